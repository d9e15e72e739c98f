"""The holders of diplomatic and official passports, and the kinds of passport."""

from enum import Enum

from foreign_affairs_rules.text import Text


class PassportKind(Enum):
    """The two kinds of passport that are issued for duty."""

    DIPLOMATIC = "diplomatic"
    OFFICIAL = "official"


class StatedKind(Enum):
    """The kind of passport that a sending decision states; *none* where it states none."""

    DIPLOMATIC = "diplomatic"
    OFFICIAL = "official"
    ORDINARY = "ordinary"
    NONE = "none"

    @property
    def label(self) -> Text:
        """The kind in words."""
        return _KINDS[self]


_KINDS = {
    StatedKind.DIPLOMATIC: Text("hộ chiếu ngoại giao", "a diplomatic passport"),
    StatedKind.OFFICIAL: Text("hộ chiếu công vụ", "an official passport"),
    StatedKind.ORDINARY: Text("hộ chiếu phổ thông", "an ordinary passport"),
    StatedKind.NONE: Text("không ghi", "none stated"),
}


class Holder(Enum):
    """Which of the groups in Articles 8 and 9 of Law 49/2019 the holder belongs to."""

    PARTY_LEADER = "party_leader"
    """Secretary or deputy secretary of a provincial Party Committee."""
    ASSEMBLY_DEPUTY = "assembly_deputy"
    """Deputy of the National Assembly."""
    COUNCIL_OR_COMMITTEE_LEADER = "council_or_committee_leader"
    """Chair or vice-chair of the provincial People's Council or Committee."""
    GENERAL = "general"
    """Officer in service from major general or rear admiral on."""
    SPOUSE_OF_STATE_LEADER = "spouse_of_state_leader"
    """Spouse of a leader of Party or State on the same itinerary; no provincial leader's."""
    UNION_DEPUTY_HEAD = "union_deputy_head"
    """Deputy head of a socio-political body under the Front."""
    CIVIL_SERVANT = "civil_servant"
    """Cadre or civil servant."""
    PUBLIC_UNIT_MANAGER = "public_unit_manager"
    """Head, deputy head or head of a part of a public unit of the province."""
    STATE_MANAGEMENT_POST = "state_management_post"
    """Public employee in a post tied to a task of State management."""
    OFFICER = "officer"
    """Officer or professional soldier, police officer, cipher officer."""
    SPECIALISED_AGENCY_HEAD = "specialised_agency_head"
    """Head of a specialised agency of a provincial or communal People's Committee."""
    MINISTER_CONSIDERS = "minister_considers"
    """Outside the groups; considered by the Foreign Minister at the request of who may send."""
    OUTSIDE = "outside"
    """None of these."""

    @property
    def label(self) -> Text:
        """The group in words."""
        return _HOLDERS[self]


_HOLDERS = {
    Holder.PARTY_LEADER: Text(
        "Bí thư, Phó Bí thư Tỉnh ủy, Thành ủy", "secretary or deputy of the Party Committee"
    ),
    Holder.ASSEMBLY_DEPUTY: Text("đại biểu Quốc hội", "deputy of the National Assembly"),
    Holder.COUNCIL_OR_COMMITTEE_LEADER: Text(
        "Chủ tịch, Phó Chủ tịch Hội đồng nhân dân, Ủy ban nhân dân cấp tỉnh",
        "chair or vice-chair of the provincial People's Council or Committee",
    ),
    Holder.GENERAL: Text("sĩ quan cấp tướng tại ngũ", "general officer in service"),
    Holder.SPOUSE_OF_STATE_LEADER: Text(
        "vợ hoặc chồng của lãnh đạo Đảng, Nhà nước cùng đi", "accompanying spouse of a State leader"
    ),
    Holder.UNION_DEPUTY_HEAD: Text(
        "cấp phó của người đứng đầu tổ chức chính trị - xã hội trực thuộc Mặt trận",
        "deputy head of a socio-political body under the Front",
    ),
    Holder.CIVIL_SERVANT: Text("cán bộ, công chức", "cadre or civil servant"),
    Holder.PUBLIC_UNIT_MANAGER: Text(
        "viên chức quản lý đơn vị sự nghiệp công lập", "manager of a public unit"
    ),
    Holder.STATE_MANAGEMENT_POST: Text(
        "viên chức giữ vị trí gắn với nhiệm vụ quản lý nhà nước",
        "public employee with a task of State management",
    ),
    Holder.OFFICER: Text(
        "sĩ quan, quân nhân chuyên nghiệp, công an, cơ yếu", "officer of army, police or cipher"
    ),
    Holder.SPECIALISED_AGENCY_HEAD: Text(
        "người đứng đầu cơ quan chuyên môn thuộc Ủy ban nhân dân cấp tỉnh, cấp xã",
        "head of a specialised agency of a provincial or communal Committee",
    ),
    Holder.MINISTER_CONSIDERS: Text(
        "trường hợp do Bộ trưởng Bộ Ngoại giao xem xét", "case that the Foreign Minister considers"
    ),
    Holder.OUTSIDE: Text("ngoài các diện nêu trên", "none of these"),
}
