"""The look keeps its promises to eyes of every kind."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics, QPalette, QRawFont, QStyleHints

from app import resources
from ui import icons, sheet, theme, tokens
from ui.parts.buttons import Button
from ui.parts.text import Text

# The contrast contract: foreground, and what it stands on.
TEXTS = {
    "text": ("window", "rail", "surface", "surface_alt", "hover", "gold_tint"),
    "text_2": (
        "window",
        "rail",
        "surface",
        "surface_alt",
        "hover",
        "gold_tint",
        "indigo_tint",
        "warn_tint",
        "bad_tint",
        "ok_tint",
        "red_tint",
    ),
    "text_3": ("window", "rail", "surface", "surface_alt", "hover", "gold_tint", "indigo_tint"),
    "on_red": ("red", "red_hover", "red_pressed"),
    "gold_ink": ("surface", "window", "rail", "gold_tint"),
    "indigo": ("surface", "window", "rail", "surface_alt", "indigo_tint", "gold_tint"),
    "ok": ("surface", "ok_tint", "window", "gold_tint"),
    "warn": ("surface", "warn_tint", "window", "gold_tint"),
    "bad": ("surface", "bad_tint", "window", "gold_tint"),
    "idle": ("surface", "idle_tint", "window"),
}
# outlines, focus ring, marks that carry meaning
SHAPES = {
    "control_line": ("surface", "window", "surface_alt"),
    "focus": ("surface", "window", "rail", "gold_tint"),
    "red_mark": ("surface", "gold_tint", "rail"),
    "chart.s1": ("surface",),
    "chart.s3": ("surface",),
    "chart.s4": ("surface",),
    "chart.s5": ("surface",),
}


def luminance(colour: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (colour.redF(), colour.greenF(), colour.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def ratio(one: QColor, other: QColor) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize(("pairs", "least"), [(TEXTS, 4.5), (SHAPES, 3.0)])
def test_every_pair_of_the_contrast_contract_can_be_read(pairs, least, dark):
    short = []
    for front, back in [(front, back) for front, backs in pairs.items() for back in backs]:
        reached = ratio(theme.scheme_colour(front, dark=dark), theme.scheme_colour(back, dark=dark))
        if reached < least:
            short.append((front, back, round(reached, 2)))
    assert short == []


def test_the_contrast_measure_knows_black_on_white_and_grey_on_grey():
    assert ratio(QColor("#000000"), QColor("#ffffff")) == pytest.approx(21, abs=0.01)
    assert ratio(QColor("#777777"), QColor("#808080")) < 1.2


def test_no_letter_is_smaller_than_twelve_pixels():
    assert min(size for size, _line, _weight in tokens.TYPE.values()) >= 12


@pytest.mark.parametrize("scale", theme.SCALES)
def test_the_scale_multiplies_letters_and_sizes(scale):
    theme.set_scale(scale)
    assert theme.font("body").pixelSize() == round(13 * scale / 100)
    assert theme.size("control") == round(32 * scale / 100)
    assert theme.size("min_window_w") == 1024


def test_larger_and_smaller_stop_at_the_ends_and_zero_goes_home():
    for _step in range(10):
        theme.step_scale(1)
    assert theme.scale() == 200
    for _step in range(10):
        theme.step_scale(-1)
    assert theme.scale() == 100
    theme.step_scale(1)
    theme.step_scale(0)
    assert theme.scale() == 100


def test_a_scale_kept_from_elsewhere_takes_the_nearest_step():
    theme.set_scale(160)
    assert theme.scale() in (150, 175)


def test_an_open_widget_follows_scheme_and_scale_at_once(qtbot):
    text, button = Text("Đã lưu nháp 09:41"), Button("Ghi phiếu", "primary")
    for widget in (text, button):
        qtbot.addWidget(widget)
        widget.show()
    light, narrow = text.palette().color(QPalette.ColorRole.WindowText), button.sizeHint().width()
    theme.set_scheme("dark")
    assert text.palette().color(QPalette.ColorRole.WindowText) != light
    theme.set_scale(200)
    assert text.font().pixelSize() == 26
    assert button.sizeHint().width() > 1.8 * narrow


def test_our_own_font_is_used_with_digits_of_one_width_and_room_for_every_mark(qapp):
    assert "So Vang UI" in QFontDatabase.families()
    metrics = QFontMetrics(theme.font("body"))
    assert len({metrics.horizontalAdvance(digit) for digit in "0123456789"}) == 1
    tallest = metrics.tightBoundingRect("ỔẪẬỘ")
    assert tallest.height() <= metrics.height()
    letters = QRawFont.fromFont(theme.font("body"))
    assert all(letters.supportsCharacter(ord(letter)) for letter in "ĂÂĐÊÔƠƯăâđêôơưỔẫậợỹ")


def test_a_missing_font_file_is_named_and_the_program_runs_on(qapp, monkeypatch):
    monkeypatch.setattr(QFontDatabase, "families", staticmethod(lambda *_a: []))

    def gone(name: str):
        raise FileNotFoundError(name)

    monkeypatch.setattr(resources, "path", gone)
    told = theme.start(qapp, "light", 100)
    assert any("SoVangUI-Regular.ttf" in sentence for sentence in told)
    assert "Segoe UI" in theme.font("body").families()


def test_the_look_follows_the_system_until_a_clerk_chooses_one(qapp, monkeypatch):
    hints, asked = qapp.styleHints(), []
    dark, light = Qt.ColorScheme.Dark, Qt.ColorScheme.Light
    monkeypatch.setattr(QStyleHints, "setColorScheme", lambda _hints, one: asked.append(one))
    theme.set_scheme("system")
    for scheme in (dark, light, dark):
        monkeypatch.setattr(QStyleHints, "colorScheme", lambda _hints, now=scheme: now)
        hints.colorSchemeChanged.emit(scheme)
        assert theme.is_dark() == (scheme is dark)
    assert asked == []
    theme.set_scheme("light")  # the system stays dark
    hints.colorSchemeChanged.emit(dark)
    assert not theme.is_dark()
    assert set(asked) == {light}  # so that the title bar, which is the system's, is light as well


def test_high_contrast_keeps_nothing_but_the_colours_of_the_system():
    system = QPalette()
    system.setColor(QPalette.ColorRole.Window, QColor("#000000"))
    system.setColor(QPalette.ColorRole.Base, QColor("#000000"))
    system.setColor(QPalette.ColorRole.WindowText, QColor("#ffff00"))
    tints = [name for name in tokens.LIGHT if name.endswith("_tint")]
    assert {sheet.system_colour(name, system).name() for name in tints} == {"#000000"}
    assert sheet.system_colour("bad", system).name() == "#ffff00"
    allowed = {system.color(role).name() for role in QPalette.ColorRole if role.value < 21}
    names = [n for n in tokens.LIGHT if n[:6] != "chart." and n not in ("scrim", "shadow")]
    assert {sheet.system_colour(name, system).name() for name in names} <= allowed


def test_a_colour_with_transparency_reads_as_written():
    scrim = theme.scheme_colour("scrim", dark=False)
    assert (scrim.name(), scrim.alpha()) == ("#1d2024", 0x66)


def test_icons_are_drawn_in_the_colour_asked_for_and_only_once(qapp):
    picture = icons.pixmap("check", "red", 32).toImage()
    inks = {
        picture.pixelColor(x, y).name()
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y).alpha() == 255
    }
    assert inks == {theme.colour("red").name()}
    assert (
        icons.pixmap("check", "red", 32).cacheKey() == icons.pixmap("check", "red", 32).cacheKey()
    )


def test_every_icon_of_the_set_can_be_drawn(qapp):
    names = [path.stem for path in resources.path("icons").glob("*.svg")]
    assert len(names) > 100
    empty = [name for name in names if not _has_ink(name)]
    assert empty == []


def _has_ink(name: str) -> bool:
    picture = icons.pixmap(name, "text", 16).toImage()
    return any(
        picture.pixelColor(x, y).alpha() > 0
        for x in range(picture.width())
        for y in range(picture.height())
    )


def test_no_font_is_set_in_the_style_sheet(qapp):
    assert "font" not in theme.style_sheet()
