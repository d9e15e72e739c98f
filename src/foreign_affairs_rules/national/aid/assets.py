"""Account, assets and the sale of goods, by Decree 80/2020/NĐ-CP."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.aid import Aid, SoldGoods
from foreign_affairs_rules.model.aid_kinds import AccountPlace
from foreign_affairs_rules.national.aid.governing import ACCOUNT, DECISION, REPORTING
from foreign_affairs_rules.national.aid.scope import is_non_project, outside_80
from foreign_affairs_rules.national.aid.terms import by_80
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

_NO_ACCOUNT = Text("Chưa mở tài khoản tiếp nhận viện trợ.", "No aid account was opened yet.")


@rule(
    "aid.account_place",
    on=Aid,
    at="account",
    unless=outside_80,
    cite=(by_80(14, 2, "a"), by_80(15, 2)),
    governed_by=ACCOUNT,
    says=Text(
        "Tài khoản tiếp nhận viện trợ mở tại Kho bạc Nhà nước hoặc ngân hàng thương mại của Việt "
        "Nam.",
        "The aid account is at the State Treasury or at a commercial bank of Viet Nam.",
    ),
    message=Text(
        "Tài khoản không mở tại Kho bạc Nhà nước hoặc ngân hàng thương mại của Việt Nam.",
        "The account is neither at the State Treasury nor at a commercial bank of Viet Nam.",
    ),
)
def account_place(aid: Aid, _: Law) -> Verdict:
    """Once there is an account."""
    if aid.account is None:
        return Skip(_NO_ACCOUNT)
    return Breach() if aid.account.place is AccountPlace.ELSEWHERE else None


_NO_SALE = Text("Không có hàng hóa viện trợ để bán.", "No goods of the aid are for sale.")


def _unsold(aid: Aid) -> Text | None:
    return outside_80(aid) or (_NO_SALE if aid.sale is None else None)


def _sold(aid: Aid) -> tuple[SoldGoods, ...]:
    return () if aid.sale is None else aid.sale.goods


@rule(
    "aid.sale_approved",
    on=Aid,
    at="sale",
    unless=_unsold,
    cite=(by_80(17),),
    governed_by=DECISION,
    says=Text(
        "Việc bán hàng viện trợ được quyết định đồng thời với việc phê duyệt, khi Bộ Tài chính "
        "đồng ý bằng văn bản.",
        "The sale of aid goods is decided together with the approval, with the Ministry of "
        "Finance's written consent.",
    ),
    message=Text(
        "Việc bán hàng viện trợ chưa được quyết định đồng thời với việc phê duyệt, hoặc chưa có "
        "văn bản đồng ý của Bộ Tài chính.",
        "The sale was not decided with the approval, or the Ministry of Finance has not agreed.",
    ),
)
def sale_approved(aid: Aid, _: Law) -> Verdict:
    """Both are needed."""
    sale = aid.sale
    both = sale is None or (sale.decided_with_approval and sale.finance_ministry_agrees)
    return None if both else Breach()


@rule(
    "aid.sale_form",
    on=Aid,
    each=_sold,
    unless=_unsold,
    cite=(by_80(17),),
    governed_by=DECISION,
    says=Text(
        "Hàng đã qua sử dụng không được bán đấu giá; hàng mới, còn hạn sử dụng phải bán đấu giá.",
        "Used goods are not auctioned; new goods that are in date are.",
    ),
    message=Text(
        "Hình thức bán hàng chưa đúng: hàng đã qua sử dụng mà bán đấu giá, hoặc hàng mới, còn hạn "
        "mà không bán đấu giá.",
        "Used goods were auctioned, or new goods in date were not.",
    ),
)
def sale_form(goods: SoldGoods, _: Law) -> Verdict:
    """New goods out of date are not spoken of."""
    must = not goods.used and goods.in_date
    wrong = goods.auctioned if goods.used else must and not goods.auctioned
    return Breach() if wrong else None


_BUDGET = Text(
    "Viện trợ thuộc nguồn thu ngân sách nhà nước theo pháp luật về tài sản công.",
    "Aid that is budget revenue follows the law on public assets.",
)
_NOT_STARTED = Text("Chưa triển khai.", "Not started yet.")
_NOT_COMPLETED = Text("Chưa kết thúc.", "Not completed yet.")
_NON_PROJECT = Text(
    "Điểm này chỉ quy định tài sản của chương trình, dự án.",
    "This point speaks of the assets of programmes and projects alone.",
)


@rule(
    "aid.assets_ledger",
    on=Aid,
    at="assets_ledger",
    unless=outside_80,
    cite=(by_80(24, 7, "a"),),
    governed_by=REPORTING,
    says=Text(
        "Chủ khoản viện trợ mở sổ theo dõi riêng tài sản của viện trợ không thuộc nguồn thu ngân "
        "sách nhà nước.",
        "The owner keeps a separate ledger of the assets of aid that is no budget revenue.",
    ),
    message=Text(
        "Chưa mở sổ theo dõi riêng tài sản viện trợ.", "There is no separate ledger of the assets."
    ),
    remedy=Text("Mở sổ theo dõi riêng.", "Open a separate ledger."),
)
def assets_ledger(aid: Aid, _: Law) -> Verdict:
    """Once the aid is started."""
    if aid.budget:
        return Skip(_BUDGET)
    if aid.started is None:
        return Skip(_NOT_STARTED)
    return None if aid.assets_ledger else Breach()


@rule(
    "aid.assets_kept",
    on=Aid,
    at="assets_disposed",
    unless=outside_80,
    cite=(by_80(24, 7, "c"),),
    governed_by=REPORTING,
    says=Text(
        "Khi kết thúc, tài sản của chương trình, dự án không thuộc nguồn thu ngân sách nhà nước là "
        "của chủ dự án và không được mua, bán, biếu, tặng, chuyển nhượng.",
        "At the end the assets of a programme or project that is no budget revenue are the "
        "owner's and are not bought, sold, given away or transferred.",
    ),
    message=Text(
        "Tài sản viện trợ đã được mua, bán, biếu, tặng hoặc chuyển nhượng.",
        "Assets of the aid were sold, given away or transferred.",
    ),
)
def assets_kept(aid: Aid, _: Law) -> Verdict:
    """Once the aid is completed."""
    if aid.budget:
        return Skip(_BUDGET)
    if aid.completed is None:
        return Skip(_NOT_COMPLETED)
    if is_non_project(aid):
        return Skip(_NON_PROJECT)
    return Breach() if aid.assets_disposed else None
