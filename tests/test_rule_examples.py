"""Every rule is shown kept and not kept by examples, and the examples come out as they say."""

from typing import Any

import pytest

from foreign_affairs_rules.national.outbound.examples import rule_examples as national_examples
from foreign_affairs_rules.plugins import place, plugins
from foreign_affairs_rules.province import Place, national_place
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules.testing import outcome

_NATIONAL = national_place("ha_noi")
_PROVINCES = [plugin.province for plugin in plugins() if plugin.province]
_EXAMPLES = [(_NATIONAL, example) for example in national_examples()] + [
    (place(province.code), example)
    for province in _PROVINCES
    for example in province.rule_examples()
]


def _name(case: Any) -> str:
    return f"{case.rule.id}: {case.name}" if isinstance(case, Example) else case.province


@pytest.mark.parametrize(("where", "example"), _EXAMPLES, ids=_name)
def test_an_example_comes_out_as_it_says(where: Place, example: Example) -> None:
    """An example is kept, broken or a question, as its author wrote."""
    assert outcome(example, where).value == example.outcome


@pytest.mark.parametrize(
    "where", [_NATIONAL, *map(place, (one.code for one in _PROVINCES))], ids=str
)
def test_every_rule_is_shown_kept_and_not_kept(where: Place) -> None:
    """Each rule has an example that keeps it and one that does not."""
    seen: dict[Rule[Any], set[str]] = {rule: set() for rule in where.checked_rules}
    for _, example in _EXAMPLES:
        seen.get(example.rule, set()).add(example.outcome)
    assert [rule for rule, found in seen.items() if "kept" not in found] == []
    shown = {"broken", "needs_judgement"}
    assert [rule for rule, found in seen.items() if not shown & found] == []


def test_names_of_examples_are_their_own() -> None:
    """No two examples of one rule in one place share a name, since pages list them by name."""
    names = [(where.province, example.rule.id, example.name) for where, example in _EXAMPLES]
    assert len(names) == len(set(names))
