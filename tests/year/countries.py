"""The countries of the year: by code, in Vietnamese and English, near or far, how often visited."""

import attrs


@attrs.frozen
class Country:
    """
    A country as registrations name it.

    *travel* is how many days the journey out and home takes together, *weight* its share of trips.
    """

    code: str
    vi: str
    en: str
    travel: int
    weight: int


COUNTRIES = (
    Country("CN", "Trung Quốc", "China", 0, 30),
    Country("JP", "Nhật Bản", "Japan", 1, 26),
    Country("KR", "Hàn Quốc", "South Korea", 1, 26),
    Country("SG", "Singapore", "Singapore", 1, 20),
    Country("TH", "Thái Lan", "Thailand", 1, 20),
    Country("LA", "Lào", "Laos", 1, 18),
    Country("MY", "Malaysia", "Malaysia", 1, 16),
    Country("ID", "Indonesia", "Indonesia", 1, 12),
    Country("PH", "Philippines", "Philippines", 1, 11),
    Country("KH", "Campuchia", "Cambodia", 1, 11),
    Country("IN", "Ấn Độ", "India", 2, 11),
    Country("AU", "Úc", "Australia", 2, 14),
    Country("DE", "Đức", "Germany", 2, 14),
    Country("FR", "Pháp", "France", 2, 13),
    Country("NL", "Hà Lan", "Netherlands", 2, 11),
    Country("GB", "Anh", "United Kingdom", 2, 10),
    Country("RU", "Nga", "Russia", 2, 11),
    Country("US", "Hoa Kỳ", "United States", 2, 13),
)
BY_CODE = {country.code: country for country in COUNTRIES}
ROUTES = (
    ("SG", "MY"),
    ("JP", "KR"),
    ("TH", "LA"),
    ("DE", "FR"),
    ("FR", "NL", "DE"),
    ("SG", "MY", "ID"),
    ("TH", "KH", "LA"),
    ("GB", "FR"),
)
"""Trips to more countries than one, all of them near each other."""
TOO_MANY = (("SG", "MY", "ID", "PH"), ("DE", "FR", "NL", "GB"), ("TH", "LA", "KH", "MY", "SG"))
"""Trips to more countries than the limit of 2018."""
