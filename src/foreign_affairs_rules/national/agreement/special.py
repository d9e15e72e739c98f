"""What holds in some cases alone: border communes, bodies below, the urgent, what must end."""

from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act, Partner, Party, Topic, Urgency
from foreign_affairs_rules.national.agreement.governing import DECISION, EFFECT
from foreign_affairs_rules.national.agreement.routes import BELOW, Route, only
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020, ND_64_2021
from foreign_affairs_rules.norms import holds
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Verdict

_TEXT = Evidence.TEXT
_BY_3_6 = LUAT_70_2020.at(3, 6, evidence=_TEXT)

COMMUNE_TOPICS = Term[Items](
    id="agreement.commune_topics",
    name=Text(
        "nội dung được ký kết nhân danh Ủy ban nhân dân cấp xã biên giới",
        "what a border commune's agreement may be about",
    ),
    unit=Unit.PAPERS,
)
URGENCIES = Term[Items](
    id="agreement.urgencies",
    name=Text(
        "trường hợp áp dụng trình tự, thủ tục rút gọn", "the cases of the simplified procedure"
    ),
    unit=Unit.PAPERS,
)
SPECIAL = (
    COMMUNE_TOPICS.value(
        (
            Item(what=Topic.EXCHANGE, name=Text("giao lưu", "exchange")),
            Item(what=Topic.INFORMATION, name=Text("trao đổi thông tin", "information")),
            Item(what=Topic.TWINNING, name=Text("kết nghĩa", "twinning")),
            Item(
                what=Topic.BORDER_MANAGEMENT,
                name=Text("hợp tác quản lý biên giới", "managing the border together"),
            ),
        ),
        cite=_BY_3_6,
    ),
    URGENCIES.value(
        (
            Item(
                what=Urgency.HIGH_LEVEL_VISIT,
                name=Text(
                    "được phép ký trong chuyến thăm của đoàn cấp cao",
                    "permitted during a high-level visit",
                ),
                cite=LUAT_70_2020.at(35, 2, "a", evidence=_TEXT),
            ),
            Item(
                what=Urgency.POLITICAL,
                name=Text("yêu cầu về chính trị, đối ngoại", "political or external needs"),
            ),
            Item(what=Urgency.RELIEF, name=Text("cứu trợ khẩn cấp", "emergency relief")),
            Item(
                what=Urgency.RECOVERY,
                name=Text(
                    "khắc phục hậu quả thiên tai, thảm họa, dịch bệnh",
                    "recovery from disaster, calamity or epidemic",
                ),
            ),
        ),
        cite=LUAT_70_2020.at(35, 2, evidence=_TEXT),
    ),
)


commune_partner = holds(
    "agreement.commune_partner",
    of=lambda agreement: (
        agreement.partner is Partner.LOCAL_GOVERNMENT and agreement.partner_of_equal_level
    ),
    on=Agreement,
    at="partner",
    unless=only(Route.BORDER_COMMUNE),
    cite=(_BY_3_6,),
    governed_by=DECISION,
    says=Text(
        "Ủy ban nhân dân cấp xã biên giới chỉ ký kết với chính quyền địa phương cấp tương đương.",
        "A border commune signs only with a local government of its own level.",
    ),
    message=Text(
        "Bên ký kết nước ngoài không phải chính quyền địa phương cấp tương đương.",
        "The foreign party is no local government of the same level.",
    ),
)


@rule(
    COMMUNE_TOPICS.id,
    on=Agreement,
    at="topics",
    unless=only(Route.BORDER_COMMUNE),
    terms=(COMMUNE_TOPICS,),
    governed_by=DECISION,
    says=Text(
        "Thỏa thuận của cấp xã biên giới chỉ về giao lưu, trao đổi thông tin, kết nghĩa, quản lý "
        "biên giới.",
        "A border commune's agreement is on exchange, information, twinning or the border only.",
    ),
    message=Text("Thỏa thuận có nội dung ngoài: {allowed}.", "It goes beyond: {allowed}."),
    remedy=Text("Bỏ nội dung đó khỏi dự thảo.", "Take it out of the draft."),
)
def commune_topics(agreement: Agreement, law: Law) -> Verdict:
    """Every topic is one of the four."""
    items = law[COMMUNE_TOPICS]
    beyond = {*agreement.topics} - {one.what for one in items}
    return Breach(words={"allowed": items}) if beyond else None


not_binding = holds(
    "agreement.not_binding",
    of="says_not_binding",
    on=Agreement,
    at="says_not_binding",
    unless=only(*BELOW, acts=(Act.SIGN,)),
    cite=(ND_64_2021.at(3, 3, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Văn bản thể hiện thỏa thuận không có giá trị ràng buộc về pháp lý.",
        "The text shows that it does not bind in law.",
    ),
    message=Text(
        "Văn bản chưa thể hiện thỏa thuận không có giá trị ràng buộc về pháp lý.",
        "The text does not show that it does not bind in law.",
    ),
    remedy=Text("Bổ sung điều khoản này vào dự thảo.", "Add such a clause to the draft."),
)


def _ordinary(agreement: Agreement) -> Text | None:
    return None if agreement.simplified else _ORDINARY


_ORDINARY = Text(
    "Không đề nghị trình tự, thủ tục rút gọn.", "The simplified procedure is not asked for."
)
_PROVINCIAL = (Party.PROVINCIAL_COUNCIL, Party.PROVINCIAL_COMMITTEE)


@rule(
    "agreement.simplified_condition",
    on=Agreement,
    at="urgency",
    unless=_ordinary,
    terms=(URGENCIES,),
    governed_by=DECISION,
    says=Text(
        "Trình tự, thủ tục rút gọn chỉ áp dụng cho cơ quan nhà nước cấp tỉnh, trong chuyến thăm "
        "của đoàn cấp cao hoặc khi cần xử lý gấp.",
        "The simplified procedure is for the provincial Council and Committee, during a high-level "
        "visit or where it is urgent.",
    ),
    message=Text(
        "Không thuộc trường hợp được áp dụng trình tự, thủ tục rút gọn: {allowed}.",
        "It is no case of the simplified procedure: {allowed}.",
    ),
    remedy=Text("Thực hiện theo trình tự thông thường.", "Go by the ordinary procedure."),
)
def simplified_condition(agreement: Agreement, law: Law) -> Verdict:
    """One of the four cases, of a provincial State body."""
    items = law[URGENCIES]
    if agreement.party in _PROVINCIAL and agreement.urgency in {one.what for one in items}:
        return None
    return Breach(words={"allowed": items})


def _new(agreement: Agreement) -> Text | None:
    return _NEW if agreement.act is Act.SIGN else None


_NEW = Text(
    "Chỉ xem xét khi sửa đổi, chấm dứt, tạm đình chỉ thỏa thuận đang thực hiện.",
    "Only where an agreement that is being carried out is changed or ended.",
)


@rule(
    "agreement.must_end",
    on=Agreement,
    at="act",
    unless=_new,
    cite=(LUAT_70_2020.at(34, 2, evidence=_TEXT),),
    governed_by=EFFECT,
    says=Text(
        "Phải chấm dứt hiệu lực hoặc rút khỏi nếu quá trình thực hiện trái một trong các nguyên "
        "tắc.",
        "It is ended where carrying it out breaks one of the principles.",
    ),
    message=Text(
        "Việc thực hiện trái nguyên tắc nhưng chưa làm thủ tục chấm dứt, rút khỏi.",
        "Carrying it out breaks a principle, and it is not being ended.",
    ),
    remedy=Text("Làm thủ tục chấm dứt hiệu lực hoặc rút khỏi.", "Begin the procedure to end it."),
)
def must_end(agreement: Agreement, _: Law) -> Verdict:
    """To amend or to suspend it is not enough."""
    if agreement.act is Act.END:
        return None
    return Breach() if agreement.found_against_principles else None
