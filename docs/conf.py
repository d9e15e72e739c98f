"""
How the pages are built, offline.

In English: `python -m sphinx -n -W -b html docs docs/_build/html`; in Vietnamese the same with
`-D language=vi` and the folder `docs/_build/html/vi`, where each page links to its twin.
"""

import builtins
import os
import sys
from importlib.metadata import version as version_of
from pathlib import Path

from pygments.lexers.special import TextLexer
from sphinx.highlighting import lexers

sys.path.insert(0, str(Path(__file__).parent))  # for the extension `generated` and what it calls

project = "foreign-affairs-rules"
author = "the authors of foreign-affairs-rules"
project_copyright = f"%Y, {author}"
version = release = version_of(project)

extensions = [
    "myst_parser",
    "sphinx.ext.autodoc",
    "foreign_affairs_rules.sphinxext",
    "generated",
]
exclude_patterns = ["_build"]
language = "en"
# The Vietnamese of the pages and of what stands around them. Sphinx looks for `sphinx.js` from
# where it is called, so the folder is named in full.
locale_dirs = [str(Path(__file__).parent / "locale")]
gettext_compact = False  # a catalogue for each page
gettext_location = False  # a moved line changes no catalogue
templates_path = ["_templates"]
smartquotes = False  # two hyphens begin an option
lexers["csv"] = TextLexer()  # a table is shown as it is
highlight_options = {"python": {"stripall": True}}

html_theme = "furo"
html_title = f"{project} {release}"
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["tables.css", "languages.css"]
html_sidebars = {
    "**": [
        "sidebar/brand.html",
        "languages.html",
        "sidebar/search.html",
        "sidebar/scroll-start.html",
        "sidebar/navigation.html",
        "sidebar/scroll-end.html",
    ]
}

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

add_module_names = False
autodoc_member_order = "bysource"
python_maximum_signature_line_length = 160
autodoc_default_options = {
    "members": True,
    "show-inheritance": True,
    "ignore-module-all": True,  # a name is told where it lives, not where it is passed on
    # What `facts` works out for each class of facts says nothing that its signature does not.
    "exclude-members": "activity, bounds, declared, event_names, fact_names, series_names, "
    "settles, settling",
}
# A name in single backquotes in a docstring links to what it names.
default_role = "py:named"

# Links to other projects need the network when the pages are built: only where it is asked for.
if os.environ.get("FAR_DOCS_INTERSPHINX"):
    extensions.append("sphinx.ext.intersphinx")
    intersphinx_mapping = {
        "python": ("https://docs.python.org/3", None),
        "attrs": ("https://www.attrs.org/en/stable", None),
    }

# What no page here describes. Everything else that is named must be found, or the build fails.
nitpick_ignore_regex = [
    # The standard library and other packages have pages of their own, elsewhere.
    ("py:.*", r"(array|collections|datetime|enum|importlib|pathlib|types|typing)\..*"),
    ("py:.*", r"(attrs|hypothesis|openpyxl)\..*"),
    ("py:obj", "|".join([*dir(builtins), "date", "holidays"])),
    # Type variables and private names stand in signatures and are no part of the API.
    ("py:.*", r"foreign_affairs_rules\.[\w.]*\.(_\w+|[A-Z])"),
]
