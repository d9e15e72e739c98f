"""How long a certificate may run, which kinds there are, and what it allows."""

from collections.abc import Iterator

from foreign_affairs_rules.days import Years
from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.model.ngo import (
    Application,
    Certificate,
    CertificateKind,
    NgoActivity,
    NgoRegistration,
)
from foreign_affairs_rules.national.instruments.ngo import ND_58_2022
from foreign_affairs_rules.national.ngo import scope
from foreign_affairs_rules.national.ngo.governing import FILING, ISSUE
from foreign_affairs_rules.national.ngo.terms import VALIDITY_OFFICE, VALIDITY_OPERATION
from foreign_affairs_rules.norms import holds
from foreign_affairs_rules.rules import ASKED, Rule, rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text, fold
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_T = Evidence.TEXT
_NONE_YET = Text("Chưa có Giấy đăng ký.", "There is no certificate yet.")


def _validity(term: Term[Years], kind: CertificateKind) -> Rule[NgoRegistration]:
    @rule(
        term.id,
        on=NgoRegistration,
        at="certificate.expires",
        terms=(term,),
        unless=scope.of_kind(kind),
        cite=(
            ND_58_2022.at(9, 1, evidence=_T),
            ND_58_2022.at(9, 2, evidence=_T),
            ND_58_2022.at(9, 2, evidence=Evidence.INFERRED),
        ),
        governed_by=ISSUE,
        says=Text(
            "Thời hạn của Giấy đăng ký cấp mới (kể từ ngày cấp) hoặc gia hạn không vượt quá thời "
            "hạn tối đa của loại đó.",
            "A certificate, new (from its issue) or renewed, runs no longer than its kind may.",
        ),
        message=Text(
            "Giấy đăng ký ghi đến ngày {expires}; thời hạn tối đa ({length}) hết vào ngày {last}.",
            "The certificate runs until {expires}; its longest validity ({length}) ends on {last}.",
        ),
        remedy=Text("Ghi lại thời hạn của Giấy đăng ký.", "Set its validity again."),
    )
    def validity(ngo: NgoRegistration, law: Law) -> Verdict:
        """
        To the same day of the last year: from its issue where it is the first one.

        From what day a renewal runs is not said; taken is the first day that it gives (inferred).
        """
        length, held = law[term], ngo.held()
        if held is None:
            return Skip(_NONE_YET)
        first = ngo.application is Application.NEW
        last = length.after(held.date if first else held.valid_from)
        words = {"expires": held.expires, "last": last, "length": length}
        return Breach(words=words) if held.expires > last else None

    return validity


validity_operation = _validity(VALIDITY_OPERATION, CertificateKind.OPERATION)
validity_office = _validity(VALIDITY_OFFICE, CertificateKind.OFFICE)


@rule(
    "ngo.home_registration",
    on=NgoRegistration,
    at="certificate.expires",
    cite=(ND_58_2022.at(9, 1, evidence=_T),),
    governed_by=ISSUE,
    says=Text(
        "Thời hạn Giấy đăng ký không vượt quá thời hạn đăng ký của tổ chức ở nước ngoài.",
        "A certificate does not outlast the organisation's registration at home.",
    ),
    message=Text(
        "Giấy đăng ký ghi đến ngày {expires}, sau ngày hết hạn đăng ký ở nước ngoài ({home}).",
        "The certificate runs until {expires}, after the registration at home ends ({home}).",
    ),
)
def home_registration(ngo: NgoRegistration, _: Law) -> Verdict:
    """A registration at home that does not end is never outlasted."""
    held = ngo.held()
    if held is None:
        return Skip(_NONE_YET)
    if ngo.peek("home_until") is None and ngo.home_unlimited:
        return None
    words = {"expires": held.expires, "home": ngo.home_until}
    return Breach(words=words) if held.expires > ngo.home_until else None


@rule(
    "ngo.kinds",
    on=NgoRegistration,
    at="kind",
    cite=(ND_58_2022.at(3, 3, evidence=_T), ND_58_2022.at(28, 2, evidence=_T)),
    governed_by=FILING,
    says=Text(
        "Chỉ có Giấy đăng ký hoạt động và Giấy đăng ký lập Văn phòng đại diện; Giấy đăng ký lập "
        "Văn phòng dự án chỉ được sửa đổi, cấp lại đến khi hết hạn.",
        "Certificates are for operation or for a representative office; one for a project office "
        "is changed or re-issued only until it expires.",
    ),
    message=Text(
        "Không còn cấp mới, gia hạn Giấy đăng ký lập Văn phòng dự án, và không sửa đổi, cấp lại "
        "khi đã hết hạn.",
        "A certificate for a project office is neither issued nor renewed any more, nor changed "
        "once it has expired.",
    ),
    remedy=Text(
        "Đề nghị chuyển sang Giấy đăng ký hoạt động hoặc Văn phòng đại diện.",
        "Apply for one of the two kinds there are.",
    ),
)
def kinds(ngo: NgoRegistration, law: Law) -> Verdict:
    """The third kind ended with the decree before; its certificates run to their end."""
    if ngo.kind is not CertificateKind.PROJECT_OFFICE or ngo.application is Application.NONE:
        return None
    if not ngo.application.changes:
        return Breach()
    return Breach() if ngo.current.expires < (ngo.filed or law.asked) else None


one_office = holds(
    "ngo.one_office",
    on=NgoRegistration,
    of=lambda ngo: len(ngo.offices) <= 1,
    at="offices",
    unless=scope.of_kind(CertificateKind.OFFICE),
    cite=(ND_58_2022.at(8, 2, evidence=_T),),
    governed_by=ISSUE,
    says=Text(
        "Tổ chức chỉ được đặt một Văn phòng đại diện.",
        "An organisation has no more than one representative office.",
    ),
    message=Text(
        "Tổ chức đặt nhiều hơn một Văn phòng đại diện.",
        "The organisation has more than one representative office.",
    ),
)

_CITIES = {"ha_noi", "da_nang", "ho_chi_minh"}

office_city = holds(
    "ngo.office_city",
    on=NgoRegistration,
    of=lambda ngo: {*ngo.offices} <= _CITIES,
    at="offices",
    unless=scope.of_kind(CertificateKind.OFFICE),
    cite=(ND_58_2022.at(8, 2, evidence=_T),),
    governed_by=ISSUE,
    says=Text(
        "Văn phòng đại diện đặt tại Hà Nội, Đà Nẵng hoặc Thành phố Hồ Chí Minh.",
        "A representative office is in Hà Nội, Đà Nẵng or Hồ Chí Minh City.",
    ),
    message=Text(
        "Có Văn phòng đại diện đặt ngoài Hà Nội, Đà Nẵng, Thành phố Hồ Chí Minh.",
        "A representative office is outside Hà Nội, Đà Nẵng and Hồ Chí Minh City.",
    ),
)


def _deeds(ngo: NgoRegistration) -> Iterator[tuple[NgoActivity, Certificate]]:
    """Each activity with the certificate that must allow it."""
    held = ngo.held()
    return iter(()) if held is None else ((deed, held) for deed in ngo.activities)


@rule(
    "ngo.activity_field",
    on=NgoRegistration,
    each=_deeds,
    cite=(ND_58_2022.at(8, 1, evidence=_T),),
    governed_by=ASKED,
    says=Text(
        "Tổ chức chỉ hoạt động trong lĩnh vực ghi trong Giấy đăng ký.",
        "An organisation is active only in the fields of its certificate.",
    ),
    message=Text(
        "Hoạt động «{deed}» ngoài lĩnh vực ghi trong Giấy đăng ký.",
        "The activity “{deed}” is outside the fields of the certificate.",
    ),
    remedy=Text(
        "Dừng hoạt động đó hoặc đề nghị sửa đổi, bổ sung Giấy đăng ký.",
        "Stop it, or apply for an amendment or supplement of the certificate.",
    ),
)
def activity_field(deed: tuple[NgoActivity, Certificate], _: Law) -> Verdict:
    """Names of fields are matched without regard to case and place of tones."""
    done, held = deed
    allowed = {fold(one) for one in held.fields}
    return None if fold(done.field) in allowed else Breach(words={"deed": done})


@rule(
    "ngo.activity_area",
    on=NgoRegistration,
    each=_deeds,
    cite=(ND_58_2022.at(8, 1, evidence=_T),),
    governed_by=ASKED,
    says=Text(
        "Tổ chức chỉ hoạt động tại địa bàn ghi trong Giấy đăng ký.",
        "An organisation is active only in the areas of its certificate.",
    ),
    message=Text(
        "Hoạt động «{deed}» ngoài địa bàn ghi trong Giấy đăng ký.",
        "The activity “{deed}” is outside the areas of the certificate.",
    ),
    remedy=Text(
        "Dừng hoạt động đó hoặc đề nghị sửa đổi, bổ sung Giấy đăng ký.",
        "Stop it, or apply for an amendment or supplement of the certificate.",
    ),
)
def activity_area(deed: tuple[NgoActivity, Certificate], _: Law) -> Verdict:
    """The province of the activity is one of the certificate."""
    done, held = deed
    return None if done.area in held.areas else Breach(words={"deed": done})
