"""The columns of the sheet of people: their headings, and what each holds."""

from foreign_affairs_rules.sheets.choices import MARKS
from foreign_affairs_rules.sheets.forms import Column, Form
from foreign_affairs_rules.text import Text

PEOPLE_COLUMNS = (
    Column(
        "person",
        Text("Mã người", "Person"),
        Text("Mã riêng, không phải tên.", "An opaque id, never a name."),
    ),
    Column(
        "post",
        Text("Chức vụ", "Post"),
        Text("Chức vụ; người có hai chức vụ ghi hai dòng.", "The post; two posts are two rows."),
        width=28,
    ),
    Column(
        "agency",
        Text("Cơ quan", "Agency"),
        Text("Cơ quan của chức vụ.", "The agency of the post."),
        width=28,
    ),
    Column(
        "locality",
        Text("Địa phương, đơn vị", "Locality or unit"),
        Text(
            "Địa phương, đơn vị của chức vụ; ghi “không” nếu không có.",
            "The locality or unit of the post; “không” where it has none.",
        ),
        width=24,
    ),
    Column(
        "key_leader",
        Text("Lãnh đạo chủ chốt", "Key leader"),
        Text("Có phải lãnh đạo chủ chốt không.", "Whether a key leader."),
        Form.CHOICE,
        MARKS,
        10,
    ),
    Column(
        "leader",
        Text("Lãnh đạo", "Leader"),
        Text(
            "Có phải lãnh đạo ban Đảng, sở, ngành, địa phương không.",
            "Whether a leader of a Party commission, sector or locality.",
        ),
        Form.CHOICE,
        MARKS,
        10,
    ),
    Column(
        "relatives",
        Text("Người thân (mã)", "Relatives (ids)"),
        Text(
            "Mã của người thân, cách nhau bằng dấu ;. “không” nếu không có ai.",
            "The ids of relatives, separated by ;. “không” where there is none.",
        ),
        Form.PERSONS,
        width=18,
    ),
)
"""The columns of the sheet of people, in their order."""
