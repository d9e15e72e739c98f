"""A schedule as plain data: what ``far schedule --format json`` prints."""

from typing import Any

from foreign_affairs_rules.cli.outlook import outlook
from foreign_affairs_rules.listing import iso
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.printing import citation_data, plain
from foreign_affairs_rules.schedules import Schedule, ScheduledStep


def schedule_data(schedule: Schedule, place: Place) -> dict[str, Any]:
    """*schedule*, laid by the law of *place*, as plain data."""
    return {
        "subject": str(getattr(schedule.subject, "id", "")),
        "province": place.province,
        "territory": place.territory_of(schedule.subject),
        "on": schedule.on.isoformat(),
        "timeline": schedule.timeline.id,
        "feasible": schedule.feasible,
        "short_by": schedule.short_by,
        "event": iso(schedule.event),
        "earliest_event": iso(schedule.earliest_event),
        "outlook": outlook(schedule).plain(),
        "steps": [_step_data(one) for one in schedule.steps],
        "notes": [note.plain() for note in schedule.notes],
    }


def _step_data(one: ScheduledStep) -> dict[str, Any]:
    value, length = one.value, one.step.length
    return {
        "step": one.step.id,
        "title": one.step.title.plain(),
        "actor": one.actor.plain(),
        "at": one.at,
        "state": one.state.value,
        "done": iso(one.done),
        "planned": iso(one.planned),
        "due": iso(one.due),
        "earliest": iso(one.earliest),
        "latest": iso(one.latest),
        "slack": one.slack,
        "critical": one.critical,
        "waiting": one.waiting,
        "length": plain(value.value) if value else None,
        "open": length.id if one.open and length else None,
        "citations": [citation_data(cite) for cite in one.citations],
        "notes": [note.plain() for note in one.notes],
    }
