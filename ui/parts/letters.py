"""Alt letters: no two parts in view want the same one."""

from collections.abc import Collection

from PySide6.QtWidgets import QAbstractButton, QLabel, QMenuBar, QWidget


def share_out(region: QWidget, taken: Collection[str] = ()) -> None:
    """Let every part in view that asks for an Alt letter have one of its own.

    Qt presses neither of two that want the same, and no key has Đ or Á on it. The first keeps its
    letter; the next gets another of its own words, or none where all are gone. taken: letters of
    the window's menus.
    """
    used = set(taken)
    for part in region.findChildren(QWidget):
        if not isinstance(part, QLabel | QAbstractButton) or "&" not in part.text():
            continue
        if (isinstance(part, QLabel) and part.buddy() is None) or not part.isVisibleTo(region):
            continue
        text = part.text()
        letter = letter_of(text)
        if not letter:
            continue
        if letter in used or not letter.isascii():
            text, letter = _with_another(text, used)
            part.setText(text)
        used.add(letter)


def letters_of(bar: QMenuBar) -> set[str]:
    """The letters that a window's menus have."""
    return {letter_of(menu.text()) for menu in bar.actions() if menu.isVisible()} - {""}


def letter_of(text: str) -> str:
    """The Alt letter of a text, "" where it has none."""
    from PySide6.QtGui import QKeySequence  # the passphrase window shares none out

    return QKeySequence.mnemonic(text).toString()[-1:]


def _with_another(text: str, used: set[str]) -> tuple[str, str]:
    at = text.replace("&&", "  ").index("&")
    plain = text[:at] + text[at + 1 :]
    for place, sign in enumerate(plain):
        free = sign.isascii() and sign.isalpha() and sign.upper() not in used
        if free and plain[place - 1 : place] != "&":
            return f"{plain[:place]}&{plain[place:]}", sign.upper()
    return plain, ""
