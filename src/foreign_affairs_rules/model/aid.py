"""Foreign aid that is not ODA (viện trợ không thuộc hỗ trợ phát triển chính thức)."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import ONCE_EACH, SOME, Count, Name, UnitCode, Words
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.aid_kinds import (
    AccountPlace,
    AppraisalHead,
    DecisionPart,
    DocumentPart,
    DonorKind,
    Emergency,
    Exclusion,
    Founder,
    Help,
    ManagementForm,
    ManagingAgency,
    Mode,
    Purpose,
    RecipientKind,
    Reporter,
    SensitiveContent,
)
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.model.papers import (
    Answer,
    Authority,
    Consultation,
    Decision,
    Document,
    Waiver,
)


@facts
class Donor(Facts):
    """Who gives (bên cung cấp viện trợ)."""

    name: Name = UNKNOWN
    kind: DonorKind = UNKNOWN


@facts
class Goods(Facts):
    """
    Goods of the aid (hàng hóa, hiện vật), one kind of them.

    *banned* says that they are on the list of banned imports; *inspected* that they are subject to
    a specialised inspection. *arrived* is the day they came to Viet Nam, *cleared* the day on which
    clearance was complete.
    """

    name: Name = UNKNOWN
    banned: bool = UNKNOWN
    used: bool = UNKNOWN
    vehicle: bool = UNKNOWN
    temporary: bool = UNKNOWN
    """Imported for a time and re-exported (tạm nhập tái xuất)."""
    inspected: bool = UNKNOWN
    arrived: Date | None = UNRECORDED
    cleared: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Goods are cleared after they arrive."""
        yield from in_order(self, "arrived", "cleared")


@facts
class SoldGoods(Facts):
    """Goods that the parties agreed to sell: used or new, in date, sold by auction or not."""

    used: bool = UNKNOWN
    in_date: bool = UNKNOWN
    auctioned: bool = UNKNOWN


@facts
class Sale(Facts):
    """The sale of aid goods: decided with the approval or not, and whether Finance agreed."""

    decided_with_approval: bool = UNKNOWN
    finance_ministry_agrees: bool = UNKNOWN
    goods: tuple[SoldGoods, ...] = UNKNOWN


@facts
class Account(Facts):
    """The account for the aid: the day it was opened, where, and when it was reported."""

    date: Date = UNKNOWN
    place: AccountPlace = UNKNOWN
    reported: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """An account is reported after it is opened."""
        yield from in_order(self, "date", "reported")


@facts
class Disbursement(Facts):
    """
    Money received from the donor on the day *date*, and when its receipt was notified.

    *unspent_at_bank* says that it lay at a commercial bank, neither spent nor booked.
    """

    date: Date = UNKNOWN
    unspent_at_bank: bool = UNKNOWN
    notified: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Its receipt is notified after it is received."""
        yield from in_order(self, "date", "notified")


@facts
class PeriodicReport(Facts):
    """A report for the half-year or year that ended on the day *date*: by whom, and when sent."""

    by: Reporter = UNKNOWN
    date: Date = UNKNOWN
    sent: Date | None = UNRECORDED


@facts
class Change(Facts):
    """
    A change of the aid (điều chỉnh, sửa đổi, bổ sung); its full dossier came on the day *date*.

    *into_prime_ministers* says that it brings the aid into the Prime Minister's competence,
    *alters_decision* that it alters what the approval decision says, *of_substance* that it alters
    the goal, the scale or the using unit. *consulted* is the day opinions were asked.
    """

    date: Date = UNKNOWN
    sets: Count = UNKNOWN
    into_prime_ministers: bool = UNKNOWN
    alters_decision: bool = UNKNOWN
    of_substance: bool = UNKNOWN
    consulted: Date | None = UNRECORDED
    appraised: Date | None = UNRECORDED
    authority: Authority = UNKNOWN
    decided: Date | None = UNRECORDED
    donor_notified: Date | None = UNRECORDED
    sent: Date | None = UNRECORDED
    """The day the new decision was sent to the ministries."""

    def sense(self) -> Iterator[Fault]:
        """A change is received, appraised and decided, in this order, and then told."""
        yield from in_order(self, "date", "appraised", "decided", "donor_notified")
        yield from in_order(self, "date", "consulted")
        yield from in_order(self, "decided", "sent")


@facts
class Aid(Facts):
    """
    One aid (khoản viện trợ), as an office records it up to the day *recorded_until*.

    *submitted* is the day the dossier was sent for appraisal, *received* the day on which it was
    complete and valid. *starts* and *ends* are the planned days, *started* and *completed* those on
    which it happened. *disaster* is the day on which the natural disaster struck.
    """

    activity: ClassVar[str] = "aid"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    # what it is
    mode: Mode = UNKNOWN
    excluded: Exclusion = Exclusion.NONE
    gift: bool = False
    purposes: Annotated[tuple[Purpose, ...], ONCE_EACH] = UNKNOWN
    purpose: Words = UNKNOWN
    donors: Annotated[tuple[Donor, ...], SOME] = UNKNOWN
    recipient: RecipientKind = UNKNOWN
    founder: Founder = UNKNOWN
    managing_agency: ManagingAgency = UNKNOWN
    owner: Name = UNKNOWN
    value_usd: Count = UNKNOWN
    contents: Annotated[tuple[SensitiveContent, ...], ONCE_EACH] = UNKNOWN
    reserved_goods: bool = UNKNOWN
    """Imports goods that other law reserves to the Prime Minister."""
    goods: tuple[Goods, ...] = UNKNOWN
    experts: bool = UNKNOWN
    public_investment: bool = UNKNOWN
    beyond_local_powers: bool = UNKNOWN
    no_set_locality: bool = UNKNOWN
    emergency: Emergency = UNKNOWN
    help: Help = UNKNOWN
    disaster: Date = UNKNOWN
    direct_to_one: bool = UNKNOWN
    """Given directly to one ministry, sector or locality."""
    starts: Date = UNKNOWN
    ends: Date = UNKNOWN
    # its money
    budget: bool = UNKNOWN
    """Whether it is revenue of the State budget."""
    in_estimate: bool = UNKNOWN
    donor_disburses: bool = UNKNOWN
    """The donor manages and disburses it directly."""
    through_account: bool = UNKNOWN
    account: Account | None = UNRECORDED
    disbursements: tuple[Disbursement, ...] = UNRECORDED
    form: ManagementForm = UNKNOWN
    sale: Sale | None = UNRECORDED
    assets_ledger: bool = UNKNOWN
    assets_disposed: bool = UNKNOWN
    # its dossier
    documents: tuple[Document, ...] = UNKNOWN
    document_parts: Annotated[tuple[DocumentPart, ...], ONCE_EACH] = UNKNOWN
    sets: Count = UNKNOWN
    foreign_papers: bool = UNKNOWN
    translations_notarised: bool = UNKNOWN
    consultations: tuple[Consultation, ...] = UNKNOWN
    appraisal_heads: Annotated[tuple[AppraisalHead, ...], ONCE_EACH] = UNKNOWN
    decision_parts: Annotated[tuple[DecisionPart, ...], ONCE_EACH] = UNKNOWN
    # what happened
    informed: Date | None = UNRECORDED
    """The managing agency received the donor's information."""
    owner_named: Date | None = UNRECORDED
    submitted: Date | None = UNRECORDED
    received: Date | None = UNRECORDED
    opinions_asked: Date | None = UNRECORDED
    opinions_closed: Date | None = UNRECORDED
    appraised: Date | None = UNRECORDED
    appraisal_received: Date | None = UNRECORDED
    revised: Date | None = UNRECORDED
    resubmitted: Date | None = UNRECORDED
    to_prime_minister: Date | None = UNRECORDED
    policy_decision: Decision | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    refused: Date | None = UNRECORDED
    refusal_told: Date | None = UNRECORDED
    donor_notified: Date | None = UNRECORDED
    decision_sent: Date | None = UNRECORDED
    """The decision was sent to the ministries of Planning and Investment and of Finance."""
    circulated: Date | None = UNRECORDED
    filed_with_finance: Date | None = UNRECORDED
    decision_reported: Date | None = UNRECORDED
    """The managing agency reported receipt and distribution of emergency aid."""
    first_received: Date | None = UNRECORDED
    started: Date | None = UNRECORDED
    withdrawn: Date | None = UNRECORDED
    withdrawal_told: Date | None = UNRECORDED
    changes: tuple[Change, ...] = UNRECORDED
    periodic_reports: tuple[PeriodicReport, ...] = UNRECORDED
    completed: Date | None = UNRECORDED
    handed_over: Date | None = UNRECORDED
    unit_reported: Date | None = UNRECORDED
    owner_reported: Date | None = UNRECORDED
    board_reported: Date | None = UNRECORDED
    """The management board (ban quản lý) reported on completion."""
    agency_reported: Date | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def sense(self) -> Iterator[Fault]:
        """Days in order: of the appraisal, of the implementation, of what is told afterwards."""
        for course in _COURSES:
            yield from in_order(self, *course)
        yield from self._sense_of_decision()

    def _sense_of_decision(self) -> Iterator[Fault]:
        decision = self.peek("decision")
        day = decision and decision.peek("date")
        for name in _TOLD if day else ():
            told = self.peek(name)
            if told and told < day:
                yield Fault(name, told, day_from(day, "decision.date"))


_COURSES = (
    ("starts", "ends"),
    ("submitted", "received", "appraised"),
    ("opinions_asked", "opinions_closed"),
    ("appraisal_received", "revised", "resubmitted"),
    ("started", "completed", "handed_over"),
    ("completed", "unit_reported"),
    ("refused", "refusal_told"),
    ("withdrawn", "withdrawal_told"),
    ("circulated", "filed_with_finance"),
)
_TOLD = ("donor_notified", "decision_sent", "decision_reported")
