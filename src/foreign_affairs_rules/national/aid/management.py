"""Carrying an aid out and changing it, by Decree 80/2020/NĐ-CP."""

from foreign_affairs_rules import calendar
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.aid import Aid, Change
from foreign_affairs_rules.model.aid_kinds import ManagementForm, Mode
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.aid.approval import UNDECIDED
from foreign_affairs_rules.national.aid.governing import CHANGE, DECISION, START
from foreign_affairs_rules.national.aid.parts import Part, changes_of
from foreign_affairs_rules.national.aid.scope import is_non_project, outside_80
from foreign_affairs_rules.national.aid.terms import (
    NOT_STARTED_AFTER,
    OWN_UNIT_BELOW,
    SETS,
    as_in_80,
    by_80,
)
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_ON_PROGRAMMES = Text(
    "Quy định về hình thức quản lý chỉ nêu chương trình, dự án.",
    "The article on management forms speaks of programmes and projects alone.",
)


@rule(
    OWN_UNIT_BELOW.id,
    on=Aid,
    at="form",
    unless=outside_80,
    terms=(OWN_UNIT_BELOW,),
    cite=(by_80(12),),
    governed_by=DECISION,
    says=Text(
        "Chỉ dự án dưới mức quy mô quy định mới dùng bộ máy chuyên môn trực thuộc để quản lý.",
        "Only a project below the size set is managed by a unit of one's own.",
    ),
    message=Text(
        "Dự án trị giá {measured} USD dùng bộ máy trực thuộc; mức quy định dưới {limit} USD.",
        "A project of USD {measured} is managed by a unit of one's own; that is for projects below "
        "USD {limit}.",
    ),
    question=Text(
        "Chương trình có được dùng bộ máy chuyên môn trực thuộc để quản lý không? Nghị định chỉ "
        "nêu dự án.",
        "May a programme be managed by a unit of one's own? The decree names projects alone.",
    ),
    remedy=Text(
        "Giao ban quản lý đang hoạt động, hoặc thành lập ban quản lý riêng.",
        "Use an existing management board, or set one up.",
    ),
)
def own_unit(aid: Aid, law: Law) -> Verdict:
    """The limit itself is too much."""
    limit = law[OWN_UNIT_BELOW]
    if is_non_project(aid):
        return Skip(_ON_PROGRAMMES)
    if aid.form is not ManagementForm.OWN_UNIT:
        return None
    if aid.mode is Mode.PROGRAMME:
        return Question()
    return None if aid.value_usd < limit else Breach(aid.value_usd, limit)


_MAY_YET_START = Text("Chưa hết {length} kể từ ngày phê duyệt.", "Not yet {length} since approval.")


@rule(
    NOT_STARTED_AFTER.id,
    on=Aid,
    at="started",
    unless=outside_80,
    terms=(NOT_STARTED_AFTER,),
    cite=(by_80(4, 7),),
    governed_by=START,
    says=Text(
        "Khoản viện trợ chưa triển khai sau thời gian quy định mà không có lý do chính đáng thì "
        "cấp phê duyệt được thu hồi quyết định.",
        "Where an aid is not started in the time set, with no proper reason, who approved it may "
        "withdraw the approval.",
    ),
    question=Text(
        "Đã hết {length} kể từ ngày phê duyệt mà chưa triển khai. Có lý do chính đáng không, hay "
        "thu hồi quyết định phê duyệt?",
        "Not started in {length} from the approval. Is there a proper reason, or is the approval "
        "withdrawn?",
    ),
)
def not_started(aid: Aid, law: Law) -> Verdict:
    """A start, however late, settles it: the text speaks of aid that is still not started."""
    length = law[NOT_STARTED_AFTER]
    if aid.decision is None:
        return Skip(UNDECIDED)
    if aid.started is not None:
        return None
    last = calendar.after(aid.decision.date, length).day
    if law.asked <= last:
        return Skip(_MAY_YET_START.fill(length=length))
    return Question(words={"length": length})


_UNCHANGED = Text("Chưa có điều chỉnh nào.", "Nothing was changed.")
_CHANGE_OF_NON_PROJECT = Text(
    "Nghị định chỉ quy định thủ tục điều chỉnh chương trình, dự án; không quy định đối với phi dự "
    "án.",
    "The decree lays down how programmes and projects are changed, not how non-project aid is.",
)


def unchanged(aid: Aid) -> Text | None:
    """Why the rules on changes under Decree 80 do not concern *aid*."""
    return outside_80(aid) or (None if aid.changes else _UNCHANGED)


def no_procedure(aid: Aid) -> Text | None:
    """Why the dossier, the appraisal and the notice of a change do not concern *aid*."""
    return unchanged(aid) or (_CHANGE_OF_NON_PROJECT if is_non_project(aid) else None)


@rule(
    "aid.change_sets",
    on=Aid,
    each="changes",
    unless=no_procedure,
    terms=(SETS,),
    cite=(by_80(16, 3), as_in_80(8)),
    governed_by=CHANGE,
    says=Text(
        "Hồ sơ điều chỉnh khoản viện trợ lập đủ số bộ như hồ sơ ban đầu.",
        "The dossier of a change is made in as many sets as the first one.",
    ),
    message=Text(
        "Hồ sơ điều chỉnh có {measured} bộ; mức quy định {limit} bộ.",
        "The dossier of the change has {measured:set|sets}; the number required is {limit}.",
    ),
    remedy=Text("Lập đủ số bộ hồ sơ.", "Make the number of sets required."),
)
def change_sets(change: Change, law: Law) -> Verdict:
    """Each change by itself."""
    limit = law[SETS]
    return Breach(change.sets, limit) if change.sets < limit else None


_CHANGE_UNDECIDED = Text("Chưa quyết định điều chỉnh.", "The change is not decided yet.")
_PRIME_MINISTER = Text("Thủ tướng Chính phủ", "the Prime Minister")
_ISSUER = Text("cơ quan đã ban hành quyết định phê duyệt", "the body that issued the approval")


@rule(
    "aid.change_decider",
    on=Aid,
    each=changes_of,
    unless=unchanged,
    cite=(by_80(16, 1), by_80(16, 2)),
    governed_by=CHANGE,
    says=Text(
        "Điều chỉnh do cấp đã phê duyệt quyết định; điều chỉnh làm khoản viện trợ thuộc thẩm quyền "
        "Thủ tướng Chính phủ thì trình Thủ tướng Chính phủ.",
        "A change is decided by who approved the aid; one that brings it into the Prime Minister's "
        "competence is put to the Prime Minister.",
    ),
    message=Text(
        "Điều chỉnh chưa đúng thẩm quyền; thẩm quyền thuộc: {competent}.",
        "Who decided the change is not competent; competent is: {competent}.",
    ),
    question=Text(
        "Nghị định chỉ quy định điều chỉnh chương trình, dự án. Điều chỉnh phi dự án này do ai "
        "quyết định, theo thủ tục nào?",
        "The decree speaks of changes of programmes and projects alone. Who decides this change of "
        "non-project aid, and how?",
    ),
    remedy=Text("Trình đúng cấp có thẩm quyền.", "Submit it to who is competent."),
)
def change_decider(part: Part[Change], _: Law) -> Verdict:
    """An aid that the Prime Minister approved goes back where the decision's contents change."""
    aid, change = part.aid, part.thing
    if is_non_project(aid):
        return Question()
    if change.decided is None:
        return Skip(_CHANGE_UNDECIDED)
    if change.into_prime_ministers:
        right = change.authority is Authority.PRIME_MINISTER
        return None if right else Breach(words={"competent": _PRIME_MINISTER})
    if aid.decision is None:
        return Skip(UNDECIDED)
    approver = aid.decision.authority
    if approver is Authority.PRIME_MINISTER and not change.alters_decision:
        return None
    return None if change.authority is approver else Breach(words={"competent": _ISSUER})
