"""The keys on which headings, names and choices are matched; what is printed is what was typed."""

import re
from functools import lru_cache

from foreign_affairs_rules.text import fold, unaccented

_SIGNS = re.compile(r"[^\w%]+")
_ASIDE = re.compile(r"[(\[][^()\[\]]*[)\]]")
_REMEMBERED = 1 << 16


@lru_cache(_REMEMBERED)
def key_of(text: str) -> str:
    """*text* folded, its signs made spaces: one spelling of a heading, a name or a choice."""
    folded = fold(text)
    return _SIGNS.sub(" ", folded).strip() or folded


@lru_cache(_REMEMBERED)
def bare(text: str) -> str:
    """The key of *text* without diacritics, for files that were typed without them."""
    return unaccented(key_of(text))


def keys(text: str) -> tuple[str, ...]:
    """
    The keys on which *text* is looked up as a name: without diacritics only where it has none.

    So a name that was misspelt is not taken for another one.
    """
    key = key_of(text)
    return (key,) if key != bare(text) else (key, _PLAIN + key)


_PLAIN = "~"


def known_keys(text: str) -> tuple[str, str]:
    """The keys under which a name that is *text* is found again, typed with diacritics or not."""
    return key_of(text), _PLAIN + bare(text)


def without_asides(text: str) -> str:
    """*text* without what stands in brackets, such as a unit."""
    return _ASIDE.sub(" ", text)
