"""Which procedure an agreement goes through, by its party and the act on it."""

from collections.abc import Callable
from enum import Enum

from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Act, Party
from foreign_affairs_rules.model.papers import Body, Consultation
from foreign_affairs_rules.text import Text

Unless = Callable[[Agreement], Text | None]


class Route(Enum):
    """A procedure with lists and lengths of its own."""

    PROVINCE = "province"
    SIMPLIFIED = "simplified"
    TECHNICAL = "technical"
    INHERITED = "inherited"
    DEPARTMENT = "department"
    DISTRICT = "district"
    BORDER_COMMUNE = "border_commune"
    ORGANISATION = "organisation"
    NONE = "none"


PROVINCE = (Route.PROVINCE, Route.SIMPLIFIED, Route.TECHNICAL)
"""In the name of the Council or the Committee."""
BELOW = (Route.DEPARTMENT, Route.DISTRICT, Route.BORDER_COMMUNE, Route.ORGANISATION)
"""In the name of a body below the province."""
UNITS = (Route.DEPARTMENT, Route.BORDER_COMMUNE, Route.ORGANISATION)
"""Those below it whose papers were read."""
_BY_PARTY = {
    Party.DEPARTMENT: Route.DEPARTMENT,
    Party.DISTRICT: Route.DISTRICT,
    Party.BORDER_COMMUNE: Route.BORDER_COMMUNE,
    Party.ORGANISATION: Route.ORGANISATION,
    Party.OTHER: Route.NONE,
}
_NAMES = {
    Route.PROVINCE: Text(
        "thỏa thuận nhân danh Hội đồng nhân dân, Ủy ban nhân dân cấp tỉnh theo trình tự thông "
        "thường",
        "an agreement of the provincial Council or Committee by the ordinary procedure",
    ),
    Route.SIMPLIFIED: Text(
        "thỏa thuận nhân danh cơ quan nhà nước cấp tỉnh theo trình tự, thủ tục rút gọn",
        "an agreement of the provincial Council or Committee by the simplified procedure",
    ),
    Route.TECHNICAL: Text(
        "sửa đổi kỹ thuật của cơ quan nhà nước cấp tỉnh",
        "a technical amendment of the provincial Council or Committee",
    ),
    Route.INHERITED: Text(
        "thỏa thuận của cấp huyện được kế thừa", "an agreement inherited from a district"
    ),
    Route.DEPARTMENT: Text("thỏa thuận nhân danh cơ quan cấp Sở", "an agreement of a department"),
    Route.DISTRICT: Text(
        "thỏa thuận nhân danh Ủy ban nhân dân cấp huyện", "an agreement of a district"
    ),
    Route.BORDER_COMMUNE: Text(
        "thỏa thuận nhân danh Ủy ban nhân dân cấp xã biên giới", "an agreement of a border commune"
    ),
    Route.ORGANISATION: Text(
        "thỏa thuận nhân danh cơ quan cấp tỉnh của tổ chức",
        "an agreement of the provincial body of an organisation",
    ),
}
_ONLY = Text("Chỉ áp dụng đối với: {routes}.", "Only for: {routes}.")
_NOT_FOR = Text("Không áp dụng đối với loại việc này (act).", "Not for this kind of act (act).")


def route(agreement: Agreement) -> Route:
    """The procedure of *agreement*."""
    below = _BY_PARTY.get(agreement.party)
    if below is not None:
        return below
    if agreement.inherited and agreement.act is not Act.SIGN:
        return Route.INHERITED
    if agreement.technical:
        return Route.TECHNICAL
    return Route.SIMPLIFIED if agreement.simplified else Route.PROVINCE


def only(*routes: Route, acts: tuple[Act, ...] = tuple(Act)) -> Unless:
    """The reason why an agreement by another procedure, or for another act, is not concerned."""
    told = _ONLY.fill(routes=tuple(_NAMES[one] for one in routes))

    def unless(agreement: Agreement) -> Text | None:
        if agreement.act not in acts:
            return _NOT_FOR
        return None if route(agreement) in routes else told

    return unless


def either(*reasons: Unless) -> Unless:
    """The first of *reasons* that there is."""

    def unless(agreement: Agreement) -> Text | None:
        return next((found for reason in reasons if (found := reason(agreement))), None)

    return unless


def objected(agreement: Agreement) -> bool:
    """Whether a body that answered does not agree; one that does not outweighs what is unknown."""
    asked = agreement.consultations
    if any(one.peek("answered") and one.peek("agrees") is False for one in asked):
        return True
    return not all(one.agrees for one in asked if one.answered is not None)


def asked_of(agreement: Agreement, body: Body) -> Consultation | None:
    """The consultation of *body*; `None` where it was not asked."""
    return next((one for one in agreement.consultations if one.which is body), None)
