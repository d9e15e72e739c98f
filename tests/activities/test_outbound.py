"""Outbound delegations: chairs of provinces, the budget of a trip, agreements to be signed."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import OutboundDelegation, Outcome, check, example, schedule
from foreign_affairs_rules.facts import UNKNOWN, Facts, Senseless
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Matter
from foreign_affairs_rules.model.budget import Funding, FundingSource, Ticket
from foreign_affairs_rules.model.papers import Authority, Decision
from foreign_affairs_rules.model.people import ExpenseGroup, Member
from foreign_affairs_rules.national import outbound
from foreign_affairs_rules.needs import competent_authority
from foreign_affairs_rules.schedules import ScheduledStep, State

CHAIR = Member(person="a", leader=True, provincial_chair=True)
BUDGET = Funding(sources=(FundingSource.STATE_BUDGET,))
LATER = date(2026, 11, 20)


def trip(**known: Any) -> OutboundDelegation:
    """A delegation recorded until the end of the days that are known."""
    given = {"recorded_until": LATER, "departure": date(2026, 11, 2)}
    return OutboundDelegation(id="one", **(given | known))


def shipped(name: str) -> OutboundDelegation:
    """The delegation of that name that ships with the library."""
    loaded = example(name)
    assert isinstance(loaded, OutboundDelegation)
    return loaded


def found(subject: OutboundDelegation, rule: str, on: str | date = LATER) -> Finding:
    """What one rule finds first."""
    report = check(subject, province="ha_noi", on=on)
    return next(one for one in report.findings if one.rule.id == f"outbound.{rule}")


def steps(subject: OutboundDelegation, on: str | date = LATER) -> dict[str, ScheduledStep]:
    """The steps of the timeline by name."""
    laid = schedule(subject, province="ha_noi", on=on)
    return {one.step.id.removeprefix("outbound.step."): one for one in laid.steps}


def unread(finding: Finding) -> str:
    """Why nothing can be said, in English."""
    assert (finding.outcome, finding.missing_facts) == (Outcome.UNDETERMINED, ())
    assert finding.reason is not None
    return finding.reason.en


class TestChairs:
    def test_their_steps(self) -> None:
        """A chair asks the Prime Minister and has a report of its own; others have neither."""
        chaired = steps(shipped("outbound-chair-2026"), "2026-09-15")
        others = steps(shipped("outbound-signing-2026"), "2026-10-13")
        assert {"consent", "report_chair"} <= chaired.keys()
        assert "report" not in chaired
        assert "report" in others
        assert not {"consent", "report_chair"} & others.keys()
        assert chaired["consent"].actor.en == "the Prime Minister"
        assert chaired["consent"].state is State.NEXT
        assert chaired["decide"].state is State.LATER

    @pytest.mark.parametrize(
        ("returned", "due"),
        [("2026-11-06", "2026-11-13"), ("2026-11-17", "2026-11-25"), ("2026-05-29", "2026-06-05")],
    )
    def test_the_report_is_due_seven_days_after_return(self, returned: str, due: str) -> None:
        """Seven days of the calendar; 24/11 is a holiday, so the day after it counts."""
        day = date.fromisoformat(returned)
        subject = trip(members=(CHAIR,), departure=day, departed=day, returned=day)
        (step,) = [steps(subject)["report_chair"]]
        assert step.due == date.fromisoformat(due)

    def test_a_return_before_the_decree(self) -> None:
        """Who came back on 28 May 2026 reports under a text that was not read."""
        day = date(2026, 5, 28)
        subject = trip(members=(CHAIR,), departure=day, departed=day, returned=day)
        assert "39/2022/NĐ-CP" in unread(found(subject, "step.report_chair"))
        assert steps(subject)["report_chair"].open

    @pytest.mark.parametrize(
        ("departure", "text"),
        [
            (date(2026, 5, 28), "39/2022/NĐ-CP"),
            (date(2022, 6, 17), "Decision 272-QĐ/TW"),
            (date(2018, 3, 1), "Decision 67/2011/QĐ-TTg"),
        ],
    )
    def test_consent_before_the_decree(self, departure: date, text: str) -> None:
        """What bound a chair before 29 May 2026 stands in texts that were not read."""
        subject = trip(members=(CHAIR,), departure=departure, departed=departure)
        assert text in unread(found(subject, "chair_consent"))
        assert "consent" not in steps(subject)

    def test_who_chairs_is_asked_where_the_law_needs_it(self) -> None:
        """A leader may be a chair, which matters from 29 May 2026 on; nobody else is asked."""
        leader, other = Member(person="a", leader=True), Member(person="b", leader=False)
        path = ("members[0].provincial_chair",)
        assert found(trip(members=(leader, other)), "consent_in_time").missing_facts == path
        before = trip(members=(leader,), departure=date(2020, 3, 2), recorded_until=LATER)
        assert unread(found(before, "chair_consent", "2020-03-01"))
        alone = found(trip(members=(other,)), "chair_consent")
        assert alone.outcome is Outcome.NOT_APPLICABLE

    def test_one_chair_is_enough(self) -> None:
        """Where one member is known to be a chair, that others are unknown changes nothing."""
        members = (Member(person="b", leader=True), CHAIR)
        left = trip(members=members, departed=date(2026, 11, 2))
        assert found(left, "consent_in_time").outcome is Outcome.BROKEN

    def test_who_is_competent(self) -> None:
        """Asked who decides, the answer is the Prime Minister, and why; of others it is nobody."""
        asked = {"province": "ha_noi", "on": "2026-09-15"}
        (answer,) = competent_authority(shipped("outbound-chair-2026"), **asked)
        (need,) = answer.needs
        assert (need.item.what, need.needed) == (Authority.PRIME_MINISTER, True)
        assert need.item.because is not None
        signs = shipped("outbound-signing-2026").but(agreements=(), signing=UNKNOWN)
        (nobody,) = competent_authority(signs, **asked)
        assert (nobody.needs, nobody.missing_law) == ((), ())

    def test_late_chair(self) -> None:
        """The message says what is lacking, the remedy what to record, the article is named."""
        late = found(shipped("outbound-chair-late-2026"), "consent_in_time")
        assert "Thủ tướng Chính phủ" in late.message.vi
        assert late.remedy is not None
        assert [cite.printed.en for cite in late.citations] == [
            "Decree 191/2026/NĐ-CP, Article 25(2)"
        ]


class TestBudget:
    @pytest.mark.parametrize(
        ("returned", "due"), [("2024-03-08", "2024-03-29"), ("2024-04-10", "2024-05-06")]
    )
    def test_an_advance_is_settled_in_fifteen_working_days(self, returned: str, due: str) -> None:
        """Around 18/04, 29/04 to 01/05 (off) and 04/05/2024 (worked) the days are counted out."""
        day = date.fromisoformat(returned)
        subject = trip(departure=day, departed=day, returned=day, advanced=date(2024, 2, 20))
        assert steps(subject, "2024-04-12")["settle_advance"].due == date.fromisoformat(due)

    def test_no_advance(self) -> None:
        """Where nothing was advanced there is no such step; unknown, it is shown as unknown."""
        assert "settle_advance" not in steps(trip(recorded_until=LATER))
        assert steps(trip(recorded_until=UNKNOWN))["settle_advance"].state is State.UNKNOWN

    @pytest.mark.parametrize("rule", ["short_trip_days", "step.settle_advance"])
    def test_the_circular_of_2026_is_named_and_gives_no_number(self, rule: str) -> None:
        """From 14 February 2026 on nothing of the old circular is carried over."""
        day = date(2026, 2, 14)
        subject = trip(
            departure=day,
            homecoming=day,
            departed=day,
            returned=day,
            advanced=date(2026, 2, 2),
            funding=BUDGET,
        )
        told = unread(found(subject, rule))
        assert "140/2025/TT-BTC" in told
        assert "15" not in told
        assert "180" not in told

    def test_the_day_of_departure_chooses_the_circular(self) -> None:
        """A trip that leaves on 13 February 2026 is still one of Circular 102/2012."""
        eve = {"departure": date(2026, 2, 13), "homecoming": date(2026, 2, 20)}
        subject = trip(**eve, recorded_until=date(2026, 1, 12), funding=BUDGET)
        assert found(subject, "short_trip_days", "2026-01-12").outcome is Outcome.KEPT

    def test_a_long_trip_on_the_money_of_the_host(self) -> None:
        """The circular does not concern what the State budget does not pay."""
        whole_year = {"departure": date(2024, 1, 8), "homecoming": date(2024, 12, 20)}
        host = Funding(sources=(FundingSource.HOST,))
        subject = trip(**whole_year, recorded_until=date(2024, 1, 2), funding=host)
        assert found(subject, "short_trip_days", "2024-01-02").outcome is Outcome.NOT_APPLICABLE
        paid = subject.but(funding=UNKNOWN)
        assert found(paid, "short_trip_days", "2024-01-02").missing_facts == ("funding",)

    def test_business_class_is_open(self) -> None:
        """No list of posts is known in either circular: the texts that may have it are named."""
        flown = found(shipped("outbound-budget-faults-2024"), "business_class", "2024-04-05")
        assert "102/2012/TT-BTC" in unread(flown)
        assert flown.at == ("tickets[0]", "members[0]")

    def test_one_hour_and_two_hours(self) -> None:
        """What is told of a wait reads well with one and with more."""
        told = outbound.airport_room.message
        assert "a wait of 1 hour;" in told.fill(measured=1, limit=6).en
        assert "a wait of 2 hours;" in told.fill(measured=2, limit=6).en

    def test_money_of_others_is_advice(self) -> None:
        """Orders of another province and of a ministry bind nobody here; a person decides."""
        funding = Funding(sources=(FundingSource.ENTERPRISE, FundingSource.PROJECT))
        for rule in ("enterprise_money", "project_money"):
            asked = found(trip(funding=funding), rule)
            assert (asked.outcome, asked.severity.value) == (Outcome.NEEDS_JUDGEMENT, "advice")

    def test_groups_in_words(self) -> None:
        """The groups of the circular are told by their clause."""
        (first,) = [one.label.en for one in ExpenseGroup if one is ExpenseGroup.CLAUSE_1]
        assert first == "those of Article 2(1)"


class TestSigning:
    def test_the_agreement_is_checked_by_its_own_rules(self) -> None:
        """The report and the timeline of the delegation hold those of the agreement it carries."""
        subject = shipped("outbound-signing-2026")
        report = check(subject, province="ha_noi", on="2026-10-13")
        held = {one.rule.activity for one in report.findings}
        assert held == {"outbound", "agreement"}
        laid = schedule(subject, province="ha_noi", on="2026-10-13")
        assert {one.step.on.activity for one in laid.steps} == held

    def test_a_contract_is_no_agreement(self) -> None:
        """What other laws govern need not be decided as an agreement."""
        contract = Agreement(id="one", matter=Matter.CIVIL_CONTRACT)
        left = trip(agreements=(contract,), departed=date(2026, 11, 2))
        assert found(left, "agreement_decided").outcome is Outcome.KEPT

    def test_before_the_law_of_2020(self) -> None:
        """A trip that left before 1 July 2021 to sign is under an ordinance that was not read."""
        left = {"departure": date(2021, 6, 30), "departed": date(2021, 6, 30)}
        assert "33/2007" in unread(found(trip(**left, signing=True, agreements=()), "agreements"))

    def test_whether_anything_is_signed(self) -> None:
        """After departure it must be known; before, only who is to sign is asked for more."""
        left = trip(departed=date(2026, 11, 2))
        assert found(left, "agreements").missing_facts == ("signing",)
        assert found(trip(), "agreements").outcome is Outcome.NOT_APPLICABLE
        assert found(trip(signing=True), "agreements").missing_facts == ("agreements",)
        none = trip(signing=True, agreements=())
        assert found(none, "agreements").outcome is Outcome.NOT_APPLICABLE


def faults(make: Callable[[], Facts]) -> list[str]:
    """What contradicts itself, in English."""
    with pytest.raises(Senseless) as caught:
        make()
    return [fault.told("en") for fault in caught.value.faults]


class TestSense:
    def test_a_chair_leads(self) -> None:
        """The chair of a province is a leader."""
        (fault,) = faults(lambda: Member(person="a", leader=False, provincial_chair=True))
        assert fault == (
            "leader: found false; accepted: true, for the chair of a provincial Council or "
            "Committee (provincial_chair)"
        )

    def test_tickets_are_of_members(self) -> None:
        """A ticket names a member, where the members are known."""
        tickets = (Ticket(person="a"), Ticket(person="z"))
        assert faults(lambda: trip(members=(CHAIR,), tickets=tickets)) == [
            'tickets[1].person: found "z"; accepted: the person of a member'
        ]
        assert trip(tickets=tickets).tickets == tickets

    def test_agreements_are_signed(self) -> None:
        """Who carries agreements is to sign."""
        agreements = (Agreement(id="one"),)
        assert faults(lambda: trip(agreements=agreements, signing=False)) == [
            "signing: found false; accepted: true, since agreements are carried"
        ]
        assert trip(agreements=agreements).agreements == agreements

    @pytest.mark.parametrize(
        ("earlier", "later"),
        [("returned", "passports_returned"), ("advanced", "advance_settled")],
    )
    def test_events_in_order(self, earlier: str, later: str) -> None:
        """Passports are not handed back on the way, and no account comes before the advance."""
        days = {earlier: date(2026, 11, 6), later: date(2026, 11, 5)}
        assert faults(lambda: trip(**days)) == [
            f'{later}: found "2026-11-05"; accepted: a day from 2026-11-06 ({earlier}) on'
        ]

    def test_what_may_come_in_any_order(self) -> None:
        """Late consent, a decision after departure and an early report are faults of law alone."""
        given = Decision(authority=Authority.PRIME_MINISTER, date=date(2026, 11, 9))
        left = trip(departed=date(2026, 11, 2), consent=given, decision=given)
        assert left.but(reported=date(2026, 11, 1), returned=date(2026, 11, 6)).consent == given
