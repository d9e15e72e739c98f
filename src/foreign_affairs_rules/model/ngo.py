"""The registration of a foreign non-governmental organisation, and what it does with it."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import ONCE_EACH, SOME, Count, Name, UnitCode, Year
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.model.papers import Answer, Body, Consultation, Decision, Waiver
from foreign_affairs_rules.model.year import YearPaper
from foreign_affairs_rules.text import Text


class CertificateKind(Enum):
    """A kind of certificate (loại Giấy đăng ký)."""

    OPERATION = "operation"
    """Giấy đăng ký hoạt động."""
    OFFICE = "office"
    """Giấy đăng ký lập Văn phòng đại diện."""
    PROJECT_OFFICE = "project_office"
    """Giấy đăng ký lập Văn phòng dự án, issued until 31/10/2022."""


class Application(Enum):
    """What is applied for."""

    NONE = "none"
    """Nothing: the document is about an organisation that is registered."""
    NEW = "new"
    RENEWAL = "renewal"
    AMENDMENT = "amendment"
    SUPPLEMENT = "supplement"
    REISSUE = "reissue"

    @property
    def changes(self) -> bool:
        """Whether it changes or replaces a certificate that goes on."""
        return self in {Application.AMENDMENT, Application.SUPPLEMENT, Application.REISSUE}


@facts
class Certificate(Facts):
    """
    A certificate: the day *date* of its issue, the days it is valid, its fields and areas.

    *areas* are the codes of the provinces in which it allows activity.
    """

    number: Name = UNKNOWN
    date: Date = UNKNOWN
    valid_from: Date = UNKNOWN
    expires: Date = UNKNOWN
    fields: Annotated[tuple[Name, ...], SOME] = UNKNOWN
    areas: Annotated[tuple[UnitCode, ...], SOME] = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """A certificate does not end before it begins."""
        yield from in_order(self, "valid_from", "expires")


@facts
class NgoActivity(Facts):
    """What the organisation does in one field and one province."""

    name: Name
    field: Name = UNKNOWN
    area: UnitCode = UNKNOWN

    @property
    def label(self) -> Text:
        """The activity, as a message names it."""
        return Text.same(self.name)


class ProhibitedAct(Enum):
    """An act that the decree prohibits."""

    AGAINST_NATIONAL_INTEREST = "against_national_interest"
    """Religious and other acts against the national interest."""
    PROFIT = "profit"
    SUBVERSION_OR_TERROR = "subversion_or_terror"
    MONEY_LAUNDERING = "money_laundering"
    ETHICS_OR_UNITY = "ethics_or_unity"


class Ground(Enum):
    """A ground for suspending or ending the activity."""

    EXPIRED = "expired"
    FIELD_OR_AREA = "field_or_area"
    ACCOUNT = "account"
    PROHIBITED_ACT = "prohibited_act"
    INACTIVE = "inactive"
    NOT_REMEDIED = "not_remedied"
    OTHER = "other"


@facts
class Measure(Facts):
    """
    A suspension or a termination (đình chỉ, chấm dứt), from the day *date* on.

    On that day those asked had the Ministry's letter; *replied* is the day of the last written
    reply, *decided* that of the Ministry's decision, *notified* that of the Committee's notice,
    *settled* the day on which the organisation had put things right or wound up.
    """

    date: Date = UNKNOWN
    grounds: Annotated[tuple[Ground, ...], ONCE_EACH] = UNKNOWN
    replied: Date | None = UNRECORDED
    decided: Date | None = UNRECORDED
    notified: Date | None = UNRECORDED
    settled: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Asked, replied, decided, notified, settled, in this order."""
        yield from in_order(self, "date", "replied", "decided", "notified", "settled")


@facts
class SelfTermination(Facts):
    """The organisation's own notice that it ends its activity on the day *ends*."""

    date: Date = UNKNOWN
    ends: Date = UNKNOWN
    sent_to: Annotated[tuple[Body, ...], ONCE_EACH] = UNKNOWN


@facts
class DataChange(Facts):
    """A change of what the database holds, and the day the database was updated."""

    what: Name
    date: Date = UNKNOWN
    updated: Date | None = UNRECORDED

    def sense(self) -> Iterator[Fault]:
        """Changed before updated."""
        yield from in_order(self, "date", "updated")


@facts
class NgoRegistration(Facts):
    """
    The registration of a foreign non-governmental organisation, as recorded up to a day.

    *current* is the certificate it has, *certificate* the one that the application led to. *filed*
    is the day the Committee for Foreign NGO Affairs had the dossier; *home_until* is the last day
    of its registration at home, unless *home_unlimited*. *programme_years* is how many years its
    proposals or programmes cover, *concerns* what prohibited acts somebody raised. *year_report*
    and *half_year_report* are those of *report_year*.
    """

    activity: ClassVar[str] = "ngo"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    kind: CertificateKind = UNKNOWN
    application: Application = UNKNOWN
    home_unlimited: bool = UNKNOWN
    home_until: Date = UNKNOWN
    current: Certificate = UNKNOWN
    legal_status: bool = UNKNOWN
    clear_charter: bool = UNKNOWN
    programme_years: Count = UNKNOWN
    long_term: bool = UNKNOWN
    representative: bool = UNKNOWN
    sets: Count = UNKNOWN
    legalised: bool = UNKNOWN
    translated: bool = UNKNOWN
    concerns: Annotated[tuple[ProhibitedAct, ...], ONCE_EACH] = UNKNOWN
    filed: Date | None = UNRECORDED
    checked: Date | None = UNRECORDED
    circulated: Date | None = UNRECORDED
    consultations: tuple[Consultation, ...] = UNKNOWN
    forwarded: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    refused: bool = False
    certificate: Certificate | None = UNRECORDED
    handed_over: Date | None = UNRECORDED
    offices: Annotated[tuple[UnitCode, ...], ONCE_EACH] = UNKNOWN
    account_notified: Date | None = UNRECORDED
    account_as_registered: bool = UNKNOWN
    plan_sent: Date | None = UNRECORDED
    activities: tuple[NgoActivity, ...] = UNKNOWN
    last_activity: Date | None = UNRECORDED
    changes: tuple[DataChange, ...] = UNKNOWN
    report_year: Year = UNKNOWN
    half_year_report: Date | None = UNRECORDED
    year_report: YearPaper | None = UNRECORDED
    suspension: Measure | None = UNRECORDED
    termination: Measure | None = UNRECORDED
    self_termination: SelfTermination | None = UNRECORDED
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def held(self) -> Certificate | None:
        """The certificate that counts: the new one once issued, else the current one."""
        if self.certificate is None and self.application is Application.NEW:
            return None
        return self.certificate or self.current

    def sense(self) -> Iterator[Fault]:
        """The steps of the procedure in order, and a home registration that ends or does not."""
        yield from in_order(self, "filed", "checked", "circulated", "forwarded", "handed_over")
        until = self.peek("home_until")
        if until and self.peek("home_unlimited"):
            yield Fault("home_until", until, _UNLIMITED)


_UNLIMITED = Text(
    "bỏ mục này, vì home_unlimited là true", "nothing here, since home_unlimited is true"
)
