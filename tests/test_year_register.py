"""The register of the synthetic year: the rules find what is planted in it, and nothing else."""

import pytest
from years import Found, Year, beside_the_usual, found_in, made

from foreign_affairs_rules.register import Register, check_register, read_register

pytestmark = pytest.mark.untraced


@pytest.fixture(scope="module")
def year(tmp_path_factory: pytest.TempPathFactory) -> Year:
    return made(tmp_path_factory.mktemp("year"))


def _found(register: Register, year: Year, name: str) -> Found:
    on = year.planted[f"{name}_asked"]
    return found_in(check_register(register, province="quang_ninh", on=on))


def test_the_year_as_carried_out(year: Year) -> None:
    """Late passports and accounts, third trips, overlaps and the others: all, and only those."""
    assert _found(read_register(year.register), year, "register") == year.expected("register")


def test_the_year_as_planned(year: Year) -> None:
    """The rows as their units mean them, with what the register counts for each leader."""
    found = _found(Register(year.planned()), year, "plan")
    assert beside_the_usual(found) == year.expected("plan")
