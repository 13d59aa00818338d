"""Which fonts of this machine a certificate cannot have, and why; new ones are read here."""

from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app import fonts
from app.text import sort_key
from ui.certificates.book import LayoutBook
from ui.forms import LongDialog
from ui.parts.boxes import Column
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")

WHY = {
    fonts.LETTERS_LACK: (
        tr("Thiếu chữ Việt có dấu"),
        tr("In ra sẽ mất chữ như ẫ, ợ. Phông TCVN3 (.VnTime), VNI cũ cũng thuộc loại này."),
    ),
    fonts.FORBIDDEN: (
        tr("Người làm phông không cho đưa vào tệp PDF"),
        tr("Bản quyền ghi trong tệp phông. Dùng phông khác."),
    ),
    fonts.BROKEN: (
        tr("Tệp phông hỏng, không đọc được"),
        tr("Gỡ phông, cài lại từ nơi đã mua hoặc đã tải, rồi đọc lại."),
    ),
}


class FontsDialog(LongDialog):
    """The families that are not offered, by reason."""

    def __init__(self, book: LayoutBook, parent: QWidget) -> None:
        self._book = book
        groups: list[QWidget] = []
        for why, (heading, help_) in WHY.items():
            names = sorted((one for one, of in book.left_out.items() if of == why), key=sort_key)
            if names:
                groups.append(
                    Column(
                        Text(f"{heading} ({len(names)})", "label", weight=600),
                        Text(help_, "caption", "text_2", wrap=True),
                        Text(", ".join(names), "caption", "text_3", wrap=True),
                        gap=3,
                    )
                )
        said = tr("Giấy khen dùng được {0} phông của máy này. Những phông sau không dùng được:")
        none = tr("Giấy khen dùng được cả {0} phông của máy này.")
        super().__init__(
            tr("Phông không có trong danh sách"),
            Text((said if groups else none).format(len(book.families)), "body", wrap=True),
            *groups,
            Text(
                tr("Vừa cài thêm phông thì đọc lại; phông không bao giờ được chép vào sổ."),
                "caption",
                "text_3",
                wrap=True,
            ),
            verb=tr("Đọ&c lại phông của máy"),
            safe=tr("Đón&g"),
            kind="secondary",
            action=self._again,
            parent=parent,
        )
        self.verb.setFocus()

    def _again(self) -> None:
        fonts.read_again()
        self._book.read_fonts()
