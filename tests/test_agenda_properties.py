"""Properties of agendas: nothing done, nothing twice, whatever the order and the province."""

from collections import Counter
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from foreign_affairs_rules.agenda import Urgency, agenda_of, window
from foreign_affairs_rules.agenda.data import agenda_data
from foreign_affairs_rules.agenda.feeds import feeds
from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.documents import SCHEMAS
from foreign_affairs_rules.facts import Facts, Missing
from foreign_affairs_rules.register import Register
from foreign_affairs_rules.register.checking import Desk
from foreign_affairs_rules.schedules import ScheduledStep, State
from foreign_affairs_rules.testing.strategies import facts_of

pytestmark = pytest.mark.untraced
KINDS = tuple(kind for kind in SCHEMAS.values() if kind.activity)
FIRST, LAST = date(2022, 6, 1), date(2023, 12, 31)
PROVINCES = st.sampled_from(("ha_noi", "binh_dinh", "kon_tum", "quang_nam", "quang_ninh"))
DAYS = st.dates(FIRST, LAST)


@st.composite
def activities(draw: st.DrawFn) -> list[Facts]:
    """A few activities of any kind, each with an id of its own."""
    kinds = draw(st.lists(st.sampled_from(KINDS), min_size=1, max_size=4))
    drawn = [draw(facts_of(kind, since=FIRST, until=LAST)) for kind in kinds]
    return [one.but(id=f"hoat-dong-{n}") for n, one in enumerate(drawn)]


def schedules(held: list[Facts], province: str, on: date) -> dict[str, list[ScheduledStep]]:
    """The steps of every activity that has an agenda; none where no calendar reaches."""
    desk = Desk(province, on)
    found = {}
    for one in held:
        laid = desk.checker(one).schedule(one)
        parts = [(part, steps) for _, part, steps in laid.parts() if in_scope(part.subject)]
        if in_scope(laid.subject):
            found[str(one.peek("id"))] = [step for _, steps in parts for step in steps]
    return found


def in_scope(known: Facts) -> bool:
    """Whether rules concern *known*, as far as is known."""
    try:
        return known.out_of_scope() is None
    except Missing:
        return True


@given(activities(), PROVINCES, DAYS, st.randoms(use_true_random=False))
def test_the_order_of_a_register_does_not_matter(
    held: list[Facts], province: str, on: date, random: Any
) -> None:
    """The same register in any order gives the same agenda and the same feeds."""
    shuffled = list(held)
    random.shuffle(shuffled)
    one, other = (agenda_of(Register(each), province=province, on=on) for each in (held, shuffled))
    assert agenda_data(one, everything=True) == agenda_data(other, everything=True)
    assert feeds(one) == feeds(other)


@given(activities(), PROVINCES, DAYS)
def test_every_late_step_is_told_once_and_nothing_that_is_done(
    held: list[Facts], province: str, on: date
) -> None:
    """Every step of every schedule that is late is late here, once; nothing done is here."""
    agenda = agenda_of(Register(held), province=province, on=on)
    told = Counter((one.subject, one.step.step.id, one.step.at) for one in agenda.entries)
    assert not told or max(told.values()) == 1
    assert {one.step.done for one in agenda.entries} <= {None}
    laid = schedules(held, province, on)
    for name, steps in laid.items():
        late = [(one.step.id, one.at) for one in steps if one.state is State.LATE]
        left = {(one.step.id, one.at) for one in steps if one.done is None}
        mine = [one for one in agenda.entries if one.subject == name]
        here = {(one.step.step.id, one.step.at): one.urgency for one in mine}
        assert {step for step in here if not step[0].startswith("agenda.")} <= left
        assert [here[step] for step in late] == [Urgency.LATE] * len(late)
    assert {one.subject for one in agenda.entries} <= {*laid}


@given(activities(), PROVINCES, DAYS, st.integers(0, 60), st.integers(0, 30))
def test_no_number_of_days_is_invented(
    held: list[Facts], province: str, on: date, ahead: int, days: int
) -> None:
    """Without a due day nothing is late or due, and only the office's own days remind of it."""
    asked: dict[str, Any] = {"province": province, "on": on, "within": CalendarDays(ahead)}
    plain = agenda_of(Register(held), **asked)
    for one in plain.entries:
        late = one.last is not None and one.last < on
        assert (one.urgency is Urgency.LATE) == late
        assert (one.escalation is not None) == late
        if one.urgency is Urgency.DUE:
            assert one.due is not None
            assert one.due <= plain.until
    reminding = agenda_of(Register(held), remind_after=CalendarDays(days), **asked)
    pairs = zip(plain.entries, reminding.entries, strict=True)
    assert all(
        (one.urgency, one.due, one.waiting) == (two.urgency, two.due, two.waiting)
        for one, two in pairs
    )


@given(activities(), DAYS)
def test_nothing_disappears(held: list[Facts], on: date) -> None:
    """Every activity has entries, or is left out, not recorded, or done to its end."""
    agenda = agenda_of(Register(held), province="ha_noi", on=on, within=window("0d"))
    told = {one.subject for one in agenda.entries}
    told |= {one.id for one in agenda.left_out} | {one.id for one in agenda.unrecorded}
    assert agenda.unlaid == ()
    laid = schedules(held, "ha_noi", on)
    for name in {str(one.peek("id")) for one in held} - told:
        assert all(one.done is not None for one in laid[name])
