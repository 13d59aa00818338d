"""Personal names and personal numbers. What looks odd is a warning for a person, never a refusal.

A name tells nothing for certain about ethnic group, sex or religion, so nothing is inferred here.
"""

import csv
import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from app import resources, text

LONGEST_NAME = 100  # letters
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʼ`´ʻ", "'"))
_ADDRESS = re.compile(r"(?:Hộ[ \u00a0])?(?:[Ôô]ng(?:[ \u00a0]\(bà\))?|[Bb]à)[ \u00a0]")
_COURTESY = frozenset({"ông", "bà", "anh", "chị", "cô", "cụ", "thầy"})
_LEVEL = re.compile(r"Chủ tịch UBND cấp \w+")
LEVELS = {  # by how a unit's name begins: of which level it is, as in "UBND cấp xã"
    "xã": ("xã",),
    "phường": ("xã",),
    "thị trấn": ("xã",),
    "đặc khu": ("xã",),
    "huyện": ("huyện",),
    "quận": ("huyện",),
    "thị xã": ("huyện",),
    "thành phố": ("tỉnh", "huyện"),  # some are provinces, some belonged to one
    "tỉnh": ("tỉnh",),
}
_HOUSE = re.compile(r"(?:hộ(?: gia đình)?|gia đình)(?: ông \(bà\)| ông| bà)? ", re.IGNORECASE)
_NUMBER_SIGNS = re.compile(r"[\s.\-]")


@dataclass(frozen=True)
class NameParts:
    """The parts of a personal name, only for sorting and letters; the first two may be empty."""

    family: str
    middle: str
    given: str


@cache
def compound_families() -> tuple[str, ...]:
    """Family names of several words, from resources/catalog/compound_families.csv."""
    with resources.path("catalog/compound_families.csv").open(encoding="utf-8", newline="") as file:
        return tuple(row["family"] for row in csv.DictReader(file))


@cache
def personal_id_places() -> frozenset[str]:
    """First three digits of the personal numbers of the 63 provinces before 01/07/2025."""
    name = "catalog/personal_id_places.csv"
    with resources.path(name).open(encoding="utf-8", newline="") as file:
        return frozenset(row["code"] for row in csv.DictReader(file))


def clean_name(full_name: str) -> str:
    """A name as it is stored: clean text, one kind of apostrophe (K'Sor)."""
    return text.clean(full_name).translate(_APOSTROPHES)


def split(full_name: str, given_name: str = "") -> NameParts:
    """Family, middle and given name of a full name.

    The given name is the last word, or `given_name` where a person has said so. The family is the
    longest compound family that begins the rest, else its first word; one word is a given name.
    """
    full_name, given_name = clean_name(full_name), clean_name(given_name)
    words = full_name.split(" ")
    given_count = 1
    if given_name and f" {full_name}".endswith(f" {given_name}"):
        given_count = given_name.count(" ") + 1
    rest, given = words[:-given_count], " ".join(words[-given_count:])
    family_count = 1
    for count in range(len(rest), 1, -1):
        if _is_family(" ".join(rest[:count])):
            family_count = count
            break
    return NameParts(" ".join(rest[:family_count]), " ".join(rest[family_count:]), given)


@lru_cache(maxsize=5_000)
def _is_family(words: str) -> bool:
    return text.exact_key(words) in _family_keys()


@cache
def _family_keys() -> frozenset[str]:
    return frozenset(map(text.exact_key, compound_families()))


def honorific(kind: str, sex: str | None = None) -> str:
    """What stands before the name: Ông, Bà, Ông (bà), Hộ ông …; nothing for a collective.

    kind: individual, household, collective or enterprise. sex: male, female, or not known; for
    a household, the sex of its head.
    """
    if kind not in ("individual", "household"):
        return ""
    word = {"male": "Ông", "female": "Bà"}.get(sex or "", "Ông (bà)")
    return f"Hộ {word[0].lower()}{word[1:]}" if kind == "household" else word


def in_two(kind: str, full_name: str, sex: str | None = None) -> tuple[str, str]:
    """What stands before a name, and the name: ("Bà", "Pi Năng Thị Hoài").

    The register calls many a household "Hộ ông Chamaléa Thành": then that is what stands before.
    """
    written = _HOUSE.match(full_name) if kind == "household" else None
    if written is None:
        return honorific(kind, sex), full_name
    before = written[0].strip()
    return before[0].upper() + before[1:], full_name[written.end() :]


def addressed(kind: str, full_name: str, sex: str | None = None, title: str = "") -> str:
    """The name with what stands before it: "Bà Pi Năng Thị Hoài".

    title: a free word of address (Thượng tọa, Cả sư …) that replaces Ông or Bà.
    """
    before, name = in_two(kind, full_name, sex)
    return f"{title or before} {name}".strip()


def within(recipient: str) -> str:
    """A recipient inside a sentence: "ông Taín Văn Liêm", "hộ ông …"; a collective as it is."""
    first = recipient.split(" ", 1)[0]
    small = first in ("Ông", "Bà", "Hộ")
    return recipient[0].lower() + recipient[1:] if small else recipient


POSTHUMOUS = " (truy tặng)"  # behind the name of one who had died when the award was decided


def is_posthumous(recipient: str) -> bool:
    """Whether a frozen recipient says that the award was given after death."""
    return recipient.endswith(POSTHUMOUS)


def capitals(name: str) -> str:
    """A name in capitals for a certificate: đ becomes Đ, ư becomes Ư."""
    return unicodedata.normalize("NFC", name.upper())


def name_in_capitals(recipient: str) -> str:
    """Bà CHAMALÉA THỊ HUYỀN: the word of address before the name stays as it is."""
    before = _ADDRESS.match(recipient)
    start = before.end() if before else 0
    return recipient[:start] + capitals(recipient[start:])


def authority(words: str) -> str:
    """CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁC ÁI, as it heads a decision, within a line."""
    if words != words.upper():
        return words
    body = title_case(words.removeprefix("CHỦ TỊCH ỦY BAN NHÂN DÂN "))
    kind = next((kind for kind in LEVELS if body.lower().startswith(f"{kind} ")), body[:1])
    return f"Chủ tịch UBND {kind.lower()}{body[len(kind) :]}"


def given_by(award: str, by: str) -> str:
    """Giấy khen của Chủ tịch UBND xã Bác Ái, of the law's "Chủ tịch UBND cấp xã"."""
    who = authority(by)
    return _LEVEL.sub(lambda _found: who, award) if who.startswith("Chủ tịch UBND ") else award


def title_case(name: str) -> str:
    """A name typed all in capitals or all in small letters, with a capital at each word.

    A name that has both is left alone: its writer knew. A fix to offer, not to make silently.
    """
    name = clean_name(name)
    if name not in (name.upper(), name.lower()):
        return name
    return re.sub(r"(?<!\w)\w", lambda first: first[0].upper(), name.lower())


def check_name(full_name: str) -> list[str]:
    """Warnings for an unusual name; an empty list for a usual one. It never blocks."""
    full_name = clean_name(full_name)
    if not full_name:
        return ["Chưa ghi họ tên. Ví dụ: Pi Năng Thị Hoài"]
    warnings = []
    if len(full_name) > LONGEST_NAME:
        warnings.append(f"Tên dài {len(full_name)} chữ, thường không quá {LONGEST_NAME}")
    if any(sign.isdigit() for sign in full_name):
        warnings.append("Trong tên có chữ số. Xem lại tên này")
    odd = {s for s in full_name if not (s.isalnum() or s in " '-." or unicodedata.combining(s))}
    if odd:
        warnings.append(f"Trong tên có dấu lạ: {' '.join(sorted(odd))}. Xem lại tên này")
    first, _, rest = full_name.partition(" ")
    if rest and first.casefold() in _COURTESY:
        warnings.append(f"Nếu “{first}” là xưng hô thì bỏ đi: máy tự ghi Ông, Bà theo giới tính")
    if full_name in (full_name.upper(), full_name.lower()) and title_case(full_name) != full_name:
        warnings.append(f"Tên viết toàn chữ hoa hoặc chữ thường. Có phải: {title_case(full_name)}")
    return warnings


def clean_personal_id(number: str) -> str:
    """A personal number as it is stored: text without spaces, dots or dashes, zeros kept."""
    return _NUMBER_SIGNS.sub("", text.clean(number))


def personal_id_type(number: str) -> str:
    """CCCD for 12 digits, CMND for 9, empty for anything else."""
    number = clean_personal_id(number)
    if not (number.isascii() and number.isdigit()):
        return ""
    return {12: "CCCD", 9: "CMND"}.get(len(number), "")


def check_personal_id(
    number: str, sex: str | None = None, birth_year: int | None = None
) -> list[str]:
    """Warnings about a personal number, compared with recorded sex and birth year. Never blocks.

    The number has no check digit: the first three digits are the place of birth registration,
    the fourth century and sex, the next two the birth year. An old card has 9 digits and no such
    meaning. Empty is fine: the number is not required.
    """
    number = clean_personal_id(number)
    kind = personal_id_type(number)
    if not number or kind == "CMND":
        return []
    if not kind:
        return [
            "Số định danh có 12 chữ số, chứng minh nhân dân cũ có 9 chữ số. Ví dụ: 058190001234"
        ]
    warnings = []
    if number[:3] not in personal_id_places():
        warnings.append(
            f"Ba số đầu {number[:3]} không phải mã tỉnh trong nước, có thể là nơi sinh nước ngoài"
        )
    century, is_female = divmod(int(number[3]), 2)
    if number[3] > "5":
        warnings.append(f"Số thứ tư là {number[3]}, thường chỉ từ 0 đến 5")
    else:
        told = "female" if is_female else "male"
        if sex in ("male", "female") and sex != told:
            words = {"male": "nam", "female": "nữ"}
            warnings.append(f"Theo số định danh là {words[told]}, đang ghi là {words[sex]}")
        told_year = 1900 + 100 * century + int(number[4:6])
        if birth_year is not None and birth_year != told_year:
            warnings.append(f"Theo số định danh sinh năm {told_year}, đang ghi {birth_year}")
    return warnings


def mask_personal_id(number: str) -> str:
    """A personal number for lists: "058*****1234", "******789"; other texts all but two hidden."""
    number = clean_personal_id(number)
    if len(number) == 12:
        return f"{number[:3]}*****{number[-4:]}"
    shown = 3 if len(number) == 9 else min(2, len(number) // 3)
    return "*" * (len(number) - shown) + number[len(number) - shown :]
