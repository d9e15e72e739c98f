"""The timeline of an international conference, from hosting in principle to the report."""

from collections.abc import Callable
from datetime import date

from foreign_affairs_rules.days import Length
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.papers import Consultation, Decision
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.conference.governing import (
    END,
    FILING,
    HOSTING,
    PERMISSION,
)
from foreign_affairs_rules.national.conference.level import (
    below_prime_minister,
    covered,
    for_prime_minister,
    hosted_for_prime_minister,
    hosted_not_for_prime_minister,
    not_for_prime_minister,
    not_hosted,
)
from foreign_affairs_rules.national.conference.terms import (
    COPY_REPORT_WITHIN,
    DECIDE_WITHIN,
    REPLY_WITHIN,
    REPLY_WITHIN_PM,
    REPORT_WITHIN,
    SUBMIT_AHEAD,
    SUBMIT_AHEAD_PM,
)
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline


def _dated(decision: Decision | None) -> date | None:
    return None if decision is None else decision.date


def _opinions(
    name: str,
    title: Text,
    *,
    within: Term[Length],
    unless: Callable[[Conference], Text | None],
    after: tuple[Step[Conference], ...],
    each: Callable[[Conference], tuple[Consultation, ...]],
    at: str,
    governed_by: Governing[Conference],
) -> Step[Conference]:
    return Step(
        id=f"conference.step.{name}",
        on=Conference,
        title=title,
        actor=roles.CONSULTED_BODY,
        each=each,
        asked=lambda consultation: consultation.asked,
        since=lambda consultation: consultation.received,
        done=lambda consultation: consultation.answered,
        within=within,
        unless=unless,
        after=after,
        at=at,
        governed_by=governed_by,
    )


ask_to_host = Step(
    id="conference.step.ask_to_host",
    on=Conference,
    title=Text("Xin chủ trương đăng cai", "Ask to host in principle"),
    actor=roles.ORGANISER,
    done=lambda conference: conference.hosting.asked,
    unless=not_hosted,
    at="hosting.asked",
)
_ON_HOSTING = Text(
    "Trả lời ý kiến về chủ trương đăng cai", "Answer the request for an opinion on hosting"
)
hosting_opinions_pm = _opinions(
    "hosting_opinions_pm",
    _ON_HOSTING,
    within=REPLY_WITHIN_PM,
    unless=hosted_not_for_prime_minister,
    after=(ask_to_host,),
    each=lambda conference: conference.hosting.consultations,
    at="hosting.consultations",
    governed_by=HOSTING,
)
hosting_opinions = _opinions(
    "hosting_opinions",
    _ON_HOSTING,
    within=REPLY_WITHIN,
    unless=hosted_for_prime_minister,
    after=(ask_to_host,),
    each=lambda conference: conference.hosting.consultations,
    at="hosting.consultations",
    governed_by=HOSTING,
)
agree_to_host = Step(
    id="conference.step.agree_to_host",
    on=Conference,
    title=Text("Chấp thuận chủ trương đăng cai", "Agree in principle to hosting"),
    actor=roles.COMPETENT_AUTHORITY,
    done=lambda conference: _dated(conference.hosting.decision),
    since=lambda conference: conference.hosting.asked,
    within=DECIDE_WITHIN,
    unless=not_hosted,
    after=(hosting_opinions_pm, hosting_opinions),
    at="hosting.decision.date",
    governed_by=HOSTING,
)
_SEND = Text("Gửi hồ sơ xin phép", "Send the dossier")
_EARLIER = Text(
    "Lùi ngày tổ chức, hoặc xin ý kiến cấp có thẩm quyền bằng văn bản.",
    "Move the event, or ask the competent authority in writing.",
)


def _submit(
    name: str, ahead: Term[Length], unless: Callable[[Conference], Text | None]
) -> Step[Conference]:
    return Step(
        id=f"conference.step.{name}",
        on=Conference,
        title=_SEND,
        actor=roles.ORGANISER,
        done=lambda conference: conference.submitted,
        ahead=ahead,
        of=lambda conference: conference.start,
        unless=unless,
        after=(agree_to_host,),
        at="submitted",
        governed_by=FILING,
        remedy=_EARLIER,
    )


submit_pm = _submit("submit_pm", SUBMIT_AHEAD_PM, not_for_prime_minister)
submit = _submit("submit", SUBMIT_AHEAD, for_prime_minister)
_ON_CONFERENCE = Text("Trả lời ý kiến về việc tổ chức", "Answer the request for an opinion")
opinions_pm = _opinions(
    "opinions_pm",
    _ON_CONFERENCE,
    within=REPLY_WITHIN_PM,
    unless=not_for_prime_minister,
    after=(submit_pm,),
    each=lambda conference: conference.consultations,
    at="consultations",
    governed_by=PERMISSION,
)
opinions = _opinions(
    "opinions",
    _ON_CONFERENCE,
    within=REPLY_WITHIN,
    unless=for_prime_minister,
    after=(submit,),
    each=lambda conference: conference.consultations,
    at="consultations",
    governed_by=PERMISSION,
)
to_prime_minister = Step(
    id="conference.step.to_prime_minister",
    on=Conference,
    title=Text("Trình Thủ tướng Chính phủ", "Submit to the Prime Minister"),
    actor=roles.COMPETENT_AGENCY,
    done=lambda conference: conference.submitted_to_prime_minister,
    unless=not_for_prime_minister,
    after=(submit_pm, opinions_pm),
    at="submitted_to_prime_minister",
)
permit = Step(
    id="conference.step.permit",
    on=Conference,
    title=Text("Cho phép tổ chức", "Permit the conference"),
    actor=roles.COMPETENT_AUTHORITY,
    done=lambda conference: _dated(conference.decision),
    since=lambda conference: conference.submitted,
    within=DECIDE_WITHIN,
    unless=covered,
    after=(submit, opinions, to_prime_minister),
    at="decision.date",
    governed_by=PERMISSION,
)
reply = Step(
    id="conference.step.reply",
    on=Conference,
    title=Text("Trả lời đơn vị tổ chức bằng văn bản", "Answer the organiser in writing"),
    actor=roles.COMPETENT_AGENCY,
    done=lambda conference: None if conference.reply is None else conference.reply.date,
    unless=covered,
    after=(permit,),
    at="reply.date",
)
open_it = Step(
    id="conference.step.open",
    on=Conference,
    title=Text("Khai mạc", "Open the conference"),
    actor=roles.ORGANISER,
    done=lambda conference: conference.opened,
    planned=lambda conference: conference.start,
    after=(reply,),
    at="opened",
)
close = Step(
    id="conference.step.close",
    on=Conference,
    title=Text("Kết thúc", "Close the conference"),
    actor=roles.ORGANISER,
    done=lambda conference: conference.ended,
    planned=lambda conference: conference.end,
    after=(open_it,),
    at="ended",
)
report = Step(
    id="conference.step.report",
    on=Conference,
    title=Text("Báo cáo kết quả theo Mẫu 02", "Report the results on Mẫu 02"),
    actor=roles.ORGANISER,
    done=lambda conference: conference.reported,
    since=lambda conference: conference.ended,
    within=REPORT_WITHIN,
    after=(close,),
    at="reported",
    governed_by=END,
)
copy_report = Step(
    id="conference.step.copy_report",
    on=Conference,
    title=Text("Gửi báo cáo kết quả đến Bộ Ngoại giao", "Send the report to the Foreign Ministry"),
    actor=roles.ORGANISER,
    done=lambda conference: conference.report_copied,
    since=lambda conference: conference.ended,
    within=COPY_REPORT_WITHIN,
    unless=below_prime_minister,
    after=(close,),
    at="report_copied",
    governed_by=END,
)

TIMELINE = Timeline(
    "conference",
    Conference,
    Text("Quy trình hội nghị, hội thảo quốc tế", "Timeline of an international conference"),
    (
        ask_to_host,
        hosting_opinions_pm,
        hosting_opinions,
        agree_to_host,
        submit_pm,
        submit,
        opinions_pm,
        opinions,
        to_prime_minister,
        permit,
        reply,
        open_it,
        close,
        report,
        copy_report,
    ),
)
