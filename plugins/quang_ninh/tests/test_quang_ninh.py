"""What Quảng Ninh's package says of whole documents."""

from foreign_affairs_rules import OutboundDelegation, Outcome, check, example


def test_the_countries_of_a_central_delegation_are_not_the_provinces_matter() -> None:
    """Where a central body leads, whether the countries are of one region is not asked."""
    trip = example("outbound-eleven-members")
    assert isinstance(trip, OutboundDelegation)
    report = check(trip.but(joins_central=True), province="quang_ninh", on="2018-03-13")
    assert report.outcome_of("quang_ninh.outbound.same_region") is Outcome.NOT_APPLICABLE
