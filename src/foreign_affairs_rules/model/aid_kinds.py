"""What an aid may be: the kinds that the decrees on foreign aid tell apart."""

from enum import Enum


class Mode(Enum):
    """How aid is given (phương thức viện trợ)."""

    PROGRAMME = "programme"
    PROJECT = "project"
    NON_PROJECT = "non_project"


class DonorKind(Enum):
    """What a donor is."""

    FOREIGN_NGO = "foreign_ngo"
    """A foreign NGO, non-profit organisation or fund."""
    INDIVIDUAL = "individual"
    """A foreigner, or a Vietnamese living abroad."""
    FOREIGN_COMPANY = "foreign_company"
    FDI_COMPANY = "fdi_company"
    """A firm with foreign capital that works in Viet Nam."""
    RESEARCH_BODY = "research_body"
    FOREIGN_GOVERNMENT = "foreign_government"
    """A ministry or body of a foreign government."""
    DIPLOMATIC_MISSION = "diplomatic_mission"
    FOREIGN_LOCAL_AUTHORITY = "foreign_local_authority"
    INTERNATIONAL_ORGANISATION = "international_organisation"
    OTHER = "other"


class RecipientKind(Enum):
    """What the recipient (bên tiếp nhận viện trợ) is."""

    STATE_BODY = "state_body"
    """A body of the Party or the State, a People's Committee, and what is under them."""
    PUBLIC_UNIT = "public_unit"
    """A public service unit (đơn vị sự nghiệp công lập)."""
    FRONT_OR_UNION = "front_or_union"
    """The Fatherland Front, the trade unions, youth, farmers, veterans, women."""
    SOCIAL_ORGANISATION = "social_organisation"
    """A social, professional or scientific organisation."""
    FUND = "fund"
    """A social or charity fund."""
    SOCIAL_ENTERPRISE = "social_enterprise"
    STATE_COMPANY = "state_company"
    """A company wholly owned by the State."""
    BY_DECISION = "by_decision"
    """Another one, by decision of the Prime Minister."""
    INDIVIDUAL = "individual"
    OTHER = "other"


class Founder(Enum):
    """Who founded the recipient, allowed it, approved its charter or registered it."""

    PROVINCE = "province"
    MINISTRY = "ministry"
    HOME_AFFAIRS_MINISTRY = "home_affairs_ministry"
    OTHER = "other"


class ManagingAgency(Enum):
    """The managing agency (cơ quan chủ quản)."""

    PROVINCE = "province"
    """The provincial People's Committee."""
    MINISTRY = "ministry"
    """A ministry or another central body."""
    FRONT = "front"
    """The Central Committee of the Fatherland Front."""
    UNION = "union"
    """The central body of a socio-political organisation."""
    ASSOCIATION = "association"
    """The central body of an association founded by decision of the Prime Minister."""
    RED_CROSS = "red_cross"
    UNSETTLED = "unsettled"
    """Not settled yet (chưa xác định)."""


class Exclusion(Enum):
    """Why a grant is not aid under the decree (không thuộc phạm vi điều chỉnh)."""

    NONE = "none"
    TREATY_OR_ODA = "treaty_or_oda"
    PROFIT_CONTRACT = "profit_contract"
    RESEARCH_OF_INDIVIDUALS = "research_of_individuals"


class Purpose(Enum):
    """What the aid is for."""

    DEVELOPMENT = "development"
    HUMANITARIAN = "humanitarian"
    CHARITY = "charity"
    OTHER = "other"


class SensitiveContent(Enum):
    """A content that brings the aid to the Prime Minister."""

    SECURITY = "security"
    DEFENCE = "defence"
    RELIGION = "religion"
    LEGAL_DRAFTING = "legal_drafting"


class Emergency(Enum):
    """The emergency that the aid answers."""

    NONE = "none"
    NATURAL_DISASTER = "natural_disaster"
    OTHER = "other"


class Help(Enum):
    """Relief (cứu trợ) or recovery (khắc phục hậu quả)."""

    RELIEF = "relief"
    RECOVERY = "recovery"


class ManagementForm(Enum):
    """How a programme or project is managed."""

    OWN_UNIT = "own_unit"
    EXISTING_BOARD = "existing_board"
    SEPARATE_BOARD = "separate_board"


class AccountPlace(Enum):
    """Where the aid account is."""

    TREASURY = "treasury"
    COMMERCIAL_BANK = "commercial_bank"
    ELSEWHERE = "elsewhere"


class Reporter(Enum):
    """Who reports periodically."""

    OWNER = "owner"
    BOARD = "board"


class DocumentPart(Enum):
    """What the document of non-project aid covers."""

    PURPOSE = "purpose"
    CONTENT = "content"
    GOODS_LIST = "goods_list"
    RESULTS = "results"
    TIME = "time"
    VALUE = "value"
    METHOD = "method"
    REPORTING = "reporting"


class AppraisalHead(Enum):
    """What is appraised."""

    GOALS = "goals"
    LEGAL_STATUS = "legal_status"
    CAPACITY = "capacity"
    FINANCE = "finance"
    COMMITMENTS = "commitments"
    EFFECT = "effect"


class DecisionPart(Enum):
    """What the approval decision says."""

    NAME = "name"
    PARTIES = "parties"
    """The managing agency, the owner and the donors."""
    GOALS = "goals"
    TIME_AND_PLACE = "time_and_place"
    CAPITAL = "capital"
    FINANCE = "finance"
    MANAGEMENT = "management"
