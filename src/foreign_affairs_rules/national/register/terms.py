"""Terms of the register, which no national text that was read fills."""

from foreign_affairs_rules.law import Term, Tighter, Unit
from foreign_affairs_rules.national.outbound.terms import UNREAD
from foreign_affairs_rules.text import Text

LIKE_VISIT_YEARS = Term[int](
    id="register.like_visit_years",
    name=Text(
        "số năm không cử đoàn thứ hai cùng nội dung đến cùng một nước",
        "the years in which no second delegation goes to a country with the same content",
    ),
    unit=Unit.YEARS,
    tighter=Tighter.HIGHER,
    unread=UNREAD,
)
