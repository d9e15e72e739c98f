"""``far compare``, ``far diff`` and ``far what-if``: places and days side by side."""

from pathlib import Path
from typing import Any

import pytest
from commands import ELEVEN, TEN, Plugins, far, on_a_terminal, shipped_file, uncoloured

HERE, LATER, ELSEWHERE = "quang_ninh@2018-03-13", "quang_ninh@2019-03-13", "ha_noi@2018-03-13"
BESIDE = ("compare", "quang_ninh", "ha_noi", "--on", "2018-03-13")
_PROVINCE = """
import attrs

from foreign_affairs_rules import Evidence, Instrument, OutboundDelegation, Province, Term, Text
from foreign_affairs_rules.law import Severity, Unit
from foreign_affairs_rules.national.outbound import MAX_COUNTRIES, MAX_MEMBERS, RULES
from foreign_affairs_rules.norms import at_most
from foreign_affairs_rules.sources import Level

LETTER = Instrument(
    id="synthetic", number="1/GIẢ-ĐỊNH", kind=Text("Văn bản", "Paper"),
    issuer=Text("Cơ quan giả định", "A body that does not exist"), level=Level.PROVINCE,
    title=Text("Văn bản giả định", "A synthetic paper"), since="2018-01-01", until="2018-12-31",
)
CITE = LETTER.at(3, evidence=Evidence.TEXT)
NOTES = Term(id="phu_yen.outbound.notes", name=Text("số ghi chú", "notes"), unit=Unit.CONTENTS)
OWN = at_most(
    NOTES, on=OutboundDelegation, of=lambda one: 3,
    says=Text("Quy định giả định.", "A synthetic rule."),
)
NATIONAL = RULES["outbound.annual_plan"]
OTHER = attrs.evolve(NATIONAL, says=Text("Quy định khác.", "Another rule."))
PROVINCE = Province(
    code="phu_yen", name=Text("Phú Yên", "Phú Yên"), focal_agency=Text("Sở", "Department"),
    values=(
        MAX_MEMBERS.value(8, cite=CITE, note=Text("Giả định.", "Synthetic.")),
        MAX_COUNTRIES.value(
            2, cite=CITE, severity=Severity.ADVICE,
            exception=Text("Đi {measured} nước có cần không?", "Are {measured} needed?"),
        ),
        NOTES.value(2, cite=CITE),
    ),
    rules=RULES.adding(OWN).replacing(OTHER, because=CITE), instruments=(LETTER,),
)
"""


@pytest.fixture
def phu_yen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A synthetic province with values, a rule of its own and one in place of a national one."""
    Plugins(tmp_path, monkeypatch).install("phu_yen", _PROVINCE)


def by_term(data: dict[str, Any]) -> dict[str, Any]:
    """The terms of an answer by their ids."""
    return {one["term"]: one for one in data["terms"]}


def test_the_same_term_stands_in_each_province() -> None:
    """A value with its days and article stands beside the place where it is open."""
    out = far(*BESIDE, "--lang", "en").out
    after = out.partition("the most members of a delegation  (outbound.max_members)\n")[2]
    ours, theirs = after.splitlines()[:2]
    assert ours.startswith("    Quảng Ninh: 10 persons; from 09/01/2018, known to apply until")
    assert ours.endswith("(secondary source).")
    assert theirs.startswith("    Hà Nội: Open. No text that was read fixes: the most members")
    assert "Decision 272-QĐ/TW" in theirs
    assert "Note: There is no rule set for Hà Nội" in out


def test_rules_of_one_province_stand_below() -> None:
    """The own rules follow with sentence, article and days."""
    out = far(*BESIDE).out
    after = out.partition("Quy định chỉ có ở Quảng Ninh\n")[2]
    assert "- quang_ninh.outbound.plan: Việc cử đoàn phải được xây dựng trong kế hoạch" in after
    assert "    Căn cứ: Văn bản của Thủ tướng" in after
    assert "    Áp dụng: từ 09/01/2018, biết áp dụng đến hết 31/12/2018" in after


def test_terms_that_are_alike_are_counted_and_shown_on_request() -> None:
    """What is alike is left out and counted; with --all nothing is left out."""
    few, every = (far(*BESIDE, "--lang", "en", *more) for more in ((), ("--all",)))
    assert "conference.dossier" not in few.out
    assert "alike in these places (--all shows them)." in few.out
    assert "conference.dossier" in every.out
    assert "alike in these places" not in every.out
    assert (few.status, every.status) == (0, 0)


def test_places_that_do_not_differ_show_no_table() -> None:
    """Two places under national law alone differ in nothing."""
    ran = far("compare", "ha_noi", "hue", "--on", "2018-03-13", "--lang", "en")
    assert "alike in these places" in ran.out
    assert "Rules found only in" not in ran.out
    assert "(outbound." not in ran.out


def test_a_comparison_as_data() -> None:
    """Each place stands under its code: a value with its source, an open term without."""
    data = far(*BESIDE, "--activity", "outbound", "--format", "json").data
    assert [one["province"] for one in data["places"]] == ["quang_ninh", "ha_noi"]
    limit = by_term(data)["outbound.max_members"]
    ours, theirs = limit["places"]["quang_ninh"], limit["places"]["ha_noi"]
    assert (ours["state"], ours["own"], ours["fixed"]["value"]) == ("fixed", True, 10)
    assert ours["fixed"]["citation"]["evidence"] == "secondary"
    assert (theirs["state"], theirs["own"], theirs["fixed"]) == ("open", False, None)
    assert {"vi": "Quyết định 272-QĐ/TW", "en": "Decision 272-QĐ/TW"} in theirs["unread"]
    own = next(one for one in data["rules"] if one["id"] == "quang_ninh.outbound.plan")
    assert (own["places"], own["province"]) == (["quang_ninh"], "quang_ninh")
    assert all(one["differs"] for one in data["terms"])


def test_the_last_value_known_is_told_with_the_unread_texts() -> None:
    """After its year a limit is open: the last value stands there, and what may fix it now."""
    on = ("--on", "2019-03-13")
    out = far("compare", "quang_ninh", "ha_noi", *on, "--lang", "en").out
    assert "Open. Not known to apply after 31/12/2018: the most members" in out
    assert "Last value known: 10" in out
    assert "Texts that may fix it and were not read: Decision 272-QĐ/TW" in out
    data = far("compare", "quang_ninh", "ha_noi", *on, "--format", "json").data
    ours = by_term(data)["outbound.max_members"]["places"]["quang_ninh"]
    assert (ours["state"], ours["last"]["value"]) == ("open", 10)


@pytest.mark.usefixtures("phu_yen")
def test_what_goes_with_a_value_is_told() -> None:
    """Advice, exceptions and notes of a value stand with it; a term of no use says so."""
    out = far("compare", "quang_ninh", "phu_yen", "--on", "2018-03-13", "--lang", "en").out
    assert (
        "Phú Yên: 8 persons; from 01/01/2018 until 31/12/2018; Paper 1/GIẢ-ĐỊNH, Article 3" in out
    )
    assert "(read in the text). Note: Synthetic.\n" in out
    assert "; advice. Exception, to be decided: Are … needed?\n" in out
    assert "notes  (phu_yen.outbound.notes)\n    Quảng Ninh: No rule here reads it.\n" in out
    assert "Rules found only in Phú Yên\n- outbound.annual_plan: Another rule." in out


@pytest.mark.usefixtures("phu_yen")
def test_rules_and_values_out_of_force_say_since_when() -> None:
    """After the days of its text a value is not in force, and says until when it was."""
    words = ("compare", "ha_noi", "phu_yen", "--on", "2020-03-13", "--lang", "en")
    out = far(*words).out
    assert "    Phú Yên: No longer in force after 31/12/2018.\n" in out
    assert "- phu_yen.outbound.notes:" not in out


def test_three_provinces_stand_side_by_side() -> None:
    """Each further province is one more column."""
    ran = far("compare", "quang_ninh", "ha_noi", "hue", "--on", "2018-03-13", "--lang", "en")
    assert ran.out.startswith("The law on 13/03/2018: Quảng Ninh, Hà Nội, Huế.\n")
    assert ran.out.count("    Huế: Open.") == ran.out.count("    Hà Nội: Open.") > 0


def test_a_wide_terminal_draws_a_table(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is room the places are columns of a table."""
    on_a_terminal(monkeypatch, 170)
    out = uncoloured(far(*BESIDE, "--lang", "en").out)
    assert [
        line for line in out.splitlines() if line.split() == ["Value", "Quảng", "Ninh", "Hà", "Nội"]
    ]


def test_a_difference_is_told_by_rule_and_value() -> None:
    """From one day to another: what ended and why, and each value from and to."""
    out = far("diff", HERE, LATER, "--activity", "outbound", "--lang", "en").out
    assert out.startswith(
        "What changes from Quảng Ninh on 13/03/2018 to Quảng Ninh on 13/03/2019\n"
    )
    ended = out.partition("or are not known to go on\n")[2].partition("\n\n")[0]
    assert "- quang_ninh.outbound.plan: " in ended
    assert "    Reason: It is not known whether this norm goes on after 31/12/2018.\n" in ended
    values = out.partition("Values that change\n")[2]
    limit = values.partition("a delegation  (outbound.max_members)\n")[2].splitlines()
    assert limit[0].startswith("    From: 10 persons; from 09/01/2018")
    assert limit[1].startswith("    To: Open. Not known to apply after 31/12/2018")


def test_what_begins_says_what_was_before() -> None:
    """Read the other way round, the same rules begin."""
    out = far("diff", LATER, HERE, "--activity", "outbound", "--lang", "en").out
    begun = out.partition("Rules that begin to apply\n")[2].partition("\n\n")[0]
    assert "- quang_ninh.outbound.plan: " in begun
    assert "    Before: It is not known whether this norm goes on after 31/12/2018.\n" in begun


@pytest.mark.usefixtures("phu_yen")
def test_rules_of_one_side_and_rules_replaced_have_their_heading() -> None:
    """Between two places the own rules of each are told, and those that say something else."""
    out = far("diff", ELSEWHERE, "phu_yen@2018-03-13", "--lang", "en").out
    assert "Rules found only in Phú Yên on 13/03/2018\n- phu_yen.outbound.notes: A synth" in out
    replaced = out.partition("Rules of the same id that say something else\n")[2].splitlines()
    assert replaced[0] == "- outbound.annual_plan: Another rule."
    assert replaced[1].startswith("    Before: A delegation is in the approved annual plan")
    back = far("diff", "phu_yen@2018-03-13", ELSEWHERE, "--lang", "en").out
    assert "Rules found only in Phú Yên on 13/03/2018\n- phu_yen.outbound.notes: A synth" in back


@pytest.mark.usefixtures("phu_yen")
def test_a_rule_without_an_article_ends_with_its_value() -> None:
    """A rule that stands on a value alone is told under the value, and once in the data."""
    sides = ("phu_yen@2018-03-13", "phu_yen@2019-03-13")
    out = far("diff", *sides, "--activity", "outbound", "--lang", "en").out
    assert out.count("outbound.max_members") == 1
    assert "    To: No longer in force after 31/12/2018.\n" in out
    data = far("diff", *sides, "--format", "json").data
    ended = {one["rule"]: one for one in data["rules"] if one["change"] == "ends"}
    assert ended["phu_yen.outbound.notes"]["reason"]["en"] == "No longer in force after 31/12/2018."


def test_nothing_changed_is_one_line() -> None:
    """Two days under the same law differ in nothing, in text and data."""
    days = ("quang_ninh@2018-03-13", "quang_ninh@2018-03-14")
    ran, data = far("diff", *days), far("diff", *days, "--format", "json").data
    assert ran.out == (
        "Không có gì khác nhau giữa Quảng Ninh, ngày 13/03/2018 và Quảng Ninh, ngày 14/03/2018.\n"
    )
    assert (data["same"], data["rules"], data["terms"]) == (True, [], [])
    assert ran.status == 0


def test_a_difference_as_data() -> None:
    """Each rule says how it changed and what each side has, each term how it stands on both."""
    data = far("diff", HERE, ELSEWHERE, "--format", "json").data
    assert (data["from"]["province"], data["to"]["on"]) == ("quang_ninh", "2018-03-13")
    plan = next(one for one in data["rules"] if one["rule"] == "quang_ninh.outbound.plan")
    assert (plan["change"], plan["to"], plan["reason"]) == ("only_from", None, None)
    assert plan["from"]["province"] == "quang_ninh"
    limit = by_term(data)["outbound.max_members"]
    assert (limit["from"]["fixed"]["value"], limit["to"]["state"]) == (10, "open")


def test_outcomes_that_flip_are_told_with_both_articles(tmp_path: Path) -> None:
    """What is broken in one province and open in the other is told from and to."""
    file = shipped_file(tmp_path, ELEVEN)
    ran = far("what-if", file, "--from", HERE, "--to", ELSEWHERE, "--lang", "en")
    first, ready = ran.out.splitlines()[:2]
    assert first == f"{ELEVEN}: Quảng Ninh on 13/03/2018 → Hà Nội on 13/03/2018"
    assert ready == "Not ready to submit. → Ready to submit."
    flip = ran.out.partition("- outbound.max_members: ")[2].splitlines()
    assert flip[0] == "Not as the rules require → Cannot be judged"
    assert flip[1] == "    From: The delegation has 11 members; the limit is 10.  (members)"
    assert flip[2].startswith("        Source: Prime Minister's paper")
    own = ran.out.partition("- quang_ninh.outbound.plan: ")[2].splitlines()
    assert "    To: This place does not have this rule." in own
    assert ran.status == 0


def test_no_outcome_that_flips_is_one_line(tmp_path: Path) -> None:
    """By the same law nothing flips, and whether it is ready does not change."""
    file = shipped_file(tmp_path, TEN)
    ran = far("what-if", file, "--from", HERE, "--to", HERE)
    assert ran.out.splitlines()[1:] == [
        "Đủ điều kiện trình. (không đổi)",
        "Không quy định nào đổi kết quả.",
    ]


def test_a_later_day_tells_which_facts_are_lacking(tmp_path: Path) -> None:
    """A document recorded until the first day tells nothing of a later one: the facts are named."""
    file = shipped_file(tmp_path, TEN)
    ran = far("what-if", file, "--from", HERE, "--to", "quang_ninh@2018-06-01", "--lang", "en")
    assert "Note: The document is recorded until 13/03/2018 (recorded_until)" in ran.out
    waiting = ran.out.partition("What flips for want of facts in the document\n")[2].splitlines()
    line = "- outbound.max_members: As the rules require → Cannot be judged; lacking: decision"
    assert line in waiting


def test_several_documents_as_data(tmp_path: Path) -> None:
    """Each document is one object, with both sides, their receipts and their flips."""
    files = [shipped_file(tmp_path, name) for name in (ELEVEN, TEN)]
    words = ("what-if", *files, "--from", HERE, "--to", ELSEWHERE)
    eleven, ten = far(*words, "--format", "json").data
    assert (eleven["subject"], ten["subject"]) == (ELEVEN, TEN)
    assert (eleven["from"]["ready"], eleven["to"]["ready"]) == (False, True)
    assert eleven["from"]["receipt"]["input_sha256"] == eleven["to"]["receipt"]["input_sha256"]
    flips = {one["rule"]: one for one in eleven["flips"]}
    limit, own = flips["outbound.max_members"], flips["quang_ninh.outbound.plan"]
    assert (limit["from"]["outcome"], limit["to"]["outcome"]) == ("broken", "undetermined")
    assert limit["from"]["findings"][0]["measured"] == 11
    assert own["to"] == {"outcome": None, "findings": []}
    assert "outbound.max_members" in {one["rule"] for one in ten["flips"]}
    assert far(*words).out.count("\n\n") == 1


def test_a_document_of_a_merged_unit_is_checked_in_its_territory(tmp_path: Path) -> None:
    """Where the unit that a document names became part of the place asked, its area is told."""
    file = shipped_file(tmp_path, TEN, territory="quang_nam")
    (found,) = far(
        "what-if", file, "--from", "da_nang@2026-01-05", "--to", ELSEWHERE, "--format", "json"
    ).data
    assert (found["from"]["province"], found["from"]["territory"]) == ("da_nang", "quang_nam")
    assert found["to"]["territory"] is None


@pytest.mark.parametrize("command", ["compare", "diff", "what-if"])
def test_the_same_question_has_the_same_bytes(tmp_path: Path, command: str) -> None:
    """Asked twice, the answer is the same letter by letter."""
    words = {
        "compare": (*BESIDE, "--all"),
        "diff": ("diff", HERE, ELSEWHERE),
        "what-if": ("what-if", shipped_file(tmp_path, TEN), "--from", HERE, "--to", LATER),
    }[command]
    for form in ("text", "json"):
        assert far(*words, "--format", form) == far(*words, "--format", form)


@pytest.mark.parametrize(
    ("words", "lines"),
    [
        (("compare", "--on", "2018-03-13"), ["CODE: found no value; accepted: the codes of two"]),
        (
            ("compare", "ha_noi", "ha_noi", "--on", "2018-03-13"),
            ['CODE: found "ha_noi, ha_noi"; accepted: the codes of two different'],
        ),
        (
            ("compare", "han_oi", "quang_nin", "--on", "2018-03-13"),
            [
                'CODE: found "han_oi"; accepted: ha_noi',
                'CODE: found "quang_nin"; accepted: quang_ninh',
            ],
        ),
        (("diff",), ["CODE@YYYY-MM-DD: found no value; accepted: two places, each with its day"]),
        (("diff", HERE), [f'CODE@YYYY-MM-DD: found "{HERE}"; accepted: two places']),
        (
            ("diff", "quang_nin@2018-13-01", "ha_noi"),
            [
                'CODE@YYYY-MM-DD: found "quang_nin"; accepted: quang_ninh',
                'CODE@YYYY-MM-DD: found "2018-13-01"; accepted: a day that exists',
                'CODE@YYYY-MM-DD: found "ha_noi"; accepted: the code of a provincial unit and a',
            ],
        ),
        (
            ("what-if", "none.json", "--from", "ha_no@2018-03-13", "--to", "ha_noi@"),
            [
                '--from: found "ha_no"; accepted: ha_noi',
                '--to: found ""; accepted: a day that exists',
                "none.json: document: found no file to read",
            ],
        ),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_all_that_is_wrong_is_told_at_once(words: tuple[str, ...], lines: list[str]) -> None:
    """Each wrong word is one line: where, what was found, what is accepted; and 2."""
    ran = far(*words, "--lang", "en")
    assert (ran.status, ran.out) == (2, "")
    for told, line in zip(ran.err.splitlines(), lines, strict=True):
        assert told.startswith(line)


def test_a_broken_plug_in_is_told_where_it_was_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A place whose package is broken is refused at the word that names it."""
    Plugins(tmp_path, monkeypatch).install("phu_yen", "PROVINCE = 1")
    file = shipped_file(tmp_path, TEN)
    what_if = far("what-if", file, "--from", HERE, "--to", "phu_yen@2018-03-13", "--lang", "en")
    compare = far("compare", "ha_noi", "phu_yen", "--on", "2018-03-13", "--lang", "en")
    for ran, at in ((what_if, "--to"), (compare, "CODE")):
        assert ran.status == 2
        assert ran.err.startswith(f"{at}: found a plug-in that is broken")
