"""The papers around an activity: documents, consultations, decisions, answers and waivers."""

from collections.abc import Iterator
from datetime import date as Date  # noqa: N812 -- papers have an attribute named date
from enum import Enum
from itertools import pairwise
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH, Count, Name
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, Fault, facts
from foreign_affairs_rules.faults import day_from
from foreign_affairs_rules.text import Text


class DocumentKind(Enum):
    """A paper of a dossier (thành phần hồ sơ)."""

    REQUEST = "request"
    """Tờ trình, văn bản đề nghị."""
    PAPER = "paper"
    """Đề án."""
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


@facts
class Consultation(Facts):
    """A body asked for its written opinion: when it was asked, received the paper and answered."""

    body: Name
    asked: Date | None = UNRECORDED
    received: Date | None = UNRECORDED
    answered: Date | None = UNRECORDED
    number: Name = UNKNOWN

    def sense(self) -> Iterator[Fault]:
        """A body is asked, receives the paper and answers, in this order."""
        days = [(name, self.peek(name)) for name in _COURSE if self.peek(name)]
        for (earlier, before), (name, day) in pairwise(days):
            if day < before:
                yield Fault(name, day, day_from(before, earlier))


_COURSE = ("asked", "received", "answered")


class Authority(Enum):
    """Who decides that a delegation travels (cấp có thẩm quyền cử đi)."""

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
    OTHER = "other"


@facts
class Decision(Facts):
    """
    The decision to send the delegation (quyết định cử đi công tác nước ngoài).

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
