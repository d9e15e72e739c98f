"""The six layouts: which columns each has, in which order, under which headings."""

from datetime import date

import attrs
from year.agencies import Layout
from year.cells import Days, Style


@attrs.frozen
class Heading:
    """The heading *text* of *column*; in two rows, what it stands under is *above*."""

    column: str
    text: str
    above: str = ""


@attrs.frozen
class Look:
    """The headings of a layout, the name of its sheet, and how it writes."""

    sheet: str
    headings: tuple[Heading, ...]
    style: Style
    titles: tuple[str, ...] = ()

    def letters(self) -> dict[str, int]:
        """The number of each column, from 1."""
        return {one.column: number for number, one in enumerate(self.headings, 1)}


def _headings(lines: str) -> tuple[Heading, ...]:
    cells = (line.split("|") for line in lines.strip().splitlines())
    return tuple(Heading(*(part.strip() for part in parts)) for parts in cells)


_TEMPLATE = """
id|Mã hoạt động
kind|Loại hoạt động
agency|Cơ quan, đơn vị đăng ký
title|Nội dung
group|Nhóm nhiệm vụ
leader|Trưởng đoàn
people|Lãnh đạo chủ chốt tham gia (mã)
size|Số người
countries|Nước đến
partner|Đối tác, cơ quan mời
start|Từ ngày
end|Đến ngày
month|Tháng
travel_days|Số ngày đi và về
sources|Nguồn kinh phí
cost|Dự toán kinh phí (đồng)
state|Tình trạng trong kế hoạch
proposed|Ngày đề nghị bổ sung
approved|Ngày phê duyệt
cancelled|Ngày hủy
priority|Ưu tiên
fixed|Giữ nguyên
note|Ghi chú
"""
_TITLED = """
number|TT
id|Mã hoạt động
kind|Loại hoạt động
title|Nội dung hoạt động
agency|Đơn vị đăng ký
leader|Trưởng đoàn
people|Lãnh đạo chủ chốt tham gia (mã)
size|Số lượng người
countries|Quốc gia
partner|Đối tác
start|Ngày bắt đầu
end|Ngày kết thúc
month|Tháng dự kiến
travel_days|Số ngày đi và về
sources|Nguồn kinh phí
cost|Dự toán kinh phí (đồng)
group|Nhóm nhiệm vụ
state|Tình trạng
proposed|Ngày đề nghị bổ sung
approved|Ngày phê duyệt
cancelled|Ngày hủy
note|Ghi chú
"""
_TWO_ROWS = """
number|TT
kind|Loại hoạt động
agency|Cơ quan, đơn vị
title|Nội dung
leader|Trưởng đoàn|Thành phần
people|Lãnh đạo chủ chốt tham gia (mã)|Thành phần
size|Số người|Thành phần
countries|Nước đến
partner|Đối tác, cơ quan mời
start|Từ ngày|Thời gian
end|Đến ngày|Thời gian
month|Tháng|Thời gian
travel_days|Số ngày đi và về|Thời gian
sources|Nguồn kinh phí|Kinh phí
cost|Dự toán kinh phí (đồng)|Kinh phí
state|Tình trạng trong kế hoạch|Kế hoạch
proposed|Ngày đề nghị bổ sung|Kế hoạch
approved|Ngày phê duyệt|Kế hoạch
cancelled|Ngày hủy|Kế hoạch
group|Nhóm nhiệm vụ
note|Ghi chú
"""
_PLAIN_LETTERS = """
number|STT
title|Ten hoat dong
countries|Nuoc, dia diem
when|Thoi gian du kien
size|So luong
leader|Chuc vu truong doan
people|Lanh dao tham gia
kind|Loai hinh
agency|Don vi dang ky
partner|Co quan moi
travel_days|So ngay di duong
cost|Kinh phi du kien
sources|Nguon
group|Linh vuc
state|Tinh trang
proposed|Ngay de nghi
approved|Ngay phe duyet
cancelled|Ngay huy
note|Ghi chu
"""
_SECTIONS = """
number|STT
title|Nội dung
agency|Cơ quan, đơn vị đăng ký
leader|Trưởng đoàn
people|Lãnh đạo chủ chốt tham gia (mã)
size|Số người
countries|Nước đến
partner|Đối tác, cơ quan mời
start|Từ ngày
end|Đến ngày
month|Tháng
travel_days|Số ngày đi và về
sources|Nguồn kinh phí
cost|Dự toán kinh phí (đồng)
group|Nhóm nhiệm vụ
state|Tình trạng trong kế hoạch
proposed|Ngày đề nghị bổ sung
approved|Ngày phê duyệt
cancelled|Ngày hủy
note|Ghi chú
"""
LOOKS = {
    Layout.TEMPLATE: Look("Kế hoạch", _headings(_TEMPLATE), Style(Days.CELL)),
    Layout.TITLED: Look("Biểu đăng ký", _headings(_TITLED), Style(Days.TEXT, dotted=True)),
    Layout.TWO_ROWS: Look("Đăng ký 2018", _headings(_TWO_ROWS), Style(Days.SERIAL)),
    Layout.PLAIN_LETTERS: Look(
        "Sheet1",
        _headings(_PLAIN_LETTERS),
        Style(Days.TEXT, dotted=True, english=True, budget="Ngân sách tỉnh"),
    ),
    Layout.SECTIONS: Look("Tổng hợp", _headings(_SECTIONS), Style(Days.SHORT)),
    Layout.CSV: Look("", _headings(_TEMPLATE), Style(Days.TEXT, dotted=True)),
}
"""How each layout looks."""

MADE = date(2017, 11, 20)
"""The day under the registrations."""
