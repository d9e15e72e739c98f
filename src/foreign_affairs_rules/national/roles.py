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
DELEGATION = Role("delegation", Text("đoàn công tác", "the delegation"))
HEAD = Role("head", Text("trưởng đoàn", "the head of delegation"))
