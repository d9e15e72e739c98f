"""The first step of a conference that is hosted for others: the agreement in principle."""

from datetime import date as Date  # noqa: N812 -- as elsewhere in the model
from enum import Enum
from typing import Annotated

from foreign_affairs_rules.bounds import ONCE_EACH
from foreign_affairs_rules.facts import UNKNOWN, UNRECORDED, Facts, facts
from foreign_affairs_rules.model.papers import Consultation, Decision


class HostingContent(Enum):
    """A content of the request to host in principle (đăng cai)."""

    REASON = "reason"
    PURPOSE = "purpose"
    THEME = "theme"
    PARTICIPANTS = "participants"
    FUNDING = "funding"


@facts
class Hosting(Facts):
    """The first step where hosting must be agreed in principle (chủ trương đăng cai)."""

    contents: Annotated[tuple[HostingContent, ...], ONCE_EACH] = UNKNOWN
    asked: Date | None = UNRECORDED
    consultations: tuple[Consultation, ...] = UNKNOWN
    decision: Decision | None = UNRECORDED
