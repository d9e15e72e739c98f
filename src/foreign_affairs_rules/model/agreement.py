"""An international agreement (thỏa thuận quốc tế) of a province or of a body below it."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import ONCE_EACH, CountryAbroad, Name, UnitCode
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.agreement_kinds import (
    Act,
    Concern,
    DecisionPart,
    Matter,
    Partner,
    Party,
    ProposalContent,
    Signer,
    TextContent,
    Topic,
    Urgency,
)
from foreign_affairs_rules.model.papers import (
    Answer,
    Authority,
    Consultation,
    Decision,
    Document,
    Waiver,
)
from foreign_affairs_rules.model.plan import PlanEntry, called_off, planned_otherwise
from foreign_affairs_rules.text import Text


@facts
class Proposal(Facts):
    """The written proposal and which contents it has."""

    number: Name = UNKNOWN
    date: Date = UNKNOWN
    contents: Annotated[tuple[ProposalContent, ...], ONCE_EACH] = UNKNOWN


@facts
class Consent(Facts):
    """The written answer of the Prime Minister where a consulted body did not agree."""

    authority: Authority = UNKNOWN
    number: Name = UNKNOWN
    date: Date = UNKNOWN
    agrees: bool = UNKNOWN


_OTHER_LAWS = {
    Matter.ODA_OR_LOAN: Text(
        "Vốn hỗ trợ phát triển chính thức, vốn vay ưu đãi: theo pháp luật về quản lý nợ công.",
        "ODA and preferential loans follow the law on public debt.",
    ),
    Matter.VIETNAMESE_AID: Text(
        "Cho vay, viện trợ của Việt Nam cho nước ngoài: theo pháp luật về lĩnh vực đó.",
        "Loans and aid of Viet Nam to others follow a law of their own.",
    ),
    Matter.NGO_AID: Text(
        "Viện trợ phi chính phủ nước ngoài: theo pháp luật về viện trợ, hãy lập hồ sơ viện trợ.",
        "Foreign non-governmental aid follows the law on aid; file it as aid.",
    ),
    Matter.CIVIL_CONTRACT: Text(
        "Hợp đồng dân sự: theo pháp luật về dân sự.", "A civil contract follows civil law."
    ),
    Matter.PPP_CONTRACT: Text(
        "Hợp đồng dự án đầu tư theo phương thức đối tác công tư: theo pháp luật về đối tác công "
        "tư.",
        "A project contract of a public-private partnership follows the law on those.",
    ),
}


@facts
class Agreement(Facts):
    """
    An international agreement and one act on it: to sign, to amend, to end or suspend.

    *name* is its title as written. *related_bodies* names the bodies directly concerned, *concerns*
    the contents that call for a ministry's opinion. *inherited* is true for what a district signed
    and the provincial Committee took over, *name_only* for an amendment that changes the name of
    the Vietnamese party alone after a merger, *technical* for one of a technical kind,
    *designated_body* where the agreement names who may amend it, *found_against_principles* where
    carrying it out was found to break one. *asks_others* says whether the
    provincial foreign-affairs body asks others before it answers a border commune. *signing_day*
    and *effective_day* are planned; *signed* and *effective* those days once they have come.
    *sent* is the day the provincial foreign-affairs body received the dossier, *submitted* the day
    the one who decides received it complete, *referred* the same for the Prime Minister.
    """

    activity: ClassVar[str] = "agreement"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    name: Name = UNKNOWN
    act: Act = Act.SIGN
    party: Party = UNKNOWN
    party_name: Name = UNKNOWN
    jointly: bool = False
    lead_designated: bool = UNKNOWN
    partner: Partner = UNKNOWN
    partner_name: Name = UNKNOWN
    partner_country: CountryAbroad = UNKNOWN
    partner_of_equal_level: bool = UNKNOWN
    matter: Matter = Matter.COOPERATION
    creates_state_obligations: bool = UNKNOWN
    binds_others: bool = UNKNOWN
    concerns: Annotated[tuple[Concern, ...], ONCE_EACH] = UNKNOWN
    topics: Annotated[tuple[Topic, ...], ONCE_EACH] = UNKNOWN
    text_contents: Annotated[tuple[TextContent, ...], ONCE_EACH] = UNKNOWN
    says_not_binding: bool = UNKNOWN
    vietnamese_text: bool = UNKNOWN
    simplified: bool = False
    urgency: Urgency = UNKNOWN
    technical: bool = False
    designated_body: bool = False
    name_only: bool = False
    inherited: bool = False
    found_against_principles: bool = UNKNOWN
    plan: PlanEntry = UNKNOWN
    proposal: Proposal | None = UNRECORDED
    documents: tuple[Document, ...] = UNKNOWN
    related_bodies: Annotated[tuple[Name, ...], ONCE_EACH] = UNKNOWN
    charter_asks_central: bool = UNKNOWN
    asks_others: bool = UNKNOWN
    consultations: tuple[Consultation, ...] = UNKNOWN
    referred: Date | None = UNRECORDED
    consent: Consent | None = UNRECORDED
    sent: Date | None = UNRECORDED
    submitted: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    decision_parts: Annotated[tuple[DecisionPart, ...], ONCE_EACH] = UNKNOWN
    signer: Signer = UNKNOWN
    signing_day: Date = UNKNOWN
    signed: Date | None = UNRECORDED
    reported: Date | None = UNRECORDED
    copied: Date | None = UNRECORDED
    effective_day: Date = UNKNOWN
    effective: Date | None = UNRECORDED
    notified: Date | None = UNRECORDED
    partner_informed: Date | None = UNRECORDED
    cancelled: Date | None = None
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """What other laws govern is no international agreement; nor what was called off."""
        return called_off(self) or _OTHER_LAWS.get(self.matter)

    def sense(self) -> Iterator[Fault]:
        """Days in order; what only an amendment or a Committee can be is said of no other."""
        yield from self._sense_of_days()
        yield from planned_otherwise(self, "signing_day")
        amends = self.peek("act") is Act.AMEND
        for name in ("technical", "designated_body", "name_only"):
            if self.peek(name) and not amends:
                yield Fault(name, found=True, accepted=_FOR_AMENDMENTS)
        committee = self.peek("party", Party.PROVINCIAL_COMMITTEE) is Party.PROVINCIAL_COMMITTEE
        if self.peek("inherited") and not committee:
            yield Fault("inherited", found=True, accepted=_BY_THE_COMMITTEE)

    def _sense_of_days(self) -> Iterator[Fault]:
        signed, referred, consent = map(self.peek, ("signed", "referred", "consent"))
        for name in ("reported", "copied"):
            day = self.peek(name)
            if signed and day and day < signed:
                yield Fault(name, day, day_from(signed, "signed"))
        answered = consent and consent.peek("date")
        if referred and answered and answered < referred:
            yield Fault("consent.date", answered, day_from(referred, "referred"))


_FOR_AMENDMENTS = Text(
    "chỉ ghi khi sửa đổi, bổ sung, gia hạn (act: amend)", "only for an amendment (act: amend)"
)
_BY_THE_COMMITTEE = Text(
    "chỉ ghi khi bên ký kết là Ủy ban nhân dân cấp tỉnh (party: provincial_committee)",
    "only where the party is the provincial Committee (party: provincial_committee)",
)
