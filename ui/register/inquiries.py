"""Hiệp y: who asks about whose awards, until when, and what was answered."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app import finding
from app.dates import due_state, due_words, short_day
from app.decisions import after_papers, inquiries, inquiry_list
from app.decisions.inquiries import Inquiry, InquiryDraft
from app.documents.blocks import Paper
from ui.bookpage import BookPage, Verb
from ui.desk import Desk
from ui.entries import EntryDialog, day_entry, line_entry, text_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.paper import PaperPage
from ui.parts.empty import EmptyState
from ui.pasting import PasteDialog, said_column
from ui.subjects.records import person_entry

tr = partial(QCoreApplication.translate, "register")


class InquiriesPage(BookPage):
    """Those that wait first."""

    name = "inquiries"
    title = tr("Hiệp y, xác nhận khen thưởng")
    help_text = tr(
        "Cơ quan khác hỏi một người đã được khen những gì. Máy soạn câu trả lời từ sổ vàng và các"
        " lần khen ghi lại từ giấy tờ.\nEnter: trả lời · Ctrl+N: ghi văn bản hỏi · Ctrl+V: dán sổ"
        " cũ từ Excel"
    )
    keys = tr("Enter: trả lời   ·   Ctrl+F: lọc   ·   Ctrl+V: dán từ Excel")
    pastes = True
    spared = ("received", "state")
    add_words = tr("Ghi văn bản hỏi")
    looked_through = True

    def __init__(self, desk: Desk) -> None:
        self.home = "register"
        super().__init__(desk)

    def new(self) -> None:
        receive_dialog(self.desk).open()

    def paste_dialog(self) -> PasteDialog:
        workspace, today = self.desk.workspace, self.desk.today()
        return PasteDialog(
            self.desk,
            tr("Dán văn bản hỏi về khen thưởng"),
            tr("Các cột: hỏi về ai (đã có trong sổ), nơi hỏi, số văn bản, ngày nhận, hạn trả lời;"
               " đã trả lời thì thêm nội dung, văn bản, ngày trả lời. Trùng tên thì thêm năm"
               " sinh."),
            [
                said_column("who", tr("Hỏi về"), 150, stretch=True),
                said_column("asked_by", tr("Nơi hỏi"), 150),
                said_column("received", tr("Ngày nhận"), 100,
                            lambda line: line.inquiry.received_on),
                said_column("answered", tr("Trả lời"), 100, lambda line: line.answered_on),
            ],
            lambda text: workspace.trial(inquiry_list.judge, text, today),
            lambda rows: workspace.write(inquiry_list.save, rows, today),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[Inquiry]]:
        return partial(self.desk.workspace.read, inquiries.listed)

    def columns(self) -> list[ListColumn]:
        today = self.desk.today()

        def due(row: Inquiry) -> Cell:
            if row.answered_on is not None:
                return Cell(short_day(row.answered_on), row.answer_symbol)
            if row.draft.due_on is None:
                return Cell(tr("Không ghi hạn"), colour="text_3")
            late = due_state(row.draft.due_on, today) == "late"
            return Cell(due_words(row.draft.due_on, today), colour="bad" if late else "text_2")

        def state(row: Inquiry) -> Cell:
            if row.answered_on is not None:
                return Cell(tr("Đã trả lời"), tone="ok")
            return Cell(tr("Chờ trả lời"), tone="warn")

        return [
            ListColumn(
                "who", tr("Hỏi về"), lambda row: Cell(row.full_name, strong=True), 200, stretch=True
            ),
            ListColumn(
                "by", tr("Nơi hỏi"), lambda row: Cell(row.draft.asked_by, row.draft.letter), 260
            ),
            ListColumn(
                "received", tr("Ngày nhận"), lambda row: short_day(row.draft.received_on), 110
            ),
            ListColumn("due", tr("Hạn, ngày trả lời"), due, 140),
            ListColumn("state", tr("Tình trạng"), state, 140),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "mail",
            tr("Chưa có văn bản hỏi nào"),
            tr("Khi cơ quan khác hỏi về khen thưởng của một người, ghi ở đây để trả lời đúng hạn."),
            (tr("Ghi văn bản hỏi"), self.new, "plus"),
            hint="Ctrl+N",
        )

    def verbs(self, row: Inquiry) -> list[Verb]:
        offered: list[Verb] = []
        if row.answered_on is None:
            offered.append((tr("Trả lời…"), lambda r: answer_dialog(self.desk, r).open()))
        offered.append((tr("Xem văn bản trả lời"), self._show))
        offered.append(
            (tr("Mở trang người ấy"), lambda r: self.desk.open_person(r.draft.subject_id))
        )
        return offered

    def _show(self, row: Inquiry) -> None:
        show_confirmation(self.desk, row.draft.subject_id, row.answer_symbol, row.draft.asked_by)


def receive_dialog(desk: Desk) -> EntryDialog:
    """Who asks about whom."""

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(inquiries.receive, InquiryDraft(**values), desk.today())

    dialog = EntryDialog(
        desk,
        tr("Ghi văn bản hỏi về khen thưởng"),
        [
            (person_entry(desk, "subject_id", tr("&Hỏi về ai")),),
            (line_entry("asked_by", tr("Nơi &hỏi"), optional=False),),
            (line_entry("letter", tr("&Số, ngày văn bản")),),
            (day_entry("received_on", tr("N&gày nhận")),
             day_entry("due_on", tr("Hạn &trả lời"), optional=True)),
        ],
        keep,
        verb=tr("Ghi lại"),
    )  # fmt: skip
    dialog.entries["received_on"].show(desk.today())
    return dialog


def answer_dialog(desk: Desk, row: Inquiry) -> EntryDialog:
    """What the register says, to be looked over and sent."""
    called = {award.code: award.name for award in desk.catalog.tables.awards}
    words = desk.workspace.read(inquiries.suggested, row.draft.subject_id, called)

    def keep(values: dict[str, Any]) -> UUID:
        desk.workspace.write(
            inquiries.answer, row.id, values["answer"], values["symbol"], values["answered_on"]
        )
        return row.id

    dialog = EntryDialog(
        desk,
        tr("Trả lời {0} về {1}").format(row.draft.asked_by, row.full_name),
        [
            (text_entry("answer", tr("&Nội dung, máy soạn từ sổ"), optional=False),),
            (line_entry("symbol", tr("&Số văn bản trả lời")),
             day_entry("answered_on", tr("N&gày trả lời"))),
        ],
        keep,
        verb=tr("Ghi đã trả lời"),
        width=640,
    )  # fmt: skip
    dialog.entries["answer"].show(words)
    dialog.entries["answered_on"].show(desk.today())
    return dialog


def show_confirmation(desk: Desk, subject_id: UUID, symbol: str = "", addressed: str = "") -> None:
    """The confirmation of somebody's awards as it is printed."""
    day, office = desk.today(), desk.workspace.read(finding.office)
    roles = tuple(office.chairman_role.splitlines()) or ("CHỦ TỊCH",)

    def write() -> Paper:
        return desk.workspace.read(
            after_papers.confirmed, subject_id, desk.catalog, day, symbol, office.chairman_name,
            roles, addressed,
        )  # fmt: skip

    title = tr("Xác nhận khen thưởng")
    desk.window.open(PaperPage(desk, title, write, tr("giấy xác nhận"), "xac-nhan-khen-thuong"))
