"""Which day's law governs a rule on APEC cards."""

from datetime import date

from foreign_affairs_rules.model.apec_card import ApecCard
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _decided(card: ApecCard, on: date) -> date:
    return on if card.decision is None else card.decision.date


def _refused(card: ApecCard, on: date) -> date:
    return on if card.refused is None else card.refused.date


def _issued(card: ApecCard, on: date) -> date:
    return card.issued or on


def _filed(card: ApecCard, on: date) -> date:
    return card.card_filed or on


def _lost(card: ApecCard, on: date) -> date:
    return on if card.loss is None else card.loss.date


def _left(card: ApecCard, on: date) -> date:
    return card.left_post or on


DECISION = Governing("decision", Text("ngày cho phép", "the day of the permission"), _decided)
REFUSAL = Governing("refusal", Text("ngày từ chối", "the day of the refusal"), _refused)
ISSUE = Governing("issue", Text("ngày cấp thẻ", "the day the card was issued"), _issued)
CARD_FILED = Governing(
    "card_filed", Text("ngày nộp hồ sơ cấp thẻ", "the day the card was applied for"), _filed
)
LOSS = Governing("loss", Text("ngày phát hiện mất thẻ", "the day the loss was found"), _lost)
LEFT = Governing(
    "left_post", Text("ngày thôi, đổi chức vụ", "the day the holder left the post"), _left
)
