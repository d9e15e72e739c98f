"""What comes to the province from 15 October 2024: guests and projects, by the order."""

from foreign_affairs_rules import Evidence, Text
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import Mode
from foreign_affairs_rules.model.inbound import InboundDelegation
from foreign_affairs_rules.national.aid.governing import DECISION as APPROVAL
from foreign_affairs_rules.national.inbound.governing import DECISION
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.provincial.opinions import timely_opinions
from foreign_affairs_rules_quang_nam.instruments import ORDER_2024

_CITE = ORDER_2024.at(evidence=Evidence.SECONDARY)

opinions = timely_opinions(
    "quang_nam.inbound.opinions",
    on=InboundDelegation,
    cite=(_CITE,),
    governed_by=DECISION,
    says=Text(
        "Các cơ quan liên quan, trong đó có Công an tỉnh, kịp thời thông tin cho nhau về đoàn vào.",
        "The police and the other bodies exchange and supply information on guests in time.",
    ),
)

_NO_PROJECT = Text("Khoản viện trợ phi dự án.", "Non-project aid.")

important_effect = judgement(
    "quang_nam.aid.important_effect",
    on=Aid,
    at="purpose",
    needs=lambda aid: (aid.purpose, aid.donors, aid.contents),
    unless=lambda aid: _NO_PROJECT if aid.mode is Mode.NON_PROJECT else None,
    cite=(_CITE,),
    governed_by=APPROVAL,
    says=Text(
        "Dự án có yếu tố nước ngoài tác động quan trọng đến kinh tế - xã hội, quốc phòng, an ninh, "
        "đối ngoại của tỉnh được tiếp nhận, triển khai đúng quy định.",
        "Projects with a foreign element and an important effect on the economy and society, "
        "defence, security or foreign affairs of the province follow the rules.",
    ),
    question=Text(
        "Dự án có tác động quan trọng đến kinh tế - xã hội, quốc phòng, an ninh, đối ngoại của "
        "tỉnh không? Nếu có, việc tiếp nhận, triển khai đã đúng quy định chưa?",
        "Has the project an important effect on the economy and society, defence, security or "
        "foreign affairs of the province? If so, does it follow the rules?",
    ),
)

RULES = (opinions, important_effect)
