"""Generated aids: plain facts, some of them unknown, around the days and limits that decide."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from differential.agreeing import CASES, Case
from differential.plainly import some

from foreign_affairs_rules.model.aid import (
    Account,
    Aid,
    Change,
    Disbursement,
    Donor,
    Goods,
    PeriodicReport,
    Sale,
    SoldGoods,
)
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
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    Document,
    DocumentKind,
)

TIMES = (
    (date(2020, 5, 4), date(2020, 6, 14)),
    (date(2020, 5, 18), date(2020, 6, 15)),
    (date(2020, 8, 3), date(2020, 9, 16)),
    (date(2020, 8, 3), date(2020, 9, 17)),
    (date(2020, 8, 17), date(2021, 6, 30)),
    (date(2020, 9, 17), date(2021, 6, 30)),
    (date(2021, 1, 4), date(2021, 12, 31)),
    (date(2021, 1, 4), date(2021, 12, 31)),
    (date(2021, 1, 4), date(2022, 5, 19)),
    (date(2022, 4, 25), date(2023, 5, 31)),
    (date(2023, 2, 6), date(2023, 12, 29)),
    (date(2023, 2, 6), date(2023, 12, 29)),
    (date(2025, 10, 27), date(2025, 12, 7)),
    (date(2025, 10, 27), date(2025, 12, 8)),
    (date(2026, 1, 5), date(2026, 9, 30)),
)
"""The day the dossier is sent, and the day asked."""
AUTHORITIES = (
    Authority.COMMITTEE_CHAIR,
    Authority.COMMITTEE_CHAIR,
    Authority.PRIME_MINISTER,
    Authority.HEAD_OF_MANAGING_AGENCY,
    Authority.MINISTER,
)
PAPERS = (
    DocumentKind.REQUEST,
    DocumentKind.DONOR_CONSENT,
    DocumentKind.AID_DOCUMENT,
    DocumentKind.LEGAL_STATUS,
    DocumentKind.GOODS_LIST,
    DocumentKind.PASSPORT_COPY,
    DocumentKind.CURRICULUM_VITAE,
    DocumentKind.PROGRAMME,
    DocumentKind.WORK_PERMIT,
    DocumentKind.QUALITY_CERTIFICATE,
    DocumentKind.VEHICLE_PAPERS,
    DocumentKind.VEHICLE_INSPECTION,
)
BODIES = (
    Body.FINANCE_DEPARTMENT,
    Body.PROVINCIAL_POLICE,
    Body.FINANCE_MINISTRY,
    Body.PUBLIC_SECURITY_MINISTRY,
    Body.FOREIGN_MINISTRY,
    Body.FRIENDSHIP_UNION,
    Body.INVESTMENT_MINISTRY,
    Body.AGRICULTURE_MINISTRY,
    Body.OTHER_MINISTRY,
    Body.RELATED,
)


class Draw:
    """Draws from one random source."""

    def __init__(self, random: Random) -> None:
        self.random = random

    def chance(self, share: float = 0.5) -> bool:
        return self.random.random() < share

    def one(self, among: Any) -> Any:
        return self.random.choice(tuple(among))

    def most(self, among: Any, share: float = 0.93) -> tuple[Any, ...]:
        """Nearly all of them, or all, or few."""
        how = self.one((1.0, share, 0.4))
        return tuple(one for one in among if self.chance(how))

    def later(self, day: date, *after: int) -> date:
        return day + timedelta(days=self.one(after))


def what(draw: Draw) -> dict[str, Any]:
    """What the aid is."""
    used = {"banned": draw.chance(0.1), "used": draw.chance(), "vehicle": draw.chance()}
    goods = some(
        draw.random,
        used | {"temporary": draw.chance(), "inspected": draw.chance(0.2)},
        0.03,
    )
    ngo = (DonorKind.FOREIGN_NGO,) * 6
    donors = [
        some(draw.random, {"kind": draw.one((*ngo, *DonorKind))}, 0.03)
        for _ in range(draw.one((1, 1, 2)))
    ]
    provinces = (ManagingAgency.PROVINCE,) * 8
    contents = (SensitiveContent.RELIGION,), (SensitiveContent.LEGAL_DRAFTING,)
    body = (RecipientKind.STATE_BODY,) * 8
    return {
        "mode": draw.one(Mode),
        "excluded": draw.one((*(Exclusion.NONE,) * 30, *Exclusion)),
        "gift": draw.chance(0.1),
        "purposes": draw.most(Purpose, 0.5),
        "purpose": "giúp người dân",
        "donors": donors,
        "recipient": draw.one((*body, *RecipientKind)),
        "founder": draw.one(Founder),
        "managing_agency": draw.one((*provinces, *ManagingAgency)),
        "value_usd": draw.one((150_000, 199_999, 200_000, 250_000)),
        "contents": draw.one(((), (), (), (), *contents)),
        "reserved_goods": draw.chance(0.1),
        "goods": [goods] * draw.one((0, 1, 1)),
        "experts": draw.chance(0.3),
        "public_investment": draw.chance(),
        "beyond_local_powers": draw.chance(0.2),
        "no_set_locality": draw.chance(0.2),
        "direct_to_one": draw.chance(),
        "form": draw.one(ManagementForm),
        "budget": draw.chance(0.7),
        "in_estimate": draw.chance(),
        "donor_disburses": draw.chance(0.3),
        "through_account": draw.chance(),
        "assets_ledger": draw.chance(),
        "assets_disposed": draw.chance(),
        "documents": [{"kind": one} for one in draw.most(PAPERS)],
        "document_parts": draw.most(DocumentPart),
        "sets": draw.one((5, 6, 6, 7)),
        "foreign_papers": draw.chance(0.7),
        "translations_notarised": draw.chance(),
        "appraisal_heads": draw.most(AppraisalHead),
        "decision_parts": draw.most(DecisionPart),
    }


def emergency(draw: Draw, sent: date) -> dict[str, Any]:
    """The emergency that it answers."""
    kind = draw.one((Emergency.NONE, Emergency.OTHER, *(Emergency.NATURAL_DISASTER,) * 3))
    if draw.chance(0.35):
        kind = Emergency.NONE
    return {
        "emergency": kind,
        "help": draw.one(Help),
        "disaster": sent - timedelta(days=draw.one((10, 24))),
        "ends": draw.later(sent, 58, 60, 63, 64, 66, 68, 82, 246, 252, 265, 400),
    }


def procedure(draw: Draw, sent: date) -> dict[str, Any]:
    """From the donor's information to the approval and whom it is told to."""
    informed = sent - timedelta(days=7)
    received = draw.later(sent, 0, 1)
    closed = draw.later(received, 4)
    appraised = draw.later(received, 5, 7, 12, 18, 20, 21, 22)
    decided = draw.later(received, 2, 3, 4, 5, 23, 25)
    revised = draw.later(received, 12, 14, 15)
    policy = draw.later(decided, -1, 0, 1)
    came = {"received": received, "answered": draw.later(received, 5, 7, 8, 9)}
    asked = [some(draw.random, {"which": one, **came}, 0.02) for one in draw.most(BODIES, 0.95)]
    deciders = {"authority": draw.one(AUTHORITIES), "date": decided}
    return {
        "informed": informed,
        "owner_named": draw.later(informed, 0, 1, 2, 3),
        "submitted": sent,
        "received": received,
        "opinions_asked": draw.later(received, 2, 3, 4),
        "opinions_closed": closed,
        "appraised": appraised,
        "appraisal_received": draw.later(received, 7),
        "revised": revised,
        "resubmitted": revised,
        "to_prime_minister": draw.later(received, 2, 3, 4, 19, 20, 21, 22),
        "policy_decision": {"authority": draw.one(AUTHORITIES[:3]), "date": policy},
        "decision": deciders if draw.chance(0.97) else {"date": decided},
        "donor_notified": draw.later(decided, 2, 5, 6, 7),
        "decision_sent": draw.later(decided, 2, 5, 6, 7),
        "decision_reported": draw.later(decided, 2, 3, 5, 6),
        "circulated": decided,
        "filed_with_finance": draw.later(decided, 10, 14, 15, 16),
        "first_received": draw.later(decided, -1, 0, 1, 2),
        "consultations": asked,
    }


def afterwards(draw: Draw, sent: date) -> dict[str, Any]:
    """From the start to the reports."""
    started = draw.later(sent, 30, 40)
    completed = draw.later(sent, 60, 66, 82, 100)
    unit = draw.later(completed, 5, 7, 8)
    arrived = draw.later(sent, 28)
    opened, money = draw.later(sent, 29), draw.later(sent, 33)
    sold = {"used": draw.chance(), "in_date": draw.chance(), "auctioned": draw.chance()}
    decided = draw.later(sent, 55, 57)
    change = {
        "date": draw.later(sent, 34),
        "sets": draw.one((5, 6)),
        "into_prime_ministers": draw.chance(0.3),
        "alters_decision": draw.chance(),
        "of_substance": draw.chance(),
        "consulted": draw.later(sent, 39, 41, 43),
        "appraised": draw.later(sent, 50, 54, 55),
        "authority": draw.one(AUTHORITIES[:3]),
        "decided": decided,
        "donor_notified": draw.later(decided, 3, 5, 6, 7),
        "sent": draw.later(decided, 3, 5, 6, 7),
    }
    report = {"by": draw.one(Reporter), "date": draw.later(sent, 60)}
    report["sent"] = report["date"] + timedelta(days=9)
    sale = {
        "decided_with_approval": draw.chance(0.8),
        "finance_ministry_agrees": draw.chance(0.8),
        "goods": [some(draw.random, sold, 0.05)] * draw.one((0, 1)),
    }
    spent = {"unspent_at_bank": draw.chance(0.8), "notified": draw.later(money, 5, 7, 8, 9)}
    account = {"place": draw.one(AccountPlace), "reported": draw.later(opened, 14, 15, 16, 17)}
    return {
        "started": started,
        "completed": completed,
        "handed_over": completed,
        "unit_reported": unit,
        "owner_reported": draw.later(unit, 5, 7, 8, 170, 180, 190),
        "board_reported": draw.later(completed, 150, 181, 184, 190),
        "agency_reported": draw.later(completed, 150, 181, 184, 190),
        "account": {"date": opened} | some(draw.random, account, 0.03),
        "disbursements": [{"date": money} | some(draw.random, spent, 0.03)],
        "changes": [{"date": change["date"]} | some(draw.random, change, 0.03)]
        if draw.chance(0.7)
        else [],
        "periodic_reports": [{"date": report["date"]} | some(draw.random, report, 0.03)],
        "sale": some(draw.random, sale, 0.03),
        "arrived": arrived,
        "cleared": draw.later(arrived, 1, 2, 3),
    }


def cases(random: Random) -> Iterator[Case]:
    """As many as are asked for, unknown facts and events left out."""
    draw = Draw(random)
    for _ in range(CASES):
        sent, on = draw.one(TIMES)
        known = some(random, what(draw) | emergency(draw, sent), 0.02)
        course = procedure(draw, sent) | afterwards(draw, sent)
        arrived, cleared = course.pop("arrived"), course.pop("cleared")
        share = draw.one((0.02, 0.05, 0.3))
        happened = some(random, course, share)
        for goods in known.get("goods", ()):
            goods.update(some(random, {"arrived": arrived, "cleared": cleared}, 0.1))
        recorded = {"recorded_until": on} if draw.chance(0.93) else {}
        yield known | happened | recorded | {"on": on}


def build(case: Case) -> Aid:
    """The aid of the facts of *case*."""
    given = {name: value for name, value in case.items() if name != "on"}
    for name, kind in _MANY.items():
        if name in given:
            given[name] = tuple(kind(**one) for one in given[name])
    for name, kind in _ONE.items():
        if name in given:
            given[name] = kind(**given[name])
    if "sale" in given:
        goods = given["sale"].get("goods")
        made = {} if goods is None else {"goods": tuple(SoldGoods(**one) for one in goods)}
        given["sale"] = Sale(**(given["sale"] | made))
    return Aid(id="case", **given)


_MANY: dict[str, Any] = {
    "donors": Donor,
    "goods": Goods,
    "documents": Document,
    "consultations": lambda **one: Consultation(body="cơ quan", **one),
    "changes": Change,
    "disbursements": Disbursement,
    "periodic_reports": PeriodicReport,
}
_ONE: dict[str, Any] = {
    "decision": Decision,
    "policy_decision": Decision,
    "account": Account,
}
