"""Who approves an aid, by Decree 80/2020/NĐ-CP, Article 7: by content, never by value."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.aid_kinds import Founder, ManagingAgency, RecipientKind
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.aid.scope import decider_unclear
from foreign_affairs_rules.national.aid.terms import by_80
from foreign_affairs_rules.national.instruments.aid import ND_80_2020
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

UNCLEAR = Text(
    "Viện trợ khắc phục hậu quả cho một địa phương, có nội dung an ninh, quốc phòng hoặc tôn giáo: "
    "thẩm quyền là của Thủ tướng Chính phủ (điểm a khoản 1 Điều 7) hay của người đứng đầu cơ quan "
    "chủ quản (điểm a khoản 2 Điều 7)?",
    "Recovery aid for one locality that touches security, defence or religion: is it for the "
    "Prime Minister (Article 7(1)(a)) or for the head of the managing agency (Article 7(2)(a))?",
)
DECIDERS = Term[Items](
    id="aid.decider",
    name=Text("thẩm quyền phê duyệt khoản viện trợ", "who approves an aid"),
    unit=Unit.DECIDERS,
)
PRIME_MINISTER = Text("Thủ tướng Chính phủ", "the Prime Minister")
CHAIR = Text(
    "Chủ tịch Ủy ban nhân dân cấp tỉnh", "the Chairman of the provincial People's Committee"
)
HEAD = Text("người đứng đầu cơ quan chủ quản", "the head of the managing agency")
_BY_HOME_AFFAIRS = {RecipientKind.SOCIAL_ORGANISATION, RecipientKind.FUND}
_DECIDERS: Items = (
    Item(
        what=Authority.PRIME_MINISTER,
        name=PRIME_MINISTER,
        when=decider_unclear,
        question=UNCLEAR,
    ),
    Item(
        what=Authority.PRIME_MINISTER,
        name=PRIME_MINISTER,
        when=lambda aid: bool(aid.contents),
        because=Text(
            "nội dung an ninh, quốc phòng, tôn giáo, hoặc trực tiếp hỗ trợ xây dựng văn bản quy "
            "phạm pháp luật",
            "security, defence, religion, or direct help in drafting legal documents",
        ),
        cite=by_80(7, 1, "a"),
    ),
    Item(
        what=Authority.PRIME_MINISTER,
        name=PRIME_MINISTER,
        when=lambda aid: aid.reserved_goods,
        because=Text(
            "hàng hóa nhập khẩu thuộc thẩm quyền của Thủ tướng Chính phủ",
            "imported goods that are reserved to the Prime Minister",
        ),
        cite=by_80(7, 1, "b"),
    ),
    Item(
        what=Authority.MINISTER,
        name=Text("Bộ trưởng Bộ Nội vụ", "the Minister of Home Affairs"),
        when=lambda aid: (
            aid.recipient in _BY_HOME_AFFAIRS and aid.founder is Founder.HOME_AFFAIRS_MINISTRY
        ),
        because=Text(
            "hội, quỹ do Bộ Nội vụ cho phép thành lập",
            "an association or fund that the Ministry of Home Affairs allowed",
        ),
        cite=by_80(7, 3),
    ),
    Item(
        what=Authority.HEAD_OF_MANAGING_AGENCY,
        name=Text(
            "Chủ tịch Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            "the President of the Central Committee of the Viet Nam Fatherland Front",
        ),
        when=lambda aid: aid.managing_agency is ManagingAgency.FRONT and aid.no_set_locality,
        because=Text("cứu trợ không có địa chỉ cụ thể", "relief with no set locality"),
        cite=by_80(7, 4),
    ),
    Item(
        what=Authority.HEAD_OF_MANAGING_AGENCY,
        name=Text("người đứng đầu hội, liên hiệp hội", "the head of the association"),
        when=lambda aid: aid.managing_agency is ManagingAgency.ASSOCIATION,
        cite=by_80(7, 5),
        question=Text(
            "Khoản 5 Điều 7 giao người đứng đầu hội phê duyệt, nhưng điểm c khoản 1 Điều 7 không "
            "loại trừ khoản 5. Ai phê duyệt khoản viện trợ này?",
            "Article 7(5) lets the head of the association approve, but Article 7(1)(c) does not "
            "except clause 5. Who approves this aid?",
        ),
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=CHAIR,
        when=lambda aid: aid.managing_agency is ManagingAgency.PROVINCE,
        because=Text(
            "cơ quan chủ quản là Ủy ban nhân dân cấp tỉnh; không phụ thuộc quy mô",
            "the managing agency is the provincial People's Committee; whatever the size",
        ),
        cite=ND_80_2020.at(7, 2, "a", evidence=Evidence.INFERRED),
    ),
    Item(
        what=Authority.PRIME_MINISTER,
        name=PRIME_MINISTER,
        when=lambda aid: aid.managing_agency is ManagingAgency.UNSETTLED,
        because=Text("trường hợp khác", "any other case"),
        cite=ND_80_2020.at(7, 1, "c", evidence=Evidence.INFERRED),
    ),
    Item(what=Authority.HEAD_OF_MANAGING_AGENCY, name=HEAD, cite=by_80(7, 2, "a")),
)

DECIDERS_VALUE = DECIDERS.value(_DECIDERS, cite=by_80(7))
