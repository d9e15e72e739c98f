"""Receipts: what a report was made with, and nothing of what it was given but a hash."""

import hashlib
import json
from datetime import date
from importlib.metadata import version
from typing import Any

import attrs
import pytest
from hypothesis import given

from foreign_affairs_rules import documents, shipped, wording
from foreign_affairs_rules.checking import check
from foreign_affairs_rules.facts import UNKNOWN, Facts, facts
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Document, DocumentKind, Secrecy
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.places import national_place
from foreign_affairs_rules.plugins import place
from foreign_affairs_rules.receipts import DISTRIBUTION, digest, receipt
from foreign_affairs_rules.testing.strategies import outbound_delegations

ON = date(2018, 3, 13)
ELEVEN = shipped.example("outbound-eleven-members")


def test_of_a_report() -> None:
    """A report's receipt names versions, the day asked, the law known, and the input's hash."""
    plain = check(ELEVEN, province="quang_ninh", on=ON).receipt.plain()
    assert plain == {
        "versions": {
            name: version(name) for name in (DISTRIBUTION, "foreign-affairs-rules-quang-ninh")
        },
        "on": "2018-03-13",
        "law_known_until": wording.LAW_KNOWN_UNTIL.isoformat(),
        "input_sha256": digest(ELEVEN),
    }


def test_of_national_law() -> None:
    """Where no plug-in was asked, the receipt names the library alone."""
    assert receipt(ELEVEN, national_place("ha_noi"), ON).versions == {
        DISTRIBUTION: version(DISTRIBUTION)
    }


def test_of_a_package_that_is_not_installed() -> None:
    """The version of a package that is not installed is said to be unknown."""
    odd = attrs.evolve(place("quang_ninh"), distribution="no-such-package")
    assert receipt(ELEVEN, odd, ON).versions["no-such-package"] == "unknown"


def test_the_hash_can_be_made_again() -> None:
    """The hash is the SHA-256 of the dumped document, keys sorted, in UTF-8."""
    text = json.dumps(documents.dump(ELEVEN), ensure_ascii=False, sort_keys=True)
    assert digest(ELEVEN) == hashlib.sha256(text.encode("utf-8")).hexdigest()


def test_the_day_and_the_place_are_not_in_the_hash() -> None:
    """The hash is of the input alone."""
    reports = [check(ELEVEN, province=p, on=on) for p, on in (("quang_ninh", ON), ("ha_noi", ON))]
    assert len({one.receipt.input_sha256 for one in reports}) == 1


@given(outbound_delegations())
def test_every_fact_counts(delegation: OutboundDelegation) -> None:
    """Equal facts have one hash, and any change makes another."""
    assert digest(delegation) == digest(delegation.but())
    assert digest(delegation) != digest(delegation.but(title=delegation.title + "."))
    assert digest(delegation) != digest(delegation.but(official=not delegation.official))


def test_of_facts_of_ones_own() -> None:
    """Facts that are no document have a hash as well."""

    @facts
    class Own(Facts):
        note: str = UNKNOWN

    assert digest(Own(note="a")) != digest(Own())
    assert len(digest(Own(note="\ud800"))) == 64


@pytest.mark.parametrize(
    ("known", "secret"),
    [
        ({"members": (Member(person="012345678901"),)}, "012345678901"),
        (
            {
                "documents": (
                    Document(kind=DocumentKind.OPINION, number="77-m", secrecy=Secrecy.SECRET),
                )
            },
            "77-m",
        ),
        ({"purpose": "mục đích riêng"}, "mục đích riêng"),
    ],
)
def test_nothing_personal(known: dict[str, Any], secret: str) -> None:
    """No person, no paper and no purpose is in a receipt."""
    subject = OutboundDelegation(id="one", **known)
    plain = check(subject, province="quang_ninh", on=ON).receipt.plain()
    assert secret not in json.dumps(plain, ensure_ascii=False)
    assert plain.keys() == {"versions", "on", "law_known_until", "input_sha256"}
