"""The JSON contract of ``far check`` holds for what it prints."""

from itertools import cycle
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from builders import shipped_here
from commands import far

from foreign_affairs_rules import contract, documents
from foreign_affairs_rules.days import DayOfYear, Hours, Years
from foreign_affairs_rules.law import Table
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.printing import plain
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.shipped import example, example_text
from foreign_affairs_rules.text import Text

_DAYS = ("2018-03-13", "2019-06-01", "2023-10-10", "2026-11-30")
_SUBJECTS = [name for name in shipped_here() if example(name).activity]


def valid(data: object) -> bool:
    return bool(jsonschema.Draft202012Validator(contract.schema()).is_valid(data))


def test_the_contract_is_a_schema() -> None:
    """It is itself valid JSON Schema 2020-12."""
    jsonschema.Draft202012Validator.check_schema(contract.schema())


@pytest.mark.parametrize("everything", [(), ("--all",)], ids=["plain", "all"])
@pytest.mark.parametrize("name", _SUBJECTS)
def test_every_shipped_document_keeps_it(
    name: str, everything: tuple[str, ...], tmp_path: Path
) -> None:
    """What is printed of each document, on days of different law, is as the contract says."""
    file = tmp_path / f"{name}.json"
    file.write_text(example_text(name), encoding="utf-8")
    validator = jsonschema.Draft202012Validator(contract.schema())
    for on, province in zip(_DAYS, cycle(("quang_ninh", "kon_tum")), strict=False):
        asked = ("--province", province, "--on", on, "--format", "json")
        data = far("check", file, *asked, *everything).data
        assert [error.message for error in validator.iter_errors(data)] == []


def test_answers_and_waivers_are_in_it(tmp_path: Path) -> None:
    """What people decided is printed as the contract says."""
    data = documents.dump(documents.loads(example_text("outbound-eleven-members")))
    told = {"document": "12/TB (giả định)", "date": "2018-03-01"}
    data["answers"] = [
        {"rule": "quang_ninh.outbound.funding", "met": True, "by": "Sở Tài chính", **told}
    ]
    data["waivers"] = [
        {
            "rule": "outbound.max_members",
            "approver": "Tỉnh ủy",
            "at": "members",
            "until": "2018-12-31",
            **told,
        }
    ]
    file = tmp_path / "decided.json"
    file.write_text(documents.dumps(documents.load(data)), encoding="utf-8")
    asked = ("--province", "quang_ninh", "--on", "2018-03-13", "--format", "json")
    printed = far("check", file, *asked).data
    decided = {one["rule"]: one for one in printed[0]["findings"] if one["answer"] or one["waiver"]}
    assert decided["quang_ninh.outbound.funding"]["answer"]["by"] == "Sở Tài chính"
    assert decided["outbound.max_members"]["waiver"]["approver"] == "Tỉnh ủy"
    assert valid(printed)


def change(**changes: Any) -> dict[str, Any]:
    finding = {
        "rule": "a",
        "outcome": "broken",
        "severity": "binding",
        "at": [],
        "measured": 11,
        "limit": 10,
        "message": {"vi": "a", "en": "a"},
        "remedy": None,
        "reason": None,
        "citations": [],
        "missing": {"facts": [], "law": []},
        "question": None,
        "answer": None,
        "waiver": None,
        "notes": [],
        "values": {},
    }
    return finding | changes


@pytest.mark.parametrize(
    ("finding", "accepted"),
    [
        (change(), True),
        (change(outcome="passed"), False),
        (change(message="only one language"), False),
        (change(measured={"vi": "mười một"}), False),
        (change(citations=[{"instrument": "06/2020/QĐ-TTg", "place": None}]), False),
        (change(more=1), False),
        (change(values={"a": plain(DayOfYear(1, 15, years=1))}), True),
        (change(values={"a": plain(Hours(48)), "b": plain(Years(5))}), True),
        (
            change(values={"a": plain(Table([(Authority.OTHER, 3), ((Authority.OTHER, 1), 2)]))}),
            True,
        ),
        (change(values={"a": plain((Item(what=Authority.OTHER, name=Text("a", "b")),))}), True),
        (change(values={"a": [{"what": "other"}]}), False),
        (change(values={"a": {"month": 13, "day": 1, "unit": "day_of_year"}}), False),
    ],
    ids=[
        "as it is",
        "outcome",
        "language",
        "measure",
        "evidence",
        "key",
        "fixed day",
        "hours and years",
        "table",
        "list",
        "item without a name",
        "no such month",
    ],
)
def test_the_contract_tells_right_from_wrong(finding: dict[str, Any], accepted: bool) -> None:
    """Unknown outcomes, half a text, numbers in words, bare citations, new keys are refused."""
    report = {
        "subject": "a",
        "province": "quang_ninh",
        "territory": "quang_ninh",
        "on": "2018-03-13",
        "ready": False,
        "summary": {"broken": 1},
        "findings": [finding],
        "notes": [],
        "receipt": {
            "versions": {},
            "on": "2018-03-13",
            "law_known_until": "2018-03-13",
            "input_sha256": "0" * 64,
        },
    }
    assert valid([report]) is accepted
