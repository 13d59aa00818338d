"""The part of a movement's page with the dossiers that came out of it."""

from typing import TYPE_CHECKING

from app.movements.listing import MovementView, Proposed
from app.nominations.actions import number_text
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.movements.listed import Listed
from ui.movements.words import tr
from ui.nominations.words import award_name, step_word
from ui.parts.boxes import Column
from ui.parts.buttons import Button

if TYPE_CHECKING:
    from ui.movements.page import MovementPage


class AwardsPart(Column):
    """The dossiers that came out of it."""

    def __init__(self, page: "MovementPage") -> None:
        catalog = page.desk.catalog
        self.choose_button = Button(
            tr("Chọn người để đề &nghị"), icon="medal", small=True,
            clicked=lambda: page.show_part("registrations"),
        )  # fmt: skip
        self.list = Listed(
            page,
            tr("Hồ sơ đề nghị khen"),
            [
                ListColumn("number", tr("Số"), lambda one: number_text(one.number), 92),
                ListColumn("name", tr("Cá nhân, tập thể"), _proposed, 180, stretch=True),
                ListColumn("award", tr("Đề nghị"), lambda one: award_name(catalog, one.award_code),
                       180),
                ListColumn("step", tr("Bước"), lambda one: step_word(one.step), 140),
            ],
            tr("Chưa có hồ sơ nào từ phong trào này. Ở phần Đăng ký, chọn người rồi bấm Đề nghị"
               " khen."),
            self.choose_button,
            opened=lambda one: page.desk.open_nomination(one.id),
            two_lines=False,
            alone=True,
        )  # fmt: skip
        self.list.table.hide_when_large("number")
        self.list.table.delete_asked.disconnect()  # a dossier is put away where it is written
        super().__init__((self.list, 1))

    def show_movement(self, shown: MovementView) -> None:
        self.list.show_rows(shown.proposed)
        self.choose_button.setVisible(bool(shown.units + shown.persons))


def _proposed(one: Proposed) -> Cell:
    return Cell(one.full_name, strong=True)
