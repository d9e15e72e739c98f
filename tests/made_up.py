"""A made-up province that keeps all that a province's package must keep."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import attrs
from builders import words

from foreign_affairs_rules import national
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Answer
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.outbound.samples import delegation, members
from foreign_affairs_rules.norms import at_least, at_most, holds, judgement
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.rules import Example, Rule
from foreign_affairs_rules.sources import Evidence, Instrument, Level
from foreign_affairs_rules.timelines import Step, Timeline

DECREE = Instrument(
    id="qd-1-2020-gia-dinh",
    number="1/2020/QĐ-UBND (giả định)",
    kind=words("kind"),
    issuer=words("issuer"),
    level=Level.PROVINCE,
    title=words("title"),
    since="2020-01-01",
    until="2022-12-31",
)
CITE = DECREE.at(1, evidence=Evidence.TEXT)
DAY = "2021-03-01"
SIZE: Term[int] = Term(id="hue.outbound.size", name=words("size"), unit=Unit.PERSONS)
PAPERS: Term[int] = Term(id="hue.outbound.papers", name=words("papers"), unit=Unit.SETS)
NOTICE: Term[Any] = Term(id="hue.outbound.notice", name=words("notice"), unit=Unit.LENGTH)


size = at_most(
    SIZE,
    on=OutboundDelegation,
    of=lambda trip: len(trip.members),
    says=words("not more"),
    cite=(CITE,),
)
papers = at_least(
    PAPERS, on=OutboundDelegation, of=lambda trip: len(trip.documents), says=words("not fewer")
)
useful = judgement(
    "hue.outbound.useful",
    on=OutboundDelegation,
    needs=lambda trip: trip.purpose,
    says=words("useful"),
    question=words("is it useful"),
    cite=(CITE,),
)
notify = Step(
    id="hue.outbound.step.notify",
    on=OutboundDelegation,
    title=words("notify"),
    actor=roles.LEAD_UNIT,
    done=lambda trip: trip.told_focal_agency,
    within=NOTICE,
    since=lambda trip: trip.submitted,
    cite=(CITE,),
)
LINE = Timeline("hue.outbound", OutboundDelegation, words("line"), (notify,))
late = LINE.late("notify")
VALUES = (
    SIZE.value(3, cite=CITE),
    PAPERS.value(0, cite=CITE),
    NOTICE.value(CalendarDays(5), cite=CITE),
)


def trip(**known: Any) -> OutboundDelegation:
    """A delegation of which nothing is known but what is given."""
    return delegation(DAY, **known)


def told(day: int) -> OutboundDelegation:
    """One that was submitted on Monday 1 February 2021 and told on a *day* of that month."""
    return trip(submitted=date(2021, 2, 1), told_focal_agency=date(2021, 2, day))


MET = Answer(rule=useful.id, met=True, by="(thử)", document="(thử)", date=date(2021, 2, 1))
EXAMPLES = (
    size.accepts("three", trip(members=members(3)), on=DAY),
    size.rejects("four", trip(members=members(4)), on=DAY),
    papers.accepts("none of none", trip(documents=()), on=DAY),
    papers.rejects("none of one", trip(documents=()), on=DAY, where={PAPERS: 1}),
    useful.asks("for some purpose", trip(purpose="(giả định)"), on=DAY),
    useful.accepts("found useful", trip(purpose="(giả định)", answers=(MET,)), on=DAY),
    late.accepts("on the last day", told(8), on=DAY),
    late.rejects("a day later", told(9), on=DAY),
)


def hue(**changes: Any) -> Province:
    """The made-up province, with *changes*."""
    lines = tuple(one for one in national.TIMELINES if one.on is not OutboundDelegation)
    made = Province(
        code="hue",
        name=words("Hue"),
        focal_agency=words("agency"),
        values=VALUES,
        rules=national.RULES.adding(size, papers, useful),
        timelines=(LINE, *lines),
        instruments=(DECREE,),
        rule_examples=lambda: EXAMPLES,
    )
    return attrs.evolve(made, **changes)


def with_examples(*examples: Example, **changes: Any) -> Province:
    """The made-up province with other examples."""
    return hue(rule_examples=lambda: examples, **changes)


def with_documents(folder: Path, **documents: dict[str, Any]) -> Province:
    """The made-up province with documents in *folder*, by name; `None` forgets a fact."""
    sound = {"schema": "outbound/1", "id": "a", "title": "Đoàn (dữ liệu giả định)"}
    sound |= {"territory": "hue", "recorded_until": DAY}
    for name, given in documents.items():
        known = {key: fact for key, fact in {**sound, **given}.items() if fact is not None}
        text = json.dumps(known, ensure_ascii=False)
        (folder / f"{name}.json").write_text(text, encoding="utf-8")
    (folder / "README.txt").write_text("no document", encoding="utf-8")
    return hue(examples=folder)


def own(**norm: Any) -> Rule[OutboundDelegation]:
    """Another rule of the made-up province."""
    given: dict[str, Any] = {"of": "signing", "says": words("other"), "cite": (CITE,)}
    given = {"id": "hue.outbound.other", **given, **norm}
    return holds(on=OutboundDelegation, **given)


def with_rule(one: Rule[Any], *examples: Any) -> Province:
    """The made-up province with one more rule."""
    return with_examples(*EXAMPLES, *examples, rules=hue().rules.adding(one))
