"""Kon Tum's package keeps what every province's package keeps."""

from pathlib import Path

from foreign_affairs_rules.testing import Conformance
from foreign_affairs_rules_kon_tum import PROVINCE


class TestKonTum(Conformance):
    """The suite of every province, asked of Kon Tum."""

    province = PROVINCE
    reports = Path(__file__).parent / "reports"
