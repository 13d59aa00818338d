"""Clusters, criterion cards, a card's figures and objections pasted at once."""

from decimal import Decimal

from app.clusters import appeal_list, card_list, cards, cluster_list, rosters, scoring
from app.workspace import Workspace
from tests.after import CATALOG
from tests.clusters.years import UNITS, YEAR, cluster
from tests.office import TODAY


def test_clusters_go_in_once_with_their_kind(desk: Workspace) -> None:
    text = "STT\tTên cụm, khối\tGhi chú\n1\tCụm số 1\tMiền núi\n2\tKhối cơ quan\n3\tcụm số 1\n4\t"
    found = desk.trial(cluster_list.judge, text, TODAY)
    assert [bool(line.reason) for line in found] == [False, False, True, True]
    assert desk.write(cluster_list.save, found) == 2
    rows = desk.read(rosters.listed, YEAR)
    assert {(row.draft.name, row.draft.kind) for row in rows} == {
        ("Cụm số 1", "cluster"), ("Khối cơ quan", "bloc"),
    }  # fmt: skip
    desk.undo()
    assert not desk.read(rosters.listed, YEAR)


def test_a_card_is_begun_for_every_body_and_takes_its_figures(desk: Workspace) -> None:
    text = (
        "Tập thể\tNăm\tSố liệu cả đơn vị\nUBND xã Ví Dụ\t2024\tx\nThôn Suối Mẫu\t\t\n"
        "Thôn Suối Mẫu\t2025\n\t2025"
    )
    found = desk.trial(card_list.judge, text, CATALOG, TODAY)
    assert [bool(line.reason) for line in found] == [False, False, True, True]
    assert desk.write(card_list.save, found) == 2
    own, *_ = [one for one in desk.read(cards.listed, CATALOG, TODAY) if not one.draft.of_office]
    assert own.draft.year == TODAY.year
    first, second = own.figures[:2]
    text = (
        "Chỉ số\tKết quả\tNguồn\n"
        f"{first.indicator.title} Báo cáo cũ\t66,7 {first.indicator.unit}\tBáo cáo 12/BC\n"
        f"{second.indicator.title}\t80\t\nChỉ số lạ\t1\tSổ\n{first.indicator.title}\tnhiều\tSổ"
    )
    lines = desk.trial(card_list.judge_figures, own.id, text, CATALOG, TODAY)
    assert [bool(line.reason) for line in lines] == [False, True, True, True]
    assert desk.write(card_list.save_figures, own.id, lines) == 1
    figures = desk.read(cards.read, own.id, CATALOG, TODAY).figures
    assert (figures[0].value, figures[0].source) == (Decimal("66.7"), "Báo cáo 12/BC")


def test_objections_find_unit_and_criterion_and_come_with_their_answer(desk: Workspace) -> None:
    made = cluster(desk)
    code = desk.read(scoring.read, made, YEAR).sheet.counted[0].code
    text = (
        f"{UNITS[0]}\t{code}\tThiếu hai mô hình\t05/01/2025\n"
        f"{UNITS[1]}\t\tXem lại cả bảng\t05/01/2025\tĐúng một phần\tĐã sửa\tCụm"
        " trưởng\t06/01/2025\n"
        f"Xã Không Có\t\tGì đó\t05/01/2025\n{UNITS[0]}\tIX.9\tGì đó\t05/01/2025\n"
        f"{UNITS[0]}\t{code}\tthiếu hai mô hình\t05/01/2025"
    )
    found = desk.trial(appeal_list.judge, made, YEAR, text, TODAY)
    assert [bool(line.reason) for line in found] == [False, False, True, True, True]
    assert desk.write(appeal_list.save, found) == 2
    appeals = {one.unit: one for one in desk.read(scoring.read, made, YEAR).appeals}
    assert appeals[UNITS[0]].criterion.startswith(code) and appeals[UNITS[0]].result is None
    assert appeals[UNITS[1]].result == "partly" and appeals[UNITS[1]].answer == "Đã sửa"
    desk.undo()
    assert not desk.read(scoring.read, made, YEAR).appeals
