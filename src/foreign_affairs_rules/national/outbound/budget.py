"""The estimate of a trip and who pays: what Circular 102/2012/TT-BTC asks."""

from collections.abc import Iterator

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.budget import CostItem, CostLine, FundingSource
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national.outbound.budget_terms import (
    AIRPORT_ROOM_HOURS,
    ESTIMATE_ITEMS,
    HOST_REST,
    SHORT_TRIP_DAYS,
)
from foreign_affairs_rules.national.outbound.governing import TRIP
from foreign_affairs_rules.norms import at_least
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Verdict

_NO_ESTIMATE = Text("Chưa lập dự toán.", "No estimate is drawn up yet.")
_NOT_BUDGET = Text(
    "Ngân sách nhà nước không chi cho chuyến đi.", "The State budget does not pay for the trip."
)
_HOST_PAYS_NOTHING = Text(
    "Bên mời không chi khoản nào.", "The host is not among those who pay for the trip."
)


def _no_estimate(delegation: OutboundDelegation) -> Text | None:
    return _NO_ESTIMATE if delegation.estimate is None else None


def _off_budget(delegation: OutboundDelegation) -> Text | None:
    """Why the rules on expenses are silent: it is known that the State budget does not pay."""
    funding = delegation.peek("funding")
    sources = funding and funding.peek("sources")
    off = sources is not None and FundingSource.STATE_BUDGET not in sources
    return _NOT_BUDGET if off else None


def _lines(delegation: OutboundDelegation) -> tuple[CostLine, ...]:
    return delegation.estimate.lines if delegation.estimate else ()


@rule(
    SHORT_TRIP_DAYS.id,
    on=OutboundDelegation,
    at="homecoming",
    terms=(SHORT_TRIP_DAYS,),
    unless=_off_budget,
    governed_by=TRIP,
    says=Text(
        "Chế độ công tác phí ngắn hạn áp dụng cho chuyến đi không quá số ngày quy định.",
        "The rules on expenses of short trips are for trips of no more days than the limit.",
    ),
    question=Text(
        "Chuyến đi dài {measured} ngày, quá {limit} ngày của chuyến công tác ngắn hạn. Ngân sách "
        "chi theo quy định nào?",
        "The trip takes {measured:day|days}; a short working trip takes at most {limit}. By which "
        "rules does the budget pay?",
    ),
)
def short_trip(delegation: OutboundDelegation, law: Law) -> Verdict:
    """The days of leaving and of coming home both count; that is inferred."""
    longest = law[SHORT_TRIP_DAYS]
    days = (delegation.homecoming - delegation.departure).days + 1
    if days <= longest:
        return None
    paid = FundingSource.STATE_BUDGET in delegation.funding.sources
    return Question(measured=days, limit=longest) if paid else None


@rule(
    "outbound.estimate_parts",
    on=OutboundDelegation,
    at="estimate.lines",
    terms=(ESTIMATE_ITEMS,),
    unless=_no_estimate,
    governed_by=TRIP,
    says=Text(
        "Dự toán nêu đủ các khoản chi cho từng người và các khoản chi chung của cả đoàn.",
        "An estimate has the items for each traveller and those for the whole delegation.",
    ),
    question=Text(
        "Dự toán có {measured}/{limit} khoản chi theo quy định; chưa có: {lacking}. Có khoản nào "
        "phải chi mà chưa dự toán không?",
        "The estimate has {measured} of the {limit:item|items} that may be paid; not in it: "
        "{lacking}. Is any of them needed?",
    ),
)
def estimate_parts(delegation: OutboundDelegation, law: Law) -> Verdict:
    """No text asks for every item: what is not in the estimate is shown to a person."""
    items = law[ESTIMATE_ITEMS]
    there = {line.item for line in _lines(delegation)}
    lacking = tuple(item for item in items if item.what not in there)
    found = len(items) - len(lacking)
    return Question(None, found, len(items), {"lacking": lacking}) if lacking else None


@rule(
    ESTIMATE_ITEMS.id,
    on=OutboundDelegation,
    each=_lines,
    terms=(ESTIMATE_ITEMS,),
    unless=_no_estimate,
    governed_by=TRIP,
    says=Text(
        "Ngân sách nhà nước chỉ chi các khoản trong danh mục quy định.",
        "The State budget pays for the items listed, and for no others.",
    ),
    question=Text(
        "Ngân sách nhà nước chi {measured} đồng cho khoản ngoài danh mục đã đọc. Khoản này có "
        "được chi không?",
        "The State budget pays {measured} VND for an item outside the list that was read. "
        "May it be paid?",
    ),
)
def estimate_items(line: CostLine, law: Law) -> Verdict:
    """The list that was read ends in "and so on", so another item is for a person to judge."""
    listed = any(item.what is line.item for item in law[ESTIMATE_ITEMS])
    return Question(measured=line.budget) if not listed and line.budget else None


@rule(
    "outbound.estimate_rates",
    on=OutboundDelegation,
    at="estimate.lines",
    terms=(ESTIMATE_ITEMS,),
    unless=_no_estimate,
    governed_by=TRIP,
    says=Text(
        "Ngân sách nhà nước không chi vượt mức quy định cho từng khoản.",
        "The State budget pays no more for an item than its rate.",
    ),
    question=Text(
        "{count} khoản chi của dự toán có trong mức quy định không? Phần mềm chưa có bảng mức chi.",
        "{count:=Is|Are} the {count:item|items} of the estimate within the rates? The table of "
        "rates was not read.",
    ),
)
def estimate_rates(delegation: OutboundDelegation, law: Law) -> Verdict:
    """The rates of the items that may be paid were not read: a person compares."""
    listed = {item.what for item in law[ESTIMATE_ITEMS]}
    rated = [line for line in _lines(delegation) if line.item in listed]
    return Question(words={"count": len(rated)}) if rated else None


def _no_host(delegation: OutboundDelegation) -> Text | None:
    if delegation.estimate is None:
        return _NO_ESTIMATE
    return None if FundingSource.HOST in delegation.funding.sources else _HOST_PAYS_NOTHING


@rule(
    HOST_REST.id,
    on=OutboundDelegation,
    each=_lines,
    terms=(HOST_REST,),
    unless=_no_host,
    governed_by=TRIP,
    says=Text(
        "Khoản nào bên mời đã chi một phần thì ngân sách nhà nước chỉ chi phần còn lại.",
        "Where the host pays a part of an item, the State budget pays only the rest.",
    ),
    message=Text(
        "Ngân sách nhà nước chi {measured} đồng; phần còn lại sau khi bên mời chi là {limit} đồng.",
        "The State budget pays {measured} VND; what the host leaves to pay is {limit} VND.",
    ),
    remedy=Text(
        "Giảm phần ngân sách chi cho khoản đó.", "Reduce what the budget pays for the item."
    ),
)
def host_share(line: CostLine, law: Law) -> Verdict:
    """What the budget pays is at most the cost less what the host pays."""
    rest = law[HOST_REST] * max(line.cost - line.host, 0) // 100
    return Breach(line.budget, rest) if line.budget > rest else None


def _airport_rooms(delegation: OutboundDelegation) -> Iterator[CostLine]:
    lines = _lines(delegation)
    return (line for line in lines if line.item is CostItem.AIRPORT_ROOM and line.budget)


airport_room = at_least(
    AIRPORT_ROOM_HOURS,
    of=lambda line: line.wait_hours,
    on=OutboundDelegation,
    each=_airport_rooms,
    unless=_no_estimate,
    governed_by=TRIP,
    says=Text(
        "Chỉ được thuê phòng tại sân bay khi phải chờ nối chuyến từ đủ số giờ quy định.",
        "A room at the airport is paid from the set number of hours between two flights on.",
    ),
    message=Text(
        "Thuê phòng tại sân bay khi chờ nối chuyến {measured} giờ; mức quy định từ {limit} giờ.",
        "A room at the airport for a wait of {measured:hour|hours}; it is paid from {limit} on.",
    ),
    remedy=Text("Bỏ khoản này khỏi dự toán.", "Take the item out of the estimate."),
)
