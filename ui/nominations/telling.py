"""That somebody was told how dossiers came out, one or many at once."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from app.nominations import telling
from app.nominations.telling import Notice
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry
from ui.nominations.words import tr


def tell_dialog(desk: Desk, nomination_ids: Sequence[UUID]) -> EntryDialog:
    """Who was told, when, how; the day begins as today."""
    many = len(nomination_ids)
    day = day_entry("told_on", tr("&Ngày báo"))
    day.show(desk.today())
    rows = [
        (
            line_entry(
                "told_to",
                tr("Đã &báo cho"),
                optional=False,
                help=tr("Đơn vị hoặc người, ví dụ: Chi hội Phụ nữ thôn"),
            ),
        ),
        (day, choice_entry("way", tr("&Cách báo"), tuple(telling.WAYS.items()))),
        (line_entry("symbol", tr("&Số văn bản, nếu có")),),
    ]

    def store(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(telling.tell, nomination_ids, Notice(**values), desk.today())

    title = tr("Báo kết quả {0} hồ sơ").format(many) if many > 1 else tr("Báo kết quả")
    return EntryDialog(desk, title, rows, store, verb=tr("&Ghi đã báo"), done=tr("Đã ghi lần báo"))
