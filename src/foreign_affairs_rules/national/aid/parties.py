"""Who gives, who receives and who manages, by Decree 80/2020/NĐ-CP."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.aid import Aid, Donor
from foreign_affairs_rules.model.aid_kinds import (
    DonorKind,
    Founder,
    ManagingAgency,
    Purpose,
    RecipientKind,
)
from foreign_affairs_rules.national.aid.governing import DECISION
from foreign_affairs_rules.national.aid.scope import outside_80
from foreign_affairs_rules.national.aid.terms import by_80
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Verdict

_NOT_NAMED = {DonorKind.INTERNATIONAL_ORGANISATION, DonorKind.OTHER}


@rule(
    "aid.donors",
    on=Aid,
    each="donors",
    unless=outside_80,
    cite=(by_80(2, 2),),
    governed_by=DECISION,
    says=Text(
        "Bên cung cấp viện trợ thuộc các tổ chức, cá nhân nước ngoài mà Nghị định nêu; doanh "
        "nghiệp có vốn nước ngoài hoạt động tại Việt Nam không phải là bên cung cấp viện trợ.",
        "A donor is one of those abroad that the decree names; a firm with foreign capital that "
        "works in Viet Nam is none.",
    ),
    message=Text(
        "Doanh nghiệp có vốn nước ngoài hoạt động tại Việt Nam không phải là bên cung cấp viện "
        "trợ.",
        "A firm with foreign capital that works in Viet Nam is listed as a donor.",
    ),
    question=Text(
        "Bên cung cấp viện trợ không thuộc loại Nghị định nêu tên. Có được coi là bên cung cấp "
        "viện trợ không?",
        "The donor is of none of the kinds that the decree names. Does it count as a donor?",
    ),
    remedy=Text(
        "Tách phần của doanh nghiệp này khỏi khoản viện trợ.", "Take its part out of the aid."
    ),
)
def donors(donor: Donor, _: Law) -> Verdict:
    """Each donor by its kind."""
    if donor.kind is DonorKind.FDI_COMPANY:
        return Breach()
    return Question() if donor.kind in _NOT_NAMED else None


_BY_DECISION = {RecipientKind.BY_DECISION, RecipientKind.STATE_COMPANY}
recipient = judgement(
    "aid.recipient",
    on=Aid,
    needs=lambda aid: aid.recipient,
    when=lambda aid: aid.recipient in _BY_DECISION,
    at="recipient",
    unless=outside_80,
    cite=(by_80(2, 3),),
    governed_by=DECISION,
    says=Text(
        "Bên tiếp nhận viện trợ thuộc các cơ quan, tổ chức mà Nghị định nêu, hoặc theo quyết định "
        "của Thủ tướng Chính phủ.",
        "The recipient is one that the decree names, or one by decision of the Prime Minister.",
    ),
    question=Text(
        "Bên tiếp nhận không thuộc loại Nghị định nêu tên. Đã có quyết định của Thủ tướng Chính "
        "phủ chưa?",
        "The recipient is of none of the kinds named. Is there a decision of the Prime Minister?",
    ),
)

_FOUNDED = {RecipientKind.SOCIAL_ORGANISATION, RecipientKind.FUND}
_BY_FOUNDER = {
    Founder.PROVINCE: ManagingAgency.PROVINCE,
    Founder.MINISTRY: ManagingAgency.MINISTRY,
    Founder.HOME_AFFAIRS_MINISTRY: ManagingAgency.MINISTRY,
}
_NAMES = {
    ManagingAgency.PROVINCE: Text("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"),
    ManagingAgency.MINISTRY: Text(
        "Bộ, cơ quan đã thành lập bên tiếp nhận", "the ministry that founded the recipient"
    ),
    ManagingAgency.FRONT: Text(
        "cơ quan trung ương của Mặt trận Tổ quốc Việt Nam",
        "the central body of the Viet Nam Fatherland Front",
    ),
}


@rule(
    "aid.managing_agency",
    on=Aid,
    at="managing_agency",
    unless=outside_80,
    cite=(by_80(3, 3),),
    governed_by=DECISION,
    says=Text(
        "Cơ quan chủ quản được xác định theo bên tiếp nhận viện trợ.",
        "The managing agency follows from the recipient.",
    ),
    message=Text(
        "Cơ quan chủ quản chưa đúng; cơ quan chủ quản là: {expected}.",
        "The managing agency is another one: {expected}.",
    ),
)
def managing_agency(aid: Aid, _: Law) -> Verdict:
    """Where the decree ties it to the recipient or to relief with no set locality."""
    expected = _expected(aid)
    if expected is None or aid.managing_agency is expected:
        return None
    return Breach(words={"expected": _NAMES[expected]})


def _expected(aid: Aid) -> ManagingAgency | None:
    if aid.recipient is RecipientKind.SOCIAL_ENTERPRISE:
        return ManagingAgency.PROVINCE
    if aid.no_set_locality and Purpose.HUMANITARIAN in aid.purposes:
        return ManagingAgency.FRONT
    return _BY_FOUNDER.get(aid.founder) if aid.recipient in _FOUNDED else None


_BUDGET = {
    RecipientKind.STATE_BODY,
    RecipientKind.PUBLIC_UNIT,
    RecipientKind.FRONT_OR_UNION,
    RecipientKind.STATE_COMPANY,
}


@rule(
    "aid.budget_kind",
    on=Aid,
    at="budget",
    unless=outside_80,
    cite=(by_80(3, 8),),
    governed_by=DECISION,
    says=Text(
        "Viện trợ thuộc hay không thuộc nguồn thu ngân sách nhà nước được xác định theo bên "
        "tiếp nhận.",
        "Whether an aid is revenue of the State budget follows from its recipient.",
    ),
    message=Text(
        "Bên tiếp nhận thuộc loại mà viện trợ là nguồn thu ngân sách nhà nước.",
        "Aid to this kind of recipient is revenue of the State budget.",
    ),
    question=Text(
        "Bên tiếp nhận có thuộc phạm vi quản lý thu, chi ngân sách nhà nước hoặc có quyết định của "
        "Thủ tướng Chính phủ không?",
        "Is the recipient within the budget's scope, or is there a decision of the Prime Minister?",
    ),
    remedy=Text(
        "Xác định lại cơ chế tài chính của khoản viện trợ.", "Correct the financial mechanism."
    ),
)
def budget_kind(aid: Aid, _: Law) -> Verdict:
    """Recipients that the article names must be; for others a person says."""
    if aid.recipient in _BUDGET:
        return None if aid.budget else Breach()
    return Question() if aid.budget or aid.recipient is RecipientKind.BY_DECISION else None


public_investment = judgement(
    "aid.public_investment",
    on=Aid,
    needs=lambda aid: aid.public_investment,
    when=lambda aid: aid.public_investment,
    at="public_investment",
    unless=outside_80,
    cite=(by_80(8, 5),),
    governed_by=DECISION,
    says=Text(
        "Văn kiện có nội dung đầu tư công, đầu tư xây dựng được lập theo pháp luật về đầu tư công "
        "và đầu tư xây dựng.",
        "A document with public investment or construction follows the law on these.",
    ),
    question=Text(
        "Văn kiện đã được lập theo pháp luật về đầu tư công, đầu tư xây dựng chưa?",
        "Was the document made under the law on public investment and construction?",
    ),
)
