"""The bodies consulted on the appraisal, by Decree 80/2020/NĐ-CP, Article 10(2)."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import ManagingAgency
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.aid.deciders import UNCLEAR
from foreign_affairs_rules.national.aid.scope import by_prime_minister, decider_unclear, has_ngo
from foreign_affairs_rules.national.aid.terms import by_80
from foreign_affairs_rules.requirements import Check, Item, Items
from foreign_affairs_rules.text import Text

MERGED = Check(
    "2025-01-01",
    Text(
        "Các Bộ, Sở đã hợp nhất trong năm 2025; cơ quan kế thừa chưa được đối chiếu.",
        "Ministries and departments were merged in 2025; their successors were not checked.",
    ),
)


CONSULTED = Term[Items](
    id="aid.consultations",
    name=Text("cơ quan được lấy ý kiến thẩm định", "the bodies consulted on the appraisal"),
    unit=Unit.BODIES,
)


def _upwards(aid: Aid) -> bool:
    return not decider_unclear(aid) and by_prime_minister(aid)


def _locally(aid: Aid) -> bool:
    province = aid.managing_agency is ManagingAgency.PROVINCE
    return province and not by_prime_minister(aid)


def _centrally(aid: Aid) -> bool:
    province = aid.managing_agency is ManagingAgency.PROVINCE
    return not province and not by_prime_minister(aid)


def _by_ministries(aid: Aid) -> bool:
    return _upwards(aid) or _centrally(aid)


_CONSULTED: Items = (
    Item(
        what=Body.OTHER_MINISTRY,
        name=Text("các cơ quan theo thẩm quyền phê duyệt", "the bodies that the approver asks"),
        when=decider_unclear,
        question=UNCLEAR,
    ),
    Item(
        what=Body.INVESTMENT_MINISTRY,
        name=Text("Bộ Kế hoạch và Đầu tư", "the Ministry of Planning and Investment"),
        when=_centrally,
        cite=by_80(10, 2, "b"),
        check=MERGED,
    ),
    *(
        Item(what=body, name=name, when=_by_ministries)
        for body, name in (
            (Body.FINANCE_MINISTRY, Text("Bộ Tài chính", "the Ministry of Finance")),
            (Body.PUBLIC_SECURITY_MINISTRY, Text("Bộ Công an", "the Ministry of Public Security")),
            (Body.FOREIGN_MINISTRY, Text("Bộ Ngoại giao", "the Ministry of Foreign Affairs")),
        )
    ),
    Item(
        what=Body.FRIENDSHIP_UNION,
        name=Text(
            "Liên hiệp các tổ chức hữu nghị Việt Nam",
            "the Viet Nam Union of Friendship Organizations",
        ),
        when=lambda aid: _by_ministries(aid) and has_ngo(aid),
        because=Text(
            "bên cung cấp viện trợ là tổ chức phi chính phủ nước ngoài",
            "a donor is a foreign NGO",
        ),
    ),
    Item(
        what=Body.FINANCE_DEPARTMENT,
        name=Text("Sở Tài chính", "the Department of Finance"),
        when=_locally,
        cite=by_80(10, 2, "c"),
    ),
    Item(
        what=Body.PROVINCIAL_POLICE,
        name=Text("Công an cấp tỉnh", "the provincial police"),
        when=_locally,
        cite=by_80(10, 2, "c"),
    ),
    Item(
        what=Body.OTHER_MINISTRY,
        name=Text(
            "bộ, ngành có liên quan (thông qua Ủy ban nhân dân cấp tỉnh)",
            "the ministries concerned (through the provincial People's Committee)",
        ),
        when=lambda aid: _locally(aid) and aid.beyond_local_powers,
        because=Text(
            "nội dung vượt quá thẩm quyền quản lý của địa phương",
            "the content goes beyond local powers",
        ),
        cite=by_80(10, 2, "c"),
    ),
)

CONSULTED_VALUE = CONSULTED.value(_CONSULTED, cite=by_80(10, 2))
