"""From rows to activities: facts, ids, people, and what contradicts itself."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest
from books import HEADS, TRIP, Rows, one_row, plan_of, table, workbook

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.budget import Funding, FundingSource
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.followed import TaskGroup
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.papers import Decision
from foreign_affairs_rules.model.people import Member, Post
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.sheets.columns import COLUMNS
from foreign_affairs_rules.sheets.planned import PlannedRow

FULL: dict[str, Any] = {
    "id": "ĐR-1",
    "kind": "Đoàn ra",
    "agency": "Sở Ngoại vụ",
    "title": "Xúc tiến  đầu tư",
    "group": "Ngoại giao kinh tế",
    "leader": "Phó Chủ tịch",
    "people": "LD-1; LD-2",
    "size": 8,
    "countries": "Nhật Bản",
    "partner": "Tỉnh kết nghĩa",
    "start": date(2018, 6, 12),
    "end": "16/06/2018",
    "travel_days": 2,
    "sources": "NSNN; phía mời đài thọ",
    "cost": "1.250.000.000",
    "state": "Đã được phê duyệt bổ sung",
    "proposed": "01/02/2018",
    "approved": "15/02/2018",
    "decision": "12/QĐ",
    "decided": "01/03/2018",
    "cancelled": "02/03/2018",
    "priority": 1,
    "fixed": "x",
    "note": "chờ thư mời",
}
PLAN = PlanEntry(
    state=PlanState.ADDITION_APPROVED,
    agency="Sở Ngoại vụ",
    year=2018,
    month=6,
    leader="Phó Chủ tịch",
    group=TaskGroup.ECONOMIC_DIPLOMACY,
    cost=1_250_000_000,
    proposed=date(2018, 2, 1),
    approved=date(2018, 2, 15),
)
DECISION = Decision(number="12/QĐ", date=date(2018, 3, 1))


def row_of(folder: Path, **cells: Any) -> PlannedRow:
    """The row of the template with *cells*."""
    heads = [one.heading.vi for one in COLUMNS if one.key in cells]
    return one_row(
        folder / "a.xlsx", heads, [cells[one.key] for one in COLUMNS if one.key in cells]
    )


def test_an_outbound_delegation(tmp_path: Path) -> None:
    """Each fact of a delegation comes from its column, and what has no cell stays unknown."""
    row = row_of(tmp_path, **FULL)
    assert row.activity == OutboundDelegation(
        id="ĐR-1",
        title="Xúc tiến đầu tư",
        purpose="Xúc tiến đầu tư",
        partner="Tỉnh kết nghĩa",
        members=(Member(person="LD-1", key_leader=True), Member(person="LD-2", key_leader=True)),
        all_listed=False,
        size=8,
        stops=(
            Stop(
                country="JP",
                arrival=date(2018, 6, 12),
                departure=date(2018, 6, 16),
                travel_days=2,
            ),
        ),
        departure=date(2018, 6, 12),
        homecoming=date(2018, 6, 16),
        funding=Funding(
            sources=(FundingSource.STATE_BUDGET, FundingSource.HOST), estimate=1_250_000_000
        ),
        plan=PLAN,
        decision=DECISION,
        cancelled=date(2018, 3, 2),
    )
    assert (row.priority, row.fixed, row.note) == (1, True, "chờ thư mời")
    assert row.unread == ()
    assert (str(row.source), row.origin, row.number) == ("a.xlsx, Đăng ký!A2", str(row.source), 2)
    assert (row.ref("title"), row.ref("month"), row.cells["size"].ref) == ("D2", None, "H2")
    assert row.key_at("stops[0].travel_days") == "travel_days"


def test_the_other_kinds(tmp_path: Path) -> None:
    """Guests, conferences and agreements take the facts that they have."""
    common: dict[str, Any] = {"id": "ĐR-1", "title": "Xúc tiến đầu tư", "plan": PLAN}
    common |= {"decision": DECISION, "cancelled": date(2018, 3, 2)}
    start, end = date(2018, 6, 12), date(2018, 6, 16)
    expected = {
        "Đoàn vào": InboundDelegation(
            purpose="Xúc tiến đầu tư",
            size=8,
            arrival=start,
            departure=end,
            host="Sở Ngoại vụ",
            **common,
        ),
        "Hội nghị, hội thảo quốc tế": Conference(
            theme="Xúc tiến đầu tư", start=start, end=end, **common
        ),
        "Thỏa thuận quốc tế": Agreement(
            name="Xúc tiến đầu tư",
            partner_name="Tỉnh kết nghĩa",
            partner_country="JP",
            signing_day=start,
            **common,
        ),
    }
    for kind, activity in expected.items():
        row = row_of(tmp_path, **FULL | {"kind": kind})
        assert row.activity == activity
        assert row.countries == ("JP",)


def test_an_agreement_with_partners_of_two_countries(tmp_path: Path) -> None:
    """Where there are two, neither is taken for the country of the partner."""
    row = row_of(tmp_path, **FULL | {"kind": "Thỏa thuận quốc tế", "countries": "Lào; Nga"})
    assert row.activity is not None
    assert row.activity.peek("partner_country") is None


def test_blank_is_not_known(tmp_path: Path) -> None:
    """Nobody, in words, is known; a blank cell and a dash are not."""
    assert outbound(row_of(tmp_path, title="Họp", countries="Lào", kind="Đoàn ra")) == {}
    one = row_of(tmp_path, title="Họp", countries="Lào", kind="Đoàn ra", sources="NSNN")
    assert outbound(one) == {"funding": Funding(sources=(FundingSource.STATE_BUDGET,))}
    said = row_of(tmp_path, title="Họp", countries="-", kind="Đoàn ra", people="không", start="…")
    assert outbound(said) == {"members": ()}
    assert said.unread == ()


def outbound(row: PlannedRow) -> dict[str, Any]:
    """What is known of a delegation beside its content and countries."""
    assert row.activity is not None
    known = row.activity.known()
    own = ("members", "departure", "homecoming", "size", "funding", "plan", "decision")
    return {name: known[name] for name in own if name in known}


def test_stays_in_several_countries(tmp_path: Path) -> None:
    """Several countries have the days of their own stays, and no days of travel are guessed."""
    countries = "Nhật Bản (12/06/2018-14/06/2018); Lào"
    row = row_of(tmp_path, **FULL | {"countries": countries})
    assert row.activity is not None
    assert row.activity.peek("stops") == (
        Stop(country="JP", arrival=date(2018, 6, 12), departure=date(2018, 6, 14)),
        Stop(country="LA"),
    )
    one = row_of(tmp_path, **FULL | {"countries": "Nhật Bản (13/06/2018-15/06/2018)"})
    assert one.activity is not None
    (stop,) = one.activity.peek("stops")
    assert (stop.arrival, stop.departure) == (date(2018, 6, 13), date(2018, 6, 15))


def test_days_in_the_column_of_months(tmp_path: Path) -> None:
    """Days written as the time of a trip are its days; the month of a plan needs no day."""
    row = row_of(tmp_path, title="Họp", countries="Lào", kind="Đoàn ra", month="12-16/6/2018")
    assert outbound(row)["departure"] == date(2018, 6, 12)
    assert outbound(row)["plan"] == PlanEntry(year=2018, month=6)
    row = row_of(tmp_path, title="Họp", countries="Lào", kind="Đoàn ra", month="quý II/2018")
    assert outbound(row) == {"plan": PlanEntry(year=2018)}
    assert row.time is not None
    assert row.time.days() == (date(2018, 4, 1), date(2018, 6, 30))


def faults(row: PlannedRow) -> list[tuple[str, str, str]]:
    """The column, the text and the fault of each cell that was not read."""
    return [(one.key, one.text, one.fault.told("vi")) for one in row.unread]


def test_what_contradicts_itself_is_named_by_its_cell(tmp_path: Path) -> None:
    """A fact that makes no sense with others is left out and named; the rest stays."""
    row = row_of(tmp_path, **FULL | {"end": "01/06/2018"})
    assert faults(row) == [
        (
            "end",
            "01/06/2018",
            'Đăng ký!L2: tìm thấy "01/06/2018"; chấp nhận: ngày từ 12/06/2018 (Từ ngày) trở đi',
        )
    ]
    assert "homecoming" not in outbound(row)
    row = row_of(tmp_path, **FULL | {"countries": "Nhật Bản (10/06/2018-15/06/2018)"})
    assert faults(row)[0][2].endswith(
        "các ngày trong thời gian của đoàn, từ 12/06/2018 đến 16/06/2018"
    )
    row = row_of(tmp_path, **FULL | {"size": 1, "travel_days": 9, "month": "7/2018"})
    assert [(key, text) for key, text, _ in faults(row)] == [
        ("travel_days", "9"),
        ("size", "1"),
        ("month", "7/2018"),
    ]
    assert row.activity is not None
    assert row.activity.peek("size") is None
    assert row.activity.peek("departure") == date(2018, 6, 12)


def test_a_row_without_a_kind(tmp_path: Path) -> None:
    """A row whose kind is not known is kept, and says what is lacking."""
    row = one_row(tmp_path / "a.xlsx", HEADS[:4], TRIP[:4])
    assert (row.kind, row.activity) == (None, None)
    ((key, text, told),) = faults(row)
    assert (key, text) == ("kind", "")
    assert told.startswith("Đăng ký!A2: tìm thấy không có giá trị; chấp nhận: một trong: Đoàn ra;")
    row = row_of(tmp_path, **FULL | {"kind": "Đoàn đi chơi"})
    assert [(one[0], one[1]) for one in faults(row)] == [("kind", "Đoàn đi chơi")]


def test_each_cell_is_named_once(tmp_path: Path) -> None:
    """Unreadable cells of a row are all named, and what else it says is read."""
    wrong = {"start": "31/02/2018", "cost": "nhiều", "state": "lửng lơ", "priority": 0}
    wrong |= {"sources": "NSNN; trên trời", "group": "nhóm 14", "size": "vài người"}
    row = row_of(tmp_path, **FULL | wrong)
    assert {one[0] for one in faults(row)} == set(wrong)
    assert len(row.unread) == len(wrong)
    assert outbound(row)["homecoming"] == date(2018, 6, 16)


def test_guests_of_a_conference_may_come_from_anywhere(tmp_path: Path) -> None:
    """Where guests of a conference come from is no fact, and need not be read."""
    cells = FULL | {"kind": "Hội thảo", "countries": "các nước ASEAN"}
    assert row_of(tmp_path, **cells).unread == ()
    assert len(row_of(tmp_path, **cells | {"kind": "Đoàn vào"}).unread) == 1


def test_a_content_that_no_document_holds(tmp_path: Path) -> None:
    """A text that the model refuses is named like any other cell."""
    path = tmp_path / "a.csv"
    text = "Nội dung,Nước đến,Loại hoạt động\nHọp\x7f,Lào,Đoàn ra\n"
    path.write_text(text, encoding="utf-8")
    (row,) = plan_of(path).rows
    assert [one.key for one in row.unread] == ["title"]
    assert row.activity is not None
    assert row.activity.peek("purpose") is None


def test_an_id_that_no_document_holds(tmp_path: Path) -> None:
    """Without an id that can be kept there is no activity; the row stays and is named."""
    path = tmp_path / "a\x07b.csv"
    path.write_text("Mã,Nội dung,Nước đến,Loại\n\x7f,Họp,Lào,Đoàn ra\n,Bàn,Lào,Đoàn ra\n")
    first, second = plan_of(path).rows
    assert ([one.key for one in first.unread], first.activity) == (["id"], None)
    assert (second.id, second.unread) == ("a-b-3", ())


def test_ids_are_made_of_the_file_and_the_row(tmp_path: Path) -> None:
    """A row without an id has one that is stable and can be read."""
    names = ("Sở  Y tế.xlsx", "b.xlsx")
    one, two = (workbook(tmp_path / name, {"Một": [HEADS, TRIP], "Hai": []}) for name in names)
    assert [row.id for row in plan_of(one, two).rows] == ["Sở-Y-tế-2", "b-2"]
    sheets: dict[str, Rows] = {"Một": [HEADS, TRIP], "Hai": [HEADS, [], TRIP]}
    assert [row.id for row in plan_of(workbook(one, sheets)).rows] == ["Sở-Y-tế-1-2", "Sở-Y-tế-2-3"]


def test_a_dash_is_no_id(tmp_path: Path) -> None:
    """A row with a dash in place of its id has one made of its place."""
    rows = [("Mã hoạt động", *HEADS), ("–", *TRIP), ("-", *TRIP)]
    plan = plan_of(table(tmp_path / "x.xlsx", rows))
    assert [row.id for row in plan.rows] == ["x-2", "x-3"]
    assert plan.unread == ()


def test_an_id_that_is_taken_is_a_fault(tmp_path: Path) -> None:
    """Rows with one id are both kept; the later ones have a suffix and are named."""
    rows = [("Mã hoạt động", *HEADS), ("A", *TRIP), ("A-2", *TRIP), ("A", *TRIP), ("A", *TRIP)]
    plan = plan_of(table(tmp_path / "x.xlsx", rows))
    assert [row.id for row in plan.rows] == ["A", "A-2", "A-3", "A-4"]
    assert [one.fault.told("en") for one in plan.unread] == [
        f'Đăng ký!A{row}: found "A"; accepted: an id that is not used yet; '
        "x.xlsx, Đăng ký!A2 has this one"
        for row in (4, 5)
    ]


def test_files_of_one_name_are_told_apart(tmp_path: Path) -> None:
    """As much of the path is told as tells two files apart, and their ids differ."""
    paths = []
    for folder in ("y-te/dk", "y-te/x/dk", "z"):
        (tmp_path / folder).mkdir(parents=True)
        paths.append(table(tmp_path / folder / "dk.xlsx", [HEADS, TRIP]))
    plan = plan_of(*paths)
    assert [row.source.file for row in plan.rows] == [str(paths[0]), str(paths[1]), "z/dk.xlsx"]
    assert [row.id for row in plan.rows] == ["dk-2", "dk-2-2", "dk-2-3"]
    assert plan.unread == ()


def test_where_a_row_came_from_is_kept(tmp_path: Path) -> None:
    """A plan that was collected tells of each row where it stood at first."""
    row = row_of(tmp_path, **FULL | {"source": "y-te.xlsx, Đăng ký!A7"})
    assert (row.origin, str(row.source)) == ("y-te.xlsx, Đăng ký!A7", "a.xlsx, Đăng ký!A2")


PEOPLE = ("Mã người", "Chức vụ", "Cơ quan", "Địa phương, đơn vị", "Lãnh đạo chủ chốt", "Lãnh đạo")


def with_people(path: Path, *people: tuple[Any, ...], ids: str = "LD-1; LD-2; LD-3") -> Path:
    """A workbook with one trip of *ids* and a sheet of *people*."""
    trip = [(*HEADS, "Lãnh đạo chủ chốt tham gia (mã)"), (*TRIP, ids)]
    return workbook(path, {"Kế hoạch": trip, "Nhân sự": [(*PEOPLE, "Người thân (mã)"), *people]})


def test_the_sheet_of_people_tells_of_the_members(tmp_path: Path) -> None:
    """Posts, flags and relatives of those who travel come from the sheet of people."""
    path = with_people(
        tmp_path / "a.xlsx",
        ("LD-1", "Chủ tịch", "UBND huyện", "Huyện A", "x", None, "LD-2; LD-9"),
        ("LD-1", "Bí thư", None, "không", None, None, None),
        ("LD-1", "Bí thư", None, "không", None, None, None),
        ("LD-2", None, "Sở B", None, "không", "có", "không"),
    )
    plan = plan_of(path)
    activity = plan.rows[0].activity
    assert activity is not None
    assert activity.peek("members") == (
        Member(
            person="LD-1",
            posts=(
                Post(title="Chủ tịch", agency="UBND huyện", locality="Huyện A"),
                Post(title="Bí thư", locality=""),
            ),
            key_leader=True,
            relatives=("LD-2",),
        ),
        Member(person="LD-2", key_leader=False, leader=True, relatives=()),
        Member(person="LD-3", key_leader=True),
    )
    assert plan.activities == (activity,)
    assert plan.unread == ()


def test_people_of_several_files(tmp_path: Path) -> None:
    """A person is the same in all files; what a later file says otherwise is named."""
    one = with_people(tmp_path / "a.xlsx", ("LD-1", "Chủ tịch", None, None, "không", None, None))
    two = with_people(
        tmp_path / "b.xlsx",
        ("LD-1", "Bí thư", None, None, "có", "có lẽ", None),
        (None, "Giám đốc", None, None, None, None, None),
    )
    plan = plan_of(one, two)
    assert plan.people["LD-1"].flags == {"key_leader": False}
    assert [post["title"] for post in plan.people["LD-1"].posts] == ["Chủ tịch", "Bí thư"]
    assert plan.people["LD-1"].unread == {"leader": "có lẽ"}
    assert [(str(one.source), one.key, one.text) for one in plan.unread] == [
        ("b.xlsx, Nhân sự!F2", "leader", "có lẽ"),
        ("b.xlsx, Nhân sự!E2", "key_leader", "có"),
        ("b.xlsx, Nhân sự!B3", "person", "Giám đốc"),
    ]
    assert "as in a.xlsx, Nhân sự!A2, or a change there" in plan.unread[1].fault.told("en")


@pytest.mark.parametrize(
    ("path", "key"),
    [
        ("stops[0].arrival", "countries"),
        ("stops[1].travel_days", "travel_days"),
        ("members[2]", "people"),
        ("plan.month", "month"),
        ("plan.state", "state"),
        ("plan", "state"),
        ("funding.estimate", "cost"),
        ("decision.date", "decided"),
        ("homecoming", "end"),
        ("departure", "start"),
        ("nothing", "title"),
    ],
)
def test_the_column_of_a_fact(tmp_path: Path, path: str, key: str) -> None:
    """Each place in an activity is that of a column."""
    assert row_of(tmp_path, **FULL).key_at(path) == key


def test_the_departure_of_guests_is_their_last_day(tmp_path: Path) -> None:
    """Guests depart at the end, a delegation at the beginning."""
    assert row_of(tmp_path, **FULL | {"kind": "Đoàn vào"}).key_at("departure") == "end"
