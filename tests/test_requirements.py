"""Lists of the law as rules: the papers of a dossier, the bodies consulted, who decides."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from builders import DAY, Grant, cited, instrument, place, report, term, words

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.conflicts import conflicts
from foreign_affairs_rules.days import to_day
from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.findings import Finding, Outcome
from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.papers import (
    Answer,
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)
from foreign_affairs_rules.requirements import (
    Check,
    Item,
    Items,
    consulted,
    decided_by,
    decider,
    dossier,
)
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Evidence, Level
from foreign_affairs_rules.text import Text

SAYS = words("says")
PAPERS, BODIES, DECIDERS = (
    term(f"synthetic.{unit.value}", unit) for unit in (Unit.PAPERS, Unit.BODIES, Unit.DECIDERS)
)
DOSSIER = dossier(PAPERS, on=Grant, says=SAYS)
CONSULTED = consulted(BODIES, on=Grant, once=lambda one: one.submitted, says=SAYS)
DECIDED = decided_by(DECIDERS, on=Grant, says=SAYS)
CHECK = Check("2018-03-13", words("new"))
Find = Callable[..., Finding]


def item(what: Any, **known: Any) -> Item:
    """An item of a synthetic list, named as its kind."""
    return Item(what=what, name=words(what.value), **known)


REQUEST, ESTIMATE = item(DocumentKind.REQUEST), item(DocumentKind.ESTIMATE)
DRAFT = item(DocumentKind.DRAFT_TEXT, when=lambda one: one.foreign)
PHOTO = item(DocumentKind.PHOTO, question=words("a photo too?"))
POLICE = item(Body.PROVINCIAL_POLICE)
MINISTRY = item(Body.FOREIGN_MINISTRY, when=lambda one: one.foreign)
LEADER = item(Authority.PRIME_MINISTER, when=lambda one: one.large)
CHAIR = item(Authority.COMMITTEE_CHAIR)


def found(asked: Rule[Any], items: Items, subject: Grant, on: str = "2018-03-13") -> Finding:
    """The one finding of a rule whose list is *items*."""
    value = asked.terms[0].value(items, cite=cited())
    (one,) = report(subject, asked, on=on, values=[value]).findings
    return one


def grant(*kinds: DocumentKind, **known: Any) -> Grant:
    """A grant with these papers, recorded until the day asked."""
    papers = tuple(Document(kind=kind) for kind in kinds)
    given: dict[str, Any] = {"recorded_until": DAY, "documents": papers}
    return Grant(**(given | known))


class TestItem:
    def test_shows_what_it_is(self) -> None:
        """An item shows as its kind, and is told by its name."""
        assert repr(REQUEST) == "Item('request')"
        assert REQUEST.label == words("request")

    @pytest.mark.parametrize(("foreign", "needed"), [(True, True), (False, False)])
    def test_is_needed_in_its_case(self, foreign: bool, needed: bool) -> None:
        """An item without a case is always needed, one with a case in that case."""
        assert REQUEST.needed(grant())
        assert DRAFT.needed(grant(foreign=foreign)) is needed

    @pytest.mark.parametrize(("on", "notes"), [("2018-03-12", 0), ("2018-03-13", 1)])
    def test_warns_from_its_day_on(self, on: str, notes: int) -> None:
        """An item that a text not read may have changed says so, from that day on."""
        told = item(DocumentKind.REQUEST, check=CHECK).notes(to_day(on))
        assert len(told) == notes
        assert all(one.en == "request (test): check from 13/03/2018 on. new (test)" for one in told)
        assert REQUEST.notes(DAY) == ()

    def test_first_that_fits_decides(self) -> None:
        """Of several cases the first that fits counts, and there may be none."""
        assert decider((LEADER, CHAIR), grant(large=True)) is LEADER
        assert decider((LEADER, CHAIR), grant(large=False)) is CHAIR
        assert decider((LEADER,), grant(large=False)) is None


class TestDossier:
    def test_is_the_rule_of_its_term(self) -> None:
        """The rule has the id of the term, reads it, and stands where the documents do."""
        assert (DOSSIER.id, DOSSIER.terms, DOSSIER.at) == (PAPERS.id, (PAPERS,), "documents")

    def test_complete_is_kept(self) -> None:
        """A dossier with all that is asked for is kept, whatever else is in it."""
        full = grant(DocumentKind.ESTIMATE, DocumentKind.REQUEST, DocumentKind.PHOTO)
        one = found(DOSSIER, (REQUEST, ESTIMATE), full)
        assert (one.outcome, one.at) == (Outcome.KEPT, ("documents",))

    def test_what_is_lacking_is_counted_and_named(self) -> None:
        """A dossier that lacks papers is broken, and the message names them."""
        one = found(DOSSIER, (REQUEST, ESTIMATE, DRAFT), grant(DocumentKind.REQUEST, foreign=True))
        assert (one.outcome, one.measured, one.limit) == (Outcome.BROKEN, 1, 3)
        assert one.message == Text(
            "Hồ sơ có 1/3 thành phần bắt buộc; còn thiếu: estimate (thử), draft_text (thử).",
            "The dossier has 1 of the 3 papers asked for; "
            "lacking: estimate (test), draft_text (test).",
        )

    def test_what_no_case_asks_for_is_not_lacking(self) -> None:
        """A paper of another case is not asked for, nor counted."""
        one = found(DOSSIER, (REQUEST, DRAFT), grant(foreign=False))
        assert (one.outcome, one.measured, one.limit) == (Outcome.BROKEN, 0, 1)
        assert found(DOSSIER, (DRAFT,), grant(foreign=False)).outcome is Outcome.KEPT

    def test_unknown_case_is_a_missing_fact(self) -> None:
        """Where it is not known whether a paper is needed, that fact is named."""
        weighty = item(DocumentKind.CONTRACT, when=lambda one: one.large)
        one = found(DOSSIER, (REQUEST, DRAFT, weighty), grant(DocumentKind.REQUEST))
        assert (one.outcome, one.missing_facts) == (Outcome.UNDETERMINED, ("foreign",))

    def test_lacking_weighs_more_than_unknown(self) -> None:
        """What is lacking is told whatever else is not known or must be asked."""
        for other in (DRAFT, PHOTO):
            one = found(DOSSIER, (other, REQUEST), grant())
            assert (one.outcome, one.limit) == (Outcome.BROKEN, 1)

    def test_unknown_weighs_more_than_a_question(self) -> None:
        """While a fact is missing, nobody is asked."""
        assert found(DOSSIER, (PHOTO, DRAFT), grant()).missing_facts == ("foreign",)

    def test_question_is_asked_and_can_be_answered(self) -> None:
        """A paper that the text leaves in doubt is a question, settled by an answer."""
        more = item(DocumentKind.PASSPORT_COPY, question=words("and this?"))
        full = grant(DocumentKind.REQUEST)
        one = found(DOSSIER, (REQUEST, PHOTO, more), full)
        assert (one.outcome, one.question) == (Outcome.NEEDS_JUDGEMENT, words("a photo too?"))
        said = Answer(rule=PAPERS.id, met=True, by="A", document="1", date=DAY)
        assert found(DOSSIER, (REQUEST, PHOTO), full.but(answers=(said,))).outcome is Outcome.KEPT

    def test_documents_that_are_not_known(self) -> None:
        """Where the papers are not recorded at all, they are what is missing."""
        unknown = Grant(recorded_until=DAY)
        one = found(DOSSIER, (REQUEST,), unknown)
        assert (one.outcome, one.missing_facts) == (Outcome.UNDETERMINED, ("documents",))
        assert found(DOSSIER, (DRAFT,), unknown.but(foreign=False)).outcome is Outcome.KEPT

    def test_what_is_asked_for_warns(self) -> None:
        """The warnings of what is asked for stand in the finding, whatever is found."""
        doubtful = item(DocumentKind.REQUEST, check=CHECK)
        for items, kinds, outcome in (
            ((doubtful,), (), Outcome.BROKEN),
            ((doubtful,), (DocumentKind.REQUEST,), Outcome.KEPT),
            ((doubtful, PHOTO), (DocumentKind.REQUEST,), Outcome.NEEDS_JUDGEMENT),
        ):
            one = found(DOSSIER, items, grant(*kinds))
            assert one.outcome is outcome
            assert [note.en[:38] for note in one.notes] == [
                "request (test): check from 13/03/2018 "
            ]
        other = item(DocumentKind.PHOTO, check=CHECK, when=lambda one: one.foreign)
        assert found(DOSSIER, (other,), grant(foreign=False)).notes == ()

    def test_list_that_no_text_fixes(self) -> None:
        """Where no text that was read has the list, law is missing, and no fact."""
        (one,) = report(Grant(), DOSSIER).findings
        assert (one.missing_law, one.missing_facts) == ((PAPERS.id,), ())

    def test_papers_may_stand_elsewhere(self) -> None:
        """A rule may read other documents, and says its own message."""
        own = dossier(
            term("synthetic.other", Unit.PAPERS),
            on=Grant,
            of="decision.documents",
            message=words("own"),
            at="decision",
            says=SAYS,
        )
        assert (own.at, own.message, own.of) == ("decision", words("own"), "decision.documents")


def asked(*which: Body, **known: Any) -> Grant:
    """A grant, submitted, about which these bodies were asked."""
    opinions = tuple(Consultation(body=one.value, which=one, asked=DAY) for one in which)
    given: dict[str, Any] = {"consultations": opinions, "submitted": date(2018, 3, 1)}
    return Grant(**({"recorded_until": DAY} | given | known))


class TestConsulted:
    def test_all_asked_is_kept(self) -> None:
        """When every body named was asked the rule is kept."""
        assert found(CONSULTED, (POLICE,), asked(Body.PROVINCIAL_POLICE)).outcome is Outcome.KEPT

    def test_who_was_not_asked_is_named(self) -> None:
        """A body that was not asked is named, in both languages."""
        one = found(CONSULTED, (POLICE, MINISTRY), asked(Body.PROVINCIAL_POLICE, foreign=True))
        assert (one.outcome, one.at) == (Outcome.BROKEN, ("consultations",))
        assert one.message == Text(
            "Đã lấy ý kiến 1/2 cơ quan phải lấy ý kiến; chưa lấy ý kiến: foreign_ministry (thử).",
            "1 of the 2 bodies to be consulted were asked; not asked: foreign_ministry (test).",
        )

    def test_before_the_step_nothing_is_late(self) -> None:
        """Until the event by which they must have been asked, the rule does not apply."""
        one = found(CONSULTED, (POLICE,), grant())
        assert (one.outcome, one.reason) == (
            Outcome.NOT_APPLICABLE,
            Text("Chưa đến bước phải có đủ ý kiến.", "The opinions are not due yet."),
        )

    def test_step_that_is_not_known(self) -> None:
        """Where it is not known whether that step has come, the event is missing."""
        assert found(CONSULTED, (POLICE,), Grant()).missing_facts == ("submitted",)

    def test_body_that_is_not_named(self) -> None:
        """Where a consultation does not say which body it is, that is what is missing."""
        opinion = Consultation(body="Công an tỉnh", asked=DAY)
        one = found(CONSULTED, (POLICE,), asked().but(consultations=(opinion,)))
        assert (one.outcome, one.missing_facts) == (
            Outcome.UNDETERMINED,
            ("consultations[0].which",),
        )

    def test_open_list_comes_before_missing_facts(self) -> None:
        """Where no text that was read names the bodies, no fact is asked for."""
        (one,) = report(Grant(), CONSULTED).findings
        assert (one.missing_law, one.missing_facts) == ((BODIES.id,), ())


def decided(authority: Authority | None = None, **known: Any) -> Grant:
    """A grant with a decision."""
    decision = Decision(authority=authority or UNKNOWN, date=DAY)
    return Grant(recorded_until=DAY, decision=decision, **known)


class TestDecidedBy:
    def test_who_is_competent_is_kept(self) -> None:
        """A decision by the first item that fits is kept."""
        for large, by in ((True, Authority.PRIME_MINISTER), (False, Authority.COMMITTEE_CHAIR)):
            assert found(DECIDED, (LEADER, CHAIR), decided(by, large=large)).outcome is Outcome.KEPT

    def test_another_decider_is_broken(self) -> None:
        """A decision by a later item is broken, and who is competent is named."""
        one = found(DECIDED, (LEADER, CHAIR), decided(Authority.COMMITTEE_CHAIR, large=True))
        assert (one.outcome, one.at) == (Outcome.BROKEN, ("decision.authority",))
        assert one.measured is Authority.COMMITTEE_CHAIR
        assert one.message == Text(
            "Người quyết định chưa đúng thẩm quyền; thẩm quyền thuộc: prime_minister (thử).",
            "Who decided is not competent; competent is: prime_minister (test).",
        )

    @pytest.mark.parametrize(
        ("subject", "reason"),
        [
            (Grant(recorded_until=DAY), "There is no decision yet."),
            (decided(large=False), "No case in which a decision is needed."),
        ],
        ids=["no decision", "no case"],
    )
    def test_nothing_to_judge(self, subject: Grant, reason: str) -> None:
        """Without a decision, or without a case that needs one, the rule does not apply."""
        one = found(DECIDED, (LEADER,), subject)
        assert one.outcome is Outcome.NOT_APPLICABLE
        assert one.reason is not None
        assert one.reason.en == reason

    @pytest.mark.parametrize(
        ("subject", "missing"),
        [
            (Grant(), "decision"),
            (decided(Authority.OTHER), "large"),
            (decided(large=False), "decision.authority"),
        ],
        ids=["decision", "case", "authority"],
    )
    def test_missing_facts(self, subject: Grant, missing: str) -> None:
        """What is not known of the case or the decision is named by its path."""
        assert found(DECIDED, (LEADER, CHAIR), subject).missing_facts == (missing,)

    def test_question_instead_of_a_guess(self) -> None:
        """Where the text does not settle who decides, a person is asked, with the warning."""
        odd = item(Authority.OTHER, question=words("who?"), check=CHECK)
        one = found(DECIDED, (odd, CHAIR), decided(Authority.COMMITTEE_CHAIR))
        assert (one.outcome, one.question) == (Outcome.NEEDS_JUDGEMENT, words("who?"))
        assert len(one.notes) == 1

    @pytest.mark.parametrize("by", [Authority.COMMITTEE_CHAIR, Authority.OTHER])
    @pytest.mark.parametrize(("on", "notes"), [("2018-03-12", 0), ("2018-03-14", 1)])
    def test_warning_stands_whatever_is_found(self, by: Authority, on: str, notes: int) -> None:
        """A decider that may have changed warns where the rule is kept and where it is broken."""
        chair = item(Authority.COMMITTEE_CHAIR, check=CHECK)
        decision = Decision(authority=by, date=date(2018, 3, 12))
        subject = Grant(recorded_until=date(2018, 3, 14), decision=decision)
        one = found(DECIDED, (chair,), subject, on)
        assert one.outcome is (Outcome.KEPT if by is chair.what else Outcome.BROKEN)
        assert len(one.notes) == notes


class TestValues:
    def test_province_puts_its_list_in_place(self) -> None:
        """A list of the province stands in place of the national one, from its day on."""
        own = cited(Level.PROVINCE, since="2018-03-13")
        values = [PAPERS.value((REQUEST,), cite=cited()), PAPERS.value((ESTIMATE,), cite=own)]
        assert not list(conflicts(values))
        subject = grant(DocumentKind.REQUEST)
        for on, outcome in ((date(2018, 3, 12), Outcome.KEPT), (DAY, Outcome.BROKEN)):
            there = Checker(place(DOSSIER, values=values), on)
            assert there.check(subject).outcome_of(PAPERS.id) is outcome

    @pytest.mark.parametrize("of", [PAPERS, BODIES, DECIDERS])
    def test_list_is_a_tuple(self, of: Term[Any]) -> None:
        """A value of such a term is a tuple of items, and nothing else."""
        with pytest.raises(ValueError, match="accepted: a tuple of items"):
            of.value([REQUEST], cite=cited())

    def test_list_is_read_by_the_law_of_its_day(self) -> None:
        """The law of a day gives the list of that day, with its citation."""
        cite = instrument(since="2018-03-01", until="2018-03-31").at(5, evidence=Evidence.TEXT)
        law = Law([PAPERS.value((REQUEST,), cite=cite)], DAY, asked=DAY)
        assert law[PAPERS] == (REQUEST,)
        assert [one.cite for one in law.values_of((PAPERS,))] == [cite]
