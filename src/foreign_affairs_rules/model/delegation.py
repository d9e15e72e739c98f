"""An outbound delegation (đoàn ra): a working trip abroad."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import (
    ONCE_EACH,
    SOME,
    Count,
    Name,
    UnitCode,
    Words,
)
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from, day_to
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.budget import Estimate, Funding, Ticket
from foreign_affairs_rules.model.papers import (
    Answer,
    Consultation,
    Decision,
    Document,
    Version,
    Waiver,
)
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.plan import PlanEntry, called_off, planned_otherwise
from foreign_affairs_rules.model.stops import CountryVisit, Stop
from foreign_affairs_rules.text import Text


class PaperContent(Enum):
    """One of the five contents of the paper on a delegation (đề án)."""

    PURPOSE = "purpose"
    REQUIREMENTS = "requirements"
    HOST_PARTNER = "host_partner"
    CONTENT = "content"
    PROGRAMME = "programme"


@facts
class Paper(Facts):
    """The paper on the delegation (đề án) and which of the five contents it has."""

    number: Name = UNKNOWN
    date: Date = UNKNOWN
    contents: Annotated[tuple[PaperContent, ...], ONCE_EACH] = UNKNOWN


@facts
class Invitation(Facts):
    """The invitation (thư mời): who invites, and the day it was received."""

    by: Name = UNKNOWN
    date: Date = UNKNOWN


class Branch(Enum):
    """Which branch sends the delegation."""

    PARTY = "party"
    COUNCIL = "council"
    COMMITTEE = "committee"
    FRONT_OR_UNION = "front_or_union"


@facts
class ProgrammeItem(Facts):
    """A day of the working programme and what is done on it."""

    date: Date
    content: Words


_PRIVATE = Text(
    "Chuyến đi việc riêng, không phải đoàn đi công tác nước ngoài.",
    "A private trip is not a delegation.",
)


@facts
class OutboundDelegation(Facts):
    """
    An outbound delegation, as an office records it up to the day *recorded_until*.

    *departure* and *homecoming* are the planned days of leaving and re-entering Viet Nam;
    *departed* and *returned* are those days once they have happened. *official* is false for a
    private trip, which is no delegation; *joins_central* is true where a central body leads and
    composes it. *signing* says that agreements are to be signed on the trip: *agreements*.
    *consent* is that of the Prime Minister, asked for a trip of the chair of a province.
    Where not *all_listed*, *members* are only the leaders, and *size* counts all who travel.
    *cancelled* is the day on which a trip that was not made was called off.
    *advanced* and *advance_settled* are the days on which money was advanced and accounted for.
    *told_focal_agency* and *told_committee_office* are those on which a delegation outside the plan
    was reported.
    """

    activity: ClassVar[str] = "outbound"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    official: bool = True
    joins_central: bool = False
    sent_by: Branch = UNKNOWN
    members: tuple[Member, ...] = UNKNOWN
    all_listed: bool = True
    size: Count = UNKNOWN
    stops: Annotated[tuple[Stop, ...], SOME] = UNKNOWN
    departure: Date = UNKNOWN
    homecoming: Date = UNKNOWN
    purpose: Words = UNKNOWN
    partner: Words = UNKNOWN
    invitation: Invitation | None = UNRECORDED
    paper: Paper | None = UNRECORDED
    programme: tuple[ProgrammeItem, ...] = UNKNOWN
    funding: Funding = UNKNOWN
    estimate: Estimate | None = UNRECORDED
    tickets: tuple[Ticket, ...] = UNRECORDED
    signing: bool = UNKNOWN
    agreements: tuple[Agreement, ...] = UNKNOWN
    plan: PlanEntry = UNKNOWN
    told_focal_agency: Date | None = UNRECORDED
    told_committee_office: Date | None = UNRECORDED
    documents: tuple[Document, ...] = UNKNOWN
    consultations: tuple[Consultation, ...] = UNKNOWN
    compiled: Date | None = UNRECORDED
    submitted: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    versions: tuple[Version, ...] = UNRECORDED
    consent: Decision | None = UNRECORDED
    advanced: Date | None = UNRECORDED
    passports_requested: Date | None = UNRECORDED
    passports_issued: Date | None = UNRECORDED
    departed: Date | None = UNRECORDED
    returned: Date | None = UNRECORDED
    passports_returned: Date | None = UNRECORDED
    advance_settled: Date | None = UNRECORDED
    reported: Date | None = UNRECORDED
    cancelled: Date | None = None
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """No rule on delegations concerns a private trip, or one that was called off."""
        if not self.official:
            return _PRIVATE
        return called_off(self)

    def headcount(self) -> int:
        """How many travel."""
        return len(self.members) if self.all_listed else self.size

    def year(self) -> int:
        """The year it counts for: that of its departure, as the plan names it without a day."""
        plan = self.peek("plan")
        planned: int | None = plan.peek("year") if plan else None
        if self.peek("departure") is None and planned is not None:
            return planned
        return self.departure.year

    def country_visits(self) -> tuple[CountryVisit, ...]:
        """The stops grouped by country, in the order of the first stop in each."""
        stops = self.stops
        return tuple(
            CountryVisit(country, tuple(stop for stop in stops if stop.country == country), stops)
            for country in dict.fromkeys(stop.country for stop in stops)
        )

    def sense(self) -> Iterator[Fault]:
        """Days in order, no person twice, relatives that are members, one head at most."""
        yield from self._sense_of_events()
        yield from self._sense_of_stops()
        yield from self._sense_of_members()
        yield from self._sense_of_size()
        yield from planned_otherwise(self, "departure")
        if self.peek("agreements") and self.peek("signing") is False:
            yield Fault("signing", found=False, accepted=_SIGNED)

    def _sense_of_events(self) -> Iterator[Fault]:
        for earlier, later in _COURSE:
            before, after = self.peek(earlier), self.peek(later)
            if before and after and after < before:
                yield Fault(later, after, day_from(before, earlier))
        decision = self.peek("decision")
        decided = decision and decision.peek("date")
        for index, version in enumerate(self.peek("versions", ())):
            changed = version.peek("date")
            if decided and changed and changed < decided:
                yield Fault(f"versions[{index}].date", changed, day_from(decided, "decision.date"))

    def _sense_of_stops(self) -> Iterator[Fault]:
        home, latest, name = self.peek("homecoming"), self.peek("departure"), "departure"
        for index, stop in enumerate(self.peek("stops", ())):
            days = [(end, day) for end in _ENDS if (day := stop.peek(end))]
            if days and latest and days[0][1] < latest:
                end, day = days[0]
                yield Fault(f"stops[{index}].{end}", day, day_from(latest, name))
            for end, day in days:
                if home and day > home:
                    yield Fault(f"stops[{index}].{end}", day, day_to(home, "homecoming"))
                if not latest or day > latest:
                    latest, name = day, f"stops[{index}].{end}"

    def _sense_of_members(self) -> Iterator[Fault]:
        members = self.peek("members", ())
        persons, listed = [member.peek("person") for member in members], self.peek("members")
        for index, person in enumerate(persons if len({*persons}) < len(persons) else ()):
            if person and person in persons[:index]:
                yield Fault(f"members[{index}].person", person, _ONCE)
        for index, member in enumerate(members):
            for relative in member.peek("relatives", ()):
                if relative == persons[index] or not {relative, None} & {*persons}:
                    yield Fault(f"members[{index}].relatives", relative, _OTHERS)
        for index in [n for n, member in enumerate(members) if member.peek("head")][1:]:
            yield Fault(f"members[{index}].head", found=True, accepted=_ONE_HEAD)
        for index, ticket in enumerate(self.peek("tickets", ()) if listed is not None else ()):
            if (person := ticket.peek("person")) and not {person, None} & {*persons}:
                yield Fault(f"tickets[{index}].person", person, _A_MEMBER)

    def _sense_of_size(self) -> Iterator[Fault]:
        members, size = self.peek("members"), self.peek("size")
        if not self.peek("all_listed", default=True):
            if members and size is not None and size < len(members):
                yield Fault("size", size, _AT_LEAST.fill(count=len(members)))
            return
        if members == ():
            yield Fault("members", (), SOME.accepted)
        if size is not None:
            yield Fault("size", size, _NOT_ALL)


_ENDS = ("arrival", "departure")
_COURSE = (
    ("departure", "homecoming"),
    ("departed", "returned"),
    ("passports_requested", "passports_issued"),
    ("returned", "passports_returned"),
    ("advanced", "advance_settled"),
)
_AT_LEAST = Text("ít nhất {count}, số thành viên đã ghi", "at least {count}, the members listed")
_NOT_ALL = Text(
    "bỏ mục này; chỉ ghi khi không liệt kê hết thành viên (all_listed: false)",
    "nothing; only where not all members are listed (all_listed: false)",
)
_ONCE = Text("mỗi người một lần", "each person once")
_OTHERS = Text("mã người (person) của thành viên khác", "persons of other members")
_ONE_HEAD = Text("một trưởng đoàn", "one head of delegation")
_A_MEMBER = Text("mã người (person) của một thành viên", "the person of a member")
_SIGNED = Text("true, vì hồ sơ kèm thỏa thuận", "true, since agreements are carried")
