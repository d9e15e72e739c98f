"""An APEC business travel card (ABTC): the permission to use it, the card, and its end."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import SOME, Count, Name, UnitCode
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.model.papers import Answer, Body, Decision, Document, Waiver


class CardGroup(Enum):
    """Which of the groups in Article 9 of Decision 09/2023 the holder belongs to."""

    STATE_ENTERPRISE_LEADER = "state_enterprise_leader"
    """Clause 1(a): leaders of State enterprises."""
    ZONE_BOARD = "zone_board"
    """Clause 1(b): heads and deputies of boards of industrial and economic zones."""
    STATE_ENTERPRISE_STAFF = "state_enterprise_staff"
    """Clause 1(c): chief accountants, heads of divisions concerned, heads of branches."""
    SOCIO_POLITICAL = "socio_political"
    """Clause 2: enterprises of socio-political organisations, and VCCI."""
    ENTERPRISE = "enterprise"
    """Clause 3: other lawfully founded enterprises and co-operatives."""
    OFFICIAL = "official"
    """Clause 4: cadres, civil servants, public employees with APEC duties."""
    TRADE_REPRESENTATION = "trade_representation"
    """Clause 5: heads and deputies of trade representations in APEC economies."""
    NONE = "none"


class Manager(Enum):
    """Under whose management the employer stands."""

    PROVINCE = "province"
    MINISTRY = "ministry"
    CREDIT_INSTITUTION = "credit_institution"
    """A bank or credit institution, under the Governor of the State Bank."""
    FINANCE = "finance"
    """An enterprise in finance or securities, under the Finance Minister."""
    GROUP_OF_THE_PRIME_MINISTER = "group_of_the_prime_minister"
    """A group or corporation whose chair the Prime Minister appoints."""
    CENTRAL_ORGANISATION = "central_organisation"
    """A central socio-political organisation, or VCCI."""


class Employer(Enum):
    """What the holder works for."""

    AGENCY = "agency"
    ENTERPRISE = "enterprise"


class CardRequest(Enum):
    """What is asked of the Immigration Department."""

    NEW = "new"
    NEAR_EXPIRY = "near_expiry"
    """Re-issue because the card is near its end."""
    NEW_PASSPORT = "new_passport"
    MORE_ECONOMIES = "more_economies"
    LOST = "lost"
    DAMAGED = "damaged"


class CardForm(Enum):
    """The two forms of the card, equal in law; the holder chooses."""

    HARD = "hard"
    ELECTRONIC = "electronic"


class Signer(Enum):
    """Who signed the permission."""

    HEAD = "head"
    """The competent person himself."""
    AUTHORISED_DEPUTY = "authorised_deputy"
    DEPUTY = "deputy"
    """A deputy who was not authorised."""
    DEPARTMENT = "department"
    """The director of a department."""


@facts
class Verification(Facts):
    """
    A body asked to verify enterprise and person, and its answer.

    *extended* is the day of its letter for more time, *extended_days* how many days it asked for.
    """

    body: Name
    which: Body = UNKNOWN
    agrees: bool = UNKNOWN
    asked: Date | None = UNRECORDED
    received: Date | None = UNRECORDED
    extended: Date | None = UNRECORDED
    extended_days: Count = UNKNOWN
    answered: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """A body is asked, receives the paper, may ask for more time, and answers."""
        yield from in_order(self, "asked", "received", "extended", "answered")


@facts
class PermissionRefusal(Facts):
    """The answer that use is not permitted: whether it is written and gives its reason."""

    date: Date = UNKNOWN
    written: bool = UNKNOWN
    reasoned: bool = UNKNOWN


@facts
class CardLoss(Facts):
    """
    A card, or its account, found lost on *date*.

    *reported* is the day of the holder's report, *informed* the day on which the body that took it
    told the Immigration Department.
    """

    date: Date = UNKNOWN
    reported: Date | None = UNRECORDED
    informed: Date | None = UNRECORDED


@facts
class ApecCard(Facts):
    """
    A file on an APEC business travel card, recorded up to the day *recorded_until*.

    *person* is an opaque id, no name. *filed* is the day of the request, *received* the day on
    which the specialised agency had a valid dossier. *submitted* is the day that agency submitted
    it, *agency_refused* the day it refused in writing. *decision* is the permission, *refused* the
    competent person's refusal. *card_filed* is the day on which the Immigration Department had the
    valid dossier for the card; *issue_requested* the day of a request to issue before all
    economies replied. *near_expiry_reissues* counts those before this one.
    """

    activity: ClassVar[str] = "apec_card"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    person: Name = UNKNOWN
    group: CardGroup = UNKNOWN
    managed_by: Manager = UNKNOWN
    special_case: bool = False
    employer: Employer = UNKNOWN
    frequent_travel: bool = UNKNOWN
    operating_since: Date = UNKNOWN
    lawful: bool = UNKNOWN
    apec_partner: bool = UNKNOWN
    age: Count = UNKNOWN
    full_capacity: bool = UNKNOWN
    in_post_since: Date = UNKNOWN
    exit_suspended: bool = UNKNOWN
    sets: Count = UNKNOWN
    documents: tuple[Document, ...] = UNKNOWN
    contract_signed: Date = UNKNOWN
    has_contract: bool = UNKNOWN
    foreign_papers_translated: bool = UNKNOWN
    insured_months: Count = UNKNOWN
    insurance_exempt: bool = False
    filed: Date | None = UNRECORDED
    received: Date | None = UNRECORDED
    forwarded: Date | None = UNRECORDED
    consultations: Annotated[tuple[Verification, ...], SOME] = UNKNOWN
    submitted: Date | None = UNRECORDED
    agency_refused: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    signed_by: Signer = UNKNOWN
    permission_express: bool = UNKNOWN
    refused: PermissionRefusal | None = UNRECORDED
    request: CardRequest = CardRequest.NEW
    form: CardForm = UNKNOWN
    card_documents: tuple[Document, ...] = UNKNOWN
    filed_online: bool = UNKNOWN
    fee_paid: Count = UNKNOWN
    card_filed: Date | None = UNRECORDED
    papers_asked: Date | None = UNRECORDED
    papers_given: Date | None = UNRECORDED
    exchanged: Date | None = UNRECORDED
    economies_replied: Date | None = UNRECORDED
    issue_requested: Date | None = UNRECORDED
    issued: Date | None = UNRECORDED
    expires: Date = UNKNOWN
    earlier_expires: Date = UNKNOWN
    passport_expires: Date = UNKNOWN
    near_expiry_reissues: Count = UNKNOWN
    same_post: bool = UNKNOWN
    needed: Date = UNKNOWN
    used: Date | None = UNRECORDED
    loss: CardLoss | None = UNRECORDED
    left_post: Date | None = UNRECORDED
    recovered: Date | None = UNRECORDED
    employer_ended: Date | None = UNRECORDED
    department_told: Date | None = UNRECORDED
    cancelled: Date | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def sense(self) -> Iterator[Fault]:
        """What follows on something else does not come before it."""
        for earlier, later in _COURSE:
            before, after = self.peek(earlier), self.peek(later)
            if before and after and after < before:
                yield Fault(later, after, day_from(before, earlier))


_COURSE = (
    ("filed", "received"),
    ("received", "forwarded"),
    ("received", "submitted"),
    ("card_filed", "exchanged"),
    ("exchanged", "economies_replied"),
    ("issued", "expires"),
)
