"""Who may sign decisions, in which way and from when to when."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.dates import short_day
from app.decisions import signer_list, signers
from app.decisions.signers import KnownSigner, SignerDraft
from ui.bookpage import BookPage, Verb
from ui.decisions.dialog import MODES
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState
from ui.pasting import PasteDialog, said_column
from ui.takingback import of_last_change

tr = partial(QCoreApplication.translate, "decisions")


class SignersPage(BookPage):
    """The decision dialog offers whoever may sign on its date."""

    name = "signers"
    title = tr("Người ký quyết định")
    home = "decisions"
    help_text = tr(
        "Ai được ký, theo thể thức nào, từ ngày nào đến ngày nào. Hộp lập quyết định tự đưa ra"
        " người ký của ngày quyết định.\nEnter: sửa · Ctrl+N: thêm · Ctrl+V: dán từ Excel · Delete:"
        " bỏ khỏi danh sách, hoàn tác được"
    )
    keys = tr("Enter: sửa   ·   Ctrl+N: thêm   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ")
    pastes = True
    spared = ("basis",)
    add_words = tr("Thêm người ký")
    add_icon = "user-plus"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)

    def new(self) -> None:
        signer_dialog(self.desk, None).open()

    def paste_dialog(self) -> PasteDialog:
        workspace = self.desk.workspace
        modes = dict(MODES)
        return PasteDialog(
            self.desk,
            tr("Dán danh sách người ký"),
            tr("Các cột: họ tên, thể thức ký (hoặc chức vụ), từ ngày, đến ngày, văn bản giao"
               " quyền. Không ghi thể thức là Chủ tịch."),
            [
                said_column("full_name", tr("Họ và tên"), 150, stretch=True),
                said_column("mode", tr("Thể thức"), 150, lambda draft: modes[draft.sign_mode]),
                said_column("from", tr("Từ ngày"), 100, lambda draft: draft.valid_from),
                said_column("to", tr("Đến ngày"), 100, lambda draft: draft.valid_to),
            ],
            lambda text: workspace.trial(signer_list.judge, text),
            lambda rows: workspace.write(signer_list.save, rows),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[KnownSigner]]:
        return partial(self.desk.workspace.read, signers.listed)

    def columns(self) -> list[ListColumn]:
        modes = dict(MODES)

        def day(value: Any) -> str:
            return short_day(value) if value else ""

        return [
            ListColumn("name", tr("Họ và tên"), lambda row: Cell(row.draft.full_name, strong=True),
                    190, stretch=True),
            ListColumn("mode", tr("Thể thức"), lambda row: modes[row.draft.sign_mode], 210),
            ListColumn("from", tr("Từ ngày"), lambda row: day(row.draft.valid_from), 110),
            ListColumn("to", tr("Đến ngày"), lambda row: day(row.draft.valid_to), 110),
            ListColumn("basis", tr("Văn bản giao quyền"), lambda row: row.draft.basis, 220),
        ]  # fmt: skip

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "stamp",
            tr("Chưa ghi người ký nào"),
            tr("Ghi Chủ tịch, Phó Chủ tịch ký thay và thời gian; hộp lập quyết định tự chọn."),
            (tr("Thêm người ký"), self.new, "user-plus"),
            hint="Ctrl+N",
        )

    def verbs(self, row: KnownSigner) -> list[Verb]:
        return [
            (tr("Sửa…"), lambda r: signer_dialog(self.desk, r).open()),
            (tr("Bỏ khỏi danh sách") + "\tDelete", self.take_away),
        ]

    def take_away(self, row: KnownSigner) -> None:
        self.desk.workspace.write(signers.remove, row.id)
        words = tr("Đã bỏ {0} khỏi danh sách").format(row.draft.full_name)
        self.desk.window.toast(words, of_last_change(self.desk, [row.id]))


def signer_dialog(desk: Desk, known: KnownSigner | None) -> EntryDialog:
    """Who signs, how and when."""

    def keep(values: dict[str, Any]) -> UUID:
        signer_id = known.id if known else None
        return desk.workspace.write(signers.save, SignerDraft(**values), signer_id)

    return EntryDialog(
        desk,
        tr("Người ký quyết định"),
        [
            (line_entry("full_name", tr("&Họ và tên"), optional=False),),
            (choice_entry("sign_mode", tr("&Thể thức ký"), MODES),),
            (day_entry("valid_from", tr("Từ &ngày"), optional=True),
             day_entry("valid_to", tr("&Đến ngày"), optional=True)),
            (line_entry("basis", tr("&Văn bản giao quyền")),),
        ],
        keep,
        shown=known.draft if known else None,
    )  # fmt: skip
