"""Whom bodies below the province ask, apart from departments."""

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.agreement.bodies import (
    CONCERNS,
    FOCAL,
    always,
    bodies,
    finance,
    ministries,
    related,
)
from foreign_affairs_rules.national.instruments.agreements import (
    ND_64_2021,
    ND_177_2025,
    PL_33_2007,
)
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

_TEXT, _INFERRED = Evidence.TEXT, Evidence.INFERRED

COMMUNE_BODIES = bodies(
    "commune_bodies",
    "thỏa thuận của cấp xã biên giới",
    "agreements of border communes",
    PL_33_2007,
    ND_64_2021,
)
ORGANISATION_BODIES = bodies(
    "organisation_bodies",
    "thỏa thuận nhân danh cơ quan cấp tỉnh của tổ chức",
    "agreements of provincial bodies of organisations",
)
INHERITED_BODIES = bodies(
    "inherited_bodies",
    "thỏa thuận của cấp huyện được kế thừa",
    "agreements inherited from districts",
)
DISTRICT_BODIES = bodies(
    "district_bodies",
    "thỏa thuận nhân danh Ủy ban nhân dân cấp huyện",
    "agreements of districts",
    PL_33_2007,
    ND_64_2021,
)


def _others(agreement: Agreement) -> bool:
    return agreement.asks_others


_ASKS_OTHERS = Text(
    "cơ quan ngoại vụ không tự cho ý kiến mà lấy ý kiến cơ quan khác (asks_others)",
    "the foreign-affairs body asks others instead of answering itself (asks_others)",
)
_COMMUNE: Items = (
    Item(what=Body.FOCAL_AGENCY, name=FOCAL),
    Item(
        what=Body.PROVINCIAL_POLICE,
        name=Text("Công an cấp tỉnh", "the provincial police"),
        when=_others,
        because=_ASKS_OTHERS,
    ),
    Item(
        what=Body.MILITARY_COMMAND,
        name=Text("Bộ Chỉ huy quân sự cấp tỉnh", "the provincial military command"),
        when=_others,
        because=_ASKS_OTHERS,
    ),
    related(_others),
    *ministries(
        ND_64_2021, 9, finance(ND_64_2021.at(9, 3, evidence=_INFERRED), always), always, _INFERRED
    ),
)
_ORGANISATION: Items = (
    Item(what=Body.FOCAL_AGENCY, name=FOCAL),
    related(always),
    Item(
        what=Body.CENTRAL_BODY,
        name=Text("cơ quan trung ương của tổ chức", "the organisation's central body"),
        when=lambda agreement: agreement.charter_asks_central,
        because=Text("Điều lệ của tổ chức quy định", "its charter says so"),
        cite=ND_64_2021.at(8, 2, evidence=_TEXT),
    ),
    Item(
        what=Body.OTHER_MINISTRY,
        name=Text(
            "bộ quản lý quốc phòng, an ninh, đầu tư",
            "the ministries of defence, public security, investment",
        ),
        when=lambda agreement: not CONCERNS.keys().isdisjoint(agreement.concerns),
        because=Text(
            "có nội dung quốc phòng, an ninh, đầu tư",
            "it touches on defence, security or investment",
        ),
        cite=ND_64_2021.at(9, evidence=_INFERRED),
        question=Text(
            "Điều 9 Nghị định 64/2021/NĐ-CP chưa nêu rõ cách lấy ý kiến bộ đối với thỏa thuận của "
            "tổ chức. Đã xin hướng dẫn về việc lấy ý kiến bộ chưa?",
            "Article 9 of Decree 64/2021/NĐ-CP does not say clearly how ministries are asked on an "
            "organisation's agreement. Was guidance on asking them sought?",
        ),
    ),
)
_COMMUNE_NOTE = Text(
    "Nội dung được sửa đổi, bổ sung bởi Điều 1 Nghị định 177/2025/NĐ-CP. Việc lấy ý kiến bộ theo "
    "Điều 9 đối với cấp xã biên giới là suy luận.",
    "As amended by Decree 177/2025/NĐ-CP, Article 1. That ministries are asked on a border "
    "commune's agreement (Article 9) is inferred.",
)
BELOW = (
    COMMUNE_BODIES.value(
        _COMMUNE,
        cite=ND_64_2021.at(7, evidence=_TEXT),
        since=ND_177_2025.since,
        note=_COMMUNE_NOTE,
    ),
    ORGANISATION_BODIES.value(_ORGANISATION, cite=ND_64_2021.at(8, 1, evidence=_TEXT)),
    INHERITED_BODIES.value((related(always),), cite=ND_177_2025.at(3, 4, "a", evidence=_TEXT)),
)
