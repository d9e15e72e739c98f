"""What is wrong with a file as a whole, so that nothing of it is read."""

from foreign_affairs_rules.faults import DocumentError, Fault
from foreign_affairs_rules.text import Text

FILE = Text("tệp .xlsx hoặc .csv đọc được", "a readable .xlsx or .csv file")
SAVE_AS = Text("tệp lưu lại dưới dạng .xlsx", "the file saved as .xlsx")

_DAMAGED = Text("sổ tính hỏng hoặc bị cắt cụt ({why})", "a damaged or cut workbook ({why})")
_FOUND = Text("{found} {what}", "{found} {what}")
_MORE = Text("hơn {limit} {what}", "more than {limit} {what}")
_AT_MOST = Text("nhiều nhất {limit} {what}", "at most {limit} {what}")
_LONGEST = 120


def wrong(found: Text, accepted: Text, at: str = "") -> DocumentError:
    """The error of a file with *found* in it, *at* a cell or for the whole."""
    return DocumentError([Fault(at, found, accepted)])


def too_many(limit: int, what: Text, found: int | None = None, at: str = "") -> DocumentError:
    """The error of a file with more of *what* than *limit*, *found* where it was counted."""
    told = _FOUND.fill(found=found, what=what) if found else _MORE.fill(limit=limit, what=what)
    return wrong(told, _AT_MOST.fill(limit=limit, what=what), at)


def damaged(why: object) -> DocumentError:
    """The error of a workbook that cannot be read, and *why*."""
    words = " ".join(str(why).split())[:_LONGEST] or type(why).__name__
    return wrong(_DAMAGED.fill(why=words), FILE)
