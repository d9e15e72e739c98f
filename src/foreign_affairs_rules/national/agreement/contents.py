"""What the papers of an agreement must say: the proposal, the text, the decision."""

from collections.abc import Collection
from enum import Enum

from foreign_affairs_rules.law import Law, Term, Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.agreement_kinds import (
    Act,
    DecisionPart,
    Party,
    ProposalContent,
    TextContent,
)
from foreign_affairs_rules.national.agreement.governing import DECISION
from foreign_affairs_rules.national.agreement.routes import BELOW, UNITS, Route, only, route
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020, ND_64_2021
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_TEXT = Evidence.TEXT


def _contents(id: str, vi: str, en: str) -> Term[Items]:
    return Term[Items](id=f"agreement.{id}", name=Text(vi, en), unit=Unit.PAPERS)


PROPOSAL_CONTENTS = _contents(
    "proposal_contents", "nội dung văn bản đề xuất", "the contents of the proposal"
)
TEXT_CONTENTS = _contents(
    "text_contents",
    "nội dung văn bản thỏa thuận nhân danh đơn vị trực thuộc, tổ chức",
    "the contents of the text of an agreement below the province",
)
DECISION_PARTS = _contents(
    "decision_parts",
    "nội dung quyết định cho phép ký kết",
    "the contents of the decision that permits the signing",
)

_ORDINARY = Text(
    "thỏa thuận nhân danh cơ quan nhà nước cấp tỉnh, trình tự thông thường",
    "agreements of the province by the ordinary procedure",
)
_RUSHED = Text("trình tự, thủ tục rút gọn", "the simplified procedure")
_NOT_RUSHED = Text("trừ trình tự, thủ tục rút gọn", "except in the simplified procedure")
_BELOW = Text("thỏa thuận nhân danh đơn vị trực thuộc, tổ chức", "agreements below the province")
_NOT_ORGANISATION = Text("trừ tổ chức", "except of organisations")


def _on(what: Enum, vi: str, en: str, because: Text, cite: Citation | None, *routes: Route) -> Item:
    return Item(
        what=what,
        name=Text(vi, en),
        when=lambda agreement: route(agreement) in routes,
        because=because,
        cite=cite,
    )


_BY_40 = LUAT_70_2020.at(40, 1, evidence=_TEXT)
_BY_11 = ND_64_2021.at(11, 1, evidence=_TEXT)
_PROPOSAL = (
    Item(what=ProposalContent.PURPOSE, name=Text("yêu cầu, mục đích", "need and purpose")),
    Item(what=ProposalContent.MAIN_CONTENT, name=Text("nội dung chính", "main content")),
    Item(
        what=ProposalContent.IMPACT,
        name=Text(
            "tác động về chính trị, đối ngoại, quốc phòng, an ninh, kinh tế - xã hội",
            "impact on politics, foreign affairs, defence, security, economy and society",
        ),
    ),
    Item(
        what=ProposalContent.PRINCIPLES,
        name=Text("việc tuân thủ các nguyên tắc", "respect for the principles"),
    ),
    _on(
        ProposalContent.CONFORMITY,
        "sự phù hợp với pháp luật Việt Nam, điều ước quốc tế",
        "conformity with Vietnamese law and treaties",
        _NOT_RUSHED,
        None,
        Route.PROVINCE,
        *UNITS,
    ),
    _on(
        ProposalContent.FEASIBILITY,
        "tính khả thi, hiệu quả",
        "feasibility and effect",
        _ORDINARY,
        None,
        Route.PROVINCE,
    ),
    _on(
        ProposalContent.SIMPLIFIED_REASON,
        "lý do áp dụng trình tự, thủ tục rút gọn",
        "the reason for the simplified procedure",
        _RUSHED,
        _BY_40,
        Route.SIMPLIFIED,
    ),
    _on(ProposalContent.CONTEXT, "bối cảnh", "context", _BELOW, _BY_11, *UNITS),
    _on(
        ProposalContent.SIGNATORY,
        "người đại diện ký (họ tên, chức vụ)",
        "who signs (name and post)",
        _BELOW,
        _BY_11,
        *UNITS,
    ),
    _on(
        ProposalContent.PUBLICATION,
        "kiến nghị về đăng tải, bảo mật",
        "whether to publish or keep it secret",
        _BELOW,
        _BY_11,
        *UNITS,
    ),
)
_OF_TEXT = (
    Item(what=TextContent.TITLE, name=Text("tên gọi", "title")),
    Item(what=TextContent.PARTIES, name=Text("tên các bên ký kết", "names of the parties")),
    Item(
        what=TextContent.COOPERATION,
        name=Text(
            "lĩnh vực, nội dung, phương thức hợp tác", "fields, content, manner of cooperation"
        ),
    ),
    Item(
        what=TextContent.EFFECT,
        name=Text("thời điểm và thời hạn hiệu lực", "when it takes effect and how long it lasts"),
    ),
    Item(
        what=TextContent.PLACE_AND_LANGUAGE,
        name=Text("ngày ký, địa điểm, ngôn ngữ", "day, place and languages of signing"),
    ),
    Item(
        what=TextContent.SIGNATORIES,
        name=Text("họ tên, chức danh người đại diện ký", "names and posts of those who sign"),
    ),
)
_OF_DECISION = (
    Item(
        what=DecisionPart.TITLE_AND_PARTIES,
        name=Text("tên gọi thỏa thuận, tên các bên", "title and parties"),
    ),
    Item(what=DecisionPart.SIGNATORY, name=Text("người đại diện ký", "who signs")),
    Item(what=DecisionPart.PUBLICATION, name=Text("yêu cầu đăng tải", "publication")),
    Item(
        what=DecisionPart.DUTIES,
        name=Text("trách nhiệm ký kết, thực hiện", "duties of signing and performance"),
        when=lambda agreement: agreement.party is not Party.ORGANISATION,
        because=_NOT_ORGANISATION,
        cite=ND_64_2021.at(10, 2, evidence=_TEXT),
    ),
    Item(what=DecisionPart.DRAFT_TEXT, name=Text("dự thảo văn bản thỏa thuận", "draft text")),
)

_OTHER_PROPOSALS = Text(
    "Trình tự, thủ tục rút gọn: khoản 1 Điều 40 Luật 70/2020/QH14; đơn vị trực thuộc, tổ chức: "
    "khoản 1 Điều 11 Nghị định 64/2021/NĐ-CP.",
    "The simplified procedure: Law 70/2020/QH14, Article 40(1); below the province: Decree "
    "64/2021/NĐ-CP, Article 11(1).",
)
CONTENTS = (
    PROPOSAL_CONTENTS.value(
        _PROPOSAL, cite=LUAT_70_2020.at(27, 1, evidence=_TEXT), note=_OTHER_PROPOSALS
    ),
    TEXT_CONTENTS.value(_OF_TEXT, cite=ND_64_2021.at(3, 1, evidence=_TEXT)),
    DECISION_PARTS.value(_OF_DECISION, cite=ND_64_2021.at(10, 1, evidence=_TEXT)),
)


def _all_said(items: Items, agreement: Agreement, said: Collection[Enum]) -> Verdict:
    needed = [one for one in items if one.needed(agreement)]
    lacking = tuple(one for one in needed if one.what not in said)
    if not lacking:
        return None
    return Breach(len(needed) - len(lacking), len(needed), {"lacking": lacking})


_UNWRITTEN = Text("Chưa có văn bản đề xuất và chưa lấy ý kiến.", "No proposal; nobody was asked.")
_UNDECIDED = Text("Chưa có quyết định.", "There is no decision yet.")


@rule(
    PROPOSAL_CONTENTS.id,
    on=Agreement,
    at="proposal",
    unless=only(Route.PROVINCE, Route.SIMPLIFIED, *UNITS),
    terms=(PROPOSAL_CONTENTS,),
    governed_by=DECISION,
    says=Text(
        "Văn bản đề xuất có đủ nội dung quy định.", "The proposal has all contents laid down."
    ),
    message=Text(
        "Văn bản đề xuất có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The proposal lacks: {lacking} ({measured} of {limit} there).",
    ),
    remedy=Text(
        "Bổ sung văn bản đề xuất trước khi lấy ý kiến.", "Complete it before anyone is asked."
    ),
)
def proposal_contents(agreement: Agreement, law: Law) -> Verdict:
    """Due when somebody is asked for an opinion."""
    items = law[PROPOSAL_CONTENTS]
    if agreement.proposal is None and not any(one.asked for one in agreement.consultations):
        return Skip(_UNWRITTEN)
    said = agreement.proposal.contents if agreement.proposal else ()
    return _all_said(items, agreement, said)


@rule(
    TEXT_CONTENTS.id,
    on=Agreement,
    at="text_contents",
    unless=only(*BELOW, acts=(Act.SIGN,)),
    terms=(TEXT_CONTENTS,),
    governed_by=DECISION,
    says=Text(
        "Văn bản thỏa thuận nhân danh đơn vị trực thuộc, tổ chức có đủ nội dung chủ yếu.",
        "The text of an agreement below the province has all main contents.",
    ),
    message=Text(
        "Văn bản thỏa thuận có {measured}/{limit} nội dung chủ yếu; còn thiếu: {lacking}.",
        "The text lacks: {lacking} ({measured} of {limit} there).",
    ),
    remedy=Text("Bổ sung dự thảo.", "Complete the draft."),
)
def text_contents(agreement: Agreement, law: Law) -> Verdict:
    """The six main contents."""
    return _all_said(law[TEXT_CONTENTS], agreement, agreement.text_contents)


@rule(
    DECISION_PARTS.id,
    on=Agreement,
    at="decision_parts",
    unless=only(*BELOW, acts=(Act.SIGN,)),
    terms=(DECISION_PARTS,),
    governed_by=DECISION,
    says=Text(
        "Quyết định cho phép ký kết có đủ nội dung quy định.",
        "The decision that permits the signing has all contents laid down.",
    ),
    message=Text(
        "Quyết định có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The decision lacks: {lacking} ({measured} of {limit} there).",
    ),
    remedy=Text("Bổ sung quyết định.", "Complete the decision."),
)
def decision_parts(agreement: Agreement, law: Law) -> Verdict:
    """Due with the decision; an organisation's need not name duties."""
    items = law[DECISION_PARTS]
    if agreement.decision is None:
        return Skip(_UNDECIDED)
    return _all_said(items, agreement, agreement.decision_parts)
