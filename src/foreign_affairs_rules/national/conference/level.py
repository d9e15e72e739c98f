"""Whether a conference is for the Prime Minister, and when no second permission is asked."""

from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.conference import Conference, Guest, Rank, Topic
from foreign_affairs_rules.requirements import Check
from foreign_affairs_rules.text import Text

PM_RANKS = frozenset({Rank.HEAD, Rank.MINISTER})
PM_TOPICS = frozenset(
    {
        Topic.SOVEREIGNTY,
        Topic.SECURITY,
        Topic.DEFENCE,
        Topic.ETHNIC,
        Topic.RELIGION,
        Topic.HUMAN_RIGHTS,
        Topic.STATE_SECRETS,
    }
)
"""The topics of Article 3(1)(b) of Decision 06/2020; border and politics are not among them."""

CHECK = Check(
    "2025-07-01",
    Text(
        "Nghị định 134/2025/NĐ-CP có thể đã thay đổi thẩm quyền, trình tự: phần phân cấp quản lý "
        "hội nghị, hội thảo quốc tế chưa đọc được, cần kiểm tra.",
        "Decree 134/2025/NĐ-CP may have moved competence and procedure: its part on conferences "
        "was not read, so check it.",
    ),
)
"""What every outcome for the Prime Minister says from the day of that decree on."""


def _high(guest: Guest) -> bool:
    if guest.peek("foreign") is False:
        return False
    return guest.rank in PM_RANKS and guest.foreign


def _surely_high(guest: Guest) -> bool:
    return guest.peek("foreign") is True and guest.peek("rank") in PM_RANKS


def prime_ministerial(conference: Conference) -> bool:
    """Whether the rank of a foreign guest or a topic takes it to the Prime Minister."""
    if PM_TOPICS & {*conference.peek("topics", ())}:
        return True
    if any(map(_surely_high, conference.peek("guests", ()))):
        return True
    return bool(PM_TOPICS & {*conference.topics}) or any(map(_high, conference.guests))


def checks(conference: Conference, law: Law) -> tuple[Text, ...]:
    """What to note of an outcome that differs for the Prime Minister."""
    noted = law.day >= CHECK.since and prime_ministerial(conference)
    return (CHECK.why,) if noted else ()


def approved_with_plan(conference: Conference) -> bool:
    """Whether the right agency approved it with the plan, as part of a programme."""
    aid = conference.aid
    return bool(aid and aid.plan_on_form and aid.approver_competent)


def covered(conference: Conference) -> Text | None:
    """The reason where such an approval carries the permission; never the Prime Minister's."""
    if not approved_with_plan(conference) or prime_ministerial(conference):
        return None
    return _COVERED


_COVERED = Text(
    "Nằm trong chương trình, dự án, phi dự án đã được cơ quan của người có thẩm quyền phê duyệt "
    "kèm đề án theo Mẫu 01, nên không xin phép lần nữa (suy luận từ điểm b khoản 1 Điều 4 Quyết "
    "định 06/2020/QĐ-TTg).",
    "Part of a programme, project or non-project that the agency of the competent person approved "
    "with the plan on Mẫu 01, so it needs no second permission (inferred from Decision "
    "06/2020/QĐ-TTg, Article 4(1)(b)).",
)


def for_prime_minister(conference: Conference) -> Text | None:
    """The reason why a step of the other route is not for this conference."""
    return covered(conference) or (_FOR_PM if prime_ministerial(conference) else None)


def below_prime_minister(conference: Conference) -> Text | None:
    """The reason where nothing takes it to the Prime Minister."""
    return None if prime_ministerial(conference) else _NOT_FOR_PM


def not_for_prime_minister(conference: Conference) -> Text | None:
    """The reason why a step of the Prime Minister's route is not for this conference."""
    return covered(conference) or below_prime_minister(conference)


_FOR_PM = Text(
    "Thuộc thẩm quyền cho phép của Thủ tướng Chính phủ (khoản 1 Điều 3 Quyết định 06/2020/QĐ-TTg).",
    "The Prime Minister permits it (Decision 06/2020/QĐ-TTg, Article 3(1)).",
)
_NOT_FOR_PM = Text(
    "Không thuộc thẩm quyền cho phép của Thủ tướng Chính phủ (khoản 1 Điều 3 Quyết định "
    "06/2020/QĐ-TTg).",
    "It is not for the Prime Minister to permit (Decision 06/2020/QĐ-TTg, Article 3(1)).",
)


def not_hosted(conference: Conference) -> Text | None:
    """The reason where hosting needs no agreement in principle."""
    return None if conference.hosting_needed else _NOT_HOSTED


_NOT_HOSTED = Text(
    "Không phải xin chủ trương đăng cai.", "Hosting needs no agreement in principle here."
)


def hosted_for_prime_minister(conference: Conference) -> Text | None:
    """The reason why hosting goes no local route."""
    return not_hosted(conference) or (_FOR_PM if prime_ministerial(conference) else None)


def hosted_not_for_prime_minister(conference: Conference) -> Text | None:
    """The reason why hosting does not go to the Prime Minister."""
    return not_hosted(conference) or below_prime_minister(conference)
