"""Trips of the chairs of provincial People's Councils and Committees: Decree 191/2026/NĐ-CP."""

from foreign_affairs_rules.facts import Missing
from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.instruments.delegations import ND_191_2026
from foreign_affairs_rules.national.outbound.governing import DECISION, TRIP
from foreign_affairs_rules.national.outbound.terms import UNREAD
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.requirements import Item, Items, decided_by, decider
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_NO_CHAIR = Text(
    "Đoàn không có Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh.",
    "No chair of a provincial Council or Committee travels.",
)
_NONE_RECORDED = Text(
    "Hồ sơ chưa ghi thành viên nào là Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp "
    "tỉnh.",
    "No member is recorded as the chair of a provincial Council or Committee.",
)
_BEFORE = Text(
    "Đi trước khi có quy định đã đọc về ý kiến đồng ý của Thủ tướng Chính phủ.",
    "The trip is before the rule on the Prime Minister's consent that was read.",
)
_OWN_REPORT = Text(
    "Có quy định riêng về báo cáo của Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp "
    "tỉnh.",
    "The report of the chair of a province has a rule of its own.",
)
_NOT_GONE = Text(
    "Phải có ý kiến đồng ý trước khi đi; đoàn chưa lên đường.",
    "The consent is needed before departure; the delegation has not left.",
)


def chair_travels(delegation: OutboundDelegation) -> bool:
    """Whether a chair is among the members. Raises `Missing` while that is not known."""
    members = delegation.members
    known = any(member.peek("provincial_chair") for member in members)
    return known or any(member.chairs() for member in members)


def _without_chair(delegation: OutboundDelegation) -> Text | None:
    try:
        return None if chair_travels(delegation) else _NO_CHAIR
    except Missing:
        return None  # the rule asks for the fact, where the law of the day needs it


def no_chair_recorded(delegation: OutboundDelegation) -> Text | None:
    """Why there is no step for a chair: nobody is recorded as one."""
    members = delegation.peek("members", ())
    chaired = any(member.peek("provincial_chair") for member in members)
    return None if chaired else _NONE_RECORDED


def no_consent(delegation: OutboundDelegation) -> Text | None:
    """Why there is no step of consent: nobody is a chair, or the law of that day was not read."""
    departure = delegation.peek("departure")
    if departure is not None and departure not in ND_191_2026.in_force:
        return _BEFORE
    return no_chair_recorded(delegation)


def chair_recorded(delegation: OutboundDelegation) -> Text | None:
    """Why the report of others does not concern a delegation with a chair."""
    return None if no_chair_recorded(delegation) else _OWN_REPORT


CHAIR_CONSENT = Term[Items](
    id="outbound.chair_consent",
    name=Text(
        "cấp đồng ý cho Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh đi công tác "
        "nước ngoài",
        "who consents to a trip of the chair of a province",
    ),
    unit=Unit.DECIDERS,
    unread=UNREAD,
    always=True,
)
_PRIME_MINISTER = Item(
    what=Authority.PRIME_MINISTER,
    name=Text("Thủ tướng Chính phủ", "the Prime Minister"),
    when=chair_travels,
    because=Text(
        "đoàn có Chủ tịch Hội đồng nhân dân hoặc Chủ tịch Ủy ban nhân dân cấp tỉnh",
        "the chair of a provincial Council or Committee travels",
    ),
)
VALUES = (
    CHAIR_CONSENT.value((_PRIME_MINISTER,), cite=ND_191_2026.at(25, 2, evidence=Evidence.TEXT)),
)

chair_consent = decided_by(
    CHAIR_CONSENT,
    on=OutboundDelegation,
    of="consent",
    unless=_without_chair,
    governed_by=TRIP,
    says=Text(
        "Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh đi công tác nước ngoài phải "
        "được Thủ tướng Chính phủ đồng ý.",
        "The chair of a provincial Council or Committee travels with the Prime Minister's consent.",
    ),
    remedy=Text("Xin ý kiến Thủ tướng Chính phủ.", "Ask the Prime Minister."),
)


@rule(
    "outbound.consent_in_time",
    on=OutboundDelegation,
    at="consent",
    terms=(CHAIR_CONSENT,),
    unless=_without_chair,
    governed_by=TRIP,
    says=Text(
        "Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh chỉ lên đường khi đã có ý "
        "kiến đồng ý.",
        "The chair of a provincial Council or Committee leaves when the consent is there.",
    ),
    message=Text(
        "Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh đã lên đường khi chưa có ý "
        "kiến đồng ý của Thủ tướng Chính phủ.",
        "The chair of a provincial Council or Committee left without the Prime Minister's consent.",
    ),
    remedy=Text(
        "Ghi văn bản đồng ý của Thủ tướng Chính phủ (consent); nếu chưa có thì báo cáo Thủ tướng "
        "Chính phủ ngay.",
        "Record the Prime Minister's consent (consent); where there is none, report at once.",
    ),
)
def consent_in_time(delegation: OutboundDelegation, law: Law) -> Verdict:
    """Consent by the day of departure."""
    needed = decider(law[CHAIR_CONSENT], delegation)
    departed = delegation.departed if needed else None
    if departed is None:
        return Skip(_NOT_GONE)
    given = delegation.consent
    return Breach() if given is None or given.date > departed else None


economical = judgement(
    "outbound.economical",
    on=OutboundDelegation,
    needs=lambda delegation: delegation.purpose,
    cite=(ND_191_2026.at(25, 1, evidence=Evidence.TEXT),),
    governed_by=DECISION,
    says=Text(
        "Chuyến đi phải thiết thực, tiết kiệm, hiệu quả.",
        "A trip is practical, economical and effective.",
    ),
    question=Text(
        "Chuyến đi có thiết thực, tiết kiệm, hiệu quả không?",
        "Is the trip practical, economical and effective?",
    ),
)
