"""
What the pages say of the code, read from the code.

Each public function of these modules writes a part of a page as lines of Markdown, and
``{generated} module.function`` puts it there: no page repeats by hand what the code says.
"""
