"""From the dossier to the approval, by Decree 80/2020/NĐ-CP."""

from collections.abc import Collection, Mapping
from typing import Any

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import (
    AppraisalHead,
    DecisionPart,
    DocumentPart,
)
from foreign_affairs_rules.model.papers import Body
from foreign_affairs_rules.national.aid.bodies import CONSULTED
from foreign_affairs_rules.national.aid.deciders import DECIDERS
from foreign_affairs_rules.national.aid.governing import APPRAISAL, DECISION
from foreign_affairs_rules.national.aid.papers import DOSSIER
from foreign_affairs_rules.national.aid.scope import (
    by_prime_minister,
    is_non_project,
    outside_80,
    recovery_by_80,
)
from foreign_affairs_rules.national.aid.terms import SETS, by_80
from foreign_affairs_rules.norms import at_least, judgement
from foreign_affairs_rules.requirements import consulted, decided_by
from foreign_affairs_rules.requirements import dossier as papers_of
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

UNDECIDED = Text("Chưa có quyết định phê duyệt.", "There is no approval yet.")

dossier = papers_of(
    DOSSIER,
    on=Aid,
    unless=outside_80,
    cite=(by_80(8),),
    governed_by=DECISION,
    says=Text(
        "Hồ sơ khoản viện trợ có đủ các tài liệu theo phương thức viện trợ.",
        "The dossier of an aid holds the papers that its mode asks for.",
    ),
    remedy=Text("Bổ sung tài liệu còn thiếu.", "Add the papers that are lacking."),
)
sets = at_least(
    SETS,
    on=Aid,
    of="sets",
    at="sets",
    unless=outside_80,
    cite=(by_80(8),),
    governed_by=DECISION,
    says=Text(
        "Hồ sơ khoản viện trợ được lập đủ số bộ quy định.",
        "The dossier of an aid is made in the number of sets required.",
    ),
    message=Text(
        "Hồ sơ có {measured} bộ; mức quy định {limit} bộ.",
        "The dossier has {measured:set|sets}; the number required is {limit}.",
    ),
    remedy=Text("Lập đủ số bộ hồ sơ.", "Make the number of sets required."),
)


@rule(
    "aid.translations",
    on=Aid,
    at="translations_notarised",
    unless=outside_80,
    cite=(by_80(8),),
    governed_by=DECISION,
    says=Text(
        "Tài liệu bằng tiếng nước ngoài phải kèm bản dịch tiếng Việt đã được công chứng.",
        "Papers in a foreign language come with a notarised Vietnamese translation.",
    ),
    message=Text(
        "Tài liệu bằng tiếng nước ngoài chưa có bản dịch tiếng Việt được công chứng.",
        "Papers in a foreign language have no notarised Vietnamese translation.",
    ),
    remedy=Text("Bổ sung bản dịch được công chứng.", "Add notarised translations."),
)
def translations(aid: Aid, _: Law) -> Verdict:
    """Only where there are such papers."""
    return Breach() if aid.foreign_papers and not aid.translations_notarised else None


_DOCUMENT = {
    DocumentPart.PURPOSE: Text("mục đích", "purpose"),
    DocumentPart.CONTENT: Text("nội dung", "content"),
    DocumentPart.GOODS_LIST: Text("danh mục hàng hóa", "list of goods"),
    DocumentPart.RESULTS: Text("kết quả dự kiến", "expected results"),
    DocumentPart.TIME: Text("thời gian thực hiện", "time"),
    DocumentPart.VALUE: Text("trị giá", "value"),
    DocumentPart.METHOD: Text("phương thức tổ chức, phối hợp", "method and coordination"),
    DocumentPart.REPORTING: Text("nghĩa vụ báo cáo kết quả", "duty to report results"),
}
_NOT_NON_PROJECT = Text("Không phải viện trợ phi dự án.", "The aid is not non-project aid.")


@rule(
    "aid.document_parts",
    on=Aid,
    at="document_parts",
    unless=outside_80,
    cite=(by_80(8, 2, "c"),),
    governed_by=DECISION,
    says=Text(
        "Văn kiện khoản viện trợ phi dự án có đủ các nội dung chủ yếu.",
        "The document of non-project aid covers its main contents.",
    ),
    message=Text(
        "Văn kiện có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The document covers {measured} of {limit:content|contents}; lacking: {lacking}.",
    ),
    remedy=Text("Bổ sung văn kiện phi dự án.", "Complete the document."),
)
def document_parts(aid: Aid, _: Law) -> Verdict:
    """A list of goods is asked for where there are goods."""
    if not is_non_project(aid):
        return Skip(_NOT_NON_PROJECT)
    parts = aid.document_parts
    needed = dict(_DOCUMENT)
    if DocumentPart.GOODS_LIST not in parts and not aid.goods:
        del needed[DocumentPart.GOODS_LIST]
    return _all_of(needed, parts)


def _all_of(needed: Mapping[Any, Text], there: Collection[Any]) -> Verdict:
    lacking = tuple(name for part, name in needed.items() if part not in there)
    words = {"lacking": lacking}
    return Breach(len(needed) - len(lacking), len(needed), words) if lacking else None


_NOT_OBLIGED = Text(
    "Viện trợ khắc phục hậu quả: người đứng đầu cơ quan chủ quản không bắt buộc phải lấy ý kiến.",
    "Recovery aid: the head of the managing agency need not ask for opinions.",
)


def _need_not_consult(aid: Aid) -> Text | None:
    outside = outside_80(aid)
    if outside is None and recovery_by_80(aid) and not by_prime_minister(aid):
        return _NOT_OBLIGED
    return outside


consultations = consulted(
    CONSULTED,
    on=Aid,
    once=lambda aid: aid.appraised,
    unless=_need_not_consult,
    cite=(by_80(10, 2), by_80(10, 4)),
    governed_by=APPRAISAL,
    says=Text(
        "Cơ quan chủ trì thẩm định lấy ý kiến bằng văn bản của các cơ quan mà Nghị định nêu tên.",
        "The lead appraiser asks the bodies that the decree names for written opinions.",
    ),
    remedy=Text("Lấy ý kiến của cơ quan còn thiếu.", "Ask the bodies that were not asked."),
)
_BY_NAME = {
    Body.FINANCE_DEPARTMENT,
    Body.PROVINCIAL_POLICE,
    Body.FINANCE_MINISTRY,
    Body.INVESTMENT_MINISTRY,
    Body.PUBLIC_SECURITY_MINISTRY,
    Body.FOREIGN_MINISTRY,
    Body.FRIENDSHIP_UNION,
}
consult_related = judgement(
    "aid.consult_related",
    on=Aid,
    needs=lambda aid: aid.consultations,
    when=lambda aid: all(one.which in _BY_NAME for one in aid.consultations),
    at="consultations",
    unless=_need_not_consult,
    cite=(by_80(10, 2, "c"),),
    governed_by=APPRAISAL,
    says=Text(
        "Các cơ quan chuyên môn, sở, ban, ngành có chức năng liên quan cũng được lấy ý kiến; Nghị "
        "định không nêu tên (không nêu cơ quan ngoại vụ).",
        "The specialised bodies and departments concerned are asked too; the decree does not name "
        "them (nor the foreign-affairs body).",
    ),
    question=Text(
        "Chưa ghi cơ quan liên quan nào ngoài các cơ quan Nghị định nêu tên. Có sở, ban, ngành nào "
        "có chức năng liên quan cần lấy ý kiến không?",
        "No body is recorded beside those that the decree names. Is another one concerned?",
    ),
)

_HEADS = {
    AppraisalHead.GOALS: Text("sự phù hợp của mục tiêu", "the goals fit"),
    AppraisalHead.LEGAL_STATUS: Text("tư cách pháp nhân, chức năng", "legal status and function"),
    AppraisalHead.CAPACITY: Text(
        "khả năng thực hiện, đối ứng", "the owner's capacity and counterpart funds"
    ),
    AppraisalHead.FINANCE: Text("cơ chế tài chính, cơ cấu ngân sách", "finance and budget"),
    AppraisalHead.COMMITMENTS: Text("cam kết, điều kiện tiên quyết", "commitments"),
    AppraisalHead.EFFECT: Text(
        "hiệu quả, tác động, tính bền vững", "effect, security impact, sustainability"
    ),
}
_NOT_APPRAISED = Text("Chưa thẩm định xong.", "The appraisal has not ended.")


@rule(
    "aid.appraisal_heads",
    on=Aid,
    at="appraisal_heads",
    unless=outside_80,
    cite=(by_80(10, 5),),
    governed_by=APPRAISAL,
    says=Text(
        "Việc thẩm định xem xét đủ sáu nhóm nội dung.",
        "The appraisal looks at all six heads.",
    ),
    message=Text(
        "Việc thẩm định có {measured}/{limit} nhóm nội dung; còn thiếu: {lacking}.",
        "The appraisal covers {measured} of {limit:head|heads}; lacking: {lacking}.",
    ),
    remedy=Text("Bổ sung nội dung thẩm định.", "Complete the appraisal."),
)
def appraisal_heads(aid: Aid, _: Law) -> Verdict:
    """Looked at once the appraisal has ended."""
    if aid.appraised is None:
        return Skip(_NOT_APPRAISED)
    return _all_of(_HEADS, aid.appraisal_heads)


decider = decided_by(
    DECIDERS,
    on=Aid,
    unless=outside_80,
    cite=(by_80(7),),
    governed_by=DECISION,
    says=Text(
        "Khoản viện trợ do đúng cấp có thẩm quyền phê duyệt, theo nội dung và bên tiếp nhận, không "
        "theo giá trị.",
        "An aid is approved by who is competent for its content and recipient, whatever its value.",
    ),
    remedy=Text("Trình đúng cấp có thẩm quyền.", "Submit it to who is competent."),
)

_DECISION = {
    DecisionPart.NAME: Text("tên khoản viện trợ", "name"),
    DecisionPart.PARTIES: Text(
        "cơ quan chủ quản, chủ khoản viện trợ, bên cung cấp viện trợ",
        "managing agency, owner and donors",
    ),
    DecisionPart.GOALS: Text("mục tiêu, kết quả chủ yếu", "goals and main results"),
    DecisionPart.TIME_AND_PLACE: Text("thời gian, địa điểm", "time and place"),
    DecisionPart.CAPITAL: Text("tổng vốn và cơ cấu vốn", "total capital and its parts"),
    DecisionPart.FINANCE: Text("cơ chế tài chính", "whether it is budget revenue"),
    DecisionPart.MANAGEMENT: Text("phương thức quản lý thực hiện", "management form"),
}


@rule(
    "aid.decision_parts",
    on=Aid,
    at="decision_parts",
    unless=outside_80,
    cite=(by_80(11, 1), by_80(14, 1)),
    governed_by=DECISION,
    says=Text(
        "Quyết định phê duyệt có đủ các nội dung chính, trong đó có chủ khoản viện trợ.",
        "The approval has all its main contents, the owner of the aid among them.",
    ),
    message=Text(
        "Quyết định phê duyệt có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The approval has {measured} of {limit:content|contents}; lacking: {lacking}.",
    ),
    remedy=Text("Bổ sung quyết định phê duyệt.", "Complete the approval."),
)
def decision_parts(aid: Aid, _: Law) -> Verdict:
    """Looked at once there is an approval."""
    if aid.decision is None:
        return Skip(UNDECIDED)
    return _all_of(_DECISION, aid.decision_parts)
