"""The dialogs that take lists from Excel: exemplars, and what belongs to one."""

from uuid import UUID

from app.exemplars import exemplar_list, part_list
from ui.desk import Desk
from ui.exemplars.words import tr
from ui.pasting import PasteDialog, owned_dialog, said_column


def exemplars_dialog(desk: Desk) -> PasteDialog:
    """Exemplars as hamlets report them."""
    workspace, about = desk.workspace, (desk.catalog, desk.today())
    return PasteDialog(
        desk,
        tr("Dán danh sách gương tốt"),
        tr("Các cột: họ tên (hoặc tên tập thể), nơi ở, việc đã làm, ai kể. Có hàng tiêu đề thì thêm"
           " được năm sinh, loại, mô hình, ngày. Ai đã có trong sổ thì máy lấy người ấy, chưa có"
           " thì ghi vào sổ."),
        [
            said_column("name", tr("Cá nhân, tập thể"), 150),
            said_column("village", tr("Nơi ở"), 110),
            said_column("summary", tr("Việc đã làm"), 170, stretch=True),
            said_column("whom", tr("Trong sổ"), 90, lambda line: tr("Đã có")
                        if isinstance(line.whom, UUID) else tr("Ghi mới")),
        ],
        lambda text: workspace.trial(exemplar_list.judge, text, *about),
        lambda rows: workspace.write(exemplar_list.save, rows),
    )  # fmt: skip


def paste_dialog(desk: Desk, part: str, exemplar_id: UUID) -> PasteDialog:
    """What belongs to one exemplar. part: one of `part_list.PARTS`."""
    titles = {
        "checks": tr("Xác minh sự việc"),
        "plan": tr("Kế hoạch bồi dưỡng"),
        "visits": tr("Các lần thăm"),
        "places": tr("Nơi học theo"),
    }
    columns = {
        "checks": [
            said_column("words", tr("Đã thấy gì"), 160, stretch=True),
            said_column("day", tr("Ngày"), 100, lambda draft: draft.checked_on),
            said_column("by", tr("Người xác minh"), 140),
            said_column("result", tr("Kết luận"), 110, lambda draft: tr("Đúng sự thật")
                        if draft.is_true else tr("Chưa đúng")),
        ],
        "plan": [
            said_column("words", tr("Việc"), 180, stretch=True),
            said_column("due", tr("Hạn"), 100, lambda step: step.due_on),
            said_column("done", tr("Ngày xong"), 100, lambda step: step.done_on),
        ],
        "visits": [
            said_column("words", tr("Ghi nhận"), 160, stretch=True),
            said_column("day", tr("Ngày"), 100, lambda draft: draft.visited_on),
            said_column("by", tr("Người thăm"), 130),
        ],
        "places": [
            said_column("name", tr("Nơi học theo"), 160, stretch=True),
            said_column("day", tr("Bắt đầu"), 100, lambda line: line.place.started_on),
            said_column("teacher", tr("Học từ"), 130),
        ],
    }  # fmt: skip
    return owned_dialog(desk, titles[part], part_list.PARTS[part], exemplar_id, columns[part])
