"""The papers around an activity: documents, consultations, decisions, answers and waivers."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- papers have an attribute named date
from enum import Enum
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH, Count, Name
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.order import in_order
from foreign_affairs_rules.text import Text


class DocumentKind(Enum):
    """A paper of a dossier (thành phần hồ sơ)."""

    REQUEST = "request"
    """Tờ trình, văn bản đề nghị."""
    PAPER = "paper"
    """Đề án."""
    PLAN = "plan"
    """Kế hoạch hoạt động."""
    INVITATION = "invitation"
    """Thư mời."""
    PROGRAMME = "programme"
    """Chương trình làm việc."""
    PERSONNEL = "personnel"
    """Danh sách nhân sự."""
    ESTIMATE = "estimate"
    """Dự toán kinh phí."""
    OPINION = "opinion"
    """Ý kiến bằng văn bản."""
    HOSTING_APPROVAL = "hosting_approval"
    """Văn bản đồng ý chủ trương đăng cai."""
    DONOR_CONSENT = "donor_consent"
    """Văn bản thống nhất tài trợ của bên cung cấp viện trợ."""
    AID_DOCUMENT = "aid_document"
    """Văn kiện chương trình, dự án, phi dự án."""
    LEGAL_STATUS = "legal_status"
    """Giấy tờ chứng minh tư cách pháp nhân."""
    DRAFT_TEXT = "draft_text"
    """Dự thảo văn bản, thỏa thuận."""
    EXPLANATION = "explanation"
    """Bản giải trình tiếp thu ý kiến."""
    DECLARATION = "declaration"
    """Tờ khai."""
    SENDING_DECISION = "sending_decision"
    """Quyết định, văn bản cử đi."""
    PASSPORT_COPY = "passport_copy"
    """Bản sao hộ chiếu."""
    PHOTO = "photo"
    """Ảnh."""
    CURRICULUM_VITAE = "curriculum_vitae"
    """Lý lịch."""
    WORK_PERMIT = "work_permit"
    """Giấy phép lao động."""
    QUALITY_CERTIFICATE = "quality_certificate"
    """Chứng thư giám định chất lượng."""
    VEHICLE_PAPERS = "vehicle_papers"
    """Giấy đăng ký, giấy kiểm định phương tiện."""
    VEHICLE_INSPECTION = "vehicle_inspection"
    """Giấy chứng nhận đăng kiểm của cơ quan có thẩm quyền của Việt Nam."""
    GOODS_LIST = "goods_list"
    """Danh mục hàng hóa."""
    CONTRACT = "contract"
    """Hợp đồng."""
    TAX_REPORT = "tax_report"
    """Báo cáo tình hình chấp hành nghĩa vụ thuế."""
    INSURANCE_REPORT = "insurance_report"
    """Báo cáo tình hình đóng bảo hiểm xã hội."""
    SETTLEMENT = "settlement"
    """Báo cáo quyết toán."""
    APPOINTMENT = "appointment"
    """Quyết định bổ nhiệm."""
    PERMISSION = "permission"
    """Văn bản cho phép."""
    REPORT = "report"
    """Báo cáo."""
    PROOF = "proof"
    """Tài liệu chứng minh."""
    PASSPORT = "passport"
    """Hộ chiếu (bản chính)."""
    IDENTITY_PAPER = "identity_paper"
    """Bản chụp giấy tờ tùy thân."""
    LOSS_NOTICE = "loss_notice"
    """Văn bản thông báo, đơn trình báo mất."""
    INTRODUCTION = "introduction"
    """Giấy giới thiệu."""
    RECEIPT = "receipt"
    """Ký nhận bàn giao."""
    CUSTODY_LOG = "custody_log"
    """Sổ theo dõi giao, nhận hộ chiếu."""
    CARD = "card"
    """Thẻ đã cấp."""
    POST_CONFIRMATION = "post_confirmation"
    """Văn bản xác nhận giữ nguyên vị trí công tác."""
    OTHER = "other"


class Secrecy(Enum):
    """Degree of secrecy (độ mật); of a secret paper only this, number and date are kept."""

    NONE = "none"
    CONFIDENTIAL = "confidential"
    SECRET = "secret"  # noqa: S105 -- a degree of secrecy, no password
    TOP_SECRET = "top_secret"  # noqa: S105 -- as above


@facts
class Document(Facts):
    """A paper of the dossier: its kind, number and date, never its content."""

    kind: DocumentKind
    number: Name = UNKNOWN
    date: Date = UNKNOWN
    secrecy: Secrecy = Secrecy.NONE


class Body(Enum):
    """A body whose opinion a text asks for (cơ quan được lấy ý kiến)."""

    FOREIGN_MINISTRY = "foreign_ministry"
    PUBLIC_SECURITY_MINISTRY = "public_security_ministry"
    DEFENCE_MINISTRY = "defence_ministry"
    FINANCE_MINISTRY = "finance_ministry"
    INVESTMENT_MINISTRY = "investment_ministry"
    """The Ministry of Planning and Investment, until it was merged."""
    AGRICULTURE_MINISTRY = "agriculture_ministry"
    OTHER_MINISTRY = "other_ministry"
    FOCAL_AGENCY = "focal_agency"
    """The provincial foreign-affairs body (cơ quan ngoại vụ cấp tỉnh)."""
    PROVINCIAL_POLICE = "provincial_police"
    MILITARY_COMMAND = "military_command"
    BORDER_GUARD = "border_guard"
    FINANCE_DEPARTMENT = "finance_department"
    INVESTMENT_DEPARTMENT = "investment_department"
    CUSTOMS = "customs"
    TAX = "tax"
    SOCIAL_INSURANCE = "social_insurance"
    FRIENDSHIP_UNION = "friendship_union"
    """Viet Nam Union of Friendship Organizations (VUFO)."""
    CENTRAL_BODY = "central_body"
    """The central body of a provincial organisation."""
    PROVINCIAL_COMMITTEE = "provincial_committee"
    """The People's Committee of a province."""
    NGO_COMMITTEE = "ngo_committee"
    """The Committee for Foreign NGO Affairs (COMINGO)."""
    AID_APPROVER = "aid_approver"
    """The body that approves the aid."""
    APPRAISING_BODY = "appraising_body"
    """A body that appraised the papers of those concerned."""
    RELATED = "related"
    """Another agency or locality concerned."""


@facts
class Consultation(Facts):
    """
    A body asked for its written opinion: when it was asked, received the paper and answered.

    *body* is its name as written, *which* says which of the bodies that a text names it is;
    *agrees* is its answer.
    """

    body: Name
    which: Body = UNKNOWN
    agrees: bool = UNKNOWN
    asked: Date | None = UNRECORDED
    received: Date | None = UNRECORDED
    answered: Date | None = UNRECORDED
    number: Name = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """A body is asked, receives the paper and answers, in this order."""
        yield from in_order(self, "asked", "received", "answered")


class Authority(Enum):
    """Who decides (cấp có thẩm quyền)."""

    PARTY_COMMITTEE = "party_committee"
    """The provincial Party Committee (Tỉnh ủy, Thành ủy)."""
    COUNCIL_STANDING = "council_standing"
    """The standing board of the provincial People's Council (Thường trực HĐND)."""
    COMMITTEE_CHAIR = "committee_chair"
    """The Chairman of the provincial People's Committee."""
    HEAD_OF_UNIT = "head_of_unit"
    """The head of a unit below the Committee, where the Chairman authorised it."""
    FRONT_OR_UNION = "front_or_union"
    """The Fatherland Front or a socio-political union of the province."""
    CENTRAL = "central"
    """A central body."""
    PRIME_MINISTER = "prime_minister"
    MINISTER = "minister"
    """A minister or the head of a central agency."""
    FOREIGN_MINISTRY = "foreign_ministry"
    COUNCIL_CHAIR = "council_chair"
    """The Chairman of the provincial People's Council."""
    HEAD_OF_MANAGING_AGENCY = "head_of_managing_agency"
    """The head of the managing agency (cơ quan chủ quản) where that is no province."""
    EXTERNAL_RELATIONS_BODY = "external_relations_body"
    """The body that manages the external relations of a provincial organisation."""
    OTHER = "other"


@facts
class Decision(Facts):
    """
    The decision of the competent authority (quyết định): to send, to permit, to approve, to sign.

    *authorised* says whether the Chairman authorised a head of unit to decide.
    """

    authority: Authority = UNKNOWN
    number: Name = UNKNOWN
    date: Date = UNKNOWN
    authorised: bool = UNKNOWN


class DecisionContent(Enum):
    """A content of the sending decision that a later version may change."""

    MEMBERS = "members"
    DATES = "dates"
    COUNTRIES = "countries"
    PURPOSE = "purpose"
    FUNDING = "funding"
    PASSPORT_CATEGORY = "passport_category"
    OTHER = "other"


@facts
class Version(Facts):
    """
    A change after the decision: which contents, how many members replaced, and by which paper.

    *new_paper* says that a new sending document was issued; *sealed* that a correction was signed
    and sealed at the spot.
    """

    date: Date = UNKNOWN
    changed: Annotated[tuple[DecisionContent, ...], ONCE_EACH] = UNKNOWN
    replaced_members: Count = UNKNOWN
    new_paper: bool = UNKNOWN
    sealed: bool = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """Replaced members are a change of members."""
        changed, replaced = self.peek("changed"), self.peek("replaced_members")
        if changed is not None and replaced and DecisionContent.MEMBERS not in changed:
            yield Fault("changed", [one.value for one in changed], _MEMBERS.fill(count=replaced))


_MEMBERS = Text(
    "danh sách có members, vì đã thay {count} người",
    "a list with members, since {count} were replaced",
)


@facts
class Answer(Facts):
    """
    A person's recorded answer to a question that a rule asks: who, by which document, when.

    *at* limits it to one place of the document; empty, it answers the rule everywhere.
    """

    rule: Name
    met: bool
    by: Name
    document: Name
    date: Date
    at: str = ""


@facts
class Waiver(Facts):
    """
    A recorded permission of the competent authority to depart from a rule.

    It holds to the day *until*, included, read at the day whose law governs the rule. *at* is its
    scope, which is never assumed: one place of the document, or an empty text for the whole rule.
    """

    rule: Name
    approver: Name
    document: Name
    date: Date
    until: Date
    at: str

    def sense(self) -> Iterator[Fault]:
        """A waiver does not end before it is given."""
        given, until = self.peek("date"), self.peek("until")
        if given and until and until < given:
            yield Fault("until", until, day_from(given, "date"))
