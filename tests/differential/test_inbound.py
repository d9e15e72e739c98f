"""The rules on inbound delegations agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree

from foreign_affairs_rules.model.inbound import (
    Estimate,
    EstimateLine,
    Guest,
    InboundDelegation,
    Settlement,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)
from foreign_affairs_rules.model.reception import (
    ConferenceCost,
    ExpenseItem,
    GuestLevel,
    GuestRole,
    HeadRank,
    HostPart,
    Payment,
    ProtocolClass,
)

NEW = date(2026, 5, 18)
"""The first day of Circular 35/2026."""
OLD = date(2018, 8, 10)
"""The date of Circular 71/2018."""
PROTOCOL = date(2022, 4, 10)
"""The first day of Decree 18/2022."""
LOCAL = date(2017, 12, 1)
"""The first day of Circular 05/2017."""
UNIFIED = date(2015, 1, 21)
"""The day of Decision 272."""
DAY = timedelta(days=1)

KEPT, BROKEN, ASKS = "kept", "broken", "needs_judgement"
OPEN, NONE = "undetermined", "not_applicable"
RANK = (BROKEN, OPEN, ASKS, KEPT, NONE)

LODGING = {
    "a": {"head": 9_400_000, "deputy": 7_700_000, "member": 6_000_000},
    "b": {"head": 7_700_000, "deputy": 7_700_000, "member": 4_800_000},
    "c": {"head": 4_300_000, "member": 3_000_000},
    "other": dict.fromkeys(("head", "deputy", "member", "spouse"), 1_600_000),
}
MEALS = {"a": 3_000_000, "b": 2_000_000, "c": 1_600_000, "other": 1_200_000}
SESSION = {"a": 300_000, "b": 160_000, "c": 120_000, "other": 120_000}
RATES = {
    "translation_into": 300_000,
    "translation_from": 360_000,
    "consecutive": 750_000,
    "simultaneous": 1_500_000,
    "negotiation_at_home": 400_000,
    "negotiation_abroad": 300_000,
}
WRITTEN = ("translation_into", "translation_from")
SPOKEN = ("consecutive", "simultaneous")
CLASSES = {
    "special": (
        "head_of_state deputy_head_of_state head_of_government speaker european_president "
        "un_secretary_general"
    ),
    "a": (
        "deputy_prime_minister deputy_speaker european_vice_president un_deputy_secretary_general "
        "heir_to_the_throne foreign_minister organisation_head joint_committee_chair"
    ),
    "b": "minister deputy_minister organisation_deputy royal asean_senior_official",
    "c": "ambassador asean_body_head department",
    "other": "other",
}


class Unknown(Exception):
    """A fact is not known."""


class Facts(dict[str, Any]):
    """Facts of which one that is missing is unknown."""

    def __missing__(self, name: str) -> Any:
        raise Unknown(name)


# The plain function


def event(case: Facts, name: str) -> Any:
    """The event by the day asked; `None` where it has not happened."""
    found = case.get(name)
    if found is None:
        if case["recorded"]:
            return None
        raise Unknown(name)
    day = found if isinstance(found, date) else found["date"]
    return found if day <= case["on"] else None


def decided(case: Facts) -> date:
    """The day of the decision, or the day asked."""
    decision = event(case, "decision")
    day: date = decision["date"] if decision else case["on"]
    return day


def estimated(case: Facts) -> date:
    """The day whose rates count."""
    approved = decided(case)
    if approved >= NEW:
        return approved
    begun = event(case, "begun")
    if begun and begun < NEW:
        return approved
    adjusted: date | None = event(case, "estimate_adjusted")
    return adjusted if adjusted and adjusted >= NEW else approved


def settled(case: Facts) -> date:
    """The day of the settlement, or the day asked."""
    settlement = event(case, "settlement")
    day: date = settlement["date"] if settlement else case["on"]
    return day


def by_circular(case: Facts, day: Callable[[Facts], date]) -> str | None:
    """What comes out of the circular's own days; `None` within them."""
    on = day(case)
    if on >= NEW:
        return None
    return OPEN if on >= OLD else NONE


def worst(found: list[str]) -> str:
    """The worst of what was found of the lines; what is kept among others is not told."""
    told = [one for one in found if one != KEPT]
    return min(told, key=RANK.index) if told else KEPT


def lines(judge: Callable[[Facts, Facts], str], *items: str) -> Callable[[Facts], str]:
    """A rule that judges each line on *items*."""

    def said(case: Facts) -> str:
        outside = by_circular(case, estimated)
        if outside:
            return outside
        estimate = event(case, "estimate")
        if estimate is None:
            return NONE
        found = []
        for line in estimate["lines"]:
            if line["item"] in items:
                try:
                    found.append(judge(line, case))
                except Unknown:
                    found.append(OPEN)
        return worst(found)

    return said


def within(paid: int, limit: int) -> str:
    return KEPT if paid <= limit else BROKEN


def true(fact: bool) -> str:
    return KEPT if fact else BROKEN


def lodging(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of == "special":
        return NONE
    role, table = line["role"], LODGING[of]

    def paid(limit: int) -> int:
        rate: int = line["rate"]
        return rate if rate > limit else rate + int(line["breakfast"])

    if role in table:
        return within(paid(table[role]), table[role])
    if role == "deputy":
        both = paid(table["head"])
        if both > table["head"]:
            return BROKEN
        return KEPT if both <= table["member"] else ASKS
    return ASKS


def per_meal(percent: int, what: str) -> Callable[[Facts, Facts], str]:
    def judge(line: Facts, case: Facts) -> str:
        of = case["protocol_class"]
        return NONE if of == "special" else within(line[what], MEALS[of] * percent // 100)

    return judge


def session(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    return NONE if of == "special" else within(line["rate"], SESSION[of])


def banquets(line: Facts, case: Facts) -> str:
    if case["protocol_class"] in ("special", "other"):
        return NONE
    return within(line["quantity"], 1)


def banquet_approved(_: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of == "special":
        return NONE
    if of != "other" and case["payment"] == "host_pays_all":
        return KEPT
    return true(case["banquet_approved"])


def host_side_list(line: Facts, case: Facts) -> str:
    if line["role"] != "host_side":
        return KEPT
    if event(case, "host_side_listed"):
        return KEPT
    return BROKEN if event(case, "arrived") else NONE


def service_meals(line: Facts, case: Facts) -> str:
    if case["protocol_class"] not in ("special", "a"):
        return NONE
    return within(line["rate"], 500_000)


def flowers(line: Facts, case: Facts) -> str:
    if case["protocol_class"] not in ("a", "b"):
        return NONE
    return within(line["rate"], 1_000_000)


def flowers_for(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of == "special":
        return NONE
    role = line["role"]
    return true(of in ("a", "b") and role == "head")


def head_cars(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of in ("special", "other"):
        return NONE if of == "special" else ASKS
    return KEPT if line["role"] != "head" else within(line["quantity"], 1)


def art_shows(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of in ("special", "other"):
        return NONE if of == "special" else ASKS
    return within(line["quantity"], 1)


def gift(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of == "special":
        return NONE
    role = line["role"]
    if role == "host_side":
        return ASKS
    if of in ("a", "b") and role in ("head", "spouse"):
        return within(line["rate"], 2_600_000 if of == "a" else 1_800_000)
    return within(line["rate"], 1_000_000)


def gift_special_case(line: Facts, case: Facts) -> str:
    of = case["protocol_class"]
    if of == "special":
        return NONE
    if line["role"] in ("head", "spouse") and of in ("a", "b"):
        return KEPT
    return true(line["special_case"])


def gift_spouse(line: Facts, case: Facts) -> str:
    if line["role"] != "spouse":
        return KEPT
    return true("spouse" in [guest["role"] for guest in case["guests"]])


def translation(line: Facts, _: Facts) -> str:
    paid = line["rate"]
    limit = RATES[line["item"]]
    if not line["un_language"]:
        limit = limit * 130 // 100
    if not line["hired"]:
        limit //= 2
    return within(paid, limit) if paid is not None else OPEN


def interpreting(line: Facts, _: Facts) -> str:
    limit, hired = RATES[line["item"]], line["hired"]
    if not hired:
        limit //= 2
    if line["rate"] <= limit:
        return KEPT
    return ASKS if line["item"] == "simultaneous" and hired else BROKEN


def interpreting_hours(line: Facts, _: Facts) -> str:
    hours, minutes = line["quantity"], line["minutes"]
    return within(hours, minutes // 60 + (1 if minutes % 60 else 0))


def own_first(line: Facts, _: Facts) -> str:
    return true(line["own_lacking"]) if line["hired"] else KEPT


def hire_approved(line: Facts, _: Facts) -> str:
    return true(line["hire_approved"]) if line["hired"] else KEPT


def payable_items(line: Facts, case: Facts) -> str:
    payment, item = case["payment"], line["item"]
    if payment == "host_pays_all":
        return KEPT
    if payment == "guest_pays_all":
        return true(item == "session")
    of = case["protocol_class"]
    if of == "special":
        return NONE
    if item in ("lodging", "meals", "banquet_day_meal"):
        return BROKEN
    return ASKS if of == "other" else KEPT


def payable_by_body(line: Facts, case: Facts) -> str:
    part, item = case["host_part"], line["item"]
    if part in ("sole", "lead") or item in ("session", *SPOKEN):
        return KEPT
    if item in WRITTEN:
        return KEPT if part == "sharing" else ASKS
    if item in ("lodging", "meals", "banquet_day_meal", "car", "service_meals"):
        return BROKEN
    return BROKEN if part == "sharing" and item in ("flowers", "lounge", "banquet") else ASKS


def whole(judge: Callable[[Facts, Facts], str]) -> Callable[[Facts], str]:
    """A rule that judges a delegation with an estimate."""

    def said(case: Facts) -> str:
        outside = by_circular(case, estimated)
        if outside:
            return outside
        estimate = event(case, "estimate")
        return NONE if estimate is None else judge(estimate, case)

    return said


def reciprocity(_: Facts, case: Facts) -> str:
    return KEPT if case["payment"] == "guest_pays_all" else ASKS


def foreign_paid(estimate: Facts, case: Facts) -> str:
    if case["conference"] != "foreign":
        return KEPT
    return BROKEN if estimate["lines"] else KEPT


def split(estimate: Facts, case: Facts) -> str:
    return true(estimate["split_stated"]) if case["conference"] == "joint" else KEPT


def programme(_: Facts, case: Facts) -> str:
    if case["protocol_class"] != "special":
        return NONE
    if event(case, "decision"):
        return KEPT
    return BROKEN if event(case, "arrived") else NONE


def local_rates(case: Facts) -> str:
    """An open term is read for each line, so that an estimate without lines is kept."""
    outside = by_circular(case, estimated)
    if outside:
        return outside
    estimate = event(case, "estimate")
    if estimate is None:
        return NONE
    return OPEN if estimate["lines"] else KEPT


def protocol_class(case: Facts) -> str:
    outside = by_circular(case, estimated)
    if outside:
        return outside
    rank, of = case["head_rank"], case["protocol_class"]
    if rank == "local_leader":
        return ASKS
    if rank == "specialised_body_head":
        setter = event(case, "class_decision")
        if setter is None:
            return ASKS
        return true(setter["authority"] in ("committee_chair", "minister"))
    if rank in CLASSES[of].split():
        return KEPT
    return ASKS if of in ("special", "a") else BROKEN


def transition(case: Facts) -> str:
    if case["on"] < NEW:
        return NONE
    decision = event(case, "decision")
    if decision is None or decision["date"] >= NEW:
        return NONE
    begun = event(case, "begun")
    if begun and begun < NEW:
        return NONE
    return KEPT if event(case, "estimate_adjusted") else ASKS


def settlement(judge: Callable[[Facts], str]) -> Callable[[Facts], str]:
    """A rule that judges the settlement."""

    def said(case: Facts) -> str:
        outside = by_circular(case, settled)
        if outside:
            return outside
        done = event(case, "settlement")
        return NONE if done is None else judge(done)

    return said


def recovered(done: Facts) -> str:
    return true(done["recovered"] >= done["disallowed"]) if done["disallowed"] else KEPT


def special_case(case: Facts) -> str:
    if decided(case) < PROTOCOL:
        return OPEN
    if not case["special_case"]:
        return KEPT
    if event(case, "submitted") is None:
        return NONE
    return true("paper" in case["documents"])


def of_local_guests(name: str) -> Callable[[Facts], str]:
    """A rule on guests of department or district level."""

    def said(case: Facts) -> str:
        if decided(case) < LOCAL or case["guest_level"] not in ("department", "district"):
            return NONE
        return true(case[name])

    return said


def host_is_inviter(case: Facts) -> str:
    if decided(case) < LOCAL or case["guest_level"] in ("department", "district"):
        return NONE
    return KEPT if case["invited_by"] == case["host"] else ASKS


def opinion_gap(case: Facts) -> str:
    if decided(case) < UNIFIED:
        return NONE
    found = []
    for one in case["consultations"]:
        try:
            event(Facts(one, on=case["on"], recorded=case["recorded"]), "asked")
            found.append(ASKS if case["arrival"] else KEPT)
        except Unknown:
            found.append(OPEN)
    return worst(found)


def always_open(case: Facts) -> str:
    """Of this no text was read, whatever the facts are."""
    decided(case)
    return OPEN


def ask(case: Facts) -> str:
    return OPEN if decided(case) >= UNIFIED else NONE


def replies(case: Facts) -> str:
    if decided(case) < UNIFIED:
        return NONE
    found = []
    for one in case["consultations"]:
        known = Facts(one, on=case["on"], recorded=case["recorded"])
        try:
            begun = event(known, "received")
            answered = event(known, "answered")
            found.append(OPEN if begun or answered else NONE)
        except Unknown:
            found.append(OPEN)
    return worst(found)


def decide(case: Facts) -> str:
    if decided(case) < UNIFIED:
        return NONE
    return OPEN if event(case, "submitted") or event(case, "decision") else NONE


def after_leaving(name: str, first: date, unread: date) -> Callable[[Facts], str]:
    """A step that is counted from the day the guests left, of a length that is open."""

    def said(case: Facts) -> str:
        left = event(case, "left")
        if (left or case["on"]) < first:
            return OPEN if (left or case["on"]) >= unread else NONE
        return OPEN if left or event(case, name) else NONE

    return said


HIRED = ("car", "hall", *WRITTEN, *SPOKEN)
TALKS = ("negotiation_at_home", "negotiation_abroad")
ITEMS = tuple(item.value for item in ExpenseItem)
FOR_GUESTS = tuple(item for item in ITEMS if item not in TALKS)
PLAIN: Mapping[str, Callable[[Facts], str]] = {
    "guest_details": always_open,
    "documents": always_open,
    "consulted": always_open,
    "decider": always_open,
    "opinion_gap": opinion_gap,
    "protocol_class": protocol_class,
    "special_case_paper": special_case,
    "counterpart_hosts": of_local_guests("host_counterpart"),
    "focal_agency_attends": of_local_guests("focal_agency_attends"),
    "host_is_inviter": host_is_inviter,
    "lodging": lines(lodging, "lodging"),
    "breakfast": lines(per_meal(10, "breakfast"), "lodging"),
    "meals": lines(per_meal(100, "rate"), "meals"),
    "banquet": lines(per_meal(100, "rate"), "banquet"),
    "banquets": lines(banquets, "banquet"),
    "banquet_day_meal": lines(per_meal(50, "rate"), "banquet_day_meal"),
    "banquet_approved": lines(banquet_approved, "banquet"),
    "session": lines(session, "session"),
    "host_side_list": lines(host_side_list, "banquet", "session"),
    "service_meals": lines(service_meals, "service_meals"),
    "service_meals_for": lines(
        lambda _, case: true(case["protocol_class"] in ("special", "a")), "service_meals"
    ),
    "service_meals_in_kind": lines(lambda line, _: true(not line["in_cash"]), "service_meals"),
    "flowers": lines(flowers, "flowers"),
    "flowers_for": lines(flowers_for, "flowers"),
    "lounge": lines(
        lambda _, case: true(case["protocol_class"] in ("special", "a", "b")), "lounge"
    ),
    "head_cars": lines(head_cars, "car"),
    "art_shows": lines(art_shows, "art_show"),
    "gift": lines(gift, "gift"),
    "gift_special_case": lines(gift_special_case, "gift"),
    "gift_spouse": lines(gift_spouse, "gift"),
    "translation": lines(translation, *WRITTEN),
    "interpreting": lines(interpreting, *SPOKEN),
    "interpreting_hours": lines(interpreting_hours, *SPOKEN),
    "own_first": lines(own_first, *HIRED),
    "hire_approved": lines(hire_approved, *HIRED),
    "negotiation": lines(lambda line, _: within(line["rate"], RATES[line["item"]]), *TALKS),
    "payable_items": lines(payable_items, *FOR_GUESTS),
    "payable_by_body": lines(payable_by_body, *FOR_GUESTS),
    "reciprocity": whole(reciprocity),
    "conference_foreign_paid": whole(foreign_paid),
    "conference_split": whole(split),
    "special_class_programme": whole(programme),
    "transition": transition,
    "local_rates": local_rates,
    "local_rates_within": whole(lambda _, __: OPEN),
    "settled_apart": settlement(lambda done: true(done["apart"])),
    "settled_by_vouchers": settlement(lambda done: true(done["vouched"])),
    "recovered": settlement(recovered),
    "step.ask": ask,
    "step.reply": replies,
    "step.submit": ask,
    "step.decide": decide,
    "step.report": after_leaving("reported", UNIFIED, UNIFIED),
    "step.settle": after_leaving("settlement", NEW, OLD),
}


def plain(case: Case) -> dict[str, str]:
    """What every rule says, each on its own."""
    known = Facts(case)
    return {f"inbound.{name}": _said(judge, known) for name, judge in PLAIN.items()}


def _said(judge: Callable[[Facts], str], case: Facts) -> str:
    if not case["official"]:
        return NONE
    try:
        return judge(case)
    except Unknown:
        return OPEN


# The cases

DAYS = (
    UNIFIED - DAY,
    UNIFIED,
    LOCAL - DAY,
    LOCAL,
    OLD - DAY,
    OLD,
    PROTOCOL - DAY,
    PROTOCOL,
    NEW - DAY,
    NEW,
    *(date(2026, month, 15) for month in range(6, 13)),
)
WEIGHTS = (*(1 for _ in range(8)), 2, 12, *(20 for _ in range(7)))
AMOUNTS = sorted(
    {rate for table in LODGING.values() for rate in table.values()}
    | {*MEALS.values(), *SESSION.values(), *RATES.values()}
    | {n // 2 for n in (*MEALS.values(), *RATES.values())}
    | {390_000, 468_000, 195_000, 234_000, 500_000, 1_000_000, 2_600_000, 1_800_000}
)


class Made:
    """A case in the making."""

    def __init__(self, random: Random) -> None:
        self.random = random
        self.on = random.choices(DAYS, WEIGHTS)[0]

    def some(self, facts: dict[str, Any]) -> Facts:
        """*facts*, now and then one of them unknown."""
        return Facts({k: v for k, v in facts.items() if self.random.random() > 0.02})

    def one_of(self, kind: Any) -> str:
        return str(self.random.choice([one.value for one in kind]))

    def yes(self) -> bool:
        return self.random.random() < 0.5

    def day(self) -> date | None:
        """A day around the one asked, or none."""
        ago = self.random.choice((None, -2, 0, 1, 40))
        return None if ago is None else self.on - ago * DAY

    def events(self, *names: str) -> dict[str, Any]:
        days = {name: self.day() for name in names}
        return {name: day for name, day in days.items() if day}

    def line(self) -> Facts:
        facts = {
            "role": self.one_of(GuestRole),
            "rate": self.random.choice(AMOUNTS) + self.random.choice((0, 0, 1)),
            "quantity": self.random.randint(1, 3),
            "breakfast": self.random.choice((0, 0, 120_000, 200_001, 300_000)),
            "minutes": self.random.choice((59, 60, 61, 120, 121)),
        }
        flags = ("un_language", "hired", "own_lacking", "hire_approved", "in_cash", "special_case")
        facts |= {name: self.yes() for name in flags}
        return Facts(self.some(facts), item=self.one_of(ExpenseItem))

    def case(self) -> Case:
        rank, of = self.one_of(HeadRank), self.one_of(ProtocolClass)
        facts: dict[str, Any] = {
            "guests": [{"role": "head"}, *([{"role": "spouse"}] if self.yes() else [])],
            "head_rank": rank,
            "protocol_class": of,
            "guest_level": self.one_of(GuestLevel),
            "invited_by": self.random.choice(("A", "B")),
            "host": "A",
            "host_part": self.one_of(HostPart),
            "host_counterpart": self.yes(),
            "focal_agency_attends": self.yes(),
            "special_case": self.yes(),
            "payment": self.one_of(Payment),
            "conference": self.one_of(ConferenceCost),
            "banquet_approved": self.yes(),
            "documents": ["paper"] if self.yes() else [],
            "consultations": [self.consultation() for _ in range(self.random.choice((0, 1, 1, 2)))],
            "arrival": self.on + timedelta(days=20),
        }
        case: dict[str, Any] = {"on": self.on, "official": self.random.random() > 0.1}
        case["recorded"] = self.random.random() > 0.02
        return case | self.some(facts) | self.course()

    def consultation(self) -> dict[str, Any]:
        """Asked, received, answered, in this order as far as they are there."""
        asked = self.on - timedelta(days=self.random.randint(-2, 20))
        days = [asked, asked + DAY, asked + 5 * DAY][: self.random.randint(0, 3)]
        return dict(zip(("asked", "received", "answered"), days, strict=False))

    def course(self) -> dict[str, Any]:
        """What has happened; the guests do not leave before they come."""
        days = self.events("begun", "estimate_adjusted", "host_side_listed", "submitted")
        days |= self.events("arrived", "reported")
        if (arrived := days.get("arrived")) and self.yes():
            days["left"] = arrived + 2 * DAY
        for name, made in self.papers().items():
            if day := self.day():
                days[name] = Facts(made, date=day)
        if self.random.random() < 0.8 and "estimate" in days:
            days["estimate"]["date"] = self.on
        return days

    def papers(self) -> dict[str, Facts]:
        lines = [self.line() for _ in range(self.random.choice((0, 1, 1, 2)))]
        owed = self.random.choice((0, 5_000_000))
        money = {"disallowed": owed, "recovered": self.random.choice((0, owed, owed // 2))}
        vouched = {"apart": self.yes(), "vouched": self.yes()}
        return {
            "estimate": self.some({"lines": lines, "split_stated": self.yes()}),
            "decision": Facts(authority="committee_chair"),
            "class_decision": self.some({"authority": self.one_of(Authority)}),
            "settlement": self.some(vouched | money),
        }


KINDS: Mapping[str, Any] = {
    "head_rank": HeadRank,
    "protocol_class": ProtocolClass,
    "guest_level": GuestLevel,
    "host_part": HostPart,
    "payment": Payment,
    "conference": ConferenceCost,
}


def build(case: Case) -> InboundDelegation:
    """The delegation that the case describes."""
    left_out = ("on", "recorded", "recorded_until")
    made = {name: fact for name, fact in case.items() if name not in left_out}
    made |= {name: kind(made[name]) for name, kind in KINDS.items() if name in made}
    made |= {name: _paper(name, made[name]) for name in _PAPERS if name in made}
    if "guests" in made:
        roles = [one["role"] for one in made["guests"]]
        made["guests"] = tuple(Guest(guest=role, role=GuestRole(role)) for role in roles)
    if "documents" in made:
        made["documents"] = tuple(Document(kind=DocumentKind(kind)) for kind in made["documents"])
    if "consultations" in made:
        asked = enumerate(made["consultations"])
        made["consultations"] = tuple(Consultation(body=f"B{n}", **one) for n, one in asked)
    if case["recorded"]:
        made["recorded_until"] = case["on"]
    return InboundDelegation(id="case", **made)


def _paper(name: str, facts: dict[str, Any]) -> Any:
    known = dict(facts)
    if "authority" in known:
        known["authority"] = Authority(known["authority"])
    if "lines" in known:
        known["lines"] = tuple(_line(one) for one in known["lines"])
    return _PAPERS[name](**known)


def _line(facts: dict[str, Any]) -> EstimateLine:
    role = {"role": GuestRole(facts["role"])} if "role" in facts else {}
    return EstimateLine(**facts | role | {"item": ExpenseItem(facts["item"])})


_PAPERS: Mapping[str, Any] = {
    "estimate": Estimate,
    "decision": Decision,
    "class_decision": Decision,
    "settlement": Settlement,
}


def cases(seed: int) -> Iterator[Case]:
    """As many cases as agreeing asks for."""
    random = Random(seed)
    for _ in range(CASES):
        yield Made(random).case()


def test_the_rules_on_inbound_delegations_agree_with_a_plain_function() -> None:
    """Over thousands of generated cases every rule says what plain ifs say."""
    agree(cases(35), plain, build)
