"""Kinds of instruments and who issues them, in words."""

from foreign_affairs_rules.text import Text

DIRECTIVE = Text("Chỉ thị", "Directive")
DECISION = Text("Quyết định", "Decision")
LAW = Text("Luật", "Law")
ORDINANCE = Text("Pháp lệnh", "Ordinance")
RESOLUTION = Text("Nghị quyết", "Resolution")
DECREE = Text("Nghị định", "Decree")
CIRCULAR = Text("Thông tư", "Circular")
LETTER = Text("Công văn", "Letter")

POLITBURO = Text("Bộ Chính trị", "Politburo")
NATIONAL_ASSEMBLY = Text("Quốc hội", "National Assembly")
STANDING_COMMITTEE = Text(
    "Ủy ban Thường vụ Quốc hội", "Standing Committee of the National Assembly"
)
GOVERNMENT = Text("Chính phủ", "Government")
PRIME_MINISTER = Text("Thủ tướng Chính phủ", "Prime Minister")
FOREIGN_MINISTRY = Text("Bộ Ngoại giao", "Ministry of Foreign Affairs")
FINANCE_MINISTRY = Text("Bộ Tài chính", "Ministry of Finance")

CODIFIED = Text("pháp điển, bản sao của bên thứ ba", "the codification, in a third party's copy")
"""What most national texts were read in."""
