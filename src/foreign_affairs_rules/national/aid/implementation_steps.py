"""The steps from the start of an aid to its reports."""

from collections.abc import Iterable

from foreign_affairs_rules.model.aid import Aid, PeriodicReport
from foreign_affairs_rules.model.aid_kinds import ManagementForm, Reporter
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.aid.decision_steps import decide
from foreign_affairs_rules.national.aid.emergency_approval import approve_relief
from foreign_affairs_rules.national.aid.governing import CHANGE, COMPLETION, REPORTING
from foreign_affairs_rules.national.aid.management import no_procedure
from foreign_affairs_rules.national.aid.scope import is_non_project, outside_50, outside_80
from foreign_affairs_rules.national.aid.terms import (
    AGENCY_REPORT_WITHIN,
    APPRAISE_WITHIN,
    BOARD_REPORT_WITHIN,
    EMERGENCY_OWNER_REPORT_WITHIN,
    NOTIFY_WITHIN,
    OWNER_REPORT_WITHIN,
    PERIODIC_REPORT_WITHIN,
    UNIT_REPORT_WITHIN,
    as_in_80,
    by_50,
    by_80,
)
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_NO_BOARD = Text("Không có ban quản lý dự án.", "There is no management board.")
_NO_PERIOD = Text("Chưa kết thúc kỳ báo cáo nào.", "No reporting period has ended yet.")
_NOT_WITHDRAWN = Text("Quyết định phê duyệt không bị thu hồi.", "The approval was not withdrawn.")


def _no_board(aid: Aid) -> Text | None:
    outside = outside_80(aid)
    if outside is None and (is_non_project(aid) or aid.form is ManagementForm.OWN_UNIT):
        return _NO_BOARD
    return outside


def _no_period(aid: Aid) -> Text | None:
    return outside_80(aid) or (None if aid.periodic_reports else _NO_PERIOD)


def _reports_by(aid: Aid, reporter: Reporter) -> Iterable[PeriodicReport]:
    return tuple(one for one in aid.periodic_reports if one.by is reporter)


start = Step(
    id="aid.step.start",
    on=Aid,
    title=Text("Triển khai", "Start the aid"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.started,
    planned=lambda aid: aid.starts,
    after=(decide, approve_relief),
    at="started",
)
tell_withdrawal = Step(
    id="aid.step.tell_withdrawal",
    on=Aid,
    title=Text(
        "Thông báo cho bên cung cấp viện trợ việc thu hồi quyết định",
        "Tell the donor of the withdrawal",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.withdrawal_told,
    after=(decide,),
    at="withdrawal_told",
    unless=lambda aid: outside_80(aid) or (None if aid.withdrawn else _NOT_WITHDRAWN),
    cite=(by_80(4, 7),),
)
appraise_change = Step(
    id="aid.step.appraise_change",
    on=Aid,
    title=Text("Thẩm định điều chỉnh", "Appraise the change"),
    actor=roles.AID_APPRAISER,
    each=lambda aid: aid.changes,
    since=lambda change: change.date,
    done=lambda change: change.appraised,
    within=APPRAISE_WITHIN,
    after=(decide,),
    at="changes",
    unless=no_procedure,
    cite=(by_80(16, 3), as_in_80(10, 6)),
    governed_by=CHANGE,
)
notify_change = Step(
    id="aid.step.notify_change",
    on=Aid,
    title=Text(
        "Thông báo quyết định điều chỉnh cho bên cung cấp viện trợ",
        "Notify the donor of the change",
    ),
    actor=roles.MANAGING_AGENCY,
    each=lambda aid: aid.changes,
    since=lambda change: change.decided,
    done=lambda change: change.donor_notified,
    within=NOTIFY_WITHIN,
    after=(appraise_change,),
    at="changes",
    unless=no_procedure,
    cite=(by_80(16, 3), as_in_80(11, 2)),
    governed_by=CHANGE,
)
send_change = Step(
    id="aid.step.send_change",
    on=Aid,
    title=Text("Gửi quyết định điều chỉnh cho các Bộ", "Send the change to the ministries"),
    actor=roles.MANAGING_AGENCY,
    each=lambda aid: aid.changes,
    since=lambda change: change.decided,
    done=lambda change: change.sent,
    within=NOTIFY_WITHIN,
    after=(appraise_change,),
    at="changes",
    unless=no_procedure,
    cite=(by_80(16, 3), as_in_80(11, 2)),
    governed_by=CHANGE,
)
owner_periodic = Step(
    id="aid.step.owner_periodic",
    on=Aid,
    title=Text(
        "Báo cáo 06 tháng, hằng năm của chủ khoản viện trợ",
        "Send the owner's half-yearly and yearly reports",
    ),
    actor=roles.AID_OWNER,
    each=lambda aid: _reports_by(aid, Reporter.OWNER),
    since=lambda report: report.date,
    done=lambda report: report.sent,
    within=PERIODIC_REPORT_WITHIN,
    after=(start,),
    at="periodic_reports",
    unless=_no_period,
    cite=(by_80(14, 4),),
    governed_by=REPORTING,
)
board_periodic = Step(
    id="aid.step.board_periodic",
    on=Aid,
    title=Text(
        "Báo cáo 06 tháng, hằng năm của ban quản lý dự án",
        "Send the board's half-yearly and yearly reports",
    ),
    actor=roles.AID_BOARD,
    each=lambda aid: _reports_by(aid, Reporter.BOARD),
    since=lambda report: report.date,
    done=lambda report: report.sent,
    within=PERIODIC_REPORT_WITHIN,
    after=(start,),
    at="periodic_reports",
    unless=lambda aid: _no_period(aid) or _no_board(aid),
    cite=(by_80(15, 5),),
    governed_by=REPORTING,
)
complete = Step(
    id="aid.step.complete",
    on=Aid,
    title=Text("Kết thúc", "Complete the aid"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.completed,
    planned=lambda aid: aid.ends,
    after=(start,),
    at="completed",
)
hand_over = Step(
    id="aid.step.hand_over",
    on=Aid,
    title=Text("Nghiệm thu, đánh giá, bàn giao kết quả", "Accept, evaluate and hand over"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.handed_over,
    after=(complete,),
    at="handed_over",
    unless=outside_80,
    cite=(by_80(18),),
)
owner_report = Step(
    id="aid.step.owner_report",
    on=Aid,
    title=Text("Báo cáo kết thúc khoản viện trợ", "Report on completion"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.owner_reported,
    since=lambda aid: aid.completed,
    within=OWNER_REPORT_WITHIN,
    after=(complete, hand_over),
    at="owner_reported",
    unless=outside_80,
    cite=(by_80(14, 4), by_80(18)),
    governed_by=REPORTING,
)
board_report = Step(
    id="aid.step.board_report",
    on=Aid,
    title=Text("Hoàn thành báo cáo kết thúc của ban quản lý", "Report of the management board"),
    actor=roles.AID_BOARD,
    done=lambda aid: aid.board_reported,
    since=lambda aid: aid.completed,
    within=BOARD_REPORT_WITHIN,
    after=(complete,),
    at="board_reported",
    unless=_no_board,
    cite=(by_80(15, 6),),
    governed_by=REPORTING,
)
agency_report = Step(
    id="aid.step.agency_report",
    on=Aid,
    title=Text(
        "Gửi báo cáo kết thúc cho Bộ Kế hoạch và Đầu tư, Bộ Tài chính",
        "Send the completion report to the ministries",
    ),
    actor=roles.MANAGING_AGENCY,
    done=lambda aid: aid.agency_reported,
    since=lambda aid: aid.completed,
    within=AGENCY_REPORT_WITHIN,
    after=(complete,),
    at="agency_reported",
    unless=outside_80,
    cite=(by_80(13, 9),),
    governed_by=REPORTING,
)
unit_report = Step(
    id="aid.step.unit_report",
    on=Aid,
    title=Text("Báo cáo của đơn vị sử dụng viện trợ", "Report of the using unit"),
    actor=roles.AID_USER,
    done=lambda aid: aid.unit_reported,
    since=lambda aid: aid.completed,
    within=UNIT_REPORT_WITHIN,
    after=(complete,),
    at="unit_reported",
    unless=outside_50,
    cite=(by_50(27, 2, "a"),),
    governed_by=COMPLETION,
)
emergency_owner_report = Step(
    id="aid.step.emergency_owner_report",
    on=Aid,
    title=Text("Báo cáo cơ quan chủ quản về viện trợ khẩn cấp", "Report on the emergency aid"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.owner_reported,
    since=lambda aid: aid.unit_reported,
    within=EMERGENCY_OWNER_REPORT_WITHIN,
    after=(unit_report,),
    at="owner_reported",
    unless=outside_50,
    cite=(by_50(27, 2, "b"),),
    governed_by=COMPLETION,
)

IMPLEMENTATION = (
    tell_withdrawal,
    appraise_change,
    notify_change,
    send_change,
    owner_periodic,
    board_periodic,
    complete,
    hand_over,
    owner_report,
    board_report,
    agency_report,
    unit_report,
    emergency_owner_report,
)
