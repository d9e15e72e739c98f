"""An international conference or seminar (hội nghị, hội thảo quốc tế)."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- facts have an attribute named date
from enum import Enum
from typing import Annotated, ClassVar

from foreign_affairs_rules.bounds import ONCE_EACH, Count, Name, UnitCode, Words
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.model.hosting import Hosting
from foreign_affairs_rules.model.papers import (
    Answer,
    Body,
    Consultation,
    Decision,
    Document,
    Waiver,
)
from foreign_affairs_rules.model.plan import PlanEntry, called_off, planned_otherwise
from foreign_affairs_rules.text import Text


class EventKind(Enum):
    """What kind of event it is; the text sets no number of people and no length."""

    CONFERENCE = "conference"
    """Hội nghị, hội thảo."""
    THEMATIC_SCHOOL = "thematic_school"
    """Lớp học chuyên đề quốc tế."""
    PRESS_CONFERENCE = "press_conference"
    """Họp báo."""
    WORKING_MEETING = "working_meeting"
    """Buổi làm việc song phương."""
    TRAINING = "training"
    """Khóa đào tạo, tập huấn."""
    TALK = "talk"
    """Buổi nói chuyện với một diễn giả nước ngoài."""


class Mode(Enum):
    """How it is held (hình thức tổ chức)."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    BOTH = "both"


class OrganiserKind(Enum):
    """What the organiser (đơn vị tổ chức) is."""

    AGENCY = "agency"
    """A Vietnamese agency or a unit of one."""
    ORGANISATION = "organisation"
    """Another Vietnamese organisation, such as a firm or an institute."""
    ASSOCIATION_OR_FUND = "association_or_fund"
    """Hội, quỹ xã hội, quỹ từ thiện."""
    FRONT_OR_UNION = "front_or_union"
    """The Fatherland Front, or the labour, farmers', youth, women's or veterans' organisation."""
    FOREIGN = "foreign"
    """A foreign organisation."""


class Supervisor(Enum):
    """Who supervises the organiser, or licensed it (cơ quan quản lý hoặc cho phép hoạt động)."""

    PROVINCE = "province"
    """A provincial People's Committee: the organiser is it, is below it or was licensed by it."""
    MINISTRY = "ministry"
    """A ministry, a ministerial-level agency or an agency of the Government."""
    OTHER = "other"


@facts
class Organiser(Facts):
    """
    The organiser that asks for permission: what it is and *under* whom.

    *permitted* says of a foreign organisation whether it may operate in Viet Nam.
    """

    name: Name = UNKNOWN
    kind: OrganiserKind = UNKNOWN
    under: Supervisor = UNKNOWN
    permitted: bool = UNKNOWN


class Rank(Enum):
    """The rank of a delegate."""

    HEAD = "head"
    """The head of a country, a territory or an international organisation."""
    MINISTER = "minister"
    """Of ministerial rank, its equivalent or above."""
    BELOW_MINISTER = "below_minister"


@facts
class Guest(Facts):
    """A delegate of rank, by post and never by name; *foreign* is false for a Vietnamese one."""

    post: Name = UNKNOWN
    rank: Rank = UNKNOWN
    foreign: bool = UNKNOWN


class Topic(Enum):
    """A matter that the topic or content touches and that a text names."""

    SOVEREIGNTY = "sovereignty"
    SECURITY = "security"
    DEFENCE = "defence"
    ETHNIC = "ethnic"
    RELIGION = "religion"
    HUMAN_RIGHTS = "human_rights"
    STATE_SECRETS = "state_secrets"
    POLITICS = "politics"
    BORDER = "border"


@facts
class AidApproval(Facts):
    """
    The approval of an aid programme, project or non-project that contains the conference.

    *plan_on_form* says that its dossier had the plan on Mẫu 01, *approver_competent* that the
    agency which approved it is that of the person competent for the conference.
    """

    date: Date = UNKNOWN
    number: Name = UNKNOWN
    plan_on_form: bool = UNKNOWN
    approver_competent: bool = UNKNOWN


@facts
class Reply(Facts):
    """The written answer to the organiser, and to which bodies it was copied."""

    date: Date = UNKNOWN
    number: Name = UNKNOWN
    copied_to: Annotated[tuple[Body, ...], ONCE_EACH] = UNKNOWN


@facts
class Change(Facts):
    """A change after the permission, such as other days, content or speakers."""

    date: Date = UNKNOWN
    what: Words = UNKNOWN


@facts
class Conference(Facts):
    """
    An international conference or seminar, as an office records it up to *recorded_until*.

    *in_viet_nam* says that it is held face to face in Viet Nam or, online, has an end point there;
    *venue* is the province. *start* and *end* are the planned days, *opened* and *ended* those days
    once they have come. *guests* are the delegates of rank, none where the list is empty; *topics*
    are the matters named by a text that it touches. *aid* is the approval of a programme that
    contains it. *other_law_opinions* says that another law asks for written opinions in the
    dossier. *decision* is the permission (văn bản cho phép); a refusal is not recorded as one.
    """

    activity: ClassVar[str] = "conference"

    id: Name
    title: str = ""
    territory: UnitCode = UNKNOWN
    recorded_until: Date = UNKNOWN
    kind: EventKind = UNKNOWN
    mode: Mode = UNKNOWN
    in_viet_nam: bool = UNKNOWN
    venue: UnitCode = UNKNOWN
    organiser: Organiser = UNKNOWN
    co_organisers: tuple[Name, ...] = UNKNOWN
    theme: Words = UNKNOWN
    foreign_participation: bool = UNKNOWN
    foreign_participants: Count = UNKNOWN
    foreign_funding: bool = UNKNOWN
    guests: tuple[Guest, ...] = UNKNOWN
    topics: Annotated[tuple[Topic, ...], ONCE_EACH] = UNKNOWN
    start: Date = UNKNOWN
    end: Date = UNKNOWN
    plan: PlanEntry = UNKNOWN
    aid: AidApproval | None = UNRECORDED
    hosting_needed: bool = UNKNOWN
    hosting: Hosting = UNKNOWN
    other_law_opinions: bool = UNKNOWN
    documents: tuple[Document, ...] = UNKNOWN
    submitted: Date | None = UNRECORDED
    consultations: tuple[Consultation, ...] = UNKNOWN
    submitted_to_prime_minister: Date | None = UNRECORDED
    decision: Decision | None = UNRECORDED
    reply: Reply | None = UNRECORDED
    changes: tuple[Change, ...] = UNRECORDED
    opened: Date | None = UNRECORDED
    ended: Date | None = UNRECORDED
    reported: Date | None = UNRECORDED
    report_copied: Date | None = UNRECORDED
    cancelled: Date | None = None
    answers: tuple[Answer, ...] = ()
    waivers: tuple[Waiver, ...] = ()

    def out_of_scope(self) -> Text | None:
        """What Articles 1 and 2 of Decision 06/2020/QĐ-TTg leave out, and what was called off."""
        if off := called_off(self):
            return off
        if self.kind is EventKind.PRESS_CONFERENCE:
            return _PRESS
        kind = self.organiser.kind
        if kind is OrganiserKind.FRONT_OR_UNION:
            return _PARTY_RULES
        if not self.in_viet_nam:
            return _ABROAD
        if kind is OrganiserKind.FOREIGN:
            return None if self.organiser.permitted else _GAP
        return None if self._has_foreign_element() else _NO_FOREIGN_ELEMENT

    def _has_foreign_element(self) -> bool:
        either = ("foreign_participation", "foreign_funding")
        if True in map(self.peek, either):
            return True
        return self.foreign_participation or self.foreign_funding

    def sense(self) -> Iterator[Fault]:
        """Days in order; nobody foreign where no foreigner takes part."""
        for earlier, later in _COURSE:
            before, after = self.peek(earlier), self.peek(later)
            if before and after and after < before:
                yield Fault(later, after, day_from(before, earlier))
        yield from planned_otherwise(self, "start")
        if self.peek("foreign_participation") is False:
            if count := self.peek("foreign_participants"):
                yield Fault("foreign_participants", count, _NOBODY)
            for index, guest in enumerate(self.peek("guests", ())):
                if guest.peek("foreign"):
                    yield Fault(f"guests[{index}].foreign", found=True, accepted=_NO_FOREIGNER)


_COURSE = (
    ("start", "end"),
    ("opened", "ended"),
    ("submitted", "submitted_to_prime_minister"),
    ("ended", "reported"),
    ("ended", "report_copied"),
)
_NOBODY = Text("0, vì không có nước ngoài tham gia", "0, since no foreigner takes part")
_NO_FOREIGNER = Text(
    "false, vì không có nước ngoài tham gia", "false, since no foreigner takes part"
)

_PRESS = Text(
    "Họp báo quốc tế không thuộc phạm vi của Quyết định 06/2020/QĐ-TTg (khoản 1 Điều 1).",
    "An international press conference is outside Decision 06/2020/QĐ-TTg, Article 1(1).",
)
_PARTY_RULES = Text(
    "Hội nghị, hội thảo của Mặt trận Tổ quốc và năm tổ chức chính trị - xã hội thực hiện theo quy "
    "định của Đảng (điểm b khoản 2 Điều 1 Quyết định 06/2020/QĐ-TTg); áp dụng cho tổ chức ở tỉnh "
    "là suy luận.",
    "Conferences of the Fatherland Front and the five socio-political organisations follow Party "
    "rules (Decision 06/2020/QĐ-TTg, Article 1(2)(b)); that their provincial bodies are meant is "
    "inferred.",
)
_ABROAD = Text(
    "Tổ chức ở nước ngoài, hoặc trực tuyến mà không có đầu cầu tại Việt Nam: không thuộc phạm vi "
    "của Quyết định 06/2020/QĐ-TTg (khoản 1 Điều 2).",
    "Held abroad, or online without an end point in Viet Nam: outside Decision 06/2020/QĐ-TTg, "
    "Article 2(1).",
)
_NO_FOREIGN_ELEMENT = Text(
    "Không có nước ngoài tham gia và không có tài trợ nước ngoài: không phải hội nghị, hội thảo "
    "quốc tế (khoản 1 Điều 2 Quyết định 06/2020/QĐ-TTg).",
    "Without foreign participation or foreign funding it is no international conference "
    "(Decision 06/2020/QĐ-TTg, Article 2(1)).",
)
_GAP = Text(
    "Khoảng trống pháp luật: Quyết định 06/2020/QĐ-TTg (khoản 4 Điều 2) chỉ nói đến tổ chức nước "
    "ngoài đã được phép hoạt động tại Việt Nam; tổ chức này chưa được phép. Cần xin ý kiến cấp có "
    "thẩm quyền.",
    "A gap in the law: Decision 06/2020/QĐ-TTg, Article 2(4), speaks only of foreign "
    "organisations that are permitted to operate in Viet Nam; this one is not. Ask the competent "
    "authority.",
)
