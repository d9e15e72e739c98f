"""Who may send or permit the holder of the passport: Law 49/2019/QH14, Article 11."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.delegation import Branch
from foreign_affairs_rules.model.papers import Authority
from foreign_affairs_rules.model.passport import PassportFile
from foreign_affairs_rules.model.people import ManagedBy
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019, TT_04_2020
from foreign_affairs_rules.national.passport.governing import DECISION
from foreign_affairs_rules.requirements import Item, Items, decided_by
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

_TEXT = Evidence.TEXT

SENDERS = Term[Items](
    id="passport.sender",
    name=Text(
        "thẩm quyền cử, cho phép người thuộc diện cấp hộ chiếu",
        "who sends or permits the holders of these passports",
    ),
    unit=Unit.DECIDERS,
    always=True,
)


def _authorised_unit(file: PassportFile) -> bool:
    decision = file.decision
    return (
        file.sent_by is Branch.COMMITTEE
        and decision is not None
        and decision.authority is Authority.HEAD_OF_UNIT
        and decision.authorised
    )


_SENDERS = (
    Item(
        what=Authority.CENTRAL,
        name=Text(
            "cơ quan Trung ương gửi công văn thông báo danh sách đoàn",
            "the central office whose letter lists the delegation",
        ),
        when=lambda file: file.notice_letter and file.in_top_delegation,
        because=Text("thành viên đoàn của lãnh đạo cấp cao", "in a top leader's delegation"),
        cite=TT_04_2020.at(4, 2, evidence=_TEXT),
    ),
    Item(
        what=Authority.CENTRAL,
        name=Text("cấp có thẩm quyền theo quy định riêng", "the level that rules of its own name"),
        when=lambda file: file.managed_by is ManagedBy.POLITBURO,
        because=Text(
            "người thuộc diện Bộ Chính trị, Ban Bí thư quản lý",
            "a person managed by the Politburo or the Secretariat",
        ),
        cite=LUAT_49_2019.at(11, 10, evidence=_TEXT),
        question=Text(
            "Người này thuộc diện Bộ Chính trị, Ban Bí thư quản lý. Đã có ý kiến của cấp quản lý "
            "chưa?",
            "The person is managed by the Politburo or the Secretariat. Has that level agreed?",
        ),
    ),
    Item(
        what=Authority.PARTY_COMMITTEE,
        name=Text("Tỉnh ủy, Thành ủy", "the provincial Party Committee"),
        when=lambda file: file.sent_by is Branch.PARTY,
        because=Text("khối Đảng cử đi", "the Party sends"),
        cite=LUAT_49_2019.at(11, 1, evidence=_TEXT),
    ),
    Item(
        what=Authority.COUNCIL_STANDING,
        name=Text(
            "Thường trực Hội đồng nhân dân cấp tỉnh", "the standing board of the People's Council"
        ),
        when=lambda file: file.sent_by is Branch.COUNCIL,
        because=Text("Hội đồng nhân dân cử đi", "the People's Council sends"),
        cite=LUAT_49_2019.at(11, 7, evidence=_TEXT),
    ),
    Item(
        what=Authority.HEAD_OF_UNIT,
        name=Text("người đứng đầu đơn vị được ủy quyền", "the head of unit who was authorised"),
        when=_authorised_unit,
        because=Text("Chủ tịch Ủy ban nhân dân đã ủy quyền", "the Chairman authorised him"),
        cite=LUAT_49_2019.at(11, 11, evidence=_TEXT),
    ),
    Item(
        what=Authority.COMMITTEE_CHAIR,
        name=Text(
            "Chủ tịch Ủy ban nhân dân cấp tỉnh", "the Chairman of the provincial People's Committee"
        ),
        when=lambda file: file.sent_by is Branch.COMMITTEE,
        because=Text("Ủy ban nhân dân cử đi", "the People's Committee sends"),
        cite=LUAT_49_2019.at(11, 7, evidence=_TEXT),
    ),
    Item(
        what=Authority.FRONT_OR_UNION,
        name=Text("Mặt trận, đoàn thể", "the Front or a union"),
        because=Text("Mặt trận, đoàn thể cấp tỉnh cử đi", "a provincial front or union sends"),
        question=Text(
            "Điều 11 chỉ nêu cơ quan trung ương của Mặt trận, đoàn thể. Cơ quan nào cử đi?",
            "Article 11 names the central bodies of fronts and unions alone. Who sends?",
        ),
    ),
)

VALUES = (SENDERS.value(_SENDERS, cite=LUAT_49_2019.at(11, evidence=_TEXT)),)

sender = decided_by(
    SENDERS,
    on=PassportFile,
    governed_by=DECISION,
    says=Text(
        "Văn bản cử đi do cấp có thẩm quyền, hoặc người được Chủ tịch ủy quyền ban hành.",
        "The sending decision is by who is competent, or by whom the Chairman authorised.",
    ),
    remedy=Text(
        "Trình đúng cấp có thẩm quyền, hoặc ghi văn bản ủy quyền.",
        "Submit to who is competent, or record the authorisation.",
    ),
)
