"""
The numbers of a report counted again, with plain loops over the raw JSON of the register.

Nothing here is shared with the report: days are compared as texts, and what a report must say is
written out once more.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

Raw = dict[str, Any]
DAYS = {
    "outbound": ("departure",),
    "inbound": ("arrival",),
    "conference": ("start",),
    "agreement": ("signing_day",),
}
MADE = {
    "outbound": ("departed",),
    "inbound": ("arrived", "left"),
    "conference": ("opened", "ended"),
    "agreement": ("signed", "effective"),
}
SOURCES = ("state_budget", "unit", "host", "enterprise", "project", "self", "other")
OTHER_LAWS = ("oda_or_loan", "vietnamese_aid", "ngo_aid", "civil_contract", "ppp_contract")
EVENTS = {
    "aid": "account disbursements informed owner_named submitted received opinions_asked "
    "opinions_closed appraised appraisal_received revised resubmitted to_prime_minister "
    "policy_decision decision refused refusal_told donor_notified decision_sent circulated "
    "filed_with_finance decision_reported first_received started withdrawn withdrawal_told changes "
    "periodic_reports completed handed_over unit_reported owner_reported board_reported "
    "agency_reported",
    "ngo": "filed checked circulated forwarded decision certificate handed_over account_notified "
    "plan_sent last_activity half_year_report year_report suspension termination self_termination",
    "passport": "decision authorisation specimen_sent applied forwarded received issued refused "
    "handed_out departed returned passport_returned loss transfer left_category "
    "sent_for_cancellation misuse",
    "apec_card": "filed received forwarded submitted agency_refused decision refused card_filed "
    "papers_asked papers_given exchanged economies_replied issue_requested issued used loss "
    "left_post recovered employer_ended department_told cancelled",
    "inspection": "planned decision reported",
}
FILE_EVENTS = {
    "passport": ("applied", "issued", "refused", "handed_out", "passport_returned", "loss"),
    "apec_card": ("filed", "decision", "refused", "issued", "loss", "recovered", "cancelled"),
}
FILINGS = (
    "outbound.step.submit",
    "conference.step.submit",
    "conference.step.submit_pm",
    "inbound.step.submit",
    "apec_card.step.submit",
    "apec_card.step.submit_verified",
    "ngo.step.file_renewal",
)
OUTCOMES = (
    "failed",
    "broken",
    "undetermined",
    "needs_judgement",
    "waived",
    "kept",
    "not_applicable",
)


def kind_of(one: Raw) -> str:
    """The kind of an activity."""
    return str(one["schema"]).partition("/")[0]


def happened(one: Raw, name: str, on: str) -> bool:
    """Whether an event is on record and was by the day; one without a day was."""
    if name not in one:
        return False
    event = one[name]
    if isinstance(event, dict):
        return "date" not in event or bool(event["date"] <= on)
    return bool(event <= on)


def day_of(event: Any) -> str | None:
    """The day of an event."""
    return event.get("date") if isinstance(event, dict) else event


def fate(one: Raw, holder: Raw | None, asked: Raw) -> str:
    """What becomes of an activity."""
    kind, on = kind_of(one), asked["on"]
    if kind == "year":
        if "year" not in one:
            return "unplaced"
        return "counted" if one["year"] == asked["year"] else "elsewhere"
    if kind in EVENTS and kind != "aid":
        return "counted" if touched(one, asked) else "elsewhere"
    if excluded(one):
        return "excluded"
    span = days_of(one, on) or (days_of(holder, on) if holder else None)
    if span is None:
        return "unplaced"
    first, last = span
    if last < asked["first"] or asked["last"] < first:
        return "elsewhere"
    return "counted" if asked["first"] <= first and last <= asked["last"] else "unplaced"


def touched(one: Raw, asked: Raw) -> bool:
    """Whether something happened to it in the period."""
    until = min(asked["last"], asked["on"])
    for name in EVENTS[kind_of(one)].split():
        if name in one:
            events = one[name] if isinstance(one[name], list) else [one[name]]
            days = [day_of(event) for event in events]
            if any(day is not None and asked["first"] <= day <= until for day in days):
                return True
    return False


def days_of(one: Raw, on: str) -> tuple[str, str] | None:
    """The first and the last day on which it may fall."""
    kind = kind_of(one)
    if kind == "aid":
        for name in ("decision", "received", "submitted", "informed"):
            if happened(one, name, on) and day_of(one[name]) is not None:
                return day_of(one[name]) or "", day_of(one[name]) or ""
        return (one["starts"], one["starts"]) if "starts" in one else None
    for name in DAYS[kind]:
        if name in one:
            return one[name], one[name]
    plan = one.get("plan", {})
    if "year" not in plan:
        return None
    year = plan["year"]
    if "month" not in plan:
        return f"{year}-01-01", f"{year}-12-31"
    month = plan["month"]
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    ends = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return f"{year}-{month:02}-01", f"{year}-{month:02}-{ends[month - 1]}"


def excluded(one: Raw) -> bool:
    """Whether it is not what it is filed as."""
    kind = kind_of(one)
    if kind in {"outbound", "inbound"}:
        return one.get("official", True) is False
    if kind == "agreement":
        return one.get("matter") in OTHER_LAWS
    if kind == "aid":
        return bool(one.get("excluded", "none") != "none")
    return not _may_be_a_conference(one)


def _may_be_a_conference(one: Raw) -> bool:
    organiser = one.get("organiser", {})
    if one.get("kind") == "press_conference":
        return False
    if "kind" not in one or "kind" not in organiser:
        return True
    if organiser["kind"] == "front_or_union":
        return False
    if "in_viet_nam" not in one:
        return True
    if not one["in_viet_nam"]:
        return False
    if organiser["kind"] == "foreign":
        return bool(organiser.get("permitted", True))
    known = [one.get("foreign_participation"), one.get("foreign_funding")]
    return True in known or None in known


def everything(asked: Raw) -> Iterator[tuple[Raw, Raw | None]]:
    """Each activity, and each agreement that one carries with what carries it."""
    ids = {one["id"] for one in asked["register"]["activities"]}
    for one in sorted(asked["register"]["activities"], key=lambda one: str(one["id"])):
        yield one, None
        for part in one.get("agreements", []):
            if part["id"] not in ids:
                yield {"schema": "agreement/1", **part}, one


def counted(asked: Raw, kind: str) -> list[tuple[Raw, Raw | None]]:
    """The activities of a kind that count."""
    return [
        (one, holder)
        for one, holder in everything(asked)
        if kind_of(one) == kind and fate(one, holder, asked) == "counted"
    ]


def standing(one: Raw, on: str) -> str:
    """How far it has come."""
    if happened(one, "cancelled", on):
        return "cancelled"
    if any(happened(one, name, on) for name in MADE[kind_of(one)]):
        return "made"
    return "decided" if happened(one, "decision", on) else "proposed"


def people(one: Raw) -> int | None:
    """How many people."""
    kind = kind_of(one)
    if kind == "agreement":
        return 0
    if kind == "conference":
        return one.get("foreign_participants")
    if kind == "outbound" and one.get("all_listed", True):
        return len(one["members"]) if "members" in one else None
    if kind == "inbound" and "size" not in one and "guests" in one:
        return len(one["guests"])
    return one.get("size")


def cost(one: Raw) -> int | None:
    """The latest estimate."""
    planned: int | None = one.get("plan", {}).get("cost")
    estimate: int | None = one.get("funding", {}).get("estimate")
    return planned if estimate is None else estimate


def tally(rows: list[Raw], on: str) -> Raw:
    """The numbers of rows."""
    numbers = Counter(dict.fromkeys(TALLY, 0))
    for one in rows:
        state = standing(one, on)
        numbers[state] += 1
        if state == "cancelled":
            continue
        numbers["activities"] += 1
        for name, number in (("people", people(one)), ("cost", cost(one))):
            if number is None:
                numbers[f"{name}_unknown"] += 1
            else:
                numbers[name] += number
    return dict(numbers)


TALLY = (
    "activities",
    "made",
    "decided",
    "proposed",
    "cancelled",
    "people",
    "people_unknown",
    "cost",
    "cost_unknown",
)


def countries(one: Raw) -> set[str]:
    """The countries that it counts for."""
    if kind_of(one) == "outbound":
        return {stop["country"] for stop in one.get("stops", [])}
    if kind_of(one) == "inbound":
        return {guest["nationality"] for guest in one.get("guests", []) if "nationality" in guest}
    return {one["partner_country"]} if "partner_country" in one else set()


def agency(one: Raw) -> str | None:
    """The agency that it counts for."""
    named = one.get("plan", {}).get("agency")
    if named is None and kind_of(one) == "conference":
        named = one.get("organiser", {}).get("name")
    return named if named is not None else one.get("host", one.get("party_name"))


def month(one: Raw, holder: Raw | None, on: str) -> str | None:
    """The month that it counts for, where it is known."""
    span = days_of(one, on) or (days_of(holder, on) if holder else None)
    return span[0][:7] if span and span[0][:7] == span[1][:7] else None


def section(asked: Raw, kind: str) -> Raw:
    """The tallies of one kind."""
    on = asked["on"]
    held: dict[str, dict[str | None, list[Raw]]] = defaultdict(lambda: defaultdict(list))
    every = counted(asked, kind)
    for one, holder in every:
        plan = one.get("plan", {})
        sources = [name for name in SOURCES if name in one.get("funding", {}).get("sources", [])]
        named: list[str | None] = [*countries(one)]
        for country in named or [None]:
            held["by_country"][country].append(one)
        held["by_agency"][agency(one)].append(one)
        held["by_month"][month(one, holder, on)].append(one)
        held["by_group"][plan.get("group")].append(one)
        held["by_state"][plan.get("state")].append(one)
        held["by_source"]["+".join(sources) or None].append(one)
    parts = ("by_country", "by_agency", "by_month", "by_group", "by_state", "by_source")
    return {
        "total": tally([one for one, _ in every], on),
        **{name: {key: tally(rows, on) for key, rows in held[name].items()} for name in parts},
    }


def conferences(asked: Raw) -> Raw:
    """How many conferences came how far."""
    on = asked["on"]
    going = [one for one, _ in counted(asked, "conference") if not happened(one, "cancelled", on)]
    return {
        "permitted": sum(happened(one, "decision", on) for one in going),
        "held": sum(happened(one, "opened", on) or happened(one, "ended", on) for one in going),
        "reported": sum(happened(one, "reported", on) for one in going),
    }


def agreements(asked: Raw) -> dict[str, Raw]:
    """How many agreements there are by act."""
    on = asked["on"]
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for one, _ in counted(asked, "agreement"):
        act = found[one.get("act", "sign")]
        act[standing(one, on)] += 1
        if not happened(one, "cancelled", on):
            act["effective"] += happened(one, "effective", on)
            act["reported"] += happened(one, "reported", on)
    names = ("proposed", "decided", "made", "cancelled", "effective", "reported")
    return {act: {name: many[name] for name in names} for act, many in found.items()}


def aid_standing(one: Raw, on: str) -> str:
    """How far an aid has come."""
    for name in ("withdrawn", "refused", "completed"):
        if happened(one, name, on):
            return name
    return "approved" if happened(one, "decision", on) else "proposed"


def aid(asked: Raw) -> Raw:
    """Aid by donor and by standing."""
    on = asked["on"]
    donors: dict[str | None, Counter[str]] = defaultdict(Counter)
    states: dict[str | None, Counter[str]] = defaultdict(Counter)
    total: Counter[str] = Counter()
    for one, _ in counted(asked, "aid"):
        state = aid_standing(one, on)
        names = sorted(donor["name"] for donor in one.get("donors", []) if "name" in donor)
        for part in (donors["; ".join(names) or None], states[state], total):
            part["aids"] += 1
            part["value"] += one.get("value_usd", 0)
            part["value_unknown"] += "value_usd" not in one
            if state in {"approved", "completed"}:
                part["approved"] += 1
                part["approved_value"] += one.get("value_usd", 0)
    numbers = ("aids", "approved", "value", "approved_value", "value_unknown")
    return {
        "total": {name: total[name] for name in numbers},
        "by_donor": {key: {name: part[name] for name in numbers} for key, part in donors.items()},
        "by_standing": {
            key: {name: part[name] for name in numbers} for key, part in states.items()
        },
    }


def files(asked: Raw) -> dict[tuple[str, str], int]:
    """What happened to passports and cards in the period."""
    until = min(asked["last"], asked["on"])
    found = {}
    for kind, events in FILE_EVENTS.items():
        held = [one for one, _ in counted(asked, kind)]
        for event in events if held else ():
            days = [day_of(one[event]) for one in held if event in one]
            found[kind, event] = sum(
                day is not None and asked["first"] <= day <= until for day in days
            )
    return found


def changes(asked: Raw) -> Raw:
    """The changes after decisions."""
    on = asked["on"]
    found = []
    for kind, name in (("outbound", "versions"), ("conference", "changes")):
        for one, _ in counted(asked, kind):
            by_now = (change for change in one.get(name, []) if change.get("date", "") <= on)
            found += [(one["id"], change.get("replaced_members", 0)) for change in by_now]
    return {
        "changes": len(found),
        "subjects": len({one for one, _ in found}),
        "replacing": len({one for one, many in found if many}),
        "replaced": sum(many for _, many in found),
    }


def trip_year(one: Raw) -> int | None:
    """The year that a trip counts in."""
    if "departure" in one:
        return int(one["departure"][:4])
    year: int | None = one.get("plan", {}).get("year")
    return year


def leaders(asked: Raw) -> dict[str, Raw]:
    """The trips of each person in the year who is a leader, or not said to be none."""
    on = asked["on"]
    trips: dict[str, list[tuple[Raw, Raw]]] = defaultdict(list)
    for one in asked["register"]["activities"]:
        official = kind_of(one) == "outbound" and one.get("official", True)
        if official and trip_year(one) == asked["year"]:
            for member in one.get("members", []):
                trips[member["person"]].append((one, member))
    found = {}
    for person, held in trips.items():
        flags = [member for _, member in held]
        rank = None
        if any("leader" not in one and not one.get("key_leader") for one in flags):
            rank = "not_said"
        if any(one.get("leader") for one in flags):
            rank = "leader"
        if any(one.get("key_leader") for one in flags):
            rank = "key_leader"
        if rank:
            many = Counter(standing(one, on) for one, _ in held)
            names = ("made", "decided", "proposed", "cancelled")
            numbers = {name: many[name] for name in names}
            found[person] = {"rank": rank, "trips": _in_order(held, on), **numbers}
    return found


def _in_order(held: list[tuple[Raw, Raw]], on: str) -> list[str]:
    """The trips in the order in which they count, those called off last, by id."""

    def place(one: Raw) -> tuple[bool, bool, str, str]:
        off = happened(one, "cancelled", on)
        if off:
            return True, True, "", one["id"]
        proposed = not (happened(one, "decision", on) or happened(one, "departed", on))
        plan = one.get("plan", {})
        day = one.get("departure") or f"{plan['year']}-{plan.get('month', 12):02}-28"
        return False, proposed, day, one["id"]

    return [one["id"] for one in sorted((one for one, _ in held), key=place)]


def reported(asked: Raw) -> list[Raw]:
    """What was found of all that the report is about, as far check tells it."""
    ids = set()
    for one, holder in everything(asked):
        here = fate(one, holder, asked) == "counted"
        if holder is None and (here or (kind_of(one) == "aid" and touched(one, asked))):
            ids.add(one["id"])
    own = [asked["reports"][name] for name in sorted(ids)]
    groups = []
    for group in asked["groups"]:
        subject = group["subject"]
        if "visits" in subject:
            if any(visit["delegation"] in ids for visit in subject["visits"]):
                groups.append(group["report"])
        elif subject["year"] == asked["year"]:
            groups.append(group["report"])
    return [*own, *groups]


def late(asked: Raw) -> Raw:
    """The late steps, how often each was late, and the dossiers among them."""
    found = [
        (report["subject"], one["rule"])
        for report in reported(asked)
        for one in report["findings"]
        if one["outcome"] == "broken" and ".step." in one["rule"]
    ]
    return {
        "steps": sorted(found),
        "by_step": dict(Counter(rule for _, rule in found)),
        "dossiers": sum(rule in FILINGS for _, rule in found),
    }


def replies(asked: Raw) -> list[tuple[Any, ...]]:
    """Every consultation: subject, place, body, state, days, whether it is late."""
    by_id = {one["id"]: one for one in asked["register"]["activities"]}
    found = []
    for report in reported(asked):
        subject = by_id.get(report["subject"])
        if subject is None or _called_off(subject, asked["on"]):
            continue
        late_at = {
            at
            for one in report["findings"]
            if one["outcome"] == "broken" and ".step." in one["rule"]
            for at in one["at"]
        }
        for at, one in _consultations(subject, ""):
            if "asked" in one and one["asked"] <= asked["on"]:
                state, days = _answered(one, subject, asked["on"])
                found.append((subject["id"], at, one["body"], state, days, at in late_at))
    return sorted(found, key=lambda one: (one[0], one[1]))


def _called_off(one: Raw, on: str) -> bool:
    return kind_of(one) in DAYS and happened(one, "cancelled", on)


def _consultations(held: Any, path: str) -> Iterator[tuple[str, Raw]]:
    for name, value in held.items():
        here = f"{path}.{name}" if path else name
        if name == "consultations":
            yield from ((f"{here}[{number}]", one) for number, one in enumerate(value))
        elif isinstance(value, dict):
            yield from _consultations(value, here)
        elif isinstance(value, list):
            for number, one in enumerate(value):
                if isinstance(one, dict):
                    yield from _consultations(one, f"{here}[{number}]")


def _answered(one: Raw, subject: Raw, on: str) -> tuple[str, int | None]:
    if "answered" in one and one["answered"] <= on:
        return "answered", _apart(one["asked"], one["answered"])
    if subject.get("recorded_until", "") >= on:
        return "waiting", _apart(one["asked"], on)
    return "unknown", None


def _apart(first: str, last: str) -> int:
    return _number(last) - _number(first)


def _number(day: str) -> int:
    """The days from the beginning of the calendar, counted out."""
    year, month, rest = (int(part) for part in day.split("-"))
    before = year - 1
    number = 365 * before + before // 4 - before // 100 + before // 400
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    lengths = (31, 29 if leap else 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
    return number + sum(lengths[: month - 1]) + rest


def findings(asked: Raw) -> Raw:
    """The findings by outcome, and the open ones of each kind."""
    reports = reported(asked)
    many: Counter[str] = Counter()
    about: Counter[str] = Counter()
    law: dict[tuple[str, str], int] = Counter()
    for report in reports:
        many.update(one["outcome"] for one in report["findings"])
        about.update({one["outcome"] for one in report["findings"]})
        norms = set()
        for one in report["findings"]:
            norms |= {(norm, one["reason"]["vi"]) for norm in one["missing"]["law"]}
        law.update(norms)
    wrong = [
        (report["subject"], one["rule"], tuple(one["at"]))
        for report in reports
        for one in report["findings"]
        if one["outcome"] in {"broken", "failed"}
    ]
    asks = [
        (report["subject"], one["rule"], tuple(one["at"]))
        for report in reports
        for one in report["findings"]
        if one["outcome"] == "needs_judgement"
    ]
    lacking = {}
    for report in reports:
        paths = {path for one in report["findings"] for path in one["missing"]["facts"]}
        if paths:
            lacking[report["subject"]] = sorted(paths)
    return {
        "counts": {name: (many[name], about[name]) for name in OUTCOMES},
        "broken": sorted(wrong),
        "questions": sorted(asks),
        "missing": lacking,
        "law": dict(law),
    }


def reconciled(asked: Raw) -> dict[tuple[str, bool], Raw]:
    """What became of every activity, by kind, carried ones apart."""
    found: dict[tuple[str, bool], Counter[str]] = defaultdict(Counter)
    for one, holder in everything(asked):
        found[kind_of(one), holder is not None][fate(one, holder, asked)] += 1
    names = ("counted", "excluded", "elsewhere", "unplaced")
    return {key: {name: many[name] for name in names} for key, many in found.items()}
