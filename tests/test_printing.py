"""Reports as text for people and as plain data for machines."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from builders import DAY, instrument

from foreign_affairs_rules import UNKNOWN, OutboundDelegation, check, example
from foreign_affairs_rules.days import (
    CalendarDays,
    DayOfYear,
    Hours,
    Months,
    WorkingDays,
    Years,
)
from foreign_affairs_rules.findings import Outcome
from foreign_affairs_rules.law import Table
from foreign_affairs_rules.model.papers import Answer, Authority, DocumentKind, Waiver
from foreign_affairs_rules.model.people import Post
from foreign_affairs_rules.printing import citation_data, plain
from foreign_affairs_rules.requirements import Item
from foreign_affairs_rules.sources import Evidence
from foreign_affairs_rules.text import Text

DECIDED: dict[str, Any] = {
    "by": "Thường trực Tỉnh ủy",
    "document": "15-TB/TU",
    "date": date(2018, 3, 1),
}
ALLOWED: dict[str, Any] = {
    "approver": "Chủ tịch",
    "document": "1201/UBND",
    "date": date(2018, 3, 1),
    "until": date(2018, 4, 30),
}


def eleven() -> OutboundDelegation:
    """The shipped delegation with a waiver, an answer and an unknown fact."""
    loaded = example("outbound-eleven-members")
    assert isinstance(loaded, OutboundDelegation)
    return loaded.but(
        waivers=(Waiver(rule="outbound.countries", at="", **ALLOWED),),
        answers=(Answer(rule="quang_ninh.outbound.same_region", met=True, **DECIDED),),
        funding=loaded.funding.but(estimate=UNKNOWN),
    )


REPORT = check(eleven(), province="quang_ninh", on=DAY)


class TestText:
    def test_opens_with_what_was_asked_and_the_answer(self) -> None:
        """The first lines name subject, place and day, then say whether it is ready, then count."""
        lines = REPORT.text("vi").splitlines()
        assert lines[0] == (
            "Kết quả rà soát hồ sơ outbound-eleven-members theo quy định áp dụng tại Quảng Ninh, "
            "ngày 13/03/2018"
        )
        assert lines[1:3] == [
            "Chưa đủ điều kiện trình.",
            "; ".join(f"{outcome.label.vi}: {count}" for outcome, count in REPORT.summary.items()),
        ]
        assert REPORT.text("en").splitlines()[1] == "Not ready to submit."

    def test_ready_says_so(self) -> None:
        """A report without obstacles says that it is ready, never that it is approved."""
        ten = check(example("outbound-ten-members"), province="quang_ninh", on="2018-03-13")
        assert ten.text("vi").splitlines()[1] == "Đủ điều kiện trình."
        assert ten.text("en").splitlines()[1] == "Ready to submit."

    def test_a_province_without_rules_of_its_own_is_told(self) -> None:
        """Where national law alone was asked, a note under the headline says so."""
        national = check(OutboundDelegation(id="a"), province="ha_noi", on=DAY)
        assert "Lưu ý: Chưa có bộ quy định của Hà Nội" in national.text("vi")

    def test_groups_by_outcome_worst_first(self) -> None:
        """Findings stand under the words for their outcome, the worst first, open law last."""
        headings = [line for line in REPORT.text("en").splitlines() if line.startswith("[")]
        assert headings == [
            "[Not as the rules require]",
            "[Cannot be judged]",
            "[Needs a decision]",
            "[Permitted by the authority]",
            "[As the rules require]",
            "[What no text that was read fixes (it does not keep the dossier back)]",
        ]

    def test_finding_is_told_whole(self) -> None:
        """A breach comes with its numbers, rule and place, its source, evidence and remedy."""
        assert (
            "- Đoàn có 11 thành viên; mức quy định tối đa 10.  outbound.max_members  (members)\n"
            "    Căn cứ: Văn bản của Thủ tướng Chính phủ về đoàn ra, đoàn vào năm 2017 và kế hoạch "
            "năm 2018 (chưa rõ số), theo Kế hoạch 162-KH/TU (theo nguồn thứ cấp)\n"
            "    Cách xử lý: Rút gọn thành phần đoàn"
        ) in REPORT.text("vi")

    def test_decisions_of_people_are_told(self) -> None:
        """Who answered and who permitted is told with document and date."""
        told = REPORT.text("en")
        assert "    Answered by Thường trực Tỉnh ủy, 15-TB/TU, on 01/03/2018\n" in told
        assert "    Permitted by Chủ tịch, 1201/UBND, until 30/04/2018\n" in told

    def test_missing_fact_is_told_with_its_path(self) -> None:
        """What the office can add is named where it belongs."""
        assert "    Reason: A fact is missing: funding.estimate.\n" in REPORT.text("en")

    def test_everything_is_told_on_request(self) -> None:
        """What is plainly kept or does not apply is told only when everything is asked for."""
        part, everything = REPORT.text("en"), REPORT.text("en", everything=True)
        assert "[Does not apply]" in everything
        assert "[Does not apply]" not in part
        assert len(everything.splitlines()) > len(part.splitlines())
        for one in REPORT.findings:
            assert one.rule.id in everything

    @pytest.mark.parametrize("lang", ["vi", "en"])
    def test_ends_with_the_receipt(self, lang: Any) -> None:
        """The last line is the receipt, and the text ends with a line break."""
        told = REPORT.text(lang)
        assert told.endswith(f": {REPORT.receipt.input_sha256}\n")
        assert "foreign-affairs-rules-quang-ninh 2" in told.splitlines()[-1]

    def test_notes_are_told(self) -> None:
        """What a reader must know of a finding is told with it."""
        late = check(example("outbound-2023-timeline"), province="quang_ninh", on="2023-10-10")
        assert "    Note: By the law of 28/08/2023 (the day of the last change).\n" in late.text(
            "en"
        )


class TestData:
    def test_is_the_documented_object(self) -> None:
        """The plain data has the keys of the contract, and is JSON."""
        data = json.loads(json.dumps(REPORT.plain()))
        assert list(data) == [
            "subject",
            "province",
            "territory",
            "on",
            "ready",
            "summary",
            "findings",
            "notes",
            "receipt",
        ]
        assert (data["subject"], data["province"]) == ("outbound-eleven-members", "quang_ninh")
        assert (data["territory"], data["on"], data["ready"]) == ("quang_ninh", "2018-03-13", False)
        assert data["summary"]["broken"] == 2

    def test_finding_is_told_whole(self) -> None:
        """A finding has bare numbers, both languages, citations and values."""
        (size,) = (
            one for one in REPORT.plain()["findings"] if one["rule"] == "outbound.max_members"
        )
        assert (size["measured"], size["limit"], size["at"]) == (11, 10, ["members"])
        assert size["values"] == {"outbound.max_members": 10}
        assert size["message"] == {
            "vi": "Đoàn có 11 thành viên; mức quy định tối đa 10.",
            "en": "The delegation has 11 members; the limit is 10.",
        }
        assert (size["outcome"], size["severity"]) == ("broken", "binding")
        assert size["citations"][0]["evidence"] == "secondary"
        assert size["missing"] == {"facts": [], "law": []}
        assert size["reason"] is size["question"] is size["answer"] is size["waiver"] is None

    def test_decisions_of_people_are_told(self) -> None:
        """Answer and waiver stand in the finding as the document records them."""
        found = {one["rule"]: one for one in REPORT.plain()["findings"]}
        assert found["outbound.countries"]["waiver"]["until"] == "2018-04-30"
        assert found["quang_ninh.outbound.same_region"]["answer"]["met"] is True
        assert found["quang_ninh.outbound.funding"]["missing"]["facts"] == ["funding.estimate"]

    def test_everything_is_told_on_request(self) -> None:
        """Findings that are plainly kept or not applicable come only on request."""
        every = REPORT.plain(everything=True)["findings"]
        assert len(every) == len(REPORT.findings)
        silent = {Outcome.KEPT.value, Outcome.NOT_APPLICABLE.value}
        told = [one for one in every if one["outcome"] not in silent or one["answer"]]
        assert REPORT.plain()["findings"] == told

    def test_citation_without_a_place(self) -> None:
        """A place that is not known is null; a number that is not known is the title."""
        unnumbered = instrument(number=None)
        assert citation_data(unnumbered.at(evidence=Evidence.TEXT)) == {
            "instrument": "title (thử)",
            "place": None,
            "evidence": "text",
        }
        assert citation_data(instrument().at(4, 1, evidence=Evidence.TEXT)) == {
            "instrument": "giả-định/QĐ",
            "place": "khoản 1 Điều 4",
            "evidence": "text",
        }


@pytest.mark.parametrize(
    ("value", "data"),
    [
        (None, None),
        (True, True),
        (3, 3),
        (2.5, 2.5),
        ("a", "a"),
        (Text("a", "b"), {"vi": "a", "en": "b"}),
        (CalendarDays(5), {"count": 5, "unit": "calendar_days"}),
        (WorkingDays(5), {"count": 5, "unit": "working_days"}),
        (Months(2), {"count": 2, "unit": "months"}),
        (Years(5), {"count": 5, "unit": "years"}),
        (Hours(48), {"count": 48, "unit": "hours"}),
        (
            DayOfYear(1, 15, years=1, before=True),
            {"month": 1, "day": 15, "years": 1, "before": True, "unit": "day_of_year"},
        ),
        (
            Table([(Authority.CENTRAL, 3), ("b", 1)]),
            [{"key": "central", "value": 3}, {"key": "b", "value": 1}],
        ),
        (
            Item(what=DocumentKind.REQUEST, name=Text("tờ trình", "request")),
            {"what": "request", "name": {"vi": "tờ trình", "en": "request"}, "because": None},
        ),
        (
            (Item(what=Authority.OTHER, name=Text("a", "b")),),
            [{"what": "other", "name": {"vi": "a", "en": "b"}, "because": None}],
        ),
        (Authority.COUNCIL_STANDING, "council_standing"),
        (frozenset({Authority.OTHER, Authority.CENTRAL}), ["central", "other"]),
        ((CalendarDays(1), 2), [{"count": 1, "unit": "calendar_days"}, 2]),
        (Post(title="Giám đốc", locality=""), {"title": "Giám đốc", "locality": ""}),
        (date(2018, 3, 13), "2018-03-13"),
        (Decimal("1.5"), "1.5"),
    ],
    ids=lambda one: type(one).__name__,
)
def test_plain_is_what_json_has(value: object, data: object) -> None:
    """Whatever a rule measures has one plain form."""
    assert plain(value) == data
    assert json.loads(json.dumps(plain(value))) == data
