"""What an agreement may be called, between whom, and what it may not do."""

from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act, Partner, Party
from foreign_affairs_rules.national.agreement.governing import DECISION
from foreign_affairs_rules.national.agreement.titles import (
    FORBIDDEN_TITLES,
    LISTED_TITLES,
    begins_with,
)
from foreign_affairs_rules.national.instruments.agreements import (
    LUAT_70_2020,
    ND_64_2021,
    ND_177_2025,
)
from foreign_affairs_rules.norms import holds
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.verdicts import Breach, Met, Question, Verdict

_TEXT, _INFERRED = Evidence.TEXT, Evidence.INFERRED

PARTIES = Term[frozenset[Party]](
    id="agreement.parties",
    name=Text(
        "bên ký kết Việt Nam ở địa phương", "the local bodies in whose name an agreement is made"
    ),
    unit=Unit.AUTHORITIES,
)
_NOW = frozenset(Party) - {Party.DISTRICT, Party.OTHER}
PARTY_VALUES = (
    PARTIES.value(
        _NOW | {Party.DISTRICT},
        cite=LUAT_70_2020.at(2, 2, evidence=_TEXT),
        until="2025-06-30",
    ),
    PARTIES.value(_NOW, cite=ND_177_2025.at(1, evidence=_INFERRED)),
)
_TWINNING = fold("kết nghĩa")


def _ends(agreement: Agreement) -> Text | None:
    return _ENDS if agreement.act in (Act.END, Act.SUSPEND) else None


_ENDS = Text(
    "Việc chấm dứt, tạm đình chỉ không có văn bản thỏa thuận mới.",
    "An ending or suspension makes no new text.",
)


@rule(
    "agreement.title",
    on=Agreement,
    at="name",
    unless=_ends,
    cite=(LUAT_70_2020.at(6, evidence=_TEXT),),
    terms=(FORBIDDEN_TITLES, LISTED_TITLES),
    governed_by=DECISION,
    says=Text(
        "Thỏa thuận quốc tế không mang tên gọi đặc thù của điều ước quốc tế.",
        "An agreement does not bear a title that belongs to treaties.",
    ),
    message=Text(
        "Tên gọi “{found}” là tên gọi đặc thù của điều ước quốc tế.",
        "The title “{found}” belongs to treaties.",
    ),
    question=Text(
        "Tên gọi có chứa “{found}”, là tên gọi đặc thù của điều ước quốc tế. Đó có phải là tên gọi "
        "của chính văn bản này không?",
        "The title contains “{found}”, which belongs to treaties. Is the paper itself so called?",
    ),
    remedy=Text(
        "Đổi tên gọi, ví dụ: thỏa thuận, bản ghi nhớ, chương trình hợp tác.",
        "Give it another title, such as memorandum or programme of cooperation.",
    ),
)
def title(agreement: Agreement, law: Law) -> Verdict:
    """A title that begins so is broken; one that is not listed is allowed all the same."""
    name = fold(agreement.name)
    forbidden, listed = law[FORBIDDEN_TITLES], law[LISTED_TITLES]
    for one in forbidden:
        if begins_with(name, one):
            return Breach(words={"found": one})
    if any(begins_with(name, one) for one in listed):
        return None
    for one in forbidden:
        if f" {fold(one.name.vi)} " in f" {name} ":
            return Question(words={"found": one})
    return Met((_TWINNED,)) if _TWINNING in name else None


_TWINNED = Text(
    "Kết nghĩa không phải loại văn bản riêng: được hiểu là thỏa thuận có tên gọi khác (suy luận).",
    "Twinning is no kind of its own: read as an agreement under another title (inferred).",
)


@rule(
    "agreement.party",
    on=Agreement,
    at="party",
    terms=(PARTIES,),
    governed_by=DECISION,
    says=Text(
        "Thỏa thuận quốc tế chỉ nhân danh cơ quan, tổ chức mà pháp luật nêu.",
        "An agreement is made only in the name of a body that the law names.",
    ),
    message=Text(
        "Không ký kết thỏa thuận quốc tế nhân danh: {measured}.",
        "No agreement is made in the name of: {measured}.",
    ),
    remedy=Text(
        "Ký kết nhân danh cơ quan có thẩm quyền, ví dụ Ủy ban nhân dân cấp tỉnh.",
        "Make it in the name of a body that may, such as the provincial Committee.",
    ),
)
def party(agreement: Agreement, law: Law) -> Verdict:
    """District committees may until 30/06/2025."""
    allowed = law[PARTIES]
    return None if agreement.party in allowed else Breach(agreement.party, None)


foreign_party = holds(
    "agreement.foreign_party",
    of=lambda agreement: agreement.partner is not Partner.OTHER,
    on=Agreement,
    at="partner",
    cite=(LUAT_70_2020.at(2, 4, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Bên ký kết nước ngoài là nhà nước, quốc hội, chính phủ, chính quyền địa phương, cơ quan, "
        "tổ chức lập theo pháp luật nước ngoài, tổ chức quốc tế hoặc cá nhân nước ngoài.",
        "The foreign party is a State, parliament, government, local government, a body under "
        "foreign law, an international organisation or a foreign individual.",
    ),
    message=Text(
        "Bên ký kết không thuộc các bên ký kết nước ngoài mà Luật nêu.",
        "The other party is none of those the Law names.",
    ),
)
no_state_obligation = holds(
    "agreement.no_state_obligation",
    of=lambda agreement: not agreement.creates_state_obligations,
    on=Agreement,
    at="creates_state_obligations",
    unless=_ends,
    cite=(
        LUAT_70_2020.at(2, 1, evidence=_TEXT),
        LUAT_70_2020.at(3, 2, evidence=_TEXT),
    ),
    governed_by=DECISION,
    says=Text(
        "Thỏa thuận không làm phát sinh, thay đổi, chấm dứt quyền, nghĩa vụ của Nhà nước theo pháp "
        "luật quốc tế.",
        "It creates, changes and ends no right or duty of the State under international law.",
    ),
    message=Text(
        "Văn bản làm phát sinh, thay đổi hoặc chấm dứt quyền, nghĩa vụ của Nhà nước theo pháp luật "
        "quốc tế: phải thực hiện qua điều ước quốc tế.",
        "It creates, changes or ends a right or duty of the State: that takes a treaty.",
    ),
    remedy=Text(
        "Bỏ nội dung đó khỏi dự thảo, hoặc chuyển sang thủ tục điều ước quốc tế.",
        "Take it out of the draft, or go by the law on treaties.",
    ),
)
no_bound_others = holds(
    "agreement.no_bound_others",
    of=lambda agreement: not agreement.binds_others,
    on=Agreement,
    at="binds_others",
    unless=_ends,
    cite=(LUAT_70_2020.at(3, 5, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Thỏa thuận không ràng buộc trách nhiệm của Nhà nước, Quốc hội, Chính phủ, cơ quan không "
        "ký kết.",
        "It binds neither the State, parliament and government nor bodies that do not sign it.",
    ),
    message=Text(
        "Thỏa thuận ràng buộc trách nhiệm của cơ quan không ký kết.",
        "It binds bodies that do not sign it.",
    ),
    remedy=Text("Sửa dự thảo.", "Change the draft."),
)


vietnamese_text = holds(
    "agreement.vietnamese_text",
    of="vietnamese_text",
    on=Agreement,
    at="vietnamese_text",
    unless=_ends,
    cite=(
        LUAT_70_2020.at(7, evidence=_TEXT),
        LUAT_70_2020.at(27, 2, evidence=_TEXT),
        ND_64_2021.at(11, 2, evidence=_TEXT),
    ),
    governed_by=DECISION,
    says=Text(
        "Có văn bản tiếng Việt, hoặc bản dịch tiếng Việt nếu chỉ ký bằng tiếng nước ngoài.",
        "There is a Vietnamese text, or a translation where only a foreign one is signed.",
    ),
    message=Text(
        "Chưa có văn bản hoặc bản dịch tiếng Việt.", "There is no Vietnamese text or translation."
    ),
    remedy=Text("Bổ sung bản tiếng Việt.", "Add the Vietnamese text."),
)


def _alone(agreement: Agreement) -> Text | None:
    return None if agreement.jointly else _ALONE


_ALONE = Text("Chỉ một cơ quan ký kết phía Việt Nam.", "One Vietnamese body signs.")

joint_lead = holds(
    "agreement.joint_lead",
    of="lead_designated",
    on=Agreement,
    at="lead_designated",
    unless=_alone,
    cite=(LUAT_70_2020.at(24, 1, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Nhiều cơ quan cùng ký kết thống nhất bằng văn bản một cơ quan làm đầu mối.",
        "Several bodies that sign together name one of them in writing to lead.",
    ),
    message=Text(
        "Chưa thống nhất bằng văn bản cơ quan làm đầu mối ký kết.",
        "No body was named in writing to lead.",
    ),
    remedy=Text(
        "Thống nhất bằng văn bản; không thống nhất được thì báo cáo cấp trên quyết định.",
        "Agree in writing; failing that, the level above decides.",
    ),
)
