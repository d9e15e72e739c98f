"""The documents that ship can be listed, read and loaded."""

import pytest

from foreign_affairs_rules import example
from foreign_affairs_rules.local import LocalValues
from foreign_affairs_rules.shipped import UnknownExample, example_text, examples


def test_all_installed_documents_are_listed() -> None:
    """Without a province, those of the library and of every installed province are there."""
    assert {"outbound-2023-timeline", "outbound-eleven-members"} <= set(examples())


def test_a_province_lists_its_own() -> None:
    """With a province, only the documents of its package are there."""
    own = examples("quang_ninh")
    assert "outbound-eleven-members" in own
    assert "outbound-2023-timeline" not in own


@pytest.mark.parametrize("name", sorted(examples()))
def test_every_shipped_document_loads(name: str) -> None:
    """A document that ships can be read by the library it ships with."""
    loaded = example(name)
    assert loaded.activity or isinstance(loaded, LocalValues)


def test_an_unknown_name_gets_the_nearest_ones() -> None:
    """A misspelt name is refused with the names that are near it."""
    with pytest.raises(UnknownExample, match="outbound-eleven-members"):
        example_text("outbound-eleven-member")


def test_a_place_without_documents_says_so() -> None:
    """Where no document ships the message says that there is none."""
    with pytest.raises(UnknownExample, match="no document ships there"):
        example_text("outbound-eleven-members", "ha_noi")
