"""Drafting the rows of a year, so far without a fault: none that could be taken for another one."""

from collections import defaultdict
from datetime import date, timedelta
from random import Random
from typing import Any

import attrs
from year.agencies import AGENCIES, Agency, Field
from year.countries import BY_CODE, COUNTRIES, ROUTES, TOO_MANY, Country
from year.entries import Entry, Stay
from year.subjects import PARTNERS, TITLES

from foreign_affairs_rules.model.budget import FundingSource

FIRST, LAST = date(2018, 1, 24), date(2018, 12, 14)
"""The first and the last day on which an activity begins; those over New Year are moved later."""
_TET = range(date(2018, 2, 10).toordinal(), date(2018, 2, 22).toordinal())
_APART = timedelta(days=4)
_SOURCES = (FundingSource.STATE_BUDGET,)
_SHARED = (FundingSource.STATE_BUDGET, FundingSource.HOST)
_MILLION = 1_000_000


@attrs.frozen
class Idea:
    """What a row is to be about: its *title* in the words of *form*, the field and the country."""

    title: str
    form: str
    field: Field
    country: Country

    def like(self, other: "Idea") -> bool:
        """Whether it has words of what the *other* is about, or the same form."""
        own, others = _words(self.field.name), _words(other.field.name)
        across = own & _words(other.form) or others & _words(self.form)
        return self.form == other.form or bool(own & others or across)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.lower().replace(",", "").split()) - {"và", "vào", "của", "ở", "về", "với"}


@attrs.frozen
class _Taken:
    """The first and the last day of an activity, and what it is about."""

    first: date
    last: date
    idea: Idea

    def like(self, other: "_Taken") -> bool:
        """Whether somebody might take it for the *other* one."""
        near = self.first <= other.last + _APART and other.first <= self.last + _APART
        return near and self.idea.like(other.idea)


class Desk:
    """What has been drafted so far, so that nothing is drafted twice."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.entries: list[Entry] = []
        self._titles: set[str] = set()
        self._taken: defaultdict[tuple[str, str], list[_Taken]] = defaultdict(list)

    def agency(self) -> Agency:
        """An agency, by its weight."""
        weights = [agency.weight for agency in AGENCIES]
        return self.random.choices(AGENCIES, weights)[0]

    def country(self) -> Country:
        """A country, by its weight."""
        weights = [country.weight for country in COUNTRIES]
        return self.random.choices(COUNTRIES, weights)[0]

    def idea(self, kind: str, agency: Agency) -> Idea:
        """What *agency* may do that nobody does yet."""
        while True:
            field, country = self.random.choice(agency.fields), self.country()
            form = self.random.choice(TITLES[kind])
            title = form.format(field=field.name, country=country.vi)
            if title not in self._titles:
                self._titles.add(title)
                return Idea(title, form, field, country)

    def days(self, kind: str, countries: tuple[Country, ...], idea: Idea, length: int) -> Any:
        """A first day for *length* days near which nothing like it is; none where there is none."""
        for _ in range(60):
            start = FIRST + timedelta(days=self.random.randrange((LAST - FIRST).days))
            made = _Taken(start, start + timedelta(days=length - 1), idea)
            places = [self._taken[kind, country.code] for country in countries]
            alike = any(made.like(other) for place in places for other in place)
            if start.toordinal() not in _TET and not alike:
                for place in places:
                    place.append(made)
                return start
        return None

    def draft(self, kind: str, agency: Agency, route: tuple[str, ...] = ()) -> Entry:
        """A new row of *agency*."""
        while True:
            idea = self.idea(kind, agency)
            title, country = idea.title, idea.country
            countries = tuple(BY_CODE[code] for code in route) or (country,)
            if route:
                named = ", ".join(one.vi for one in countries)
                title = title.replace(country.vi, named)
            spans = _spans(kind, countries, self.random)
            length = sum(spans) + _travel(kind, countries)
            start = self.days(kind, countries, idea, length)
            if start is not None:
                break
        travel = _travel(kind, countries)
        stays = _stays(countries, start, [spans[0] + travel, *spans[1:]])
        size = {"outbound": self.random.randint(2, 10), "agreement": 0}.get(kind)
        size = self.random.randint(3, 25) if size is None else size
        rate = {"outbound": 25 + 20 * countries[0].travel, "conference": 12}.get(kind, 4)
        return Entry(
            key=f"QN18-{len(self.entries) + 1:04}",
            kind=kind,
            book=agency,
            agency=agency,
            field=idea.field,
            title=title,
            origin=countries[0],
            partner=self.random.choice(PARTNERS).format(country=countries[0].vi),
            start=start,
            end=stays[-1].departure,
            size=size,
            leader=f"Trưởng phòng của {agency.name}",
            cost=size * rate * _MILLION,
            sources=_SHARED if self.random.random() < _HOST_HELPS else _SOURCES,
            stays=stays if kind == "outbound" else (),
            travel=travel,
            priority=self.random.choice((1, 2, 2, 3, 3)),
            fixed=self.random.random() < _FIXED,
        )


def _travel(kind: str, countries: tuple[Country, ...]) -> int:
    """The days of the journey, told where there is one country alone."""
    return countries[0].travel if kind == "outbound" and len(countries) == 1 else 0


def _spans(kind: str, countries: tuple[Country, ...], random: Random) -> list[int]:
    """How many days each country takes, at most three."""
    if kind == "agreement":
        return [1]
    return [random.choice((1, 2, 2, 3, 3)) for _ in countries]


_HOST_HELPS, _FIXED = 0.15, 0.05


def _stays(countries: tuple[Country, ...], start: date, spans: list[int]) -> tuple[Stay, ...]:
    stays, day = [], start
    for country, span in zip(countries, spans, strict=True):
        last = day + timedelta(days=span - 1)
        stays.append(Stay(country, day, last))
        day = last + timedelta(days=1)
    return tuple(stays)


def drafted(random: Random, counts: dict[str, int]) -> Desk:
    """A desk with as many rows of each kind as *counts* says; every agency has one of each."""
    desk = Desk(random)
    for kind, count in counts.items():
        routes = iter([*ROUTES, *ROUTES, *TOO_MANY] if kind == "outbound" else [])
        for number in range(count):
            first = number < len(AGENCIES)
            agency = AGENCIES[number * _STRIDE % len(AGENCIES)] if first else desk.agency()
            desk.entries.append(desk.draft(kind, agency, next(routes, ())))
    return desk


_STRIDE = 7
"""By what the agencies are gone through, so that those with routes are not neighbours."""
