"""An inbound delegation (đoàn vào): foreign guests received."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from typing import Annotated, ClassVar

import attrs

from foreign_affairs_rules.bounds import SOME, Count, CountryAbroad, Name, UnitCode, Words
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.delegation import ProgrammeItem
from foreign_affairs_rules.model.papers import Answer, Consultation, Decision, Document, Waiver
from foreign_affairs_rules.model.plan import PlanEntry, called_off, planned_otherwise
from foreign_affairs_rules.model.reception import (
    ConferenceCost,
    ExpenseItem,
    GuestLevel,
    GuestRole,
    HeadRank,
    HostLevel,
    HostPart,
    Payment,
    ProtocolClass,
)
from foreign_affairs_rules.text import Text


@facts
class Guest(Facts):
    """
    A guest by an opaque id, with nationality (ISO 3166-1 alpha-2) and post.

    *passport_number* and *passport_copy* say whether they were supplied; the number itself and the
    copy are never kept.
    """

    guest: Name
    nationality: CountryAbroad = UNKNOWN
    post: Name = UNKNOWN
    role: GuestRole = UNKNOWN
    passport_number: bool = UNKNOWN
    passport_copy: bool = UNKNOWN


@facts
class EstimateLine(Facts):
    """
    A line of the estimate (dự toán): what is paid, for whom, VND for one unit, how many units.

    *quantity* is the number of banquets, art shows, cars or hours, and elsewhere of units paid for.
    *breakfast* is what is paid for it beside the room, a person and day; 0 where the price of the
    room holds it. *minutes* is how long was interpreted, *un_language* whether the language is an
    official one of the United Nations. *hired* says that it is bought outside, *own_lacking* that
    what the unit has is missing or does not do, *hire_approved* that its head agreed to hire.
    *special_case* says that the head decided on a gift as a special case, in the plan.
    """

    item: ExpenseItem
    role: GuestRole = UNKNOWN
    rate: Count = UNKNOWN
    quantity: Count = UNKNOWN
    breakfast: Count = UNKNOWN
    minutes: Count = UNKNOWN
    un_language: bool = UNKNOWN
    hired: bool = UNKNOWN
    own_lacking: bool = UNKNOWN
    hire_approved: bool = UNKNOWN
    in_cash: bool = UNKNOWN
    special_case: bool = UNKNOWN


@facts
class Estimate(Facts):
    """
    The estimate of the host body, of what it pays itself.

    *split_stated* says that it tells what each side pays, for a conference held jointly.
    """

    date: Date = UNKNOWN
    lines: tuple[EstimateLine, ...] = UNKNOWN
    split_stated: bool = UNKNOWN


@facts
class Settlement(Facts):
    """
    The settlement (quyết toán), and what of it was disallowed and paid back, in VND.

    *apart* says that it is of this delegation alone, *vouched* that it rests on the approved plan
    and lawful vouchers.
    """

    date: Date = UNKNOWN
    apart: bool = UNKNOWN
    vouched: bool = UNKNOWN
    disallowed: Count = UNKNOWN
    recovered: Count = UNKNOWN


@attrs.frozen
class Charge:
    """A *line* of the estimate *of* a delegation."""

    line: EstimateLine
    of: "InboundDelegation"

    @property
    def parts(self) -> tuple[EstimateLine, ...]:
        """Where it stands in the document."""
        return (self.line,)


@facts
class InboundDelegation(Facts):
    """
    An inbound delegation, as an office records it up to the day *recorded_until*.

    *official* is false for guests on private business, who are no delegation.
    *arrival* and *departure* are the planned days, *arrived* and *left* those days once they have
    happened; *size* counts the guests where they are not all listed. *decision* approves the
    plan of the reception, *begun* is the day on which it was set under way, *estimate_adjusted* the
    day on which the head of the host body put it under newer rates. *consultations* are the bodies
    asked about the composition of the foreigners and the programme. *class_decision* sets a
    protocol class that no annex names. *special_case* is a reception beyond the protocol.
    *host_counterpart* says that the host is the counterpart of the guests' body.
    *told_focal_agency* and *told_committee_office* are the days on which a delegation outside the
    plan was reported; *cancelled* is that on which a visit that did not take place was called off.
    """

    activity: ClassVar[str] = "inbound"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    official: bool = True
    size: Count = UNKNOWN
    guests: Annotated[tuple[Guest, ...], SOME] = UNKNOWN
    head_rank: HeadRank = UNKNOWN
    guest_level: GuestLevel = UNKNOWN
    protocol_class: ProtocolClass = UNKNOWN
    class_decision: Decision | None = UNRECORDED
    invited_by: Name = UNKNOWN
    host: Name = UNKNOWN
    host_level: HostLevel = UNKNOWN
    host_part: HostPart = UNKNOWN
    host_counterpart: bool = UNKNOWN
    focal_agency_attends: bool = UNKNOWN
    arrival: Date = UNKNOWN
    departure: Date = UNKNOWN
    purpose: Words = UNKNOWN
    programme: tuple[ProgrammeItem, ...] = UNKNOWN
    special_case: bool = UNKNOWN
    plan: PlanEntry = UNKNOWN
    told_focal_agency: Date | None = UNRECORDED
    told_committee_office: Date | None = UNRECORDED
    payment: Payment = UNKNOWN
    conference: ConferenceCost = UNKNOWN
    estimate: Estimate | None = UNRECORDED
    estimate_adjusted: Date | None = UNRECORDED
    banquet_approved: bool = UNKNOWN
    host_side_listed: Date | None = UNRECORDED
    documents: tuple[Document, ...] = UNKNOWN
    consultations: tuple[Consultation, ...] = UNKNOWN
    prepared: Date | None = UNRECORDED
    submitted: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    begun: Date | None = UNRECORDED
    arrived: Date | None = UNRECORDED
    left: Date | None = UNRECORDED
    reported: Date | None = UNRECORDED
    settlement: Settlement | None = UNRECORDED
    cancelled: Date | None = None
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """No rule on delegations concerns guests on private business, or who do not come."""
        if not self.official:
            return _PRIVATE
        return called_off(self)

    def charges(self, *items: ExpenseItem) -> tuple[Charge, ...]:
        """The lines of the estimate on one of *items*; none where there is no estimate yet."""
        lines = () if self.estimate is None else self.estimate.lines
        return tuple(Charge(line, self) for line in lines if line.item in items)

    def sense(self) -> Iterator[Fault]:
        """Days in order, no guest twice, one head at most, and as many guests as counted."""
        for earlier, later in _COURSE:
            before, after = self.peek(earlier), self.peek(later)
            if before and after and after < before:
                yield Fault(later, after, day_from(before, earlier))
        yield from self._sense_of_guests()
        yield from planned_otherwise(self, "arrival")

    def _sense_of_guests(self) -> Iterator[Fault]:
        guests = self.peek("guests", ())
        size, ids = self.peek("size"), [guest.peek("guest") for guest in guests]
        if guests and size is not None and size < len(guests):
            yield Fault("size", size, _AT_LEAST.fill(count=len(guests)))
        for index, guest in enumerate(ids):
            if guest and guest in ids[:index]:
                yield Fault(f"guests[{index}].guest", guest, _ONCE)
        roles = [guest.peek("role") for guest in guests]
        for index, role in enumerate(roles):
            if role is GuestRole.HOST_SIDE:
                yield Fault(f"guests[{index}].role", role.value, _FOREIGN)
            elif role is GuestRole.HEAD and role in roles[:index]:
                yield Fault(f"guests[{index}].role", role.value, _ONE_HEAD)


_PRIVATE = Text(
    "Khách vào vì việc riêng, không phải đoàn vào.",
    "Guests on private business are not a delegation.",
)
_COURSE = (("arrival", "departure"), ("arrived", "left"))
_AT_LEAST = Text("ít nhất {count}, số khách đã ghi", "at least {count}, the guests listed")
_ONCE = Text("mỗi khách một lần", "each guest once")
_ONE_HEAD = Text("một trưởng đoàn", "one head of delegation")
_FOREIGN = Text(
    "khách nước ngoài; host_side chỉ dùng cho dòng dự toán",
    "a foreign guest; host_side is for lines of the estimate",
)
