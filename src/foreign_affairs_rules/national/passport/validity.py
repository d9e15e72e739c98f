"""How long a passport is valid, and its extension: Law 49/2019/QH14 and around it."""

from foreign_affairs_rules.days import Period
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.passport import Channel, PassportFile, Request
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019, TT_04_2020
from foreign_affairs_rules.national.passport.governing import APPLICATION
from foreign_affairs_rules.national.passport.terms import (
    EXTENDED_WHEN_LEFT,
    EXTENSION_UP_TO,
    EXTENSIONS,
    LONGEST,
    ONLINE_EXTENSION_YEAR,
    SHORTEST,
)
from foreign_affairs_rules.norms import at_most, holds
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_TEXT = Evidence.TEXT
_NO_ISSUE = Text("Không đề nghị cấp hộ chiếu.", "No passport is asked for.")
_NOT_ISSUED = Text("Chưa cấp hộ chiếu.", "The passport is not issued yet.")
_NO_EXTENSION = Text("Không đề nghị gia hạn.", "No extension is asked for.")
_NOT_ONLINE = Text("Không đề nghị gia hạn trực tuyến.", "No extension is asked for online.")


def _no_issue(file: PassportFile) -> Text | None:
    return None if file.request is Request.ISSUE else _NO_ISSUE


def _no_extension(file: PassportFile) -> Text | None:
    return None if file.request is Request.EXTENSION else _NO_EXTENSION


@rule(
    "passport.validity",
    on=PassportFile,
    at="passport.expires",
    unless=_no_issue,
    terms=(SHORTEST, LONGEST),
    governed_by=APPLICATION,
    says=Text(
        "Thời hạn hộ chiếu cấp mới nằm trong mức quy định.",
        "A new passport is valid neither shorter nor longer than the Law allows.",
    ),
    message=Text(
        "Hộ chiếu có giá trị đến {measured}; phải từ {first} đến {last}.",
        "The passport is valid until {measured}; it must end from {first} to {last}.",
    ),
    remedy=Text("Đề nghị cấp đúng thời hạn.", "Ask for the right validity."),
)
def validity(file: PassportFile, law: Law) -> Verdict:
    """Both ends are in time."""
    shortest, longest = law[SHORTEST], law[LONGEST]
    if file.issued is None:
        return Skip(_NOT_ISSUED)
    issued, expires = file.passport.issued, file.passport.expires
    first, last = shortest.after(issued), longest.after(issued)
    if first <= expires <= last:
        return None
    return Breach(expires, words={"first": first, "last": last})


extensions = at_most(
    EXTENSIONS,
    of=lambda file: file.passport.extensions + 1,
    on=PassportFile,
    at="passport.extensions",
    unless=_no_extension,
    governed_by=APPLICATION,
    says=Text(
        "Hộ chiếu không được gia hạn quá số lần quy định.",
        "A passport is not extended more often than the Law allows.",
    ),
    message=Text(
        "Đây là lần gia hạn thứ {measured}; mức quy định {limit} lần.",
        "This is extension number {measured}; the limit is {limit}.",
    ),
    remedy=Text("Đề nghị cấp hộ chiếu mới.", "Ask for a new passport."),
)


@rule(
    EXTENSION_UP_TO.id,
    on=PassportFile,
    at="extended_until",
    unless=_no_extension,
    terms=(EXTENSION_UP_TO,),
    cite=(LUAT_49_2019.at(7, 1, evidence=Evidence.INFERRED),),
    period=Period(),
    governed_by=APPLICATION,
    says=Text(
        "Thời gian gia hạn không dài hơn mức quy định.",
        "An extension is no longer than the Law allows.",
    ),
    message=Text(
        "Gia hạn đến {measured}; nhiều nhất đến {limit}.",
        "Extended until {measured}; {limit} is the latest.",
    ),
    remedy=Text("Đề nghị thời hạn ngắn hơn.", "Ask for a shorter extension."),
)
def extension_up_to(file: PassportFile, law: Law) -> Verdict:
    """Counted from the day on which the passport expires, which is inferred."""
    span = law[EXTENSION_UP_TO]
    latest = span.after(file.passport.expires)
    return Breach(file.extended_until, latest) if file.extended_until > latest else None


@rule(
    EXTENDED_WHEN_LEFT.id,
    on=PassportFile,
    at="passport.expires",
    unless=_no_extension,
    terms=(EXTENDED_WHEN_LEFT,),
    governed_by=APPLICATION,
    says=Text(
        "Chỉ đề nghị gia hạn hộ chiếu còn giá trị, khi thời hạn còn lại dưới mức quy định.",
        "An extension is asked of a valid passport, when less is left than the Law says.",
    ),
    message=Text(
        "Hộ chiếu có giá trị đến {measured}; chỉ gia hạn khi còn giá trị và hết hạn trước {limit}.",
        "The passport is valid until {measured}; it is extended while valid, when it ends before "
        "{limit}.",
    ),
    remedy=Text(
        "Đề nghị gia hạn sau; hộ chiếu đã hết hạn thì đề nghị cấp mới.",
        "Ask for it later, or for a new passport where this one has expired.",
    ),
)
def extended_when_left(file: PassportFile, law: Law) -> Verdict:
    """Counted from the day of the dossier; today while there is none."""
    span = law[EXTENDED_WHEN_LEFT]
    expires, applied = file.passport.expires, file.applied or law.asked
    limit = span.after(applied)
    return None if applied <= expires < limit else Breach(expires, limit)


no_chip_extended = holds(
    "passport.no_chip_extended",
    on=PassportFile,
    of=lambda file: not file.passport.chip,
    at="passport.chip",
    unless=_no_extension,
    cite=(TT_04_2020.at(12, 1, evidence=_TEXT),),
    governed_by=APPLICATION,
    says=Text(
        "Hộ chiếu có gắn chíp điện tử không được gia hạn mà cấp hộ chiếu mới.",
        "A passport with a chip is not extended; a new one is issued.",
    ),
    remedy=Text("Lập hồ sơ đề nghị cấp hộ chiếu mới.", "Ask for a new passport."),
)


def _not_online(file: PassportFile) -> Text | None:
    online = file.request is Request.EXTENSION and file.channel is Channel.ONLINE
    return None if online else _NOT_ONLINE


online_extension = at_most(
    ONLINE_EXTENSION_YEAR,
    of=lambda file: file.passport.issued.year,
    on=PassportFile,
    at="passport.issued",
    unless=_not_online,
    governed_by=APPLICATION,
    says=Text(
        "Gia hạn trực tuyến không áp dụng với hộ chiếu cấp sau năm quy định.",
        "A passport issued after the year set is not extended online.",
    ),
    message=Text(
        "Hộ chiếu cấp năm {measured}; chỉ gia hạn trực tuyến hộ chiếu cấp đến hết năm {limit}.",
        "The passport was issued in {measured}; {limit} is the last year that is extended online.",
    ),
    remedy=Text("Đề nghị cấp hộ chiếu mới.", "Ask for a new passport."),
)
