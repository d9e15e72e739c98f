"""The pages in Vietnamese say what the English ones say, and nothing around them stays English."""

import html
import io
import re
import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from pathlib import Path
from unicodedata import is_normalized

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po
from jinja2.ext import GETTEXT_FUNCTIONS, babel_extract

_DOCS = Path(__file__).parents[1] / "docs"
_SAID = _DOCS / "locale" / "vi" / "LC_MESSAGES"
_FURO = Path(str(files("furo"))) / "theme" / "furo"
_FOLDERS = "concepts activities provinces law how-to reference reference/rules"
_TRANSLATED = ("index", "tutorial", *(f"{folder}/*" for folder in _FOLDERS.split()))
"""The pages that are there in Vietnamese: all but those of the API and of those who work on it."""
_KEPT = re.compile(r"`+[^`]*`+|\]\([^)]*\)|https?://\S+")
"""What a translation takes over as it is: code, roles and where links lead."""
_ROLE = re.compile(r"\{([\w:]+)\}`(?:[^`<]*<)?([^`>]*)>?`")


def _pages() -> list[str]:
    """The pages with a catalogue."""
    files = (path.relative_to(_SAID) for path in _SAID.rglob("*.po"))
    return sorted(path.with_suffix("").as_posix() for path in files if path.name != "sphinx.po")


@cache
def _read(path: Path) -> Catalog:
    with path.open("rb") as file:
        return read_po(file, locale="vi")


def _messages(path: Path) -> Iterator[Message]:
    return (message for message in _read(path) if message.id)


def _sphinx(builder: str, out: Path, left_out: str, *words: str) -> None:
    """Run Sphinx on the pages but those *left_out*, for speed."""
    locale = out.parent / "locale"
    shutil.copytree(_DOCS / "locale", locale)  # where it may write what it compiles
    options = ["-D", f"locale_dirs={locale}", "-D", f"exclude_patterns=_build,{left_out}"]
    command = [sys.executable, "-m", "sphinx", "-q", "-b", builder, *options, str(_DOCS), str(out)]
    subprocess.run([*command, *words], check=True, capture_output=True)  # noqa: S603 -- our own words


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The English sentences of the pages that have a catalogue."""
    out = tmp_path_factory.mktemp("extracted") / "gettext"
    untranslated = "reference/api,reference/documents"
    _sphinx("gettext", out, untranslated, *(str(_DOCS / f"{page}.md") for page in _pages()))
    return out


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A few pages as readers of Vietnamese see them."""
    out = tmp_path_factory.mktemp("built") / "html"
    _sphinx("html", out, "activities,how-to,law,provinces,reference", "-D", "language=vi")
    return out


def test_every_page_has_a_catalogue() -> None:
    """A new page is translated, and a catalogue without a page is taken away."""
    found = (path for pattern in _TRANSLATED for path in _DOCS.glob(f"{pattern}.md"))
    assert sorted(path.relative_to(_DOCS).with_suffix("").as_posix() for path in found) == _pages()


@pytest.mark.parametrize("page", _pages())
def test_every_sentence_is_translated(page: str) -> None:
    """Each has its Vietnamese, in composed letters, that nobody has still to look at."""
    wrong = [
        message.id
        for message in _messages(_SAID / f"{page}.po")
        if not message.string or message.fuzzy or not is_normalized("NFC", str(message.string))
    ]
    assert wrong == []


@pytest.mark.parametrize("page", _pages())
def test_a_translation_keeps_code_links_and_roles(page: str) -> None:
    """What is no prose is the same in both languages; a role may name its target in other words."""
    pairs = ((str(one.id), str(one.string)) for one in _messages(_SAID / f"{page}.po"))
    assert [pair for pair in pairs if _kept(pair[0]) != _kept(pair[1])] == []


def _kept(said: str) -> Counter[tuple[str, ...] | str]:
    roles = Counter[tuple[str, ...] | str](_ROLE.findall(said))
    return roles + Counter(_KEPT.findall(_ROLE.sub("", said)))


@pytest.mark.parametrize("page", _pages())
def test_a_translation_does_not_accuse(page: str) -> None:
    """The word for a sanctionable violation stands nowhere."""
    said = (str(one.string) for one in _messages(_SAID / f"{page}.po"))
    assert [line for line in said if "vi phạm" in line.lower()] == []


def test_the_catalogues_are_those_of_the_pages(extracted: Path) -> None:
    """No sentence was changed, added or taken away without its translation."""
    for page in _pages():
        now = {message.id for message in _messages(extracted / f"{page}.pot")}
        assert {message.id for message in _messages(_SAID / f"{page}.po")} == now, page


def test_a_catalogue_tells_no_day_and_no_machine() -> None:
    """An update without a change of the pages changes no file."""
    for page in _pages():
        text = (_SAID / f"{page}.po").read_text(encoding="utf-8")
        assert "2026-01-01 00:00" in text
        assert not re.search(r"^#[:.~]", text, re.MULTILINE), page


_ELSEWHERE = {"rtd-versions.html", "variant-selector.html", "On GitHub", "On Read the Docs"}
"""Templates, and labels of others, that stand with Read the Docs alone."""
_FIXED = re.compile(rb'aria-label="([A-Z][^"{]*)"|(<title>[A-Z][^<{]*</title>)')


def _said_by_furo() -> Iterator[str]:
    """What its templates ask a catalogue for, and what they say without asking."""
    for template in _FURO.rglob("*.html"):
        if template.name not in _ELSEWHERE:
            text = template.read_bytes()
            asked = babel_extract(io.BytesIO(text), GETTEXT_FUNCTIONS, (), {})
            yield from (str(said) for _, _, said, _ in asked)
            yield from (b"".join(said).decode() for said in _FIXED.findall(text))


def test_what_the_theme_says_is_in_the_catalogue() -> None:
    """A new version of Furo that says something new is noticed; a link by name alone is none."""
    held = {message.id for message in _messages(_SAID / "sphinx.po") if message.string}
    missing = set(_said_by_furo()) - held - _ELSEWHERE
    assert {said for said in missing if not said.strip().startswith("<a href")} == set()


def test_no_english_stands_around_a_page(built: Path) -> None:
    """The theme and Sphinx speak Vietnamese on a Vietnamese page."""
    held = {str(message.id).strip() for message in _messages(_SAID / "sphinx.po")}
    phrases = [said for said in held if "%" not in said and " " in said]
    for page in ("index", "concepts/days", "search", "genindex"):
        text = html.unescape((built / f"{page}.html").read_text(encoding="utf-8"))
        assert '<html class="no-js" lang="vi"' in text
        assert [said for said in phrases if said in text] == [], page
        assert not re.search(r">\s*(Search|Next|Previous|Home|Index|Contents)\s*<", text)


def test_search_answers_in_vietnamese(built: Path) -> None:
    """The script that speaks for the search is ours, not the empty one that Sphinx ships."""
    said = (built / "_static" / "translations.js").read_text(encoding="utf-8")
    assert '"Search Results": "Kết quả tìm kiếm"' in said


def test_a_page_links_to_its_twin(built: Path) -> None:
    """The other language is one relative link away, without script."""
    text = (built / "concepts" / "days.html").read_text(encoding="utf-8")
    assert '<a class="muted-link" href="../../concepts/days.html" lang="en"' in text
