"""Objections to points with their answers, and units that are not ranked."""

from collections.abc import Callable, Sequence
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.clusters import appeal_list, scoring
from app.clusters.scoring import Appeal, Year
from app.clusters.words import RESULTS
from app.dates import short_day
from ui.bookpage import BookPage, Verb
from ui.clusters.words import HOME, PLACE, tr
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.notices import Notice
from ui.pasting import PasteDialog, said_column

WHOLE = "whole"


class AppealsPage(BookPage):
    """Open objections first. Enter answers."""

    home = HOME

    name = "score-appeals"
    keys = tr("Enter: trả lời   ·   Ctrl+N: ghi kiến nghị   ·   Ctrl+V: dán từ Excel")
    pastes = True
    help_text = tr(
        "# Kiến nghị về điểm\nĐơn vị chưa đồng ý với điểm thì ghi kiến nghị ở đây, rồi ghi trả lời."
        " Kiến nghị ghi sau khi đã thông qua xếp hạng thì mở lại năm chấm; sửa điểm xong thì thông"
        " qua bản thay thế.\nNút Không xếp hạng ghi đơn vị rơi vào điều kiện loại. Ctrl+V: dán kiến"
        " nghị từ Excel."
    )
    spared = ("asked",)
    add_words = tr("Ghi kiến nghị")

    def __init__(self, desk: Desk, cluster_id: UUID, year: int) -> None:
        self.cluster_id, self.year = cluster_id, year
        self.title, self.place = tr("Kiến nghị về điểm"), PLACE
        self.number = tr("năm {0}").format(year)
        super().__init__(desk)
        self.out_button = Button(tr("&Không xếp hạng…"), icon="ban", clicked=self.knock_out)

    def header_actions(self) -> list[QWidget]:
        return [self.out_button, self.paste_button, self.add_button]

    def paste_dialog(self) -> PasteDialog:
        workspace, where = self.desk.workspace, (self.cluster_id, self.year)
        today = self.desk.today()
        return PasteDialog(
            self.desk,
            tr("Dán kiến nghị về điểm"),
            tr("Các cột: đơn vị, tiêu chí (để trống là cả bảng điểm), nội dung, ngày; đã trả lời"
               " thì thêm kết quả, lời trả lời, người trả lời, ngày trả lời."),
            [
                said_column("unit", tr("Đơn vị"), 130),
                said_column("criterion", tr("Tiêu chí"), 110, lambda line: line.criterion),
                said_column("words", tr("Nội dung"), 150, stretch=True),
                said_column("day", tr("Ngày"), 100, lambda line: line.asked_on),
            ],
            lambda text: workspace.trial(appeal_list.judge, *where, text, today),
            lambda rows: workspace.write(appeal_list.save, rows),
        )  # fmt: skip

    def _seen(self) -> Year:
        return self.desk.workspace.read(scoring.read, self.cluster_id, self.year)

    def read(self) -> Callable[[], Sequence[Appeal]]:
        workspace = self.desk.workspace
        return lambda: workspace.read(scoring.read, self.cluster_id, self.year).appeals

    def columns(self) -> list[ListColumn]:
        def words(row: Appeal) -> Cell:
            return Cell(row.words.split("\n")[0], row.criterion or tr("cả bảng điểm"))

        def result(row: Appeal) -> Cell:
            if row.result is None:
                return Cell(tr("Chưa trả lời"), tone="warn")
            return Cell(RESULTS[row.result], tone="idle")

        return [
            ListColumn("unit", tr("Đơn vị"), lambda row: Cell(row.unit, strong=True), 200),
            ListColumn("words", tr("Nội dung, tiêu chí"), words, 240, stretch=True),
            ListColumn("asked", tr("Ngày"), lambda row: short_day(row.asked_on), 110),
            ListColumn("result", tr("Kết quả"), result, 170),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "message-square",
            tr("Chưa có kiến nghị nào"),
            tr("Kiến nghị của đơn vị về điểm và lời trả lời sẽ ở đây."),
            (tr("Ghi kiến nghị"), self.new, "plus"),
            hint="Ctrl+N",
        )

    def verbs(self, row: Appeal) -> list[Verb]:
        found: list[Verb] = []
        if row.result is None:
            found.append((tr("Trả lời…"), lambda r: self._answer(r).open()))
        found.append((tr("Lịch sử"), lambda r: self.desk.show_history([r.id], r.unit)))
        return found

    def new(self) -> None:
        seen, desk = self._seen(), self.desk
        criteria: list[tuple[Any, str]] = [(WHOLE, tr("Cả bảng điểm"))]
        if seen.sheet is not None:
            criteria += [(one.id, f"{one.code}   {one.title}") for one in seen.sheet.counted]

        def keep(values: dict[str, Any]) -> UUID:
            row = None if values["criterion"] == WHOLE else values["criterion"]
            made: UUID = desk.workspace.write(
                scoring.appeal, values["member"], row, values["words"], values["asked_on"]
            )
            return made

        dialog = EntryDialog(
            desk,
            tr("Kiến nghị về điểm"),
            [
                (
                    choice_entry("member", tr("Đơ&n vị"),
                                 [(one.id, one.name) for one in seen.members]),
                    day_entry("asked_on", tr("N&gày")),
                ),
                (choice_entry("criterion", tr("&Tiêu chí"), criteria),),
                (text_entry("words", tr("Nội &dung"), optional=False),),
            ],
            keep,
            width=560,
        )  # fmt: skip
        dialog.entries["asked_on"].show(desk.today())
        dialog.open()

    def _answer(self, row: Appeal) -> EntryDialog:
        desk = self.desk

        def keep(values: dict[str, Any]) -> UUID:
            desk.workspace.write(
                scoring.answer,
                row.id,
                values["result"],
                values["answer"],
                values["answered_by"],
                values["answered_on"],
            )
            return row.id

        dialog = EntryDialog(
            desk,
            tr("Trả lời {0}").format(row.unit),
            [
                (
                    choice_entry("result", tr("&Kết quả"), tuple(RESULTS.items())),
                    day_entry("answered_on", tr("N&gày trả lời")),
                ),
                (text_entry("answer", tr("&Lời trả lời"), optional=False),),
                (line_entry("answered_by", tr("&Người trả lời")),),
            ],
            keep,
            before=[Notice("plain", row.words.split("\n")[0], row.criterion)],
            width=560,
        )
        dialog.entries["answered_on"].show(desk.today())
        return dialog

    def knock_out(self) -> None:
        """Keep a unit out of the ranking for a reason, or let it in again."""
        seen, desk = self._seen(), self.desk
        if seen.sheet is None or not seen.members:
            desk.window.toast(tr("Ghi danh sách đơn vị và bảng điểm trước"))
            return
        if not seen.sheet.knock_outs:
            desk.window.toast(tr("Bảng điểm này không có điều kiện không xếp hạng"))
            return
        names = [
            (one.id, f"{one.name} ({tr('đang không xếp hạng')})"
             if one.id in seen.knocked_out else one.name)
            for one in seen.members
        ]  # fmt: skip
        again = "again"
        choices: list[tuple[Any, str]] = [(one.id, one.title) for one in seen.sheet.knock_outs]
        choices.append((again, tr("Xếp hạng trở lại")))

        def keep(values: dict[str, Any]) -> UUID | None:
            if values["criterion_id"] == again:
                desk.workspace.write(scoring.let_in_again, values["member"])
                return None
            made: UUID = desk.workspace.write(
                scoring.knock_out,
                values["member"],
                values["criterion_id"],
                values["reason"],
                values["symbol"],
                desk.today(),
            )
            return made

        EntryDialog(
            desk,
            tr("Không xếp hạng"),
            [
                (choice_entry("member", tr("Đơ&n vị"), names),),
                (choice_entry("criterion_id", tr("Điều &kiện"), choices),),
                (line_entry("reason", tr("&Lý do"), optional=False),),
                (line_entry("symbol", tr("&Số văn bản")),),
            ],
            keep,
            width=560,
        ).open()
