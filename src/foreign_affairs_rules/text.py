"""Sentences in Vietnamese and English, always both, always with the same placeholders."""

import re
import string
import unicodedata
from collections.abc import Mapping
from datetime import date
from enum import Enum
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Literal

import attrs

Lang = Literal["vi", "en"]
LANGS: tuple[Lang, Lang] = ("vi", "en")
_Filling = tuple["Text", dict[str, object]]


def nfc(text: str) -> str:
    """*text* in Unicode normal form C, the form in which everything is stored and printed."""
    return unicodedata.normalize("NFC", text)


_TONES = "\u0300\u0301\u0303\u0309\u0323"
_SYLLABLE = re.compile(r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f])*")
_ETH = str.maketrans("Ðð", "Đđ")


def fold(text: str) -> str:
    """
    The key under which names and headings are matched: no case, single spaces, tones set last.

    The old and the new place of a tone (thỏa, thoả), decomposed letters and the Icelandic letter
    that stands for đ in old files fold to the same key, different words do not. Print what was
    typed; match on this.
    """
    words = " ".join(nfc(text).translate(_ETH).casefold().split())
    return _SYLLABLE.sub(lambda found: _tone_last(found[0]), nfc(words))


def _tone_last(syllable: str) -> str:
    letters = unicodedata.normalize("NFD", syllable)
    return nfc("".join(sorted(letters, key=lambda letter: letter in _TONES)))


def unaccented(text: str) -> str:
    """*text* in lower case without diacritics."""
    letters = unicodedata.normalize("NFD", text.casefold().replace("đ", "d"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=4096)
def placeholders(template: str) -> frozenset[str]:
    """The names in braces in *template*."""
    return frozenset(name for _, name, _, _ in string.Formatter().parse(template) if name)


@attrs.frozen
class Text:
    """
    One sentence in Vietnamese and in English.

    A placeholder may name what it counts, for one and for many: ``{measured:member|members}`` is
    "1 member" or "2 members", and ``{measured:=is|are}`` leaves the number itself out. A *literal*
    one has no placeholders: its braces are braces. Raises `ValueError` when a language
    is empty or when the two differ in their placeholders.
    """

    vi: str = attrs.field(converter=nfc)
    en: str = attrs.field(converter=nfc)
    literal: bool = attrs.field(default=False, kw_only=True, eq=False, repr=False)
    _filling: "_Filling | None" = attrs.field(default=None, init=False, eq=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for lang in LANGS:
            if not self[lang].strip():
                message = f"text without {lang}: {self!r}; give both languages"
                raise ValueError(message)
        if not self.literal:
            self._check_placeholders()

    def _check_placeholders(self) -> None:
        if placeholders(self.vi) != placeholders(self.en):
            vi, en = sorted(placeholders(self.vi)), sorted(placeholders(self.en))
            message = f"placeholders differ: vi has {vi}, en has {en}, in {self.en!r}"
            raise ValueError(message)

    def __getitem__(self, lang: Lang) -> str:
        return self.vi if lang == "vi" else self.en

    def fill(self, **values: object) -> "Text":
        """
        This text with its placeholders replaced, dates and lists worded in each language.

        Most of what a check could say is never read, so it is worded when it is. Raises `KeyError`
        at once where a value is lacking.
        """
        if self.literal:
            return self
        for name in placeholders(self.vi):
            values[name]  # a KeyError here, and not where the text is read
        made = object.__new__(Text)
        object.__setattr__(made, "literal", True)
        object.__setattr__(made, "_filling", (self, values))
        return made

    if not TYPE_CHECKING:  # pragma: no branch -- a type checker must refuse misspelt names

        def __getattr__(self, name: str) -> str:
            """The wording, found when it is first read."""
            if name not in LANGS:
                message = f"Text has no {name!r}"
                raise AttributeError(message)
            template, values = self._filling
            for lang in LANGS:
                worded = nfc(template[lang].format_map(_Worded(values, lang)))
                object.__setattr__(self, lang, worded)
            object.__setattr__(self, "_filling", None)
            return self[name]

    @classmethod
    def same(cls, text: str) -> "Text":
        """*text* for both languages, letter by letter: a name, a number, what was found."""
        return cls(text, text, literal=True)

    def plain(self) -> dict[str, str]:
        """Both languages as plain data."""
        return {"vi": self.vi, "en": self.en}


def word(value: object, lang: Lang) -> str:
    """
    *value* as a reader of *lang* expects it: dates dd/mm/yyyy, digits grouped, lists joined.

    A choice that has no words is told as documents spell it.
    """
    match value:
        case Text():
            return value[lang]
        case date():
            return f"{value.day:02}/{value.month:02}/{value.year:04}"
        case tuple() | list():
            return _joined([word(one, lang) for one in value])
        case frozenset():
            return _joined(sorted(word(one, lang) for one in value))
        case int() if value >= _GROUPED:
            return f"{value:,}" if lang == "en" else f"{value:,}".replace(",", ".")
        case _:
            label = getattr(value, "label", None)
            if isinstance(label, Text):
                return label[lang]
            return str(value.value if isinstance(value, Enum) else value)


def _joined(words: list[str]) -> str:
    """A list in words; its commas stay apart from those within a name."""
    return ("; " if any("," in one for one in words) else ", ").join(words)


_GROUPED = 10_000
"""Numbers from here on, such as amounts of money, are printed in groups of three digits."""


class _Worded(dict[str, Any]):
    def __init__(self, values: Mapping[str, object], lang: Lang) -> None:
        super().__init__(values)
        self._lang = lang

    def __getitem__(self, name: str) -> "_Word":
        value = super().__getitem__(name)
        made = _Word(word(value, self._lang))
        made.one = value == 1
        return made


class _Word(str):
    """A value in words, which knows whether it is one."""

    __slots__ = ("one",)
    one: bool

    def __format__(self, spec: str) -> str:
        if "|" not in spec:
            return super().__format__(spec)
        one, many = spec.removeprefix("=").split("|")
        noun = one if self.one else many
        return noun if spec.startswith("=") else f"{self} {noun}"


_LONGEST_QUOTE = 60


def _as_json(value: object) -> object:
    return value.value if isinstance(value, Enum) else str(value)


def quoted(value: object) -> str:
    """*value* on one line as JSON writes it, cut where it is long, with no letter unprintable."""
    import json  # noqa: PLC0415 -- needed when something is wrong, and not before

    try:
        text = json.dumps(value, ensure_ascii=False, default=_as_json)
    except (RecursionError, ValueError):  # nested too deep, or a number with too many digits
        text = f"{type(value).__name__}…"
    if len(text) > _LONGEST_QUOTE:
        text = f"{text[:_LONGEST_QUOTE]}…"
    return "".join(letter if letter.isprintable() else ascii(letter)[1:-1] for letter in text)
