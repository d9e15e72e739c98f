"""Money: the estimates of plan activities in VND by agency and source, and aid in its currency."""

from collections.abc import Iterator

from foreign_affairs_rules.reporting.aids import AidPart, AidRow
from foreign_affairs_rules.reporting.tables.parts import (
    TOTAL,
    Cells,
    Chart,
    Column,
    Table,
    column,
    listed,
)
from foreign_affairs_rules.reporting.tallies import UNKNOWN, Part, Tally
from foreign_affairs_rules.reporting.years import YearReport
from foreign_affairs_rules.text import Text


def costs(report: YearReport) -> Iterator[Table]:
    """The estimates of all kinds together, by agency and by who pays."""
    both = report.together
    yield _costs(both.by_agency, both.total, "agency", column("Cơ quan, đơn vị", "Agency", 40))
    yield _costs(both.by_source, both.total, "source", column("Nguồn kinh phí", "Who pays", 40))


_SHEETS = {
    "agency": Text("Kinh phí theo cơ quan", "Cost by agency"),
    "source": Text("Kinh phí theo nguồn", "Cost by source"),
}
_TITLES = {
    "agency": Text("Dự toán kinh phí theo cơ quan, đơn vị", "Estimates by agency"),
    "source": Text("Dự toán kinh phí theo nguồn", "Estimates by who pays"),
}
_NOT_DIVIDED = Text(
    "Kinh phí từ nhiều nguồn không tách được theo từng nguồn nên ghi chung một dòng.",
    "Money from several sources is not divided among them and stands in one row.",
)


def _costs(parts: tuple[Part, ...], total: Tally, name: str, head: Column) -> Table:
    return Table(
        name=f"cost-{name}",
        sheet=_SHEETS[name],
        title=_TITLES[name],
        columns=(
            head,
            column("Số hoạt động", "Activities", 12),
            column("Số người", "People", 12),
            column("Dự toán (đồng)", "Estimate (VND)", 20),
            column("Chưa rõ dự toán", "Estimate not known", 12),
        ),
        rows=tuple((part.label, *_cost(part.tally)) for part in parts),
        total=(TOTAL, *_cost(total)),
        notes=(_NOT_DIVIDED,) if name == "source" else (),
        chart=Chart(title=_TITLES[name], columns=(3,)),
    )


def _cost(one: Tally) -> Cells:
    return one.activities, one.people, one.cost, one.cost_unknown


def aid(report: YearReport) -> Iterator[Table]:
    """Aid by donor and by how far it has come, and every one of them."""
    aids = report.aid
    for name, parts in (("donor", aids.by_donor), ("standing", aids.by_standing)):
        yield Table(
            name=f"aid-{name}",
            sheet=_AID_SHEETS[name],
            title=_AID_TITLES[name],
            columns=(_AID_HEADS[name], *_AID_COUNTS),
            rows=tuple((part.label, *_aid_counts(part)) for part in parts),
            total=(TOTAL, *_aid_counts(aids.total)),
            notes=(_SEVERAL, _NO_RATE) if name == "donor" else (),
            chart=Chart(title=_VALUE_BY_DONOR, columns=(3,)) if name == "donor" else None,
        )
    yield Table(
        name="aid-list",
        sparse=True,
        sheet=Text("Danh sách viện trợ", "Aid list"),
        title=Text("Danh sách khoản viện trợ", "Every aid"),
        columns=_AID_LIST,
        rows=tuple(map(_of_aid, aids.rows)),
        notes=(_WHEN,),
    )


_AID_SHEETS = {
    "donor": Text("Viện trợ theo bên cung cấp", "Aid by donor"),
    "standing": Text("Viện trợ theo tình trạng", "Aid by standing"),
}
_AID_TITLES = {
    "donor": Text("Viện trợ theo bên cung cấp", "Aid by donor"),
    "standing": Text("Viện trợ theo tình trạng", "Aid by how far it has come"),
}
_VALUE_BY_DONOR = Text("Giá trị viện trợ theo bên cung cấp (USD)", "Value of aid by donor (USD)")
_AID_HEADS = {
    "donor": column("Bên cung cấp viện trợ", "Donor", 44),
    "standing": column("Tình trạng", "Standing", 30),
}
_AID_COUNTS = (
    column("Số khoản", "Number", 10),
    column("Đã được phê duyệt", "Approved", 12),
    column("Giá trị (USD)", "Value (USD)", 18),
    column("Giá trị đã được phê duyệt (USD)", "Value approved (USD)", 18),
    column("Chưa rõ giá trị", "Value not known", 12),
)
_AID_LIST = (
    column("Mã khoản viện trợ", "Id", 24),
    column("Nội dung", "Content", 44),
    column("Phương thức", "Mode", 14),
    column("Bên cung cấp", "Donors", 30),
    column("Chủ khoản viện trợ", "Owner", 26),
    column("Giá trị (USD)", "Value (USD)", 16),
    column("Tình trạng", "Standing", 22),
    column("Số quyết định", "Decision", 18),
    column("Ngày quyết định", "Decided on", 12),
)
_SEVERAL = Text(
    "Khoản viện trợ của nhiều bên không tách được theo từng bên nên ghi chung một dòng.",
    "The aid of several donors is not divided among them and stands in one row.",
)
_NO_RATE = Text(
    "Giá trị ghi bằng USD như trong hồ sơ, không quy đổi ra đồng Việt Nam.",
    "Values are in USD as in the documents, never converted into VND.",
)
_WHEN = Text(
    "Khoản viện trợ tính vào kỳ có quyết định phê duyệt; chưa phê duyệt thì tính theo ngày đầu "
    "tiên biết được: nhận hồ sơ hợp lệ, trình, nhận thông tin, bắt đầu.",
    "Aid counts in the period of its approval; without one, by the first day known of these: "
    "valid dossier received, submitted, informed, start.",
)


def _aid_counts(part: AidPart) -> Cells:
    return part.aids, part.approved, part.value, part.approved_value, part.value_unknown


def _of_aid(row: AidRow) -> Cells:
    return (
        row.id,
        row.title,
        row.mode or UNKNOWN,
        listed(map(Text.same, row.donors)) or UNKNOWN,
        row.owner,
        UNKNOWN if row.value is None else row.value,
        row.standing.label,
        row.decision,
        row.decided,
    )
