"""What a report of a year counts, lists and leaves out."""

import json
from datetime import date
from typing import Any

import pytest
from reports import DECEMBER, decided, document, outbound, reported

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.reporting import Span, report_data
from foreign_affairs_rules.reporting.agreements import AgreementRow
from foreign_affairs_rules.reporting.aids import AidStanding
from foreign_affairs_rules.reporting.conferences import ConferenceRow
from foreign_affairs_rules.reporting.rows import Standing
from foreign_affairs_rules.reporting.tallies import Part, Tally


def numbers(one: Tally) -> tuple[int, ...]:
    """What a tally says of activities."""
    return one.activities, one.made, one.decided, one.proposed, one.cancelled


def keyed(parts: tuple[Part, ...]) -> dict[str | None, int]:
    """How many activities each part has."""
    return {part.key: part.tally.activities for part in parts}


class TestWhatCounts:
    def test_a_trip_over_new_year_counts_by_its_departure(self) -> None:
        """Home in January, away in December: it is a trip of the old year."""
        trip = outbound("a", departure="2018-12-29", homecoming="2019-01-03")
        assert reported(trip).section("outbound").total.activities == 1
        assert reported(trip, year=2019).section("outbound").total.activities == 0

    def test_what_was_called_off_is_listed_apart(self) -> None:
        """It is no activity of the year, and it is not forgotten."""
        section = reported(outbound("a", cancelled="2018-05-01"), outbound("b")).section("outbound")
        assert numbers(section.total) == (1, 0, 0, 1, 1)
        assert section.total.people == 1
        (off,) = (row for row in section.rows if row.standing is Standing.CANCELLED)
        assert (off.id, off.cancelled) == ("a", date(2018, 5, 1))

    def test_what_is_called_off_later_is_not_yet(self) -> None:
        """On the day asked nobody knew."""
        trip = outbound("a", cancelled="2018-12-24")
        section = reported(trip).section("outbound")
        assert (section.total.cancelled, section.rows[0].cancelled) == (0, None)

    @pytest.mark.parametrize(
        ("known", "standing"),
        [
            ({}, Standing.PROPOSED),
            ({"decision": decided("2018-05-20")}, Standing.DECIDED),
            ({"decision": decided("2018-12-24")}, Standing.PROPOSED),
            ({"departed": "2018-06-04"}, Standing.MADE),
        ],
    )
    def test_how_far_a_trip_has_come(self, known: dict[str, Any], standing: Standing) -> None:
        """Made once it departed, decided once it was decided, proposed before."""
        (row,) = reported(outbound("a", **known)).section("outbound").rows
        assert row.standing is standing

    def test_a_plan_without_a_day_gives_the_month_or_the_year(self) -> None:
        """The month it names, and with the year alone no month at all."""
        months = [
            outbound("a", None, plan={"year": 2018, "month": 2}),
            outbound("b", None, plan={"year": 2018}),
            outbound("c", "2018-03-05"),
        ]
        section = reported(*months).section("outbound")
        assert keyed(section.by_month) == {"2018-02": 1, "2018-03": 1, None: 1}
        assert [row.month for row in section.rows] == ["2018-02", "2018-03", "2018"]

    def test_without_day_month_or_year_nothing_is_counted(self) -> None:
        """It is told, with the reason."""
        report = reported(outbound("a", None))
        assert report.section("outbound").rows == ()
        (left,) = report.reconciled.left_out
        assert (left.id, left.unplaced) == ("a", True)
        assert report.notes[1].en.startswith("1 activity is not counted, since no day")

    def test_a_period_takes_what_lies_in_it_whole(self) -> None:
        """What may lie in it or not is told, and not counted."""
        quarter = Span(date(2018, 4, 1), date(2018, 6, 30))
        report = reported(
            outbound("a", "2018-04-02"),
            outbound("b", "2018-07-02"),
            outbound("c", None, plan={"year": 2018, "month": 5}),
            outbound("d", None, plan={"year": 2018}),
            period=quarter,
        )
        (held,) = report.reconciled.held
        assert (held.counted, held.elsewhere, held.unplaced, held.total) == (2, 1, 1, 4)
        assert not report.whole_year

    def test_a_private_trip_is_no_delegation(self) -> None:
        """It is left out, with the reason."""
        report = reported(outbound("a", official=False))
        (left,) = report.reconciled.left_out
        assert left.why.en == "A private trip is not a delegation."
        assert report.leaders.people == ()

    def test_what_is_not_what_it_is_filed_as_is_left_out(self) -> None:
        """A press conference, a loan, a grant outside the decree; one called off as well."""
        report = reported(
            document("conference", "a", start="2018-05-05", kind="press_conference"),
            document("conference", "b", start="2018-05-05", cancelled="2018-05-01"),
            document("agreement", "c", signing_day="2018-05-05", matter="oda_or_loan"),
            document("aid", "d", received="2018-05-05", excluded="profit_contract"),
        )
        assert {one.id for one in report.reconciled.left_out} == {"a", "c", "d"}
        assert report.section("conference").total.cancelled == 1

    def test_a_year_without_any_activity_says_so(self) -> None:
        """In the data, and in a note."""
        report = reported(outbound("a"), year=2017)
        assert report.empty
        assert report.notes[0].en == (
            "The register holds no activity from 01/01/2017 to 31/12/2017."
        )
        assert not reported(outbound("a")).empty

    def test_a_register_that_begins_later_says_so(self) -> None:
        """What was before may be lacking."""
        notes = reported(outbound("a"), kept_from="2018-03-01").notes
        assert any("The register is whole only from 01/03/2018" in note.en for note in notes)

    def test_what_the_reader_must_know_comes_first(self) -> None:
        """Remarks of whoever asked, and the notes of a place without a plug-in."""
        from foreign_affairs_rules.text import Text  # noqa: PLC0415 -- here alone

        remark = Text("Nhận xét", "A remark")
        report = reported(outbound("a"), province="ha_noi", remarks=(remark,))
        assert report.notes[0] == remark
        assert "There is no rule set for Hà Nội" in report.notes[1].en


class TestRows:
    def test_delegations_are_counted_by_country_agency_and_group(self) -> None:
        """One that visits two countries counts in both; agencies by any spelling of theirs."""
        plan = {"agency": "Sở Hòa bình", "group": "border", "state": "in_plan", "year": 2018}
        other = {**plan, "agency": "sở  hoà bình", "state": "outside"}
        section = reported(
            outbound("a", plan=plan, stops=[{"country": "LA"}, {"country": "TH"}]),
            outbound("b", plan=other, stops=[{"country": "LA"}]),
            outbound("c", stops=None),
        ).section("outbound")
        assert keyed(section.by_country) == {"LA": 2, "TH": 1, None: 1}
        assert [part.tally.activities for part in section.by_agency] == [2, 1]
        assert section.by_agency[0].label.vi == "Sở Hòa bình"
        assert keyed(section.by_group) == {"border": 2, None: 1}
        assert keyed(section.by_state) == {"in_plan": 1, "outside": 1, None: 1}

    def test_people_and_money_are_the_sums_of_what_is_known(self) -> None:
        """The latest estimate of each; several sources are one key."""
        both = {"sources": ["host", "state_budget"], "estimate": 70}
        section = reported(
            outbound("a", all_listed=False, size=12, plan={"cost": 50}),
            outbound("b", funding=both, plan={"cost": 50}),
            outbound("c", members=None),
        ).section("outbound")
        assert (section.total.people, section.total.people_unknown) == (13, 1)
        assert (section.total.cost, section.total.cost_unknown) == (120, 1)
        assert keyed(section.by_source) == {"state_budget+host": 1, None: 2}
        assert section.by_source[0].label.en == "State budget, The host pays"

    def test_guests_are_counted_as_the_document_counts_them(self) -> None:
        """By their number, or by their list; their countries are those of the list."""
        guests = [{"guest": "k1", "nationality": "LA", "role": "head", "post": "Tỉnh trưởng"}]
        day = {"arrival": "2018-05-05"}
        section = reported(
            document("inbound", "a", **day, guests=guests, host="Sở Y tế"),
            document("inbound", "b", **day, size=9, arrived="2018-05-05"),
            document("inbound", "c", **day, left="2018-05-07"),
        ).section("inbound")
        assert (section.total.people, section.total.people_unknown) == (10, 1)
        assert keyed(section.by_country) == {"LA": 1, None: 2}
        assert section.total.made == 2
        first, second, third = section.rows
        assert (first.leader, first.agency) == ("Tỉnh trưởng", "Sở Y tế")
        assert (second.standing, third.leader) == (Standing.MADE, None)

    def test_the_leader_is_a_post(self) -> None:
        """Of the plan, or of the head of the delegation."""
        post = {"title": "Phó Giám đốc"}
        head = {"person": "q", "head": True, "posts": [post], "key_leader": False}
        rows = (
            reported(outbound("a", plan={"leader": "Giám đốc Sở"}), outbound("b", members=[head]))
            .section("outbound")
            .rows
        )
        assert [row.leader for row in rows] == ["Giám đốc Sở", "Phó Giám đốc"]

    def test_rows_tell_where_they_were_read(self) -> None:
        """Where whoever asked knows it."""
        report = reported(outbound("a"), outbound("b"), sources={"a": "ke-hoach.xlsx, Plan!A5"})
        first, second = report.section("outbound").rows
        assert (first.source, second.source) == ("ke-hoach.xlsx, Plan!A5", None)

    def test_free_texts_are_masked(self) -> None:
        """What looks like a number of a passport shows its last digits only."""
        (row,) = reported(outbound("a", title="Hộ chiếu C1234567")).section("outbound").rows
        assert row.title == "Hộ chiếu C*****67"

    def test_rows_count_their_findings(self) -> None:
        """Broken, to be decided, and lacking a fact."""
        stops = [{"country": code} for code in ("JP", "KR", "CN", "LA")]
        report = reported(outbound("a", stops=stops))
        (row,) = report.section("outbound").rows
        own = [one for one in report.findings.broken if one.subject == "a"]
        assert row.broken == len(own) > 0
        assert row.questions > 0
        assert row.missing > 0


class TestConferencesAndAgreements:
    def test_conferences_are_permitted_held_and_reported(self) -> None:
        """Each by its own event; what was called off is neither."""
        day = {"start": "2018-05-05", "organiser": {"name": "Sở Y tế"}}
        report = reported(
            document("conference", "a", **day, decision=decided("2018-05-01"), ended="2018-05-06"),
            document("conference", "b", **day, opened="2018-05-05", reported="2018-05-20"),
            document("conference", "c", **day, cancelled="2018-05-01"),
        )
        told = report.conferences
        assert (told.permitted, told.held, told.reported) == (1, 2, 1)
        first = report.section("conference").rows[0]
        assert isinstance(first, ConferenceRow)
        assert (first.permitted_on, first.held_until, first.agency) == (
            date(2018, 5, 1),
            date(2018, 5, 6),
            "Sở Y tế",
        )

    def test_agreements_are_counted_by_act_and_standing(self) -> None:
        """Those that a delegation carries too, in the period of the delegation."""
        day = {"signing_day": "2018-05-05"}
        carried = {"id": "kem-theo", "partner_name": "Tỉnh bạn", "party": "provincial_committee"}
        report = reported(
            document("agreement", "a", signed="2018-05-05", **day, partner_country="KR"),
            document("agreement", "b", **day, act="amend", effective="2018-06-01"),
            outbound("c", signing=True, agreements=[carried]),
        )
        assert keyed(report.section("agreement").by_country) == {"KR": 1, None: 2}
        counts = {one.act.value: one for one in report.agreements}
        assert (counts["sign"].made, counts["sign"].proposed) == (1, 1)
        assert (counts["amend"].made, counts["amend"].effective) == (1, 1)
        (row,) = (row for row in report.section("agreement").rows if row.holder)
        assert isinstance(row, AgreementRow)
        assert (row.holder, row.partner, row.month) == ("c", "Tỉnh bạn", "2018-06")
        kinds = {(one.kind, one.carried): one.counted for one in report.reconciled.held}
        assert kinds == {("outbound", False): 1, ("agreement", False): 2, ("agreement", True): 1}

    def test_an_agreement_is_counted_once(self) -> None:
        """One that the register holds is not counted again where a delegation carries it."""
        both = document("agreement", "a", signing_day="2018-05-05")
        report = reported(both, outbound("c", signing=True, agreements=[{"id": "a"}]))
        assert [row.holder for row in report.section("agreement").rows] == [None]

    def test_findings_of_what_is_carried_are_its_own(self) -> None:
        """The agreement has those at its place alone, the tenth is not the first."""
        carried = [{"id": f"n{number}"} for number in range(11)]
        report = reported(outbound("c", signing=True, agreements=carried))
        rows = report.section("agreement").rows
        whole = report.section("outbound").rows[0]
        assert len({row.missing for row in rows}) == 1
        assert 0 < rows[0].missing < whole.missing


class TestAid:
    def test_aid_is_told_by_donor_and_standing(self) -> None:
        """The aid of two donors is one key, and only what was approved counts as approved."""
        a, b = {"name": "Quỹ A"}, {"name": "Quỹ B"}
        approved = {"decision": decided("2018-05-05"), "donors": [a], "value_usd": 70}
        told = reported(
            document("aid", "a", **approved),
            document("aid", "b", **approved, completed="2018-10-01"),
            document("aid", "c", received="2018-05-05", donors=[b, a], value_usd=9),
            document("aid", "d", received="2018-05-05", refused="2018-06-01"),
            document("aid", "e", starts="2018-05-05", withdrawn="2018-06-01", donors=[{}]),
        ).aid
        donors = {part.key: (part.aids, part.value, part.approved_value) for part in told.by_donor}
        assert donors == {"quỹ a": (2, 140, 140), "quỹ a; quỹ b": (1, 9, 0), None: (2, 0, 0)}
        assert [part.key for part in told.by_standing] == [one.value for one in AidStanding]
        assert (told.total.value_unknown, told.total.currency) == (2, "USD")

    def test_aid_counts_by_its_approval(self) -> None:
        """And without one, or before it, by the first day that is known."""
        aid = document("aid", "a", received="2017-12-01", decision=decided("2018-02-01"))
        assert len(reported(aid).aid.rows) == 1
        before = reported(aid, year=2017, on=date(2018, 1, 15))
        assert [row.standing for row in before.aid.rows] == [AidStanding.PROPOSED]

    def test_findings_of_aid_are_told_in_each_period_in_which_something_happened(self) -> None:
        """The aid itself counts in one period alone."""
        aid = document(
            "aid", "a", decision=decided("2017-02-01"), sale={}, changes=[{"date": "2018-06-01"}]
        )
        report = reported(aid)
        assert report.aid.rows == ()
        assert any(one.findings for one in report.findings.counts)
        assert not any(one.findings for one in reported(aid, year=2016).findings.counts)


class TestFiles:
    def test_passports_and_cards_are_counted_by_what_happened(self) -> None:
        """Each event by its own day; a loss is told by its day too."""
        told = reported(
            document("passport", "a", applied="2018-05-05", issued="2018-05-10"),
            document("passport", "b", applied="2017-05-05", loss={"date": "2018-06-01"}),
            document("apec_card", "c", filed="2018-05-05"),
        ).files
        found = {(one.kind, one.event): one.files for one in told if one.files}
        assert found == {
            ("passport", "applied"): 1,
            ("passport", "issued"): 1,
            ("passport", "loss"): 1,
            ("apec_card", "filed"): 1,
        }

    def test_without_such_files_nothing_is_told(self) -> None:
        """No row of noughts."""
        assert reported(outbound("a")).files == ()

    def test_the_year_of_an_office_is_that_which_it_names(self) -> None:
        """Its findings belong to that year's report; one that names none is told."""
        year, none = document("year", "a", year=2018), document("year", "b")
        report = reported(year, none)
        fates = [(one.counted, one.unplaced) for one in report.reconciled.held]
        assert fates == [(1, 1)]
        assert {one.subject for one in report.findings.missing} == {"a"}
        assert reported(year, year=2017).findings.missing == ()

    def test_the_course_of_the_plan_is_told_as_far_as_it_has_come(self) -> None:
        """Days on record by the day asked, with the papers; later ones and other years are not."""
        plan = {
            "compiled": "2017-11-20",
            "approved": "2018-01-09",
            "number": "01/KH (giả lập)",
            "adjustments": [
                {"date": "2018-06-01", "number": "02/KH", "what": "Thêm một đoàn"},
                {"date": "2019-01-02"},
                {"number": "03/KH"},
            ],
        }
        year = document("year", "a", year=2018, delegation_plan=plan)
        other = document("year", "b", year=2017, delegation_plan={"compiled": "2016-11-20"})
        told = reported(year, other, document("year", "c", year=2018)).course
        assert [(one.subject, one.event.value, one.number, one.what) for one in told] == [
            ("a", "compiled", None, None),
            ("a", "approved", "01/KH (giả lập)", None),
            ("a", "adjusted", "02/KH", "Thêm một đoàn"),
            ("a", "adjusted", "03/KH", None),
        ]
        assert told[1].event.label.en == "Approved"


class TestChanges:
    def test_members_replaced_after_the_decision_are_counted(self) -> None:
        """Of each version that was by the day asked; a conference tells in its own words."""
        versions = [
            {"date": "2018-05-20", "changed": ["members"], "replaced_members": 2},
            {"date": "2018-05-22", "changed": ["dates"], "new_paper": True},
            {"date": "2018-12-30", "changed": ["members"], "replaced_members": 5},
        ]
        conference = document(
            "conference",
            "b",
            start="2018-05-05",
            changes=[{"date": "2018-05-01", "what": "Đổi địa điểm"}, {}],
        )
        told = reported(
            outbound("a", decision=decided("2018-05-15"), versions=versions), conference
        ).changes
        assert (len(told.changes), told.subjects, told.replacing, told.replaced) == (4, 2, 1, 2)
        assert [text.en for text in told.changes[0].contents] == ["members"]
        assert [one.what for one in told.changes[2:]] == ["Đổi địa điểm", None]


class TestFindings:
    def test_each_kind_of_open_finding_stands_apart(self) -> None:
        """With what it rests on; law that is open is told once for all."""
        stops = [{"country": code} for code in ("JP", "KR", "CN", "LA")]
        told = reported(outbound("a", stops=stops), outbound("b")).findings
        assert {one.outcome for one in told.broken} == {Outcome.BROKEN}
        (one,) = (one for one in told.broken if one.rule == "outbound.countries")
        assert one.citations
        assert one.message.en == "The trip visits 4 countries; the limit is 3."
        assert {one.outcome for one in told.questions} == {Outcome.NEEDS_JUDGEMENT}
        assert [one.subject for one in told.missing] == ["a", "b"]
        assert {one.norm: one.subjects for one in told.law}["outbound.submit_ahead"] == 2
        counts = {one.outcome: (one.findings, one.subjects) for one in told.counts}
        assert counts[Outcome.BROKEN] == (len(told.broken), 1)

    def test_what_activities_are_together_is_told_too(self) -> None:
        """Overlapping trips of one person, in the year of the trips alone."""
        trips = (outbound("a"), outbound("b"))
        found = reported(*trips).findings
        assert "register.overlapping_trips" in [one.rule for one in found.questions]
        elsewhere = reported(*trips, year=2017).findings
        assert (elsewhere.questions, elsewhere.law) == ((), ())


class TestData:
    def test_the_report_is_plain_data(self) -> None:
        """JSON can hold it, and the same report gives the same text."""
        trips = (outbound("a"), outbound("b", cancelled="2018-05-01"))
        texts = {
            json.dumps(report_data(reported(*held)), ensure_ascii=False)
            for held in (trips, reversed(trips))
        }
        (text,) = texts
        data = json.loads(text)
        assert data["schema"] == "year_report/1"
        assert data["period"] == {"first": "2018-01-01", "last": "2018-12-31"}
        assert data["place"] == {"province": "quang_ninh", "territory": None}
        assert data["receipt"]["on"] == DECEMBER.isoformat()

    def test_like_visits_are_told_where_one_of_them_is(self) -> None:
        """The law that stays open on them belongs to the year of a visit."""
        trips = [outbound(name, purpose="Nội dung") for name in ("a", "b")]
        assert "register.like_visit_years" in {one.norm for one in reported(*trips).findings.law}
        assert reported(*trips, year=2017).findings.law == ()

    def test_an_unknown_kind_has_no_section(self) -> None:
        """Aid is in no plan."""
        with pytest.raises(KeyError):
            reported(outbound("a")).section("aid")
