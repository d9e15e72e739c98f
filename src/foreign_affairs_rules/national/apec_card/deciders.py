"""Who permits the use of the card: Decision 09/2023/QĐ-TTg, Article 10, and before."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.apec_card import ApecCard, CardGroup, Manager
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.apec_card.governing import DECISION
from foreign_affairs_rules.national.apec_card.papers import GROUP_3, in_group_3
from foreign_affairs_rules.national.instruments.passports import (
    QD_09_2023,
    QD_45_2006,
    QD_54_2015,
    QUY_CHE_2006,
)
from foreign_affairs_rules.requirements import Item, Items, decided_by
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text

DECIDERS = Term[Items](
    id="apec_card.decider",
    name=Text("thẩm quyền cho phép sử dụng thẻ", "who permits the use of the card"),
    unit=Unit.DECIDERS,
    unread=(QUY_CHE_2006,),
    always=True,
)


def _at(clause: int | None = None, point: str | None = None) -> Citation:
    return QD_09_2023.at(10, clause, point, evidence=Evidence.TEXT)


_CHAIR = Text(
    "Chủ tịch Ủy ban nhân dân cấp tỉnh", "the Chairman of the provincial People's Committee"
)
_MINISTER = Text("Bộ trưởng, Thủ trưởng cơ quan ngang bộ", "the minister or head of agency")
_BOTH_CLAIM = Text(
    "Điểm b khoản 3 Điều 10 giao Chủ tịch Ủy ban nhân dân tỉnh mọi trường hợp khoản 3 Điều 9; "
    "khoản 1 Điều 10 giao người đứng đầu ngành ngân hàng, tài chính. Ai cho phép?",
    "Article 10(3)(b) gives every case of Article 9(3) to the Chairman, Article 10(1) those in "
    "banking and finance to their minister or governor. Who permits?",
)
_NOT_SAID = Text(
    "Điều 10 không nêu ai cho phép trường hợp này. Hỏi Sở Ngoại vụ hoặc Bộ Công an.",
    "Article 10 names nobody for this case. Ask the foreign-affairs office or the Ministry of "
    "Public Security.",
)
_STATE = {
    CardGroup.STATE_ENTERPRISE_LEADER,
    CardGroup.ZONE_BOARD,
    CardGroup.STATE_ENTERPRISE_STAFF,
}
_BY_MINISTER = {
    CardGroup.STATE_ENTERPRISE_LEADER,
    CardGroup.STATE_ENTERPRISE_STAFF,
    CardGroup.OFFICIAL,
    CardGroup.TRADE_REPRESENTATION,
}
_OF_A_GROUP = {CardGroup.STATE_ENTERPRISE_LEADER, CardGroup.STATE_ENTERPRISE_STAFF}
_SECTORS = {Manager.CREDIT_INSTITUTION, Manager.FINANCE}

_DECIDERS = (
    Item(
        what=Authority.MINISTER,
        name=Text("Bộ trưởng Bộ Công an", "the Minister of Public Security"),
        when=lambda card: card.special_case,
        because=Text("trường hợp đặc biệt, cần thiết", "in special and needful cases"),
        cite=_at(5),
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=_CHAIR,
        when=lambda card: in_group_3(card) and card.managed_by in _SECTORS,
        because=Text(
            "doanh nhân khoản 3 Điều 9 tại tổ chức tín dụng, doanh nghiệp tài chính, chứng khoán",
            "holders of Article 9(3) in banking, finance or securities",
        ),
        question=_BOTH_CLAIM,
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=_CHAIR,
        when=in_group_3,
        because=GROUP_3,
        cite=_at(3, "b"),
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=_CHAIR,
        when=lambda card: card.group in _STATE and card.managed_by is Manager.PROVINCE,
        because=Text(
            "doanh nhân khoản 1 Điều 9 thuộc tỉnh quản lý",
            "holders of Article 9(1) under provincial management",
        ),
        cite=_at(3, "a"),
    ),
    Item(
        what=Authority.MINISTER,
        name=Text(
            "Thống đốc Ngân hàng Nhà nước, Bộ trưởng Bộ Tài chính",
            "the Governor of the State Bank, the Finance Minister",
        ),
        when=lambda card: card.managed_by in _SECTORS,
        because=Text("tại tổ chức tín dụng, tài chính, chứng khoán", "in banking and finance"),
        cite=_at(1),
    ),
    Item(
        what=Authority.MINISTER,
        name=_MINISTER,
        when=lambda card: card.group in _BY_MINISTER and card.managed_by is Manager.MINISTRY,
        because=Text(
            "điểm a, c khoản 1, khoản 4, khoản 5 Điều 9, thuộc bộ quản lý",
            "Article 9(1)(a), (c), (4) and (5), under a ministry",
        ),
        cite=_at(1),
    ),
    Item(
        what=Authority.HEAD_OF_MANAGING_AGENCY,
        name=Text("Chủ tịch tập đoàn, tổng công ty", "the chair of the group or corporation"),
        when=lambda card: (
            card.group in _OF_A_GROUP and card.managed_by is Manager.GROUP_OF_THE_PRIME_MINISTER
        ),
        because=Text(
            "điểm a, c khoản 1 Điều 9, doanh nghiệp do Thủ tướng Chính phủ thành lập",
            "Article 9(1)(a) and (c), in enterprises that the Prime Minister founds",
        ),
        cite=_at(2),
    ),
    Item(
        what=Authority.CENTRAL,
        name=Text(
            "người đứng đầu tổ chức chính trị - xã hội ở trung ương, lãnh đạo VCCI",
            "the head of the central socio-political organisation or of VCCI",
        ),
        when=lambda card: card.group is CardGroup.SOCIO_POLITICAL,
        because=Text("khoản 2 Điều 9", "Article 9(2)"),
        cite=_at(4),
    ),
    Item(
        what=Authority.OTHER,
        name=Text("chưa rõ ai cho phép", "not said"),
        because=Text(
            "trường hợp khác, như cán bộ của cơ quan cấp tỉnh",
            "other cases, such as officials of provincial agencies",
        ),
        question=_NOT_SAID,
    ),
)
_DECIDERS_BEFORE = (
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=_CHAIR,
        when=lambda card: card.managed_by is Manager.PROVINCE,
        because=Text("thuộc tỉnh quản lý", "under provincial management"),
    ),
    Item(
        what=Authority.MINISTER,
        name=_MINISTER,
        when=lambda card: card.managed_by is Manager.MINISTRY,
        because=Text("thuộc bộ quản lý", "under a ministry"),
    ),
    Item(
        what=Authority.OTHER,
        name=Text("chưa rõ ai cho phép", "not said"),
        because=Text("trường hợp khác", "other cases"),
        question=Text(
            "Quy chế kèm theo Quyết định 45/2006/QĐ-TTg chưa đọc được. Ai cho phép?",
            "The regulation of Decision 45/2006/QĐ-TTg was not read. Who permits?",
        ),
    ),
)


VALUES = (
    DECIDERS.value(
        _DECIDERS_BEFORE,
        cite=QD_45_2006.at(evidence=Evidence.SECONDARY),
        since=QD_54_2015.since,
    ),
    DECIDERS.value(_DECIDERS, cite=_at()),
)

decider = decided_by(
    DECIDERS,
    on=ApecCard,
    governed_by=DECISION,
    says=Text(
        "Việc sử dụng thẻ ABTC do người có thẩm quyền theo nhóm và cơ quan quản lý cho phép.",
        "Use of the card is permitted by who is competent for the group and the management.",
    ),
    remedy=Text("Trình đúng cấp có thẩm quyền.", "Submit to who is competent."),
)
