"""The papers of the dossier of an aid, by Decree 80/2020/NĐ-CP, Article 8."""

from foreign_affairs_rules.law import Term, Unit
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import DonorKind
from foreign_affairs_rules.model.papers import DocumentKind
from foreign_affairs_rules.national.aid.scope import by_prime_minister, is_non_project
from foreign_affairs_rules.national.aid.terms import by_80
from foreign_affairs_rules.requirements import Item, Items
from foreign_affairs_rules.text import Text

_OFFICIAL = {
    DonorKind.DIPLOMATIC_MISSION,
    DonorKind.FOREIGN_GOVERNMENT,
    DonorKind.FOREIGN_LOCAL_AUTHORITY,
}


def _organisation(aid: Aid) -> bool:
    return any(one.kind not in {*_OFFICIAL, DonorKind.INDIVIDUAL} for one in aid.donors)


def _individual(aid: Aid) -> bool:
    return any(one.kind is DonorKind.INDIVIDUAL for one in aid.donors)


def _with_experts(aid: Aid) -> bool:
    return is_non_project(aid) and aid.experts


def _used(aid: Aid, *, vehicle: bool = False, temporary: bool = False) -> bool:
    """Used goods, or used vehicles, of non-project aid that the Prime Minister approves."""
    return (
        is_non_project(aid)
        and by_prime_minister(aid)
        and any(
            one.used and (not vehicle or one.vehicle) and (not temporary or one.temporary)
            for one in aid.goods
        )
    )


DOSSIER = Term[Items](
    id="aid.dossier",
    name=Text("thành phần hồ sơ khoản viện trợ", "the papers of the dossier of an aid"),
    unit=Unit.PAPERS,
)
_DOSSIER: Items = (
    Item(
        what=DocumentKind.REQUEST,
        name=Text("văn bản đề nghị phê duyệt", "the request for approval"),
    ),
    Item(
        what=DocumentKind.DONOR_CONSENT,
        name=Text(
            "văn bản nhất trí cung cấp viện trợ của bên cung cấp viện trợ",
            "the donor's written consent",
        ),
    ),
    Item(
        what=DocumentKind.AID_DOCUMENT,
        name=Text(
            "văn kiện chương trình, dự án, phi dự án",
            "the document of the programme, project or non-project aid",
        ),
    ),
    Item(
        what=DocumentKind.LEGAL_STATUS,
        name=Text(
            "giấy tờ chứng minh tư cách pháp nhân (bản sao Giấy đăng ký của tổ chức phi chính phủ "
            "nước ngoài đã đăng ký, hoặc bản sao có chứng thực giấy tờ pháp lý)",
            "proof of legal status (a copy of the registration certificate of a registered "
            "foreign NGO, else certified copies of valid papers)",
        ),
        when=_organisation,
        because=Text(
            "bên cung cấp viện trợ là tổ chức không phải cơ quan đại diện ngoại giao, cơ quan "
            "thuộc chính phủ, chính quyền địa phương nước ngoài",
            "a donor is an organisation other than a mission, a foreign government body or a "
            "foreign local authority",
        ),
        cite=by_80(8, 1, "d"),
    ),
    Item(
        what=DocumentKind.PASSPORT_COPY,
        name=Text(
            "bản sao có chứng thực hộ chiếu còn hiệu lực", "a certified copy of a valid passport"
        ),
        when=_individual,
        because=Text("bên cung cấp viện trợ là cá nhân", "a donor is an individual"),
        cite=by_80(8, 1, "d"),
    ),
    Item(
        what=DocumentKind.CURRICULUM_VITAE,
        name=Text(
            "sơ lược lý lịch chuyên gia có cam kết",
            "a short CV of the expert with an undertaking",
        ),
        when=_with_experts,
        because=Text("phi dự án cung cấp chuyên gia", "non-project aid that provides experts"),
        cite=by_80(8, 2, "đ"),
    ),
    Item(
        what=DocumentKind.PROGRAMME,
        name=Text("chương trình hoạt động của chuyên gia", "the work programme of the expert"),
        when=_with_experts,
        because=Text("phi dự án cung cấp chuyên gia", "non-project aid that provides experts"),
        cite=by_80(8, 2, "đ"),
    ),
    Item(
        what=DocumentKind.WORK_PERMIT,
        name=Text(
            "giấy phép lao động và giấy tờ chuyên môn của chuyên gia",
            "the work permit and the professional papers of the expert",
        ),
        when=_with_experts,
        because=Text("phi dự án cung cấp chuyên gia", "non-project aid that provides experts"),
        cite=by_80(8, 2, "đ"),
    ),
    Item(
        what=DocumentKind.QUALITY_CERTIFICATE,
        name=Text("chứng thư giám định chất lượng hàng hóa", "the quality inspection certificate"),
        when=_used,
        because=Text(
            "phi dự án có hàng hóa đã qua sử dụng, thuộc thẩm quyền của Thủ tướng Chính phủ",
            "non-project aid with used goods, in the Prime Minister's competence",
        ),
        cite=by_80(8, 3, "a"),
    ),
    Item(
        what=DocumentKind.VEHICLE_PAPERS,
        name=Text(
            "bản dịch công chứng giấy đăng ký hoặc sở hữu và giấy đăng kiểm phương tiện",
            "notarised translations of the vehicle's registration or ownership and inspection",
        ),
        when=lambda aid: _used(aid, vehicle=True),
        because=Text("có phương tiện vận tải đã qua sử dụng", "there are used vehicles"),
        cite=by_80(8, 3, "b"),
    ),
    Item(
        what=DocumentKind.VEHICLE_INSPECTION,
        name=Text(
            "giấy chứng nhận đăng kiểm của Việt Nam", "the Vietnamese inspection certificate"
        ),
        when=lambda aid: _used(aid, vehicle=True, temporary=True),
        because=Text("phương tiện tạm nhập tái xuất", "vehicles imported for re-export"),
        cite=by_80(8, 3, "b"),
    ),
)

DOSSIER_VALUE = DOSSIER.value(_DOSSIER, cite=by_80(8))
