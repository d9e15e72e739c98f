"""Where a norm says nothing about an activity it is not applicable, and says why."""

from datetime import date
from typing import Any

import attrs
import pytest

from foreign_affairs_rules import (
    UNKNOWN,
    Aid,
    ApecCard,
    InboundDelegation,
    Outcome,
    check,
    example,
    national,
)
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.model.aid import Change
from foreign_affairs_rules.model.aid_kinds import ManagementForm
from foreign_affairs_rules.model.inbound import Estimate, EstimateLine, Settlement
from foreign_affairs_rules.model.ngo import Certificate, Measure, SelfTermination
from foreign_affairs_rules.model.reception import ExpenseItem, GuestRole, Payment, ProtocolClass
from foreign_affairs_rules.places import national_place
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules.testing import outcome

ON = "2026-10-19"
BY_ARTICLE_OF_CLASS = (
    "inbound.lodging",
    "inbound.flowers_for",
    "inbound.head_cars",
    "inbound.art_shows",
    "inbound.gift",
    "inbound.gift_special_case",
    "inbound.banquets",
    "inbound.banquet_approved",
    "inbound.payable_items",
)


def of(subject: Facts, rule: str, on: str) -> list[Finding]:
    """What one rule finds."""
    return [one for one in check(subject, province="ha_noi", on=on).findings if one.rule.id == rule]


def guests(**known: Any) -> InboundDelegation:
    """The guests of the faulty document, with something changed."""
    loaded = example("inbound-2026-faults")
    assert isinstance(loaded, InboundDelegation)
    return loaded.but(**known)


def estimate(*items: ExpenseItem, role: GuestRole = GuestRole.HEAD) -> Estimate:
    """A line of one for each of *items*."""
    lines = (EstimateLine(item=item, role=role, rate=1_000, quantity=1) for item in items)
    return Estimate(date=date(2026, 10, 12), lines=tuple(lines))


@pytest.mark.parametrize("rule", BY_ARTICLE_OF_CLASS)
def test_guests_of_the_special_class_follow_their_programme(rule: str) -> None:
    """For the special class no ceiling is fixed: the approved programme says."""
    special = guests(
        protocol_class=ProtocolClass.SPECIAL,
        payment=Payment.GUEST_PAYS_STAY,
        estimate=estimate(*ExpenseItem),
    )
    found = of(special, rule, ON)
    assert {one.outcome for one in found} <= {Outcome.NOT_APPLICABLE, Outcome.KEPT}
    assert Outcome.NOT_APPLICABLE in {one.outcome for one in found}


def test_cars_of_members_are_not_looked_at() -> None:
    """The number of cars is that of the head's."""
    own = guests(
        protocol_class=ProtocolClass.B,
        estimate=estimate(ExpenseItem.CAR, role=GuestRole.MEMBER),
    )
    assert {one.outcome for one in of(own, "inbound.head_cars", ON)} == {Outcome.KEPT}


def test_a_special_case_needs_its_paper_at_submission() -> None:
    """While the dossier is not submitted, the paper on a special case is not due."""
    (found,) = of(guests(special_case=True, submitted=UNKNOWN), "inbound.special_case_paper", ON)
    assert found.outcome is Outcome.NOT_APPLICABLE


def test_nothing_disallowed_is_nothing_to_recover() -> None:
    """A settlement in which all was allowed owes nothing back."""
    settled = Settlement(date=date(2026, 10, 19), disallowed=0)
    found = of(guests(settlement=settled), "inbound.recovered", ON)
    assert {one.outcome for one in found} == {Outcome.KEPT}


def aid(**known: Any) -> Aid:
    """The aid of the clean document, with something changed."""
    loaded = example("aid-2021-school")
    assert isinstance(loaded, Aid)
    return loaded.but(**known)


@pytest.mark.parametrize(
    ("rule", "known"),
    [
        ("aid.assets_ledger", {"budget": True}),
        ("aid.assets_kept", {"budget": True}),
        ("aid.assets_ledger", {"budget": False}),
        ("aid.assets_kept", {"budget": False}),
        ("aid.budget_estimate", {"first_received": UNKNOWN}),
        ("aid.budget_estimate", {"donor_disburses": True, "in_estimate": False}),
        ("aid.change_decider", {"changes": (Change(date=date(2021, 5, 3)),)}),
        (
            "aid.change_decider",
            {
                "decision": UNKNOWN,
                "changes": (
                    Change(
                        date=date(2021, 5, 3),
                        decided=date(2021, 5, 20),
                        into_prime_ministers=False,
                    ),
                ),
            },
        ),
    ],
)
def test_a_norm_on_other_aid_is_silent(rule: str, known: dict[str, Any]) -> None:
    """What concerns other aid, or what has not come yet, is told as the reason."""
    found = of(aid(**known), rule, "2021-05-31")
    assert {one.outcome for one in found} == {Outcome.NOT_APPLICABLE}
    assert all(one.reason for one in found)


def test_another_form_of_management_has_no_limit_of_value() -> None:
    """The limit is one for the agency's own unit; a management board is within it anyway."""
    board = aid(form=ManagementForm.SEPARATE_BOARD, value_usd=900_000)
    assert {one.outcome for one in of(board, "aid.own_unit_below", "2021-05-31")} == {Outcome.KEPT}


@pytest.mark.parametrize(
    ("rule", "known"),
    [
        ("apec_card.no_use_after_cancelling", {"cancelled": date(2026, 12, 1), "used": UNKNOWN}),
        ("apec_card.contract_age", {"has_contract": False, "contract_signed": UNKNOWN}),
    ],
)
def test_a_norm_on_another_card_is_silent(rule: str, known: dict[str, Any]) -> None:
    """A card that was not used, and a request without a contract, break nothing."""
    loaded = example("apec-card-enterprise")
    assert isinstance(loaded, ApecCard)
    found = of(loaded.but(**known), rule, "2027-01-04")
    assert {one.outcome for one in found} == {Outcome.NOT_APPLICABLE}


def kept(rule: str) -> Example:
    """An example that keeps a national rule."""
    return next(
        one for one in national.rule_examples() if one.rule.id == rule and one.outcome == "kept"
    )


@pytest.mark.parametrize(
    ("rule", "known"),
    [
        ("aid.recovery_policy", {"decision": UNKNOWN}),
        ("aid.recovery_change", {"changes": (Change(date=date(2020, 12, 25)),)}),
    ],
)
def test_recovery_aid_waits_for_its_decision(rule: str, known: dict[str, Any]) -> None:
    """Before a decision, or before a change is decided, nothing is asked of recovery aid."""
    one = kept(rule)
    waiting = attrs.evolve(one, subject=one.subject.but(**known))
    assert outcome(waiting, national_place("ha_noi")) is Outcome.NOT_APPLICABLE


def test_nobody_knows_of_an_activity_after_the_record_ends() -> None:
    """An organisation of which nothing is recorded lately is not said to be inactive."""
    one = kept("ngo.active")
    ending, given = date(2025, 1, 6), date(2023, 1, 4)
    quiet = one.subject.but(
        certificate=Certificate(date=given, valid_from=given, expires=date(2026, 1, 4)),
        last_activity=date(2023, 1, 9),
        recorded_until=date(2023, 6, 1),
        termination=Measure(date=ending),
        self_termination=SelfTermination(date=ending),
    )
    later = attrs.evolve(one, subject=quiet, on="2024-06-03")
    assert outcome(later, national_place("ha_noi")) is Outcome.UNDETERMINED
