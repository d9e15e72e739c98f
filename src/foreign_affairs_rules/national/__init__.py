"""The national law: what holds in every province."""

from foreign_affairs_rules.national import instruments, outbound, outbound_timeline

VALUES = (*outbound.VALUES, *outbound_timeline.VALUES)
RULES = outbound.OUTBOUND
TIMELINES = (outbound_timeline.OUTBOUND_TIMELINE,)
INSTRUMENTS = instruments.INSTRUMENTS
