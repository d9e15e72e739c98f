"""What agency, enterprise and person must meet: Decision 09/2023/QĐ-TTg, Articles 8, 9 and 12."""

from foreign_affairs_rules.law import Law, Term
from foreign_affairs_rules.model.apec_card import ApecCard, CardGroup, Employer
from foreign_affairs_rules.national.apec_card.governing import DECISION
from foreign_affairs_rules.national.apec_card.papers import not_in_group_3
from foreign_affairs_rules.national.apec_card.terms import (
    AGE,
    CONTRACT_AGE,
    IN_POST,
    INSURED,
    OPERATING,
    SETS,
    Span,
)
from foreign_affairs_rules.national.instruments.passports import QD_09_2023
from foreign_affairs_rules.norms import at_least, holds
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Citation, Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict


def _at(article: int, clause: int | None = None, point: str | None = None) -> Citation:
    return QD_09_2023.at(article, clause, point, evidence=Evidence.TEXT)


_AGENCY = Text("Doanh nhân làm việc tại cơ quan, tổ chức.", "The holder works for an agency.")
_NO_CONTRACT = Text("Chưa có hợp đồng thương mại.", "There is no contract yet.")
_EXEMPT = Text(
    "Không thuộc diện, hoặc đã hoàn thành nghĩa vụ bảo hiểm xã hội bắt buộc.",
    "The person need not, or need no longer, pay social insurance.",
)


def _agency(card: ApecCard) -> Text | None:
    return _AGENCY if card.employer is Employer.AGENCY else None


group = holds(
    "apec_card.group",
    on=ApecCard,
    of=lambda card: card.group is not CardGroup.NONE,
    at="group",
    cite=(_at(9),),
    governed_by=DECISION,
    says=Text(
        "Thẻ ABTC chỉ cấp cho doanh nhân thuộc năm nhóm của Điều 9.",
        "The card is for holders in the five groups of Article 9 alone.",
    ),
    remedy=Text("Không đề nghị cấp thẻ.", "Do not ask for a card."),
)
frequent_travel = holds(
    "apec_card.frequent_travel",
    on=ApecCard,
    of="frequent_travel",
    at="frequent_travel",
    cite=(_at(8, 1), _at(8, 2, "c")),
    governed_by=DECISION,
    says=Text(
        "Cơ quan, doanh nghiệp có nhu cầu cử người đi lại thường xuyên, ngắn hạn trong APEC.",
        "The agency or enterprise needs frequent short trips within APEC.",
    ),
    remedy=Text("Chứng minh nhu cầu đi lại.", "Show the need to travel."),
)
lawful = holds(
    "apec_card.lawful",
    on=ApecCard,
    of="lawful",
    at="lawful",
    unless=_agency,
    cite=(_at(8, 2, "a"),),
    governed_by=DECISION,
    says=Text(
        "Doanh nghiệp chấp hành đúng pháp luật về thương mại, thuế, hải quan, lao động, bảo hiểm "
        "xã hội.",
        "The enterprise is lawful in trade, tax, customs, labour and social insurance.",
    ),
    remedy=Text("Khắc phục, rồi đề nghị lại.", "Put it right and ask again."),
)
apec_partner = holds(
    "apec_card.apec_partner",
    on=ApecCard,
    of="apec_partner",
    at="apec_partner",
    unless=_agency,
    cite=(_at(8, 2, "b"),),
    governed_by=DECISION,
    says=Text(
        "Doanh nghiệp ký kết, hợp tác trực tiếp với đối tác của nền kinh tế APEC.",
        "The enterprise signs or cooperates directly with APEC partners.",
    ),
    remedy=Text("Bổ sung chứng từ về hợp tác.", "Add proof of the cooperation."),
)
age = at_least(
    AGE,
    of="age",
    on=ApecCard,
    at="age",
    governed_by=DECISION,
    says=Text("Doanh nhân từ đủ tuổi quy định.", "The holder is of age."),
    message=Text(
        "Doanh nhân {measured} tuổi; phải từ đủ {limit} tuổi.",
        "The holder is {measured:year|years} old; the least age is {limit}.",
    ),
    remedy=Text("Không đề nghị cấp thẻ.", "Do not ask for a card."),
)
capacity = holds(
    "apec_card.capacity",
    on=ApecCard,
    of="full_capacity",
    at="full_capacity",
    cite=(_at(8, 3, "a"),),
    governed_by=DECISION,
    says=Text("Doanh nhân có đủ năng lực hành vi dân sự.", "The holder has full civil capacity."),
    remedy=Text("Không đề nghị cấp thẻ.", "Do not ask for a card."),
)
not_suspended = holds(
    "apec_card.not_suspended",
    on=ApecCard,
    of=lambda card: not card.exit_suspended,
    at="exit_suspended",
    cite=(_at(8, 3, "c"),),
    governed_by=DECISION,
    says=Text(
        "Doanh nhân không thuộc trường hợp tạm hoãn xuất cảnh.",
        "The exit of the holder is not suspended.",
    ),
    remedy=Text("Đề nghị lại khi hết tạm hoãn.", "Ask again when the suspension ends."),
)


def _long_enough(of: str, card: ApecCard, law: Law, term: Term[Span]) -> Verdict:
    """A breach when the time from the day *of* to the request, today without one, is too short."""
    span, since = law[term], getattr(card, of)
    return Breach(since, span) if span.after(since) > (card.filed or law.asked) else None


@rule(
    OPERATING.id,
    on=ApecCard,
    at="operating_since",
    unless=_agency,
    terms=(OPERATING,),
    governed_by=DECISION,
    says=Text(
        "Doanh nghiệp đã hoạt động liên tục đủ thời gian quy định.",
        "The enterprise has operated without a break for long enough.",
    ),
    message=Text(
        "Doanh nghiệp hoạt động liên tục từ {measured}, chưa đủ {limit}.",
        "The enterprise has operated since {measured}, less than {limit}.",
    ),
    remedy=Text("Đề nghị lại khi đủ thời gian.", "Ask again when it has."),
)
def operating(card: ApecCard, law: Law) -> Verdict:
    """Counted up to the request."""
    return _long_enough("operating_since", card, law, OPERATING)


@rule(
    IN_POST.id,
    on=ApecCard,
    at="in_post_since",
    terms=(IN_POST,),
    governed_by=DECISION,
    says=Text(
        "Doanh nhân đã giữ chức vụ thực tế đủ thời gian quy định.",
        "The holder has actually been in post for long enough.",
    ),
    message=Text(
        "Doanh nhân giữ chức vụ từ {measured}, chưa đủ {limit}.",
        "The holder has been in post since {measured}, less than {limit}.",
    ),
    remedy=Text("Đề nghị lại khi đủ thời gian.", "Ask again when he has."),
)
def in_post(card: ApecCard, law: Law) -> Verdict:
    """Counted up to the request."""
    return _long_enough("in_post_since", card, law, IN_POST)


@rule(
    CONTRACT_AGE.id,
    on=ApecCard,
    at="contract_signed",
    unless=not_in_group_3,
    terms=(CONTRACT_AGE,),
    cite=(QD_09_2023.at(12, 2, "c", evidence=Evidence.INFERRED),),
    governed_by=DECISION,
    says=Text(
        "Hợp đồng với đối tác APEC có thời hạn không quá mức quy định tính đến ngày đề nghị.",
        "The contract with an APEC partner is no older at the request than the text says.",
    ),
    message=Text(
        "Hợp đồng ký ngày {measured}, quá {limit} tính đến ngày đề nghị.",
        "The contract was signed on {measured}, more than {limit} before the request.",
    ),
    remedy=Text("Nộp hợp đồng mới hơn.", "Hand in a newer contract."),
)
def contract_age(card: ApecCard, law: Law) -> Verdict:
    """Counted from its signature; that this day counts is inferred."""
    limit = law[CONTRACT_AGE]
    if not card.has_contract:
        return Skip(_NO_CONTRACT)
    signed = card.contract_signed
    return Breach(signed, limit) if limit.after(signed) < (card.filed or law.asked) else None


def _not_insured(card: ApecCard) -> Text | None:
    return not_in_group_3(card) or (_EXEMPT if card.insurance_exempt else None)


insured = at_least(
    INSURED,
    of="insured_months",
    on=ApecCard,
    at="insured_months",
    unless=_not_insured,
    governed_by=DECISION,
    says=Text(
        "Doanh nhân đã đóng bảo hiểm xã hội với chức vụ này đủ số tháng quy định.",
        "The holder has paid social insurance in that post for long enough.",
    ),
    message=Text(
        "Đã đóng {measured} tháng với chức vụ này; phải từ {limit} tháng.",
        "{measured:month|months} paid in that post; the least is {limit}.",
    ),
    remedy=Text("Đề nghị lại khi đủ số tháng.", "Ask again when the months are full."),
)
translated = holds(
    "apec_card.translated",
    on=ApecCard,
    of="foreign_papers_translated",
    at="foreign_papers_translated",
    unless=not_in_group_3,
    cite=(_at(12, 2, "c"),),
    governed_by=DECISION,
    says=Text(
        "Giấy tờ bằng tiếng nước ngoài được dịch và công chứng, chứng thực.",
        "Papers in a foreign language are translated and certified.",
    ),
    remedy=Text("Dịch và chứng thực.", "Have them translated and certified."),
)
sets = at_least(
    SETS,
    of="sets",
    on=ApecCard,
    at="sets",
    governed_by=DECISION,
    says=Text("Hồ sơ nộp đủ số bộ quy định.", "The dossier comes in the sets asked for."),
    message=Text(
        "Đã nộp {measured} bộ hồ sơ; phải nộp {limit} bộ.",
        "{measured:set|sets} handed in; {limit} asked for.",
    ),
    remedy=Text("Nộp đủ số bộ.", "Hand in all sets."),
)
