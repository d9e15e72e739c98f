"""Who permits, on whose opinions and which dossier: Articles 3 to 6 of Decision 06/2020."""

from foreign_affairs_rules.days import Period
from foreign_affairs_rules.law import Law
from foreign_affairs_rules.model.conference import (
    Conference,
)
from foreign_affairs_rules.model.hosting import (
    HostingContent,
)
from foreign_affairs_rules.national.conference.governing import (
    FILING,
    HOSTING,
    OPENING,
    PERMISSION,
)
from foreign_affairs_rules.national.conference.level import covered, not_hosted, prime_ministerial
from foreign_affairs_rules.national.conference.lists import (
    CONSULTED,
    DECIDERS,
    DOSSIER,
    HOSTING_CONSULTED,
    HOSTING_DECIDERS,
)
from foreign_affairs_rules.national.instruments.conferences import QD_06_2020
from foreign_affairs_rules.requirements import consulted, decided_by, dossier
from foreign_affairs_rules.rules import rule
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text
from foreign_affairs_rules.verdicts import Breach, Skip, Verdict

competent = decided_by(
    DECIDERS,
    on=Conference,
    unless=covered,
    governed_by=PERMISSION,
    says=Text(
        "Thủ tướng Chính phủ cho phép theo cấp bậc khách nước ngoài hoặc chủ đề; các trường hợp "
        "khác do người có thẩm quyền quản lý hoặc cho phép đơn vị tổ chức hoạt động quyết định.",
        "The Prime Minister permits by the rank of foreign guests or by topic; otherwise who "
        "supervises or licensed the organiser decides.",
    ),
    remedy=Text("Trình đúng cấp có thẩm quyền.", "Submit to the competent authority."),
)
hosting_competent = decided_by(
    HOSTING_DECIDERS,
    on=Conference,
    of="hosting.decision",
    unless=not_hosted,
    governed_by=HOSTING,
    says=Text(
        "Chủ trương đăng cai do cấp có thẩm quyền cho phép tổ chức chấp thuận.",
        "Whoever is competent for the permission agrees in principle to hosting.",
    ),
    remedy=Text("Trình đúng cấp có thẩm quyền.", "Submit to the competent authority."),
)
_ASK = Text("Lấy ý kiến bằng văn bản.", "Ask for the written opinions.")


def _opinions_due(conference: Conference) -> bool:
    """With the Prime Minister they are due when the case is laid before him."""
    if conference.decision is not None:
        return True
    return prime_ministerial(conference) and conference.submitted_to_prime_minister is not None


opinions = consulted(
    CONSULTED,
    on=Conference,
    once=_opinions_due,
    unless=covered,
    governed_by=PERMISSION,
    says=Text(
        "Trước khi cho phép hoặc trình Thủ tướng Chính phủ phải lấy ý kiến bằng văn bản của các cơ "
        "quan liên quan; thẩm quyền Thủ tướng thì có Bộ Ngoại giao và Bộ Công an.",
        "Before the permission, or before the case goes to the Prime Minister, the bodies "
        "concerned are asked; for the Prime Minister the Foreign Ministry and the Ministry of "
        "Public Security too.",
    ),
    remedy=_ASK,
)
hosting_opinions = consulted(
    HOSTING_CONSULTED,
    on=Conference,
    of="hosting.consultations",
    once=lambda conference: conference.hosting.decision is not None,
    unless=not_hosted,
    governed_by=HOSTING,
    says=Text(
        "Trước khi chấp thuận chủ trương đăng cai phải lấy ý kiến như khi cho phép tổ chức.",
        "Before hosting is agreed in principle the same bodies are asked as for the permission.",
    ),
    remedy=_ASK,
)
papers = dossier(
    DOSSIER,
    on=Conference,
    unless=covered,
    governed_by=FILING,
    says=Text(
        "Hồ sơ xin phép gồm công văn, đề án theo Mẫu 01, ý kiến bằng văn bản nếu pháp luật khác "
        "yêu cầu, và văn bản chấp thuận chủ trương đăng cai nếu có.",
        "The dossier holds the letter, the plan on Mẫu 01, written opinions where another law asks "
        "for them, and the agreement in principle to hosting if there is one.",
    ),
    remedy=Text("Bổ sung hồ sơ trước khi gửi.", "Complete the dossier before it is sent."),
)

_CONTENTS = {
    HostingContent.REASON: Text("lý do", "reason"),
    HostingContent.PURPOSE: Text("mục đích", "purpose"),
    HostingContent.THEME: Text("chủ đề", "theme"),
    HostingContent.PARTICIPANTS: Text("thành phần dự kiến", "expected participants"),
    HostingContent.FUNDING: Text("kinh phí dự kiến", "expected funding"),
}


@rule(
    "conference.hosting_contents",
    on=Conference,
    at="hosting.contents",
    unless=not_hosted,
    cite=(QD_06_2020.at(6, 2, evidence=Evidence.TEXT),),
    governed_by=HOSTING,
    says=Text(
        "Hồ sơ xin chủ trương đăng cai nêu lý do, mục đích, chủ đề, thành phần và kinh phí dự "
        "kiến.",
        "The request to host states reason, purpose, theme, expected participants and funding.",
    ),
    message=Text(
        "Hồ sơ xin chủ trương đăng cai có {measured}/{limit} nội dung; còn thiếu: {lacking}.",
        "The request to host has {measured} of {limit:content|contents}; lacking: {lacking}.",
    ),
    remedy=Text("Bổ sung nội dung còn thiếu.", "Add what is lacking."),
)
def hosting_contents(conference: Conference, _: Law) -> Verdict:
    """All five contents."""
    contents = conference.hosting.contents
    lacking = tuple(name for content, name in _CONTENTS.items() if content not in contents)
    if not lacking:
        return None
    return Breach(len(_CONTENTS) - len(lacking), len(_CONTENTS), {"lacking": lacking})


@rule(
    "conference.hosting_first",
    on=Conference,
    at="submitted",
    unless=not_hosted,
    cite=(QD_06_2020.at(6, 3, evidence=Evidence.INFERRED),),
    governed_by=FILING,
    says=Text(
        "Sau khi được chấp thuận chủ trương đăng cai mới lập đề án và xin phép tổ chức.",
        "The dossier is sent after hosting was agreed in principle.",
    ),
    message=Text(
        "Hồ sơ xin phép được gửi khi chưa có chấp thuận chủ trương đăng cai.",
        "The dossier was sent before hosting was agreed in principle.",
    ),
    remedy=Text(
        "Xin chấp thuận chủ trương đăng cai, rồi gửi hồ sơ xin phép.",
        "Have hosting agreed in principle, then send the dossier.",
    ),
)
def hosting_first(conference: Conference, _: Law) -> Verdict:
    """Two steps, the agreement in principle first."""
    if conference.submitted is None:
        return Skip(_NOT_SENT)
    agreed = conference.hosting.decision
    return Breach() if agreed is None or agreed.date > conference.submitted else None


_NOT_SENT = Text("Chưa gửi hồ sơ xin phép.", "The dossier is not sent yet.")


@rule(
    "conference.permitted",
    on=Conference,
    at="opened",
    unless=covered,
    terms=(DECIDERS,),
    cite=(QD_06_2020.at(4, 2, "a", evidence=Evidence.TEXT),),
    period=Period(),
    governed_by=OPENING,
    says=Text(
        "Chỉ tổ chức sau khi được cho phép.", "A conference is held after it has been permitted."
    ),
    message=Text(
        "Đã khai mạc khi chưa có văn bản cho phép.", "It opened before it had been permitted."
    ),
    remedy=Text(
        "Báo cáo cấp có thẩm quyền; ghi văn bản cho phép nếu đã có (decision).",
        "Report to the competent authority; record the permission if there is one (decision).",
    ),
)
def permitted(conference: Conference, law: Law) -> Verdict:
    """The list of who permits tells that a permission was needed on that day at all."""
    if conference.opened is None:
        return Skip(_NOT_OPENED)
    someone_permits, decision = bool(law[DECIDERS]), conference.decision
    too_early = decision is None or decision.date > conference.opened
    return Breach() if someone_permits and too_early else None


_NOT_OPENED = Text("Chưa khai mạc.", "It has not opened yet.")
