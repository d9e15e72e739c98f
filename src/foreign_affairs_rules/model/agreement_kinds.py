"""The kinds of party, act, content and paper of an international agreement."""

from enum import Enum

from foreign_affairs_rules.text import Text


class Party(Enum):
    """In whose name the agreement is made (bên ký kết Việt Nam)."""

    PROVINCIAL_COUNCIL = "provincial_council"
    """The provincial People's Council (Hội đồng nhân dân cấp tỉnh)."""
    PROVINCIAL_COMMITTEE = "provincial_committee"
    """The provincial People's Committee (Ủy ban nhân dân cấp tỉnh)."""
    DEPARTMENT = "department"
    """A specialised agency of the provincial People's Committee (cơ quan cấp Sở)."""
    DISTRICT = "district"
    """A district People's Committee; there is none from 01/07/2025 on."""
    BORDER_COMMUNE = "border_commune"
    """The People's Committee of a commune at the border (cấp xã ở khu vực biên giới)."""
    ORGANISATION = "organisation"
    """The provincial body of a socio-political, professional or social organisation."""
    OTHER = "other"
    """Any other: a commune inland, a unit of a department."""

    @property
    def label(self) -> Text:
        """The party in words."""
        return _PARTIES[self]


_PARTIES = {
    Party.PROVINCIAL_COUNCIL: Text("Hội đồng nhân dân cấp tỉnh", "the provincial People's Council"),
    Party.PROVINCIAL_COMMITTEE: Text(
        "Ủy ban nhân dân cấp tỉnh", "the provincial People's Committee"
    ),
    Party.DEPARTMENT: Text("cơ quan cấp Sở", "a department"),
    Party.DISTRICT: Text("Ủy ban nhân dân cấp huyện", "a district People's Committee"),
    Party.BORDER_COMMUNE: Text("Ủy ban nhân dân cấp xã biên giới", "a border commune"),
    Party.ORGANISATION: Text(
        "cơ quan cấp tỉnh của tổ chức", "the provincial body of an organisation"
    ),
    Party.OTHER: Text("cơ quan khác", "another body"),
}


class Act(Enum):
    """What is to be done with the agreement."""

    SIGN = "sign"
    """Ký kết."""
    AMEND = "amend"
    """Sửa đổi, bổ sung, gia hạn."""
    END = "end"
    """Chấm dứt hiệu lực, rút khỏi."""
    SUSPEND = "suspend"
    """Tạm đình chỉ thực hiện."""


class Matter(Enum):
    """What kind of paper it is; the law on agreements leaves all but the first to other laws."""

    COOPERATION = "cooperation"
    ODA_OR_LOAN = "oda_or_loan"
    """ODA and preferential loans of foreign donors."""
    VIETNAMESE_AID = "vietnamese_aid"
    """Loans and aid of Viet Nam to others."""
    NGO_AID = "ngo_aid"
    """Foreign non-governmental aid (viện trợ phi chính phủ nước ngoài)."""
    CIVIL_CONTRACT = "civil_contract"
    PPP_CONTRACT = "ppp_contract"
    """A project contract of a public-private partnership."""


class Partner(Enum):
    """Who the foreign party is (bên ký kết nước ngoài)."""

    STATE = "state"
    PARLIAMENT = "parliament"
    GOVERNMENT = "government"
    LOCAL_GOVERNMENT = "local_government"
    BODY = "body"
    """An agency or organisation under foreign law."""
    INTERNATIONAL_ORGANISATION = "international_organisation"
    INDIVIDUAL = "individual"
    OTHER = "other"


class Concern(Enum):
    """A content of the agreement that calls for the opinion of one more ministry."""

    DEFENCE = "defence"
    SECURITY = "security"
    INVESTMENT = "investment"
    SENSITIVE = "sensitive"
    """Complex or sensitive in foreign affairs."""


class Topic(Enum):
    """What a border commune's agreement is about."""

    EXCHANGE = "exchange"
    INFORMATION = "information"
    TWINNING = "twinning"
    BORDER_MANAGEMENT = "border_management"
    OTHER = "other"


class Urgency(Enum):
    """Why the simplified procedure (trình tự, thủ tục rút gọn) is asked for."""

    HIGH_LEVEL_VISIT = "high_level_visit"
    """The competent body permits signing during a high-level visit."""
    POLITICAL = "political"
    """Urgent for political or external needs."""
    RELIEF = "relief"
    """Urgent for emergency relief."""
    RECOVERY = "recovery"
    """Urgent to recover from a disaster, a calamity or an epidemic."""
    OTHER = "other"


class ProposalContent(Enum):
    """A content of the written proposal (văn bản đề xuất)."""

    CONTEXT = "context"
    PURPOSE = "purpose"
    MAIN_CONTENT = "main_content"
    CONFORMITY = "conformity"
    IMPACT = "impact"
    PRINCIPLES = "principles"
    FEASIBILITY = "feasibility"
    SIMPLIFIED_REASON = "simplified_reason"
    SIGNATORY = "signatory"
    PUBLICATION = "publication"


class TextContent(Enum):
    """A content of the text of an agreement of a body below the province."""

    TITLE = "title"
    PARTIES = "parties"
    COOPERATION = "cooperation"
    """Fields, content and manner of cooperation."""
    EFFECT = "effect"
    """When it takes effect and for how long."""
    PLACE_AND_LANGUAGE = "place_and_language"
    """Day, place and languages of signing."""
    SIGNATORIES = "signatories"


class DecisionPart(Enum):
    """A content of the decision that permits the signing."""

    TITLE_AND_PARTIES = "title_and_parties"
    SIGNATORY = "signatory"
    PUBLICATION = "publication"
    DUTIES = "duties"
    DRAFT_TEXT = "draft_text"


class Signer(Enum):
    """Who signs or signed."""

    HEAD = "head"
    """The head of the party."""
    AUTHORISED = "authorised"
    """A person whom the head authorised, in writing."""
    OTHER = "other"
