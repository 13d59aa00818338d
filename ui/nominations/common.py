"""What the chosen dossiers lack alike, asked for once: fields, papers, a person's word."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget

from app.attachments import MOST_BYTES
from app.catalog.model import DISCIPLINES
from app.dates import parse_day, parse_month, short_day
from app.errors import ClerkError
from app.files import read_capped
from app.nominations import common
from app.nominations.common import Common, Missing, Paper
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.areas import ShortArea
from ui.nominations.moves import undo_of
from ui.nominations.words import tr
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.inputs import Check, Choice, DayInput, LineInput
from ui.parts.text import ElidedText, Text
from ui.recordfiles import CHOOSER

MOST_OTHERS = 4  # things to do in each dossier by itself that are named


def ask_common(desk: Desk, nomination_ids: Sequence[UUID]) -> None:
    """Read what these dossiers lack, on another thread, and ask for it."""
    read, catalog, today = desk.workspace.read, desk.catalog, desk.today()

    def opened(found: Missing) -> None:
        if not found.dossiers:
            error = ClerkError(
                what=tr("Các hồ sơ này đã qua bước thẩm tra, hoặc đang chờ bổ sung riêng."),
                kept=tr("Hồ sơ vẫn nguyên."),
                todo=tr("Chọn hồ sơ ở bước Đang soạn hoặc Thẩm tra."),
            )
            show_error(desk.window, error, tr("Chưa ghi chung được"))
        else:
            CommonDialog(desk, nomination_ids, found).open()

    desk.window.shell.jobs.start(
        lambda _report: read(common.missing, nomination_ids, catalog, today),
        done=opened,
        failed=lambda error: show_error(desk.window, error, tr("Chưa ghi chung được")),
        key="what dossiers lack",
    )


class CommonDialog(LongDialog):
    """Fills only what is empty; one undo takes it back, but for what a person said."""

    def __init__(self, desk: Desk, nomination_ids: Sequence[UUID], found: Missing) -> None:
        self._desk, self._ids, self._found = desk, nomination_ids, found
        self.source = LineInput()
        self.months = {name: DayInput(kind="month") for name in ("period_from", "period_to")}
        self.discipline = Choice([("", tr("Chưa ghi")), *DISCIPLINES.items()])
        self.files: dict[str, Path] = {}
        self.names: dict[str, ElidedText] = {}
        self.choose: dict[str, Button] = {}
        self.boxes = {
            code: Check(tr("{0}: {1} hồ sơ").format(title, count))
            for code, (title, count) in found.conditions.items()
        }
        self.said_by = LineInput()
        self.said_on = DayInput(short_day(desk.today()))
        self.words = ShortArea(lines=2)
        super().__init__(
            tr("Ghi chung cho {0} hồ sơ").format(found.dossiers),
            Text(
                tr("Chỉ ghi vào chỗ còn trống. Hồ sơ đã ghi khác thì giữ nguyên."),
                "body",
                "text_2",
                wrap=True,
            ),
            *self._field_parts(),
            *self._paper_parts(),
            *self._condition_parts(),
            *self._other_parts(),
            verb=tr("&Ghi cho {0} hồ sơ").format(found.dossiers),
            action=lambda: None,
            width=600,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = [*(field.control for field in self.fields), *self.choose.values()]
        if first:
            first[0].setFocus()

    # ------------------------------------------------------------ what is asked

    def _field_parts(self) -> list[QWidget]:
        """The fields that some of them lack."""
        lacks = self._found.fields
        parts: list[QWidget] = []
        if "source" in lacks:
            parts.append(
                Field(tr("&Đơn vị đề nghị"), self.source, name="source", optional=True,
                      help=self._count("source"))
            )  # fmt: skip
        labels = {"period_from": tr("Lập thành tích &từ"), "period_to": tr("đế&n")}
        months = [
            Field(labels[name], box, name=name, check=box.problem,
                  help=self._count(name))
            for name, box in self.months.items()
            if name in lacks
        ]  # fmt: skip
        disciplines = [
            Field(tr("&Kỷ luật"), self.discipline, name="discipline",
                  help=self._count("discipline"))
        ] if "discipline" in lacks else []  # fmt: skip
        if months or disciplines:
            parts.append(FieldGrid((*months, *disciplines), columns=len(months + disciplines)))
        return parts

    def _count(self, name: str) -> str:
        return tr("{0} hồ sơ chưa ghi").format(self._found.fields[name])

    def _paper_parts(self) -> list[QWidget]:
        """A line for each paper that is missing, with its file."""
        if not self._found.papers:
            return []
        lines = []
        for code, (name, count) in self._found.papers.items():
            told = ElidedText(tr("{0} hồ sơ chưa có").format(count), "caption", "text_3")
            button = Button(tr("Chọn tệp"), "link", "paperclip",
                            clicked=partial(self._choose, code), writes=False)  # fmt: skip
            button.setAccessibleName(tr("Chọn tệp: {0}").format(name))
            self.names[code], self.choose[code] = told, button
            lines.append(Row((Text(name, "body", wrap=True), 3), (told, 2), button, gap=10))
        head = Text(tr("Giấy tờ chung, cùng một tệp cho mọi hồ sơ còn thiếu"), "label", "text_2")
        return [Column(head, *lines, gap=2)]

    def _condition_parts(self) -> list[QWidget]:
        """The conditions that wait for somebody's word, and whose word it is."""
        if not self.boxes:
            return []
        head = Text(tr("Đánh dấu điều người ấy xác nhận cho cả danh sách"), "label", "text_2")
        return [
            Column(head, *self.boxes.values(), gap=4),
            FieldGrid(
                (
                    Field(tr("&Ai xác nhận, chức vụ gì"), self.said_by, name="said_by",
                          help=tr("Ví dụ: anh Bình, Trưởng Công an xã")),
                    Field(tr("N&gày"), self.said_on, name="said_on", check=self.said_on.problem),
                )
            ),
            Field(tr("Người đó nói &gì"), self.words, name="words",
                  help=tr("Ví dụ: Công văn số 12, cả danh sách không có vi phạm")),
        ]  # fmt: skip

    def _other_parts(self) -> list[QWidget]:
        """What only each dossier itself can be given."""
        others = sorted(self._found.others.items(), key=lambda one: -one[1])
        if not others:
            return []
        told = [tr("{0} ({1} hồ sơ)").format(title, count) for title, count in others[:MOST_OTHERS]]
        words = tr("Còn phải làm ở từng hồ sơ: {0}.").format("; ".join(told))
        return [Text(words, "body", "text_2", wrap=True)]

    # ------------------------------------------------------------ doing

    def _choose(self, code: str) -> None:
        name, _kind = QFileDialog.getOpenFileName(self, tr("Chọn tệp để đính kèm"), "", CHOOSER)
        if name:
            self.files[code] = Path(name)
            self.names[code].setText(self.files[code].name)
            self.names[code].set_colour("text")
        self.choose[code].setFocus(Qt.FocusReason.OtherFocusReason)

    def missed(self) -> list[str]:
        return [*super().missed(), *(path.name for path in self.files.values())]

    def accept(self) -> None:
        self.problem.hide()
        try:
            said = self._said()
        except ClerkError as error:
            self.refuse(error)
            return
        desk, ids, files = self._desk, self._ids, dict(self.files)
        catalog, today = desk.catalog, desk.today()

        def work() -> int:
            papers = tuple(
                Paper(code, path.name, read_capped(path, MOST_BYTES))
                for code, path in files.items()
            )
            whole = replace(said, papers=papers)
            return desk.workspace.write(common.fill, ids, whole, catalog, today)

        self.carry_out(work, self._done, desk.window.shell.jobs, tr("Đang ghi vào từng hồ sơ"))

    def _done(self, count: int) -> None:
        window = self._desk.window
        undo = None if self._confirmed() else undo_of(self._desk)
        window.toast(tr("Đã ghi chung cho {0} hồ sơ").format(count), undo)

    def _confirmed(self) -> tuple[str, ...]:
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def _said(self) -> Common:
        """What is typed. Raises ClerkError at the field that can't be."""
        fields = {"source": self.source.text(), "discipline": str(self.discipline.value() or "")}
        for name, box in self.months.items():
            typed = box.text().strip()
            fields[name] = parse_month(typed, name).iso if typed else ""
        confirmed = self._confirmed()
        day = parse_day(self.said_on.text(), "said_on") if confirmed else None
        if not any(fields.values()) and not self.files and not confirmed:
            raise ClerkError(
                what=tr("Chưa ghi gì để ghi chung."),
                kept=tr("Hồ sơ vẫn nguyên."),
                todo=tr("Điền một ô, chọn một tệp hoặc đánh dấu một điều được xác nhận."),
            )
        return Common(fields, (), confirmed, self.said_by.text(), day, self.words.text())
