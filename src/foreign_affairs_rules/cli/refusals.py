"""What is wrong with the input or the usage: one line for each fault, in the chosen language."""

from collections.abc import Iterable
from unicodedata import category

import attrs

from foreign_affairs_rules.facts import Fault
from foreign_affairs_rules.text import Lang, Text


@attrs.frozen
class Refusal:
    """One thing that is wrong, and the file that it is wrong in."""

    fault: Fault
    file: str = ""

    def line(self, lang: Lang) -> str:
        """The refusal on one line."""
        told = self.fault.told(lang)
        return one_line(f"{self.file}: {told}" if self.file else told)


class Refused(Exception):
    """The command cannot do what it was asked; *refusals* say why."""

    def __init__(self, *refusals: Refusal) -> None:
        super().__init__("; ".join(refusal.line("en") for refusal in refusals))
        self.refusals = refusals


def refused(*, at: str, found: object, accepted: Text | str) -> Refused:
    """The refusal of one thing that was typed *at* an option or an argument."""
    words = accepted if isinstance(accepted, Text) else Text.same(accepted)
    return Refused(Refusal(Fault(at, found, words)))


def faulty(file: object, faults: Iterable[Fault]) -> Refused:
    """The refusal of a *file* with *faults*."""
    return Refused(*(Refusal(fault, str(file)) for fault in faults))


def not_installed(*, at: str, package: str, extra: str) -> Refused:
    """The refusal of what is asked *at* an option where the *package* of an *extra* is missing."""
    get = f'pip install "foreign-affairs-rules[{extra}]"'
    return refused(at=at, found=_NOT_INSTALLED.fill(package=package), accepted=get)


_NOT_INSTALLED = Text("chưa cài {package}", "{package} is not installed")


def one_line(text: str) -> str:
    """*text* with the letters that steer a terminal or begin a new line written out."""
    return "".join(ascii(letter)[1:-1] if _steers(letter) else letter for letter in text)


def _steers(letter: str) -> bool:
    kind = category(letter)
    return kind[0] == "C" or kind in {"Zl", "Zp"}
