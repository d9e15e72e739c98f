"""Conferences in the province: what the letter of January 2021 asks beside Decision 06/2020."""

from foreign_affairs_rules import Evidence, Text
from foreign_affairs_rules.model.conference import Conference
from foreign_affairs_rules.national.conference.governing import PERMISSION
from foreign_affairs_rules.norms import judgement
from foreign_affairs_rules_kon_tum.instruments import CV_207

_ELSEWHERE = Text("Không tổ chức trên địa bàn tỉnh Kon Tum.", "It is not held in Kon Tum.")


def _elsewhere(conference: Conference) -> Text | None:
    return None if conference.venue == "kon_tum" else _ELSEWHERE


epidemic = judgement(
    "kon_tum.conference.epidemic",
    on=Conference,
    at="mode",
    needs=lambda conference: (conference.mode, conference.foreign_participants),
    unless=_elsewhere,
    cite=(CV_207.at(evidence=Evidence.SECONDARY),),
    governed_by=PERMISSION,
    says=Text(
        "Cắt giảm, điều chỉnh quy mô, hình thức hội nghị, hội thảo quốc tế phù hợp với tình hình "
        "dịch COVID-19.",
        "The scale and form of a conference are cut or adapted to the COVID-19 epidemic.",
    ),
    question=Text(
        "Quy mô, hình thức hội nghị đã được cắt giảm, điều chỉnh phù hợp với tình hình dịch "
        "COVID-19 (nếu còn dịch) chưa?",
        "Were the scale and form cut or adapted to the COVID-19 epidemic, if it goes on?",
    ),
)
"""No text that was read says when the epidemic ended, so that a person answers that too."""

RULES = (epidemic,)
