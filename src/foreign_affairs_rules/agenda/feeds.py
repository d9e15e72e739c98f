"""
Calendar feeds of an agenda: one iCalendar file for each office or person that has something to do.

They name steps, roles, ids and numbers of papers; what a paper is about stays out, and so does all
of a paper that may be secret but its day. Needs the extra ``ical``.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from hashlib import sha256

import attrs

from foreign_affairs_rules import ical
from foreign_affairs_rules.agenda.entries import Entry, by_who
from foreign_affairs_rules.agenda.holding import Agenda
from foreign_affairs_rules.slips.blocks import masked
from foreign_affairs_rules.text import Lang, Text, fold, unaccented

_NAME = Text("Tiến độ, đôn đốc: {who}", "To do: {who}")
_NUMBER = Text("Văn bản số {number}", "Paper {number}")
_MAKER = "far agenda"
_LONGEST = 60
_RESERVED = re.compile("con|prn|aux|nul|(com|lpt)[0-9]")
"""The names that Windows keeps for devices."""


def feeds(agenda: Agenda, lang: Lang = "vi") -> dict[str, bytes]:
    """
    The files of *agenda* by their names: what is not done and has a day, by who has it.

    Raises `ModuleNotFoundError` where the package icalendar is missing.
    """
    dated = ((who, tuple(_events(entries, agenda))) for who, entries in by_who(agenda.entries))
    held = [(who, events) for who, events in dated if events]
    names = file_names([who.vi for who, _ in held])
    return {
        name: ical.written(_NAME.fill(who=masked(who[lang])), events, agenda.on, lang, maker=_MAKER)
        for name, (who, events) in zip(names, held, strict=True)
    }


def _events(entries: Sequence[Entry], agenda: Agenda) -> Iterator[ical.Happening]:
    for one in entries:
        if one.day is None:
            continue
        made = ical.happening(one.step, one.subject, agenda.place.province, agenda.on, one.day)
        if one.number and not one.secret:
            told = _NUMBER.fill(number=masked(one.number))
            made = attrs.evolve(made, details=(*made.details, told))
        yield made


def is_feed(content: bytes) -> bool:
    """Whether *content* is a file that `feeds` made."""
    return ical.is_by(_MAKER, content)


def file_names(names: Sequence[str]) -> list[str]:
    """
    A safe file name for each of *names*, no two alike.

    Letters without diacritics, digits and hyphens; a name that is too long, that some system
    reserves, or that others would share ends in the beginning of its SHA-256.
    """
    plain = [re.sub("[^a-z0-9]+", "-", unaccented(masked(name))).strip("-") for name in names]
    shared = Counter(plain)
    return [
        f"{_safe(slug, name, alone=shared[slug] == 1)}.ics"
        for slug, name in zip(plain, names, strict=True)
    ]


def _safe(slug: str, name: str, *, alone: bool) -> str:
    fine = slug and len(slug) <= _LONGEST and not _RESERVED.fullmatch(slug)
    if fine and alone:
        return slug
    return f"{slug[:_LONGEST]}-{sha256(fold(name).encode()).hexdigest()[:8]}".lstrip("-")
