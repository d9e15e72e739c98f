"""The example documents of a province load, say what they are, and reach all that is its own."""

import re
from collections.abc import Iterator

from foreign_affairs_rules import documents
from foreign_affairs_rules.checking import Checker
from foreign_affairs_rules.faults import DocumentError
from foreign_affairs_rules.plugins import GROUP, plugins
from foreign_affairs_rules.province import Province
from foreign_affairs_rules.testing import owned
from foreign_affairs_rules.text import nfc

_LABELLED = re.compile(r"\((dữ liệu giả định|theo [^()]+)\)$")


def uninstalled(province: Province) -> Iterator[str]:
    """Why the installed package does not lead to *province*."""
    named = [plugin for plugin in plugins() if plugin.name == province.code]
    if any(plugin.province is province for plugin in named):
        return
    yield from (str(plugin) for plugin in named)
    if not named:
        yield (
            f"no installed package names {province.code!r}; in pyproject.toml give it "
            f'[project.entry-points."{GROUP}"] with {province.code} = "your_package:PROVINCE", '
            "and install it"
        )


def unlabelled(province: Province) -> Iterator[str]:
    """Documents that do not load, or do not say where they are and what they rest on."""
    for name, text in owned.texts(province):
        try:
            subject = documents.loads(text)
        except DocumentError as error:
            yield from (f"{name}: {line}" for line in str(error).splitlines())
            continue
        if text != nfc(text):
            yield f"{name}: not in Unicode form NFC; save it with composed letters"
        if not _LABELLED.search(subject.peek("title", "")):
            yield f"{name}: end the title with '(dữ liệu giả định)', or with '(theo SOURCE)'"
        if subject.peek("territory") != province.code:
            yield f"{name}: found territory {subject.peek('territory')!r}; say {province.code!r}"
        if "recorded_until" not in subject.known():
            yield f"{name}: say recorded_until, the day until which it is recorded"


def lossy(province: Province) -> Iterator[str]:
    """Subjects that do not come back from JSON as they went."""
    for name, subject, _ in owned.questions(province):
        if documents.loads(documents.dumps(subject)) != subject:
            yield f"{name}: its document is not what it was; give facts as documents do"


def unreached(province: Province) -> Iterator[str]:
    """Own steps that stand in the schedule of no document and of no example."""
    kinds = {step.on for step in province.own_steps}
    laid = {
        row.step
        for _, subject, on in owned.questions(province)
        if type(subject) in kinds
        for row in Checker(owned.place(province), on).schedule(subject).steps
    }
    for step in province.own_steps:
        if step not in laid:
            yield f"step {step.id!r} stands in no schedule; add a document or an example with it"
