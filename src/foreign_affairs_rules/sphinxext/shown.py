"""Examples as pages show them: asked when the page is built, so what they are told is real."""

from collections.abc import Iterable, Iterator

from docutils import nodes

from foreign_affairs_rules.documents import dumps
from foreign_affairs_rules.findings import Finding
from foreign_affairs_rules.places import Place
from foreign_affairs_rules.rules import Example
from foreign_affairs_rules.sphinxext.writing import Writer, raw
from foreign_affairs_rules.testing.examples import alone
from foreign_affairs_rules.text import Text

_PASSES = Text("Ví dụ đúng quy định", "An example that passes")
_FAILS = Text("Ví dụ chưa đúng quy định", "An example that fails")
_ASKS = Text("Ví dụ cần xem xét", "An example that is to be decided")
_TITLES = {"kept": _PASSES, "broken": _FAILS, "needs_judgement": _ASKS}
_COLOURS = {"kept": "tip", "broken": "warning", "needs_judgement": "note"}
_ASKED = Text(", hỏi ngày {on}", ", asked on {on}")
_OUTCOME = Text("{outcome}: {message}", "{outcome}: {message}")
_AT = Text(" (tại {paths})", " (at {paths})")
_TEST = Text(
    "Mức thử, không phải quy định: {name}: {value}", "A test value, no law: {name}: {value}"
)
_DOCUMENT = Text("Hồ sơ", "The document")


def examples(writer: Writer, place: Place, given: Iterable[Example]) -> Iterator[nodes.Node]:
    """Of *given* one example that passes and one that fails, with what each is told in *place*."""
    for one in _chosen(list(given)):
        yield from _shown(writer, place, one)


def _chosen(given: list[Example]) -> Iterator[Example]:
    """The first that passes and the first that does not; those without test values come first."""
    by_law = sorted(given, key=lambda one: bool(one.where))
    for outcomes in (["kept"], ["broken", "needs_judgement"]):
        fit = (one for name in outcomes for one in by_law if one.outcome == name)
        yield from list(fit)[:1]


def found(example: Example, place: Place) -> Finding:
    """What the rule of *example* finds of it in *place*."""
    report = alone(example, place).check(example.subject)
    return next(one for one in report.findings if one.outcome.value == example.outcome)


def _shown(writer: Writer, place: Place, one: Example) -> Iterator[nodes.Node]:
    finding = found(one, place)
    told = _OUTCOME.fill(outcome=finding.outcome.label, message=finding.message)
    at = [_AT.fill(paths=finding.at)] if finding.at else []
    body: list[nodes.Node] = [
        writer.paragraph(nodes.literal("", one.name), _ASKED.fill(on=one.on)),
        writer.paragraph(told, *at),
    ]
    for term, value in one.where.items():
        body.append(writer.paragraph(_TEST.fill(name=term.name, value=value)))
    yield nodes.admonition(
        "",
        nodes.title("", _TITLES[one.outcome][writer.lang]),
        *body,
        *_document(writer, one),
        classes=[_COLOURS[one.outcome]],
    )


def _document(writer: Writer, one: Example) -> Iterator[nodes.Node]:
    """The document that was asked about, folded away."""
    yield raw(f"<details><summary>{_DOCUMENT[writer.lang]}</summary>")
    text = dumps(one.subject).rstrip()
    yield nodes.literal_block(text, text, language="json")
    yield raw("</details>")
