"""Inbound delegations from 16 September 2022: what the letter of the Committee asks of them."""

import attrs

from foreign_affairs_rules import Evidence, InboundDelegation, Text
from foreign_affairs_rules.national import inbound as national
from foreign_affairs_rules.national.inbound import DECISION, DOCUMENTS, guests
from foreign_affairs_rules.national.inbound.timeline import submit
from foreign_affairs_rules.provincial.opinions import timely_opinions
from foreign_affairs_rules_kon_tum.dossier import MORE, PAPERS
from foreign_affairs_rules_kon_tum.instruments import CV_3095
from foreign_affairs_rules_kon_tum.outside_plan import telling, told_both

CITE = CV_3095.at(evidence=Evidence.SECONDARY)

VALUES = (DOCUMENTS.value(PAPERS, cite=CITE, note=MORE),)

opinion_gap = attrs.evolve(guests.opinion_gap, cite=(CITE, *guests.opinion_gap.cite))
"""
The national rule with the letter as its nearer basis, on the days of the letter.

The letter complains that opinions on the foreigners are asked too near to their arrival; it names
neither a number of days nor the body that is asked.
"""

opinions = timely_opinions(
    "kon_tum.inbound.opinions",
    on=InboundDelegation,
    cite=(CITE,),
    governed_by=DECISION,
    says=Text(
        "Cơ quan, đơn vị được lấy ý kiến về đoàn vào sớm có ý kiến, kịp thời.",
        "Bodies asked about guests answer early and in time.",
    ),
)

told = told_both(
    "kon_tum.inbound.outside_plan_told",
    on=InboundDelegation,
    gone=lambda delegation: delegation.arrived,
    cite=CITE,
    governed_by=DECISION,
)

RULES = (opinions, told)

TIMELINE = national.TIMELINE.adding(
    *telling(InboundDelegation, before=submit, cite=CITE, governed_by=DECISION)
)
