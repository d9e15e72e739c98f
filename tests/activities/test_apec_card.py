"""What the examples do not show of APEC cards: dates, silence, routes and senses."""

from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import check, example, schedule
from foreign_affairs_rules.documents import DocumentError, structure
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.model.apec_card import ApecCard, CardRequest, Verification
from foreign_affairs_rules.model.papers import Authority, Body, Decision
from foreign_affairs_rules.needs import competent_authority, consultations, required_documents
from foreign_affairs_rules.schedules import ScheduledStep, State

RECEIVED = date(2027, 1, 4)
ASKED = date(2027, 1, 7)
FOUR = (Body.TAX, Body.CUSTOMS, Body.SOCIAL_INSURANCE, Body.PROVINCIAL_POLICE)


def card(on: str, **known: object) -> ApecCard:
    """A file recorded until *on*."""
    return structure({"id": "one", "recorded_until": on, **known}, ApecCard)


def shipped(name: str) -> ApecCard:
    """A file that ships with the library."""
    loaded = example(name)
    assert isinstance(loaded, ApecCard)
    return loaded


def bodies(**known: Any) -> tuple[Verification, ...]:
    """The four bodies, each with what is given."""
    return tuple(Verification(body=one.value, which=one, **known) for one in FOUR)


def enterprise(on: str, **known: Any) -> ApecCard:
    """A file of group 3 whose valid dossier was received on Mon 04/01/2027."""
    begun = card(on, group="enterprise").but(received=RECEIVED)
    return begun.but(consultations=bodies(**known))


def laid(subject: ApecCard, on: str) -> dict[str, ScheduledStep]:
    """The steps by their short name, the last of those that repeat."""
    found = schedule(subject, province="ha_noi", on=on)
    return {one.step.id.removeprefix("apec_card.step."): one for one in found.steps}


def due(subject: ApecCard, on: str, *names: str) -> list[date | None]:
    """The due days of the steps named."""
    found = laid(subject, on)
    return [found[name].due for name in names]


def outcome(subject: ApecCard, rule: str, on: str) -> Outcome:
    """The outcome of one rule."""
    return check(subject, province="ha_noi", on=on).outcome_of(f"apec_card.{rule}")


def test_group_three_is_decided_on_the_seventeenth_of_february() -> None:
    """From 04/01/2027: forward 07/01, replies 27/01, submit 03/02, decide 17/02, Tết skipped."""
    names = ("forward", "verify", "submit_verified", "decide")
    assert due(enterprise("2027-01-04"), "2027-01-04", *names) == [
        ASKED,
        date(2027, 1, 27),
        date(2027, 2, 3),
        date(2027, 2, 17),
    ]


def test_with_the_longest_extension_it_is_decided_on_the_twenty_fifth() -> None:
    """Replies put off by 15 days: by 11/02, submit 18/02, decide 25/02/2027."""
    put_off = put_off_by(15)
    names = ("verify_extended", "submit_verified", "decide")
    assert due(put_off, "2027-01-21", *names) == [
        date(2027, 2, 11),
        date(2027, 2, 18),
        date(2027, 2, 25),
    ]
    assert "verify" not in laid(put_off, "2027-01-21")


def put_off_by(days: int) -> ApecCard:
    """A file whose bodies put their replies off on 20/01/2027."""
    letter = {"extended": date(2027, 1, 20), "extended_days": days}
    return enterprise("2027-01-21", received=ASKED, **letter).but(forwarded=ASKED)


def test_a_shorter_extension_ends_by_its_own_days() -> None:
    """Put off by 5 days: replies by Mon 01/02/2027, submit by Mon 15/02, Tết skipped."""
    assert due(put_off_by(5), "2027-01-21", "verify_extended", "submit_verified") == [
        date(2027, 2, 1),
        date(2027, 2, 15),
    ]


def test_the_other_groups_are_decided_on_the_twenty_sixth_of_january() -> None:
    """From 04/01/2027: submit by 19/01, decide by 26/01/2027, nobody is asked to verify."""
    official = card("2027-01-04", group="official").but(received=RECEIVED)
    assert due(official, "2027-01-04", "submit", "decide") == [
        date(2027, 1, 19),
        date(2027, 1, 26),
    ]
    assert not {"forward", "verify", "submit_verified"} & set(laid(official, "2027-01-04"))


def test_silence_is_consent_and_the_schedule_goes_on() -> None:
    """A body silent since 07/01 has agreed on 27/01: submit by 03/02 though no answer came."""
    silent = shipped("apec-card-silent-body")
    report = check(silent, province="ha_noi", on="2027-02-01")
    verified = [one for one in report.findings if one.rule.id == "apec_card.step.verify"]
    assert {one.outcome for one in verified} == {Outcome.KEPT}
    (told,) = (one for one in verified if any("coi như đồng ý" in note.vi for note in one.notes))
    assert told.at == ("consultations[2]",)
    steps = schedule(silent, province="ha_noi", on="2027-02-01").steps
    (consent,) = (one for one in steps if one.at == "consultations[2]")
    assert (consent.state, consent.done) == (State.DONE, date(2027, 1, 27))
    assert "coi như đồng ý" in consent.notes[-1].vi
    submit = laid(silent, "2027-02-01")["submit_verified"]
    assert (submit.state, submit.due) == (State.NEXT, date(2027, 2, 3))
    assert outcome(silent, "step.submit_verified", "2027-02-01") is Outcome.NOT_APPLICABLE


def test_a_submission_after_the_silence_can_be_late() -> None:
    """Five working days from 27/01/2027 end on 03/02: not submitted on 11/02, it is late."""
    silent = enterprise("2027-02-11", asked=ASKED, received=ASKED).but(forwarded=ASKED)
    assert outcome(silent, "step.submit_verified", "2027-02-11") is Outcome.BROKEN
    assert laid(silent, "2027-02-11")["submit_verified"].state is State.LATE


def test_an_answer_after_the_time_is_late_and_changes_no_day() -> None:
    """An answer of 29/01/2027 is late; the submission still counts from 27/01."""
    late = enterprise("2027-02-01", received=ASKED, answered=date(2027, 1, 29))
    assert outcome(late, "step.verify", "2027-02-01") is Outcome.BROKEN
    assert laid(late.but(forwarded=ASKED), "2027-02-01")["submit_verified"].due == date(2027, 2, 3)


def test_early_answers_bring_the_submission_forward() -> None:
    """All four answered on Wed 13/01/2027: submit by Wed 20/01."""
    early = enterprise("2027-01-14", received=ASKED, answered=date(2027, 1, 13))
    found = laid(early.but(forwarded=ASKED), "2027-01-14")
    assert found["submit_verified"].due == date(2027, 1, 20)


def test_a_body_that_did_not_get_the_paper_holds_the_submission_open() -> None:
    """As long as one body has not received it, the time to submit has not begun."""
    got, *_ = bodies(received=ASKED, answered=date(2027, 1, 13))
    pending = enterprise("2027-02-11").but(consultations=(got, *bodies()[1:]))
    assert outcome(pending, "step.submit_verified", "2027-02-11") is Outcome.NOT_APPLICABLE


def test_an_answer_without_a_day_of_receipt_counts_as_it_came() -> None:
    """Where nobody noted the receipt the answers themselves begin the time to submit."""
    answered = enterprise("2027-02-01", answered=date(2027, 1, 25))
    assert outcome(answered, "step.submit_verified", "2027-02-01") is Outcome.NOT_APPLICABLE
    assert outcome(answered, "step.submit_verified", "2027-02-02") is Outcome.UNDETERMINED


def test_the_card_is_there_in_march() -> None:
    """Decided by 17/02/2027 and applied for at once: data 22/02, replies 15/03, card 18/03."""
    asked = shipped("apec-card-enterprise")
    assert due(asked, "2027-01-04", "exchange", "examine", "issue") == [
        date(2027, 2, 22),
        date(2027, 3, 15),
        date(2027, 3, 18),
    ]


@pytest.mark.parametrize(("needed", "feasible"), [("2027-03-18", True), ("2027-03-17", False)])
def test_a_card_can_be_had_from_that_day_on(needed: str, feasible: bool) -> None:
    """The last days to apply and to give papers take no time of their own."""
    asked = shipped("apec-card-enterprise").but(needed=date.fromisoformat(needed))
    assert schedule(asked, province="ha_noi", on="2027-01-04").feasible is feasible


def test_a_permission_serves_for_six_months() -> None:
    """Permitted on Wed 17/02/2027, the card is applied for by Tue 17/08/2027."""
    decision = Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2027, 2, 17))
    permitted = enterprise("2027-02-18").but(decision=decision)
    assert laid(permitted, "2027-02-18")["file_card"].due == date(2027, 8, 17)


@pytest.mark.parametrize("request_", [CardRequest.NEAR_EXPIRY, CardRequest.DAMAGED])
def test_a_re_issue_needs_no_permission(request_: CardRequest) -> None:
    """No step and no rule of the permission concerns a card that is re-issued."""
    again = enterprise("2027-01-04").but(request=request_)
    found = set(laid(again, "2027-01-04"))
    assert not found & {"receive", "forward", "submit", "submit_verified", "decide", "file_card"}
    assert ("exchange" in found) is (request_ is CardRequest.NEAR_EXPIRY)
    assert outcome(again, "dossier", "2027-01-04") is Outcome.NOT_APPLICABLE


def test_after_a_refusal_no_card_is_applied_for() -> None:
    """The agency refused: the steps of the card are gone."""
    refused = enterprise("2027-02-18").but(agency_refused=date(2027, 2, 3))
    assert not {"apply", "exchange", "issue"} & set(laid(refused, "2027-02-18"))


def test_a_loss_is_reported_within_forty_eight_hours() -> None:
    """Found on Sat 13/02/2027, the hours end on Mon 15/02; the body then has until Wed 17/02."""
    lost = card("2027-02-13", loss={"date": "2027-02-13"})
    assert due(lost, "2027-02-13", "report_loss", "inform") == [
        date(2027, 2, 15),
        date(2027, 2, 17),
    ]


def test_before_the_decision_of_2023_little_is_known() -> None:
    """On 09/07/2023 the dossier stands in the unread text of 2006; on 10/07 it is judged."""
    asked = card("2023-07-10", group="official", documents=[])
    assert outcome(asked, "dossier", "2023-07-09") is Outcome.UNDETERMINED
    assert outcome(asked, "dossier", "2023-07-10") is Outcome.BROKEN


def test_who_permits_an_official_of_the_province_is_asked() -> None:
    """Article 10 names nobody for them: a question, never a guess."""
    official = card("2027-01-04", group="official", managed_by="province")
    (answer,) = competent_authority(official, province="ha_noi", on="2027-01-04")
    (need,) = (one for one in answer.needs if one.needed)
    assert need.item.question is not None


def test_the_lists_of_group_three() -> None:
    """Four bodies verify, and seven papers are asked for."""
    asked = shipped("apec-card-enterprise")
    (who,) = consultations(asked, province="ha_noi", on="2027-01-04")
    assert [need.item.what for need in who.needs] == list(FOUR)
    papers = required_documents(asked, province="ha_noi", on="2027-01-04")
    (first,) = (one for one in papers if one.rule.id == "apec_card.dossier")
    assert len([need for need in first.needs if need.needed]) == 7


def test_the_fee_before_july_2026_is_open() -> None:
    """The fee of the circular of 2026 is not carried back."""
    paid = card("2026-09-21", card_filed="2026-06-30", fee_paid=840_000)
    assert outcome(paid, "fee", "2026-09-21") is Outcome.UNDETERMINED
    assert outcome(paid.but(card_filed=date(2026, 7, 1)), "fee", "2026-09-21") is Outcome.BROKEN


def test_days_out_of_order_are_refused() -> None:
    """An answer before the paper came, and a file received before it was filed, are told."""
    with pytest.raises(DocumentError) as told:
        card(
            "2027-01-08",
            filed="2027-01-05",
            received="2027-01-04",
            consultations=[
                {"body": "Cục Thuế", "received": "2027-01-07", "answered": "2027-01-06"}
            ],
        )
    assert [fault.path for fault in told.value.faults] == [
        "consultations[0].answered",
        "received",
    ]


def test_a_re_issued_card_keeps_its_term() -> None:
    """A card that is re-issued for another reason than its end has no term of its own to check."""
    card = ApecCard(
        id="a",
        request=CardRequest.LOST,
        issued=date(2024, 3, 4),
        expires=date(2026, 3, 4),
        recorded_until=date(2024, 3, 5),
    )
    report = check(card, province="ha_noi", on="2024-03-05")
    assert report.outcome_of("apec_card.validity") is Outcome.NOT_APPLICABLE
