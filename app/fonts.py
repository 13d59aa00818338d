"""The fonts of this machine that may stand on a certificate: those with all Vietnamese letters.

A layout names a font, it never holds one. The letters that a certificate needs are put into its
PDF, as its maker allows (OS/2 fsType); a font that forbids it is not in the list. reportlab embeds
TrueType outlines only: those of OpenType (CFF) are made so by app/truetype.py, once, when they are
chosen. `left_out` says why a font is not there.
"""

import logging
import os
import struct
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from hashlib import sha256
from io import BytesIO
from mmap import ACCESS_READ, mmap
from pathlib import Path
from threading import Lock

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFError, TTFont

from app import pdf, truetype

log = logging.getLogger(__name__)

Style = tuple[bool, bool]  # bold, italic
STYLES: Mapping[str, Style] = {
    "regular": (False, False),
    "bold": (True, False),
    "italic": (False, True),
    "bold_italic": (True, True),
}
_DOCUMENT = dict(zip(STYLES, pdf.FACES, strict=True))
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_SMALL = {unicodedata.normalize("NFC", one + tone) for one in "aăâeêioôơuưy" for tone in _TONES}
LETTERS = frozenset(
    map(
        ord,
        _SMALL
        | {one.upper() for one in _SMALL}
        | set("đĐ“”–\u00a0")
        | set(map(chr, range(32, 127))),
    )
)
_NO_EMBEDDING, _NO_SUBSET, _PICTURES_ONLY = 0x0002, 0x0100, 0x0200  # of OS/2 fsType
_MOST_BYTES = 64 * 1024 * 1024
_ENDINGS = (".ttf", ".ttc", ".otf", ".otc")
LETTERS_LACK, FORBIDDEN, BROKEN = "letters", "forbidden", "broken"  # why a face is of no use
_spoilt: set[str] = set()  # families whose outlines were asked for and could not be read
_one_at_a_time = Lock()  # no face is made TrueType twice at once


@dataclass(frozen=True, slots=True)
class Face:
    """One face in a font file. number: its place in a collection, 0 elsewhere.

    lacks: why it can't stand on a certificate, "" where it can. is_cff: its outlines are made
    TrueType before they can.
    """

    family: str
    style: Style
    path: Path
    number: int
    lacks: str = ""
    is_cff: bool = False


Data = bytes | mmap


class Unreadable(ValueError):
    """A file that is no font."""


def folders() -> list[Path]:
    """Where this machine keeps its fonts."""
    if sys.platform == "win32":
        windows, local = os.environ.get("SYSTEMROOT"), os.environ.get("LOCALAPPDATA")
        found = [Path(windows, "Fonts")] if windows else []
        return found + ([Path(local, "Microsoft", "Windows", "Fonts")] if local else [])
    home = Path.home()
    return [
        Path("/usr/share/fonts"),
        Path("/usr/local/share/fonts"),
        home / ".local/share/fonts",
        home / ".fonts",
    ]


def families() -> tuple[str, ...]:
    """The families of this machine with all Vietnamese letters, in order; reads every font once."""
    return tuple(sorted(set(_local()) - _spoilt, key=str.casefold))


def left_out() -> dict[str, str]:
    """The other families of this machine, and why: LETTERS_LACK, FORBIDDEN or BROKEN."""
    return refused(_scanned()) | dict.fromkeys(_spoilt, BROKEN)


def read_again() -> None:
    """Forget what was read, where fonts have been installed since."""
    for one in (_local, _registered, _scanned):
        one.cache_clear()
    _spoilt.clear()


def is_here(family: str) -> bool:
    """Whether this machine has a family; the document font, "", is always here."""
    return not family or (family in _local() and family not in _spoilt)


def is_ready(family: str, style: str) -> bool:
    """Whether `face` takes no time: a font with other outlines takes a second, once for ever."""
    if not is_here(family) or not family:
        return True
    found = _nearest(family, style)
    return not found.is_cff or truetype.is_kept(found.path, found.number)


def face(family: str, style: str) -> str:
    """The registered name of a face, as app.pdf takes it. style: a key of STYLES.

    The document font's where the family is not here or cannot be read; the nearest style of the
    family where it lacks the one that is asked for.
    """
    if not family or not is_here(family):
        return _DOCUMENT[style]
    return _registered(family, style)


def _nearest(family: str, style: str) -> Face:
    faces, wanted = _local()[family], STYLES[style]
    return faces[min(faces, key=lambda one: (one[0] != wanted[0], one[1] != wanted[1]))]


@lru_cache(maxsize=256)
def _registered(family: str, style: str) -> str:
    pdf.prepare()
    found = _nearest(family, style)
    try:
        name = _name_of(found)
        pdfmetrics.registerFont(_as_truetype(name, found) if found.is_cff else _read(name, found))
    except (OSError, TTFError, ValueError, struct.error, IndexError) as error:
        log.warning("a font is not read: %s", type(error).__name__)
        _spoilt.add(family)
        return _DOCUMENT[style]
    return name


def _name_of(found: Face) -> str:
    """The same file gives the same name, a newer file of the same place another one."""
    written = found.path.stat().st_mtime_ns
    told = f"{found.path} {found.number} {written}"
    return "local-" + sha256(told.encode()).hexdigest()[:16]


def _read(name: str, found: Face) -> TTFont:
    return TTFont(name, str(found.path), subfontIndex=found.number)


def _as_truetype(name: str, found: Face) -> TTFont:
    """What was kept may have become damaged on the disk: then it is made anew."""
    with _one_at_a_time:
        try:
            return TTFont(name, BytesIO(truetype.of(found.path, found.number)), validate=1)
        except (TTFError, struct.error, IndexError):
            truetype.forget(found.path, found.number)
            return TTFont(name, BytesIO(truetype.of(found.path, found.number)), validate=1)


@cache
def _local() -> Mapping[str, Mapping[Style, Face]]:
    return usable(_scanned())


@cache
def _scanned() -> tuple[Face, ...]:
    return tuple(collect(folders()))


def collect(places: Sequence[Path]) -> list[Face]:
    """The faces in these folders, of use or not; what cannot be read is passed over."""
    found: list[Face] = []
    for path in _files(places):
        try:
            found += read(path)
        except (OSError, Unreadable):
            continue
    return [one for one in found if one.family != "Liberation Serif"]  # the document font itself


def usable(faces: Iterable[Face]) -> dict[str, dict[Style, Face]]:
    """The families that may stand on a certificate, with their faces: TrueType where there is."""
    found: dict[str, dict[Style, Face]] = {}
    for one in sorted(faces, key=lambda one: one.is_cff):
        if not one.lacks:
            found.setdefault(one.family, {}).setdefault(one.style, one)
    return found


def refused(faces: Sequence[Face]) -> dict[str, str]:
    """The families without a single face of use, and what their first face lacks."""
    good, found = usable(faces), dict[str, str]()
    for one in faces:
        if one.family not in good:
            found.setdefault(one.family, one.lacks)
    return found


def _files(places: Sequence[Path]) -> Iterator[Path]:
    for place in places:
        for folder, inner, names in os.walk(place):
            inner.sort()
            for name in sorted(names):
                if name.casefold().endswith(_ENDINGS):
                    yield Path(folder, name)


def read(path: Path) -> list[Face]:
    """The faces in a font file. Raises Unreadable, OSError."""
    if not 0 < path.stat().st_size <= _MOST_BYTES:
        raise Unreadable("nothing, or too large")
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as data:
        return _faces(data, path)  # a few pages of it are looked at: some are 30 MB


def _faces(data: Data, path: Path) -> list[Face]:
    try:
        if data[:4] == b"ttcf":
            (count,) = struct.unpack_from(">I", data, 8)
            starts = struct.unpack_from(f">{min(count, 64)}I", data, 12)
        else:
            starts = (0,)
        read_ones = [_face(data, start, path, number) for number, start in enumerate(starts)]
    except (struct.error, IndexError, UnicodeDecodeError) as error:
        raise Unreadable("damaged") from error
    return [one for one in read_ones if one is not None]


def _face(data: Data, start: int, path: Path, number: int) -> Face | None:
    """A face, None where it lacks a name."""
    tables = _tables(data, start)
    if not {"cmap", "name", "head", "OS/2"} <= set(tables):
        return None
    family = _family(data, tables["name"])
    (allowed,) = struct.unpack_from(">H", data, tables["OS/2"] + 8)
    (style,) = struct.unpack_from(">H", data, tables["head"] + 44)
    is_cff = "glyf" not in tables and not {"CFF ", "CFF2"}.isdisjoint(tables)
    lacks = ""
    if not has_letters(data, tables["cmap"]):
        lacks = LETTERS_LACK
    elif "glyf" not in tables and not is_cff:
        lacks = BROKEN
    elif allowed & 0x000F == _NO_EMBEDDING or allowed & (_NO_SUBSET | _PICTURES_ONLY):
        lacks = FORBIDDEN
    kind = bool(style & 1), bool(style & 2)
    return Face(family, kind, path, number, lacks, is_cff) if family else None


def _tables(data: Data, start: int) -> dict[str, int]:
    if data[start : start + 4] not in (b"\0\1\0\0", b"true", b"OTTO"):
        raise Unreadable("no font")
    (count,) = struct.unpack_from(">H", data, start + 4)
    found = {}
    for place in range(count):
        tag, _sum, at, _length = struct.unpack_from(">4sIII", data, start + 12 + 16 * place)
        found[tag.decode("latin-1")] = at
    return found


def _family(data: Data, at: int) -> str:
    """The family's English or first name; "" where there is none."""
    _form, count, texts = struct.unpack_from(">HHH", data, at)
    found = ""
    for place in range(count):
        platform, _coding, language, name, length, offset = struct.unpack_from(
            ">HHHHHH", data, at + 6 + 12 * place
        )
        if name == 1 and platform in (0, 3):
            first = at + texts + offset
            words = data[first : first + length].decode("utf-16-be").strip()
            if language in (0, 0x409):
                return words
            found = found or words
    return found


def has_letters(data: Data, at: int) -> bool:
    """Whether a cmap table gives a glyph to every letter of `LETTERS`."""
    (count,) = struct.unpack_from(">H", data, at + 2)
    for place in range(count):
        platform, coding, offset = struct.unpack_from(">HHI", data, at + 4 + 8 * place)
        if platform == 0 or (platform, coding) in ((3, 1), (3, 10)):
            (form,) = struct.unpack_from(">H", data, at + offset)
            reader = {4: _by_segments, 12: _by_groups}.get(form)
            if reader is not None and reader(data, at + offset):
                return True
    return False


def _by_segments(data: Data, at: int) -> bool:
    (double,) = struct.unpack_from(">H", data, at + 6)
    count = double // 2
    ends = struct.unpack_from(f">{count}H", data, at + 14)
    firsts = struct.unpack_from(f">{count}H", data, at + 16 + double)
    deltas = struct.unpack_from(f">{count}H", data, at + 16 + 2 * double)
    ranges = struct.unpack_from(f">{count}H", data, at + 16 + 3 * double)

    def glyph(letter: int) -> int:
        for place in range(count):
            if letter <= ends[place]:
                if letter < firsts[place]:
                    return 0
                if not ranges[place]:
                    return (letter + int(deltas[place])) & 0xFFFF
                spot = at + 16 + 3 * double + 2 * place + ranges[place]
                found = int(struct.unpack_from(">H", data, spot + 2 * (letter - firsts[place]))[0])
                return (found + int(deltas[place])) & 0xFFFF if found else 0
        return 0

    return all(map(glyph, LETTERS))


def _by_groups(data: Data, at: int) -> bool:
    (count,) = struct.unpack_from(">I", data, at + 12)
    missing = set(LETTERS)
    for place in range(min(count, 65_536)):
        first, last, glyph = struct.unpack_from(">III", data, at + 16 + 12 * place)
        missing -= {one for one in missing if first <= one <= last and glyph + one - first}
    return not missing
