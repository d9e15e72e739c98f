"""What a reader must know of a whole report, beside its findings."""

import re
from collections.abc import Iterable, Iterator
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any

from foreign_affairs_rules.facts import Facts, parts_within
from foreign_affairs_rules.model.people import Post
from foreign_affairs_rules.national.instruments.units import NQ_203_2025
from foreign_affairs_rules.national.succession import REORGANISED
from foreign_affairs_rules.text import Text, fold

if TYPE_CHECKING:
    from foreign_affairs_rules.findings import Report

_NOTHING_APPLIES = Text(
    "Không có quy định nào áp dụng cho hồ sơ này vào ngày {on}: hãy kiểm tra lại ngày và nơi tra "
    "cứu.",
    "No rule applies to this document on {on}: check the day and the place asked.",
)
_RECORDED = Text(
    "Hồ sơ chỉ được cập nhật đến ngày {until} (recorded_until), trước ngày {on}: những gì diễn "
    "ra sau "
    "đó là chưa rõ.",
    "The document is recorded until {until} (recorded_until), before {on}: what has happened since "
    "is not known.",
)
_UNRECORDED = Text(
    "Hồ sơ chưa ghi được cập nhật đến ngày nào (recorded_until): sự kiện không ghi là chưa rõ.",
    "The document does not say until when it is recorded (recorded_until): what it leaves out is "
    "not known.",
)
_ELSEWHERE = Text(
    "Hồ sơ ghi địa bàn {territory}, được rà soát theo quy định áp dụng tại {province}.",
    "The document names the territory {territory}; it was checked by the rules of {province}.",
)
_NO_SUCH_RULE = Text(
    "{path} nêu {name}, không phải mã quy định ở đây nên không được tính; gần nhất: {near}.",
    "{path} names {name}, which is no rule here and settles nothing; nearest: {near}.",
)
_NO_SUCH_PLACE = Text(
    "{path} nêu {name}, quy định này không có nội dung nào cần xét ở đó nên không được tính.",
    "{path} names {name}, where the rule has nothing to settle.",
)
_NO_DISTRICTS = Text(
    "{path} ghi chức vụ ở cấp huyện ({name}); từ ngày {on} không còn cấp huyện ({cite}): hãy ghi "
    "chức vụ hiện nay.",
    "{path} names a post of the district level ({name}), of which there is none since {on} "
    "({cite}): record the present post.",
)
_DISTRICT = re.compile(rf"\b({'|'.join(map(fold, ('huyện', 'quận', 'thị xã', 'thị ủy')))})\b")
_UNUSED_VALUE = Text(
    "Mức do cơ quan khai không được dùng cho ngày áp dụng của hồ sơ này: {name} ({cite}).",
    "A value given by the office does not hold for the days of this document: {name} ({cite}).",
)


def remarks(report: "Report") -> Iterator[Text]:
    """The remarks on *report*, those that a reader must see first."""
    if report.findings and not report.applies:
        yield _NOTHING_APPLIES.fill(on=report.on)
    known = report.subject.known()
    until = known.get("recorded_until")
    if until is None and "recorded_until" in report.subject.fact_names:
        yield _UNRECORDED
    elif until is not None and until < report.on:
        yield _RECORDED.fill(until=until, on=report.on)
    named, province = known.get("territory"), report.place.province
    if named not in {None, province, report.place.territory}:
        yield _ELSEWHERE.fill(territory=named, province=report.place.name)
    for kind in ("answers", "waivers"):
        for index, one in enumerate(known.get(kind, ())):
            yield from _of_a_decision(f"{kind}[{index}]", one, report)
    yield from _of_values(report)
    yield from _of_districts(report.subject)


def _of_districts(subject: Facts) -> Iterator[Text]:
    """Posts of the district level of people who travel when there is none any more."""
    departure = subject.peek("departure") if "departure" in subject.fact_names else None
    if departure is None or departure < REORGANISED:
        return
    cite = NQ_203_2025.name
    for path, post in parts_within(subject, Post):
        names = (name for name in (post.peek("agency"), post.peek("locality")) if name)
        for name in (one for one in names if _DISTRICT.search(fold(one))):
            yield _NO_DISTRICTS.fill(path=path, name=name, on=REORGANISED, cite=cite)


def _of_a_decision(path: str, one: Any, report: "Report") -> Iterator[Text]:
    """An answer or a waiver that settles nothing, since it names no rule or no place of one."""
    found = [each for each in report.findings if one.rule in (each.rule.id, *each.rule.aliases)]
    if not found:
        near = _nearest(one.rule, (each.rule.id for each in report.findings))
        yield _NO_SUCH_RULE.fill(path=f"{path}.rule", name=one.rule, near=near)
    elif one.at and not any(one.at in each.at for each in found):
        yield _NO_SUCH_PLACE.fill(path=f"{path}.at", name=one.at)


def _nearest(name: str, rules: Iterable[str]) -> tuple[str, ...]:
    return tuple(get_close_matches(name, sorted(set(rules)), 2, cutoff=0.4)) or ("far rules",)


def _of_values(report: "Report") -> Iterator[Text]:
    used = {value for one in report.findings for value in one.values}
    for value in report.place.values:
        if value.local and value not in used:
            yield _UNUSED_VALUE.fill(name=value.term.name, cite=value.cite.printed)
