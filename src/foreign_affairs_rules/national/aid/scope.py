"""Which decree an aid falls under: what each leaves out, and the line between them."""

from datetime import date
from functools import lru_cache

from foreign_affairs_rules import calendar
from foreign_affairs_rules.model.aid import Aid
from foreign_affairs_rules.model.aid_kinds import (
    DonorKind,
    Emergency,
    Exclusion,
    Help,
    ManagingAgency,
    Mode,
    Purpose,
    RecipientKind,
    SensitiveContent,
)
from foreign_affairs_rules.national.aid.terms import RECOVERY, RELIEF
from foreign_affairs_rules.national.instruments.aid import ND_80_2020
from foreign_affairs_rules.text import Text

_EXCLUDED = {
    Exclusion.TREATY_OR_ODA: Text(
        "Khoản viện trợ phải ký kết chính thức theo pháp luật về điều ước quốc tế, hoặc trong thỏa "
        "thuận về vốn ODA, không thuộc phạm vi của Nghị định.",
        "A grant that must be signed under the law on treaties, or is part of an ODA agreement, is "
        "outside the decree.",
    ),
    Exclusion.PROFIT_CONTRACT: Text(
        "Khoản tài trợ theo hợp đồng có phát sinh lợi nhuận để phân chia không thuộc phạm vi của "
        "Nghị định.",
        "A grant under a contract that yields profit to be shared is outside the decree.",
    ),
    Exclusion.RESEARCH_OF_INDIVIDUALS: Text(
        "Tài trợ cho cá nhân nghiên cứu khoa học không thuộc phạm vi của Nghị định.",
        "Funding of individuals for scientific research is outside the decree.",
    ),
}
_GIFT = Text(
    "Quà biếu, quà tặng không vì mục đích mà Nghị định nêu không thuộc phạm vi của Nghị định.",
    "A gift for none of the purposes that the decree names is outside it.",
)
_NO_DONOR = Text(
    "Doanh nghiệp có vốn nước ngoài hoạt động tại Việt Nam không phải là bên cung cấp viện trợ.",
    "A firm with foreign capital that works in Viet Nam is no donor under the decree.",
)
_NO_RECIPIENT = Text(
    "Bên nhận không thuộc các cơ quan, tổ chức được tiếp nhận viện trợ theo Nghị định.",
    "The recipient is none of those that may receive aid under the decree.",
)
_EMERGENCY = Text(
    "Viện trợ khẩn cấp do thiên tai trong thời gian của Nghị định 50/2020/NĐ-CP thực hiện theo "
    "Nghị định đó.",
    "Emergency aid after a natural disaster, within the time of Decree 50/2020/NĐ-CP, follows "
    "that decree.",
)
NOT_BY_50 = Text(
    "Không phải viện trợ khẩn cấp do thiên tai trong thời gian của Nghị định 50/2020/NĐ-CP.",
    "No emergency aid after a natural disaster within the time of Decree 50/2020/NĐ-CP.",
)
_CHARITABLE = {Purpose.HUMANITARIAN, Purpose.CHARITY}
_SECURITY = {SensitiveContent.SECURITY, SensitiveContent.DEFENCE, SensitiveContent.RELIGION}
_NO_RECIPIENTS = {RecipientKind.INDIVIDUAL, RecipientKind.OTHER}


def outside_80(aid: Aid) -> Text | None:
    """Why Decree 80/2020/NĐ-CP does not concern *aid*; `None` when it does."""
    if aid.excluded is not Exclusion.NONE:
        return _EXCLUDED[aid.excluded]
    if aid.gift and not _CHARITABLE & {*aid.purposes}:
        return _GIFT
    if all(donor.kind is DonorKind.FDI_COMPANY for donor in aid.donors):
        return _NO_DONOR
    if aid.recipient in _NO_RECIPIENTS:
        return _NO_RECIPIENT
    return _EMERGENCY if follows_50(aid) else None


def outside_principles(aid: Aid, on: date) -> Text | None:
    """Why the principles that both decrees state do not concern *aid* on the day *on*."""
    if on in ND_80_2020.in_force:
        return outside_80(aid)
    if aid.excluded is not Exclusion.NONE:
        return _EXCLUDED[aid.excluded]
    if aid.gift and not (_CHARITABLE | {Purpose.DEVELOPMENT}) & {*aid.purposes}:
        return _GIFT
    return None


def outside_50(aid: Aid) -> Text | None:
    """Why Decree 50/2020/NĐ-CP does not concern *aid*; `None` when it does."""
    return None if follows_50(aid) else NOT_BY_50


def follows_50(aid: Aid) -> bool:
    """A natural disaster, and the aid approved and carried out within the time from it."""
    if aid.emergency is not Emergency.NATURAL_DISASTER:
        return False
    last = _last_day(aid.disaster, aid.help)
    if (aid.completed or aid.ends) > last:
        return False
    return aid.decision is None or aid.decision.date <= last


@lru_cache(maxsize=256)
def _last_day(disaster: date, help_: Help) -> date:
    """The last day of the time of Decree 50; nearly every rule on aid asks for it."""
    length = (RELIEF if help_ is Help.RELIEF else RECOVERY).value
    return calendar.after(disaster, length).day


def recovery_by_80(aid: Aid) -> bool:
    """Recovery aid (viện trợ khắc phục hậu quả) of Decree 80, for an aid that falls under it."""
    return aid.emergency is not Emergency.NONE


def by_prime_minister(aid: Aid) -> bool:
    """A case that Decree 80 gives to the Prime Minister."""
    sensitive = bool(aid.contents) or aid.reserved_goods
    return sensitive or aid.managing_agency is ManagingAgency.UNSETTLED


def decider_unclear(aid: Aid) -> bool:
    """Recovery aid for one place that touches security, defence or religion: two readings."""
    return bool(_SECURITY & {*aid.contents}) and recovery_by_80(aid) and aid.direct_to_one


def emergency_by_prime_minister(aid: Aid) -> bool:
    """A case that Decree 50 gives to the Prime Minister."""
    sensitive = bool(_SECURITY & {*aid.contents}) or aid.reserved_goods
    return sensitive or aid.managing_agency is ManagingAgency.UNSETTLED


def has_ngo(aid: Aid) -> bool:
    """Whether a donor is a foreign NGO."""
    return any(donor.kind is DonorKind.FOREIGN_NGO for donor in aid.donors)


def is_non_project(aid: Aid) -> bool:
    """Whether it is non-project aid."""
    return aid.mode is Mode.NON_PROJECT
