"""What the decrees fix on the registration of foreign NGOs: validity, papers, who decides."""

import attrs

from foreign_affairs_rules.days import CalendarDays, DayOfYear, Months, Years
from foreign_affairs_rules.law import Term, Tighter, Unit
from foreign_affairs_rules.model.ngo import NgoRegistration
from foreign_affairs_rules.model.papers import Authority, Body
from foreign_affairs_rules.national.instruments.ngo import ND_12_2012, ND_58_2022
from foreign_affairs_rules.national.ngo.reports import (
    FOREIGN_MINISTRY,
    NGO_COMMITTEE,
    investment_ministry,
)
from foreign_affairs_rules.requirements import Item, Items, was_asked
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

_T, _S, _I = Evidence.TEXT, Evidence.SECONDARY, Evidence.INFERRED

VALIDITY_OPERATION = Term[Years](
    id="ngo.validity_operation",
    name=Text(
        "thời hạn tối đa của Giấy đăng ký hoạt động",
        "the longest validity of an operation certificate",
    ),
    unit=Unit.LENGTH,
    tighter=Tighter.LOWER,
)
VALIDITY_OFFICE = Term[Years](
    id="ngo.validity_office",
    name=Text(
        "thời hạn tối đa của Giấy đăng ký lập Văn phòng đại diện",
        "the longest validity of a certificate for a representative office",
    ),
    unit=Unit.LENGTH,
    tighter=Tighter.LOWER,
)
PROGRAMME_OPERATION = Term[int](
    id="ngo.programme_operation",
    name=Text(
        "số năm của đề xuất chương trình, dự án khi đề nghị Giấy đăng ký hoạt động",
        "the years that the proposals for an operation certificate cover",
    ),
    unit=Unit.YEARS,
    tighter=Tighter.HIGHER,
)
PROGRAMME_OFFICE = Term[int](
    id="ngo.programme_office",
    name=Text(
        "số năm của chương trình, dự án khi đề nghị Giấy đăng ký lập Văn phòng đại diện",
        "the years that the programmes for a representative office cover",
    ),
    unit=Unit.YEARS,
    tighter=Tighter.HIGHER,
)
SETS = Term[int](
    id="ngo.sets",
    name=Text("số bộ hồ sơ", "the sets of the dossier"),
    unit=Unit.SETS,
    tighter=Tighter.HIGHER,
)
CONSULTED = Term[Items](
    id="ngo.consulted",
    name=Text(
        "cơ quan được lấy ý kiến về đăng ký, ngoài các Bộ, ngành Trung ương",
        "the bodies beside the ministries that are asked about a registration",
    ),
    unit=Unit.BODIES,
)
DECIDER = Term[Items](
    id="ngo.decided_by",
    name=Text("cơ quan quyết định về Giấy đăng ký", "who decides on certificates"),
    unit=Unit.DECIDERS,
)
INACTIVE = Term[Months](
    id="ngo.inactive_months",
    name=Text(
        "thời gian liên tục không hoạt động dẫn đến chấm dứt",
        "the time without activity that leads to termination",
    ),
    unit=Unit.LENGTH,
)
SELF_NOTICE = Term[CalendarDays](
    id="ngo.self_termination_days",
    name=Text(
        "thời hạn thông báo tự chấm dứt hoạt động",
        "the time of the notice that the organisation ends its activity",
    ),
    unit=Unit.LENGTH,
)
WINDOW_FROM = Term[DayOfYear](
    id="ngo.window_from",
    name=Text("ngày đầu của kỳ báo cáo năm", "the first day of the reporting year"),
    unit=Unit.LENGTH,
)
WINDOW_UNTIL = Term[DayOfYear](
    id="ngo.window_until",
    name=Text("ngày cuối của kỳ báo cáo năm", "the last day of the reporting year"),
    unit=Unit.LENGTH,
)
REPORT_TO = Term[Items](
    id="ngo.year_report_addressees",
    name=Text("nơi nhận báo cáo năm của tổ chức", "whom the organisation's yearly report goes to"),
    unit=Unit.BODIES,
)
SELF_NOTICE_TO = Term[Items](
    id="ngo.self_termination_addressees",
    name=Text("nơi nhận thông báo tự chấm dứt", "whom the notice to end goes to"),
    unit=Unit.BODIES,
)

PROVINCE = Item(
    what=Body.PROVINCIAL_COMMITTEE,
    name=Text(
        "Ủy ban nhân dân cấp tỉnh nơi đăng ký hoạt động",
        "the People's Committee of the province of the activity",
    ),
)
_LINE_MINISTRY = Item(
    what=Body.OTHER_MINISTRY, name=Text("Bộ quản lý ngành, lĩnh vực", "the line ministry")
)
_AID_APPROVER = Item(
    what=Body.AID_APPROVER,
    name=Text("cơ quan phê duyệt khoản viện trợ", "the body that approves the aid"),
)
_CONTENT = Text(
    "Chưa lấy ý kiến: {name}. Khi sửa đổi, bổ sung, cấp lại chỉ lấy ý kiến cơ quan liên quan đến "
    "nội dung đó; cơ quan này có thuộc trường hợp không phải lấy ý kiến không?",
    "Not asked: {name}. On an amendment, supplement or re-issue only bodies that its content "
    "concerns are asked; is this one not among them?",
)


def _asked_of(item: Item) -> Items:
    """Asked about a first certificate and its renewal; about a change where it is concerned."""

    def unasked(ngo: NgoRegistration) -> bool:
        return ngo.application.changes and item.what not in {
            one.which for one in ngo.consultations if was_asked(one)
        }

    return (
        attrs.evolve(item, when=lambda ngo: not ngo.application.changes),
        attrs.evolve(item, when=unasked, question=_CONTENT.fill(name=item.name)),
    )


_MINISTRY_DECIDES = Item(
    what=Authority.FOREIGN_MINISTRY, name=Text("Bộ Ngoại giao", "the Foreign Ministry")
)
_COPY_ONLY = Text(
    "Chỉ biết được một nơi nhận theo Nghị định 12/2012/NĐ-CP; các nơi nhận khác chưa đọc được.",
    "Only one addressee under Decree 12/2012/NĐ-CP is known; the others were not read.",
)
_AT_LEAST = Text(
    "Điều kiện nêu đề xuất cho 3 năm; hiểu là ít nhất 3 năm (suy luận).",
    "The condition is proposals for 3 years; read as at least 3 (inferred).",
)

VALUES = (
    VALIDITY_OPERATION.value(Years(3), cite=ND_58_2022.at(9, 1, evidence=_T)),
    VALIDITY_OFFICE.value(Years(5), cite=ND_58_2022.at(9, 1, evidence=_T)),
    PROGRAMME_OPERATION.value(3, cite=ND_58_2022.at(10, evidence=_I), note=_AT_LEAST),
    PROGRAMME_OFFICE.value(5, cite=ND_58_2022.at(14, evidence=_T)),
    SETS.value(1, cite=ND_58_2022.at(11, 1, evidence=_T)),
    CONSULTED.value(
        (*_asked_of(PROVINCE), *_asked_of(_AID_APPROVER)),
        cite=ND_58_2022.at(11, 3, evidence=_T),
    ),
    DECIDER.value((_MINISTRY_DECIDES,), cite=ND_58_2022.at(7, evidence=_T)),
    INACTIVE.value(Months(12), cite=ND_58_2022.at(19, 1, evidence=_T)),
    SELF_NOTICE.value(CalendarDays(60), cite=ND_58_2022.at(19, 5, evidence=_T)),
    WINDOW_FROM.value(DayOfYear(12, 15, years=-1), cite=ND_58_2022.at(21, 5, evidence=_T)),
    WINDOW_UNTIL.value(DayOfYear(12, 14), cite=ND_58_2022.at(21, 5, evidence=_T)),
    REPORT_TO.value((PROVINCE,), cite=ND_12_2012.at(16, evidence=_S), note=_COPY_ONLY),
    REPORT_TO.value(
        (
            FOREIGN_MINISTRY,
            *investment_ministry(lambda ngo: ngo.report_year),
            _LINE_MINISTRY,
            NGO_COMMITTEE,
        ),
        cite=ND_58_2022.at(21, 5, evidence=_T),
    ),
    SELF_NOTICE_TO.value((FOREIGN_MINISTRY, NGO_COMMITTEE), cite=ND_58_2022.at(19, 5, evidence=_T)),
)
