"""Examples of the national rules, which are their tests; all of them are synthetic."""

from foreign_affairs_rules.national.aid.approval_examples import approval_examples
from foreign_affairs_rules.national.aid.emergency_examples import emergency_examples
from foreign_affairs_rules.national.aid.management_examples import management_examples
from foreign_affairs_rules.national.aid.step_examples import step_examples
from foreign_affairs_rules.rules import Example


def rule_examples() -> tuple[Example, ...]:
    """The examples of every national rule on foreign aid."""
    return (
        *approval_examples(),
        *management_examples(),
        *emergency_examples(),
        *step_examples(),
    )
