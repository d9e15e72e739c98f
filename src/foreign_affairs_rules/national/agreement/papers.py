"""The dossiers of an agreement, as lists with their days, and the rules that look for them."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Party
from foreign_affairs_rules.model.papers import DocumentKind
from foreign_affairs_rules.national.agreement.governing import DECISION
from foreign_affairs_rules.national.agreement.routes import (
    PROVINCE,
    UNITS,
    Route,
    Unless,
    either,
    objected,
    only,
)
from foreign_affairs_rules.national.instruments.agreements import (
    LUAT_70_2020,
    ND_64_2021,
    ND_134_2025,
    ND_177_2025,
    PL_33_2007,
)
from foreign_affairs_rules.requirements import Item, Items, dossier
from foreign_affairs_rules.rules import Rule
from foreign_affairs_rules.sources import Evidence, Instrument
from foreign_affairs_rules.text import Text

_TEXT = Evidence.TEXT


def _papers(id: str, vi: str, en: str, *unread: Instrument) -> Term[Items]:
    return Term[Items](
        id=f"agreement.{id}",
        name=Text(vi, en),
        unit=Unit.PAPERS,
        unread=unread,
        always=bool(unread),
    )


CONSULTATION_DOSSIER = _papers(
    "consultation_dossier",
    "hồ sơ lấy ý kiến của cơ quan nhà nước cấp tỉnh",
    "the dossier for consultation of the province",
)
SIMPLIFIED_DOSSIER = _papers(
    "simplified_dossier",
    "hồ sơ lấy ý kiến theo trình tự, thủ tục rút gọn",
    "the dossier for consultation in the simplified procedure",
)
REFERRAL_DOSSIER = _papers(
    "referral_dossier",
    "hồ sơ trình khi có cơ quan không đồng ý",
    "the dossier where a consulted body does not agree",
    PL_33_2007,
    ND_134_2025,
)
UNIT_CONSULTATION_DOSSIER = _papers(
    "unit_consultation_dossier",
    "hồ sơ lấy ý kiến của đơn vị trực thuộc, tổ chức",
    "the dossier for consultation of bodies below the province",
)
UNIT_DOSSIER = _papers(
    "unit_dossier",
    "hồ sơ trình của đơn vị trực thuộc, tổ chức",
    "the dossier for submission of bodies below the province",
)
DISTRICT_DOSSIER = _papers(
    "district_dossier",
    "hồ sơ thỏa thuận nhân danh Ủy ban nhân dân cấp huyện",
    "the dossier of a district's agreement",
    PL_33_2007,
    ND_64_2021,
)


def _asks(agreement: Agreement) -> bool:
    return not agreement.designated_body


def _asks_for_more_than_name(agreement: Agreement) -> bool:
    return not (agreement.designated_body or agreement.name_only)


def _not_renamed(agreement: Agreement) -> bool:
    """A department that changes its name alone asks nobody."""
    return not (agreement.name_only and agreement.party is Party.DEPARTMENT)


_PROPOSAL = Text("văn bản đề xuất", "the written proposal")
_DRAFT = Text(
    "dự thảo văn bản bằng tiếng Việt và tiếng nước ngoài, hoặc kèm bản dịch tiếng Việt",
    "the draft in Vietnamese and the foreign language, or with a Vietnamese translation",
)
_EXEMPT = Text(
    "trừ sửa đổi do cơ quan được chỉ định, sửa đổi chỉ liên quan đến tên gọi khi được miễn lấy ý "
    "kiến",
    "except changes left to a named body, and a change of name where nobody need be asked",
)
_OPINION = Text("ý kiến bằng văn bản của các cơ quan", "the written opinions received")
_EXPLANATION = Text(
    "báo cáo giải trình, tiếp thu ý kiến", "the report on how the opinions were taken up"
)
_PROOF = Text(
    "tài liệu chứng minh được áp dụng trình tự, thủ tục rút gọn",
    "proof that the simplified procedure may be used",
)
_REQUEST_AND_DRAFT = (
    Item(what=DocumentKind.REQUEST, name=_PROPOSAL),
    Item(what=DocumentKind.DRAFT_TEXT, name=_DRAFT),
)
_UNLESS_NAMED, _UNLESS_RENAMED, _UNLESS_RENAMED_DEPARTMENT = (
    (
        Item(what=DocumentKind.REQUEST, name=_PROPOSAL, when=when, because=_EXEMPT),
        Item(what=DocumentKind.DRAFT_TEXT, name=_DRAFT, when=when, because=_EXEMPT),
    )
    for when in (_asks, _asks_for_more_than_name, _not_renamed)
)
_SUBMISSION = (
    *_REQUEST_AND_DRAFT,
    Item(what=DocumentKind.OPINION, name=_OPINION),
    Item(what=DocumentKind.EXPLANATION, name=_EXPLANATION),
)
_SUBMISSION_UNLESS_RENAMED = (
    *_REQUEST_AND_DRAFT,
    Item(what=DocumentKind.OPINION, name=_OPINION, when=_not_renamed, because=_EXEMPT),
    Item(what=DocumentKind.EXPLANATION, name=_EXPLANATION, when=_not_renamed, because=_EXEMPT),
)
_BY_27 = LUAT_70_2020.at(27, evidence=_TEXT)
_BY_11, _BY_12 = ND_64_2021.at(11, evidence=_TEXT), ND_64_2021.at(12, evidence=_TEXT)
_BY_11_FORMER, _BY_12_FORMER = (
    ND_64_2021.at(article, evidence=Evidence.INFERRED) for article in (11, 12)
)
_BEFORE = Text(
    "Trước ngày 01/07/2025 đọc theo nội dung đã sửa đổi (suy luận).",
    "Before 01/07/2025 read as it was amended later (inferred).",
)
_SINCE_177 = ND_177_2025.since

PAPERS = (
    CONSULTATION_DOSSIER.value(_UNLESS_NAMED, cite=_BY_27, until="2025-06-30"),
    CONSULTATION_DOSSIER.value(_UNLESS_RENAMED, cite=_BY_27, since=_SINCE_177, until="2027-02-28"),
    CONSULTATION_DOSSIER.value(_UNLESS_NAMED, cite=_BY_27, since="2027-03-01"),
    SIMPLIFIED_DOSSIER.value(
        (*_REQUEST_AND_DRAFT, Item(what=DocumentKind.PROOF, name=_PROOF)),
        cite=LUAT_70_2020.at(40, evidence=_TEXT),
    ),
    REFERRAL_DOSSIER.value(
        _SUBMISSION, cite=LUAT_70_2020.at(28, evidence=_TEXT), until="2025-06-30"
    ),
    UNIT_CONSULTATION_DOSSIER.value(
        _REQUEST_AND_DRAFT, cite=_BY_11_FORMER, until="2025-06-30", note=_BEFORE
    ),
    UNIT_CONSULTATION_DOSSIER.value(_UNLESS_RENAMED_DEPARTMENT, cite=_BY_11, since=_SINCE_177),
    UNIT_DOSSIER.value(_SUBMISSION, cite=_BY_12_FORMER, until="2025-06-30", note=_BEFORE),
    UNIT_DOSSIER.value(_SUBMISSION_UNLESS_RENAMED, cite=_BY_12, since=_SINCE_177),
)

_AGREED = Text("Không có cơ quan nào không đồng ý.", "No consulted body disagrees.")
_NOT_READY = Text(
    "Chưa trình và chưa có đủ ý kiến nên chưa phải có hồ sơ trình.",
    "Not submitted and opinions awaited: the dossier for submission is not due.",
)


def unopposed(agreement: Agreement) -> Text | None:
    """The reason why nobody has to settle a disagreement."""
    return None if objected(agreement) else _AGREED


def _early(agreement: Agreement) -> Text | None:
    if agreement.submitted or agreement.decision:
        return None
    asked = agreement.consultations
    return None if asked and all(one.answered for one in asked) else _NOT_READY


def _rule(term: Term[Items], unless: Unless) -> Rule[Agreement]:
    name = term.name
    return dossier(
        term,
        on=Agreement,
        unless=unless,
        governed_by=DECISION,
        says=Text(f"Đủ thành phần: {name.vi}.", f"Complete: {name.en}."),
        remedy=_COMPLETE,
    )


_COMPLETE = Text("Bổ sung thành phần hồ sơ còn thiếu.", "Add the papers that are lacking.")

consultation_dossier = _rule(CONSULTATION_DOSSIER, only(Route.PROVINCE))
simplified_dossier = _rule(SIMPLIFIED_DOSSIER, only(Route.SIMPLIFIED))
referral_dossier = _rule(REFERRAL_DOSSIER, either(only(*PROVINCE), unopposed))
unit_consultation_dossier = _rule(UNIT_CONSULTATION_DOSSIER, only(*UNITS))
unit_dossier = _rule(UNIT_DOSSIER, either(only(*UNITS), _early))
district_dossier = _rule(DISTRICT_DOSSIER, only(Route.DISTRICT))
