"""Where a rule comes from: instruments, places in them, and how surely each is known."""

from datetime import date
from enum import Enum, IntEnum
from functools import cached_property

import attrs
from attrs.converters import optional
from attrs.validators import instance_of

from foreign_affairs_rules.days import Period, to_day
from foreign_affairs_rules.text import Text, nfc


class Evidence(Enum):
    """How a statement of the law was established."""

    TEXT = "text"
    """Read in the text of the instrument or in the official codification."""
    SECONDARY = "secondary"
    """Read in a news item, a portal or another text that reports it."""
    INFERRED = "inferred"
    """Stated by no source; follows from what was read."""
    LOCAL = "local"
    """Given by an office from a regulation of its own that was not read here."""

    @property
    def label(self) -> Text:
        """The mark in words."""
        return _EVIDENCE[self]


_EVIDENCE = {
    Evidence.TEXT: Text("theo văn bản", "read in the text"),
    Evidence.SECONDARY: Text("theo nguồn thứ cấp", "secondary source"),
    Evidence.INFERRED: Text("suy luận", "inferred"),
    Evidence.LOCAL: Text("cơ quan tự khai", "given by the office"),
}


class Level(IntEnum):
    """The level of an issuer; a lower one may not loosen what a higher one fixed."""

    CENTRAL = 0
    PROVINCE = 1
    DEPARTMENT = 2


@attrs.frozen(kw_only=True, eq=False, repr=False)
class Instrument:
    """
    A legal text, an order, a plan or a letter.

    *until* is the last day on which it is certainly in force: it was replaced or repealed then.
    *known_until* is the last day for which its content is known to apply: a plan for one year may
    or may not have been continued. From *review_from* on its content may have been displaced by a
    text that was not read, so what rests on it says "check". *unread* says that its body was not
    read; where such a one comes before (*replaces*) or after it (*replaced_by*), what this one
    says is not known of those days, instead of not in force. *normative* marks a normative text
    (văn bản quy phạm pháp luật): only such a one goes on in the old territory of a merged unit.
    """

    id: str
    number: str | None = attrs.field(converter=optional(nfc))
    kind: Text = attrs.field(validator=instance_of(Text))
    issuer: Text = attrs.field(validator=instance_of(Text))
    level: Level = attrs.field(validator=instance_of(Level))
    title: Text = attrs.field(validator=instance_of(Text))
    issued: date | None = attrs.field(default=None, converter=optional(to_day))
    since: date | None = attrs.field(default=None, converter=optional(to_day))
    until: date | None = attrs.field(default=None, converter=optional(to_day))
    known_until: date | None = attrs.field(default=None, converter=optional(to_day))
    review_from: date | None = attrs.field(default=None, converter=optional(to_day))
    review: Text | None = None
    replaces: "Instrument | None" = None
    replaced_by: "Instrument | None" = None
    read_in: Text | None = None
    unread: bool = False
    normative: bool = False

    def __attrs_post_init__(self) -> None:
        if (self.review_from is None) != (self.review is None):
            message = f"{self.id}: give review_from and review together"
            raise ValueError(message)

    def __repr__(self) -> str:
        return f"Instrument({self.id!r})"

    @property
    def in_force(self) -> Period:
        """The days on which it is in force."""
        return Period(self.since, self.until)

    @property
    def known(self) -> Period:
        """The days for which its content is known to apply."""
        ends = [day for day in (self.until, self.known_until) if day is not None]
        return Period(self.since, min(ends, default=None))

    def unread_on(self, day: date) -> "Instrument | None":
        """The text that stood in its place on *day*, outside its own days, and was not read."""
        if day in self.in_force:
            return None
        earlier = self.in_force.begins_after(day)
        other = self.replaces if earlier else self.replaced_by
        while other is not None and day not in other.in_force:
            other = other.replaces if earlier else other.replaced_by
        return other if other is not None and other.unread else None

    @cached_property
    def name(self) -> Text:
        """Kind and number as printed; the title where the number is not known."""
        if not self.number:
            return self.title
        vi, en = f"{self.kind.vi} {self.number}", f"{self.kind.en} {self.number}"
        return Text(vi, en, literal=True)

    @property
    def printed_number(self) -> str:
        """The number as printed, or the Vietnamese title where it is not known."""
        return self.number or self.title.vi

    def at(
        self,
        article: int | str | None = None,
        clause: int | str | None = None,
        point: str | None = None,
        *,
        evidence: Evidence,
    ) -> "Citation":
        """This instrument at an article (điều), clause (khoản) and point (điểm), where known."""
        return Citation(self, article, clause, point, evidence=evidence)


@attrs.frozen
class Citation:
    """A place in an instrument, and how surely what is said of it is known."""

    instrument: Instrument
    article: int | str | None = None
    clause: int | str | None = None
    point: str | None = None
    evidence: Evidence = attrs.field(kw_only=True, validator=instance_of(Evidence))

    def __attrs_post_init__(self) -> None:
        skipped = (self.clause is not None and self.article is None) or (
            self.point is not None and self.clause is None
        )
        if skipped:
            message = f"{self.instrument.id}: a point needs its clause, a clause its article"
            raise ValueError(message)

    @cached_property
    def place(self) -> Text | None:
        """Điểm, khoản and điều as printed; `None` where only the instrument is known."""
        if self.article is None:
            return None
        vi, en = f"Điều {self.article}", f"Article {self.article}"
        if self.clause is not None:
            vi, en = f"khoản {self.clause} {vi}", f"{en}({self.clause})"
        if self.point is not None:
            vi, en = f"điểm {self.point} {vi}", f"{en}({self.point})"
        return Text(vi, en, literal=True)

    @cached_property
    def printed(self) -> Text:
        """Place and instrument in both languages; never empty."""
        name, place = self.instrument.name, self.place
        if place is None:
            return name
        return Text(f"{place.vi} {name.vi}", f"{name.en}, {place.en}", literal=True)


def cited_on(cites: tuple[Citation, ...], day: date) -> tuple[Citation, ...]:
    """Those of *cites* whose text is known to apply on *day*; all of them where none is."""
    return tuple(cite for cite in cites if day in cite.instrument.known) or cites
