"""Complaints and denunciations: taken in, extended, settled; sealed ones open to named people."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication, Qt

from app.dates import due_state, due_words, short_day
from app.decisions import register
from app.documents.tabular import Table
from app.folder import logins
from app.oversight import complaint_list, complaints
from app.oversight.complaints import KINDS, RESULTS, ComplaintDraft, ComplaintRow
from ui.bookpage import BookPage, Verb
from ui.desk import Desk
from ui.entries import (
    Entry,
    EntryDialog,
    check_entry,
    choice_entry,
    day_entry,
    line_entry,
    text_entry,
)
from ui.forms import Dialog
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.inputs import Check
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column

tr = partial(QCoreApplication.translate, "oversight")


class ComplaintsPage(BookPage):
    """Open ones first, by their last day."""

    name = "complaints"
    title = tr("Đơn khiếu nại, tố cáo")
    help_text = tr(
        "Đơn về việc khen thưởng, hạn giải quyết và kết quả. Đơn tố cáo chỉ người được giao mới"
        " đọc được ai tố cáo và nội dung; phần đó không rời máy này, không ra Excel và giấy in.\n"
        "Enter: ghi kết quả · Ctrl+N: ghi đơn mới · Ctrl+V: dán sổ cũ từ Excel"
    )
    keys = tr(
        "Enter: ghi kết quả   ·   Ctrl+F: lọc   ·   Ctrl+N: ghi đơn mới   ·   Ctrl+V: dán từ Excel"
    )
    pastes = True
    spared = ("kind", "received")
    add_words = tr("Ghi đơn mới")
    looked_through = True

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def new(self) -> None:
        receive_dialog(self.desk).open()

    def paste_dialog(self) -> PasteDialog:
        desk, catalog, today = self.desk, self.desk.catalog, self.desk.today()
        login = desk.workspace.person.login
        return PasteDialog(
            desk,
            tr("Dán các đơn"),
            tr("Các cột: loại đơn, ngày thụ lý, người gửi, nội dung; đơn đã xong thêm kết quả, ngày"
               " giải quyết, văn bản. Đơn tố cáo dán vào chỉ mình anh chị đọc được."),
            [
                said_column("kind", tr("Loại"), 80, lambda line: KINDS[line.complaint.kind]),
                said_column("received", tr("Thụ lý"), 100,
                            lambda line: line.complaint.received_on),
                said_column("words", tr("Nội dung"), 130, stretch=True),
                said_column("result", tr("Kết quả"), 110, lambda line: RESULTS.get(line.result)),
            ],
            lambda text: desk.workspace.read(complaint_list.judge, text, catalog, login, today),
            lambda rows: desk.workspace.write(complaint_list.save, rows, catalog, today),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[ComplaintRow]]:
        workspace = self.desk.workspace
        return partial(workspace.read, complaints.listed, workspace.person.login)

    def columns(self) -> list[ListColumn]:
        today = self.desk.today()

        def what(row: ComplaintRow) -> Cell:
            if row.is_sealed:
                return Cell(tr("Đã niêm kín"), tr("Chỉ người được giao đọc được"), icon="lock")
            return Cell(row.words.split("\n")[0], row.who, strong=True)

        def due(row: ComplaintRow) -> Cell:
            if row.closed_on is not None:
                return Cell(short_day(row.closed_on), tr("đã giải quyết"))
            late = due_state(row.due_on, today) == "late"
            extended = tr("đã gia hạn") if row.extended_because else ""
            return Cell(due_words(row.due_on, today), extended, colour="bad" if late else "text_2")

        def result(row: ComplaintRow) -> Cell:
            if row.result is not None:
                return Cell(RESULTS[row.result], tone="idle")
            if row.suspends:
                return Cell(tr("Tạm dừng trao"), tone="warn")
            return Cell(tr("Đang giải quyết"), tone="info")

        return [
            ListColumn("number", tr("Số"), lambda row: row.number, 84),
            ListColumn("kind", tr("Loại"), lambda row: KINDS[row.kind], 100),
            ListColumn("what", tr("Nội dung, người gửi"), what, 220, stretch=True),
            ListColumn("received", tr("Thụ lý"), lambda row: short_day(row.received_on), 104),
            ListColumn("due", tr("Hạn"), due, 120),
            ListColumn("result", tr("Kết quả"), result, 160),
        ]

    def written(self, rows: Sequence[ComplaintRow]) -> Table:
        return complaints.sheet(rows)

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "scale",
            tr("Chưa có đơn nào"),
            tr("Đơn khiếu nại, tố cáo về khen thưởng ghi ở đây, máy tính hạn và nhắc."),
            (tr("Ghi đơn mới"), self.new, "plus"),
            hint="Ctrl+N",
        )

    def verbs(self, row: ComplaintRow) -> list[Verb]:
        offered: list[Verb] = []
        if row.closed_on is None and not row.is_sealed:
            offered.append((tr("Ghi kết quả…"), lambda r: settle_dialog(self.desk, r).open()))
            if not row.extended_because:
                offered.append((tr("Gia hạn…"), lambda r: extend_dialog(self.desk, r).open()))
        if row.words:
            offered.append((tr("Đọc đơn"), lambda r: reading_dialog(self.desk, r).open()))
        if row.register_entry_id is not None:
            offered.append((tr("Mở quyết định của dòng bị kiến nghị"), self._open_line))
        if row.nomination_id is not None:
            offered.append(
                (tr("Mở hồ sơ bị kiến nghị"), lambda r: self.desk.open_nomination(r.nomination_id))
            )
        offered.append(
            (
                tr("Lịch sử"),
                lambda r: self.desk.show_history([r.id], tr("Đơn {0}").format(r.number)),
            )
        )
        return offered

    def _open_line(self, row: ComplaintRow) -> None:
        if row.register_entry_id is not None:
            line = self.desk.workspace.read(register.read_entry, row.register_entry_id)
            self.desk.open_decision(line.decision_id)


def reading_dialog(desk: Desk, row: ComplaintRow) -> Dialog:
    """The whole of it, for whoever may read it."""
    words = Text(row.words, "body", wrap=True, copyable=True)
    facts = Facts(names=104)
    facts.set(
        [
            (tr("Người gửi"), row.who),
            (tr("Thụ lý"), short_day(row.received_on)),
            (tr("Hạn"), short_day(row.due_on)),
            (tr("Gia hạn vì"), row.extended_because),
            (tr("Kết quả"), RESULTS[row.result] if row.result else ""),
            (tr("Văn bản"), row.result_symbol),
            (tr("Nội dung kết quả"), row.result_words),
        ]
    )
    title = f"{KINDS[row.kind]} {row.number}"
    dialog = Dialog(
        title, words, facts, verb=tr("Đó&ng"), action=lambda: None, kind="secondary", width=520,
        parent=desk.window,
    )  # fmt: skip
    dialog.safe.hide()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.verb.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog


def receive_dialog(
    desk: Desk, *, entry_id: UUID | None = None, nomination_id: UUID | None = None
) -> EntryDialog:
    """Take one in. Of a denunciation the readers are chosen among this file's accounts."""
    known, mine = logins(desk.workspace.folder), desk.workspace.person.login
    called = desk.workspace.read(complaints.called, known)
    boxes = {login: Check(called[login], checked=login == mine) for login in known}
    readers = Column(Text(tr("Ai được đọc đơn tố cáo"), "label", "text_2"), *boxes.values(), gap=2)

    def chosen() -> tuple[str, ...]:
        return tuple(login for login, box in boxes.items() if box.isChecked())

    kind = choice_entry("kind", tr("&Loại đơn"), tuple(KINDS.items()))
    rows: list[tuple[Entry, ...]] = [
        (kind, day_entry("received_on", tr("N&gày thụ lý"))),
        (line_entry("who", tr("Người &gửi đơn"), help=tr("Họ tên, nơi ở"), optional=False),),
        (text_entry("words", tr("Tóm tắt &nội dung"), optional=False),),
        (check_entry("is_remote", tr("&Vùng sâu, vùng xa (hạn dài hơn)")),),
        (check_entry("suspends", tr("&Tạm dừng trao thưởng đến khi giải quyết xong")),),
        (Entry("readers", readers, chosen, lambda _value: None),),
    ]

    def keep(values: dict[str, Any]) -> UUID:
        draft = ComplaintDraft(
            **{**values, "readers": values["readers"] if values["kind"] == "denunciation" else ()},
            register_entry_id=entry_id,
            nomination_id=nomination_id,
        )
        return desk.workspace.write(complaints.receive, draft, desk.catalog, desk.today())

    dialog = EntryDialog(
        desk,
        tr("Ghi đơn khiếu nại, tố cáo"),
        rows,
        keep,
        verb=tr("Ghi đơn"),
        done=tr("Đã ghi đơn, máy sẽ nhắc khi đến hạn"),
        width=560,
    )
    dialog.entries["received_on"].show(desk.today())
    control: Any = kind.part.control  # type: ignore[attr-defined]

    def follow(_place: int = 0) -> None:
        readers.setVisible(kind.read() == "denunciation")

    control.currentIndexChanged.connect(follow)
    follow()
    return dialog


def extend_dialog(desk: Desk, row: ComplaintRow) -> EntryDialog:
    """More time, once, for a reason."""
    travels = tr("Lý do gửi về tỉnh: không ghi tên người tố cáo.")

    def keep(values: dict[str, Any]) -> UUID:
        desk.workspace.write(complaints.extend, row.id, values["because"], desk.catalog)
        return row.id

    return EntryDialog(
        desk,
        tr("Gia hạn đơn {0}").format(row.number),
        [(text_entry("because", tr("&Lý do"), optional=False,
                     help=travels if row.kind == "denunciation" else ""),)],
        keep,
        verb=tr("Gia hạn"),
    )  # fmt: skip


def settle_dialog(desk: Desk, row: ComplaintRow) -> EntryDialog:
    """How it ended."""
    is_secret = row.kind == "denunciation"

    def keep(values: dict[str, Any]) -> UUID:
        desk.workspace.write(
            complaints.settle,
            row.id,
            values["result"],
            values["words"],
            values["symbol"],
            values["closed_on"],
        )
        return row.id

    travels = tr("Phần này gửi về tỉnh: không ghi tên người tố cáo, không kể lại đơn.")
    dialog = EntryDialog(
        desk,
        tr("Kết quả đơn {0}").format(row.number),
        [
            (
                choice_entry("result", tr("&Kết quả"), tuple(RESULTS.items())),
                day_entry("closed_on", tr("N&gày giải quyết")),
            ),
            (
                line_entry(
                    "symbol",
                    tr("&Số văn bản giải quyết"),
                    help=tr("Ví dụ: 21/QĐ-UBND. Đơn đã rút thì để trống."),
                    optional=False,
                ),
            ),
            (text_entry("words", tr("&Nội dung"), help=travels if is_secret else ""),),
        ],
        keep,
        verb=tr("Ghi kết quả"),
        before=[Notice("plain", row.words.split("\n")[0])] if row.words else [],
    )
    dialog.entries["closed_on"].show(desk.today())
    return dialog
