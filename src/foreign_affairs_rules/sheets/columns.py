"""The columns of the sheet of activities in a plan workbook: their headings, what each holds."""

from foreign_affairs_rules.sheets.choices import GROUPS, KINDS, MARKS, SOURCES, STATES
from foreign_affairs_rules.sheets.forms import Column, Form
from foreign_affairs_rules.text import Text

COLUMNS = (
    Column(
        "id",
        Text("Mã hoạt động", "Id"),
        Text(
            "Mã riêng của hoạt động; để trống thì lấy tên tệp và số dòng.",
            "The id of the activity; where blank, the name of the file and the row.",
        ),
    ),
    Column(
        "kind",
        Text("Loại hoạt động", "Kind"),
        Text("Loại hoạt động.", "The kind of activity."),
        Form.CHOICE,
        KINDS,
    ),
    Column(
        "agency",
        Text("Cơ quan, đơn vị đăng ký", "Registering agency"),
        Text("Cơ quan, đơn vị đăng ký hoặc đề nghị.", "The unit that registers or proposes it."),
        width=24,
    ),
    Column(
        "title",
        Text("Nội dung", "Content"),
        Text(
            "Nội dung hoạt động; là mục đích của đoàn ra, chủ đề của hội nghị, tên thỏa thuận.",
            "What it is about: the purpose of a trip, the theme of a conference, the name of an "
            "agreement.",
        ),
        width=40,
    ),
    Column(
        "group",
        Text("Nhóm nhiệm vụ", "Task group"),
        Text("Một trong 13 nhóm nhiệm vụ đối ngoại.", "One of the 13 groups of tasks."),
        Form.CHOICE,
        GROUPS,
        24,
    ),
    Column(
        "leader",
        Text("Trưởng đoàn", "Led by"),
        Text("Chức vụ của trưởng đoàn, không ghi tên.", "The post that leads it, never a name."),
        width=24,
    ),
    Column(
        "people",
        Text("Lãnh đạo chủ chốt tham gia (mã)", "Key leaders taking part (ids)"),
        Text(
            "Mã của lãnh đạo chủ chốt đi cùng đoàn, cách nhau bằng dấu ;. Ghi “không” nếu không có "
            "ai; để trống là chưa biết.",
            "The ids of key leaders who travel, separated by ;. “không” says that there is none; "
            "blank says that it is not known.",
        ),
        Form.PERSONS,
        width=20,
    ),
    Column(
        "size",
        Text("Số người", "People"),
        Text(
            "Tổng số người của đoàn, kể cả lãnh đạo.", "How many travel or come, leaders included."
        ),
        Form.NUMBER,
        width=9,
    ),
    Column(
        "countries",
        Text("Nước đến", "Countries"),
        Text(
            "Nước đến của đoàn ra, nước của khách hoặc đối tác. Nhiều nước cách nhau bằng dấu ;, "
            "mỗi nước có thể ghi ngày ở lại trong ngoặc.",
            "Where a delegation goes, or where guests or the partner come from. Several are "
            "separated by ;, each with the days of its stay in brackets where known.",
        ),
        Form.COUNTRIES,
        width=24,
    ),
    Column(
        "partner",
        Text("Đối tác, cơ quan mời", "Partner"),
        Text("Đối tác hoặc cơ quan mời.", "The partner, or the body that invites."),
        width=24,
    ),
    Column(
        "start",
        Text("Từ ngày", "From"),
        Text(
            "Ngày đi, ngày đến, ngày khai mạc hoặc ngày ký dự kiến.",
            "The planned day of departure, arrival, opening or signing.",
        ),
        Form.DAY,
        width=12,
    ),
    Column(
        "end",
        Text("Đến ngày", "To"),
        Text(
            "Ngày về, ngày rời đi hoặc ngày bế mạc dự kiến.",
            "The planned day of return, leaving or closing.",
        ),
        Form.DAY,
        width=12,
    ),
    Column(
        "month",
        Text("Tháng", "Month"),
        Text(
            "Tháng dự kiến khi chưa có ngày; hoặc thời gian ghi bằng chữ.",
            "The month while there is no day; or the time in words.",
        ),
        Form.MONTH,
        width=12,
    ),
    Column(
        "travel_days",
        Text("Số ngày đi và về", "Days of travel"),
        Text(
            "Số ngày chỉ để đi và về, khi đoàn ra đến một nước.",
            "The days spent on the journey out and home, for a trip to one country.",
        ),
        Form.NUMBER,
        width=10,
    ),
    Column(
        "sources",
        Text("Nguồn kinh phí", "Funding"),
        Text("Ai chi trả; nhiều nguồn cách nhau bằng dấu ;.", "Who pays; several separated by ;."),
        Form.CHOICES,
        SOURCES,
        20,
    ),
    Column(
        "cost",
        Text("Dự toán kinh phí (đồng)", "Estimated cost (VND)"),
        Text("Dự toán bằng đồng Việt Nam.", "The estimate in VND."),
        Form.MONEY,
        width=18,
    ),
    Column(
        "state",
        Text("Tình trạng trong kế hoạch", "State"),
        Text("Tình trạng đối với kế hoạch năm.", "How it stands towards the annual plan."),
        Form.CHOICE,
        STATES,
        20,
    ),
    Column(
        "proposed",
        Text("Ngày đề nghị bổ sung", "Addition proposed on"),
        Text("Ngày đề nghị bổ sung vào kế hoạch.", "The day an addition was proposed."),
        Form.DAY,
        width=12,
    ),
    Column(
        "approved",
        Text("Ngày phê duyệt", "Approved on"),
        Text(
            "Ngày kế hoạch hoặc đề nghị bổ sung được phê duyệt.",
            "The day the plan or the addition was approved.",
        ),
        Form.DAY,
        width=12,
    ),
    Column(
        "decision",
        Text("Số quyết định", "Decision number"),
        Text("Số của quyết định.", "The number of the decision."),
    ),
    Column(
        "decided",
        Text("Ngày quyết định", "Decided on"),
        Text("Ngày của quyết định.", "The day of the decision."),
        Form.DAY,
        width=12,
    ),
    Column(
        "cancelled",
        Text("Ngày hủy", "Called off on"),
        Text("Ngày hủy, nếu không thực hiện.", "The day it was called off."),
        Form.DAY,
        width=12,
    ),
    Column(
        "priority",
        Text("Ưu tiên", "Priority"),
        Text("Số nguyên, 1 là ưu tiên nhất.", "A whole number; 1 comes first."),
        Form.NUMBER,
        width=8,
    ),
    Column(
        "fixed",
        Text("Giữ nguyên", "Fixed"),
        Text("Đánh dấu x nếu không được đề xuất thay đổi.", "x where no change may be proposed."),
        Form.CHOICE,
        MARKS,
        8,
    ),
    Column(
        "note",
        Text("Ghi chú", "Note"),
        Text("Ghi chú của cơ quan.", "The agency's own note."),
        width=24,
    ),
    Column(
        "source",
        Text("Nguồn (tệp, trang, ô)", "Source (file, sheet, cell)"),
        Text(
            "Tệp, trang và dòng mà hoạt động được lấy từ đó; do phần mềm ghi.",
            "The file, sheet and row it came from; written by the software.",
        ),
        width=28,
    ),
)
"""The columns of the sheet of activities, in their order."""


def column(key: str, among: tuple[Column, ...] = COLUMNS) -> Column:
    """The column of that *key*. Raises `LookupError` where there is none."""
    for one in among:
        if one.key == key:
            return one
    raise LookupError(key)
