"""Twenty thousand cases each: what they run is measured by the other tests."""

import pytest


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tracing every line of so many cases takes minutes and finds no line the examples do not."""
    for item in items:
        if "differential" in item.path.parts:
            item.add_marker(pytest.mark.no_cover)
