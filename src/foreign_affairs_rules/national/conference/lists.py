"""Who permits, whose opinions are asked and which papers are filed, as dated lists."""

from collections.abc import Callable

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.conference import Conference, OrganiserKind, Supervisor
from foreign_affairs_rules.model.papers import (
    Authority,
    Body,
    Consultation,
    Decision,
    DocumentKind,
)
from foreign_affairs_rules.national.conference.level import CHECK, prime_ministerial
from foreign_affairs_rules.national.conference.terms import PREDECESSORS
from foreign_affairs_rules.national.instruments.conferences import QD_06_2020
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

DECIDERS = Term[Items](
    id="conference.decided_by",
    name=Text("thẩm quyền cho phép tổ chức", "who permits the conference"),
    unit=Unit.DECIDERS,
    unread=PREDECESSORS,
    always=True,
)
HOSTING_DECIDERS = Term[Items](
    id="conference.hosting_decided_by",
    name=Text("thẩm quyền chấp thuận chủ trương đăng cai", "who agrees in principle to hosting"),
    unit=Unit.DECIDERS,
    unread=PREDECESSORS,
    always=True,
)
CONSULTED = Term[Items](
    id="conference.consulted",
    name=Text("cơ quan phải lấy ý kiến", "the bodies to be consulted"),
    unit=Unit.BODIES,
    unread=PREDECESSORS,
    always=True,
)
HOSTING_CONSULTED = Term[Items](
    id="conference.hosting_consulted",
    name=Text("cơ quan phải lấy ý kiến về đăng cai", "the bodies to be consulted on hosting"),
    unit=Unit.BODIES,
    unread=PREDECESSORS,
    always=True,
)
DOSSIER = Term[Items](
    id="conference.dossier",
    name=Text("thành phần hồ sơ xin phép", "the papers of the dossier"),
    unit=Unit.PAPERS,
    unread=PREDECESSORS,
    always=True,
)


def _association(conference: Conference) -> bool:
    return conference.organiser.kind is OrganiserKind.ASSOCIATION_OR_FUND


def _under(who: Supervisor) -> Callable[[Conference], bool]:
    return lambda conference: conference.organiser.under is who


def _by_head_of_unit(decision: Decision | None) -> bool:
    if decision is None or decision.peek("authority") is not Authority.HEAD_OF_UNIT:
        return False
    return decision.authorised


def _permission(conference: Conference) -> Decision | None:
    decision: Decision | None = conference.peek("decision")
    return decision


def _agreement_in_principle(conference: Conference) -> Decision | None:
    hosting = conference.peek("hosting")
    decision: Decision | None = hosting and hosting.peek("decision")
    return decision


def _deciders(taken: Callable[[Conference], Decision | None]) -> Items:
    """Who supervises or licensed the organiser decides, never the venue."""
    return (
        Item(
            what=Authority.PRIME_MINISTER,
            name=Text("Thủ tướng Chính phủ", "the Prime Minister"),
            when=prime_ministerial,
            because=Text(
                "có đại biểu nước ngoài là người đứng đầu, cấp bộ trưởng hoặc tương đương trở lên, "
                "hoặc chủ đề thuộc danh mục",
                "a head or a foreign official of ministerial rank or above takes part, or a topic "
                "is on the list",
            ),
            cite=QD_06_2020.at(3, 1, evidence=Evidence.TEXT),
            check=CHECK,
        ),
        Item(
            what=Authority.OTHER,
            name=Text(
                "người đứng đầu cơ quan quản lý nhà nước về lĩnh vực hoạt động của hội, quỹ",
                "the head of the State body that manages the sector of the association or fund",
            ),
            when=_association,
            because=Text("đơn vị tổ chức là hội, quỹ", "the organiser is an association or fund"),
            cite=QD_06_2020.at(3, 2, "c", evidence=Evidence.TEXT),
            question=Text(
                "Đơn vị tổ chức là hội, quỹ: thẩm quyền theo danh mục của Bộ Nội vụ, chưa tìm được "
                "danh mục này. Người cho phép có đúng danh mục không?",
                "The organiser is an association or fund: competence follows a list of the Home "
                "Affairs Ministry, which was not found. Does the list name who permits?",
            ),
        ),
        Item(
            what=Authority.HEAD_OF_UNIT,
            name=Text(
                "thủ trưởng cơ quan ngoại vụ cấp tỉnh được Chủ tịch ủy quyền",
                "the head of the provincial foreign-affairs body, authorised by the Chairman",
            ),
            when=lambda conference: (
                _under(Supervisor.PROVINCE)(conference) and _by_head_of_unit(taken(conference))
            ),
            because=Text("Chủ tịch đã ủy quyền", "the Chairman authorised it"),
            cite=QD_06_2020.at(3, 2, evidence=Evidence.INFERRED),
            question=Text(
                "Quyết định 06/2020/QĐ-TTg không quy định ủy quyền; một số tỉnh có quyết định ủy "
                "quyền kèm các trường hợp loại trừ. Văn bản ủy quyền có còn hiệu lực và bao gồm "
                "trường hợp này không?",
                "Decision 06/2020/QĐ-TTg has no clause on authorising; some provinces do so with "
                "exceptions. Is the authorisation in force, and does it include this case?",
            ),
        ),
        Item(
            what=Authority.COMMITTEE_CHAIR,
            name=Text(
                "Chủ tịch Ủy ban nhân dân cấp tỉnh quản lý hoặc cho phép đơn vị tổ chức hoạt động",
                "the Chairman of the provincial People's Committee that supervises or licensed "
                "the organiser",
            ),
            when=_under(Supervisor.PROVINCE),
            because=Text("đơn vị tổ chức thuộc tỉnh", "the organiser is under the province"),
            cite=QD_06_2020.at(3, 2, evidence=Evidence.TEXT),
        ),
        Item(
            what=Authority.MINISTER,
            name=Text(
                "Bộ trưởng, thủ trưởng cơ quan quản lý hoặc cho phép đơn vị tổ chức hoạt động",
                "the minister or head of the agency that supervises or licensed the organiser",
            ),
            when=_under(Supervisor.MINISTRY),
            because=Text("đơn vị tổ chức thuộc bộ, ngành", "the organiser is under a ministry"),
            cite=QD_06_2020.at(3, 2, evidence=Evidence.TEXT),
        ),
        Item(
            what=Authority.OTHER,
            name=Text("chưa xác định được", "not settled"),
            cite=QD_06_2020.at(3, 2, evidence=Evidence.TEXT),
            question=Text(
                "Đơn vị tổ chức không thuộc bộ, ngành hay tỉnh nào: khoản 2 Điều 3 không nêu "
                "trường hợp này. Ai có thẩm quyền?",
                "The organiser is under no ministry and no province: Article 3(2) does not name "
                "the case. Who is competent?",
            ),
        ),
    )


_MINISTRIES = (Body.FOREIGN_MINISTRY, Body.PUBLIC_SECURITY_MINISTRY)


def _related(asked: Callable[[Conference], tuple[Consultation, ...]]) -> Items:
    def named(conference: Conference) -> set[Body | None]:
        return {one.peek("which") for one in asked(conference)} - {None}

    def none_asked(conference: Conference) -> bool:
        """Whether a body is to be listed as related: none is there under a name of its own."""
        return not named(conference) - {Body.RELATED}

    def ministries_alone(conference: Conference) -> bool:
        """Whether none was asked but the ministries; who else is concerned no text says."""
        those = named(conference)
        return bool(those) and those <= {*_MINISTRIES} and prime_ministerial(conference)

    name = Text("cơ quan, địa phương có liên quan", "the agencies and localities concerned")
    cite = QD_06_2020.at(5, evidence=Evidence.TEXT)
    return (
        Item(what=Body.RELATED, name=name, when=none_asked, cite=cite),
        Item(what=Body.RELATED, name=name, when=ministries_alone, cite=cite, question=_WHO_ELSE),
    )


_WHO_ELSE = Text(
    "Mới lấy ý kiến Bộ Ngoại giao và Bộ Công an. Có cơ quan, địa phương nào khác liên quan phải "
    "lấy ý kiến không?",
    "Only the Foreign Ministry and the Ministry of Public Security were asked. Is any other "
    "agency or locality concerned, whose opinion must be asked?",
)


def _bodies(asked: Callable[[Conference], tuple[Consultation, ...]]) -> Items:
    cite = QD_06_2020.at(5, 1, "a", evidence=Evidence.TEXT)
    because = Text("thẩm quyền Thủ tướng Chính phủ", "the Prime Minister permits")
    names = (
        Text("Bộ Ngoại giao", "the Foreign Ministry"),
        Text("Bộ Công an", "the Ministry of Public Security"),
    )
    central = tuple(
        Item(
            what=what,
            name=name,
            when=prime_ministerial,
            because=because,
            cite=cite,
            check=CHECK,
        )
        for what, name in zip(_MINISTRIES, names, strict=True)
    )
    return (*central, *_related(asked))


_PAPERS = (
    Item(
        what=DocumentKind.REQUEST,
        name=Text("công văn xin phép", "the letter asking for permission"),
    ),
    Item(
        what=DocumentKind.PAPER,
        name=Text("đề án tổ chức theo Mẫu 01", "the plan on Mẫu 01"),
    ),
    Item(
        what=DocumentKind.OPINION,
        name=Text("văn bản có ý kiến của cơ quan liên quan", "the written opinions"),
        when=lambda conference: conference.other_law_opinions,
        because=Text("pháp luật khác yêu cầu", "another law asks for them"),
    ),
    Item(
        what=DocumentKind.HOSTING_APPROVAL,
        name=Text(
            "văn bản chấp thuận chủ trương đăng cai", "the agreement in principle to hosting"
        ),
        when=lambda conference: conference.hosting_needed,
        because=Text("phải xin chủ trương đăng cai", "hosting had to be agreed in principle"),
    ),
)

_HOSTING = QD_06_2020.at(6, 1, evidence=Evidence.TEXT)

VALUES = (
    DECIDERS.value(_deciders(_permission), cite=QD_06_2020.at(3, evidence=Evidence.TEXT)),
    HOSTING_DECIDERS.value(_deciders(_agreement_in_principle), cite=_HOSTING),
    CONSULTED.value(
        _bodies(lambda conference: conference.consultations),
        cite=QD_06_2020.at(5, evidence=Evidence.TEXT),
    ),
    HOSTING_CONSULTED.value(
        _bodies(lambda conference: conference.hosting.consultations), cite=_HOSTING
    ),
    DOSSIER.value(_PAPERS, cite=QD_06_2020.at(4, 1, "a", evidence=Evidence.TEXT)),
)
