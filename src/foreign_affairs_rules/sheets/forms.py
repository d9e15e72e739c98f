"""In which form a cell is written, and what a column is."""

from enum import Enum
from typing import Any

import attrs

from foreign_affairs_rules.sheets.choices import Choices
from foreign_affairs_rules.text import Text


class Form(Enum):
    """In which form a cell of a column is written."""

    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"
    """Several, separated by ; or a new line."""
    DAY = "day"
    MONTH = "month"
    NUMBER = "number"
    MONEY = "money"
    COUNTRIES = "countries"
    PERSONS = "persons"

    @property
    def accepted(self) -> Text:
        """What a cell of this form may hold."""
        return _ACCEPTED[self]


_ACCEPTED = {
    Form.TEXT: Text("chữ", "a text"),
    Form.CHOICE: Text("một giá trị trong danh mục", "a value of the list"),
    Form.CHOICES: Text(
        "các giá trị trong danh mục, cách nhau bằng dấu ;", "values of the list, separated by ;"
    ),
    Form.DAY: Text(
        "ngày có thật, viết dd/mm/yyyy, như 13/03/2018",
        "a day that exists, written dd/mm/yyyy, such as 13/03/2018",
    ),
    Form.MONTH: Text(
        "tháng, quý hoặc khoảng ngày, như 6/2018, quý II/2018, 05-10/6/2018",
        "a month, a quarter or days, such as 6/2018, quý II/2018, 05-10/6/2018",
    ),
    Form.NUMBER: Text("số nguyên từ 0", "a whole number from 0"),
    Form.MONEY: Text(
        "số đồng, như 1.250.000.000 hoặc 1.250 triệu đồng",
        "an amount of VND, such as 1.250.000.000 or 1.250 triệu đồng",
    ),
    Form.COUNTRIES: Text(
        "tên nước bằng tiếng Việt hoặc tiếng Anh, hoặc mã hai chữ, cách nhau bằng dấu ;, như "
        "Nhật Bản (12/06/2018-14/06/2018); Lào",
        "names of countries in Vietnamese or English or two-letter codes, separated by ;, such as "
        "Nhật Bản (12/06/2018-14/06/2018); Lào",
    ),
    Form.PERSONS: Text(
        "mã người cách nhau bằng dấu ;, hoặc “không” nếu không có ai",
        "ids of people separated by ;, or “không” for nobody",
    ),
}


@attrs.frozen(eq=False)
class Column:
    """A column by its *key*: the heading, what it says, its form and choices, its width."""

    key: str
    heading: Text
    says: Text
    form: Form = Form.TEXT
    choices: Choices[Any] | None = None
    width: float = 16
