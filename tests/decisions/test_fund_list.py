"""An accountant's sheet pasted into the book of the fund: good lines in, the others say why."""

from datetime import date

from app.decisions import fund, fund_list
from app.workspace import Workspace
from tests.office import TODAY

LIST = """STT\tNgày\tDiễn giải\tThu\tChi\tSố chứng từ
1\t05/01/2025\tNgân sách xã cấp\t20.000.000\t\tPT01
2\t10/02/2025\tTiền thưởng quý I\t\t1,404,000 đ\tPC01
3\t10/02/2025\tTiền thưởng quý I\t\t1.404.000\tPC01
4\t31/12/2025\tChưa tới\t1.000\t\t
5\t10/02/2025\tSố lẻ\t1.404,5\t\t
6\t10/02/2025\tCả hai\t1.000\t2.000\t
7\t10/02/2025\t\t1.000\t\t"""


def test_good_lines_go_into_the_book_once(desk: Workspace) -> None:
    found = desk.read(fund_list.judge, LIST, TODAY)
    assert [bool(line.reason) for line in found] == [False] * 2 + [True] * 5
    assert desk.write(fund_list.save, found, TODAY) == 2
    assert desk.read(fund.summed, 2025).balance == 18_596_000
    again = desk.read(fund_list.judge, LIST, TODAY)
    assert all(line.reason for line in again)


def test_one_column_of_amounts_says_beside_it_which_way(desk: Workspace) -> None:
    text = "Ngày\tNội dung\tSố tiền\tThu/chi\n1/2/2025\tVí dụ\t5 000\tChi"
    (line,) = desk.read(fund_list.judge, text, TODAY)
    assert (line.draft.kind, line.draft.amount, line.reason) == ("out", 5_000, "")
    assert line.draft.happened_on == date(2025, 2, 1)
