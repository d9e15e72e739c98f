"""What the lead unit prepares for a delegation, in or out, by the letter of 2022."""

from foreign_affairs_rules import Text
from foreign_affairs_rules.model.papers import DocumentKind
from foreign_affairs_rules.requirements import Item

PAPERS = (
    Item(what=DocumentKind.PLAN, name=Text("kế hoạch", "the plan")),
    Item(what=DocumentKind.PROGRAMME, name=Text("chương trình làm việc", "the working programme")),
    Item(what=DocumentKind.PERSONNEL, name=Text("nhân sự", "the personnel")),
    Item(what=DocumentKind.ESTIMATE, name=Text("kinh phí (dự toán)", "the funding (estimate)")),
)
"""The plan is that of the activity, and neither the annual plan nor the paper (đề án)."""

MORE = Text(
    "Danh mục trong văn bản để ngỏ (dấu “…”): hồ sơ có thể còn cần giấy tờ khác theo quy định chưa "
    "đọc được.",
    "The list in the text is open-ended: the dossier may need other papers by texts that were not "
    "read.",
)
