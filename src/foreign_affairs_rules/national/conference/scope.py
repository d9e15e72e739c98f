"""What is a conference, and what a topic means for competence."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.conference import Conference, EventKind, Topic
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.national.conference.governing import FILING, PERMISSION
from foreign_affairs_rules.national.conference.level import (
    PM_TOPICS,
    approved_with_plan,
    covered,
    prime_ministerial,
)
from foreign_affairs_rules.national.instruments.conferences import QD_06_2020, QD_76_2010
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Met, Question, Skip, Verdict


@rule(
    "conference.what_counts",
    on=Conference,
    at="kind",
    cite=(QD_06_2020.at(2, 1, evidence=Evidence.TEXT),),
    governed_by=FILING,
    says=Text(
        "Hội nghị, hội thảo quốc tế là hội nghị, hội thảo có yếu tố nước ngoài, tổ chức trực tiếp "
        "hoặc có đầu cầu tại Việt Nam.",
        "An international conference has a foreign element and is held, or has an end point, in "
        "Viet Nam.",
    ),
    question=Text(
        "Văn bản không nêu số người hay thời lượng tối thiểu. Buổi làm việc, khóa đào tạo, buổi "
        "nói chuyện này có phải là hội nghị, hội thảo quốc tế không?",
        "The text sets no least number of people or length. Is this meeting, course or talk an "
        "international conference?",
    ),
)
def what_counts(conference: Conference, _: Law) -> Verdict:
    """Schools, working meetings, courses and talks are left to a person."""
    if conference.kind is EventKind.CONFERENCE:
        return None
    return Question(_SCHOOL if conference.kind is EventKind.THEMATIC_SCHOOL else None)


_SCHOOL = Text(
    "Quyết định 06/2020/QĐ-TTg không nêu lớp học chuyên đề quốc tế. Lớp học này có phải xin phép "
    "như hội nghị, hội thảo quốc tế không?",
    "Decision 06/2020/QĐ-TTg does not name thematic international schools. Does this school need "
    "permission as a conference does?",
)

border = judgement(
    "conference.border",
    on=Conference,
    needs=lambda conference: conference.topics,
    when=lambda conference: (
        Topic.BORDER in conference.topics and not PM_TOPICS & {*conference.topics}
    ),
    unless=covered,
    at="topics",
    cite=(QD_06_2020.at(3, 1, "b", evidence=Evidence.INFERRED),),
    governed_by=PERMISSION,
    says=Text(
        "Chủ đề biên giới thuộc thẩm quyền Thủ tướng Chính phủ khi liên quan đến chủ quyền hoặc an "
        "ninh.",
        "A border topic is for the Prime Minister where it touches sovereignty or security.",
    ),
    question=Text(
        "Biên giới không có trong danh mục chủ đề của điểm b khoản 1 Điều 3. Nội dung có liên quan "
        "đến chủ quyền quốc gia hoặc an ninh không?",
        "Border is not on the list of Article 3(1)(b). Does the content touch sovereignty or "
        "security?",
    ),
)

TOPICS_OF_2010 = frozenset(
    {
        Topic.POLITICS,
        Topic.SECURITY,
        Topic.DEFENCE,
        Topic.ETHNIC,
        Topic.RELIGION,
        Topic.HUMAN_RIGHTS,
        Topic.BORDER,
        Topic.STATE_SECRETS,
    }
)


@rule(
    "conference.topics_of_2010",
    on=Conference,
    at="decision.authority",
    cite=(QD_76_2010.at(evidence=Evidence.SECONDARY),),
    governed_by=PERMISSION,
    says=Text(
        "Theo Quyết định 76/2010/QĐ-TTg, chủ đề chính trị, an ninh, quốc phòng, dân tộc, tôn giáo, "
        "nhân quyền, biên giới, bí mật nhà nước do Thủ tướng Chính phủ cho phép.",
        "Under Decision 76/2010/QĐ-TTg the Prime Minister permits topics of politics, security, "
        "defence, ethnicity, religion, human rights, border and state secrets.",
    ),
    message=Text(
        "Chủ đề thuộc danh mục của Quyết định 76/2010/QĐ-TTg nhưng không do Thủ tướng Chính phủ "
        "cho phép.",
        "A topic is on the list of Decision 76/2010/QĐ-TTg, and the Prime Minister did not permit.",
    ),
    remedy=Text("Trình Thủ tướng Chính phủ.", "Submit to the Prime Minister."),
)
def topics_of_2010(conference: Conference, _: Law) -> Verdict:
    """Only the list of topics is known of that Decision."""
    if conference.decision is None:
        return Skip(_UNDECIDED)
    if not TOPICS_OF_2010 & {*conference.topics}:
        return Skip(_NO_TOPIC)
    return None if conference.decision.authority is Authority.PRIME_MINISTER else Breach()


_UNDECIDED = Text("Chưa có văn bản cho phép.", "There is no permission yet.")
_NO_TOPIC = Text(
    "Chủ đề không có trong danh mục biết được của Quyết định 76/2010/QĐ-TTg.",
    "No topic is on the known list of Decision 76/2010/QĐ-TTg.",
)


@rule(
    "conference.second_permission",
    on=Conference,
    at="aid",
    cite=(QD_06_2020.at(4, 1, "b", evidence=Evidence.INFERRED),),
    governed_by=FILING,
    says=Text(
        "Chương trình, dự án, phi dự án đã được phê duyệt có tổ chức hội nghị, hội thảo quốc tế "
        "vẫn phải xin phép nếu không có đề án theo Mẫu 01 hoặc cơ quan phê duyệt không phải cơ "
        "quan của người có thẩm quyền.",
        "An approved programme, project or non-project with a conference in it still needs "
        "permission where it has no plan on Mẫu 01, or another agency approved it.",
    ),
    question=Text(
        "Chương trình, dự án, phi dự án đã được phê duyệt kèm đề án theo Mẫu 01 và đúng cơ quan; "
        "suy ra không phải xin phép lần nữa. Có đồng ý không?",
        "The programme, project or non-project was approved with the plan on Mẫu 01 and by the "
        "right agency; it is inferred that no second permission is needed. Is that agreed?",
    ),
)
def second_permission(conference: Conference, _: Law) -> Verdict:
    """That an approved part needs none is only inferred, so a person confirms it."""
    if conference.aid is None:
        return Skip(_NO_AID)
    if not approved_with_plan(conference):
        return Met((_STILL,))
    return Question(_NOT_BY_PM if prime_ministerial(conference) else None)


_NO_AID = Text(
    "Không nằm trong chương trình, dự án, phi dự án viện trợ.",
    "It is no part of an aid programme, project or non-project.",
)
_NOT_BY_PM = Text(
    "Chương trình, dự án, phi dự án đã được phê duyệt kèm đề án theo Mẫu 01, nhưng hội nghị, hội "
    "thảo thuộc thẩm quyền cho phép của Thủ tướng Chính phủ (khoản 1 Điều 3) nên vẫn rà soát như "
    "phải xin phép. Thủ tướng Chính phủ đã cho phép chưa? Nếu đã có văn bản, hãy ghi vào decision.",
    "The programme, project or non-project was approved with the plan on Mẫu 01, but the Prime "
    "Minister permits this conference (Article 3(1)), so it is checked as one that needs "
    "permission. Has the Prime Minister permitted it? If so, record the paper as the decision.",
)
_STILL = Text(
    "Vẫn phải xin phép theo khoản 1 Điều 4, dù chương trình, dự án, phi dự án đã được phê duyệt.",
    "Permission under Article 4(1) is still needed, although the programme, project or "
    "non-project was approved.",
)
