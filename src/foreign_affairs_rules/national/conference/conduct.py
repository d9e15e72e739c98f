"""What follows the permission: the written answer, and holding it as permitted."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.conference import Change, Conference
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.conference.governing import CHANGE, PERMISSION
from foreign_affairs_rules.national.conference.level import checks, covered, prime_ministerial
from foreign_affairs_rules.national.instruments.conferences import QD_06_2020
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

_MINISTRIES = {
    Body.FOREIGN_MINISTRY: Text("Bộ Ngoại giao", "the Foreign Ministry"),
    Body.PUBLIC_SECURITY_MINISTRY: Text("Bộ Công an", "the Ministry of Public Security"),
}
_RELATED = Text("cơ quan, địa phương có liên quan", "the agencies and localities concerned")


@rule(
    "conference.reply_copies",
    on=Conference,
    at="reply.copied_to",
    unless=covered,
    cite=(
        QD_06_2020.at(5, 1, "c", evidence=Evidence.TEXT),
        QD_06_2020.at(5, 2, "b", evidence=Evidence.TEXT),
    ),
    governed_by=PERMISSION,
    says=Text(
        "Văn bản trả lời đơn vị tổ chức được đồng gửi các cơ quan, địa phương liên quan; thẩm "
        "quyền Thủ tướng Chính phủ thì gửi cả Bộ Ngoại giao và Bộ Công an.",
        "The answer to the organiser is copied to the bodies concerned; for the Prime Minister to "
        "the Foreign Ministry and the Ministry of Public Security too.",
    ),
    message=Text(
        "Văn bản trả lời chưa đồng gửi: {lacking}.", "The answer was not copied to: {lacking}."
    ),
    remedy=Text("Gửi bổ sung.", "Send the copies."),
)
def reply_copies(conference: Conference, law: Law) -> Verdict:
    """Due with the answer itself."""
    if conference.reply is None:
        return Skip(_NO_REPLY)
    copied = conference.reply.copied_to
    named = _MINISTRIES if prime_ministerial(conference) else {}
    lacking = [name for body, name in named.items() if body not in copied]
    if not {*copied} - {*named} and _others_due(conference, {*named}, {*lacking}):
        lacking.append(_RELATED)
    notes = checks(conference, law)
    if lacking:
        return Breach(None, None, {"lacking": tuple(lacking)}, notes)
    return Met(notes) if notes else None


def _others_due(conference: Conference, named: set[Body], lacking: set[Text]) -> bool:
    """Beside the ministries those are concerned whose opinion was asked."""
    if not named:
        return True
    return not lacking and any(one.which not in named for one in conference.consultations)


_NO_REPLY = Text("Chưa trả lời đơn vị tổ chức.", "The organiser has no answer yet.")


def _unchanged(conference: Conference) -> Text | None:
    if conference.decision is None:
        return _NO_PERMISSION
    return None if conference.changes else _UNCHANGED


_NO_PERMISSION = Text("Chưa có văn bản cho phép.", "There is no permission yet.")
_UNCHANGED = Text(
    "Chưa có thay đổi nào sau khi được cho phép.", "Nothing has changed since the permission."
)


@rule(
    "conference.held_as_permitted",
    on=Conference,
    each="changes",
    unless=_unchanged,
    cite=(QD_06_2020.at(4, 2, "a", evidence=Evidence.TEXT),),
    governed_by=CHANGE,
    says=Text(
        "Tổ chức theo đúng nội dung, đề án đã được cho phép.",
        "The conference is held as it was permitted.",
    ),
    question=Text(
        "Có thay đổi sau khi được cho phép. Quyết định 06/2020/QĐ-TTg không quy định thủ tục thay "
        "đổi; cấp có thẩm quyền đã có ý kiến về thay đổi này chưa?",
        "Something was changed after the permission. Decision 06/2020/QĐ-TTg has no procedure for "
        "changes; has the competent authority taken a view on this one?",
    ),
)
def held_as_permitted(_change: Change, _: Law) -> Verdict:
    """No text says which changes need a new permission, so a person does."""
    return Question()
