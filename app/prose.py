"""A clerk's words as they read inside a sentence or a printed line."""

import re
from collections.abc import Set

VILLAGE_KINDS = ("Thôn", "Tổ dân phố", "Khu phố", "Khu", "Ấp", "Buôn", "Bản", "Làng")
UNITS = frozenset(
    tuple(words.split())
    for words in (
        "thôn", "bản", "buôn", "làng", "ấp", "khóm", "khu phố", "tổ dân phố", "xã", "phường",
        "thị trấn", "đặc khu", "huyện", "quận", "thị xã", "thành phố", "tỉnh",
    )
)  # fmt: skip
_WIDE = {
    ("xã",), ("phường",), ("thị", "trấn"), ("đặc", "khu"), ("huyện",), ("quận",), ("thị", "xã"),
    ("thành", "phố"), ("tỉnh",),
}  # fmt: skip
_NAMED = UNITS | {  # a name follows these, too
    tuple(words.split())
    for words in ("trường", "mầm non", "mẫu giáo", "tiểu học", "thcs", "thpt", "trung học cơ sở",
                  "trung học phổ thông", "nội trú", "bán trú", "hợp tác xã", "htx", "công ty",
                  "trạm y tế", "bệnh viện", "bệnh viện đa khoa", "đồn biên phòng",
                  "hạt kiểm lâm", "giáo xứ", "chùa")
}  # fmt: skip
_NO_NAMES = {  # behind a unit's word: xã hội, tỉnh ủy, thôn trưởng, làng nghề, buôn bán, bản đồ
    tuple(words.split())
    for words in ("hội", "viên", "ủy", "đội", "trưởng", "phó", "nghề", "văn hóa", "thể thao",
                  "bán", "sắc", "đồ")
}  # fmt: skip
_SCHOOLS = {  # behind "trường": its kind, not its name
    tuple(words.split())
    for words in ("mầm non", "mẫu giáo", "tiểu học", "trung", "phổ thông", "chính trị", "cao đẳng",
                  "đại học", "dân tộc", "nội trú", "bán trú", "chuyên", "dạy nghề", "học", "bản",
                  "thôn", "làng", "xã")
}  # fmt: skip
_ENDS = {  # a name is over here
    tuple(words.split())
    for words in ("kiêm", "và", "của", "thuộc", "tại", "hạng", "khóa", "nhiệm kỳ", "phụ trách",
                  "nghỉ hưu", "đã nghỉ", "bí thư", "phó bí thư", "chủ tịch", "phó chủ tịch",
                  "trưởng ban", "phó ban", "trưởng thôn", "tổ trưởng", "đội trưởng", "công an",
                  "giáo viên", "hiệu trưởng", "cán bộ", "nhân viên", "hội viên", "đảng viên",
                  "thành viên", "nông dân", "làm rẫy", "chăn nuôi", "buôn bán")
}  # fmt: skip
_SHORT = frozenset((  # abbreviations with a vowel; without one a word is one anyway
    "ubnd", "ubmttq", "uv", "clb", "hđnd", "bch", "bqlđ", "ptdtbt", "ptdtnt", "gdtx", "gdnn",
    "đh", "cđ", "ubkt", "atgt", "antt",
))  # fmt: skip
_LONGEST = max(map(len, _NAMED | _ENDS))
_INITIAL = "b|ch|c|d|đ|gh|gi|g|h|kh|k|l|m|ngh|ng|nh|n|ph|p|qu|r|s|th|tr|t|v|x"
_VOWEL = "aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵ"
_SYLLABLE = re.compile(f"(?:{_INITIAL})?[{_VOWEL}]{{1,3}}(?:ch|c|m|ng|nh|n|p|t)?")
_LONG_NAME = 6  # letters: a longer word that is no syllable is a name, not an abbreviation
_ROMAN = re.compile("i{1,3}|iv|v|vii{1,2}|ix|x|xii{1,2}|xiv|xv")  # vi, xi are names as well
_SIGNS = '.,;:()“”"-–'


def as_prose(text: str) -> str:
    """GIÁO VIÊN TRƯỜNG TIỂU HỌC SUỐI VÀNG -> Giáo viên trường tiểu học Suối Vàng.

    Abbreviations (UBND, THCS) and names behind a unit's or a school's word keep their capitals; a
    name ends where the words of an office begin. Text that has a small letter is left alone: its
    writer knew; so is a single abbreviation. It is a guess: who decides sees it before, and writes
    it otherwise (ui/decisions/printed.py).
    """
    words = text.split(" ")
    cores = [word.strip(_SIGNS) for word in words]
    if text != text.upper() or not any(len(one) > 1 and _is_syllable(one) for one in cores):
        return text
    low = [core.lower() for core in cores]
    written, is_name, at = list[str](), False, 0
    while at < len(words):
        head = 0 if is_name and _is_first(low, at) else _head(low[at:])
        if head:
            for word, core in zip(words[at : at + head], cores[at : at + head], strict=True):
                written.append(word.lower() if _is_syllable(core) else word)
            at += head
            is_name = True
        else:
            is_name = is_name and not _begins(low[at:], _ENDS)
            written.append(_one(words[at], cores[at], is_name))
            at += 1
        is_name = is_name and not words[at - 1].endswith((",", ";", "(", ")", ":"))
        is_name = is_name and words[at - 1] not in ("-", "–")
    whole = " ".join(written)
    return capital(whole)


def stopped(words: str) -> str:
    """A clerk's sentence on one line, closed by its full stop; "" of nothing."""
    line = " ".join(words.split())
    return f"{line}." if line and line[-1] not in ".!?…:;" else line


def capital(words: str) -> str:
    """The words as a sentence begins."""
    return words[:1].upper() + words[1:]


def clause(text: str) -> str:
    """A text behind other words of a sentence; an abbreviation that begins it stays in capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def _head(low: list[str]) -> int:
    """How many words from here are a unit's or a school's word."""
    if len(low) > 1 and _begins(low[1:], _NO_NAMES):
        return 0
    head = _begins(low, _NAMED)
    if low[0] == "trường" and head == 1 and (len(low) == 1 or _begins(low[1:], _SCHOOLS)):
        return 0
    return head


def _is_first(low: list[str], at: int) -> bool:
    """Whether this is the first word of a commune's name, as in xã Bản Qua."""
    above = any(tuple(low[at - n : at]) in _WIDE for n in (1, 2) if at >= n)
    return above and len(low) > at + 1 and not _begins(low[at + 1 :], _ENDS)


def _begins(low: list[str], known: Set[tuple[str, ...]]) -> int:
    """How many words from here are one of these, the longest; 0 for none."""
    return next((n for n in range(min(len(low), _LONGEST), 0, -1) if tuple(low[:n]) in known), 0)


def _one(word: str, core: str, is_name: bool) -> str:
    low = core.lower()
    if low in _SHORT or _ROMAN.fullmatch(low):
        return word
    if _is_syllable(core):
        return _title(word) if is_name else word.lower()
    has_vowel = any(letter in _VOWEL for letter in low)
    return _title(word) if has_vowel and (is_name or len(core) >= _LONG_NAME) else word


def _title(word: str) -> str:
    return re.sub(r"(?<!\w)\w", lambda first: first[0].upper(), word.lower())


def _is_syllable(core: str) -> bool:
    return all(_SYLLABLE.fullmatch(part) for part in core.lower().split("-"))


def in_line(village: str) -> str:
    """The village inside a line: its kind in lower case, its name as it is: "thôn Ma Rơi"."""
    kind = next((kind for kind in VILLAGE_KINDS if village.startswith(f"{kind} ")), "")
    return kind.lower() + village[len(kind) :]


def after_name(line: str) -> str:
    """A position or an address behind a name: one that begins with a unit's word begins small."""
    first = line.split(" ", 1)[0].lower()
    return clause(line) if any(words[0] == first for words in UNITS) else line


def whole_line(position: str, where: str, name: str = "") -> str:
    """Position and address as one printed line: with a capital to begin, but not shouted.

    An office that ends in what the address begins with is told once: "Trưởng thôn Ma Rơi". name:
    before the line; one that ends in the hamlet's name is not told the hamlet again.
    """
    village, _, rest = where.partition(", ")
    where = rest if rest and name.endswith(f" {village}") else where
    said = as_prose(position)
    kinds = (*map(str.lower, VILLAGE_KINDS), *(" ".join(words) for words in _WIDE))
    kind = next((kind for kind in kinds if where.startswith(f"{kind} ")), "")
    if kind and said.lower().endswith(f" {kind}"):  # Trưởng thôn, thôn Ma Rơi
        where, said = said[: -len(kind)] + where, ""
    text = ", ".join(part for part in (said, where) if part)
    return capital(text)
