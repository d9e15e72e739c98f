"""Examples of whom to ask about an agreement."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act, Concern, Party
from foreign_affairs_rules.model.papers import Body, Consultation
from foreign_affairs_rules.national import agreement as law
from foreign_affairs_rules.national.agreement.bodies_below import DISTRICT_BODIES
from foreign_affairs_rules.national.agreement.example_making import (
    IN_2022,
    IN_2026,
    agreement,
    asked,
)
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules.text import Text

DEPARTMENT, COMMUNE, ORGANISATION = Party.DEPARTMENT, Party.BORDER_COMMUNE, Party.ORGANISATION


def body_examples() -> tuple[Example, ...]:
    """The examples of the rules on those who are asked."""
    ministry, focal, related = Body.FOREIGN_MINISTRY, Body.FOCAL_AGENCY, Body.RELATED
    everyone = {"related_bodies": ("Sở Công Thương",), "submitted": date(2022, 9, 12)}
    investing = (Concern.INVESTMENT,)

    def by(party: Party, on: str, *which: Body, **known: Any) -> Agreement:
        base = {"related_bodies": (), "concerns": (), "submitted": date.fromisoformat(on)}
        return agreement(on, party=party, consultations=asked(*which), **(base | known))

    committee = Party.PROVINCIAL_COMMITTEE
    own, others = {"asks_others": False}, {"asks_others": True}
    renamed = {"act": Act.AMEND, "name_only": True}
    inherited = {"act": Act.END, "inherited": True, "related_bodies": ("Sở Tư pháp",)}
    police, army = Body.PROVINCIAL_POLICE, Body.MILITARY_COMMAND
    one_body = (Item(what=focal, name=Text("cơ quan ngoại vụ", "the foreign-affairs body")),)
    listed = by(committee, IN_2022, ministry, related, **everyone)
    return (
        law.province_bodies.accepts("all were asked", listed, on=IN_2022),
        law.province_bodies.rejects(
            "investment in 2022 without Planning and Investment",
            listed.but(concerns=investing),
            on=IN_2022,
        ),
        law.province_bodies.accepts(
            "investment in 2026 with Finance",
            by(committee, IN_2026, ministry, Body.FINANCE_MINISTRY, concerns=investing),
            on=IN_2026,
        ),
        law.province_bodies.asks(
            "investment in the spring of 2025",
            by(committee, "2025-04-15", ministry, concerns=investing),
            on="2025-04-15",
        ),
        law.province_bodies.rejects(
            "a change of name before 01/07/2025",
            by(committee, IN_2022, **renamed),
            on=IN_2022,
        ),
        law.province_bodies.accepts(
            "a change of name after the merger", by(committee, IN_2026, **renamed), on=IN_2026
        ),
        law.department_bodies.accepts(
            "the foreign-affairs body was asked", by(DEPARTMENT, IN_2022, focal), on=IN_2022
        ),
        law.department_bodies.rejects(
            "defence without the ministry",
            by(DEPARTMENT, IN_2022, focal, concerns=(Concern.DEFENCE,)),
            on=IN_2022,
        ),
        law.department_bodies.asks(
            "investment in the spring of 2025",
            by(DEPARTMENT, "2025-04-15", focal, concerns=investing),
            on="2025-04-15",
        ),
        law.commune_bodies.accepts(
            "the foreign-affairs body answers itself",
            by(COMMUNE, IN_2026, focal, **own),
            on=IN_2026,
        ),
        law.commune_bodies.rejects(
            "others are asked, but not the military",
            by(COMMUNE, IN_2026, focal, police, **others),
            on=IN_2026,
        ),
        law.commune_bodies.accepts(
            "police and military were asked",
            by(COMMUNE, IN_2026, focal, police, army, **others),
            on=IN_2026,
        ),
        law.organisation_bodies.accepts(
            "the charter asks for the central body",
            by(ORGANISATION, IN_2022, focal, Body.CENTRAL_BODY, charter_asks_central=True),
            on=IN_2022,
        ),
        law.organisation_bodies.rejects(
            "the central body was not asked",
            by(ORGANISATION, IN_2022, focal, charter_asks_central=True),
            on=IN_2022,
        ),
        law.organisation_bodies.asks(
            "security content",
            by(
                ORGANISATION,
                IN_2022,
                focal,
                charter_asks_central=False,
                concerns=(Concern.SECURITY,),
            ),
            on=IN_2022,
        ),
        law.inherited_bodies.accepts(
            "the department concerned was asked",
            by(committee, IN_2026, related, **inherited),
            on=IN_2026,
        ),
        law.inherited_bodies.rejects(
            "nobody was asked", by(committee, IN_2026, **inherited), on=IN_2026
        ),
        law.district_bodies.accepts(
            "as a test list says",
            by(Party.DISTRICT, IN_2022, focal),
            on=IN_2022,
            where={DISTRICT_BODIES: one_body},
        ),
        law.district_bodies.rejects(
            "not as a test list says",
            by(Party.DISTRICT, IN_2022),
            on=IN_2022,
            where={DISTRICT_BODIES: one_body},
        ),
        law.related_bodies.accepts(
            "asked, with the tone typed the old way",
            listed.but(
                related_bodies=("Sở Văn hoá",),
                consultations=(Consultation(body="Sở Văn hóa", which=related),),
            ),
            on=IN_2022,
        ),
        law.related_bodies.rejects(
            "one of two was asked",
            listed.but(
                related_bodies=("Sở Công Thương", "Sở Du lịch"),
                consultations=(Consultation(body="Sở Công Thương", which=related),),
            ),
            on=IN_2022,
        ),
        law.sensitive_content.accepts(
            "sensitive, and the ministry was asked",
            by(DEPARTMENT, IN_2022, focal, ministry, concerns=(Concern.SENSITIVE,)),
            on=IN_2022,
        ),
        law.sensitive_content.asks(
            "sensitive, and the ministry was not asked",
            by(DEPARTMENT, IN_2022, focal, concerns=(Concern.SENSITIVE,)),
            on=IN_2022,
        ),
    )
