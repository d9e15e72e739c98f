"""The rules on APEC cards agree with a plain function over many generated cases."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import (
    Unknown,
    by,
    fact,
    happened,
    in_days,
    in_working_days,
    judged,
    some,
    worst,
)

from foreign_affairs_rules import calendar
from foreign_affairs_rules.documents import structure
from foreign_affairs_rules.model.apec_card import ApecCard

DAY = timedelta(days=1)
NOW = date(2023, 7, 10)
"""The first day of Decision 09/2023; of what it replaced little was read."""
FIVE_YEARS = date(2015, 12, 15)
OF_2006 = date(2006, 2, 28)
GUIDED = date(2016, 8, 20)
FEE = date(2026, 7, 1)
RELIEF, RELIEF_END = date(2026, 8, 15), date(2027, 2, 28)
NA, NJ, OPEN = "not_applicable", "needs_judgement", "undetermined"
OWN_TERM = {"new", "near_expiry"}
STATE = {"state_enterprise_leader", "zone_board", "state_enterprise_staff"}
SECTORS = {"credit_institution", "finance"}


def months(day: date, count: int) -> date:
    """The same day *count* months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def kept(met: object) -> str:
    """Kept where *met*."""
    return "kept" if met else "broken"


def request(case: Case) -> str:
    """What is asked for: a new card where nothing else is said."""
    name: str = case.get("request", "new")
    return name


def third(case: Case) -> bool:
    """Whether a permission is asked for a holder of an enterprise of clause 3."""
    return request(case) == "new" and fact(case, "group") == "enterprise"


def nested(event: Case, name: str, case: Case) -> Any:
    """The day *name* inside an event."""
    return happened({**event, "on": case["on"]}, name, case)


# Days that govern


def dated(name: str) -> Callable[[Case], date]:
    """The day of an event, or the day asked."""

    def day(case: Case) -> date:
        event = happened(case, name, case)
        found: date = (event["date"] if isinstance(event, dict) else event) or case["on"]
        return found

    return day


def asked(case: Case) -> date:
    """The day asked."""
    on: date = case["on"]
    return on


DECISION, REFUSAL, ISSUE = dated("decision"), dated("refused"), dated("issued")
CARD_FILED, LOSS, LEFT = dated("card_filed"), dated("loss"), dated("left_post")


# Conditions


def condition(
    name: str, met: Callable[[Any], bool], unless: Callable[[Case], bool] = lambda _: False
) -> Callable[[Case, date], str]:
    """The fact *name* is as it must be, unless the rule does not concern the case."""

    def rule(case: Case, day: date) -> str:
        if day < NOW:
            return OPEN
        return NA if unless(case) else kept(met(fact(case, name)))

    return rule


def number(
    name: str, met: Callable[[Any], bool], unless: Callable[[Case], bool] = lambda _: False
) -> Callable[[Case, date], str]:
    """As above, but whom the number does not concern is known before the law."""

    def rule(case: Case, day: date) -> str:
        if unless(case):
            return NA
        return OPEN if day < NOW else kept(met(fact(case, name)))

    return rule


def agency(case: Case) -> bool:
    return bool(fact(case, "employer") == "agency")


def not_third(case: Case) -> bool:
    return not third(case)


def long_enough(name: str, *, firm: bool) -> Callable[[Case, date], str]:
    def rule(case: Case, day: date) -> str:
        if firm and agency(case):
            return NA
        if day < NOW:
            return OPEN
        since = fact(case, name)
        return kept(months(since, 12) <= (happened(case, "filed", case) or case["on"]))

    return rule


def contract_age(case: Case, day: date) -> str:
    if day < NOW:
        return OPEN
    if not third(case) or not fact(case, "has_contract"):
        return NA
    signed = fact(case, "contract_signed")
    return kept(months(signed, 24) >= (happened(case, "filed", case) or case["on"]))


# Lists


def complete(case: Case, of: str, needed: list[tuple[str, Callable[[], bool]]]) -> str:
    """Lacking weighs more than a fact that decides and is not known."""
    there, lacking, unknown = {one["kind"] for one in fact(case, of)}, False, False
    for kind, when in needed:
        try:
            lacking = lacking or (when() and kind not in there)
        except Unknown:
            unknown = True
    return "broken" if lacking else OPEN if unknown else "kept"


def always() -> bool:
    return True


OF_THIRD = (
    "tax_report",
    "contract",
    "passport_copy",
    "appointment",
    "insurance_report",
    "settlement",
)


def dossier(case: Case, day: date) -> str:
    if request(case) != "new":
        return NA
    if day < NOW:
        return OPEN
    needed: list[tuple[str, Callable[[], bool]]] = [
        ("request", always),
        ("sending_decision", lambda: not third(case)),
        *((kind, lambda: third(case)) for kind in OF_THIRD),
    ]
    return complete(case, "documents", needed)


def card_dossier(case: Case, day: date) -> str:
    if happened(case, "card_filed", case) is None:
        return NA
    if day < NOW:
        return OPEN
    asks = request(case)
    returned = {"near_expiry", "new_passport", "more_economies", "damaged"}
    needed: list[tuple[str, Callable[[], bool]]] = [
        ("declaration", always),
        ("photo", always),
        ("request", lambda: asks == "new"),
        ("permission", lambda: asks == "new"),
        ("post_confirmation", lambda: asks == "near_expiry"),
        ("passport_copy", lambda: asks == "new_passport"),
        ("loss_notice", lambda: asks == "lost"),
        ("card", lambda: asks in returned and fact(case, "form") == "hard"),
    ]
    return complete(case, "card_documents", needed)


def was_asked(body: Case, case: Case) -> bool:
    """A body that has the paper was asked, on record or not."""
    days = [body.get(name) for name in ("received", "answered")]
    if any(day and day <= case["on"] for day in days):
        return True
    return nested(body, "asked", case) is not None


def verified_by(case: Case, day: date) -> str:
    if not third(case):
        return NA
    if day < NOW:
        return OPEN
    if happened(case, "submitted", case) is None:
        return NA
    there = {fact(one, "which") for one in fact(case, "consultations") if was_asked(one, case)}
    return kept({"tax", "customs", "social_insurance", "provincial_police"} <= there)


def extension(case: Case, day: date) -> str:
    if not third(case):
        return NA

    def one(body: Case) -> str:
        if day < NOW:
            return OPEN
        if nested(body, "extended", case) is None:
            return NA
        return kept(fact(body, "extended_days") <= 15)

    return worst([judged(lambda body=body: one(body)) for body in fact(case, "consultations")])  # type: ignore[misc]


def objection(case: Case, day: date) -> str:
    if day < NOW:
        return OPEN
    if not third(case):
        return NA

    def one(body: Case) -> str:
        if nested(body, "answered", case) is None:
            return NA
        return "kept" if fact(body, "agrees") else NJ

    return worst([judged(lambda body=body: one(body)) for body in fact(case, "consultations")])  # type: ignore[misc]


# The permission


def decider(case: Case, day: date) -> str:
    if day < FIVE_YEARS:
        return OPEN
    decision = happened(case, "decision", case)
    if decision is None:
        return NA
    right = by_whom(case) if day >= NOW else by_whom_before(case)
    return kept(fact(decision, "authority") == right) if right else NJ


def by_whom_before(case: Case) -> str | None:
    deciders = {"province": "committee_chair", "ministry": "minister"}
    return deciders.get(fact(case, "managed_by"))


def by_whom(case: Case) -> str | None:
    """Who permits; `None` where the text does not settle it."""
    if case.get("special_case"):
        return "minister"
    group, under = fact(case, "group"), fact(case, "managed_by")
    if group == "enterprise":
        return None if under in SECTORS else "committee_chair"
    if group in STATE and under == "province":
        return "committee_chair"
    if under in SECTORS:
        return "minister"
    staff = group in STATE and group != "zone_board"
    if under == "ministry" and (staff or group in {"official", "trade_representation"}):
        return "minister"
    if under == "group_of_the_prime_minister" and staff:
        return "head_of_managing_agency"
    return "central" if group == "socio_political" else None


def signer(case: Case, day: date) -> str:
    if day < NOW:
        return OPEN
    if happened(case, "decision", case) is None:
        return NA
    return kept(fact(case, "signed_by") in {"head", "authorised_deputy"})


def express(case: Case, day: date) -> str:
    if not FIVE_YEARS <= day < NOW or happened(case, "decision", case) is None:
        return NA
    return kept(fact(case, "permission_express"))


def refusal_reasoned(case: Case, day: date) -> str:
    if day < NOW:
        return OPEN
    refusal = happened(case, "refused", case)
    return NA if refusal is None else kept(fact(refusal, "written") and fact(refusal, "reasoned"))


# The card


def validity(case: Case, day: date) -> str:
    if day < OF_2006:
        return OPEN
    issued = happened(case, "issued", case)
    if issued is None or request(case) not in OWN_TERM:
        return NA
    return kept(fact(case, "expires") <= months(issued, 60 if day >= FIVE_YEARS else 36))


def ends_with_passport(case: Case, day: date) -> str:
    if not GUIDED <= day < NOW or happened(case, "issued", case) is None:
        return NA
    return kept(fact(case, "expires") <= fact(case, "passport_expires"))


def reissue_keeps_term(case: Case, day: date) -> str:
    if day < GUIDED:
        return OPEN
    if happened(case, "issued", case) is None or request(case) in OWN_TERM:
        return NA
    return kept(fact(case, "expires") == fact(case, "earlier_expires"))


def fee(case: Case, day: date) -> str:
    if request(case) != "new" or happened(case, "card_filed", case) is None:
        return NA
    return OPEN if day < FEE else kept(fact(case, "fee_paid") <= 700_000)


def fee_relief(case: Case, day: date) -> str:
    if not RELIEF <= day <= RELIEF_END or happened(case, "card_filed", case) is None:
        return NA
    return NJ if fact(case, "filed_online") else NA


def no_use(case: Case, day: date) -> str:
    if day < NOW:
        return OPEN
    cancelled = happened(case, "cancelled", case)
    used = happened(case, "used", case) if cancelled else None
    return NA if used is None else kept(used <= cancelled)


def employer_ended(case: Case, day: date) -> str:
    if day < NOW:
        return OPEN
    if happened(case, "employer_ended", case) is None:
        return NA
    return "kept" if happened(case, "department_told", case) else NJ


# Steps

Due = Callable[[date, date | None, date], str]


def working(count: int) -> Due:
    return lambda start, done, on: in_working_days(start, count, done, on)


def days(count: int) -> Due:
    return lambda start, done, on: in_days(start, count, done, on)


def in_months(count: int) -> Due:
    def due(start: date, done: date | None, on: date) -> str:
        return by(calendar.next_working_day(months(start, count)), done, on)

    return due


def step(
    since: Callable[[Case], date | None],
    done: Callable[[Case], date | None],
    due: Due,
    *,
    unless: Callable[[Case], bool],
    cited: bool = False,
    found: bool = False,
) -> Callable[[Case, date], str]:
    """
    A step with a length.

    *cited* says that it rests on the Decision by itself, *found* that a beginning which is not
    recorded has not happened.
    """

    def rule(case: Case, day: date) -> str:
        if cited and day < NOW:
            return OPEN
        if unless(case):
            return NA
        start = since(case)
        if start is None:
            if done(case) is None or found:
                return NA
            raise Unknown
        return OPEN if day < NOW else due(start, done(case), case["on"])

    return rule


def event(name: str) -> Callable[[Case], date | None]:
    return lambda case: happened(case, name, case)


def submitted(case: Case) -> date | None:
    day: date | None = happened(case, "submitted", case) or happened(case, "agency_refused", case)
    return day


def permitted(case: Case) -> date | None:
    decision = happened(case, "decision", case)
    return decision["date"] if decision else None


def decided(case: Case) -> date | None:
    day = permitted(case)
    if day:
        return day
    refusal = happened(case, "refused", case)
    return refusal["date"] if refusal else None


def verified(case: Case) -> date | None:
    """The day by which all have answered or let their time pass."""
    ends = [end(body, case) for body in fact(case, "consultations")]
    known = [day for day in ends if day]
    return max(known) if len(known) == len(ends) else None


def end(body: Case, case: Case) -> date | None:
    received = nested(body, "received", case)
    if received is None:
        answered: date | None = nested(body, "answered", case)
        return answered
    last = calendar.next_working_day(received + length(body, case) * DAY)
    return min(nested(body, "answered", case) or last, last)


def length(body: Case, case: Case) -> int:
    """Twenty days, and those by which the reply was put off, fifteen at most."""
    if nested(body, "extended", case) is None:
        return 20
    return 20 + min(int(fact(body, "extended_days")), 15)


def verify(case: Case, day: date) -> str:
    """Silence counts as agreement."""
    if not third(case):
        return NA
    bodies = [one for one in fact(case, "consultations") if nested(one, "extended", case) is None]
    return worst([judged(lambda one=one: answer(one, case, day)) for one in bodies])  # type: ignore[misc]


def verify_extended(case: Case, day: date) -> str:
    if not third(case):
        return NA
    bodies = [one for one in fact(case, "consultations") if nested(one, "extended", case)]
    if not bodies:
        return NA
    return worst([judged(lambda one=one: answer(one, case, day)) for one in bodies])  # type: ignore[misc]


def answer(body: Case, case: Case, day: date) -> str:
    received = nested(body, "received", case)
    if received is None:
        if nested(body, "answered", case) is None:
            return NA
        raise Unknown
    count = length(body, case)
    if day < NOW:
        return OPEN
    answered = nested(body, "answered", case)
    outcome = in_days(received, count, answered, case["on"])
    return "kept" if outcome == "broken" and answered is None else outcome


def not_new(case: Case) -> bool:
    return request(case) != "new"


def refused(case: Case) -> bool:
    if not_new(case):
        return False
    return bool(happened(case, "refused", case) or happened(case, "agency_refused", case))


def no_own_way(case: Case) -> bool:
    return refused(case) if request(case) in OWN_TERM else True


def no_loss(case: Case) -> bool:
    return happened(case, "loss", case) is None


def of_loss(name: str) -> Callable[[Case], date | None]:
    def day(case: Case) -> date | None:
        found: date | None = nested(happened(case, "loss", case), name, case)
        return found

    return day


def two_days(start: date, done: date | None, on: date) -> str:
    """48 hours: on their last day only a person can tell."""
    return NJ if done == start + 2 * DAY else by(start + 2 * DAY, done, on)


def replied(case: Case) -> date | None:
    days = [happened(case, name, case) for name in ("economies_replied", "issue_requested")]
    return min((day for day in days if day), default=None)


RULES: dict[str, tuple[Callable[[Case], date], Callable[[Case, date], str]]] = {
    "group": (DECISION, condition("group", lambda group: group != "none")),
    "frequent_travel": (DECISION, condition("frequent_travel", bool)),
    "lawful": (DECISION, condition("lawful", bool, agency)),
    "apec_partner": (DECISION, condition("apec_partner", bool, agency)),
    "age": (DECISION, number("age", lambda age: age >= 18)),
    "capacity": (DECISION, condition("full_capacity", bool)),
    "not_suspended": (DECISION, condition("exit_suspended", lambda one: not one)),
    "operating": (DECISION, long_enough("operating_since", firm=True)),
    "in_post": (DECISION, long_enough("in_post_since", firm=False)),
    "contract_age": (DECISION, contract_age),
    "insured_months": (
        DECISION,
        number(
            "insured_months",
            lambda count: count >= 12,
            lambda case: not_third(case) or bool(case.get("insurance_exempt")),
        ),
    ),
    "translated": (DECISION, condition("foreign_papers_translated", bool, not_third)),
    "sets": (DECISION, number("sets", lambda count: count >= 1)),
    "dossier": (DECISION, dossier),
    "card_dossier": (CARD_FILED, card_dossier),
    "verified_by": (DECISION, verified_by),
    "extension": (DECISION, extension),
    "objection": (DECISION, objection),
    "decider": (DECISION, decider),
    "signer": (DECISION, signer),
    "permission_express": (DECISION, express),
    "refusal_reasoned": (REFUSAL, refusal_reasoned),
    "validity": (ISSUE, validity),
    "reissue_keeps_term": (ISSUE, reissue_keeps_term),
    "ends_with_passport": (ISSUE, ends_with_passport),
    "near_expiry_reissues": (
        CARD_FILED,
        number(
            "near_expiry_reissues",
            lambda count: count < 1,
            lambda case: request(case) != "near_expiry",
        ),
    ),
    "same_post": (CARD_FILED, condition("same_post", bool, lambda case: request(case) == "new")),
    "fee": (CARD_FILED, fee),
    "fee_relief": (CARD_FILED, fee_relief),
    "no_use_after_cancelling": (asked, no_use),
    "employer_ended": (asked, employer_ended),
    "step.forward": (
        DECISION,
        step(event("received"), event("forwarded"), working(3), unless=not_third),
    ),
    "step.verify": (DECISION, verify),
    "step.verify_extended": (DECISION, verify_extended),
    "step.submit_verified": (
        DECISION,
        step(verified, submitted, working(5), unless=not_third, cited=True, found=True),
    ),
    "step.submit": (
        DECISION,
        step(
            event("received"),
            submitted,
            days(15),
            unless=lambda case: not_new(case) or third(case),
            cited=True,
        ),
    ),
    "step.decide": (
        DECISION,
        step(event("submitted"), decided, working(5), unless=not_new, cited=True),
    ),
    "step.file_card": (
        CARD_FILED,
        step(
            permitted,
            event("card_filed"),
            in_months(6),
            unless=lambda case: not_new(case) or refused(case),
        ),
    ),
    "step.more_papers": (
        CARD_FILED,
        step(
            event("papers_asked"),
            event("papers_given"),
            in_months(3),
            unless=lambda case: happened(case, "papers_asked", case) is None,
        ),
    ),
    "step.exchange": (
        CARD_FILED,
        step(event("card_filed"), event("exchanged"), working(3), unless=no_own_way),
    ),
    "step.examine": (
        CARD_FILED,
        step(event("exchanged"), event("economies_replied"), days(21), unless=no_own_way),
    ),
    "step.issue": (CARD_FILED, step(replied, event("issued"), working(3), unless=no_own_way)),
    "step.reissue": (
        CARD_FILED,
        step(
            event("card_filed"),
            event("issued"),
            working(5),
            unless=lambda case: request(case) in OWN_TERM,
        ),
    ),
    "step.report_loss": (
        LOSS,
        step(of_loss("date"), of_loss("reported"), two_days, unless=no_loss),
    ),
    "step.inform": (
        LOSS,
        step(of_loss("reported"), of_loss("informed"), working(2), unless=no_loss, found=True),
    ),
    "step.recover": (
        LEFT,
        step(
            event("left_post"),
            event("recovered"),
            working(5),
            unless=lambda case: happened(case, "left_post", case) is None,
            cited=True,
        ),
    ),
}


def plain(case: Case) -> dict[str, str]:
    """What every rule and step should say."""
    return {
        f"apec_card.{name}": judged(lambda day=day, rule=rule: rule(case, day(case)))  # type: ignore[misc]
        for name, (day, rule) in RULES.items()
    }


# Cases

STARTS = (
    date(2006, 2, 24),
    date(2015, 12, 10),
    date(2016, 8, 16),
    date(2023, 7, 5),
    date(2024, 3, 4),
    date(2026, 6, 26),
    date(2026, 8, 12),
    date(2027, 1, 27),
    date(2027, 2, 24),
)
GROUPS = (
    "enterprise",
    "enterprise",
    "enterprise",
    "official",
    "socio_political",
    "trade_representation",
    "none",
    *sorted(STATE),
)
UNDER = (
    "province",
    "province",
    "ministry",
    "credit_institution",
    "finance",
    "group_of_the_prime_minister",
    "central_organisation",
)
AUTHORITIES = (
    "committee_chair",
    "committee_chair",
    "minister",
    "head_of_managing_agency",
    "central",
)
REQUESTS = (
    "new",
    "new",
    "new",
    "near_expiry",
    "new_passport",
    "more_economies",
    "lost",
    "damaged",
)
PAPERS = ("request", "sending_decision", *OF_THIRD)
CARD_PAPERS = (
    "declaration",
    "photo",
    "request",
    "permission",
    "post_confirmation",
    "passport_copy",
    "loss_notice",
    "card",
)
BODIES = ("tax", "customs", "social_insurance", "provincial_police")


def case_of(random: Random) -> Case:
    """A file around a day on which the law changed, some of it not known."""
    start, pick = random.choice(STARTS), random.choice
    near = [start + n * DAY for n in range(11)]

    def some_days(*names: str, share: float = 0.5) -> Case:
        return {name: pick(near) for name in names if random.random() < share}

    def in_order(*names: str) -> Case:
        found = sorted(pick(near) for _ in names)
        upto = random.randint(0, len(names))
        return dict(list(zip(names, found, strict=True))[:upto])

    def around(count: int) -> date:
        return months(pick(near), count) + pick((-1, 0, 0, 1)) * DAY

    def papers(kinds: tuple[str, ...]) -> list[Case]:
        return [{"kind": kind} for kind in kinds if random.random() < 0.95]

    def flags(*names: str) -> Case:
        return {name: random.random() < 0.7 for name in names}

    def body(which: str) -> Case:
        extended = random.random() < 0.3
        more = pick((5, 15, 16))
        back = pick((19, 20, 21, 24)) + (min(more, 15) if extended else 0)
        received = pick(near) - back * DAY
        facts = {
            "which": which,
            "agrees": random.random() < 0.7,
            "extended_days": more,
            "received": received,
            "answered": pick(near),
            **({"extended": received + DAY} if extended else {}),
        }
        return {"body": which} | some(random, facts, 0.07)

    received = pick(near) - pick((0, 0, 12, 15)) * DAY
    order = {"received": received} if random.random() < 0.8 else {}
    for name in ("forwarded", "submitted"):
        order |= {name: max(received, pick(near))} if random.random() < 0.7 else {}
    filed = pick(near) - pick((0, 0, 1)) * DAY
    exchanged = max(filed, pick(near) - pick((0, 0, 18, 21)) * DAY)
    replied = max(exchanged, pick(near))
    card = {"card_filed": filed, "exchanged": exchanged, "economies_replied": replied}
    upto = random.randint(0, 3)
    issued = pick((max(filed, pick(near)), months(pick(near), -60), FIVE_YEARS))
    facts: Case = {
        "group": pick(GROUPS),
        "managed_by": pick(UNDER),
        "employer": pick(("agency", "enterprise", "enterprise")),
        "operating_since": around(-12),
        "in_post_since": around(-12),
        "age": pick((17, 18, 40)),
        "sets": pick((0, 1, 2)),
        "documents": papers(PAPERS),
        "contract_signed": around(-24),
        "insured_months": pick((11, 12, 30)),
        "consultations": [body(which) for which in BODIES if random.random() < 0.9],
        "signed_by": pick(("head", "authorised_deputy", "deputy", "department")),
        "form": pick(("hard", "electronic")),
        "card_documents": papers(CARD_PAPERS),
        "fee_paid": pick((700_000, 700_001, 840_000)),
        "expires": max(issued, around(pick((0, 36, 60)))),
        "passport_expires": max(issued, around(36)),
        "near_expiry_reissues": pick((0, 1)),
        **flags("frequent_travel", "lawful", "apec_partner", "full_capacity", "exit_suspended"),
        **flags("has_contract", "foreign_papers_translated", "permission_express"),
        **flags("filed_online", "same_post"),
    }
    facts["consultations"] = facts["consultations"] or [body("tax")]
    facts["earlier_expires"] = pick((facts["expires"], near[0]))
    events: Case = {
        "decision": {
            "date": pick((pick(near), around(-6))),
            **some(random, {"authority": pick(AUTHORITIES)}),
        },
        "loss": {
            "date": near[2],
            **{n: pick(near[2:7]) for n in ("reported", "informed") if random.random() < 0.8},
        },
        "issued": issued,
        "papers_asked": around(-3),
    }
    refusal = {"date": pick(near), **some(random, flags("written", "reasoned"))}
    known = some(random, facts, 0.04)
    if "expires" in known and known["expires"] < issued:
        del known["expires"]
    return {
        "on": pick((near[5], near[10], near[10] + 9 * DAY)),
        **some(random, {"recorded_until": near[10] + 20 * DAY}, 0.12),
        "request": pick(REQUESTS),
        **{name: random.random() < 0.1 for name in ("special_case", "insurance_exempt")},
        **known,
        **some(random, events, 0.3),
        **({"refused": refusal} if random.random() < 0.15 else {}),
        **({"agency_refused": pick(near)} if random.random() < 0.1 else {}),
        **({"filed": min(received, pick(near))} if random.random() < 0.7 else {}),
        **order,
        **dict(list(card.items())[:upto]),
        **some_days("papers_given", "issue_requested", "used", "left_post", "recovered"),
        **some_days("employer_ended", "department_told", "cancelled"),
    }


def cases() -> Iterator[Case]:
    """As many cases as asked for, the same every time."""
    random = Random(9)
    return (case_of(random) for _ in range(CASES))


def build(case: Case) -> ApecCard:
    """The file of a case."""
    return structure({"id": "one"} | {k: v for k, v in case.items() if k != "on"}, ApecCard)


def test_the_rules_say_what_a_plain_function_says() -> None:
    """Over thousands of files each rule and step comes out as the plain function says."""
    agree(cases(), plain, build)
