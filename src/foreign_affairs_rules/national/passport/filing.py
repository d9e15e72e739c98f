"""Where and how the dossier is filed, and a refusal."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.passport import Channel, PassportFile, Request
from foreign_affairs_rules.national.instruments.delegations import LUAT_49_2019, TT_04_2020
from foreign_affairs_rules.national.instruments.passports import CV_5609_LS_XNC
from foreign_affairs_rules.national.passport.governing import APPLICATION
from foreign_affairs_rules.norms import holds, judgement
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Verdict

_TEXT = Evidence.TEXT
_NOTHING_ASKED = Text("Không đề nghị gì.", "Nothing is asked for.")
_ELSEWHERE = Text(
    "Không nộp qua cơ quan ngoại vụ địa phương.", "It is not filed with the provincial body."
)
_NOTE = Text(
    "Công hàm được đề nghị qua cơ quan ngoại vụ địa phương với mọi loại hộ chiếu.",
    "A visa note is asked for through the provincial body whatever the passport.",
)
_ON_PAPER = Text("Không nộp trực tuyến.", "It is not filed online.")
_NOT_REFUSED = Text("Không bị từ chối.", "Nothing was refused.")


def _not_through(channel: Channel, reason: Text, file: PassportFile) -> Text | None:
    if file.request is Request.TRIP:
        return _NOTHING_ASKED
    return None if file.channel is channel else reason


def _not_by_province(file: PassportFile) -> Text | None:
    return _not_through(Channel.PROVINCE, _ELSEWHERE, file)


def _not_online(file: PassportFile) -> Text | None:
    return _not_through(Channel.ONLINE, _ON_PAPER, file)


def _no_passport_by_province(file: PassportFile) -> Text | None:
    return _not_by_province(file) or (_NOTE if file.request is Request.VISA_NOTE else None)


province_authorised = holds(
    "passport.province_authorised",
    on=PassportFile,
    of="province_authorised",
    at="province_authorised",
    unless=_not_by_province,
    cite=(TT_04_2020.at(9, evidence=_TEXT),),
    governed_by=APPLICATION,
    says=Text(
        "Cơ quan ngoại vụ địa phương nhận hồ sơ trên cơ sở Bộ Ngoại giao ủy quyền bằng văn bản.",
        "The provincial body takes dossiers on a written authorisation of the Foreign Ministry.",
    ),
    remedy=Text("Nộp tại cơ quan cấp hộ chiếu.", "File with the issuing body."),
)
chip_filed = judgement(
    "passport.chip_filed",
    on=PassportFile,
    needs=lambda file: file.passport.chip,
    when=lambda file: file.passport.chip,
    at="channel",
    unless=_no_passport_by_province,
    cite=(TT_04_2020.at(10, evidence=_TEXT),),
    governed_by=APPLICATION,
    says=Text(
        "Hồ sơ hộ chiếu có gắn chíp nộp tại cơ quan cấp hộ chiếu; cơ quan ngoại vụ địa phương chỉ "
        "phối hợp theo hướng dẫn.",
        "The dossier of a passport with a chip is filed with the issuing body; the provincial "
        "body only assists, as guided.",
    ),
    question=Text(
        "Hộ chiếu có gắn chíp mà nộp qua cơ quan ngoại vụ địa phương. Có hướng dẫn của Bộ Ngoại "
        "giao không?",
        "A passport with a chip is filed with the provincial body. Does the Foreign Ministry's "
        "guidance provide for it?",
    ),
)
born_digital = holds(
    "passport.born_digital",
    on=PassportFile,
    of="born_digital",
    at="born_digital",
    unless=_not_online,
    cite=(CV_5609_LS_XNC.at(evidence=_TEXT),),
    governed_by=APPLICATION,
    says=Text(
        "Nộp trực tuyến: văn bản cử đi và, khi đề nghị cấp hộ chiếu, tờ khai là văn bản điện tử có "
        "ký số, đóng dấu, không phải bản quét.",
        "Online the sending decision and, where a passport is to be issued, the declaration are "
        "born digital, signed and sealed; no scans.",
    ),
    remedy=Text("Nộp bản điện tử có ký số.", "File digitally signed originals."),
)


def _not_refused(file: PassportFile) -> Text | None:
    return _NOT_REFUSED if file.refused is None else None


@rule(
    "passport.refusal_reasoned",
    on=PassportFile,
    at="refused",
    unless=_not_refused,
    cite=(LUAT_49_2019.at(12, 4, evidence=_TEXT),),
    governed_by=APPLICATION,
    says=Text(
        "Việc chưa cấp, gia hạn được trả lời bằng văn bản, nêu lý do.",
        "A refusal is written and gives its reason.",
    ),
    remedy=Text("Đề nghị trả lời bằng văn bản, nêu lý do.", "Ask for a reasoned written answer."),
)
def refusal_reasoned(file: PassportFile, _: Law) -> Verdict:
    """Written, and with a reason."""
    refusal = file.refused
    return None if refusal and refusal.written and refusal.reasoned else Breach()
