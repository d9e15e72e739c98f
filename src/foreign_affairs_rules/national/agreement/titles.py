"""What an agreement may and may not be called (Law 70/2020, Article 6)."""

from enum import Enum

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.national.instruments.agreements import LUAT_70_2020
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text, fold


class Title(Enum):
    """A title of an agreement, or one that belongs to treaties."""

    CONVENTION = "convention"
    TREATY = "treaty"
    ACT = "act"
    TREATY_AGREEMENT = "treaty_agreement"
    AGREEMENT = "agreement"
    COMMUNIQUE = "communique"
    DECLARATION = "declaration"
    LETTER_OF_INTENT = "letter_of_intent"
    MEMORANDUM = "memorandum"
    MINUTES_OF_AGREEMENT = "minutes_of_agreement"
    MINUTES_OF_EXCHANGE = "minutes_of_exchange"
    PROGRAMME = "programme"
    PLAN = "plan"


FORBIDDEN_TITLES = Term[Items](
    id="agreement.forbidden_titles",
    name=Text("tên gọi đặc thù của điều ước quốc tế", "the titles that belong to treaties"),
    unit=Unit.PAPERS,
)
LISTED_TITLES = Term[Items](
    id="agreement.listed_titles",
    name=Text("tên gọi của thỏa thuận quốc tế được liệt kê", "the titles of agreements listed"),
    unit=Unit.PAPERS,
)


def _titles(*named: tuple[Title, str, str]) -> Items:
    return tuple(Item(what=what, name=Text(vi, en)) for what, vi, en in named)


_BY_6 = LUAT_70_2020.at(6, evidence=Evidence.TEXT)

TITLES = (
    FORBIDDEN_TITLES.value(
        _titles(
            (Title.CONVENTION, "công ước", "công ước (convention)"),
            (Title.TREATY, "hiệp ước", "hiệp ước (pact)"),
            (Title.ACT, "định ước", "định ước (act)"),
            (Title.TREATY_AGREEMENT, "hiệp định", "hiệp định (agreement between States)"),
        ),
        cite=_BY_6,
    ),
    LISTED_TITLES.value(
        _titles(
            (Title.AGREEMENT, "thỏa thuận", "agreement"),
            (Title.COMMUNIQUE, "thông cáo", "communiqué"),
            (Title.DECLARATION, "tuyên bố", "declaration"),
            (Title.LETTER_OF_INTENT, "ý định thư", "letter of intent"),
            (Title.MEMORANDUM, "bản ghi nhớ", "memorandum"),
            (Title.MINUTES_OF_AGREEMENT, "biên bản thỏa thuận", "minutes of agreement"),
            (Title.MINUTES_OF_EXCHANGE, "biên bản trao đổi", "minutes of exchange"),
            (Title.PROGRAMME, "chương trình hợp tác", "programme of cooperation"),
            (Title.PLAN, "kế hoạch hợp tác", "plan of cooperation"),
        ),
        cite=_BY_6,
    ),
)


def begins_with(folded: str, title: Item) -> bool:
    """Whether the *folded* name of an agreement begins with *title*, as whole words."""
    return f"{folded} ".startswith(f"{fold(title.name.vi)} ")
