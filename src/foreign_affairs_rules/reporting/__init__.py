"""
Reports of the focal agency on a year or a period: plain data, a workbook and a page.

`report_of` counts a checked register and lists what it counted; what is written rests on that data
alone.
"""

from foreign_affairs_rules.reporting.data import report_data
from foreign_affairs_rules.reporting.placing import Span
from foreign_affairs_rules.reporting.years import YearReport, report_of

__all__ = ["Span", "YearReport", "report_data", "report_of"]
