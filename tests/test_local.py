"""An office's own values: they fill what is open, nothing else, and are marked as local."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import documents, local, shipped
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import CalendarDays, Length, Months, WorkingDays
from foreign_affairs_rules.facts import Senseless
from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.local import LocalDocument, LocalValue, LocalValues
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules.sources import Evidence, Level

DOCUMENT = LocalDocument(number="01/QC-GIẢ-ĐỊNH", issuer="Cơ quan giả định", date=date(2023, 1, 1))
QUANG_NINH = place("quang_ninh")


def value(**more: Any) -> LocalValue:
    """A value of the office: 15 working days for submitting ahead."""
    given: dict[str, Any] = {
        "term": "outbound.submit_ahead",
        "value": 15,
        "unit": "working_days",
        "document": DOCUMENT,
    }
    return LocalValue(**(given | more))


def filled(*values: LocalValue, where: Place = QUANG_NINH) -> tuple[Value[Any], ...]:
    """The values that the office adds in a place."""
    return local.fill(LocalValues(values=values), where.terms, where.values)


def faults(*values: LocalValue) -> list[str]:
    """What is wrong with the values, in English."""
    with pytest.raises(Senseless) as caught:
        filled(*values)
    return [str(fault) for fault in caught.value.faults]


class TestFilling:
    @pytest.mark.parametrize(
        ("unit", "length"),
        [
            ("working_days", WorkingDays(15)),
            ("calendar_days", CalendarDays(15)),
            ("months", Months(15)),
        ],
    )
    def test_a_length(self, unit: str, length: Length) -> None:
        """A length is in working days, calendar days or months."""
        (made,) = filled(value(unit=unit))
        assert (made.term.id, made.value) == ("outbound.submit_ahead", length)

    def test_a_number(self) -> None:
        """A number is in the unit of its term, and stands where no other value does."""
        (made,) = filled(value(term="outbound.max_members", value=8, unit="persons"))
        assert made.value == 8

    def test_the_document(self) -> None:
        """A value cites the office's document, marked as local, from the day of the document on."""
        (made,) = filled(value())
        assert made.local
        assert made.cite.evidence is Evidence.LOCAL
        assert made.cite.instrument.level is Level.DEPARTMENT
        assert made.cite.printed.plain() == {
            "vi": "Văn bản 01/QC-GIẢ-ĐỊNH",
            "en": "Document 01/QC-GIẢ-ĐỊNH",
        }
        assert made.cite.instrument.title.vi == "01/QC-GIẢ-ĐỊNH"
        assert (made.since, made.until) == (DOCUMENT.date, None)

    def test_an_odd_number(self) -> None:
        """The number and the title of the document are printed as they are typed."""
        document = DOCUMENT.but(number="01/{QC", title="{tên")
        instrument = filled(value(document=document))[0].cite.instrument
        assert (instrument.name.en, instrument.title.en) == ("Document 01/{QC", "{tên")

    def test_days(self) -> None:
        """A value holds from and to the days that are given."""
        days = {"since": date(2023, 3, 1), "until": date(2023, 12, 31)}
        (made,) = filled(value(**days))
        assert (made.since, made.until) == (days["since"], days["until"])

    def test_one_term_twice_in_turn(self) -> None:
        """One term may have a value after another."""
        first = value(until=date(2023, 12, 31))
        second = value(value=10, since=date(2024, 1, 1))
        assert [one.value for one in filled(first, second)] == [WorkingDays(15), WorkingDays(10)]


class TestFaults:
    def test_an_unknown_term(self) -> None:
        """A term that no rule reads is told with the nearest that one does."""
        assert faults(value(term="outbound.submit_ahed"))[0].startswith(
            'values[0].term: found "outbound.submit_ahed"; accepted: one of: outbound.submit_ahead'
        )

    def test_a_term_like_no_other(self) -> None:
        """A term that is like no other is told with all there are."""
        (fault,) = faults(value(term="?"))
        accepted = fault.partition("one of: ")[2].split(", ")
        assert accepted == sorted(accepted)
        assert "outbound.max_members" in accepted
        assert "outbound.other_senders" not in accepted

    def test_a_term_that_is_no_number(self) -> None:
        """A term that is a list of authorities is not filled with a number."""
        (fault,) = faults(value(term="outbound.other_senders", value=1, unit="persons"))
        assert fault.startswith('values[0].term: found "outbound.other_senders"; accepted: one of')

    def test_the_unit_of_a_number(self) -> None:
        """A number in another unit than its term's is refused."""
        assert faults(value(term="outbound.max_members")) == [
            'values[0].unit: found "working_days"; accepted: one of: persons'
        ]

    def test_the_unit_of_a_length(self) -> None:
        """A length in a unit that is none of time is refused."""
        (fault,) = faults(value(unit="persons"))
        assert fault == (
            'values[0].unit: found "persons"; accepted: one of: calendar_days, working_days, months'
        )

    @pytest.mark.parametrize(
        ("unit", "longest"), [("working_days", 1000), ("calendar_days", 1000), ("months", 36)]
    )
    def test_too_long(self, unit: str, longest: int) -> None:
        """A length of many years is a slip, and is refused before it is counted."""
        assert filled(value(unit=unit, value=longest))
        assert faults(value(unit=unit, value=longest + 1)) == [
            f"values[0].value: found {longest + 1}; accepted: at most {longest}"
        ]

    def test_a_term_that_is_fixed(self) -> None:
        """A term that a text fixes at the time is not open to the office."""
        (fault,) = faults(value(term="outbound.leader_trips", value=3, unit="trips_a_year"))
        assert fault.startswith('values[0].term: found "outbound.leader_trips"; accepted: a term ')
        assert "38-CT/TW" in fault

    def test_a_term_that_was_fixed_until_then(self) -> None:
        """A term is open to the office from the day on which the last value known ends."""
        since = {"since": date(2018, 12, 31)}
        limit = {"term": "outbound.max_members", "value": 8, "unit": "persons"}
        (fault,) = faults(value(**limit, **since))
        assert fault.endswith("fixes it (09/01/2018 – 31/12/2018)")
        assert filled(value(**limit, since=date(2019, 1, 1)))

    def test_given_twice(self) -> None:
        """A term is not fixed twice for one day, which is told in the officer's language."""
        with pytest.raises(Senseless) as caught:
            filled(value(), value(value=10))
        (fault,) = caught.value.faults
        assert fault.told("vi") == (
            'values[1].term: tìm thấy "outbound.submit_ahead"; chấp nhận: mức chưa có quy định '
            "vào thời gian đó; Văn bản 01/QC-GIẢ-ĐỊNH đã quy định (01/01/2023 – …)"
        )

    def test_all_at_once(self) -> None:
        """The faults of all values are told at once, each with its place."""
        found = faults(value(term="?"), value(), value(unit="days"))
        assert [fault.partition(":")[0] for fault in found] == ["values[0].term", "values[2].unit"]

    @pytest.mark.parametrize(
        ("more", "told"),
        [
            (
                {"until": date(2022, 12, 31)},
                'until: found "2022-12-31"; accepted: a day from 2023-01-01 (document.date) on',
            ),
            (
                {"since": date(2023, 5, 2), "until": date(2023, 5, 1)},
                'until: found "2023-05-01"; accepted: a day from 2023-05-02 (since) on',
            ),
            ({"value": -1}, "value: found -1; accepted: a whole number from 0"),
            (
                {"unit": "weeks"},
                (
                    'unit: found "weeks"; accepted: one of: calendar_days, working_days, months, '
                    "persons, countries, days, trips_a_year, contents, sets, times, years, "
                    "hours, vnd, usd, percent"
                ),
            ),
        ],
    )
    def test_sense(self, more: dict[str, Any], told: str) -> None:
        """A value ends after it begins, is not negative, and counts something known."""
        with pytest.raises(Senseless) as caught:
            value(**more)
        assert str(caught.value) == told

    def test_a_file_of_nothing(self) -> None:
        """A file gives one value at least."""
        with pytest.raises(Senseless, match=r"^values: found \[\]; accepted: at least one"):
            LocalValues(values=())

    def test_what_could_not_be_read(self) -> None:
        """A value whose document cannot be read is told of that alone."""
        data = {"values": [{"term": "a", "value": 1, "unit": "days", "until": "2023-01-01"}]}
        with pytest.raises(documents.DocumentError) as caught:
            documents.structure(data, LocalValues)
        assert [fault.path for fault in caught.value.faults] == ["values[0].document"]


class TestFindings:
    on = date(2023, 10, 10)

    def report(self, *values: Value[Any]) -> Report:
        """A delegation of 2023 that ships, checked with the office's values."""
        subject = shipped.example("outbound-2023-timeline")
        return Checker(QUANG_NINH.filled(values), self.on).check(subject)

    def test_the_example_that_ships(self) -> None:
        """The values that ship as an example fill terms that are open without them."""
        given = shipped.example("values-synthetic")
        assert isinstance(given, LocalValues)
        values = local.fill(given, QUANG_NINH.terms, QUANG_NINH.values)
        open_before = {*self.report().missing_law}
        assert {one.term.id for one in values} == {
            "outbound.submit_ahead",
            "outbound.reply_within",
            "outbound.decide_within",
            "outbound.report_within",
        }
        assert open_before - {*self.report(*values).missing_law} == {one.term.id for one in values}

    def test_every_finding_is_marked(self) -> None:
        """Every finding that rests on a local value cites it as local and says so."""
        local_values = filled(value(), value(term="outbound.max_members", value=1, unit="persons"))
        report = self.report(*local_values)
        ids = {one.term.id for one in local_values}
        resting = [one for one in report.findings if ids & {term.id for term in one.rule.terms}]
        assert {one.rule.id for one in resting} >= {"outbound.max_members"}
        for one in resting:
            assert Evidence.LOCAL in {cite.evidence for cite in one.citations}
            assert any("01/QC-GIẢ-ĐỊNH" in note.vi for note in one.notes)
            assert any(cited["evidence"] == "local" for cited in report_citations(report, one.rule))

    def test_others_are_not_marked(self) -> None:
        """A finding that rests on no local value is not marked as local."""
        report = self.report(*filled(value(term="outbound.max_members", value=9, unit="persons")))
        others = [one for one in report.findings if one.rule.id != "outbound.max_members"]
        assert others
        assert not any(cite.evidence is Evidence.LOCAL for one in others for cite in one.citations)


def report_citations(report: Report, rule: Any) -> list[dict[str, Any]]:
    """The citations of a rule in the report as plain data."""
    found = report.plain(everything=True)["findings"]
    return [cite for one in found if one["rule"] == rule.id for cite in one["citations"]]
