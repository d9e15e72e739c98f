"""The receipt that closes every report: what it was made with, and a hash of what it was given."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from datetime import date
from importlib.metadata import PackageNotFoundError, version

import attrs

from foreign_affairs_rules import documents, wording
from foreign_affairs_rules.facts import Facts
from foreign_affairs_rules.places import Place

DISTRIBUTION = "foreign-affairs-rules"


@attrs.frozen
class Receipt:
    """Versions of the library and the plug-in, the day asked, the law known, the input's hash."""

    versions: Mapping[str, str]
    on: date
    law_known_until: date
    input_sha256: str

    def plain(self) -> dict[str, object]:
        """The receipt as plain data."""
        return {
            "versions": dict(self.versions),
            "on": self.on.isoformat(),
            "law_known_until": self.law_known_until.isoformat(),
            "input_sha256": self.input_sha256,
        }


def receipt(subject: Facts, place: Place, on: date) -> Receipt:
    """The receipt of a check of *subject* by the law of *place* on the day *on*."""
    return receipt_of((place,), on, digest(subject))


def receipt_of(places: Iterable[Place], on: date, input_sha256: str) -> Receipt:
    """The receipt of what the law of *places* on the day *on* says about an input of that hash."""
    names = {DISTRIBUTION, *(place.distribution or DISTRIBUTION for place in places)}
    versions = {name: _version(name) for name in sorted(names)}
    return Receipt(versions, on, wording.LAW_KNOWN_UNTIL, input_sha256)


def digest(subject: Facts) -> str:
    """The SHA-256 of *subject* as its document is dumped, keys sorted, in UTF-8."""
    known = subject.activity or type(subject) in documents.SCHEMAS.values()
    data = documents.dump(subject) if known else documents.plain(subject)
    canonical = json.dumps(data, ensure_ascii=False, sort_keys=True)
    return hashlib.sha256(canonical.encode(errors="surrogatepass")).hexdigest()


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:  # run from a checkout that is not installed
        return "unknown"
