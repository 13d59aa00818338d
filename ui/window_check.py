"""The part of the self-check that needs Qt: fonts, icons and a window that paints."""

import os
import sys

from PySide6.QtWidgets import QApplication


def open_a_window() -> None:
    """Build and paint a window with the program's own look. Raises RuntimeError for damage."""
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from ui import texts, theme
    from ui.page import Page
    from ui.parts.empty import EmptyState
    from ui.shell import Shell
    from ui.window import MainWindow

    application = QApplication.instance() or QApplication(["sovang"])
    troubles = theme.start(application)  # type: ignore[arg-type]
    if troubles:
        raise RuntimeError("; ".join(troubles))
    texts.install(application)
    page = Page()
    page.add((EmptyState("list-checks", "Việc hôm nay", ""), 1))
    window = MainWindow(
        Shell("UBND xã Ví Dụ", "Tỉnh Ví Dụ", "Người Thử"),
        {"today": lambda _window: page},
    )
    window.resize(1100, 700)
    window.show()
    application.processEvents()
    if window.grab().isNull():
        raise RuntimeError("the window did not paint")
    window.close()
