"""The rules on agreements agree with a plain function over many generated cases."""

from collections.abc import Callable, Iterator
from datetime import date
from random import Random
from typing import Any

from differential.agreeing import CASES, Case, agree
from differential.plainly import DAY, Unknown, fact, worst

from foreign_affairs_rules import calendar
from foreign_affairs_rules.model.agreement import Agreement, Consent, Proposal
from foreign_affairs_rules.model.agreement_kinds import (
    Act,
    Concern,
    DecisionPart,
    Matter,
    Partner,
    Party,
    ProposalContent,
    Signer,
    TextContent,
    Topic,
    Urgency,
)
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)

LAW = date(2021, 7, 1)
"""The first day of Law 70/2020 and Decree 64/2021."""
MERGING = date(2025, 1, 1)
"""The year in which Planning and Investment became part of Finance."""
TWO_TIERS = date(2025, 7, 1)
"""The first day of Decrees 134/2025 and 177/2025."""
ENDS = date(2027, 2, 28)
"""The last day of the clause on changes of name, and the last known one of Decree 134/2025."""
PROVINCIAL = ("provincial_council", "provincial_committee")
BELOW = ("department", "district", "border_commune", "organisation")


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


def maybe(facts: dict[str, Any], name: str, case: Case) -> Any:
    """The event, or `None` where it is not known."""
    try:
        return happened(facts, name, case)
    except Unknown:
        return None


def flag(case: Case, name: str) -> bool:
    """A fact that is false unless it is said."""
    return bool(case.get(name, False))


def act(case: Case) -> str:
    """What is done."""
    return str(case.get("act", "sign"))


def ends(case: Case) -> bool:
    """Whether no new text is made."""
    return act(case) in {"end", "suspend"}


def way(case: Case) -> str:
    """The procedure."""
    party = fact(case, "party")
    if party not in PROVINCIAL:
        return str(party)
    if flag(case, "inherited") and act(case) != "sign":
        return "inherited"
    if flag(case, "technical"):
        return "technical"
    return "simplified" if flag(case, "simplified") else "province"


PROVINCE = ("province", "simplified", "technical")


def decided_on(case: Case) -> date:
    """The day that governs the procedure."""
    decision = happened(case, "decision", case)
    day: date = decision["date"] if decision else case["on"]
    if act(case) != "sign":
        return day
    asked = [maybe(one, "asked", case) for one in case.get("consultations", ())]
    begun = min([one for one in asked if one], default=day)
    return LAW - DAY if begun < LAW <= day else day


def objected(case: Case) -> bool:
    """Whether a body that answered does not agree."""
    asked = fact(case, "consultations")
    if any(maybe(one, "answered", case) and one.get("agrees") is False for one in asked):
        return True
    for one in asked:
        if happened(one, "answered", case) is not None and not fact(one, "agrees"):
            return True
    return False


def not_before_the_law(rule: Callable[[Case, date], str]) -> Callable[[Case, date], str]:
    """A rule that stands in the Law or the Decree of 2021: unread before them."""

    def judged(case: Case, day: date) -> str:
        return "undetermined" if day < LAW else rule(case, day)

    return judged


def so(kept: object) -> str:
    """Kept or broken."""
    return "kept" if kept else "broken"


TREATIES = ("công ước", "hiệp ước", "định ước", "hiệp định")
LISTED = ("thỏa thuận", "bản ghi nhớ", "chương trình hợp tác")


def title(case: Case, _: date) -> str:
    """The title; the generated ones have no tone in two places."""
    if ends(case):
        return "not_applicable"
    name = fact(case, "name").lower()
    if name.startswith(TREATIES):
        return "broken"
    inside = not name.startswith(LISTED) and any(one in name for one in TREATIES)
    return "needs_judgement" if inside else "kept"


def party(case: Case, day: date) -> str:
    """Who may be a party."""
    if day < LAW:
        return "undetermined"
    named = fact(case, "party")
    return so(named != "other" and (named != "district" or day < TWO_TIERS))


def foreign_party(case: Case, _: date) -> str:
    """Who the other party may be."""
    return so(fact(case, "partner") != "other")


def no_state_obligation(case: Case, _: date) -> str:
    """No duty of the State."""
    return "not_applicable" if ends(case) else so(not fact(case, "creates_state_obligations"))


def no_bound_others(case: Case, _: date) -> str:
    """Nobody else is bound."""
    return "not_applicable" if ends(case) else so(not fact(case, "binds_others"))


def vietnamese_text(case: Case, _: date) -> str:
    """In Vietnamese too."""
    return "not_applicable" if ends(case) else so(fact(case, "vietnamese_text"))


def joint_lead(case: Case, _: date) -> str:
    """One of several leads."""
    return so(fact(case, "lead_designated")) if flag(case, "jointly") else "not_applicable"


def commune_partner(case: Case, _: date) -> str:
    """A local government of the same level."""
    if way(case) != "border_commune":
        return "not_applicable"
    return so(fact(case, "partner") == "local_government" and fact(case, "partner_of_equal_level"))


def commune_topics(case: Case, day: date) -> str:
    """The four topics of a border commune."""
    if way(case) != "border_commune":
        return "not_applicable"
    return "undetermined" if day < LAW else so("other" not in fact(case, "topics"))


def signed_below(case: Case) -> bool:
    """Whether a body below the province signs one."""
    return act(case) == "sign" and way(case) in BELOW


def not_binding(case: Case, _: date) -> str:
    """The text says so."""
    return so(fact(case, "says_not_binding")) if signed_below(case) else "not_applicable"


def simplified_condition(case: Case, day: date) -> str:
    """Who may use the simplified procedure, and when."""
    if not flag(case, "simplified"):
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    return so(fact(case, "party") in PROVINCIAL and fact(case, "urgency") != "other")


def was_asked(one: dict[str, Any], case: Case) -> bool:
    """A body that received the request, answered it, or was sent it."""
    shown = ("received", "answered")
    if any(name in one and one[name] <= case["on"] for name in shown):
        return True
    return happened(one, "asked", case) is not None


def all_asked(case: Case, needs: list[tuple[str, Callable[[], bool]]], asks: object) -> str:
    """Whether those that *needs* names were asked; *asks* says that a person is asked first."""
    if not (happened(case, "decision", case) or happened(case, "submitted", case)):
        return "not_applicable"
    needed, doubt = [], False
    for body, when in needs:
        try:
            needed += [body] if when() else []
        except Unknown:
            doubt = True
    if needed:
        listed_bodies = fact(case, "consultations")
        asked = {fact(one, "which") for one in listed_bodies if was_asked(one, case)}
        if set(needed) - asked:
            return "broken"
    try:
        question = callable(asks) and asks()
    except Unknown:
        doubt = True
    if doubt:
        return "undetermined"
    return "needs_judgement" if question else "kept"


def listed(case: Case, when: Callable[[], bool]) -> tuple[str, Callable[[], bool]]:
    """The bodies directly concerned."""
    return "related", lambda: when() and bool(fact(case, "related_bodies"))


def ministries(
    case: Case, day: date, when: Callable[[], bool]
) -> tuple[list[tuple[str, Callable[[], bool]]], Callable[[], bool]]:
    """Those of defence, security and investment; in the first half of 2025 a person says."""

    def touches(what: str) -> Callable[[], bool]:
        return lambda: when() and what in fact(case, "concerns")

    found = [
        ("defence_ministry", touches("defence")),
        ("public_security_ministry", touches("security")),
    ]
    if day < MERGING:
        return [*found, ("investment_ministry", touches("investment"))], lambda: False
    if day < TWO_TIERS:
        return found, touches("investment")
    return [*found, ("finance_ministry", touches("investment"))], lambda: False


def province_bodies(case: Case, day: date) -> str:
    """Whom the province asks."""
    if way(case) not in PROVINCE:
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    renamed = flag(case, "name_only") and TWO_TIERS <= day <= ENDS
    exempt = flag(case, "technical") or flag(case, "designated_body") or renamed
    those, asks = ministries(case, day, lambda: not exempt)
    own = [("foreign_ministry", lambda: not exempt), listed(case, lambda: not exempt)]
    return all_asked(case, own + those, asks)


def department_bodies(case: Case, day: date) -> str:
    """Whom a department asks."""
    if way(case) != "department":
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    exempt = flag(case, "name_only") and day >= TWO_TIERS
    those, asks = ministries(case, day, lambda: not exempt)
    own = [("focal_agency", lambda: not exempt), listed(case, lambda: not exempt)]
    return all_asked(case, own + those, asks)


def commune_bodies(case: Case, day: date) -> str:
    """Whom a border commune and the foreign-affairs body ask."""
    if way(case) != "border_commune":
        return "not_applicable"
    if day < TWO_TIERS:
        return "undetermined"

    def others() -> bool:
        return bool(fact(case, "asks_others"))

    those, asks = ministries(case, day, lambda: True)
    own = [
        ("focal_agency", lambda: True),
        ("provincial_police", others),
        ("military_command", others),
        listed(case, others),
    ]
    return all_asked(case, own + those, asks)


def organisation_bodies(case: Case, day: date) -> str:
    """Whom an organisation asks."""
    if way(case) != "organisation":
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    own = [
        ("focal_agency", lambda: True),
        listed(case, lambda: True),
        ("central_body", lambda: bool(fact(case, "charter_asks_central"))),
    ]
    return all_asked(
        case, own, lambda: {"defence", "security", "investment"} & set(fact(case, "concerns"))
    )


def inherited_bodies(case: Case, day: date) -> str:
    """Whom the province asks on what it inherited."""
    if way(case) != "inherited" or day < TWO_TIERS:
        return "not_applicable"
    return all_asked(case, [listed(case, lambda: True)], None)


def district(case: Case, _: date) -> str:
    """What no text that was read fixes."""
    return "undetermined" if way(case) == "district" else "not_applicable"


def related_bodies(case: Case, _: date) -> str:
    """Each body that the office lists."""
    route = way(case)
    if route == "border_commune" and not fact(case, "asks_others"):
        return "not_applicable"
    if route != "border_commune":
        renamed = flag(case, "name_only") and route in {"province", "simplified", "department"}
        if route in {"technical", "district"} or flag(case, "designated_body") or renamed:
            return "not_applicable"
    if not (happened(case, "decision", case) or happened(case, "submitted", case)):
        return "not_applicable"
    named = set(fact(case, "related_bodies"))
    return so(not named or named <= {one["body"] for one in fact(case, "consultations")})


def opinions_before_decision(case: Case, _: date) -> str:
    """Answers before the decision."""
    decision = happened(case, "decision", case)
    if decision is None:
        return "not_applicable"
    answers = [happened(one, "answered", case) for one in fact(case, "consultations")]
    late = any(one is None or one > decision["date"] for one in answers)
    return "needs_judgement" if late else "kept"


MINISTRIES = {
    "defence_ministry",
    "public_security_ministry",
    "finance_ministry",
    "investment_ministry",
    "foreign_ministry",
}


def ministries_agree(case: Case, _: date) -> str:
    """Every ministry asked agrees."""
    if way(case) not in {"department", "border_commune"}:
        return "not_applicable"
    decision = happened(case, "decision", case)
    if decision is None:
        return "not_applicable"
    opposed = False
    for one in fact(case, "consultations"):
        if fact(one, "which") in MINISTRIES:
            answered = happened(one, "answered", case)
            silent = answered is None or answered > decision["date"]
            opposed = silent or not fact(one, "agrees") or opposed
    return so(not opposed)


def sensitive_content(case: Case, _: date) -> str:
    """The Chairman may ask the Foreign Ministry."""
    if way(case) not in {"department", "border_commune"}:
        return "not_applicable"
    if "sensitive" not in fact(case, "concerns"):
        return "kept"
    for one in fact(case, "consultations"):
        if fact(one, "which") == "foreign_ministry":
            return "kept"
    return "needs_judgement"


def has_papers(case: Case, *kinds: str) -> str:
    """The papers are there."""
    return so(not kinds or set(kinds) <= set(fact(case, "documents")))


def consultation_dossier(case: Case, day: date) -> str:
    """For consultation, ordinary."""
    if way(case) != "province":
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    renamed = flag(case, "name_only") and TWO_TIERS <= day <= ENDS
    if flag(case, "designated_body") or renamed:
        return "kept"
    return has_papers(case, "request", "draft_text")


def simplified_dossier(case: Case, day: date) -> str:
    """For consultation, simplified."""
    if way(case) != "simplified":
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    return has_papers(case, "request", "draft_text", "proof")


def referral_dossier(case: Case, day: date) -> str:
    """To the Prime Minister."""
    if way(case) not in PROVINCE or not objected(case):
        return "not_applicable"
    if not LAW <= day < TWO_TIERS:
        return "undetermined"
    return has_papers(case, "request", "draft_text", "opinion", "explanation")


def unit_consultation_dossier(case: Case, day: date) -> str:
    """For consultation, below the province."""
    route = way(case)
    if route not in {"department", "border_commune", "organisation"}:
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    if day >= TWO_TIERS and flag(case, "name_only") and route == "department":
        return "kept"
    return has_papers(case, "request", "draft_text")


def unit_dossier(case: Case, day: date) -> str:
    """For submission, below the province."""
    route = way(case)
    if route not in {"department", "border_commune", "organisation"}:
        return "not_applicable"
    if not (happened(case, "submitted", case) or happened(case, "decision", case)):
        asked = fact(case, "consultations")
        if not asked:
            return "not_applicable"
        for one in asked:
            if happened(one, "answered", case) is None:
                return "not_applicable"
    if day < LAW:
        return "undetermined"
    if day >= TWO_TIERS and flag(case, "name_only") and route == "department":
        return has_papers(case, "request", "draft_text")
    return has_papers(case, "request", "draft_text", "opinion", "explanation")


CONTENTS = {
    "province": {"purpose", "main_content", "impact", "principles", "conformity", "feasibility"},
    "simplified": {"purpose", "main_content", "impact", "principles", "simplified_reason"},
    "below": {
        "purpose",
        "main_content",
        "impact",
        "principles",
        "conformity",
        "context",
        "signatory",
        "publication",
    },
}


def proposal_contents(case: Case, day: date) -> str:
    """What the proposal says."""
    route = way(case)
    if route in {"technical", "inherited", "district", "other"}:
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    proposal = happened(case, "proposal", case)
    if proposal is None:
        for one in fact(case, "consultations"):
            if happened(one, "asked", case):
                return "broken"
        return "not_applicable"
    needed = CONTENTS[route if route in CONTENTS else "below"]
    return so(needed <= set(fact(proposal, "contents")))


def text_contents(case: Case, day: date) -> str:
    """What the text says."""
    if not signed_below(case):
        return "not_applicable"
    return "undetermined" if day < LAW else so(len(fact(case, "text_contents")) == 6)


def decision_parts(case: Case, day: date) -> str:
    """What the decision says."""
    if not signed_below(case):
        return "not_applicable"
    if day < LAW:
        return "undetermined"
    if happened(case, "decision", case) is None:
        return "not_applicable"
    parts = {"title_and_parties", "signatory", "publication", "draft_text"}
    needed = parts if case["party"] == "organisation" else parts | {"duties"}
    return so(needed <= set(fact(case, "decision_parts")))


COMPETENT = {
    "provincial_council": "council_chair",
    "provincial_committee": "committee_chair",
    "department": "committee_chair",
    "district": "committee_chair",
    "border_commune": "committee_chair",
    "organisation": "external_relations_body",
}


def decider(case: Case, _: date) -> str:
    """Who decides."""
    decision = happened(case, "decision", case)
    if decision is None:
        return "not_applicable"
    if flag(case, "designated_body"):
        return "needs_judgement"
    competent = COMPETENT.get(fact(case, "party"))
    if competent is None:
        return "not_applicable"
    return so(fact(decision, "authority") == competent)


def objection(case: Case, day: date) -> str:
    """Consent where a body does not agree."""
    if way(case) not in PROVINCE or not objected(case):
        return "not_applicable"
    if day > ENDS:
        return "undetermined"
    signed = happened(case, "signed", case)
    if day < TWO_TIERS:
        if signed is None:
            return "not_applicable"
        consent = happened(case, "consent", case)
        if consent is None or not fact(consent, "agrees") or consent["date"] > signed:
            return "broken"
        return so(fact(consent, "authority") == "prime_minister")
    if signed is None:
        return "not_applicable"
    if case["party"] == "provincial_council":
        return "needs_judgement"
    decision = happened(case, "decision", case)
    return so(decision and fact(decision, "authority") == "committee_chair")


def signed_after_decision(case: Case, day: date) -> str:
    """The decision comes first."""
    signed = happened(case, "signed", case)
    if day < LAW:
        return "undetermined"
    if signed is None:
        return "not_applicable"
    decision = happened(case, "decision", case)
    return so(decision and decision["date"] <= signed)


def signer(case: Case, day: date) -> str:
    """Who signs."""
    signed = happened(case, "signed", case)
    if day < LAW:
        return "undetermined"
    return "not_applicable" if signed is None else so(fact(case, "signer") != "other")


def must_end(case: Case, day: date) -> str:
    """What breaks a principle is ended."""
    if day < LAW:
        return "undetermined"
    if act(case) in {"sign", "end"}:
        return "not_applicable" if act(case) == "sign" else "kept"
    return so(not fact(case, "found_against_principles"))


# The steps


def working(start: date, days: int) -> date:
    """The last of *days* working days."""
    return calendar.add_working_days(start, days)


def ordinary(start: date, days: int) -> date:
    """The last of *days* days, moved to a working day."""
    return calendar.next_working_day(start + days * DAY)


def in_time(start: Any, done: Callable[[], Any], last: date | None, on: date) -> str:
    """Done by the *last* day; `None` where no text that was read fixes it."""
    if start is None:
        return "not_applicable"
    if last is None:
        return "undetermined"
    day = done()
    if day is None:
        return "not_applicable" if on <= last else "broken"
    return so(day <= last)


def replies(case: Case, days: int | None, those: Callable[[str], bool] | None = None) -> str:
    """The answers of those asked, or of some."""
    asked = fact(case, "consultations")
    if those is not None:
        asked = [one for one in asked if those(fact(one, "which"))]
    return worst([answer(one, days, case) for one in asked])


def answer(one: dict[str, Any], days: int | None, case: Case) -> str:
    """One answer."""
    try:
        received = happened(one, "received", case)
        if received is None and happened(one, "answered", case) is not None:
            return "undetermined"
        last = working(received, days) if received and days else None
        return in_time(received, lambda: happened(one, "answered", case), last, case["on"])
    except Unknown:
        return "undetermined"


def reply(route: str, days: int, since: date | None = None) -> Callable[[Case, date], str]:
    """The answers in one procedure, of so many working days from a day on; open before it."""

    def judged(case: Case, day: date) -> str:
        if way(case) != route:
            return "not_applicable"
        known = since is None or day >= since
        return replies(case, days if known else None)

    return judged


def reply_inherited(case: Case, day: date) -> str:
    """The answers on what was inherited; before 01/07/2025 nothing could be."""
    if way(case) != "inherited":
        return "not_applicable"
    if day < TWO_TIERS:
        outcomes = set()
        for one in fact(case, "consultations"):
            found = answer(one, None, case)
            outcomes.add(
                "undetermined"
                if found == "undetermined" and begun(one, case) is None
                else "not_applicable"
            )
        return worst([*outcomes]) if outcomes else "kept"
    return replies(case, 7)


def begun(one: dict[str, Any], case: Case) -> Any:
    """The day the paper was received, or `None` where that is not known."""
    return maybe(one, "received", case)


def commune_asks(case: Case, *, others: bool) -> bool:
    """Whether the foreign-affairs body of a border commune asks *others*."""
    return way(case) == "border_commune" and bool(fact(case, "asks_others")) is others


def focal_opinion(case: Case, day: date) -> str:
    """The foreign-affairs body answers itself."""
    if not commune_asks(case, others=False):
        return "not_applicable"
    return replies(case, 7 if day >= TWO_TIERS else None, lambda which: which == "focal_agency")


def reply_commune(case: Case, day: date) -> str:
    """The others answer it."""
    if not commune_asks(case, others=True):
        return "not_applicable"
    return replies(case, 7 if day >= TWO_TIERS else None, lambda which: which != "focal_agency")


def focal(case: Case) -> Any:
    """The first consultation of the foreign-affairs body."""
    for one in fact(case, "consultations"):
        if fact(one, "which") == "focal_agency":
            return one
    return None


def ask_others(case: Case, day: date) -> str:
    """It asks the others within three working days."""
    if not commune_asks(case, others=True):
        return "not_applicable"

    def done() -> Any:
        rest = [one for one in fact(case, "consultations") if fact(one, "which") != "focal_agency"]
        asked = [happened(one, "asked", case) for one in rest]
        return max(asked) if asked and all(asked) else None

    own = focal(case)
    received = happened(own, "received", case) if own else None
    if received is None:
        done()
        return "not_applicable"
    last = working(received, 3) if day >= TWO_TIERS else None
    return in_time(received, done, last, case["on"])


def send_commune(case: Case, day: date) -> str:
    """The commune sends its dossier within five working days."""
    if not commune_asks(case, others=False):
        return "not_applicable"
    own = focal(case)
    answered = happened(own, "answered", case) if own else None
    if answered is None:
        happened(case, "sent", case)
        return "not_applicable"
    last = working(answered, 5) if day >= TWO_TIERS else None
    return in_time(answered, lambda: happened(case, "sent", case), last, case["on"])


def since_event(case: Case, name: str, done: Callable[[], Any], last: Callable[[date], Any]) -> str:
    """A length from the event *name*; what is done has begun, on record or not."""
    start = happened(case, name, case)
    if start is None and done() is not None:
        return "undetermined"
    return in_time(start, done, last(start) if start else None, case["on"])


def settle(case: Case, day: date) -> str:
    """The Prime Minister's seven working days, until 30/06/2025."""
    if way(case) not in PROVINCE or not objected(case):
        return "not_applicable"

    def done() -> Any:
        consent = happened(case, "consent", case)
        return consent["date"] if consent else None

    return since_event(
        case, "referred", done, lambda start: working(start, 7) if day < TWO_TIERS else None
    )


def decide(route: str, since: date) -> Callable[[Case, date], str]:
    """Five working days to decide, from the day *since* on; open before it."""

    def judged(case: Case, day: date) -> str:
        if way(case) != route:
            return "not_applicable"

        def done() -> Any:
            decision = happened(case, "decision", case)
            return decision["date"] if decision else None

        if route == "inherited" and day < since:
            missing = happened(case, "submitted", case) is None and done() is not None
            return "undetermined" if missing else "not_applicable"
        return since_event(
            case, "submitted", done, lambda start: working(start, 5) if day >= since else None
        )

    return judged


def report(routes: tuple[str, ...], since: date) -> Callable[[Case, date], str]:
    """Report and copy within fifteen days of the signing."""

    def judged(case: Case, day: date) -> str:
        if act(case) != "sign" or way(case) not in routes:
            return "not_applicable"

        def done() -> Any:
            if happened(case, "reported", case) is None or happened(case, "copied", case) is None:
                return None
            return max(case["reported"], case["copied"])

        return since_event(
            case, "signed", done, lambda start: ordinary(start, 15) if day >= since else None
        )

    return judged


def notify(routes: tuple[str, ...], since: date) -> Callable[[Case, date], str]:
    """Notice within fifteen days of the effect."""

    def judged(case: Case, day: date) -> str:
        if act(case) == "sign" or way(case) not in routes:
            return "not_applicable"
        return since_event(
            case,
            "effective",
            lambda: happened(case, "notified", case),
            lambda start: ordinary(start, 15) if day >= since else None,
        )

    return judged


NEVER = date(9999, 1, 1)
"""The first day of what no text that was read fixes."""
BY_DECISION: dict[str, Callable[[Case, date], str]] = {
    "title": not_before_the_law(title),
    "party": party,
    "foreign_party": not_before_the_law(foreign_party),
    "no_state_obligation": not_before_the_law(no_state_obligation),
    "no_bound_others": not_before_the_law(no_bound_others),
    "vietnamese_text": not_before_the_law(vietnamese_text),
    "joint_lead": not_before_the_law(joint_lead),
    "commune_partner": not_before_the_law(commune_partner),
    "commune_topics": commune_topics,
    "not_binding": not_before_the_law(not_binding),
    "simplified_condition": simplified_condition,
    "province_bodies": province_bodies,
    "department_bodies": department_bodies,
    "commune_bodies": commune_bodies,
    "organisation_bodies": organisation_bodies,
    "inherited_bodies": inherited_bodies,
    "district_bodies": district,
    "related_bodies": not_before_the_law(related_bodies),
    "opinions_before_decision": not_before_the_law(opinions_before_decision),
    "ministries_agree": not_before_the_law(ministries_agree),
    "sensitive_content": not_before_the_law(sensitive_content),
    "consultation_dossier": consultation_dossier,
    "simplified_dossier": simplified_dossier,
    "referral_dossier": referral_dossier,
    "unit_consultation_dossier": unit_consultation_dossier,
    "unit_dossier": unit_dossier,
    "district_dossier": district,
    "proposal_contents": proposal_contents,
    "text_contents": text_contents,
    "decision_parts": decision_parts,
    "decider": not_before_the_law(decider),
    "objection": not_before_the_law(objection),
    "step.reply": reply("province", 7),
    "step.reply_simplified": reply("simplified", 3, LAW),
    "step.reply_technical": reply("technical", 3, LAW),
    "step.reply_department": reply("department", 7, LAW),
    "step.reply_organisation": reply("organisation", 7, LAW),
    "step.reply_inherited": reply_inherited,
    "step.reply_district": reply("district", 7, NEVER),
    "step.focal_opinion": focal_opinion,
    "step.ask_others": ask_others,
    "step.reply_commune": reply_commune,
    "step.send_commune": send_commune,
    "step.settle": settle,
    "step.decide_department": decide("department", LAW),
    "step.decide_commune": decide("border_commune", TWO_TIERS),
    "step.decide_organisation": decide("organisation", LAW),
    "step.decide_inherited": decide("inherited", TWO_TIERS),
    "step.decide_district": decide("district", NEVER),
}
BY_SIGNING: dict[str, Callable[[Case, date], str]] = {
    "signed_after_decision": signed_after_decision,
    "signer": signer,
}
BY_SIGNING_ANEW: dict[str, Callable[[Case, date], str]] = {
    "step.report": report(PROVINCE, LAW),
    "step.report_department": report(("department",), LAW),
    "step.report_commune": report(("border_commune",), TWO_TIERS),
    "step.report_organisation": report(("organisation",), LAW),
    "step.report_district": report(("district",), NEVER),
}
BY_EFFECT: dict[str, Callable[[Case, date], str]] = {
    "must_end": must_end,
    "step.notify": not_before_the_law(notify(PROVINCE, LAW)),
    "step.notify_unit": not_before_the_law(notify(("department", "organisation"), LAW)),
    "step.notify_commune": notify(("border_commune",), TWO_TIERS),
    "step.notify_district": notify(("district",), NEVER),
}


def of_event(name: str) -> Callable[[Case], date]:
    """The day of the event *name*, or the day asked."""

    def governing(case: Case) -> date:
        day: date = happened(case, name, case) or case["on"]
        return day

    return governing


def signed_anew(case: Case) -> date:
    """The day of signing, where an agreement is signed."""
    return of_event("signed")(case) if act(case) == "sign" else asked_on(case)


def in_effect(case: Case) -> date:
    """The day a change takes effect; a signing changes nothing."""
    return asked_on(case) if act(case) == "sign" else of_event("effective")(case)


def asked_on(case: Case) -> date:
    """The day asked."""
    day: date = case["on"]
    return day


GROUPS = (
    (decided_on, BY_DECISION),
    (of_event("signed"), BY_SIGNING),
    (signed_anew, BY_SIGNING_ANEW),
    (in_effect, BY_EFFECT),
)


def plain(case: Case) -> dict[str, str]:
    """The outcome of every rule."""
    outcomes = {}
    for governing, rules in GROUPS:
        try:
            day = governing(case)
        except Unknown:
            day = None
        for name, rule in rules.items():
            outcomes[f"agreement.{name}"] = judged(rule, case, day)
    return outcomes


def judged(rule: Callable[[Case, date], str], case: Case, day: date | None) -> str:
    """The outcome of one rule."""
    if case.get("matter", "cooperation") != "cooperation":
        return "not_applicable"
    if day is None:
        return "undetermined"
    try:
        return rule(case, day)
    except Unknown:
        return "undetermined"


# Cases and subjects

STARTS = (
    date(2019, 3, 4),
    date(2021, 6, 9),
    date(2022, 8, 22),
    date(2024, 12, 11),
    date(2025, 6, 10),
    date(2026, 8, 10),
    date(2027, 2, 8),
)
"""Few, since the law of each day is worked out once; events lie on both sides of a change."""
NAMES = (
    "Bản ghi nhớ hợp tác",
    "Hiệp định hợp tác",
    "Văn kiện Hiệp ước hữu nghị",
    "Văn bản kết nghĩa",
    "Thỏa thuận hợp tác",
)
RELATED = ("Sở Tư pháp", "Sở Du lịch")


def some(random: Random, kind: Any, chance: float = 0.5) -> list[str]:
    """Some members of an enum."""
    return [one.value for one in kind if random.random() < chance]


def most(random: Random, kind: Any) -> list[str]:
    """All members of an enum, or all but one."""
    names = [one.value for one in kind]
    if random.random() < 0.5:
        names.remove(random.choice(names))
    return names


WHICH = {
    "provincial_council": ("foreign_ministry", "related", "finance_ministry"),
    "provincial_committee": ("foreign_ministry", "related", "investment_ministry"),
    "department": ("focal_agency", "related", "foreign_ministry", "public_security_ministry"),
    "district": ("focal_agency", "related"),
    "border_commune": ("focal_agency", "provincial_police", "military_command", "related"),
    "organisation": ("focal_agency", "central_body", "related"),
    "other": ("related",),
}


def consultation(random: Random, which: str, start: date) -> dict[str, Any]:
    """A body asked, its paper received, its answer, each perhaps not."""
    asked = start + random.randrange(4) * DAY
    received = asked + random.randrange(3) * DAY
    one: dict[str, Any] = {"body": random.choice(RELATED), "which": which}
    if random.random() < 0.95:
        one["asked"] = asked
    if random.random() < 0.95:
        one["received"] = received
    if random.random() < 0.85:
        one["answered"] = received + random.randrange(2, 15) * DAY
    if random.random() < 0.9:
        one["agrees"] = random.random() < 0.75
    if random.random() < 0.03:
        del one["which"]
    return one


def consultations(random: Random, party_: str, start: date) -> list[dict[str, Any]]:
    """Those that the party asks, perhaps not all, perhaps one more."""
    named = [one for one in WHICH[party_] if random.random() < 0.9]
    if random.random() < 0.2:
        named.append(random.choice(("defence_ministry", "finance_ministry", "related")))
    return [consultation(random, one, start) for one in named]


def events(random: Random, start: date) -> dict[str, Any]:
    """The days after the opinions."""
    submitted = start + random.choice((10, 15)) * DAY
    decided = submitted + random.choice((2, 7, 8)) * DAY
    signed = decided + random.choice((-1, 0, 6)) * DAY
    referred = start + random.choice((10, 13)) * DAY
    effective = signed + random.choice((0, 9)) * DAY
    authorities = ("committee_chair", "council_chair", "external_relations_body", "other")
    given: dict[str, Any] = {
        "submitted": submitted,
        "sent": start + random.randrange(5, 25) * DAY,
        "referred": referred,
        "consent": {
            "date": referred + random.randrange(15) * DAY,
            "authority": random.choice(("prime_minister", "prime_minister", "minister")),
            "agrees": random.random() < 0.8,
        },
        "decision": {"date": decided, "authority": random.choice(authorities)},
        "signed": signed,
        "reported": signed + random.randrange(18) * DAY,
        "copied": signed + random.randrange(18) * DAY,
        "effective": effective,
        "notified": effective + random.randrange(5, 22) * DAY,
    }
    return {name: event for name, event in given.items() if random.random() < 0.8}


def any_case(random: Random) -> Case:
    """A case with some facts left out."""
    start = random.choice(STARTS)
    party_ = random.choice((*WHICH, "provincial_committee", "border_commune"))
    done = random.choice(("sign", "sign", "amend", "end", "suspend"))
    other = {"matter": random.choice(("ngo_aid", "ppp_contract"))}
    amends = done == "amend"
    case: Case = {
        "name": random.choice(NAMES),
        "act": done,
        "party": party_,
        "jointly": random.random() < 0.2,
        "lead_designated": random.random() < 0.5,
        "partner": random.choice(("local_government", "local_government", "body", "other")),
        "partner_of_equal_level": random.random() < 0.7,
        "creates_state_obligations": random.random() < 0.3,
        "binds_others": random.random() < 0.3,
        "concerns": some(random, Concern, 0.3),
        "topics": some(random, Topic),
        "text_contents": most(random, TextContent),
        "says_not_binding": random.random() < 0.6,
        "vietnamese_text": random.random() < 0.6,
        "simplified": random.random() < 0.3,
        "urgency": random.choice([one.value for one in Urgency]),
        "technical": amends and random.random() < 0.4,
        "designated_body": amends and random.random() < 0.2,
        "name_only": amends and random.random() < 0.4,
        "inherited": party_ == "provincial_committee" and random.random() < 0.4,
        "found_against_principles": random.random() < 0.3,
        "documents": most(random, [one for one in DocumentKind if one.value in PAPERS]),
        "related_bodies": [one for one in RELATED if random.random() < 0.4],
        "charter_asks_central": random.random() < 0.5,
        "asks_others": random.random() < 0.5,
        "consultations": consultations(random, party_, start),
        "decision_parts": most(random, DecisionPart),
        "signer": random.choice([one.value for one in Signer]),
        **events(random, start),
        **(other if random.random() < 0.01 else {}),
    }
    if random.random() < 0.9:
        case["proposal"] = {
            "date": start,
            "contents": [one.value for one in ProposalContent if random.random() < 0.97],
        }
    for name in list(case):
        if random.random() < (0.005 if name in {"party", "decision", "act"} else 0.02):
            del case[name]
    if "act" not in case:
        for name in ("technical", "designated_body", "name_only"):
            case.pop(name, None)
    case["on"] = start + random.choice((13, 25, 60)) * DAY
    case["recorded"] = random.random() < 0.95
    return case


PAPERS = ("request", "draft_text", "opinion", "explanation", "proof")


def build(case: Case) -> Agreement:
    """The subject of a case."""
    known = {name: value for name, value in case.items() if name not in {"on", "recorded"}}
    for name in known.keys() & MADE.keys():
        known[name] = MADE[name](known[name])
    if case["recorded"]:
        known["recorded_until"] = case["on"]
    return Agreement(id="case", **known)


def decision(known: dict[str, Any]) -> Decision:
    """A decision."""
    return Decision(**{**known, "authority": Authority(known["authority"])})


def consent(known: dict[str, Any]) -> Consent:
    """An answer of the Prime Minister or of another."""
    return Consent(**{**known, "authority": Authority(known["authority"])})


def proposal(known: dict[str, Any]) -> Proposal:
    """A proposal."""
    contents = tuple(map(ProposalContent, known["contents"]))
    return Proposal(date=known["date"], contents=contents)


def papers(kinds: list[str]) -> tuple[Document, ...]:
    """The documents."""
    return tuple(Document(kind=DocumentKind(one)) for one in kinds)


def built(one: dict[str, Any]) -> Consultation:
    """One consultation."""
    which = {"which": Body(one["which"])} if "which" in one else {}
    return Consultation(**{**one, **which})


def each(kind: Callable[[Any], Any]) -> Callable[[list[Any]], tuple[Any, ...]]:
    """What makes a tuple of *kind*."""
    return lambda known: tuple(map(kind, known))


MADE: dict[str, Callable[[Any], Any]] = {
    "act": Act,
    "party": Party,
    "partner": Partner,
    "matter": Matter,
    "urgency": Urgency,
    "signer": Signer,
    "concerns": each(Concern),
    "topics": each(Topic),
    "text_contents": each(TextContent),
    "decision_parts": each(DecisionPart),
    "related_bodies": tuple,
    "documents": papers,
    "consultations": each(built),
    "proposal": proposal,
    "decision": decision,
    "consent": consent,
}


def cases() -> Iterator[Case]:
    """As many as are asked for."""
    random = Random(70)
    return (any_case(random) for _ in range(CASES))


def test_the_rules_and_a_plain_function_agree() -> None:
    """Over thousands of agreements every rule and step is as the plain function says."""
    agree(cases(), plain, build)
