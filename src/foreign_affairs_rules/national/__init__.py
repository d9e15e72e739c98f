"""The national law: what holds in every province."""

from foreign_affairs_rules.national import instruments, outbound

VALUES = outbound.VALUES
RULES = outbound.RULES
TIMELINES = (outbound.TIMELINE,)
INSTRUMENTS = instruments.INSTRUMENTS
