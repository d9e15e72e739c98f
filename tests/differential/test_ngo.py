"""The rules on registration agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from functools import partial
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import (
    DAY,
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
from foreign_affairs_rules.model.ngo import (
    Application,
    Certificate,
    CertificateKind,
    DataChange,
    Ground,
    Measure,
    NgoActivity,
    NgoRegistration,
    ProhibitedAct,
    SelfTermination,
)
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.model.year import YearPaper

NOW = date(2022, 11, 1)
"""The first day of Decree 58/2022."""
CHANGES = {"amendment", "supplement", "reissue"}
NA = "not_applicable"


# Days that govern


def filing(case: Case) -> date:
    """The day of filing, or the day asked."""
    day: date = happened(case, "filed", case) or case["on"]
    return day


def held(case: Case) -> Any:
    """The certificate that counts."""
    new = happened(case, "certificate", case)
    if new is None and fact(case, "application") == "new":
        return None
    return new or fact(case, "current")


def issue(case: Case) -> date:
    """The day of the certificate."""
    certificate = held(case)
    day: date = fact(certificate, "date") if certificate else case["on"]
    return day


def dated(name: str) -> Callable[[Case], date]:
    """The day of an event, or the day asked."""

    def day(case: Case) -> date:
        event = happened(case, name, case)
        found: date = event["date"] if isinstance(event, dict) else event or case["on"]
        return found

    return day


def asked(case: Case) -> date:
    """The day asked."""
    day: date = case["on"]
    return day


def last_change(case: Case) -> date:
    """The day of the last change of data."""
    day: date = max([fact(one, "date") for one in fact(case, "changes")], default=case["on"])
    return day


def report_due(case: Case) -> date:
    """18 December."""
    return date(fact(case, "report_year"), 12, 18)


# Who has which rule and step: true where it has not


def not_new(case: Case) -> bool:
    """Not a first application."""
    return bool(fact(case, "application") != "new")


def not_kind(*kinds: str) -> Callable[[Case], bool]:
    """Another kind of certificate."""
    return lambda case: fact(case, "kind") not in kinds


def not_first(case: Case) -> bool:
    """Neither new nor renewed."""
    return fact(case, "application") not in {"new", "renewal"}


def not_change(case: Case) -> bool:
    """Not a change."""
    return fact(case, "application") not in CHANGES


def nothing_asked(case: Case) -> bool:
    """No application."""
    return bool(fact(case, "application") == "none")


def old_change(case: Case) -> bool:
    """None, or one that goes on under the decree before."""
    if nothing_asked(case):
        return True
    return case["application"] in CHANGES and fact(case, "kind") == "project_office"


def office_change(case: Case) -> bool:
    """One whose forwarding has no length."""
    if old_change(case):
        return True
    return fact(case, "kind") == "office" and case["application"] in CHANGES


def not_granted(case: Case) -> bool:
    """None, or refused."""
    return nothing_asked(case) or case.get("refused", False)


def over(case: Case) -> bool:
    """Ended or ending."""
    return bool(happened(case, "termination", case) or happened(case, "self_termination", case))


def never(_: Case) -> bool:
    """Everybody has it."""
    return False


def without(name: str) -> Callable[[Case], bool]:
    """There is no such event."""
    return lambda case: happened(case, name, case) is None


# Rules


def holds(name: str) -> Callable[[Case], str]:
    """A fact that must be true."""
    return lambda case: "kept" if fact(case, name) else "broken"


def at_least(name: str, least: int) -> Callable[[Case], str]:
    """A number that must not be less."""
    return lambda case: "kept" if fact(case, name) >= least else "broken"


def translations(case: Case) -> str:
    """Translated, and legalised in a first application."""
    legal = fact(case, "application") == "renewal" or fact(case, "legalised")
    return "kept" if legal and fact(case, "translated") else "broken"


def was_asked(one: Case, case: Case) -> bool:
    """A body that received the request, answered it, or was sent it."""
    shown = ("received", "answered")
    if any(name in one and one[name] <= case["on"] for name in shown):
        return True
    return happened(one, "asked", case) is not None


def consulted(case: Case) -> str:
    """The two bodies; about a change, whoever is concerned."""
    if happened(case, "forwarded", case) is None:
        return NA
    named = {fact(one, "which") for one in fact(case, "consultations") if was_asked(one, case)}
    if {"provincial_committee", "aid_approver"} <= named:
        return "kept"
    return "needs_judgement" if case["application"] in CHANGES else "broken"


def decided_by(case: Case) -> str:
    """The Foreign Ministry."""
    decision = happened(case, "decision", case)
    if decision is None:
        return NA
    return "kept" if fact(decision, "authority") == "foreign_ministry" else "broken"


def kinds(case: Case) -> str:
    """The third kind."""
    if fact(case, "kind") != "project_office" or fact(case, "application") == "none":
        return "kept"
    if case["application"] not in CHANGES:
        return "broken"
    return "broken" if fact(fact(case, "current"), "expires") < filing(case) else "kept"


def years_after(day: date, years: int) -> date:
    """The same day, or 28 February."""
    leap = (day.month, day.day) == (2, 29) and (day.year + years) % 4
    return date(day.year + years, day.month, 28 if leap else day.day)


def validity(years: int) -> Callable[[Case], str]:
    """No longer than so many years."""

    def judge(case: Case) -> str:
        certificate = held(case)
        if certificate is None:
            return NA
        begins = "date" if fact(case, "application") == "new" else "valid_from"
        last = years_after(fact(certificate, begins), years)
        return "kept" if fact(certificate, "expires") <= last else "broken"

    return judge


def home(case: Case) -> str:
    """Not beyond the registration at home."""
    certificate = held(case)
    if certificate is None:
        return NA
    if "home_until" not in case and fact(case, "home_unlimited"):
        return "kept"
    expires = fact(certificate, "expires")
    return "kept" if expires <= fact(case, "home_until") else "broken"


def one_office(case: Case) -> str:
    """No more than one office."""
    return "kept" if len(fact(case, "offices")) <= 1 else "broken"


def office_city(case: Case) -> str:
    """In one of the three."""
    there = set(fact(case, "offices"))
    return "kept" if there <= {"ha_noi", "da_nang", "ho_chi_minh"} else "broken"


def deeds(name: str, allowed: str) -> Callable[[Case], str]:
    """Every activity within what the certificate says."""

    def judge(case: Case) -> str:
        certificate = held(case)
        if certificate is None:
            return "kept"

        def one(deed: Any) -> str:
            permitted = fact(certificate, allowed)
            return "kept" if fact(deed, name) in permitted else "broken"

        return worst([judged(partial(one, deed)) for deed in fact(case, "activities")])

    return judge


def not_expired(case: Case) -> str:
    """Still valid."""
    certificate = held(case)
    if certificate is None:
        return NA
    expires = fact(certificate, "expires")
    if expires >= case["on"]:
        return "kept"
    last = happened(case, "last_activity", case)
    return "broken" if last and last > expires else "needs_judgement"


def active(case: Case) -> str:
    """No twelve months of silence."""
    certificate = held(case)
    since = happened(case, "last_activity", case)
    if since is None and certificate is not None:
        since = fact(certificate, "date")
    if since is None:
        return NA
    end = years_after(since, 1)
    if end >= case["on"]:
        return "kept"
    return "undetermined" if fact(case, "recorded_until") <= end else "broken"


def prohibited(case: Case) -> str:
    """Raised by somebody."""
    return "needs_judgement" if fact(case, "concerns") else "kept"


def grounds(name: str, known: set[str]) -> Callable[[Case], str]:
    """One of the grounds there are."""

    def judge(case: Case) -> str:
        named = set(fact(happened(case, name, case), "grounds"))
        return "kept" if named & known else "broken"

    return judge


def self_time(case: Case) -> str:
    """Sixty days, however it is read."""
    notice = happened(case, "self_termination", case)
    if notice is None:
        return NA
    days = (fact(notice, "ends") - notice["date"]).days
    return "broken" if days < 0 else "kept" if days == 60 else "needs_judgement"


def self_to(case: Case) -> str:
    """To both."""
    sent = fact(happened(case, "self_termination", case), "sent_to")
    return "kept" if {"foreign_ministry", "ngo_committee"} <= set(sent) else "broken"


def window(case: Case) -> str:
    """15 December to 14 December."""
    paper = happened(case, "year_report", case)
    if paper is None:
        return NA
    year = case["report_year"]
    right = date(year - 1, 12, 15), date(year, 12, 14)
    return (
        "kept" if (fact(paper, "window_from"), fact(paper, "window_until")) == right else "broken"
    )


def report_to(case: Case) -> str:
    """The addressees of the day."""
    due, paper = report_due(case), happened(case, "year_report", case)
    if paper is None:
        return NA
    sent = set(fact(paper, "sent_to"))
    if due < NOW:
        return "kept" if "provincial_committee" in sent else "broken"
    needed = {"foreign_ministry", "other_ministry", "ngo_committee"}
    if case["report_year"] < 2025:
        needed.add("investment_ministry")
    if needed - sent:
        return "broken"
    return "kept" if "investment_ministry" in sent else "needs_judgement"


# Steps


def within(
    start: Callable[[Case], Any], done: Callable[[Case], Any], days: int, *, own: bool = True
) -> Callable[[Case], str]:
    """Working days from one event to the next; *own*: events of the registration itself."""

    def judge(case: Case) -> str:
        begun, ended = start(case), done(case)
        if begun is None:
            if own and ended is not None:
                raise Unknown
            return NA
        return in_working_days(begun, days, ended, case["on"])

    return judge


def event(name: str) -> Callable[[Case], Any]:
    """An event that is a day."""
    return lambda case: happened(case, name, case)


def day_of(name: str) -> Callable[[Case], Any]:
    """The day of an event that is more."""

    def read(case: Case) -> Any:
        found = happened(case, name, case)
        return found and found["date"]

    return read


def all_answered(case: Case) -> Any:
    """The last answer, once all are there."""
    days = [happened(one, "answered", case) for one in fact(case, "consultations")]
    return max(days) if days and all(days) else None


def file_renewal(case: Case) -> str:
    """Sixty days before expiry."""
    last = fact(fact(case, "current"), "expires") - 60 * DAY
    return by(last, happened(case, "filed", case), case["on"])


def reply(case: Case) -> str:
    """Ten working days for each."""

    def one(body: Any) -> str:
        received, answered = happened(body, "received", case), happened(body, "answered", case)
        if received is None:
            if answered is not None:
                raise Unknown
            return NA
        return in_working_days(received, 10, answered, case["on"])

    return worst([judged(partial(one, body)) for body in fact(case, "consultations")])


def open_since(
    start: Callable[[Case], Any], done: Callable[[Case], Any], *, own: bool
) -> Callable[[Case], str]:
    """A length that no text fixes."""

    def judge(case: Case) -> str:
        if start(case) is not None:
            return "undetermined"
        return "undetermined" if done(case) is not None and own else NA

    return judge


def hand_over_change(case: Case) -> str:
    """Twenty-five working days, thirty before."""
    days = 25 if filing(case) >= NOW else 30
    return within(event("filed"), event("handed_over"), days)(case)


def plan(case: Case) -> str:
    """Forty-five days, of work or of the calendar."""
    handed, sent = happened(case, "handed_over", case), happened(case, "plan_sent", case)
    if handed is None:
        if sent is not None:
            raise Unknown
        return NA
    count = in_working_days if handed >= NOW else in_days
    return count(handed, 45, sent, case["on"])


def database(case: Case) -> str:
    """Ten days for each change."""

    def one(change: Any) -> str:
        return in_days(fact(change, "date"), 10, happened(change, "updated", case), case["on"])

    changes = [change for change in fact(case, "changes") if fact(change, "date") >= NOW]
    return worst([judged(partial(one, change)) for change in changes])


def half_year(case: Case) -> str:
    """Nobody knows when, and only until October 2022."""
    return "undetermined" if date(fact(case, "report_year"), 6, 30) < NOW else NA


def year_report(case: Case) -> str:
    """By 18 December."""
    return by(report_due(case), day_of("year_report")(case), case["on"])


def inner(name: str, which: str) -> Callable[[Case], Any]:
    """A day within a measure."""

    def read(case: Case) -> Any:
        measure = happened(case, name, case)
        if measure is None:
            return None
        return measure["date"] if which == "date" else happened(measure, which, case)

    return read


def measure(name: str, start: str, end: str, days: int) -> Callable[[Case], str]:
    """A step of a measure."""
    return within(inner(name, start), inner(name, end), days, own=False)


Norm = tuple[Callable[[Case], date], Callable[[Case], bool], Callable[[Case], str]]
OF_58: dict[str, Norm] = {
    "ngo.legal_status": (filing, not_new, holds("legal_status")),
    "ngo.charter": (filing, not_new, holds("clear_charter")),
    "ngo.representative": (filing, not_new, holds("representative")),
    "ngo.long_term": (
        filing,
        lambda case: not_new(case) or not_kind("office")(case),
        holds("long_term"),
    ),
    "ngo.programme_operation": (
        filing,
        lambda case: not_new(case) or not_kind("operation")(case),
        at_least("programme_years", 3),
    ),
    "ngo.programme_office": (
        filing,
        lambda case: not_new(case) or not_kind("office")(case),
        at_least("programme_years", 5),
    ),
    "ngo.sets": (filing, old_change, at_least("sets", 1)),
    "ngo.translations": (filing, not_first, translations),
    "ngo.consulted": (filing, old_change, consulted),
    "ngo.decided_by": (filing, nothing_asked, decided_by),
    "ngo.kinds": (filing, never, kinds),
    "ngo.validity_operation": (issue, not_kind("operation"), validity(3)),
    "ngo.validity_office": (issue, not_kind("office"), validity(5)),
    "ngo.home_registration": (issue, never, home),
    "ngo.one_office": (issue, not_kind("office"), one_office),
    "ngo.office_city": (issue, not_kind("office"), office_city),
    "ngo.activity_field": (asked, never, deeds("field", "fields")),
    "ngo.activity_area": (asked, never, deeds("area", "areas")),
    "ngo.not_expired": (asked, over, not_expired),
    "ngo.account": (asked, over, holds("account_as_registered")),
    "ngo.active": (asked, over, active),
    "ngo.prohibited_acts": (asked, never, prohibited),
    "ngo.suspension_ground": (
        dated("suspension"),
        without("suspension"),
        grounds("suspension", {"expired", "field_or_area", "account"}),
    ),
    "ngo.termination_ground": (
        dated("termination"),
        without("termination"),
        grounds("termination", {"prohibited_act", "inactive", "not_remedied"}),
    ),
    "ngo.self_termination_time": (dated("self_termination"), never, self_time),
    "ngo.self_termination_addressees": (
        dated("self_termination"),
        without("self_termination"),
        self_to,
    ),
    "ngo.year_report_window": (report_due, never, window),
    "ngo.step.file_renewal": (
        filing,
        lambda case: fact(case, "application") != "renewal",
        file_renewal,
    ),
    "ngo.step.check": (filing, old_change, within(event("filed"), event("checked"), 2)),
    "ngo.step.circulate": (
        filing,
        old_change,
        within(event("checked"), event("circulated"), 2),
    ),
    "ngo.step.reply": (filing, old_change, reply),
    "ngo.step.forward": (
        filing,
        office_change,
        within(all_answered, event("forwarded"), 2, own=False),
    ),
    "ngo.step.forward_office_change": (
        filing,
        lambda case: not_kind("office")(case) or not_change(case),
        open_since(all_answered, event("forwarded"), own=False),
    ),
    "ngo.step.decide": (filing, not_first, within(event("forwarded"), day_of("decision"), 10)),
    "ngo.step.decide_change": (
        filing,
        lambda case: not_change(case) or old_change(case),
        within(event("forwarded"), day_of("decision"), 7),
    ),
    "ngo.step.hand_over": (
        filing,
        lambda case: not_granted(case) or not_first(case),
        within(event("filed"), event("handed_over"), 30),
    ),
    "ngo.step.account": (
        dated("handed_over"),
        not_granted,
        within(event("handed_over"), event("account_notified"), 10),
    ),
    "ngo.step.database": (last_change, never, database),
    "ngo.step.year_report": (report_due, never, year_report),
    **{
        f"ngo.step.{name}_{step}": (dated(name), without(name), measure(name, start, end, days))
        for name, settle, most in (("suspension", "remedy", 30), ("termination", "wind_up", 60))
        for step, start, end, days in (
            ("reply", "date", "replied", 10),
            ("notice", "decided", "notified", 5),
            (settle, "notified", "settled", most),
        )
    },
}
OTHERS: dict[str, Norm] = {
    "ngo.year_report_addressees": (report_due, never, report_to),
    "ngo.step.decide_old_change": (
        filing,
        lambda case: not_change(case) or not_kind("project_office")(case),
        open_since(event("filed"), day_of("decision"), own=True),
    ),
    "ngo.step.hand_over_change": (
        filing,
        lambda case: not_granted(case) or not_change(case) or old_change(case),
        hand_over_change,
    ),
    "ngo.step.plan": (
        dated("handed_over"),
        lambda case: fact(case, "application") == "reissue" or not_granted(case),
        plan,
    ),
    "ngo.step.half_year_report": (report_due, never, half_year),
}


def say(case: Case, norm: Norm, *, of_58: bool) -> str:
    """The law of the day, then whom it concerns, then what it says."""
    governing, unless, judge = norm
    day = governing(case)
    if of_58 and day < NOW:
        return "undetermined"
    return NA if unless(case) else judge(case)


def plain(case: Case) -> dict[str, str]:
    """The outcome of every rule and step."""
    found = {name: judged(partial(say, case, norm, of_58=True)) for name, norm in OF_58.items()}
    return found | {
        name: judged(partial(say, case, norm, of_58=False)) for name, norm in OTHERS.items()
    }


# Cases

FILED = (date(2022, 10, 24), date(2022, 11, 1), date(2024, 3, 4), date(2025, 1, 20))
ASKED = (date(2022, 10, 31), date(2022, 12, 20), date(2024, 4, 22), date(2025, 12, 18))
FIELDS, AREAS = ("Y tế", "Giáo dục"), ("quang_ngai", "gia_lai", "ha_noi")
REPLIES = ("provincial_committee", "aid_approver")
ADDRESSEES = (
    "foreign_ministry",
    "investment_ministry",
    "other_ministry",
    "ngo_committee",
    "provincial_committee",
)


def later(random: Random, day: date, days: int) -> date:
    """About so many working days after *day*."""
    return calendar.add_working_days(day, max(0, days + random.choice((-1, 0, 0, 1))))


def most(random: Random, names: tuple[str, ...]) -> tuple[str, ...]:
    """Most of *names*."""
    return tuple(name for name in names if random.random() > 0.15)


def certificate(random: Random, day: date) -> Case:
    """A certificate about as long as it may be."""
    years = random.choice((1, 3, 5))
    end = years_after(day, years) + random.choice((-1, 0, 0, 1)) * DAY
    facts = {
        "valid_from": day + random.choice((0, 0, 30)) * DAY,
        "expires": end,
        "fields": most(random, FIELDS) or FIELDS,
        "areas": most(random, AREAS) or AREAS,
    }
    return {"date": day, **some(random, facts, 0.03)}


def a_measure(random: Random, start: date, grounds: tuple[str, ...], settle: int) -> Case:
    """A suspension or termination."""
    replied = later(random, start, 10)
    decided = later(random, replied, 3)
    notified = later(random, decided, 5)
    facts = {
        "grounds": most(random, (random.choice(grounds),)),
        "replied": replied,
        "decided": decided,
        "notified": notified,
        "settled": later(random, notified, settle),
    }
    return {"date": start, **some(random, facts)}


def opinions(random: Random, day: date) -> list[Case]:
    """Bodies asked."""
    asked = [
        some(random, {"which": which, "received": day}, 0.04) for which in most(random, REPLIES)
    ]
    return [one | some(random, {"answered": later(random, day, 10)}, 0.06) for one in asked]


def case_of(random: Random) -> Case:
    """A registration, some of it unknown."""
    filed, on = random.choice(FILED), random.choice(ASKED)
    checked = later(random, filed, 2)
    circulated = later(random, checked, 2)
    consultations = opinions(random, circulated)
    forwarded = later(
        random, max([circulated, *(o.get("answered", circulated) for o in consultations)]), 2
    )
    decided = later(random, forwarded, random.choice((7, 10)))
    handed = max(decided, later(random, filed, random.choice((25, 30))))
    year, first = random.choice((2021, 2022, 2023, 2025)), random.choice(FILED)
    reported = date(year, 12, 18) + random.choice((-1, 0, 1)) * DAY
    notice = random.choice(FILED)
    facts = {
        "kind": random.choice(("operation", "office", "project_office")),
        "application": random.choice([one.value for one in Application]),
        "current": certificate(random, random.choice(FILED) - 365 * DAY),
        **{name: random.random() > 0.2 for name in FLAGS},
        "programme_years": random.randint(1, 6),
        "sets": random.randint(0, 2),
        "concerns": () if random.random() > 0.3 else ("profit",),
        "filed": filed,
        "checked": checked,
        "circulated": circulated,
        "consultations": consultations,
        "forwarded": forwarded,
        "decision": {
            "date": decided,
            "authority": random.choice(("foreign_ministry", "foreign_ministry", "other")),
        },
        "certificate": certificate(random, random.choice((decided, filed))),
        "handed_over": handed,
        "offices": tuple(random.sample(("ha_noi", "da_nang", "hue"), random.choice((1, 1, 2)))),
        "account_notified": later(random, handed, 10),
        "plan_sent": random.choice((later(random, handed, 45), handed + 45 * DAY)),
        "activities": [
            some(random, {"field": random.choice(FIELDS), "area": random.choice(AREAS)}, 0.04)
            for _ in range(random.randint(0, 2))
        ],
        "last_activity": on - random.choice((10, 364, 365, 366, 500)) * DAY,
        "changes": [
            some(random, {"date": day, "updated": day + random.choice((9, 10, 12)) * DAY}, 0.05)
            for day in (first, random.choice(FILED))[: random.randint(0, 2)]
        ],
        "report_year": year,
        "year_report": {
            "date": reported,
            "sent_to": most(random, ADDRESSEES),
            "window_from": date(year - 1, 12, random.choice((14, 15, 15, 15))),
            "window_until": date(year, 12, 14),
        },
    }
    if random.random() > 0.5:
        facts["home_until"] = date(2025, 1, 20)
        facts.pop("home_unlimited")
    rare = {
        "suspension": a_measure(random, first, ("expired", "account", "other"), 30),
        "termination": a_measure(random, first, ("inactive", "prohibited_act", "other"), 60),
        "self_termination": {
            "date": notice,
            "ends": notice + random.choice((-1, 0, 59, 60, 60, 61)) * DAY,
            "sent_to": most(random, ADDRESSEES),
        },
    }
    facts |= {name: value for name, value in rare.items() if random.random() > 0.6}
    recorded = random.choice((on, on, on, on - timedelta(days=200), None))
    known = {"recorded_until": recorded} if recorded else {}
    return {"on": on, "refused": random.random() > 0.9, **known, **some(random, facts)}


FLAGS = (
    "legal_status",
    "clear_charter",
    "representative",
    "long_term",
    "legalised",
    "translated",
    "home_unlimited",
    "account_as_registered",
)


def cases() -> Iterator[Case]:
    """As many cases as asked for, the same every time."""
    random = Random(58)
    return (case_of(random) for _ in range(CASES))


BUILD: dict[str, Callable[[Any], Any]] = {
    "kind": CertificateKind,
    "application": Application,
    "current": lambda facts: Certificate(**facts),
    "certificate": lambda facts: Certificate(**facts),
    "concerns": lambda names: tuple(map(ProhibitedAct, names)),
    "consultations": lambda bodies: tuple(
        Consultation(**({"body": "A"} | bodies | which(bodies))) for bodies in bodies
    ),
    "decision": lambda facts: Decision(date=facts["date"], authority=Authority(facts["authority"])),
    "activities": lambda deeds: tuple(NgoActivity(name="A", **deed) for deed in deeds),
    "changes": lambda changes: tuple(DataChange(what="A", **change) for change in changes),
    "year_report": lambda facts: YearPaper(**(facts | bodies(facts))),
    "suspension": lambda facts: Measure(**(facts | reasons(facts))),
    "termination": lambda facts: Measure(**(facts | reasons(facts))),
    "self_termination": lambda facts: SelfTermination(**(facts | bodies(facts))),
}


def which(facts: Case) -> Case:
    """The body as the model names it."""
    return {"which": Body(facts["which"])} if "which" in facts else {}


def bodies(facts: Case) -> Case:
    """The addressees as the model names them."""
    return {"sent_to": tuple(map(Body, facts["sent_to"]))} if "sent_to" in facts else {}


def reasons(facts: Case) -> Case:
    """The grounds as the model names them."""
    return {"grounds": tuple(map(Ground, facts["grounds"]))} if "grounds" in facts else {}


def build(case: Case) -> NgoRegistration:
    """The registration of a case."""
    facts = {name: value for name, value in case.items() if name != "on"}
    made = {name: BUILD.get(name, lambda value: value)(value) for name, value in facts.items()}
    return NgoRegistration(id="one", **made)


def test_the_rules_say_what_a_plain_function_says() -> None:
    """Over thousands of registrations each rule and step comes out as the plain function says."""
    agree(cases(), plain, build)
