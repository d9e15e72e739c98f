"""Examples of the rules on the card itself, and of every length."""

from datetime import date
from functools import partial
from typing import Any

from foreign_affairs_rules.model.apec_card import (
    ApecCard,
    CardGroup,
    CardLoss,
    CardRequest,
)
from foreign_affairs_rules.model.papers import (
    Answer,
    Body,
    Decision,
)
from foreign_affairs_rules.national import apec_card
from foreign_affairs_rules.national.apec_card.samples import (
    IN_2024,
    IN_2026,
    IN_2027,
    asked,
    card,
    known_in_2024,
    step,
)
from foreign_affairs_rules.rules import Example


def cards() -> tuple[Example, ...]:
    """The card, its fee and its end."""
    day = date(2024, 6, 3)
    old = date(2026, 2, 1)
    issued = partial(known_in_2024, issued=day)
    again = partial(issued, request=CardRequest.MORE_ECONOMIES, earlier_expires=old)
    near = partial(known_in_2024, request=CardRequest.NEAR_EXPIRY)
    online = partial(card, IN_2026, card_filed=date(2026, 9, 1))
    ended = partial(known_in_2024, employer_ended=day)
    cancelled = partial(known_in_2024, cancelled=day)
    of_2018 = known_in_2024(
        issued=date(2018, 6, 4), expires=date(2020, 2, 1), passport_expires=date(2020, 2, 1)
    )
    return (
        apec_card.validity.accepts(
            "five years to the day", issued(expires=date(2029, 6, 3)), on=IN_2024
        ),
        apec_card.validity.rejects(
            "five years and a day", issued(expires=date(2029, 6, 4)), on=IN_2024
        ),
        apec_card.validity.accepts(
            "three years, issued on 14/12/2015",
            known_in_2024(issued=date(2015, 12, 14), expires=date(2018, 12, 14)),
            on=IN_2024,
        ),
        apec_card.validity.rejects(
            "five years, issued on 14/12/2015",
            known_in_2024(issued=date(2015, 12, 14), expires=date(2020, 12, 14)),
            on=IN_2024,
        ),
        apec_card.validity.accepts(
            "five years, issued on 15/12/2015",
            known_in_2024(issued=date(2015, 12, 15), expires=date(2020, 12, 15)),
            on=IN_2024,
        ),
        apec_card.ends_with_passport.accepts(
            "a card of 2018 that ends with the passport", of_2018, on=IN_2024
        ),
        apec_card.ends_with_passport.rejects(
            "a day longer", of_2018.but(expires=date(2020, 2, 2)), on=IN_2024
        ),
        apec_card.reissue_keeps_term.rejects(
            "another end, issued in 2018",
            of_2018.but(request=CardRequest.DAMAGED, earlier_expires=date(2020, 2, 2)),
            on=IN_2024,
        ),
        apec_card.reissue_keeps_term.accepts("the same end", again(expires=old), on=IN_2024),
        apec_card.reissue_keeps_term.rejects(
            "another end", again(expires=date(2026, 2, 2)), on=IN_2024
        ),
        apec_card.reissues.accepts("for the first time", near(near_expiry_reissues=0), on=IN_2024),
        apec_card.reissues.rejects("for the second time", near(near_expiry_reissues=1), on=IN_2024),
        apec_card.same_post.accepts("the same post", near(same_post=True), on=IN_2024),
        apec_card.same_post.rejects("another post", near(same_post=False), on=IN_2024),
        apec_card.fee.accepts("the fee of 2026", online(fee_paid=700_000), on=IN_2026),
        apec_card.fee.rejects("the fee before", online(fee_paid=840_000), on=IN_2026),
        apec_card.fee_relief.accepts(
            "the relief of a file online, as a person answered",
            online(filed_online=True, answers=(_GIVEN,)),
            on=IN_2026,
        ),
        apec_card.fee_relief.asks("filed online", online(filed_online=True), on=IN_2026),
        apec_card.no_use_after_cancelling.accepts(
            "used on the day", cancelled(used=day), on=IN_2024
        ),
        apec_card.no_use_after_cancelling.rejects(
            "used the day after", cancelled(used=date(2024, 6, 4)), on=IN_2024
        ),
        apec_card.employer_ended.accepts(
            "the department was told", ended(department_told=date(2024, 6, 10)), on=IN_2024
        ),
        apec_card.employer_ended.asks("nobody was told", ended(), on=IN_2024),
    )


_GIVEN = Answer(
    rule=apec_card.fee_relief.id,
    met=True,
    by="Cục Quản lý xuất nhập cảnh",
    document="biên lai",
    date=date(2026, 9, 2),
)


def permission_steps() -> tuple[Example, ...]:
    """The lengths of the permission."""
    start = date(2027, 1, 4)
    first = partial(card, IN_2027, group=CardGroup.ENTERPRISE, received=start)
    other = partial(card, IN_2027, group=CardGroup.OFFICIAL, received=start)

    def replied(day: int, **known: Any) -> ApecCard:
        body = {"received": date(2027, 1, 7), "answered": date(2027, 2, day)} | known
        return first(consultations=asked(Body.TAX, **body))

    in_january = {n: replied(1, answered=date(2027, 1, n)) for n in (27, 28)}
    silent = first(consultations=asked(Body.TAX, received=date(2027, 1, 7)))
    put_off = partial(replied, extended=date(2027, 1, 20), extended_days=15)

    def decided(day: int) -> ApecCard:
        decision = Decision(date=date(2027, 2, day))
        return first(submitted=date(2027, 2, 3), decision=decision)

    return (
        step("forward").accepts("on 07/01", first(forwarded=date(2027, 1, 7)), on=IN_2027),
        step("forward").rejects("on 08/01", first(forwarded=date(2027, 1, 8)), on=IN_2027),
        step("verify").accepts("on the twentieth day", in_january[27], on=IN_2027),
        step("verify").rejects("a day late", in_january[28], on=IN_2027),
        step("verify").accepts("silent, which counts as agreement", silent, on=IN_2027),
        step("verify_extended").accepts("put off, on 11/02", put_off(11), on=IN_2027),
        step("verify_extended").rejects("put off, on 12/02", put_off(12), on=IN_2027),
        step("verify_extended").rejects(
            "put off by 5 days, on 02/02", put_off(2, extended_days=5), on=IN_2027
        ),
        step("submit_verified").accepts(
            "five working days after the silence",
            silent.but(submitted=date(2027, 2, 3)),
            on=IN_2027,
        ),
        step("submit_verified").rejects(
            "a working day later", silent.but(submitted=date(2027, 2, 11)), on=IN_2027
        ),
        step("submit").accepts("on 19/01", other(submitted=date(2027, 1, 19)), on=IN_2027),
        step("submit").rejects("on 20/01", other(submitted=date(2027, 1, 20)), on=IN_2027),
        step("decide").accepts("on 17/02, after Tết", decided(17), on=IN_2027),
        step("decide").rejects("on 18/02", decided(18), on=IN_2027),
    )


def card_steps() -> tuple[Example, ...]:
    """The lengths of the card."""

    def march(day: int) -> date:
        return date(2024, 3, day)

    def june(day: int) -> date:
        return date(2024, 6, day)

    permitted = partial(known_in_2024, decision=Decision(date=date(2023, 12, 4)))
    filed = partial(permitted, card_filed=june(3))
    doubted = partial(permitted, card_filed=march(1), papers_asked=march(4))
    exchanged = partial(permitted, card_filed=date(2024, 5, 2), exchanged=date(2024, 5, 6))
    replied = partial(exchanged, economies_replied=june(3))
    damaged = partial(known_in_2024, request=CardRequest.DAMAGED, card_filed=june(3))
    lost = CardLoss(date=june(3))
    left = partial(known_in_2024, left_post=june(3))
    hurried = exchanged(issue_requested=june(3))
    return (
        step("file_card").accepts("six months", permitted(card_filed=june(4)), on=IN_2024),
        step("file_card").rejects("a day more", permitted(card_filed=june(5)), on=IN_2024),
        step("more_papers").accepts("three months", doubted(papers_given=june(4)), on=IN_2024),
        step("more_papers").rejects("a day more", doubted(papers_given=june(5)), on=IN_2024),
        step("exchange").accepts("on the third", filed(exchanged=june(6)), on=IN_2024),
        step("exchange").rejects("on the fourth", filed(exchanged=june(7)), on=IN_2024),
        step("examine").accepts(
            "on the 21st day", exchanged(economies_replied=date(2024, 5, 27)), on=IN_2024
        ),
        step("examine").rejects(
            "a day late", exchanged(economies_replied=date(2024, 5, 28)), on=IN_2024
        ),
        step("issue").accepts("on the third", replied(issued=june(6)), on=IN_2024),
        step("issue").rejects("on the fourth", replied(issued=june(7)), on=IN_2024),
        step("issue").accepts(
            "on the third from a request without all replies",
            hurried.but(issued=june(6)),
            on=IN_2024,
        ),
        step("reissue").accepts("on the fifth", damaged(issued=june(10)), on=IN_2024),
        step("reissue").rejects("on the sixth", damaged(issued=june(11)), on=IN_2024),
        step("report_loss").accepts(
            "the next day", known_in_2024(loss=lost.but(reported=june(4))), on=IN_2024
        ),
        step("report_loss").asks(
            "on the day of the 48th hour",
            known_in_2024(loss=lost.but(reported=june(5))),
            on=IN_2024,
        ),
        step("report_loss").rejects(
            "three days later", known_in_2024(loss=lost.but(reported=june(6))), on=IN_2024
        ),
        step("inform").accepts(
            "on the second",
            known_in_2024(loss=lost.but(reported=june(4), informed=june(6))),
            on=IN_2024,
        ),
        step("inform").rejects(
            "on the third",
            known_in_2024(loss=lost.but(reported=june(4), informed=june(7))),
            on=IN_2024,
        ),
        step("recover").accepts("on the fifth", left(recovered=june(10)), on=IN_2024),
        step("recover").rejects("on the sixth", left(recovered=june(11)), on=IN_2024),
    )
