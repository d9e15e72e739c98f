"""A report as chapters of tables: what each says, the same for the workbook and for the page."""

import sys
from datetime import date
from typing import Any

import pytest
from reports import decided, document, outbound, reported

from foreign_affairs_rules.reporting.tables import chapters, summary
from foreign_affairs_rules.reporting.tables.names import country
from foreign_affairs_rules.reporting.tables.parts import TOTAL, Table, fitted
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import LANGS, Lang, Text, word


def tables(report: YearReport) -> dict[str, Table]:
    """The tables of *report* by their names."""
    return {table.name: table for chapter in chapters(report) for table in chapter.tables}


def told(table: Table, lang: Lang = "en") -> list[dict[str, str]]:
    """The rows of *table* by their headings, in words."""
    heads = [one.heading[lang] for one in table.columns]
    return [
        dict(zip(heads, ("" if cell is None else word(cell, lang) for cell in row), strict=True))
        for row in table.rows
    ]


def full() -> YearReport:
    """A report in which something stands in every table."""
    plan = {"agency": "Sở Y tế", "state": "in_plan", "group": "border", "year": 2018, "cost": 9000}
    asked = {"body": "Công an tỉnh", "asked": "2018-05-01", "answered": "2018-05-11"}
    late = {"departed": "2018-06-04", "returned": "2018-06-06", "passports_returned": "2018-07-01"}
    versions = [{"date": "2018-05-22", "changed": ["members"], "replaced_members": 1}]
    funding = {"sources": ["state_budget"], "estimate": 70_000_000}
    carried = {"id": "kem", "party": "provincial_committee", "partner_name": "Tỉnh bạn"}
    made: dict[str, Any] = {"decision": decided("2018-05-20"), "versions": versions, **late}
    return reported(
        outbound("a", plan=plan, consultations=[asked], funding=funding, **made),
        outbound("b", None, plan={**plan, "month": 9}, cancelled="2018-06-01", stops=None),
        outbound("c", None, plan={"year": 2018}, members=[{"person": "q"}], official=True),
        outbound("d", official=False),
        outbound("e", "2018-07-02", signing=True, agreements=[carried]),
        document("inbound", "f", arrival="2018-05-05", size=3, plan={"state": "outside"}),
        document("conference", "g", start="2018-05-05", decision={}, reported="2018-06-01"),
        document("agreement", "h", signing_day="2018-05-05", signed="2018-05-05"),
        document("aid", "i", decision=decided("2018-05-05"), mode="project", value_usd=100),
        document("passport", "j", applied="2018-05-05"),
        document("conference", "k", start="2018-05-06"),
        sources={"a": "ke-hoach.xlsx, Plan!A5"},
    )


FULL = full()
NAMES = [
    "overview",
    "figures",
    "plan",
    "course",
    "draft-outbound",
    "draft-inbound",
    "draft-conference",
    "draft-agreement",
    "leaders",
    "limits",
    "leader-trips",
    "not-said",
    "outbound-country",
    "outbound-agency",
    "outbound-month",
    "outbound-group",
    "outbound-list",
    "inbound-country",
    "inbound-agency",
    "inbound-month",
    "inbound-group",
    "inbound-list",
    "cost-agency",
    "cost-source",
    "late-count",
    "late",
    "reply-bodies",
    "replies",
    "changes",
    "conferences",
    "agreement-acts",
    "agreements",
    "aid-donor",
    "aid-standing",
    "aid-list",
    "files",
    "outcomes",
    "broken",
    "questions",
    "missing",
    "open-law",
    "register",
    "left-out",
]


class TestAll:
    def test_every_table_stands_in_its_place(self) -> None:
        """Those of passports, and of people who may be leaders, only where there is something."""
        assert [*tables(FULL)] == NAMES
        alone = [*tables(reported(outbound("a")))]
        assert alone == [name for name in NAMES if name not in {"files", "not-said"}]

    @pytest.mark.parametrize("report", [FULL, reported(outbound("a"), year=2017)])
    def test_rows_have_a_cell_for_each_column(self, report: YearReport) -> None:
        """So has the total."""
        for table in tables(report).values():
            for row in (*table.rows, *([table.total] if table.total else [])):
                assert len(row) == len(table.columns), table.name

    @pytest.mark.parametrize("lang", LANGS)
    def test_sheets_have_names_that_a_workbook_takes(self, lang: Lang) -> None:
        """Short, each once, without the signs that it forbids."""
        names = [table.sheet[lang] for table in tables(FULL).values()]
        assert len({*map(str.casefold, names)}) == len(names)
        assert all(len(name) <= 31 and not {*name} & {*"[]:*?/\\"} for name in names)

    def test_a_summary_fits_a_screen(self) -> None:
        """Two tables that tell it at a glance."""
        assert [table.name for table in summary(FULL)] == ["overview", "figures"]
        assert len(summary(FULL)[0].columns) == 8

    def test_sparse_tables_leave_blank_columns_out(self) -> None:
        """Nobody leads a conference; without rows nothing is left out, nor of other tables."""
        assert "Leader (post)" not in told(tables(FULL)["draft-conference"])[0]
        empty = tables(reported(outbound("a"), year=2017))["draft-outbound"]
        assert len(empty.columns) == 15
        assert fitted(empty) is empty


class TestPlan:
    def test_the_draft_holds_neither_what_is_outside_nor_what_was_called_off(self) -> None:
        """Each row with its findings and where it was read; the total is theirs."""
        draft = tables(FULL)["draft-outbound"]
        rows = told(draft)
        assert [row["Id"] for row in rows] == ["a", "e", "c"]
        assert rows[0]["Source (file, sheet, cell)"] == "ke-hoach.xlsx, Plan!A5"
        assert rows[0]["Group of tasks"] == "border and territory"
        assert rows[0]["Findings"] == (
            "1 not as the rules require, 2 to be decided, 7 lacking a fact"
        )
        assert rows[2]["From"] == "in 2018"
        assert [cell for cell in draft.total if cell is not None] == [TOTAL, 3, 70_000_000]
        assert tables(FULL)["draft-inbound"].rows == ()

    def test_the_plan_is_reconciled_by_state_and_standing(self) -> None:
        """What was called off is a part of all."""
        rows = [[*row.values()] for row in told(tables(FULL)["plan"])]
        assert rows[0] == ["Outbound delegations", "in the plan", "2", "1", "0", "0", "1"]
        assert ["Inbound delegations", "outside the plan", "1", "0", "0", "1", "0"] in rows

    def test_the_list_tells_what_was_called_off(self) -> None:
        """With the day of it, and the month where no day was set."""
        (off,) = (row for row in told(tables(FULL)["outbound-list"]) if row["Id"] == "b")
        assert (off["Standing"], off["Called off on"]) == ("called off", "01/06/2018")
        assert (off["From"], off["Findings"]) == ("9/2018", "nothing open")


class TestLeaders:
    def test_the_balance_is_told_with_its_limit(self) -> None:
        """Left of each limit, or over it; a mark tells that it has an exception."""
        (row,) = told(tables(FULL)["leaders"])
        assert row["Left of the limit"].split("\n") == [
            "1 left (limit 2: the most trips of a key leader in a year)",
            "1 left (limit 2*: the most trips of a leader in a year)",
        ]
        assert row["Countries, days, decisions"].split("\n") == [
            "Japan, 04/06/2018 – 06/06/2018 (made), decision 12/QĐ-UBND",
            "Japan, 02/07/2018 – 04/07/2018 (proposed)",
            "not known, month 9 (called off)",
        ]
        trips = [
            outbound(f"{n}", f"2018-0{n}-05", decision=decided("2018-01-02")) for n in (1, 2, 3)
        ]
        (over,) = told(tables(reported(*trips))["leaders"])
        assert over["Left of the limit"].startswith("1 over (limit 2: ")

    def test_every_trip_is_told_with_its_place_in_the_year(self) -> None:
        """What was called off has none."""
        rows = told(tables(FULL)["leader-trips"])
        assert [(row["Trip"], row["Delegation"]) for row in rows] == [
            ("1", "a"),
            ("2", "e"),
            ("", "b"),
        ]

    def test_a_limit_that_no_text_fixes_is_open(self) -> None:
        """Never a number; why stands where the basis would."""
        report = reported(outbound("a", None, plan={"year": 2018}), province="ha_noi")
        found = tables(report)
        limit = told(found["limits"])[0]
        assert limit["Trips"] == "no text fixes it"
        assert limit["Basis"].startswith("No text that was read fixes")
        assert told(found["leaders"])[0]["Left of the limit"].startswith("no text fixes it (")
        assert "Japan, not known (proposed)" in told(found["leaders"])[0].values()

    def test_a_year_that_the_register_does_not_hold_whole_is_noted(self) -> None:
        """Below the table."""
        table = tables(reported(outbound("a"), kept_from="2018-02-01"))["leaders"]
        assert table.notes[-1].en.startswith("The register does not hold the whole year")


class TestOthers:
    def test_country_names_are_those_of_the_language(self) -> None:
        """As the Unicode CLDR has them."""
        table = tables(FULL)["outbound-country"]
        assert [word(table.rows[0][0], lang) for lang in LANGS] == ["Nhật Bản", "Japan"]

    def test_what_is_no_country_keeps_its_code(self) -> None:
        """A document may hold any two letters."""
        assert country("QQ") == Text.same("QQ")

    def test_without_babel_countries_have_their_codes(self, monkeypatch: Any) -> None:
        """The page needs no extra."""
        monkeypatch.setitem(sys.modules, "foreign_affairs_rules.sheets.countries", None)
        assert country("JP") == Text.same("JP")

    def test_a_reply_is_due_on_a_day_or_within_a_length_or_no_text_says(self) -> None:
        """Late only where one does."""
        asked = {"body": "Công an tỉnh", "which": "provincial_police", "asked": "2023-08-01"}
        conference = {
            "kind": "conference",
            "in_viet_nam": True,
            "foreign_participation": True,
            "organiser": {"name": "Sở Y tế", "kind": "agency", "under": "province"},
            "start": "2023-11-20",
            "guests": [],
            "topics": [],
            "recorded_until": "2023-12-31",
        }
        received = {**asked, "received": "2023-08-02"}
        report = reported(
            document("conference", "a", **conference, consultations=[asked]),
            document("conference", "b", **conference, consultations=[received]),
            document("conference", "c", start="2023-11-20", consultations=[asked]),
            year=2023,
            on=date(2023, 12, 20),
        )
        rows = told(tables(report)["replies"])
        assert {row["Document"]: (row["Due"], row["Late"]) for row in rows} == {
            "a": ("15 days, receipt not known", ""),
            "b": ("17/08/2023", "yes"),
            "c": ("", ""),
        }

    def test_late_dossiers_are_marked(self) -> None:
        """In the count by step and in the list."""
        late = document(
            "conference",
            "a",
            kind="conference",
            in_viet_nam=True,
            foreign_participation=True,
            organiser={"name": "Sở Y tế", "kind": "agency", "under": "province"},
            start="2023-11-20",
            end="2023-11-21",
            guests=[],
            topics=[],
            recorded_until="2023-12-31",
            submitted="2023-11-15",
        )
        found = tables(reported(late, year=2023, on=date(2023, 12, 20)))
        for name in ("late", "late-count"):
            assert "yes" in {row["Filing of a dossier"] for row in told(found[name])}

    def test_changes_tell_what_is_known(self) -> None:
        """A new paper or none, or not known; the words of a conference."""
        versions = [
            {"date": "2018-05-22", "changed": ["dates", "members"], "new_paper": True},
            {"new_paper": False},
        ]
        report = reported(
            outbound("a", versions=versions),
            document("conference", "b", start="2018-05-05", changes=[{"what": "Đổi địa điểm"}]),
        )
        assert [[*row.values()][2:] for row in told(tables(report)["changes"])] == [
            ["22/05/2018", "dates, members", "", "yes"],
            ["not known", "not known", "", "no"],
            ["not known", "Đổi địa điểm", "", ""],
        ]

    def test_conferences_and_agreements_tell_what_is_on_record(self) -> None:
        """A permission without a day is one; what is not recorded is not denied."""
        rows = told(tables(FULL)["conferences"])
        assert [(row["Permitted"], row["Reported"]) for row in rows] == [
            ("yes", "01/06/2018"),
            ("not on record", "not on record"),
        ]
        signed, carried = told(tables(FULL)["agreements"])
        assert (signed["Vietnamese party"], signed["Signed"]) == ("not known", "05/05/2018")
        assert (carried["Carried by"], carried["Partner"]) == ("e", "Tỉnh bạn")

    def test_aid_is_listed_with_its_donors(self) -> None:
        """Where they are known."""
        aid = document(
            "aid", "a", received="2018-05-05", donors=[{"name": "Quỹ A"}], title="Trường học"
        )
        (row,) = told(tables(reported(aid))["aid-list"])
        assert (row["Donors"], row["Value (USD)"], row["Standing"]) == (
            "Quỹ A",
            "not known",
            "proposed",
        )

    def test_findings_are_told_with_reason_and_basis(self) -> None:
        """A software error tells why; each basis has its mark of evidence."""
        (row, *_) = told(tables(FULL)["broken"])
        assert row["Basis"] == "Decision 58/2012/QĐ-TTg (secondary source)"
        (private,) = told(tables(FULL)["left-out"])
        assert private["Reason"] == "A private trip is not a delegation."

    def test_the_register_adds_up(self) -> None:
        """What others carry stands in a row of its own and is not added."""
        table = tables(FULL)["register"]
        assert table.total[1:] == (11, 10, 1, 0, 0)
        assert "International agreements (carried by others)" in {
            row["Kind"] for row in told(table)
        }
