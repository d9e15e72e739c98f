"""From what the cells of a row say to an activity."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import Any

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.sheets.moments import Time
from foreign_affairs_rules.sheets.planned import Person

Values = Mapping[str, Any]
People = Mapping[str, Person]


def data_of(kind: type[Facts], id: str, values: Values, people: People) -> dict[str, Any]:
    """The activity of *kind* that *values* say, as plain data; what they do not say is left out."""
    made = {"id": id, **_of(values, title="title"), **_PARTS[kind](values, people)}
    plan, decision = _plan(values), _of(values, number="decision", date="decided")
    made |= {"plan": plan} if plan else {}
    made |= {"decision": decision} if decision else {}
    return made | _of(values, cancelled="cancelled")


def _of(values: Values, **keys: str) -> dict[str, Any]:
    """The facts whose columns say something, by the name of the fact."""
    return {name: values[key] for name, key in keys.items() if key in values}


def _plan(values: Values) -> dict[str, Any]:
    made = _of(
        values,
        agency="agency",
        leader="leader",
        cost="cost",
        proposed="proposed",
        approved="approved",
    )
    made |= {key: values[key].value for key in ("state", "group") if key in values}
    time: Time = values.get("month", Time())
    start: date | None = values.get("start")
    told = {"year": time.year, "month": time.month}
    if start:
        told = {name: told[name] or getattr(start, name) for name in told}
    return made | {name: value for name, value in told.items() if value is not None}


def _outbound(values: Values, people: People) -> dict[str, Any]:
    made = _of(
        values,
        purpose="title",
        partner="partner",
        size="size",
        departure="start",
        homecoming="end",
    )
    if "people" in values:
        made["members"] = [_member(one, values["people"], people) for one in values["people"]]
    if "countries" in values:
        made["stops"] = _stops(values)
    if funding := _funding(values):
        made["funding"] = funding
    return made | {"all_listed": False}


def _funding(values: Values) -> dict[str, Any]:
    made = _of(values, estimate="cost")
    if "sources" in values:
        made["sources"] = [source.value for source in values["sources"]]
    return made


def _stops(values: Values) -> list[dict[str, Any]]:
    stays = values["countries"]
    made = [_stop(stay.country, stay.start, stay.end) for stay in stays]
    if len(stays) == 1:
        (stay,) = stays
        start, end = (stay.start, stay.end) if stay.start else map(values.get, ("start", "end"))
        return [_stop(stay.country, start, end) | _of(values, travel_days="travel_days")]
    return made


def _stop(country: str, arrival: date | None, departure: date | None) -> dict[str, Any]:
    told = {"arrival": arrival, "departure": departure}
    return {"country": country} | {name: day for name, day in told.items() if day}


def _member(id: str, travelling: Iterable[str], people: People) -> dict[str, Any]:
    """A leader who travels: a key leader unless the sheet of people says otherwise."""
    person = people.get(id)
    if person is None:
        return {"person": id, "key_leader": True}
    made: dict[str, Any] = {"person": id, "key_leader": True, **person.flags}
    if person.posts:
        made["posts"] = [dict(post) for post in person.posts]
    if person.relatives is not None:
        made["relatives"] = [one for one in person.relatives if one in travelling]
    return made


def _inbound(values: Values, _: People) -> dict[str, Any]:
    return _of(
        values, purpose="title", size="size", arrival="start", departure="end", host="agency"
    )


def _conference(values: Values, _: People) -> dict[str, Any]:
    return _of(values, theme="title", start="start", end="end")


def _agreement(values: Values, _: People) -> dict[str, Any]:
    made = _of(values, name="title", partner_name="partner", signing_day="start")
    match values.get("countries"):
        case (stay,):
            made["partner_country"] = stay.country
    return made


_PARTS: Mapping[type[Facts], Callable[[Values, People], dict[str, Any]]] = {
    OutboundDelegation: _outbound,
    InboundDelegation: _inbound,
    Conference: _conference,
    Agreement: _agreement,
}
