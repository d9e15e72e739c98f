"""
Reports of the focal agency on a year or a period: plain data, a workbook and a page.

`report_of` counts a checked register and lists what it counted; what is written rests on that data
alone.
"""
