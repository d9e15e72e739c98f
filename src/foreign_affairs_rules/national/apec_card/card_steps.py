"""The steps of the card itself: its issue, its loss and its end."""

from datetime import date

from foreign_affairs_rules.model.apec_card import ApecCard
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.apec_card.card import OWN_TERM
from foreign_affairs_rules.national.apec_card.governing import CARD_FILED, LEFT, LOSS
from foreign_affairs_rules.national.apec_card.papers import no_permission
from foreign_affairs_rules.national.apec_card.permission_steps import decide
from foreign_affairs_rules.national.apec_card.terms import (
    ECONOMIES_WITHIN,
    EXCHANGE_WITHIN,
    FILE_WITHIN,
    INFORM_WITHIN,
    ISSUE_WITHIN,
    MORE_PAPERS_WITHIN,
    RECOVER_WITHIN,
    REISSUE_WITHIN,
    REPORT_LOSS_WITHIN,
)
from foreign_affairs_rules.national.instruments.passports import QD_09_2023
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_REFUSED = Text("Không được cho phép.", "The permission was refused.")
_KEEPS_TERM = Text("Thẻ cấp lại theo thủ tục rút gọn.", "The card is re-issued by the short way.")
_OWN_TERM = Text("Thẻ có thời hạn riêng.", "The card has a term of its own.")
_NOT_DOUBTED = Text("Không bị yêu cầu thêm giấy tờ.", "No more papers were asked for.")
_NO_LOSS = Text("Thẻ không mất.", "The card is not lost.")
_IN_POST = Text("Doanh nhân vẫn giữ chức vụ.", "The holder is still in post.")


def _permitted(card: ApecCard) -> date | None:
    return None if card.decision is None else card.decision.date


def _refused(card: ApecCard) -> Text | None:
    if no_permission(card):
        return None
    return _REFUSED if card.refused or card.agency_refused else None


def _not_permitted(card: ApecCard) -> Text | None:
    return no_permission(card) or _refused(card)


def _not_doubted(card: ApecCard) -> Text | None:
    return None if card.papers_asked else _NOT_DOUBTED


def _keeps_term(card: ApecCard) -> Text | None:
    return _refused(card) if card.request in OWN_TERM else _KEEPS_TERM


def _own_term(card: ApecCard) -> Text | None:
    return _OWN_TERM if card.request in OWN_TERM else None


def _to_be_issued(card: ApecCard) -> date | None:
    """The day of the last reply, or of the request to issue without it where that came first."""
    days = [day for day in (card.economies_replied, card.issue_requested) if day]
    return min(days, default=None)


def _no_loss(card: ApecCard) -> Text | None:
    return _NO_LOSS if card.loss is None else None


def _in_post(card: ApecCard) -> Text | None:
    return None if card.left_post else _IN_POST


def _lost(card: ApecCard) -> date | None:
    return None if card.loss is None else card.loss.date


def _reported(card: ApecCard) -> date | None:
    return None if card.loss is None else card.loss.reported


def _informed(card: ApecCard) -> date | None:
    return None if card.loss is None else card.loss.informed


apply = Step(
    id="apec_card.step.apply",
    on=ApecCard,
    title=Text("Nộp hồ sơ cấp thẻ", "Apply for the card"),
    actor=roles.EMPLOYER,
    done=lambda card: card.card_filed,
    after=(decide,),
    at="card_filed",
    unless=_refused,
)
file_card = Step(
    id="apec_card.step.file_card",
    on=ApecCard,
    title=Text(
        "Nộp hồ sơ cấp thẻ khi văn bản cho phép còn dùng được",
        "Apply for the card while the permission serves",
    ),
    actor=roles.EMPLOYER,
    done=lambda card: card.card_filed,
    since=_permitted,
    within=FILE_WITHIN,
    after=(decide,),
    at="card_filed",
    unless=_not_permitted,
    governed_by=CARD_FILED,
    remedy=Text("Đề nghị cấp lại văn bản cho phép.", "Ask for a new permission."),
)
more_papers = Step(
    id="apec_card.step.more_papers",
    on=ApecCard,
    title=Text("Cung cấp thêm giấy tờ", "Give more papers"),
    actor=roles.EMPLOYER,
    done=lambda card: card.papers_given,
    since=lambda card: card.papers_asked,
    within=MORE_PAPERS_WITHIN,
    after=(apply,),
    at="papers_given",
    unless=_not_doubted,
    governed_by=CARD_FILED,
    remedy=Text("Đề nghị cấp lại văn bản cho phép.", "Ask for a new permission."),
)
exchange = Step(
    id="apec_card.step.exchange",
    on=ApecCard,
    title=Text("Trao đổi dữ liệu nhân sự", "Exchange the person's data"),
    actor=roles.IMMIGRATION,
    done=lambda card: card.exchanged,
    since=lambda card: card.card_filed,
    within=EXCHANGE_WITHIN,
    after=(apply,),
    at="exchanged",
    unless=_keeps_term,
    governed_by=CARD_FILED,
)
examine = Step(
    id="apec_card.step.examine",
    on=ApecCard,
    title=Text("Các nền kinh tế thành viên xét duyệt", "The member economies examine"),
    actor=roles.ECONOMIES,
    done=lambda card: card.economies_replied,
    since=lambda card: card.exchanged,
    within=ECONOMIES_WITHIN,
    after=(exchange,),
    at="economies_replied",
    unless=_keeps_term,
    governed_by=CARD_FILED,
)
issue = Step(
    id="apec_card.step.issue",
    on=ApecCard,
    title=Text("Cấp thẻ", "Issue the card"),
    actor=roles.IMMIGRATION,
    done=lambda card: card.issued,
    since=_to_be_issued,
    within=ISSUE_WITHIN,
    after=(examine,),
    at="issued",
    unless=_keeps_term,
    governed_by=CARD_FILED,
)
reissue = Step(
    id="apec_card.step.reissue",
    on=ApecCard,
    title=Text("Cấp lại thẻ", "Re-issue the card"),
    actor=roles.IMMIGRATION,
    done=lambda card: card.issued,
    since=lambda card: card.card_filed,
    within=REISSUE_WITHIN,
    after=(apply,),
    at="issued",
    unless=_own_term,
    governed_by=CARD_FILED,
)
use = Step(
    id="apec_card.step.use",
    on=ApecCard,
    title=Text("Dùng thẻ", "Use the card"),
    actor=roles.HOLDER,
    done=lambda card: card.used,
    planned=lambda card: card.needed,
    after=(issue, reissue),
    at="used",
)
report_loss = Step(
    id="apec_card.step.report_loss",
    on=ApecCard,
    title=Text("Báo mất thẻ", "Report the loss of the card"),
    actor=roles.HOLDER,
    done=_reported,
    since=_lost,
    within=REPORT_LOSS_WITHIN,
    at="loss.reported",
    unless=_no_loss,
    governed_by=LOSS,
    remedy=Text(
        "Báo ngay; nếu vì lý do bất khả kháng thì giải thích trong đơn và ghi lại (waivers).",
        "Report at once; where it was beyond control, explain it and record it (waivers).",
    ),
)
inform = Step(
    id="apec_card.step.inform",
    on=ApecCard,
    title=Text("Báo Cục Quản lý xuất nhập cảnh", "Tell the Immigration Department"),
    actor=roles.LOSS_RECEIVER,
    done=_informed,
    since=_reported,
    within=INFORM_WITHIN,
    after=(report_loss,),
    at="loss.informed",
    unless=_no_loss,
    governed_by=LOSS,
)
recover = Step(
    id="apec_card.step.recover",
    on=ApecCard,
    title=Text(
        "Thu hồi thẻ, gửi văn bản khi thôi, đổi chức vụ",
        "Recover the card and write, when the post is left",
    ),
    actor=roles.EMPLOYER,
    done=lambda card: card.recovered,
    since=lambda card: card.left_post,
    within=RECOVER_WITHIN,
    at="recovered",
    cite=(QD_09_2023.at(19, 2, evidence=Evidence.INFERRED),),
    unless=_in_post,
    governed_by=LEFT,
)
