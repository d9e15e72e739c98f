"""What a trip is for and whose money it takes: questions for a person."""

from foreign_affairs_rules.law import Severity
from foreign_affairs_rules.model.budget import FundingSource
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.national.instruments.budget import FINANCE_2018, HA_NOI_2014
from foreign_affairs_rules.national.instruments.delegations import CT_38
from foreign_affairs_rules.national.outbound.governing import DECISION
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

worthwhile = judgement(
    "outbound.worthwhile",
    on=OutboundDelegation,
    at="purpose",
    needs=lambda delegation: (delegation.purpose, delegation.departure, delegation.homecoming),
    cite=(CT_38.at(evidence=Evidence.SECONDARY),),
    governed_by=DECISION,
    says=Text(
        "Không dùng ngân sách đi trao đổi, khảo sát, học tập thiếu thiết thực; thời gian chuyến đi "
        "được tính kỹ theo nhiệm vụ.",
        "No impractical exchange, survey or study trips on the budget; the length of a trip is "
        "computed for its task.",
    ),
    question=Text(
        "Mục đích chuyến đi có thiết thực, thời gian có phù hợp nhiệm vụ không?",
        "Is the purpose of the trip practical, and its length right for the task?",
    ),
)
project_money = judgement(
    "outbound.project_money",
    on=OutboundDelegation,
    at="funding.sources",
    needs=lambda delegation: delegation.funding.sources,
    when=lambda delegation: FundingSource.PROJECT in delegation.funding.sources,
    cite=(FINANCE_2018.at(evidence=Evidence.SECONDARY),),
    governed_by=DECISION,
    severity=Severity.ADVICE,
    says=Text(
        "Không dùng tiền dự án, vốn vay ODA cho đoàn ra, trừ hỗ trợ kỹ thuật không hoàn lại.",
        "No money of projects or ODA loans pays for trips, except non-refundable technical "
        "assistance.",
    ),
    question=Text(
        "Chuyến đi dùng tiền dự án. Đó có phải hỗ trợ kỹ thuật không hoàn lại không?",
        "A project pays for the trip. Is that non-refundable technical assistance?",
    ),
)
enterprise_money = judgement(
    "outbound.enterprise_money",
    on=OutboundDelegation,
    at="funding.sources",
    needs=lambda delegation: delegation.funding.sources,
    when=lambda delegation: FundingSource.ENTERPRISE in delegation.funding.sources,
    cite=(HA_NOI_2014.at(evidence=Evidence.SECONDARY),),
    governed_by=DECISION,
    severity=Severity.ADVICE,
    says=Text(
        "Cán bộ, công chức không đi công tác nước ngoài bằng tiền của doanh nghiệp.",
        "Officials do not travel on the money of enterprises.",
    ),
    question=Text(
        "Doanh nghiệp chi tiền cho chuyến đi. Doanh nghiệp chi cho người của mình hay chi cho cán "
        "bộ, công chức; có được chấp nhận không?",
        "An enterprise pays for the trip. Does it pay for its own people or for officials, and is "
        "that accepted?",
    ),
)
