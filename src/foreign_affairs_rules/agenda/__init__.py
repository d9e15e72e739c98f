"""
The agenda of an office (Bảng theo dõi tiến độ và đôn đốc): what is late, due, waited for, coming.

It lays the timeline of every activity of a register and adds what the office follows besides. It
invents no number of days: a day comes from the law, from the paper that set it, or is left open.
"""

from foreign_affairs_rules.agenda.entries import Entry, Escalation, Origin, Urgency, by_who
from foreign_affairs_rules.agenda.holding import Agenda
from foreign_affairs_rules.agenda.laying import agenda_of
from foreign_affairs_rules.agenda.windows import Window, window

__all__ = [
    "Agenda",
    "Entry",
    "Escalation",
    "Origin",
    "Urgency",
    "Window",
    "agenda_of",
    "by_who",
    "window",
]
