"""Conferences in the province: its coordination regulation fixes a time that was not read."""

from foreign_affairs_rules import Evidence, Text
from foreign_affairs_rules.law import length
from foreign_affairs_rules.model.conference import Conference, Supervisor
from foreign_affairs_rules.national import conference as national
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.conference.governing import PERMISSION
from foreign_affairs_rules.national.conference.level import prime_ministerial
from foreign_affairs_rules.national.conference.timeline import permit, submit, submit_pm
from foreign_affairs_rules.timelines import Step
from foreign_affairs_rules_quang_nam.instruments import QD_3254

REPLY_WITHIN = length(
    "quang_nam.conference.reply_within",
    "thời hạn trả lời ý kiến theo quy chế phối hợp của tỉnh",
    "the time to answer by the province's coordination regulation",
    unread=(QD_3254,),
)

_ELSEWHERE = Text(
    "Không tổ chức trên địa bàn tỉnh Quảng Nam, không thuộc thẩm quyền của Chủ tịch Ủy ban nhân "
    "dân tỉnh.",
    "It is not held in Quảng Nam, nor for its Chairman to permit.",
)


def _elsewhere(conference: Conference) -> Text | None:
    """The reason for one outside the province, unless it is for the Chairman to permit."""
    return None if conference.venue == "quang_nam" or _chairmans(conference) else _ELSEWHERE


def _chairmans(conference: Conference) -> bool:
    under_it = conference.organiser.under is Supervisor.PROVINCE
    return under_it and not prime_ministerial(conference)


reply = Step(
    id="quang_nam.conference.step.reply_by_regulation",
    on=Conference,
    title=Text(
        "Trả lời ý kiến theo quy chế phối hợp của tỉnh",
        "Answer as the province's coordination regulation asks",
    ),
    actor=roles.CONSULTED_BODY,
    each=lambda conference: conference.consultations,
    asked=lambda consultation: consultation.asked,
    since=lambda consultation: consultation.received,
    done=lambda consultation: consultation.answered,
    within=REPLY_WITHIN,
    after=(submit, submit_pm),
    before=(permit,),
    at="consultations",
    unless=_elsewhere,
    cite=(QD_3254.at(evidence=Evidence.SECONDARY),),
    period=QD_3254.known,
    governed_by=PERMISSION,
)

TIMELINE = national.TIMELINE.adding(reply)
