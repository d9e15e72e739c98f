"""Thousands of cases each: none of these tests is traced."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of this folder."""
    for item in items:
        if "differential" in item.path.parts:
            item.add_marker(pytest.mark.untraced)
