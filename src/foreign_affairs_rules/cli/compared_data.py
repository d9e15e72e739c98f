"""Places and days side by side as plain data: what the commands that compare print as JSON."""

from typing import Any

from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.comparing.flips import Flip, WhatIf
from foreign_affairs_rules.comparing.laws import (
    Comparison,
    Difference,
    RuleBeside,
    RuleChange,
    notes,
)
from foreign_affairs_rules.comparing.stands import Stand, TermBeside
from foreign_affairs_rules.findings import Finding, Report
from foreign_affairs_rules.listing import Book, rule_data, value_data
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.printing import finding_data, plain
from foreign_affairs_rules.rules import Rule


def compared_data(found: Comparison, *, everything: bool) -> dict[str, Any]:
    """Places side by side: the terms that tell something, or *everything*."""
    codes = [side.place.province for side in found.sides]
    return {
        "on": found.on.isoformat(),
        "places": [_side_data(side) for side in found.sides],
        "terms": [
            {**_term_data(one), "places": dict(zip(codes, _stands_data(one), strict=True))}
            for one in found.terms
            if everything or one.telling
        ],
        "rules": [_unshared_data(one) for one in found.rules],
    }


def difference_data(found: Difference) -> dict[str, Any]:
    """What changes from one place and day to another."""
    return {
        "from": _side_data(found.one),
        "to": _side_data(found.other),
        "same": found.same,
        "rules": [_change_data(one, found) for one in found.rules],
        "terms": [
            {**_term_data(one), **dict(zip(("from", "to"), _stands_data(one), strict=True))}
            for one in found.terms
        ],
    }


def what_if_data(found: WhatIf) -> dict[str, Any]:
    """One document by two laws: whether it is ready, and the rules whose outcome flips."""
    return {
        "subject": found.one.subject_name,
        "from": _report_data(found.one),
        "to": _report_data(found.other),
        "flips": [_flip_data(one) for one in found.flips],
    }


def _flip_data(flip: Flip) -> dict[str, Any]:
    return {
        "rule": flip.rule,
        "lacking": list(flip.lacking),
        "from": _found_data(flip.one),
        "to": _found_data(flip.other),
    }


def _side_data(side: Checker) -> dict[str, Any]:
    return {
        **_place_data(side.place),
        "on": side.on.isoformat(),
        "notes": [note.plain() for note in notes(side)],
    }


def _place_data(place: Place) -> dict[str, Any]:
    return {
        "province": place.province,
        "territory": place.territory,
        "name": place.name.plain(),
    }


def _term_data(one: TermBeside) -> dict[str, Any]:
    return {
        "term": one.term.id,
        "name": one.term.name.plain(),
        "unit": one.term.unit.value,
        "rules": list(one.rules),
        "differs": one.differs,
    }


def _stands_data(one: TermBeside) -> list[dict[str, Any]]:
    return [_stand_data(stand) for stand in one.stands]


def _stand_data(stand: Stand) -> dict[str, Any]:
    return {
        "state": stand.state.value,
        "own": stand.own,
        "fixed": value_data(stand.value) if stand.value else None,
        "reason": plain(stand.reason),
        "last": value_data(stand.last) if stand.last else None,
        "unread": [text.name.plain() for text in stand.unread],
    }


def _unshared_data(one: RuleBeside) -> dict[str, Any]:
    places = [side.place.province for side in one.sides]
    return {**_rule_data(one.rule, one.sides[0]), "places": places}


def _rule_data(rule: Rule[Any], side: Checker) -> dict[str, Any]:
    return rule_data(rule, Book.of(side.place), side.on)


def _change_data(one: RuleChange, found: Difference) -> dict[str, Any]:
    return {
        "rule": one.rule.id,
        "change": one.change.value,
        "reason": plain(one.reason),
        "from": _rule_data(one.one, found.one) if one.one else None,
        "to": _rule_data(one.other, found.other) if one.other else None,
    }


def _report_data(report: Report) -> dict[str, Any]:
    return {
        **_place_data(report.place),
        "on": report.on.isoformat(),
        "ready": report.ready,
        "notes": [note.plain() for note in report.notes],
        "receipt": report.receipt.plain(),
    }


def _found_data(worst: tuple[Finding, ...]) -> dict[str, Any]:
    return {
        "outcome": worst[0].outcome.value if worst else None,
        "findings": [finding_data(one) for one in worst],
    }
