"""The names of countries: as the Unicode CLDR has them where babel is installed, else the codes."""

from foreign_affairs_rules.text import Text


def country(code: str) -> Text:
    """The name of the country of *code*; the code where no name is known."""
    try:
        from foreign_affairs_rules.sheets.countries import name_of  # noqa: PLC0415 -- needs babel
    except ModuleNotFoundError:
        return Text.same(code)
    try:
        return Text(name_of(code, "vi"), name_of(code, "en"), literal=True)
    except KeyError:
        return Text.same(code)
