"""Inspections of October and November 2022: who sets up the team and who is invited, in writing."""

from foreign_affairs_rules import Breach, Evidence, Text, rule
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.inspection import Inspected, Inspection, Invitation
from foreign_affairs_rules.model.papers import Authority, Body
from foreign_affairs_rules.national import inspection as national
from foreign_affairs_rules.national.inspection.governing import TEAM
from foreign_affairs_rules.national.inspection.terms import INVITED_BODIES, TEAM_SETTER
from foreign_affairs_rules.national.inspection.timeline import decide, plan
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.timelines import Role, Step
from foreign_affairs_rules.verdicts import Skip, Verdict
from foreign_affairs_rules_binh_dinh import units
from foreign_affairs_rules_binh_dinh.instruments import CONCLUSION

_CITE = CONCLUSION.at(evidence=Evidence.SECONDARY)
_PROJECTS = Text("kiểm tra dự án, phi dự án", "projects are inspected")
_PAPERS = Text("kiểm tra hộ chiếu, thẻ ABTC", "passports or cards are inspected")


def _of_projects(inspection: Inspection) -> bool:
    return inspection.inspected is Inspected.AID_PROJECTS


def _of_papers(inspection: Inspection) -> bool:
    return not _of_projects(inspection)


VALUES = (
    TEAM_SETTER.value(
        (
            Item(
                what=Authority.HEAD_OF_UNIT,
                name=Text("Giám đốc Sở Ngoại vụ", "the Director of the Department"),
            ),
        ),
        cite=_CITE,
    ),
    INVITED_BODIES.value(
        (
            Item(
                what=Body.PROVINCIAL_POLICE,
                name=Text("Công an tỉnh", "the provincial police"),
            ),
            Item(
                what=Body.APPRAISING_BODY,
                name=Text(
                    "cơ quan thẩm định (văn bản không nêu tên)",
                    "an appraising body (the text names none)",
                ),
                when=_of_papers,
                because=_PAPERS,
            ),
            Item(
                what=Body.INVESTMENT_DEPARTMENT,
                name=Text("Sở Kế hoạch và Đầu tư", "the Department of Planning and Investment"),
                when=_of_projects,
                because=_PROJECTS,
            ),
        ),
        cite=_CITE,
        note=Text(
            "Kiểm tra hộ chiếu, thẻ ABTC thì mời “một số cơ quan thẩm định”, không nêu cơ quan "
            "nào; mời ít nhất một cơ quan thì coi là đã mời (suy luận).",
            "For passports and cards “some appraising bodies” are invited, and none is named; one "
            "at least counts as invited (inferred).",
        ),
    ),
)

_NAMED = {Body.PROVINCIAL_POLICE, Body.APPRAISING_BODY, Body.INVESTMENT_DEPARTMENT}
_NOT_INVITED = Text("Chưa mời {body}.", "{body} was not invited yet.")
_NOT_NAMED = Text(
    "Ý kiến chỉ đạo không nêu {body} là cơ quan được mời bằng văn bản.",
    "The conclusion does not name {body} among those invited in writing.",
)


@rule(
    "binh_dinh.inspection.written_invitation",
    on=Inspection,
    each="invitations",
    cite=(_CITE,),
    governed_by=TEAM,
    says=Text(
        "Cơ quan được nêu cùng tham gia đoàn kiểm tra được mời bằng văn bản.",
        "A body that is named to join the inspection team is invited in writing.",
    ),
    message=Text(
        "Đã mời {body} tham gia đoàn kiểm tra nhưng không bằng văn bản.",
        "{body} was invited to join the team, but not in writing.",
    ),
    remedy=Text("Gửi văn bản mời.", "Send a written invitation."),
)
def written_invitation(invitation: Invitation, _: Law) -> Verdict:
    """An invitation with a number is a paper; of one without, the office says what it was."""
    if invitation.invited is None:
        return Skip(_NOT_INVITED.fill(body=invitation.body))
    if invitation.peek("number") or invitation.written:
        return None
    if invitation.which not in _NAMED:
        return Skip(_NOT_NAMED.fill(body=invitation.body))
    return Breach(words={"body": invitation.body})


RULES = (written_invitation,)

_FOR_INSPECTORATE = Text(
    "Kiểm tra dự án, phi dự án do Thanh tra Sở tham mưu.",
    "The Inspectorate proposes the team where projects are inspected.",
)
_FOR_DIVISION = Text(
    "Kiểm tra hộ chiếu, thẻ ABTC do Phòng Lãnh sự và Người Việt Nam ở nước ngoài tham mưu.",
    "The consular division proposes the team where passports or cards are inspected.",
)


def _propose(id: str, actor: Role, *, projects: bool, else_: Text) -> Step[Inspection]:
    """The step of the unit that proposes a team; the director's decision shows that it did."""
    return Step(
        id=id,
        on=Inspection,
        title=Text(
            "Tham mưu Giám đốc Sở quyết định thành lập đoàn và thời gian kiểm tra",
            "Propose a team and a day for each unit to the Director",
        ),
        actor=actor,
        done=decide.done,
        after=(plan,),
        before=(decide,),
        at="decision.date",
        unless=lambda one: None if _of_projects(one) is projects else else_,
        cite=(_CITE,),
        period=CONCLUSION.known,
        governed_by=TEAM,
    )


TIMELINE = national.TIMELINE.adding(
    _propose(
        "binh_dinh.inspection.step.propose_for_papers",
        units.CONSULAR_DIVISION,
        projects=False,
        else_=_FOR_INSPECTORATE,
    ),
    _propose(
        "binh_dinh.inspection.step.propose_for_projects",
        units.INSPECTORATE,
        projects=True,
        else_=_FOR_DIVISION,
    ),
)
