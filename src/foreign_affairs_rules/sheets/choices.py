"""What a cell may choose from: kinds of activity, groups of tasks, states, who pays, yes and no."""

from collections.abc import Iterable
from typing import Generic, Protocol, TypeVar

import attrs

from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.followed import TaskGroup
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.sheets.keys import keys, known_keys
from foreign_affairs_rules.text import LANGS, Text

V = TypeVar("V")


@attrs.frozen
class Choice(Generic[V]):
    """A *value*, the words that a cell shows for it, and other *words* met for the same."""

    value: V
    label: Text
    words: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Choices(Generic[V]):
    """The values that a cell may have; where two share a word, it is the first one's."""

    among: tuple[Choice[V], ...]
    _known: dict[str, V] = attrs.field(init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        for one in self.among:
            for text in (*(one.label[lang] for lang in LANGS), *one.words):
                for key in known_keys(text):
                    self._known.setdefault(key, one.value)

    @_known.default
    def _nothing(self) -> dict[str, V]:
        return {}

    def labels(self) -> tuple[Text, ...]:
        """The words of each, in order."""
        return tuple(one.label for one in self.among)

    def label_of(self, value: V) -> Text:
        """The words for *value*. Raises `LookupError` where it is none of these."""
        for one in self.among:
            if one.value == value:
                return one.label
        raise LookupError(value)

    def named(self, text: str) -> V | None:
        """The value that *text* names, with or without diacritics; `None` where it names none."""
        found = (self._known.get(key) for key in keys(text))
        return next((one for one in found if one is not None), None)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


class _Labelled(Protocol):
    @property
    def label(self) -> Text: ...


L = TypeVar("L", bound=_Labelled)


def _labelled(values: Iterable[L], words: dict[L, tuple[str, ...]]) -> Choices[L]:
    """The choices among *values* that have a label of their own."""
    return Choices(tuple(Choice(one, _shown(one.label), words.get(one, ())) for one in values))


def _shown(label: Text) -> Text:
    return Text(_capital(label.vi), _capital(label.en))


KINDS: Choices[type[Facts]] = Choices(
    (
        Choice(
            OutboundDelegation,
            Text("Đoàn ra", "Outbound delegation"),
            (
                "đoàn đi nước ngoài",
                "đoàn đi công tác nước ngoài",
                "đi công tác nước ngoài",
                "đi nước ngoài",
                "đoàn đi",
                "kế hoạch đoàn ra",
                "danh sách đoàn ra",
                "ra",
                "outbound",
                "outbound delegations",
            ),
        ),
        Choice(
            InboundDelegation,
            Text("Đoàn vào", "Inbound delegation"),
            (
                "đoàn khách quốc tế",
                "đoàn nước ngoài vào",
                "đón đoàn",
                "đón tiếp đoàn vào",
                "đón đoàn vào",
                "kế hoạch đoàn vào",
                "danh sách đoàn vào",
                "đoàn đến",
                "vào",
                "inbound",
                "inbound delegations",
            ),
        ),
        Choice(
            Conference,
            Text("Hội nghị, hội thảo quốc tế", "International conference"),
            (
                "hội nghị",
                "hội thảo",
                "hội nghị quốc tế",
                "hội thảo quốc tế",
                "hội nghị, hội thảo",
                "hội nghị hội thảo quốc tế",
                "HNHT",
                "HN, HT",
                "HNHTQT",
                "conference",
                "conferences",
                "international conferences",
                "international conference or seminar",
            ),
        ),
        Choice(
            Agreement,
            Text("Thỏa thuận quốc tế", "International agreement"),
            (
                "thỏa thuận",
                "ký kết thỏa thuận quốc tế",
                "ký thỏa thuận quốc tế",
                "ký kết thỏa thuận",
                "TTQT",
                "agreement",
                "agreements",
                "international agreements",
            ),
        ),
    )
)
"""The kinds of activity that a plan holds."""

GROUPS: Choices[TaskGroup] = _labelled(
    TaskGroup,
    {
        TaskGroup.TEXTS: ("quán triệt, triển khai văn bản",),
        TaskGroup.INTEGRATION: ("hội nhập quốc tế", "hợp tác quốc tế"),
        TaskGroup.ECONOMIC_DIPLOMACY: ("kinh tế đối ngoại",),
        TaskGroup.CULTURAL_DIPLOMACY: ("văn hóa đối ngoại",),
        TaskGroup.PEOPLES_DIPLOMACY: ("ngoại giao nhân dân",),
        TaskGroup.OVERSEAS_VIETNAMESE: ("người Việt Nam ở nước ngoài",),
        TaskGroup.DELEGATIONS: ("đoàn ra, đoàn vào", "quản lý đoàn ra đoàn vào"),
        TaskGroup.EXTERNAL_INFORMATION: ("tuyên truyền đối ngoại",),
        TaskGroup.BORDER: ("biên giới lãnh thổ", "biên giới, lãnh thổ"),
        TaskGroup.FOREIGN_NGOS: ("phi chính phủ nước ngoài", "PCPNN"),
        TaskGroup.CONSULAR: ("lãnh sự", "công tác lãnh sự", "bảo hộ công dân"),
        TaskGroup.INSPECTION_AND_CONSULTANCY: ("thanh tra đối ngoại", "dịch vụ tư vấn đối ngoại"),
        TaskGroup.TRAINING: ("đào tạo bồi dưỡng", "bồi dưỡng", "đào tạo"),
    },
)
"""The thirteen groups of tasks."""

STATES: Choices[PlanState] = _labelled(
    PlanState,
    {
        PlanState.IN_PLAN: ("có trong kế hoạch", "thuộc kế hoạch", "theo kế hoạch"),
        PlanState.ADDITION_PROPOSED: ("đề xuất bổ sung", "xin bổ sung"),
        PlanState.ADDITION_APPROVED: (
            "đã phê duyệt bổ sung",
            "được phê duyệt bổ sung",
            "bổ sung đã được phê duyệt",
        ),
        PlanState.OUTSIDE: ("không có trong kế hoạch", "phát sinh ngoài kế hoạch"),
    },
)
"""Where an activity stands towards the plan."""

SOURCES: Choices[FundingSource] = Choices(
    (
        Choice(
            FundingSource.STATE_BUDGET,
            Text("Ngân sách nhà nước", "State budget"),
            ("ngân sách", "NSNN", "ngân sách tỉnh", "ngân sách địa phương", "ngân sách thành phố"),
        ),
        Choice(
            FundingSource.UNIT,
            Text("Kinh phí của đơn vị", "The unit's own funds"),
            ("kinh phí đơn vị", "đơn vị", "kinh phí tự chủ", "nguồn tự chủ", "unit"),
        ),
        Choice(
            FundingSource.HOST,
            Text("Phía mời đài thọ", "The host pays"),
            ("phía mời", "phía bạn", "phía bạn đài thọ", "bạn đài thọ", "đối tác đài thọ", "host"),
        ),
        Choice(
            FundingSource.ENTERPRISE,
            Text("Doanh nghiệp", "Enterprise"),
            ("doanh nghiệp đài thọ", "doanh nghiệp tài trợ"),
        ),
        Choice(
            FundingSource.PROJECT,
            Text("Dự án", "Project"),
            ("kinh phí dự án", "nguồn dự án", "chương trình, dự án"),
        ),
        Choice(
            FundingSource.SELF,
            Text("Tự túc", "The travellers themselves"),
            ("cá nhân tự túc", "kinh phí tự túc", "cá nhân", "self"),
        ),
        Choice(FundingSource.OTHER, Text("Nguồn khác", "Other"), ("khác", "xã hội hóa")),
    )
)
"""Who pays."""

MARKS: Choices[bool] = Choices(
    (
        Choice(
            value=True,
            label=Text("Có", "Yes"),
            words=("x", "✓", "✔", "☑", "v", "đúng", "true", "y", "1"),
        ),
        Choice(value=False, label=Text("Không", "No"), words=("☐", "ko", "false", "n", "0")),
    )
)
"""Yes and no."""
