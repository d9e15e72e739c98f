"""
What a file of a plan may be at most.

Registrations have tens of rows and a plan of a province some hundreds. The limits leave room for
ten thousand, and keep what a hostile file can cost within half a minute and half a gigabyte.
"""

MEGABYTE = 1 << 20
MAX_FILE = 32 * MEGABYTE
"""Bytes of a file: 10,000 rows take about 2 MB, the rest leaves room for pictures."""
MAX_PARTS = 2_000
"""Parts in a workbook: one of 100 sheets has about 300."""
MAX_UNPACKED = 64 * MEGABYTE
"""Bytes of all XML parts, unpacked: 10,000 rows of 26 columns take about 20 MB."""
MAX_RATIO = 200
"""How much smaller a packed part of more than a megabyte may be: real sheets reach about 40."""
MAX_MARKS = 3_000_000
"""Signs < or = in all XML parts, which bound what is held in memory: 10,000 rows have 1,400,000."""
MAX_ROWS = 60_000
"""Rows of a file that hold something: 10,000 of a plan, as many people, and the pairs alike."""
MAX_COLUMNS = 256
"""Columns of a sheet: the template has 26, and this is as many as the old Excel had."""
MAX_CELL = 32_767
"""Letters in a cell: what a spreadsheet itself allows."""
MAX_LETTERS = 20_000_000
"""Letters in all cells that are read, since one text may be shared by very many cells."""
