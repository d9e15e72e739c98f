"""Every rule is shown kept and not kept by examples, and the examples come out as they say."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from foreign_affairs_rules import national
from foreign_affairs_rules.places import Place, national_place
from foreign_affairs_rules.plugins import place, plugins
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules.testing.examples import outcome, undetermined
from foreign_affairs_rules.text import Text, placeholders

_NATIONAL = national_place("ha_noi")
_PROVINCES = [plugin.province for plugin in plugins() if plugin.province]
_EXAMPLES = [(_NATIONAL, example) for example in national.rule_examples()] + [
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


@pytest.mark.parametrize("rule", list(_NATIONAL.checked_rules), ids=lambda rule: str(rule.id))
def test_a_rule_without_its_fact_cannot_be_judged(rule: Rule[Any]) -> None:
    """Some fact that an example of the rule gives leaves it undetermined when it is missing."""
    own = [example for _, example in _EXAMPLES if example.rule is rule]
    assert any(undetermined(example, _NATIONAL) for example in own)


_PLURAL = re.compile(r"\{(\w+)\} (?!is\b|was\b|has\b|as\b)([a-z]*[^s]s|are|were|have|people)\b")


def _sentences(rule: Rule[Any]) -> Iterator[Text]:
    """All that a rule may say."""
    exceptions = (value.exception for value in _NATIONAL.values if value.term in rule.terms)
    yield from filter(None, (rule.says, rule.message, rule.question, rule.remedy, *exceptions))


@pytest.mark.parametrize("rule", list(_NATIONAL.checked_rules), ids=lambda rule: str(rule.id))
def test_what_a_rule_says_reads_well_with_one_and_with_two(rule: Rule[Any]) -> None:
    """No number stands before a word that is right for two alone; the forms are given for both."""
    for text in _sentences(rule):
        assert not _PLURAL.search(text.en), text.en
        for number in (1, 2):
            filled = text.fill(**dict.fromkeys(placeholders(text.vi), number))
            assert "{" not in filled.vi + filled.en


def test_names_of_examples_are_their_own() -> None:
    """No two examples of one rule in one place share a name, since pages list them by name."""
    names = [(where.province, example.rule.id, example.name) for where, example in _EXAMPLES]
    assert len(names) == len(set(names))
