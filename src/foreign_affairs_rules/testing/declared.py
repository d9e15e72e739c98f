"""What a declaration of a province must say, and say rightly, before any rule is run."""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import Any

import attrs

from foreign_affairs_rules import national
from foreign_affairs_rules.law import Value
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.testing import owned
from foreign_affairs_rules.text import LANGS, Text

_ID = re.compile(r"[a-z][a-z0-9_]*(\.[a-z0-9_]+)+")
_INSTRUMENT_ID = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_PLACEHOLDER = re.compile(r"\{(\w+)")
_SENTENCE = 4
"""From so many words on, Vietnamese has letters with marks."""


def ids(province: Province) -> Iterator[str]:
    """Ids that are not spelt, prefixed or kept apart as ids are."""
    known = {rule.id for rule in owned.national_rules()}
    for what, name, prefix in _named(province):
        if name not in known and not (name.startswith(prefix) and _ID.fullmatch(name)):
            yield (
                f"{what} id {name!r}: write {prefix}name, in small letters, digits, underscores "
                "and dots"
            )
    texts = dict.fromkeys((*national.INSTRUMENTS, *province.instruments))
    for name, times in Counter(text.id for text in texts).items():
        if times > 1:
            yield f"instrument id {name!r} is given to {times} texts; rename all but one"
    for text in province.instruments:
        if not _INSTRUMENT_ID.fullmatch(text.id):
            yield f"instrument id {text.id!r}: write small letters and digits with '-' between"
    shown = Counter((one.rule.id, one.name) for one in owned.examples(province))
    for (rule, name), times in shown.items():
        if times > 1:
            yield f"rule {rule!r} has {times} examples named {name!r}; rename all but one"


def _named(province: Province) -> Iterator[tuple[str, str, str]]:
    """What has an id of its own, the id, and what it must begin with."""
    for rule in province.own_rules:
        yield "rule", rule.id, f"{province.code}.{rule.activity}."
    for step in province.own_steps:
        yield "step", step.id, f"{province.code}.{step.on.activity}.step."
    for term in owned.terms(province):
        yield "term", term.id, f"{province.code}."


def languages(province: Province) -> Iterator[str]:
    """Texts that are not there in both languages, or not equal in both."""
    for where, name, text in _texts(province):
        if not isinstance(text, Text):
            yield f"{where}: {name}= is {type(text).__name__}; give Text(vi, en)"
            continue
        vi, en = (set(_PLACEHOLDER.findall(text[lang])) for lang in LANGS)
        if vi != en:
            yield f"{where}: {name}= has {sorted(vi)} in vi and {sorted(en)} in en; make them equal"
        if text.vi == text.en and name != "name":
            yield f"{where}: {name}= is the same in both languages; translate {text.en!r}"
        elif text.vi.isascii() and len(text.vi.split()) >= _SENTENCE:
            yield f"{where}: {name}= is Vietnamese without its marks: {text.vi!r}"
        if "vi phạm" in text.vi.casefold():
            yield f"{where}: {name}= says 'vi phạm'; say 'nội dung chưa đúng quy định'"


def _texts(province: Province) -> Iterator[tuple[str, str, Any]]:
    """Every text that *province* wrote: of what, under which name, and the text."""
    values = province.values
    for role, office in province.offices.items():
        yield f"province {province.code!r}", f"offices[{role.id}]", office
    owners = (
        ("province", (province,)),
        ("rule", province.own_rules),
        ("step", province.own_steps),
        ("timeline", [line for line in province.timelines if line not in national.TIMELINES]),
        ("term", owned.terms(province)),
        ("instrument", province.instruments),
        ("value of", values),
        ("item of", [(item, value) for value in values for item in owned.items(value)]),
    )
    for what, things in owners:
        for thing in things:
            one, holder = thing if isinstance(thing, tuple) else (thing, thing)
            for field in attrs.fields(type(one)):
                text = getattr(one, field.name)
                if field.type in (Text, Text | None) and text is not None:
                    yield f"{what} {_name(holder)!r}", field.name, text


def _name(thing: Any) -> str:
    if isinstance(thing, Value):
        return thing.term.id
    return str(thing.code if isinstance(thing, Province) else thing.id)


def sources(province: Province) -> Iterator[str]:
    """Citations that are not declared, or whose evidence is not what the text allows."""
    declared = {*province.instruments, *national.INSTRUMENTS}
    for where, cite in owned.citations(province):
        text, evidence = cite.instrument, cite.evidence
        if text not in declared:
            yield f"{where}: instrument {text.id!r} is not in instruments= of the province"
        if evidence is Evidence.LOCAL:
            yield f"{where}: evidence LOCAL is for an office's own file of values; name another"
        if evidence is Evidence.TEXT and text.unread:
            yield f"{where}: evidence TEXT of {text.id!r}, which is declared as unread; choose one"
        if evidence is Evidence.SECONDARY and text in province.instruments and not text.read_in:
            yield f"{where}: evidence SECONDARY; say in read_in= of {text.id!r} where it was read"


def days(province: Province) -> Iterator[str]:
    """Values of one term between which there are days that no value is said to hold."""
    for term in dict.fromkeys(value.term for value in province.values):
        dated = [value for value in province.values if value.term is term]
        for one, following in pairwise(sorted(dated, key=lambda value: value.since or date.min)):
            gap = _gap(one, following)
            if gap is not None:
                yield (
                    f"value of {term.id!r}: nothing holds from {gap} to the day before "
                    f"{following.since}; mend until= or since=, declare the text between as "
                    "unread=True, or give known_until= where it may have gone on"
                )


def _gap(one: Value[Any], following: Value[Any]) -> date | None:
    """The first day between two values, where *one* is said to have ended for certain."""
    if one.until is None or following.since is None or one.known.until != one.until:
        return None
    first = one.until + timedelta(days=1)
    if first >= following.since or following.cite.instrument.unread_on(first):
        return None
    return first
