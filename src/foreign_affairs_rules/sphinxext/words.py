"""What the pages say around the law: headings, and the names of what they tell."""

from foreign_affairs_rules.text import Text

KINDS = {
    "rule": Text("quy định", "rule"),
    "step": Text("bước", "step"),
    "instrument": Text("văn bản", "instrument"),
    "term": Text("mức quy định", "term"),
}
"""What has an entry, by the name of the role that links to it."""
NATIONAL_LAW = Text("Quy định của Trung ương", "National law")

RULES = Text("Quy định", "Rules")
TIMELINE = Text("Quy trình", "Timeline")
STEPS = Text("Các bước", "Steps")
TERMS = Text("Mức quy định", "Values")
INSTRUMENTS = Text("Văn bản", "Instruments")
OPEN_TERMS = Text("Nội dung còn để ngỏ", "What no text that was read fixes")
DOUBTS = Text("Nội dung còn nghi vấn", "Doubts")
NOTHING = Text("Không có.", "None.")
