"""Papers, bodies and deciders of emergency aid, by Decree 50/2020/NĐ-CP."""

from foreign_affairs_rules.law import Term, Unit, Value
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import Help, ManagingAgency
from foreign_affairs_rules.model.papers import Authority, Body, DocumentKind
from foreign_affairs_rules.national.aid.bodies import MERGED
from foreign_affairs_rules.national.aid.deciders import CHAIR, HEAD, PRIME_MINISTER
from foreign_affairs_rules.national.aid.scope import emergency_by_prime_minister
from foreign_affairs_rules.national.aid.terms import by_50
from foreign_affairs_rules.national.instruments.aid import ND_50_2020
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

EMERGENCY_DOSSIER = Term[Items](
    id="aid.emergency_dossier",
    name=Text(
        "thành phần hồ sơ viện trợ khẩn cấp do thiên tai",
        "the papers of the dossier of emergency aid after a natural disaster",
    ),
    unit=Unit.PAPERS,
)


def _relief(aid: Aid) -> bool:
    return aid.help is Help.RELIEF


def _recovery(aid: Aid) -> bool:
    return aid.help is Help.RECOVERY


_EMERGENCY_DOSSIER: Items = (
    Item(
        what=DocumentKind.REQUEST,
        name=Text("tờ trình, văn bản trình phê duyệt", "the submission"),
    ),
    Item(
        what=DocumentKind.DONOR_CONSENT,
        name=Text(
            "văn bản thông báo hoặc thỏa thuận của bên viện trợ",
            "the donor's notice or agreement",
        ),
        when=lambda aid: _relief(aid) or not emergency_by_prime_minister(aid),
    ),
    Item(
        what=DocumentKind.GOODS_LIST,
        name=Text("danh mục các khoản viện trợ", "the list of what is given"),
        when=_relief,
        because=Text("viện trợ để cứu trợ", "relief"),
        cite=by_50(8, 4, "b"),
    ),
    Item(
        what=DocumentKind.AID_DOCUMENT,
        name=Text("văn kiện viện trợ", "the document of the aid"),
        when=_recovery,
        because=Text("viện trợ để khắc phục hậu quả thiên tai", "recovery aid"),
        cite=by_50(13, 2, "c"),
    ),
)

EMERGENCY_CONSULTED = Term[Items](
    id="aid.emergency_consultations",
    name=Text(
        "cơ quan được lấy ý kiến về viện trợ khắc phục hậu quả thiên tai",
        "the bodies consulted on recovery aid after a natural disaster",
    ),
    unit=Unit.BODIES,
)
_EMERGENCY_CONSULTED: Items = (
    Item(
        what=Body.AGRICULTURE_MINISTRY,
        name=Text(
            "Bộ Nông nghiệp và Phát triển nông thôn",
            "the Ministry of Agriculture and Rural Development",
        ),
        check=MERGED,
    ),
    Item(
        what=Body.INVESTMENT_MINISTRY,
        name=Text("Bộ Kế hoạch và Đầu tư", "the Ministry of Planning and Investment"),
        check=MERGED,
    ),
    Item(what=Body.FINANCE_MINISTRY, name=Text("Bộ Tài chính", "the Ministry of Finance")),
)

EMERGENCY_DECIDERS = Term[Items](
    id="aid.emergency_decider",
    name=Text(
        "thẩm quyền phê duyệt viện trợ khẩn cấp do thiên tai",
        "who approves emergency aid after a natural disaster",
    ),
    unit=Unit.DECIDERS,
)
_DOCUMENT = Text(
    "cơ quan chủ quản phê duyệt văn kiện khắc phục hậu quả thiên tai",
    "the managing agency approves the document of recovery aid",
)


def _of_province(aid: Aid) -> bool:
    return aid.managing_agency is ManagingAgency.PROVINCE


_EMERGENCY_DECIDERS: Items = (
    Item(
        what=Authority.PRIME_MINISTER,
        name=PRIME_MINISTER,
        when=lambda aid: _relief(aid) and emergency_by_prime_minister(aid),
        because=Text(
            "cứu trợ có nội dung an ninh, quốc phòng, tôn giáo, chưa xác định cơ quan chủ quản, "
            "hoặc hàng hóa thuộc thẩm quyền của Thủ tướng Chính phủ",
            "relief that touches security, defence or religion, has no managing agency yet, or "
            "brings goods reserved to the Prime Minister",
        ),
        cite=by_50(8, 1, "a"),
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=CHAIR,
        when=lambda aid: _relief(aid) and _of_province(aid),
        cite=ND_50_2020.at(8, 1, "b", evidence=Evidence.INFERRED),
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=CHAIR,
        when=_of_province,
        because=_DOCUMENT,
        cite=ND_50_2020.at(13, evidence=Evidence.INFERRED),
    ),
    Item(what=Authority.HEAD_OF_MANAGING_AGENCY, name=HEAD, when=_relief, cite=by_50(8, 1, "b")),
    Item(
        what=Authority.HEAD_OF_MANAGING_AGENCY,
        name=HEAD,
        because=_DOCUMENT,
        cite=ND_50_2020.at(13, evidence=Evidence.INFERRED),
    ),
)

LISTS: tuple[Value[Items], ...] = (
    EMERGENCY_DOSSIER.value(_EMERGENCY_DOSSIER, cite=by_50(8, 4)),
    EMERGENCY_CONSULTED.value(_EMERGENCY_CONSULTED, cite=by_50(13, 2, "a")),
    EMERGENCY_DECIDERS.value(_EMERGENCY_DECIDERS, cite=by_50(8, 1)),
)
