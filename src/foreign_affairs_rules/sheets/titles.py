"""The sheets of a plan workbook, by their titles."""

from foreign_affairs_rules.text import Text

PLAN = Text("Kế hoạch", "Plan")
"""The sheet that holds the activities."""
PEOPLE = Text("Nhân sự", "People")
"""The sheet that lists the people."""
LEGEND = Text("Hướng dẫn", "Legend")
LISTS = Text("Danh mục", "Lists")
UNREAD = Text("Ô chưa đọc được", "Unreadable cells")
DUPLICATES = Text("Trùng lặp", "Duplicates")
SHEETS = (PLAN, PEOPLE, LEGEND, LISTS, UNREAD, DUPLICATES)
"""The sheets of a plan workbook, by their titles."""
