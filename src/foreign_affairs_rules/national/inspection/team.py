"""Who sets up the team, who is invited to join it, and what was found to be put right."""

from foreign_affairs_rules.law import Law, Severity
from foreign_affairs_rules.model.inspection import Inspection, InspectionPoint
from foreign_affairs_rules.national.inspection.governing import TEAM
from foreign_affairs_rules.national.inspection.terms import INVITED_BODIES, TEAM_SETTER
from foreign_affairs_rules.requirements import consulted, decided_by
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

team_setter = decided_by(
    TEAM_SETTER,
    on=Inspection,
    governed_by=TEAM,
    says=Text(
        "Đoàn kiểm tra do người có thẩm quyền quyết định thành lập.",
        "The inspection team is set up by who may do so.",
    ),
)


def _begun(inspection: Inspection) -> bool:
    return any(unit.visited for unit in inspection.units)


invited_bodies = consulted(
    INVITED_BODIES,
    on=Inspection,
    of="invitations",
    once=_begun,
    governed_by=TEAM,
    says=Text(
        "Các cơ quan được nêu được mời tham gia đoàn kiểm tra.",
        "The bodies that are named are invited to join the team.",
    ),
    message=Text(
        "Đã mời {measured}/{limit} cơ quan phải mời; chưa mời: {lacking}.",
        "Invited: {measured} of {limit}; not invited: {lacking}.",
    ),
    remedy=Text(
        "Có văn bản mời các cơ quan còn thiếu.", "Invite the bodies that are lacking in writing."
    ),
)

_NOT_DUE = Text("Chưa đến hạn khắc phục ngày {day}.", "Not to be put right until {day}.")


@rule(
    "inspection.points_settled",
    on=Inspection,
    each="all_points",
    severity=Severity.ADVICE,
    says=Text(
        "Nội dung chưa đúng quy định được khắc phục trong thời hạn đoàn kiểm tra yêu cầu.",
        "What was found wrong is put right by the day that the team set.",
    ),
    message=Text(
        "Chưa khắc phục trong thời hạn đoàn kiểm tra yêu cầu (ngày {until}).",
        "It was not put right by the day that the team set ({until}).",
    ),
    remedy=Text("Đôn đốc đơn vị bằng văn bản.", "Remind the unit in writing."),
)
def points_settled(point: InspectionPoint, law: Law) -> Verdict:
    """The day is the team's own: no text that was read sets one."""
    settled = point.settled
    if settled is None and law.asked <= point.until:
        return Skip(_NOT_DUE.fill(day=point.until))
    if settled is not None and settled <= point.until:
        return None
    return Breach(words={"until": point.until})
