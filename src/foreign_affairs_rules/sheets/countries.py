"""
Countries by their names in Vietnamese and English, as the Unicode CLDR has them, or by their codes.

Beside those, the spellings with hyphens and the long names that offices use.
"""

import re
from collections.abc import Iterator
from functools import cache

from babel import Locale
from babel.core import get_global

from foreign_affairs_rules.sheets.keys import key_of, keys, known_keys
from foreign_affairs_rules.text import LANGS, Lang

HOME = "VN"
_CODE, _THREE = re.compile("[A-Z]{2}"), re.compile("[A-Z]{3}")
_NO_COUNTRIES = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
_LONG = (
    "nước | đất nước | cộng hòa dân chủ nhân dân | cộng hòa nhân dân | cộng hòa liên bang | "
    "cộng hòa hồi giáo | cộng hòa xã hội chủ nghĩa | cộng hòa | vương quốc | liên bang | "
    "công quốc | chdcnd | chnd | chlb | ch | the | republic of | kingdom of"
)
"""Words that long names begin with."""
_ASIDE = re.compile(r"\s*\([^()]*\)")
_ALSO = {
    "AE": "UAE | Các Tiểu vương quốc Ả-rập thống nhất",
    "AU": "Úc | Ô-xtrây-li-a | Ôxtrâylia",
    "AR": "Ác-hen-ti-na",
    "BD": "Băng-la-đét",
    "BN": "Bru-nây",
    "BR": "Bra-xin",
    "BY": "Bê-la-rút",
    "CA": "Ca-na-đa",
    "CD": "Cộng hòa Dân chủ Congo",
    "CG": "Cộng hòa Congo",
    "CH": "Thụy Sỹ",
    "CL": "Chi-lê",
    "CN": "Trung Hoa | Cộng hòa Nhân dân Trung Hoa | CHND Trung Hoa | TQ",
    "CU": "Cu-ba",
    "CZ": "Cộng hòa Séc | Czech Republic",
    "DE": "Cộng hòa Liên bang Đức | CHLB Đức",
    "DK": "Đan Mạch",
    "GB": "Anh | Vương quốc Liên hiệp Anh và Bắc Ireland | Great Britain | UK | England",
    "HK": "Hồng Kông | Hồng Công | Hongkong | Hong Kong | Hồng Kông, Trung Quốc",
    "HU": "Hung-ga-ri",
    "ID": "In-đô-nê-xi-a | Inđônêxia",
    "IE": "Ai-len",
    "IL": "I-xra-en",
    "IR": "I-ran",
    "IT": "I-ta-li-a | Ý",
    "JP": "Nhật",
    "KH": "Cam-pu-chia | Căm-pu-chia | CPC",
    "KP": "CHDCND Triều Tiên | Cộng hòa Dân chủ Nhân dân Triều Tiên | Bắc Triều Tiên",
    "KR": "Đại Hàn Dân Quốc | Đại Hàn | Korea | Republic of Korea",
    "KW": "Cô-oét",
    "KZ": "Ca-dắc-xtan",
    "LA": "CHDCND Lào | Cộng hòa Dân chủ Nhân dân Lào | Lao PDR | Lao",
    "LK": "Xri Lan-ca",
    "MM": "Myanmar | Mi-an-ma | Miến Điện",
    "MO": "Ma Cao | Macao | Macau | Ma Cao, Trung Quốc | Macao, Trung Quốc",
    "MX": "Mê-hi-cô | Mê-xi-cô",
    "MY": "Ma-lai-xi-a | Malayxia",
    "NG": "Ni-giê-ri-a",
    "NO": "Na-uy",
    "NZ": "Niu Di-lân | Niu Di-lân | New Zealand",
    "PH": "Phi-líp-pin | Phi-lip-pin | Philippin",
    "PK": "Pa-ki-xtan",
    "QA": "Ca-ta",
    "RO": "Ru-ma-ni",
    "RU": "Liên bang Nga | LB Nga | Russian Federation",
    "SA": "Ả-rập Xê-út | Ả rập Xê út",
    "SG": "Xin-ga-po | Singapo",
    "SK": "Xlô-va-ki-a",
    "TH": "Thái",
    "TL": "Ti-mo Lét-xtê | Đông Timor",
    "TW": "Đài Loan (Trung Quốc) | Đài Loan, Trung Quốc",
    "UA": "U-crai-na | Ukraine",
    "US": "Mỹ | Hợp chủng quốc Hoa Kỳ | Hợp chúng quốc Hoa Kỳ | USA | United States of America",
}


def code_of(text: str) -> str | None:
    """
    The ISO 3166-1 alpha-2 code of the country that *text* names; `None` where it names none.

    Viet Nam is a country too: whoever asks for one abroad looks at it.
    """
    typed = text.strip()
    if typed in _codes():
        return typed
    known = _names()
    found = (known.get(key) for one in _wordings(typed) for key in keys(one))
    return next(filter(None, found), None)


def name_of(code: str, lang: Lang) -> str:
    """The name of the country of *code*, as it is read again. Raises `KeyError` for no country."""
    return _codes()[code][lang]


def _wordings(text: str) -> Iterator[str]:
    """*text*, and what is left without an aside or the words of a long name."""
    yield text
    short = key_of(_ASIDE.sub("", text))
    yield short
    for long in _LONG.split("|"):
        if short.startswith(start := f"{key_of(long)} "):
            yield short.removeprefix(start)


@cache
def _codes() -> dict[str, dict[Lang, str]]:
    """Each country, with its name in both languages."""
    names = {lang: Locale(lang).territories for lang in LANGS}
    codes = sorted(code for code in map(str, names["vi"]) if _CODE.fullmatch(code))
    return {
        code: {lang: names[lang][code] for lang in LANGS}
        for code in codes
        if code not in _NO_COUNTRIES
    }


@cache
def _names() -> dict[str, str]:
    """The code of each name that no two countries share."""
    named = [(name, code) for code, names in _codes().items() for name in names.values()]
    named += [(name, code) for code, names in _ALSO.items() for name in names.split("|")]
    found: dict[str, set[str]] = {}
    for name, code in named:
        for key in (*known_keys(name), *known_keys(_ASIDE.sub("", name))):
            found.setdefault(key, set()).add(code)
    threes = get_global("territory_aliases").items()
    long_codes = {key_of(three): codes[0] for three, codes in threes if _THREE.fullmatch(three)}
    return long_codes | {key: next(iter(codes)) for key, codes in found.items() if len(codes) == 1}
