"""
The register (sổ theo dõi): the activities that an office knows, and what holds of them together.

A `Register` is never changed in place. `check_register` checks all of it, and what it returns
checks a changed register again at the cost of what the change touches.
"""

from foreign_affairs_rules.register.checking import (
    Desk,
    RegisterReport,
    check_register,
    check_within,
)
from foreign_affairs_rules.register.documents import read_register
from foreign_affairs_rules.register.holding import Register

__all__ = [
    "Desk",
    "Register",
    "RegisterReport",
    "check_register",
    "check_within",
    "read_register",
]
