"""The steps after the approval of emergency aid, by Decree 50/2020/NĐ-CP."""

from collections.abc import Iterable

from foreign_affairs_rules.model.aid import Aid, Change, Goods
from foreign_affairs_rules.national import roles
from foreign_affairs_rules.national.aid.decision_steps import decide
from foreign_affairs_rules.national.aid.disasters import (
    UNCHANGED,
    no_recovery,
    no_recovery_here,
)
from foreign_affairs_rules.national.aid.emergency_approval import approve_relief, no_relief
from foreign_affairs_rules.national.aid.governing import CHANGE, COMPLETION, EMERGENCY
from foreign_affairs_rules.national.aid.scope import outside_50
from foreign_affairs_rules.national.aid.terms import (
    CLEAR_WITHIN,
    CONSULT_CHANGE_WITHIN,
    RECOVERY_WITHIN,
    RELIEF_WITHIN,
    by_50,
)
from foreign_affairs_rules.national.instruments.aid import ND_50_2020
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Step

_BEYOND = Text(
    "Quá thời gian này, khoản viện trợ theo Nghị định chung về viện trợ không hoàn lại; trình phê "
    "duyệt theo Nghị định đó.",
    "Beyond this time the aid falls under the general decree on such grants; have it approved "
    "under that one.",
)


def _uninspected(aid: Aid) -> Iterable[Goods]:
    return tuple(one for one in aid.goods if not one.inspected)


def _of_substance(aid: Aid) -> Iterable[Change]:
    return tuple(one for one in aid.changes if one.of_substance)


def _no_change_here(aid: Aid) -> Text | None:
    return no_recovery_here(aid) or (None if aid.changes else UNCHANGED)


clear_goods = Step(
    id="aid.step.clear_goods",
    on=Aid,
    title=Text("Hoàn tất thủ tục thông quan", "Complete the clearance of the goods"),
    actor=roles.AID_OWNER,
    each=_uninspected,
    since=lambda goods: goods.arrived,
    done=lambda goods: goods.cleared,
    within=CLEAR_WITHIN,
    after=(decide, approve_relief),
    at="goods",
    unless=outside_50,
    cite=(by_50(29, 1),),
    governed_by=EMERGENCY,
)
carry_out_relief = Step(
    id="aid.step.carry_out_relief",
    on=Aid,
    title=Text("Thực hiện xong viện trợ cứu trợ", "Carry the emergency relief out"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.completed,
    since=lambda aid: aid.disaster,
    within=RELIEF_WITHIN,
    after=(decide, approve_relief),
    at="completed",
    unless=no_relief,
    cite=(by_50(3, 1), ND_50_2020.at(3, 1, evidence=Evidence.INFERRED)),
    governed_by=COMPLETION,
    remedy=_BEYOND,
)
carry_out_recovery = Step(
    id="aid.step.carry_out_recovery",
    on=Aid,
    title=Text("Thực hiện xong viện trợ khắc phục hậu quả", "Carry the recovery aid out"),
    actor=roles.AID_OWNER,
    done=lambda aid: aid.completed,
    since=lambda aid: aid.disaster,
    within=RECOVERY_WITHIN,
    after=(decide,),
    at="completed",
    unless=no_recovery,
    cite=(by_50(3, 2), ND_50_2020.at(3, 2, evidence=Evidence.INFERRED)),
    governed_by=COMPLETION,
    remedy=_BEYOND,
)
consult_change = Step(
    id="aid.step.consult_change",
    on=Aid,
    title=Text(
        "Lấy ý kiến về thay đổi mục tiêu, quy mô, đơn vị sử dụng",
        "Consult on a change of goal, scale or using unit",
    ),
    actor=roles.MANAGING_AGENCY,
    each=_of_substance,
    since=lambda change: change.date,
    done=lambda change: change.consulted,
    within=CONSULT_CHANGE_WITHIN,
    after=(decide,),
    at="changes",
    unless=_no_change_here,
    cite=(by_50(14, 2, "b"), ND_50_2020.at(14, 2, "b", evidence=Evidence.INFERRED)),
    governed_by=CHANGE,
)

AFTER_APPROVAL = (
    clear_goods,
    carry_out_relief,
    carry_out_recovery,
    consult_change,
)
