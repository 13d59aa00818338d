"""A list of blanks pasted into their book: it balances in the order of the days."""

from app.certificates import blank_list, blanks
from app.workspace import Workspace
from tests.office import TODAY

LIST = """STT\tNgày\tLoại phôi\tNội dung\tSố tờ\tTừ số\tĐến số\tGhi chú
1\t10/02/2025\tPhôi A4\tHỏng khi in\t2 tờ\tGK 0001\tGK 0002\t
2\t05/01/2025\tPhôi A4\tNhập kho\t\tGK 0001\tGK 0100\tHóa đơn 15
3\t05/01/2025\tPhôi A4\tNhập\t100\tGK 0200\tGK 0250\t
4\t06/01/2025\tPhôi A4\tTrả lại\t1\tGK 0500\t\t
5\t06/01/2025\tPhôi A4\tMượn\t1\tGK 0003\t\t
6\t06/01/2025\t\tNhận\t1\t\t\t"""


def test_lines_go_in_by_their_days_and_what_cannot_be_says_why(desk: Workspace) -> None:
    found = desk.read(blank_list.judge, LIST, TODAY)
    assert [line.reason for line in found[:2]] == ["", ""]
    for line, words in zip(found[2:], ("không phải 100 tờ", "0500", "Mượn", "loại"), strict=True):
        assert words in line.reason
    assert desk.write(blank_list.save, found, TODAY) == 2
    held = desk.read(blanks.balance, "Phôi A4")
    assert (held.received, held.spoiled, held.left) == (100, 2, 98)
    assert [row.left for row in desk.read(blanks.rows)] == [98, 100]


def test_the_books_own_sheet_is_read_and_nothing_of_it_is_written_twice(desk: Workspace) -> None:
    desk.write(blank_list.save, desk.read(blank_list.judge, LIST, TODAY), TODAY)
    sheet, rows = blanks.sheet(desk.read(blanks.rows), None)
    heads = [field.title for field in sheet.fields]
    text = "\n".join(["\t".join(heads), *("\t".join(map(_cell, row.values)) for row in rows)])
    assert {line.reason for line in desk.read(blank_list.judge, text, TODAY)} == {
        "Dòng này đã có trong sổ."
    }


def _cell(value: object) -> str:
    return f"{value:%d/%m/%Y}" if hasattr(value, "year") else str(value or "")
