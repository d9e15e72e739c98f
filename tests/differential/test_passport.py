"""The rules on passports agree with a plain function over many generated cases."""

from calendar import monthrange
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import Unknown, fact, happened, in_working_days, judged, some

from foreign_affairs_rules.documents import structure
from foreign_affairs_rules.model.passport import PassportFile

DAY = timedelta(days=1)
QD_58, QD_58_END = date(2013, 3, 1), date(2020, 12, 30)
LAW = date(2020, 7, 1)
CIRCULAR = date(2020, 11, 10)
AMENDED = date(2023, 8, 15)
ONLINE = date(2025, 12, 1)
AMENDED_AGAIN = date(2026, 7, 1)
NA, NJ, OPEN = "not_applicable", "needs_judgement", "undetermined"


def months(day: date, count: int) -> date:
    """The same day *count* months later, or the last of a shorter month."""
    year, month = divmod(day.year * 12 + day.month - 1 + count, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def kept(met: object) -> str:
    """Kept where *met*."""
    return "kept" if met else "broken"


def of_passport(case: Case, name: str) -> Any:
    """A fact of the passport."""
    return fact(fact(case, "passport"), name)


# Days that govern


def dated(name: str) -> Callable[[Case], date]:
    """The day of an event, or the day asked."""

    def day(case: Case) -> date:
        event = happened(case, name, case)
        found: date = (event["date"] if isinstance(event, dict) else event) or case["on"]
        return found

    return day


DECISION, APPLICATION, HAND_OUT = dated("decision"), dated("applied"), dated("handed_out")
EXIT, RETURN, LOSS = dated("departed"), dated("returned"), dated("loss")


def asked(case: Case) -> date:
    """The day asked."""
    on: date = case["on"]
    return on


# Who and by whom

DIPLOMATS = {
    "party_leader",
    "assembly_deputy",
    "council_or_committee_leader",
    "general",
    "spouse_of_state_leader",
}
OFFICIALS = {"civil_servant", "public_unit_manager", "state_management_post", "officer"}


def holder(case: Case, day: date) -> str:
    if day < LAW:
        return OPEN
    group = fact(case, "holder")
    if group in {"minister_considers", "outside"}:
        return NJ if group == "minister_considers" else "broken"
    new = day >= AMENDED_AGAIN
    diplomats = DIPLOMATS | ({"union_deputy_head"} if new else set())
    officials = OFFICIALS | ({"specialised_agency_head"} if new else set())
    if of_passport(case, "kind") == "diplomatic":
        return "kept" if group in diplomats else "broken" if group in officials else NJ
    return "kept" if group in officials else NJ


def kind_as_decided(case: Case, day: date) -> str:
    if day < QD_58 or happened(case, "decision", case) is None:
        return NA
    stated = fact(case, "decided_kind")
    if stated in {"ordinary", "none"}:
        return "broken" if stated == "ordinary" else NJ
    return kept(stated == of_passport(case, "kind"))


def sent_on_duty(case: Case, day: date) -> str:
    if day < LAW or happened(case, "applied", case) is None:
        return NA
    if happened(case, "decision", case) is None:
        return "broken"
    return kept(fact(case, "purpose") != "private")


def sender(case: Case, day: date) -> str:
    if day < LAW:
        return OPEN
    decision = happened(case, "decision", case)
    if decision is None:
        return NA
    if case.get("notice_letter") and fact(case, "in_top_delegation"):
        return kept(fact(decision, "authority") == "central")
    if fact(case, "managed_by") == "politburo":
        return NJ
    by = fact(case, "sent_by")
    if by == "front_or_union":
        return NJ
    right = {"party": "party_committee", "council": "council_standing"}.get(by, "committee_chair")
    signed = fact(decision, "authority")
    if by == "committee" and signed == "head_of_unit":
        return kept(fact(decision, "authorised"))
    return kept(signed == right)


def decided(name: str) -> Callable[[Case, date], str]:
    """Once there is a decision, the fact *name* is true."""

    def rule(case: Case, day: date) -> str:
        if day < CIRCULAR or happened(case, "decision", case) is None:
            return NA
        return kept(fact(case, name))

    return rule


def sending_form(case: Case, day: date) -> str:
    return NA if case.get("notice_letter") else decided("form_complete")(case, day)


def notice_letter(case: Case, day: date) -> str:
    if day < CIRCULAR or not case.get("notice_letter"):
        return NA
    return kept(fact(case, "in_top_delegation") or fact(case, "managed_by") == "politburo")


def several_posts(case: Case, day: date) -> str:
    if day < CIRCULAR or happened(case, "decision", case) is None:
        return NA
    return NJ if fact(case, "posts") > 1 else "kept"


def by_unit(case: Case) -> bool:
    decision = happened(case, "decision", case)
    return decision is not None and fact(decision, "authority") == "head_of_unit"


def authorised(name: str) -> Callable[[Case, date], str]:
    def rule(case: Case, day: date) -> str:
        if day < CIRCULAR or not by_unit(case):
            return NA
        paper = happened(case, "authorisation", case)
        if paper is None:
            return "broken"
        return NA if paper.get("in_regulation") else kept(fact(paper, name))

    return rule


def authorisation_told(case: Case, day: date) -> str:
    if day < LAW or not by_unit(case):
        return NA
    paper = happened(case, "authorisation", case)
    return kept(paper and nested(paper, "told", case))


def nested(event: Case, name: str, case: Case) -> Any:
    """The day *name* inside an event."""
    return happened({**event, "on": case["on"]}, name, case)


def specimen(case: Case, day: date) -> str:
    decision = happened(case, "decision", case) if day >= CIRCULAR else None
    if decision is None:
        return NA
    sent = happened(case, "specimen_sent", case)
    if sent == decision["date"]:
        return NJ
    return kept(sent and sent < decision["date"])


# Dossiers


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


def dossier(case: Case, day: date) -> str:
    request = fact(case, "request")
    if request not in {"issue", "extension"}:
        return NA
    if day < LAW:
        return OPEN
    issue = request == "issue"
    needed: list[tuple[str, Callable[[], bool]]] = [
        ("declaration", always),
        ("sending_decision", always),
        ("passport", lambda: not issue or fact(case, "earlier_passport") == "held"),
        ("loss_notice", lambda: issue and fact(case, "earlier_passport") == "lost"),
        ("identity_paper", lambda: issue or day < CIRCULAR),
        ("introduction", lambda: bool(case.get("filed_by_other"))),
        ("photo", lambda: issue or day < CIRCULAR),
        (
            "request",
            lambda: day >= CIRCULAR and issue and fact(case, "holder") == "minister_considers",
        ),
    ]
    return complete(case, "documents", needed)


def visa_note_dossier(case: Case, day: date) -> str:
    if fact(case, "request") != "visa_note":
        return NA
    if day < CIRCULAR:
        return OPEN
    needed: list[tuple[str, Callable[[], bool]]] = [
        (kind, always) for kind in ("declaration", "passport", "sending_decision")
    ]
    return complete(case, "documents", [*needed, ("invitation", lambda: fact(case, "invited"))])


def hand_out(case: Case, day: date) -> str:
    if happened(case, "handed_out", case) is None or day < QD_58:
        return NA
    kinds = ("sending_decision", "receipt", "custody_log")
    return complete(case, "hand_out_documents", [(kind, always) for kind in kinds])


def filed(case: Case, channel: str) -> bool:
    return bool(fact(case, "request") != "trip" and fact(case, "channel") == channel)


def province_authorised(case: Case, day: date) -> str:
    if day < CIRCULAR or not filed(case, "province"):
        return NA
    return kept(fact(case, "province_authorised"))


def chip_filed(case: Case, day: date) -> str:
    if day < CIRCULAR or not filed(case, "province") or case["request"] == "visa_note":
        return NA
    return NJ if of_passport(case, "chip") else "kept"


def born_digital(case: Case, day: date) -> str:
    if day < ONLINE or not filed(case, "online"):
        return NA
    return kept(fact(case, "born_digital"))


def refusal_reasoned(case: Case, day: date) -> str:
    refusal = happened(case, "refused", case) if day >= LAW else None
    return NA if refusal is None else kept(fact(refusal, "written") and fact(refusal, "reasoned"))


# Validity


def asks(request: str, since: date) -> Callable[[Callable[[Case], str]], Any]:
    """A rule on one kind of *request* whose law was read from the day *since* on."""

    def made(rule: Callable[[Case], str]) -> Callable[[Case, date], str]:
        def whole(case: Case, day: date) -> str:
            if fact(case, "request") != request:
                return NA
            return OPEN if day < since else rule(case)

        return whole

    return made


@asks("issue", LAW)
def validity(case: Case) -> str:
    if happened(case, "issued", case) is None:
        return NA
    issued, expires = of_passport(case, "issued"), of_passport(case, "expires")
    return kept(months(issued, 12) <= expires <= months(issued, 60))


@asks("extension", LAW)
def extensions(case: Case) -> str:
    return kept(of_passport(case, "extensions") + 1 <= 1)


@asks("extension", LAW)
def extension_up_to(case: Case) -> str:
    return kept(fact(case, "extended_until") <= months(of_passport(case, "expires"), 36))


@asks("extension", LAW)
def extended_when_left(case: Case) -> str:
    expires, start = of_passport(case, "expires"), happened(case, "applied", case) or case["on"]
    return kept(start <= expires < months(start, 12))


def no_chip_extended(case: Case, day: date) -> str:
    if day < CIRCULAR or fact(case, "request") != "extension":
        return NA
    return kept(not of_passport(case, "chip"))


def online_extension(case: Case, day: date) -> str:
    online = fact(case, "request") == "extension" and fact(case, "channel") == "online"
    return kept(of_passport(case, "issued").year < 2023) if online and day >= ONLINE else NA


@asks("visa_note", CIRCULAR)
def visa_note_left(case: Case) -> str:
    expires = of_passport(case, "expires")
    return kept(expires > months(fact(case, "departure"), 6))


def to_be_issued(case: Case) -> bool:
    return bool(fact(case, "request") == "issue" and happened(case, "issued", case) is None)


def leaves(case: Case) -> date:
    day: date = happened(case, "departed", case) or fact(case, "departure")
    return day


def exit_left(case: Case, day: date) -> str:
    if to_be_issued(case) or not LAW <= day < AMENDED:
        return NA
    return kept(of_passport(case, "expires") >= months(leaves(case), 6))


def exit_in_date(case: Case, day: date) -> str:
    if day < AMENDED or to_be_issued(case):
        return NA
    return kept(of_passport(case, "intact") and of_passport(case, "expires") >= leaves(case))


def hand_out_left(case: Case, day: date) -> str:
    if not QD_58 <= day <= QD_58_END:
        return NA
    out = happened(case, "handed_out", case)
    if out is None:
        return NA
    return kept(of_passport(case, "expires") >= months(out, 6) or fact(case, "warned"))


def study_up_to(case: Case, day: date) -> str:
    if day < LAW or fact(case, "purpose") != "study":
        return NA
    latest = months(fact(case, "departure"), 6)
    return kept(fact(case, "homecoming") <= latest)


# Use and custody


def one_document(case: Case, day: date) -> str:
    if happened(case, "departed", case) is None or day < QD_58:
        return NA
    return kept(fact(case, "documents_used") <= 1)


def not_private(case: Case, day: date) -> str:
    return kept(fact(case, "purpose") != "private") if QD_58 <= day <= QD_58_END else NA


def use_by_decision(case: Case, day: date) -> str:
    left = happened(case, "departed", case) if day >= LAW else None
    if left is None:
        return NA
    decision = happened(case, "decision", case)
    return kept(decision and decision["date"] <= left)


def told(case: Case, found: date, days: list[date | None]) -> str:
    known = [day for day in days if day]
    if len(known) < len(days):
        return NA if case["on"] == found else "broken"
    return "kept" if max(known) <= found else NJ


def loss_reported(case: Case, day: date) -> str:
    loss = happened(case, "loss", case) if day >= LAW else None
    if loss is None or loss.get("damaged"):
        return NA
    return told(case, loss["date"], [nested(loss, "reported", case)])


def loss_notified(case: Case, day: date) -> str:
    loss = happened(case, "loss", case) if day >= LAW else None
    if loss is None:
        return NA
    names = ("ministry_told", "immigration_told")
    return told(case, loss["date"], [nested(loss, name, case) for name in names])


def duty(event: str, *done: Callable[[Case, Any], object]) -> Callable[[Case, date], str]:
    """A duty without a day, which arises with *event*."""

    def rule(case: Case, day: date) -> str:
        arisen = happened(case, event, case) if day >= LAW else None
        if arisen is None:
            return NA
        return "kept" if all(one(case, arisen) for one in done) else NJ

    return rule


passed_on = duty(
    "transfer",
    lambda case, event: nested(event, "passed_on", case),
    lambda _, event: fact(event, "reported_to_both"),
)
cancellation = duty("left_category", lambda case, _: happened(case, "sent_for_cancellation", case))
misuse = duty("misuse", lambda case, event: nested(event, "reported", case))


# Steps


def late(case: Case, anchor: date | None, count: int | None, done: Callable[[], Any]) -> str:
    """Whether it was done in *count* working days of *anchor*; no count, no law that was read."""
    if anchor is None:
        if done() is not None:
            raise Unknown
        return NA
    if count is None:
        return OPEN
    return in_working_days(anchor, count, done(), case["on"])


def result(case: Case) -> Any:
    """The day of the issue or of the refusal."""
    issued = happened(case, "issued", case)
    refused = None if issued else happened(case, "refused", case)
    return refused["date"] if refused else issued


def forward(case: Case, day: date) -> str:
    if not filed(case, "province"):
        return NA
    count = 2 if day >= CIRCULAR else None
    applied = happened(case, "applied", case)
    return late(case, applied, count, lambda: happened(case, "forwarded", case))


def answer(
    *, issue: bool, sent_on: bool, days: tuple[tuple[date, int], ...]
) -> Callable[[Case, date], str]:
    """The time of the issuing body, by which law on which day."""

    def rule(case: Case, day: date) -> str:
        request = fact(case, "request")
        if request == "trip" or (request == "issue") != issue:
            return NA
        if (fact(case, "channel") == "province") != sent_on:
            return NA
        count = next((count for since, count in days if day >= since), None)
        start = happened(case, "received" if sent_on else "applied", case)
        return late(case, start, count, lambda: result(case))

    return rule


def give_back(case: Case, day: date) -> str:
    if case.get("late_return_accepted"):
        return NA
    count = 5 if day >= QD_58 else None
    home = happened(case, "returned", case)
    return late(case, home, count, lambda: happened(case, "passport_returned", case))


def cancel_lost(case: Case, day: date) -> str:
    loss = happened(case, "loss", case)
    if loss is None or loss.get("damaged"):
        return NA
    notice = nested(loss, "ministry_told", case)
    cancelled = nested(loss, "cancelled", case) if notice is None or day >= LAW else None
    if notice is None:
        return NA
    return late(case, notice, 1 if day >= LAW else None, lambda: cancelled)


RULES: dict[str, tuple[Callable[[Case], date], Callable[[Case, date], str]]] = {
    "holder": (APPLICATION, holder),
    "kind_as_decided": (EXIT, kind_as_decided),
    "sent_on_duty": (APPLICATION, sent_on_duty),
    "sender": (DECISION, sender),
    "sending_form": (DECISION, sending_form),
    "sending_pages": (DECISION, decided("pages_sealed")),
    "notice_letter": (DECISION, notice_letter),
    "several_posts": (DECISION, several_posts),
    "authorisation_written": (DECISION, authorised("on_form")),
    "authorisation_renewed": (DECISION, authorised("authoriser_in_office")),
    "authorisation_told": (DECISION, authorisation_told),
    "specimen": (DECISION, specimen),
    "dossier": (APPLICATION, dossier),
    "visa_note_dossier": (APPLICATION, visa_note_dossier),
    "hand_out_papers": (HAND_OUT, hand_out),
    "province_authorised": (APPLICATION, province_authorised),
    "chip_filed": (APPLICATION, chip_filed),
    "born_digital": (APPLICATION, born_digital),
    "refusal_reasoned": (APPLICATION, refusal_reasoned),
    "validity": (APPLICATION, validity),
    "extensions": (APPLICATION, extensions),
    "extension_up_to": (APPLICATION, extension_up_to),
    "extended_when_left": (APPLICATION, extended_when_left),
    "no_chip_extended": (APPLICATION, no_chip_extended),
    "online_extension_year": (APPLICATION, online_extension),
    "visa_note_left": (APPLICATION, visa_note_left),
    "exit_left": (EXIT, exit_left),
    "exit_in_date": (EXIT, exit_in_date),
    "hand_out_left": (HAND_OUT, hand_out_left),
    "study_up_to": (EXIT, study_up_to),
    "documents_per_trip": (EXIT, one_document),
    "not_private": (EXIT, not_private),
    "use_by_decision": (EXIT, use_by_decision),
    "loss_reported": (LOSS, loss_reported),
    "loss_notified": (LOSS, loss_notified),
    "passed_on": (asked, passed_on),
    "sent_for_cancellation": (asked, cancellation),
    "misuse_reported": (asked, misuse),
    "step.forward": (APPLICATION, forward),
    "step.issue": (APPLICATION, answer(issue=True, sent_on=False, days=((LAW, 5),))),
    "step.extend": (
        APPLICATION,
        answer(issue=False, sent_on=False, days=((CIRCULAR, 2), (LAW, 5))),
    ),
    "step.issue_forwarded": (
        APPLICATION,
        answer(issue=True, sent_on=True, days=((CIRCULAR, 3),)),
    ),
    "step.extend_forwarded": (
        APPLICATION,
        answer(issue=False, sent_on=True, days=((CIRCULAR, 2),)),
    ),
    "step.return": (RETURN, give_back),
    "step.cancel_lost": (LOSS, cancel_lost),
}


def plain(case: Case) -> dict[str, str]:
    """What every rule and step should say."""
    return {
        f"passport.{name}": judged(lambda day=day, rule=rule: rule(case, day(case)))  # type: ignore[misc]
        for name, (day, rule) in RULES.items()
    }


# Cases

STARTS = (
    date(2012, 12, 3),
    date(2013, 2, 26),
    date(2018, 6, 4),
    date(2020, 6, 26),
    date(2020, 11, 6),
    date(2020, 12, 28),
    date(2023, 8, 11),
    date(2025, 11, 27),
    date(2026, 6, 26),
    date(2026, 11, 18),
)
KINDS = (
    "declaration",
    "photo",
    "sending_decision",
    "passport",
    "identity_paper",
    "loss_notice",
    "introduction",
    "request",
    "invitation",
)
HAND_OUT_KINDS = ("sending_decision", "receipt", "custody_log")


def case_of(random: Random) -> Case:
    """A file around a day on which the law changed, some of it not known."""
    start, pick = random.choice(STARTS), random.choice
    days = [start + n * DAY for n in range(11)]

    def some_days(*names: str, share: float = 0.6) -> Case:
        return {name: pick(days) for name in names if random.random() < share}

    def in_order(*names: str) -> Case:
        found = sorted(pick(days) for _ in names)
        upto = random.randint(0, len(names))
        return dict(list(zip(names, found, strict=True))[:upto])

    def papers(kinds: tuple[str, ...]) -> list[Case]:
        return [{"kind": kind} for kind in kinds if random.random() < 0.93]

    def flags(*names: str) -> Case:
        return {name: random.random() < 0.6 for name in names}

    def about(*lengths: int) -> date:
        return months(pick(days), pick(lengths)) + pick((-1, 0, 0, 1)) * DAY

    issued = months(pick(days), pick((0, 0, -48, -54)))
    trip = sorted((pick(days), about(0, 6)))
    order = in_order("applied", "forwarded", "received")
    events: Case = {
        "decision": {
            "date": pick(days),
            **some(
                random,
                {
                    "authority": pick(("committee_chair", "head_of_unit", "party_committee")),
                    "authorised": random.random() < 0.6,
                },
            ),
        },
        "authorisation": {
            "date": start,
            "in_regulation": random.random() < 0.2,
            **some_days("told"),
            **some(random, flags("on_form", "authoriser_in_office")),
        },
        "refused": {"date": pick(days), **some(random, flags("written", "reasoned"))},
        "loss": {
            "date": days[2],
            "damaged": random.random() < 0.2,
            **{n: pick(days[2:5]) for n in ("reported", "ministry_told") if random.random() < 0.8},
            **{n: pick(days[2:6]) for n in ("immigration_told", "cancelled")},
        },
        "transfer": {
            "date": start,
            **some_days("passed_on"),
            **some(random, flags("reported_to_both")),
        },
        "misuse": {"date": start, **some_days("reported")},
    }
    facts: Case = {
        "holder": pick((*DIPLOMATS, *OFFICIALS, "union_deputy_head", "specialised_agency_head",
                        "minister_considers", "outside")),
        "posts": pick((1, 1, 2)),
        "managed_by": pick(("agency", "provincial_committee", "politburo")),
        "sent_by": pick(("party", "council", "committee", "committee", "front_or_union")),
        "request": pick(("issue", "extension", "visa_note", "trip")),
        "channel": pick(("issuing_body", "province", "online")),
        "earlier_passport": pick(("none", "held", "lost")),
        "purpose": pick(("work", "study", "private")),
        "decided_kind": pick(("diplomatic", "official", "official", "ordinary", "none")),
        "passport": some(
            random,
            {
                "kind": pick(("diplomatic", "official")),
                "issued": issued,
                "expires": max(issued, about(0, 6, 12, 60)),
                "extensions": pick((0, 0, 1)),
                **flags("chip", "intact"),
            },
            0.03,
        ),
        "documents": papers(KINDS),
        "hand_out_documents": papers(HAND_OUT_KINDS),
        "documents_used": pick((1, 1, 2)),
        "departure": trip[0],
        "homecoming": trip[1],
        "extended_until": about(36, 42, 48),
        **flags("province_authorised", "invited", "form_complete", "pages_sealed", "warned"),
        **flags("in_top_delegation", "born_digital"),
    }  # fmt: skip
    return {
        "on": pick((days[5], days[10], days[10] + 6 * DAY)),
        **some(random, {"recorded_until": days[10] + 20 * DAY}, 0.15),
        **some(random, facts, 0.04),
        **some(random, events, 0.3),
        **{n: random.random() < 0.2 for n in ("notice_letter", "filed_by_other")},
        "late_return_accepted": random.random() < 0.1,
        **order,
        **({"issued": max([pick(days), *order.values()])} if random.random() < 0.6 else {}),
        **in_order("departed", "returned"),
        **some_days("specimen_sent", "handed_out", "passport_returned", "left_category"),
        **some_days("sent_for_cancellation"),
    }


def cases() -> Iterator[Case]:
    """As many cases as asked for, the same every time."""
    random = Random(49)
    return (case_of(random) for _ in range(CASES))


def build(case: Case) -> PassportFile:
    """The file of a case."""
    return structure({"id": "one"} | {k: v for k, v in case.items() if k != "on"}, PassportFile)


def test_the_rules_say_what_a_plain_function_says() -> None:
    """Over thousands of files each rule and step comes out as the plain function says."""
    agree(cases(), plain, build)
