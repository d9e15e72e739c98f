"""Outbound delegations of 2018: the six principles, and what Quảng Ninh's plan asks besides."""

from foreign_affairs_rules import (
    Breach,
    Evidence,
    OutboundDelegation,
    Question,
    Text,
    judgement,
    rule,
)
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.plan import PlanState
from foreign_affairs_rules.national.outbound import (
    DAYS_PER_COUNTRY,
    KEY_LEADER_TRIPS,
    MAX_COUNTRIES,
    MAX_MEMBERS,
    PLAN_YEAR,
)
from foreign_affairs_rules.verdicts import Verdict
from foreign_affairs_rules_quang_ninh.instruments import KH_162, PM_2018

_CITE = PM_2018.at(evidence=Evidence.SECONDARY)

VALUES = (
    KEY_LEADER_TRIPS.value(2, cite=_CITE),
    MAX_MEMBERS.value(10, cite=_CITE),
    DAYS_PER_COUNTRY.value(3, cite=_CITE),
    MAX_COUNTRIES.value(3, cite=_CITE),
)


@rule(
    "quang_ninh.outbound.plan",
    on=OutboundDelegation,
    at="plan.state",
    cite=(_CITE,),
    governed_by=PLAN_YEAR,
    says=Text(
        "Việc cử đoàn phải được xây dựng trong kế hoạch; số đoàn phát sinh giữ ở mức thấp nhất.",
        "A delegation is built into the plan; additions are kept to the lowest level.",
    ),
    message=Text(
        "Đoàn nằm ngoài kế hoạch và chưa được đề nghị bổ sung.",
        "The delegation is outside the plan and no addition is proposed.",
    ),
    question=Text(
        "Đoàn được đề nghị bổ sung vào kế hoạch. Có thuộc mức phát sinh thấp nhất được chấp nhận "
        "không?",
        "The delegation is proposed as an addition. Is it among the fewest to be accepted?",
    ),
    remedy=Text(
        "Đề nghị bổ sung vào kế hoạch trước khi trình.",
        "Propose it as an addition to the plan before submission.",
    ),
)
def plan(delegation: OutboundDelegation, _: Law) -> Verdict:
    """Additions are to be few, not forbidden; only what is outside the plan breaks it."""
    match delegation.plan.state:
        case PlanState.OUTSIDE:
            return Breach()
        case PlanState.ADDITION_PROPOSED:
            return Question()
        case _:  # in the plan, or approved as an addition to it
            return None


_LED_ELSEWHERE = Text(
    "Đoàn do cơ quan Trung ương chủ trì: các nước đến do cơ quan đó quyết định.",
    "A central body leads the delegation: its countries are that body's matter.",
)

same_region = judgement(
    "quang_ninh.outbound.same_region",
    on=OutboundDelegation,
    at="stops",
    unless=lambda delegation: _LED_ELSEWHERE if delegation.joins_central else None,
    needs=lambda delegation: delegation.stops,
    when=lambda delegation: len({stop.country for stop in delegation.stops}) > 1,
    cite=(_CITE,),
    governed_by=PLAN_YEAR,
    says=Text(
        "Chuyến đi nhiều nước được tính toán hợp lý: các nước cùng khu vực, gần nhau, thuận tiện.",
        "A trip to several countries is sensibly planned: they are near each other, convenient "
        "and in the same region.",
    ),
    question=Text(
        "Chuyến đi có được tính toán hợp lý, các nước đến có cùng khu vực, gần nhau và thuận tiện "
        "không?",
        "Is the trip sensibly planned, to countries near each other, convenient and in the same "
        "region?",
    ),
)

funding = judgement(
    "quang_ninh.outbound.funding",
    on=OutboundDelegation,
    at="funding",
    needs=lambda delegation: (delegation.funding.sources, delegation.funding.estimate),
    cite=(_CITE,),
    governed_by=PLAN_YEAR,
    says=Text(
        "Kinh phí của đoàn theo đúng chế độ của Nhà nước đang có hiệu lực.",
        "State rules on the funding of trips abroad are followed.",
    ),
    question=Text(
        "Nguồn kinh phí và dự toán có đúng quy định hiện hành của Nhà nước không?",
        "Do the sources and the estimate follow the State rules in force?",
    ),
)

information = judgement(
    "quang_ninh.outbound.information",
    on=OutboundDelegation,
    needs=lambda delegation: (
        delegation.purpose,
        delegation.partner,
        delegation.programme,
        delegation.members,
    ),
    cite=(_CITE,),
    governed_by=PLAN_YEAR,
    says=Text(
        "Đoàn có thông tin chưa đạt yêu cầu của quy định thì không được phê duyệt.",
        "A delegation whose information is not as the rules require is not approved.",
    ),
    question=Text(
        "Thông tin về đoàn có bảo đảm theo quy định không?",
        "Is the information on the delegation as the rules require?",
    ),
)

programme = judgement(
    "quang_ninh.outbound.programme",
    on=OutboundDelegation,
    at="programme",
    needs=lambda delegation: (delegation.programme, delegation.members),
    cite=(KH_162.at(evidence=Evidence.SECONDARY),),
    governed_by=PLAN_YEAR,
    says=Text(
        "Nội dung, chương trình của đoàn hiệu quả; thành phần đoàn bảo đảm.",
        "The content and programme of a delegation are effective, its composition is right.",
    ),
    question=Text(
        "Nội dung, chương trình có hiệu quả và thành phần đoàn có bảo đảm không?",
        "Are content and programme effective, and is the composition right?",
    ),
)

OWN_RULES = (plan, same_region, funding, information, programme)
