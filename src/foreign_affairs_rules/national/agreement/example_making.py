"""What the examples of agreements are made of."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Party
from foreign_affairs_rules.model.papers import Body, Consultation

IN_2022 = "2022-10-13"
IN_2026 = "2026-10-13"


def agreement(on: str, **known: Any) -> Agreement:
    """An agreement recorded until the day *on*, of which nothing else is known but the party."""
    given: dict[str, Any] = {
        "recorded_until": date.fromisoformat(on),
        "party": Party.PROVINCIAL_COMMITTEE,
        "consultations": (),
    }
    return Agreement(id="example", **(given | known))


def asked(*which: Body, on: date = date(2022, 8, 22), **known: Any) -> tuple[Consultation, ...]:
    """One consultation of each body, asked on a day."""
    return tuple(Consultation(body=one.value, which=one, asked=on, **known) for one in which)
