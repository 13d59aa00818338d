"""The way by USB in three steps, and the stick that is plugged in."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent

from ui.jobs import Jobs
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.plates import Numeral, Plate
from ui.parts.text import Text
from ui.sending import sticks
from ui.sending.sticks import Stick

tr = partial(QCoreApplication.translate, "SendingPage")

LOOK_EVERY = 4000  # ms from one look for sticks to the next
STEPS = (
    (tr("Chép gói vào USB"), tr("Tệp có khóa và chữ ký. Chỉ tỉnh mở được.")),
    (tr("Mang USB lên tỉnh"), tr("Tỉnh cắm vào máy tiếp nhận và chép biên nhận vào USB.")),
    (tr("Mang biên nhận về"), tr("Cắm lại, bấm Nhận biên nhận từ USB.")),
)


class UsbPanel(Panel):
    """Looks for sticks while it is on show. send: copies what waits to a stick's folder."""

    def __init__(self, jobs: Jobs, send: Callable[[Path], object]) -> None:
        self._jobs, self._send = jobs, send
        self._plugged: list[Stick] = []
        self.head = SectionHead(tr("Gửi bằng USB"), icon="usb")
        self.plate = Plate("ok", "", "check")
        self.write = Button(tr("&Chép vào USB đang cắm"), icon="download", clicked=self._write)
        head = Row((self.head, 1), self.plate, gap=8)
        super().__init__(head, *map(_step, range(1, 4), STEPS), Row(self.write, None), gap=10)
        self._show([])
        self._looking = QTimer(self, interval=LOOK_EVERY)
        self._looking.timeout.connect(self.look)

    def look(self) -> None:
        """See what is plugged in; a slow drive keeps nobody waiting."""
        self._jobs.start(lambda _report: sticks.plugged(), done=self._show, key="sticks")

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.look()
        self._looking.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._looking.stop()
        super().hideEvent(event)

    def _show(self, plugged: Sequence[Stick]) -> None:
        """Of several the first counts; the button above the page asks for any."""
        self._plugged = list(plugged)
        self.head.set(tr("USB đang cắm") if plugged else tr("Gửi bằng USB"))
        self.plate.set("ok", plugged[0].name if plugged else "", "check")
        for part in (self.plate, self.write):
            part.setVisible(bool(plugged))

    def _write(self) -> None:
        if self._plugged:
            self._send(self._plugged[0].path)


def _step(number: int, words: tuple[str, str]) -> Row:
    top = Qt.AlignmentFlag.AlignTop
    title, text = words
    told = Column(Text(title, "strong"), Text(text, "caption", "text_3", wrap=True), gap=0)
    return Row((Numeral(number), top), (told, 1), gap=10)
