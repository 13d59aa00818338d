"""Palette and style sheet made from the tokens: shapes only, no fonts and no pictures."""

from collections.abc import Callable

from PySide6.QtGui import QColor, QPalette

Colour = Callable[[str], QColor]
Scaled = Callable[[float], int]

PALETTE = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "surface_alt",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "surface",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.Highlight: "indigo",
    QPalette.ColorRole.HighlightedText: "surface",
    QPalette.ColorRole.Link: "indigo",
    QPalette.ColorRole.LinkVisited: "indigo",
    QPalette.ColorRole.PlaceholderText: "text_3",
    QPalette.ColorRole.ToolTipBase: "surface",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Accent: "indigo",
    QPalette.ColorRole.Light: "surface",
    QPalette.ColorRole.Midlight: "line_soft",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "control_line",
    QPalette.ColorRole.Shadow: "control_line",
}

# In high contrast every token is one of the system's own few colours: no tints are left.
_SYSTEM = {
    QPalette.ColorRole.Highlight: ("red", "red_hover", "red_pressed", "focus", "gold_line"),
    QPalette.ColorRole.HighlightedText: ("on_red",),
    QPalette.ColorRole.Link: ("indigo",),
    QPalette.ColorRole.Base: ("surface", "surface_alt", "hover"),
    QPalette.ColorRole.Window: ("window", "rail"),
}
_SYSTEM_ROLE = {name: role for role, names in _SYSTEM.items() for name in names}


def palette(colour: Colour) -> QPalette:
    """Qt's palette from the tokens."""
    made = QPalette()
    for role, name in PALETTE.items():
        made.setColor(role, colour(name))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, colour("text_disabled"))
    return made


def system_colour(name: str, system: QPalette) -> QColor:
    """What stands for a token in high contrast: marks are text, tints are plain ground."""
    if name in {"scrim", "shadow"}:
        return QColor(0, 0, 0, 160)
    if name.endswith("_tint"):
        return system.color(QPalette.ColorRole.Base)
    if name == "text_disabled":
        return system.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    return system.color(_SYSTEM_ROLE.get(name, QPalette.ColorRole.WindowText))


def sheet(colour: Colour, px: Scaled) -> str:
    """The style sheet: shapes only. Fonts come from the application and from the roles."""

    def c(name: str) -> str:
        return colour(name).name()

    field = f"""
        background: {c("surface")}; color: {c("text")}; border: 1px solid {c("control_line")};
        border-radius: 4px; selection-background-color: {c("indigo")};
        selection-color: {c("surface")};"""
    return f"""
    QMenuBar {{ background: {c("surface")}; color: {c("text")}; border: none;
        border-bottom: 1px solid {c("line")}; padding: 0 {px(6)}px; spacing: 0; }}
    QMenuBar::item {{ padding: {px(4)}px {px(10)}px; background: transparent; border-radius: 4px; }}
    QMenuBar::item:selected, QMenuBar::item:pressed {{ background: {c("hover")};
        color: {c("text")}; }}
    QMenu {{ background: {c("surface")}; color: {c("text")}; border: 1px solid {c("control_line")};
        padding: {px(4)}px; }}
    QMenu::item {{ padding: {px(6)}px {px(24)}px {px(6)}px {px(12)}px; border-radius: 4px;
        border: 1px solid transparent; }}
    QMenu::item:selected {{ background: {c("gold_tint")}; border-color: {c("gold_line")};
        color: {c("text")}; }}
    QMenu::item:disabled {{ color: {c("text_disabled")}; }}
    QMenu::icon {{ padding-left: {px(8)}px; }}
    QMenu::separator {{ height: 1px; background: {c("line")}; margin: {px(4)}px {px(8)}px; }}
    QLineEdit, QAbstractSpinBox {{ {field} padding: 0 {px(9)}px;
        min-height: {px(30)}px; max-height: {px(30)}px; }}
    QComboBox {{ {field} padding: 0 {px(2)}px 0 {px(9)}px; min-height: {px(30)}px;
        max-height: {px(30)}px; }}
    QComboBox::drop-down {{ border: none; width: {px(26)}px; }}
    QComboBox QAbstractItemView {{ background: {c("surface")}; color: {c("text")};
        border: 1px solid {c("control_line")}; outline: 0; padding: 2px;
        selection-background-color: {c("gold_tint")}; selection-color: {c("text")}; }}
    QComboBox QLineEdit {{ border: none; padding: 0; background: transparent; }}
    QPlainTextEdit, QTextEdit, QTextBrowser {{ {field} padding: {px(4)}px {px(5)}px; }}
    QLineEdit:read-only, QPlainTextEdit[readOnly="true"] {{ background: {c("surface_alt")};
        border-color: {c("line")}; }}
    QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{
        color: {c("text_disabled")}; border-color: {c("line")}; background: {c("surface_alt")}; }}
    QLineEdit[wrong="true"], QComboBox[wrong="true"] {{ border: 2px solid {c("bad")};
        min-height: {px(28)}px; max-height: {px(28)}px; }}
    QPlainTextEdit[wrong="true"] {{ border: 2px solid {c("bad")}; }}
    QCheckBox, QRadioButton {{ spacing: {px(8)}px; background: transparent; }}
    QCheckBox::indicator, QRadioButton::indicator {{ width: {px(18)}px; height: {px(18)}px; }}
    QTableView, QTreeView, QListView {{ background: {c("surface")}; border: none; outline: 0;
        color: {c("text")}; }}
    QHeaderView {{ background: {c("surface_alt")}; border: none; }}
    QToolTip {{ background: {c("surface")}; color: {c("text")};
        border: 1px solid {c("control_line")}; padding: {px(4)}px {px(6)}px; }}
    QScrollArea {{ background: transparent; border: none; }}
    QScrollArea > QWidget > QWidget[ground="none"] {{ background: transparent; }}
    QScrollBar {{ background: transparent; border: none; }}
    QScrollBar:vertical {{ width: {px(12)}px; margin: 2px; }}
    QScrollBar:horizontal {{ height: {px(12)}px; margin: 2px; }}
    QScrollBar::handle {{ background: {c("control_line")}; border-radius: 4px; }}
    QScrollBar::handle:vertical {{ min-height: {px(40)}px; }}
    QScrollBar::handle:horizontal {{ min-width: {px(40)}px; }}
    QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
    QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
    QSplitter::handle {{ background: {c("line")}; }}
    QStatusBar {{ background: {c("surface")}; border-top: 1px solid {c("line")}; }}
    QStatusBar::item {{ border: none; }}
    QDialog, QMainWindow {{ background: {c("window")}; }}
    """
