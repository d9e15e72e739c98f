"""The timeline of an agreement, from the proposal to the report."""

from datetime import date

from foreign_affairs_rules.days import Length
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.agreement import lengths
from foreign_affairs_rules.national.agreement.before import BEFORE, DECISIONS, SIGNED_ACTS
from foreign_affairs_rules.national.agreement.governing import EFFECT, SIGNING, SIGNING_ANEW
from foreign_affairs_rules.national.agreement.routes import PROVINCE, Route, only
from foreign_affairs_rules.national.instruments.agreements import (
    LUAT_70_2020,
    ND_64_2021,
    ND_177_2025,
)
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline

_TEXT = Evidence.TEXT
_CHANGES = (Act.AMEND, Act.END, Act.SUSPEND)


def _not_signed(agreement: Agreement) -> Text | None:
    return None if agreement.act in SIGNED_ACTS else _NO_SIGNING


_NO_SIGNING = Text(
    "Việc chấm dứt, tạm đình chỉ: không ký thỏa thuận mới.",
    "An ending or suspension signs no new agreement.",
)

sign = Step(
    id="agreement.step.sign",
    on=Agreement,
    title=Text("Ký", "Sign"),
    actor=roles.SIGNING_PARTY,
    done=lambda agreement: agreement.signed,
    planned=lambda agreement: agreement.signing_day,
    after=DECISIONS,
    at="signed",
    governed_by=SIGNING,
    unless=_not_signed,
)


def _reported(agreement: Agreement) -> date | None:
    """The day on which both the report and the copy were sent."""
    if agreement.reported is None or agreement.copied is None:
        return None
    return max(agreement.reported, agreement.copied)


def _report(name: str, vi: str, en: str, within: Term[Length], *routes: Route) -> Step[Agreement]:
    return Step(
        id=f"agreement.step.{name}",
        on=Agreement,
        title=Text(f"Báo cáo {vi}", f"Report {en}"),
        actor=roles.SIGNING_PARTY,
        since=lambda agreement: agreement.signed,
        done=_reported,
        within=within,
        after=(sign,),
        at="reported",
        governed_by=SIGNING_ANEW,
        unless=only(*routes, acts=(Act.SIGN,)),
    )


_TO_CHAIR = (
    "Chủ tịch Ủy ban nhân dân cấp tỉnh, gửi bản sao cho cơ quan ngoại vụ cấp tỉnh",
    "to the Chairman, with a copy to the provincial foreign-affairs body",
)
report = _report(
    "report",
    "Thủ tướng Chính phủ, gửi bản sao cho Bộ Ngoại giao",
    "to the Prime Minister, with a copy to the Foreign Ministry",
    lengths.REPORT_WITHIN,
    *PROVINCE,
)
report_department = _report(
    "report_department", *_TO_CHAIR, lengths.REPORT_DEPARTMENT, Route.DEPARTMENT
)
report_commune = _report("report_commune", *_TO_CHAIR, lengths.REPORT_COMMUNE, Route.BORDER_COMMUNE)
report_organisation = _report(
    "report_organisation",
    "cơ quan quản lý hoạt động đối ngoại, gửi bản sao cho cơ quan ngoại vụ cấp tỉnh",
    "to its managing body, with a copy to the provincial foreign-affairs body",
    lengths.REPORT_ORGANISATION,
    Route.ORGANISATION,
)
report_district = _report("report_district", *_TO_CHAIR, lengths.REPORT_DISTRICT, Route.DISTRICT)
_NO_CHANGE = Text("Chỉ khi sửa đổi, chấm dứt, tạm đình chỉ.", "Only for a change or an ending.")


def _unchanged(agreement: Agreement) -> Text | None:
    return None if agreement.act in _CHANGES else _NO_CHANGE


take_effect = Step(
    id="agreement.step.take_effect",
    on=Agreement,
    title=Text("Việc sửa đổi, chấm dứt có hiệu lực", "The change takes effect"),
    actor=roles.SIGNING_PARTY,
    done=lambda agreement: agreement.effective,
    planned=lambda agreement: agreement.effective_day,
    after=(*DECISIONS, sign),
    at="effective",
    governed_by=EFFECT,
    unless=_unchanged,
)


def _notify(
    name: str, vi: str, en: str, within: Term[Length], cite: tuple[Citation, ...], *routes: Route
) -> Step[Agreement]:
    return Step(
        id=f"agreement.step.{name}",
        on=Agreement,
        title=Text(f"Thông báo cho {vi}", f"Notify {en}"),
        actor=roles.SIGNING_PARTY,
        since=lambda agreement: agreement.effective,
        done=lambda agreement: agreement.notified,
        within=within,
        after=(take_effect,),
        at="notified",
        cite=cite,
        governed_by=EFFECT,
        unless=only(*routes, acts=_CHANGES),
    )


notify = _notify(
    "notify",
    "Bộ Ngoại giao",
    "the Foreign Ministry",
    lengths.NOTIFY_WITHIN,
    (LUAT_70_2020.at(34, 5, evidence=_TEXT),),
    *PROVINCE,
)
notify_unit = _notify(
    "notify_unit",
    "cơ quan ngoại vụ cấp tỉnh; tổ chức thì cả cơ quan quản lý hoạt động đối ngoại của tổ chức",
    "the provincial foreign-affairs body; an organisation its managing body too",
    lengths.NOTIFY_UNIT,
    tuple(
        ND_64_2021.at(article, clause, evidence=_TEXT)
        for article, clause in ((13, 4), (14, 2), (14, 4))
    ),
    Route.DEPARTMENT,
    Route.ORGANISATION,
)
notify_commune = _notify(
    "notify_commune",
    "Chủ tịch Ủy ban nhân dân cấp tỉnh và cơ quan ngoại vụ cấp tỉnh",
    "the Chairman and the provincial foreign-affairs body",
    lengths.NOTIFY_COMMUNE,
    (),
    Route.BORDER_COMMUNE,
)
notify_district = _notify(
    "notify_district",
    "cơ quan ngoại vụ cấp tỉnh",
    "the provincial foreign-affairs body",
    lengths.NOTIFY_DISTRICT,
    (),
    Route.DISTRICT,
)
_UNMERGED = Text("Thỏa thuận không bị tác động do sắp xếp.", "No merger touches the agreement.")


def _unmerged(agreement: Agreement) -> Text | None:
    return None if agreement.inherited or agreement.name_only else _UNMERGED


inform_partner = Step(
    id="agreement.step.inform_partner",
    on=Agreement,
    title=Text(
        "Thông báo bên ký kết nước ngoài về việc kế thừa, đổi tên",
        "Inform the foreign party of the succession and the new name",
    ),
    actor=roles.FOCAL_AGENCY,
    done=lambda agreement: agreement.partner_informed,
    at="partner_informed",
    cite=(
        ND_177_2025.at(3, 3, "c", evidence=_TEXT),
        ND_177_2025.at(5, 1, "d", evidence=_TEXT),
        ND_177_2025.at(6, 1, "d", evidence=_TEXT),
        ND_177_2025.at(7, 1, "d", evidence=_TEXT),
    ),
    unless=_unmerged,
)

TIMELINE = Timeline(
    "agreement",
    Agreement,
    Text("Quy trình thỏa thuận quốc tế", "Timeline of an international agreement"),
    (
        *BEFORE,
        sign,
        report,
        report_department,
        report_commune,
        report_organisation,
        report_district,
        take_effect,
        notify,
        notify_unit,
        notify_commune,
        notify_district,
        inform_partner,
    ),
)
