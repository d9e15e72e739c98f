"""What the pages say around the law: headings, and the names of what they tell."""

from foreign_affairs_rules.text import Text

ACTIVITIES = {
    "outbound": Text("Đoàn ra", "Outbound delegations"),
    "inbound": Text("Đoàn vào", "Inbound delegations"),
    "conference": Text("Hội nghị, hội thảo quốc tế", "International conferences"),
    "agreement": Text("Thỏa thuận quốc tế", "International agreements"),
    "aid": Text(
        "Viện trợ không hoàn lại không thuộc hỗ trợ phát triển chính thức",
        "Foreign aid that is not ODA",
    ),
    "ngo": Text("Tổ chức phi chính phủ nước ngoài", "Foreign NGOs"),
    "passport": Text("Hộ chiếu ngoại giao, hộ chiếu công vụ", "Diplomatic and official passports"),
    "apec_card": Text("Thẻ đi lại của doanh nhân APEC", "APEC business travel cards"),
    "inspection": Text("Kiểm tra", "Inspections"),
    "year": Text("Kế hoạch, báo cáo trong năm", "The year of an office"),
    "register": Text("Sổ theo dõi", "The register"),
}
"""The kinds of activity, in the order in which pages tell them."""
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
