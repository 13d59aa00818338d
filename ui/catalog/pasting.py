"""The dialog that takes rows of the locality from Excel."""

from app.catalog import row_list, words
from ui.catalog.words import tr
from ui.desk import Desk
from ui.pasting import PasteDialog, said_column


def paste_dialog(desk: Desk, table: str) -> PasteDialog:
    """Rows for a table of the catalogue; each says since when, by which document, and why."""
    workspace, shipped = desk.workspace, desk.shipped.tables
    heads = {
        "award_money": [("award", tr("Danh hiệu, hình thức")), ("value", tr("Hệ số"))],
        "legal_grounds": [("text", tr("Dòng căn cứ"))],
        "holidays": [("name", tr("Tên")), ("day", tr("Ngày"))],
        "movement_fields": [("name", tr("Lĩnh vực"))],
        "movement_strata": [("name", tr("Thành phần")), ("short", tr("Gọi ngắn"))],
    }
    (first, called), *others = heads[table]
    return PasteDialog(
        desk,
        tr("Dán vào {0}").format(words.TABLE_WORDS[table]),
        tr("Các cột: {0}, áp dụng từ, đến hết, văn bản, lý do, do ai quy định. Ngày, văn bản, lý do"
           " để trống thì như dòng trên.").format(row_list.COLUMNS[table]),
        [
            said_column(first, called, 150, stretch=True),
            *(said_column(name, heading, 100) for name, heading in others),
            said_column("from", tr("Áp dụng từ"), 100, lambda line: line.change.valid_from),
            said_column("basis", tr("Văn bản"), 130),
        ],
        lambda text: workspace.trial(
            row_list.judge, table, text, desk.catalog, shipped, workspace.person.id, desk.today()),
        lambda rows: workspace.write(
            row_list.save, rows, table, shipped, workspace.person.id),
    )  # fmt: skip
