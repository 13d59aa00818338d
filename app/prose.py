"""A clerk's words as they read inside a sentence or a printed line."""

import re

VILLAGE_KINDS = ("Thôn", "Tổ dân phố", "Khu phố", "Khu", "Ấp", "Buôn", "Bản", "Làng")
UNITS = frozenset(
    tuple(words.split())
    for words in (
        "thôn", "bản", "buôn", "làng", "ấp", "khóm", "khu phố", "tổ dân phố", "xã", "phường",
        "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh",
    )
)  # fmt: skip
_NAMED = UNITS | {  # a name follows these, too
    tuple(words.split())
    for words in ("mầm non", "mẫu giáo", "tiểu học", "thcs", "thpt", "trung học cơ sở",
                  "trung học phổ thông", "hợp tác xã", "htx", "công ty")
}  # fmt: skip
_NO_NAMES = {"hội", "viên", "ủy", "đội"}  # xã hội, xã viên, tỉnh ủy, thôn đội
_LONGEST = max(map(len, _NAMED))
_INITIAL = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x"
_VOWEL = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
_SYLLABLE = re.compile(f"(?:{_INITIAL})?[{_VOWEL}]{{1,3}}(?:ch|c|m|ng|nh|n|p|t)?")
_LONG_NAME = 6  # letters: a longer word that is no syllable is a name, not an abbreviation
_SIGNS = '.,;:()“”"-–'


def as_prose(text: str) -> str:
    """GIÁO VIÊN TRƯỜNG TIỂU HỌC SUỐI VÀNG -> Giáo viên trường tiểu học Suối Vàng.

    Abbreviations (UBND, THCS) and names behind a unit's or a school's word keep their capitals.
    Text that has a small letter is left alone: its writer knew; so is a single abbreviation.
    """
    words = text.split(" ")
    cores = [word.strip(_SIGNS) for word in words]
    if text != text.upper() or not any(len(one) > 1 and _is_syllable(one) for one in cores):
        return text
    written, is_name, at = list[str](), False, 0
    while at < len(words):
        head = _head(cores[at:])
        for word, core in zip(words[at : at + head], cores[at : at + head], strict=True):
            written.append(word.lower() if _is_syllable(core) else word)
        if head:
            is_name = not words[at + head - 1].endswith((",", ";"))
            at += head
            continue
        written.append(_one(words[at], cores[at], is_name))
        is_name = is_name and not words[at].endswith((",", ";"))
        at += 1
    whole = " ".join(written)
    return whole[:1].upper() + whole[1:]


def clause(text: str) -> str:
    """A text behind other words of a sentence; an abbreviation that begins it stays in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _head(cores: list[str]) -> int:
    """How many words from here are a unit's or a school's word."""
    low = [core.lower() for core in cores[:_LONGEST]]
    if low[1:2] and low[1] in _NO_NAMES:
        return 0
    return next((n for n in range(len(low), 0, -1) if tuple(low[:n]) in _NAMED), 0)


def _one(word: str, core: str, is_name: bool) -> str:
    if not _is_syllable(core):
        return _title(word) if len(core) >= _LONG_NAME else word
    return _title(word) if is_name else word.lower()


def _title(word: str) -> str:
    return re.sub(r"(?<!\w)\w", lambda first: first[0].upper(), word.lower())


def _is_syllable(core: str) -> bool:
    return all(_SYLLABLE.fullmatch(part) for part in core.lower().split("-"))


def in_line(village: str) -> str:
    """The village inside a line: its kind in lower case, its name as it is: "thôn Ma Rơi"."""
    kind = next((kind for kind in VILLAGE_KINDS if village.startswith(f"{kind} ")), "")
    return kind.lower() + village[len(kind) :]


def whole_line(position: str, where: str) -> str:
    """Position and address as one printed line: with a capital to begin, but not shouted."""
    text = ", ".join(part for part in (as_prose(position), where) if part)
    return text[:1].upper() + text[1:]
