"""Rules on the trips and visits that a register holds together."""

from foreign_affairs_rules.days import Years
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.groups import LikeVisits, PersonYear, Trip, TripPair, VisitPair
from foreign_affairs_rules.national.register.terms import LIKE_VISIT_YEARS
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Question, Verdict


@rule(
    "register.overlapping_trips",
    on=PersonYear,
    each="pairs",
    at="trips",
    says=Text(
        "Một người không có mặt trong hai đoàn đi cùng thời gian.",
        "Nobody is in two delegations at one time.",
    ),
    question=Text(
        "{person} có mặt trong hai đoàn trùng thời gian: {one} và {other}. Đi đoàn nào?",
        "{person} is in two delegations at one time: {one} and {other}. Which trip is made?",
    ),
)
def overlapping_trips(pair: TripPair, _: Law) -> Verdict:
    """No text says so: nobody can be in two places, and a person decides which trip it is."""
    if pair.months_apart() or not pair.overlap():
        return None
    one, other = pair.parts
    words = {"person": pair.person, "one": one.delegation, "other": other.delegation}
    return Question(words=words)


@rule(
    "register.earlier_trips",
    on=PersonYear,
    each="trips",
    at="trips",
    says=Text(
        "Số chuyến đi trước đó trong năm ghi trong hồ sơ đúng với sổ theo dõi.",
        "The earlier trips that a document tells are those of the register.",
    ),
    question=Text(
        "{delegation}: hồ sơ ghi {measured} chuyến đi trước đó trong năm, sổ theo dõi có {limit}. "
        "Số nào đúng?",
        "{delegation}: the document tells {measured:earlier trip|earlier trips} of the year, the "
        "register holds {limit}. Which number is right?",
    ),
)
def earlier_trips(trip: Trip, _: Law) -> Verdict:
    """A document that tells none is not asked."""
    told = trip.peek("told")
    if told is None or told == trip.counted:
        return None
    return Question(None, told, trip.counted, {"delegation": trip.delegation})


@rule(
    LIKE_VISIT_YEARS.id,
    on=LikeVisits,
    each="pairs",
    at="visits",
    terms=(LIKE_VISIT_YEARS,),
    says=Text(
        "Không cử đoàn thứ hai cùng nội dung đến cùng một nước trong số năm quy định.",
        "No second delegation goes to a country with the same content within the years set.",
    ),
    question=Text(
        "{one} và {other} đến cùng một nước, cùng nội dung, trong vòng {limit} năm. Có cần cử "
        "đoàn thứ hai không?",
        "{one} and {other} go to one country with one content within {limit:year|years}. Is the "
        "second needed?",
    ),
)
def like_visits(pair: VisitPair, law: Law) -> Verdict:
    """The content is compared as written; whether it is the same is for a person to say."""
    years = law[LIKE_VISIT_YEARS]
    one, other = sorted(pair.parts, key=lambda visit: (visit.departure, visit.delegation))
    if other.departure >= Years(years).after(one.departure):
        return None
    words = {"one": one.delegation, "other": other.delegation}
    return Question(None, None, years, words)
