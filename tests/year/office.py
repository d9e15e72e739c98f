"""Aid and the office's own year: its plan, its tasks and the papers that it sent."""

from datetime import date, timedelta
from random import Random

from year.agencies import AGENCIES
from year.entries import APPROVED
from year.facts import PROVINCE
from year.trips import UNTIL, days

from foreign_affairs_rules.facts import UNKNOWN
from foreign_affairs_rules.model.aid import Aid, Donor
from foreign_affairs_rules.model.aid_kinds import (
    DonorKind,
    Emergency,
    Founder,
    ManagementForm,
    ManagingAgency,
    Mode,
    Purpose,
    RecipientKind,
)
from foreign_affairs_rules.model.followed import DemandedReport, SentPaper, Task
from foreign_affairs_rules.model.papers import Authority, Body, Consultation, Decision
from foreign_affairs_rules.model.year import DelegationPlan, OfficeYear

_DONORS = tuple(
    (f"Tổ chức {letter} (giả lập)", kind)
    for letter, kind in zip(
        "ABCDEFGHIK",
        (*(DonorKind.FOREIGN_NGO,) * 6, *(DonorKind.INTERNATIONAL_ORGANISATION,) * 4),
        strict=True,
    )
)
_WORKS = (
    "trường mầm non vùng cao",
    "nước sạch cho trạm y tế xã",
    "phẫu thuật nụ cười cho trẻ em",
    "sinh kế cho hộ nghèo ven biển",
    "phòng ngừa đuối nước cho trẻ em",
    "thư viện trường học",
    "phục hồi chức năng cho người khuyết tật",
    "giảm nhẹ rủi ro thiên tai",
)
AIDS = 32
"""How many programmes, projects and other grants the year has."""


def aids(random: Random) -> list[Aid]:
    """The aid of the year, by donor and value."""
    return [_aid(number, random) for number in range(1, AIDS + 1)]


def _aid(number: int, random: Random) -> Aid:
    start = date(2018, 2, 1) + timedelta(days=random.randrange(240))
    work, donor = random.choice(_WORKS), random.choice(_DONORS)
    opinion = Consultation(
        body="Sở Tài chính",
        which=Body.FINANCE_DEPARTMENT,
        agrees=True,
        asked=start - days(46),
        received=start - days(45),
        answered=start - days(36),
    )
    return Aid(
        id=f"VT18-{number:02}",
        title=f"Viện trợ {work} (giả lập)",
        territory=PROVINCE,
        recorded_until=UNTIL,
        mode=random.choice((*Mode, Mode.PROJECT)),
        purposes=(random.choice((Purpose.DEVELOPMENT, Purpose.HUMANITARIAN)),),
        purpose=f"Hỗ trợ {work}",
        donors=(Donor(name=donor[0], kind=donor[1]),),
        recipient=RecipientKind.STATE_BODY,
        founder=Founder.PROVINCE,
        managing_agency=ManagingAgency.PROVINCE,
        owner=random.choice(AGENCIES).name,
        value_usd=random.randint(5, 300) * 1_000,
        contents=(),
        goods=(),
        experts=False,
        public_investment=False,
        beyond_local_powers=False,
        no_set_locality=False,
        emergency=Emergency.NONE,
        starts=start,
        ends=start + days(300),
        budget=False,
        form=ManagementForm.OWN_UNIT,
        consultations=(opinion,),
        submitted=start - days(50),
        received=start - days(48),
        appraised=start - days(30),
        decision=Decision(
            authority=Authority.COMMITTEE_CHAIR,
            number=f"{number + 800}/QĐ-UBND",
            date=start - days(20),
        ),
        decision_sent=start - days(15),
        donor_notified=start - days(15),
        started=start,
    )


LATE_TASKS, SILENT = (3, 7, 11, 15, 19), (2, 5, 9, 14)
"""The tasks that were carried out late or not at all, and the papers that nobody answered."""
_TASKS, _PAPERS, _DEMANDED = 24, 18, 4


def office_year(random: Random) -> OfficeYear:
    """The year of the office that keeps the register."""
    return OfficeYear(
        id="nam-2018",
        title="Năm công tác đối ngoại 2018 (dữ liệu giả lập)",
        territory=PROVINCE,
        recorded_until=UNTIL,
        year=2018,
        has_conferences=True,
        has_ngos=True,
        has_agreements=True,
        plans_agreements=True,
        has_aid=True,
        has_budget_aid=False,
        has_other_aid=True,
        has_cards=False,
        delegation_plan=DelegationPlan(
            compiled=date(2017, 11, 27),
            submitted=date(2017, 12, 8),
            estimate=True,
            to_ministry=date(2017, 12, 12),
            approved=APPROVED,
            number="162-KH/TU",
        ),
        tasks=tuple(_task(number, random) for number in range(1, _TASKS + 1)),
        papers_sent=tuple(_paper(number, random) for number in range(1, _PAPERS + 1)),
        demanded_reports=tuple(_demanded(number) for number in range(1, _DEMANDED + 1)),
        office_report=date(2018, 12, 20),
    )


def _task(number: int, random: Random) -> Task:
    """A task; of those that are late every second one is not carried out at all."""
    agency = random.choice(AGENCIES)
    assigned = date(2018, 1, 15) + timedelta(days=13 * (number - 1))
    until, done = assigned + days(20), assigned + days(random.randint(5, 18))
    if number in LATE_TASKS:
        done = until + days(9)
    lacking = number in LATE_TASKS[::2]
    return Task(
        what=f"Tham mưu về {random.choice(agency.fields).name} (giả lập)",
        by="Ủy ban nhân dân tỉnh",
        to=agency.name,
        paper=f"{number + 1200}/UBND-NC",
        assigned=assigned,
        until=until,
        done=UNKNOWN if lacking else done,
    )


def _paper(number: int, random: Random) -> SentPaper:
    """A paper sent to another body; of the silent ones the first was reminded."""
    sent = date(2018, 1, 22) + timedelta(days=18 * (number - 1))
    silent = number in SILENT
    return SentPaper(
        to=random.choice(("Công an tỉnh", "Bộ Chỉ huy Bộ đội Biên phòng tỉnh", "Bộ Ngoại giao")),
        number=f"{number + 300}/SNgV-LS",
        about="Đề nghị cho ý kiến về hoạt động đối ngoại (giả lập)",
        sent=sent,
        answered=UNKNOWN if silent else sent + days(random.randint(4, 15)),
        followed_up=sent + days(25) if number == SILENT[0] else UNKNOWN,
    )


def _demanded(number: int) -> DemandedReport:
    """A report on demand; the last of them was not sent."""
    demanded = date(2018, 3, 5) + timedelta(days=60 * (number - 1))
    sent = UNKNOWN if number == _DEMANDED else demanded + days(6)
    return DemandedReport(
        by="Bộ Ngoại giao", paper=f"{number + 2000}/BNG-CNV", demanded=demanded, sent=sent
    )
