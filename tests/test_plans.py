"""A plan that is checked: remarks on its cells, the workbook that tells them, its summary."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from builders import cited
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl.worksheet.worksheet import Worksheet
from plan_books import TRIP, book_in, plan_book, plan_of
from registers import JANUARY

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.national.register.terms import LIKE_VISIT_YEARS
from foreign_affairs_rules.plans.book import FOUND, SUMMARY, checked_workbook
from foreign_affairs_rules.plans.checked import CheckedPlan, check_plan, register_of
from foreign_affairs_rules.plans.remarks import Mark
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules.sheets.collecting import collected
from foreign_affairs_rules.sheets.titles import PLAN

HEAD = {
    "person": "lanh-dao-01",
    "post": "Giám đốc",
    "agency": "Sở Du lịch",
    "locality": "Sở Du lịch",
    "key_leader": "có",
}


def checked(
    folder: Path, *rows: Mapping[str, Any], province: str = "quang_ninh", **known: Any
) -> CheckedPlan:
    """The check of a plan with *rows*, in the middle of January 2018."""
    plan = plan_of(plan_book(folder, *rows, **known))
    return check_plan(plan, province=province, on=JANUARY)


def told(plan: CheckedPlan, mark: Mark) -> list[tuple[str, str, str]]:
    """The row, the column and the rule of the remarks with one mark."""
    return [(one.row.id, one.key, one.finding.rule.id) for one in plan.remarks.of(mark)]


class TestRemarks:
    def test_a_clean_plan_has_no_remarks(self, tmp_path: Path) -> None:
        """What needs a dossier is counted, and the questions of every trip are told once."""
        plan = checked(
            tmp_path, {"id": "a"}, {"id": "b", "start": date(2018, 7, 2), "end": date(2018, 7, 4)}
        )
        assert plan.remarks.told == ()
        assert not plan.faulty
        assert plan.remarks.later > 0
        assert {(one.rule.id, count) for one, count in plan.remarks.everywhere} == {
            ("outbound.worthwhile", 2),
            ("quang_ninh.outbound.funding", 2),
        }

    def test_what_is_broken_stands_in_the_cell_that_says_it(self, tmp_path: Path) -> None:
        """The number of people, the countries, the state in the plan."""
        plan = checked(
            tmp_path,
            {"id": "a", "size": 12},
            {"id": "b", "end": date(2018, 6, 8)},
            {"id": "c", "countries": "Lào; Thái Lan; Nhật Bản; Hàn Quốc"},
            {"id": "d", "state": "Ngoài kế hoạch"},
        )
        assert told(plan, Mark.BROKEN) == [
            ("a", "size", "outbound.max_members"),
            ("b", "countries", "outbound.days_per_country"),
            ("c", "countries", "outbound.countries"),
            ("d", "state", "quang_ninh.outbound.plan"),
        ]
        assert plan.faulty

    def test_all_members_together_stand_where_they_are_listed(self, tmp_path: Path) -> None:
        """Where no number of people is given, the cell of the leaders is marked."""
        pair = [HEAD, {**HEAD, "person": "lanh-dao-02"}]
        row = {"id": "a", "people": "lanh-dao-01; lanh-dao-02", "size": None}
        plan = checked(tmp_path, row, people=pair)
        assert ("a", "people", "outbound.key_leader_pair") in told(plan, Mark.BROKEN)
        assert ("a", "size", "outbound.max_members") in told(plan, Mark.MISSING)

    def test_a_trip_beyond_the_limit_of_a_leader_is_found(self, tmp_path: Path) -> None:
        """By what the rows of the plan count together."""
        days = [(date(2018, month, 4), date(2018, month, 6)) for month in (3, 6, 9)]
        rows = [
            {"id": name, "people": "lanh-dao-01", "start": start, "end": end, "title": name}
            for name, (start, end) in zip("abc", days, strict=True)
        ]
        plan = checked(tmp_path, *rows, people=[HEAD])
        assert told(plan, Mark.BROKEN) == [("c", "people", "outbound.key_leader_trips")]

    def test_what_is_found_of_a_group_stands_in_each_row_of_it(self, tmp_path: Path) -> None:
        """Two trips of one person that overlap are both asked about."""
        rows = [{"id": name, "people": "lanh-dao-01", "title": name} for name in "ab"]
        plan = checked(tmp_path, *rows, people=[HEAD])
        assert told(plan, Mark.ASKED) == [
            ("a", "people", "register.overlapping_trips"),
            ("b", "people", "register.overlapping_trips"),
        ]

    def test_a_fact_that_a_group_lacks_stands_in_its_row(self, tmp_path: Path) -> None:
        """Two trips of one month without days may overlap."""
        rows = [
            {"id": name, "people": "lanh-dao-01", "title": name, "month": "6/2018"}
            | dict.fromkeys(("start", "end"))
            for name in "ab"
        ]
        plan = checked(tmp_path, *rows, people=[HEAD])
        found = {
            (remark.row.id, remark.key)
            for remark in plan.remarks.of(Mark.MISSING)
            if any(one.rule.id == "register.overlapping_trips" for one in remark.findings)
        }
        assert found == {("a", "start")}

    def test_like_visits_stand_in_the_countries(self, tmp_path: Path) -> None:
        """Where somebody fills the open years."""
        where = place("quang_ninh").filled([LIKE_VISIT_YEARS.value(3, cite=cited())])
        plan = plan_of(
            plan_book(
                tmp_path,
                {"id": "a"},
                {"id": "b", "start": date(2018, 9, 3), "end": date(2018, 9, 5)},
            )
        )
        found = check_plan(plan, province="quang_ninh", on=JANUARY, place_of=lambda _: where)
        rule = LIKE_VISIT_YEARS.id
        assert [one for one in told(found, Mark.ASKED) if one[2] == rule] == [
            ("a", "countries", rule),
            ("b", "countries", rule),
        ]

    def test_what_is_missing_is_told_once_for_each_cell(self, tmp_path: Path) -> None:
        """With the rules that need it; facts that no plan holds are left for the dossier."""
        plan = checked(tmp_path, {"id": "a", "start": None, "end": None, "month": "6/2018"})
        (start,) = [one for one in plan.remarks.of(Mark.MISSING) if one.key == "start"]
        assert len({one.rule.id for one in start.findings}) == len(start.findings) > 3
        keys = [one.key for one in plan.remarks.of(Mark.MISSING)]
        assert len(keys) == len(set(keys))

    def test_a_question_that_some_answer_stands_in_the_rows(self, tmp_path: Path) -> None:
        """It is not one of every activity."""
        plan = checked(
            tmp_path,
            {
                "id": "a",
                "countries": "Lào (04/06/2018-05/06/2018); Thái Lan (05/06/2018-06/06/2018)",
            },
            {"id": "b", "start": date(2018, 9, 3), "end": date(2018, 9, 5)},
        )
        assert ("a", "countries", "quang_ninh.outbound.same_region") in told(plan, Mark.ASKED)

    def test_a_question_of_a_few_stands_in_their_rows(self, tmp_path: Path) -> None:
        """Though it was asked of all that it concerns; one called off is no exception."""
        added = {"state": "Đề nghị bổ sung", "proposed": date(2018, 1, 10)}
        later = {"start": date(2018, 9, 3), "end": date(2018, 9, 5)}
        off = {"id": "d", "cancelled": date(2018, 1, 12)}
        plan = checked(
            tmp_path, {"id": "a"}, {"id": "b", **added}, {"id": "c", **added, **later}, off
        )
        rule = "quang_ninh.outbound.plan"
        assert [one for one in told(plan, Mark.ASKED) if one[2] == rule] == [
            ("b", "state", rule),
            ("c", "state", rule),
        ]
        assert "outbound.worthwhile" in {one.rule.id for one, _ in plan.remarks.everywhere}

    def test_a_row_of_an_unknown_kind_is_not_checked(self, tmp_path: Path) -> None:
        """It stays in the plan."""
        plan = checked(tmp_path, {"id": "a"}, {"id": "b", "kind": "Đoàn khác"})
        assert [*plan.report.reports] == ["a"]
        assert len(plan.plan.rows) == 2
        assert plan.faulty

    def test_rows_are_known_until_the_day_asked(self, tmp_path: Path) -> None:
        """What a row leaves out has not happened by then."""
        register = register_of(plan_of(plan_book(tmp_path, {"id": "a"})), JANUARY)
        assert register["a"].peek("recorded_until") == JANUARY


class TestWorkbook:
    @pytest.mark.parametrize("lang", ["vi", "en"])
    def test_a_cell_tells_the_message_and_the_article(self, tmp_path: Path, lang: Any) -> None:
        """In its comment; and it is coloured."""
        plan = checked(tmp_path, {"id": "a", "size": 12})
        sheet = sheets(plan, lang)[PLAN[lang]]
        cells: list[Any] = [one for row in sheet.iter_rows() for one in row if one.comment]
        (cell,) = [one for one in cells if one.column_letter == "H"]
        said = {"vi": "Đoàn có 12 thành viên; mức quy định tối đa 10.", "en": "has 12 members"}
        source = {"vi": "162-KH/TU (theo nguồn thứ cấp)", "en": "162-KH/TU (secondary source)"}
        assert cell.value == 12
        assert said[lang] in cell.comment.text
        assert source[lang] in cell.comment.text
        assert cell.fill.fgColor.rgb == "FFF4B084"

    def test_the_worst_of_a_cell_colours_it(self, tmp_path: Path) -> None:
        """All that was found of it stands in the comment."""
        rows = [{"id": name, "people": "lanh-dao-01", "title": name} for name in "abc"]
        sheet = sheets(checked(tmp_path, *rows, people=[HEAD]))[PLAN.vi]
        cell = sheet["G4"]
        assert cell.fill.fgColor.rgb == "FFF4B084"
        assert cell.comment.text.count("[Cần xem xét, cho ý kiến]") >= 2

    def test_the_list_leads_to_the_cells(self, tmp_path: Path) -> None:
        """A line for each remark, with measured, limit, article, remedy, rule and source."""
        book = sheets(checked(tmp_path, {"id": "a"}, {"id": "b", "size": 12}))
        found = book[FOUND.vi]
        (line,) = [*found.iter_rows(min_row=2)]
        assert target(line[1]) == "'Kế hoạch'!H3"
        values = [cell.value for cell in line]
        assert values[:4] == [1, "b", "Sở Du lịch", "Số người"]
        assert values[6:8] == ["12", "10"]
        assert values[10:] == ["outbound.max_members", "ke-hoach.xlsx, Kế hoạch!A3"]

    def test_the_summary_counts(self, tmp_path: Path) -> None:
        """Rows by kind, those with nothing broken, cells by rule, unread cells, and a receipt."""
        rows: list[dict[str, Any]] = [
            {"id": "a", "size": 12},
            {"id": "b", "size": "chục người"},
            {"id": "c", "kind": "Đoàn vào", "people": None, "countries": "Lào"},
            {"id": "d", "kind": "Đoàn khác"},
        ]
        sheet = sheets(checked(tmp_path, *rows), "en")[SUMMARY.en]
        lines: list[list[Any]] = [[cell.value for cell in row] for row in sheet.iter_rows()]
        counts = {line[0]: line[1] for line in lines if isinstance(line[1], int)}
        assert counts["Outbound delegations"] == 2
        assert counts["Inbound delegations"] == 1
        assert counts["kind not known, not checked"] == 1
        assert counts["Rows with nothing broken"] == 2
        assert counts["A delegation has no more members than the limit."] == 1
        words = "\n".join(str(line[0]) for line in lines)
        assert 'Kế hoạch!H3: found "chục người"; accepted: a whole number from 0' in words
        assert "SHA-256" in words

    def test_a_plan_without_rows_is_summed_up(self, tmp_path: Path) -> None:
        """There is nothing to say but by which law."""
        sheet = sheets(checked(tmp_path))[SUMMARY.vi]
        assert sheet["A2"].value == "Theo quy định áp dụng tại Quảng Ninh, ngày 15/01/2018"
        assert [*sheets(checked(tmp_path))[FOUND.vi].iter_rows(min_row=2)] == []

    def test_what_is_checked_is_read_again_without_loss(self, tmp_path: Path) -> None:
        """The sheets of findings are no rows of a plan."""
        plan = checked(tmp_path, {"id": "a", "size": 12}, {"id": "b", "people": "lanh-dao-01"})
        file = tmp_path / "checked.xlsx"
        file.write_bytes(checked_workbook(plan, "vi"))
        again = plan_of(file)
        assert [row.activity for row in again.rows] == [row.activity for row in plan.plan.rows]
        assert [row.origin for row in again.rows] == [row.origin for row in plan.plan.rows]
        assert collected(again, "vi").content == collected(plan.plan, "vi").content

    def test_no_text_becomes_a_formula(self, tmp_path: Path) -> None:
        """Not in the plan, nor in what is told of it."""
        plan = checked(tmp_path, {"id": "=1+1", "agency": "@SUM(A1)", "title": "+1", "size": 12})
        for sheet in sheets(plan).values():
            cells = [cell for row in sheet.iter_rows() for cell in row]
            assert {cell.data_type for cell in cells} <= {"s", "inlineStr", "n", "d"}

    def test_the_same_plan_gives_the_same_bytes(self, tmp_path: Path) -> None:
        """Whenever it is written."""
        row = {"id": "a", "size": 12}
        one, other = (
            checked_workbook(checked(tmp_path / name, row), "vi")
            for name in made(tmp_path, "x", "y")
        )
        assert one == other

    @settings(max_examples=15, deadline=None)
    @given(
        st.lists(
            st.fixed_dictionaries(
                {
                    "size": st.sampled_from([8, 10, 11, None, "mười"]),
                    "people": st.sampled_from(["không", None, "lanh-dao-01"]),
                    "state": st.sampled_from([TRIP["state"], "Ngoài kế hoạch", "Đề nghị bổ sung"]),
                    "kind": st.sampled_from(["Đoàn ra", "Đoàn vào", "Hội nghị, hội thảo quốc tế"]),
                }
            ),
            min_size=1,
            max_size=5,
        )
    )
    def test_every_broken_finding_is_told(
        self, tmp_path_factory: pytest.TempPathFactory, rows: list[dict[str, Any]]
    ) -> None:
        """Each rule that an activity breaks marks some cell of its row, and no other does."""
        plan = checked(tmp_path_factory.mktemp("plan"), *rows)
        found = {
            (report.subject_name, one.rule.id)
            for report, one in plan.report.of(Outcome.BROKEN, Outcome.FAILED)
        }
        assert {(row, rule) for row, _, rule in told(plan, Mark.BROKEN)} == found
        book = sheets(plan)
        marked = {
            cell.coordinate
            for row in book[PLAN.vi].iter_rows()
            for cell in row
            if cell.comment is not None
        }
        linked = {target(row[1]).partition("!")[2] for row in book[FOUND.vi].iter_rows(min_row=2)}
        assert marked == linked


def sheets(plan: CheckedPlan, lang: Any = "vi") -> dict[str, Worksheet]:
    """The sheets of the workbook of a checked plan, by title."""
    return {one.title: one for one in book_in(checked_workbook(plan, lang)).worksheets}


def target(cell: Any) -> str:
    """Where the link of a cell leads."""
    return str(cell.hyperlink.location)


def made(folder: Path, *names: str) -> tuple[str, ...]:
    """*names*, each a folder in *folder*."""
    for name in names:
        (folder / name).mkdir()
    return names
