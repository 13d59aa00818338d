"""Vietnamese of the time before Unicode: TCVN3 (ABC) and VNI fonts, and letters taken apart.

In a modern file such text is spelt with the letters of cp1252: `Ph­íc B×nh`, `Phöôùc Bình`. The
TCVN3 letter ư is U+00AD, invisible and thrown away by whatever cleans text: decode first. What a
column is, is voted on by all of its cells; a single cell often cannot say.

TCVN3 has no capitals with tones: NGUYỄN THỊ ÁNH was typed as NGUYễN THị áNH, Thị Ánh as Thị ánh.
"""

import csv
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from app import resources

UNICODE, TCVN3, TCVN3_CAPITALS, VNI = "unicode", "tcvn3", "tcvn3-capitals", "vni"
ENCODINGS = (UNICODE, TCVN3, TCVN3_CAPITALS, VNI)
SAMPLES = 3  # cells shown before and after
_TONED = frozenset(
    unicodedata.normalize("NFC", vowel + tone)
    for vowel in "aăâeêioôơuưy"
    for tone in "\u0300\u0301\u0303\u0309\u0323"
)

_UNICODE_SIGNS = re.compile("[ăĂđĐĩĨũŨơƠưƯ\u1ea0-\u1ef9\u0300\u0301\u0303\u0309\u0323]")
# the second: a capital within a word, as in GiÊy, nhÊt, BÝnh
_TCVN3_SIGNS = re.compile("[\u00a1-\u00ae\u00b5-\u00be×Þßçþð]|[a-z][À-ÖØ-Ý]")
_VNI_ALONE = re.compile("[ñæö]", re.IGNORECASE)  # letters of TCVN3 as well
_VNI_SIGNS = re.compile("[aeouyôö][ùøûõï]|[ae][âáàåãä]|o[âåä]|a[êéèúüë]|[ñæö]", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
# as likely "hoà", "toán", "khoá" in Unicode as the VNI of "hồ", "tốn", "khố"
_VNI_WEAK = re.compile("o[áàã]", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column is written in. doubtful: signs speak for two answers, so a person decides."""

    encoding: str
    doubtful: bool = False


@cache
def _tcvn3(capitals: bool) -> dict[int, str]:
    wanted = "unicode_char_if_H_font" if capitals else "unicode_char"
    return {int(row["mojibake_codepoint"][2:], 16): row[wanted] for row in _rows("tcvn3")}


@cache
def _vni() -> tuple[re.Pattern[str], dict[str, str]]:
    letters = {row["vni_text"]: row["unicode_char"] for row in _rows("vni")}
    longest_first = sorted(letters, key=len, reverse=True)
    return re.compile("|".join(map(re.escape, longest_first))), letters


def _rows(name: str) -> list[dict[str, str]]:
    with resources.path(f"importing/{name}.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def decode(text: str, encoding: str) -> str:
    """Text in Unicode, NFC. What the old encoding doesn't know stays as it is, and what is Unicode
    by its letters already, as where a list was typed on after the old fonts were given up."""
    if _UNICODE_SIGNS.search(text):
        encoding = UNICODE
    if encoding == TCVN3:
        lines = text.translate(_tcvn3(False)).split("\n")
        text = "\n".join(map(_capitals, lines))
    elif encoding == TCVN3_CAPITALS:  # the font draws every letter as a capital
        text = text.translate(_tcvn3(True)).upper()
    elif encoding == VNI:
        pattern, letters = _vni()
        text = pattern.sub(lambda found: letters[found[0]], text)
    return unicodedata.normalize("NFC", text)


def _capitals(text: str) -> str:
    words = _WORD.findall(text)
    if is_capital(text) and sum(map(is_capital, words)) * 2 >= len(words):
        return text.upper()
    return _WORD.sub(lambda word: word[0].upper() if is_capital(word[0]) else word[0], text)


def is_capital(text: str) -> bool:
    """Whether text was typed in capitals: one within a word, and no small letter but those with
    a tone."""
    if any(sign.islower() and sign not in _TONED for sign in text):
        return False
    return any(any(map(str.isupper, word[1:])) for word in text.split())


def of_font(name: str) -> str:
    """The encoding that a font says: `.VnTime`, `.VnTimeH`, `VNI-Times`; empty for other fonts."""
    plain = name.strip(" '\"").casefold()
    if plain.startswith(".vn"):
        return TCVN3_CAPITALS if plain.split(" ")[0].endswith("h") else TCVN3
    return VNI if plain.startswith("vni-") else ""


def detect(column: Iterable[str]) -> Guess:
    """What a column is written in by the signs in its cells, each cell one voice for each."""
    return _verdict(_votes(column))


def detect_all(columns: Sequence[Iterable[str]], fonts: Sequence[str] = ()) -> list[Guess]:
    """As `detect`, for all columns of a sheet; fonts: the commonest of each, where known.

    A font decides, unless all letters are plainly Unicode. Where only signs stand that Unicode has
    too (hoà, toán; líp), the other columns of the sheet decide.
    """
    votes = [_votes(column) for column in columns]
    is_tcvn3 = any(one.tcvn3 for one in votes) and not any(one.modern for one in votes)
    is_vni = any((one.pairs or (one.vni and not is_tcvn3)) and not one.modern for one in votes)
    guesses = []
    for place, said in enumerate(votes):
        font = of_font(fonts[place]) if place < len(fonts) else ""
        silent = not said.modern and not said.tcvn3 and not said.vni
        of_its_kind = said.vni if font == VNI else said.tcvn3
        if font and (of_its_kind or not said.modern):
            guesses.append(Guess(font, doubtful=said.modern > 0))
        elif silent and said.weak and is_vni:
            guesses.append(Guess(VNI))
        elif is_tcvn3 and not is_vni and (said.vni or (silent and said.marked)):
            guesses.append(Guess(TCVN3))
        else:
            guesses.append(_verdict(said))
    return guesses


class _Votes(NamedTuple):
    """How many cells have signs of Unicode, TCVN3, VNI, VNI or hoà, and any letter of these.

    pairs: those with a sign of VNI that is no letter of TCVN3."""

    modern: int
    tcvn3: int
    vni: int
    weak: int
    marked: int
    pairs: int


def _votes(column: Iterable[str]) -> _Votes:
    modern = tcvn3 = vni = weak = marked = pairs = 0
    for text, many in Counter(column).items():  # a village stands there a thousand times
        if text.isascii():
            continue
        marked += many
        modern += many * (_UNICODE_SIGNS.search(text) is not None)
        tcvn3 += many * (_TCVN3_SIGNS.search(text) is not None)
        vni += many * (_VNI_SIGNS.search(text) is not None)
        pairs += many * (_VNI_SIGNS.search(_VNI_ALONE.sub("", text)) is not None)
        weak += many * (_VNI_WEAK.search(text) is not None)
    return _Votes(modern, tcvn3, vni, weak, marked, pairs)


def _verdict(said: _Votes) -> Guess:
    modern, tcvn3 = said.modern, said.tcvn3
    vni = said.vni + said.weak if said.vni else 0
    old = max(tcvn3, vni)
    doubtful = modern > 0 and old > modern // 10  # a stray sign in a long column is no doubt
    if not old or modern >= old:
        return Guess(UNICODE, doubtful and old > 0)
    return Guess(TCVN3 if tcvn3 >= vni else VNI, doubtful)


def samples(column: Iterable[str], encoding: str) -> list[tuple[str, str]]:
    """A few cells before and after, those first that the decoding changes."""
    seen: dict[str, str] = {}
    for text in column:
        if text.strip() and text not in seen:
            seen[text] = decode(text, encoding)
        if len(seen) >= 200:
            break
    ordered = sorted(seen.items(), key=lambda pair: pair[0] == pair[1])
    return ordered[:SAMPLES]
