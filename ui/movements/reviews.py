"""The part of a movement's page with its reviews."""

from typing import TYPE_CHECKING

from app.dates import short_day
from app.money import dong
from app.movements.listing import MovementView, Review
from app.movements.words import REVIEWS
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.movements.listed import Listed, joined
from ui.movements.words import tr
from ui.parts.boxes import Column, Line
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.text import Text

if TYPE_CHECKING:
    from ui.movements.page import MovementPage


class ReviewsPart(Column):
    """The reviews, and all that the chosen one says."""

    def __init__(self, page: "MovementPage") -> None:
        self._page = page
        self.interim_button = Button(
            tr("Ghi &sơ kết"), icon="plus", small=True, clicked=lambda: page.review("interim")
        )
        self.final_button = Button(
            tr("Ghi tổn&g kết"), icon="clipboard-check", small=True,
            clicked=lambda: page.review("final"),
        )  # fmt: skip
        self.list = Listed(
            page,
            tr("Sơ kết, tổng kết"),
            [
                ListColumn("kind", tr("Loại"), _review_kind, 120),
                ListColumn("day", tr("Ngày"), lambda one: short_day(one.held_on), 104),
                ListColumn("summary", tr("Kết quả chính"), _review, 200, stretch=True),
                ListColumn(
                    "cost",
                    tr("Kinh phí"),
                    lambda one: dong(one.cost) if one.cost else "",
                    142,
                    right=True,
                ),
            ],
            tr("Chưa sơ kết lần nào. Đến kỳ, máy nhắc ở Việc hôm nay."),
            self.interim_button,
            self.final_button,
            proof="movement_review",
            leads=True,
            pasted="reviews",
        )
        self.summary = Text("", "body", wrap=True, copyable=True)
        self.lessons = Text("", "body", wrap=True, copyable=True)
        self.lessons_head = SectionHead(tr("Bài học"))
        self.report_button = Button(
            tr("Xem báo cáo"), "link", "file-text", clicked=self.open_report
        )
        self._below = Column(
            Line(), SectionHead(tr("Kết quả chính"), right=self.report_button), self.summary,
            self.lessons_head, self.lessons, gap=6,
        )  # fmt: skip
        super().__init__(self.list, self._below, None, gap=12)
        self.list.table.hide_when_large("cost")
        self.list.table.current_changed.connect(lambda _row: self._show_chosen())

    def open_report(self) -> None:
        """The report of the chosen review, on paper."""
        row: Review | None = self.list.table.current_row()
        if row is not None:
            self._page.open_review(row.id)

    def show_movement(self, shown: MovementView) -> None:
        self.list.show_rows(shown.reviews[::-1])
        for button in (self.interim_button, self.final_button, self.list.paste_button):
            button.setVisible(shown.is_under_way)
        self._show_chosen()

    def _show_chosen(self) -> None:
        row: Review | None = self.list.table.current_row()
        self._below.setVisible(row is not None)
        if row is not None:
            self.summary.setText(row.summary)
            self.lessons.setText(row.lessons)
            for part in (self.lessons_head, self.lessons):
                part.setVisible(bool(row.lessons))


def _review_kind(one: Review) -> Cell:
    tone = "gold" if one.kind == "final" else "info"
    return Cell(REVIEWS[one.kind], tone=tone, icon="clipboard-check")


def _review(one: Review) -> Cell:
    return Cell(one.summary.split("\n")[0], joined(one.symbol, one.files), strong=True)
