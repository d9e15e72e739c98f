"""National law on outbound delegations: what it fixes, and what it leaves to a province."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations

from foreign_affairs_rules.law import Law, Term, Tighter, Unit
from foreign_affairs_rules.model.delegation import (
    CountryVisit,
    OutboundDelegation,
    PaperContent,
    PlanState,
)
from foreign_affairs_rules.model.papers import Authority, DecisionContent, Version
from foreign_affairs_rules.model.people import ManagedBy, Member
from foreign_affairs_rules.national.instruments import (
    CT_38,
    LUAT_49_2019,
    QD_67_2011,
    QD_272,
    TT_04_2020,
)
from foreign_affairs_rules.norms import at_most
from foreign_affairs_rules.rules import Governing, RuleSet, rule
from foreign_affairs_rules.verdicts import Breach, Question, Readings, Skip, Verdict
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text, fold

# Which day's law governs


def _decided(delegation: OutboundDelegation, on: date) -> date:
    return on if delegation.decision is None else delegation.decision.date


def _plan_year(delegation: OutboundDelegation, on: date) -> date:
    return max(_decided(delegation, on), date(delegation.departure.year, 1, 1))


def _last_change(delegation: OutboundDelegation, on: date) -> date:
    return max((version.date for version in delegation.versions), default=on)


DECISION = Governing(
    "decision", Text("ngày quyết định cử đoàn", "the day of the decision"), _decided
)
PLAN_YEAR = Governing(
    "plan_year",
    Text(
        "ngày quyết định cử đoàn, trong năm kế hoạch của chuyến đi",
        "the day of the decision, within the plan year of the trip",
    ),
    _plan_year,
)
CHANGE = Governing(
    "change", Text("ngày thay đổi sau quyết định", "the day of the last change"), _last_change
)

# What the law leaves open: a province fills these

_UNREAD = (QD_272, QD_67_2011)

MAX_MEMBERS = Term[int](
    id="outbound.max_members",
    name=Text("số thành viên tối đa của một đoàn", "the most members of a delegation"),
    unit=Unit.PERSONS,
    tighter=Tighter.LOWER,
    unread=_UNREAD,
)
DAYS_PER_COUNTRY = Term[int](
    id="outbound.days_per_country",
    name=Text(
        "số ngày tối đa ở mỗi nước, chưa kể thời gian đi và về",
        "the most days in a country, less the journey out and home",
    ),
    unit=Unit.DAYS,
    tighter=Tighter.LOWER,
    unread=_UNREAD,
)
MAX_COUNTRIES = Term[int](
    id="outbound.countries",
    name=Text("số nước tối đa trong một chuyến đi", "the most countries in a trip"),
    unit=Unit.COUNTRIES,
    tighter=Tighter.LOWER,
    unread=_UNREAD,
)
KEY_LEADER_TRIPS = Term[int](
    id="outbound.key_leader_trips",
    name=Text(
        "số chuyến đi tối đa trong năm của lãnh đạo chủ chốt",
        "the most trips of a key leader in a year",
    ),
    unit=Unit.TRIPS_A_YEAR,
    tighter=Tighter.LOWER,
    unread=_UNREAD,
)
OTHER_SENDERS = Term[frozenset[Authority]](
    id="outbound.other_senders",
    name=Text(
        "thẩm quyền cử đi của cơ quan khác ngoài các khoản đã đọc của Điều 11",
        "the power to send of bodies other than those in the clauses of Article 11 that were read",
    ),
    unit=Unit.AUTHORITIES,
    unread=(LUAT_49_2019,),
)

# What national law fixes

LEADER_TRIPS = Term[int](
    id="outbound.leader_trips",
    name=Text("số chuyến đi tối đa trong năm của lãnh đạo", "the most trips of a leader in a year"),
    unit=Unit.TRIPS_A_YEAR,
    tighter=Tighter.LOWER,
)
NEW_DOCUMENT_FROM = Term[int](
    id="outbound.changes_needing_new_document",
    name=Text(
        "số nội dung thay đổi phải ban hành văn bản cử đi mới",
        "the number of changed contents that need a new sending document",
    ),
    unit=Unit.CONTENTS,
    tighter=Tighter.LOWER,
)

VALUES = (
    LEADER_TRIPS.value(
        2,
        cite=CT_38.at(evidence=Evidence.SECONDARY),
        exception=Text(
            "Đây là chuyến đi thứ {measured} trong năm của người này (mức quy định {limit}). "
            "Công việc có thật sự cần thiết không?",
            "This is trip {measured} of the person this year (limit {limit}). "
            "Is the work truly necessary?",
        ),
    ),
    NEW_DOCUMENT_FROM.value(2, cite=TT_04_2020.at(4, 1, evidence=Evidence.TEXT)),
)

# Limits that a province may set

_LED_ELSEWHERE = Text(
    "Đoàn do cơ quan Trung ương chủ trì: số người và số nước do cơ quan đó quyết định.",
    "A central body leads the delegation: its size and countries are that body's matter.",
)


def _joins_central(delegation: OutboundDelegation) -> Text | None:
    return _LED_ELSEWHERE if delegation.joins_central else None


def _size(delegation: OutboundDelegation) -> int | Readings:
    listed = len(delegation.members)
    apart = sum(member.listed_apart for member in delegation.members)
    return Readings(listed - apart, listed, _APART) if apart else listed


_APART = Text(
    "Có người được ghi riêng ngoài danh sách thành viên (phiên dịch, bảo vệ, báo chí, doanh nghiệp).",
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
        "The delegation has {measured} members; the limit is {limit}.",
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
    each=OutboundDelegation.country_visits,
    unless=_joins_central,
    governed_by=PLAN_YEAR,
    says=Text(
        "Thời gian ở mỗi nước, chưa kể thời gian đi và về, không vượt quá số ngày quy định.",
        "A stay in a country, less the journey out and home, is no longer than the limit.",
    ),
    message=Text(
        "Đoàn ở một nước {measured} ngày, chưa kể thời gian đi và về; mức quy định tối đa {limit}.",
        "The delegation stays {measured} days in one country, less travel; the limit is {limit}.",
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
        "The trip visits {measured} countries; the limit is {limit}.",
    ),
    remedy=Text(
        "Bớt nước đến, hoặc tách thành chuyến đi khác có trong kế hoạch.",
        "Drop a country, or plan another trip for it.",
    ),
)


def _trips(member: Member, limit: int) -> Breach | None:
    trips = member.earlier_trips + 1
    return Breach(trips, limit) if trips > limit else None


def _members(delegation: OutboundDelegation) -> tuple[Member, ...]:
    return delegation.members


@rule(
    KEY_LEADER_TRIPS.id,
    on=OutboundDelegation,
    each=_members,
    terms=(KEY_LEADER_TRIPS,),
    governed_by=PLAN_YEAR,
    says=Text(
        "Lãnh đạo chủ chốt không đi công tác nước ngoài quá số lần quy định trong năm.",
        "A key leader makes no more trips in a year than the limit.",
    ),
    message=Text(
        "Đây là chuyến đi thứ {measured} trong năm của lãnh đạo chủ chốt; mức quy định tối đa {limit}.",
        "This is trip {measured} of a key leader this year; the limit is {limit}.",
    ),
    remedy=Text("Cử người khác, hoặc chuyển sang năm sau.", "Send another person, or next year."),
)
def key_leader_trips(member: Member, law: Law) -> Verdict:
    """Trips of a key leader this year, this one included."""
    return _trips(member, law[KEY_LEADER_TRIPS]) if member.key_leader else None


# Directive 38-CT/TW

_BY_CT_38 = (CT_38.at(evidence=Evidence.SECONDARY),)


@rule(
    "outbound.annual_plan",
    on=OutboundDelegation,
    at="plan",
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Đoàn ra phải có trong kế hoạch hằng năm được phê duyệt; hạn chế tối đa đoàn ngoài kế hoạch.",
        "A delegation is in the approved annual plan; trips outside it are kept to a minimum.",
    ),
    question=Text(
        "Đoàn không có trong kế hoạch đã được phê duyệt. Có thuộc trường hợp hạn chế tối đa được chấp nhận "
        "không?",
        "The delegation is not in the approved plan. Is it one of the few to be accepted?",
    ),
)
def annual_plan(delegation: OutboundDelegation, _: Law) -> Verdict:
    """In the plan, and the plan approved before departure; else a person decides."""
    plan = delegation.plan
    if plan.state in {PlanState.OUTSIDE, PlanState.ADDITION_PROPOSED}:
        return Question()
    if plan.approved is None or delegation.departure < plan.approved:
        return Question(_BEFORE_APPROVAL)
    return None


_BEFORE_APPROVAL = Text(
    "Đoàn đi khi kế hoạch chưa được phê duyệt. Có chấp nhận không?",
    "The delegation leaves before the plan is approved. Is that accepted?",
)


@rule(
    LEADER_TRIPS.id,
    on=OutboundDelegation,
    each=_members,
    terms=(LEADER_TRIPS,),
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Lãnh đạo không đi công tác nước ngoài quá số lần quy định trong năm, trừ công việc thật sự cần thiết.",
        "A leader makes no more trips in a year than the limit, unless the work is truly necessary.",
    ),
)
def leader_trips(member: Member, law: Law) -> Verdict:
    """Trips of a leader this year, this one included."""
    return _trips(member, law[LEADER_TRIPS]) if member.leads() else None


def _pairs(delegation: OutboundDelegation) -> Iterator[tuple[Member, Member]]:
    return combinations(delegation.members, 2)


def _homes(member: Member) -> set[str]:
    named = {name for post in member.posts for name in (post.agency, post.locality)}
    return {fold(name) for name in named if name}


@rule(
    "outbound.key_leader_pair",
    on=OutboundDelegation,
    each=_pairs,
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Không cử hai lãnh đạo chủ chốt của cùng một địa phương, đơn vị trong một đoàn.",
        "No two key leaders of one locality or unit travel in the same delegation.",
    ),
    message=Text(
        "Hai lãnh đạo chủ chốt cùng một địa phương, đơn vị đi chung một đoàn.",
        "Two key leaders of one locality or unit travel in the same delegation.",
    ),
    remedy=Text("Thay một trong hai người.", "Replace one of the two."),
)
def key_leader_pair(pair: tuple[Member, Member], _: Law) -> Verdict:
    """Every post of either is looked at."""
    one, other = pair
    if False in (one.peek("key_leader"), other.peek("key_leader")):
        return None
    both = one.key_leader and other.key_leader
    return Breach() if both and _homes(one) & _homes(other) else None


@rule(
    "outbound.relatives",
    on=OutboundDelegation,
    each=_members,
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Không đưa người thân đi cùng đoàn, trừ khi cấp có thẩm quyền quyết định.",
        "No relatives travel in the delegation, unless the competent level decides so.",
    ),
    message=Text(
        "Thành viên có người thân đi cùng đoàn.", "A member has a relative in the delegation."
    ),
    remedy=Text(
        "Rút người thân khỏi đoàn, hoặc ghi quyết định cho phép của cấp có thẩm quyền (waivers).",
        "Take the relative out, or record the decision that permits it (waivers).",
    ),
)
def relatives(member: Member, _: Law) -> Verdict:
    """A relative among the members."""
    return Breach() if member.relatives else None


_CONTENTS = {
    PaperContent.PURPOSE: Text("mục đích", "purpose"),
    PaperContent.REQUIREMENTS: Text("yêu cầu", "requirements"),
    PaperContent.HOST_PARTNER: Text("đối tác", "host partner"),
    PaperContent.CONTENT: Text("nội dung", "content"),
    PaperContent.PROGRAMME: Text("chương trình chi tiết", "detailed programme"),
}


@rule(
    "outbound.paper_contents",
    on=OutboundDelegation,
    at="paper",
    cite=_BY_CT_38,
    governed_by=DECISION,
    says=Text(
        "Mỗi đoàn có đề án nêu mục đích, yêu cầu, đối tác, nội dung và chương trình chi tiết.",
        "A delegation has a paper with purpose, requirements, host partner, content and programme.",
    ),
    message=Text(
        "Đề án có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The paper has {measured} of {limit} contents; lacking: {lacking}.",
    ),
    remedy=Text("Bổ sung đề án trước khi trình.", "Complete the paper before submission."),
)
def paper_contents(delegation: OutboundDelegation, _: Law) -> Verdict:
    """All five contents; due when the dossier is submitted."""
    if delegation.paper is None and delegation.submitted is None:
        return Skip(_PAPER_NOT_DUE)
    contents = delegation.paper.contents if delegation.paper else ()
    lacking = tuple(name for content, name in _CONTENTS.items() if content not in contents)
    if not lacking:
        return None
    return Breach(len(_CONTENTS) - len(lacking), len(_CONTENTS), {"lacking": lacking})


_PAPER_NOT_DUE = Text(
    "Chưa trình hồ sơ nên chưa cần có đề án.", "The dossier is not submitted yet; no paper is due."
)

# Law 49/2019/QH14 and Circular 04/2020/TT-BNG

_UNDECIDED = Text("Chưa có quyết định cử đoàn.", "There is no sending decision yet.")
_NAMED = {Authority.PARTY_COMMITTEE, Authority.COUNCIL_STANDING, Authority.COMMITTEE_CHAIR}


@rule(
    "outbound.sender",
    on=OutboundDelegation,
    at="decision.authority",
    terms=(OTHER_SENDERS,),
    cite=tuple(LUAT_49_2019.at(11, clause, evidence=Evidence.TEXT) for clause in (1, 7, 11)),
    governed_by=DECISION,
    says=Text(
        "Quyết định cử đi do Tỉnh ủy, Thường trực Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh, "
        "hoặc thủ trưởng đơn vị trực thuộc được Chủ tịch ủy quyền ban hành.",
        "The provincial Party Committee, the standing board of the People's Council, the Chairman of "
        "the People's Committee, or a head of unit whom the Chairman authorised, sends.",
    ),
    message=Text(
        "Người ký quyết định chưa thuộc thẩm quyền cử đi, hoặc chưa được ủy quyền.",
        "Who signed the decision has no power to send, or was not authorised.",
    ),
    remedy=Text(
        "Trình đúng cấp có thẩm quyền, hoặc ghi văn bản ủy quyền.",
        "Submit to the competent authority, or record the authorisation.",
    ),
)
def sender(delegation: OutboundDelegation, law: Law) -> Verdict:
    """Who decided is one of those named, or authorised by the Chairman."""
    decision = delegation.decision
    if decision is None:
        return Skip(_UNDECIDED)
    if decision.authority in _NAMED:
        return None
    if decision.authority is Authority.HEAD_OF_UNIT:
        return None if decision.authorised else Breach()
    return None if decision.authority in law[OTHER_SENDERS] else Breach()


@rule(
    "outbound.centrally_managed_member",
    on=OutboundDelegation,
    each=_members,
    cite=(LUAT_49_2019.at(11, 10, evidence=Evidence.INFERRED),),
    governed_by=DECISION,
    says=Text(
        "Người thuộc diện Bộ Chính trị, Ban Bí thư quản lý được cử đi theo quy định riêng.",
        "Persons managed by the Politburo or the Secretariat are sent under rules of their own.",
    ),
    question=Text(
        "Thành viên thuộc diện Bộ Chính trị, Ban Bí thư quản lý. Đã có ý kiến của cấp quản lý chưa?",
        "The member is managed by the Politburo or the Secretariat. Has that level agreed?",
    ),
)
def centrally_managed_member(member: Member, _: Law) -> Verdict:
    """The approver is never derived: a person says whether the opinion is there."""
    return Question() if member.managed_by is ManagedBy.POLITBURO else None


def _versions(delegation: OutboundDelegation) -> tuple[Version, ...]:
    return delegation.versions


@rule(
    "outbound.changed_contents",
    on=OutboundDelegation,
    each=_versions,
    terms=(NEW_DOCUMENT_FROM,),
    cite=(TT_04_2020.at(4, 1, evidence=Evidence.TEXT),),
    governed_by=CHANGE,
    says=Text(
        "Thay đổi nhiều nội dung của văn bản cử đi phải ban hành văn bản mới.",
        "A change of several contents of the sending document needs a new one.",
    ),
    message=Text(
        "Đã thay đổi {measured} nội dung của văn bản cử đi mà chưa ban hành văn bản mới (từ {limit} nội dung "
        "trở lên phải ban hành).",
        "{measured} contents of the sending document were changed without a new one (needed from "
        "{limit} on).",
    ),
    question=Text(
        "Thay {measured} thành viên là thay đổi một hay nhiều nội dung của văn bản cử đi?",
        "Does replacing {measured} members change one content of the sending document, or several?",
    ),
    remedy=Text("Ban hành văn bản cử đi mới.", "Issue a new sending document."),
)
def changed_contents(version: Version, law: Law) -> Verdict:
    """Whether one replaced person is one content is left to a person."""
    changed, needs_new = len(set(version.changed)), law[NEW_DOCUMENT_FROM]
    if version.new_paper:
        return None
    if changed >= needs_new:
        return Breach(changed, needs_new)
    if DecisionContent.MEMBERS in version.changed:
        return Question(measured=version.replaced_members, limit=needs_new)
    return None


@rule(
    "outbound.sealed_correction",
    on=OutboundDelegation,
    each=_versions,
    cite=(TT_04_2020.at(4, 1, evidence=Evidence.TEXT),),
    governed_by=CHANGE,
    says=Text(
        "Chỗ sửa trong văn bản cử đi phải được ký, đóng dấu.",
        "A correction in the sending document is signed and sealed at the spot.",
    ),
    message=Text(
        "Chỗ sửa trong văn bản cử đi chưa được ký, đóng dấu.",
        "A correction in the sending document is not signed and sealed.",
    ),
    remedy=Text("Ký, đóng dấu tại chỗ sửa.", "Sign and seal the correction."),
)
def sealed_correction(version: Version, _: Law) -> Verdict:
    """A correction without a new document."""
    return None if version.new_paper or version.sealed else Breach()


OUTBOUND = RuleSet(
    (
        size,
        days_per_country,
        countries,
        key_leader_trips,
        annual_plan,
        leader_trips,
        key_leader_pair,
        relatives,
        paper_contents,
        sender,
        centrally_managed_member,
        changed_contents,
        sealed_correction,
    )
)
