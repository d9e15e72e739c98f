"""Pages written from the code: everything that is installed has its entry, in both languages."""

import importlib
import re
import sys
from pathlib import Path

import pytest
from commands import Plugins
from docutils import nodes
from pages import Built, build, directive
from sphinx.addnodes import desc_signature
from sphinx.errors import ConfigError

from foreign_affairs_rules import national
from foreign_affairs_rules.phrases import ACTIVITIES
from foreign_affairs_rules.plugins import place, plugins
from foreign_affairs_rules.province import step_rules
from foreign_affairs_rules.sphinxext.shelf import NATIONAL
from foreign_affairs_rules.sphinxext.shown import found
from foreign_affairs_rules.text import LANGS, Lang

_PROVINCES = tuple(one.province for one in plugins() if one.province)
_CODES = [province.code for province in _PROVINCES]


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Built:
    """All of national law and of every installed province on one page, read and resolved."""
    parts = (
        directive(f"activity {NATIONAL}"),
        directive(f"instruments {NATIONAL}"),
        *(directive(f"province {code}") for code in _CODES),
    )
    return build(tmp_path_factory.mktemp("whole"), *parts, builder="dummy")


def test_everything_that_is_installed_has_an_entry(whole: Built) -> None:
    """Each rule, step, instrument and term of national law and of each province is told."""
    assert whole.warnings == ""
    keys = {("instrument", text.id) for text in national.INSTRUMENTS}
    for province in _PROVINCES:
        there = place(province.code)
        steps = [step for line in there.timelines for step in line.steps]
        late = {step.id for step in steps}
        keys |= {("rule", rule.id) for rule in there.rules if rule.id not in late}
        keys |= {("step", step.id) for step in steps}
        keys |= {("term", term) for term in there.terms}
        keys |= {("instrument", text.id) for text in province.instruments}
    assert keys - whole.domain.entries.keys() == set()
    assert len(keys) > 800


def test_every_entry_has_an_anchor_of_its_own(whole: Built) -> None:
    """An id leads to one place of a page, and the page has that place."""
    tree = whole.domain.env.get_doctree("index")
    told = [one.anchor for entries in whole.domain.entries.values() for one in entries]
    heads = [anchor for node in tree.findall(nodes.Element) for anchor in node["ids"]]
    assert len(heads) == len(set(heads))
    assert set(told) <= set(heads)


def test_every_rule_shows_one_example_that_passes_and_one_that_fails(whole: Built) -> None:
    """Below each rule and step that has examples stand two, with the message each is given."""
    tree = whole.domain.env.get_doctree("index")
    told = {head["ids"][0]: head.parent for head in tree.findall(desc_signature) if head["ids"]}
    shelf = whole.domain.shelf
    for chapter in shelf.chapters.values():
        late = {*step_rules(chapter.place.timelines)}
        for rule, given in chapter.examples.items():
            kind = "step" if rule in late else "rule"
            own = shelf.own(chapter, (kind, rule.id))
            entry = told[f"{kind}-{rule.id}" if own else f"{kind}-{chapter.word}-{rule.id}"]
            shown = [one["classes"][0] for one in entry.findall(nodes.admonition)]
            assert shown in (["tip", "warning"], ["tip", "note"]), rule.id
            said = entry.astext()
            assert any(found(one, chapter.place).message.en in said for one in given)


def _built(folder: Path, *words: str, lang: Lang = "en", builder: str = "html") -> Built:
    return build(folder, *map(directive, words), lang=lang, builder=builder)


@pytest.mark.parametrize("lang", LANGS)
def test_a_province_is_told_in_the_language_of_the_build(tmp_path: Path, lang: Lang) -> None:
    """Sentence, message, real examples, articles with their mark, days: from `Text`."""
    built = _built(tmp_path, "province quang_ninh", lang=lang)
    assert (built.status, built.warnings) == (0, "")
    page = re.sub(r"\s+", " ", built.page())
    chapter = built.domain.shelf.chapter("quang_ninh")
    assert ACTIVITIES["outbound"][lang] in page
    for rule in chapter.rules("outbound"):
        assert rule.says.fill(measured="…", limit="…")[lang] in page
        assert f'id="rule-quang_ninh-{rule.id}"' in page or f'id="rule-{rule.id}"' in page
    (eleven,) = (
        one
        for rule, given in chapter.examples.items()
        if rule.id == "outbound.max_members"
        for one in given[1:2]
    )
    assert found(eleven, chapter.place).message[lang] in page
    mark = {"en": "(secondary source)", "vi": "(theo nguồn thứ cấp)"}[lang]
    assert mark in page
    assert page.count("<svg") == 1
    assert page.count("<details>") == page.count("</details>") > 10


def test_national_law_has_a_page_of_its_kind(tmp_path: Path) -> None:
    """Open terms are told with the texts that may fix them and the provinces that do."""
    built = _built(tmp_path, "province national inspection", "open-terms national outbound")
    assert built.warnings == ""
    page = re.sub(r"<[^>]+>|\s+", " ", built.page())
    assert "Circular 06/2016/TT-BNG" in page
    assert re.search(r"the most members of a delegation[^;]*Decision 272-QĐ/TW.*Quảng Ninh", page)
    assert "Decree 191/2026" not in page


def test_texts_are_told_by_article_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    """Article 9 stands before Article 10, and what rests on each is named; others are left out."""
    built = _built(tmp_path, "instruments national agreement", "open-terms national apec_card")
    assert built.warnings == ""
    page = re.sub(r"<[^>]+>|\s+", " ", built.page())
    law = page[page.index("Law 70/2020/QH14") :]
    places = [law.index(f"Article {place} (read in the text)") for place in ("3(2)", "7", "18(1)")]
    assert places == sorted(places)
    assert ("instrument", "luat-49-2019-qh14") not in built.domain.entries
    assert "None." in page


def test_what_the_code_says_is_asked_of_no_catalogue(tmp_path: Path) -> None:
    """The catalogue of a page holds what was written by hand, and nothing of the law."""
    built = _built(tmp_path, "province quang_ninh", "doubts national", builder="gettext")
    messages = re.findall(r'^msgid "(.+)"$', built.page(suffix="pot"), re.MULTILINE)
    assert messages == ["Pages"]


def test_a_link_says_the_name_of_what_it_leads_to(tmp_path: Path) -> None:
    """Rules, steps, instruments and terms are linked by id, and told in the page's language."""
    links = (
        "{far:rule}`quang_ninh.outbound.plan`, {far:instrument}`kh-162-kh-tu-2018`, "
        "{far:term}`ten <outbound.max_members>`, {far:step}`inspection.step.invite`, "
        "{any}`quang_ninh.outbound.plan`\n\n"
    )
    parts = (directive("province quang_ninh"), directive("timeline national inspection"))
    built = build(tmp_path, links, *parts, lang="vi")
    assert built.warnings == ""
    names = built.domain.shelf.names
    page = built.page()
    says = names["rule", "quang_ninh.outbound.plan"].vi.removesuffix(".")
    link = 'href="#rule-quang_ninh.outbound.plan" title="quang_ninh.outbound.plan"><span>'
    assert page.count(f"{link}{says}<") == 2
    assert names["instrument", "kh-162-kh-tu-2018"].vi in page
    assert '<span class="xref far far-term">ten</span>' in page
    assert 'href="#step-inspection.step.invite"' in page


@pytest.mark.parametrize(
    ("link", "told"),
    [
        (
            "{far:rule}`outbound.max_member`",
            "far:rule: found 'outbound.max_member'; accepted: such as ",
        ),
        ("{far:instrument}`kh-162-kh-tu`", "accepted: such as kh-162-kh-tu-2018"),
        (
            "{far:term}`outbound.max_members`",
            "far:term: found 'outbound.max_members', of which no page tells",
        ),
        ("{py:obj}`nothing`", "py:obj reference target not found: nothing"),
    ],
)
def test_a_link_that_leads_nowhere_fails_the_build(tmp_path: Path, link: str, told: str) -> None:
    """What was found and what is accepted stand in one line."""
    built = build(tmp_path, link, builder="dummy")
    assert built.status == 1
    (line,) = built.warnings.strip().splitlines()
    assert told in line
    assert "index.md:3" in line


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("rules quang_nin", "far:rules: found 'quang_nin'; accepted: "),
        ("rules national outbond", "far:rules: found 'outbond'; accepted: agreement, aid, "),
    ],
)
def test_an_unknown_word_of_a_directive_fails_the_build(
    tmp_path: Path, words: str, told: str
) -> None:
    """What was found and what is accepted stand in the warning."""
    built = _built(tmp_path, words, builder="dummy")
    assert built.status == 1
    assert told in built.warnings


def test_another_language_is_refused(tmp_path: Path) -> None:
    """Only the languages of `Text` can be written."""
    with pytest.raises(ConfigError, match="language: found 'fr'; accepted: en, vi"):
        build(tmp_path, lang="fr", builder="dummy")


_DECREE = """
import attrs
from foreign_affairs_rules import Evidence, Instrument, OutboundDelegation, Province, Text
from foreign_affairs_rules import judgement
from foreign_affairs_rules.law import length
from foreign_affairs_rules.national import RULES, TIMELINES
from foreign_affairs_rules.national.outbound import MAX_MEMBERS
from foreign_affairs_rules.national.roles import LEAD_UNIT
from foreign_affairs_rules.sources import Level
from foreign_affairs_rules.timelines import Step

DECREE = Instrument(
    id="qd-01-gia-dinh",
    number="01/GIẢ-ĐỊNH",
    kind=Text("Quyết định", "Decision"),
    issuer=Text("Ủy ban nhân dân tỉnh", "Provincial People's Committee"),
    level=Level.PROVINCE,
    title=Text("Quyết định giả định", "A made-up decision"),
    since="2026-01-01",
)
OTHER = attrs.evolve(DECREE, id="qd-02-gia-dinh", number="02/GIẢ-ĐỊNH", unread=True)
useful = judgement(
    "bac_ninh.outbound.useful",
    on=OutboundDelegation,
    needs=lambda trip: trip.purpose,
    cite=(DECREE.at(2, evidence=Evidence.TEXT),),
    says=Text("Chuyến đi thiết thực.", "The trip is useful."),
    question=Text("Chuyến đi có thiết thực không?", "Is the trip useful?"),
    aliases=("bac_ninh.outbound.practical",),
)
step = Step(
    id="bac_ninh.outbound.step.brief",
    on=OutboundDelegation,
    title=Text("Họp chuẩn bị", "Hold a briefing"),
    actor=LEAD_UNIT,
    done=lambda trip: None,
    since=lambda trip: trip.submitted,
    within=length(
        "bac_ninh.outbound.brief_within", "thời hạn họp", "time to brief", unread=(OTHER,)
    ),
    cite=(DECREE.at(3, 1, evidence=Evidence.INFERRED),),
)
LINES = tuple(one.adding(step) if one.id == "outbound" else one for one in TIMELINES)
PROVINCE = Province(
    code="bac_ninh",
    name=Text("Bắc Ninh", "Bắc Ninh"),
    focal_agency=Text("Sở giả định", "Made-up department"),
    offices={LEAD_UNIT: Text("Ban giả định", "Made-up board")},
    values=(MAX_MEMBERS.value(%s, cite=DECREE.at(1, evidence=Evidence.TEXT)),),
    rules=RULES.adding(useful),
    timelines=LINES,
    instruments=(DECREE,),
)
"""


def test_a_plug_in_builds_its_own_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A project with the extension and the plug-in tells its rules, its steps and its decree."""
    Plugins(tmp_path, monkeypatch).install("bac_ninh", _DECREE % 7)
    built = _built(tmp_path, "province bac_ninh", "overview bac_ninh", lang="vi")
    assert (built.status, built.warnings) == (0, "")
    page = re.sub(r"<[^>]+>|\s+", " ", built.page())
    for said in (
        "Chuyến đi thiết thực.",
        "bac_ninh.outbound.practical",
        "Họp chuẩn bị",
        "Ban giả định",
        "7 người, từ 01/01/2026",
        "khoản 1 Điều 3",
        "Quyết định 02/GIẢ-ĐỊNH",
    ):
        assert said in page, said


def test_a_changed_value_is_changed_on_the_page(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages are written again, though no page was edited, since the code may have changed."""
    installed = Plugins(tmp_path, monkeypatch)
    installed.install("bac_ninh", _DECREE % 7)
    assert "7 persons" in _built(tmp_path, "rules bac_ninh").page()
    (module,) = installed.folder.glob("far_plugin_*.py")
    monkeypatch.delitem(sys.modules, module.stem)
    module.write_text(_DECREE % 11, encoding="utf-8")
    page = _built(tmp_path, "rules bac_ninh").page()
    assert "11 persons" in page
    assert "7 persons" not in page


def test_a_broken_plug_in_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The faults of the plug-in stand in the warning."""
    Plugins(tmp_path, monkeypatch).install("bac_ninh", "PROVINCE = 3")
    built = _built(tmp_path, "rules bac_ninh", builder="dummy")
    assert built.status == 1
    assert "found int; accepted: a foreign_affairs_rules.Province" in built.warnings


def test_pages_read_side_by_side_are_put_together(whole: Built) -> None:
    """What one process read of its pages, another takes over, each place once."""
    domain, other = whole.domain, {"entries": dict(whole.domain.entries), "pages": {"index"}}
    key = ("rule", "outbound.max_members")
    before = list(domain.entries[key])
    domain.merge_domaindata({"index"}, other)
    assert domain.entries[key] == before
    domain.clear_doc("elsewhere")
    assert domain.entries[key] == before


def test_without_sphinx_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    """The extra that brings it is named; another fault is not taken for it."""
    prefix = "foreign_affairs_rules.sphinxext."
    package = importlib.import_module(prefix.rstrip("."))
    for name in [name for name in sys.modules if name.startswith(prefix)]:
        monkeypatch.delitem(sys.modules, name)
        monkeypatch.delattr(package, name.removeprefix(prefix))
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "docutils", None)
        with pytest.raises(ModuleNotFoundError, match=r"foreign-affairs-rules\[docs\]"):
            package.setup(None)
    with monkeypatch.context() as patch:
        patch.setitem(sys.modules, "foreign_affairs_rules.drawing", None)
        with pytest.raises(ModuleNotFoundError, match="drawing"):
            package.setup(None)
