"""Inbound delegations: dates worked out by hand, routing of the rates, what cannot be true."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import Outcome, check, example, schedule
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.facts import Senseless
from foreign_affairs_rules.findings import Finding, Report
from foreign_affairs_rules.law import Table, Term
from foreign_affairs_rules.model.inbound import Estimate, EstimateLine, Guest, InboundDelegation
from foreign_affairs_rules.model.papers import Authority, Consultation, Decision
from foreign_affairs_rules.model.reception import (
    ExpenseItem,
    GuestRole,
    HeadRank,
    HostPart,
    Payment,
    ProtocolClass,
)
from foreign_affairs_rules.national import inbound
from foreign_affairs_rules.places import national_place
from foreign_affairs_rules.schedules import Schedule, State
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.text import Text

OWN = Instrument(
    id="own",
    number="1/QĐ-UBND",
    kind=Text("Quyết định", "Decision"),
    issuer=Text("Ủy ban nhân dân tỉnh", "the provincial People's Committee"),
    level=Level.PROVINCE,
    title=Text("Quy định giả định", "A synthetic regulation"),
)
LENGTHS: dict[Term[Any], Any] = {
    inbound.ASK_AHEAD: CalendarDays(20),
    inbound.REPLY_WITHIN: WorkingDays(5),
    inbound.SUBMIT_AHEAD: WorkingDays(5),
    inbound.DECIDE_WITHIN: WorkingDays(3),
    inbound.REPORT_WITHIN: CalendarDays(14),
}


def filled(on: date, values: dict[Term[Any], Any]) -> Checker:
    """The national law and *values* of a province, on a day."""
    cite = OWN.at(evidence=Evidence.TEXT)
    own = tuple(term.value(value, cite=cite) for term, value in values.items())
    return Checker(national_place("ha_noi").filled(own), on)


def delegation(on: date, **known: Any) -> InboundDelegation:
    """Guests who come on Tuesday 20/10/2026, as recorded until the day *on*."""
    days = {"arrival": date(2026, 10, 20), "departure": date(2026, 10, 22)}
    return InboundDelegation(id="guests", recorded_until=on, **(days | known))


def latest(laid: Schedule) -> dict[str, date | None]:
    """The latest day of each step before the arrival."""
    return {one.step.id.rpartition(".")[2]: one.latest for one in laid.steps}


def found(report: Report, rule: str) -> Finding:
    """The only finding of a rule."""
    (one,) = (one for one in report.findings if one.rule.id == f"inbound.{rule}")
    return one


def test_the_days_are_counted_back_from_the_arrival() -> None:
    """Twenty days before Tuesday 20/10/2026 is 30/09; five working days before it is 13/10."""
    on = date(2026, 9, 1)
    asked = Consultation(body="Công an tỉnh")
    laid = filled(on, LENGTHS).schedule(delegation(on, consultations=(asked,)))
    days = latest(laid)
    assert laid.feasible is True
    assert days["ask"] == date(2026, 9, 30)
    assert days["submit"] == date(2026, 10, 13)
    assert days["decide"] == date(2026, 10, 20)
    assert days["arrive"] == date(2026, 10, 20)


def test_an_opinion_asked_too_late_moves_the_arrival() -> None:
    """Asked on 05/10/2026 at the earliest, guests of a 20-day gap come on 25/10, not on 20/10."""
    on = date(2026, 10, 5)
    asked = Consultation(body="Công an tỉnh")
    laid = filled(on, LENGTHS).schedule(delegation(on, consultations=(asked,)))
    assert laid.feasible is False
    assert laid.earliest_event == date(2026, 10, 25)


def test_the_days_are_counted_forward_after_the_guests_left() -> None:
    """Fourteen days after 22/10/2026 is 05/11; no length of the settlement is known."""
    on = date(2026, 11, 6)
    gone = delegation(on, arrived=date(2026, 10, 20), left=date(2026, 10, 22), consultations=())
    laid = filled(on, LENGTHS).schedule(gone)
    steps = {one.step.id: one for one in laid.steps}
    report, settle = steps["inbound.step.report"], steps["inbound.step.settle"]
    assert (report.due, report.state) == (date(2026, 11, 5), State.LATE)
    assert (settle.due, settle.open) == (None, True)


def test_without_lengths_nothing_is_called_late() -> None:
    """In a province without a rule set the body asked is waited for, and no date is invented."""
    on = date(2026, 10, 19)
    asked = Consultation(body="Công an tỉnh", asked=date(2026, 10, 16))
    laid = schedule(delegation(on, consultations=(asked,)), province="ha_noi", on=on)
    reply = next(one for one in laid.steps if one.step.id == "inbound.step.reply")
    assert (reply.state, reply.waiting, reply.open) == (State.WAITING, 3, True)
    assert laid.feasible is None


@pytest.mark.parametrize(("day", "words"), [(19, "1 day before"), (18, "2 days before")])
def test_the_gap_is_shown_whatever_the_law_fixes(day: int, words: str) -> None:
    """The days between asking and arrival stand in the question, or in a note where one is set."""
    on = date(2026, 10, 19)
    one = Consultation(body="Công an tỉnh", asked=date(2026, 10, day))
    asked = delegation(on, consultations=(one,))
    open_law = found(check(asked, province="ha_noi", on=on), "opinion_gap")
    assert open_law.outcome is Outcome.NEEDS_JUDGEMENT
    assert words in open_law.message.en
    fixed = filled(on, LENGTHS).check(asked)
    assert words in found(fixed, "opinion_gap").notes[-1].en
    assert fixed.outcome_of("inbound.step.ask") is Outcome.BROKEN


def test_no_rule_limits_how_many_guests_come() -> None:
    """Fifty-two guests from twenty countries break nothing."""
    report = check(example("inbound-quang-ninh-2025"), province="ha_noi", on="2025-09-03")
    assert report.of(Outcome.BROKEN) == ()
    assert "size" not in {path for one in report.findings for path in one.at}


def test_guests_on_private_business_are_no_delegation() -> None:
    """Tourists and family are outside all rules, with the reason."""
    on = date(2026, 10, 1)
    report = check(delegation(on, official=False), province="ha_noi", on=on)
    assert {one.outcome for one in report.findings} == {Outcome.NOT_APPLICABLE}


def room(on: date, rate: int, **known: Any) -> InboundDelegation:
    """A member of class B, with a room at *rate*."""
    line = EstimateLine(
        item=ExpenseItem.LODGING, role=GuestRole.MEMBER, rate=rate, quantity=1, breakfast=0
    )
    return delegation(
        on,
        protocol_class=ProtocolClass.B,
        payment=Payment.HOST_PAYS_ALL,
        host_part=HostPart.SOLE,
        estimate=Estimate(date=date(2026, 5, 1), lines=(line,)),
        **known,
    )


APPROVED = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2026, 5, 17))


@pytest.mark.parametrize(
    ("known", "outcome"),
    [
        ({"decision": APPROVED.but(date=date(2026, 5, 18))}, Outcome.BROKEN),
        ({"decision": APPROVED}, Outcome.UNDETERMINED),
        ({"decision": APPROVED, "begun": date(2026, 5, 17)}, Outcome.UNDETERMINED),
        ({"decision": APPROVED, "estimate_adjusted": date(2026, 5, 18)}, Outcome.BROKEN),
        (
            {
                "decision": APPROVED,
                "begun": date(2026, 5, 17),
                "estimate_adjusted": date(2026, 5, 18),
            },
            Outcome.UNDETERMINED,
        ),
        (
            {
                "decision": APPROVED,
                "begun": date(2026, 5, 18),
                "estimate_adjusted": date(2026, 5, 18),
            },
            Outcome.BROKEN,
        ),
    ],
)
def test_the_rates_are_those_of_the_day_the_plan_falls_under(
    known: dict[str, Any], outcome: Outcome
) -> None:
    """A room one đồng above the ceiling is broken by the new rates; the old ones were not read."""
    on = date(2026, 9, 1)
    report = check(room(on, 4_800_001, **known), province="ha_noi", on=on)
    assert report.outcome_of("inbound.lodging") is outcome


def test_the_old_rates_are_told_to_be_unread() -> None:
    """For a plan of May 2026 that was under way the report names Circular 71/2018."""
    on = date(2026, 9, 1)
    old = room(on, 4_800_001, decision=APPROVED, begun=date(2026, 5, 17))
    lodging = found(check(old, province="ha_noi", on=on), "lodging")
    assert lodging.missing_law == ("inbound.lodging",)
    assert lodging.reason is not None
    assert "71/2018/TT-BTC" in lodging.reason.vi


def test_a_breach_tells_amount_and_ceiling_in_both_languages() -> None:
    """Amounts are grouped as each language writes them, and stand as numbers beside it."""
    on = date(2026, 9, 1)
    broken = found(check(room(on, 4_800_001), province="ha_noi", on=on), "lodging")
    assert (broken.measured, broken.limit) == (4_800_001, 4_800_000)
    assert "4.800.001 đồng" in broken.message.vi
    assert "4,800,000 VND" in broken.message.en


def _by_class(rank: HeadRank) -> dict[ProtocolClass, Outcome]:
    on = date(2026, 9, 1)
    known = {of: delegation(on, head_rank=rank, protocol_class=of) for of in ProtocolClass}
    return {
        of: check(one, province="ha_noi", on=on).outcome_of("inbound.protocol_class")
        for of, one in known.items()
    }


@pytest.mark.parametrize("rank", HeadRank)
def test_every_rank_has_one_class_or_a_question(rank: HeadRank) -> None:
    """One class is right for a rank that the annex names; for the others a person is asked."""
    found_of = _by_class(rank)
    if rank in {HeadRank.LOCAL_LEADER, HeadRank.SPECIALISED_BODY_HEAD}:
        assert set(found_of.values()) == {Outcome.NEEDS_JUDGEMENT}
        return
    (right,) = (of for of, outcome in found_of.items() if outcome is Outcome.KEPT)
    widened = {ProtocolClass.SPECIAL, ProtocolClass.A} - {right}
    asked = {of for of, outcome in found_of.items() if outcome is Outcome.NEEDS_JUDGEMENT}
    assert asked == widened
    assert list(found_of.values()).count(Outcome.BROKEN) == 4 - len(widened)


def test_a_breach_names_the_item_in_both_languages() -> None:
    """What is paid is told in words, never by the name that a document uses."""
    report = check(example("inbound-2026-faults"), province="ha_noi", on="2026-10-19")
    hired = found(report, "hire_approved").message
    assert "biên dịch sang tiếng Việt" in hired.vi
    assert "translation into Vietnamese" in hired.en


@pytest.mark.parametrize(
    ("key", "rate"),
    [
        ((ExpenseItem.LODGING, ProtocolClass.B, GuestRole.MEMBER), 3_000_000),
        ((ExpenseItem.LODGING, ProtocolClass.B, None), 3_000_000),
        ((ExpenseItem.LODGING, None, None), 3_000_000),
    ],
)
def test_the_own_rate_of_a_province_is_read_from_narrow_to_wide(key: Any, rate: int) -> None:
    """A row for class and part, for the class, or for the item alone binds below the ceiling."""
    on = date(2026, 9, 1)
    checker = filled(on, {inbound.LOCAL_RATES: Table(((key, rate),))})
    over, at = checker.check(room(on, rate + 1)), checker.check(room(on, rate))
    assert over.outcome_of("inbound.local_rates") is Outcome.BROKEN
    assert over.outcome_of("inbound.lodging") is Outcome.KEPT
    assert at.outcome_of("inbound.local_rates") is Outcome.KEPT


@pytest.mark.parametrize(
    "key",
    [
        (ExpenseItem.MEALS, ProtocolClass.B, None),
        (ExpenseItem.LODGING, ProtocolClass.A, None),
    ],
)
def test_what_a_province_has_no_row_for_is_not_judged_by_it(key: Any) -> None:
    """A row on another item or another class says nothing of the line."""
    on = date(2026, 9, 1)
    report = filled(on, {inbound.LOCAL_RATES: Table(((key, 1),))}).check(room(on, 1_000_000))
    assert report.outcome_of("inbound.local_rates") is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("key", "ceiling"),
    [
        ((ExpenseItem.MEALS, ProtocolClass.C, None), 1_600_000),
        ((ExpenseItem.GIFT, ProtocolClass.B, GuestRole.HEAD), 1_800_000),
        ((ExpenseItem.CONSECUTIVE, None, None), 750_000),
        ((ExpenseItem.HALL, None, None), None),
    ],
)
def test_an_own_rate_is_held_against_the_ceiling(key: Any, ceiling: int | None) -> None:
    """What the circular has a ceiling for may not be set above it; the rest is the province's."""
    on = date(2026, 9, 1)
    high = {inbound.LOCAL_RATES: Table(((key, (ceiling or 9_999_999) + 1),))}
    found_of = filled(on, high).check(room(on, 1_000_000)).outcome_of("inbound.local_rates_within")
    assert found_of is (Outcome.KEPT if ceiling is None else Outcome.BROKEN)


def guests(*roles: GuestRole) -> tuple[Guest, ...]:
    """Guests of these roles, numbered."""
    return tuple(Guest(guest=f"guest-{n}", role=role) for n, role in enumerate(roles))


@pytest.mark.parametrize(
    ("known", "at"),
    [
        ({"departure": date(2026, 10, 19)}, "departure"),
        ({"arrived": date(2026, 10, 20), "left": date(2026, 10, 19)}, "left"),
        ({"size": 1, "guests": guests(GuestRole.HEAD, GuestRole.MEMBER)}, "size"),
        ({"guests": guests(GuestRole.HEAD, GuestRole.HEAD)}, "guests[1].role"),
        ({"guests": guests(GuestRole.HOST_SIDE)}, "guests[0].role"),
        ({"guests": (Guest(guest="one"), Guest(guest="one"))}, "guests[1].guest"),
    ],
)
def test_what_cannot_be_true_is_refused(known: dict[str, Any], at: str) -> None:
    """Days out of order, fewer guests than listed, two heads, a host among the guests."""
    with pytest.raises(Senseless) as refused:
        delegation(date(2026, 10, 1), **known)
    assert [fault.path for fault in refused.value.faults] == [at]


def test_more_guests_than_listed_may_come() -> None:
    """The size may count guests who are not listed yet."""
    made = delegation(date(2026, 10, 1), size=52, guests=guests(GuestRole.HEAD))
    assert made.size == 52
