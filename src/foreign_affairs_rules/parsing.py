"""JSON text as plain data: what is no JSON and what is told twice are faults, never a traceback."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from foreign_affairs_rules.faults import DocumentError, Fault, join, step
from foreign_affairs_rules.text import Text

_FILE = Text("tệp đọc được", "a file that can be read")
_UNREADABLE = Text("tệp không đọc được ({why})", "no file to read ({why})")
_UTF_8 = Text("tệp UTF-8", "a file in UTF-8")
_NOT_UTF_8 = Text("tệp không phải UTF-8 (byte thứ {byte})", "bytes that are not UTF-8 (at {byte})")
_JSON = Text("JSON", "JSON")
_EMPTY = Text("tệp rỗng", "nothing")
_NO_JSON = Text(
    "nội dung không phải JSON (dòng {line}, cột {column}: {why})",
    "no JSON (line {line}, column {column}: {why})",
)
_DEEP = Text("dữ liệu lồng nhau quá sâu", "data nested too deep")
_DIGITS = Text("số có quá nhiều chữ số", "a number of too many digits")
_SHORTER = Text("số ít chữ số hơn", "a shorter number")
_TWICE = Text("mục ghi hai lần", "a key given twice")
_ONCE = Text("mỗi mục một lần", "each key once")


def read_text(path: str | Path) -> str:
    """The text of a UTF-8 file. Raises `DocumentError` where it cannot be read."""
    try:
        return Path(path).read_text(encoding="utf-8")
    except OSError as error:
        found = _UNREADABLE.fill(why=error.strerror)
    except UnicodeDecodeError as error:
        raise DocumentError([Fault("", _NOT_UTF_8.fill(byte=error.start), _UTF_8)]) from None
    except ValueError as error:  # no file can have such a path
        found = _UNREADABLE.fill(why=error)
    raise DocumentError([Fault("", found, _FILE)])


def parse(text: str) -> Any:
    """JSON as plain data; a key given twice raises `DocumentError`, as what is no JSON does."""
    data, repeated = parsed(text)
    if repeated:
        raise DocumentError(repeated)
    return data


def parsed(text: str) -> tuple[Any, list[Fault]]:
    """Plain data, and a fault for each key that an object gives more than once."""
    twice: dict[int, tuple[object, list[str]]] = {}

    def once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
        data = dict(pairs)
        if len(data) < len(pairs):
            keys = [key for key, _ in pairs]
            twice[id(data)] = data, sorted({key for key in keys if keys.count(key) > 1})
        return data

    try:
        data = json.loads(text.removeprefix("\ufeff"), object_pairs_hook=once)
    except json.JSONDecodeError as error:
        raise DocumentError([_no_json(text, error)]) from None
    except RecursionError:
        raise DocumentError([Fault("", _DEEP, _JSON)]) from None
    except ValueError:  # the interpreter reads no number of so many digits
        raise DocumentError([Fault("", _DIGITS, _SHORTER)]) from None
    return data, list(_repeated(data, twice)) if twice else []


def _no_json(text: str, error: json.JSONDecodeError) -> Fault:
    if not text.strip("\ufeff \t\r\n"):
        return Fault("", _EMPTY, _JSON)
    found = _NO_JSON.fill(line=error.lineno, column=error.colno, why=error.msg)
    return Fault("", found, _JSON)


def _repeated(data: Any, twice: dict[int, tuple[object, list[str]]]) -> Iterator[Fault]:
    """The faults of the objects in *twice*, each with its path from *data*."""
    inside = [("", data)]
    for path, value in inside:  # it grows while it is walked: deep data must not recurse
        for key in twice.get(id(value), (value, []))[1]:
            yield Fault(join(path, step(key)), _TWICE, _ONCE)
        if isinstance(value, dict):
            inside += ((join(path, step(key)), item) for key, item in value.items())
        elif isinstance(value, list):
            inside += ((f"{path}[{index}]", item) for index, item in enumerate(value))
