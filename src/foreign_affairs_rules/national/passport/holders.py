"""Who may hold the passport, and of which kind: Law 49/2019/QH14, Articles 8 to 12."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.holders import Holder, PassportKind, StatedKind
from foreign_affairs_rules.model.passport import PassportFile, TripPurpose
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019
from foreign_affairs_rules.national.passport.governing import APPLICATION, EXIT
from foreign_affairs_rules.national.passport.terms import (
    DIPLOMATIC_HOLDERS,
    OFFICIAL_HOLDERS,
    STATED_KINDS,
)
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Question, Skip, Verdict

_CONSIDERED = Text(
    "Người này ngoài các diện của Luật. Bộ trưởng Bộ Ngoại giao có xem xét cấp không?",
    "The person is outside the groups of the Law. Does the Foreign Minister consider the case?",
)
_OTHER_GROUP = Text(
    "Diện đã ghi ({holder}) không có tên trong danh sách của loại hộ chiếu này. Người đó có thuộc "
    "diện khác không?",
    "The group recorded ({holder}) is not listed for this kind. Does the person belong to another?",
)


@rule(
    "passport.holder",
    on=PassportFile,
    at="holder",
    terms=(DIPLOMATIC_HOLDERS, OFFICIAL_HOLDERS),
    governed_by=APPLICATION,
    says=Text(
        "Hộ chiếu ngoại giao, hộ chiếu công vụ chỉ cấp cho người thuộc diện quy định.",
        "A diplomatic or official passport is for those alone whom the Law names.",
    ),
    message=Text(
        "Người đề nghị ({holder}) không thuộc diện được cấp loại hộ chiếu này.",
        "The person ({holder}) is not one of those who may hold this kind of passport.",
    ),
    remedy=Text(
        "Đề nghị đúng loại hộ chiếu, hoặc trình Bộ Ngoại giao xem xét.",
        "Ask for the right kind, or put the case to the Foreign Ministry.",
    ),
)
def holder(file: PassportFile, law: Law) -> Verdict:
    """Listed for the kind; where another group may hold it, a person decides."""
    diplomatic, official, group = law[DIPLOMATIC_HOLDERS], law[OFFICIAL_HOLDERS], file.holder
    if group is Holder.MINISTER_CONSIDERS:
        return Question(_CONSIDERED)
    if group is Holder.OUTSIDE:
        return Breach(words={"holder": group})
    wants_diplomatic = file.passport.kind is PassportKind.DIPLOMATIC
    if group in (diplomatic if wants_diplomatic else official):
        return None
    if wants_diplomatic and group in official:
        return Breach(words={"holder": group})
    return Question(_OTHER_GROUP, words={"holder": group})


_UNDECIDED = Text("Chưa có quyết định cử đi.", "There is no sending decision yet.")


@rule(
    "passport.kind_as_decided",
    on=PassportFile,
    at="decided_kind",
    terms=(STATED_KINDS,),
    governed_by=EXIT,
    says=Text(
        "Hộ chiếu sử dụng phải là loại ghi trong văn bản cử đi.",
        "The passport used is of the kind that the sending decision states.",
    ),
    message=Text(
        "Hộ chiếu chưa phù hợp với văn bản cử đi (văn bản ghi: {stated}).",
        "The passport is not of the kind in the sending decision (it says: {stated}).",
    ),
    question=Text(
        "Văn bản cử đi không ghi loại hộ chiếu. Hộ chiếu có phù hợp với đối tượng và công việc ghi "
        "trong văn bản không?",
        "The sending decision states no kind of passport. Does the passport match the person's "
        "group and the work that it states?",
    ),
    remedy=Text("Sửa văn bản cử đi hoặc loại hộ chiếu.", "Correct the decision or the passport."),
)
def kind_as_decided(file: PassportFile, law: Law) -> Verdict:
    """The same; where none is stated a person says whether it matches."""
    kinds = law[STATED_KINDS]
    if file.decision is None:
        return Skip(_UNDECIDED)
    stated = file.decided_kind
    if stated is StatedKind.NONE:
        return Question()
    if stated not in kinds or stated.value != file.passport.kind.value:
        return Breach(words={"stated": stated})
    return None


_NOT_ASKED = Text("Chưa nộp hồ sơ đề nghị.", "Nothing was applied for yet.")


@rule(
    "passport.sent_on_duty",
    on=PassportFile,
    at="decision",
    cite=(LUAT_49_2019.at(10, 2, evidence=Evidence.TEXT),),
    governed_by=APPLICATION,
    says=Text(
        "Người được cấp hộ chiếu phải được cử hoặc cho phép ra nước ngoài để thực hiện nhiệm vụ "
        "công tác.",
        "The holder was sent or permitted abroad on duty.",
    ),
    message=Text(
        "Đề nghị cấp hộ chiếu khi chưa được cử, cho phép đi công tác.",
        "The passport is asked for without a sending decision for duty.",
    ),
    remedy=Text("Trình cấp có thẩm quyền cử đi.", "Ask who is competent to send."),
)
def sent_on_duty(file: PassportFile, _: Law) -> Verdict:
    """A decision, and no private trip."""
    if file.applied is None:
        return Skip(_NOT_ASKED)
    if file.decision is None or file.purpose is TripPurpose.PRIVATE:
        return Breach()
    return None
