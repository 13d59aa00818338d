"""OpenType fonts with CFF outlines (.otf), made TrueType, which is what a PDF of ours can embed.

    python -m app.truetype FILE NUMBER     writes the font on standard output

Once for each file: what was made is kept among this user's passing files, and made anew where it
is gone. It never leaves the machine. It runs in a process of its own, as a font may be damaged.
"""

import os
import sys
from pathlib import Path

from app import apart, files
from app.errors import ClerkError

WITHIN = 0.0005  # of the em: how far a curve may lie from the maker's
LAST = 0x2FFF  # letters up to here: all but the tens of thousands of Chinese signs
PATIENCE = 60.0  # seconds; half a second is usual
MOST_BYTES = 32 * 1024 * 1024
MOST_KEPT = 60
_FORM = 1  # raised where the same file comes out otherwise


class Unusable(ValueError):
    """A font that cannot be made TrueType: damaged, or endless."""


def of(path: Path, number: int) -> bytes:
    """A face of a font file as TrueType. Raises Unusable, OSError."""
    folder, name = place(), _name(path, number)
    if folder is not None:
        try:
            return files.read_capped(folder / name, MOST_BYTES)
        except ClerkError:
            pass  # not made yet
    try:
        data = apart.answer("convert-font", str(path.resolve()), str(number), patience=PATIENCE)
    except TimeoutError as late:
        raise Unusable("endless") from late
    if not data:
        raise Unusable("damaged")
    if folder is not None:
        _keep(folder / name, data)
    return data


def is_kept(path: Path, number: int) -> bool:
    """Whether it was made before, so that `of` takes no time."""
    folder = place()
    try:
        return folder is not None and (folder / _name(path, number)).exists()
    except OSError:
        return False


def forget(path: Path, number: int) -> None:
    """Let `of` make it anew."""
    if folder := place():
        (folder / _name(path, number)).unlink(missing_ok=True)


def place() -> Path | None:
    """Where this user's converted fonts lie; None where the system does not say."""
    if sys.platform == "win32":
        local = os.environ.get("LOCALAPPDATA")
        return Path(local, "SoVang", "fonts") if local else None
    try:
        passing = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    except RuntimeError:  # nobody's process
        return None
    return Path(passing, "SoVang", "fonts")


def _name(path: Path, number: int) -> str:
    return f"{files.hash_of(path)}-{number}-{_FORM}.ttf"


def _keep(path: Path, data: bytes) -> None:
    """For the next time, if the disk has room: the oldest make place."""
    try:
        files.make_folder(path.parent)
        files.write_careful(path, data)
        kept = sorted(path.parent.glob("*.ttf"), key=lambda one: one.stat().st_mtime)
        for old in kept[:-MOST_KEPT]:
            old.unlink(missing_ok=True)
    except (ClerkError, OSError):
        return


def convert(path: Path, number: int) -> bytes:
    """The letters of a face with outlines of TrueType; a variable font as it is by itself.

    Raises whatever fontTools raises.
    """
    from io import BytesIO  # here: only the process of its own loads fontTools

    from fontTools.fontBuilder import FontBuilder
    from fontTools.pens.cu2quPen import Cu2QuPen
    from fontTools.pens.recordingPen import DecomposingRecordingPen
    from fontTools.pens.ttGlyphPen import TTGlyphPen
    from fontTools.ttLib import TTFont

    with TTFont(path, fontNumber=number, lazy=True) as font:
        letters = {code: name for code, name in font.getBestCmap().items() if code <= LAST}
        names = [font.getGlyphOrder()[0], *dict.fromkeys(letters.values())]
        names = list(dict.fromkeys(names))
        em, drawn, widths = font["head"].unitsPerEm, font.getGlyphSet(), font["hmtx"]
        shapes, metrics = {}, {}
        for name in names:
            recorded = DecomposingRecordingPen(drawn)
            drawn[name].draw(recorded)
            pen = TTGlyphPen(None)
            recorded.replay(Cu2QuPen(pen, em * WITHIN, reverse_direction=True))
            shapes[name] = shape = pen.glyph()
            shape.recalcBounds(None)
            metrics[name] = widths[name][0], getattr(shape, "xMin", 0)
        made = FontBuilder(em, isTTF=True)
        made.setupGlyphOrder(names)
        made.setupCharacterMap(letters)
        made.setupGlyf(shapes)
        made.setupHorizontalMetrics(metrics)
        lines = font["hhea"]
        made.setupHorizontalHeader(ascent=lines.ascent, descent=lines.descent)
        called = font["name"].getDebugName
        family = called(1) or "Font"
        made.setupNameTable(
            {
                "familyName": family,
                "styleName": called(2) or "Regular",
                "psName": called(6) or "".join(filter(str.isalnum, family)),
            }
        )
        made.font["OS/2"] = font["OS/2"]
        for value in ("macStyle", "created", "modified"):  # the same file gives the same bytes
            setattr(made.font["head"], value, getattr(font["head"], value))
        slant = font["post"].italicAngle if "post" in font else 0
        made.setupPost(keepGlyphNames=False, italicAngle=slant)
        made.font.recalcTimestamp = False
        out = BytesIO()
        made.save(out)
    return out.getvalue()


def main(words: list[str]) -> int:
    """Write the converted font; 1 where the file has none."""
    apart.hold_memory()
    try:
        data = convert(Path(words[0]), int(words[1]))
    except (KeyboardInterrupt, SystemExit):
        raise
    except BaseException:  # RecursionError, MemoryError and whatever a broken file brings about
        return 1
    sys.stdout.buffer.write(data)
    sys.stdout.buffer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
