"""The rules on conferences agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import DAY, Unknown, fact, worst

from foreign_affairs_rules import calendar
from foreign_affairs_rules.model.conference import (
    AidApproval,
    Change,
    Conference,
    EventKind,
    Guest,
    Organiser,
    OrganiserKind,
    Rank,
    Reply,
    Supervisor,
    Topic,
)
from foreign_affairs_rules.model.hosting import (
    Hosting,
    HostingContent,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)

NOW = date(2020, 4, 15)
"""The first day of Decision 06/2020."""
OF_2010 = date(2011, 1, 15)
"""The first day of Decision 76/2010."""
OF_2001 = date(2001, 9, 5)
"""The first day of Decision 122/2001."""


# The plain function: what is known on the day, then one function for each rule


def happened(facts: dict[str, Any], name: str, case: Case) -> Any:
    """The event *name* by the day asked; `None` when it has not happened."""
    if name not in facts:
        if case["recorded"]:
            return None
        raise Unknown
    event = facts[name]
    day = event["date"] if isinstance(event, dict) else event
    return None if day > case["on"] else event


def changes(case: Case) -> list[Any]:
    """The changes by the day asked."""
    if "changes" not in case and not case["recorded"]:
        raise Unknown
    return [one for one in case.get("changes", []) if one["date"] <= case["on"]]


def outside(case: Case) -> bool:
    """Whether the Decision leaves the event out."""
    if fact(case, "kind") == "press_conference":
        return True
    kind = fact(fact(case, "organiser"), "kind")
    if kind == "front_or_union":
        return True
    if not fact(case, "in_viet_nam"):
        return True
    if kind == "foreign":
        return not fact(fact(case, "organiser"), "permitted")
    if case.get("foreign_participation") or case.get("foreign_funding"):
        return False
    return not (fact(case, "foreign_participation") or fact(case, "foreign_funding"))


LISTED = {
    "sovereignty",
    "security",
    "defence",
    "ethnic",
    "religion",
    "human_rights",
    "state_secrets",
}
KNOWN_OF_2010 = (LISTED | {"politics", "border"}) - {"sovereignty"}


def for_pm(case: Case) -> bool:
    """Whether rank or topic takes it to the Prime Minister."""
    if LISTED & set(case.get("topics", ())):
        return True
    guests = case.get("guests", ())
    if any(one.get("foreign") and one.get("rank") in {"head", "minister"} for one in guests):
        return True
    fact(case, "topics")
    for guest in fact(case, "guests"):
        if guest.get("foreign") is not False and fact(guest, "rank") != "below_minister":
            fact(guest, "foreign")
    return False


def by_aid(case: Case) -> bool:
    """Whether an aid programme already carries the permission."""
    aid = happened(case, "aid", case)
    return approved(aid) and not for_pm(case)


def approved(aid: Any) -> bool:
    """Whether the right agency approved it with the plan."""
    return bool(aid and fact(aid, "plan_on_form") and fact(aid, "approver_competent"))


def asked_on(case: Case) -> date:
    """The day asked."""
    on: date = case["on"]
    return on


def dated(decision: Any, case: Case) -> date:
    """The day of *decision*; without one the day asked."""
    day: date = decision["date"] if decision else case["on"]
    return day


def filed(case: Case) -> date:
    """The day that governs the dossier."""
    sent: date | None = happened(case, "submitted", case)
    return sent or asked_on(case)


def decided(case: Case) -> date:
    """The day that governs the permission."""
    return dated(happened(case, "decision", case), case)


def agreed(case: Case) -> date:
    """The day that governs hosting."""
    if not fact(case, "hosting_needed"):
        return asked_on(case)
    return dated(happened(fact(case, "hosting"), "decision", case), case)


def ended(case: Case) -> date:
    """The day that governs the report."""
    closed: date | None = happened(case, "ended", case)
    return closed or asked_on(case)


def of_2020(day: date) -> str | None:
    """What a norm of Decision 06/2020 comes to on a day before it: older texts were not read."""
    return None if day >= NOW else "undetermined"


def what_counts(case: Case) -> str:
    """Kinds of event."""
    if before := of_2020(filed(case)):
        return before
    return "kept" if case["kind"] == "conference" else "needs_judgement"


def border(case: Case) -> str:
    """A border topic alone."""
    if before := of_2020(decided(case)):
        return before
    if by_aid(case):
        return "not_applicable"
    topics = set(fact(case, "topics"))
    return "needs_judgement" if "border" in topics and not topics & LISTED else "kept"


def topics_of_2010(case: Case) -> str:
    """The topics known of Decision 76/2010."""
    day = decided(case)
    if day >= NOW:
        return "not_applicable"
    if day < OF_2010:
        return "undetermined"
    decision = happened(case, "decision", case)
    if not decision or not KNOWN_OF_2010 & set(fact(case, "topics")):
        return "not_applicable"
    return "kept" if fact(decision, "authority") == "prime_minister" else "broken"


def second_permission(case: Case) -> str:
    """Part of an aid programme."""
    if before := of_2020(filed(case)):
        return before
    aid = happened(case, "aid", case)
    if aid is None:
        return "not_applicable"
    if not approved(aid):
        return "kept"
    for_pm(case)
    return "needs_judgement"


def who_decides(case: Case, decision: Any) -> str:
    """The competent authority against who decided."""
    if decision is None:
        return "not_applicable"
    organiser, authority = case["organiser"], decision.get("authority")
    if for_pm(case):
        return "kept" if fact(decision, "authority") == "prime_minister" else "broken"
    if organiser["kind"] == "association_or_fund":
        return "needs_judgement"
    under = fact(organiser, "under")
    if under == "other":
        return "needs_judgement"
    if under == "province" and authority == "head_of_unit" and fact(decision, "authorised"):
        return "needs_judgement"
    competent = "committee_chair" if under == "province" else "minister"
    return "kept" if fact(decision, "authority") == competent else "broken"


def decided_by(case: Case) -> str:
    """Who permits."""
    day = decided(case)
    if by_aid(case):
        return "not_applicable"
    if day < NOW:
        return "undetermined"
    return who_decides(case, happened(case, "decision", case))


def hosting_decided_by(case: Case) -> str:
    """Who agrees to hosting."""
    day = agreed(case)
    if not case["hosting_needed"]:
        return "not_applicable"
    if day < NOW:
        return "undetermined"
    return who_decides(case, happened(case["hosting"], "decision", case))


def was_asked(one: dict[str, Any], case: Case) -> bool:
    """A body that received the request, answered it, or was sent it."""
    shown = ("received", "answered")
    if any(name in one and one[name] <= case["on"] for name in shown):
        return True
    return happened(one, "asked", case) is not None


def who_was_asked(case: Case, consultations: Callable[[], list[Any]]) -> str:
    """The bodies against those asked."""
    try:
        pm = for_pm(case)
    except Unknown:
        pm = None
    asked = consultations()
    named = {one.get("which") for one in asked} - {None, "related"}
    central = {"foreign_ministry", "public_security_ministry"}
    needed = (central if pm else set()) | (set() if named else {"related"})
    which = {one.get("which") for one in asked}
    begun = {fact(one, "which") for one in asked if was_asked(one, case)} if needed else set()
    if needed - begun:
        return "broken"
    if pm is None:
        raise Unknown
    return "needs_judgement" if pm and which == central else "kept"


def consulted(case: Case) -> str:
    """Opinions on the conference."""
    day = decided(case)
    if by_aid(case):
        return "not_applicable"
    if day < NOW:
        return "undetermined"
    if happened(case, "decision", case) is None and not (
        for_pm(case) and happened(case, "submitted_to_prime_minister", case)
    ):
        return "not_applicable"
    return who_was_asked(case, lambda: fact(case, "consultations"))


def hosting_consulted(case: Case) -> str:
    """Opinions on hosting."""
    day = agreed(case)
    if not case["hosting_needed"]:
        return "not_applicable"
    if day < NOW:
        return "undetermined"
    if happened(case["hosting"], "decision", case) is None:
        return "not_applicable"
    return who_was_asked(case, lambda: fact(case["hosting"], "consultations"))


def dossier(case: Case) -> str:
    """The papers; one that is known to lack weighs more than a doubt about another."""
    day = filed(case)
    if by_aid(case):
        return "not_applicable"
    if day < NOW:
        return "undetermined"
    kinds = set(fact(case, "documents"))
    needed, doubt = {"request", "paper"}, False
    for name, kind in (("other_law_opinions", "opinion"), ("hosting_needed", "hosting_approval")):
        doubt = doubt or name not in case
        needed |= {kind} if case.get(name) else set()
    if needed - kinds:
        return "broken"
    return "undetermined" if doubt else "kept"


def hosting_contents(case: Case) -> str:
    """What the request to host states."""
    if before := of_2020(agreed(case)):
        return before
    if not case["hosting_needed"]:
        return "not_applicable"
    return "kept" if len(fact(case["hosting"], "contents")) == 5 else "broken"


def hosting_first(case: Case) -> str:
    """Hosting agreed, then the dossier."""
    if before := of_2020(filed(case)):
        return before
    if not fact(case, "hosting_needed"):
        return "not_applicable"
    sent = happened(case, "submitted", case)
    if sent is None:
        return "not_applicable"
    decision = happened(fact(case, "hosting"), "decision", case)
    return "kept" if decision and decision["date"] <= sent else "broken"


def permitted(case: Case) -> str:
    """Permitted, then opened."""
    opened = happened(case, "opened", case)
    if by_aid(case):
        return "not_applicable"
    if opened is None:
        return "not_applicable"
    if opened < NOW:
        return "undetermined"
    decision = happened(case, "decision", case)
    return "kept" if decision and decision["date"] <= opened else "broken"


def reply_copies(case: Case) -> str:
    """Copies of the answer."""
    if before := of_2020(decided(case)):
        return before
    if by_aid(case):
        return "not_applicable"
    reply = happened(case, "reply", case)
    if reply is None:
        return "not_applicable"
    copied = set(fact(reply, "copied_to"))
    central = {"foreign_ministry", "public_security_ministry"} if for_pm(case) else set()
    if not central <= copied or (not central and not copied):
        return "broken"
    if copied - central:
        return "kept"
    others = any(fact(one, "which") not in central for one in fact(case, "consultations"))
    return "broken" if others else "kept"


def held_as_permitted(case: Case) -> str:
    """Changes after the permission."""
    dates = [one["date"] for one in changes(case)]
    if before := of_2020(max(dates, default=case["on"])):
        return before
    if happened(case, "decision", case) is None or not dates:
        return "not_applicable"
    return "needs_judgement"


def in_days(start: Any, done: Any, limit: int | None, on: date) -> str:
    """A length counted from *start*, its end moved to a working day."""
    if start is None:
        return "not_applicable"
    if limit is None:
        return "undetermined"
    last = calendar.next_working_day(start + limit * DAY)
    if done is None:
        return "not_applicable" if on <= last else "broken"
    return "kept" if done <= last else "broken"


def answers(consultations: list[Any], limit: int | None, case: Case) -> str:
    """The time of every consulted body."""
    outcomes = []
    for one in consultations:
        try:
            outcomes.append(answer(one, limit, case))
        except Unknown:
            outcomes.append("undetermined")
    return worst(outcomes)


def answer(one: dict[str, Any], limit: int | None, case: Case) -> str:
    """The time of one body."""
    received, answered = happened(one, "received", case), happened(one, "answered", case)
    if received is None and answered is not None:
        raise Unknown
    return in_days(received, answered, limit, case["on"])


def opinions(case: Case, *, pm: bool) -> str:
    """Time to answer on the conference."""
    day = decided(case)
    if by_aid(case) or for_pm(case) is not pm:
        return "not_applicable"
    return answers(fact(case, "consultations"), 15 if day >= OF_2010 else None, case)


def hosting_opinions(case: Case, *, pm: bool) -> str:
    """Time to answer on hosting."""
    day = agreed(case)
    if not case["hosting_needed"] or for_pm(case) is not pm:
        return "not_applicable"
    limit = 15 if day >= OF_2010 else None
    return answers(fact(case["hosting"], "consultations"), limit, case)


def submit(case: Case, *, pm: bool) -> str:
    """40 or 30 days ahead."""
    day = filed(case)
    if by_aid(case) or for_pm(case) is not pm:
        return "not_applicable"
    last = fact(case, "start") - (40 if pm else 30) * DAY
    if day < NOW:
        return "undetermined"
    sent = happened(case, "submitted", case)
    if sent is None:
        return "not_applicable" if case["on"] <= last else "broken"
    return "kept" if sent <= last else "broken"


def permit(case: Case) -> str:
    """No text fixes the time to decide."""
    decided(case)
    if by_aid(case):
        return "not_applicable"
    if happened(case, "submitted", case) is None and happened(case, "decision", case) is None:
        return "not_applicable"
    return "undetermined"


def agree_to_host(case: Case) -> str:
    """As for the permission."""
    agreed(case)
    if not case["hosting_needed"]:
        return "not_applicable"
    asked = happened(case["hosting"], "asked", case)
    return "not_applicable" if asked is None else "undetermined"


def report(case: Case, name: str) -> str:
    """15 days from the end."""
    limit = 15 if ended(case) >= NOW else None
    if name == "report_copied" and not for_pm(case):
        return "not_applicable"
    start, done = happened(case, "ended", case), None
    if start is None and happened(case, name, case):
        raise Unknown
    if start is not None:
        done = happened(case, name, case)
    return in_days(start, done, limit, case["on"])


RULES: dict[str, Callable[[Case], str]] = {
    "what_counts": what_counts,
    "border": border,
    "topics_of_2010": topics_of_2010,
    "second_permission": second_permission,
    "decided_by": decided_by,
    "hosting_decided_by": hosting_decided_by,
    "consulted": consulted,
    "hosting_consulted": hosting_consulted,
    "dossier": dossier,
    "hosting_contents": hosting_contents,
    "hosting_first": hosting_first,
    "permitted": permitted,
    "reply_copies": reply_copies,
    "held_as_permitted": held_as_permitted,
    "step.opinions": lambda case: opinions(case, pm=False),
    "step.opinions_pm": lambda case: opinions(case, pm=True),
    "step.hosting_opinions": lambda case: hosting_opinions(case, pm=False),
    "step.hosting_opinions_pm": lambda case: hosting_opinions(case, pm=True),
    "step.submit": lambda case: submit(case, pm=False),
    "step.submit_pm": lambda case: submit(case, pm=True),
    "step.permit": permit,
    "step.agree_to_host": agree_to_host,
    "step.report": lambda case: report(case, "reported"),
    "step.copy_report": lambda case: report(case, "report_copied"),
}


def plain(case: Case) -> dict[str, str]:
    """What every rule comes to."""
    outcomes = {}
    for name, judge in RULES.items():
        try:
            outcomes[f"conference.{name}"] = "not_applicable" if outside(case) else judge(case)
        except Unknown:
            outcomes[f"conference.{name}"] = "undetermined"
    return outcomes


# The cases


ASKED = [
    date(2001, 9, 4),
    date(2010, 6, 20),
    date(2011, 1, 14),
    date(2011, 1, 15),
    date(2019, 8, 20),
    date(2020, 4, 14),
    date(2020, 4, 15),
    date(2020, 5, 6),
    *(date(2023, 8, day) for day in (11, 25, 28, 29)),
    date(2025, 6, 30),
    date(2025, 7, 1),
    date(2026, 4, 1),
    date(2026, 11, 20),
]


def some(random: Random, facts: dict[str, Any], known: float) -> dict[str, Any]:
    """*facts* with some left out."""
    return {name: value for name, value in facts.items() if random.random() < known}


def picked(random: Random, among: list[str], most: int) -> list[str]:
    """Up to *most* of a list, none twice."""
    return random.sample(among, random.randint(0, most))


def decision_of(random: Random, day: date) -> dict[str, Any]:
    """A decision of *day*."""
    authorities = ["committee_chair", "prime_minister", "minister", "head_of_unit"]
    known = {"authority": random.choice(authorities), "authorised": random.random() < 0.5}
    return {"date": day} | some(random, known, 0.95)


def consultations(random: Random, on: date) -> list[dict[str, Any]]:
    """Some bodies asked, around the 15 days."""
    bodies = ["foreign_ministry", "public_security_ministry", "related", "provincial_police"]
    made = []
    for body in random.sample(bodies, random.choice([0, 1, 1, 1, 3, 3])):
        received = on - random.choice([5, 15, 16, 17, 18, 40]) * DAY
        answered = received + random.choice([3, 15, 16, 17, 18]) * DAY
        times = some(random, {"received": received, "answered": answered}, 0.8)
        made.append(some(random, {"which": body}, 0.97) | times)
    return made


def hosting_of(random: Random, on: date, sent: date) -> dict[str, Any]:
    """Hosting agreed around the day the dossier is sent."""
    contents = ["reason", "purpose", "theme", "participants", "funding"]
    known = {
        "contents": contents[: random.choice([4, 5, 5])],
        "asked": sent - 40 * DAY,
        "consultations": consultations(random, on),
        "decision": decision_of(random, sent + random.choice([-5, 0, 1]) * DAY),
    }
    return some(random, known, 0.95)


def case_of(random: Random) -> Case:
    """One case."""
    on = random.choice(ASKED)
    start = on + random.choice([-20, 5, 30, 31, 40, 41]) * DAY
    sent = min(on + 3 * DAY, start - random.choice([29, 30, 39, 40, 60]) * DAY)
    permitted_on = random.choice([on - 1 * DAY, start, start - DAY, start + DAY, on + DAY])
    closed = on - random.choice([3, 15, 16, 17, 18]) * DAY
    participates, hosts = random.random() < 0.9, random.random() < 0.4
    rank = ["head", "minister", "below_minister"]
    guests = [
        some(
            random,
            {"rank": random.choice(rank), "foreign": participates and random.random() < 0.5},
            0.95,
        )
        for _ in range(random.choice([0, 0, 1, 2]))
    ]
    kinds = ["conference"] * 9 + ["thematic_school", "press_conference", "working_meeting"]
    organisers = ["agency", "organisation", "association_or_fund", "front_or_union", "foreign"]
    organiser = {
        "kind": random.choices(organisers, (8, 8, 3, 1, 2))[0],
        "under": random.choices(["province", "ministry", "other"], (5, 2, 1))[0],
        "permitted": random.random() < 0.8,
    }
    topics = ["sovereignty", "religion", "border", "politics", "state_secrets"]
    papers = ["request", "paper", "opinion", "hosting_approval"]
    aid = {"plan_on_form": random.random() < 0.6, "approver_competent": random.random() < 0.6}
    copied = ["foreign_ministry", "public_security_ministry", "related", "provincial_police"]
    facts = {
        "kind": random.choice(kinds),
        "in_viet_nam": random.random() < 0.96,
        "organiser": some(random, organiser, 0.98),
        "foreign_participation": participates,
        "foreign_funding": random.random() < 0.5,
        "guests": guests,
        "topics": picked(random, topics, 2) if random.random() < 0.5 else [],
        "start": start,
        "hosting_needed": hosts,
        "hosting": hosting_of(random, on, sent) if hosts else {},
        "other_law_opinions": random.random() < 0.4,
        "documents": random.sample(papers, random.choice([1, 2, 3, 4, 4])),
        "consultations": consultations(random, on),
    }
    events: dict[str, Any] = {
        "aid": {"date": on - random.choice([-1, 0, 90]) * DAY} | some(random, aid, 0.95),
        "submitted": sent,
        "submitted_to_prime_minister": sent + 20 * DAY,
        "decision": decision_of(random, permitted_on),
        "reply": {"date": on - DAY} | some(random, {"copied_to": picked(random, copied, 4)}, 0.95),
        "changes": [
            {"date": on - days * DAY} for days in random.choice([[], [0], [5], [-1], [9, 2]])
        ],
        "opened": start,
        "ended": closed,
        "reported": closed + random.choice([5, 15, 16, 17, 18]) * DAY,
        "report_copied": closed + random.choice([5, 15, 16, 17, 18]) * DAY,
    }
    happening = {name: event for name, event in events.items() if random.random() < 0.6}
    if random.random() < 0.7:
        happening.pop("aid", None)
    if "opened" in happening and happening.get("ended", start) < start:
        del happening["opened"]
    recorded = random.random() < 0.8
    return {"on": on, "recorded": recorded} | some(random, facts, 0.98) | happening


def cases() -> Iterator[Case]:
    """As many as are asked for, the same every time."""
    random = Random(6)
    return (case_of(random) for _ in range(CASES))


def decision(facts: dict[str, Any]) -> Decision:
    """A decision as the library reads it."""
    known = dict(facts)
    if "authority" in known:
        known["authority"] = Authority(known["authority"])
    return Decision(**known)


def asked(made: list[dict[str, Any]]) -> tuple[Consultation, ...]:
    """Consultations as the library reads them."""
    readers: dict[str, Callable[[Any], Any]] = {"which": Body}
    read = ({name: readers.get(name, same)(one) for name, one in facts.items()} for facts in made)
    return tuple(Consultation(body="cơ quan", **known) for known in read)


def hosting(facts: dict[str, Any]) -> Hosting:
    """Hosting as the library reads it."""
    readers: dict[str, Callable[[Any], Any]] = {
        "contents": lambda names: tuple(map(HostingContent, names)),
        "consultations": asked,
        "decision": decision,
    }
    return Hosting(**{name: readers.get(name, same)(one) for name, one in facts.items()})


def same(value: Any) -> Any:
    """*value* itself."""
    return value


def organiser(facts: dict[str, Any]) -> Organiser:
    """An organiser as the library reads it."""
    readers: dict[str, Callable[[Any], Any]] = {"kind": OrganiserKind, "under": Supervisor}
    return Organiser(**{name: readers.get(name, same)(one) for name, one in facts.items()})


def guest(facts: dict[str, Any]) -> Guest:
    """A guest as the library reads it."""
    readers: dict[str, Callable[[Any], Any]] = {"rank": Rank}
    return Guest(**{name: readers.get(name, same)(one) for name, one in facts.items()})


def reply(facts: dict[str, Any]) -> Reply:
    """A reply as the library reads it."""
    known = dict(facts)
    if "copied_to" in known:
        known["copied_to"] = tuple(map(Body, known["copied_to"]))
    return Reply(**known)


READERS: dict[str, Callable[[Any], Any]] = {
    "kind": EventKind,
    "organiser": organiser,
    "guests": lambda made: tuple(map(guest, made)),
    "topics": lambda names: tuple(map(Topic, names)),
    "hosting": hosting,
    "documents": lambda kinds: tuple(Document(kind=DocumentKind(one)) for one in kinds),
    "consultations": asked,
    "aid": lambda facts: AidApproval(**facts),
    "decision": decision,
    "reply": reply,
    "changes": lambda made: tuple(Change(**one) for one in made),
}


def build(case: Case) -> Conference:
    """The conference of *case*."""
    known = {name: one for name, one in case.items() if name not in {"on", "recorded"}}
    read = {name: READERS.get(name, same)(one) for name, one in known.items()}
    recorded = {"recorded_until": case["on"]} if case["recorded"] else {}
    return Conference(id="case", **recorded, **read)


def test_the_rules_on_conferences_agree_with_a_plain_function() -> None:
    """Every rule and step of a conference comes out as a plain function says."""
    agree(cases(), plain, build)
