"""Vietnamese text: made clean once as it comes in, folded for search, keyed for sorting.

Nothing here rewrites what a clerk is typing: `clean` runs on committed text. The keys are never
shown; two spellings of one word (hoà, hòa) share a key and keep their own stored letters.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

# Letters that look like Đ/đ but are Icelandic or African ones, found in pasted and old text;
# and the bullet that Word keeps in its private Symbol font.
_LOOKALIKES = str.maketrans({"Ð": "Đ", "Ɖ": "Đ", "ð": "đ", "ɖ": "đ", "\uf0b7": "-"})
_HAS_LOOKALIKE = re.compile("[ÐƉðɖ\uf0b7]")
# Control characters, soft hyphen, zero-width and direction marks, half a surrogate pair.
_INVISIBLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e0fff]"
)
_PARAGRAPH_END = re.compile("\r\n|[\n\x0b\x0c\r\x85\u2028\u2029]")

_ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz"
_RANK = {letter: chr(ord("A") + place) for place, letter in enumerate(_ALPHABET)}
# ngang < huyền < hỏi < ngã < sắc < nặng
_TONES = {"\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0301": "5", "\u0323": "6"}
_LETTER_MARKS = {"\u0302", "\u0306", "\u031b"}  # circumflex, breve, horn: part of the letter
_APOSTROPHES = "'’ʼ‘`"
_NO_WORD = re.compile(r"[\W_]+")
# Words of Vietnamese letters with single spaces between: most names, and nothing in them to clean.
_LETTERS = "A-Za-zÀ-ÃÈ-ÊÌÍÒ-ÕÙÚÝà-ãè-êìíò-õùúýĂăĐđĨĩŨũƠơƯưẠ-ỹ"
_PLAIN = re.compile(f"[{_LETTERS}]++(?: [{_LETTERS}]++)*+")
_LATE_TONE = re.compile(
    r"(?<![qQ])([oO])([àáảãạèéẻẽẹÀÁẢÃẠÈÉẺẼẸ])(?!\w)|(?<![qQ])([uU])([ỳýỷỹỵỲÝỶỸỴ])(?!\w)"
)


def clean(text: str) -> str:
    """Text on one line: NFC, single spaces, nothing invisible, Đ that is truly Đ.

    Runs once, where text comes in (a field, a paste, a file). clean(clean(x)) == clean(x).
    """
    if _plain_words(text):
        return text
    if text.isascii() and text.isprintable():
        return " ".join(text.split())
    text = _INVISIBLE.sub("", text)
    if _HAS_LOOKALIKE.search(text):
        text = text.translate(_LOOKALIKES)
    return unicodedata.normalize("NFC", " ".join(text.split()))


def clean_paragraphs(text: str) -> str:
    """Text of several paragraphs, one per line, each made clean; empty ones left out.

    Every kind of line end that Word and web pages paste counts as the end of a paragraph.
    """
    lines = (clean(line) for line in _PARAGRAPH_END.split(text))
    return "\n".join(line for line in lines if line)


def fold(text: str) -> str:
    """Text for search: lower case, no marks, đ as d, single spaces. "Đàng Năng" -> "dang nang"."""
    if text.isascii() and text.isprintable():
        return " ".join(text.lower().split())
    return " ".join(filter(None, map(_fold_word, _INVISIBLE.sub("", text).split())))


def squash(text: str) -> str:
    """The folded text with letters and digits only, so that Pi Năng, Pi-năng and Pinăng meet."""
    return _NO_WORD.sub("", fold(text))


def search_text(text: str) -> str:
    """What the stored search column holds: folded words, then the copy without spaces.

    "Pi Năng Thị Sính" -> "pi nang thi sinh pinangthisinh"; one word is not repeated.
    """
    words = [*map(_fold_word, _plain_words(text))] or search_words(text)
    return " ".join(words) if len(words) < 2 else " ".join([*words, "".join(words)])


def search_words(query: str) -> list[str]:
    """The folded words of a query: every one of them must begin a word of `search_text`."""
    return [word for word in _NO_WORD.split(fold(_without_apostrophes(query))) if word]


def marked_words(text: str) -> list[str]:
    """The words of a text with their marks: lower case, NFC, tone marks in their old places.

    Beside the folded words they let a search find first what fits letter for letter.
    """
    return [*map(_marked_word, _plain_words(text))] or _marked_words(text)


def exact_key(text: str) -> str:
    """A key equal for texts that differ only in case, spaces and where a tone mark stands.

    Marks count: it puts hits that match letter for letter before those that only fold alike.
    """
    return " ".join(
        "".join(letters) + tones for letters, tones in map(_letters_and_tones, _words(text))
    )


def sort_key(text: str) -> str:
    """A key whose binary order is the Vietnamese order of the texts.

    First the base letters of the whole text (a ă â b c d đ …), words before longer words, then
    the tones word by word (ngang huyền hỏi ngã sắc nặng). Only printable ASCII for Vietnamese
    text, so SQLite BINARY and PostgreSQL COLLATE "C" agree with Python.
    """
    keys = [_word_key(word) for word in _words(text)]
    return "-".join(base for base, _ in keys) + " " + "".join(tones for _, tones in keys)


def person_sort_key(full_name: str, given_name: str = "") -> str:
    """A key that lists people by given name, then by family and middle name.

    given_name: where it isn't the last word of the full name (see names.split).
    """
    full_name = clean(full_name)
    given_name = clean(given_name) or full_name.rpartition(" ")[2]
    rest = full_name.removesuffix(given_name).rstrip()
    return f"{sort_key(given_name)},{sort_key(rest)}"


def old_tone_places(text: str) -> str:
    """The text with hoà, khoẻ, thuý written hòa, khỏe, thúy, the way official names write them.

    Only in the open syllables oa, oe, uy and never after q (quý stays). A fix to offer, not to
    make silently.
    """

    def moved(match: re.Match[str]) -> str:
        first, second = (part for part in match.groups() if part)
        apart = unicodedata.normalize("NFD", second)
        return unicodedata.normalize("NFC", first + apart[1]) + apart[0]

    return _LATE_TONE.sub(moved, unicodedata.normalize("NFC", text))


def _without_apostrophes(text: str) -> str:
    for mark in _APOSTROPHES:
        text = text.replace(mark, "")
    return text


@lru_cache(maxsize=1_000)
def _plain_words(text: str) -> tuple[str, ...]:
    """The words of a text that is nothing but words; none for any other text.

    Such a text needs no cleaning, and whatever is made of it can be made word by word.
    """
    return tuple(text.split(" ")) if _PLAIN.fullmatch(text) else ()


def _words(text: str) -> Sequence[str]:
    """The words of a text, apostrophes left out (K'Sor is one word), other signs as spaces."""
    plain = _plain_words(text)
    if plain:
        return plain
    text = unicodedata.normalize("NFC", _without_apostrophes(text))
    return [word for word in _NO_WORD.split(_INVISIBLE.sub("", text)) if word]


def _marked_words(text: str) -> list[str]:
    spelt = old_tone_places(clean(_without_apostrophes(text))).casefold()
    return [word for word in _NO_WORD.split(unicodedata.normalize("NFC", spelt)) if word]


@lru_cache(maxsize=20_000)
def _marked_word(word: str) -> str:
    return _marked_words(word)[0]


@lru_cache(maxsize=20_000)
def _fold_word(word: str) -> str:
    apart = unicodedata.normalize("NFD", word.translate(_LOOKALIKES).casefold())
    kept = "".join(sign for sign in apart if not unicodedata.combining(sign))
    return unicodedata.normalize("NFC", kept.replace("đ", "d"))


@lru_cache(maxsize=20_000)
def _letters_and_tones(word: str) -> tuple[tuple[str, ...], str]:
    """The lower-case base letters of a word, and its tones as digits ("1" for none)."""
    letters: list[str] = []
    tones = ""
    for sign in unicodedata.normalize("NFD", word.translate(_LOOKALIKES).casefold()):
        if sign in _TONES:
            tones += _TONES[sign]
        elif sign in _LETTER_MARKS and letters:
            letters[-1] = unicodedata.normalize("NFC", letters[-1] + sign)
        elif not unicodedata.combining(sign):
            letters.append(sign)
    return tuple(letters), tones or "1"


@lru_cache(maxsize=20_000)
def _word_key(word: str) -> tuple[str, str]:
    letters, tones = _letters_and_tones(word)
    return "".join(map(_rank, letters)), tones


def _rank(letter: str) -> str:
    """Digits as they are, Vietnamese letters by their place, every other letter after them."""
    if letter in _RANK:
        return _RANK[letter]
    if letter.isascii():
        return letter
    base = unicodedata.normalize("NFD", letter)[0]
    return _RANK.get(base, "~" + letter)
