"""How much two contents are alike, whatever the words around them."""

import re
from functools import lru_cache

from foreign_affairs_rules.sheets.keys import bare, key_of


def _words(text: str) -> frozenset[str]:
    return frozenset(key_of(text).split())


_EMPTY = _words(
    "và về tại ở với của cho theo trong ngoài các những một hai cùng vào ra đi đến sang từ tới do "
    "để được năm tháng ngày tỉnh thành phố nước phía the of and in to for with on at a"
)
"""Words that say nothing of the content."""
_USUAL = _words(
    "khảo sát học tập kinh nghiệm tham dự gia hội thảo nghị quốc tế làm việc đối tác huấn trao đổi "
    "chương trình hợp phiên họp nhóm công chung đón tiếp đoàn lãnh đạo địa phương kết nghĩa chuyên "
    "doanh nghiệp tìm hiểu báo chí nghiên cứu diễn đàn tọa đàm phối nhiều đơn vị yếu tố nước ngoài "
    "tổ chức thăm chúc mừng triển khai bản ghi nhớ thỏa thuận biên giao lưu khách xúc tiến hoạt "
    "động khuôn khổ lần thứ chuyến visit delegation conference workshop agreement"
)
"""Words that very many contents have."""
_WORD = re.compile(r"\w+")
_LIGHT = 0.25
"""How much a usual word weighs; any other weighs 1."""
_WORDS = 60
"""How many words of a content are looked at."""


@lru_cache(1 << 16)
def words_of(content: str) -> dict[str, str]:
    """The words of a content that tell something, as typed, by their keys without diacritics."""
    typed = _WORD.findall(content.lower())[:_WORDS]
    return {bare(word): word for word in typed if key_of(word) not in _EMPTY}


@lru_cache(1 << 16)
def weights_of(content: str, names: str) -> dict[str, float]:
    """What each word weighs, by its key; those of *names*, of countries, nothing."""
    left_out = {*bare(names).split()}
    words = [(key, word) for key, word in words_of(content).items() if key not in left_out]
    return {key: _LIGHT if key_of(word) in _USUAL else 1.0 for key, word in words}


def likeness(one: dict[str, float], other: dict[str, float]) -> float:
    """From 0 to 1: the weight of the words that both have, in that of the lighter one."""
    least = min(sum(one.values()), sum(other.values()))
    return sum(one[word] for word in one.keys() & other.keys()) / least if least else 0.0
