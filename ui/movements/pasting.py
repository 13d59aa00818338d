"""The dialogs that take lists from Excel: movements, and what belongs to one."""

from typing import TYPE_CHECKING

from app.movements import movement_list, part_list, rules
from app.movements.words import LAUNCH_LEVELS, POINTS, REVIEWS
from ui.desk import Desk
from ui.movements.words import tr
from ui.pasting import PasteDialog, owned_dialog, said_column

if TYPE_CHECKING:
    from ui.movements.page import MovementPage


def movements_dialog(desk: Desk) -> PasteDialog:
    """Movements of a year's plan; each becomes a draft."""
    workspace, about = desk.workspace, (desk.catalog, desk.today())
    return PasteDialog(
        desk,
        tr("Dán danh sách phong trào"),
        tr("Các cột: tên phong trào, mục tiêu, ai tham gia, ngày bắt đầu, ngày kết thúc. Có hàng"
           " tiêu đề thì thêm được hình thức, cấp phát động, lĩnh vực, khẩu hiệu, dự kiến khen"
           " thưởng. Mỗi dòng thành một bản đang soạn."),
        [
            said_column("name", tr("Phong trào"), 180, stretch=True),
            said_column("starts", tr("Bắt đầu"), 100, lambda draft: draft.starts_on),
            said_column("ends", tr("Kết thúc"), 100, lambda draft: draft.ends_on),
            said_column("level", tr("Cấp"), 110, lambda draft: LAUNCH_LEVELS[draft.launch_level]),
        ],
        lambda text: workspace.trial(movement_list.judge, text, *about),
        lambda rows: workspace.write(movement_list.save, rows),
    )  # fmt: skip


def paste_dialog(page: "MovementPage", part: str) -> PasteDialog:
    """What belongs to the movement on show. part: one of `part_list.PARTS`."""
    titles = {
        "criteria": tr("Tiêu chí"),
        "points": tr("Kết quả, mức phấn đấu"),
        "pacts": tr("Giao ước thi đua"),
        "inspections": tr("Các lần kiểm tra"),
        "reviews": tr("Sơ kết, tổng kết"),
    }
    columns = {
        "criteria": [
            said_column("name", tr("Tiêu chí"), 170, stretch=True),
            said_column("threshold", tr("Cần"), 130, lambda draft: rules.criterion_words(
                draft.kind, draft.threshold, draft.unit)),
            said_column("how", tr("Cách kiểm tra"), 150),
        ],
        "points": [
            said_column("criterion", tr("Tiêu chí"), 170, stretch=True),
            said_column("kind", tr("Loại"), 110, lambda line: POINTS[line.kind]),
            said_column("value", tr("Số"), 80, lambda line: rules.number_words(line.value),
                        right=True),
            said_column("day", tr("Ngày"), 100, lambda line: line.measured_on),
        ],
        "pacts": [
            said_column("parties", tr("Các bên"), 160,
                        lambda line: ", ".join(line.parties.split("\n"))),
            said_column("pledge", tr("Nội dung"), 160, stretch=True),
            said_column("day", tr("Ngày ký"), 100, lambda line: line.signed_on),
        ],
        "inspections": [
            said_column("findings", tr("Kết quả"), 160, stretch=True),
            said_column("inspector", tr("Người kiểm tra"), 130),
            said_column("day", tr("Ngày"), 100, lambda draft: draft.inspected_on),
        ],
        "reviews": [
            said_column("kind", tr("Loại"), 90, lambda draft: REVIEWS[draft.kind]),
            said_column("day", tr("Ngày"), 100, lambda draft: draft.held_on),
            said_column("summary", tr("Kết quả chính"), 200, stretch=True),
        ],
    }  # fmt: skip
    kind = part_list.PARTS[part]
    return owned_dialog(page.desk, titles[part], kind, page.movement_id, columns[part])
