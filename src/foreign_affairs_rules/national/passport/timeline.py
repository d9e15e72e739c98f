"""The timeline of a passport: dossier, issue, hand-out, trip, return; and a loss."""

from datetime import date

from foreign_affairs_rules.model.passport import Channel, PassportFile, Request
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019
from foreign_affairs_rules.national.outbound.terms import (
    PASSPORTS_WITHIN,
    RETURN_PASSPORTS_WITHIN,
)
from foreign_affairs_rules.national.passport.governing import APPLICATION, LOSS, RETURN
from foreign_affairs_rules.national.passport.terms import (
    CANCEL_WITHIN,
    EXTEND_FORWARDED_WITHIN,
    EXTEND_WITHIN,
    FORWARD_WITHIN,
    ISSUE_FORWARDED_WITHIN,
)
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step, Timeline

_ORDER = (LUAT_49_2019.at(24, 2, "b", evidence=Evidence.TEXT),)
_NOTHING_ASKED = Text("Không đề nghị gì.", "Nothing is asked for.")
_DIRECT = Text("Hồ sơ nộp trực tiếp.", "The dossier is filed directly.")
_FORWARDED = Text(
    "Hồ sơ nộp qua cơ quan ngoại vụ địa phương.", "The dossier is filed with the provincial body."
)
_OTHER_REQUEST = Text("Đề nghị việc khác.", "Something else is asked for.")
_NO_LOSS = Text("Hộ chiếu không mất.", "The passport is not lost.")
_ACCEPTED = Text(
    "Người đứng đầu cơ quan quản lý hộ chiếu đã chấp nhận lý do nộp muộn.",
    "The head of the managing agency accepted the reason for a later return.",
)


def _asks_nothing(file: PassportFile) -> Text | None:
    return _NOTHING_ASKED if file.request is Request.TRIP else None


def _direct(file: PassportFile) -> Text | None:
    if file.request is Request.TRIP:
        return _NOTHING_ASKED
    return None if file.channel is Channel.PROVINCE else _DIRECT


def _unless(*, issue: bool, by_province: bool, file: PassportFile) -> Text | None:
    """Why the step is not that of this request and of where it was filed."""
    if file.request is Request.TRIP or (file.request is Request.ISSUE) is not issue:
        return _OTHER_REQUEST
    if (file.channel is Channel.PROVINCE) is by_province:
        return None
    return _DIRECT if by_province else _FORWARDED


def _answered(file: PassportFile) -> date | None:
    """The day of the result, or of the refusal."""
    if file.issued or file.refused is None:
        return file.issued
    return file.refused.date


def _cancelled(file: PassportFile) -> date | None:
    return None if file.loss is None else file.loss.cancelled


def _notified(file: PassportFile) -> date | None:
    return None if file.loss is None else file.loss.ministry_told


def _no_loss(file: PassportFile) -> Text | None:
    return _NO_LOSS if file.loss is None or file.loss.damaged else None


def _accepted(file: PassportFile) -> Text | None:
    return _ACCEPTED if file.late_return_accepted else None


apply = Step(
    id="passport.step.apply",
    on=PassportFile,
    title=Text("Nộp đủ hồ sơ", "File a complete dossier"),
    actor=roles.LEAD_UNIT,
    done=lambda file: file.applied,
    at="applied",
    unless=_asks_nothing,
)
forward = Step(
    id="passport.step.forward",
    on=PassportFile,
    title=Text("Chuyển hồ sơ cho cơ quan cấp hộ chiếu", "Send the dossier to the issuing body"),
    actor=roles.FOCAL_AGENCY,
    done=lambda file: file.forwarded,
    since=lambda file: file.applied,
    within=FORWARD_WITHIN,
    after=(apply,),
    at="forwarded",
    unless=_direct,
    governed_by=APPLICATION,
)
issue = Step(
    id="passport.step.issue",
    on=PassportFile,
    title=Text("Cấp hộ chiếu", "Issue the passport"),
    actor=roles.PASSPORT_AUTHORITY,
    done=_answered,
    since=lambda file: file.applied,
    within=PASSPORTS_WITHIN,
    after=(apply,),
    at="issued",
    unless=lambda file: _unless(issue=True, by_province=False, file=file),
    governed_by=APPLICATION,
)
extend = Step(
    id="passport.step.extend",
    on=PassportFile,
    title=Text("Gia hạn hộ chiếu, cấp công hàm", "Extend the passport or give the visa note"),
    actor=roles.PASSPORT_AUTHORITY,
    done=_answered,
    since=lambda file: file.applied,
    within=EXTEND_WITHIN,
    after=(apply,),
    at="issued",
    unless=lambda file: _unless(issue=False, by_province=False, file=file),
    governed_by=APPLICATION,
)
issue_forwarded = Step(
    id="passport.step.issue_forwarded",
    on=PassportFile,
    title=Text("Cấp hộ chiếu (hồ sơ được chuyển)", "Issue the passport (dossier sent on)"),
    actor=roles.PASSPORT_AUTHORITY,
    done=_answered,
    since=lambda file: file.received,
    within=ISSUE_FORWARDED_WITHIN,
    after=(forward,),
    at="issued",
    unless=lambda file: _unless(issue=True, by_province=True, file=file),
    governed_by=APPLICATION,
)
extend_forwarded = Step(
    id="passport.step.extend_forwarded",
    on=PassportFile,
    title=Text(
        "Gia hạn, cấp công hàm (hồ sơ được chuyển)", "Extend or give the note (dossier sent on)"
    ),
    actor=roles.PASSPORT_AUTHORITY,
    done=_answered,
    since=lambda file: file.received,
    within=EXTEND_FORWARDED_WITHIN,
    after=(forward,),
    at="issued",
    unless=lambda file: _unless(issue=False, by_province=True, file=file),
    governed_by=APPLICATION,
)
hand_out = Step(
    id="passport.step.hand_out",
    on=PassportFile,
    title=Text("Bàn giao hộ chiếu", "Hand the passport out"),
    actor=roles.PASSPORT_KEEPER,
    done=lambda file: file.handed_out,
    after=(issue, extend, issue_forwarded, extend_forwarded),
    at="handed_out",
    cite=_ORDER,
)
depart = Step(
    id="passport.step.depart",
    on=PassportFile,
    title=Text("Xuất cảnh", "Leave the country"),
    actor=roles.HOLDER,
    done=lambda file: file.departed,
    planned=lambda file: file.departure,
    after=(hand_out,),
    at="departed",
)
come_home = Step(
    id="passport.step.come_home",
    on=PassportFile,
    title=Text("Nhập cảnh về nước", "Come home"),
    actor=roles.HOLDER,
    done=lambda file: file.returned,
    planned=lambda file: file.homecoming,
    after=(depart,),
    at="returned",
)
return_passport = Step(
    id="passport.step.return",
    on=PassportFile,
    title=Text("Nộp lại hộ chiếu", "Hand the passport back"),
    actor=roles.HOLDER,
    done=lambda file: file.passport_returned,
    since=lambda file: file.returned,
    within=RETURN_PASSPORTS_WITHIN,
    after=(come_home,),
    at="passport_returned",
    unless=_accepted,
    governed_by=RETURN,
    remedy=Text(
        "Nộp lại hộ chiếu ngay; nếu người đứng đầu cơ quan chấp nhận lý do thì ghi lại "
        "(late_return_accepted).",
        "Hand the passport back; where the head of the agency accepts the reason, record it "
        "(late_return_accepted).",
    ),
)
cancel = Step(
    id="passport.step.cancel_lost",
    on=PassportFile,
    title=Text("Hủy giá trị sử dụng hộ chiếu bị mất", "Cancel the lost passport"),
    actor=roles.PASSPORT_AUTHORITY,
    done=_cancelled,
    since=_notified,
    within=CANCEL_WITHIN,
    at="loss.cancelled",
    unless=_no_loss,
    governed_by=LOSS,
)

TIMELINE = Timeline(
    "passport",
    PassportFile,
    Text(
        "Quy trình hộ chiếu ngoại giao, hộ chiếu công vụ",
        "Timeline of a diplomatic or official passport",
    ),
    (
        apply,
        forward,
        issue,
        extend,
        issue_forwarded,
        extend_forwarded,
        hand_out,
        depart,
        come_home,
        return_passport,
        cancel,
    ),
)
