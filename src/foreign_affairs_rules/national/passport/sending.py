"""The sending decision and the power to sign it: Law 49/2019/QH14 and Circular 04/2020/TT-BNG."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.model.passport import PassportFile
from foreign_affairs_rules.model.people import ManagedBy
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019, TT_04_2020
from foreign_affairs_rules.national.passport.governing import DECISION
from foreign_affairs_rules.norms import holds, judgement
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Verdict

_TEXT = Evidence.TEXT
_UNDECIDED = Text("Chưa có quyết định cử đi.", "There is no sending decision yet.")
_DECIDED_BY_ITSELF = Text(
    "Không do đơn vị được ủy quyền cử đi.", "No authorised unit sent the person."
)
_LETTER_SERVES = Text(
    "Công văn thông báo thay văn bản cử đi, không theo mẫu 02/2020/NG-XNC.",
    "A notice letter serves in its place, without form 02/2020/NG-XNC.",
)
_NO_LETTER = Text("Không dùng công văn thông báo.", "No notice letter serves.")
_DELEGATED = Text(
    "Quy chế của cơ quan đã quy định việc ủy quyền.", "The body's own regulation delegates."
)


def _undecided(file: PassportFile) -> Text | None:
    return _UNDECIDED if file.decision is None else None


def _no_form(file: PassportFile) -> Text | None:
    return _undecided(file) or (_LETTER_SERVES if file.notice_letter else None)


def _no_unit(file: PassportFile) -> Text | None:
    decision = file.decision
    sent = decision is not None and decision.authority is Authority.HEAD_OF_UNIT
    return None if sent else _DECIDED_BY_ITSELF


def _no_paper_needed(file: PassportFile) -> Text | None:
    if reason := _no_unit(file):
        return reason
    authorisation = file.authorisation
    delegated = authorisation is not None and authorisation.in_regulation
    return _DELEGATED if delegated else None


form = holds(
    "passport.sending_form",
    on=PassportFile,
    of="form_complete",
    at="form_complete",
    unless=_no_form,
    cite=(TT_04_2020.at(4, 1, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Văn bản cử đi có đủ nội dung theo mẫu 02/2020/NG-XNC, được ký và đóng dấu.",
        "The sending decision has every item of form 02/2020/NG-XNC, signed and sealed.",
    ),
    remedy=Text("Hoàn thiện văn bản theo mẫu.", "Complete the decision as in the form."),
)
pages = holds(
    "passport.sending_pages",
    on=PassportFile,
    of="pages_sealed",
    at="pages_sealed",
    unless=_undecided,
    cite=(TT_04_2020.at(4, 1, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Văn bản cử đi từ hai trang trở lên được đánh số trang và đóng dấu giáp lai.",
        "A sending decision of several pages is numbered and sealed across its pages.",
    ),
    remedy=Text("Đánh số trang, đóng dấu giáp lai.", "Number the pages and seal them."),
)


def _no_letter(file: PassportFile) -> Text | None:
    return None if file.notice_letter else _NO_LETTER


notice_letter = holds(
    "passport.notice_letter",
    on=PassportFile,
    of=lambda file: file.in_top_delegation or file.managed_by is ManagedBy.POLITBURO,
    at="notice_letter",
    unless=_no_letter,
    cite=tuple(TT_04_2020.at(4, clause, evidence=_TEXT) for clause in (2, 3)),
    governed_by=DECISION,
    says=Text(
        "Công văn thông báo chỉ thay văn bản cử đi đối với thành viên đoàn của lãnh đạo cấp cao, "
        "hoặc người thuộc diện Trung ương quản lý.",
        "A notice letter serves as sending decision for members of top leaders' delegations and "
        "for persons managed by the Party Central Committee alone.",
    ),
    remedy=Text("Trình ban hành văn bản cử đi.", "Ask for a sending decision."),
)
several_posts = judgement(
    "passport.several_posts",
    on=PassportFile,
    needs=lambda file: file.posts,
    when=lambda file: file.posts > 1,
    at="posts",
    unless=_undecided,
    cite=(TT_04_2020.at(4, 4, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Người giữ nhiều chức vụ dùng văn bản cử đi của cơ quan có nhiệm vụ được thực hiện.",
        "Who holds several posts uses the decision of the body whose task it is.",
    ),
    question=Text(
        "Người này giữ nhiều chức vụ. Văn bản cử đi có phải của cơ quan có nhiệm vụ này không?",
        "The person holds several posts. Is the decision that of the body whose task it is?",
    ),
)


@rule(
    "passport.authorisation_written",
    on=PassportFile,
    at="authorisation",
    unless=_no_paper_needed,
    cite=(TT_04_2020.at(5, 1, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Việc ủy quyền cử đi được lập thành văn bản theo mẫu 04/2020/NG-XNC.",
        "The authorisation to send is written on form 04/2020/NG-XNC.",
    ),
    remedy=Text("Lập văn bản ủy quyền theo mẫu.", "Write the authorisation on the form."),
)
def authorisation_written(file: PassportFile, _: Law) -> Verdict:
    """There is one, on the form."""
    authorisation = file.authorisation
    return Breach() if authorisation is None or not authorisation.on_form else None


@rule(
    "passport.authorisation_renewed",
    on=PassportFile,
    at="authorisation.authoriser_in_office",
    unless=_no_paper_needed,
    cite=(TT_04_2020.at(5, 2, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Khi người ủy quyền thôi giữ chức vụ thì phải có văn bản ủy quyền mới.",
        "When the authoriser has left office a new authorisation is given.",
    ),
    remedy=Text("Xin văn bản ủy quyền mới.", "Ask for a new authorisation."),
)
def authorisation_renewed(file: PassportFile, _: Law) -> Verdict:
    """The authoriser is in office."""
    authorisation = file.authorisation
    return Breach() if authorisation is None or not authorisation.authoriser_in_office else None


@rule(
    "passport.authorisation_told",
    on=PassportFile,
    at="authorisation.told",
    unless=_no_unit,
    cite=(LUAT_49_2019.at(11, 11, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Việc ủy quyền cử đi được thông báo bằng văn bản cho cơ quan cấp hộ chiếu.",
        "The passport authority is told in writing of the authorisation to send.",
    ),
    remedy=Text("Gửi văn bản thông báo.", "Send the written notice."),
)
def authorisation_told(file: PassportFile, _: Law) -> Verdict:
    """An authorisation, and a notice of it."""
    authorisation = file.authorisation
    return Breach() if authorisation is None or authorisation.told is None else None


@rule(
    "passport.specimen",
    on=PassportFile,
    at="specimen_sent",
    unless=_undecided,
    cite=(TT_04_2020.at(6, 1, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Mẫu con dấu, chữ ký, chức danh (mẫu 03/2020/NG-XNC) được giới thiệu cho cơ quan cấp hộ "
        "chiếu trước khi cử đi.",
        "Seal, signature and title (form 03/2020/NG-XNC) are shown to the passport authority "
        "before anyone is sent.",
    ),
    message=Text(
        "Chưa giới thiệu mẫu con dấu, chữ ký, chức danh trước khi cử đi.",
        "Seal, signature and title were not shown before the person was sent.",
    ),
    question=Text(
        "Mẫu con dấu, chữ ký gửi cùng ngày với quyết định. Có gửi trước khi cử đi không?",
        "The specimen went out on the day of the decision. Was it before the person was sent?",
    ),
    remedy=Text("Gửi văn bản giới thiệu.", "Send the specimen."),
)
def specimen(file: PassportFile, _: Law) -> Verdict:
    """Before the decision; documents keep days alone, so the same day is a question."""
    decision, sent = file.decision, file.specimen_sent
    if decision is None or sent is None:  # without a decision the rule does not apply
        return Breach()
    if sent == decision.date:
        return Question()
    return Breach() if sent > decision.date else None
