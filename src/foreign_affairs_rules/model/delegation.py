"""An outbound delegation (đoàn ra): a working trip abroad."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from itertools import pairwise
from typing import Annotated, ClassVar

import attrs

from foreign_affairs_rules.bounds import (
    ONCE_EACH,
    SOME,
    Count,
    CountryAbroad,
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
from foreign_affairs_rules.model.plan import PlanEntry
from foreign_affairs_rules.text import Text


@facts
class Stop(Facts):
    """
    A stay in one country (ISO 3166-1 alpha-2), both days included.

    *travel_days* are the days in it spent on the journey out and home; they are input, never
    assumed. Airside transit is no stop.
    """

    country: CountryAbroad
    arrival: Date = UNKNOWN
    departure: Date = UNKNOWN
    travel_days: Count = UNKNOWN

    def days(self) -> int:
        """Days in the country, both ends counted, less the travel days given."""
        return (self.departure - self.arrival).days + 1 - self.travel_days

    def sense(self) -> Iterator[Fault]:
        """The stay does not end before it begins, and has room for the days of travel."""
        arrival, departure = self.peek("arrival"), self.peek("departure")
        if not (arrival and departure):
            return
        longest, travel = (departure - arrival).days + 1, self.peek("travel_days", 0)
        if longest < 1:
            yield Fault("departure", departure, day_from(arrival, "arrival"))
        elif travel > longest:
            yield Fault("travel_days", travel, _TRAVEL.fill(days=longest))


_TRAVEL = Text("nhiều nhất {days}, số ngày ở nước đó", "at most {days}, the days of the stay")


@attrs.frozen
class CountryVisit:
    """All stops (*parts*) of a *trip* in one country."""

    country: str
    parts: tuple[Stop, ...]
    trip: tuple[Stop, ...]

    @property
    def label(self) -> Text:
        """The country, as a message names it."""
        return Text.same(self.country)

    def days(self) -> int:
        """Days in the country, summed over its stops; a day of two stops is one."""
        days = sum(stop.days() for stop in self.parts)
        return days - sum(one.departure == other.arrival for one, other in pairwise(self.parts))

    @property
    def shared(self) -> int:
        """How many days are spent in another country too."""
        borders = (
            (before.departure, after.arrival)
            for before, after in pairwise(self.trip)
            if (before.country == self.country) != (after.country == self.country)
        )
        return len({left for left, entered in borders if left == entered})


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
    members: Annotated[tuple[Member, ...], SOME] = UNKNOWN
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
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """No rule on delegations concerns a private trip."""
        return None if self.official else _PRIVATE

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
        persons = [member.peek("person") for member in members]
        for index, person in enumerate(persons if len({*persons}) < len(persons) else ()):
            if person and person in persons[:index]:
                yield Fault(f"members[{index}].person", person, _ONCE)
        for index, member in enumerate(members):
            for relative in member.peek("relatives", ()):
                if relative == persons[index] or not {relative, None} & {*persons}:
                    yield Fault(f"members[{index}].relatives", relative, _OTHERS)
        for index in [n for n, member in enumerate(members) if member.peek("head")][1:]:
            yield Fault(f"members[{index}].head", found=True, accepted=_ONE_HEAD)
        for index, ticket in enumerate(self.peek("tickets", ()) if persons else ()):
            if (person := ticket.peek("person")) and not {person, None} & {*persons}:
                yield Fault(f"tickets[{index}].person", person, _A_MEMBER)


_ENDS = ("arrival", "departure")
_COURSE = (
    ("departure", "homecoming"),
    ("departed", "returned"),
    ("passports_requested", "passports_issued"),
    ("returned", "passports_returned"),
    ("advanced", "advance_settled"),
)
_ONCE = Text("mỗi người một lần", "each person once")
_OTHERS = Text("mã người (person) của thành viên khác", "persons of other members")
_ONE_HEAD = Text("một trưởng đoàn", "one head of delegation")
_A_MEMBER = Text("mã người (person) của một thành viên", "the person of a member")
_SIGNED = Text("true, vì hồ sơ kèm thỏa thuận", "true, since agreements are carried")
