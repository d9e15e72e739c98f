"""Examples of the national rules, which are their tests; all of them are synthetic."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.model.delegation import Branch
from foreign_affairs_rules.model.holders import Holder, PassportKind, StatedKind
from foreign_affairs_rules.model.papers import Authority, DocumentKind
from foreign_affairs_rules.model.passport import (
    Authorisation,
    Channel,
    EarlierPassport,
    Passport,
    PassportFile,
    Refusal,
    Request,
    TripPurpose,
)
from foreign_affairs_rules.model.people import ManagedBy
from foreign_affairs_rules.national import passport
from foreign_affairs_rules.national.passport.examples_of_use import custody, left, losses, steps
from foreign_affairs_rules.national.passport.samples import (
    APRIL,
    IN_2024,
    IN_2026,
    UNIT,
    book,
    file,
    known_in_2024,
    papers,
)
from foreign_affairs_rules.rules import Example


def _holders() -> tuple[Example, ...]:
    def held(on: str, holder: Holder, kind: PassportKind) -> PassportFile:
        return file(on, holder=holder, passport=Passport(kind=kind))

    official, diplomatic = PassportKind.OFFICIAL, PassportKind.DIPLOMATIC
    stated = partial(known_in_2024, decision=APRIL, passport=book())
    applied = partial(known_in_2024, applied=date(2024, 5, 6))
    return (
        passport.holder.accepts(
            "a civil servant, official passport",
            held(IN_2024, Holder.CIVIL_SERVANT, official),
            on=IN_2024,
        ),
        passport.holder.accepts(
            "a vice-chair of the Committee, diplomatic passport",
            held(IN_2024, Holder.COUNCIL_OR_COMMITTEE_LEADER, diplomatic),
            on=IN_2024,
        ),
        passport.holder.accepts(
            "the head of a specialised commune agency, from 01/07/2026",
            held("2026-07-01", Holder.SPECIALISED_AGENCY_HEAD, official),
            on="2026-07-01",
        ),
        passport.holder.asks(
            "the same head on 30/06/2026",
            held("2026-06-30", Holder.SPECIALISED_AGENCY_HEAD, official),
            on="2026-06-30",
        ),
        passport.holder.rejects(
            "a civil servant, diplomatic passport",
            held(IN_2024, Holder.CIVIL_SERVANT, diplomatic),
            on=IN_2024,
        ),
        passport.holder.rejects(
            "outside every group", held(IN_2024, Holder.OUTSIDE, official), on=IN_2024
        ),
        passport.holder.asks(
            "considered by the Foreign Minister",
            held(IN_2024, Holder.MINISTER_CONSIDERS, official),
            on=IN_2024,
        ),
        passport.kind_as_decided.accepts(
            "decision and passport of one kind",
            stated(decided_kind=StatedKind.OFFICIAL),
            on=IN_2024,
        ),
        passport.kind_as_decided.rejects(
            "the decision states another kind",
            stated(decided_kind=StatedKind.DIPLOMATIC),
            on=IN_2024,
        ),
        passport.kind_as_decided.asks(
            "the decision states no kind", stated(decided_kind=StatedKind.NONE), on=IN_2024
        ),
        passport.sent_on_duty.accepts(
            "sent to work", applied(decision=APRIL, purpose=TripPurpose.WORK), on=IN_2024
        ),
        passport.sent_on_duty.rejects("not sent by anyone", applied(), on=IN_2024),
        passport.sent_on_duty.rejects(
            "a private trip", applied(decision=APRIL, purpose=TripPurpose.PRIVATE), on=IN_2024
        ),
    )


def _sending() -> tuple[Example, ...]:
    ours = {"sent_by": Branch.COMMITTEE, "managed_by": ManagedBy.PROVINCIAL_COMMITTEE}
    decided = partial(known_in_2024, decision=APRIL)
    unit = partial(known_in_2024, decision=UNIT)
    written = Authorisation(on_form=True, authoriser_in_office=True, told=date(2024, 1, 9))
    letter = partial(known_in_2024, notice_letter=True, managed_by=ManagedBy.AGENCY)
    return (
        passport.sender.accepts("decided by the Chairman", decided(**ours), on=IN_2024),
        passport.sender.accepts("decided by an authorised head of unit", unit(**ours), on=IN_2024),
        passport.sender.rejects(
            "decided by a head of unit who was not authorised",
            unit(**ours | {"decision": UNIT.but(authorised=False)}),
            on=IN_2024,
        ),
        passport.sender.asks(
            "a person managed by the Politburo",
            decided(**ours | {"managed_by": ManagedBy.POLITBURO}),
            on=IN_2024,
        ),
        passport.sender.accepts(
            "a notice letter of a central office for a top leader's delegation",
            decided(
                decision=APRIL.but(authority=Authority.CENTRAL),
                notice_letter=True,
                in_top_delegation=True,
            ),
            on=IN_2024,
        ),
        passport.form.accepts("every item of the form", decided(form_complete=True), on=IN_2024),
        passport.form.rejects("an item lacking", decided(form_complete=False), on=IN_2024),
        passport.pages.accepts("numbered and sealed", decided(pages_sealed=True), on=IN_2024),
        passport.pages.rejects("no seal across pages", decided(pages_sealed=False), on=IN_2024),
        passport.notice_letter.accepts(
            "a member of a top leader's delegation", letter(in_top_delegation=True), on=IN_2024
        ),
        passport.notice_letter.rejects(
            "a letter for any other person", letter(in_top_delegation=False), on=IN_2024
        ),
        passport.several_posts.accepts("one post", decided(posts=1), on=IN_2024),
        passport.several_posts.asks("two posts", decided(posts=2), on=IN_2024),
        passport.authorisation_written.accepts(
            "on the form", unit(authorisation=written), on=IN_2024
        ),
        passport.authorisation_written.rejects(
            "not on the form", unit(authorisation=written.but(on_form=False)), on=IN_2024
        ),
        passport.authorisation_renewed.accepts(
            "the authoriser is in office", unit(authorisation=written), on=IN_2024
        ),
        passport.authorisation_renewed.rejects(
            "the authoriser has left",
            unit(authorisation=written.but(authoriser_in_office=False)),
            on=IN_2024,
        ),
        passport.authorisation_told.accepts(
            "the passport authority was told", unit(authorisation=written), on=IN_2024
        ),
        passport.authorisation_told.rejects(
            "nobody was told", unit(authorisation=Authorisation(on_form=True)), on=IN_2024
        ),
        passport.specimen.accepts(
            "shown the day before", decided(specimen_sent=date(2024, 4, 7)), on=IN_2024
        ),
        passport.specimen.asks(
            "shown on the same day", decided(specimen_sent=date(2024, 4, 8)), on=IN_2024
        ),
        passport.specimen.rejects(
            "shown the day after", decided(specimen_sent=date(2024, 4, 9)), on=IN_2024
        ),
    )


def _filing() -> tuple[Example, ...]:
    first = partial(
        known_in_2024,
        request=Request.ISSUE,
        earlier_passport=EarlierPassport.NONE,
        holder=Holder.CIVIL_SERVANT,
    )
    issue = papers(
        DocumentKind.DECLARATION,
        DocumentKind.PHOTO,
        DocumentKind.SENDING_DECISION,
        DocumentKind.IDENTITY_PAPER,
    )
    note = partial(known_in_2024, request=Request.VISA_NOTE, invited=False)
    of_note = papers(DocumentKind.DECLARATION, DocumentKind.PASSPORT, DocumentKind.SENDING_DECISION)
    by_province = partial(known_in_2024, request=Request.ISSUE, channel=Channel.PROVINCE)
    online = partial(file, IN_2026, request=Request.ISSUE, channel=Channel.ONLINE)
    refused = Refusal(date=date(2024, 5, 6), written=True, reasoned=True)
    return (
        passport.dossier_complete.accepts("a first passport", first(documents=issue), on=IN_2024),
        passport.dossier_complete.rejects("no photos", first(documents=issue[::2]), on=IN_2024),
        passport.dossier_complete.rejects(
            "the earlier passport is not handed in",
            first(documents=issue, earlier_passport=EarlierPassport.HELD),
            on=IN_2024,
        ),
        passport.visa_note_dossier.accepts(
            "every paper, no invitation", note(documents=of_note), on=IN_2024
        ),
        passport.visa_note_dossier.rejects(
            "the invitation is not handed in", note(documents=of_note, invited=True), on=IN_2024
        ),
        passport.province_authorised.accepts(
            "authorised by the ministry", by_province(province_authorised=True), on=IN_2024
        ),
        passport.province_authorised.rejects(
            "not authorised", by_province(province_authorised=False), on=IN_2024
        ),
        passport.chip_filed.accepts("no chip", by_province(passport=book()), on=IN_2024),
        passport.chip_filed.asks(
            "a chip, filed with the provincial body",
            by_province(passport=book(chip=True)),
            on=IN_2024,
        ),
        passport.born_digital.accepts("signed originals", online(born_digital=True), on=IN_2026),
        passport.born_digital.rejects("scans of paper", online(born_digital=False), on=IN_2026),
        passport.refusal_reasoned.accepts(
            "written, with a reason", known_in_2024(refused=refused), on=IN_2024
        ),
        passport.refusal_reasoned.rejects(
            "no reason given", known_in_2024(refused=refused.but(reasoned=False)), on=IN_2024
        ),
    )


def _lengths() -> tuple[Example, ...]:
    issued, applied = date(2024, 5, 8), date(2024, 5, 6)

    def new(expires: date) -> PassportFile:
        made = book(issued=issued, expires=expires)
        return known_in_2024(request=Request.ISSUE, issued=issued, passport=made)

    def extended(**known: Any) -> PassportFile:
        held = book(**{"expires": date(2024, 12, 1), "extensions": 0} | known)
        return known_in_2024(request=Request.EXTENSION, applied=applied, passport=held)

    def until(day: date) -> PassportFile:
        return extended().but(extended_until=day)

    def online(year: int) -> PassportFile:
        held = book(issued=date(year, 12, 31))
        return file(IN_2026, request=Request.EXTENSION, channel=Channel.ONLINE, passport=held)

    return (
        passport.validity.accepts("five years to the day", new(date(2029, 5, 8)), on=IN_2024),
        passport.validity.accepts("one year to the day", new(date(2025, 5, 8)), on=IN_2024),
        passport.validity.rejects("five years and a day", new(date(2029, 5, 9)), on=IN_2024),
        passport.validity.rejects("a day short of one year", new(date(2025, 5, 7)), on=IN_2024),
        passport.extensions.accepts("the first extension", extended(), on=IN_2024),
        passport.extensions.rejects("the second extension", extended(extensions=1), on=IN_2024),
        passport.extension_up_to.accepts("three years", until(date(2027, 12, 1)), on=IN_2024),
        passport.extension_up_to.rejects(
            "three years and a day", until(date(2027, 12, 2)), on=IN_2024
        ),
        passport.extended_when_left.accepts(
            "a day less than twelve months left", extended(expires=date(2025, 5, 5)), on=IN_2024
        ),
        passport.extended_when_left.rejects(
            "twelve months left", extended(expires=date(2025, 5, 6)), on=IN_2024
        ),
        passport.no_chip_extended.accepts("no chip", extended(), on=IN_2024),
        passport.no_chip_extended.rejects("a chip", extended(chip=True), on=IN_2024),
        passport.online_extension.accepts("issued in 2022", online(2022), on=IN_2026),
        passport.online_extension.rejects("issued in 2023", online(2023), on=IN_2026),
    )


def rule_examples() -> tuple[Example, ...]:
    """Every rule kept and not kept."""
    return (
        *_holders(),
        *_sending(),
        *_filing(),
        *_lengths(),
        *left(),
        *custody(),
        *losses(),
        *steps(),
    )
