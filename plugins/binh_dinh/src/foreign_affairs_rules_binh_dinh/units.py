"""The units of Bình Định's Department of Foreign Affairs that act by the conclusion of 2022."""

from foreign_affairs_rules import Text
from foreign_affairs_rules.national.roles import FOCAL_AGENCY, PLAN_COMPILER
from foreign_affairs_rules.timelines import Role

OFFICE = Role(
    "binh_dinh_office",
    Text("Văn phòng Sở Ngoại vụ", "Office of the Department of Foreign Affairs"),
    part_of=FOCAL_AGENCY,
)
INSPECTORATE = Role(
    "binh_dinh_inspectorate",
    Text("Thanh tra Sở Ngoại vụ", "Inspectorate of the Department of Foreign Affairs"),
    part_of=FOCAL_AGENCY,
)
CONSULAR_DIVISION = Role(
    "binh_dinh_consular_division",
    Text(
        "Phòng Lãnh sự và Người Việt Nam ở nước ngoài, Sở Ngoại vụ",
        "Division of Consular Affairs and Overseas Vietnamese, Department of Foreign Affairs",
    ),
    part_of=FOCAL_AGENCY,
)

OFFICES = {
    PLAN_COMPILER: OFFICE.name,
    **{unit: unit.name for unit in (OFFICE, INSPECTORATE, CONSULAR_DIVISION)},
}
"""Which unit fills which role; after the merger the new agency as a whole does."""
