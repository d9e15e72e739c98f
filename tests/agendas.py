"""A small register for the tests of agendas: everything an office follows, all of it synthetic."""

from datetime import date
from typing import Any

from foreign_affairs_rules import OutboundDelegation, example
from foreign_affairs_rules.agenda import Agenda, Entry, agenda_of
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.model.delegation import Branch
from foreign_affairs_rules.model.followed import DemandedReport, SentPaper, Task
from foreign_affairs_rules.model.papers import Body, Consultation
from foreign_affairs_rules.model.year import AidMonth, OfficeYear
from foreign_affairs_rules.register import Register

ON = date(2023, 10, 10)
PLACE = "ha_noi"
POLICE = Consultation(
    body="Công an thành phố",
    which=Body.PROVINCIAL_POLICE,
    asked=date(2023, 9, 20),
    received=date(2023, 9, 22),
)


def trip(name: str = "doan-ra-01", **known: Any) -> OutboundDelegation:
    """A trip to come, recorded until the day asked, of which nothing has been done."""
    given: dict[str, Any] = {
        "title": f"Đoàn ra {name} (giả định)",
        "recorded_until": ON,
        "sent_by": Branch.COMMITTEE,
        "departure": date(2023, 11, 6),
        "homecoming": date(2023, 11, 10),
        "consultations": (POLICE,),
    }
    return OutboundDelegation(id=name, **(given | known))


def year(name: str = "nam-2023", **known: Any) -> OfficeYear:
    """The year of an office that has conferences and none of the rest."""
    nothing = ("has_ngos", "has_agreements", "plans_agreements", "has_aid", "has_cards")
    given: dict[str, Any] = {"title": "Năm 2023 (giả định)", "year": 2023, "recorded_until": ON}
    given |= dict.fromkeys((*nothing, "has_budget_aid", "has_other_aid"), False)
    return OfficeYear(id=name, **(given | {"has_conferences": True} | known))


def laid(*activities: Facts, **asked: Any) -> Agenda:
    """The agenda of a register of *activities*."""
    given: dict[str, Any] = {"province": PLACE, "on": ON} | asked
    return agenda_of(Register(activities), **given)


def entries(*activities: Facts, step: str = "", **asked: Any) -> list[Entry]:
    """The entries of such an agenda, of one *step* by the end of its id."""
    return [one for one in laid(*activities, **asked).entries if one.step.step.id.endswith(step)]


PAPERS = (
    SentPaper(
        to="Ủy ban nhân dân thành phố",
        number="812/SNgV-LS",
        about="Xin ý kiến về đoàn ra bổ sung",
        sent=date(2023, 9, 18),
        followed_up=date(2023, 10, 2),
    ),
    SentPaper(to="Công an thành phố", number="77/SNgV-m", about="ẨN", sent=date(2023, 9, 1)),
    SentPaper(to="Sở Tài chính", sent=date(2023, 9, 1), answered=date(2023, 9, 3)),
    SentPaper(to="Sở Tài chính"),
)
TASKS = (
    Task(
        what="Báo cáo kết quả đoàn ra quý III",
        by="Ủy ban nhân dân thành phố",
        to="Phòng Lễ tân",
        paper="4512/UBND-NC",
        assigned=date(2023, 9, 5),
        until=date(2023, 10, 5),
    ),
    Task(what="Dự thảo kế hoạch năm 2024", to="chuyen-vien-07", until=date(2023, 10, 31)),
    Task(what="Rà soát hộ chiếu", assigned=date(2023, 9, 1)),
    Task(what="Đã xong", until=date(2023, 9, 1), done=date(2023, 8, 30)),
)
REPORTS = (DemandedReport(by="Thành ủy", paper="846-CV/TU", demanded=date(2023, 10, 3)),)
BUSY = year(
    papers_sent=PAPERS,
    tasks=TASKS,
    demanded_reports=REPORTS,
    has_aid=True,
    has_budget_aid=True,
    aid_months=(AidMonth(month=8), AidMonth(month=9), AidMonth(month=7, sent=date(2023, 8, 4))),
)
"""A year with papers, tasks, a report on demand and months of budget aid."""
CALLED_OFF = trip("da-huy", cancelled=date(2023, 9, 1))
PRIVATE = trip("rieng", official=False)
RETURNED = example("outbound-2023-timeline")
"""A trip that is over, whose passports were not handed back in time."""
UNKEPT = trip("chua-cap-nhat", recorded_until=date(2023, 9, 25))
"""A document that was not kept up to the day asked."""
WORLD = (trip(), BUSY, CALLED_OFF, PRIVATE, RETURNED, UNKEPT)
