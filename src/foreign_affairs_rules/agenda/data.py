"""An agenda as plain data: what ``far agenda --format json`` prints."""

from typing import Any

from foreign_affairs_rules.agenda.entries import Entry, Urgency
from foreign_affairs_rules.agenda.holding import Agenda
from foreign_affairs_rules.agenda.telling import tallies, warnings
from foreign_affairs_rules.agenda.windows import Window
from foreign_affairs_rules.listing import iso
from foreign_affairs_rules.printing import citation_data, plain


def agenda_data(agenda: Agenda, *, everything: bool = False) -> dict[str, Any]:
    """*agenda* as plain data; *everything* holds also what is to come after the window."""
    listed = agenda.listed(everything=everything)
    return {
        "province": agenda.place.province,
        "territory": agenda.place.territory,
        "on": agenda.on.isoformat(),
        "within": _window(agenda.within),
        "until": agenda.until.isoformat(),
        "remind_after": None if agenda.remind_after is None else _window(agenda.remind_after),
        "activities": agenda.activities,
        "left_out": [
            {"id": one.id, "why": one.why.value, "reason": one.reason.plain()}
            for one in agenda.left_out
        ],
        "years_without_document": list(agenda.years),
        "unrecorded": [
            {
                "id": one.id,
                "recorded_until": iso(one.recorded_until),
                "steps": [step.plain() for step in one.steps],
            }
            for one in agenda.unrecorded
        ],
        "without_timeline": [{"id": one.id, "reason": one.reason} for one in agenda.unlaid],
        "summary": {urgency.value: count for urgency, count in agenda.summary.items()},
        "entries": [_entry(one) for one in listed],
        "who": [
            {
                "name": who.plain(),
                **{urgency.value: count for urgency, count in zip(Urgency, counts, strict=True)},
            }
            for who, counts in tallies(listed)
        ],
        "notes": [note.plain() for note in warnings(agenda, everything=everything)],
        "receipt": agenda.receipt.plain(),
    }


def _window(length: Window) -> dict[str, Any]:
    return {"count": length.count, "unit": length.unit}


def _entry(one: Entry) -> dict[str, Any]:
    step, day = one.step, one.day
    return {
        "step": step.step.id,
        "at": step.at,
        "subject": one.subject,
        "part": one.part or None,
        "title": one.title,
        "what": step.step.title.plain(),
        "topic": plain(one.topic),
        "who": one.who.plain(),
        "number": one.number,
        "secret": one.secret,
        "sent": iso(one.sent),
        "received": iso(one.received),
        "begun": iso(one.begun),
        "waiting": one.waiting,
        "reminded": iso(one.reminded),
        "due": iso(one.due),
        "last": iso(one.last),
        "origin": one.origin.value if one.origin else None,
        "planned": iso(step.planned),
        "expected": iso(one.expected),
        "latest": iso(one.latest),
        "day": iso(day[1] if day else None),
        "length": plain(step.value.value) if step.value else None,
        "state": one.urgency.value,
        "escalation": one.escalation.value if one.escalation else None,
        "citations": [citation_data(cite) for cite in step.citations],
        "notes": [note.plain() for note in step.notes],
    }
