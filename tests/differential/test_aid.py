"""The rules on foreign aid agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date, timedelta
from functools import cache, partial
from random import Random
from typing import Any

from differential.agreeing import Case, agree
from differential.aid_cases import build, cases
from differential.plainly import (
    Unknown,
    by,
    fact,
    happened,
    in_days,
    in_working_days,
    judged,
    worst,
)

from foreign_affairs_rules import calendar
from foreign_affairs_rules.days import Months
from foreign_affairs_rules.model.aid_kinds import (
    AccountPlace,
    AppraisalHead,
    DecisionPart,
    DocumentPart,
    DonorKind,
    Emergency,
    Exclusion,
    Founder,
    Help,
    ManagementForm,
    ManagingAgency,
    Mode,
    Purpose,
    RecipientKind,
    Reporter,
    SensitiveContent,
)
from foreign_affairs_rules.model.papers import Authority, Body, DocumentKind

OF_50 = date(2020, 6, 15)
"""The first day of Decree 50/2020."""
OF_80 = date(2020, 9, 17)
"""The first day of Decree 80/2020."""
OF_23 = date(2022, 5, 20)
"""The first day of Circular 23/2022."""
OF_313 = date(2025, 12, 8)
"""The first day of Decree 313/2025."""
NA, ASK, OPEN = "not_applicable", "needs_judgement", "undetermined"
SECURITY = {SensitiveContent.SECURITY, SensitiveContent.DEFENCE, SensitiveContent.RELIGION}
Judge = Callable[[], str]


def kept(condition: object) -> str:
    return "kept" if condition else "broken"


def worst_of(things: Iterable[Any], judge: Callable[[Any], str]) -> str:
    return worst([judged(partial(judge, one)) for one in things])


# Days that govern


def approval(case: Case) -> date | None:
    decision = happened(case, "decision", case)
    return fact(decision, "date") if decision else None


def procedure(case: Case, own: Callable[[], date | None]) -> date:
    on: date = case["on"]
    if on < OF_80:
        return on
    approved = approval(case)
    if approved and approved < OF_80:
        return approved
    sent: date | None = happened(case, "submitted", case)
    if sent and sent < OF_80:
        return sent
    return own() or on


def deciding(case: Case) -> date:
    return procedure(case, lambda: approval(case))


def appraising(case: Case) -> date:
    return procedure(case, lambda: happened(case, "appraised", case))


def changing(case: Case) -> date:
    on: date = case["on"]
    days = [happened(one, "decided", case) or on for one in series(case, "changes")] or [on]
    return min(days) if min(days) < date(2020, 9, 17) else max(days)


def reporting(case: Case) -> date:
    on: date = case["on"]
    if on < OF_80:
        return on
    day, approved = happened(case, "completed", case) or on, approval(case)
    if approved and approved < OF_80 and day <= fact(case, "ends"):
        return approved
    return day


def money(case: Case, own: Callable[[], date | None]) -> date:
    approved = approval(case)
    if approved and approved < OF_80:
        return approved
    return own() or case["on"]


def own_day(case: Case, name: str) -> date:
    day: date = happened(case, name, case) or case["on"]
    return day


def series(case: Case, name: str) -> list[Any]:
    if name not in case:
        if case.get("recorded_until", date.min) >= case["on"]:
            return []
        raise Unknown
    return [one for one in case[name] if one["date"] <= case["on"]]


# Which decree


def follows_50(case: Case) -> bool:
    if fact(case, "emergency") is not Emergency.NATURAL_DISASTER:
        return False
    relief = fact(case, "help") is Help.RELIEF
    last = months_after(fact(case, "disaster"), 3 if relief else 9)
    done = happened(case, "completed", case)
    if (done or fact(case, "ends")) > last:
        return False
    approved = approval(case)
    return approved is None or approved <= last


@cache
def months_after(day: date, count: int) -> date:
    return calendar.next_working_day(Months(count).after(day))


def gift_for(case: Case, *purposes: Purpose) -> bool:
    return not case.get("gift", False) or bool({*purposes} & {*fact(case, "purposes")})


def outside_80(case: Case) -> bool:
    if case.get("excluded", Exclusion.NONE) is not Exclusion.NONE:
        return True
    if not gift_for(case, Purpose.HUMANITARIAN, Purpose.CHARITY):
        return True
    if all(fact(one, "kind") is DonorKind.FDI_COMPANY for one in fact(case, "donors")):
        return True
    if fact(case, "recipient") in {RecipientKind.INDIVIDUAL, RecipientKind.OTHER}:
        return True
    return follows_50(case)


def unsettled(case: Case) -> bool:
    return fact(case, "managing_agency") is ManagingAgency.UNSETTLED


def upwards(case: Case) -> bool:
    return bool(fact(case, "contents")) or fact(case, "reserved_goods") or unsettled(case)


def emergency_upwards(case: Case) -> bool:
    secret = bool(SECURITY & {*fact(case, "contents")})
    return secret or fact(case, "reserved_goods") or unsettled(case)


def recovery(case: Case) -> bool:
    return fact(case, "emergency") is not Emergency.NONE


def unclear(case: Case) -> bool:
    secret = bool(SECURITY & {*fact(case, "contents")})
    return secret and recovery(case) and bool(fact(case, "direct_to_one"))


def single(case: Case) -> bool:
    return fact(case, "mode") is Mode.NON_PROJECT


# Lists

Needed = tuple[Callable[[], bool], object, bool]


def listed(needed: Iterable[Needed], present: Callable[[], set[Any]]) -> str:
    lacking = lost = asks = False
    for when, what, question in needed:
        try:
            if not when():
                continue
        except Unknown:
            lost = True
            continue
        if question:
            asks = True
        else:
            lacking = lacking or what not in present()
    if lacking:
        return "broken"
    return OPEN if lost else ASK if asks else "kept"


def always() -> bool:
    return True


def papers(case: Case) -> set[Any]:
    return {one["kind"] for one in fact(case, "documents")}


def was_asked(case: Case, one: Any) -> bool:
    if any(name in one and one[name] <= case["on"] for name in ("received", "answered")):
        return True
    return happened(one, "asked", case) is not None


def bodies(case: Case) -> set[Any]:
    return {fact(one, "which") for one in fact(case, "consultations") if was_asked(case, one)}


def dossier(case: Case) -> str:
    def given(*kinds: DonorKind) -> bool:
        return any(fact(one, "kind") in kinds for one in fact(case, "donors"))

    official = (
        DonorKind.DIPLOMATIC_MISSION,
        DonorKind.FOREIGN_GOVERNMENT,
        DonorKind.FOREIGN_LOCAL_AUTHORITY,
    )
    others = [one for one in DonorKind if one not in (*official, DonorKind.INDIVIDUAL)]

    def experts() -> bool:
        return single(case) and bool(fact(case, "experts"))

    def used(*more: str) -> bool:
        if not (single(case) and upwards(case)):
            return False
        return any(
            fact(one, "used") and all(fact(one, name) for name in more)
            for one in fact(case, "goods")
        )

    needed: list[Needed] = [
        (always, DocumentKind.REQUEST, False),
        (always, DocumentKind.DONOR_CONSENT, False),
        (always, DocumentKind.AID_DOCUMENT, False),
        (lambda: given(*others), DocumentKind.LEGAL_STATUS, False),
        (lambda: given(DonorKind.INDIVIDUAL), DocumentKind.PASSPORT_COPY, False),
        (experts, DocumentKind.CURRICULUM_VITAE, False),
        (experts, DocumentKind.PROGRAMME, False),
        (experts, DocumentKind.WORK_PERMIT, False),
        (used, DocumentKind.QUALITY_CERTIFICATE, False),
        (lambda: used("vehicle"), DocumentKind.VEHICLE_PAPERS, False),
        (lambda: used("vehicle", "temporary"), DocumentKind.VEHICLE_INSPECTION, False),
    ]
    return listed(needed, lambda: papers(case))


def consultations(case: Case) -> str:
    if not happened(case, "appraised", case):
        return NA

    def province() -> bool:
        return fact(case, "managing_agency") is ManagingAgency.PROVINCE

    def up() -> bool:
        return not unclear(case) and upwards(case)

    def central() -> bool:
        return not province() and not upwards(case)

    def local() -> bool:
        return province() and not upwards(case)

    def ministries() -> bool:
        return up() or central()

    def ngo() -> bool:
        return any(fact(one, "kind") is DonorKind.FOREIGN_NGO for one in fact(case, "donors"))

    needed: list[Needed] = [
        (lambda: unclear(case), Body.OTHER_MINISTRY, True),
        (central, Body.INVESTMENT_MINISTRY, False),
        (ministries, Body.FINANCE_MINISTRY, False),
        (ministries, Body.PUBLIC_SECURITY_MINISTRY, False),
        (ministries, Body.FOREIGN_MINISTRY, False),
        (lambda: ministries() and ngo(), Body.FRIENDSHIP_UNION, False),
        (local, Body.FINANCE_DEPARTMENT, False),
        (local, Body.PROVINCIAL_POLICE, False),
        (lambda: local() and fact(case, "beyond_local_powers"), Body.OTHER_MINISTRY, False),
    ]
    return listed(needed, lambda: bodies(case))


def need_not_consult(case: Case) -> bool:
    return recovery(case) and not upwards(case)


def consult_related(case: Case) -> str:
    named = {
        Body.FINANCE_DEPARTMENT,
        Body.PROVINCIAL_POLICE,
        Body.FINANCE_MINISTRY,
        Body.INVESTMENT_MINISTRY,
        Body.PUBLIC_SECURITY_MINISTRY,
        Body.FOREIGN_MINISTRY,
        Body.FRIENDSHIP_UNION,
    }
    return (
        ASK if all(fact(one, "which") in named for one in fact(case, "consultations")) else "kept"
    )


def decider(case: Case) -> str:
    decision = happened(case, "decision", case)
    if not decision:
        return NA
    head = Authority.HEAD_OF_MANAGING_AGENCY
    if unclear(case):
        return ASK
    if fact(case, "contents") or fact(case, "reserved_goods"):
        competent = Authority.PRIME_MINISTER
    elif (
        fact(case, "recipient") in {RecipientKind.SOCIAL_ORGANISATION, RecipientKind.FUND}
        and fact(case, "founder") is Founder.HOME_AFFAIRS_MINISTRY
    ):
        competent = Authority.MINISTER
    elif fact(case, "managing_agency") is ManagingAgency.FRONT and fact(case, "no_set_locality"):
        competent = head
    elif fact(case, "managing_agency") is ManagingAgency.ASSOCIATION:
        return ASK
    elif fact(case, "managing_agency") is ManagingAgency.PROVINCE:
        competent = Authority.COMMITTEE_CHAIR
    elif fact(case, "managing_agency") is ManagingAgency.UNSETTLED:
        competent = Authority.PRIME_MINISTER
    else:
        competent = head
    return kept(fact(decision, "authority") is competent)


# Rules of Decree 80


def donors(case: Case) -> str:
    def one_by_one(kind: DonorKind) -> str:
        if kind is DonorKind.FDI_COMPANY:
            return "broken"
        strange = kind in {DonorKind.INTERNATIONAL_ORGANISATION, DonorKind.OTHER}
        return ASK if strange else "kept"

    return worst_of(fact(case, "donors"), lambda one: one_by_one(fact(one, "kind")))


def managing_agency(case: Case) -> str:
    recipient = fact(case, "recipient")
    agency = ManagingAgency
    if recipient is RecipientKind.SOCIAL_ENTERPRISE:
        return kept(fact(case, "managing_agency") is agency.PROVINCE)
    if fact(case, "no_set_locality") and Purpose.HUMANITARIAN in fact(case, "purposes"):
        return kept(fact(case, "managing_agency") is agency.FRONT)
    if recipient not in {RecipientKind.SOCIAL_ORGANISATION, RecipientKind.FUND}:
        return "kept"
    founder = fact(case, "founder")
    if founder is Founder.OTHER:
        return "kept"
    expected = agency.PROVINCE if founder is Founder.PROVINCE else agency.MINISTRY
    return kept(fact(case, "managing_agency") is expected)


def budget_kind(case: Case) -> str:
    recipient = fact(case, "recipient")
    revenue = {
        RecipientKind.STATE_BODY,
        RecipientKind.PUBLIC_UNIT,
        RecipientKind.FRONT_OR_UNION,
        RecipientKind.STATE_COMPANY,
    }
    if recipient in revenue:
        return kept(fact(case, "budget"))
    return ASK if fact(case, "budget") or recipient is RecipientKind.BY_DECISION else "kept"


def document_parts(case: Case) -> str:
    if not single(case):
        return NA
    there = {*fact(case, "document_parts")}
    if DocumentPart.GOODS_LIST in there or not fact(case, "goods"):
        there.add(DocumentPart.GOODS_LIST)
    return kept(there == {*DocumentPart})


def not_started(case: Case) -> str:
    approved = approval(case)
    if approved is None:
        return NA
    if happened(case, "started", case):
        return "kept"
    return NA if case["on"] <= months_after(approved, 6) else ASK


def own_unit(case: Case) -> str:
    if single(case):
        return NA
    if fact(case, "form") is not ManagementForm.OWN_UNIT:
        return "kept"
    if fact(case, "mode") is Mode.PROGRAMME:
        return ASK
    return kept(fact(case, "value_usd") < 200_000)


def each_change(case: Case, judge: Callable[[Any], str]) -> str:
    changes = series(case, "changes")
    if not changes:
        return NA
    return worst_of(changes, judge)


def procedure_of_change(case: Case, judge: Callable[[Any], str]) -> str:
    if not series(case, "changes") or single(case):
        return NA
    return each_change(case, judge)


def change_decider(case: Case, change: Any) -> str:
    if single(case):
        return ASK
    if not happened(change, "decided", case):
        return NA
    if fact(change, "into_prime_ministers"):
        return kept(fact(change, "authority") is Authority.PRIME_MINISTER)
    decision = happened(case, "decision", case)
    if not decision:
        return NA
    approver = fact(decision, "authority")
    if approver is Authority.PRIME_MINISTER and not fact(change, "alters_decision"):
        return "kept"
    return kept(fact(change, "authority") is approver)


def sold(case: Case, judge: Callable[[Any], str]) -> str:
    if "sale" not in case:
        if case.get("recorded_until", date.min) >= case["on"]:
            return NA
        raise Unknown
    if case.get("recorded_until", date.min) < case["on"]:
        raise Unknown
    return judge(case["sale"])


def sale_approved(sale: Any) -> str:
    return kept(fact(sale, "decided_with_approval") and fact(sale, "finance_ministry_agrees"))


def sale_form(sale: Any) -> str:
    def right(goods: Any) -> bool:
        if fact(goods, "used"):
            return not fact(goods, "auctioned")
        return not fact(goods, "in_date") or bool(fact(goods, "auctioned"))

    return worst_of(fact(sale, "goods"), lambda one: kept(right(one)))


def account_place(case: Case) -> str:
    account = happened(case, "account", case)
    return kept(fact(account, "place") is not AccountPlace.ELSEWHERE) if account else NA


def ledger(case: Case) -> str:
    if fact(case, "budget") or not happened(case, "started", case):
        return NA
    return kept(fact(case, "assets_ledger"))


def disposed(case: Case) -> str:
    if fact(case, "budget") or not happened(case, "completed", case) or single(case):
        return NA
    return kept(not fact(case, "assets_disposed"))


def headed(case: Case) -> str:
    if not happened(case, "appraised", case):
        return NA
    return kept({*fact(case, "appraisal_heads")} == {*AppraisalHead})


def decision_parts(case: Case) -> str:
    if not happened(case, "decision", case):
        return NA
    return kept({*fact(case, "decision_parts")} == {*DecisionPart})


def rules_of_80(case: Case) -> Iterator[tuple[str, Callable[[Case], date], Judge]]:
    def asks(name: str, *when: object) -> str:
        return ASK if fact(case, name) in when else "kept"

    by_decision = (RecipientKind.BY_DECISION, RecipientKind.STATE_COMPANY)

    def translated() -> str:
        if not fact(case, "foreign_papers"):
            return "kept"
        return kept(fact(case, "translations_notarised"))

    def consulted(judge: Callable[[Case], str]) -> Judge:
        return lambda: NA if need_not_consult(case) else judge(case)

    yield "donors", deciding, lambda: donors(case)
    yield "recipient", deciding, lambda: asks("recipient", *by_decision)
    yield "managing_agency", deciding, lambda: managing_agency(case)
    yield "budget_kind", deciding, lambda: budget_kind(case)
    yield "public_investment", deciding, lambda: asks("public_investment", *(True,))
    yield "dossier", deciding, lambda: dossier(case)
    yield "sets", deciding, lambda: kept(fact(case, "sets") >= 6)
    yield "translations", deciding, translated
    yield "document_parts", deciding, lambda: document_parts(case)
    yield "consultations", appraising, consulted(consultations)
    yield "consult_related", appraising, consulted(consult_related)
    yield "appraisal_heads", appraising, lambda: headed(case)
    yield "decider", deciding, lambda: decider(case)
    yield "decision_parts", deciding, lambda: decision_parts(case)
    yield "own_unit_below", deciding, lambda: own_unit(case)
    yield "not_started_after", lambda _: own_day(case, "started"), lambda: not_started(case)
    yield (
        "change_sets",
        changing,
        lambda: procedure_of_change(case, lambda one: kept(fact(one, "sets") >= 6)),
    )
    yield (
        "change_decider",
        changing,
        lambda: each_change(case, lambda one: change_decider(case, one)),
    )
    yield "account_place", lambda _: money(case, lambda: opened(case)), lambda: account_place(case)
    yield "sale_approved", deciding, lambda: sold(case, sale_approved)
    yield "sale_form", deciding, lambda: sold(case, sale_form)
    yield "assets_ledger", reporting, lambda: ledger(case)
    yield "assets_kept", reporting, lambda: disposed(case)


def opened(case: Case) -> date | None:
    account = happened(case, "account", case)
    return fact(account, "date") if account else None


# The principles of both decrees


def principle(case: Case, day: date, judge: Judge) -> str:
    if OF_80 <= day < OF_313:
        return NA if outside_80(case) else judge()
    if case.get("excluded", Exclusion.NONE) is not Exclusion.NONE:
        return NA
    if not gift_for(case, Purpose.HUMANITARIAN, Purpose.CHARITY, Purpose.DEVELOPMENT):
        return NA
    if follows_50(case):
        return OPEN if case["help"] is Help.RECOVERY else NA
    return judge()


def approved_first(case: Case) -> str:
    came = happened(case, "first_received", case)
    if not came:
        return NA
    approved = approval(case)
    return kept(approved and approved <= came)


def through_account(case: Case) -> str:
    return kept(fact(case, "through_account")) if happened(case, "first_received", case) else NA


def budget_estimate(case: Case) -> str:
    if not fact(case, "budget") or not happened(case, "first_received", case):
        return NA
    return NA if fact(case, "donor_disburses") else kept(fact(case, "in_estimate"))


def principles(case: Case) -> Iterator[tuple[str, Judge]]:
    def receiving() -> date:
        return own_day(case, "first_received")

    def paying() -> date:
        return money(case, lambda: happened(case, "first_received", case))

    def told(day: Callable[[], date], judge: Judge) -> Judge:
        def tell() -> str:
            return OPEN if day() < OF_80 else principle(case, day(), judge)

        return tell

    def ban() -> str:
        day = receiving()
        if day < OF_80:
            return OPEN
        return worst_of(
            fact(case, "goods"),
            lambda one: principle(case, day, lambda: kept(not fact(one, "banned"))),
        )

    def uses() -> str:
        fact(case, "purpose")
        return ASK

    yield "approved_first", told(receiving, lambda: approved_first(case))
    yield "import_ban", ban
    yield "through_account", told(paying, lambda: through_account(case))
    yield "budget_estimate", told(paying, lambda: budget_estimate(case))
    yield "prohibited_uses", told(receiving, uses)


# Rules of Decree 50


def no_recovery(case: Case) -> bool:
    return not follows_50(case) or fact(case, "help") is not Help.RECOVERY


def no_relief(case: Case) -> bool:
    return not follows_50(case) or fact(case, "help") is not Help.RELIEF


def emergency_dossier(case: Case) -> str:
    relief = fact(case, "help") is Help.RELIEF
    needed: list[Needed] = [
        (always, DocumentKind.REQUEST, False),
        (lambda: relief or not emergency_upwards(case), DocumentKind.DONOR_CONSENT, False),
        (lambda: relief, DocumentKind.GOODS_LIST, False),
        (lambda: not relief, DocumentKind.AID_DOCUMENT, False),
    ]
    return listed(needed, lambda: papers(case))


def emergency_consultations(case: Case) -> str:
    if no_recovery(case) or emergency_upwards(case):
        return NA
    if not happened(case, "decision", case):
        return NA
    asked = (Body.AGRICULTURE_MINISTRY, Body.INVESTMENT_MINISTRY, Body.FINANCE_MINISTRY)
    return listed([(always, one, False) for one in asked], lambda: bodies(case))


def emergency_decider(case: Case) -> str:
    decision = happened(case, "decision", case)
    if not decision:
        return NA
    if fact(case, "help") is Help.RELIEF and emergency_upwards(case):
        competent = Authority.PRIME_MINISTER
    elif fact(case, "managing_agency") is ManagingAgency.PROVINCE:
        competent = Authority.COMMITTEE_CHAIR
    else:
        competent = Authority.HEAD_OF_MANAGING_AGENCY
    return kept(fact(decision, "authority") is competent)


def recovery_policy(case: Case) -> str:
    if no_recovery(case) or not emergency_upwards(case):
        return NA
    approved = approval(case)
    if approved is None:
        return NA
    policy = happened(case, "policy_decision", case)
    if not policy or fact(policy, "authority") is not Authority.PRIME_MINISTER:
        return "broken"
    return kept(fact(policy, "date") <= approved)


def recovery_change(case: Case, change: Any) -> str:
    if not happened(change, "decided", case):
        return NA
    if emergency_upwards(case):
        return kept(fact(change, "authority") is Authority.PRIME_MINISTER)
    if not fact(change, "of_substance"):
        return "kept"
    return kept(happened(change, "consulted", case))


def rules_of_50(case: Case) -> Iterator[tuple[str, Callable[[Case], date], Judge]]:
    def decided(_: Case) -> date:
        return approval(case) or case["on"]

    strange = {ManagingAgency.FRONT, ManagingAgency.ASSOCIATION}

    def recipient() -> str:
        return ASK if fact(case, "managing_agency") in strange else "kept"

    def changes() -> str:
        if no_recovery(case):
            return NA
        return each_change(case, lambda one: recovery_change(case, one))

    def within(judge: Callable[[Case], str]) -> Judge:
        return lambda: judge(case) if follows_50(case) else NA

    yield "emergency_dossier", decided, within(emergency_dossier)
    yield "emergency_decider", decided, within(emergency_decider)
    yield "emergency_consultations", decided, lambda: emergency_consultations(case)
    yield "emergency_recipient", decided, within(lambda _: recipient())
    yield "recovery_policy", decided, lambda: recovery_policy(case)
    yield "recovery_change", changing, changes


# Steps

Limit = Callable[[date, date | None, date], str]


def days(count: int) -> Limit:
    return lambda start, done, on: in_days(start, count, done, on)


def working(count: int) -> Limit:
    return lambda start, done, on: in_working_days(start, count, done, on)


def months(count: int) -> Limit:
    return lambda start, done, on: by(months_after(start, count), done, on)


def hours_48(start: date, done: date | None, on: date) -> str:
    last = start + timedelta(days=2)
    return ASK if done == last else by(last, done, on)


def unread(start: date, done: date | None, on: date) -> str:  # noqa: ARG001 -- one shape for all
    return OPEN


def timed(start: date | None, done: Callable[[], date | None], limit: Limit, on: date) -> str:
    if start is None:
        return NA if done() is None else OPEN
    if limit is unread:
        return OPEN
    return limit(start, done(), on)


Steps = Iterator[tuple[str, Callable[[Case], date], Judge]]
Things = Callable[[], Iterable[Any]]


def step(case: Case, since: Callable[[], date | None], done: str, limit: Limit) -> Judge:
    return lambda: timed(since(), lambda: happened(case, done, case), limit, case["on"])


def event(case: Case, name: str) -> Callable[[], date | None]:
    return lambda: happened(case, name, case)


def each(case: Case, things: Things, since: str, done: str, limit: Limit) -> Judge:
    def one(thing: Any) -> str:
        start = thing[since] if since == "date" else happened(thing, since, case)
        return timed(start, lambda: happened(thing, done, case), limit, case["on"])

    return lambda: worst_of(things(), one)


def unless(reason: Callable[[], bool], judge: Judge) -> Judge:
    return lambda: NA if reason() else judge()


def decided(case: Case) -> date:
    return approval(case) or case["on"]


def completed(case: Case) -> date:
    return own_day(case, "completed")


def no_board(case: Case) -> bool:
    return single(case) or fact(case, "form") is ManagementForm.OWN_UNIT


def steps_to_approval(case: Case) -> Steps:
    asked = partial(fact, case, "consultations")
    approved = partial(approval, case)
    yield "consult", appraising, each(case, asked, "received", "answered", unread)
    yield "appraise", appraising, step(case, event(case, "received"), "appraised", days(20))
    yield "notify_donor", deciding, step(case, approved, "donor_notified", days(5))
    yield "send_decision", deciding, step(case, approved, "decision_sent", days(5))


def steps_of_changes(case: Case) -> Steps:
    changes = partial(series, case, "changes")
    for name, since, done, count in (
        ("appraise_change", "date", "appraised", 20),
        ("notify_change", "decided", "donor_notified", 5),
        ("send_change", "decided", "sent", 5),
    ):
        judge = each(case, changes, since, done, days(count))
        yield name, changing, unless(lambda: not changes() or single(case), judge)


def steps_of_reports(case: Case) -> Steps:
    def reports(who: Reporter) -> Things:
        sent = partial(series, case, "periodic_reports")
        return lambda: [one for one in sent() if fact(one, "by") is who]

    half, ended, boardless = months(6), event(case, "completed"), partial(no_board, case)
    yield "owner_report", reporting, step(case, ended, "owner_reported", half)
    yield "agency_report", reporting, step(case, ended, "agency_reported", half)
    board = step(case, ended, "board_reported", half)
    yield "board_report", reporting, unless(boardless, board)

    def no_period() -> bool:
        return not series(case, "periodic_reports")

    owner = each(case, reports(Reporter.OWNER), "date", "sent", unread)
    yield "owner_periodic", reporting, unless(no_period, owner)
    board = each(case, reports(Reporter.BOARD), "date", "sent", unread)
    yield "board_periodic", reporting, unless(lambda: no_period() or boardless(), board)


def steps_of_relief(case: Case) -> Steps:
    def here() -> bool:
        return no_relief(case) or emergency_upwards(case)

    def above() -> bool:
        return no_relief(case) or not emergency_upwards(case)

    came = event(case, "received")
    judge = step(case, event(case, "informed"), "owner_named", working(1))
    informed = partial(own_day, name="informed")
    yield "name_owner", informed, unless(partial(no_relief, case), judge)
    judge = partial(approve_relief, case)
    yield "approve_relief", decided, unless(here, judge)
    judge = step(case, came, "to_prime_minister", days(3))
    yield "relief_to_prime_minister", decided, unless(above, judge)


def approve_relief(case: Case) -> str:
    return timed(happened(case, "received", case), partial(approval, case), days(3), case["on"])


def steps_of_recovery(case: Case) -> Steps:
    def below() -> bool:
        return no_recovery(case) or not emergency_upwards(case)

    for name, start, done, count in (
        ("ask_opinions", "received", "opinions_asked", 3),
        ("ministry_appraise", "opinions_closed", "appraised", 5),
        ("revise", "appraisal_received", "revised", 5),
        ("resubmit", "resubmitted", "to_prime_minister", 5),
    ):
        judge = step(case, event(case, start), done, working(count))
        yield name, decided, unless(below, judge)
    asked = partial(fact, case, "consultations")
    judge = each(case, asked, "received", "answered", working(5))
    yield "reply_on_recovery", decided, unless(partial(no_recovery, case), judge)

    def above() -> bool:
        there = no_recovery(case) or emergency_upwards(case)
        return there or not series(case, "changes")

    def of_substance() -> list[Any]:
        return [one for one in series(case, "changes") if fact(one, "of_substance")]

    judge = each(case, of_substance, "date", "consulted", working(5))
    yield "consult_change", changing, unless(above, judge)


def steps_after_approval(case: Case) -> Steps:
    def uninspected() -> list[Any]:
        return [one for one in fact(case, "goods") if not fact(one, "inspected")]

    approved, ended = partial(approval, case), event(case, "completed")
    judge = step(case, approved, "decision_reported", working(3))
    yield "report_decision", decided, judge
    yield "clear_goods", decided, each(case, uninspected, "arrived", "cleared", hours_48)
    struck = partial(fact, case, "disaster")
    relief = step(case, struck, "completed", months(3))
    yield "carry_out_relief", completed, unless(partial(no_relief, case), relief)
    recovered = step(case, struck, "completed", months(9))
    yield "carry_out_recovery", completed, unless(partial(no_recovery, case), recovered)
    yield "unit_report", completed, step(case, ended, "unit_reported", working(5))
    reported = event(case, "unit_reported")
    judge = step(case, reported, "owner_reported", working(5))
    yield "emergency_owner_report", completed, judge


def steps_of_80(case: Case) -> Steps:
    yield from steps_to_approval(case)
    yield from steps_of_changes(case)
    yield from steps_of_reports(case)


def steps_of_50(case: Case) -> Steps:
    yield from steps_of_relief(case)
    yield from steps_of_recovery(case)
    yield from steps_after_approval(case)


def unspent(case: Case) -> str:
    if not series(case, "disbursements"):
        return NA
    things = [
        one
        for one in series(case, "disbursements")
        if one["date"] >= OF_23 and fact(one, "unspent_at_bank")
    ]

    def notified(one: Any) -> str:
        told = partial(happened, one, "notified", case)
        return timed(one["date"], told, working(5), case["on"])

    return worst_of(things, notified)


def account_reported(case: Case) -> str:
    account = happened(case, "account", case)
    if not account:
        return NA
    told = partial(happened, account, "reported", case)
    return timed(account["date"], told, days(15), case["on"])


def of_23(case: Case, day: Callable[[], date | None], judge: Judge) -> str:
    if money(case, day) < OF_23:
        return OPEN
    return judge() if fact(case, "budget") else NA


def budget_steps(case: Case) -> Iterator[tuple[str, Judge]]:
    def last() -> date | None:
        return max((one["date"] for one in series(case, "disbursements")), default=None)

    circulated = event(case, "circulated")
    filed = step(case, circulated, "filed_with_finance", working(10))
    yield "file_with_finance", partial(of_23, case, circulated, filed)
    reported = partial(account_reported, case)
    yield "report_account", partial(of_23, case, partial(opened, case), reported)
    yield "notify_funds", partial(of_23, case, last, partial(unspent, case))


def of_80(case: Case, day: Callable[[Case], date], judge: Judge) -> str:
    if not OF_80 <= day(case) < OF_313:
        return OPEN
    return NA if outside_80(case) else judge()


def of_50(case: Case, day: Callable[[Case], date], judge: Judge) -> str:
    return judge() if day(case) >= OF_50 and follows_50(case) else NA


def plain(case: Case) -> dict[str, str]:
    """The outcome of every rule and step."""
    found: dict[str, Judge] = {}
    for decree, rules, named in (
        (of_80, rules_of_80, "aid.{}"),
        (of_50, rules_of_50, "aid.{}"),
        (of_80, steps_of_80, "aid.step.{}"),
        (of_50, steps_of_50, "aid.step.{}"),
    ):
        for name, day, judge in rules(case):
            found[named.format(name)] = partial(decree, case, day, judge)
    found |= {f"aid.{name}": judge for name, judge in principles(case)}
    found |= {f"aid.step.{name}": judge for name, judge in budget_steps(case)}
    return {name: judged(judge) for name, judge in found.items()}


def test_the_rules_on_aid_agree_with_a_plain_function() -> None:
    """Every rule and step comes out as plain ifs say, over thousands of cases."""
    agree(cases(Random(80)), plain, build)
