"""National law on diplomatic and official passports: issue, extension, visa note, use, custody."""

from foreign_affairs_rules.national.passport import papers, senders, terms
from foreign_affairs_rules.national.passport.custody import (
    cancelled_when_left,
    loss_notified,
    loss_reported,
    misuse_reported,
    not_private,
    one_document,
    passed_on,
    use_by_decision,
)
from foreign_affairs_rules.national.passport.filing import (
    born_digital,
    chip_filed,
    province_authorised,
    refusal_reasoned,
)
from foreign_affairs_rules.national.passport.holders import holder, kind_as_decided, sent_on_duty
from foreign_affairs_rules.national.passport.left import (
    exit_in_date,
    exit_left,
    hand_out_left,
    study_up_to,
    visa_note_left,
)
from foreign_affairs_rules.national.passport.papers import (
    dossier_complete,
    hand_out,
    visa_note_dossier,
)
from foreign_affairs_rules.national.passport.senders import sender
from foreign_affairs_rules.national.passport.sending import (
    authorisation_renewed,
    authorisation_told,
    authorisation_written,
    form,
    notice_letter,
    pages,
    several_posts,
    specimen,
)
from foreign_affairs_rules.national.passport.timeline import TIMELINE
from foreign_affairs_rules.national.passport.validity import (
    extended_when_left,
    extension_up_to,
    extensions,
    no_chip_extended,
    online_extension,
    validity,
)
from foreign_affairs_rules.rules import RuleSet

__all__ = [
    "RULES",
    "TIMELINE",
    "TIMELINES",
    "VALUES",
    "authorisation_renewed",
    "authorisation_told",
    "authorisation_written",
    "born_digital",
    "cancelled_when_left",
    "chip_filed",
    "dossier_complete",
    "exit_in_date",
    "exit_left",
    "extended_when_left",
    "extension_up_to",
    "extensions",
    "form",
    "hand_out",
    "hand_out_left",
    "holder",
    "kind_as_decided",
    "loss_notified",
    "loss_reported",
    "misuse_reported",
    "no_chip_extended",
    "not_private",
    "notice_letter",
    "one_document",
    "online_extension",
    "pages",
    "passed_on",
    "province_authorised",
    "refusal_reasoned",
    "sender",
    "sent_on_duty",
    "several_posts",
    "specimen",
    "study_up_to",
    "use_by_decision",
    "validity",
    "visa_note_dossier",
    "visa_note_left",
]

VALUES = (*terms.VALUES, *papers.VALUES, *senders.VALUES)

RULES = RuleSet(
    (
        holder,
        kind_as_decided,
        sent_on_duty,
        sender,
        form,
        pages,
        notice_letter,
        several_posts,
        authorisation_written,
        authorisation_renewed,
        authorisation_told,
        specimen,
        dossier_complete,
        visa_note_dossier,
        province_authorised,
        chip_filed,
        born_digital,
        refusal_reasoned,
        validity,
        extensions,
        extension_up_to,
        extended_when_left,
        no_chip_extended,
        online_extension,
        visa_note_left,
        exit_left,
        exit_in_date,
        hand_out,
        hand_out_left,
        one_document,
        not_private,
        use_by_decision,
        study_up_to,
        loss_reported,
        loss_notified,
        passed_on,
        cancelled_when_left,
        misuse_reported,
    )
)

TIMELINES = (TIMELINE,)
