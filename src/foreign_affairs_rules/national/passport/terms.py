"""Terms of passports: numbers, lengths and groups, with the days on which they hold."""

from functools import partial

from foreign_affairs_rules.days import Months, WorkingDays, Years
from foreign_affairs_rules.law import Severity, Term, Unit, length
from foreign_affairs_rules.model.holders import Holder, StatedKind
from foreign_affairs_rules.national.instruments.delegations import (
    LUAT_49_2019,
    QD_58_2012,
    TT_04_2020,
)
from foreign_affairs_rules.national.instruments.passports import (
    CV_5609_LS_XNC,
    LUAT_118_2025,
    TT_03_2016,
    TT_06_2023,
    TT_08_2025,
)
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

# Who may hold one

DIPLOMATIC_HOLDERS = Term[frozenset[Holder]](
    id="passport.diplomatic_holders",
    name=Text("đối tượng được cấp hộ chiếu ngoại giao", "who may hold a diplomatic passport"),
    unit=Unit.AUTHORITIES,
    always=True,
)
OFFICIAL_HOLDERS = Term[frozenset[Holder]](
    id="passport.official_holders",
    name=Text("đối tượng được cấp hộ chiếu công vụ", "who may hold an official passport"),
    unit=Unit.AUTHORITIES,
    always=True,
)
STATED_KINDS = Term[frozenset[StatedKind]](
    id="passport.stated_kinds",
    name=Text(
        "các loại hộ chiếu mà văn bản cử đi ghi",
        "the kinds of passport of which a sending decision states one",
    ),
    unit=Unit.AUTHORITIES,
)
ONE_DOCUMENT = Term[int](
    id="passport.documents_per_trip",
    name=Text(
        "số loại giấy tờ xuất nhập cảnh dùng cho mỗi chuyến đi",
        "the kinds of travel document used for one trip",
    ),
    unit=Unit.TIMES,
)

# How long it is valid

Span = Months | Years
"""A length that ends on the same day of a later month."""


def _span(id: str, vi: str, en: str, *, always: bool = False) -> Term[Span]:
    return Term[Span](id=id, name=Text(vi, en), unit=Unit.LENGTH, always=always)


SHORTEST = _span(
    "passport.shortest_validity",
    "thời hạn ngắn nhất của hộ chiếu",
    "the shortest validity of a passport",
    always=True,
)
LONGEST = _span(
    "passport.longest_validity",
    "thời hạn dài nhất của hộ chiếu",
    "the longest validity of a passport",
    always=True,
)
EXTENSIONS = Term[int](
    id="passport.extensions",
    name=Text("số lần gia hạn hộ chiếu", "how often a passport may be extended"),
    unit=Unit.TIMES,
    always=True,
)
EXTENSION_UP_TO = _span(
    "passport.extension_up_to",
    "thời hạn gia hạn dài nhất",
    "the longest extension",
    always=True,
)
EXTENDED_WHEN_LEFT = _span(
    "passport.extended_when_left",
    "thời hạn còn lại mà khi ít hơn thì được đề nghị gia hạn",
    "the validity left below which an extension may be asked",
    always=True,
)
VISA_NOTE_LEFT = _span(
    "passport.visa_note_left",
    "thời hạn hộ chiếu phải còn hơn, tính từ ngày dự kiến xuất cảnh, để được cấp công hàm",
    "the validity, from the planned exit, that a visa note needs more than",
    always=True,
)
EXIT_LEFT = _span(
    "passport.exit_left",
    "thời hạn hộ chiếu phải còn khi xuất cảnh",
    "the validity that must be left at exit",
)
HAND_OUT_LEFT = _span(
    "passport.hand_out_left",
    "thời hạn còn lại mà khi ít hơn thì phải báo cho người được cấp lúc bàn giao",
    "the validity left below which the holder is told at the hand-out",
)
STUDY_UP_TO = _span(
    "passport.study_up_to",
    "thời hạn học tập ở nước ngoài mà khi dài hơn thì không dùng hộ chiếu này",
    "the length of studies abroad beyond which this passport is not used",
)
ONLINE_EXTENSION_YEAR = Term[int](
    id="passport.online_extension_year",
    name=Text(
        "năm cấp muộn nhất của hộ chiếu được gia hạn trực tuyến",
        "the last year of issue of a passport that is extended online",
    ),
    unit=Unit.YEARS,
)

# How long the bodies have


_UNREAD = (TT_03_2016, TT_06_2023, TT_08_2025)


_length = partial(length, unread=_UNREAD)

EXTEND_WITHIN = _length(
    "passport.extend_within",
    "thời hạn gia hạn hộ chiếu, cấp công hàm khi nộp trực tiếp",
    "the time to extend or to give the visa note, filed directly",
)
FORWARD_WITHIN = _length(
    "passport.forward_within",
    "thời hạn cơ quan ngoại vụ địa phương chuyển hồ sơ",
    "the time of the provincial body to send the dossier on",
)
ISSUE_FORWARDED_WITHIN = _length(
    "passport.issue_forwarded_within",
    "thời hạn cấp hộ chiếu khi hồ sơ do cơ quan ngoại vụ địa phương chuyển",
    "the time to issue, when the provincial body sent the dossier",
)
EXTEND_FORWARDED_WITHIN = _length(
    "passport.extend_forwarded_within",
    "thời hạn gia hạn, cấp công hàm khi hồ sơ do cơ quan ngoại vụ địa phương chuyển",
    "the time to extend or to give the note, when the provincial body sent the dossier",
)
CANCEL_WITHIN = _length(
    "passport.cancel_within",
    "thời hạn hủy giá trị sử dụng hộ chiếu bị mất kể từ khi nhận thông báo",
    "the time to cancel a lost passport, from the notice",
)

_DIPLOMATIC = frozenset(
    {
        Holder.PARTY_LEADER,
        Holder.ASSEMBLY_DEPUTY,
        Holder.COUNCIL_OR_COMMITTEE_LEADER,
        Holder.GENERAL,
        Holder.SPOUSE_OF_STATE_LEADER,
    }
)
_OFFICIAL = frozenset(
    {
        Holder.CIVIL_SERVANT,
        Holder.PUBLIC_UNIT_MANAGER,
        Holder.STATE_MANAGEMENT_POST,
        Holder.OFFICER,
    }
)
_STATED = frozenset({StatedKind.DIPLOMATIC, StatedKind.OFFICIAL})
_TEXT, _PRESS = Evidence.TEXT, Evidence.SECONDARY
_BEFORE_THE_LAW = "2020-06-30"

VALUES = (
    DIPLOMATIC_HOLDERS.value(
        _DIPLOMATIC, cite=LUAT_49_2019.at(8, evidence=_PRESS), until="2023-08-14"
    ),
    DIPLOMATIC_HOLDERS.value(
        _DIPLOMATIC,
        cite=LUAT_49_2019.at(8, evidence=_TEXT),
        since="2023-08-15",
        until="2026-06-30",
    ),
    DIPLOMATIC_HOLDERS.value(
        _DIPLOMATIC | {Holder.UNION_DEPUTY_HEAD}, cite=LUAT_118_2025.at(3, evidence=_PRESS)
    ),
    OFFICIAL_HOLDERS.value(_OFFICIAL, cite=LUAT_49_2019.at(9, evidence=_TEXT), until="2026-06-30"),
    OFFICIAL_HOLDERS.value(
        _OFFICIAL | {Holder.SPECIALISED_AGENCY_HEAD}, cite=LUAT_118_2025.at(3, evidence=_PRESS)
    ),
    STATED_KINDS.value(_STATED, cite=QD_58_2012.at(evidence=_PRESS), until=_BEFORE_THE_LAW),
    STATED_KINDS.value(
        _STATED,
        cite=LUAT_49_2019.at(25, 2, evidence=_TEXT),
        note=Text(
            "Điểm a khoản 2 Điều 12 yêu cầu văn bản cử đi ghi rõ đối tượng thuộc diện đề nghị cấp; "
            "việc ghi loại hộ chiếu là suy luận.",
            "Article 12(2)(a) asks that the decision state the person's group; that it state the "
            "kind of passport is inferred.",
        ),
    ),
    ONE_DOCUMENT.value(1, cite=QD_58_2012.at(evidence=_PRESS), until=_BEFORE_THE_LAW),
    ONE_DOCUMENT.value(1, cite=LUAT_49_2019.at(23, 2, evidence=_TEXT)),
    SHORTEST.value(Years(1), cite=LUAT_49_2019.at(7, 1, evidence=_TEXT)),
    LONGEST.value(Years(5), cite=LUAT_49_2019.at(7, 1, evidence=_TEXT)),
    EXTENSIONS.value(1, cite=LUAT_49_2019.at(7, 1, evidence=_TEXT)),
    EXTENSION_UP_TO.value(Years(3), cite=LUAT_49_2019.at(7, 1, evidence=_TEXT)),
    EXTENDED_WHEN_LEFT.value(Months(12), cite=LUAT_49_2019.at(12, 2, "d", evidence=_TEXT)),
    VISA_NOTE_LEFT.value(Months(6), cite=TT_04_2020.at(11, 3, "b", evidence=_TEXT)),
    EXIT_LEFT.value(
        Months(6), cite=LUAT_49_2019.at(33, 1, "a", evidence=_TEXT), until="2023-08-14"
    ),
    HAND_OUT_LEFT.value(Months(6), cite=QD_58_2012.at(evidence=_PRESS), severity=Severity.ADVICE),
    STUDY_UP_TO.value(Months(6), cite=LUAT_49_2019.at(25, 1, evidence=_TEXT)),
    ONLINE_EXTENSION_YEAR.value(2022, cite=CV_5609_LS_XNC.at(evidence=_TEXT)),
    EXTEND_WITHIN.value(
        WorkingDays(5), cite=LUAT_49_2019.at(12, 4, evidence=_TEXT), until="2020-11-09"
    ),
    EXTEND_WITHIN.value(WorkingDays(2), cite=TT_04_2020.at(12, 2, "a", evidence=_TEXT)),
    FORWARD_WITHIN.value(WorkingDays(2), cite=TT_04_2020.at(12, 2, "b", evidence=_TEXT)),
    ISSUE_FORWARDED_WITHIN.value(WorkingDays(3), cite=TT_04_2020.at(12, 2, "b", evidence=_TEXT)),
    EXTEND_FORWARDED_WITHIN.value(WorkingDays(2), cite=TT_04_2020.at(12, 2, "b", evidence=_TEXT)),
    CANCEL_WITHIN.value(WorkingDays(1), cite=LUAT_49_2019.at(28, 1, "b", evidence=_TEXT)),
)
