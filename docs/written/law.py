"""What the library holds beside rules: kinds of activity, provinces, days of rest."""

from foreign_affairs_rules import calendar, notices
from foreign_affairs_rules.documents import SCHEMAS
from foreign_affairs_rules.plugins import plugins
from written.tables import Lines, both, code, doc, iso, table


def activities() -> Lines:
    """The kinds of activity that rules are about, each with the schema of its documents."""
    rows = ((code(kind.activity), *doc(kind), code(name)) for name, kind in SCHEMAS.items())
    told = ((row[0], row[1], row[-1]) for row in rows if row[0] != code(""))
    yield from table("activity", "what it is", "its documents")(told)


def provinces() -> Lines:
    """The provinces that have a plug-in here."""
    rows = (
        (code(one.name), one.province.name.vi, f"{one.distribution} {one.version}")
        for one in plugins()
        if one.province
    )
    yield from table("code", "province", "distribution")(rows)


def days_of_rest() -> Lines:
    """The announced years, and the days on which a notice prevails over the tables of holidays."""
    yield f"Announced: {iso(calendar.known_from())} to {iso(calendar.known_until())}. Corrected:"
    rows = (
        (
            iso(one.day),
            "worked" if one.working else "rest",
            both(one.cite.printed),
            code(one.cite.evidence.value),
        )
        for one in notices.NOTICES
    )
    yield from table("day", "is a day of", "by", "evidence")(rows)
