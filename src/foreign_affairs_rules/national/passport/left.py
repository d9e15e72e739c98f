"""How much validity must be left: for a visa note, at the hand-out, at exit; and for studies."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.passport import PassportFile, Request, TripPurpose
from foreign_affairs_rules.national.instruments.passports import LUAT_23_2023
from foreign_affairs_rules.national.passport.governing import APPLICATION, EXIT, HAND_OUT
from foreign_affairs_rules.national.passport.terms import (
    EXIT_LEFT,
    HAND_OUT_LEFT,
    STUDY_UP_TO,
    VISA_NOTE_LEFT,
)
from foreign_affairs_rules.norms import holds
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_TEXT = Evidence.TEXT
_NOT_ISSUED = Text("Chưa cấp hộ chiếu.", "The passport is not issued yet.")
_NO_NOTE = Text("Không đề nghị cấp công hàm.", "No visa note is asked for.")
_NOT_HANDED_OUT = Text("Chưa bàn giao hộ chiếu.", "The passport was not handed out.")
_NO_STUDY = Text("Không đi học tập.", "The trip is not for studies.")


def _to_be_issued(file: PassportFile) -> Text | None:
    return _NOT_ISSUED if file.request is Request.ISSUE and file.issued is None else None


def _no_note(file: PassportFile) -> Text | None:
    return None if file.request is Request.VISA_NOTE else _NO_NOTE


@rule(
    VISA_NOTE_LEFT.id,
    on=PassportFile,
    at="passport.expires",
    unless=_no_note,
    terms=(VISA_NOTE_LEFT,),
    governed_by=APPLICATION,
    says=Text(
        "Để được cấp công hàm, hộ chiếu phải còn giá trị hơn mức quy định kể từ ngày dự kiến xuất "
        "cảnh.",
        "For a visa note the passport has more validity left from the planned exit than the text "
        "says.",
    ),
    message=Text(
        "Hộ chiếu có giá trị đến {measured}; phải còn sau ngày {limit}.",
        "The passport is valid until {measured}; it must outlast {limit}.",
    ),
    remedy=Text("Gia hạn hoặc cấp hộ chiếu mới trước.", "Extend or replace the passport first."),
)
def visa_note_left(file: PassportFile, law: Law) -> Verdict:
    """More than the months: the last day of them is not enough."""
    span = law[VISA_NOTE_LEFT]
    expires, limit = file.passport.expires, span.after(file.departure)
    return Breach(expires, limit) if expires <= limit else None


@rule(
    EXIT_LEFT.id,
    on=PassportFile,
    at="passport.expires",
    unless=_to_be_issued,
    terms=(EXIT_LEFT,),
    governed_by=EXIT,
    says=Text(
        "Khi xuất cảnh, hộ chiếu phải còn thời hạn theo mức quy định.",
        "At exit the passport has the validity left that the Law says.",
    ),
    message=Text(
        "Hộ chiếu có giá trị đến {measured}; phải còn đến {limit}.",
        "The passport is valid until {measured}; it must be valid until {limit}.",
    ),
    remedy=Text("Gia hạn hoặc cấp hộ chiếu mới.", "Extend or replace the passport."),
)
def exit_left(file: PassportFile, law: Law) -> Verdict:
    """Counted from the day of exit, planned while it has not come."""
    span = law[EXIT_LEFT]
    expires, limit = file.passport.expires, span.after(file.departed or file.departure)
    return Breach(expires, limit) if expires < limit else None


exit_in_date = holds(
    "passport.exit_in_date",
    on=PassportFile,
    of=lambda file: (
        file.passport.intact and file.passport.expires >= (file.departed or file.departure)
    ),
    at="passport",
    unless=_to_be_issued,
    cite=(LUAT_23_2023.at(1, 11, evidence=_TEXT),),
    governed_by=EXIT,
    says=Text(
        "Khi xuất cảnh, hộ chiếu còn nguyên vẹn và còn thời hạn.",
        "At exit the passport is intact and in date.",
    ),
    remedy=Text("Cấp hộ chiếu mới.", "Replace the passport."),
)


@rule(
    HAND_OUT_LEFT.id,
    on=PassportFile,
    at="warned",
    terms=(HAND_OUT_LEFT,),
    governed_by=HAND_OUT,
    says=Text(
        "Khi bàn giao hộ chiếu sắp hết hạn, phải báo để người được cấp gia hạn hoặc đổi.",
        "At the hand-out of a passport that runs out, the holder is told to extend or replace it.",
    ),
    message=Text(
        "Hộ chiếu chỉ còn giá trị đến {measured} (trước {limit}) mà chưa báo cho người được cấp.",
        "The passport is valid until {measured} alone (before {limit}) and the holder was not "
        "told.",
    ),
    remedy=Text("Báo cho người được cấp.", "Tell the holder."),
)
def hand_out_left(file: PassportFile, law: Law) -> Verdict:
    """A warning, no bar."""
    span = law[HAND_OUT_LEFT]
    if file.handed_out is None:
        return Skip(_NOT_HANDED_OUT)
    expires, limit = file.passport.expires, span.after(file.handed_out)
    return Breach(expires, limit) if expires < limit and not file.warned else None


@rule(
    STUDY_UP_TO.id,
    on=PassportFile,
    at="homecoming",
    terms=(STUDY_UP_TO,),
    governed_by=EXIT,
    says=Text(
        "Không dùng hộ chiếu này để đi học tập dài hơn mức quy định.",
        "The passport is not used for studies longer than the Law says.",
    ),
    message=Text(
        "Đi học tập đến {measured}; chỉ dùng hộ chiếu này khi về chậm nhất {limit}.",
        "The studies last until {measured}; this passport serves for a return by {limit}.",
    ),
    remedy=Text("Dùng hộ chiếu phổ thông.", "Use an ordinary passport."),
)
def study_up_to(file: PassportFile, law: Law) -> Verdict:
    """Studies from the planned exit to the planned return."""
    span = law[STUDY_UP_TO]
    if file.purpose is not TripPurpose.STUDY:
        return Skip(_NO_STUDY)
    limit = span.after(file.departure)
    return Breach(file.homecoming, limit) if file.homecoming > limit else None
