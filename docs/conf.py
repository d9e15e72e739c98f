"""How the pages are built: `python -m sphinx -n -W -b html docs docs/_build/html`, offline."""

import os
import sys
from importlib.metadata import version as version_of
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))  # for the extension `generated`, beside this file

project = "foreign-affairs-rules"
author = "the authors of foreign-affairs-rules"
project_copyright = f"%Y, {author}"
version = release = version_of(project)

extensions = ["myst_parser", "sphinx.ext.autodoc", "generated"]
exclude_patterns = ["_build"]
language = "en"

html_theme = "furo"
html_title = f"{project} {release}"
html_show_sphinx = False
html_static_path = ["_static"]
html_css_files = ["tables.css"]

myst_enable_extensions = ["colon_fence", "deflist"]
myst_heading_anchors = 3

autodoc_member_order = "bysource"
autodoc_default_options = {"members": True, "show-inheritance": True}
# A name in single backquotes in a docstring links to what it names.
default_role = "any"

# Links to other projects need the network when the pages are built: only where it is asked for.
if os.environ.get("FAR_DOCS_INTERSPHINX"):
    extensions.append("sphinx.ext.intersphinx")
    intersphinx_mapping = {
        "python": ("https://docs.python.org/3", None),
        "attrs": ("https://www.attrs.org/en/stable", None),
    }

nitpick_ignore_regex = [
    # The standard library and attrs: their pages are elsewhere, see intersphinx_mapping.
]
