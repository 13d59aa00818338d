"""Words that pop up under the mouse."""

from PySide6.QtGui import Qt


def plain(words: str) -> str:
    """Words for a tooltip that is shown letter for letter.

    Qt obeys markup in tooltips wherever it believes to see some, so that a name such as "<b>x"
    would lose letters and a pasted picture would be looked for on the disk.
    """
    if not Qt.mightBeRichText(words):
        return words
    from html import escape  # rarely needed, and slow to load

    return f"<p style='white-space:pre-wrap'>{escape(words)}</p>"
