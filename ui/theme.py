"""The look of the running program: colours, sizes and type of one scheme at one text scale.

The look belongs to the process, as Qt's own palette and application font do, so it is asked for
by plain functions and not handed through every constructor. Numbers come from ui/tokens.py;
every size here is in logical pixels and already multiplied by the scale.
"""

import functools
import logging
from collections.abc import Callable
from functools import partial
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from app import resources
from ui import sheet, tokens

tr = partial(QCoreApplication.translate, "theme")

Scheme = Literal["system", "light", "dark"]

SCALES = (100, 110, 125, 150, 175, 200)  # percent
LARGE = 150  # percent; from here on the rail folds and a detail pane becomes a page
FACES = ("Regular", "Medium", "SemiBold", "Bold", "Italic")
FALLBACK_FAMILIES = ("Segoe UI", "Noto Sans", "sans-serif")

_log = logging.getLogger(__name__)


class _Look:
    """What is in force now. Changed only by `start`, `set_scheme` and `set_scale`."""

    wanted: Scheme = "system"
    scale = 100
    dark = contrast = False
    families: tuple[str, ...] = FALLBACK_FAMILIES
    sheet = ""

    def __init__(self) -> None:
        self.missing: list[str] = []
        self.listeners: list[Callable[[], None]] = []


_look = _Look()


# ------------------------------------------------------------------ what a part asks for


def colour(name: str) -> QColor:
    """A colour by its token name ("red", "chart.s1"), in the scheme in force.

    In the system's high contrast the tints are dropped and the system palette answers.
    """
    if name.startswith("#"):
        return QColor(name)
    if _look.contrast:
        return sheet.system_colour(name, QGuiApplication.palette())
    return scheme_colour(name, dark=_look.dark)


def shade(name: str) -> QColor:
    """As `colour`, the same object each time: for who paints many rows and changes none of it."""
    if _look.contrast or name.startswith("#"):
        return colour(name)
    return _scheme_colour(name, _look.dark)


def metrics(role: str, *, weight: int | None = None) -> QFontMetrics:
    """How wide and high the letters of a role are."""
    return _metrics(role, weight, _look.scale, _look.families)


def scheme_colour(name: str, *, dark: bool) -> QColor:
    """A colour of the named scheme, whatever is in force. Raises KeyError for an unknown name."""
    return QColor(_scheme_colour(name, dark))  # a copy, as the caller may change it


@functools.cache
def _scheme_colour(name: str, dark: bool) -> QColor:
    text = (tokens.DARK if dark else tokens.LIGHT)[name]
    shown = QColor(text[:7])
    if len(text) == 9:  # #RRGGBBAA, where Qt would read #AARRGGBB
        shown.setAlpha(int(text[7:], 16))
    return shown


def px(length: float) -> int:
    """A length at 100 %, at the text scale in force, in whole logical pixels."""
    return round(length * _look.scale / 100)


def size(name: str) -> int:
    """A size of SIZE ("control", "row") at the scale in force. `min_window_*` never scale."""
    value = tokens.SIZE[name]
    return value if name.startswith("min_window") else px(value)


def space(name: str) -> int:
    """A distance of SPACE at the scale in force."""
    return px(tokens.SPACE[name])


def font(role: str, *, weight: int | None = None, italic: bool = False) -> QFont:
    """The font of a role of TYPE: caption label body strong reading section name page figure."""
    return QFont(_font(role, weight, italic, _look.scale, _look.families))


@functools.cache
def _metrics(role: str, weight: int | None, scale: int, families: tuple[str, ...]) -> QFontMetrics:
    return QFontMetrics(_font(role, weight, False, scale, families))


@functools.cache
def _font(
    role: str, weight: int | None, italic: bool, scale: int, families: tuple[str, ...]
) -> QFont:
    """One for all who ask: copies of it share the faces that Qt has looked up."""
    high, _line, usual = tokens.TYPE[role]
    made = QFont(list(families))
    made.setPixelSize(round(high * scale / 100))
    made.setWeight(QFont.Weight(weight or usual))
    made.setItalic(italic)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


def line(role: str) -> int:
    """The line height of a role of TYPE."""
    return px(tokens.TYPE[role][1])


def motion(name: str) -> int:
    """A duration of MOTION in ms; movements (not waits) are 0 where the system shows none."""
    moving = name.split("_")[0] in {"fast", "base", "slow"}
    if moving and not QGuiApplication.styleHints().useHoverEffects():
        return 0
    return tokens.MOTION[name]


def style_sheet() -> str:
    """The style sheet in force, for a popup that belongs to no window and adds its own lines."""
    return _look.sheet


def is_dark() -> bool:
    """True where the dark scheme is in force."""
    return _look.dark


def is_high_contrast() -> bool:
    """True where the system asks for high contrast and its own palette is shown."""
    return _look.contrast


def is_large() -> bool:
    """True from 150 % on, where screens show less beside each other."""
    return _look.scale >= LARGE


def scheme() -> Scheme:
    """What the clerk chose: "system", "light" or "dark"."""
    return _look.wanted


def scale() -> int:
    """Text scale in percent, one of SCALES."""
    return _look.scale


def dress(window: QWidget) -> None:
    """Give a window without a parent the style sheet, now and after each change of the look.

    All inside follow it, dialogs and menus too. The sheet belongs to windows and not to the
    application (docs/decisions/0304): under an application's sheet every widget hands its style to
    all below it each time it gets a parent, and pages are built from the leaves up.
    """
    window.setProperty("dressed", True)
    window.setStyleSheet(_look.sheet)


# ------------------------------------------------------------------ changing it


def start(application: QApplication, scheme: Scheme = "system", scale: int = 100) -> list[str]:
    """Load the fonts, put the look in force and follow the system from now on.

    Returns Vietnamese sentences to show the clerk: one for each damaged part, none when all is
    well. The program runs on with the system's own font where ours is missing.
    """
    from ui import style  # style asks this module for its colours, so it comes second

    if not isinstance(application.style(), style.LedgerStyle):
        application.setStyle(style.LedgerStyle())
        application.styleHints().colorSchemeChanged.connect(lambda _now: _system_changed())
        style.watch_focus(application)
    _look.missing = _load_fonts()
    _look.wanted, _look.scale = scheme, _nearest(scale)
    _apply(application)
    return [
        tr(
            "Thiếu phông chữ {0}. Máy dùng tạm phông chữ của Windows; cài lại chương trình để có"
            " đủ chữ."
        ).format(name)
        for name in _look.missing
    ]


def set_scheme(wanted: Scheme) -> None:
    """Choose light, dark or what the system shows. Open windows follow at once."""
    _look.wanted = wanted
    _apply(_application())


def set_scale(percent: int) -> None:
    """Choose the text scale; a number between two steps takes the nearest one of SCALES."""
    _look.scale = _nearest(percent)
    _apply(_application())


def step_scale(steps: int) -> None:
    """Larger (1) or smaller (-1) text by one step, stopping at the ends; 0 goes back to 100 %."""
    if steps == 0:
        set_scale(100)
        return
    place = SCALES.index(_look.scale) + steps
    set_scale(SCALES[max(0, min(place, len(SCALES) - 1))])


def on_change(listener: Callable[[], None]) -> None:
    """Call `listener` after each change of the look. For what is no widget; see `restyle`."""
    _look.listeners.append(listener)


def restyle(widget: QWidget) -> None:
    """Give a widget and all inside it the look in force, where it has a `restyle` of its own."""
    for child in (widget, *widget.findChildren(QWidget)):
        method = getattr(child, "restyle", None)
        if callable(method):
            method()


def _application() -> QApplication:
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("theme.start needs a running QApplication")
    return application


def _nearest(percent: int) -> int:
    return min(SCALES, key=lambda step: abs(step - percent))


def _system_changed() -> None:
    if _look.wanted == "system":
        _apply(_application())


def _apply(application: QApplication) -> None:
    hints = application.styleHints()
    if _look.wanted == "system":
        hints.unsetColorScheme()
        _look.dark = hints.colorScheme() == Qt.ColorScheme.Dark
    else:
        _look.dark = _look.wanted == "dark"
        schemes = Qt.ColorScheme
        hints.setColorScheme(schemes.Dark if _look.dark else schemes.Light)  # the title bar too
    _look.contrast = (
        hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
    )
    application.setFont(font("body"))
    application.setPalette(QPalette() if _look.contrast else sheet.palette(colour))
    _look.sheet = sheet.sheet(colour, px)
    for widget in application.topLevelWidgets():
        if widget.property("dressed"):
            widget.setStyleSheet(_look.sheet)
        restyle(widget)
    for listener in tuple(_look.listeners):
        listener()


def _load_fonts() -> list[str]:
    """Register the faces once; returns the names of the files that could not be used."""
    missing = []
    registered = QFontDatabase.families()
    for face in FACES if tokens.FAMILY not in registered else ():
        name = f"SoVangUI-{face}.ttf"
        try:
            number = QFontDatabase.addApplicationFont(str(resources.path(f"fonts/{name}")))
        except FileNotFoundError:
            number = -1
        if number < 0:
            missing.append(name)
            _log.error("font file missing or damaged: %s", name)
    _look.families = (
        FALLBACK_FAMILIES if len(missing) == len(FACES) else (tokens.FAMILY, *FALLBACK_FAMILIES)
    )
    return missing
