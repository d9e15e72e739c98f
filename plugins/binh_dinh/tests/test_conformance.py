"""Bình Định's package keeps what every province's package keeps."""

from pathlib import Path

from foreign_affairs_rules.testing import Conformance
from foreign_affairs_rules_binh_dinh import PROVINCE


class TestBinhDinh(Conformance):
    """The suite of every province, asked of Bình Định."""

    province = PROVINCE
    reports = Path(__file__).parent / "reports"
