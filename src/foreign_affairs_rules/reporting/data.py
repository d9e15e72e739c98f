"""A report as plain data for machines: the attributes of its classes, by their names."""

from datetime import date
from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules.places import Place
from foreign_affairs_rules.printing import citation_data
from foreign_affairs_rules.receipts import Receipt
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.sources import Citation
from foreign_affairs_rules.text import Text

SCHEMA = "year_report/1"
"""The value of the ``schema`` key of a report."""


def report_data(report: YearReport) -> dict[str, Any]:
    """*report* as plain data: texts in both languages, days as ISO 8601 writes them."""
    return {"schema": SCHEMA, "empty": report.empty, **_plain(report)}


def _plain(value: Any) -> Any:
    match value:
        case Text() | Receipt():
            return value.plain()
        case Citation():
            return citation_data(value)
        case Place():
            return {"province": value.province, "territory": value.territory}
        case Enum():
            return value.value
        case date():
            return value.isoformat()
        case tuple():
            return [_plain(one) for one in value]
        case _ if attrs.has(type(value)):
            fields = (field.name for field in attrs.fields(type(value)))
            return {name: _plain(getattr(value, name)) for name in fields}
        case _:
            return value
