"""Laying the agenda of a register: the timeline of every activity, and what is followed besides."""

from collections.abc import Iterator
from datetime import date
from operator import attrgetter

import attrs

from foreign_affairs_rules.agenda.entries import Entry
from foreign_affairs_rules.agenda.following import followed
from foreign_affairs_rules.agenda.holding import Agenda, LeftOut, Unlaid, Unrecorded, Why
from foreign_affairs_rules.agenda.reading import Asked, Source, entry, is_left
from foreign_affairs_rules.agenda.windows import Window, end_of
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.days import CalendarDays, to_day
from foreign_affairs_rules.facts import Facts, Missing, carried, join
from foreign_affairs_rules.model.plan import called_off
from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.national.year.duties import fixed_days
from foreign_affairs_rules.receipts import receipt_of
from foreign_affairs_rules.register.checking import Desk, PlaceOf
from foreign_affairs_rules.register.documents import digest
from foreign_affairs_rules.register.holding import Register
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State
from foreign_affairs_rules.text import Text

MONTH = CalendarDays(30)


def agenda_of(
    register: Register,
    *,
    province: str,
    on: str | date,
    within: Window = MONTH,
    remind_after: Window | None = None,
    territory: str | None = None,
    place_of: PlaceOf | None = None,
) -> Agenda:
    """
    The agenda of *register* by the law of *province*, as of the day *on*.

    What is due in the days *within* is told apart. *remind_after* is the office's own choice of
    days after which what it waits for is to be reminded; without it nothing is, since no text gives
    such days. *territory* and *place_of* are those of `check_register`. Raises `LookupError` for an
    unknown province, and `ValueError` for a window that no calendar reaches.
    """
    desk = Desk(province, to_day(on), territory, place_of)
    until = end_of(within, desk.on)
    pile = _Pile(Asked(on=desk.on, until=until, remind_after=remind_after))
    place = desk.checker().place
    places = {place}
    for activity in register:
        checker = desk.checker(activity)
        places.add(checker.place)
        pile.put(activity, checker)
    return Agenda(
        place=place,
        on=desk.on,
        within=within,
        until=until,
        remind_after=remind_after,
        activities=len(register),
        entries=tuple(sorted(pile.entries, key=attrgetter("place"))),
        left_out=tuple(pile.left_out),
        unrecorded=tuple(pile.unrecorded),
        unlaid=tuple(pile.unlaid),
        years=tuple(_years_not_held(register, desk.on, until)),
        notes=tuple(dict.fromkeys(pile.notes or place.notes_on(desk.on))),
        receipt=receipt_of(places, desk.on, digest(register)),
    )


Laid = dict[str, tuple[Schedule, tuple[ScheduledStep, ...]]]
"""Schedules with their own steps, by the path of the activity that they are of."""


@attrs.define
class _Pile:
    """What the activities give, one after the other."""

    asked: Asked
    entries: list[Entry] = attrs.field(factory=list)
    left_out: list[LeftOut] = attrs.field(factory=list)
    unrecorded: list[Unrecorded] = attrs.field(factory=list)
    unlaid: list[Unlaid] = attrs.field(factory=list)
    notes: list[Text] = attrs.field(factory=list)

    def put(self, activity: Facts, checker: Checker) -> None:
        """Take what *activity* gives by *checker*."""
        name = str(activity.peek("id"))
        if (out := _outside(checker.known(activity))) is not None:
            self.left_out.append(LeftOut(name, *out))
            return
        unknown: list[Text] = []
        for source, one in self._steps(name, activity, checker):
            if is_left(one):
                self.entries.append(entry(one, source, self.asked))
            elif one.state is State.UNKNOWN:
                unknown.append(one.step.title)
        if unknown:
            until = activity.peek("recorded_until")
            self.unrecorded.append(Unrecorded(name, until, tuple(dict.fromkeys(unknown))))

    def _steps(
        self, name: str, activity: Facts, checker: Checker
    ) -> Iterator[tuple[Source, ScheduledStep]]:
        """The steps of *activity* and of those it carries, each told once, with what it is of."""
        known, laid = self._laid(name, activity, checker)
        title = str(activity.peek("title") or "") if "title" in activity.fact_names else ""
        for path, owner in [("", known), *carried(known)]:
            if path and _outside(owner) is not None:
                continue
            part = str(owner.peek("id")) if path else ""
            source = Source(subject=name, title=title, part=part, owner=owner)
            steps: tuple[ScheduledStep, ...] = ()
            if path in laid:
                own, steps = laid[path]
                source = attrs.evolve(source, event=own.event, leading=own.leading)
            told = {id(one.thing) for one in steps if one.step.each is not None}
            yield from ((source, one) for one in steps)
            for one in followed(owner, checker):
                if id(one.thing) not in told:
                    yield source, attrs.evolve(one, at=join(path, one.at))

    def _laid(self, name: str, activity: Facts, checker: Checker) -> tuple[Facts, Laid]:
        """*activity* as known, and its schedules with their own steps, by path."""
        try:
            laid = checker.schedule(activity)
        except (LookupError, ValueError) as error:
            self.unlaid.append(Unlaid(name, str(error)))
            return checker.known(activity), {}
        self.notes += laid.notes
        return laid.subject, {path: (part, steps) for path, part, steps in laid.parts()}


def _outside(known: Facts) -> tuple[Why, Text] | None:
    """Why *known* has no agenda; `None` where it has one, or where that is not known."""
    try:
        reason = known.out_of_scope()
    except Missing:
        return None
    if reason is None:
        return None
    if "official" in known.fact_names and known.peek("official") is False:
        return Why.PRIVATE, reason
    return (Why.CANCELLED if reason == called_off(known) else Why.OUTSIDE), reason


def _years_not_held(register: Register, on: date, until: date) -> list[int]:
    """The year of *on*, and those with a fixed day in the window, that the register has not."""
    held = {one.peek("year") for one in register if isinstance(one, OfficeYear)}
    near = range(max(on.year - 1, 2), min(until.year + 2, date.max.year))
    asked = {year for year in near if any(on <= day <= until for day in fixed_days(year))}
    return sorted({on.year, *asked} - held)
