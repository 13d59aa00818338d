"""The strip under a page of paper: smaller, larger, fit, and what the pale parts mean."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from ui.certificates.preview import PaperView
from ui.parts.boxes import Row
from ui.parts.buttons import IconButton, SegmentButton
from ui.parts.text import ElidedText, Text

tr = partial(QCoreApplication.translate, "certificates")


class PaperBar(Row):
    """− 50 % + · Vừa khung · Lưới 10 mm ...... a remark."""

    def __init__(self, view: PaperView) -> None:
        self._view = view
        self.smaller = IconButton(
            "minus", tr("Thu nhỏ"), clicked=lambda: view.step(False), small=True
        )
        self.larger = IconButton(
            "plus", tr("Phóng to"), clicked=lambda: view.step(True), small=True
        )
        self.share = Text("", "label", "text_2")
        self.fit = SegmentButton(tr("Vừa khung"))
        self.fit.clicked.connect(lambda on: view.fit() if on else view.read())
        self.grid = SegmentButton(tr("Lưới 10 mm"))
        self.grid.clicked.connect(view.set_grid)
        self.remark = ElidedText("", "caption", "text_3")
        super().__init__(
            self.smaller,
            self.share,
            self.larger,
            self.fit,
            self.grid,
            None,
            self.remark,
            gap=6,
            margins=(10, 6, 14, 6),
        )
        view.zoomed.connect(self._tell)
        self._tell(view.zoom(), True)

    def _tell(self, zoom: float, fits: bool) -> None:
        self.share.setText(f"{round(zoom * 100)} %")
        self.share.setAccessibleName(tr("Đang xem ở {0} %").format(round(zoom * 100)))
        self.fit.setChecked(fits)
