"""The dialogs that take a list of facts about one subject."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.subjects import fact_list, initiative_list
from app.subjects.records import Draft, InitiativeDraft, PastAwardDraft
from ui.desk import Desk
from ui.lists import Column as ListColumn
from ui.nominations.words import award_name
from ui.pasting import PasteDialog, owned_dialog, said_column

tr = partial(QCoreApplication.translate, "subjects")


def paste_dialog(
    desk: Desk, title: str, kind: type[Draft], whom: UUID, columns: Sequence[ListColumn]
) -> PasteDialog:
    """For the facts of a kind. title: what the page calls the list."""
    if kind is not InitiativeDraft:
        return owned_dialog(desk, title, fact_list.KINDS[kind], whom, columns)
    workspace, today = desk.workspace, desk.today()
    return PasteDialog(
        desk,
        tr("Dán danh sách: {0}").format(title),
        tr("Các cột: tên sáng kiến, năm, cấp công nhận, văn bản, ngày. Có hàng tiêu đề thì thứ tự"
           " nào cũng được."),
        columns,
        lambda text: workspace.read(initiative_list.judge, text, today, whom),
        lambda rows: workspace.write(initiative_list.save, rows, today),
    )  # fmt: skip


def past_awards_dialog(desk: Desk, whom: UUID) -> PasteDialog:
    """For awards that were given before."""
    catalog = desk.catalog
    columns = [
        said_column("award", tr("Danh hiệu, hình thức"), 190,
                    lambda d: award_name(catalog, d.award_code), stretch=True),
        said_column("year", tr("Năm"), 70, lambda d: d.year),
        said_column("symbol", tr("Quyết định"), 120, lambda d: d.symbol),
        said_column("day", tr("Ngày"), 100, lambda d: d.decided_on),
    ]  # fmt: skip
    return paste_dialog(desk, tr("Các lần được khen"), PastAwardDraft, whom, columns)
