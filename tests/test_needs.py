"""Papers, opinions and who decides, as answers by themselves."""

from datetime import date
from typing import Any

import pytest
from builders import DAY, Grant, Mission, cited, instrument, place, term, words

from foreign_affairs_rules import example
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.law import Unit, Value
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)
from foreign_affairs_rules.needs import (
    Needs,
    competent_authority,
    consultations,
    needs,
    required_documents,
)
from foreign_affairs_rules.norms import holds
from foreign_affairs_rules.plugins import UnknownProvince
from foreign_affairs_rules.requirements import Check, Item, consulted, decided_by, dossier
from foreign_affairs_rules.rules import Governing, Rule
from foreign_affairs_rules.rules import Test as Shape
from foreign_affairs_rules.sources import Evidence

SAYS = words("says")
PAPERS, BODIES, DECIDERS = (
    term(f"synthetic.{unit.value}", unit) for unit in (Unit.PAPERS, Unit.BODIES, Unit.DECIDERS)
)
DOSSIER = dossier(PAPERS, on=Grant, says=SAYS)
CONSULTED = consulted(BODIES, on=Grant, once=lambda one: one.submitted, says=SAYS)
DECIDED = decided_by(DECIDERS, on=Grant, says=SAYS)
OFFICIAL = holds("synthetic.official", on=Grant, of="official", says=SAYS)
RULES = (DOSSIER, CONSULTED, DECIDED, OFFICIAL)

_OWN = cited(number="9/QĐ")
REQUEST = Item(what=DocumentKind.REQUEST, name=words("request"))
DRAFT = Item(
    what=DocumentKind.DRAFT_TEXT,
    name=words("draft"),
    when=lambda one: one.foreign,
    because=words("a foreign partner"),
    cite=_OWN,
)
POLICE = Item(what=Body.PROVINCIAL_POLICE, name=words("police"))
LEADER = Item(what=Authority.PRIME_MINISTER, name=words("leader"), when=lambda one: one.large)
MINISTER = Item(
    what=Authority.MINISTER, name=words("minister"), when=lambda one: one.foreign, cite=_OWN
)
CHAIR = Item(what=Authority.COMMITTEE_CHAIR, name=words("chair"))
CITE = cited()
VALUES = (
    PAPERS.value((REQUEST, DRAFT), cite=CITE),
    BODIES.value((POLICE,), cite=CITE),
    DECIDERS.value((LEADER, MINISTER, CHAIR), cite=CITE),
)


def listed(
    subject: Any,
    kind: Shape,
    *rules: Rule[Any],
    values: tuple[Value[Any], ...] = VALUES,
    on: date = DAY,
) -> tuple[Needs, ...]:
    """The lists of one kind that these rules make."""
    return needs(Checker(place(*(rules or RULES), values=values), on), subject, kind)


def only(subject: Any, kind: Shape = Shape.PAPERS, *rules: Rule[Any], **more: Any) -> Needs:
    """The one list of a kind."""
    (found,) = listed(subject, kind, *rules, **more)
    return found


def grant(**known: Any) -> Grant:
    """A grant recorded until the day asked."""
    return Grant(**({"recorded_until": DAY} | known))


def papers(*kinds: DocumentKind) -> tuple[Document, ...]:
    """Papers of these kinds."""
    return tuple(Document(kind=kind) for kind in kinds)


def told(found: Needs) -> list[tuple[Any, bool | None, bool | None]]:
    """What is listed, whether it is needed and whether it is there."""
    return [(one.item, one.needed, one.present) for one in found.needs]


class TestPapers:
    def test_there_and_lacking(self) -> None:
        """Each paper that is needed is listed: where it is in the document, or that it lacks."""
        more = papers(DocumentKind.PHOTO, DocumentKind.REQUEST, DocumentKind.REQUEST)
        found = only(grant(documents=more, foreign=True))
        assert told(found) == [(REQUEST, True, True), (DRAFT, True, False)]
        assert found.needs[0].at == ("documents[1]", "documents[2]")
        assert found.lacking == (DRAFT,)
        assert (found.name, found.at, found.day) == (words("limit"), "", DAY)

    def test_each_has_its_place_in_the_law(self) -> None:
        """An item cites its own place, or that of the list; the list cites its value and rule."""
        own = cited()
        rule = dossier(PAPERS, on=Grant, says=SAYS, cite=(own, CITE))
        found = only(grant(documents=(), foreign=True), Shape.PAPERS, rule)
        assert [one.citations for one in found.needs] == [(CITE,), (_OWN,)]
        assert found.citations == (own, CITE)

    def test_what_no_case_asks_for_is_not_listed(self) -> None:
        """A paper of another case does not stand in the list."""
        found = only(grant(documents=(), foreign=False))
        assert told(found) == [(REQUEST, True, False)]

    def test_case_that_is_not_known(self) -> None:
        """A paper that may be needed is listed with the fact that would tell."""
        found = only(grant(documents=papers(DocumentKind.DRAFT_TEXT)))
        assert told(found) == [(REQUEST, True, False), (DRAFT, None, True)]
        assert found.missing_facts == found.needs[1].missing_facts == ("foreign",)
        assert found.lacking == (REQUEST,)

    def test_documents_that_are_not_known(self) -> None:
        """Where the papers are not recorded, nothing is called lacking; the path is told once."""
        found = only(grant())
        assert told(found) == [(REQUEST, True, None), (DRAFT, None, None)]
        assert found.needs[1].missing_facts == ("foreign", "documents")
        assert found.missing_facts == ("documents", "foreign")
        assert found.lacking == ()

    @pytest.mark.parametrize(("on", "notes"), [("2018-03-12", 1), ("2018-03-13", 2)])
    def test_warnings_and_questions_are_noted(self, on: str, notes: int) -> None:
        """What a text leaves in doubt, and a text that may have changed, is noted at the item."""
        doubtful = Item(
            what=DocumentKind.PHOTO,
            name=words("photo"),
            question=words("needed?"),
            check=Check("2018-03-13", words("new")),
        )
        values = (PAPERS.value((doubtful,), cite=CITE),)
        day = date.fromisoformat(on)
        (need,) = only(grant(documents=()), values=values, on=day).needs
        assert (len(need.notes), need.notes[-1]) == (notes, words("needed?"))


class TestBodies:
    def test_asked_and_not_asked(self) -> None:
        """Bodies are asked or not, before anything is late."""
        opinions = (Consultation(body="Công an tỉnh", which=Body.PROVINCIAL_POLICE, asked=DAY),)
        found = only(grant(consultations=opinions), Shape.BODIES)
        assert [(one.present, one.at) for one in found.needs] == [(True, ("consultations[0]",))]
        assert only(grant(consultations=()), Shape.BODIES).lacking == (POLICE,)

    @pytest.mark.parametrize("turned", [1, -1])
    def test_one_that_does_not_say_which(self, turned: int) -> None:
        """One that does not say which body it is leaves the others unknown, but for one found."""
        odd = Consultation(body="Sở Tài chính", asked=DAY)
        police = Consultation(body="Công an tỉnh", which=Body.PROVINCIAL_POLICE, asked=DAY)
        unclear = only(grant(consultations=(odd,)), Shape.BODIES)
        assert (unclear.needs[0].present, unclear.missing_facts) == (
            None,
            ("consultations[0].which",),
        )
        both = only(grant(consultations=(police, odd)[::turned]), Shape.BODIES)
        assert [one.present for one in both.needs] == [True]
        assert both.missing_facts == ()


class TestDeciders:
    def decided(self, by: Authority | None, **known: Any) -> Needs:
        """Who decides on a grant that was decided."""
        decision = Decision(authority=by or UNKNOWN, date=DAY)
        return only(grant(decision=decision, **known), Shape.DECIDERS)

    def test_first_that_fits(self) -> None:
        """Who decides is one, by the first case that fits."""
        found = self.decided(Authority.MINISTER, large=False, foreign=True)
        assert told(found) == [(MINISTER, True, True)]
        assert found.needs[0].at == ("decision",)
        assert found.needs[0].citations == (_OWN,)

    def test_another_decided(self) -> None:
        """Where another decided, the competent one has not."""
        found = self.decided(Authority.OTHER, large=True)
        assert told(found) == [(LEADER, True, False)]
        assert found.lacking == (LEADER,)

    def test_not_decided_yet(self) -> None:
        """Who is competent is told before anything is decided."""
        assert told(only(grant(large=True), Shape.DECIDERS)) == [(LEADER, True, False)]

    def test_every_candidate_while_a_fact_is_missing(self) -> None:
        """While facts are missing, all who may be competent are listed, down to one who surely."""
        found = only(grant(), Shape.DECIDERS)
        assert told(found) == [(LEADER, None, False), (MINISTER, None, False), (CHAIR, True, False)]
        assert found.missing_facts == ("large", "foreign")
        known = only(grant(large=False), Shape.DECIDERS)
        assert [one.item for one in known.needs] == [MINISTER, CHAIR]

    def test_decision_or_authority_that_is_not_known(self) -> None:
        """Whether who decided is competent may be what is not known."""
        assert self.decided(None, large=True).missing_facts == ("decision.authority",)
        unknown = only(Grant(large=True), Shape.DECIDERS)
        assert (unknown.needs[0].present, unknown.missing_facts) == (None, ("decision",))

    def test_no_case_fits(self) -> None:
        """Where no case fits, the list is empty and there is nothing missing."""
        values = (DECIDERS.value((LEADER,), cite=CITE),)
        found = only(grant(large=False), Shape.DECIDERS, values=values)
        assert (found.needs, found.reason, found.missing_facts) == ((), None, ())


class TestNothingListed:
    def reason(self, found: Needs) -> str:
        """Why there is no list."""
        assert found.needs == ()
        assert found.reason is not None
        return found.reason.en

    def test_no_text_fixes_it(self) -> None:
        """Where no text that was read has the list, that law is missing."""
        found = only(grant(), values=())
        assert self.reason(found) == "No text that was read fixes: limit (test)."
        assert (found.missing_law, found.missing_facts) == ((PAPERS.id,), ())

    def test_not_in_force(self) -> None:
        """Before its first text there is no list, and no law is missing."""
        later = PAPERS.value((REQUEST,), cite=cited(since="2018-03-14"))
        found = only(grant(), values=(later,))
        assert self.reason(found) == "In force only from 14/03/2018."
        assert found.missing_law == ()

    def test_text_that_was_not_read(self) -> None:
        """Where the text before was not read, that text is named."""
        before = instrument("trước", unread=True, until="2018-03-13")
        here = instrument(since="2018-03-14", replaces=before).at(evidence=Evidence.TEXT)
        found = only(grant(), values=(PAPERS.value((REQUEST,), cite=here),))
        assert self.reason(found).endswith("not read: kind (test) trước/QĐ.")
        assert found.missing_law == (PAPERS.id,)

    @pytest.mark.parametrize(
        ("days", "reason", "law"),
        [
            ({"since": "2018-03-14"}, "In force only from 14/03/2018.", ()),
            ({"until": "2018-03-12"}, "No longer in force after 12/03/2018.", ()),
            (
                {"known_until": "2018-03-12"},
                "It is not known whether this norm goes on after 12/03/2018.",
                (PAPERS.id,),
            ),
            (
                {"until": "2018-03-12", "replaced_by": instrument("sau", unread=True)},
                "The law of this day stands in a text that was not read: kind (test) sau/QĐ.",
                (PAPERS.id,),
            ),
        ],
        ids=["not yet", "no longer", "not known", "not read"],
    )
    def test_rule_outside_its_days(
        self, days: dict[str, Any], reason: str, law: tuple[str, ...]
    ) -> None:
        """A list whose rule does not speak on the day says so, as a check does."""
        rule = dossier(PAPERS, on=Grant, says=SAYS, cite=(cited(**days),))
        found = only(grant(documents=()), Shape.PAPERS, rule)
        assert (self.reason(found), found.missing_law) == (reason, law)
        (checked,) = Checker(place(rule, values=VALUES), DAY).check(grant(documents=())).findings
        assert (checked.reason, checked.missing_law) == (found.reason, law)

    def test_out_of_scope(self) -> None:
        """What no rule concerns needs nothing, and why is told."""
        assert self.reason(only(grant(official=False))) == "private (test)"

    def test_unless(self) -> None:
        """A subject that the list does not concern is told why, or what is missing to tell."""
        rule = dossier(
            PAPERS, on=Grant, says=SAYS, unless=lambda one: words("small") if one.large else None
        )
        assert self.reason(only(grant(large=True), Shape.PAPERS, rule)) == "small (test)"
        assert only(grant(large=False, documents=()), Shape.PAPERS, rule).needs
        assert only(grant(), Shape.PAPERS, rule).missing_facts == ("large",)

    def test_governing_day_that_is_not_known(self) -> None:
        """Where the day whose law governs is not known, the event that chooses it is missing."""
        filed = Governing[Grant]("filed", words("filed"), lambda one, on: one.submitted or on)
        rule = dossier(PAPERS, on=Grant, says=SAYS, governed_by=filed)
        found = only(Grant(), Shape.PAPERS, rule)
        assert (found.day, found.missing_facts) == (None, ("submitted",))
        assert self.reason(found).startswith("Not known to have happened or not by 13/03/2018")
        early = only(grant(submitted=date(2018, 3, 1), documents=()), Shape.PAPERS, rule)
        assert early.day == date(2018, 3, 1)
        assert [note.en for note in early.notes] == ["By the law of 01/03/2018 (filed (test))."]


class TestCarried:
    def test_lists_stand_with_their_path(self) -> None:
        """What an activity carries has lists of its own, all paths told from the whole."""
        grants = (
            Grant(documents=papers(DocumentKind.REQUEST), foreign=False),
            Grant(documents=()),
        )
        first, second = listed(Mission(recorded_until=DAY, grants=grants), Shape.PAPERS)
        assert (first.at, second.at) == ("grants[0]", "grants[1]")
        assert first.needs[0].at == ("grants[0].documents[0]",)
        assert second.missing_facts == ("grants[1].foreign",)

    def test_unknown_decision_of_a_part(self) -> None:
        """A fact of a part that is missing is told with its full path."""
        whole = Mission(
            recorded_until=DAY, grants=(Grant(large=True, decision=Decision(date=DAY)),)
        )
        assert only(whole, Shape.DECIDERS).missing_facts == ("grants[0].decision.authority",)


class TestAsked:
    """The three answers by the name of a province."""

    @pytest.mark.parametrize("ask", [required_documents, consultations, competent_authority])
    def test_by_province_and_day(self, ask: Any) -> None:
        """A kind of activity that no list is about has none; an unknown province is refused."""
        assert ask(Grant(), province="ha_noi", on="2018-03-13") == ()
        assert ask(Grant(), province="quang_ninh", on=DAY, territory="quang_ninh") == ()
        with pytest.raises(UnknownProvince):
            ask(Grant(), province="quang_nin", on=DAY)

    @pytest.mark.parametrize("ask", [required_documents, consultations, competent_authority])
    def test_of_a_delegation(self, ask: Any) -> None:
        """Every list of a real document has a rule, and whatever is listed has a source."""
        for found in ask(example("outbound-ten-members"), province="quang_ninh", on=DAY):
            assert found.needs or found.reason
            assert all(one.citations for one in found.needs)

    def test_rules_of_other_shapes_are_no_lists(self) -> None:
        """Only rules that are lists of the kind asked for answer."""
        for kind, rule in ((Shape.PAPERS, DOSSIER), (Shape.BODIES, CONSULTED)):
            assert [one.rule for one in listed(grant(), kind)] == [rule]
        assert [one.rule for one in listed(grant(), Shape.DECIDERS)] == [DECIDED]
