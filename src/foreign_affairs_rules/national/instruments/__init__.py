"""The national instruments, with what is known of each."""

from itertools import chain

from foreign_affairs_rules.counting import CIVIL_CODE
from foreign_affairs_rules.national.instruments import (
    agreements,
    aid,
    budget,
    conferences,
    delegations,
    inbound,
    ngo,
    passports,
    units,
)

_GROUPS = (agreements, aid, budget, conferences, delegations, inbound, ngo, passports, units)

INSTRUMENTS = (CIVIL_CODE, *chain.from_iterable(group.INSTRUMENTS for group in _GROUPS))
