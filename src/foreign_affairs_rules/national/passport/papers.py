"""The papers of the dossiers for passports and notes, and those of the hand-out."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.holders import Holder
from foreign_affairs_rules.model.papers import DocumentKind
from foreign_affairs_rules.model.passport import EarlierPassport, PassportFile, Request
from foreign_affairs_rules.national.instruments.delegations import (
    LUAT_49_2019,
    QD_58_2012,
    TT_04_2020,
)
from foreign_affairs_rules.national.instruments.passports import TT_03_2016
from foreign_affairs_rules.national.passport.governing import APPLICATION, HAND_OUT
from foreign_affairs_rules.requirements import Item, Items, dossier
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

_TEXT = Evidence.TEXT


def _issue(file: PassportFile) -> bool:
    return file.request is Request.ISSUE


def _extension(file: PassportFile) -> bool:
    return file.request is Request.EXTENSION


def _held(file: PassportFile) -> bool:
    return _issue(file) and file.earlier_passport is EarlierPassport.HELD


def _lost(file: PassportFile) -> bool:
    return _issue(file) and file.earlier_passport is EarlierPassport.LOST


_ISSUE = Text("khi đề nghị cấp hộ chiếu", "when a passport is asked for")
_HELD = Text("khi đã được cấp hộ chiếu lần trước", "when one was issued before")
_LOST = Text("khi hộ chiếu lần trước bị mất", "when the earlier one is lost")
_EXTENDED = Text("khi đề nghị gia hạn", "when an extension is asked for")
_BY_OTHER = Text("khi người đại diện nộp thay", "when somebody else files it")
_CONSIDERED = Text(
    "khi thuộc trường hợp Bộ trưởng Bộ Ngoại giao xem xét", "when the Foreign Minister considers it"
)

_DECLARATION = Item(what=DocumentKind.DECLARATION, name=Text("tờ khai", "the declaration"))
_DECISION = Item(
    what=DocumentKind.SENDING_DECISION,
    name=Text(
        "quyết định cử hoặc văn bản cho phép đi, ghi rõ đối tượng thuộc diện đề nghị cấp",
        "the sending decision or permission, which states the group of the person",
    ),
)
_PHOTOS = Text("02 ảnh chân dung", "2 portrait photos")
_IDENTITY = Text("bản chụp giấy tờ tùy thân", "a copy of an identity paper")
_BY_IDENTITY = LUAT_49_2019.at(12, 2, "đ", evidence=_TEXT)
_OF_THE_LAW = (
    _DECLARATION,
    _DECISION,
    Item(
        what=DocumentKind.PASSPORT,
        name=Text("hộ chiếu được cấp lần gần nhất", "the passport issued last"),
        when=_held,
        because=_HELD,
        cite=LUAT_49_2019.at(12, 2, "c", evidence=_TEXT),
    ),
    Item(
        what=DocumentKind.LOSS_NOTICE,
        name=Text("văn bản thông báo mất hộ chiếu", "the written notice of the loss"),
        when=_lost,
        because=_LOST,
        cite=LUAT_49_2019.at(12, 2, "c", evidence=_TEXT),
    ),
    Item(
        what=DocumentKind.PASSPORT,
        name=Text("hộ chiếu đề nghị gia hạn", "the passport to be extended"),
        when=_extension,
        because=_EXTENDED,
        cite=LUAT_49_2019.at(12, 2, "d", evidence=_TEXT),
    ),
    Item(
        what=DocumentKind.INTRODUCTION,
        name=Text("giấy giới thiệu", "a letter of introduction"),
        when=lambda file: file.filed_by_other,
        because=_BY_OTHER,
        cite=LUAT_49_2019.at(12, 2, "g", evidence=_TEXT),
    ),
)

DOSSIER = Term[Items](
    id="passport.dossier",
    name=Text("hồ sơ cấp, gia hạn hộ chiếu", "the dossier for issue or extension"),
    unit=Unit.PAPERS,
    always=True,
)
VISA_NOTE_DOSSIER = Term[Items](
    id="passport.visa_note_dossier",
    name=Text("hồ sơ cấp công hàm", "the dossier for a visa note"),
    unit=Unit.PAPERS,
    unread=(TT_03_2016,),
    always=True,
)
HAND_OUT_PAPERS = Term[Items](
    id="passport.hand_out_papers",
    name=Text("giấy tờ khi bàn giao hộ chiếu", "the papers at the hand-out of a passport"),
    unit=Unit.PAPERS,
)
_HAND_OUT = (
    Item(
        what=DocumentKind.SENDING_DECISION,
        name=Text("quyết định cử đi công tác", "the sending decision"),
    ),
    Item(what=DocumentKind.RECEIPT, name=Text("ký nhận", "the holder's signature")),
    Item(
        what=DocumentKind.CUSTODY_LOG,
        name=Text("sổ theo dõi giao, nhận hộ chiếu", "the log of hand-overs"),
    ),
)


_CONSIDERED_REQUEST = Item(
    what=DocumentKind.REQUEST,
    name=Text(
        "văn bản đề nghị gửi Bộ Ngoại giao, nêu rõ lý do",
        "the request to the Foreign Ministry that gives the reason",
    ),
    when=lambda file: _issue(file) and file.holder is Holder.MINISTER_CONSIDERS,
    because=_CONSIDERED,
    cite=TT_04_2020.at(13, 1, evidence=_TEXT),
)

VALUES = (
    DOSSIER.value(
        (
            *_OF_THE_LAW,
            Item(what=DocumentKind.IDENTITY_PAPER, name=_IDENTITY, cite=_BY_IDENTITY),
            Item(what=DocumentKind.PHOTO, name=_PHOTOS),
        ),
        cite=LUAT_49_2019.at(12, evidence=_TEXT),
        until="2020-11-09",
    ),
    DOSSIER.value(
        (
            *_OF_THE_LAW,
            Item(
                what=DocumentKind.IDENTITY_PAPER,
                name=_IDENTITY,
                when=_issue,
                because=_ISSUE,
                cite=_BY_IDENTITY,
            ),
            Item(what=DocumentKind.PHOTO, name=_PHOTOS, when=_issue, because=_ISSUE),
            _CONSIDERED_REQUEST,
        ),
        cite=TT_04_2020.at(11, evidence=_TEXT),
    ),
    VISA_NOTE_DOSSIER.value(
        (
            _DECLARATION,
            Item(what=DocumentKind.PASSPORT, name=Text("hộ chiếu", "the passport")),
            Item(
                what=DocumentKind.SENDING_DECISION,
                name=Text("bản chính văn bản cử đi", "the original of the sending decision"),
            ),
            Item(
                what=DocumentKind.INVITATION,
                name=Text("bản chụp thư mời", "a copy of the invitation"),
                when=lambda file: file.invited,
                because=Text("khi có thư mời", "when there is one"),
            ),
        ),
        cite=TT_04_2020.at(11, 3, evidence=_TEXT),
    ),
    HAND_OUT_PAPERS.value(
        _HAND_OUT, cite=QD_58_2012.at(evidence=Evidence.SECONDARY), until="2020-06-30"
    ),
    HAND_OUT_PAPERS.value(_HAND_OUT, cite=LUAT_49_2019.at(24, 2, evidence=_TEXT)),
)

_NO_REQUEST = Text("Không đề nghị cấp, gia hạn hộ chiếu.", "No issue or extension is asked for.")
_NO_NOTE = Text("Không đề nghị cấp công hàm.", "No visa note is asked for.")
_NOT_HANDED_OUT = Text("Chưa bàn giao hộ chiếu.", "The passport was not handed out.")
_COMPLETE = Text("Bổ sung hồ sơ trước khi nộp.", "Complete the dossier before it is filed.")


def _no_request(file: PassportFile) -> Text | None:
    return None if _issue(file) or _extension(file) else _NO_REQUEST


def _no_note(file: PassportFile) -> Text | None:
    return None if file.request is Request.VISA_NOTE else _NO_NOTE


def _not_handed_out(file: PassportFile) -> Text | None:
    return None if file.handed_out else _NOT_HANDED_OUT


dossier_complete = dossier(
    DOSSIER,
    on=PassportFile,
    unless=_no_request,
    governed_by=APPLICATION,
    says=Text(
        "Hồ sơ cấp, gia hạn hộ chiếu có đủ thành phần.",
        "The dossier for issue or extension has every paper asked for.",
    ),
    remedy=_COMPLETE,
)
visa_note_dossier = dossier(
    VISA_NOTE_DOSSIER,
    on=PassportFile,
    unless=_no_note,
    governed_by=APPLICATION,
    says=Text(
        "Hồ sơ đề nghị cấp công hàm có đủ thành phần.",
        "The dossier for a visa note has every paper asked for.",
    ),
    remedy=_COMPLETE,
)
hand_out = dossier(
    HAND_OUT_PAPERS,
    on=PassportFile,
    of="hand_out_documents",
    unless=_not_handed_out,
    governed_by=HAND_OUT,
    says=Text(
        "Hộ chiếu chỉ được bàn giao khi có quyết định cử đi, có ký nhận và vào sổ theo dõi.",
        "A passport is handed out on a sending decision alone, against signature and in the log.",
    ),
    message=Text(
        "Bàn giao hộ chiếu khi mới có {measured}/{limit} giấy tờ; còn thiếu: {lacking}.",
        "The passport was handed out with {measured} of the {limit:paper|papers} asked for; "
        "lacking: {lacking}.",
    ),
    remedy=Text(
        "Bổ sung ký nhận, ghi sổ; thu lại hộ chiếu nếu chưa có quyết định cử đi.",
        "Add signature and log; take the passport back where there is no decision.",
    ),
)
