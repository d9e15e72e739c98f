"""Quảng Nam's package keeps what every province's package keeps."""

from pathlib import Path

from foreign_affairs_rules.testing import Conformance
from foreign_affairs_rules_quang_nam import PROVINCE


class TestQuangNam(Conformance):
    """The suite of every province, asked of Quảng Nam."""

    province = PROVINCE
    reports = Path(__file__).parent / "reports"
