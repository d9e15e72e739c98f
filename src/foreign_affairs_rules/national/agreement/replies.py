"""The steps of an agreement up to the last opinion."""

from collections.abc import Callable, Iterable
from datetime import date

from foreign_affairs_rules.days import Length
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.papers import Body, Consultation
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.agreement import lengths
from foreign_affairs_rules.national.agreement.governing import DECISION
from foreign_affairs_rules.national.agreement.routes import (
    Route,
    asked_of,
    either,
    only,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

Each = Callable[[Agreement], Iterable[Consultation]]
_REPLY = Text("Trả lời bằng văn bản", "Answer in writing")


def _written(agreement: Agreement) -> date | None:
    return None if agreement.proposal is None else agreement.proposal.date


prepare = Step(
    id="agreement.step.prepare",
    on=Agreement,
    title=Text("Lập văn bản đề xuất và dự thảo", "Write the proposal and the draft"),
    actor=roles.SIGNING_PARTY,
    done=_written,
    at="proposal.date",
)


def _all(agreement: Agreement) -> Iterable[Consultation]:
    return agreement.consultations


def _focal(agreement: Agreement) -> Iterable[Consultation]:
    return (one for one in agreement.consultations if one.which is Body.FOCAL_AGENCY)


def _but_focal(agreement: Agreement) -> Iterable[Consultation]:
    return (one for one in agreement.consultations if one.which is not Body.FOCAL_AGENCY)


def _reply(name: str, route: Route, within: Term[Length], each: Each = _all) -> Step[Agreement]:
    return Step(
        id=f"agreement.step.{name}",
        on=Agreement,
        title=_REPLY,
        actor=roles.CONSULTED_BODY,
        each=each,
        asked=lambda consultation: consultation.asked,
        since=lambda consultation: consultation.received,
        done=lambda consultation: consultation.answered,
        within=within,
        after=(prepare,),
        at="consultations",
        governed_by=DECISION,
        unless=only(route),
    )


reply = _reply("reply", Route.PROVINCE, lengths.REPLY_WITHIN)
reply_simplified = _reply("reply_simplified", Route.SIMPLIFIED, lengths.REPLY_SIMPLIFIED)
reply_technical = _reply("reply_technical", Route.TECHNICAL, lengths.REPLY_TECHNICAL)
reply_department = _reply("reply_department", Route.DEPARTMENT, lengths.REPLY_DEPARTMENT)
reply_organisation = _reply("reply_organisation", Route.ORGANISATION, lengths.REPLY_ORGANISATION)
reply_inherited = _reply("reply_inherited", Route.INHERITED, lengths.REPLY_INHERITED)
reply_district = _reply("reply_district", Route.DISTRICT, lengths.REPLY_DISTRICT)

_ASKS_OTHERS = Text(
    "Cơ quan ngoại vụ cấp tỉnh lấy ý kiến các cơ quan khác.",
    "The provincial foreign-affairs body asks others.",
)
_ANSWERS = Text(
    "Cơ quan ngoại vụ cấp tỉnh tự cho ý kiến.",
    "The provincial foreign-affairs body answers itself.",
)


def _if_it_answers(agreement: Agreement) -> Text | None:
    return _ASKS_OTHERS if agreement.asks_others else None


def _if_it_asks(agreement: Agreement) -> Text | None:
    return None if agreement.asks_others else _ANSWERS


def _focal_received(agreement: Agreement) -> date | None:
    focal = asked_of(agreement, Body.FOCAL_AGENCY)
    return None if focal is None else focal.received


def _focal_answered(agreement: Agreement) -> date | None:
    focal = asked_of(agreement, Body.FOCAL_AGENCY)
    return None if focal is None else focal.answered


def _others_asked(agreement: Agreement) -> date | None:
    """The day the last of the others was asked; `None` while one was not."""
    days = [one.asked for one in _but_focal(agreement)]
    asked = [day for day in days if day]
    return max(asked) if asked and len(asked) == len(days) else None


focal_opinion = Step(
    id="agreement.step.focal_opinion",
    on=Agreement,
    title=Text("Cho ý kiến về thỏa thuận của cấp xã biên giới", "Answer the border commune"),
    actor=roles.FOCAL_AGENCY,
    each=_focal,
    asked=lambda consultation: consultation.asked,
    since=lambda consultation: consultation.received,
    done=lambda consultation: consultation.answered,
    within=lengths.FOCAL_OPINION,
    after=(prepare,),
    at="consultations",
    governed_by=DECISION,
    unless=either(only(Route.BORDER_COMMUNE), _if_it_answers),
)
ask_others = Step(
    id="agreement.step.ask_others",
    on=Agreement,
    title=Text(
        "Lấy ý kiến Công an, Bộ Chỉ huy quân sự cấp tỉnh và các cơ quan liên quan",
        "Ask the provincial police, the military command and others concerned",
    ),
    actor=roles.FOCAL_AGENCY,
    since=_focal_received,
    done=_others_asked,
    within=lengths.ASK_OTHERS,
    after=(prepare,),
    at="consultations",
    governed_by=DECISION,
    unless=either(only(Route.BORDER_COMMUNE), _if_it_asks),
)
reply_commune = Step(
    id="agreement.step.reply_commune",
    on=Agreement,
    title=_REPLY,
    actor=roles.CONSULTED_BODY,
    each=_but_focal,
    asked=lambda consultation: consultation.asked,
    since=lambda consultation: consultation.received,
    done=lambda consultation: consultation.answered,
    within=lengths.REPLY_COMMUNE,
    after=(ask_others,),
    at="consultations",
    governed_by=DECISION,
    unless=either(only(Route.BORDER_COMMUNE), _if_it_asks),
)
send_commune = Step(
    id="agreement.step.send_commune",
    on=Agreement,
    title=Text(
        "Giải trình, tiếp thu, gửi hồ sơ cho cơ quan ngoại vụ",
        "Take the opinion up and send the dossier to the foreign-affairs body",
    ),
    actor=roles.SIGNING_PARTY,
    since=_focal_answered,
    done=lambda agreement: agreement.sent,
    within=lengths.SEND_COMMUNE,
    after=(focal_opinion,),
    at="sent",
    governed_by=DECISION,
    unless=either(only(Route.BORDER_COMMUNE), _if_it_answers),
)
REPLIES = (
    reply,
    reply_simplified,
    reply_technical,
    reply_department,
    reply_organisation,
    reply_inherited,
    reply_district,
    focal_opinion,
    ask_others,
    reply_commune,
    send_commune,
)
