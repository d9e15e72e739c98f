"""The leaders of the agencies, by opaque ids and posts: no name of a person is ever made up."""

from collections.abc import Iterator

import attrs
from year.agencies import AGENCIES, Agency


@attrs.define
class Person:
    """
    A leader of an agency; the first of each agency is its key leader.

    *relatives* are the ids of relatives among the leaders, *trips* the rows that the person is in.
    """

    id: str
    post: str
    agency: Agency
    key_leader: bool
    relatives: tuple[str, ...] = ()


PER_AGENCY = 5


def people() -> dict[str, Person]:
    """All leaders by their ids, five of each agency; the second is a key leader too."""
    return {one.id: one for agency in AGENCIES for one in _of(agency)}


def _of(agency: Agency) -> Iterator[Person]:
    for number in range(1, PER_AGENCY + 1):
        key = number <= KEY_LEADERS
        post = agency.head if number == 1 else f"{agency.deputy}"
        yield Person(f"LD-{agency.number:02}{number:02}", post, agency, key)


KEY_LEADERS = 2
"""How many of an agency are key leaders: an input flag, which no text read defines."""
