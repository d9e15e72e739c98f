"""The provincial units of Viet Nam by code and name, to tell a known place from a misspelt one."""

from foreign_affairs_rules.text import Text, unaccented

_NAMES = (
    "An Giang, Bà Rịa - Vũng Tàu, Bạc Liêu, Bắc Giang, Bắc Kạn, Bắc Ninh, Bến Tre, Bình Dương, "
    "Bình Định, Bình Phước, Bình Thuận, Cà Mau, Cao Bằng, Cần Thơ, Đà Nẵng, Đắk Lắk, Đắk Nông, "
    "Điện Biên, Đồng Nai, Đồng Tháp, Gia Lai, Hà Giang, Hà Nam, Hà Nội, Hà Tĩnh, Hải Dương, "
    "Hải Phòng, Hậu Giang, Hòa Bình, Hồ Chí Minh, Huế, Hưng Yên, Khánh Hòa, Kiên Giang, Kon Tum, "
    "Lai Châu, Lạng Sơn, Lào Cai, Lâm Đồng, Long An, Nam Định, Nghệ An, Ninh Bình, Ninh Thuận, "
    "Phú Thọ, Phú Yên, Quảng Bình, Quảng Nam, Quảng Ngãi, Quảng Ninh, Quảng Trị, Sóc Trăng, "
    "Sơn La, Tây Ninh, Thái Bình, Thái Nguyên, Thanh Hóa, Tiền Giang, Trà Vinh, Tuyên Quang, "
    "Vĩnh Long, Vĩnh Phúc, Yên Bái"
)


def code_of(name: str) -> str:
    """The code of a unit: its name without diacritics, words joined by underscores."""
    return "_".join(unaccented(name).replace("-", " ").split())


UNITS = {code_of(name): Text(name, name) for name in _NAMES.split(", ")}
"""The units before and after the mergers of 2025, by code."""
