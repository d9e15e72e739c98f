"""The papers of the dossiers for APEC cards, and the bodies that verify."""

from collections.abc import Callable

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.apec_card import (
    ApecCard,
    CardForm,
    CardGroup,
    CardRequest,
)
from foreign_affairs_rules.model.papers import Body, DocumentKind
from foreign_affairs_rules.national.apec_card.governing import CARD_FILED, DECISION
from foreign_affairs_rules.national.instruments.passports import (
    QD_09_2023,
    QUY_CHE_2006,
)
from foreign_affairs_rules.requirements import Item, Items, consulted, dossier
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text

_TEXT = Evidence.TEXT


def in_group_3(card: ApecCard) -> bool:
    """Whether the holder is of an enterprise or co-operative of Article 9, clause 3."""
    return card.group is CardGroup.ENTERPRISE


def _other(card: ApecCard) -> bool:
    return not in_group_3(card)


def _at(article: int, clause: int | None = None, point: str | None = None) -> Citation:
    return QD_09_2023.at(article, clause, point, evidence=_TEXT)


GROUP_3 = Text("với doanh nhân khoản 3 Điều 9", "for holders of Article 9(3)")
_OTHERS = Text("với doanh nhân các khoản khác của Điều 9", "for the other holders of Article 9")


def _of_group_3(what: DocumentKind, point: str, vi: str, en: str) -> Item:
    cite = _at(12, 2, point)
    return Item(what=what, name=Text(vi, en), when=in_group_3, because=GROUP_3, cite=cite)


_PERMISSION = (
    Item(
        what=DocumentKind.REQUEST,
        name=Text("bản chính văn bản đề nghị, mẫu CV01", "the original request on form CV01"),
    ),
    Item(
        what=DocumentKind.SENDING_DECISION,
        name=Text(
            "bản sao quyết định cử đi, hoặc giấy tờ chứng minh nhiệm vụ APEC",
            "a copy of the sending decision, or proof of the APEC duty",
        ),
        when=_other,
        because=_OTHERS,
        cite=_at(11, 2, "b"),
    ),
    _of_group_3(
        DocumentKind.TAX_REPORT,
        "b",
        "báo cáo thuế của doanh nghiệp, doanh nhân trong 12 tháng",
        "the tax report of enterprise and person over 12 months",
    ),
    _of_group_3(
        DocumentKind.CONTRACT,
        "c",
        "hợp đồng với đối tác APEC và chứng từ thực hiện, hoặc giấy tờ chứng minh nhu cầu",
        "the contract with an APEC partner and proof of its performance, or papers on the need",
    ),
    _of_group_3(
        DocumentKind.PASSPORT_COPY,
        "d",
        "bản sao hộ chiếu, hoặc giấy tờ về nhu cầu đi lại thường xuyên, ngắn hạn",
        "a copy of the passport, or papers on frequent short trips",
    ),
    _of_group_3(
        DocumentKind.APPOINTMENT,
        "đ",
        "bản sao quyết định bổ nhiệm",
        "a copy of the appointment",
    ),
    _of_group_3(
        DocumentKind.INSURANCE_REPORT,
        "e",
        "báo cáo bảo hiểm xã hội của doanh nghiệp (12 tháng) và doanh nhân",
        "the social-insurance report of the enterprise (12 months) and the person",
    ),
    _of_group_3(
        DocumentKind.SETTLEMENT,
        "g",
        "quyết toán tài chính năm gần nhất đã được duyệt",
        "the approved settlement of the latest year",
    ),
)


def _asks(*requests: CardRequest) -> Callable[[ApecCard], bool]:
    return lambda card: card.request in requests


def _hard(*requests: CardRequest) -> Callable[[ApecCard], bool]:
    return lambda card: card.request in requests and card.form is CardForm.HARD


_NEW = Text("khi cấp mới", "for a new card")
_HARD = Text("khi cấp lại, nếu là thẻ cứng", "for a re-issue, where it is a hard card")
_CARD = (
    Item(what=DocumentKind.DECLARATION, name=Text("tờ khai mẫu TK06", "the form TK06")),
    Item(what=DocumentKind.PHOTO, name=Text("02 ảnh 3x4 cm", "2 photos of 3x4 cm")),
    Item(
        what=DocumentKind.REQUEST,
        name=Text("bản chính văn bản đề nghị, mẫu CV02", "the original request on form CV02"),
        when=_asks(CardRequest.NEW),
        because=_NEW,
        cite=_at(13, 3, "c"),
    ),
    Item(
        what=DocumentKind.PERMISSION,
        name=Text("bản chính văn bản cho phép", "the original permission"),
        when=_asks(CardRequest.NEW),
        because=_NEW,
        cite=_at(13, 3, "d"),
    ),
    Item(
        what=DocumentKind.POST_CONFIRMATION,
        name=Text("văn bản xác nhận giữ nguyên vị trí công tác", "proof that the post is the same"),
        when=_asks(CardRequest.NEAR_EXPIRY),
        because=Text("khi thẻ gần hết hạn", "when the card is near its end"),
        cite=_at(14, 3),
    ),
    Item(
        what=DocumentKind.PASSPORT_COPY,
        name=Text("bản sao hộ chiếu mới", "a copy of the new passport"),
        when=_asks(CardRequest.NEW_PASSPORT),
        because=Text("khi được cấp hộ chiếu mới", "when a new passport was issued"),
        cite=_at(14, 4, "a"),
    ),
    Item(
        what=DocumentKind.LOSS_NOTICE,
        name=Text(
            "đơn trình báo mất TK07, hoặc văn bản CV04", "the report TK07, or the paper CV04"
        ),
        when=_asks(CardRequest.LOST),
        because=Text("khi mất thẻ", "when the card is lost"),
        cite=_at(14, 4, "c"),
    ),
    Item(
        what=DocumentKind.CARD,
        name=Text("thẻ cứng đã cấp", "the hard card"),
        when=_hard(CardRequest.NEAR_EXPIRY),
        because=_HARD,
        cite=_at(14, 3),
    ),
    Item(
        what=DocumentKind.CARD,
        name=Text("thẻ cứng đã cấp", "the hard card"),
        when=_hard(CardRequest.NEW_PASSPORT, CardRequest.MORE_ECONOMIES, CardRequest.DAMAGED),
        because=_HARD,
        cite=_at(14, 4),
    ),
)

_VERIFY = (
    Item(what=Body.TAX, name=Text("cơ quan thuế", "the tax office")),
    Item(what=Body.CUSTOMS, name=Text("cơ quan hải quan", "the customs office")),
    Item(
        what=Body.SOCIAL_INSURANCE,
        name=Text("cơ quan bảo hiểm xã hội", "the social-insurance office"),
    ),
    Item(what=Body.PROVINCIAL_POLICE, name=Text("cơ quan công an", "the police")),
)


def _list(id: str, unit: Unit, vi: str, en: str) -> Term[Items]:
    return Term[Items](id=id, name=Text(vi, en), unit=unit, unread=(QUY_CHE_2006,), always=True)


DOSSIER = _list(
    "apec_card.dossier",
    Unit.PAPERS,
    "hồ sơ đề nghị cho phép sử dụng thẻ",
    "the dossier for the permission to use the card",
)
CARD_DOSSIER = _list(
    "apec_card.card_dossier", Unit.PAPERS, "hồ sơ cấp, cấp lại thẻ", "the dossier for the card"
)
BODIES = _list(
    "apec_card.verified_by",
    Unit.BODIES,
    "cơ quan xác minh doanh nghiệp, doanh nhân",
    "the bodies that verify enterprise and person",
)
VALUES = (
    DOSSIER.value(
        _PERMISSION,
        cite=_at(12, 2),
        note=Text(
            "Với doanh nhân các khoản khác của Điều 9: khoản 2 Điều 11.",
            "For the other holders of Article 9: Article 11(2).",
        ),
    ),
    CARD_DOSSIER.value(_CARD, cite=_at(13, 3)),
    BODIES.value(_VERIFY, cite=_at(12, 4)),
)

_NO_CARD_ASKED = Text("Chưa nộp hồ sơ cấp thẻ.", "The card was not applied for yet.")
_RE_ISSUE = Text(
    "Cấp lại thẻ không phải xin phép lại.", "A card that is re-issued needs no new permission."
)
_NO_VERIFICATION = Text(
    "Chỉ doanh nhân khoản 3 Điều 9 phải được xác minh.",
    "Holders of Article 9(3) alone are verified.",
)


def no_permission(card: ApecCard) -> Text | None:
    """Why no permission is asked for: a card that is re-issued has one."""
    return None if card.request is CardRequest.NEW else _RE_ISSUE


def not_in_group_3(card: ApecCard) -> Text | None:
    """Why what holds for the permission of Article 9, clause 3, does not concern this one."""
    return no_permission(card) or (None if in_group_3(card) else _NO_VERIFICATION)


def _no_card_asked(card: ApecCard) -> Text | None:
    return None if card.card_filed else _NO_CARD_ASKED


dossier_complete = dossier(
    DOSSIER,
    on=ApecCard,
    unless=no_permission,
    governed_by=DECISION,
    says=Text(
        "Hồ sơ đề nghị cho phép sử dụng thẻ ABTC có đủ thành phần.",
        "The dossier for the permission to use the card has every paper asked for.",
    ),
    remedy=Text("Bổ sung hồ sơ.", "Complete the dossier."),
)
card_dossier = dossier(
    CARD_DOSSIER,
    on=ApecCard,
    of="card_documents",
    unless=_no_card_asked,
    governed_by=CARD_FILED,
    says=Text(
        "Hồ sơ cấp, cấp lại thẻ ABTC có đủ thành phần.",
        "The dossier for the card has every paper asked for.",
    ),
    remedy=Text("Bổ sung hồ sơ.", "Complete the dossier."),
)
verified = consulted(
    BODIES,
    on=ApecCard,
    once=lambda card: card.submitted,
    unless=not_in_group_3,
    governed_by=DECISION,
    says=Text(
        "Trước khi trình, cơ quan chuyên môn lấy ý kiến thuế, hải quan, bảo hiểm xã hội, công an.",
        "Before it submits, the agency asks tax, customs, social insurance and police.",
    ),
    remedy=Text("Gửi hồ sơ đi xác minh.", "Send the dossier out for verification."),
)
