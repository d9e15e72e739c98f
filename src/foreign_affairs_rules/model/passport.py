"""A diplomatic or official passport of one person: what is asked for it, and its life on a trip."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import ClassVar

from foreign_affairs_rules.bounds import Count, Name, UnitCode
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.delegation import Branch
from foreign_affairs_rules.model.holders import Holder, PassportKind, StatedKind
from foreign_affairs_rules.model.papers import Answer, Decision, Document, Waiver
from foreign_affairs_rules.model.people import ManagedBy


class Request(Enum):
    """What is asked for."""

    ISSUE = "issue"
    EXTENSION = "extension"
    VISA_NOTE = "visa_note"
    """The diplomatic note that asks a foreign side for a visa."""
    TRIP = "trip"
    """Nothing: a passport that is held is handed out for a trip."""


class Channel(Enum):
    """Where the dossier is filed."""

    ISSUING_BODY = "issuing_body"
    """The Consular Department or the Ho Chi Minh City foreign-affairs office."""
    PROVINCE = "province"
    """The provincial foreign-affairs body, on the ministry's written authorisation."""
    ONLINE = "online"


class EarlierPassport(Enum):
    """The passport of the same kind issued last."""

    NONE = "none"
    HELD = "held"
    LOST = "lost"


class TripPurpose(Enum):
    """What the trip is for."""

    WORK = "work"
    STUDY = "study"
    PRIVATE = "private"


@facts
class Passport(Facts):
    """
    The passport that the file is about; no number is kept.

    *extensions* counts those before this request. *chip* says that it carries an electronic chip.
    """

    kind: PassportKind = UNKNOWN
    chip: bool = UNKNOWN
    issued: Date = UNKNOWN
    expires: Date = UNKNOWN
    extensions: Count = UNKNOWN
    intact: bool = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """A passport does not expire before it is issued."""
        issued, expires = self.peek("issued"), self.peek("expires")
        if issued and expires and expires < issued:
            yield Fault("expires", expires, day_from(issued, "issued"))


@facts
class Authorisation(Facts):
    """
    The authorisation of a head of unit to send (ủy quyền).

    *in_regulation* says that the body's own regulation on trips already delegates; *told* is the
    day on which the passport authority was told in writing.
    """

    date: Date = UNKNOWN
    on_form: bool = UNKNOWN
    authoriser_in_office: bool = UNKNOWN
    in_regulation: bool = False
    told: Date | None = UNRECORDED


@facts
class Refusal(Facts):
    """The answer that nothing is issued: whether it is written and gives its reason."""

    date: Date = UNKNOWN
    written: bool = UNKNOWN
    reasoned: bool = UNKNOWN


@facts
class Loss(Facts):
    """
    A passport found lost or, where *damaged*, spoilt on *date*, and who was told when.

    *reported* is the day the holder told the managing agency; *ministry_told* and
    *immigration_told* are the days of that agency's written notices; *cancelled* of the passport's
    cancellation.
    """

    date: Date = UNKNOWN
    damaged: bool = False
    reported: Date | None = UNRECORDED
    ministry_told: Date | None = UNRECORDED
    immigration_told: Date | None = UNRECORDED
    cancelled: Date | None = UNRECORDED


@facts
class Transfer(Facts):
    """The holder's move to another agency, and the day the passport was passed on to it."""

    date: Date = UNKNOWN
    reported_to_both: bool = UNKNOWN
    passed_on: Date | None = UNRECORDED


@facts
class Misuse(Facts):
    """A refusal to hand the passport back or its wrong use, and the day it was reported."""

    date: Date = UNKNOWN
    reported: Date | None = UNRECORDED


@facts
class PassportFile(Facts):
    """
    A passport file, as the managing agency records it up to the day *recorded_until*.

    *person* is an opaque id, no name. *applied* is the day a complete dossier was received where
    it was filed; *forwarded* the day the provincial body sent it on, *received* the day the issuing
    body had it. *hand_out_documents* are the papers at the hand-over to the holder, *warned* says
    that the holder was told of a validity that runs out. *late_return_accepted* says that the head
    of the managing agency accepted a good reason. *left_category* is the day on which the holder
    ceased to belong to an eligible group.
    """

    activity: ClassVar[str] = "passport"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    person: Name = UNKNOWN
    holder: Holder = UNKNOWN
    posts: Count = UNKNOWN
    managed_by: ManagedBy = UNKNOWN
    sent_by: Branch = UNKNOWN
    request: Request = UNKNOWN
    channel: Channel = UNKNOWN
    province_authorised: bool = UNKNOWN
    passport: Passport = UNKNOWN
    earlier_passport: EarlierPassport = UNKNOWN
    filed_by_other: bool = False
    invited: bool = UNKNOWN
    purpose: TripPurpose = UNKNOWN
    decision: Decision | None = UNRECORDED
    decided_kind: StatedKind = UNKNOWN
    form_complete: bool = UNKNOWN
    pages_sealed: bool = UNKNOWN
    notice_letter: bool = False
    in_top_delegation: bool = UNKNOWN
    authorisation: Authorisation | None = UNRECORDED
    specimen_sent: Date | None = UNRECORDED
    documents: tuple[Document, ...] = UNKNOWN
    born_digital: bool = UNKNOWN
    applied: Date | None = UNRECORDED
    forwarded: Date | None = UNRECORDED
    received: Date | None = UNRECORDED
    issued: Date | None = UNRECORDED
    refused: Refusal | None = UNRECORDED
    extended_until: Date = UNKNOWN
    handed_out: Date | None = UNRECORDED
    hand_out_documents: tuple[Document, ...] = UNKNOWN
    warned: bool = UNKNOWN
    documents_used: Count = UNKNOWN
    departure: Date = UNKNOWN
    homecoming: Date = UNKNOWN
    departed: Date | None = UNRECORDED
    returned: Date | None = UNRECORDED
    passport_returned: Date | None = UNRECORDED
    late_return_accepted: bool = False
    loss: Loss | None = UNRECORDED
    transfer: Transfer | None = UNRECORDED
    left_category: Date | None = UNRECORDED
    sent_for_cancellation: Date | None = UNRECORDED
    misuse: Misuse | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def sense(self) -> Iterator[Fault]:
        """What follows on something else does not come before it."""
        for earlier, later in _COURSE:
            before, after = self.peek(earlier), self.peek(later)
            if before and after and after < before:
                yield Fault(later, after, day_from(before, earlier))


_COURSE = (
    ("applied", "forwarded"),
    ("forwarded", "received"),
    ("applied", "issued"),
    ("departure", "homecoming"),
    ("departed", "returned"),
)
