"""Terms, values, and the law of a place as it stood on a day."""

from datetime import date
from typing import Any, assert_type

import pytest
from builders import DAY, cited, instrument, term, words

from foreign_affairs_rules.conflicts import conflicts
from foreign_affairs_rules.days import Period
from foreign_affairs_rules.gaps import Gap, NotInForce, NotKnown, NotRead, OpenTerm
from foreign_affairs_rules.law import Law, Severity, Table, Term, Tighter, Unit, Value
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.outbound import MAX_MEMBERS, REPORT_WITHIN
from foreign_affairs_rules.sources import Evidence, Instrument, Level

LIMIT = Term[int](id="synthetic.limit", name=words("limit"), unit=Unit.DAYS, tighter=Tighter.LOWER)
CENTRAL, PROVINCE = Level.CENTRAL, Level.PROVINCE


def value(number: int, level: Level = CENTRAL, of: Term[Any] = LIMIT, **days: Any) -> Value[Any]:
    """A value of a synthetic instrument."""
    return of.value(number, cite=cited(level), **days)


def law(*values: Value[Any], on: str | date = DAY) -> Law:
    """The law that *values* make up on a day."""
    day = date.fromisoformat(on) if isinstance(on, str) else on
    return Law(values, day, asked=day)


def gap(*values: Value[Any], on: str, of: Term[Any] = LIMIT) -> Gap:
    """What reading a term without a value raises."""
    with pytest.raises(Gap) as caught:
        law(*values, on=on)[of]
    return caught.value


class TestLookUp:
    def test_finds_the_value_and_its_type(self) -> None:
        """A look-up gives the value in force, typed as its term."""
        limit = law(value(3, since="2018-01-09"))[LIMIT]
        assert_type(limit, int)
        assert limit == 3

    @pytest.mark.parametrize("day", ["2018-01-09", "2018-06-30", "2018-12-31"])
    def test_counts_both_ends(self, day: str) -> None:
        """A value is in force on its first and on its last day."""
        assert law(value(3, since="2018-01-09", until="2018-12-31"), on=day)[LIMIT] == 3

    def test_value_without_days_always_holds(self) -> None:
        """A value without days is in force on every day."""
        assert law(value(3), on="0001-01-01")[LIMIT] == law(value(3), on="9999-12-31")[LIMIT] == 3

    def test_follows_the_values_of_one_term(self) -> None:
        """Each day has the value of its own instrument."""
        dated = value(3, until="2018-12-31"), value(5, since="2019-01-01")
        assert law(*dated, on="2018-12-31")[LIMIT] == 3
        assert law(*dated, on="2019-01-01")[LIMIT] == 5

    @pytest.mark.parametrize("turned", [1, -1])
    def test_lower_level_speaks_last(self, turned: int) -> None:
        """Where two levels fix a term, the lower one, which may only tighten, is read."""
        both = [value(3, CENTRAL), value(2, PROVINCE)][::turned]
        assert law(*both)[LIMIT] == 2
        found = law(*both).value(LIMIT)
        assert found is not None
        assert found.cite.instrument.level is PROVINCE

    def test_tells_the_values_that_were_read(self) -> None:
        """The values of several terms come in the order of the terms, the open ones left out."""
        other, third = term("synthetic.other"), term("synthetic.third")
        one, two = value(3), value(4, of=other)
        assert list(law(two, one).values_of((LIMIT, third, other))) == [one, two]
        assert law(one).value(third) is None


class TestGap:
    def test_before_the_first_value(self) -> None:
        """Before its first value a term is not in force, and the day it begins is told."""
        later = value(3, since="2018-01-09")
        found = gap(value(4, since="2019-01-01"), later, on="2018-01-08")
        assert isinstance(found, NotInForce)
        assert (found.value, found.begins) == (later, True)
        assert str(found) == "synthetic.limit is not in force"

    def test_after_the_last_value(self) -> None:
        """After its last value has ended a term is not in force, and that value is told."""
        first, last = value(3, until="2017-12-31"), value(4, since="2018-01-01", until="2018-02-28")
        found = gap(last, first, on="2018-03-01")
        assert isinstance(found, NotInForce)
        assert (found.value, found.begins) == (last, False)

    def test_after_the_day_until_which_it_is_known(self) -> None:
        """Where it is not known that a value goes on, the term is open with its last value."""
        last = value(3, since="2018-01-09", known_until="2018-12-31")
        found = gap(last, on="2019-01-01")
        assert isinstance(found, OpenTerm)
        assert found.last == last
        assert found.norm == "synthetic.limit"

    def test_value_that_ended_while_it_was_known(self) -> None:
        """A value that surely ended is over, even where its instrument is known for longer."""
        ended = value(3, until="2018-06-30", known_until="2018-12-31")
        assert isinstance(gap(ended, on="2018-07-01"), NotInForce)

    def test_last_value_is_the_one_known_longest(self) -> None:
        """The last value told is the one known for longest, not the one that began last."""
        long = value(3, since="2010-01-01", known_until="2018-12-31")
        short = value(2, PROVINCE, since="2012-01-01", until="2013-12-31")
        found = gap(long, short, on="2019-01-01")
        assert isinstance(found, OpenTerm)
        assert found.last == long

    def test_no_value_at_all(self) -> None:
        """A term that no text read fixes is open without a last value."""
        found = gap(on="2018-03-13")
        assert isinstance(found, OpenTerm)
        assert found.last is None
        assert str(found) == "no text read fixes synthetic.limit"

    @pytest.mark.parametrize("day", ["2018-01-08", "2018-07-01", "2019-01-01"])
    def test_term_that_some_text_always_fixes(self, day: str) -> None:
        """Outside the values read such a term is open, never absent; an ended one is not shown."""
        reply = term("synthetic.reply", always=True)
        known = value(3, of=reply, since="2018-01-09", until="2018-06-30")
        found = gap(known, value(5, of=reply, since="2020-01-01"), on=day, of=reply)
        assert isinstance(found, OpenTerm)
        assert found.last is None

    def test_norm_that_is_not_known_to_go_on(self) -> None:
        """A norm known until a day names that day."""
        assert str(NotKnown("synthetic.rule", DAY)) == "synthetic.rule is known until 2018-03-13"


BEFORE = instrument("trước", until="2017-12-31", unread=True)
AFTER = instrument("sau", since="2019-01-01", until="2025-12-31", unread=True)
READ_2018 = instrument(
    since="2018-01-01", until="2018-12-31", replaces=BEFORE, replaced_by=AFTER
).at(3, evidence=Evidence.TEXT)


class TestUnread:
    """A value of 2018 between texts that were not read."""

    VALUE = LIMIT.value(3, cite=READ_2018)

    @pytest.mark.parametrize(
        ("on", "unread"),
        [("2017-12-31", BEFORE), ("2019-01-01", AFTER), ("2025-12-31", AFTER)],
    )
    def test_neighbour_that_was_not_read(self, on: str, unread: Instrument) -> None:
        """On the days of such a neighbour the term is open, names it, and shows no number."""
        found = gap(self.VALUE, on=on)
        assert isinstance(found, OpenTerm)
        assert (found.unread, found.last) == ((unread,), None)

    def test_beyond_the_neighbour(self) -> None:
        """Once that neighbour is over too, the term is not in force."""
        assert isinstance(gap(self.VALUE, on="2026-01-01"), NotInForce)

    def test_neighbour_that_was_read(self) -> None:
        """Where the neighbour was read and says nothing, the term is not in force."""
        cite = instrument(since="2018-01-01", replaces=instrument("đã đọc")).at(
            evidence=Evidence.TEXT
        )
        assert isinstance(gap(LIMIT.value(3, cite=cite), on="2017-12-31"), NotInForce)

    @pytest.mark.parametrize(
        ("on", "unread"),
        [("2017-12-31", [BEFORE]), ("2018-06-30", []), ("2019-06-30", [AFTER])],
    )
    def test_texts_that_may_fix_an_open_term(self, on: str, unread: list[Instrument]) -> None:
        """An open term names the texts not read that may fix it, of those in force that day."""
        of = term(unread=(BEFORE, AFTER))
        found = gap(on=on, of=of)
        assert isinstance(found, OpenTerm)
        assert list(found.unread) == unread

    def test_each_text_is_named_once(self) -> None:
        """A text that is both a neighbour and named by the term is named once."""
        of = term(unread=(AFTER,))
        found = gap(of.value(3, cite=READ_2018), on="2019-01-01", of=of)
        assert isinstance(found, OpenTerm)
        assert found.unread == (AFTER,)

    def test_always_and_a_neighbour(self) -> None:
        """A term that some text always fixes names the neighbour that was not read."""
        of = term(always=True)
        for on, unread in (("2017-12-31", (BEFORE,)), ("2026-01-01", ())):
            found = gap(of.value(3, cite=READ_2018), on=on, of=of)
            assert isinstance(found, OpenTerm)
            assert found.unread == unread

    def test_value_that_may_go_on(self) -> None:
        """A value known until a day is shown as the last one, with the texts that may fix it."""
        of = term(unread=(AFTER,))
        known = of.value(3, cite=cited(known_until="2018-12-31"))
        found = gap(known, on="2019-01-01", of=of)
        assert isinstance(found, OpenTerm)
        assert (found.last, found.unread) == (known, (AFTER,))

    def test_norm_that_was_not_read(self) -> None:
        """A norm that may stand in a text not read names that text."""
        found = NotRead("synthetic.rule", AFTER)
        assert str(found) == "synthetic.rule may stand in sau, which was not read"
        assert (found.norm, found.unread) == ("synthetic.rule", AFTER)


class TestTable:
    ROWS = Table([(Authority.CENTRAL, 3), (Authority.OTHER, 1)])

    def test_numbers_by_key(self) -> None:
        """A table gives the number under a key, and none where there is no row."""
        assert self.ROWS.get(Authority.CENTRAL) == 3
        assert self.ROWS.get(Authority.MINISTER) is None
        assert Table(()).get(Authority.CENTRAL) is None

    def test_is_told_in_words(self) -> None:
        """Keys are told by their names in each language, with their numbers."""
        rows = Table(((words("a"), 3), (Authority.OTHER, 1)))
        assert rows.label.vi == "a (thử): 3; other: 1"
        assert rows.label.en == "a (test): 3; other: 1"

    def test_is_the_value_of_its_unit(self) -> None:
        """A term of tables takes a table, and nothing else."""
        of = term(unit=Unit.TABLE)
        assert law(of.value(self.ROWS, cite=cited()))[of] == self.ROWS
        with pytest.raises(ValueError, match="accepted: a table of numbers by key"):
            of.value({Authority.CENTRAL: 3}, cite=cited())


class TestValue:
    def test_takes_the_days_of_its_instrument(self) -> None:
        """A value is in force and known as its instrument is, unless it says otherwise."""
        cite = cited(since="2018-01-09", until="2019-12-31", known_until="2018-12-31")
        plain, own = LIMIT.value(3, cite=cite), LIMIT.value(3, cite=cite, known_until="2018-06-30")
        assert plain.in_force == Period("2018-01-09", "2019-12-31")
        assert plain.known == Period("2018-01-09", "2018-12-31")
        assert own.known == Period("2018-01-09", "2018-06-30")

    def test_binds_unless_it_is_advice(self) -> None:
        """A value binds, and says so where it is only advice."""
        assert value(3).severity is Severity.BINDING
        advice = LIMIT.value(3, cite=cited(), severity=Severity.ADVICE)
        assert advice.severity is Severity.ADVICE

    @pytest.mark.parametrize("evidence", Evidence)
    def test_local_by_its_evidence(self, evidence: Evidence) -> None:
        """A value is local when an office gave it."""
        given = LIMIT.value(3, cite=instrument().at(evidence=evidence))
        assert given.local is (evidence is Evidence.LOCAL)

    def test_term_is_named_by_its_id(self) -> None:
        """A term shows as its id."""
        assert repr(LIMIT) == "Term('synthetic.limit')"


class TestKinds:
    @pytest.mark.parametrize("wrong", ["8", -8, True, 2.5])
    def test_a_limit_is_a_whole_number(self, wrong: Any) -> None:
        """A value of the wrong kind is refused where it is declared, in one line."""
        with pytest.raises(ValueError, match="accepted: a whole number from 0"):
            MAX_MEMBERS.value(wrong, cite=cited())

    def test_a_length_is_a_length(self) -> None:
        """A bare number is no length: it does not say in which days."""
        wrong: Any = 5
        with pytest.raises(ValueError, match="accepted: a length, such as WorkingDays"):
            REPORT_WITHIN.value(wrong, cite=cited())


class TestConflicts:
    def test_equal_rank_for_one_day(self) -> None:
        """Two values of one level that share a day are told, with both and what to change."""
        (found,) = conflicts((value(3, until="2018-12-31"), value(4, since="2018-12-31")))
        assert found == (
            "synthetic.limit: 3 of Điều 1 kind (thử) giả-định/QĐ (... to 2018-12-31) and "
            "4 of Điều 1 kind (thử) giả-định/QĐ (2018-12-31 to ...) are of equal rank "
            "and overlap; end one before the other begins"
        )

    @pytest.mark.parametrize(("tighter", "looser"), [(Tighter.LOWER, 4), (Tighter.HIGHER, 2)])
    @pytest.mark.parametrize("turned", [1, -1])
    def test_lower_level_may_not_loosen(self, tighter: Tighter, looser: int, turned: int) -> None:
        """A looser value of a lower level is told, in whichever order the two are given."""
        limit = term(tighter=tighter)
        pair = [value(3, CENTRAL, limit), value(looser, PROVINCE, limit)][::turned]
        (found,) = conflicts(pair)
        assert found.startswith(f"synthetic.limit: {looser} of")
        assert "which a higher level fixed; a lower level may only tighten, unless" in found

    @pytest.mark.parametrize(("level", "told"), [(CENTRAL, 0), (PROVINCE, 1)])
    def test_lower_level_may_loosen_where_the_higher_allows(self, level: Level, told: int) -> None:
        """A looser value stands where it cites what allows it, of the level that is loosened."""
        limit = term(tighter=Tighter.LOWER)
        allowed = limit.value(4, cite=cited(PROVINCE), because=cited(level))
        assert len([*conflicts([value(3, CENTRAL, limit), allowed])]) == told
        assert len(allowed.cites) == 2

    @pytest.mark.parametrize(("tighter", "number"), [(Tighter.LOWER, 2), (Tighter.HIGHER, 4)])
    def test_lower_level_may_tighten(self, tighter: Tighter, number: int) -> None:
        """A tighter or equal value of a lower level stands beside the higher one."""
        limit = term(tighter=tighter)
        for own in (number, 3):
            assert not list(conflicts((value(3, CENTRAL, limit), value(own, PROVINCE, limit))))

    def test_what_cannot_be_compared_is_left_alone(self) -> None:
        """Where it cannot be said which value binds more, levels do not conflict."""
        limit = term()
        assert not list(conflicts((value(3, CENTRAL, limit), value(9, PROVINCE, limit))))

    def test_other_days_and_other_terms_do_not_conflict(self) -> None:
        """Values of other days or other terms never conflict."""
        end, start = value(3, until="2018-12-31"), value(4, since="2019-01-01")
        assert not list(conflicts((end, start, value(5, of=term("synthetic.other")))))
