"""On the budget of trips abroad."""

from foreign_affairs_rules.national.instruments.issuers import CIRCULAR, FINANCE_MINISTRY
from foreign_affairs_rules.sources import Instrument, Level
from foreign_affairs_rules.text import Text

TT_140_2025 = Instrument(
    id="tt-140-2025-tt-btc",
    number="140/2025/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư quy định chế độ công tác phí đi công tác ngắn hạn ở nước ngoài do ngân sách nhà "
        "nước bảo đảm kinh phí",
        "Circular on the expenses of short working trips abroad paid by the State budget",
    ),
    issued="2025-12-30",
    since="2026-02-14",
    read_in=Text(
        "chỉ đọc được phần mở đầu và Điều 1 (phạm vi, đối tượng); chưa đọc được mức chi, hạng vé, "
        "tạm ứng, điều khoản chuyển tiếp",
        "only its preamble and Article 1 (scope) were read; not its rates, classes of tickets, "
        "advances, transition",
    ),
    unread=True,
)

TT_102_2012 = Instrument(
    id="tt-102-2012-tt-btc",
    number="102/2012/TT-BTC",
    kind=CIRCULAR,
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Thông tư quy định chế độ công tác phí cho cán bộ, công chức nhà nước đi công tác ngắn "
        "hạn ở nước ngoài do ngân sách nhà nước bảo đảm kinh phí",
        "Circular on the expenses of State officials on short working trips abroad paid by the "
        "State budget",
    ),
    issued="2012-06-21",
    since="2012-08-10",
    until="2026-02-13",
    replaced_by=TT_140_2025,
    read_in=Text(
        "báo chí và trang hỏi đáp pháp luật; việc Thông tư 140/2025/TT-BTC thay thế là suy luận",
        "the press and legal question-and-answer pages; that Circular 140/2025/TT-BTC replaced it "
        "is inferred",
    ),
)

HA_NOI_2014 = Instrument(
    id="ha-noi-delegations-2014",
    number=None,
    kind=Text("Văn bản", "Document"),
    issuer=Text("Thành phố Hà Nội", "Hà Nội"),
    level=Level.PROVINCE,
    title=Text(
        "Văn bản ngày 29/12/2014 của Hà Nội về đoàn đi nước ngoài (chưa rõ số; để đối chiếu, "
        "không ràng buộc địa phương khác)",
        "Paper of Hà Nội of 29 December 2014 on trips abroad (number unknown; to compare with, "
        "binding on no other province)",
    ),
    issued="2014-12-29",
    since="2014-12-29",
    read_in=Text("báo chí năm 2014", "the press of 2014"),
)

FINANCE_2018 = Instrument(
    id="finance-delegations-2018",
    number=None,
    kind=Text("Văn bản", "Document"),
    issuer=FINANCE_MINISTRY,
    level=Level.CENTRAL,
    title=Text(
        "Văn bản tháng 10/2018 của Bộ Tài chính về đoàn đi nước ngoài của Bộ (chưa rõ số; để đối "
        "chiếu, không ràng buộc địa phương)",
        "Paper of the Ministry of Finance of October 2018 on its own trips abroad (number unknown; "
        "to compare with, binding on no province)",
    ),
    since="2018-10-31",
    read_in=Text(
        "báo chí; chỉ biết tháng, nên tính từ ngày cuối tháng",
        "the press; only the month is known, so it counts from its last day",
    ),
)

INSTRUMENTS = (TT_102_2012, TT_140_2025, HA_NOI_2014, FINANCE_2018)
