"""Examples of the rules on the use and custody of passports."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.model.papers import DocumentKind
from foreign_affairs_rules.model.passport import (
    Channel,
    Loss,
    Misuse,
    PassportFile,
    Refusal,
    Request,
    Transfer,
    TripPurpose,
)
from foreign_affairs_rules.national import passport
from foreign_affairs_rules.national.passport.samples import (
    APRIL,
    IN_2018,
    IN_2019,
    IN_2022,
    IN_2024,
    book,
    file,
    known_in_2024,
    papers,
    step,
)
from foreign_affairs_rules.rules import Example


def left() -> tuple[Example, ...]:
    """The validity that must be left, and studies."""

    def trip(on: str, departure: date, expires: date, **known: Any) -> PassportFile:
        given = {"request": Request.TRIP, "departure": departure, "passport": book(expires=expires)}
        return file(on, **given | known)

    july, out = date(2022, 7, 10), date(2024, 7, 10)
    note = partial(trip, IN_2024, out, request=Request.VISA_NOTE)
    warned = partial(trip, IN_2019, date(2019, 6, 18), handed_out=date(2019, 6, 14))
    study = partial(trip, IN_2024, out, date(2028, 1, 1), purpose=TripPurpose.STUDY)
    return (
        passport.visa_note_left.accepts(
            "six months and a day left", note(date(2025, 1, 11)), on=IN_2024
        ),
        passport.visa_note_left.rejects("six months left", note(date(2025, 1, 10)), on=IN_2024),
        passport.exit_left.accepts(
            "six months left in 2022", trip(IN_2022, july, date(2023, 1, 10)), on=IN_2022
        ),
        passport.exit_left.rejects(
            "a day short of six months in 2022",
            trip(IN_2022, july, date(2023, 1, 9)),
            on=IN_2022,
        ),
        passport.exit_in_date.accepts(
            "in date on the day of exit", trip(IN_2024, out, out), on=IN_2024
        ),
        passport.exit_in_date.rejects(
            "expired the day before", trip(IN_2024, out, date(2024, 7, 9)), on=IN_2024
        ),
        passport.exit_in_date.rejects(
            "not intact",
            trip(IN_2024, out, out).but(passport=book(expires=out, intact=False)),
            on=IN_2024,
        ),
        passport.hand_out_left.accepts(
            "six months left, nobody told", warned(date(2019, 12, 14), warned=False), on=IN_2019
        ),
        passport.hand_out_left.accepts(
            "less left, and the holder told", warned(date(2019, 12, 13), warned=True), on=IN_2019
        ),
        passport.hand_out_left.rejects(
            "less left, nobody told", warned(date(2019, 12, 13), warned=False), on=IN_2019
        ),
        passport.study_up_to.accepts(
            "six months of studies", study(homecoming=date(2025, 1, 10)), on=IN_2024
        ),
        passport.study_up_to.rejects(
            "a day longer", study(homecoming=date(2025, 1, 11)), on=IN_2024
        ),
    )


def custody() -> tuple[Example, ...]:
    """Hand-out, use and the duties without a day."""
    kinds = (DocumentKind.SENDING_DECISION, DocumentKind.RECEIPT, DocumentKind.CUSTODY_LOG)
    handed = partial(known_in_2024, handed_out=date(2024, 6, 3))
    left = partial(known_in_2024, departed=date(2024, 6, 4))
    private = {"departed": date(2018, 6, 4)}
    moved = Transfer(date=date(2024, 6, 3), reported_to_both=True, passed_on=date(2024, 6, 7))
    gone = partial(known_in_2024, left_category=date(2024, 6, 3))
    misuse = Misuse(date=date(2024, 6, 3))
    return (
        passport.hand_out.accepts(
            "on a decision, signed, in the log",
            handed(hand_out_documents=papers(*kinds)),
            on=IN_2024,
        ),
        passport.hand_out.rejects(
            "no signature", handed(hand_out_documents=papers(*kinds[::2])), on=IN_2024
        ),
        passport.one_document.accepts("one document", left(documents_used=1), on=IN_2024),
        passport.one_document.rejects("two documents", left(documents_used=2), on=IN_2024),
        passport.not_private.accepts(
            "on duty", file(IN_2018, purpose=TripPurpose.WORK, **private), on=IN_2018
        ),
        passport.not_private.rejects(
            "a private trip", file(IN_2018, purpose=TripPurpose.PRIVATE, **private), on=IN_2018
        ),
        passport.use_by_decision.accepts("decided before", left(decision=APRIL), on=IN_2024),
        passport.use_by_decision.rejects("not decided", left(), on=IN_2024),
        passport.use_by_decision.rejects(
            "decided the day after",
            left(decision=APRIL.but(date=date(2024, 6, 5))),
            on=IN_2024,
        ),
        passport.passed_on.accepts(
            "reported and passed on", known_in_2024(transfer=moved), on=IN_2024
        ),
        passport.passed_on.asks(
            "not passed on", known_in_2024(transfer=Transfer(date=date(2024, 6, 3))), on=IN_2024
        ),
        passport.cancelled_when_left.accepts(
            "sent to be cancelled", gone(sent_for_cancellation=date(2024, 6, 7)), on=IN_2024
        ),
        passport.cancelled_when_left.asks("not sent", gone(), on=IN_2024),
        passport.misuse_reported.accepts(
            "reported", known_in_2024(misuse=misuse.but(reported=date(2024, 6, 7))), on=IN_2024
        ),
        passport.misuse_reported.asks("not reported", known_in_2024(misuse=misuse), on=IN_2024),
    )


def losses() -> tuple[Example, ...]:
    """A loss."""
    day, next_day = date(2024, 6, 3), date(2024, 6, 4)
    found = Loss(date=day)
    told = found.but(reported=day, ministry_told=day, immigration_told=day)
    late = found.but(reported=next_day, ministry_told=day, immigration_told=next_day)
    cancelled = {n: told.but(cancelled=date(2024, 6, n)) for n in (4, 5)}
    return (
        passport.loss_reported.accepts("on the same day", known_in_2024(loss=told), on=IN_2024),
        passport.loss_reported.asks("the day after", known_in_2024(loss=late), on=IN_2024),
        passport.loss_reported.rejects("not reported", known_in_2024(loss=found), on=IN_2024),
        passport.loss_notified.accepts(
            "both on the same day", known_in_2024(loss=told), on=IN_2024
        ),
        passport.loss_notified.asks("one the day after", known_in_2024(loss=late), on=IN_2024),
        passport.loss_notified.rejects(
            "one not at all", known_in_2024(loss=found.but(ministry_told=day)), on=IN_2024
        ),
        step("cancel_lost").accepts("the next day", known_in_2024(loss=cancelled[4]), on=IN_2024),
        step("cancel_lost").rejects("two days later", known_in_2024(loss=cancelled[5]), on=IN_2024),
    )


def steps() -> tuple[Example, ...]:
    """The lengths of the timeline."""

    def asked(request: Request, channel: Channel, **known: Any) -> PassportFile:
        return known_in_2024(request=request, channel=channel, applied=date(2024, 6, 3), **known)

    def june(day: int) -> date:
        return date(2024, 6, day)

    direct = partial(asked, Request.ISSUE, Channel.ISSUING_BODY)
    extend = partial(asked, Request.EXTENSION, Channel.ISSUING_BODY)
    sent = {"forwarded": june(5), "received": june(6)}
    issue_sent = partial(asked, Request.ISSUE, Channel.PROVINCE, **sent)
    note_sent = partial(asked, Request.VISA_NOTE, Channel.PROVINCE, **sent)
    late = issue_sent().but(forwarded=june(6))
    home = partial(file, "2026-12-05", returned=date(2026, 11, 20))
    return (
        step("forward").accepts("sent on the second working day", issue_sent(), on=IN_2024),
        step("forward").rejects("sent on the third", late, on=IN_2024),
        step("issue").accepts("issued on the fifth", direct(issued=june(10)), on=IN_2024),
        step("issue").rejects("issued on the sixth", direct(issued=june(11)), on=IN_2024),
        step("issue").accepts(
            "refused on the fifth", direct(refused=Refusal(date=june(10))), on=IN_2024
        ),
        step("extend").accepts("extended on the second", extend(issued=june(5)), on=IN_2024),
        step("extend").rejects("extended on the third", extend(issued=june(6)), on=IN_2024),
        step("issue_forwarded").accepts(
            "issued on the third", issue_sent(issued=june(11)), on=IN_2024
        ),
        step("issue_forwarded").rejects(
            "issued on the fourth", issue_sent(issued=june(12)), on=IN_2024
        ),
        step("extend_forwarded").accepts(
            "the note on the second", note_sent(issued=june(10)), on=IN_2024
        ),
        step("extend_forwarded").rejects(
            "the note on the third", note_sent(issued=june(11)), on=IN_2024
        ),
        step("return").accepts(
            "handed back on the fifth working day",
            home(passport_returned=date(2026, 11, 30)),
            on="2026-12-05",
        ),
        step("return").rejects(
            "handed back the day after",
            home(passport_returned=date(2026, 12, 1)),
            on="2026-12-05",
        ),
        step("return").rejects("not handed back", home(), on="2026-12-05"),
    )
