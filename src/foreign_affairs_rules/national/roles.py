"""Who acts in the timelines; which office fills a role is a province's matter."""

from foreign_affairs_rules.text import Text
from foreign_affairs_rules.timelines import Role

LEAD_UNIT = Role("lead_unit", Text("cơ quan chủ trì", "the lead unit"))
CONSULTED_BODY = Role("consulted_body", Text("cơ quan được lấy ý kiến", "the consulted body"))
FOCAL_AGENCY = Role(
    "focal_agency", Text("cơ quan đầu mối về đối ngoại", "the focal agency for foreign affairs")
)
COMPETENT_AUTHORITY = Role(
    "competent_authority", Text("cấp có thẩm quyền", "the competent authority")
)
PASSPORT_AUTHORITY = Role(
    "passport_authority", Text("cơ quan cấp hộ chiếu", "the passport authority")
)
PLAN_COMPILER = Role(
    "plan_compiler",
    Text("đơn vị tổng hợp kế hoạch", "the unit that compiles the plan"),
    part_of=FOCAL_AGENCY,
)
DELEGATION = Role("delegation", Text("đoàn công tác", "the delegation"))
HEAD = Role("head", Text("trưởng đoàn", "the head of delegation"))
PROVINCIAL_COMMITTEE = Role(
    "provincial_committee", Text("Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee")
)
FINANCE_DEPARTMENT = Role("finance_department", Text("Sở Tài chính", "the Department of Finance"))
FOREIGN_NGO = Role("foreign_ngo", Text("tổ chức phi chính phủ nước ngoài", "the foreign NGO"))
NGO_COMMITTEE = Role(
    "ngo_committee",
    Text(
        "Ủy ban công tác về các tổ chức phi chính phủ nước ngoài",
        "the Committee for Foreign NGO Affairs",
    ),
)
FOREIGN_MINISTRY = Role("foreign_ministry", Text("Bộ Ngoại giao", "the Foreign Ministry"))
CARD_USERS = Role(
    "card_users",
    Text(
        "cơ quan, doanh nghiệp, cá nhân sử dụng thẻ ABTC",
        "the agencies, enterprises and persons that use APEC cards",
    ),
)
INSPECTION_TEAM = Role("inspection_team", Text("đoàn kiểm tra", "the inspection team"))
INSPECTED_UNIT = Role("inspected_unit", Text("đơn vị được kiểm tra", "the inspected unit"))
REPORTING_UNITS = Role(
    "reporting_units", Text("các cơ quan, đơn vị, địa phương", "the agencies, units and localities")
)
CHAIR = Role(
    "chair",
    Text("Chủ tịch Ủy ban nhân dân cấp tỉnh", "the Chairman of the provincial People's Committee"),
)
SIGNING_PARTY = Role(
    "signing_party", Text("bên ký kết Việt Nam", "the Vietnamese party to the agreement")
)
PRIME_MINISTER = Role("prime_minister", Text("Thủ tướng Chính phủ", "the Prime Minister"))
MANAGING_BODY = Role(
    "managing_body",
    Text(
        "cơ quan quản lý hoạt động đối ngoại của tổ chức",
        "the body that manages the organisation's external relations",
    ),
)
ORGANISER = Role("organiser", Text("đơn vị tổ chức", "the organiser"))
COMPETENT_AGENCY = Role(
    "competent_agency",
    Text("cơ quan của người có thẩm quyền", "the agency of the competent person"),
)
MANAGING_AGENCY = Role("managing_agency", Text("cơ quan chủ quản", "the managing agency"))
AID_OWNER = Role("aid_owner", Text("chủ khoản viện trợ", "the owner of the aid"))
AID_APPRAISER = Role(
    "aid_appraiser", Text("cơ quan chủ trì thẩm định", "the agency that leads the appraisal")
)
AID_BOARD = Role("aid_board", Text("ban quản lý dự án", "the management board"))
AID_USER = Role("aid_user", Text("đơn vị sử dụng viện trợ", "the unit that uses the aid"))
AGRICULTURE_MINISTRY = Role(
    "agriculture_ministry",
    Text(
        "Bộ Nông nghiệp và Phát triển nông thôn",
        "the Ministry of Agriculture and Rural Development",
    ),
)
PASSPORT_KEEPER = Role(
    "passport_keeper", Text("cơ quan quản lý hộ chiếu", "the agency that keeps the passport")
)
HOLDER = Role("holder", Text("người được cấp hộ chiếu, thẻ", "the holder"))
EMPLOYER = Role("employer", Text("cơ quan, doanh nghiệp của doanh nhân", "the holder's employer"))
SPECIALISED_AGENCY = Role(
    "specialised_agency",
    Text("cơ quan chuyên môn của Ủy ban nhân dân", "the specialised agency of the Committee"),
)
LOSS_RECEIVER = Role(
    "loss_receiver",
    Text("cơ quan nhận đơn báo mất", "the body that took the report of the loss"),
)
IMMIGRATION = Role("immigration", Text("Cục Quản lý xuất nhập cảnh", "the Immigration Department"))
ECONOMIES = Role(
    "economies", Text("các nền kinh tế thành viên APEC", "the member economies of APEC")
)
TRAVELLING_CHAIR = Role(
    "travelling_chair",
    Text(
        "Chủ tịch Hội đồng nhân dân, Chủ tịch Ủy ban nhân dân cấp tỉnh đi công tác",
        "the chair of the provincial Council or Committee who travels",
    ),
)
HOST = Role("host", Text("cơ quan chủ trì đón tiếp", "the host body"))
