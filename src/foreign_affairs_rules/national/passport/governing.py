"""Which day's law governs a rule on passports."""

from datetime import date

from foreign_affairs_rules.model.passport import PassportFile
from foreign_affairs_rules.rules import Governing
from foreign_affairs_rules.text import Text


def _decided(file: PassportFile, on: date) -> date:
    return on if file.decision is None else file.decision.date


def _applied(file: PassportFile, on: date) -> date:
    return file.applied or on


def _handed_out(file: PassportFile, on: date) -> date:
    return file.handed_out or on


def _departed(file: PassportFile, on: date) -> date:
    return file.departed or on


def _returned(file: PassportFile, on: date) -> date:
    return file.returned or on


def _lost(file: PassportFile, on: date) -> date:
    return on if file.loss is None else file.loss.date


DECISION = Governing(
    "decision", Text("ngày quyết định cử đi", "the day of the sending decision"), _decided
)
APPLICATION = Governing(
    "application", Text("ngày nhận đủ hồ sơ", "the day the dossier was received"), _applied
)
HAND_OUT = Governing(
    "hand_out", Text("ngày bàn giao hộ chiếu", "the day the passport was handed out"), _handed_out
)
EXIT = Governing("exit", Text("ngày xuất cảnh", "the day of exit"), _departed)
RETURN = Governing("return", Text("ngày nhập cảnh về nước", "the day of re-entry"), _returned)
LOSS = Governing("loss", Text("ngày phát hiện mất, hỏng", "the day the loss was found"), _lost)
