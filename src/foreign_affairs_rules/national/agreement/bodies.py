"""Whom to ask about an agreement, as lists with their days."""

from collections.abc import Callable

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Concern
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.instruments.agreements import (
    LUAT_70_2020,
    ND_64_2021,
    ND_177_2025,
)
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Citation, Evidence, Instrument
from foreign_affairs_rules.text import Text

When = Callable[[Agreement], bool]
_TEXT, _SECONDARY, _INFERRED = Evidence.TEXT, Evidence.SECONDARY, Evidence.INFERRED


def bodies(id: str, vi: str, en: str, *unread: Instrument) -> Term[Items]:
    """The list *id* of bodies; where *unread* may fix it, it is never absent but open."""
    return Term[Items](
        id=f"agreement.{id}",
        name=Text(f"cơ quan phải lấy ý kiến: {vi}", f"the bodies to be consulted: {en}"),
        unit=Unit.BODIES,
        unread=unread,
        always=bool(unread),
    )


PROVINCE_BODIES = bodies(
    "province_bodies",
    "thỏa thuận nhân danh cơ quan nhà nước cấp tỉnh",
    "agreements of the provincial Council or Committee",
)
DEPARTMENT_BODIES = bodies(
    "department_bodies", "thỏa thuận nhân danh cơ quan cấp Sở", "agreements of departments"
)
CONCERNS = {
    Concern.DEFENCE: Text("có nội dung quốc phòng", "it touches on defence"),
    Concern.SECURITY: Text("có nội dung an ninh", "it touches on security"),
    Concern.INVESTMENT: Text("có nội dung đầu tư", "it touches on investment"),
}
_NAMES = {
    Body.DEFENCE_MINISTRY: Text("Bộ Quốc phòng", "the Ministry of National Defence"),
    Body.PUBLIC_SECURITY_MINISTRY: Text("Bộ Công an", "the Ministry of Public Security"),
    Body.INVESTMENT_MINISTRY: Text(
        "Bộ Kế hoạch và Đầu tư", "the Ministry of Planning and Investment"
    ),
    Body.FINANCE_MINISTRY: Text("Bộ Tài chính", "the Ministry of Finance"),
}
_RELATED = Text("cơ quan, tổ chức có liên quan trực tiếp", "the bodies directly concerned")
_NAMED = Text("có cơ quan liên quan trực tiếp (related_bodies)", "some are (related_bodies)")
_WHICH_MINISTRY = Text(
    "Thỏa thuận có nội dung đầu tư; Bộ Kế hoạch và Đầu tư hợp nhất vào Bộ Tài chính năm 2025, "
    "ngày chuyển nhiệm vụ chưa đọc được. Đã lấy ý kiến bộ quản lý đầu tư vào ngày đó chưa?",
    "It touches on investment; the Ministry of Planning and Investment was merged into Finance in "
    "2025, from which day was not read. Was the ministry then in charge of investment asked?",
)


def always(_: Agreement) -> bool:
    """In every case."""
    return True


def _asks(agreement: Agreement) -> bool:
    """Whether a province asks: not for a technical change nor for one left to a named body."""
    return not (agreement.technical or agreement.designated_body)


def _more_than_name(agreement: Agreement) -> bool:
    return not agreement.name_only


def _asks_for_more_than_name(agreement: Agreement) -> bool:
    return _asks(agreement) and _more_than_name(agreement)


def related(when: When) -> Item:
    """The bodies directly concerned, where the office lists any."""
    return Item(
        what=Body.RELATED,
        name=_RELATED,
        when=lambda agreement: when(agreement) and bool(agreement.related_bodies),
        because=_NAMED,
    )


def _ministry(
    what: Body, of: Concern, cite: Citation, when: When, question: Text | None = None
) -> Item:
    return Item(
        what=what,
        name=_NAMES[what],
        when=lambda agreement: when(agreement) and of in agreement.concerns,
        because=CONCERNS[of],
        cite=cite,
        question=question,
    )


def ministries(
    instrument: Instrument, article: int, investment: Item, when: When, evidence: Evidence = _TEXT
) -> Items:
    """Those of defence, security and investment, each by its content."""
    return (
        _ministry(
            Body.DEFENCE_MINISTRY,
            Concern.DEFENCE,
            instrument.at(article, 1, evidence=evidence),
            when,
        ),
        _ministry(
            Body.PUBLIC_SECURITY_MINISTRY,
            Concern.SECURITY,
            instrument.at(article, 2, evidence=evidence),
            when,
        ),
        investment,
    )


def _planning(cite: Citation, when: When) -> Item:
    return _ministry(Body.INVESTMENT_MINISTRY, Concern.INVESTMENT, cite, when)


def _merging(cite: Citation, when: When) -> Item:
    return _ministry(Body.FINANCE_MINISTRY, Concern.INVESTMENT, cite, when, _WHICH_MINISTRY)


def finance(cite: Citation, when: When) -> Item:
    """The ministry of investment since the merger of 2025."""
    return _ministry(Body.FINANCE_MINISTRY, Concern.INVESTMENT, cite, when)


def _province(investment: Item, when: When) -> Items:
    ministry = Text("Bộ Ngoại giao", "the Ministry of Foreign Affairs")
    own = Item(what=Body.FOREIGN_MINISTRY, name=ministry, when=when, because=_ASKED)
    return (own, related(when), *ministries(LUAT_70_2020, 25, investment, when))


_ASKED = Text(
    "trừ sửa đổi kỹ thuật, sửa đổi do cơ quan được chỉ định, đổi tên do sắp xếp (01/07/2025 - "
    "28/02/2027)",
    "except technical changes, those left to a named body, and a change of name after a merger "
    "(01/07/2025 to 28/02/2027)",
)


def _department(investment: Item, when: When, evidence: Evidence = _TEXT) -> Items:
    return (
        Item(what=Body.FOCAL_AGENCY, name=FOCAL, when=when, because=_NOT_NAME_ONLY),
        related(when),
        *ministries(ND_64_2021, 9, investment, when, evidence),
    )


FOCAL = Text("cơ quan ngoại vụ cấp tỉnh", "the provincial foreign-affairs body")
_NOT_NAME_ONLY = Text(
    "trừ sửa đổi chỉ liên quan đến tên gọi do sắp xếp (từ 01/07/2025)",
    "except a change of name alone after a merger (from 01/07/2025)",
)


_BY_LAW = LUAT_70_2020.at(19, 1, evidence=_TEXT)
_BY_DECREE = ND_64_2021.at(5, 1, evidence=_TEXT)
_MERGED = Text(
    "Luật nêu Bộ Kế hoạch và Đầu tư; từ khi hợp nhất năm 2025 hiểu là Bộ Tài chính (suy luận).",
    "The Law names Planning and Investment; since the merger of 2025 read as Finance (inferred).",
)
_BY_PORTAL = Text(
    "Trước ngày 01/07/2025, các bộ phải lấy ý kiến: theo cổng dịch vụ công của một tỉnh.",
    "Before 01/07/2025, which ministries are asked: as a province's service portal has it.",
)
_LAW_25 = LUAT_70_2020.at(25, 3, evidence=_TEXT)
_LAW_25_NOW = LUAT_70_2020.at(25, 3, evidence=_INFERRED)
_DECREE_9 = ND_64_2021.at(9, 3, evidence=_TEXT)
_DECREE_9_FORMER = ND_64_2021.at(9, 3, evidence=_SECONDARY)

BODIES = (
    PROVINCE_BODIES.value(
        _province(_planning(_LAW_25, _asks), _asks), cite=_BY_LAW, until="2024-12-31"
    ),
    PROVINCE_BODIES.value(
        _province(_merging(_LAW_25, _asks), _asks),
        cite=_BY_LAW,
        since="2025-01-01",
        until="2025-06-30",
    ),
    PROVINCE_BODIES.value(
        _province(finance(_LAW_25_NOW, _asks_for_more_than_name), _asks_for_more_than_name),
        cite=_BY_LAW,
        since=ND_177_2025.since,
        until="2027-02-28",
        note=_MERGED,
    ),
    PROVINCE_BODIES.value(
        _province(finance(_LAW_25_NOW, _asks), _asks),
        cite=_BY_LAW,
        since="2027-03-01",
        note=_MERGED,
    ),
    DEPARTMENT_BODIES.value(
        _department(_planning(_DECREE_9_FORMER, always), always, _SECONDARY),
        cite=_BY_DECREE,
        until="2024-12-31",
        note=_BY_PORTAL,
    ),
    DEPARTMENT_BODIES.value(
        _department(_merging(_DECREE_9_FORMER, always), always, _SECONDARY),
        cite=_BY_DECREE,
        since="2025-01-01",
        until="2025-06-30",
        note=_BY_PORTAL,
    ),
    DEPARTMENT_BODIES.value(
        _department(finance(_DECREE_9, _more_than_name), _more_than_name),
        cite=_BY_DECREE,
        since=ND_177_2025.since,
    ),
)
