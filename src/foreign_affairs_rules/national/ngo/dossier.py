"""What an application must bring, who is asked, and who decides."""

from foreign_affairs_rules.model.ngo import Application, CertificateKind, NgoRegistration
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.ngo import scope
from foreign_affairs_rules.national.ngo.governing import FILING
from foreign_affairs_rules.national.ngo.terms import (
    CONSULTED,
    DECIDER,
    PROGRAMME_OFFICE,
    PROGRAMME_OPERATION,
    SETS,
)
from foreign_affairs_rules.norms import at_least, holds
from foreign_affairs_rules.requirements import consulted as bodies_asked
from foreign_affairs_rules.requirements import decided_by as decided
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

_T = Evidence.TEXT
_EITHER = tuple(ND_58_2022.at(article, evidence=_T) for article in (10, 14))
"""The conditions of either kind of certificate."""

legal_status = holds(
    "ngo.legal_status",
    on=NgoRegistration,
    of="legal_status",
    at="legal_status",
    unless=scope.not_new,
    cite=_EITHER,
    governed_by=FILING,
    says=Text(
        "Tổ chức có tư cách pháp nhân hợp lệ theo pháp luật của nơi thành lập.",
        "The organisation has legal status under the law of the place where it was founded.",
    ),
)
charter = holds(
    "ngo.charter",
    on=NgoRegistration,
    of="clear_charter",
    at="clear_charter",
    unless=scope.not_new,
    cite=_EITHER,
    governed_by=FILING,
    says=Text(
        "Tổ chức có điều lệ, tôn chỉ, mục đích rõ ràng.", "The organisation has a clear charter."
    ),
)
representative = holds(
    "ngo.representative",
    on=NgoRegistration,
    of="representative",
    at="representative",
    unless=scope.not_new,
    cite=_EITHER,
    governed_by=FILING,
    says=Text(
        "Có người được đề xuất làm đại diện hoặc Trưởng Văn phòng đại diện.",
        "A representative, or a head of the office, is proposed.",
    ),
)
long_term = holds(
    "ngo.long_term",
    on=NgoRegistration,
    of="long_term",
    at="long_term",
    unless=scope.new_of(CertificateKind.OFFICE),
    cite=(ND_58_2022.at(14, evidence=_T),),
    governed_by=FILING,
    says=Text(
        "Có cam kết hoạt động lâu dài tại Việt Nam khi lập Văn phòng đại diện.",
        "A long-term commitment comes with a representative office.",
    ),
)
programme_operation = at_least(
    PROGRAMME_OPERATION,
    of="programme_years",
    on=NgoRegistration,
    at="programme_years",
    unless=scope.new_of(CertificateKind.OPERATION),
    governed_by=FILING,
    cite=(ND_58_2022.at(10, evidence=_T),),
    says=Text(
        "Đề xuất chương trình, dự án đủ số năm quy định.",
        "The proposals cover the years that are asked for.",
    ),
    message=Text(
        "Đề xuất chương trình, dự án cho {measured} năm; quy định {limit} năm.",
        "The proposals cover {measured:year|years}; {limit:year is|years are} asked for.",
    ),
)
programme_office = at_least(
    PROGRAMME_OFFICE,
    of="programme_years",
    on=NgoRegistration,
    at="programme_years",
    unless=scope.new_of(CertificateKind.OFFICE),
    governed_by=FILING,
    cite=(ND_58_2022.at(14, evidence=_T),),
    says=Text(
        "Chương trình, dự án kéo dài ít nhất số năm quy định.",
        "The programmes run for at least the years that are asked for.",
    ),
    message=Text(
        "Chương trình, dự án cho {measured} năm; quy định ít nhất {limit} năm.",
        "The programmes run for {measured:year|years}; at least {limit:year is|years are} asked "
        "for.",
    ),
)
sets = at_least(
    SETS,
    of="sets",
    on=NgoRegistration,
    at="sets",
    unless=scope.not_by_decree_58,
    governed_by=FILING,
    cite=tuple(ND_58_2022.at(article, 1, evidence=_T) for article in (11, 12, 13, 15, 16, 17)),
    says=Text(
        "Hồ sơ nộp đủ số bộ tại Ủy ban công tác về các tổ chức phi chính phủ nước ngoài.",
        "The sets asked for are filed with the Committee for Foreign NGO Affairs.",
    ),
    message=Text(
        "Đã nộp {measured} bộ hồ sơ; quy định {limit} bộ.",
        "{measured:set was|sets were} filed; {limit:set is|sets are} asked for.",
    ),
)


def _renews(ngo: NgoRegistration) -> bool:
    return ngo.application is Application.RENEWAL


translations = holds(
    "ngo.translations",
    on=NgoRegistration,
    of=lambda ngo: (_renews(ngo) or ngo.legalised) and ngo.translated,
    at="translated",
    unless=scope.not_first_or_renewed,
    cite=tuple(ND_58_2022.at(article, 1, evidence=_T) for article in (11, 12, 15, 16)),
    governed_by=FILING,
    says=Text(
        "Văn bản bằng tiếng nước ngoài có bản dịch tiếng Việt được chứng thực; khi đề nghị cấp mới "
        "còn phải được hợp pháp hóa lãnh sự, trừ trường hợp được miễn.",
        "Papers in a foreign language have a certified translation; those of a first application "
        "are legalised by a consulate too, unless they are exempt.",
    ),
    message=Text(
        "Văn bản bằng tiếng nước ngoài chưa có bản dịch được chứng thực, hoặc (khi đề nghị cấp "
        "mới) chưa được hợp pháp hóa lãnh sự.",
        "Papers in a foreign language have no certified translation, or (in a first application) "
        "are not legalised.",
    ),
)
consulted = bodies_asked(
    CONSULTED,
    on=NgoRegistration,
    once=lambda ngo: ngo.forwarded,
    unless=scope.not_by_decree_58,
    governed_by=FILING,
    cite=tuple(ND_58_2022.at(article, 3, evidence=_T) for article in (11, 13, 15, 17)),
    says=Text(
        "Lấy ý kiến Ủy ban nhân dân cấp tỉnh nơi đăng ký hoạt động và cơ quan phê duyệt viện trợ.",
        "The People's Committee of the province and the body approving the aid are asked.",
    ),
    message=Text("Chưa lấy ý kiến: {lacking}.", "Not asked: {lacking}."),
)
decided_by = decided(
    DECIDER,
    on=NgoRegistration,
    unless=scope.no_application,
    governed_by=FILING,
    cite=(ND_58_2022.at(7, evidence=_T),),
    says=Text(
        "Bộ Ngoại giao cấp, gia hạn, sửa đổi, bổ sung, cấp lại Giấy đăng ký.",
        "The Foreign Ministry issues, renews, amends and re-issues certificates.",
    ),
)
