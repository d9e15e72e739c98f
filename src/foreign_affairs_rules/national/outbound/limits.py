"""Limits on outbound delegations that national law leaves to a province."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.people import Member
from foreign_affairs_rules.model.stops import CountryVisit
from foreign_affairs_rules.national.outbound.governing import PLAN_YEAR
from foreign_affairs_rules.national.outbound.terms import (
    DAYS_PER_COUNTRY,
    KEY_LEADER_TRIPS,
    MAX_COUNTRIES,
    MAX_MEMBERS,
)
from foreign_affairs_rules.norms import at_most
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Readings, Verdict

_LED_ELSEWHERE = Text(
    "Đoàn do cơ quan Trung ương chủ trì: số người và số nước do cơ quan đó quyết định.",
    "A central body leads the delegation: its size and countries are that body's matter.",
)


def _joins_central(delegation: OutboundDelegation) -> Text | None:
    return _LED_ELSEWHERE if delegation.joins_central else None


def _size(delegation: OutboundDelegation) -> int | Readings:
    listed = delegation.headcount()
    apart = sum(member.listed_apart for member in delegation.peek("members", ()))
    return Readings(listed - apart, listed, _APART) if apart else listed


_APART = Text(
    "Có người được ghi riêng ngoài danh sách thành viên (phiên dịch, bảo vệ, báo chí, doanh "
    "nghiệp).",
    "Some people are listed apart from the members (interpreters, guards, press, firms).",
)

size = at_most(
    MAX_MEMBERS,
    of=_size,
    on=OutboundDelegation,
    at="members",
    unless=_joins_central,
    governed_by=PLAN_YEAR,
    says=Text(
        "Thành phần đoàn không vượt quá số người quy định.",
        "A delegation has no more members than the limit.",
    ),
    message=Text(
        "Đoàn có {measured} thành viên; mức quy định tối đa {limit}.",
        "The delegation has {measured:member|members}; the limit is {limit}.",
    ),
    remedy=Text(
        "Rút gọn thành phần đoàn, hoặc xin ý kiến cấp có thẩm quyền bằng văn bản.",
        "Reduce the members, or ask the competent authority in writing.",
    ),
)


def _days(visit: CountryVisit) -> int | Readings:
    days = visit.days()
    return Readings(days - visit.shared, days, _SHARED) if visit.shared else days


_SHARED = Text(
    "Có ngày vừa ở nước này vừa ở nước khác.",
    "Some days are spent in this country and in another.",
)

days_per_country = at_most(
    DAYS_PER_COUNTRY,
    of=_days,
    on=OutboundDelegation,
    each="country_visits",
    unless=_joins_central,
    governed_by=PLAN_YEAR,
    says=Text(
        "Thời gian ở mỗi nước, chưa kể thời gian đi và về, không vượt quá số ngày quy định.",
        "A stay in a country, less the journey out and home, is no longer than the limit.",
    ),
    message=Text(
        "Đoàn ở {thing} {measured} ngày, chưa kể thời gian đi và về; mức quy định tối đa {limit}.",
        "The delegation stays {measured:day|days} in {thing}, less travel; the limit is {limit}.",
    ),
    remedy=Text(
        "Rút ngắn thời gian ở nước đó, hoặc ghi đúng số ngày đi đường (travel_days).",
        "Shorten the stay, or record the days of travel (travel_days).",
    ),
)

countries = at_most(
    MAX_COUNTRIES,
    of=lambda delegation: len({stop.country for stop in delegation.stops}),
    on=OutboundDelegation,
    at="stops",
    unless=_joins_central,
    governed_by=PLAN_YEAR,
    says=Text(
        "Một chuyến đi không quá số nước quy định.",
        "A trip visits no more countries than the limit.",
    ),
    message=Text(
        "Đoàn đi {measured} nước trong một chuyến; mức quy định tối đa {limit}.",
        "The trip visits {measured:country|countries}; the limit is {limit}.",
    ),
    remedy=Text(
        "Bớt nước đến, hoặc tách thành chuyến đi khác có trong kế hoạch.",
        "Drop a country, or plan another trip for it.",
    ),
)


def trips(member: Member, limit: int) -> Breach | None:
    """A breach when this trip of *member* is beyond *limit* trips in the year."""
    count = member.earlier_trips + 1
    return Breach(count, limit) if count > limit else None


@rule(
    KEY_LEADER_TRIPS.id,
    on=OutboundDelegation,
    each="members",
    terms=(KEY_LEADER_TRIPS,),
    governed_by=PLAN_YEAR,
    says=Text(
        "Lãnh đạo chủ chốt không đi công tác nước ngoài quá số lần quy định trong năm.",
        "A key leader makes no more trips in a year than the limit.",
    ),
    message=Text(
        "Đây là chuyến đi thứ {measured} trong năm của lãnh đạo chủ chốt; mức quy định tối đa "
        "{limit}.",
        "This is trip {measured} of a key leader this year; the limit is {limit}.",
    ),
    remedy=Text("Cử người khác, hoặc chuyển sang năm sau.", "Send another person, or next year."),
)
def key_leader_trips(member: Member, law: Law) -> Verdict:
    """Trips of a key leader this year, this one included."""
    return trips(member, law[KEY_LEADER_TRIPS]) if member.key_leader else None
