"""Examples of the steps of an aid: done on the last day, and the day after."""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from typing import Any

from foreign_affairs_rules.days import CalendarDays, WorkingDays
from foreign_affairs_rules.law import Term
from foreign_affairs_rules.model.aid import (
    Account,
    Aid,
    Change,
    Disbursement,
    Goods,
    PeriodicReport,
)
from foreign_affairs_rules.model.aid_kinds import (
    Help,
    ManagementForm,
    Mode,
    Reporter,
    SensitiveContent,
)
from foreign_affairs_rules.model.papers import Authority, Consultation, Decision
from foreign_affairs_rules.national import aid as law
from foreign_affairs_rules.national.aid.synthetic import IN_2021, IN_2023, aid, disaster
from foreign_affairs_rules.rules import Example

_DEFENCE = {"contents": (SensitiveContent.DEFENCE,)}
_NEXT = timedelta(days=1)
_FIRST, _MARCH_8 = date(2021, 3, 1), date(2021, 3, 8)
_JULY, _JULY_7 = date(2021, 7, 1), date(2021, 7, 8)


_step = law.TIMELINE.late


def _both(
    name: str,
    last: date,
    made: Callable[[date], Aid],
    *,
    on: str = IN_2021,
    where: Mapping[Term[Any], Any] | None = None,
) -> Iterator[Example]:
    rule, tests = _step(name), where or {}
    late = last + _NEXT
    yield rule.accepts(f"done on {last.isoformat()}", made(last), on=on, where=tests)
    yield rule.rejects(f"done on {late.isoformat()}", made(late), on=on, where=tests)


def _decision(day: date, authority: Authority = Authority.COMMITTEE_CHAIR) -> Decision:
    return Decision(authority=authority, date=day)


def changed(*changes: Change) -> Aid:
    """A project that was changed."""
    return aid(mode=Mode.PROJECT, changes=changes)


def _of_80() -> Iterator[Example]:
    decision, ended = _decision(date(2021, 3, 3)), date(2021, 3, 1)
    received = {"received": date(2021, 3, 2)}
    project = {"mode": Mode.PROJECT, "form": ManagementForm.SEPARATE_BOARD, "completed": ended}
    asked = Consultation(body="Sở Tài chính", received=_FIRST)
    change = Change(date=date(2021, 3, 2))
    decided = change.but(date=date(2021, 2, 1), decided=date(2021, 3, 3))
    yield from _both(
        "consult",
        _MARCH_8,
        lambda day: aid(consultations=(asked.but(answered=day),)),
        where={law.REPLY_WITHIN: WorkingDays(5)},
    )
    yield from _both("appraise", date(2021, 3, 22), lambda day: aid(appraised=day, **received))
    yield from _both(
        "notify_donor", _MARCH_8, lambda day: aid(decision=decision, donor_notified=day)
    )
    yield from _both(
        "send_decision", _MARCH_8, lambda day: aid(decision=decision, decision_sent=day)
    )
    yield from _both(
        "appraise_change", date(2021, 3, 22), lambda day: changed(change.but(appraised=day))
    )
    yield from _both(
        "notify_change", _MARCH_8, lambda day: changed(decided.but(donor_notified=day))
    )
    yield from _both("send_change", _MARCH_8, lambda day: changed(decided.but(sent=day)))
    september = date(2021, 9, 1)
    yield from _both(
        "owner_report", september, lambda day: aid(completed=ended, owner_reported=day)
    )
    yield from _both("board_report", september, lambda day: aid(board_reported=day, **project))
    yield from _both(
        "agency_report", september, lambda day: aid(completed=ended, agency_reported=day)
    )
    monthly = {law.PERIODIC_REPORT_WITHIN: CalendarDays(7)}
    half = PeriodicReport(by=Reporter.OWNER, date=_JULY)
    yield from _both(
        "owner_periodic",
        _JULY_7,
        lambda day: aid(periodic_reports=(half.but(sent=day),)),
        where=monthly,
    )
    yield from _both(
        "board_periodic",
        _JULY_7,
        lambda day: aid(periodic_reports=(half.but(by=Reporter.BOARD, sent=day),), **project),
        where=monthly,
    )


def _of_50() -> Iterator[Example]:
    relief, recovery = Help.RELIEF, Help.RECOVERY
    came = {"received": date(2020, 12, 7)}
    fifth = date(2020, 12, 14)
    asked = Consultation(body="Bộ Tài chính", received=date(2020, 12, 7))
    change = Change(date=date(2020, 12, 7), of_substance=True)
    goods = Goods(inspected=False, arrived=date(2020, 12, 7))
    yield from _both(
        "name_owner",
        date(2020, 12, 8),
        lambda day: disaster(relief, informed=date(2020, 12, 7), owner_named=day),
    )
    yield from _both(
        "approve_relief",
        date(2020, 12, 10),
        lambda day: disaster(relief, decision=_decision(day), **came),
    )
    yield from _both(
        "relief_to_prime_minister",
        date(2020, 12, 10),
        lambda day: disaster(relief, to_prime_minister=day, **came, **_DEFENCE),
    )
    yield from _both(
        "ask_opinions",
        date(2020, 12, 10),
        lambda day: disaster(recovery, opinions_asked=day, **came, **_DEFENCE),
    )
    yield from _both(
        "reply_on_recovery",
        fifth,
        lambda day: disaster(recovery, consultations=(asked.but(answered=day),)),
    )
    seventh = date(2020, 12, 7)
    for name, anchor, done in (
        ("ministry_appraise", "opinions_closed", "appraised"),
        ("revise", "appraisal_received", "revised"),
        ("resubmit", "resubmitted", "to_prime_minister"),
    ):
        yield from _both(name, fifth, _recovery(anchor, seventh, done))
    yield from _both(
        "report_decision",
        date(2020, 12, 10),
        lambda day: disaster(relief, decision=_decision(seventh), decision_reported=day),
    )
    yield from _both(
        "consult_change",
        fifth,
        lambda day: disaster(recovery, changes=(change.but(consulted=day),)),
    )
    yield from _both(
        "unit_report", fifth, lambda day: disaster(relief, completed=seventh, unit_reported=day)
    )
    yield from _both(
        "emergency_owner_report",
        fifth,
        lambda day: disaster(relief, unit_reported=seventh, owner_reported=day),
    )
    clear = _step("clear_goods")
    for day, example in ((8, clear.accepts), (9, clear.asks), (10, clear.rejects)):
        cleared = goods.but(cleared=date(2020, 12, day))
        yield example(f"cleared on {day} December", disaster(relief, goods=(cleared,)), on=IN_2021)
    yield _step("carry_out_relief").accepts(
        "three months after", disaster(relief, completed=date(2021, 3, 1)), on=IN_2021
    )
    yield _step("carry_out_relief").rejects(
        "not done on the day after three months",
        disaster(relief, recorded_until=date(2021, 3, 2)),
        on="2021-03-02",
    )
    yield _step("carry_out_recovery").accepts(
        "nine months after", disaster(recovery, completed=date(2021, 9, 1)), on=IN_2021
    )
    yield _step("carry_out_recovery").rejects(
        "not done on the day after nine months",
        disaster(recovery, recorded_until=date(2021, 9, 2)),
        on="2021-09-02",
    )


def _recovery(anchor: str, day: date, done: str) -> Callable[[date], Aid]:
    return lambda last: disaster(Help.RECOVERY, **{anchor: day, done: last}, **_DEFENCE)


def _of_budget() -> Iterator[Example]:
    first = date(2023, 3, 1)

    def budget(**known: Any) -> Aid:
        return aid(IN_2023, budget=True, ends=date(2024, 1, 1), **known)

    money = Disbursement(date=first, unspent_at_bank=True)
    yield from _both(
        "file_with_finance",
        date(2023, 3, 15),
        lambda day: budget(circulated=first, filed_with_finance=day),
        on=IN_2023,
    )
    yield from _both(
        "report_account",
        date(2023, 3, 16),
        lambda day: budget(account=Account(date=first, reported=day)),
        on=IN_2023,
    )
    yield from _both(
        "notify_funds",
        date(2023, 3, 8),
        lambda day: budget(disbursements=(money.but(notified=day),)),
        on=IN_2023,
    )


def step_examples() -> tuple[Example, ...]:
    """Every step with a length, in time and late."""
    return (*_of_80(), *_of_50(), *_of_budget())
