"""Which duties a year has, by what there was in it."""

from collections.abc import Callable
from operator import attrgetter

from foreign_affairs_rules.model.year import OfficeYear
from foreign_affairs_rules.text import Text

Unless = Callable[[OfficeYear], Text | None]

_NONE = Text(
    "Hồ sơ ghi năm này không có {what}; các văn bản đã đọc không nói khi đó có phải gửi hay không.",
    "The document says that there was no {what} this year; no text that was read says whether the "
    "paper is owed then.",
)
_WHAT = {
    "has_conferences": Text("hội nghị, hội thảo quốc tế", "international conference"),
    "has_ngos": Text("tổ chức phi chính phủ nước ngoài hoạt động", "foreign NGO at work"),
    "has_agreements": Text("thỏa thuận quốc tế", "international agreement"),
    "plans_agreements": Text(
        "thỏa thuận quốc tế dự kiến ký kết, thực hiện", "agreement to be signed or carried out"
    ),
    "has_aid": Text("viện trợ", "aid"),
    "has_budget_aid": Text("viện trợ thuộc nguồn thu ngân sách nhà nước", "budget aid"),
    "has_other_aid": Text("viện trợ không thuộc ngân sách nhà nước", "non-budget aid"),
    "has_cards": Text("thẻ ABTC được sử dụng", "APEC card in use"),
}


def unless_none(fact: str) -> Unless:
    """A duty that a year without what *fact* tells has not, as far as known."""
    has, reason = attrgetter(fact), _NONE.fill(what=_WHAT[fact])
    return lambda one: None if has(one) else reason


CONFERENCES = unless_none("has_conferences")
NGOS = unless_none("has_ngos")
AGREEMENTS = unless_none("has_agreements")
AGREEMENT_PLANS = unless_none("plans_agreements")
AID = unless_none("has_aid")
BUDGET_AID = unless_none("has_budget_aid")
OTHER_AID = unless_none("has_other_aid")
CARDS = unless_none("has_cards")
