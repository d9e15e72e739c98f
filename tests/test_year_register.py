"""The register of the synthetic year: the rules find what is planted in it, and nothing else."""

import pytest
from years import Year, beside_the_usual, found_in, the_year

from foreign_affairs_rules.register import Register, RegisterReport, check_register, read_register

pytestmark = pytest.mark.untraced


@pytest.fixture(scope="module")
def year() -> Year:
    return the_year()


def _checked(register: Register, year: Year, name: str) -> RegisterReport:
    return check_register(register, province="quang_ninh", on=year.planted[f"{name}_asked"])


def test_the_year_as_carried_out(year: Year) -> None:
    """Late passports, third trips, overlaps and the others: all of them, and only those."""
    report = _checked(read_register(year.register), year, "register")
    assert found_in(report) == year.expected("register")
    lacking = {each.subject_name for each in report if each.missing_facts}
    assert lacking == {"QN17-0990"}, "only the trip before the register was kept can lack a count"


def test_the_year_as_planned(year: Year) -> None:
    """The rows as their units mean them, with what the register counts for each leader."""
    report = _checked(Register(year.planned()), year, "plan")
    assert beside_the_usual(found_in(report)) == year.expected("plan")
