"""An office's own layouts: made from shipped ones, never in their place; files read strictly."""

import json
from copy import deepcopy
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.certificates import layouts, placing, sheets, shelf
from app.certificates.drawing import Offset
from app.certificates.shelf import Shelf, Use
from app.certificates.texts import Mode
from app.errors import ClerkError
from app.workspace import Workspace
from tests.certificates.examples import certificate
from tests.office import desk

__all__ = ["desk"]

SHIPPED = layouts.load()
NAMES = [field.name for field in SHIPPED.fields]


def moved(now: Shelf, x: float = 100.0, y: float = 120.0) -> Shelf:
    return shelf.change(now, layouts.moved(shelf.current(now), "recipient", x, y))


def file_with(**changes: object) -> bytes:
    values = json.loads(shelf.export(Shelf()))
    values["layout"] |= changes
    return json.dumps(values).encode()


# ---------------------------------------------------------------- the shelf


def test_changing_a_shipped_layout_changes_a_copy_of_the_offices_own() -> None:
    after = moved(Shelf())
    assert shelf.own_in_use(after) is not None and shelf.current(after) != SHIPPED
    assert layouts.load() == SHIPPED
    assert shelf.current(shelf.use(after, layouts.A4)) == SHIPPED
    assert len(moved(after, 90.0).own) == 1  # the copy is changed, not copied again


def test_the_original_places_come_back_under_the_own_name() -> None:
    after = shelf.rename(moved(Shelf()), "  Phôi  năm 2025 ")
    back = shelf.original(after)
    assert shelf.current(back) == replace(SHIPPED, name="Phôi năm 2025")
    assert shelf.original(Shelf()) == Shelf()


def test_removing_an_own_layout_uses_what_it_was_made_from() -> None:
    assert shelf.remove(moved(Shelf())) == Shelf()


def test_copies_have_names_of_their_own() -> None:
    now = Shelf()
    for _ in range(4):
        now = shelf.copy(now)
    names = [name for _id, name in shelf.choices(now)]
    assert len(set(names)) == len(names) == len(layouts.shipped()) + 4
    assert names[-1] == f"{SHIPPED.name} (của đơn vị) 4"


@pytest.mark.parametrize("name", ["", "  ", "x" * 61, SHIPPED.name.upper()])
def test_a_name_that_nobody_could_tell_apart_is_refused_at_its_field(name: str) -> None:
    with pytest.raises(ClerkError) as refused:
        shelf.rename(moved(Shelf()), name)
    assert refused.value.field == "name"


def test_there_is_an_end_to_own_layouts() -> None:
    now = shelf.copy(Shelf())
    own = tuple(replace(now.own[0], id=str(n)) for n in range(shelf.MOST))
    with pytest.raises(ClerkError):
        shelf.copy(replace(now, own=own, in_use="0"))


def test_what_is_kept_is_read_again(desk: Workspace) -> None:
    assert desk.read(shelf.read) == Shelf()
    now = shelf.rename(moved(Shelf()), "Phôi của xã")
    desk.write(shelf.keep, now)
    assert desk.read(shelf.read) == now
    desk.write(shelf.keep, shelf.remove(now))
    assert desk.read(shelf.read) == Shelf()


@given(
    st.sampled_from(NAMES),
    st.floats(-50, 400),
    st.floats(-50, 400),
    st.sampled_from(["left", "centre", "right"]),
)
def test_wherever_a_text_is_put_it_stays_on_the_page_and_can_be_kept(
    name: str, x: float, y: float, align: str
) -> None:
    layout = layouts.aligned(layouts.moved(SHIPPED, name, x, y), name, align)
    field = layout.field(name)
    assert 0 <= field.x <= layout.width and 0 <= field.y <= layout.height
    assert layouts.from_values(layouts.to_values(layout)) == layout


@pytest.mark.parametrize("name", ["nation", "recipient", "decision"])
def test_another_alignment_keeps_a_text_inside_the_same_width(name: str) -> None:
    field = SHIPPED.field(name)
    part = {"left": 0.0, "centre": 0.5, "right": 1.0}
    left = field.x - part[field.align] * field.width
    for align in ("right", "left", "centre"):
        found = layouts.aligned(SHIPPED, name, align).field(name)
        assert found.x - part[align] * found.width == pytest.approx(left, abs=0.01)


def test_a_text_aligned_right_ends_where_it_is_told_to() -> None:
    layout = layouts.moved(layouts.aligned(SHIPPED, "signer", "right"), "signer", 260.0, 183.5)
    line = next(
        line for line in placing.place(certificate(), layout, Mode.FULL) if line.field == "signer"
    )
    assert line.x + line.width == pytest.approx(260.0)


def test_a_box_holds_the_letters_of_its_lines() -> None:
    lines = placing.place(certificate(), SHIPPED, Mode.FULL)
    boxes = placing.boxes(lines)
    for line in lines:
        left, top, right, bottom = boxes[line.field]
        assert left <= line.x and line.x + line.width <= right + 1e-9
        assert top < line.y < bottom
    assert "nation" not in placing.boxes(placing.place(certificate(), SHIPPED, Mode.OVERPRINT))


# ---------------------------------------------------------------- for what


A, B = Use("GIAY_KHEN_XA", "full"), Use("LDTT", "full")


def test_a_layout_may_be_for_one_award_or_one_way_of_printing_it_and_else_for_all() -> None:
    wide, other = layouts.shipped()[1:3]
    now = shelf.use(shelf.use_for(Shelf(), A, Use(A.award)), wide, A)
    assert shelf.chosen(now, A) == wide and shelf.chosen(now, B) == layouts.A4
    assert shelf.chosen(now, Use(A.award, "overprint")) == wide
    now = shelf.use(shelf.use_for(now, A, A), other, A)
    assert shelf.chosen(now, A) == other
    assert shelf.chosen(now, Use(A.award, "overprint")) == wide
    assert shelf.scope(now, A) == A and shelf.scope(now, B) == shelf.ANY
    now = shelf.use_for(now, A, shelf.ANY)
    assert shelf.chosen(now, A) == shelf.chosen(now, B) == other and now.special == ()


def test_changing_the_layout_of_one_award_leaves_the_others_and_removing_it_gives_it_back() -> None:
    now = shelf.use_for(Shelf(), A, Use(A.award))
    after = shelf.change(now, layouts.moved(SHIPPED, "recipient", 1, 1), A)
    assert shelf.current(after, B) == SHIPPED != shelf.current(after, A)
    gone = shelf.remove(after, A)
    assert shelf.current(gone, A) == SHIPPED and gone.own == ()


def test_what_a_layout_is_for_and_its_scan_are_kept(desk: Workspace) -> None:
    now = shelf.with_backdrop(shelf.use_for(Shelf(), A, A), "abc", A)
    desk.write(shelf.keep, now)
    assert desk.read(shelf.read) == now
    assert shelf.copy(now, A).own[1].backdrop == "abc"


def test_a_certificate_is_printed_by_the_layout_of_its_award() -> None:
    now = shelf.change(
        shelf.use_for(Shelf(), A, Use(A.award)), layouts.moved(SHIPPED, "verb", 148.5, 84), A
    )
    texts = [certificate(award=A.award), certificate(award=B.award)]
    both = sheets.pdf(texts, Mode.FULL, Offset(), layout=partial(shelf.layout_of, now, Mode.FULL))
    assert both != sheets.pdf(texts, Mode.FULL, Offset()) and both.count(b"/Subtype /Form") == 1
    wide = shelf.use(now, layouts.shipped()[1], A)
    with pytest.raises(ClerkError) as refused:
        sheets.pdf(texts, Mode.FULL, Offset(), layout=partial(shelf.layout_of, wide, Mode.FULL))
    assert "hai khổ giấy" in refused.value.what and refused.value.kept


# ---------------------------------------------------------------- paper and texts of one's own


@settings(max_examples=40)
@given(st.floats(80, 1300), st.floats(80, 1300), st.sampled_from(layouts.shipped()))
def test_on_whatever_paper_a_layout_is_put_it_can_be_kept_and_printed(
    wide: float, high: float, name: str
) -> None:
    base = layouts.load(name)
    layout = layouts.resized(base, round(wide, 1), round(high, 1))
    assert layouts.from_values(layouts.to_values(layout)) == layout
    grown = min(layout.width / base.width, layout.height / base.height)
    assert layout.field("form").width == pytest.approx(base.field("form").width * grown, rel=0.01)
    assert layout.code.largest >= 38.0  # the code of a long name still fits


def test_half_an_a4_has_room_for_a_certificate_and_its_code() -> None:
    small = layouts.resized(SHIPPED, 210, 148.5)
    assert sheets.pdf([certificate()], Mode.FULL, Offset(), layout=small)


def test_the_shipped_papers_are_those_that_offices_have() -> None:
    papers = [layouts.load(name).paper for name in layouts.shipped()]
    assert papers == [(297.0, 210.0), (420.0, 297.0), (400.0, 300.0)]
    assert set(papers) <= set(layouts.PAPERS)
    for name in layouts.shipped():
        assert sheets.pdf([certificate()], Mode.FULL, Offset(), layout=layouts.load(name))


def test_texts_of_ones_own_are_printed_and_there_is_an_end_to_them() -> None:
    layout, name = layouts.with_text(SHIPPED, "Dịp Đại hội")
    lines = placing.place(certificate(), layout, Mode.OVERPRINT)
    assert [line.text for line in lines if line.field == name] == ["Dịp Đại hội"]
    for _ in range(11):
        layout, _name = layouts.with_text(layout, "Chữ")
    with pytest.raises(ValueError, match="no room"):
        layouts.with_text(layout, "Chữ")
    assert layouts.without(SHIPPED, "verb").fields != SHIPPED.fields
    with pytest.raises(ValueError, match="needs"):
        layouts.without(SHIPPED, "recipient")


@pytest.mark.parametrize(("anchor", "above"), [("first", 0.0), ("middle", 0.5), ("last", 1.0)])
def test_which_line_of_several_keeps_its_place_can_be_chosen(anchor: str, above: float) -> None:
    layout = layouts.changed(SHIPPED, "signer_role", anchor=anchor)
    roles = certificate(signer_roles=("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"))
    lines = [
        line for line in placing.place(roles, layout, Mode.FULL) if line.field == "signer_role"
    ]
    step = lines[1].y - lines[0].y
    assert lines[0].y == pytest.approx(SHIPPED.field("signer_role").y - above * step)


# ---------------------------------------------------------------- files


def test_a_layout_goes_to_another_machine_as_a_file_and_prints_the_same() -> None:
    mine = shelf.rename(moved(Shelf()), "Phôi của xã")
    theirs = shelf.take_in(Shelf(), shelf.export(mine))
    assert shelf.current(theirs) == shelf.current(mine)
    pages = [
        sheets.pdf([certificate()], Mode.FULL, Offset(), layout=shelf.current(now))
        for now in (mine, theirs)
    ]
    assert pages[0] == pages[1] != sheets.pdf([certificate()], Mode.FULL, Offset())


def test_a_layout_taken_in_twice_stands_there_twice_under_two_names() -> None:
    data = shelf.export(shelf.rename(moved(Shelf()), "Phôi của xã"))
    twice = shelf.take_in(shelf.take_in(Shelf(), data), data)
    assert [each.layout.name for each in twice.own] == ["Phôi của xã", "Phôi của xã 2"]


def wrong_files() -> list[bytes]:
    whole = json.loads(shelf.export(Shelf()))
    made = [b"", b"{", b"[]", b"null", b"\xff\xfe", b"[" * 100_000, b"x" * (shelf.MOST_BYTES + 1)]
    made += [json.dumps({k: v for k, v in whole.items() if k != key}).encode() for key in whole]
    wrong_sheets: tuple[dict[str, object], ...] = (
        {"artwork": "../catalog/units.csv"},
        {"artwork": "missing.svg"},
        {"width": 10},
        {"width": 1e9},
        {"width": "297"},
        {"tinted": 1},
        {"name": ""},
        {"name": 5},
        {"unknown": 1},
        {"field": {}},
        {"field": []},
        {"code": {"right": 66.0}},
        {"emblem": {"x": 1, "y": 1, "diameter": -3}},
        {"flow_bottom": 9000},
    )
    made += [file_with(**changes) for changes in wrong_sheets]
    for key, value in (
        ("x", 298),
        ("x", True),
        ("size", 0),
        ("smallest", 99),
        ("lines", 2.5),
        ("lines", 99),
        ("face", "comic"),
        ("colour", "red"),
        ("align", "middle"),
        ("anchor", "top"),
        ("family", 5),
        ("name", "a text of another program"),
        ("text", "x" * 301),
        ("leading", 90),
    ):
        values = deepcopy(whole)
        values["layout"]["field"][0][key] = value
        made.append(json.dumps(values).encode())
    made.append(shelf.export(Shelf()).replace(b"148.5", b"NaN"))
    made.append(json.dumps(whole | {"base": "no-such-layout"}).encode())
    made.append(json.dumps(whole | {"format": "so-vang-mau-2"}).encode())
    return made


@pytest.mark.parametrize("data", wrong_files(), ids=lambda data: data[:12].decode("latin-1"))
def test_a_file_that_is_not_whole_and_printable_is_refused_in_three_lines(data: bytes) -> None:
    with pytest.raises(ClerkError) as refused:
        shelf.take_in(Shelf(), data)
    assert refused.value.what and refused.value.kept and refused.value.todo


@settings(max_examples=150)
@given(st.binary(max_size=200) | st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=10,
).map(lambda value: json.dumps(value).encode()))  # fmt: skip
def test_whatever_a_file_holds_is_answered_never_a_fault(data: bytes) -> None:
    with pytest.raises(ClerkError):
        shelf.take_in(Shelf(), data)
