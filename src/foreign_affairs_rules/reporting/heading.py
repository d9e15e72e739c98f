"""What stands at the head and the foot of a written report."""

from foreign_affairs_rules.printing import receipt_text
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text

_YEAR = Text("Báo cáo công tác đối ngoại năm {year}", "Report on foreign affairs in {year}")
_PERIOD = Text(
    "Báo cáo công tác đối ngoại từ ngày {first} đến ngày {last}",
    "Report on foreign affairs from {first} to {last}",
)
_BELOW = Text(
    "Số liệu biết đến ngày {on}; rà soát theo quy định áp dụng tại {place}",
    "As known on {on}; checked by the law of {place}",
)
MARKS = Text(
    "Sau mỗi căn cứ là mức độ tin cậy của nguồn: theo văn bản, theo nguồn thứ cấp, suy luận, cơ "
    "quan tự khai.",
    "Behind each basis stands how it is known: read in the text, secondary source, inferred, given "
    "by the office.",
)


def title(report: YearReport) -> Text:
    """The title of *report*: its year, or its period."""
    if report.whole_year:
        return _YEAR.fill(year=report.year)
    return _PERIOD.fill(first=report.period.first, last=report.period.last)


def below(report: YearReport) -> Text:
    """What stands below the title: as known on which day, and by whose law."""
    return _BELOW.fill(on=report.on, place=report.place.name)


def made_with(report: YearReport) -> Text:
    """What *report* was made with."""
    return receipt_text(report.receipt)
