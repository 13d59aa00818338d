"""What is printed beside the certificates: asked for once, looked at, sent at once."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from app.certificates import drawing, printset, sheets
from app.certificates.drawing import Offset
from app.certificates.printset import USUAL, Stationery
from app.decisions import actions
from app.errors import ClerkError
from app.progress import Report
from ui import printing, theme
from ui.certificates.calibrate import CalibrationPanel
from ui.certificates.copies import NAMES, CopiesPanel
from ui.certificates.stationery import EnvelopeChoice, LabelChoice
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import LongDialog
from ui.paper import PaperPage
from ui.parts.boxes import Box, Column, Line, Panel, Scrolled, set_side
from ui.parts.inputs import Check
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")

WORDS = {
    "list": tr("&Danh sách trao, ký nhận (A4 ngang)"),
    "money": tr("&Phiếu nhận tiền thưởng (A4, cắt rời)"),
    "labels": tr("&Nhãn dán sau khung"),
    "envelopes": tr("Phong &bì"),
}
SIDE, NARROW = 296, 860  # px at 100 %: the printer's side; the page, below which that comes under
KEPT_PARTS = "certificate print set"


class PrintSetDialog(LongDialog):
    """Asks which papers; they open one behind the other, to be looked at and printed at once.

    only: the register lines that are meant, all of the decision for none.
    """

    def __init__(self, desk: Desk, decision_id: UUID, only: Collection[UUID] = ()) -> None:
        self._desk, self._decision, self._only = desk, decision_id, frozenset(only)
        self._memory = desk.window.shell.memory
        made = desk.workspace.read(printset.paper, decision_id, desk.catalog, self._only)
        kept = str(self._memory.get(KEPT_PARTS) or "list").split()
        self.parts = {part: Check(words, checked=part in kept) for part, words in WORDS.items()}
        self.labels, self.envelope = LabelChoice(self._memory), EnvelopeChoice(self._memory)
        has_money = any(one.amount for one in made.receivers)
        if not has_money:
            self.parts["money"].setChecked(False)
            self.parts["money"].setEnabled(False)
        said = tr("Cho {0} người, tập thể, hộ của quyết định {1}.").format(
            len(made.receivers), made.decision
        )
        if not has_money:
            said += " " + tr("Quyết định không có tiền thưởng.")
        super().__init__(
            tr("Giấy tờ kèm theo giấy khen"),
            Text(said, "body", "text_2", wrap=True),
            self.parts["list"],
            self.parts["money"],
            Column(self.parts["labels"], self.labels, gap=6),
            Column(self.parts["envelopes"], self.envelope, gap=6),
            Text(
                tr("Máy dựng thành một tệp để xem trước rồi in một lần, mỗi loại đúng khổ giấy."),
                "caption",
                "text_3",
                wrap=True,
            ),
            verb=tr("&Xem rồi in"),
            action=self._open,
            parent=desk.window,
        )
        self.verb.writes = False  # they are only looked at
        for check in self.parts.values():
            check.toggled.connect(lambda _on: self._tell())
        self._tell()
        self.parts["list"].setFocus()

    def _chosen(self) -> list[str]:
        return [part for part, check in self.parts.items() if check.isChecked()]

    def _tell(self) -> None:
        chosen = self._chosen()
        self.verb.setEnabled(bool(chosen))
        self.labels.setVisible("labels" in chosen)
        self.envelope.setVisible("envelopes" in chosen)

    def _open(self) -> None:
        chosen, on = self._chosen(), USUAL
        if "labels" in chosen:
            on = replace(on, labels=self.labels.sheet(), first=self.labels.begins())
        if "envelopes" in chosen:
            on = replace(on, envelope=self.envelope.envelope())
        for choice, part in ((self.labels, "labels"), (self.envelope, "envelopes")):
            if part in chosen:
                choice.keep()
        self._memory.put(KEPT_PARTS, " ".join(chosen))
        page = PrintSetPage(self._desk, self._decision, chosen, self._only, on)
        self._desk.window.open(page)


class PrintSetPage(PaperPage):
    """The chosen papers, and beside them the printer with what makes up for it on each paper.

    What is shown and saved is as it should come out; what is printed is moved by the measures.
    """

    def __init__(
        self,
        desk: Desk,
        decision_id: UUID,
        parts: list[str],
        only: Collection[UUID] = (),
        on: Stationery = USUAL,
    ) -> None:
        decision = desk.workspace.read(actions.read, decision_id)
        self._chosen, self._parts = parts, tuple[str, ...]()  # those that are there, once made
        self._page_of = partial(PrintSetPage, desk, decision_id, only=only, on=on)

        def write() -> bytes:
            read = desk.workspace.read
            found = read(printset.made, decision_id, parts, desk.catalog, only, on)
            self._parts = found.parts
            return found.data

        super().__init__(
            desk,
            tr("Giấy tờ kèm theo QĐ {0}").format(decision.symbol),
            write,
            tr("giấy tờ kèm theo"),
            f"giay-to-kem-theo-{decision.symbol}",
        )
        self.home = "decisions"
        self.help_text = tr(
            "Tờ đang xem đúng là tờ sẽ in hoặc lưu. Phím ← → sang trang khác; Ctrl+P: in. Mỗi khổ"
            " giấy (A4 dọc, A4 ngang, phong bì) căn riêng một lần ở bên phải: in tờ thử, đo, gõ số"
            " đo; máy bù cho mọi tờ khổ ấy. Số bản, khay giấy của từng loại và in hai mặt cũng ở"
            " bên phải, nhớ riêng cho từng máy in."
        )

    def whole(self, sheet: Panel) -> QWidget:
        self.calibration = CalibrationPanel(self._desk, self._chosen[0])
        self.calibration.test_asked.connect(self.print_test)
        self.copies = CopiesPanel(self._desk.window.shell.memory, self._chosen)
        self.copies.changed.connect(self._tell_copies)
        self.calibration.changed.connect(self._tell_printer)
        self._tell_printer()
        room = (3, 0, 8, 0)  # for the focus ring, and before the scroll bar
        body = Column(self.copies, Line("line"), self.calibration, gap=10, margins=room)
        self._scrolled = _Side(body)
        self._side = Panel((self._scrolled, 1), margins=(11, 10, 6, 10))
        self._box = Box(QBoxLayout.Direction.LeftToRight, (sheet, 1), self._side, gap=12)
        return self._box

    def reload(self) -> None:
        """F5: look again for a printer if there was none."""
        self.calibration.look_again()

    def _show(self) -> None:
        super()._show()
        self.calibration.set_paper(printing.in_mm(printing.page_size(self.data, self._page)))
        self.calibration.set_use(self._parts[self._page])
        self.copies.set_pages(self._parts)
        self._tell_copies()

    def _tell_printer(self) -> None:
        self.copies.set_printer(self.calibration.printer_name())

    def _tell_copies(self) -> None:
        if self.data:
            self.bar.remark.setText(self.copies.words(self._parts[self._page]))

    # ------------------------------------------------------------ printing

    def print(self) -> None:
        """All of it on the printer and tray at right, each page moved by its paper's measures."""
        if not self.copies.check():
            return
        data = self.data
        told = tr("Đã gửi {0} đến máy in").format(self._named)
        self._send(self.title, lambda: data, told, list(map(self._asked, range(self._count))))

    def _asked(self, page: int) -> printing.Asked:
        panel, part = self.calibration, self._parts[page]
        paper = printing.in_mm(printing.page_size(self.data, page))
        tray = panel.tray_for(part)
        place = drawing.on_paper(paper, panel.offset_on(paper, tray))
        return replace(self.copies.asked(part), tray=tray, place=place)

    def print_test(self, offset: Offset) -> None:
        """The sheet that one measures by, on the paper of the page on show."""
        paper = printing.in_mm(printing.page_size(self.data, self._page))
        told = tr("Đã gửi tờ thử đến máy in. Đo hai số rồi gõ vào bên phải")
        title = tr("Tờ thử căn máy in")
        self._send(title, lambda: sheets.measuring_sheet(offset, paper), told)

    def _send(
        self,
        title: str,
        draw: Callable[[], bytes],
        told: str,
        asked: Sequence[printing.Asked] = (),
    ) -> None:
        if not self.data or not self.print_button.isEnabled():
            return
        panel = self.calibration
        try:
            printer = printing.open_printer(panel.printer_name(), title, panel.tray_name())
        except ClerkError as error:
            show_error(self, error, tr("Chưa in được"), (tr("Lưu PDF"), self.save))
            return

        def work(report: Report) -> int:
            return printing.draw_pages(draw(), printer, report, asked)

        def done(_count: int) -> None:
            self.print_button.setEnabled(True)
            self._desk.window.toast(told)

        def failed(error: Exception) -> None:
            self.print_button.setEnabled(True)
            if isinstance(error, printing.Refused) and error.sent:
                self._stopped_halfway(error)
            else:
                show_error(self, error, tr("Chưa in được"))

        self.print_button.setEnabled(False)
        self._desk.window.shell.jobs.start(work, done=done, failed=failed)

    def _stopped_halfway(self, refused: printing.Refused) -> None:
        """Say which papers the printer has taken, and offer the others."""
        left = list(dict.fromkeys(self._parts[refused.sent :]))
        sent = [part for part in dict.fromkeys(self._parts) if part not in left]
        told = ClerkError(
            what=" ".join([refused.what, tr("Chưa in: {0}.").format(_names(left))]),
            kept=tr("Đã gửi đến máy in: {0}.").format(_names(sent)),
            todo=tr("Xem máy in đã bật và còn giấy, bấm Mở phần chưa in rồi in."),
        )
        go = tr("Mở phần chưa in"), lambda: self._desk.window.open(self._page_of(left))
        show_error(self, told, tr("Chưa in hết"), go)

    # ------------------------------------------------------------ shape

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "_box"):
            self._arrange()

    def _arrange(self) -> None:
        """Where room is short the printer comes under the paper."""
        narrow = theme.is_large() or self.width() < theme.px(NARROW)
        set_side(self._box, self._side, SIDE, under=narrow)
        self._scrolled.set_under(narrow)


def _names(parts: Sequence[str]) -> str:
    return ", ".join(NAMES[part] for part in parts)


class _Side(Scrolled):
    """Scrolls by itself beside the sheet; under it, it shows itself whole and the page scrolls."""

    def __init__(self, content: QWidget) -> None:
        self._content, self._under = content, False
        super().__init__(content)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)

    def set_under(self, under: bool) -> None:
        self._under = under
        self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def _fit(self) -> None:
        super()._fit()
        self.setMinimumHeight(self._content.minimumHeight() if self._under else 0)
