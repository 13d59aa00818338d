"""The language of the window: Qt's own words in Vietnamese, or everything of ours in English.

Qt ships without Vietnamese. Our own words are Vietnamese in the source; docs/decisions/0305.
"""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QObject, QTranslator

from app import resources

Language = Literal["vi", "en"]
ENGLISH = "translations/sovang_en.qm"

_EDIT = {
    "&Undo": "&Hoàn tác",
    "&Redo": "Làm &lại",
    "Cu&t": "Cắ&t",
    "&Copy": "&Chép",
    "Copy &Link Location": "Chép địa chỉ &liên kết",
    "&Paste": "&Dán",
    "Delete": "Xóa",
    "Select All": "Chọn tất cả",
}
_BUTTONS = {
    "OK": "Được",
    "&OK": "Được",
    "Save": "Lưu",
    "&Save": "&Lưu",
    "Save All": "Lưu tất cả",
    "Open": "Mở",
    "&Yes": "&Có",
    "Yes to &All": "Có cho &tất cả",
    "&No": "&Không",
    "N&o to All": "Không cho tất cả",
    "Abort": "Dừng hẳn",
    "Retry": "Thử lại",
    "Ignore": "Bỏ qua",
    "Close": "Đóng",
    "&Close": "Đó&ng",
    "Cancel": "Để sau",
    "&Cancel": "Để &sau",
    "Discard": "Bỏ thay đổi",
    "Don't Save": "Không lưu",
    "Help": "Trợ giúp",
    "Apply": "Áp dụng",
    "Reset": "Đặt lại",
    "Restore Defaults": "Như ban đầu",
}
_FILES = {
    "Look in:": "Tìm trong:",
    "File &name:": "&Tên tệp:",
    "Files of type:": "Loại tệp:",
    "&Open": "&Mở",
    "&Choose": "&Chọn",
    "All Files (*)": "Mọi tệp (*)",
    "Directory:": "Thư mục:",
    "Name": "Tên",
    "Size": "Dung lượng",
    "Type": "Loại",
    "Date Modified": "Ngày sửa",
    "Back": "Quay lại",
    "Forward": "Đi tiếp",
    "Parent Directory": "Thư mục trên",
    "Create New Folder": "Tạo thư mục mới",
    "New Folder": "Thư mục mới",
    "&New Folder": "Thư mục &mới",
    "&Rename": "Đổi &tên",
    "&Delete": "&Xóa",
    "Show &hidden files": "Hiện tệp ẩ&n",
    "My Computer": "Máy này",
    "Computer": "Máy này",
    "Find Directory": "Tìm thư mục",
    "List View": "Xem danh sách",
    "Detail View": "Xem chi tiết",
}
_PRINT = {
    "Print": "In",
    "&Print": "&In",
    "Printer": "Máy in",
    "&Options >>": "&Tùy chọn >>",
    "&Options <<": "&Tùy chọn <<",
    "Print all": "In tất cả",
    "Print to File (PDF)": "Ghi ra tệp PDF",
    "Copies": "Số bản",
    "Portrait": "Dọc",
    "Landscape": "Ngang",
    "Page size:": "Khổ giấy:",
    "Orientation": "Hướng giấy",
    "Margins": "Lề",
    "Paper": "Giấy",
}
_SCROLL = {
    "Scroll here": "Cuộn đến đây",
    "Top": "Lên đầu",
    "Bottom": "Xuống cuối",
    "Page up": "Lên một trang",
    "Page down": "Xuống một trang",
    "Scroll up": "Cuộn lên",
    "Scroll down": "Cuộn xuống",
    "Left edge": "Mép trái",
    "Right edge": "Mép phải",
    "Page left": "Sang trái một trang",
    "Page right": "Sang phải một trang",
    "Scroll left": "Cuộn sang trái",
    "Scroll right": "Cuộn sang phải",
}
WORDS: dict[str, dict[str, str]] = {
    "QLineEdit": _EDIT,
    "QWidgetTextControl": _EDIT,
    "QAbstractSpinBox": {**_EDIT, "&Select All": "Chọn &tất cả"},
    "QPlatformTheme": _BUTTONS,
    "QDialogButtonBox": _BUTTONS,
    "QMessageBox": {**_BUTTONS, "Show Details...": "Xem chi tiết", "Hide Details...": "Thu gọn"},
    "QFileDialog": {**_BUTTONS, **_FILES},
    "QFileSystemModel": _FILES,
    "QPrintDialog": {**_BUTTONS, **_PRINT},
    "QPrintPreviewDialog": {**_BUTTONS, **_PRINT},
    "QPageSetupWidget": _PRINT,
    "QPrintSettingsOutput": _PRINT,
    "QScrollBar": _SCROLL,
    "QShortcut": {"Space": "Phím cách", "Left": "←", "Right": "→", "Return": "Enter"},
}


class QtWords(QTranslator):
    """Answers for Qt's own texts; everything else keeps its Vietnamese source."""

    def isEmpty(self) -> bool:
        return False

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        return WORDS.get(context, {}).get(source)


def install(application: QCoreApplication, language: Language = "vi") -> QTranslator:
    """Put the words to work, before any module that has words is loaded.

    The translator lives as long as the application; the first one stays.
    """
    for kept in application.findChildren(QObject, "words"):
        if isinstance(kept, QTranslator):
            return kept
    words: QTranslator
    if language == "vi":
        words = QtWords(application)
    else:  # Qt's own words are English as they are; a file that cannot be read leaves Vietnamese
        words = QTranslator(application)
        words.load(str(resources.path(ENGLISH)))
    words.setObjectName("words")
    application.installTranslator(words)
    return words
