"""Examples of hosting, conduct and the steps; all of them are synthetic."""

from datetime import date, timedelta

from foreign_affairs_rules.days import CalendarDays
from foreign_affairs_rules.model.conference import (
    Change,
    Reply,
)
from foreign_affairs_rules.model.hosting import (
    HostingContent,
)
from foreign_affairs_rules.model.papers import (
    Answer,
    Authority,
    Body,
)
from foreign_affairs_rules.national import conference as national
from foreign_affairs_rules.national.conference.synthetic import (
    DECIDED,
    END,
    FILED,
    MINISTER,
    ON,
    START,
    asked,
    conference,
    hosted,
    permitted_by,
)
from foreign_affairs_rules.rules import Example

_step = national.TIMELINE.late


def hosting() -> tuple[Example, ...]:
    """Hosting in principle."""
    mofa = Body.FOREIGN_MINISTRY
    return (
        national.hosting_competent.accepts("the Chairman, for the province", hosted(), on=ON),
        national.hosting_competent.rejects(
            "the Chairman, with a foreign minister", hosted().but(guests=(MINISTER,)), on=ON
        ),
        national.hosting_opinions.accepts(
            "the related bodies", hosted(consultations=asked(Body.RELATED)), on=ON
        ),
        national.hosting_opinions.rejects("nobody", hosted(consultations=()), on=ON),
        national.hosting_opinions.rejects(
            "the Foreign Ministry alone, for the Prime Minister",
            hosted(consultations=asked(mofa)).but(guests=(MINISTER,)),
            on=ON,
        ),
        national.hosting_contents.accepts("all five contents", hosted(), on=ON),
        national.hosting_contents.rejects(
            "no funding", hosted(contents=tuple(HostingContent)[:4]), on=ON
        ),
        national.hosting_first.accepts("agreed on the day of filing", hosted(FILED), on=ON),
        national.hosting_first.rejects(
            "agreed a day after filing", hosted(FILED + timedelta(days=1)), on=ON
        ),
        national.hosting_first.rejects("not agreed", hosted(None), on=ON),
    )


def conduct() -> tuple[Example, ...]:
    """Opening, answering and changing."""
    chair = Authority.COMMITTEE_CHAIR
    opened = permitted_by(chair, opened=DECIDED)
    mofa, mps = Body.FOREIGN_MINISTRY, Body.PUBLIC_SECURITY_MINISTRY
    answered = Reply(date=date(2023, 7, 24), copied_to=(mofa, mps, Body.RELATED))
    changed = permitted_by(chair, changes=(Change(date=date(2023, 7, 28), what="Diễn giả"),))
    agreed = Answer(
        rule="conference.held_as_permitted",
        met=True,
        by="Chủ tịch Ủy ban nhân dân tỉnh",
        document="12/UBND-NC",
        date=date(2023, 8, 1),
    )
    at_pm = conference(guests=(MINISTER,), reply=answered)
    return (
        national.permitted.accepts("opened on the day it was permitted", opened, on=ON),
        national.permitted.rejects(
            "opened a day before", opened.but(opened=DECIDED - timedelta(days=1)), on=ON
        ),
        national.permitted.rejects("opened, never permitted", conference(opened=START), on=ON),
        national.reply_copies.accepts(
            "to the related bodies", conference(reply=answered.but(copied_to=(mps,))), on=ON
        ),
        national.reply_copies.rejects(
            "to nobody", conference(reply=answered.but(copied_to=())), on=ON
        ),
        national.reply_copies.accepts("to both ministries and the related bodies", at_pm, on=ON),
        national.reply_copies.rejects(
            "no Foreign Ministry, for the Prime Minister",
            at_pm.but(reply=answered.but(copied_to=(mps, Body.RELATED))),
            on=ON,
        ),
        national.reply_copies.accepts(
            "to both ministries, nobody else asked",
            at_pm.but(reply=answered.but(copied_to=(mofa, mps)), consultations=asked(mofa, mps)),
            on=ON,
        ),
        national.reply_copies.rejects(
            "to both ministries, the police asked too",
            at_pm.but(
                reply=answered.but(copied_to=(mofa, mps)),
                consultations=asked(mofa, mps, Body.PROVINCIAL_POLICE),
            ),
            on=ON,
        ),
        national.held_as_permitted.asks("other speakers", changed, on=ON),
        national.held_as_permitted.accepts(
            "other speakers, agreed to in writing", changed.but(answers=(agreed,)), on=ON
        ),
    )


def steps() -> tuple[Example, ...]:
    """The limits of every length."""
    forty, thirty, fifteen = (timedelta(days=days) for days in (40, 30, 15))
    day, late = timedelta(days=1), asked(Body.RELATED, days=16)
    at_pm = conference(guests=(MINISTER,))
    ended = conference(ended=END)
    copied = at_pm.but(ended=END)
    # END + 15 is a Sunday, so the Monday after it still counts
    last = END + fifteen + day
    ten_days = {national.DECIDE_WITHIN: CalendarDays(10)}
    return (
        _step("submit_pm").accepts("40 days ahead", at_pm.but(submitted=START - forty), on=ON),
        _step("submit_pm").rejects("39 days", at_pm.but(submitted=START - forty + day), on=ON),
        _step("submit").accepts("30 days ahead", conference(submitted=START - thirty), on=ON),
        _step("submit").rejects("29 days", conference(submitted=START - thirty + day), on=ON),
        _step("opinions").accepts(
            "on the 15th day", conference(consultations=asked(Body.RELATED)), on=ON
        ),
        _step("opinions").rejects("on the 16th day", conference(consultations=late), on=ON),
        _step("opinions_pm").accepts(
            "on the 15th day", at_pm.but(consultations=asked(Body.RELATED)), on=ON
        ),
        _step("opinions_pm").rejects("on the 16th day", at_pm.but(consultations=late), on=ON),
        _step("hosting_opinions").accepts(
            "on the 15th day", hosted(consultations=asked(Body.RELATED)), on=ON
        ),
        _step("hosting_opinions").rejects("on the 16th day", hosted(consultations=late), on=ON),
        _step("hosting_opinions_pm").accepts(
            "on the 15th day",
            hosted(consultations=asked(Body.RELATED)).but(guests=(MINISTER,)),
            on=ON,
        ),
        _step("hosting_opinions_pm").rejects(
            "on the 16th day", hosted(consultations=late).but(guests=(MINISTER,)), on=ON
        ),
        _step("agree_to_host").accepts(
            "within a length that a province fixed",
            hosted(date(2023, 4, 13)),
            on=ON,
            where=ten_days,
        ),
        _step("agree_to_host").rejects(
            "a day after it", hosted(date(2023, 4, 14)), on=ON, where=ten_days
        ),
        _step("permit").accepts(
            "within a length that a province fixed",
            permitted_by(Authority.COMMITTEE_CHAIR, submitted=DECIDED - timedelta(days=10)),
            on=ON,
            where=ten_days,
        ),
        _step("permit").rejects(
            "a day after it",
            permitted_by(Authority.COMMITTEE_CHAIR, submitted=DECIDED - timedelta(days=11)),
            on=ON,
            where=ten_days,
        ),
        _step("report").accepts("on the last day", ended.but(reported=last), on=ON),
        _step("report").rejects("a day later", ended.but(reported=last + day), on=ON),
        _step("copy_report").accepts("on the last day", copied.but(report_copied=last), on=ON),
        _step("copy_report").rejects("a day later", copied.but(report_copied=last + day), on=ON),
    )
