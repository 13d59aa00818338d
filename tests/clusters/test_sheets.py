"""A unit's self-score goes out as rows and comes back the same; wrong cells are named."""

from decimal import Decimal

import pytest

from app.clusters import scoring, sheetfile, sheets
from app.errors import ClerkError
from tests.clusters.years import UNITS, YEAR, cluster, scored


def year(desk, made):
    return desk.read(scoring.read, made, YEAR)


def as_spreadsheet(rows):
    """As a spreadsheet gives cells back: every number a float, empty cells None."""
    return [[float(c) if isinstance(c, Decimal) else c or None for c in row] for row in rows]


def test_what_goes_out_comes_back_the_same(desk):
    made = cluster(desk)
    scored(desk, made, ("0.9", "0.8", "0.7"), "self")
    seen = year(desk, made)
    for member in seen.members:
        found = sheets.back(as_spreadsheet(sheets.out(seen, member.id)), seen)
        assert (found.member_id, found.unit, found.wrong) == (member.id, member.name, ())
        assert len(found.cells) == len(seen.sheet.counted)
        for cell in found.cells:
            assert cell.count == seen.count(member.id, cell.criterion_id, "self")
            assert cell.evidence == "Báo cáo ví dụ"
    assert desk.write(scoring.enter, "self", found.cells) == len(found.cells)
    assert year(desk, made).counts == seen.counts


def test_a_sheet_goes_out_as_a_workbook_and_comes_back_with_what_changed(desk, tmp_path):
    made = cluster(desk)
    scored(desk, made, ("0.9", "0.8", "0.7"), "self")
    seen = year(desk, made)
    paths = sheetfile.write_all(tmp_path, seen)
    assert len(paths) == len(UNITS) and "Xã-Ví-Dụ-Một" in paths[0].name
    (same, _second) = sheetfile.read(paths[:2], seen)
    assert same.wrong == () and sheets.changed(same, seen) == ()
    rows = sheets.out(seen, seen.members[0].id)
    by = {row[0]: n for n, row in enumerate(rows) if len(row) > 4}
    rows[by["I.1"]][sheets.VALUE] = "101"
    rows[by["I.4"]][sheets.VALUE] = "nhiều"
    found = sheets.back(rows, seen)
    wrong, change = sheets.changes(found, seen)
    assert (wrong.code, wrong.line) == ("I.4", by["I.4"] + 1) and "nhiều" in wrong.why
    assert change.code == "I.1" and change.before != change.after
    assert desk.write(scoring.enter, "self", sheets.changed(found, seen)) == 1
    desk.undo()
    assert year(desk, made).counts == seen.counts
    with pytest.raises(ClerkError) as twice:
        sheetfile.read([paths[0], paths[0]], seen)
    assert UNITS[0] in twice.value.what
    (tmp_path / "la.xlsx").write_bytes(b"PK")
    with pytest.raises(ClerkError) as strange:
        sheetfile.read([tmp_path / "la.xlsx"], seen)
    assert "la.xlsx" in strange.value.what


def test_an_empty_sheet_stores_nothing(desk):
    seen = year(desk, cluster(desk))
    rows = sheets.out(seen, seen.members[0].id)
    assert rows[3] == ["Đơn vị", UNITS[0]]
    assert sheets.back(as_spreadsheet(rows), seen).cells == ()


def test_wrong_cells_are_named_by_line_and_the_others_are_kept(desk):
    seen = year(desk, cluster(desk))
    rows = as_spreadsheet(sheets.out(seen, seen.members[0].id))
    by = {row[0]: n for n, row in enumerate(rows) if len(row) > 4}
    rows[by["I.3"]][sheets.VALUE] = 131.0
    rows[by["I.4"]][sheets.VALUE] = "nhiều"
    rows[by["II.1"]][sheets.VALUE] = 59.5
    rows[by["I.1"]][sheets.VALUE : sheets.TARGET + 1] = [108.0, 120.0]
    rows.append(["IX.9", "Thêm vào", "", 5.0, 5.0])
    found = sheets.back(rows, seen)
    assert [(one.line, one.code) for one in found.wrong] == [
        (by["I.3"] + 1, "I.3"),
        (by["I.4"] + 1, "I.4"),
        (len(rows), "IX.9"),
    ]
    counts = [(cell.count.value, cell.count.target) for cell in found.cells]
    assert counts == [(108, 120), (Decimal("59.5"), None)]


@pytest.mark.parametrize("change", ["unit", "year", "head"])
def test_a_sheet_of_something_else_is_refused_whole(desk, change):
    seen = year(desk, cluster(desk))
    rows = sheets.out(seen, seen.members[0].id)
    if change == "unit":
        rows[3][1] = "Xã Khác"
    elif change == "year":
        rows[2][1] = YEAR + 1
    else:
        rows = [row for row in rows if row != list(sheets.HEADS)]
    with pytest.raises(ClerkError) as refused:
        sheets.back(as_spreadsheet(rows), seen)
    assert "vẫn nguyên" in refused.value.kept
