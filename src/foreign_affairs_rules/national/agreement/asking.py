"""Whether those who must be asked were asked, and answered before the decision."""

from collections.abc import Iterator
from datetime import date

from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import Concern
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.agreement.bodies import DEPARTMENT_BODIES, PROVINCE_BODIES
from foreign_affairs_rules.national.agreement.bodies_below import (
    COMMUNE_BODIES,
    DISTRICT_BODIES,
    INHERITED_BODIES,
    ORGANISATION_BODIES,
)
from foreign_affairs_rules.national.agreement.governing import DECISION
from foreign_affairs_rules.national.agreement.routes import (
    PROVINCE,
    Route,
    asked_of,
    only,
    route,
)
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020, ND_64_2021
from foreign_affairs_rules.requirements import Items, consulted
from foreign_affairs_rules.rules import Rule, rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_TEXT, _INFERRED = Evidence.TEXT, Evidence.INFERRED
_UNDECIDED = Text("Chưa có quyết định.", "There is no decision yet.")
_NOT_DUE = Text("Chưa đến bước phải có đủ ý kiến.", "The opinions are not due yet.")
_ASK_FIRST = Text(
    "Gửi hồ sơ lấy ý kiến bằng văn bản các cơ quan còn thiếu trước khi trình, quyết định.",
    "Ask the bodies that are lacking in writing before submission and decision.",
)


def _due(agreement: Agreement) -> object:
    """Opinions are due when the dossier is submitted or the decision taken."""
    return agreement.decision or agreement.submitted


def _bodies(term: Term[Items], *routes: Route) -> Rule[Agreement]:
    vi, en = (one.partition(": ")[2] for one in (term.name.vi, term.name.en))
    return consulted(
        term,
        on=Agreement,
        once=_due,
        unless=only(*routes),
        governed_by=DECISION,
        says=Text(
            f"Lấy ý kiến đủ các cơ quan theo quy định: {vi}.",
            f"All bodies to be consulted are asked: {en}.",
        ),
        remedy=_ASK_FIRST,
    )


province_bodies = _bodies(PROVINCE_BODIES, *PROVINCE)
department_bodies = _bodies(DEPARTMENT_BODIES, Route.DEPARTMENT)
commune_bodies = _bodies(COMMUNE_BODIES, Route.BORDER_COMMUNE)
organisation_bodies = _bodies(ORGANISATION_BODIES, Route.ORGANISATION)
inherited_bodies = _bodies(INHERITED_BODIES, Route.INHERITED)
district_bodies = _bodies(DISTRICT_BODIES, Route.DISTRICT)


_RENAMES = (Route.PROVINCE, Route.SIMPLIFIED, Route.DEPARTMENT)


def _exempt(agreement: Agreement) -> Text | None:
    """An amendment on which nobody need be asked, or a commune that asks one body alone."""
    way = route(agreement)
    if way is Route.BORDER_COMMUNE:
        return None if agreement.asks_others else _ONE_ALONE
    renamed = agreement.name_only and way in _RENAMES
    if way is Route.TECHNICAL or agreement.designated_body or renamed:
        return _NOBODY
    return _UNREAD if way is Route.DISTRICT else None


_ONE_ALONE = Text(
    "Cơ quan ngoại vụ cấp tỉnh tự cho ý kiến.",
    "The provincial foreign-affairs body answers itself.",
)
_NOBODY = Text(
    "Sửa đổi không nhất thiết phải lấy ý kiến cơ quan liên quan.",
    "An amendment on which those concerned need not be asked.",
)
_UNREAD = Text(
    "Thủ tục của cấp huyện: xem quy định riêng về cơ quan phải lấy ý kiến.",
    "For a district see the rule on the bodies it asks.",
)


@rule(
    "agreement.related_bodies",
    on=Agreement,
    at="consultations",
    unless=_exempt,
    cite=(
        LUAT_70_2020.at(19, 1, evidence=_TEXT),
        ND_64_2021.at(5, 1, evidence=_TEXT),
        ND_64_2021.at(8, 1, evidence=_TEXT),
    ),
    governed_by=DECISION,
    says=Text(
        "Lấy ý kiến từng cơ quan, tổ chức có liên quan trực tiếp đến thỏa thuận.",
        "Every body directly concerned by the agreement is asked.",
    ),
    message=Text(
        "Chưa lấy ý kiến cơ quan có liên quan trực tiếp: {lacking}.",
        "Bodies directly concerned that were not asked: {lacking}.",
    ),
    remedy=_ASK_FIRST,
)
def related_bodies(agreement: Agreement, _: Law) -> Verdict:
    """By name: each of the bodies that the office lists."""
    if not _due(agreement):
        return Skip(_NOT_DUE)
    named = agreement.related_bodies
    asked = {fold(one.body) for one in agreement.consultations} if named else set()
    lacking = tuple(name for name in named if fold(name) not in asked)
    return Breach(words={"lacking": lacking}) if lacking else None


@rule(
    "agreement.opinions_before_decision",
    on=Agreement,
    at="consultations",
    cite=(
        LUAT_70_2020.at(19, 3, evidence=_TEXT),
        ND_64_2021.at(5, 3, evidence=_TEXT),
        ND_64_2021.at(8, 4, evidence=_TEXT),
    ),
    governed_by=DECISION,
    says=Text(
        "Quyết định sau khi nghiên cứu, tiếp thu ý kiến của các cơ quan được lấy ý kiến.",
        "The decision follows the study of the opinions of those who were asked.",
    ),
    question=Text(
        "Đã quyết định khi chưa có ý kiến của: {bodies}. Im lặng không được coi là đồng ý. Có căn "
        "cứ để quyết định trước không?",
        "The decision was taken before the opinion of: {bodies}. Silence is no consent. Was there "
        "a ground to decide before it?",
    ),
)
def opinions_before_decision(agreement: Agreement, _: Law) -> Verdict:
    """A body that had not answered by the day of the decision is a question for a person."""
    if agreement.decision is None:
        return Skip(_UNDECIDED)
    day = agreement.decision.date
    silent = tuple(
        one.body for one in agreement.consultations if one.answered is None or one.answered > day
    )
    return Question(words={"bodies": silent}) if silent else None


_MINISTRIES = frozenset(
    {
        Body.DEFENCE_MINISTRY,
        Body.PUBLIC_SECURITY_MINISTRY,
        Body.FINANCE_MINISTRY,
        Body.INVESTMENT_MINISTRY,
        Body.FOREIGN_MINISTRY,
    }
)


def _opposed(agreement: Agreement, decided: date) -> Iterator[str]:
    for one in agreement.consultations:
        if one.which in _MINISTRIES:
            silent = one.answered is None or one.answered > decided
            if silent or not one.agrees:
                yield one.body


@rule(
    "agreement.ministries_agree",
    on=Agreement,
    at="consultations",
    unless=only(Route.DEPARTMENT, Route.BORDER_COMMUNE),
    cite=(ND_64_2021.at(9, 5, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Chủ tịch Ủy ban nhân dân cấp tỉnh chỉ quyết định sau khi các bộ được lấy ý kiến đồng ý "
        "bằng văn bản.",
        "The Chairman decides only after the ministries that were asked agree in writing.",
    ),
    message=Text(
        "Đã quyết định khi chưa có ý kiến đồng ý của: {bodies}.",
        "The decision was taken without the agreement of: {bodies}.",
    ),
    remedy=Text(
        "Chờ ý kiến đồng ý bằng văn bản của bộ rồi mới quyết định, ký kết.",
        "Wait for the ministry's written agreement before deciding and signing.",
    ),
)
def ministries_agree(agreement: Agreement, _: Law) -> Verdict:
    """Every ministry that was asked, by the day of the decision."""
    if agreement.decision is None:
        return Skip(_UNDECIDED)
    opposed = tuple(_opposed(agreement, agreement.decision.date))
    return Breach(words={"bodies": opposed}) if opposed else None


@rule(
    "agreement.sensitive_content",
    on=Agreement,
    at="consultations",
    unless=only(Route.DEPARTMENT, Route.BORDER_COMMUNE),
    cite=(ND_64_2021.at(9, 4, evidence=_TEXT),),
    governed_by=DECISION,
    says=Text(
        "Nội dung phức tạp, nhạy cảm về đối ngoại: Chủ tịch Ủy ban nhân dân cấp tỉnh có thể lấy ý "
        "kiến Bộ Ngoại giao.",
        "Where it is complex or sensitive the Chairman may ask the Foreign Ministry.",
    ),
    question=Text(
        "Thỏa thuận có nội dung phức tạp, nhạy cảm mà chưa lấy ý kiến Bộ Ngoại giao. Chủ tịch Ủy "
        "ban nhân dân cấp tỉnh có quyết định không lấy ý kiến không?",
        "It is complex or sensitive and the Foreign Ministry was not asked. Did the Chairman "
        "decide to go without?",
    ),
)
def sensitive_content(agreement: Agreement, _: Law) -> Verdict:
    """To ask is the Chairman's choice."""
    if Concern.SENSITIVE not in agreement.concerns or asked_of(agreement, Body.FOREIGN_MINISTRY):
        return None
    return Question()
