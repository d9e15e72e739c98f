"""Examples of the rules after the approval."""

from datetime import date
from typing import Any

from foreign_affairs_rules.model.aid import Account, Aid, Change, Goods, Sale, SoldGoods
from foreign_affairs_rules.model.aid_kinds import (
    AccountPlace,
    ManagementForm,
    Mode,
    SensitiveContent,
)
from foreign_affairs_rules.model.papers import (
    Answer,
    Authority,
)
from foreign_affairs_rules.national import aid as law
from foreign_affairs_rules.national.aid.synthetic import (
    IN_2021,
    aid,
    approved,
)
from foreign_affairs_rules.rules import Example

_FREE = (
    Answer(
        rule="aid.prohibited_uses",
        met=True,
        by="cơ quan chủ trì thẩm định",
        document="văn bản thẩm định",
        date=date(2021, 3, 1),
    ),
)


def _principles() -> tuple[Example, ...]:
    came = {"first_received": date(2021, 3, 9)}
    banned = (Goods(banned=False), Goods(banned=True))
    budget = came | {"budget": True, "donor_disburses": False}
    return (
        law.approved_first.accepts("on the day of the approval", approved(**came), on=IN_2021),
        law.approved_first.rejects(
            "the day before", approved(first_received=date(2021, 3, 8)), on=IN_2021
        ),
        law.approved_first.rejects(
            "before approval under Decree 313",
            aid("2026-03-09", first_received=date(2026, 3, 9)),
            on="2026-03-09",
        ),
        law.import_ban.accepts("none banned", aid(goods=banned[:1]), on=IN_2021),
        law.import_ban.rejects("one banned", aid(goods=banned), on=IN_2021),
        law.through_account.accepts("all", approved(through_account=True, **came), on=IN_2021),
        law.through_account.rejects("some", approved(through_account=False, **came), on=IN_2021),
        law.budget_estimate.accepts("in it", approved(in_estimate=True, **budget), on=IN_2021),
        law.budget_estimate.rejects("not in it", approved(in_estimate=False, **budget), on=IN_2021),
        law.prohibited_uses.accepts(
            "answered", aid(purpose="Xây trường học", answers=_FREE), on=IN_2021
        ),
        law.prohibited_uses.asks("a school", aid(purpose="Xây trường học"), on=IN_2021),
    )


def _management() -> tuple[Example, ...]:
    own = {"form": ManagementForm.OWN_UNIT, "mode": Mode.PROJECT}
    programme = own | {"mode": Mode.PROGRAMME}

    def changed(authority: Authority = Authority.COMMITTEE_CHAIR, **known: Any) -> Change:
        given = {"into_prime_ministers": False, "alters_decision": True, "sets": 6} | known
        return Change(
            date=date(2021, 6, 1), authority=authority, decided=date(2021, 6, 15), **given
        )

    minister = Authority.PRIME_MINISTER
    upwards = changed(into_prime_ministers=True)
    kept, lost = changed(alters_decision=False), changed()
    by_minister = {"contents": (SensitiveContent.DEFENCE,), "mode": Mode.PROJECT}
    here = {"mode": Mode.PROJECT}
    return (
        law.own_unit.accepts("USD 199,999", aid(value_usd=199_999, **own), on=IN_2021),
        law.own_unit.rejects("USD 200,000", aid(value_usd=200_000, **own), on=IN_2021),
        law.own_unit.asks("a programme", aid(**programme), on=IN_2021),
        law.not_started.accepts("started", approved(started=date(2021, 9, 30)), on=IN_2021),
        law.not_started.asks("not started since March", approved(), on=IN_2021),
        law.change_sets.accepts("six sets", approved(changes=(changed(),), **here), on=IN_2021),
        law.change_sets.rejects(
            "five sets", approved(changes=(changed(sets=5),), **here), on=IN_2021
        ),
        law.change_decider.accepts(
            "who approved it", approved(changes=(changed(),), **here), on=IN_2021
        ),
        law.change_decider.rejects(
            "another", approved(changes=(changed(minister),), **here), on=IN_2021
        ),
        law.change_decider.rejects(
            "into the Prime Minister's competence", approved(changes=(upwards,), **here), on=IN_2021
        ),
        law.change_decider.accepts(
            "the Prime Minister's decision unaltered",
            approved(minister, changes=(kept,), **by_minister),
            on=IN_2021,
        ),
        law.change_decider.rejects(
            "the Prime Minister's decision altered by the Chairman",
            approved(minister, changes=(lost,), **by_minister),
            on=IN_2021,
        ),
        law.change_decider.asks(
            "non-project aid",
            approved(changes=(changed(),), mode=Mode.NON_PROJECT),
            on=IN_2021,
        ),
    )


def _assets() -> tuple[Example, ...]:
    opened = {place: Account(date=date(2021, 4, 1), place=place) for place in AccountPlace}
    started = {"budget": False, "started": date(2021, 4, 1)}
    ended = started | {"completed": date(2021, 11, 30), "mode": Mode.PROJECT}

    def sold(*goods: SoldGoods, agreed: bool = True) -> Aid:
        return aid(
            sale=Sale(decided_with_approval=True, finance_ministry_agrees=agreed, goods=goods)
        )

    used = SoldGoods(used=True, auctioned=False)
    new = SoldGoods(used=False, in_date=True, auctioned=True)
    return (
        law.account_place.accepts(
            "at the Treasury", aid(account=opened[AccountPlace.TREASURY]), on=IN_2021
        ),
        law.account_place.rejects(
            "elsewhere", aid(account=opened[AccountPlace.ELSEWHERE]), on=IN_2021
        ),
        law.sale_approved.accepts("with consent", sold(), on=IN_2021),
        law.sale_approved.rejects("without", sold(agreed=False), on=IN_2021),
        law.sale_form.accepts("used not, new by auction", sold(used, new), on=IN_2021),
        law.sale_form.rejects(
            "used by auction",
            sold(used.but(auctioned=True)),
            on=IN_2021,
        ),
        law.sale_form.rejects(
            "new without auction",
            sold(new.but(auctioned=False)),
            on=IN_2021,
        ),
        law.assets_ledger.accepts("kept", aid(assets_ledger=True, **started), on=IN_2021),
        law.assets_ledger.rejects("not kept", aid(assets_ledger=False, **started), on=IN_2021),
        law.assets_kept.accepts("kept", aid(assets_disposed=False, **ended), on=IN_2021),
        law.assets_kept.rejects("sold", aid(assets_disposed=True, **ended), on=IN_2021),
    )


def management_examples() -> tuple[Example, ...]:
    """Principles, management, changes, assets and sales."""
    return (*_principles(), *_management(), *_assets())
