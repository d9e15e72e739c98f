"""The rules on outbound delegations agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from itertools import combinations
from random import Random
from typing import Any

import attrs
from differential.agreeing import CASES, Case, agree
from differential.plainly import (
    DAY,
    Given,
    Unknown,
    fact,
    happened,
    in_days,
    in_working_days,
    judged,
    some,
)

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Matter
from foreign_affairs_rules.model.budget import (
    CostItem,
    CostLine,
    Estimate,
    Funding,
    FundingSource,
    Ticket,
    TravelClass,
    TravelMode,
)
from foreign_affairs_rules.model.delegation import OutboundDelegation, Paper, PaperContent
from foreign_affairs_rules.model.papers import (
    Authority,
    Consultation,
    Decision,
    DecisionContent,
    Version,
)
from foreign_affairs_rules.model.people import ExpenseGroup, ManagedBy, Member, Post
from foreign_affairs_rules.model.plan import PlanEntry, PlanState
from foreign_affairs_rules.model.stops import Stop
from foreign_affairs_rules.national import outbound
from foreign_affairs_rules.places import national_place
from foreign_affairs_rules.rules import RuleSet

KEPT, BROKEN, OPEN = "kept", "broken", "undetermined"
ASKS, NONE = "needs_judgement", "not_applicable"

CIRCULAR_102 = date(2012, 8, 10)
CIRCULAR_140 = date(2026, 2, 14)
DECISION_58 = date(2013, 3, 1)
DIRECTIVE_38 = date(2014, 7, 21)
DECISION_272 = date(2015, 1, 21)
HA_NOI = date(2014, 12, 29)
FINANCE = date(2018, 10, 31)
LAW_49 = date(2020, 7, 1)
CIRCULAR_04 = date(2020, 11, 10)
LAW_70 = date(2021, 7, 1)
DECREE_39 = date(2022, 6, 18)
DECREE_191 = date(2026, 5, 29)
ITEMS = tuple(item.value for item in CostItem)
LISTED = {*ITEMS} - {"other"}


# The plain function: which day governs


def worst(found: list[str]) -> str:
    """The worst of what was found of several things; what is kept among others is not told."""
    told = [one for one in found if one != KEPT]
    return min(told, key=(BROKEN, OPEN, ASKS, NONE).index) if told else KEPT


def decided(case: Case) -> date:
    decision = happened(case, "decision", case)
    day: date = decision["date"] if decision else case["on"]
    return day


def plan_year(case: Case) -> date:
    return max(decided(case), date(fact(case, "departure").year, 1, 1))


def trip(case: Case) -> date:
    departed = happened(case, "departed", case)
    day: date = departed or max(case["on"], fact(case, "departure"))
    return day


def series(case: Case, name: str) -> list[Any]:
    """What happened many times by the day asked."""
    if name not in case:
        if case.get("recorded_until", date.min) >= case["on"]:
            return []
        raise Unknown
    return [one for one in case[name] if one["date"] <= case["on"]]


def changed(case: Case) -> date:
    days: list[date] = [one["date"] for one in series(case, "versions")]
    return max(days, default=case["on"])


def on_day(name: str) -> Callable[[Case], date]:
    def day(case: Case) -> date:
        found: date = happened(case, name, case) or case["on"]
        return found

    return day


# The plain function: one judgement for each rule


def limit(case: Case, _: date) -> str:
    return NONE if case["joins_central"] else OPEN


def visits(case: Case, _: date) -> str:
    if case["joins_central"]:
        return NONE
    fact(case, "stops")
    return OPEN


def members(judge: Callable[[Given], str]) -> Callable[[Case, date], str]:
    """A judgement of each member."""

    def each(case: Case, _: date) -> str:
        return worst([judged(partial(judge, one)) for one in fact(case, "members")])

    return each


def key_leader_trips(member: Given) -> str:
    return OPEN if fact(member, "key_leader") else KEPT


def leads(member: Given) -> bool:
    return bool(
        member.get("leader") is True or fact(member, "key_leader") or fact(member, "leader")
    )


def leader_trips(member: Given) -> str:
    if not leads(member):
        return KEPT
    return ASKS if fact(member, "earlier_trips") >= 2 else KEPT


def relatives(member: Given) -> str:
    return BROKEN if fact(member, "relatives") else KEPT


def managed(member: Given) -> str:
    return ASKS if fact(member, "managed_by") == "politburo" else KEPT


def homes(member: Given) -> set[str]:
    named = {fact(post, name) for post in fact(member, "posts") for name in ("agency", "locality")}
    return {name.casefold() for name in named if name}


def pair(one: Given, other: Given) -> str:
    if False in (one.get("key_leader"), other.get("key_leader")):
        return KEPT
    both = fact(one, "key_leader") and fact(other, "key_leader")
    return BROKEN if both and homes(one) & homes(other) else KEPT


def pairs(case: Case, _: date) -> str:
    both = combinations(fact(case, "members"), 2)
    return worst([judged(partial(pair, one, two)) for one, two in both])


def annual_plan(case: Case, _: date) -> str:
    plan = fact(case, "plan")
    if fact(plan, "state") in ("outside", "addition_proposed"):
        return ASKS
    approved = happened(plan, "approved", case)
    if approved is None and happened(case, "decision", case) is None:
        return NONE if case["on"] < fact(case, "departure") else ASKS
    return ASKS if approved is None or fact(case, "departure") < approved else KEPT


def paper_contents(case: Case, _: date) -> str:
    paper = happened(case, "paper", case)
    if paper is None and happened(case, "submitted", case) is None:
        return NONE
    contents = fact(paper, "contents") if paper else ()
    return KEPT if len(contents) == 5 else BROKEN


def worthwhile(case: Case, _: date) -> str:
    for name in ("purpose", "departure", "homecoming"):
        fact(case, name)
    return ASKS


def sender(case: Case, _: date) -> str:
    decision = happened(case, "decision", case)
    if decision is None:
        return NONE
    authority = fact(decision, "authority")
    if authority in ("party_committee", "council_standing", "committee_chair"):
        return KEPT
    if authority == "head_of_unit":
        return KEPT if fact(decision, "authorised") else BROKEN
    return OPEN


def versions(judge: Callable[[Given], str]) -> Callable[[Case, date], str]:
    """A judgement of each version."""

    def each(case: Case, _: date) -> str:
        found = series(case, "versions")
        if not found:
            return NONE
        return worst([judged(partial(judge, one)) for one in found])

    return each


def changed_contents(version: Given) -> str:
    contents = fact(version, "changed")
    if fact(version, "new_paper"):
        return KEPT
    if len(contents) >= 2:
        return BROKEN
    if "members" in contents:
        fact(version, "replaced_members")
        return ASKS
    return KEPT


def sealed(version: Given) -> str:
    return KEPT if fact(version, "new_paper") or fact(version, "sealed") else BROKEN


def chair(member: Given) -> bool:
    if "provincial_chair" not in member and member.get("leader") is False:
        return False
    return bool(fact(member, "provincial_chair"))


def chair_travels(case: Case) -> bool:
    people = fact(case, "members")
    return any(one.get("provincial_chair") for one in people) or any(chair(one) for one in people)


def with_chair(case: Case) -> str:
    return "yes" if chair_travels(case) else "no"


def known_chair(case: Case) -> bool:
    return any(one.get("provincial_chair") for one in case.get("members", ()))


def chair_consent(case: Case, day: date) -> str:
    if judged(partial(with_chair, case)) == "no":
        return NONE
    if day < DECREE_191:
        return OPEN
    consent = happened(case, "consent", case)
    if consent is None:
        return NONE
    chair_travels(case)
    return KEPT if fact(consent, "authority") == "prime_minister" else BROKEN


def consent_in_time(case: Case, day: date) -> str:
    if judged(partial(with_chair, case)) == "no":
        return NONE
    if day < DECREE_191:
        return OPEN
    chair_travels(case)
    departed = happened(case, "departed", case)
    if departed is None:
        return NONE
    consent = happened(case, "consent", case)
    return KEPT if consent and consent["date"] <= departed else BROKEN


def economical(case: Case, _: date) -> str:
    fact(case, "purpose")
    return ASKS


def agreements(case: Case, day: date) -> str:
    signing, departed = case.get("signing"), happened(case, "departed", case)
    if signing is False or (signing is None and departed is None):
        return NONE
    if fact(case, "agreements") if signing else case.get("agreements"):
        return KEPT
    if departed is None:
        return NONE
    if day < LAW_70:
        return OPEN
    fact(case, "signing")
    return BROKEN


def agreement_decided(case: Case, day: date) -> str:
    departed = happened(case, "departed", case)
    if not case.get("agreements") or departed is None:
        return NONE

    def judge(one: Given) -> str:
        if day < LAW_70:
            return OPEN
        decision = happened(one, "decision", case)
        return KEPT if decision and decision["date"] <= departed else BROKEN

    concerned = [one for one in case["agreements"] if one["matter"] != "civil_contract"]
    return worst([judged(partial(judge, one)) for one in concerned])


def of_circular(day: date) -> str | None:
    """What comes out of the days of Circular 102; `None` within them."""
    if day < CIRCULAR_102:
        return NONE
    return OPEN if day >= CIRCULAR_140 else None


def sources(case: Case) -> Any:
    return fact(fact(case, "funding"), "sources")


def short_trip(case: Case, day: date) -> str:
    known = case.get("funding", {}).get("sources")
    if known is not None and "state_budget" not in known:
        return NONE
    if outside := of_circular(day):
        return outside
    if (fact(case, "homecoming") - fact(case, "departure")).days + 1 <= 180:
        return KEPT
    sources(case)
    return ASKS


def estimated(judge: Callable[[Any, Case], str]) -> Callable[[Case, date], str]:
    """A judgement of the whole estimate, of which the law is read before the lines."""

    def whole(case: Case, day: date) -> str:
        estimate = happened(case, "estimate", case)
        if estimate is None:
            return NONE
        return of_circular(day) or judge(fact(estimate, "lines"), case)

    return whole


def parts(lines: Any, _: Case) -> str:
    return KEPT if {line["item"] for line in lines} >= LISTED else ASKS


def rates(lines: Any, _: Case) -> str:
    return ASKS if any(line["item"] in LISTED for line in lines) else KEPT


def line_by_line(
    judge: Callable[[Given], str], wanted: Callable[[Given], bool] = lambda _: True
) -> Callable[[Case, date], str]:
    """A judgement of each line that is wanted."""

    def each(case: Case, day: date) -> str:
        estimate = happened(case, "estimate", case)
        if estimate is None:
            return NONE
        found = [line for line in fact(estimate, "lines") if wanted(line)]
        outside = of_circular(day)
        return worst([outside or judged(partial(judge, line)) for line in found])

    return each


def beyond_the_list(line: Given) -> str:
    return KEPT if line["item"] in LISTED or not fact(line, "budget") else ASKS


def rest(line: Given) -> str:
    left = max(fact(line, "cost") - fact(line, "host"), 0)
    return BROKEN if fact(line, "budget") > left else KEPT


def host_share(case: Case, day: date) -> str:
    if happened(case, "estimate", case) is None or "host" not in sources(case):
        return NONE
    return line_by_line(rest)(case, day)


def room(line: Given) -> bool:
    return line["item"] == "airport_room" and bool(fact(line, "budget"))


def wait(line: Given) -> str:
    return KEPT if fact(line, "wait_hours") >= 6 else BROKEN


def tickets(judge: Callable[[Given, Given, date], str]) -> Callable[[Case, date], str]:
    """A judgement of each ticket and its traveller."""

    def each(case: Case, day: date) -> str:
        found = series(case, "tickets")
        if not found or "state_budget" not in sources(case):
            return NONE
        people = {one["person"]: one for one in fact(case, "members")}
        both = [(one, people[one["person"]]) for one in found]
        return worst([judged(partial(judge, t, m, day)) for t, m in both])

    return each


def first_class(ticket: Given, member: Given, day: date) -> str:
    if fact(ticket, "mode") not in ("ship", "train") or fact(ticket, "class") == "ordinary":
        return KEPT
    group = fact(member, "expense_group")
    return of_circular(day) or (KEPT if group == "clause_1" else BROKEN)


def business_class(ticket: Given, _: Given, __: date) -> str:
    ordinary = fact(ticket, "mode") != "air" or fact(ticket, "class") == "ordinary"
    return KEPT if ordinary else OPEN


def money(source: str) -> Callable[[Case, date], str]:
    return lambda case, _: ASKS if source in sources(case) else KEPT


def consult(case: Case, _: date) -> str:
    def one(asked: Given) -> str:
        received = happened(asked, "received", case)
        if received:
            return OPEN
        answered = happened(asked, "answered", case)
        return OPEN if answered else NONE

    return worst([judged(partial(one, a)) for a in fact(case, "consultations")])


def submit(case: Case, _: date) -> str:
    fact(case, "departure")
    return OPEN


def timed(
    start: str,
    end: str,
    due: Callable[[date, date, date | None, date], str],
    unless: Callable[[Case], bool] = lambda _: False,
) -> Callable[[Case, date], str]:
    """A step from one event to another; *due* says what comes of it."""

    def step(case: Case, day: date) -> str:
        if unless(case):
            return NONE
        begun, done = happened(case, start, case), happened(case, end, case)
        if begun is None:
            return OPEN if done else NONE
        return due(day, begun, done, case["on"])

    return step


def never(*_: Any) -> str:
    return OPEN


def five_from(start: date) -> Callable[[date, date, date | None, date], str]:
    def due(day: date, begun: date, done: date | None, on: date) -> str:
        return in_working_days(begun, 5, done, on) if day >= start else OPEN

    return due


def seven_days(day: date, begun: date, done: date | None, on: date) -> str:
    return in_days(begun, 7, done, on) if day >= DECREE_191 else OPEN


def fifteen(day: date, begun: date, done: date | None, on: date) -> str:
    return of_circular(day) or in_working_days(begun, 15, done, on)


def not_advanced(case: Case) -> bool:
    return happened(case, "advanced", case) is None


ALWAYS = date.min
RETURNED, REQUESTED = on_day("returned"), on_day("passports_requested")
RULES: dict[str, tuple[Callable[[Case], date], date, Callable[[Case, date], str]]] = {
    "outbound.max_members": (plan_year, ALWAYS, limit),
    "outbound.days_per_country": (plan_year, ALWAYS, visits),
    "outbound.countries": (plan_year, ALWAYS, limit),
    "outbound.key_leader_trips": (plan_year, ALWAYS, members(key_leader_trips)),
    "outbound.annual_plan": (decided, DIRECTIVE_38, annual_plan),
    "outbound.leader_trips": (decided, DIRECTIVE_38, members(leader_trips)),
    "outbound.key_leader_pair": (decided, DIRECTIVE_38, pairs),
    "outbound.relatives": (decided, DIRECTIVE_38, members(relatives)),
    "outbound.paper_contents": (decided, DIRECTIVE_38, paper_contents),
    "outbound.worthwhile": (decided, DIRECTIVE_38, worthwhile),
    "outbound.sender": (decided, LAW_49, sender),
    "outbound.centrally_managed_member": (decided, LAW_49, members(managed)),
    "outbound.changed_contents": (changed, CIRCULAR_04, versions(changed_contents)),
    "outbound.sealed_correction": (changed, CIRCULAR_04, versions(sealed)),
    "outbound.chair_consent": (trip, ALWAYS, chair_consent),
    "outbound.consent_in_time": (trip, ALWAYS, consent_in_time),
    "outbound.economical": (decided, DECREE_191, economical),
    "outbound.agreements": (trip, ALWAYS, agreements),
    "outbound.agreement_decided": (trip, ALWAYS, agreement_decided),
    "outbound.short_trip_days": (trip, ALWAYS, short_trip),
    "outbound.estimate_parts": (trip, ALWAYS, estimated(parts)),
    "outbound.estimate_items": (trip, ALWAYS, line_by_line(beyond_the_list)),
    "outbound.estimate_rates": (trip, ALWAYS, estimated(rates)),
    "outbound.host_share": (trip, ALWAYS, host_share),
    "outbound.airport_room_hours": (trip, ALWAYS, line_by_line(wait, room)),
    "outbound.first_class": (trip, ALWAYS, tickets(first_class)),
    "outbound.business_class": (trip, ALWAYS, tickets(business_class)),
    "outbound.project_money": (decided, FINANCE, money("project")),
    "outbound.enterprise_money": (decided, HA_NOI, money("enterprise")),
    "outbound.step.consult": (decided, DECISION_272, consult),
    "outbound.step.submit": (decided, DECISION_272, submit),
    "outbound.step.decide": (decided, DECISION_272, timed("submitted", "decision", never)),
    "outbound.step.passports": (
        REQUESTED,
        ALWAYS,
        timed("passports_requested", "passports_issued", five_from(LAW_49)),
    ),
    "outbound.step.return_passports": (
        RETURNED,
        ALWAYS,
        timed("returned", "passports_returned", five_from(DECISION_58)),
    ),
    "outbound.step.report": (
        RETURNED,
        DIRECTIVE_38,
        timed("returned", "reported", never, unless=known_chair),
    ),
    "outbound.step.report_chair": (
        RETURNED,
        ALWAYS,
        timed("returned", "reported", seven_days, unless=lambda case: not known_chair(case)),
    ),
    "outbound.step.settle_advance": (
        RETURNED,
        ALWAYS,
        timed("returned", "advance_settled", fifteen, unless=not_advanced),
    ),
}


def plain(case: Case) -> dict[str, str]:
    """What every rule says of *case*."""
    if not case["official"]:
        return dict.fromkeys(RULES, NONE)
    return {name: judged(partial(by_date, name, case)) for name in RULES}


def by_date(name: str, case: Case) -> str:
    """What the rule *name* says, in force or not on the day that governs it."""
    governing, since, judge = RULES[name]
    day = governing(case)
    if day < since:
        return OPEN if name == "outbound.economical" and day >= DECREE_39 else NONE
    return judge(case, day)


# The cases

_FIRST_DAYS = sorted(
    {
        CIRCULAR_102,
        CIRCULAR_140,
        DECISION_58,
        DIRECTIVE_38,
        DECISION_272,
        HA_NOI,
        FINANCE,
        LAW_49,
        CIRCULAR_04,
        LAW_70,
        DECREE_39,
        DECREE_191,
    }
)
POOL = [day for first in _FIRST_DAYS for day in (first - DAY, first)] + [date(2026, 11, 20)]


class Draw:
    """One case after another."""

    def __init__(self, seed: int) -> None:
        self.random = Random(seed)
        self.near: list[date] = []

    def day(self) -> date:
        """A day near the one asked, most often not after it."""
        return self.random.choice(self.near)

    def of(self, *values: Any) -> Any:
        """One of *values*."""
        return self.random.choice(values)

    def after(self, day: date, most: int) -> date:
        """A day up to *most* days after *day*."""
        return day + timedelta(self.random.randint(0, most))

    def chance(self, share: float) -> bool:
        """True in that share of cases."""
        return self.random.random() < share

    def cases(self) -> Iterator[Case]:
        """As many as the comparison wants."""
        for _ in range(CASES):
            place = self.random.randrange(len(POOL))
            self.near = POOL[max(0, place - 2) : place + 2]
            case = some(self.random, self.facts(), 0.06)
            case |= {"on": POOL[place], "official": self.chance(0.98)}
            case |= {"joins_central": self.chance(0.1)}
            case["recorded_until"] = POOL[place] - DAY if self.chance(0.06) else POOL[place]
            yield self.agreeing(case)

    def agreeing(self, case: Case) -> Case:
        """*case* without what contradicts the rest of it."""
        if case.get("agreements") and case.get("signing") is False:
            case["signing"] = True
        if "members" not in case:
            case.pop("tickets", None)
        return case

    def facts(self) -> dict[str, Any]:
        """All facts of a delegation."""
        departure, departed, requested, advanced = (self.day() for _ in range(4))
        home = departure + timedelta(self.of(3, 9, 179, 180, 200))
        returned = self.after(departed, 1) if self.chance(0.5) else max(departed, self.day())
        people = [self.member(person) for person in "abc"[: self.of(1, 1, 2, 3)]]
        decision = some(self.random, {"authority": self.authority(), "authorised": self.of(*TF)})
        decision["date"] = self.day()
        return {
            "members": people,
            "stops": [{"country": "JP"}],
            "departure": departure,
            "homecoming": home,
            "purpose": "Dự hội nghị",
            "paper": some(self.random, {"contents": self.contents()}, 0.1) | {"date": self.day()},
            "funding": some(self.random, {"sources": self.sources()}, 0.1),
            "estimate": some(self.random, {"lines": self.lines()}, 0.05) | {"date": self.day()},
            "tickets": [self.ticket(people) for _ in range(self.of(0, 1, 1, 2))],
            "signing": self.of(*TF),
            "agreements": [self.agreement() for _ in range(self.of(0, 0, 0, 1, 2))],
            "plan": some(self.random, {"state": self.state(), "approved": self.day()}, 0.05),
            "consultations": [self.consultation() for _ in range(self.of(0, 1, 1, 2))],
            "submitted": self.day(),
            "decision": decision,
            "versions": [self.version(decision["date"]) for _ in range(self.of(0, 0, 1, 2))],
            "consent": some(self.random, {"authority": self.giver()}, 0.1) | {"date": self.day()},
            "advanced": advanced,
            "passports_requested": requested,
            "passports_issued": self.after(requested, 12),
            "departed": departed,
            "returned": returned,
            "passports_returned": self.after(returned, 12),
            "advance_settled": max(advanced, self.after(returned, 30)),
            "reported": self.after(returned, 12),
        }

    def member(self, person: str) -> dict[str, Any]:
        """A member; who chairs a province leads."""
        facts = {
            "leader": self.of(*TF),
            "key_leader": self.of(*TF),
            "managed_by": self.of(*ManagedBy).value,
            "earlier_trips": self.of(0, 1, 2),
            "relatives": (),
            "provincial_chair": self.chance(0.3),
            "expense_group": self.of("clause_1", "clause_2"),
            "posts": [self.post()],
        }
        if facts["provincial_chair"]:
            facts["leader"] = True
        if person != "a" and self.chance(0.2):
            facts["relatives"] = ("a",)
        return some(self.random, facts, 0.04) | {"person": person}

    def post(self) -> dict[str, Any]:
        return some(
            self.random,
            {"agency": self.of("Sở A", "sở a", "Sở B"), "locality": self.of("", "Huyện C")},
            0.05,
        )

    def contents(self) -> tuple[str, ...]:
        five = tuple(one.value for one in PaperContent)
        return five[: self.of(5, 5, 4)]

    def sources(self) -> Any:
        return self.of(
            ("state_budget",),
            ("state_budget", "host"),
            ("state_budget", "host", "project"),
            ("state_budget", "enterprise"),
            ("host",),
        )

    def lines(self) -> list[dict[str, Any]]:
        names = ITEMS if self.chance(0.04) else self.random.sample(ITEMS, 1)
        return [self.line(name) for name in names if name != "other" or self.chance(0.4)]

    def line(self, item: str) -> dict[str, Any]:
        facts = {
            "cost": 100,
            "budget": self.of(0, 59, 60, 61) if self.chance(0.15) else 60,
            "host": 40,
            "wait_hours": self.of(5, 6, 7),
        }
        return some(self.random, facts, 0.01) | {"item": item}

    def ticket(self, people: list[dict[str, Any]]) -> dict[str, Any]:
        facts = {
            "mode": self.of("air", "train", "ship", "road"),
            "class": self.of("ordinary", "business", "first"),
        }
        person = self.of(*people)["person"]
        return some(self.random, facts, 0.05) | {"person": person, "date": self.day()}

    def agreement(self) -> dict[str, Any]:
        facts = {"decision": {"date": self.day()}}
        return some(self.random, facts, 0.2) | {"matter": self.of(*["cooperation"] * 4, CIVIL)}

    def state(self) -> str:
        return str(self.of("in_plan", "in_plan", *(one.value for one in PlanState)))

    def consultation(self) -> dict[str, Any]:
        received = self.day()
        answered = max(received, self.day())
        return some(self.random, {"received": received, "answered": answered}, 0.2)

    def version(self, decided: date) -> dict[str, Any]:
        contents = self.of(("dates",), ("members",), ("dates", "countries"), ("members", "dates"))
        facts = {
            "changed": contents,
            "replaced_members": int("members" in contents),
            "new_paper": self.chance(0.2),
            "sealed": self.chance(0.7),
        }
        known = some(self.random, facts, 0.05)
        return known | {"date": max(decided, self.day())}

    def authority(self) -> str:
        return str(
            self.of(
                "committee_chair",
                "committee_chair",
                "party_committee",
                "council_standing",
                "head_of_unit",
                "head_of_unit",
                "front_or_union",
            )
        )

    def giver(self) -> str:
        return str(self.of("prime_minister", "prime_minister", "prime_minister", "minister"))


TF = (True, False)
CIVIL = "civil_contract"


# The subject of a case


def build(case: Case) -> OutboundDelegation:
    """The delegation that *case* tells of."""
    facts = {name: value for name, value in case.items() if name != "on"}
    for name, make in MAKE.items():
        if name in facts:
            facts[name] = make(facts[name])
    return OutboundDelegation(id="case", **facts)


def each(make: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    return lambda many: tuple(make(one) for one in many)


def member(facts: Any) -> Member:
    known = dict(facts)
    if "managed_by" in known:
        known["managed_by"] = ManagedBy(known["managed_by"])
    if "expense_group" in known:
        known["expense_group"] = ExpenseGroup(known["expense_group"])
    if "posts" in known:
        known["posts"] = tuple(Post(title="Trưởng", **post) for post in known["posts"])
    return Member(**known)


def decision(facts: Any) -> Decision:
    known = dict(facts)
    if "authority" in known:
        known["authority"] = Authority(known["authority"])
    return Decision(**known)


def line(facts: Any) -> CostLine:
    return CostLine(**(facts | {"item": CostItem(facts["item"])}))


def estimate(facts: Any) -> Estimate:
    known = dict(facts)
    if "lines" in known:
        known["lines"] = tuple(map(line, known["lines"]))
    return Estimate(**known)


def ticket(facts: Any) -> Ticket:
    known = {"person": facts["person"], "date": facts["date"]}
    if "mode" in facts:
        known["mode"] = TravelMode(facts["mode"])
    if "class" in facts:
        known["travel_class"] = TravelClass(facts["class"])
    return Ticket(**known)


def agreement(facts: Any) -> Agreement:
    known = {"decision": Decision(**facts["decision"])} if "decision" in facts else {}
    given: dict[str, Any] = {"id": "one", "matter": Matter(facts["matter"])}
    return Agreement(**(given | known))


def version(facts: Any) -> Version:
    known = dict(facts)
    if "changed" in known:
        known["changed"] = tuple(DecisionContent(one) for one in known["changed"])
    return Version(**known)


def paper(facts: Any) -> Paper:
    known = dict(facts)
    if "contents" in known:
        known["contents"] = tuple(PaperContent(one) for one in known["contents"])
    return Paper(**known)


def plan(facts: Any) -> PlanEntry:
    known = dict(facts)
    if "state" in known:
        known["state"] = PlanState(known["state"])
    return PlanEntry(**known)


def funding(facts: Any) -> Funding:
    known = dict(facts)
    if "sources" in known:
        known["sources"] = tuple(FundingSource(one) for one in known["sources"])
    return Funding(**known)


MAKE: dict[str, Callable[[Any], Any]] = {
    "members": each(member),
    "stops": each(lambda facts: Stop(**facts)),
    "paper": paper,
    "funding": funding,
    "estimate": estimate,
    "tickets": each(ticket),
    "agreements": each(agreement),
    "plan": plan,
    "consultations": each(lambda facts: Consultation(body="Sở A", **facts)),
    "decision": decision,
    "versions": each(version),
    "consent": decision,
}


def test_the_rules_agree_with_the_plain_function() -> None:
    """Over thousands of delegations every rule comes out as the plain function says."""
    here = national_place("ha_noi")
    own = RuleSet(tuple(outbound.RULES))
    place = attrs.evolve(here, rules=own, timelines=(outbound.TIMELINE,))
    agree(Draw(20261122).cases(), plain, build, place=place)
