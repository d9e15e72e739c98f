"""Reports for tests, of small synthetic registers."""

from datetime import date
from typing import Any

from foreign_affairs_rules.documents import load
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.register import Register, check_register
from foreign_affairs_rules.reporting import Span, YearReport, report_of

DECEMBER = date(2018, 12, 20)


def document(kind: str, name: str, /, **known: Any) -> Facts:
    """An activity of a *kind*, recorded until the end of 2018."""
    data = {"schema": f"{kind}/1", "id": name, "recorded_until": "2018-12-31", **known}
    return load({key: value for key, value in data.items() if value is not None})


def outbound(name: str, departure: str | None = "2018-06-04", **known: Any) -> Facts:
    """A trip of three days to Japan with one key leader."""
    member = {
        "person": "lanh-dao-01",
        "key_leader": True,
        "leader": True,
        "posts": [{"title": "Giám đốc", "agency": "Sở Ngoại vụ", "locality": ""}],
    }
    given: dict[str, Any] = {"members": [member], "stops": [{"country": "JP"}]}
    if departure is not None:
        day = date.fromisoformat(departure)
        given |= {"departure": departure, "homecoming": day.replace(day=day.day + 2).isoformat()}
    return document("outbound", name, **(given | known))


def reported(
    *activities: Facts,
    year: int = 2018,
    period: Span | None = None,
    on: date = DECEMBER,
    province: str = "quang_ninh",
    kept_from: str | None = None,
    **given: Any,
) -> YearReport:
    """The report of a year on a register of *activities*."""
    held = Register(activities, kept_from=kept_from)
    return report_of(check_register(held, province=province, on=on), year, period, **given)


def decided(day: str, number: str = "12/QĐ-UBND") -> dict[str, str]:
    """A decision of the chairman."""
    return {"authority": "committee_chair", "number": number, "date": day}
