"""``far check``: what it prints, in which form, and the status it ends with."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from commands import ELEVEN, IN_2018, LATER, TEN, Plugins, far, local_values, shipped_file, written
from registers import trip

from foreign_affairs_rules import documents
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.register import Register
from foreign_affairs_rules.register.documents import dumps_register

_LIMITS = {
    "outbound.countries": (4, 3),
    "outbound.days_per_country": (5, 3),
    "outbound.max_members": (11, 10),
}


def findings(report: dict[str, Any], outcome: str) -> list[dict[str, Any]]:
    return [one for one in report["findings"] if one["outcome"] == outcome]


def test_eleven_members_break_exactly_three_limits(tmp_path: Path) -> None:
    """The shipped delegation of 2018 breaks 11/10, 4/3 and 5/3, each cited, in both languages."""
    ran = far("check", shipped_file(tmp_path, ELEVEN), *IN_2018, "--format", "json")
    (report,) = ran.data
    broken = findings(report, "broken")
    assert ran.status == 1
    assert report["ready"] is False
    assert {one["rule"]: (one["measured"], one["limit"]) for one in broken} == _LIMITS
    for one in broken:
        assert [cite["evidence"] for cite in one["citations"]] == ["secondary"]
        assert one["message"]["vi"] != one["message"]["en"]
        assert str(one["measured"]) in one["message"]["vi"]


def test_ten_members_are_in_order(tmp_path: Path) -> None:
    """The twin with exactly 10, 3 and 3 breaks nothing and ends with 0."""
    ran = far("check", shipped_file(tmp_path, TEN), *IN_2018, "--format", "json")
    assert ran.status == 0
    assert "broken" not in ran.data[0]["summary"]


def test_the_text_is_vietnamese_by_default(tmp_path: Path) -> None:
    """The report is in Vietnamese unless English is asked for."""
    file = shipped_file(tmp_path, ELEVEN)
    vi, en = (far("check", file, *IN_2018, *lang).out for lang in ((), ("--lang", "en")))
    assert "Đoàn có 11 thành viên; mức quy định tối đa 10." in vi
    assert "The delegation has 11 members; the limit is 10." in en


def test_what_is_kept_is_told_on_request(tmp_path: Path) -> None:
    """Kept and inapplicable rules appear with --all only."""
    file = shipped_file(tmp_path, ELEVEN)
    few, every = (
        {
            one["outcome"]
            for one in far("check", file, *IN_2018, "--format=json", *more).data[0]["findings"]
        }
        for more in ((), ("--all",))
    )
    assert every - few == {"kept", "not_applicable"}


def test_several_files_are_several_reports(tmp_path: Path) -> None:
    """Reports come in the order of the files, and the worst one gives the status."""
    files = [shipped_file(tmp_path, name) for name in (TEN, ELEVEN)]
    ran = far("check", *files, *IN_2018, "--format", "json")
    assert [report["subject"] for report in ran.data] == [TEN, ELEVEN]
    assert ran.status == 1
    text = far("check", *files, *IN_2018).out
    assert text.count("Kết quả rà soát hồ sơ") == 2
    assert text.endswith("\n")
    assert not text.endswith("\n\n")


def test_strict_counts_open_questions(tmp_path: Path) -> None:
    """What only a person can judge ends with 1 when the check is strict."""
    file = shipped_file(tmp_path, TEN)
    assert far("check", file, *IN_2018).status == 0
    assert far("check", file, *IN_2018, "--strict").status == 1


def test_strict_counts_missing_facts(tmp_path: Path) -> None:
    """A fact that is missing ends with 1 when the check is strict, and is named."""
    file = shipped_file(tmp_path, TEN, members=None)
    plain, strict = (far("check", file, *IN_2018, *more) for more in ((), ("--strict",)))
    assert (plain.status, strict.status) == (0, 1)
    assert "Thiếu dữ kiện: members" in plain.out


def test_strict_never_counts_open_law(tmp_path: Path) -> None:
    """Terms that no text fixes are no reason to end with 1."""
    file = written(
        tmp_path,
        "private.json",
        json.loads(shipped_file(tmp_path, "outbound-proposed-for-2019").read_text("utf-8")),
    )
    ran = far("check", file, "--province", "quang_ninh", "--on", "2019-06-01", "--strict")
    assert ran.status == 0
    assert "Mức biết được gần nhất: 10" in ran.out


def test_a_province_without_a_plugin_says_so(tmp_path: Path) -> None:
    """National law alone answers for a province without a package, with a note."""
    ran = far("check", shipped_file(tmp_path, ELEVEN), "--province", "ha_noi", "--on", "2018-03-13")
    assert "Chưa có bộ quy định của Hà Nội" in ran.out
    assert "outbound.max_members" in ran.out


def test_the_territory_is_told(tmp_path: Path) -> None:
    """The old unit in whose area an activity is comes with the answer."""
    file = shipped_file(tmp_path, TEN)
    asked = ("--province", "quang_ngai", "--territory", "kon_tum", "--on", "2025-08-01")
    (report,) = far("check", file, *asked, "--format", "json").data
    assert (report["province"], report["territory"]) == ("quang_ngai", "kon_tum")


def test_an_office_fills_open_terms(tmp_path: Path) -> None:
    """A value of the office's own is marked as local in the finding that reads it."""
    values = local_values(tmp_path, {"submit_ahead": 300})
    file = shipped_file(tmp_path, LATER)
    asked = ("--province", "quang_ninh", "--on", "2023-10-10", "--values", values)
    (report,) = far("check", file, *asked, "--format", "json").data
    (late,) = (one for one in findings(report, "broken") if one["rule"] == "outbound.step.submit")
    assert late["values"]["outbound.submit_ahead"] == {"count": 300, "unit": "working_days"}
    assert "local" in [cite["evidence"] for cite in late["citations"]]


def test_five_faults_are_five_lines(tmp_path: Path) -> None:
    """Five different faults are told at once, each with its path, and end with 2."""
    stops = [{"country": "Japan", "arrival": "2018-13-01"}]
    changes: dict[str, Any] = {"departure": "mai", "official": "có", "purpos": "x", "stops": stops}
    file = shipped_file(tmp_path, TEN, **changes)
    ran = far("check", file, *IN_2018)
    lines = ran.err.splitlines()
    paths = [line.removeprefix(f"{file}: ").partition(":")[0] for line in lines]
    assert ran.status == 2
    assert ran.out == ""
    assert sorted(paths) == [
        "departure",
        "official",
        "purpos",
        "stops[0].arrival",
        "stops[0].country",
    ]
    assert all("chấp nhận:" in line for line in lines)


def test_all_faults_of_all_files_are_told(tmp_path: Path) -> None:
    """Nothing is printed while any file is faulty; each fault names its file."""
    good = shipped_file(tmp_path, TEN)
    bad = written(tmp_path, "bad.json", {"schema": "outbound/1"})
    values = written(tmp_path, "values.json", {"schema": "values/2"})
    nowhere = tmp_path / "nowhere.json"
    ran = far("check", good, bad, nowhere, *IN_2018, "--values", values, "--lang", "en")
    assert ran.status == 2
    assert ran.out == ""
    starts = [line.partition(": found")[0] for line in ran.err.splitlines()]
    assert starts == [f"{values}: schema", f"{bad}: id", f"{nowhere}: document"]


def test_a_values_file_is_no_activity(tmp_path: Path) -> None:
    """Documents of the other kind are refused with the kind that is accepted."""
    values, file = local_values(tmp_path, {"reply_within": 7}), shipped_file(tmp_path, TEN)
    ran = far("check", values, *IN_2018, "--values", file, "--lang", "en")
    kinds = ", ".join(name for name, kind in documents.SCHEMAS.items() if kind.activity)
    assert ran.err.splitlines() == [
        f'{file}: schema: found "outbound/1"; accepted: values/1',
        f'{values}: schema: found "values/1"; accepted: {kinds}',
    ]


def test_values_for_fixed_or_unknown_terms_are_refused(tmp_path: Path) -> None:
    """An office may fill what is open, and nothing else."""
    values = local_values(tmp_path, {"max_members": 12, "max_member": 3}, unit="persons")
    ran = far("check", shipped_file(tmp_path, TEN), *IN_2018, "--values", values)
    assert ran.status == 2
    places = [line.partition(": tìm")[0] for line in ran.err.splitlines()]
    assert places == [f"{values}: values[0].term", f"{values}: values[1].term"]


def test_a_broken_plugin_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A province whose package is broken is not answered as if it had none."""
    Plugins(tmp_path, monkeypatch).install("phu_yen", "raise RuntimeError('no luck')")
    file = shipped_file(tmp_path, TEN)
    ran = far("check", file, "--province", "phu_yen", "--on", "2018-03-13", "--lang", "en")
    (line,) = ran.err.splitlines()
    assert ran.status == 2
    assert line.startswith("--province: found a plug-in that is broken: far_plugin_phu_yen")
    assert "1.0 (phu_yen): RuntimeError: no luck" in line


def test_a_document_of_an_old_territory_is_checked_by_its_texts(tmp_path: Path) -> None:
    """Asked by the new province alone, each document is checked by the law of its own territory."""
    files = []
    for name, territory in (("old", "quang_nam"), ("new", "da_nang")):
        files.append(tmp_path / f"{name}.json")
        document = {"schema": "outbound/1", "id": name, "territory": territory}
        files[-1].write_text(json.dumps(document), encoding="utf-8")
    asked = ("--province", "da_nang", "--on", "2025-08-01", "--format", "json")
    old, new = far("check", *files, *asked).data
    assert (old["territory"], new["territory"]) == ("quang_nam", "da_nang")
    assert any("Quảng Nam" in note["vi"] for note in old["notes"])


@pytest.mark.parametrize(
    ("province", "accepted"), [("quang_ngai", "kon_tum"), ("quang_ninh", "none: no unit is known")]
)
def test_a_territory_of_another_province_is_one_line(
    province: str, accepted: str, tmp_path: Path
) -> None:
    """A territory that is no part of the province is refused with those that are."""
    file = tmp_path / "a.json"
    file.write_text('{"schema": "outbound/1", "id": "a"}', encoding="utf-8")
    asked = ("--province", province, "--territory", "binh_dinh", "--on", "2025-08-01")
    ran = far("check", file, *asked, "--lang", "en")
    assert ran.status == 2
    assert ran.err.startswith(f'--territory: found "binh_dinh"; accepted: {accepted}')


class TestRegister:
    def held(self, tmp_path: Path, *trips: Facts) -> Path:
        """A file with a register of *trips*."""
        file = tmp_path / "register.json"
        file.write_text(dumps_register(Register(trips)), encoding="utf-8")
        return file

    def test_what_the_register_counts_is_used(self, tmp_path: Path) -> None:
        """The third trip of a key leader is found, though its document tells no number."""
        held = self.held(tmp_path, trip("a", date(2018, 2, 5)), trip("b", date(2018, 3, 5)))
        third = tmp_path / "c.json"
        third.write_text(documents.dumps(trip("c")), encoding="utf-8")
        asked = ("check", third, "--province", "quang_ninh", "--on", "2018-01-15")
        assert far(*asked).status == 0
        ran = far(*asked, "--register", held, "--lang", "en")
        assert ran.status == 1
        assert "This is trip 3 of a key leader this year; the limit is 2." in ran.out

    def test_what_is_found_of_its_groups_is_told_with_it(self, tmp_path: Path) -> None:
        """With the place of each trip in the group."""
        held = self.held(tmp_path, trip("a"))
        other = tmp_path / "b.json"
        other.write_text(documents.dumps(trip("b")), encoding="utf-8")
        asked = ("check", other, "--province", "quang_ninh", "--on", "2018-01-15")
        (report,) = far(*asked, "--register", held, "--format", "json").data
        (asks,) = [one for one in report["findings"] if one["rule"] == "register.overlapping_trips"]
        assert asks["at"] == ["lanh-dao-01/2018.trips[0]", "lanh-dao-01/2018.trips[1]"]

    def test_a_faulty_register_is_told_with_the_other_faults(self, tmp_path: Path) -> None:
        """All at once, each with its file."""
        bad = written(tmp_path, "bad.json", {"schema": "outbound/1"})
        held = written(tmp_path, "held.json", {"schema": "register/1"})
        ran = far("check", bad, *IN_2018, "--register", held, "--lang", "en")
        assert ran.status == 2
        assert [line.split(": ")[0] for line in ran.err.splitlines()] == [str(bad), str(held)]

    def test_a_register_in_place_of_a_document_is_told_where_it_goes(self, tmp_path: Path) -> None:
        """One line names what takes a register."""
        held = self.held(tmp_path, trip("a"))
        ran = far("check", held, *IN_2018, "--lang", "en")
        assert ran.status == 2
        assert ran.err == (
            f'{held}: schema: found "register/1"; accepted: the document of one activity; '
            "a register goes with --register, far agenda, far report\n"
        )
