"""Thematic schools of ICISE: the province asks for the permission that a conference needs."""

from foreign_affairs_rules import Breach, Evidence, Text, rule
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.conference import Conference, EventKind
from foreign_affairs_rules.national.conference.governing import OPENING
from foreign_affairs_rules.text import fold
from foreign_affairs_rules.verdicts import Skip, Verdict
from foreign_affairs_rules_binh_dinh.instruments import ICISE_LETTER

_ICISE = fold("ICISE")
_NO_SCHOOL = Text(
    "Không phải lớp học chuyên đề quốc tế; hội nghị, hội thảo đã theo quy định của Trung ương.",
    "It is no thematic international school; national law governs conferences.",
)
_ELSEWHERE = Text("Không tổ chức trên địa bàn tỉnh Bình Định.", "It is not held in Bình Định.")
_NOT_ICISE = Text("Đơn vị tổ chức không phải là ICISE.", "The organiser is not ICISE.")
_NOT_OPENED = Text("Lớp học chưa khai mạc.", "The school has not opened yet.")


def _no_school_of_icise(conference: Conference) -> Text | None:
    if conference.kind is not EventKind.THEMATIC_SCHOOL:
        return _NO_SCHOOL
    if conference.venue != "binh_dinh":
        return _ELSEWHERE
    return None if _ICISE in fold(conference.organiser.name) else _NOT_ICISE


@rule(
    "binh_dinh.conference.icise",
    on=Conference,
    at="opened",
    unless=_no_school_of_icise,
    cite=(ICISE_LETTER.at(evidence=Evidence.SECONDARY),),
    governed_by=OPENING,
    says=Text(
        "ICISE xin phép tổ chức lớp học chuyên đề quốc tế tại tỉnh như xin phép tổ chức hội nghị, "
        "hội thảo quốc tế.",
        "ICISE asks for permission to hold a thematic international school in the province, as for "
        "a conference.",
    ),
    message=Text(
        "Lớp học chuyên đề quốc tế của ICISE đã khai mạc ngày {opened} khi chưa có văn bản cho "
        "phép.",
        "The thematic international school of ICISE opened on {opened} before it was permitted.",
    ),
    remedy=Text(
        "Xin phép trước khi khai mạc, đúng nội dung, trình tự, thủ tục.",
        "Ask for permission before it opens, with the content and procedure of a conference.",
    ),
)
def icise(conference: Conference, _: Law) -> Verdict:
    """The Prime Minister's decision does not name schools; whether it means them is asked there."""
    if conference.opened is None:
        return Skip(_NOT_OPENED)
    decision = conference.decision
    if decision is not None and decision.date <= conference.opened:
        return None
    return Breach(words={"opened": conference.opened})


RULES = (icise,)
