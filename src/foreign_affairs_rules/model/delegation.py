"""An outbound delegation (đoàn ra): a working trip abroad."""

from collections import Counter
from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import ClassVar

import attrs

from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts, join
from foreign_affairs_rules.model.papers import (
    Answer,
    Consultation,
    Decision,
    Document,
    Version,
    Waiver,
)
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.text import Text


@facts
class Stop(Facts):
    """
    A stay in one country (ISO 3166-1 alpha-2), both days included.

    *travel_days* are the days in it spent on the journey out and home; they are input, never
    assumed. Airside transit is no stop.
    """

    country: str
    arrival: Date = UNKNOWN
    departure: Date = UNKNOWN
    travel_days: int = UNKNOWN

    def days(self) -> int:
        """Days in the country, both ends counted, less the travel days given."""
        return (self.departure - self.arrival).days + 1 - self.travel_days

    def sense(self) -> Iterator[Fault]:
        """Two capital letters for a country; the stay does not end before it begins."""
        if not (len(self.country) == 2 and self.country.isascii() and self.country.isupper()):  # noqa: PLR2004
            yield Fault(
                "country", repr(self.country), "two capital letters, such as JP (ISO 3166-1)"
            )
        arrival, departure = self.peek("arrival"), self.peek("departure")
        travel = self.peek("travel_days", 0)
        if travel < 0:
            yield Fault("travel_days", str(travel), "a number from 0")
        if arrival and departure:
            if departure < arrival:
                yield Fault("departure", str(departure), f"a day from the arrival, {arrival}")
            elif travel > (departure - arrival).days + 1:
                longest = (departure - arrival).days + 1
                yield Fault("travel_days", str(travel), f"at most {longest}, the days of the stay")


@attrs.frozen
class CountryVisit:
    """All stops (*parts*) of a delegation in one country; *shared* days are counted in two countries."""

    country: str
    parts: tuple[Stop, ...]
    shared: int

    def days(self) -> int:
        """Days in the country, summed over its stops."""
        return sum(stop.days() for stop in self.parts)


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

    number: str = UNKNOWN
    date: Date = UNKNOWN
    contents: tuple[PaperContent, ...] = UNKNOWN


@facts
class Invitation(Facts):
    """The invitation (thư mời): who invites, and the day it was received."""

    by: str = UNKNOWN
    date: Date = UNKNOWN


class FundingSource(Enum):
    """Who pays (nguồn kinh phí)."""

    STATE_BUDGET = "state_budget"
    UNIT = "unit"
    HOST = "host"
    ENTERPRISE = "enterprise"
    PROJECT = "project"
    SELF = "self"
    OTHER = "other"


@facts
class Funding(Facts):
    """Funding (kinh phí): the sources, and the estimate in VND."""

    sources: tuple[FundingSource, ...] = UNKNOWN
    estimate: int = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """An estimate is not negative."""
        if self.peek("estimate", 0) < 0:
            yield Fault("estimate", str(self.estimate), "an amount in VND from 0")


class PlanState(Enum):
    """Where the delegation stands towards the annual plan of delegations."""

    IN_PLAN = "in_plan"
    ADDITION_PROPOSED = "addition_proposed"
    ADDITION_APPROVED = "addition_approved"
    OUTSIDE = "outside"


@facts
class PlanEntry(Facts):
    """
    The delegation and the annual plan (kế hoạch đoàn ra): its state, the plan, its approval.

    *additions* counts the additions to the plan this year before this one.
    """

    state: PlanState = UNKNOWN
    plan: str = UNKNOWN
    approved: Date | None = UNRECORDED
    additions: int = UNKNOWN


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
    content: str


_PRIVATE = Text(
    "Chuyến đi việc riêng, không phải đoàn đi công tác nước ngoài.",
    "A private trip is not a delegation.",
)


@facts
class OutboundDelegation(Facts):
    """
    An outbound delegation, as an office records it up to the day *recorded_until*.

    *departure* and *homecoming* are the planned days of leaving and re-entering Viet Nam;
    *departed* and *returned* are those days once they have happened. *official* is false for a private trip,
    which is no delegation; *joins_central* is true where a central body leads and composes it.
    """

    activity: ClassVar[str] = "outbound"

    id: str
    title: str = ""
    territory: str = UNKNOWN
    recorded_until: Date = UNKNOWN
    official: bool = True
    joins_central: bool = False
    sent_by: Branch = UNKNOWN
    members: tuple[Member, ...] = UNKNOWN
    stops: tuple[Stop, ...] = UNKNOWN
    departure: Date = UNKNOWN
    homecoming: Date = UNKNOWN
    purpose: str = UNKNOWN
    partner: str = UNKNOWN
    invitation: Invitation | None = UNRECORDED
    paper: Paper | None = UNRECORDED
    programme: tuple[ProgrammeItem, ...] = UNKNOWN
    funding: Funding = UNKNOWN
    plan: PlanEntry = UNKNOWN
    documents: tuple[Document, ...] = UNKNOWN
    consultations: tuple[Consultation, ...] = UNKNOWN
    compiled: Date | None = UNRECORDED
    submitted: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    versions: tuple[Version, ...] = ()
    passports_requested: Date | None = UNRECORDED
    passports_issued: Date | None = UNRECORDED
    departed: Date | None = UNRECORDED
    returned: Date | None = UNRECORDED
    passports_returned: Date | None = UNRECORDED
    reported: Date | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """No rule on delegations concerns a private trip."""
        return None if self.official else _PRIVATE

    def country_visits(self) -> tuple[CountryVisit, ...]:
        """The stops grouped by country, in the order of the first stop in each."""
        countries = dict.fromkeys(stop.country for stop in self.stops)
        return tuple(
            CountryVisit(
                country,
                stops := tuple(s for s in self.stops if s.country == country),
                self._shared_days(stops),
            )
            for country in countries
        )

    def _shared_days(self, stops: tuple[Stop, ...]) -> int:
        ends = Counter(day for stop in self.stops for day in {stop.arrival, stop.departure})
        own = Counter(day for stop in stops for day in {stop.arrival, stop.departure})
        return sum(1 for day in own if ends[day] > own[day])

    def sense(self) -> Iterator[Fault]:
        """Days in order, no person twice, relatives that are members, one head at most."""
        yield from self._sense_of_days()
        yield from self._sense_of_members()

    def _sense_of_days(self) -> Iterator[Fault]:
        out, home = self.peek("departure"), self.peek("homecoming")
        if out and home and home < out:
            yield Fault("homecoming", str(home), f"a day from the departure, {out}")
        for index, stop in enumerate(self.peek("stops", ())):
            arrival, departure = stop.peek("arrival"), stop.peek("departure")
            if out and arrival and arrival < out:
                yield Fault(
                    f"stops[{index}].arrival", str(arrival), f"a day from {out}, the departure"
                )
            if home and departure and departure > home:
                yield Fault(
                    f"stops[{index}].departure", str(departure), f"a day to {home}, the homecoming"
                )
            if index:
                before = self.stops[index - 1].peek("departure")
                if before and arrival and arrival < before:
                    yield Fault(
                        f"stops[{index}].arrival",
                        str(arrival),
                        f"a day from {before}, the end of the stop before",
                    )

    def _sense_of_members(self) -> Iterator[Fault]:
        members = self.peek("members", ())
        persons = [member.person for member in members]
        for index, member in enumerate(members):
            at = f"members[{index}]"
            if member.person in persons[:index]:
                yield Fault(join(at, "person"), repr(member.person), "each person once")
            for relative in member.peek("relatives", ()):
                if relative == member.person or relative not in persons:
                    yield Fault(join(at, "relatives"), repr(relative), "persons of other members")
            if member.peek("earlier_trips", 0) < 0:
                yield Fault(join(at, "earlier_trips"), str(member.earlier_trips), "a number from 0")
        heads = [index for index, member in enumerate(members) if member.head]
        for index in heads[1:]:
            yield Fault(f"members[{index}].head", "a second head", "one head of delegation")
