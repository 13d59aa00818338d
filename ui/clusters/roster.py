"""The units of a cluster in one year, and who heads it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from app.clusters import rosters, unit_list
from app.clusters.rosters import Member, MemberDraft
from app.clusters.words import ROLES
from ui.bookpage import BookPage, Verb
from ui.clusters.words import HOME, PLACE, tr
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, line_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState
from ui.pasting import PasteDialog, said_column


class RosterPage(BookPage):
    """Enter changes a unit; an empty year can take over the roster of the last."""

    home = HOME

    name = "cluster-roster"
    density = "row"
    keys = tr("Enter: sửa   ·   Ctrl+N: thêm   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ")
    help_text = tr(
        "# Danh sách đơn vị\nCác đơn vị trong cụm, khối của một năm. Cụm trưởng luân phiên: khi lấy"
        " danh sách năm trước, máy chuyển vai cụm trưởng sang đơn vị kế tiếp."
    )
    add_words = tr("Thêm đơn vị")
    pastes = True

    def __init__(self, desk: Desk, cluster_id: UUID, year: int) -> None:
        self.cluster_id, self.year = cluster_id, year
        self.title = tr("Danh sách đơn vị {0}").format(year)
        self.place = PLACE
        self.number = desk.workspace.read(rosters.read, cluster_id).name
        super().__init__(desk)

    def paste_dialog(self) -> PasteDialog:
        desk = self.desk
        where = self.cluster_id, self.year
        return PasteDialog(
            desk,
            tr("Dán danh sách đơn vị"),
            tr("Các cột: tên đơn vị, vai trò (không bắt buộc)."),
            [
                said_column("name", tr("Đơn vị"), 200, stretch=True),
                said_column("role", tr("Vai trò"), 190, lambda draft: ROLES[draft.role]),
            ],
            lambda text: desk.workspace.trial(unit_list.judge, *where, text),
            lambda rows: desk.workspace.write(unit_list.save, *where, rows),
        )  # fmt: skip

    def new(self) -> None:
        self._dialog(None).open()

    def read(self) -> Callable[[], Sequence[Member]]:
        return partial(self.desk.workspace.read, rosters.members, self.cluster_id, self.year)

    def columns(self) -> list[ListColumn]:
        return [
            ListColumn("name", tr("Đơn vị"), lambda row: Cell(row.name, strong=True), 300,
                   stretch=True),
            ListColumn("role", tr("Vai trò"), _role, 260),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "users-round",
            tr("Chưa có đơn vị nào"),
            tr("Ghi từng đơn vị, hoặc lấy danh sách của năm trước rồi sửa."),
            (tr("Thêm đơn vị"), self.new, "plus"),
            (tr("Lấy danh sách năm trước"), self.carry_over, "copy"),
            hint="Ctrl+N",
        )

    def carry_over(self) -> None:
        """The units of the last year; the head moves on."""
        desk = self.desk
        taken = desk.attempt(
            partial(desk.workspace.write, rosters.carry_over, self.cluster_id, self.year)
        )
        if taken is not None:
            desk.window.toast(
                tr("Đã lấy {0} đơn vị").format(taken), lambda: desk.attempt(desk.workspace.undo)
            )

    def verbs(self, row: Member) -> list[Verb]:
        found: list[Verb] = [(tr("Sửa…"), lambda r: self._dialog(r).open())]
        if row.subject_id is not None:
            found.append((tr("Mở trong sổ"), lambda r: self.desk.open_person(r.subject_id)))
        found.append((tr("Lịch sử"), lambda r: self.desk.show_history([r.id], r.name)))
        return found

    def take_away(self, row: Member) -> None:
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(rosters.remove_member, row.id)
            return True

        if desk.attempt(work):
            desk.window.toast(
                tr("Đã bỏ {0}").format(row.name), lambda: desk.attempt(desk.workspace.undo)
            )

    def _dialog(self, row: Member | None) -> EntryDialog:
        desk = self.desk

        def keep(values: dict[str, Any]) -> UUID:
            draft = MemberDraft(**values, subject_id=row.subject_id if row else None)
            return desk.workspace.write(
                rosters.save_member, self.cluster_id, self.year, draft, row.id if row else None
            )

        dialog = EntryDialog(
            desk,
            tr("Đơn vị trong cụm, khối"),
            [
                (line_entry("name", tr("&Tên đơn vị"), optional=False,
                            help=tr("Như gọi trong năm ấy")),),
                (choice_entry("role", tr("&Vai trò"), tuple(ROLES.items())),),
            ],
            keep,
            shown=row,
        )  # fmt: skip
        if row is None:
            dialog.entries["role"].show("member" if self.model.rowCount() else "head")
        return dialog


def _role(row: Member) -> Cell:
    if row.role == "member":
        return Cell(ROLES[row.role])
    return Cell(ROLES[row.role], tone="gold" if row.role == "head" else "info")
