"""What stands at the head of a slip: the office, the State, and which activity it is about."""

from foreign_affairs_rules.findings import Report
from foreign_affairs_rules.national.units import UNITS
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.slips.blocks import Fields, Head, masked
from foreign_affairs_rules.text import Lang, Text, word

_STATE = (
    Text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM"),
    Text("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness"),
)
_ACTIVITY = Text("Hồ sơ", "Document")
_RECORDED = Text("Cập nhật đến ngày", "Recorded until")
_NOT_SAID = Text("hồ sơ không ghi", "the document does not say")
_WHERE = Text("Địa bàn", "Territory")
_ASKED = Text("Rà soát theo quy định", "Checked by the law of")
_PLACE_AND_DAY = Text("áp dụng tại {place}, ngày {on}", "{place}, on {on}")
_NAMED = Text("{title} ({id})", "{title} ({id})")


def head(report: Report, lang: Lang) -> Head:
    """The focal agency of the place of *report*, and the State with its motto."""
    return head_of(report.place, lang)


def head_of(place: Place, lang: Lang) -> Head:
    """The focal agency of *place*, and the State with its motto."""
    office = (place.name[lang].upper(), place.focal_agency[lang].upper())
    return Head(office, tuple(line[lang] for line in _STATE))


def named(report: Report, lang: Lang) -> str:
    """The title and the id of the activity."""
    subject = report.subject
    title = subject.peek("title") if "title" in subject.fact_names else None
    if not title:
        return masked(report.subject_name)
    return masked(_NAMED.fill(title=title, id=report.subject_name)[lang])


def of_the_activity(report: Report, lang: Lang) -> Fields:
    """Which activity it is, as recorded until when, and by the law of which place and day."""
    subject = report.subject
    until = subject.peek("recorded_until") if "recorded_until" in subject.fact_names else None
    asked = _PLACE_AND_DAY.fill(place=report.place.name, on=report.on)
    rows = (
        (_ACTIVITY, named(report, lang)),
        (_RECORDED, word(until or _NOT_SAID, lang)),
        (_WHERE, UNITS[report.territory][lang]),
        (_ASKED, asked[lang]),
    )
    return Fields(tuple((label[lang], value) for label, value in rows))
