"""Conferences: dates worked out by hand, who decides, what is outside, what contradicts itself."""

from datetime import date

import pytest

from foreign_affairs_rules import Outcome, check, example, schedule
from foreign_affairs_rules.facts import UNKNOWN, Senseless
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.model.conference import (
    AidApproval,
    Conference,
    EventKind,
    Guest,
    OrganiserKind,
    Rank,
    Supervisor,
    Topic,
)
from foreign_affairs_rules.model.papers import Authority, Body, Decision, DocumentKind
from foreign_affairs_rules.national.conference import (
    CHECK,
    DECIDERS,
    RULES,
    TIMELINE,
    prime_ministerial,
)
from foreign_affairs_rules.national.conference.synthetic import (
    MINISTER,
    asked,
    conference,
    organiser,
    permitted_by,
)
from foreign_affairs_rules.needs import competent_authority, consultations, required_documents
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State

CHAIR, PM = Authority.COMMITTEE_CHAIR, Authority.PRIME_MINISTER
_PM_STEPS = {"submit_pm", "opinions_pm", "to_prime_minister", "copy_report"}


def shipped(name: str) -> Conference:
    """The conference of that name that ships with the library."""
    loaded = example(name)
    assert isinstance(loaded, Conference)
    return loaded


def laid(subject: Conference, on: str) -> Schedule:
    """The timeline over *subject* in a province without rules of its own."""
    return schedule(subject, province="ha_noi", on=on)


def step(subject: Conference, name: str, on: str) -> ScheduledStep:
    """One step of the timeline over *subject*."""
    (found,) = (one for one in laid(subject, on).steps if one.step.id == f"conference.step.{name}")
    return found


def found(subject: Conference, rule: str, on: str) -> Finding:
    """What one rule finds of *subject*."""
    report = check(subject, province="ha_noi", on=on)
    (finding,) = (one for one in report.findings if one.rule.id == f"conference.{rule}")
    return finding


class TestDates:
    @pytest.mark.parametrize(
        ("start", "local", "central"),
        [
            # 06/08/2023 is a Sunday, 07/07 a Friday, 27/06 a Tuesday
            (date(2023, 8, 6), date(2023, 7, 7), date(2023, 6, 27)),
            # 24/11/2022: 25/10 is a Tuesday, 15/10 a Saturday, so plan for Friday 14/10
            (date(2022, 11, 24), date(2022, 10, 25), date(2022, 10, 14)),
        ],
        ids=["ICISE 2023", "ASEAN-COCI 2022"],
    )
    def test_the_dossier_is_due_30_or_40_days_ahead(
        self, start: date, local: date, central: date
    ) -> None:
        """Counted back from the planned start, moved to the working day before."""
        on = "2022-09-01" if start.year == 2022 else "2023-06-01"
        plain = conference(on, start=start, end=start)
        assert step(plain, "submit", on).due == local
        assert step(plain.but(guests=(MINISTER,)), "submit_pm", on).due == central

    def test_a_dossier_sent_on_the_rest_day_that_is_the_last_day_is_in_time(self) -> None:
        """40 days before 24/11/2022 is Saturday 15/10, and Sunday 16/10 is late."""
        start = date(2022, 11, 24)
        subject = conference("2022-11-01", start=start, end=start, topics=(Topic.RELIGION,))
        sent = subject.but(submitted=date(2022, 10, 15))
        assert found(sent, "step.submit_pm", "2022-11-01").outcome is Outcome.KEPT
        sent = subject.but(submitted=date(2022, 10, 16))
        assert found(sent, "step.submit_pm", "2022-11-01").outcome is Outcome.BROKEN

    def test_the_report_of_icise_was_due_on_a_monday(self) -> None:
        """15 days after 12/08/2023 is Sunday 27/08, so Monday 28/08 counts."""
        due = step(shipped("conference-icise-2023"), "report", "2023-08-20")
        assert due.due == date(2023, 8, 28)

    def test_a_body_asked_answers_within_15_days_of_receipt(self) -> None:
        """Received on Monday 25/09/2023, due on Tuesday 10/10; both are awaited."""
        steps = [
            one
            for one in laid(shipped("conference-ready-2023"), "2023-09-25").steps
            if one.step.id == "conference.step.opinions"
        ]
        assert steps[0].due == date(2023, 10, 10)
        assert [one.state for one in steps] == [State.WAITING, State.WAITING]

    def test_both_levels_give_bodies_the_same_time(self) -> None:
        """Articles 5(1)(a) and 5(2)(a) fix 15 days each, and Decision 76/2010 fixed 15 too."""
        for guests, name in (((), "opinions"), ((MINISTER,), "opinions_pm")):
            subject = conference(
                guests=guests, consultations=asked(Body.PROVINCIAL_POLICE, days=16)
            )
            finding = found(subject, f"step.{name}", "2023-08-30")
            assert (finding.outcome, finding.measured) == (Outcome.BROKEN, 16)
            assert finding.limit == 15


class TestFeasible:
    def test_an_event_29_days_away_comes_too_late(self) -> None:
        """On 08/07/2023 a start on 06/08 is a day too early for the local route."""
        late = laid(conference("2023-07-08"), "2023-07-08")
        assert late.feasible is False
        assert late.earliest_event == date(2023, 8, 7)

    def test_an_event_30_days_away_cannot_be_promised(self) -> None:
        """The time to decide is fixed by no text, so it cannot be said."""
        assert laid(conference("2023-07-07"), "2023-07-07").feasible is None

    def test_hosting_has_no_lead_time(self) -> None:
        """Asking to host is due on no day, and the dossier comes after it."""
        subject = conference("2023-06-01", hosting_needed=True)
        first = step(subject, "ask_to_host", "2023-06-01")
        assert (first.due, first.step.length) == (None, None)
        names = [one.step.id for one in laid(subject, "2023-06-01").steps]
        assert names.index("conference.step.agree_to_host") < names.index("conference.step.submit")

    def test_each_route_has_its_own_steps(self) -> None:
        """The Prime Minister's steps stand in no local timeline, and the other way round."""
        for guests, expected in (((), set[str]()), ((MINISTER,), _PM_STEPS)):
            subject = conference("2023-06-01", guests=guests, consultations=asked(Body.RELATED))
            names = {
                one.step.id.removeprefix("conference.step.")
                for one in laid(subject, "2023-06-01").steps
            }
            assert names & _PM_STEPS == expected
            assert ("submit" in names) is (not expected)


class TestWhoDecides:
    @pytest.mark.parametrize("topic", list(Topic), ids=lambda one: str(one.value))
    def test_topics_of_the_list_go_to_the_prime_minister(self, topic: Topic) -> None:
        """All but border and politics, which were on the list of 2010 only."""
        ours = topic in {Topic.BORDER, Topic.POLITICS}
        assert prime_ministerial(conference(topics=(topic,))) is not ours

    @pytest.mark.parametrize(
        ("rank", "foreign", "expected"),
        [
            (Rank.HEAD, True, True),
            (Rank.MINISTER, True, True),
            (Rank.BELOW_MINISTER, True, False),
            (Rank.MINISTER, False, False),
        ],
    )
    def test_the_rank_of_foreign_guests_decides(
        self, rank: Rank, *, foreign: bool, expected: bool
    ) -> None:
        """A Vietnamese minister takes it to nobody."""
        guest = Guest(rank=rank, foreign=foreign)
        assert prime_ministerial(conference(guests=(guest,))) is expected

    def test_one_sure_reason_is_enough(self) -> None:
        """A foreign minister decides where the topics are not known, a topic without the guests."""
        assert prime_ministerial(conference(guests=(Guest(), MINISTER), topics=UNKNOWN))
        assert prime_ministerial(conference(guests=UNKNOWN, topics=(Topic.SECURITY,)))

    def test_the_venue_decides_nothing(self) -> None:
        """A ministry's organiser goes to the minister wherever the event is."""
        for venue in ("ha_noi", "quang_nam"):
            subject = permitted_by(
                CHAIR, organiser=organiser(under=Supervisor.MINISTRY), venue=venue
            )
            assert found(subject, "decided_by", "2023-08-30").outcome is Outcome.BROKEN

    def test_who_decides_is_answered_before_there_is_a_decision(self) -> None:
        """The Chairman for an institute of the province, with the article."""
        answers = {
            one.rule.id: one
            for one in competent_authority(conference(), province="ha_noi", on="2023-08-30")
        }
        permission = answers[DECIDERS.id]
        assert [one.item.what for one in permission.needs] == [CHAIR]
        assert (
            permission.needs[0].citations[0].printed.en == "Decision 06/2020/QĐ-TTg, Article 3(2)"
        )
        assert answers["conference.hosting_decided_by"].reason is not None

    def test_an_association_is_a_question_not_a_guess(self) -> None:
        """The list of the Home Affairs Ministry was not found."""
        subject = permitted_by(CHAIR, organiser=organiser(kind=OrganiserKind.ASSOCIATION_OR_FUND))
        asks = found(subject, "decided_by", "2023-08-30")
        assert asks.question is not None
        assert "Bộ Nội vụ" in asks.question.vi


class TestDecree134:
    def test_every_outcome_for_the_prime_minister_says_check_from_its_first_day(self) -> None:
        """On 30/06/2025 none does; from 01/07/2025 all that differ by route and are due do."""
        subject = shipped("conference-pm-2025")
        marked = {
            "conference.decided_by",
            "conference.consulted",
            "conference.hosting_decided_by",
            "conference.hosting_consulted",
            "conference.reply_copies",
            "conference.step.submit_pm",
            "conference.step.opinions_pm",
            "conference.step.hosting_opinions_pm",
            "conference.step.copy_report",
        }
        assert self._marked(subject, "2025-12-10") == marked
        before = subject.but(hosting=subject.hosting.but(decision=UNKNOWN))
        assert self._marked(before, "2025-06-30") == set()
        assert self._marked(before, "2025-07-01") == {"conference.step.hosting_opinions_pm"}

    def test_no_outcome_of_the_local_route_says_so(self) -> None:
        """What was local before is not touched, as far as can be seen."""
        subject = permitted_by(CHAIR, consultations=asked(Body.RELATED))
        moved = subject.but(decision=UNKNOWN, recorded_until=date(2025, 7, 1))
        assert self._marked(moved, "2025-07-01") == set()

    @staticmethod
    def _marked(subject: Conference, on: str) -> set[str]:
        report = check(subject, province="ha_noi", on=on)
        return {
            one.rule.id
            for one in report.findings
            if one.outcome is not Outcome.NOT_APPLICABLE
            and any("134/2025" in note.vi for note in one.notes)
        }

    def test_its_first_day_is_that_of_the_check(self) -> None:
        """The check begins on the day on which the decree does."""
        assert CHECK.since == date(2025, 7, 1)


class TestBefore2020:
    @pytest.mark.parametrize("decided", [True, False], ids=["decided", "not decided"])
    def test_only_the_topics_of_2010_are_known(self, *, decided: bool) -> None:
        """Without one of them nothing is said of that Decision, and who permits is unread law."""
        taken = {"decision": Decision(authority=CHAIR, date=date(2015, 3, 2))} if decided else {}
        subject = conference("2015-03-02", **taken)
        assert found(subject, "topics_of_2010", "2015-03-02").outcome is Outcome.NOT_APPLICABLE
        unread = found(subject, "decided_by", "2015-03-02")
        assert unread.missing_law == (DECIDERS.id,)
        assert unread.reason is not None
        assert "76/2010/QĐ-TTg" in unread.reason.vi

    def test_a_lead_time_of_2020_is_not_carried_back(self) -> None:
        """A dossier sent on 14/04/2020 for the next day breaks nothing that was read."""
        subject = conference(
            "2020-04-14",
            start=date(2020, 4, 15),
            end=date(2020, 4, 15),
            submitted=date(2020, 4, 14),
        )
        lead = found(subject, "step.submit", "2020-04-14")
        assert (lead.outcome, lead.missing_facts) == (Outcome.UNDETERMINED, ())


class TestReview:
    @pytest.mark.parametrize(("on", "noted"), [("2026-03-31", False), ("2026-04-01", True)])
    def test_decision_06_is_to_be_checked_after_march_2026(self, on: str, *, noted: bool) -> None:
        """Its latest proof of force is of 31/03/2026; it stays in force, with a warning."""
        subject = conference(on)
        finding = found(subject, "what_counts", on)
        assert finding.outcome is Outcome.KEPT
        assert any("01/03/2027" in note.vi for note in finding.notes) is noted


class TestOutside:
    @pytest.mark.parametrize(
        ("known", "told"),
        [
            ({"kind": EventKind.PRESS_CONFERENCE}, "họp báo"),
            ({"organiser": organiser(kind=OrganiserKind.FRONT_OR_UNION)}, "quy định của đảng"),
            ({"in_viet_nam": False}, "đầu cầu"),
            ({"foreign_participation": False, "foreign_funding": False}, "không có nước ngoài"),
            (
                {"organiser": organiser(kind=OrganiserKind.FOREIGN, permitted=False)},
                "khoảng trống pháp luật",
            ),
        ],
        ids=["press", "six organisations", "abroad", "no foreign element", "not permitted"],
    )
    def test_what_is_outside_says_why_and_is_never_ready(
        self, known: dict[str, object], told: str
    ) -> None:
        """No rule applies, each says the reason, and the report is not ready."""
        report = check(conference().but(**known), province="ha_noi", on="2023-08-30")
        assert {one.outcome for one in report.findings} == {Outcome.NOT_APPLICABLE}
        assert not report.ready
        reason = report.findings[0].reason
        assert reason is not None
        assert told in reason.vi.casefold()

    @pytest.mark.parametrize(
        "known",
        [
            {"foreign_participation": False, "foreign_funding": True},
            {"foreign_participation": UNKNOWN, "foreign_funding": True},
            {"organiser": organiser(kind=OrganiserKind.FOREIGN, permitted=True)},
        ],
        ids=["money alone", "money, participation unknown", "a permitted foreign organisation"],
    )
    def test_one_foreign_element_suffices(self, known: dict[str, object]) -> None:
        """Participation, funding or a permitted foreign organiser."""
        assert conference().but(**known).out_of_scope() is None

    def test_without_the_foreign_element_nothing_can_be_judged(self) -> None:
        """The facts that decide are named."""
        report = check(
            conference(foreign_participation=UNKNOWN), province="ha_noi", on="2023-08-30"
        )
        assert report.missing_facts == ("foreign_participation",)


class TestAid:
    COVERED = AidApproval(date=date(2023, 1, 5), plan_on_form=True, approver_competent=True)

    def test_an_approved_project_takes_the_steps_of_the_permission_away(self) -> None:
        """That no second permission is needed is inferred, so a person confirms it."""
        subject = conference(aid=self.COVERED)
        names = {one.step.id for one in laid(subject, "2023-08-30").steps}
        assert not {"conference.step.submit", "conference.step.permit"} & names
        assert "conference.step.report" in names
        second = found(subject, "second_permission", "2023-08-30")
        assert second.outcome is Outcome.NEEDS_JUDGEMENT
        assert found(subject, "dossier", "2023-08-30").outcome is Outcome.NOT_APPLICABLE

    def test_an_approved_project_takes_nothing_from_the_prime_minister(self) -> None:
        """What is inferred from Article 4(1)(b) does not set Article 3(1) aside."""
        subject = permitted_by(CHAIR, aid=self.COVERED, guests=(MINISTER,))
        assert found(subject, "decided_by", "2023-08-30").outcome is Outcome.BROKEN
        second = found(subject, "second_permission", "2023-08-30")
        assert second.outcome is Outcome.NEEDS_JUDGEMENT
        assert second.question is not None
        assert "Thủ tướng Chính phủ" in second.question.vi

    def test_a_project_approved_later_covers_nothing_yet(self) -> None:
        """Before its approval the permission is asked for as always."""
        subject = conference(aid=self.COVERED)
        assert found(subject, "dossier", "2023-01-04").outcome is Outcome.UNDETERMINED


class TestLists:
    def test_two_papers_of_the_dossier_are_conditional(self) -> None:
        """The letter and the plan always; opinions and hosting where they were asked for."""
        for known, kinds in (
            ({}, [DocumentKind.REQUEST, DocumentKind.PAPER]),
            (
                {"other_law_opinions": True, "hosting_needed": True},
                [
                    DocumentKind.REQUEST,
                    DocumentKind.PAPER,
                    DocumentKind.OPINION,
                    DocumentKind.HOSTING_APPROVAL,
                ],
            ),
        ):
            (papers,) = required_documents(
                conference().but(**known), province="ha_noi", on="2023-08-30"
            )
            assert [one.item.what for one in papers.needs] == kinds

    def test_the_prime_ministers_bodies_are_listed(self) -> None:
        """Two ministries and the related bodies; the related bodies alone otherwise."""
        for guests, count in (((), 1), ((MINISTER,), 3)):
            lists = consultations(
                conference(guests=guests, consultations=()), province="ha_noi", on="2023-08-30"
            )
            (bodies,) = (one for one in lists if one.rule.id == "conference.consulted")
            assert len(bodies.needs) == len(bodies.lacking) == count


class TestSense:
    @pytest.mark.parametrize(
        ("known", "path"),
        [
            ({"end": date(2023, 8, 5)}, "end"),
            ({"opened": date(2023, 8, 6), "ended": date(2023, 8, 5)}, "ended"),
            ({"ended": date(2023, 8, 12), "reported": date(2023, 8, 11)}, "reported"),
            ({"foreign_participation": False, "foreign_participants": 3}, "foreign_participants"),
            ({"foreign_participation": False, "guests": (MINISTER,)}, "guests[0].foreign"),
        ],
        ids=lambda one: one if isinstance(one, str) else "",
    )
    def test_a_contradiction_is_refused(self, known: dict[str, object], path: str) -> None:
        """Days out of order, and foreigners where none takes part."""
        with pytest.raises(Senseless) as refused:
            conference().but(**known)
        assert [fault.path for fault in refused.value.faults] == [path]

    def test_vietnamese_guests_need_no_foreign_participation(self) -> None:
        """A conference with foreign money alone may have a Vietnamese minister."""
        ours = Guest(rank=Rank.MINISTER, foreign=False)
        made = conference(foreign_participation=False, foreign_funding=True, guests=(ours,))
        assert made.out_of_scope() is None


def test_no_id_is_outside_the_activity() -> None:
    """Every rule and step is named after the conference."""
    rules = {rule.id for rule in RULES}
    steps = {one.id for one in TIMELINE.steps}
    assert all(name.startswith("conference.") for name in rules | steps)
    assert all(name.startswith("conference.step.") for name in steps)
