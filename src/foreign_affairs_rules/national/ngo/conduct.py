"""What a registered organisation must keep to, and when its activity is suspended or ended."""

from datetime import date

from foreign_affairs_rules.facts import Missing
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.ngo import Ground, NgoRegistration
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.ngo import scope
from foreign_affairs_rules.national.ngo.governing import (
    NOTICE,
    SUSPENSION,
    TERMINATION,
    fixed_day,
)
from foreign_affairs_rules.national.ngo.lengths import REPORT_DAY
from foreign_affairs_rules.national.ngo.reports import addressed, window
from foreign_affairs_rules.national.ngo.terms import (
    INACTIVE,
    REPORT_TO,
    SELF_NOTICE,
    SELF_NOTICE_TO,
    WINDOW_FROM,
    WINDOW_UNTIL,
)
from foreign_affairs_rules.norms import holds, judgement
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_T = Evidence.TEXT
_NONE_YET = Text("Chưa có Giấy đăng ký.", "There is no certificate yet.")
REPORT_DUE = fixed_day("ngo_report_due", lambda ngo: ngo.report_year, REPORT_DAY)


@rule(
    "ngo.not_expired",
    on=NgoRegistration,
    at="current.expires",
    unless=scope.over,
    cite=(ND_58_2022.at(18, 1, evidence=_T),),
    says=Text(
        "Tổ chức không hoạt động khi Giấy đăng ký đã hết hạn; tiếp tục hoạt động là căn cứ đình "
        "chỉ.",
        "An organisation does nothing once its certificate expired; going on is a ground for "
        "suspension.",
    ),
    message=Text(
        "Có hoạt động ngày {last}, sau khi Giấy đăng ký hết hạn ngày {expires}: đây là căn cứ đình "
        "chỉ hoạt động.",
        "There was activity on {last}, after the certificate expired on {expires}: a ground for "
        "suspension.",
    ),
    question=Text(
        "Giấy đăng ký đã hết hạn ngày {expires}. Tổ chức có dừng hoạt động từ sau ngày đó không?",
        "The certificate expired on {expires}. Has the organisation done nothing since?",
    ),
    remedy=Text(
        "Đề nghị cấp Giấy đăng ký mới; dừng hoạt động cho đến khi được cấp.",
        "Apply for a certificate; do nothing until it is there.",
    ),
)
def not_expired(ngo: NgoRegistration, law: Law) -> Verdict:
    """Its last day is still a day of validity."""
    held = ngo.held()
    if held is None:
        return Skip(_NONE_YET)
    if held.expires >= law.asked:
        return None
    last, words = ngo.last_activity, {"expires": held.expires}
    if last is not None and last > held.expires:
        return Breach(words=words | {"last": last})
    return Question(words=words)


account = holds(
    "ngo.account",
    on=NgoRegistration,
    of="account_as_registered",
    at="account_as_registered",
    unless=scope.over,
    cite=(ND_58_2022.at(18, 1, evidence=_T),),
    says=Text(
        "Tài khoản được sử dụng đúng như đã đăng ký.", "The account is used as it was registered."
    ),
    message=Text(
        "Tài khoản không đúng như đã đăng ký: đây là căn cứ đình chỉ hoạt động.",
        "The account is not as registered: a ground for suspension.",
    ),
)


def _last_deed(ngo: NgoRegistration) -> date | None:
    """The day of the last activity; where there was none, that of the certificate."""
    held = ngo.held()
    return ngo.last_activity or (None if held is None else held.date)


@rule(
    "ngo.active",
    on=NgoRegistration,
    at="last_activity",
    terms=(INACTIVE,),
    unless=scope.over,
    cite=(ND_58_2022.at(19, 1, evidence=_T),),
    says=Text(
        "Tổ chức không ngừng hoạt động liên tục quá thời gian dẫn đến chấm dứt.",
        "An organisation is not without activity for as long as leads to termination.",
    ),
    message=Text(
        "Không có hoạt động từ ngày {since}, quá {length} liên tục: đây là căn cứ chấm dứt.",
        "No activity since {since}, for more than {length}: a ground for termination.",
    ),
)
def active(ngo: NgoRegistration, law: Law) -> Verdict:
    """Silent only as long as the document is recorded; after that nobody knows."""
    length, since = law[INACTIVE], _last_deed(ngo)
    if since is None:
        return Skip(_NONE_YET)
    end = length.after(since)
    if end >= law.asked:
        return None
    if ngo.recorded_until <= end:
        raise Missing(ngo, "last_activity")
    return Breach(words={"since": since, "length": length})


prohibited_acts = judgement(
    "ngo.prohibited_acts",
    on=NgoRegistration,
    needs=lambda ngo: ngo.concerns,
    when=lambda ngo: bool(ngo.concerns),
    at="concerns",
    cite=tuple(ND_58_2022.at(5, clause, evidence=_T) for clause in range(1, 6)),
    says=Text(
        "Tổ chức không thực hiện hành vi bị nghiêm cấm.",
        "An organisation does nothing that is prohibited.",
    ),
    question=Text(
        "Có ý kiến nêu hành vi bị nghiêm cấm. Hoạt động của tổ chức có được kết luận là không "
        "thuộc hành vi đó không?",
        "A prohibited act was raised. Is it concluded that the organisation did none?",
    ),
)

_SUSPENDS = {Ground.EXPIRED, Ground.FIELD_OR_AREA, Ground.ACCOUNT}
_ENDS = {Ground.PROHIBITED_ACT, Ground.INACTIVE, Ground.NOT_REMEDIED}

suspension_ground = holds(
    "ngo.suspension_ground",
    on=NgoRegistration,
    of=lambda ngo: bool(_SUSPENDS & {*ngo.suspension.grounds}),
    at="suspension.grounds",
    unless=scope.no_suspension,
    cite=(ND_58_2022.at(18, 1, evidence=_T),),
    governed_by=SUSPENSION,
    says=Text(
        "Đình chỉ khi tiếp tục hoạt động mà Giấy đăng ký đã hết hạn, hoạt động không đúng lĩnh "
        "vực, địa bàn, hoặc tài khoản không đúng đăng ký.",
        "Activity is suspended where it goes on after the certificate expired, a field or area is "
        "wrong, or the account is not as registered.",
    ),
    message=Text(
        "Việc đình chỉ không nêu căn cứ nào trong các căn cứ được quy định.",
        "The suspension names none of the grounds that there are.",
    ),
)
termination_ground = holds(
    "ngo.termination_ground",
    on=NgoRegistration,
    of=lambda ngo: bool(_ENDS & {*ngo.termination.grounds}),
    at="termination.grounds",
    unless=scope.no_termination,
    cite=(ND_58_2022.at(19, 1, evidence=_T),),
    governed_by=TERMINATION,
    says=Text(
        "Chấm dứt khi có hành vi bị nghiêm cấm, ngừng hoạt động liên tục quá thời gian quy định, "
        "hoặc không khắc phục sau đình chỉ.",
        "Activity is ended for a prohibited act, for want of activity, or where a suspension was "
        "not remedied.",
    ),
    message=Text(
        "Việc chấm dứt không nêu căn cứ nào trong các căn cứ được quy định.",
        "The termination names none of the grounds that there are.",
    ),
)


@rule(
    "ngo.self_termination_time",
    on=NgoRegistration,
    at="self_termination",
    terms=(SELF_NOTICE,),
    cite=(ND_58_2022.at(19, 5, evidence=_T),),
    governed_by=NOTICE,
    says=Text(
        "Tổ chức tự chấm dứt hoạt động thông báo bằng văn bản trong thời hạn quy định.",
        "An organisation that ends its activity gives written notice in the time set.",
    ),
    message=Text(
        "Thông báo gửi sau ngày chấm dứt {ends}.", "The notice came after the end on {ends}."
    ),
    question=Text(
        "Thông báo trước ngày chấm dứt {measured} ngày. Quy định «không quá» {limit} ngày trước "
        "ngày chấm dứt hiểu là nhiều nhất hay ít nhất {limit} ngày, và thông báo có đúng không?",
        "The notice came {measured:day|days} before the end. The text says “not more than” "
        "{limit:day|days} before it: is that at most or at least, and was the notice in time?",
    ),
)
def self_termination_time(ngo: NgoRegistration, law: Law) -> Verdict:
    """The two readings agree on the very day alone, and after the end."""
    notice = ngo.self_termination
    if notice is None:
        return Skip(scope.NO_NOTICE)
    days, limit = (notice.ends - notice.date).days, law[SELF_NOTICE].count
    if days < 0:
        return Breach(days, limit, {"ends": notice.ends})
    return None if days == limit else Question(measured=days, limit=limit)


self_termination_addressees = addressed(
    SELF_NOTICE_TO,
    on=NgoRegistration,
    of="self_termination",
    cite=(ND_58_2022.at(19, 5, evidence=_T),),
    unless=scope.no_notice,
    governed_by=NOTICE,
    says=Text(
        "Thông báo tự chấm dứt gửi Bộ Ngoại giao và Ủy ban công tác về các tổ chức phi chính phủ "
        "nước ngoài.",
        "The notice to end goes to the Foreign Ministry and the Committee for Foreign NGO Affairs.",
    ),
)
year_report_window = window(
    "ngo.year_report_window",
    on=NgoRegistration,
    of="year_report",
    year=lambda ngo: ngo.report_year,
    first=WINDOW_FROM,
    last=WINDOW_UNTIL,
    cite=(ND_58_2022.at(21, 5, evidence=_T),),
    governed_by=REPORT_DUE,
    says=Text(
        "Báo cáo năm của tổ chức lấy số liệu theo đúng kỳ báo cáo.",
        "The organisation's yearly report covers the days of the reporting year.",
    ),
)
year_report_addressees = addressed(
    REPORT_TO,
    on=NgoRegistration,
    of="year_report",
    governed_by=REPORT_DUE,
    says=Text(
        "Báo cáo năm của tổ chức gửi đủ các cơ quan được nêu.",
        "The organisation's yearly report goes to every body that is named.",
    ),
)
