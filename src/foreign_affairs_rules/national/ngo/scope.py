"""Which rules and steps a registration has, by what is applied for and by kind of certificate."""

from collections.abc import Callable

from foreign_affairs_rules.model.ngo import Application, CertificateKind, NgoRegistration
from foreign_affairs_rules.text import Text

Unless = Callable[[NgoRegistration], Text | None]

_NO_APPLICATION = Text("Không có hồ sơ đề nghị.", "Nothing is applied for.")
_OTHER_APPLICATION = Text("Không thuộc loại đề nghị này.", "Another kind of application.")
_OTHER_KIND = Text("Không thuộc loại Giấy đăng ký này.", "Another kind of certificate.")
_OLD_DECREE = Text(
    "Sửa đổi, cấp lại Giấy đăng ký lập Văn phòng dự án theo Nghị định 12/2012/NĐ-CP đến khi hết "
    "hạn.",
    "A certificate for a project office is changed under Decree 12/2012/NĐ-CP until it expires.",
)
_REFUSED = Text("Đề nghị không được chấp thuận.", "The application was refused.")
_NO_SUSPENSION = Text("Không có việc đình chỉ.", "There is no suspension.")
_NO_TERMINATION = Text("Không có việc chấm dứt.", "There is no termination.")
NO_NOTICE = Text("Không có thông báo tự chấm dứt.", "The organisation gave no notice to end.")
_OVER = Text("Đã hoặc đang chấm dứt hoạt động.", "The activity has ended or is ending.")
_OFFICE_CHANGE = Text(
    "Hồ sơ sửa đổi, bổ sung, cấp lại Giấy đăng ký lập Văn phòng đại diện có bước riêng.",
    "A change of the certificate of a representative office has a step of its own.",
)


def of_kind(kind: CertificateKind) -> Unless:
    """What concerns certificates of *kind* alone."""
    return lambda ngo: None if ngo.kind is kind else _OTHER_KIND


def not_new(ngo: NgoRegistration) -> Text | None:
    """What is asked when a certificate is applied for the first time."""
    return None if ngo.application is Application.NEW else _OTHER_APPLICATION


def new_of(kind: CertificateKind) -> Unless:
    """What is asked when a certificate of *kind* is applied for the first time."""
    return lambda ngo: not_new(ngo) or of_kind(kind)(ngo)


def not_renewal(ngo: NgoRegistration) -> Text | None:
    """What is asked of a renewal."""
    return None if ngo.application is Application.RENEWAL else _OTHER_APPLICATION


def no_application(ngo: NgoRegistration) -> Text | None:
    """What is asked of every application."""
    return _NO_APPLICATION if ngo.application is Application.NONE else None


def not_by_decree_58(ngo: NgoRegistration) -> Text | None:
    """What is asked of every application but changes of the old kind of certificate."""
    if reason := no_application(ngo):
        return reason
    if ngo.application.changes and ngo.kind is CertificateKind.PROJECT_OFFICE:
        return _OLD_DECREE
    return None


def not_plain_forward(ngo: NgoRegistration) -> Text | None:
    """All but changes of the certificate of a representative office, whose time is not fixed."""
    if reason := not_by_decree_58(ngo):
        return reason
    office = ngo.kind is CertificateKind.OFFICE
    return _OFFICE_CHANGE if office and ngo.application.changes else None


def not_office_change(ngo: NgoRegistration) -> Text | None:
    """Changes of the certificate of a representative office alone."""
    return of_kind(CertificateKind.OFFICE)(ngo) or _not_change(ngo)


def not_first_or_renewed(ngo: NgoRegistration) -> Text | None:
    """A new certificate or its renewal."""
    first = ngo.application in {Application.NEW, Application.RENEWAL}
    return None if first else _OTHER_APPLICATION


def not_changed(ngo: NgoRegistration) -> Text | None:
    """A change of a certificate under Decree 58."""
    return _not_change(ngo) or not_by_decree_58(ngo)


def not_old_change(ngo: NgoRegistration) -> Text | None:
    """A change of a certificate for a project office."""
    return _not_change(ngo) or of_kind(CertificateKind.PROJECT_OFFICE)(ngo)


def _not_change(ngo: NgoRegistration) -> Text | None:
    return None if ngo.application.changes else _OTHER_APPLICATION


def not_granted(ngo: NgoRegistration) -> Text | None:
    """What follows a certificate that was given."""
    return no_application(ngo) or (_REFUSED if ngo.refused else None)


def no_plan(ngo: NgoRegistration) -> Text | None:
    """The plan of activities follows all but a mere re-issue."""
    if ngo.application is Application.REISSUE:
        return _OTHER_APPLICATION
    return not_granted(ngo)


def both(one: Unless, other: Unless) -> Unless:
    """What both *one* and *other* leave in."""
    return lambda ngo: one(ngo) or other(ngo)


def no_suspension(ngo: NgoRegistration) -> Text | None:
    """What concerns a suspension."""
    return _NO_SUSPENSION if ngo.suspension is None else None


def no_termination(ngo: NgoRegistration) -> Text | None:
    """What concerns a termination by the authority."""
    return _NO_TERMINATION if ngo.termination is None else None


def no_notice(ngo: NgoRegistration) -> Text | None:
    """What concerns a notice of the organisation that it ends its activity."""
    return NO_NOTICE if ngo.self_termination is None else None


def over(ngo: NgoRegistration) -> Text | None:
    """What is asked while the activity goes on."""
    return _OVER if ngo.termination or ngo.self_termination else None
