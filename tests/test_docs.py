"""The pages leave no module of the library out and load nothing from elsewhere."""

import re
from pathlib import Path

import foreign_affairs_rules

_DOCS = Path(__file__).parents[1] / "docs"
_API = _DOCS / "reference" / "api"


def _modules() -> set[str]:
    root = Path(foreign_affairs_rules.__file__).parent
    found = (path.relative_to(root).with_suffix("") for path in root.rglob("*.py"))
    return {".".join(path.parts) for path in found if path.name[0] != "_"}


def test_every_module_is_on_a_page_or_named_as_internal() -> None:
    """A new module must be described in the API pages, or listed there as the library's own."""
    pages = "\n".join(page.read_text(encoding="utf-8") for page in _API.glob("*.md"))
    described = set(re.findall(r"automodule:: foreign_affairs_rules\.([\w.]+)", pages))
    _, _, internal = (_API / "index.md").read_text(encoding="utf-8").partition("own affair")
    own = set(re.findall(r"`(\w+)`", internal))
    told = {name for name in _modules() if name in described or name.partition(".")[0] in own}
    assert told == _modules()
    assert described <= _modules()


def test_a_page_asks_nobody_else_for_anything() -> None:
    """No page, style or setting names an address to load something from."""
    ours = (file for file in _DOCS.rglob("*") if "_build" not in file.parts)
    files = (file for file in ours if file.suffix in {".md", ".css"})
    loading = re.compile(r"@import|url\(|<(script|img|link|iframe)\b|!\[.*\]\(http")
    assert not [file for file in files if loading.search(file.read_text(encoding="utf-8"))]
