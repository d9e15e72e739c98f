"""Who decides and signs, and in which order."""

from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act, Party, Signer
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.agreement.governing import DECISION, SIGNING
from foreign_affairs_rules.national.agreement.papers import unopposed
from foreign_affairs_rules.national.agreement.routes import PROVINCE, either, only
from foreign_affairs_rules.national.instruments.agreements import (
    LUAT_70_2020,
    ND_64_2021,
    ND_134_2025,
    ND_177_2025,
)
from foreign_affairs_rules.requirements import Check, Item, Items, decided_by, decider
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict

_TEXT, _INFERRED = Evidence.TEXT, Evidence.INFERRED

DECIDER = Term[Items](
    id="agreement.decider",
    name=Text("người có thẩm quyền quyết định", "who decides on an agreement"),
    unit=Unit.DECIDERS,
)
SETTLED_BY = Term[Items](
    id="agreement.settled_by",
    name=Text(
        "người quyết định khi có cơ quan không đồng ý", "who settles a consulted body's objection"
    ),
    unit=Unit.DECIDERS,
)

_CHAIR = Text(
    "Chủ tịch Ủy ban nhân dân cấp tỉnh", "the Chairman of the provincial People's Committee"
)
_COUNCIL_CHAIR = Text(
    "Chủ tịch Hội đồng nhân dân cấp tỉnh", "the Chairman of the provincial People's Council"
)
_UNDER_CHAIR = (Party.DEPARTMENT, Party.DISTRICT, Party.BORDER_COMMUNE)
_UNREAD = Text(
    "Nghị định 134/2025/NĐ-CP chưa đọc được: theo trả lời của Bộ Ngoại giao, thẩm quyền đã chuyển "
    "cho địa phương.",
    "Decree 134/2025/NĐ-CP was not read: by an answer of the Foreign Ministry the power has moved "
    "to the province.",
)
_NAMED_BODY = Text(
    "Thỏa thuận chỉ định cơ quan được sửa đổi nội dung. Người quyết định có phải là cơ quan đó, "
    "và người quyết định ký kết có quyết định khác không?",
    "The agreement names the body that may amend it. Did that body decide, and did who decided on "
    "the signing rule otherwise?",
)
DECIDERS = (
    DECIDER.value(
        (
            Item(
                what=Authority.OTHER,
                name=Text("cơ quan được thỏa thuận chỉ định", "the body that the agreement names"),
                when=lambda agreement: agreement.designated_body,
                because=Text("thỏa thuận chỉ định (designated_body)", "it names one"),
                cite=LUAT_70_2020.at(41, 2, evidence=_TEXT),
                question=_NAMED_BODY,
            ),
            Item(
                what=Authority.COUNCIL_CHAIR,
                name=_COUNCIL_CHAIR,
                when=lambda agreement: agreement.party is Party.PROVINCIAL_COUNCIL,
                because=Text("nhân danh Hội đồng nhân dân", "in the Council's name"),
                cite=LUAT_70_2020.at(18, 1, evidence=_TEXT),
            ),
            Item(
                what=Authority.COMMITTEE_CHAIR,
                name=_CHAIR,
                when=lambda agreement: agreement.inherited and agreement.act is not Act.SIGN,
                because=Text("thỏa thuận của cấp huyện được kế thừa", "inherited from a district"),
                cite=ND_177_2025.at(3, 2, "a", evidence=_TEXT),
            ),
            Item(
                what=Authority.COMMITTEE_CHAIR,
                name=_CHAIR,
                when=lambda agreement: agreement.party is Party.PROVINCIAL_COMMITTEE,
                because=Text("nhân danh Ủy ban nhân dân", "in the Committee's name"),
                cite=LUAT_70_2020.at(18, 2, evidence=_TEXT),
            ),
            Item(
                what=Authority.COMMITTEE_CHAIR,
                name=_CHAIR,
                when=lambda agreement: agreement.party in _UNDER_CHAIR,
                because=Text(
                    "nhân danh cơ quan cấp Sở, cấp huyện, cấp xã biên giới",
                    "in the name of a department, district or border commune",
                ),
                cite=LUAT_70_2020.at(20, 2, evidence=_TEXT),
            ),
            Item(
                what=Authority.EXTERNAL_RELATIONS_BODY,
                name=Text(
                    "cơ quan quản lý hoạt động đối ngoại của tổ chức",
                    "the body that manages the organisation's external relations",
                ),
                when=lambda agreement: agreement.party is Party.ORGANISATION,
                because=Text("nhân danh cơ quan cấp tỉnh của tổ chức", "in an organisation's name"),
                cite=LUAT_70_2020.at(23, 1, evidence=_TEXT),
            ),
        ),
        cite=LUAT_70_2020.at(18, evidence=_TEXT),
    ),
    SETTLED_BY.value(
        (
            Item(
                what=Authority.PRIME_MINISTER,
                name=Text("Thủ tướng Chính phủ", "the Prime Minister"),
            ),
        ),
        cite=LUAT_70_2020.at(19, 4, evidence=_TEXT),
        until="2025-06-30",
    ),
    SETTLED_BY.value(
        (
            Item(
                what=Authority.COUNCIL_CHAIR,
                name=_COUNCIL_CHAIR,
                when=lambda agreement: agreement.party is Party.PROVINCIAL_COUNCIL,
                because=Text("nhân danh Hội đồng nhân dân", "in the Council's name"),
                question=Text(
                    "Có cơ quan không đồng ý; ai quyết định đối với thỏa thuận nhân danh Hội đồng "
                    "nhân dân thì chưa đọc được (Nghị định 134/2025/NĐ-CP). Đã xin hướng dẫn chưa?",
                    "A consulted body disagrees; who settles it for the Council's agreements was "
                    "not read (Decree 134/2025/NĐ-CP). Was guidance sought?",
                ),
            ),
            Item(
                what=Authority.COMMITTEE_CHAIR,
                name=_CHAIR,
                check=Check("2025-07-01", _UNREAD),
            ),
        ),
        cite=ND_134_2025.at(evidence=_INFERRED),
    ),
)

decided = decided_by(
    DECIDER,
    on=Agreement,
    cite=(
        LUAT_70_2020.at(18, evidence=_TEXT),
        LUAT_70_2020.at(20, 2, evidence=_TEXT),
        LUAT_70_2020.at(23, 1, evidence=_TEXT),
        LUAT_70_2020.at(33, 1, evidence=_TEXT),
        LUAT_70_2020.at(34, 3, evidence=_TEXT),
    ),
    governed_by=DECISION,
    says=Text(
        "Việc ký kết, sửa đổi, chấm dứt do người có thẩm quyền theo bên ký kết quyết định.",
        "Whoever is competent for the party decides to sign, to amend and to end.",
    ),
    remedy=Text("Trình đúng người có thẩm quyền.", "Submit to whoever is competent."),
)

_UNSIGNED = Text("Chưa ký.", "Not signed yet.")


def _unsigned(agreement: Agreement) -> Text | None:
    return None if agreement.signed else _UNSIGNED


@rule(
    "agreement.objection",
    on=Agreement,
    at="consent",
    unless=either(only(*PROVINCE), unopposed),
    terms=(SETTLED_BY,),
    cite=(LUAT_70_2020.at(19, 4, "c", evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Có cơ quan được lấy ý kiến không đồng ý: chỉ ký kết sau khi cấp có thẩm quyền đồng ý bằng "
        "văn bản.",
        "Where a consulted body does not agree, it is signed only after written consent.",
    ),
    message=Text(
        "Có cơ quan không đồng ý nhưng đã ký khi chưa có văn bản đồng ý của: {competent}.",
        "A consulted body disagrees, and it was signed without the written consent of: "
        "{competent}.",
    ),
    remedy=Text(
        "Trình cấp có thẩm quyền, báo cáo đầy đủ các ý kiến; chỉ ký sau khi có văn bản đồng ý.",
        "Submit it with all opinions; sign only after the written consent.",
    ),
)
def objection(agreement: Agreement, law: Law) -> Verdict:
    """The Prime Minister until 30/06/2025; then, by inference, the provincial Chairman."""
    item = decider(law[SETTLED_BY], agreement)
    if item is None or agreement.signed is None:
        return Skip(_UNSIGNED)
    if item.question is not None:
        return Question(item.question)
    notes = item.notes(law.day)
    settled = _consents if item.what is Authority.PRIME_MINISTER else _chair_decides
    if settled(agreement):
        return Met(notes) if notes else None
    return Breach(words={"competent": item.name}, notes=notes)


def _consents(agreement: Agreement) -> bool:
    consent, signed = agreement.consent, agreement.signed
    if consent is None or signed is None or not consent.agrees or consent.date > signed:
        return False
    return consent.authority is Authority.PRIME_MINISTER


def _chair_decides(agreement: Agreement) -> bool:
    decision = agreement.decision
    return decision is not None and decision.authority is Authority.COMMITTEE_CHAIR


@rule(
    "agreement.signed_after_decision",
    on=Agreement,
    at="signed",
    unless=_unsigned,
    cite=(
        LUAT_70_2020.at(19, 3, evidence=_TEXT),
        ND_64_2021.at(5, 5, evidence=_TEXT),
        ND_64_2021.at(7, 7, evidence=_TEXT),
        ND_64_2021.at(8, 6, evidence=_TEXT),
    ),
    governed_by=SIGNING,
    says=Text(
        "Chỉ ký sau khi có quyết định của người có thẩm quyền.",
        "It is signed only after the decision.",
    ),
    message=Text(
        "Đã ký khi chưa có quyết định của người có thẩm quyền.",
        "It was signed without a decision before it.",
    ),
    remedy=Text("Báo cáo cấp có thẩm quyền để xử lý.", "Report it to the competent authority."),
)
def signed_after_decision(agreement: Agreement, _: Law) -> Verdict:
    """On the day of the decision or later."""
    decision, signed = agreement.decision, agreement.signed
    if decision is None or signed is None or decision.date > signed:
        return Breach()
    return None


@rule(
    "agreement.signer",
    on=Agreement,
    at="signer",
    unless=_unsigned,
    cite=(
        LUAT_70_2020.at(19, 3, evidence=_TEXT),
        ND_64_2021.at(5, 5, evidence=_TEXT),
        ND_64_2021.at(7, 7, evidence=_TEXT),
        ND_64_2021.at(8, 6, evidence=_TEXT),
    ),
    governed_by=SIGNING,
    says=Text(
        "Người đứng đầu ký, hoặc ủy quyền cho người khác ký.",
        "The head signs, or authorises another to sign.",
    ),
    message=Text(
        "Người ký không phải người đứng đầu và chưa được ủy quyền.",
        "Who signed is not the head and was not authorised.",
    ),
    remedy=Text("Bổ sung văn bản ủy quyền.", "Add the authorisation."),
)
def signer(agreement: Agreement, _: Law) -> Verdict:
    """Below the province the authorisation is in writing."""
    return Breach() if agreement.signer is Signer.OTHER else None
