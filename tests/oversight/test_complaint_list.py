"""A kept list of complaints pasted into the book: the settled ones with their end."""

from app import catalog as catalogs
from app.oversight import complaint_list, complaints
from app.workspace import Workspace
from tests.office import TODAY

CATALOG = catalogs.load()
LIST = """STT\tPhân loại\tNgày thụ lý\tNgười gửi\tNội dung\tKết quả\tNgày giải quyết\tVăn bản
1\tĐơn khiếu nại\t05/01/2025\tÔng Ví Dụ\t"Kết quả xét
của thôn"\tĐúng một phần\t20/01/2025\t21/QĐ-UBND
2\tTố cáo\t06/02/2025\tNgười Kín Danh\tChim hoàng yến\tĐang giải quyết\t\t
3\tKN\t06/02/2025\t\tKhông rõ ai\t\t\t
4\tKiến nghị\t06/02/2025\tBà Ví Dụ\tViệc khác\t\t\t
5\tKhiếu nại\t06/02/2025\tBà Ví Dụ\tXong mà thiếu văn bản\tKhông đúng\t10/02/2025\t
6\tKhiếu nại\t06/02/2025\tBà Ví Dụ\tXong ngược\tĐúng\t01/02/2025\t3/QĐ
7\tKhiếu nại\t06/02/2025\tBà Ví Dụ\tBỏ dở\tDừng giải quyết\t10/02/2025\t3/QĐ"""


def test_good_lines_go_in_settled_where_they_are_and_bad_ones_say_why(desk: Workspace) -> None:
    found = desk.read(complaint_list.judge, LIST, CATALOG, "mau", TODAY)
    assert [bool(line.reason) for line in found] == [False] * 2 + [True] * 5
    assert desk.write(complaint_list.save, found, CATALOG, TODAY) == 2
    secret, settled = desk.read(complaints.listed, "mau")
    assert (settled.result, settled.words) == ("partly", "Kết quả xét của thôn")
    assert secret.closed_on is None and secret.words == "Chim hoàng yến"
    again = desk.read(complaint_list.judge, LIST, CATALOG, "mau", TODAY)
    assert {line.reason for line in again[:2]} == {"Đơn này đã có trong sổ."}


def test_a_pasted_denunciation_opens_to_nobody_else(desk: Workspace) -> None:
    found = desk.read(complaint_list.judge, LIST, CATALOG, "mau", TODAY)
    desk.write(complaint_list.save, found, CATALOG, TODAY)
    secret = desk.read(complaints.listed, "other")[0]
    assert secret.is_sealed and not secret.words and not secret.who
