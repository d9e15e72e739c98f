"""Mended plans are lawful, and no smaller set of changes mends them: compared with every way."""

import attrs
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from small_plans import by_force, plans, price, wishes

from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.mending import mend
from foreign_affairs_rules.register import check_register


@pytest.mark.untraced
@given(data=st.data())
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_the_smallest_set_of_changes_is_found(data: st.DataObject) -> None:
    """What is proposed is what trying every way finds first, beside what fixed rows forbid."""
    report = data.draw(plans())
    wanted = data.draw(wishes(report))
    found, best = mend(report, wanted), by_force(report, wanted)
    assert found.proven
    assert found.made == {one.row: one.made for one in best.chosen if one.changes}
    assert {one.wrong.key for one in found.conflicts} == best.conflicts
    weights = (wanted.weights[change.edit.kind] for change in found.changes)
    assert sum(weights) == price(best.chosen)[0]
    assert all(change.asked for change in found.changes)


@pytest.mark.untraced
@given(data=st.data(), effort=st.sampled_from((0.0, 20.0)))
@settings(max_examples=40, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large])
def test_a_mended_plan_passes_the_check(data: st.DataObject, effort: float) -> None:
    """What is broken after all changes is what is left; fixed and settled activities stay."""
    report = data.draw(plans())
    wanted = attrs.evolve(data.draw(wishes(report)), effort=effort)
    found = mend(report, wanted)
    again = check_register(found.after.register, province=report.desk.province, on=report.desk.on)
    broken = {(each.subject.peek("id"), one.rule.id) for each, one in again.of(Outcome.BROKEN)}
    told = [one.wrong for one in found.left] + [one.wrong for one in found.conflicts]
    assert broken <= {(*one.rows, one.rule) for one in told}
    assert not {*found.made} & {*found.stays}
    for name in found.stays:
        assert found.after.register[name] is report.register[name]
