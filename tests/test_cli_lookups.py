"""``far rules``, ``explain``, ``provinces``, ``schema``, ``example`` and ``demo``."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from commands import IN_2018, LATER, Plugins, Ran, far, on_a_terminal, uncoloured

from foreign_affairs_rules import contract, documents, plugins, schemas
from foreign_affairs_rules.cli.papers import head
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.shipped import example_text

INSTALLED = {plugin.name for plugin in plugins.plugins()}
_RULE_KEYS = {
    "id",
    "activity",
    "province",
    "citations",
    "severity",
    "governed_by",
    "in_force",
    "until",
    "says",
    "terms",
}
_PROVINCE = """
from pathlib import Path

from foreign_affairs_rules import (
    Evidence, Instrument, OutboundDelegation, Province, Term, Text, at_most,
)
from foreign_affairs_rules.law import Unit
from foreign_affairs_rules.national.outbound import MAX_MEMBERS, RULES
from foreign_affairs_rules.sources import Level

LETTER = Instrument(
    id="synthetic", number="1/GIẢ-ĐỊNH", kind=Text("Văn bản", "Paper"),
    issuer=Text("Cơ quan giả định", "A body that does not exist"), level=Level.PROVINCE,
    title=Text("Văn bản giả định", "A synthetic paper"), since="2020-01-01", until="2020-12-31",
)
NOTES = Term(id="phu_yen.outbound.notes", name=Text("số ghi chú", "notes"), unit=Unit.CONTENTS)
RENAMED = at_most(
    NOTES, on=OutboundDelegation, of="title", aliases=("phu_yen.outbound.old",),
    says=Text("Quy định giả định.", "A synthetic rule."),
)
PROVINCE = Province(
    code="phu_yen", name=Text("Phú Yên", "Phú Yên"), focal_agency=Text("Sở", "Department"),
    values=(
        MAX_MEMBERS.value(
            8, cite=LETTER.at(3, evidence=Evidence.TEXT), note=Text("Giả định.", "Synthetic.")
        ),
    ),
    rules=RULES.adding(RENAMED), instruments=(LETTER,), examples=Path(__file__).parent / "examples",
)
"""


@pytest.fixture
def phu_yen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A synthetic province with one value and a folder of examples."""
    Plugins(tmp_path, monkeypatch).install("phu_yen", _PROVINCE)
    (tmp_path / "examples").mkdir()
    return tmp_path / "examples"


def rules(*words: str) -> dict[str, dict[str, Any]]:
    return {one["id"]: one for one in far("rules", "--format", "json", *words).data}


def test_rules_have_the_keys_of_the_contract() -> None:
    """Every rule is printed with the same ten keys, its words in both languages."""
    for one in rules("--province", "quang_ninh").values():
        assert set(one) == _RULE_KEYS
        assert set(one["says"]) == {"vi", "en"}


def test_rules_without_a_province_are_national() -> None:
    """National rules belong to no province; terms without a value have no dates."""
    found = rules()
    assert {one["province"] for one in found.values()} == {None}
    assert found["outbound.max_members"]["in_force"] is None
    assert found["outbound.leader_trips"]["in_force"] == "2014-07-21"
    assert found["outbound.leader_trips"]["until"] is None


def test_a_province_gives_its_values_dates_and_sources() -> None:
    """A limit that a province fills is in force from and known until its value says."""
    found = rules("--province", "quang_ninh")
    limit, own = found["outbound.max_members"], found["quang_ninh.outbound.plan"]
    assert (limit["province"], own["province"]) == (None, "quang_ninh")
    assert (limit["in_force"], limit["until"]) == ("2018-01-09", "2018-12-31")
    assert (own["in_force"], own["until"]) == ("2018-01-09", "2018-12-31")
    assert [cite["evidence"] for cite in limit["citations"]] == ["secondary"]
    assert limit["terms"] == ["outbound.max_members"]
    assert own["governed_by"] == "plan_year"


@pytest.mark.parametrize(
    ("on", "known"), [("2018-01-08", False), ("2018-03-13", True), ("2019-06-01", False)]
)
def test_a_day_leaves_out_what_does_not_speak(on: str, known: bool) -> None:
    """Rules of one plan year are listed in that year; what is open everywhere stays listed."""
    found = rules("--province", "quang_ninh", "--on", on)
    assert ("quang_ninh.outbound.plan" in found) is known
    assert ("outbound.max_members" in found) is known
    assert "outbound.step.submit" in found


def test_dates_follow_the_value_of_the_day() -> None:
    """Where law has succeeded law, a day shows the one that stood then."""
    step = "outbound.step.return_passports"
    assert (rules()[step]["in_force"], rules()[step]["until"]) == ("2013-03-01", None)
    assert rules("--on", "2019-01-01")[step]["until"] == "2020-06-30"
    assert rules("--on", "2021-01-01")[step]["in_force"] == "2020-07-01"


def test_the_text_says_why_a_rule_is_silent() -> None:
    """Below the rules of a day stand those that do not apply, each with its reason."""
    out = far("rules", "--province", "quang_ninh", "--on", "2018-01-08").out
    assert "- outbound.max_members: Chỉ có hiệu lực từ ngày 09/01/2018." in out
    assert "- outbound.sender: Chỉ có hiệu lực từ ngày 01/07/2020." in out


def test_rules_on_one_activity_are_listed_alone() -> None:
    """With a kind of activity only the rules about it are there, and each of them is."""
    every = far("rules", "--on", "2026-11-20", "--format", "json").data
    own = far("rules", "--activity", "conference", "--on", "2026-11-20", "--format", "json").data
    assert [one["id"] for one in own] == [
        one["id"] for one in every if one["activity"] == "conference"
    ]
    assert own
    wrong = far("rules", "--activity", "conferences", "--lang", "en")
    assert wrong.status == 2
    assert wrong.err.startswith('--activity: found "conferences"; accepted: outbound, ')


def test_without_a_day_nothing_is_silent() -> None:
    """Where no day is asked about, every rule is listed and none is said to be silent."""
    out = far("rules", "--province", "ha_noi").out
    assert "Chưa có bộ quy định của Hà Nội" in out
    assert "Không áp dụng, hoặc chưa rõ" not in out


def test_values_and_open_terms_are_told() -> None:
    """A rule is listed with its value, its unit and since when, or as open."""
    out = far("rules", "--province", "quang_ninh", "--lang", "en").out
    assert "    Values: 10 persons\n" in out
    assert "    Applies: from 09/01/2018, known to apply until 31/12/2018\n" in out
    assert "    Values: open: the least time between submission and departure\n" in out


def test_a_wide_terminal_shows_rules_as_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """With room for it each rule is one row."""
    on_a_terminal(monkeypatch, 150)
    out = uncoloured(far("rules").out)
    assert any("outbound.relatives" in line and "Chỉ thị" in line for line in out.splitlines())


def test_a_rule_is_explained() -> None:
    """Norm, message, governing day, history in provinces, and texts that were not read."""
    out = far("explain", "outbound.max_members").out
    assert "Phạm vi: quy định chung của Trung ương; bắt buộc" in out
    assert "Khi chưa đúng: Đoàn có … thành viên; mức quy định tối đa …." in out
    assert "- Quảng Ninh: 10 người, từ 09/01/2018, biết áp dụng đến hết 31/12/2018;" in out
    assert "chưa đọc được: Quyết định 272-QĐ/TW, Quyết định 67/2011/QĐ-TTg" in out
    assert "Áp dụng: nơi nào, khi nào có mức quy định" in out


def test_a_term_without_a_value_is_open() -> None:
    """A term that no text fixes anywhere says so."""
    out = far("explain", "outbound.step.submit", "--lang", "en").out
    assert "- Open: no text read fixes it." in out


def test_a_term_fixed_for_good_is_not_open() -> None:
    """Where national law fixes a term from a day on, with its exception, nothing is open."""
    out = far("explain", "outbound.leader_trips", "--lang", "en").out
    assert "- Everywhere: 2 trips a year, from 21/07/2014;" in out
    assert "Exception, to be decided: This is trip …" in out
    assert "Open" not in out


def test_a_list_is_explained_item_by_item() -> None:
    """Each paper, body or decider of a list stands with its case, and with its own place."""
    papers = far("explain", "conference.dossier", "--lang", "en").out
    assert "List: the papers of the dossier  (conference.dossier)" in papers
    assert "\n    - the letter asking for permission\n" in papers
    assert "\n    - the written opinions; another law asks for them\n" in papers
    deciders = far("explain", "conference.decided_by", "--lang", "en").out
    assert "; Decision 06/2020/QĐ-TTg, Article 3(2) (read in the text)\n" in deciders
    assert "; to be decided: " in deciders
    bodies = far("explain", "conference.consulted", "--lang", "en").out
    assert "- the agencies and localities concerned; in some cases" in bodies


def test_a_list_is_named_once_among_the_rules() -> None:
    """Where rules are listed, a list tells each name once and that it depends on the case."""
    out = far("rules", "--activity", "conference", "--lang", "en").out
    told = [line for line in out.splitlines() if "by case: the Foreign Ministry" in line]
    assert all(line.count("the agencies and localities concerned") == 1 for line in told)
    assert told


def test_how_a_text_was_read_is_told() -> None:
    """A source comes with its title, its issuer, where it was read and what may have changed."""
    out = far("explain", "outbound.changed_contents", "--lang", "en").out
    assert "- Circular 04/2020/TT-BNG, Article 4(1) (read in the text)" in out
    assert "    Read in: the codification, in a third party's copy" in out
    assert "    To be checked from 26/12/2023 on: Circulars 06/2023" in out
    assert "Question to be decided: Does replacing … members" in out


def test_a_provincial_rule_is_found_without_its_province() -> None:
    """Rules of every installed province can be explained by their id."""
    out = far("explain", "quang_ninh.outbound.plan", "--lang", "en").out
    assert "Scope: a rule of Quảng Ninh alone; binding" in out
    assert "    Known to apply until 31/12/2018; not known afterwards." in out


def test_values_of_other_provinces_are_told(phu_yen: Path) -> None:
    """The history of a term has every province, with notes, and the article of each value."""
    del phu_yen
    out = far("explain", "outbound.max_members", "--lang", "en", "--province", "phu_yen").out
    assert "- Phú Yên: 8 persons, from 01/01/2020 until 31/12/2020;" in out
    assert "    Note: Synthetic." in out
    assert "- Quảng Ninh: 10 persons" in out


def test_a_renamed_rule_is_found_by_its_earlier_id(phu_yen: Path) -> None:
    """An alias leads to the rule, which tells its earlier ids."""
    del phu_yen
    out = far("explain", "phu_yen.outbound.old", "--lang", "en").out
    assert out.startswith("phu_yen.outbound.notes\nA synthetic rule.\n")
    assert "    Earlier ids: phu_yen.outbound.old" in out
    assert out.endswith("- Open: no text read fixes it.\n")


def test_an_explanation_is_data_too() -> None:
    """The JSON has sources with title and reading, terms with values and unread texts."""
    data = far("explain", "outbound.max_members", "--format", "json").data
    (term,) = data["terms"]
    assert data["governed_by"]["id"] == "plan_year"
    assert [(one["province"], one["value"]) for one in term["values"]] == [("quang_ninh", 10)]
    unread = ["272-QĐ/TW", "67/2011/QĐ-TTg", "33-KL/TW", "05-HD/BĐNTW"]
    assert [one["instrument"] for one in term["unread"]] == unread
    cited = far("explain", "outbound.sender", "--format", "json").data["citations"][0]
    assert (cited["place"], cited["in_force"]) == ("khoản 1 Điều 11", "2020-07-01")


def test_an_unknown_rule_is_one_line() -> None:
    """A misspelt id is answered with the nearest ones, a strange one with where to look."""
    near = far("explain", "outbound.max_member", "--lang", "en")
    strange = far("explain", "?", "--province", "ha_noi", "--lang", "en")
    assert near.status == strange.status == 2
    assert near.err.startswith(
        'RULE_ID: found "outbound.max_member"; accepted: outbound.max_members'
    )
    assert strange.err == 'RULE_ID: found "?"; accepted: an id that far rules lists\n'


def test_provinces_are_listed() -> None:
    """Installed packages are listed, and how many units have none."""
    data = {one["code"]: one for one in far("provinces", "--format", "json").data}
    assert set(data) == INSTALLED
    one = data["quang_ninh"]
    assert one["distribution"] == "foreign-affairs-rules-quang-ninh"
    assert (one["name"], one["faults"]) == ({"vi": "Quảng Ninh", "en": "Quảng Ninh"}, [])
    assert f"{len(UNITS) - len(INSTALLED)} đơn vị khác chưa có gói" in far("provinces").out


def test_all_units_are_listed_on_request() -> None:
    """--all lists every unit, those without a package with no distribution."""
    data = far("provinces", "--all", "--format", "json").data
    assert {one["code"] for one in data} == set(UNITS)
    assert {one["code"] for one in data if one["distribution"]} == INSTALLED
    out = far("provinces", "--all").out
    assert "đơn vị khác" not in out
    assert "Bắc Ninh" in out


def test_the_succession_is_told_on_a_day() -> None:
    """On a day after the mergers the successors are listed, and who became part of whom is told."""
    asked = ("provinces", "--on", "2026-11-22")
    data = {one["code"]: one for one in far(*asked, "--all", "--format", "json").data}
    assert data["kon_tum"]["until"] == "2025-06-30"
    assert data["kon_tum"]["succeeded_by"] == "quang_ngai"
    assert (data["quang_ngai"]["codes"], data["quang_ngai"]["aliases"]) == (["51"], ["VN-29"])
    assert {"da_nang", "gia_lai", "quang_ngai"} <= {
        one["code"] for one in far(*asked, "--format", "json").data
    }
    out = far(*asked, "--lang", "en").out
    assert "Since 01/07/2025, Quảng Ngãi includes the old territory of Kon Tum" in out
    before = far("provinces", "--on", "2025-06-30", "--all", "--format", "json").data
    assert {len(one["notes"]) for one in before} == {0}


def test_a_broken_package_is_listed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package that cannot be used is listed with version and cause, beside the sound ones."""
    made = Plugins(tmp_path, monkeypatch)
    made.install("hue", "PROVINCE = 'no province'", version="2.0")
    made.install("nowhere", "import no_such_module")
    data = {one["code"]: one for one in far("provinces", "--format", "json").data}
    assert set(data) == {"hue", "nowhere", *INSTALLED}
    assert data["hue"]["version"] == "2.0"
    assert data["hue"]["faults"] == ["found str; accepted: a foreign_affairs_rules.Province"]
    assert data["nowhere"]["name"] is None
    assert "ModuleNotFoundError: No module named 'no_such_module'" in data["nowhere"]["faults"][0]
    assert "có lỗi: found str" in " ".join(far("provinces").out.split())


@pytest.mark.parametrize(
    ("of", "schema"),
    [
        ((), lambda: schemas.schema_of("outbound/1")),
        (("--of", "values/1"), lambda: schemas.schema_of("values/1")),
        (("--of", "check"), contract.schema),
    ],
    ids=["documents", "values", "check"],
)
def test_schemas_are_printed(of: tuple[str, ...], schema: Callable[[], Any]) -> None:
    """Each kind of data has its schema, and each is JSON Schema 2020-12."""
    data = far("schema", *of).data
    assert data == schema()
    jsonschema.Draft202012Validator.check_schema(data)


def test_an_unknown_schema_is_one_line() -> None:
    """A kind that does not exist is answered with those that do."""
    ran = far("schema", "--of", "inbound/9", "--lang", "en")
    accepted = ", ".join([*documents.SCHEMAS, "check", "register/1"])
    assert ran == Ran(2, "", f'--of: found "inbound/9"; accepted: {accepted}\n')


def test_an_example_is_printed_as_it_ships() -> None:
    """With a name the document is printed letter by letter."""
    assert far("example", LATER).out == example_text(LATER)


def test_examples_are_listed() -> None:
    """Without a name all documents are listed with their kind, province and title."""
    data = {one["name"]: one for one in far("example", "--format", "json").data}
    assert data[LATER]["schema"] == "outbound/1"
    assert (data[LATER]["province"], data["outbound-ten-members"]["province"]) == (
        None,
        "quang_ninh",
    )
    out = far("example").out
    assert "dùng chung" in out
    assert "far example TÊN" in out


def test_examples_of_one_province() -> None:
    """A province lists its own documents."""
    data = far("example", "--province", "quang_ninh", "--format", "json").data
    assert {one["province"] for one in data} == {"quang_ninh"}


def test_an_unknown_example_is_one_line() -> None:
    """A misspelt name is answered with the nearest, no documents with the way out."""
    near = far("example", "outbound-ten-member", "--lang", "en")
    none = far("example", LATER, "--province", "ha_noi", "--lang", "en")
    assert near.status == none.status == 2
    assert near.err.startswith('NAME: found "outbound-ten-member"; accepted: outbound-ten-members')
    assert none.err.endswith("accepted: no document ships there; leave --province out to see all\n")


def test_an_example_that_is_no_json_is_listed_without_a_title(phu_yen: Path) -> None:
    """One faulty document of a package hides no other."""
    (phu_yen / "faulty.json").write_text("{", encoding="utf-8")
    data = {one["name"]: one for one in far("example", "--format", "json").data}
    assert data["faulty"] == {"name": "faulty", "province": "phu_yen", "schema": "", "title": ""}
    assert head(json.dumps({"schema": "values/1"})) == {"schema": "values/1", "title": ""}


def test_the_demo_checks_and_schedules() -> None:
    """The demo shows three limits broken and the timeline, and ends with 0."""
    ran = far("demo", "--lang", "en")
    assert ran.status == 0
    assert "The delegation has 11 members; the limit is 10." in ran.out
    assert f"far check doan.json {' '.join(IN_2018)}" in ran.out
    assert "It cannot be said whether 09/04/2018 can be reached" in ran.out


def test_the_demo_needs_its_province(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the package of Quảng Ninh one line says how to get it."""
    monkeypatch.setattr(plugins, "GROUP", "foreign_affairs_rules.none_installed")
    ran = far("demo")
    assert ran.status == 2
    assert ran.err.startswith(
        "far demo: tìm thấy chưa cài gói của Quảng Ninh; chấp nhận: pip install"
    )
