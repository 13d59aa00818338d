"""The part of a movement's page with what happens on its way: pacts, inspections."""

from typing import TYPE_CHECKING

from app.dates import due_state, due_words, short_day
from app.movements.listing import Inspection, MovementView, Pact
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.movements import dialogs
from ui.movements.listed import Listed, joined
from ui.movements.words import tr
from ui.parts.boxes import Column
from ui.parts.buttons import Button

if TYPE_CHECKING:
    from ui.movements.page import MovementPage


class CoursePart(Column):
    """Pacts, and what inspections found."""

    def __init__(self, page: "MovementPage") -> None:
        self._page = page
        today = page.desk.today

        def state(one: Inspection) -> Cell:
            if not one.to_fix:
                return Cell("")
            if one.fixed_on is not None:
                return Cell(tr("Đã khắc phục"), short_day(one.fixed_on), tone="ok")
            due = one.due_on
            late = due is not None and due_state(due, today()) == "late"
            words = due_words(due, today()) if due else ""
            return Cell(one.to_fix, words, colour="bad" if late else "text_2")

        self.pact_button = Button(
            tr("Thêm &giao ước"), icon="handshake", small=True,
            clicked=lambda: dialogs.pact_dialog(page.desk, page.shown_now).open(),
        )  # fmt: skip
        self.inspect_button = Button(
            tr("Thêm lần &kiểm tra"), icon="eye", small=True, clicked=self.add_inspection
        )
        self.pacts = Listed(
            page,
            tr("Giao ước thi đua"),
            [
                ListColumn("parties", tr("Các bên, nội dung"), _pact, 220, stretch=True),
                ListColumn("day", tr("Ngày ký"), lambda one: short_day(one.signed_on), 110),
            ],
            tr("Chưa ghi giao ước nào."),
            self.pact_button,
            proof="movement_pact",
            pasted="pacts",
        )
        self.inspections = Listed(
            page,
            tr("Các lần kiểm tra"),
            [
                ListColumn("found", tr("Kết quả, người kiểm tra"), _inspection, 220, stretch=True),
                ListColumn("day", tr("Ngày"), lambda one: short_day(one.inspected_on), 104),
                ListColumn("fix", tr("Khắc phục"), state, 190),
            ],
            tr("Chưa ghi lần kiểm tra nào."),
            self.inspect_button,
            opened=self._open,
            proof="movement_inspection",
            pasted="inspections",
        )
        super().__init__(self.pacts, self.inspections, None, gap=18)

    def add_inspection(self) -> None:
        """What an inspection found."""
        self._page.show_part("course")
        if self._page.shown_now.is_under_way:
            dialogs.inspection_dialog(self._page.desk, self._page.shown_now).open()

    def show_movement(self, shown: MovementView) -> None:
        self.pacts.show_rows(shown.pacts[::-1])
        self.inspections.show_rows(shown.inspections[::-1])
        for button in (self.pact_button, self.inspect_button):
            button.setVisible(shown.is_under_way)
        for part in (self.pacts, self.inspections):
            part.paste_button.setVisible(shown.is_under_way)

    def _open(self, one: Inspection) -> None:
        if one.to_fix and one.fixed_on is None:
            dialogs.fixed_dialog(self._page.desk, one).open()
        else:
            self.inspections.open_files(one)


def _pact(one: Pact) -> Cell:
    below = joined(one.pledge.split("\n")[0], one.files)
    return Cell(", ".join(one.parties), below, strong=True)


def _inspection(one: Inspection) -> Cell:
    who = f"{one.inspector}, {one.village}" if one.village else one.inspector
    return Cell(one.findings.split("\n")[0], joined(who, one.files), strong=True)
