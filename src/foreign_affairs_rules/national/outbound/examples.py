"""Examples of the national rules, which are their tests; all of them are synthetic."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.model.delegation import OutboundDelegation, Paper, PaperContent
from foreign_affairs_rules.model.papers import (
    Authority,
    Consultation,
    Decision,
    DecisionContent,
    Version,
)
from foreign_affairs_rules.model.people import ManagedBy, Member, Post
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.national import outbound
from foreign_affairs_rules.national.outbound import examples_budget, examples_chairs
from foreign_affairs_rules.national.outbound.samples import (
    IN_2018,
    IN_2023,
    delegation,
    members,
    stay,
    step,
)
from foreign_affairs_rules.rules import Example


def _limits() -> tuple[Example, ...]:
    ten = {outbound.MAX_MEMBERS: 10}
    three_days = {outbound.DAYS_PER_COUNTRY: 3}
    three = {outbound.MAX_COUNTRIES: 3}
    two = {outbound.KEY_LEADER_TRIPS: 2}
    countries = tuple(stay(code, n + 1, n + 1) for n, code in enumerate(("KR", "JP", "SG", "MY")))

    def of(count: int) -> OutboundDelegation:
        return delegation(IN_2018, members=members(count))

    def trips(earlier: int) -> OutboundDelegation:
        return delegation(IN_2018, members=members(1, key_leader=True, earlier_trips=earlier))

    apart = (*members(10), Member(person="interpreter", listed_apart=True))
    return (
        outbound.size.accepts("exactly ten members", of(10), on=IN_2018, where=ten),
        outbound.size.rejects("eleven members", of(11), on=IN_2018, where=ten),
        outbound.size.asks(
            "ten members and an interpreter listed apart",
            delegation(IN_2018, members=apart),
            on=IN_2018,
            where=ten,
        ),
        outbound.days_per_country.accepts(
            "four days, one of them travel",
            delegation(IN_2018, stops=(stay("JP", 1, 4, travel_days=1),)),
            on=IN_2018,
            where=three_days,
        ),
        outbound.days_per_country.rejects(
            "two stops in one country, four days in all",
            delegation(IN_2018, stops=(stay("JP", 1, 2), stay("KR", 3, 4), stay("JP", 5, 6))),
            on=IN_2018,
            where=three_days,
        ),
        outbound.days_per_country.asks(
            "four days, one of them shared with another country",
            delegation(IN_2018, stops=(stay("JP", 1, 4), stay("KR", 4, 5))),
            on=IN_2018,
            where=three_days,
        ),
        outbound.countries.accepts(
            "three countries", delegation(IN_2018, stops=countries[:3]), on=IN_2018, where=three
        ),
        outbound.countries.rejects(
            "four countries", delegation(IN_2018, stops=countries), on=IN_2018, where=three
        ),
        outbound.key_leader_trips.accepts(
            "the second trip of a key leader", trips(1), on=IN_2018, where=two
        ),
        outbound.key_leader_trips.rejects(
            "the third trip of a key leader", trips(2), on=IN_2018, where=two
        ),
    )


def _plan(state: PlanState, approved: date) -> OutboundDelegation:
    return delegation(IN_2018, plan=PlanEntry(state=state, approved=approved))


def _leader(agency: str, locality: str = "") -> Member:
    post = Post(title="Trưởng", agency=agency, locality=locality)
    return Member(person=agency + locality, posts=(post,), key_leader=True)


def _directive_38() -> tuple[Example, ...]:
    january, all_five = date(2018, 1, 9), tuple(PaperContent)
    trip = {n: members(1, leader=True, earlier_trips=n - 1) for n in (2, 3)}
    relatives = (
        Member(person="a", relatives=("b",)),
        Member(person="b", relatives=("a",)),
    )
    return (
        outbound.annual_plan.accepts(
            "in the approved plan", _plan(PlanState.IN_PLAN, january), on=IN_2018
        ),
        outbound.annual_plan.asks(
            "outside the plan", _plan(PlanState.OUTSIDE, january), on=IN_2018
        ),
        outbound.annual_plan.asks(
            "in a plan approved after departure",
            _plan(PlanState.IN_PLAN, january).but(departure=date(2018, 1, 5)),
            on=IN_2018,
        ),
        outbound.leader_trips.accepts(
            "the second trip of a leader", delegation(IN_2018, members=trip[2]), on=IN_2018
        ),
        outbound.leader_trips.asks(
            "the third trip of a leader", delegation(IN_2018, members=trip[3]), on=IN_2018
        ),
        outbound.key_leader_pair.accepts(
            "key leaders of two agencies",
            delegation(IN_2018, members=(_leader("Sở Du lịch"), _leader("Sở Công Thương"))),
            on=IN_2018,
        ),
        outbound.key_leader_pair.rejects(
            "key leaders of one locality",
            delegation(
                IN_2018,
                members=(_leader("Huyện ủy", "Huyện A"), _leader("Ủy ban nhân dân", "Huyện A")),
            ),
            on=IN_2018,
        ),
        outbound.relatives.accepts(
            "no relatives", delegation(IN_2018, members=members(2, relatives=())), on=IN_2018
        ),
        outbound.relatives.rejects(
            "two relatives", delegation(IN_2018, members=relatives), on=IN_2018
        ),
        outbound.paper_contents.accepts(
            "all five contents",
            delegation(IN_2018, paper=Paper(contents=all_five, date=january)),
            on=IN_2018,
        ),
        outbound.paper_contents.rejects(
            "no detailed programme",
            delegation(IN_2018, paper=Paper(contents=all_five[:4], date=january)),
            on=IN_2018,
        ),
    )


def _decided_by(authority: Authority, **known: Any) -> OutboundDelegation:
    decision = Decision(authority=authority, date=date(2023, 8, 16), **known)
    return delegation(IN_2023, decision=decision)


def _changed(*contents: DecisionContent, replaced: int = 0, **known: bool) -> OutboundDelegation:
    given = {"new_paper": False, "sealed": True} | known
    version = Version(date=date(2023, 8, 28), changed=contents, replaced_members=replaced, **given)
    return delegation(IN_2023, versions=(version,))


def _law_49() -> tuple[Example, ...]:
    dates, members_changed = DecisionContent.DATES, DecisionContent.MEMBERS
    managed = {
        level: delegation(IN_2023, members=members(1, managed_by=level)) for level in ManagedBy
    }
    return (
        outbound.sender.accepts(
            "decided by the Chairman", _decided_by(Authority.COMMITTEE_CHAIR), on=IN_2023
        ),
        outbound.sender.accepts(
            "decided by a head of unit whom the Chairman authorised",
            _decided_by(Authority.HEAD_OF_UNIT, authorised=True),
            on=IN_2023,
        ),
        outbound.sender.rejects(
            "decided by a head of unit who was not authorised",
            _decided_by(Authority.HEAD_OF_UNIT, authorised=False),
            on=IN_2023,
        ),
        outbound.centrally_managed_member.accepts(
            "managed by the agency", managed[ManagedBy.AGENCY], on=IN_2023
        ),
        outbound.centrally_managed_member.asks(
            "managed by the Politburo", managed[ManagedBy.POLITBURO], on=IN_2023
        ),
        outbound.changed_contents.accepts("one content corrected", _changed(dates), on=IN_2023),
        outbound.changed_contents.accepts(
            "two contents changed by a new document",
            _changed(dates, DecisionContent.COUNTRIES, new_paper=True),
            on=IN_2023,
        ),
        outbound.changed_contents.rejects(
            "two contents corrected", _changed(dates, DecisionContent.COUNTRIES), on=IN_2023
        ),
        outbound.changed_contents.asks(
            "one member replaced", _changed(members_changed, replaced=1), on=IN_2023
        ),
        outbound.sealed_correction.accepts(
            "a correction signed and sealed", _changed(dates), on=IN_2023
        ),
        outbound.sealed_correction.rejects(
            "a correction without seal", _changed(dates, sealed=False), on=IN_2023
        ),
    )


def _steps() -> tuple[Example, ...]:
    home = date(2023, 9, 21)
    asked = Consultation(body="Sở Tài chính", asked=date(2023, 7, 24), received=date(2023, 7, 25))

    def answered(day: int) -> OutboundDelegation:
        opinion = asked.but(answered=date(2023, 8, day))
        return delegation(IN_2023, consultations=(opinion,))

    known = partial(delegation, IN_2023)
    week = {outbound.REPLY_WITHIN: WorkingDays(7)}
    ahead = {outbound.SUBMIT_AHEAD: CalendarDays(20)}
    decide = {outbound.DECIDE_WITHIN: WorkingDays(5)}
    report = {outbound.REPORT_WITHIN: CalendarDays(15)}
    submitted = {day: known(submitted=date(2023, 11, day)) for day in (10, 13)}
    decided = {
        day: known(submitted=date(2023, 8, 7), decision=Decision(date=date(2023, 8, day)))
        for day in (14, 15)
    }
    return (
        step("consult").accepts("answered on the last day", answered(3), on=IN_2023, where=week),
        step("consult").rejects("answered a day late", answered(4), on=IN_2023, where=week),
        step("submit").accepts(
            "submitted on the last working day",
            submitted[10].but(recorded_until=date(2023, 11, 30)),
            on="2023-11-30",
            where=ahead,
        ),
        step("submit").rejects(
            "submitted too late",
            submitted[13].but(recorded_until=date(2023, 11, 30)),
            on="2023-11-30",
            where=ahead,
        ),
        step("decide").accepts("decided in time", decided[14], on=IN_2023, where=decide),
        step("decide").rejects("decided a day late", decided[15], on=IN_2023, where=decide),
        step("passports").accepts(
            "issued on the fifth working day",
            known(passports_requested=date(2023, 8, 18), passports_issued=date(2023, 8, 25)),
            on=IN_2023,
        ),
        step("passports").rejects(
            "issued on the sixth working day",
            known(passports_requested=date(2023, 8, 18), passports_issued=date(2023, 8, 28)),
            on=IN_2023,
        ),
        step("return_passports").accepts(
            "handed back on the fifth working day",
            known(returned=home, passports_returned=date(2023, 9, 28)),
            on=IN_2023,
        ),
        step("return_passports").rejects(
            "not handed back in time", known(returned=home), on=IN_2023
        ),
        step("report").accepts(
            "reported on the last day",
            known(returned=home, reported=date(2023, 10, 6)),
            on=IN_2023,
            where=report,
        ),
        step("report").rejects(
            "not reported in time", known(returned=home), on=IN_2023, where=report
        ),
    )


def rule_examples() -> tuple[Example, ...]:
    """The examples of every national rule on outbound delegations."""
    own = (*_limits(), *_directive_38(), *_law_49(), *_steps())
    return (*own, *examples_chairs.rule_examples(), *examples_budget.rule_examples())
