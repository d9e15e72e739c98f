"""The steps of a suspension and of a termination: replies, decision, notice, putting right."""

from collections.abc import Callable
from datetime import date
from typing import TypedDict, Unpack

import attrs

from foreign_affairs_rules.days import Length
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.ngo import Measure, NgoRegistration
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.ngo import lengths, scope
from foreign_affairs_rules.national.ngo.governing import SUSPENSION, TERMINATION
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role, Step


@attrs.frozen
class _Kind:
    """A suspension or a termination: where it stands, its article, and when it concerns nobody."""

    name: str
    article: int
    governing: Governing[NgoRegistration]
    unless: scope.Unless

    def day(self, which: str) -> Callable[[NgoRegistration], date | None]:
        """What reads one of its days."""

        def read(ngo: NgoRegistration) -> date | None:
            measure: Measure | None = getattr(ngo, self.name)
            found: date | None = None if measure is None else getattr(measure, which)
            return found

        return read


_SUSPENSION = _Kind("suspension", 18, SUSPENSION, scope.no_suspension)
_TERMINATION = _Kind("termination", 19, TERMINATION, scope.no_termination)


class _Given(TypedDict):
    title: Text
    actor: Role
    within: Term[Length]


def _step(
    kind: _Kind,
    name: str,
    clause: int,
    days: tuple[str, str],
    *after: Step[NgoRegistration],
    **given: Unpack[_Given],
) -> Step[NgoRegistration]:
    """A step of a measure of the *kind*, from one of its *days* to the next."""
    begins, ends = days
    return Step(
        id=f"ngo.step.{kind.name}_{name}",
        on=NgoRegistration,
        done=kind.day(ends),
        since=kind.day(begins),
        after=after,
        at=f"{kind.name}.{ends}",
        unless=kind.unless,
        cite=(ND_58_2022.at(kind.article, clause, evidence=Evidence.TEXT),),
        governed_by=kind.governing,
        **given,
    )


def _decide(kind: _Kind, reply: Step[NgoRegistration], title: Text) -> Step[NgoRegistration]:
    """The Ministry's decision, for which the text fixes no day."""
    return Step(
        id=f"ngo.step.{kind.name}_decide",
        on=NgoRegistration,
        title=title,
        actor=roles.FOREIGN_MINISTRY,
        done=kind.day("decided"),
        after=(reply,),
        at=f"{kind.name}.decided",
        unless=kind.unless,
        cite=(ND_58_2022.at(kind.article, 2, evidence=Evidence.TEXT),),
    )


_REPLY, _NOTIFY, _SETTLE = ("date", "replied"), ("decided", "notified"), ("notified", "settled")

suspension_reply = _step(
    _SUSPENSION,
    "reply",
    2,
    _REPLY,
    title=Text("Trả lời bằng văn bản về việc đình chỉ", "Answer in writing on the suspension"),
    actor=roles.CONSULTED_BODY,
    within=lengths.SUSPENSION_REPLY,
)
suspension_decide = _decide(
    _SUSPENSION,
    suspension_reply,
    Text("Quyết định đình chỉ hoạt động", "Decide on the suspension"),
)
suspension_notice = _step(
    _SUSPENSION,
    "notice",
    3,
    _NOTIFY,
    suspension_decide,
    title=Text("Thông báo đình chỉ", "Give notice of the suspension"),
    actor=roles.NGO_COMMITTEE,
    within=lengths.SUSPENSION_NOTICE,
)
suspension_remedy = _step(
    _SUSPENSION,
    "remedy",
    4,
    _SETTLE,
    suspension_notice,
    title=Text(
        "Khắc phục nội dung nêu tại quyết định đình chỉ", "Put right what led to the suspension"
    ),
    actor=roles.FOREIGN_NGO,
    within=lengths.SUSPENSION_REMEDY,
)
termination_reply = _step(
    _TERMINATION,
    "reply",
    2,
    _REPLY,
    title=Text("Trả lời bằng văn bản về việc chấm dứt", "Answer in writing on the termination"),
    actor=roles.CONSULTED_BODY,
    within=lengths.TERMINATION_REPLY,
)
termination_decide = _decide(
    _TERMINATION,
    termination_reply,
    Text("Quyết định chấm dứt hoạt động, thu hồi Giấy đăng ký", "Decide on the termination"),
)
termination_notice = _step(
    _TERMINATION,
    "notice",
    3,
    _NOTIFY,
    termination_decide,
    title=Text("Thông báo chấm dứt", "Give notice of the termination"),
    actor=roles.NGO_COMMITTEE,
    within=lengths.TERMINATION_NOTICE,
)
termination_wind_up = _step(
    _TERMINATION,
    "wind_up",
    4,
    _SETTLE,
    termination_notice,
    title=Text("Hoàn tất các công việc khi chấm dứt", "Wind up the activity"),
    actor=roles.FOREIGN_NGO,
    within=lengths.TERMINATION_WIND_UP,
)

STEPS = (
    suspension_reply,
    suspension_decide,
    suspension_notice,
    suspension_remedy,
    termination_reply,
    termination_decide,
    termination_notice,
    termination_wind_up,
)
