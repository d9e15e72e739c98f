"""Timelines and schedules are drawn whole, the same each time, and ask nobody for anything."""

import xml.etree.ElementTree as ET
from datetime import date
from typing import Any

import pytest

from foreign_affairs_rules import CalendarDays, Evidence, example, national, place, schedule
from foreign_affairs_rules.drawing import draw_schedule, draw_timeline
from foreign_affairs_rules.national.outbound import REPORT_WITHIN
from foreign_affairs_rules.places import Place, national_place
from foreign_affairs_rules.svg import Box, draw
from foreign_affairs_rules.text import LANGS, Lang
from foreign_affairs_rules.timelines import Timeline

_SVG = "{http://www.w3.org/2000/svg}"
_ANYWHERE = national_place("ha_noi")
_OUTBOUND = next(line for line in national.TIMELINES if line.id == "outbound")


def _parsed(drawing: str) -> ET.Element:
    return ET.fromstring(drawing)  # noqa: S314 -- the drawing is our own


def _words(drawing: str) -> str:
    """What a drawing says, its broken lines joined."""
    return " ".join(text.text or "" for text in _parsed(drawing).iter(f"{_SVG}text"))


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("line", national.TIMELINES, ids=lambda line: str(line.id))
def test_a_timeline_shows_every_step_and_who_acts(line: Timeline[Any], lang: Lang) -> None:
    """The title and the actor of each step stand in the drawing."""
    said = _words(draw_timeline(line, _ANYWHERE, lang))
    for number, step in enumerate(line.steps, 1):
        assert f"{number}. {step.title[lang]}" in said
        assert _ANYWHERE.actor(step, date.min)[lang] in said


def test_a_drawing_loads_and_runs_nothing_and_is_told_to_screen_readers() -> None:
    """It holds shapes and texts alone, the colour of the page around it, a title and a summary."""
    drawing = draw_timeline(_OUTBOUND, _ANYWHERE, "en")
    root = _parsed(drawing)
    assert {one.tag.removeprefix(_SVG) for one in root.iter()} == {
        "svg",
        "title",
        "desc",
        "rect",
        "text",
        "path",
    }
    names = {name for one in root.iter() for name in one.attrib}
    assert not {name for name in names if "href" in name or name.startswith("on")}
    assert {one.get("stroke") for one in root.iter(f"{_SVG}path")} == {"currentColor"}
    assert root.get("role") == "img"
    ids = [one.get("id") for tag in ("title", "desc") for one in root.iter(f"{_SVG}{tag}")]
    assert root.get("aria-labelledby") == " ".join(map(str, ids))
    assert drawing == draw_timeline(_OUTBOUND, _ANYWHERE, "en")


def test_a_length_is_told_with_its_days_and_an_open_one_as_open() -> None:
    """Without a day every length is told with its days; with one, that of the day alone."""
    every = _words(draw_timeline(_OUTBOUND, _ANYWHERE, "en"))
    assert "Length: within 15 working days (from 10/08/2012 until 13/02/2026)" in every
    assert "Length: open, no text that was read fixes it" in every
    now = _words(draw_timeline(_OUTBOUND, _ANYWHERE, "en", date(2024, 3, 1)))
    assert "Length: within 15 working days" in now
    assert "from 10/08/2012" not in now
    later = _words(draw_timeline(_OUTBOUND, _ANYWHERE, "en", date(2026, 3, 1)))
    assert "15 working days" not in later


def test_equal_lengths_are_told_once_with_all_their_days() -> None:
    """A length that two texts fix alike is one line."""
    said = _words(draw_timeline(_OUTBOUND, _ANYWHERE, "en"))
    back = "within 5 working days (from 01/03/2013 until 30/06/2020, from 01/07/2020)"
    assert said.count(back) == 1


def test_lengths_are_counted_ahead_after_or_until_a_day_of_the_year() -> None:
    """Each way of counting has its words."""
    said = " ".join(
        _words(draw_timeline(line, _ANYWHERE, "en"))
        for line in national.TIMELINES
        if line.id in {"conference", "year"}
    )
    assert "at least 30 days ahead" in said
    assert "within 15 days" in said
    assert "Length: on 31/12" in said or "Length: before" in said


def test_the_event_parts_the_steps() -> None:
    """What leads to the event is told apart from what follows; a year has no event."""
    said = _words(draw_timeline(_OUTBOUND, _ANYWHERE, "en"))
    first, last = said.index("9. Depart"), said.index("10. Return")
    assert "the event" in said[first:last]
    assert said[:first].count("before the event") == 8
    assert said[last:].count("after the event") == 5
    year = next(line for line in national.TIMELINES if line.id == "year")
    assert "the event" not in _words(draw_timeline(year, _ANYWHERE, "en"))


def test_a_place_names_its_offices_and_its_lengths() -> None:
    """The focal agency and a length of a province stand in the drawing of that province."""
    inspection = next(line for line in national.TIMELINES if line.id == "inspection")
    there = place("quang_ninh")
    assert there.focal_agency.vi in _words(draw_timeline(inspection, there, "vi"))
    assert there.focal_agency.vi not in _words(draw_timeline(inspection, _ANYWHERE, "vi"))


def test_a_schedule_is_drawn_on_its_days() -> None:
    """Each step has its state and its days; one that is done has the day it was done alone."""
    laid = schedule(example("outbound-chair-2026"), province="ha_noi", on="2026-09-15")
    drawing = draw_schedule(laid, "en")
    said = _words(drawing)
    for one in laid.steps:
        assert one.step.title.en in said
        assert one.state.label.en in said
    done = next(one for one in laid.steps if one.done)
    assert f"Done on {done.done:%d/%m/%Y}" in said
    assert drawing == draw_schedule(laid, "en")


def _arrows(boxes: list[Box]) -> int:
    drawing = _parsed(draw("Thử", boxes, "vi", "test"))
    return len(list(drawing.iter(f"{_SVG}path")))


def test_an_arrow_that_others_imply_is_left_out() -> None:
    """From the first to the third by way of the second there are two arrows, not three."""
    first, second = Box(head="a"), Box(head="b", after=(0,))
    assert _arrows([first, second, Box(head="c", after=(0, 1))]) == 2
    assert _arrows([first, Box(head="b"), Box(head="c", after=(0, 1))]) == 2


def _lanes(boxes: list[Box]) -> int:
    """How far the boxes stand from the left, in lanes."""
    drawing = _parsed(draw("Thử", boxes, "vi", "test"))
    (left, *_) = (int(one.attrib["x"]) for one in drawing.iter(f"{_SVG}rect"))
    return (left - 10) // 14


def test_arrows_that_would_meet_take_lanes_of_their_own() -> None:
    """Those from one box share a lane, those that are apart too; others do not."""
    alone = [Box(head="a"), Box(head="b", after=(0,))]
    assert _lanes(alone) == 0
    fan = [Box(head="a"), *(Box(head="b", after=(0,)) for _ in range(4))]
    assert _lanes(fan) == 1
    apart = [Box(head="a"), Box(head="b"), Box(head="c", after=(0,))]
    assert _lanes([*apart, Box(head="d"), Box(head="e"), Box(head="f", after=(3,))]) == 1
    assert _lanes([*apart, Box(head="d", after=(1,))]) == 2


def test_what_a_box_says_is_escaped_and_wrapped() -> None:
    """Signs of markup are text, and a long line is broken within the drawing."""
    long = " ".join(["dài"] * 60)
    drawing = draw("<&>", [Box(head='<script>"', lines=(long,))], "vi", "test")
    root = _parsed(drawing)
    assert root.findtext(f"{_SVG}title") == "<&>"
    assert '1. <script>"' in _words(drawing)
    assert _words(drawing).endswith(long)
    assert len(list(root.iter(f"{_SVG}text"))) == 4
    assert draw("Thử", [], "vi", "test").endswith("</svg>")


def test_a_value_of_a_province_is_drawn_there() -> None:
    """A length that a province fixes is no longer open in its drawing."""
    cite = national.INSTRUMENTS[0].at(evidence=Evidence.SECONDARY)
    filled: Place = _ANYWHERE.filled(
        [REPORT_WITHIN.value(CalendarDays(9), cite=cite, since="2020-01-01")]
    )
    said = _words(draw_timeline(_OUTBOUND, filled, "en"))
    assert "within 9 days (from 01/01/2020)" in said
