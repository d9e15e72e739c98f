"""The forty agencies that register, and what each of them goes abroad or invites guests for."""

from enum import Enum

import attrs

from foreign_affairs_rules.model.followed import TaskGroup
from foreign_affairs_rules.text import unaccented

_T = TaskGroup
_CODES = {
    "TEX": _T.TEXTS,
    "INT": _T.INTEGRATION,
    "ECO": _T.ECONOMIC_DIPLOMACY,
    "CUL": _T.CULTURAL_DIPLOMACY,
    "PEO": _T.PEOPLES_DIPLOMACY,
    "OVE": _T.OVERSEAS_VIETNAMESE,
    "DEL": _T.DELEGATIONS,
    "INF": _T.EXTERNAL_INFORMATION,
    "BOR": _T.BORDER,
    "NGO": _T.FOREIGN_NGOS,
    "CON": _T.CONSULAR,
    "INS": _T.INSPECTION_AND_CONSULTANCY,
    "TRA": _T.TRAINING,
}


class Layout(Enum):
    """How an agency lays out its workbook."""

    TEMPLATE = "template"
    """The headings of the standard template; days are date cells."""
    TITLED = "titled"
    """Merged title rows and the national motto above; days and amounts are text."""
    TWO_ROWS = "two_rows"
    """Headings in two rows with merged cells; days are serial numbers."""
    PLAIN_LETTERS = "plain_letters"
    """Headings without diacritics, in another order, with synonyms; one column for the time."""
    SECTIONS = "sections"
    """Sections by kind, with totals that are formulas, and empty rows."""
    CSV = "csv"
    """A CSV file."""


@attrs.frozen
class Field:
    """What an activity is about, and its group of tasks."""

    name: str
    group: TaskGroup


@attrs.frozen
class Agency:
    """
    An agency that registers: its layout, the unit or locality of its posts, its share of rows.

    *head* is the post of its head, *deputy* that of the deputies.
    """

    number: int
    name: str
    layout: Layout
    weight: int
    unit: str
    head: str
    deputy: str
    fields: tuple[Field, ...]

    @property
    def file(self) -> str:
        """The name of its file."""
        slug = "-".join(unaccented(self.name).replace("-", " ").split())
        suffix = "csv" if self.layout is Layout.CSV else "xlsx"
        return f"{self.number:02}-{slug}.{suffix}"


def _agencies() -> tuple[Agency, ...]:
    lines = [line.split("|") for line in _LINES.strip().splitlines()]
    return tuple(_agency(number, [*map(str.strip, cells)]) for number, cells in enumerate(lines, 1))


def _agency(number: int, cells: list[str]) -> Agency:
    name, layout, weight, kind, fields = cells
    head, deputy = _POSTS[kind]
    unit = name.removeprefix("Ủy ban nhân dân ").removeprefix("Văn phòng ")
    whole = unit[0].upper() + unit[1:]
    made = (one.strip().split(" ", 1) for one in fields.split(";"))
    return Agency(
        number=number,
        name=name,
        layout=_LAYOUTS[layout],
        weight=int(weight),
        unit=whole,
        head=head.format(name=name, unit=unit),
        deputy=deputy.format(name=name, unit=unit),
        fields=tuple(Field(words, _CODES[code]) for code, words in made),
    )


_LAYOUTS = dict(zip("ABCDEF", Layout, strict=True))
_POSTS = {
    "tinh_uy": ("Phó Bí thư Tỉnh ủy", "Ủy viên Ban Thường vụ Tỉnh ủy"),
    "hdnd": ("Phó Chủ tịch Hội đồng nhân dân tỉnh", "Trưởng ban của Hội đồng nhân dân tỉnh"),
    "ubnd": ("Phó Chủ tịch Ủy ban nhân dân tỉnh", "Phó Chánh {name}"),
    "so": ("Giám đốc {name}", "Phó Giám đốc {name}"),
    "ban": ("Trưởng {name}", "Phó Trưởng {name}"),
    "truong": ("Hiệu trưởng {name}", "Phó Hiệu trưởng {name}"),
    "thanh_tra": ("Chánh {name}", "Phó Chánh {name}"),
    "hoi": ("Chủ tịch {name}", "Phó Chủ tịch {name}"),
    "doan": ("Bí thư {name}", "Phó Bí thư {name}"),
    "huyen": ("Chủ tịch {name}", "Phó Chủ tịch {name}"),
}

_LINES = """
Văn phòng Tỉnh ủy|A|3|tinh_uy|DEL công tác đối ngoại Đảng;TEX xây dựng hệ thống chính trị cơ sở;BOR hợp tác giữa các đảng bộ địa phương biên giới;TRA bồi dưỡng cán bộ lãnh đạo
Văn phòng Hội đồng nhân dân tỉnh|A|2|hdnd|INT hoạt động của cơ quan dân cử địa phương;TEX kỹ năng giám sát của đại biểu;CUL trao đổi giữa các hội đồng địa phương kết nghĩa
Văn phòng Ủy ban nhân dân tỉnh|B|5|ubnd|ECO các dự án đầu tư trọng điểm;INT cải cách hành chính, chính quyền điện tử;BOR hợp tác giữa chính quyền địa phương biên giới;DEL quan hệ với các địa phương kết nghĩa
Sở Ngoại vụ|A|6|so|DEL nghiệp vụ lễ tân đối ngoại;BOR quản lý biên giới, cửa khẩu;CON bảo hộ công dân;OVE công tác kiều bào;INT diễn đàn hợp tác liên khu vực;NGO tiếp nhận viện trợ phi chính phủ nước ngoài
Sở Kế hoạch và Đầu tư|A|5|so|ECO môi trường kinh doanh, năng lực cạnh tranh;ECO thu hút vốn đầu tư trực tiếp nước ngoài;INT quy hoạch phát triển vùng;TRA đấu thầu, quản lý dự án
Sở Công Thương|A|5|so|ECO thương mại biên giới;ECO xuất khẩu nông sản, thủy sản;INT công nghiệp hỗ trợ;ECO thương mại điện tử qua biên giới
Sở Du lịch|B|5|so|ECO du lịch tàu biển;CUL quảng bá di sản Vịnh Hạ Long;INT đào tạo nhân lực du lịch;INF quảng bá điểm đến trên nền tảng số;ECO du lịch nghỉ dưỡng biển đảo
Sở Văn hóa và Thể thao|A|4|so|CUL nghệ thuật truyền thống;CUL bảo tồn di tích, bảo tàng;PEO thi đấu thể thao hữu nghị;CUL tuần văn hóa địa phương
Sở Tài chính|A|2|so|INT quản lý ngân sách trung hạn;ECO quản lý nợ chính quyền địa phương;TRA thẩm định giá tài sản công
Sở Nội vụ|B|2|so|TRA quản lý nguồn nhân lực công;INT tổ chức bộ máy chính quyền đô thị;TEX quản lý hội, tổ chức phi chính phủ
Sở Tư pháp|A|2|so|INT tương trợ tư pháp;TEX phổ biến pháp luật vùng biên;CON hộ tịch có yếu tố nước ngoài
Sở Y tế|C|4|so|INT kiểm dịch y tế biên giới;NGO phòng, chống bệnh truyền nhiễm;TRA phẫu thuật tim mạch can thiệp;INT y tế dự phòng tuyến cơ sở
Sở Giáo dục và Đào tạo|C|4|so|INT giảng dạy ngoại ngữ;CUL giao lưu học sinh trung học phổ thông;TRA quản lý trường học;INT giáo dục hướng nghiệp
Sở Khoa học và Công nghệ|A|3|so|INT công nghệ sinh học;INT sở hữu trí tuệ, chỉ dẫn địa lý;TRA đổi mới sáng tạo, khởi nghiệp
Sở Nông nghiệp và Phát triển nông thôn|C|4|so|INT nuôi trồng thủy sản bền vững;NGO phát triển nông thôn miền núi;ECO nông nghiệp công nghệ cao;BOR kiểm dịch động vật, thực vật cửa khẩu
Sở Tài nguyên và Môi trường|B|3|so|INT quản lý chất thải rắn;INT ứng phó biến đổi khí hậu vùng ven biển;INS quan trắc môi trường biển
Sở Giao thông vận tải|C|3|so|INT vận tải hành khách qua biên giới;ECO đầu tư cảng biển theo hình thức đối tác công tư;INT an toàn giao thông đường thủy
Sở Xây dựng|A|2|so|INT quy hoạch đô thị thông minh;INT nhà ở xã hội;TRA quản lý chất lượng công trình
Sở Thông tin và Truyền thông|B|2|so|INF thông tin đối ngoại;INT hạ tầng số;INF báo chí địa phương biên giới
Sở Lao động - Thương binh và Xã hội|A|3|so|INT lao động đi làm việc có thời hạn ở nước ngoài;INT giáo dục nghề nghiệp;NGO bảo vệ trẻ em
Thanh tra tỉnh|F|1|thanh_tra|INS nghiệp vụ thanh tra;INS phòng, chống tham nhũng
Ban Dân tộc|A|2|ban|BOR văn hóa các dân tộc vùng biên;NGO giảm nghèo vùng đồng bào dân tộc thiểu số
Ban Quản lý Khu kinh tế|B|4|ban|ECO phát triển khu công nghiệp sinh thái;ECO khu hợp tác kinh tế qua biên giới;INT hải quan một cửa
Ban Xúc tiến và Hỗ trợ đầu tư|A|5|ban|ECO đầu tư vào hạ tầng khu công nghiệp;ECO đầu tư vào công nghiệp chế biến, chế tạo;ECO hỗ trợ nhà đầu tư sau cấp phép;INF đối thoại doanh nghiệp nước ngoài
Ban Quản lý Vịnh Hạ Long|C|3|ban|CUL bảo tồn di sản thiên nhiên;INT mạng lưới các vịnh đẹp;TRA giáo dục di sản
Trường Đại học Hạ Long|D|4|truong|TRA trao đổi giảng viên, sinh viên;TRA đào tạo ngôn ngữ;CUL nghiên cứu văn hóa biển
Đài Phát thanh và Truyền hình|D|2|so|INF hợp tác sản xuất chương trình truyền hình;INF phim tài liệu về biển đảo
Liên hiệp các tổ chức hữu nghị|B|3|hoi|PEO giao lưu nhân dân;NGO xúc tiến viện trợ nhân đạo;OVE công tác người Việt Nam ở nước ngoài
Hội Liên hiệp Phụ nữ|D|2|hoi|PEO bình đẳng giới;NGO phụ nữ khởi nghiệp
Đoàn Thanh niên tỉnh|D|2|doan|PEO giao lưu thanh niên;TRA thủ lĩnh trẻ
Hội Chữ thập đỏ|F|1|hoi|NGO phòng ngừa thảm họa;NGO sơ cấp cứu cộng đồng
Ủy ban nhân dân thành phố Hạ Long|E|5|huyen|DEL quan hệ với các thành phố kết nghĩa;INT quản lý đô thị di sản;ECO kinh tế đêm, phố đi bộ
Ủy ban nhân dân thành phố Móng Cái|E|6|huyen|BOR quản lý cặp cửa khẩu;ECO hội chợ thương mại, du lịch biên giới;PEO giao lưu cư dân biên giới;BOR phân luồng hàng hóa qua cửa khẩu
Ủy ban nhân dân thành phố Cẩm Phả|E|3|huyen|INT hoàn nguyên môi trường mỏ;ECO dịch vụ hậu cần cảng biển
Ủy ban nhân dân thành phố Uông Bí|C|3|huyen|CUL du lịch tâm linh;INT xử lý nước thải đô thị
Ủy ban nhân dân thị xã Quảng Yên|D|2|huyen|ECO khu công nghiệp ven biển;CUL bảo tồn làng nghề đóng tàu
Ủy ban nhân dân thị xã Đông Triều|E|3|huyen|CUL làng nghề gốm sứ;INT nông nghiệp hữu cơ
Ủy ban nhân dân huyện Vân Đồn|E|3|huyen|ECO dịch vụ hàng không, sân bay;INT du lịch sinh thái đảo
Ủy ban nhân dân huyện Hải Hà|B|3|huyen|BOR quản lý lối mở biên giới;ECO chế biến chè xuất khẩu
Ủy ban nhân dân huyện Bình Liêu|A|3|huyen|BOR giao lưu hữu nghị hai bên biên giới;CUL lễ hội vùng cao
"""  # noqa: E501 -- one agency a line

AGENCIES = _agencies()
