"""What the examples do not show of passports: dates, routes, senses and the papers of a file."""

from datetime import date

import pytest

from foreign_affairs_rules import check, example, schedule
from foreign_affairs_rules.documents import DocumentError, structure
from foreign_affairs_rules.facts import Senseless
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Severity
from foreign_affairs_rules.model.holders import PassportKind
from foreign_affairs_rules.model.papers import Authority, Decision, Document, DocumentKind
from foreign_affairs_rules.model.passport import (
    Channel,
    EarlierPassport,
    Loss,
    Passport,
    PassportFile,
    Request,
)
from foreign_affairs_rules.needs import competent_authority, required_documents
from foreign_affairs_rules.schedules import Schedule, ScheduledStep, State


def file(on: str, **known: object) -> PassportFile:
    """A file recorded until *on*."""
    return structure({"id": "one", "recorded_until": on, **known}, PassportFile)


def shipped(name: str) -> PassportFile:
    """A file that ships with the library."""
    loaded = example(name)
    assert isinstance(loaded, PassportFile)
    return loaded


def laid(subject: PassportFile, on: str) -> dict[str, ScheduledStep]:
    """The steps by their short name."""
    return steps(schedule(subject, province="ha_noi", on=on))


def steps(found: Schedule) -> dict[str, ScheduledStep]:
    """The steps by their short name."""
    return {one.step.id.removeprefix("passport.step."): one for one in found.steps}


def outcome(subject: PassportFile, rule: str, on: str) -> Outcome:
    """The outcome of one rule."""
    return check(subject, province="ha_noi", on=on).outcome_of(f"passport.{rule}")


def test_back_on_a_friday_before_the_culture_day_the_passport_is_due_on_the_thirtieth() -> None:
    """Back on Fri 20/11/2026, five working days without Tue 24/11 end on Mon 30/11/2026."""
    returned = file("2026-11-21", request="trip", returned="2026-11-20")
    step = laid(returned, "2026-11-21")["return"]
    assert (step.due, step.state) == (date(2026, 11, 30), State.NEXT)
    assert step.value is not None
    assert step.value.cite.printed.en == "Law 49/2019/QH14, Article 23(3)"


def test_a_return_of_2018_is_due_by_the_decision_of_2012() -> None:
    """Back on Fri 08/06/2018, five working days end on Fri 15/06/2018, by Decision 58/2012."""
    step = laid(file("2018-06-09", request="trip", returned="2018-06-08"), "2018-06-09")["return"]
    assert step.due == date(2018, 6, 15)
    assert step.value is not None
    assert step.value.cite.printed.en == "Decision 58/2012/QĐ-TTg"


@pytest.mark.parametrize(
    ("request_", "channel", "names", "due"),
    [
        ("issue", "issuing_body", ["apply", "issue"], date(2024, 6, 10)),
        ("extension", "online", ["apply", "extend"], date(2024, 6, 5)),
        ("issue", "province", ["apply", "forward", "issue_forwarded"], date(2024, 6, 10)),
        ("visa_note", "province", ["apply", "forward", "extend_forwarded"], date(2024, 6, 7)),
        ("trip", "issuing_body", [], None),
    ],
)
def test_the_route_follows_request_and_channel(
    request_: str, channel: str, names: list[str], due: date | None
) -> None:
    """Directly 5 or 2 working days from Mon 03/06/2024; through the province 2 + 3 or 2 + 2."""
    asked = file("2024-06-03", request=request_, channel=channel, applied="2024-06-03")
    found = laid(asked, "2024-06-03")
    answering = [name for name in found if name not in {"hand_out", "depart", "come_home"}]
    assert [name for name in answering if name != "return"] == names
    assert (found[names[-1]].due if names else None) == due


def test_an_issue_before_the_law_has_no_length_that_was_read() -> None:
    """In June 2018 the time to issue is open."""
    asked = file("2018-06-04", request="issue", channel="issuing_body", applied="2018-06-04")
    assert laid(asked, "2018-06-04")["issue"].open
    assert outcome(asked, "step.issue", "2018-06-29") is Outcome.UNDETERMINED


@pytest.mark.parametrize(("departure", "feasible"), [("2026-10-15", True), ("2026-10-14", False)])
def test_a_trip_can_be_reached_from_the_day_of_issue(departure: str, feasible: bool) -> None:
    """Applied on Thu 08/10/2026, the passport is there on Thu 15/10: not for a trip before."""
    asked = shipped("passport-issue").but(departure=date.fromisoformat(departure))
    found = schedule(asked, province="ha_noi", on="2026-10-12")
    assert found.feasible is feasible
    assert steps(found)["issue"].due == date(2026, 10, 15)


def test_six_months_at_exit_are_law_until_the_amendment() -> None:
    """Five months left break the law on 14/08/2023, and meet it on 15/08/2023."""
    held = Passport(expires=date(2024, 1, 15), intact=True)
    for day, old, new in (
        ("2023-08-14", Outcome.BROKEN, Outcome.NOT_APPLICABLE),
        ("2023-08-15", Outcome.NOT_APPLICABLE, Outcome.KEPT),
    ):
        out = date.fromisoformat(day)
        trip = file(day, request="trip").but(passport=held, departure=out, departed=out)
        assert outcome(trip, "exit_left", day) is old
        assert outcome(trip, "exit_in_date", day) is new


def test_the_warning_at_the_hand_out_was_advice_and_has_ended() -> None:
    """A passport that runs out: told on 30/12/2020 as advice, no rule on 31/12/2020."""
    held = Passport(expires=date(2021, 3, 1))
    for day, found in (("2020-12-30", Outcome.BROKEN), ("2020-12-31", Outcome.NOT_APPLICABLE)):
        handed = file(day, warned=False).but(passport=held, handed_out=date.fromisoformat(day))
        assert outcome(handed, "hand_out_left", day) is found
    told = check(handed, province="ha_noi", on="2020-12-30").findings
    (one,) = (one for one in told if one.rule.id == "passport.hand_out_left")
    assert one.severity is Severity.ADVICE


def test_the_groups_are_those_of_the_day() -> None:
    """A deputy head of a union under the Front is listed from 01/07/2026, by a press report."""
    asked = file("2026-07-01", holder="union_deputy_head", passport={"kind": "diplomatic"})
    assert outcome(asked, "holder", "2026-06-30") is Outcome.NEEDS_JUDGEMENT
    assert outcome(asked, "holder", "2026-07-01") is Outcome.KEPT
    assert outcome(asked, "holder", "2020-06-30") is Outcome.UNDETERMINED


def test_a_message_names_the_group_and_the_kind_in_words() -> None:
    """No reader meets a code: the group and the kind stated are told in both languages."""
    asked = file("2024-06-03", holder="civil_servant", decided_kind="ordinary").but(
        passport=Passport(kind=PassportKind.DIPLOMATIC),
        decision=Decision(authority=Authority.COMMITTEE_CHAIR, date=date(2024, 6, 3)),
    )
    broken = check(asked, province="ha_noi", on="2024-06-03").of(Outcome.BROKEN)
    told = {one.rule.id: one.message for one in broken}
    assert "(cán bộ, công chức)" in told["passport.holder"].vi
    assert "an ordinary passport" in told["passport.kind_as_decided"].en


def test_what_was_read_before_the_changes_of_2023_says_check() -> None:
    """From 26/12/2023 what rests on Circular 04/2020 says that later circulars were not read."""
    asked = file("2024-06-03", request="visa_note", departure="2024-07-01").but(
        passport=Passport(expires=date(2025, 7, 1))
    )
    report = check(asked, province="ha_noi", on="2024-06-03")
    (one,) = (one for one in report.findings if one.rule.id == "passport.visa_note_left")
    assert any("08/2025/TT-BNG" in note.vi for note in one.notes)


def test_a_loss_of_today_is_not_late_yet() -> None:
    """On the day of the finding nobody is late; the next day they are."""
    lost = file("2026-10-13").but(loss=Loss(date=date(2026, 10, 12)))
    for rule in ("loss_reported", "loss_notified"):
        assert outcome(lost, rule, "2026-10-12") is Outcome.NOT_APPLICABLE
        assert outcome(lost, rule, "2026-10-13") is Outcome.BROKEN


def test_a_damaged_passport_is_notified_but_neither_reported_nor_cancelled() -> None:
    """Article 24 speaks of damage, Articles 23 and 28 of loss alone."""
    damaged = Loss(date=date(2026, 10, 12), damaged=True)
    spoilt = file("2026-10-20").but(loss=damaged)
    assert outcome(spoilt, "loss_notified", "2026-10-20") is Outcome.BROKEN
    assert outcome(spoilt, "loss_reported", "2026-10-20") is Outcome.NOT_APPLICABLE
    assert outcome(spoilt, "step.cancel_lost", "2026-10-20") is Outcome.NOT_APPLICABLE


def test_a_reason_that_the_head_accepted_lifts_the_day_of_return() -> None:
    """Without it the return is late, with it no day is set."""
    late = file("2026-12-05", request="trip", returned="2026-11-20")
    assert outcome(late, "step.return", "2026-12-05") is Outcome.BROKEN
    accepted = late.but(late_return_accepted=True)
    assert outcome(accepted, "step.return", "2026-12-05") is Outcome.NOT_APPLICABLE
    assert "return" not in laid(accepted, "2026-12-05")


def test_the_papers_follow_what_is_asked_for() -> None:
    """An extension needs the passport; since 10/11/2020 no photos and no identity paper."""
    asked = PassportFile(
        id="one",
        recorded_until=date(2024, 6, 3),
        request=Request.EXTENSION,
        channel=Channel.ISSUING_BODY,
        earlier_passport=EarlierPassport.HELD,
        documents=(Document(kind=DocumentKind.DECLARATION),),
    )
    assert kinds(asked, "2024-06-03") == ["declaration", "passport", "sending_decision"]
    assert kinds(asked.but(applied=date(2020, 11, 9)), "2024-06-03") == [
        "declaration",
        "identity_paper",
        "passport",
        "photo",
        "sending_decision",
    ]


def kinds(subject: PassportFile, on: str) -> list[str]:
    """The papers that a file needs."""
    (answer,) = (
        one
        for one in required_documents(subject, province="ha_noi", on=on)
        if one.rule.id == "passport.dossier"
    )
    return sorted(need.item.what.value for need in answer.needs if need.needed)


def test_who_sends_follows_the_branch() -> None:
    """The Party Committee sends for the Party, an authorised head of unit in place of the Chair."""
    asked = file("2024-06-03", sent_by="party", managed_by="agency")
    assert sender(asked) == "the provincial Party Committee"
    by_unit = Decision(authority=Authority.HEAD_OF_UNIT, authorised=True, date=date(2024, 6, 3))
    authorised = file("2024-06-03", sent_by="committee", managed_by="agency").but(decision=by_unit)
    assert sender(authorised) == "the head of unit who was authorised"


def sender(subject: PassportFile) -> str:
    """Who is competent to send."""
    answers = competent_authority(subject, province="ha_noi", on="2024-06-03")
    (answer,) = (one for one in answers if one.rule.id == "passport.sender")
    (need,) = (one for one in answer.needs if one.needed)
    return need.item.name.en


def test_a_passport_that_ends_before_it_begins_is_refused() -> None:
    """Expiry before issue is no passport."""
    with pytest.raises(Senseless, match="expires"):
        Passport(issued=date(2024, 6, 3), expires=date(2024, 6, 2))


def test_a_dossier_is_not_sent_on_before_it_is_there() -> None:
    """Forwarded before it was received where it was filed: both days are told."""
    with pytest.raises(DocumentError, match="2024-06-03"):
        file("2024-06-10", applied="2024-06-03", forwarded="2024-06-02")
