"""One cell, one answer: what it says, or why it can't be read. No cell makes these fail.

A `Read` has a value and maybe a note on what was changed in reading, or a trouble in words.
"""

import csv
import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Generic, TypeVar

from app import names, resources
from app.catalog import Catalog
from app.catalog.model import RATINGS
from app.dates import EARLIEST_YEAR, PartialDate, parse_day, parse_partial_date
from app.errors import ClerkError
from app.importing import legacy
from app.importing.reader import Cell
from app.text import clean, clean_paragraphs, fold, old_tone_places, squash
from db.subjects import SubjectKind

T = TypeVar("T")

FEW = 2_000  # cells kept in mind: a list says the same years, villages and groups again and again
DAY_ONE = date(1899, 12, 30)  # of Excel's numbers of days, after its false 29/02/1900
FIRST_SERIAL, LAST_SERIAL = 3_000, 73_050  # 1908 to the end of 2099: no year and no such number
OPEN_YEAR = re.compile(r"\d{1,2}[/.\-]\d{1,2}[/.\-]\d{2}")
_YEAR = re.compile(r"(?<!\d)(1[89]\d\d|20\d\d)(?!\d)")
_YEARS = re.compile(r"^(?:nam hoc |nam )?((?:19|20)\d\d) ?[-/–] ?((?:19|20)\d\d)$")
_ABOUT = re.compile(r"^(?:sinh năm|sinh ngày|sinh|sn|năm|khoảng|~)[\s:.]*", re.IGNORECASE)
_NOT_KNOWN = re.compile(r"^(?:[?.…\-_]{1,4}[/.\-]){1,2}(?=[\d?])|^\?+(?=\d{4})")  # ??/??/1960
_MONTH = re.compile(r"^t(?:h(?:á|a)ng)? ?\.?(?=\d{1,2}[/.\-]\d{4}$)", re.IGNORECASE)  # T5/1960
_YEAR_FIRST = re.compile(r"^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$")
_HOUR = re.compile(r"(?<=\d)[T ]\d{1,2}:\d\d(:\d\d(\.\d+)?)?( ?[AP]M)?$", re.IGNORECASE)
_NAMED_MONTH = re.compile(r"^(\d{1,2})[-/. ]([a-z]{3})[a-z]*[-/., ]+(\d{4})$", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun",
           "jul", "aug", "sep", "oct", "nov", "dec")  # fmt: skip
_AGE = re.compile(r"\s*\(?\b\d{1,3} tuổi\)?$", re.IGNORECASE)
_SYMBOL_AND_DAY = re.compile(
    r"^(.*?\D)[\s,;.(]*(?:ký\s+)?(?:ngày\s+)?(\d{1,2}[/.\-]\d{1,2}[/.\-](?:19|20)\d\d)\)?$",
    re.IGNORECASE,
)
_BETWEEN_NAMES = re.compile(r"[,;/&+]| và ", re.IGNORECASE)
_SCIENTIFIC = re.compile(r"^\d(?:[.,]\d+)?e\+?\d+$", re.IGNORECASE)
_SMALL_BEGIN = re.compile(r"(?<= )[áàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]")
_COMMITTEE = re.compile("ủy ban nhân dân|uỷ ban nhân dân", re.IGNORECASE)
# whose award it is, by its name: Giấy khen của Chủ tịch UBND xã Bác Ái
_WHOSE = re.compile(rf"^(.*? UBND )({'|'.join(names.LEVELS)})(?!\w)", re.IGNORECASE)
_ID_SIGNS = re.compile(r"[\s.\-'’`]")
ROUNDED = "000000"  # at the end of a number that was once 5.8E+10; nobody's ends like this
NAME_SIGNS = " '-."
MALE = frozenset(("nam", "m", "male", "trai", "ong"))
FEMALE = frozenset(("nu", "f", "female", "gai", "ba"))
MARKS = frozenset(("x", "v", "1", "co", "true", "nam", "nu", "*", "+"))
RATED = (  # before a rating, in this order
    "xeploai", "duocxeploai", "loai", "muc", "tapthe", "tochucdang", "dangbo", "chibo", "donvi",
    "dangvien", "canhan", "dutucach",
)  # fmt: skip
YES = {"male": "nam", "female": "nữ"}


@dataclass(frozen=True, slots=True)
class Read(Generic[T]):
    """value: None where the cell is empty or can't be read; trouble then says which."""

    value: T | None = None
    trouble: str = ""
    note: str = ""


@lru_cache(maxsize=FEW, typed=True)
def text(cell: Cell) -> str:
    """A cell in words, clean, on one line; a whole number without its .0."""
    if cell == "":
        return ""
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 10**15:
        cell = int(cell)
    return clean(str(cell))


def paragraphs(cell: Cell) -> str:
    """A cell of several paragraphs."""
    return clean_paragraphs(cell) if isinstance(cell, str) else text(cell)


def name(cell: Cell) -> Read[str]:
    """A person's name; all in capitals or small letters is written as names are."""
    said = names.clean_name(text(cell))
    if not said:
        return Read(trouble="Chưa ghi tên")
    if len(said) > names.LONGEST_NAME:
        return Read(trouble=f"Tên dài {len(said)} chữ, sổ ghi được {names.LONGEST_NAME}")
    is_usual = said.replace(" ", "").isalpha() and " và " not in said.casefold()
    if not is_usual and (trouble := _odd(said)):
        return Read(trouble=trouble)
    if legacy.is_capital(said):
        said = said.upper()
    written = names.title_case(said)
    if written != said:
        return Read(written, note="Đổi từ chữ hoa" if said.isupper() else "")
    written = _SMALL_BEGIN.sub(lambda sign: sign[0].upper(), said)
    return Read(written, note="Đổi chữ đầu thành chữ hoa" if written != said else "")


def _odd(said: str) -> str:
    """Why something is no person's name, empty where it may be one."""
    if any(sign.isdigit() for sign in said):
        return "Trong tên có chữ số"
    if not any(sign.isalpha() for sign in said):
        return "Chưa phải là tên"
    if _BETWEEN_NAMES.search(said):
        return "Ô tên không chỉ có một tên. Ghi mỗi người một dòng, chỉ họ và tên"
    odd = sorted({sign for sign in said if not (sign.isalpha() or sign in NAME_SIGNS
                                                or unicodedata.combining(sign))})  # fmt: skip
    return f"Trong tên có dấu lạ: {' '.join(odd)}" if odd else ""


@cache
def _beginnings() -> tuple[tuple[str, SubjectKind], ...]:
    """How names begin that are no person's, where a column has all kinds."""
    with resources.path("importing/groups.csv").open(encoding="utf-8", newline="") as file:
        return tuple((row["begins"], SubjectKind(row["kind"])) for row in csv.DictReader(file))


@cache
def _all_beginnings() -> tuple[str, ...]:
    return tuple(words for words, _ in _beginnings())


def kind_of(said: str) -> SubjectKind | None:
    """What a name that is no person's is of; None for a person's."""
    begins = old_tone_places(said).casefold()
    if not begins.startswith(_all_beginnings()):
        return None
    return next(kind for words, kind in _beginnings() if begins.startswith(words))


def group_name(cell: Cell, longest: int = 300) -> Read[str]:
    """The name of a collective, household or enterprise; digits may stand in it."""
    said = text(cell)
    if not said:
        return Read(trouble="Chưa ghi tên")
    if len(said) > longest:
        return Read(trouble=f"Tên dài {len(said)} chữ, sổ ghi được {longest}")
    return Read(said) if any(s.isalpha() for s in said) else Read(trouble="Chưa phải là tên")


@lru_cache(maxsize=FEW, typed=True)
def born(cell: Cell, today: date) -> Read[PartialDate]:
    """A birth date: a year, a month, a day, Excel's number of days, 00/00/1958, "sinh năm 1958".

    A year of two digits is refused: 25 may be 1925 or 2025.
    """
    said = text(cell)
    if not said:
        return Read()
    typed = _typed_year(said)
    if typed:
        return _lived(PartialDate(typed), today, f"Ô kiểu ngày, đọc là năm {typed}")
    serial = _serial(said)
    if serial is not None:
        return _lived(PartialDate(serial.year, serial.month, serial.day), today, f"Số ngày {said}")
    plain = _written(_AGE.sub("", _ABOUT.sub("", said)).rstrip("?. "))
    plain = _MONTH.sub("", _NOT_KNOWN.sub("", plain))
    plain = re.sub(r"^(?:0{1,2}[/.\-]){1,2}(?=[^/.\-]*[/.\-]?\d{4}$)", "", plain)
    if re.fullmatch(r"\d{8}", plain):
        plain = f"{plain[:2]}/{plain[2:4]}/{plain[4:]}"
    if (plain.isdecimal() and len(plain) <= 2) or OPEN_YEAR.fullmatch(plain):
        return Read(trouble=f"Năm “{said[:20]}” chưa đủ bốn số")
    try:
        found = parse_partial_date(plain)
    except (ClerkError, ValueError, OverflowError) as error:
        reason = error.what.rstrip(".") if isinstance(error, ClerkError) else ""
        return Read(trouble=reason[:120] or f"Chưa đọc được ngày sinh “{said[:20]}”")
    return _lived(found, today, "Đọc từ “" + said[:30] + "”" if plain != said else "")


def _written(said: str) -> str:
    """A day as it is written here, without its hour: 1990/03/05, 5-Mar-1990 come out of programs
    set to other countries."""
    plain = _YEAR_FIRST.sub(r"\1-\2-\3", _HOUR.sub("", said))
    year_first = re.fullmatch(r"(\d{4})-(\d{1,2})-(\d{1,2})", plain)
    if year_first:
        return f"{year_first[1]}-{year_first[2]:0>2}-{year_first[3]:0>2}"
    named = _NAMED_MONTH.match(plain)
    if named and named[2].casefold() in _MONTHS:
        return f"{named[1]}/{_MONTHS.index(named[2].casefold()) + 1}/{named[3]}"
    return plain


def _lived(found: PartialDate, today: date, note: str) -> Read[PartialDate]:
    if found.year > today.year:
        return Read(trouble=f"Năm sinh {found.year} chưa tới")
    return Read(found, note=note)


def _serial(said: str) -> date | None:
    """The day of one of Excel's numbers of days."""
    whole = said.partition(".")[0] if re.fullmatch(r"\d{4,5}(\.\d+)?", said) else ""
    if not whole or not FIRST_SERIAL <= int(whole) <= LAST_SERIAL:
        return None
    return DAY_ONE + timedelta(days=int(whole))


def _typed_year(said: str) -> int:
    """The year typed into a cell that Excel shows as a day: 1958 became 11/05/1905. 0 for none."""
    if not said.startswith("1905-"):
        return 0
    try:
        number = (date.fromisoformat(said[:10]) - DAY_ONE).days
    except ValueError:
        return 0
    return number if 1900 <= number <= 2099 else 0


@lru_cache(maxsize=FEW, typed=True)
def day(cell: Cell, today: date) -> Read[date]:
    """A day of a decision: written in any way, day first, or Excel's number of days."""
    said = text(cell)
    if not said:
        return Read()
    found = _serial(said)
    if found is None:
        plain = re.sub(r"^ngày\s+(?=\d{1,2}[/.\-])", "", _written(said), flags=re.IGNORECASE)
        try:
            found = parse_day(plain)
        except (ClerkError, ValueError, OverflowError) as error:
            reason = error.what.rstrip(".") if isinstance(error, ClerkError) else ""
            return Read(trouble=reason[:120] or f"Chưa đọc được ngày “{said[:20]}”")
    if found > today:
        return Read(trouble=f"Ngày {found.day:02}/{found.month:02}/{found.year} chưa tới")
    return Read(found)


def symbol(cell: Cell, today: date) -> tuple[str, date | None]:
    """The number of a decision, and its day where the same cell says both."""
    said = text(cell)
    both = _SYMBOL_AND_DAY.match(said)
    found = day(both[2], today).value if both else None
    return (both[1].rstrip(" ,;.("), found) if both and found else (said, None)


@lru_cache(maxsize=FEW, typed=True)
def year(cell: Cell, today: date) -> Read[int]:
    """A year: 2019, "năm 2019", a day of it, or a school year, which counts by its end."""
    said = text(cell)
    if not said:
        return Read()
    school = _YEARS.match(fold(said))
    if school:
        first, last = int(school[1]), int(school[2])
        if last != first + 1:
            return Read(trouble=f"“{said[:20]}” không phải một năm")
        return _past(last, today, f"Năm học {first} - {last}")
    typed = _typed_year(said)
    if typed:
        return _past(typed, today, f"Ô kiểu ngày, đọc là năm {typed}")
    serial = _serial(said)
    if serial is not None:
        return _past(serial.year, today, f"Số ngày {said}")
    found = set(_YEAR.findall(said))
    if len(found) != 1:
        return Read(trouble=f"Chưa đọc được năm “{said[:20]}”")
    return _past(int(found.pop()), today, "")


def _past(found: int, today: date, note: str) -> Read[int]:
    if not EARLIEST_YEAR <= found <= today.year:
        return Read(trouble=f"Năm {found} nằm ngoài khoảng {EARLIEST_YEAR} – {today.year}")
    return Read(found, note=note)


def personal_id(cell: Cell) -> Read[str]:
    """A citizen ID of 12 digits or an old one of 9. Zeros that Excel dropped are put back.

    No province has 000: a number has lost one zero or two. What was rounded to 8.0E+10 is gone.
    """
    said = text(cell)
    if not said:
        return Read()
    plain = _ID_SIGNS.sub("", said).removesuffix(",0")
    if _SCIENTIFIC.match(_ID_SIGNS.sub("", said.replace(".", ","))):
        return Read(trouble=f"“{said[:20]}”: Excel đã làm mất các số cuối. Ghi lại đủ 12 số")
    if plain.endswith(ROUNDED) and len(plain) > len(ROUNDED):
        return Read(trouble=f"“{said[:20]}”: Excel đã làm mất các số cuối. Ghi lại đủ 12 số")
    if not (plain.isascii() and plain.isdecimal()):
        return Read(trouble=f"Số định danh “{said[:20]}” có chữ không phải số")
    if len(plain) in (9, 12):
        return Read(plain)
    if len(plain) == 10 and plain.startswith("0"):
        return Read(trouble="Giống số điện thoại, không phải số định danh")
    if len(plain) in (10, 11) and plain.zfill(12)[:3] in names.personal_id_places():
        return Read(plain.zfill(12), note="Thêm số 0 ở đầu mà Excel đã bỏ")
    if len(plain) in (7, 8) and isinstance(cell, int | float):
        return Read(plain.zfill(9), note="Thêm số 0 ở đầu mà Excel đã bỏ")
    return Read(trouble=f"Có {len(plain)} số. Số định danh có 12 số, chứng minh cũ có 9 số")


@lru_cache(maxsize=FEW, typed=True)
def sex(cell: Cell) -> Read[str]:
    """male or female, by the words that lists use."""
    said = plain_word(text(cell))
    if not said:
        return Read()
    if said in MALE:
        return Read("male")
    if said in FEMALE:
        return Read("female")
    return Read(trouble=f"Chưa hiểu giới tính “{text(cell)[:20]}”. Ghi Nam hoặc Nữ")


@lru_cache(maxsize=FEW, typed=True)
def is_marked(cell: Cell) -> bool:
    """Whether a cell of a column such as Nữ is ticked."""
    return plain_word(text(cell)) in MARKS


def plain_word(said: str) -> str:
    return fold(said).strip(" .")


class EthnicNames:
    """The ethnic groups of the catalogue by name; codes themselves differ between programs."""

    def __init__(self, catalog: Catalog) -> None:
        self._codes = {squash(group.name): group.code for group in catalog.ethnic_groups}
        for group in catalog.ethnic_groups:
            for alias in group.aliases:
                self._codes.setdefault(squash(alias), group.code)

    def read(self, cell: Cell) -> Read[str]:
        """The code of a group."""
        said = text(cell)
        if not said:
            return Read()
        found = self._codes.get(squash(said.removeprefix("Dân tộc ")))
        if found:
            return Read(found)
        return Read(trouble=f"Danh mục không có dân tộc “{said[:20]}”")


@cache
def _award_words() -> Mapping[str, str]:
    found: dict[str, str] = {}
    with resources.path("importing/award_words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for words in row["words"].split("|"):
                found[squash(words)] = row["award_code"]
    return found


class AwardNames:
    """The awards of the catalogue by all the names they had, and by what registers call them."""

    def __init__(self, catalog: Catalog) -> None:
        self._codes: dict[str, str] = {}
        for award in catalog.tables.awards:
            for words in (award.name, award.short_name, award.code):
                self._codes.setdefault(squash(words), award.code)
        known = set(self._codes.values())
        for words, code in _award_words().items():
            if code in known:
                self._codes.setdefault(words, code)

    def read(self, cell: Cell) -> Read[str]:
        """The code of an award."""
        said = text(cell)
        if not said:
            return Read(trouble="Chưa ghi danh hiệu, hình thức khen")
        found = self._code(said) or self._of_unit(said)
        if found:
            return Read(found)
        return Read(trouble=f"Danh mục không có hình thức khen “{said[:40]}”")

    def _of_unit(self, said: str) -> str:
        whose = _WHOSE.match(_COMMITTEE.sub("UBND", said))
        if whose is None:
            return ""
        levels = [words for one in names.LEVELS[whose[2].lower()] for words in (one, f"cấp {one}")]
        return next(filter(None, (self._code(f"{whose[1]}{level}") for level in levels)), "")

    def _code(self, said: str) -> str:
        key = squash(said)
        befores = ("", "danhhieu", "dathieu", "tang", "congnhan")
        tried = (key.removeprefix(before).removeprefix("danhhieu") for before in befores)
        return next((self._codes[one] for one in tried if one in self._codes), "")


@cache
def _rating_words() -> Mapping[str, tuple[str, str]]:
    found = {squash(name): (rating, "") for rating, name in RATINGS.items()}
    with resources.path("importing/rating_words.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            for words in row["words"].split("|"):
                found[squash(words)] = row["rating"], row["note"]
    return found


@lru_cache(maxsize=FEW, typed=True)
def rating(cell: Cell) -> Read[str]:
    """How the work of a year was rated, by all the names and short forms that lists use."""
    said = text(cell)
    if not said:
        return Read(trouble="Chưa ghi mức xếp loại")
    key = squash(said)
    for before in ("", *RATED):
        key = key.removeprefix(before)
        if found := _rating_words().get(key):
            return Read(found[0], note=found[1])
    return Read(trouble=f"Chưa hiểu mức “{said[:40]}”. Ghi như: Hoàn thành tốt nhiệm vụ")


def count(cell: Cell) -> Read[int]:
    """How many people: 1 to 99,999."""
    said = text(cell)
    if not said:
        return Read()
    found = re.fullmatch(r"(\d{1,5})(?: ?(?:người|khẩu|nhân khẩu|hộ))?", said)
    if found is None or not int(found[1]):
        return Read(trouble=f"Chưa đọc được số “{said[:20]}”")
    return Read(int(found[1]))
