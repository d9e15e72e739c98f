"""``far needs``: who decides, which papers, whose opinions, as of a day."""

from pathlib import Path
from typing import Any

import pytest
from commands import TEN, Plugins, Ran, far, shipped_file, written

_PROVINCE = """
from foreign_affairs_rules import Evidence, Instrument, Province, RuleSet, Term, Text
from foreign_affairs_rules.law import Unit
from foreign_affairs_rules.model.agreement import Agreement
from foreign_affairs_rules.model.delegation import OutboundDelegation
from foreign_affairs_rules.model.papers import Authority, Body, DocumentKind
from foreign_affairs_rules.norms import at_most
from foreign_affairs_rules.requirements import Check, Item, consulted, decided_by, dossier
from foreign_affairs_rules.sources import Level
LETTER = Instrument(
    id="letter", number="1/CV (giả định)", kind=Text("Công văn", "Letter"),
    issuer=Text("Cơ quan giả định", "An office made up"), level=Level.PROVINCE,
    title=Text("Văn bản giả định", "A text made up"), since="2018-01-01", until="2018-12-31",
)
SAYS = Text("Giả định.", "Synthetic.")
def listed(name, unit):
    return Term(id=f"phu_yen.{name}", name=Text(f"{name} (thử)", f"{name} (test)"), unit=unit)
PAPERS, BODIES = listed("papers", Unit.PAPERS), listed("bodies", Unit.BODIES)
MORE, PARTS = listed("more", Unit.PAPERS), listed("parts", Unit.PAPERS)
DECIDERS, DAYS = listed("deciders", Unit.DECIDERS), listed("days", Unit.DAYS)
ON = OutboundDelegation
RULES = RuleSet((
    dossier(PAPERS, on=ON, says=SAYS),
    dossier(MORE, on=ON, says=SAYS),
    dossier(PARTS, on=Agreement, says=SAYS),
    consulted(BODIES, on=ON, once=lambda one: one.submitted, says=SAYS),
    decided_by(DECIDERS, on=ON, says=SAYS),
    at_most(DAYS, on=ON, of=lambda one: 3, says=SAYS),
))
CITE = LETTER.at(4, evidence=Evidence.TEXT)
PROVINCE = Province(
    code="phu_yen", name=Text("Phú Yên", "Phú Yên"), focal_agency=Text("Sở", "Department"),
    rules=RULES, timelines=(), instruments=(LETTER,),
    values=(
        PAPERS.value((
            Item(what=DocumentKind.INVITATION, name=Text("thư mời", "invitation"),
                 check=Check("2018-03-01", Text("Có thể đã đổi.", "It may have changed."))),
            Item(what=DocumentKind.ESTIMATE, name=Text("dự toán", "estimate")),
            Item(what=DocumentKind.DRAFT_TEXT, name=Text("dự thảo", "draft"),
                 when=lambda one: one.signing, because=Text("có ký kết", "it is to sign"),
                 cite=LETTER.at(5, 2, "b", evidence=Evidence.SECONDARY)),
        ), cite=CITE),
        MORE.value((
            Item(what=DocumentKind.CONTRACT, name=Text("hợp đồng", "contract"),
                 when=lambda one: one.signing),
        ), cite=CITE),
        DECIDERS.value((
            Item(what=Authority.PARTY_COMMITTEE, name=Text("Tỉnh ủy", "Party committee"),
                 when=lambda one: one.signing),
            Item(what=Authority.COMMITTEE_CHAIR, name=Text("Chủ tịch", "Chairman")),
        ), cite=CITE),
    ),
)
"""
_BARE = """
from foreign_affairs_rules import Province, RuleSet, Text
PROVINCE = Province(
    code="phu_yen", name=Text("Phú Yên", "Phú Yên"), focal_agency=Text("Sở", "Department"),
    rules=RuleSet(()), timelines=(),
)
"""
_DRAFT_AT = "điểm b khoản 2 Điều 5 Công văn 1/CV (giả định) (theo nguồn thứ cấp)"
_ASKED = ("--province", "phu_yen", "--on", "2018-03-13")


@pytest.fixture
def phu_yen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A synthetic province with three lists, of which one is open."""
    Plugins(tmp_path, monkeypatch).install("phu_yen", _PROVINCE)


def document(folder: Path, **changes: Any) -> Path:
    """A delegation with an invitation alone, nothing decided yet."""
    given: dict[str, Any] = {"documents": [{"kind": "invitation"}], "recorded_until": "2018-03-13"}
    given |= {"submitted": None, "decision": None, "compiled": None}
    return shipped_file(folder, TEN, **(given | changes))


def needed(folder: Path, *more: object, **changes: Any) -> Ran:
    """What the delegation needs."""
    return far("needs", document(folder, **changes), *_ASKED, *more)


@pytest.mark.usefixtures("phu_yen")
class TestText:
    def test_in_vietnamese(self, tmp_path: Path) -> None:
        """The page names the document, place and day, then each kind of list with its sources."""
        ran = needed(tmp_path, signing=True)
        assert ran.status == 0
        assert ran.out.splitlines() == [
            f"Hồ sơ {TEN} cần gì theo quy định áp dụng tại Phú Yên, ngày 13/03/2018",
            "",
            "Cấp có thẩm quyền",
            "- deciders (thử): Điều 4 Công văn 1/CV (giả định) (theo văn bản)",
            "  [chưa quyết định] Tỉnh ủy",
            "",
            "Thành phần hồ sơ",
            "- more (thử): Điều 4 Công văn 1/CV (giả định) (theo văn bản)",
            "  [chưa có] hợp đồng",
            "- papers (thử): Điều 4 Công văn 1/CV (giả định) (theo văn bản)",
            "  [có] thư mời",
            "    thư mời: cần kiểm tra lại kể từ ngày 01/03/2018. Có thể đã đổi.",
            "  [chưa có] dự toán",
            f"  [chưa có] dự thảo; có ký kết; {_DRAFT_AT}",
            "",
            "Cơ quan phải lấy ý kiến",
            "- bodies (thử)",
            "  Các văn bản đã đọc chưa quy định: bodies (thử).",
        ]

    def test_in_english(self, tmp_path: Path) -> None:
        """What is not known is told as such, with the facts that would tell."""
        lines = needed(tmp_path, "--lang", "en", signing=None, documents=None).out.splitlines()
        assert lines[0] == (f"What {TEN} needs by the rules that apply in Phú Yên, on 13/03/2018")
        assert lines[2:6] == [
            "Who decides",
            "- deciders (test): Letter 1/CV (giả định), Article 4 (read in the text)",
            "  [not known to be needed, lacking signing] Party committee",
            "  [has not decided] Chairman",
        ]
        assert "  [not known, lacking documents] invitation" in lines
        assert any(
            line.startswith("  [not known to be needed, lacking signing, documents] draft; it is")
            for line in lines
        )

    def test_day_on_which_nothing_is_in_force(self, tmp_path: Path) -> None:
        """Where no list is in force on the day, each says since or until when."""
        out = far(
            "needs",
            document(tmp_path),
            "--province",
            "phu_yen",
            "--on",
            "2019-01-01",
            "--lang",
            "en",
        ).out
        assert out.count("  No longer in force after 31/12/2018.") == 2

    def test_none_in_this_case(self, tmp_path: Path) -> None:
        """A list of which no item is asked for in this case says so."""
        out = needed(tmp_path, "--lang", "en", official=True, signing=False).out
        assert "  None is asked for in this case." in out

    def test_out_of_scope(self, tmp_path: Path) -> None:
        """What no rule concerns says so at each list, and nothing is listed."""
        out = needed(tmp_path, "--lang", "en", official=False).out
        assert out.count("  A private trip is not a delegation.") == 3
        assert "[" not in out

    def test_one_reason_is_told_once(self, tmp_path: Path) -> None:
        """Lists without items stand together under their common reason."""
        lines = needed(tmp_path, "--lang", "en", official=False).out.splitlines()
        heads = [lines.index(f"- {name} (test)") for name in ("more", "papers")]
        assert heads == [heads[0], heads[0] + 1]
        assert lines[heads[1] + 1] == "  A private trip is not a delegation."

    def test_part_that_is_carried(self, tmp_path: Path) -> None:
        """A list of what the delegation carries stands with its path."""
        parts = [{"id": "a"}]
        lines = needed(tmp_path, "--lang", "en", signing=True, agreements=parts).out.splitlines()
        assert "- parts (test) (agreements[0])" in lines


@pytest.mark.usefixtures("phu_yen")
class TestData:
    def test_tells_the_same(self, tmp_path: Path) -> None:
        """Plain data has the three answers, each list with its needs and its sources."""
        data = needed(tmp_path, "--format", "json", signing=True).data
        assert list(data) == [
            "subject",
            "province",
            "territory",
            "on",
            "competent_authority",
            "required_documents",
            "consultations",
        ]
        assert (data["subject"], data["province"], data["on"]) == (TEN, "phu_yen", "2018-03-13")
        _, papers = data["required_documents"]
        assert (papers["rule"], papers["day"], papers["at"]) == (
            "phu_yen.papers",
            "2018-03-13",
            "",
        )
        assert papers["name"]["en"] == "papers (test)"
        invitation, estimate, draft = papers["needs"]
        assert (invitation["what"], invitation["present"]) == ("invitation", True)
        assert invitation["at"] == ["documents[0]"]
        assert (estimate["needed"], estimate["present"], estimate["because"]) == (True, False, None)
        assert draft["because"]["vi"] == "có ký kết"
        assert draft["citations"] == [
            {
                "instrument": "1/CV (giả định)",
                "place": "điểm b khoản 2 Điều 5",
                "evidence": "secondary",
            }
        ]
        assert [one["what"] for one in data["competent_authority"][0]["needs"]] == [
            "party_committee"
        ]

    def test_what_is_missing(self, tmp_path: Path) -> None:
        """Missing facts and missing law stand apart, with the reason in both languages."""
        data = needed(tmp_path, "--format", "json", signing=None).data
        (_, papers), (bodies,) = data["required_documents"], data["consultations"]
        assert papers["missing"] == {"facts": ["signing"], "law": []}
        assert papers["needs"][-1]["missing_facts"] == ["signing"]
        assert papers["reason"] is None
        assert bodies["missing"] == {"facts": [], "law": ["phu_yen.bodies"]}
        assert bodies["reason"]["en"] == "No text that was read fixes: bodies (test)."
        assert bodies["needs"] == []


@pytest.mark.parametrize(
    ("lang", "told"),
    [
        ("vi", "Không có danh mục nào về thẩm quyền, hồ sơ, lấy ý kiến cho loại hồ sơ này."),
        ("en", "No list of the law concerns this kind of document."),
    ],
)
def test_kind_without_lists(
    lang: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Where no list is about this kind of document, that is all there is to say."""
    Plugins(tmp_path, monkeypatch).install("phu_yen", _BARE)
    ran = needed(tmp_path, "--lang", lang)
    assert (ran.status, ran.out.splitlines()[1:]) == (0, [told])
    assert needed(tmp_path, "--format", "json").data["required_documents"] == []


def test_province_without_a_plugin_says_so(tmp_path: Path) -> None:
    """Where national law alone is asked, the page says so."""
    ran = far("needs", document(tmp_path), "--province", "ha_noi", "--on", "2018-03-13")
    assert ran.status == 0
    assert "Chưa có bộ quy định của Hà Nội" in ran.out.splitlines()[1]


@pytest.mark.usefixtures("phu_yen")
class TestFaults:
    def test_values_of_an_office(self, tmp_path: Path) -> None:
        """An office's own numbers are taken; a list is no number, and cannot be given so."""
        values: dict[str, Any] = {
            "schema": "values/1",
            "values": [
                {
                    "term": "phu_yen.days",
                    "value": 5,
                    "unit": "days",
                    "document": {"number": "1", "issuer": "A", "date": "2018-01-01"},
                }
            ],
        }
        file = written(tmp_path, "values.json", values)
        assert needed(tmp_path, "--values", file).status == 0
        values["values"][0]["term"] = "phu_yen.papers"
        ran = needed(tmp_path, "--values", written(tmp_path, "values.json", values))
        assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 1)
        assert "values[0].term" in ran.err

    def test_every_fault_at_once(self, tmp_path: Path) -> None:
        """A document and a province that are wrong are told together, a line each."""
        file = written(tmp_path, "wrong.json", {"schema": "outbound/1", "memebers": []})
        ran = far("needs", file, "--province", "phu_yen", "--on", "2018-03-13")
        assert (ran.status, ran.out, len(ran.err.splitlines())) == (2, "", 2)
        assert "id" in ran.err
        assert "memebers" in ran.err

    @pytest.mark.parametrize(
        "words",
        [
            (),
            ("--province", "phu_yen"),
            ("--on", "2018-03-13"),
            ("--province", "kon_tu", "--on", "2018-03-13"),
            ("--province", "phu_yen", "--on", "13/03/2018"),
        ],
        ids=["nothing", "no day", "no place", "no such place", "no such day"],
    )
    def test_place_and_day_are_asked_for(self, words: tuple[str, ...], tmp_path: Path) -> None:
        """Without a place and a day that exist, nothing is answered."""
        ran = far("needs", document(tmp_path), *words)
        assert (ran.status, ran.out) == (2, "")
        assert ran.err

    def test_values_are_no_activity(self, tmp_path: Path) -> None:
        """A file of values is no document of an activity."""
        ran = far("needs", written(tmp_path, "v.json", {"schema": "values/1"}), *_ASKED)
        assert ran.status == 2
