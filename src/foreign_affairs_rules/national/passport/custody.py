"""Use and custody of the passport: Law 49/2019/QH14, Articles 23 to 28, and QĐ 58/2012 before."""

from collections.abc import Callable
from datetime import date

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.passport import PassportFile, TripPurpose
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019, QD_58_2012
from foreign_affairs_rules.national.passport.governing import EXIT, LOSS
from foreign_affairs_rules.national.passport.terms import ONE_DOCUMENT
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.rules import Rule, rule
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_TEXT = Evidence.TEXT
_NOT_DEPARTED = Text("Chưa xuất cảnh.", "The person has not left yet.")
_NOTHING = Text("Việc này chưa phát sinh.", "Nothing of the kind has arisen.")
_NO_LOSS = Text("Hộ chiếu không mất, không hỏng.", "The passport is neither lost nor damaged.")
_LOST_TODAY = Text("Vừa phát hiện trong ngày.", "Found on this very day.")
_ONLY_DAMAGED = Text("Hộ chiếu hỏng, không mất.", "The passport is damaged, not lost.")


def _not_departed(file: PassportFile) -> Text | None:
    return None if file.departed else _NOT_DEPARTED


one_document = at_most(
    ONE_DOCUMENT,
    of="documents_used",
    on=PassportFile,
    at="documents_used",
    unless=_not_departed,
    governed_by=EXIT,
    says=Text(
        "Mỗi lần đi chỉ dùng một loại giấy tờ xuất nhập cảnh.",
        "One kind of travel document is used for one trip.",
    ),
    message=Text(
        "Đã dùng {measured} loại giấy tờ cho một chuyến đi; mức quy định {limit}.",
        "{measured:kind|kinds} of travel document {measured:=was|were} used for one trip; "
        "the limit is {limit}.",
    ),
    remedy=Text("Chỉ dùng hộ chiếu ghi trong văn bản cử đi.", "Use the passport decided on alone."),
)
not_private = holds(
    "passport.not_private",
    on=PassportFile,
    of=lambda file: file.purpose is not TripPurpose.PRIVATE,
    at="purpose",
    cite=(QD_58_2012.at(evidence=Evidence.SECONDARY),),
    governed_by=EXIT,
    says=Text(
        "Không dùng hộ chiếu ngoại giao, hộ chiếu công vụ vào việc riêng.",
        "A diplomatic or official passport is not used for private travel.",
    ),
    remedy=Text("Dùng hộ chiếu phổ thông.", "Use an ordinary passport."),
)


@rule(
    "passport.use_by_decision",
    on=PassportFile,
    at="decision",
    unless=_not_departed,
    cite=(LUAT_49_2019.at(25, 1, evidence=_TEXT),),
    governed_by=EXIT,
    says=Text(
        "Chỉ dùng hộ chiếu khi đi theo quyết định cử hoặc văn bản đồng ý của cấp có thẩm quyền.",
        "The passport is used on a sending decision or the written consent of who may send alone.",
    ),
    message=Text(
        "Đã xuất cảnh bằng hộ chiếu này khi chưa có văn bản cử đi.",
        "The passport was used without a sending decision.",
    ),
    remedy=Text("Báo cáo cấp có thẩm quyền.", "Report to who is competent."),
)
def use_by_decision(file: PassportFile, _: Law) -> Verdict:
    """A decision of the day of exit or earlier."""
    decision, departed = file.decision, file.departed
    late = decision is not None and departed is not None and decision.date > departed
    return Breach() if decision is None or late else None


def _no_loss(file: PassportFile) -> Text | None:
    return _NO_LOSS if file.loss is None else None


def _told(file: PassportFile, law: Law, days: tuple[date | None, ...]) -> Verdict:
    """At once: on the day itself; later is a question, and not at all a breach."""
    found = law.asked if file.loss is None else file.loss.date
    last = None if None in days else max(day for day in days if day)
    if last is None:
        return Skip(_LOST_TODAY) if law.asked == found else Breach((law.asked - found).days)
    late = (last - found).days
    return Question(measured=late) if late > 0 else None


_REPORTED_LATER = Text(
    "Báo sau {measured} ngày kể từ khi phát hiện. Như vậy có phải là báo ngay không?",
    "Told {measured:day|days} after the finding. Was that at once?",
)
_NOT_TOLD = Text(
    "Chưa báo, đã {measured} ngày kể từ khi phát hiện.",
    "Not told, {measured:day|days} after the finding.",
)


@rule(
    "passport.loss_reported",
    on=PassportFile,
    at="loss.reported",
    unless=_no_loss,
    cite=(LUAT_49_2019.at(23, 1, evidence=_TEXT),),
    governed_by=LOSS,
    says=Text(
        "Người được cấp báo ngay khi mất hộ chiếu.",
        "The holder reports the loss of the passport at once.",
    ),
    message=_NOT_TOLD,
    question=_REPORTED_LATER,
    remedy=Text(
        "Báo ngay cho cơ quan có thẩm quyền và cơ quan quản lý hộ chiếu.",
        "Report it at once to the competent body and the managing agency.",
    ),
)
def loss_reported(file: PassportFile, law: Law) -> Verdict:
    """Of a loss; damage is not reported by this clause."""
    loss = file.loss
    if loss is None or loss.damaged:
        return Skip(_ONLY_DAMAGED)
    return _told(file, law, (loss.reported,))


@rule(
    "passport.loss_notified",
    on=PassportFile,
    at="loss",
    unless=_no_loss,
    cite=(
        LUAT_49_2019.at(24, 2, "đ", evidence=_TEXT),
        LUAT_49_2019.at(28, 1, "a", evidence=_TEXT),
    ),
    governed_by=LOSS,
    says=Text(
        "Cơ quan quản lý thông báo ngay bằng văn bản cho cơ quan cấp hộ chiếu và Cơ quan Quản lý "
        "xuất nhập cảnh khi hộ chiếu mất, hỏng.",
        "The managing agency tells the passport authority and the Immigration Department in "
        "writing at once that a passport is lost or damaged.",
    ),
    message=_NOT_TOLD,
    question=_REPORTED_LATER,
    remedy=Text("Gửi văn bản thông báo ngay.", "Send the written notices at once."),
)
def loss_notified(file: PassportFile, law: Law) -> Verdict:
    """Both notices."""
    loss = file.loss
    days = (None,) if loss is None else (loss.ministry_told, loss.immigration_told)
    return _told(file, law, days)


def _open_duty(
    id: str,
    *,
    arisen: Callable[[PassportFile], object],
    done: Callable[[PassportFile], object],
    at: str,
    cite: tuple[Citation, ...],
    says: Text,
    question: Text,
) -> Rule[PassportFile]:
    """A duty without a day: while it is not done a person says whether it is late."""

    def judge(file: PassportFile, _: Law) -> Verdict:
        if not arisen(file):
            return Skip(_NOTHING)
        return None if done(file) else Question()

    return rule(id, on=PassportFile, at=at, cite=cite, says=says, question=question)(judge)


passed_on = _open_duty(
    "passport.passed_on",
    arisen=lambda file: file.transfer,
    done=lambda file: file.transfer and file.transfer.passed_on and file.transfer.reported_to_both,
    at="transfer",
    cite=(
        LUAT_49_2019.at(24, 2, "c", evidence=_TEXT),
        LUAT_49_2019.at(23, 4, evidence=_TEXT),
    ),
    says=Text(
        "Khi người được cấp chuyển công tác: báo cáo nơi đi, nơi đến; hộ chiếu được chuyển cho cơ "
        "quan quản lý mới.",
        "On a transfer the holder reports to both agencies and the passport is passed on.",
    ),
    question=Text(
        "Đã chuyển công tác mà chưa báo cáo đủ hai nơi, hoặc chưa chuyển hộ chiếu; luật không ghi "
        "số ngày. Có chậm không?",
        "After the transfer a report or the passport itself is outstanding; the law gives no "
        "days. Is it late?",
    ),
)
cancelled_when_left = _open_duty(
    "passport.sent_for_cancellation",
    arisen=lambda file: file.left_category,
    done=lambda file: file.sent_for_cancellation,
    at="sent_for_cancellation",
    cite=(
        LUAT_49_2019.at(24, 2, "e", evidence=_TEXT),
        LUAT_49_2019.at(27, 3, evidence=_TEXT),
    ),
    says=Text(
        "Hộ chiếu của người không còn thuộc đối tượng được chuyển cho cơ quan cấp để hủy giá trị "
        "sử dụng.",
        "The passport of who is no longer eligible is sent to be cancelled.",
    ),
    question=Text(
        "Người được cấp không còn thuộc đối tượng mà hộ chiếu chưa chuyển để hủy; luật không ghi "
        "số ngày. Có chậm không?",
        "The holder is no longer eligible and the passport was not sent to be cancelled; the law "
        "gives no days. Is it late?",
    ),
)
misuse_reported = _open_duty(
    "passport.misuse_reported",
    arisen=lambda file: file.misuse,
    done=lambda file: file.misuse and file.misuse.reported,
    at="misuse.reported",
    cite=(
        LUAT_49_2019.at(24, 2, "d", evidence=_TEXT),
        LUAT_49_2019.at(24, 2, "g", evidence=_TEXT),
    ),
    says=Text(
        "Việc cố tình không giao hộ chiếu, dùng hộ chiếu không đúng quy định được báo cáo bằng "
        "văn bản.",
        "A refusal to hand the passport over and its wrong use are reported in writing.",
    ),
    question=Text(
        "Chưa báo cáo cấp có thẩm quyền; luật không ghi số ngày. Có chậm không?",
        "It was not reported; the law gives no days. Is it late?",
    ),
)
