"""Case files: plain facts as JSON, read strictly, for `sovang rules explain` (docs/rules.md)."""

import json
import re
from collections.abc import Callable, Collection
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any

from app.catalog import Catalog
from app.catalog.model import (
    COMMENDATION_TYPES,
    DISCIPLINES,
    GROUNDS,
    INITIATIVE_LEVELS,
    LABOUR_ROLES,
    PROCEDURES,
    RATINGS,
    SUBJECT_CODES,
)
from app.dates import EARLIEST_YEAR, LATEST_YEAR, Month
from app.nominations.actions import Note
from app.nominations.facts import (
    Awaited,
    Count,
    Disciplined,
    Facts,
    Held,
    Members,
    Moved,
    OpenComplaint,
    PreviousAward,
    Quota,
    Rated,
    Recognised,
    Reviewed,
)

MOST_PEOPLE = 1_000_000
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\]:,]|[^\s{}\[\]:,"]+')
_NOTES = ("confirmed", "refuted", "overruled")

Path = tuple[str | int, ...]
Read = Callable[[Any, Path], Any]


@dataclass(frozen=True, order=True)
class Wrong:
    """One thing that is wrong in a case file: its line, where it stands, and why."""

    line: int
    field: str
    reason: str

    def __str__(self) -> str:
        where = f", mục {self.field}" if self.field else ""
        return f"dòng {self.line}{where}: {self.reason}"


class CaseError(Exception):
    """A case file that can't be used; `problems` names everything that is wrong in it."""

    def __init__(self, problems: Collection[Wrong]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(map(str, self.problems)))


@dataclass(frozen=True)
class Case:
    """One case: what it is called, and its facts."""

    name: str
    facts: Facts


def read(content: bytes, award_code: str, day: date, catalog: Catalog) -> tuple[Case, ...]:
    """The cases of a file: one object, or a list of them. Raises CaseError naming every fault."""
    try:
        text = content.decode("utf-8-sig")
        value = json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise CaseError([Wrong(line, "", "không phải chữ UTF-8")]) from None
    except json.JSONDecodeError as error:
        reason = f"chưa đọc được tệp từ cột {error.colno}"
        raise CaseError([Wrong(error.lineno, "", reason)]) from None
    except (RecursionError, ValueError):
        raise CaseError([Wrong(1, "", "chưa đọc được tệp")]) from None
    lines, repeated = _lines(text)
    problems = [Wrong(line, _words(path), "ghi hai lần") for path, line in repeated]
    listed = value if isinstance(value, list) else [value]
    cases = []
    for number, item in enumerate(listed):
        path: Path = (number,) if isinstance(value, list) else ()
        reader = _Reader(catalog, lines, problems)
        case = reader.case(item, path, award_code, day, number + 1)
        if case is not None:
            cases.append(case)
    if problems:
        raise CaseError(problems)
    return tuple(cases)


def _no_constant(name: str) -> None:
    raise ValueError(name)


def _lines(text: str) -> tuple[dict[Path, int], list[tuple[Path, int]]]:
    """The line on which each value of a JSON text begins, and the keys that stand twice.

    text: valid JSON. A key's line is that of the key.
    """
    lines: dict[Path, int] = {(): 1}
    repeated: list[tuple[Path, int]] = []
    stack: list[list[Any]] = []  # [path, None or the index in a list, the key that waits]
    line, last = 1, 0
    for token in _TOKEN.finditer(text):
        line += text.count("\n", last, token.start())
        last, sign = token.start(), token.group()
        top = stack[-1] if stack else None
        if top and top[1] is None and top[2] is None and sign[0] == '"':
            top[2] = json.loads(sign)
            path = (*top[0], top[2])
            if path in lines:
                repeated.append((path, line))
            lines[path] = line
            continue
        if sign in ":":
            continue
        if sign == ",":
            if top and top[1] is None:
                top[2] = None
            elif top:
                top[1] += 1
            continue
        if sign in "}]":
            stack.pop()
            continue
        path = () if top is None else (*top[0], top[2] if top[1] is None else top[1])
        lines.setdefault(path, line)
        if sign in "{[":
            stack.append([path, None if sign == "{" else 0, None])
    return lines, repeated


def _words(path: Path) -> str:
    """previous[0].year"""
    words = ""
    for part in path:
        words += f"[{part + 1}]" if isinstance(part, int) else f".{part}" if words else part
    return words


class _Fault(Exception):
    """A value that can't be used: where it stands, and why."""

    def __init__(self, path: Path, reason: str) -> None:
        super().__init__(reason)
        self.path, self.reason = path, reason


class _Reader:
    """Reads one case; what is wrong is added to `problems`, and reading goes on."""

    def __init__(self, catalog: Catalog, lines: dict[Path, int], problems: list[Wrong]) -> None:
        self._lines, self._problems = lines, problems
        self._awards = {award.code for award in catalog.tables.awards}
        self._papers = {paper.code for paper in catalog.tables.papers}
        self._criteria = {criterion.code for criterion in catalog.tables.criteria}
        codes = partial(self._one_of, sorted(self._awards))
        self._award: dict[str, Read] = {
            "award_code": codes, "year": _year, "period_from": _month, "period_to": _month,
            "citation": _text, "decision": _text, "waiting": _flag,
            "commendation_type": partial(self._one_of, COMMENDATION_TYPES),
        }  # fmt: skip
        self._work: dict[str, Read] = {
            "year": _year, "level": partial(self._one_of, INITIATIVE_LEVELS), "title": _text,
        }  # fmt: skip
        levels = [level for level in DISCIPLINES if level != "none"]
        self._measure: dict[str, Read] = {
            "level": partial(self._one_of, levels), "decided_on": _day, "ended_on": _day,
        }  # fmt: skip
        self._note: dict[str, Read] = {
            "condition": _text, "kind": partial(self._one_of, _NOTES), "said_by": _text,
            "said_on": _day, "words": _text,
        }  # fmt: skip
        self._post: dict[str, Read] = {
            "level": partial(self._one_of, [one.code for one in catalog.tables.post_levels]),
            "first": _month, "last": _month,
        }  # fmt: skip
        ratings = partial(self._one_of, RATINGS)
        self.fields: dict[str, Read] = {
            "name": _text,
            "subject_kind": partial(self._one_of, SUBJECT_CODES),
            "office_level": partial(self._one_of, ("xa", "huyen", "tinh")),
            "received_on": _day,
            "procedure": partial(self._one_of, PROCEDURES),
            "commendation_type": partial(self._one_of, COMMENDATION_TYPES),
            "labour_role": partial(self._one_of, LABOUR_ROLES),
            "sex": partial(self._one_of, ("male", "female", "unknown")),
            "abroad": partial(self._one_of, ("foreign", "overseas")),
            "is_hard_area": _flag,
            "period_from": _month,
            "period_to": _month,
            "citation": _text,
            "report": _text,
            "ground": partial(self._one_of, GROUNDS),
            "movement": _text,
            "rating": ratings,
            "discipline": partial(self._one_of, DISCIPLINES),
            "unit_rating": ratings,
            "unit_dissolved": _flag,
            "unit_ended_on": _day,
            "registered": _flag,
            "previous": partial(self._list, self._previous),
            "ratings": self._ratings,
            "initiatives": partial(self._list, self._initiative),
            "disciplined": partial(self._list, self._disciplined),
            "transfers": partial(self._list, self._moved),
            "posts": partial(self._list, self._held),
            "members": self._members,
            "quota": self._quota,
            "scores": self._scores,
            "posted_from": _day,
            "posted_to": _day,
            "posting_complaints": _number,
            "complaints": partial(self._list, self._complaint),
            "reviews": partial(self._list, self._review),
            "awaited": partial(self._list, self._awaited),
            "papers": self._paper_codes,
            "notes": partial(self._list, self._said),
        }

    def case(self, value: Any, path: Path, award_code: str, day: date, number: int) -> Case | None:
        """One case; None where something in it is wrong."""
        before = len(self._problems)
        found = self._object(value, path, self.fields, ("subject_kind", "office_level"))
        if len(self._problems) > before or found is None:
            return None
        name = found.pop("name", "") or f"Trường hợp {number}"
        return Case(name, Facts(award_code=award_code, day=day, **found))

    def _tell(self, path: Path, reason: str) -> None:
        line = next(
            self._lines[path[:end]] for end in range(len(path), -1, -1) if path[:end] in self._lines
        )
        self._problems.append(Wrong(line, _words(path), reason))

    def _object(
        self, value: Any, path: Path, fields: dict[str, Read], needed: Collection[str] = ()
    ) -> dict[str, Any] | None:
        """The fields of an object; null means not known, as if it were left out."""
        if not isinstance(value, dict):
            self._tell(path, "phải là một nhóm trong ngoặc nhọn { }")
            return None
        found = {}
        for key, item in value.items():
            if key not in fields:
                self._tell((*path, key), "không có mục này (các mục có: docs/rules.md)")
            elif item is not None:
                try:
                    found[key] = fields[key](item, (*path, key))
                except _Fault as fault:
                    self._tell(fault.path, fault.reason)
        for key in needed:
            if value.get(key) is None:
                self._tell(path, f"thiếu mục {key}")
        return found

    def _made(self, value: Any, path: Path, fields: dict[str, Read], *needed: str) -> Any:
        before = len(self._problems)
        found = self._object(value, path, fields, needed)
        return None if len(self._problems) > before else found

    def _list(self, read_one: Read, value: Any, path: Path) -> tuple[Any, ...]:
        if not isinstance(value, list):
            raise _Fault(path, "phải là một danh sách trong ngoặc vuông [ ]")
        return tuple(read_one(item, (*path, place)) for place, item in enumerate(value))

    def _one_of(self, known: Collection[str], value: Any, path: Path) -> str:
        if not isinstance(value, str) or value not in known:
            shown = ", ".join(known) if len(known) < 12 else "xem docs/rules.md"
            raise _Fault(
                path, f"{json.dumps(value, ensure_ascii=False)} không phải một trong: {shown}"
            )
        return value

    def _previous(self, value: Any, path: Path) -> PreviousAward | None:
        found = self._made(value, path, self._award, "award_code")
        if not found:
            return None
        empty = {"citation": "", "period_from": None, "period_to": None, "decision": ""}
        return PreviousAward(**{**empty, **found})

    def _initiative(self, value: Any, path: Path) -> Recognised | None:
        found = self._made(value, path, self._work, "year", "level")
        return Recognised(**found) if found else None

    def _disciplined(self, value: Any, path: Path) -> Disciplined | None:
        found = self._made(value, path, self._measure, "level", "decided_on")
        return Disciplined(**found) if found else None

    def _moved(self, value: Any, path: Path) -> Moved | None:
        found = self._made(value, path, {"moved_on": _day, "opinion": _text}, "moved_on")
        return Moved(**found) if found else None

    def _held(self, value: Any, path: Path) -> Held | None:
        found = self._made(value, path, self._post, "level", "first")
        return Held(**found) if found else None

    def _complaint(self, value: Any, path: Path) -> OpenComplaint | None:
        found = self._made(value, path, {"number": _text, "bars": _flag}, "number", "bars")
        return OpenComplaint(**found) if found else None

    def _review(self, value: Any, path: Path) -> Reviewed | None:
        fields: dict[str, Read] = {
            "unit_name": _text, "held_on": _day, "present": _number, "votes_for": _number,
        }  # fmt: skip
        found = self._made(value, path, fields, *fields)
        return Reviewed(**found) if found else None

    def _awaited(self, value: Any, path: Path) -> Awaited | None:
        needed: dict[str, Read] = {"condition": _text, "agency": _text, "asked_on": _day}
        found = self._made(value, path, {**needed, "due_on": _day}, *needed)
        return Awaited(**found) if found else None

    def _said(self, value: Any, path: Path) -> Note | None:
        found = self._made(value, path, self._note, *self._note)
        return Note(**found) if found else None

    def _ratings(self, value: Any, path: Path) -> tuple[Rated, ...]:
        if not isinstance(value, dict):
            raise _Fault(path, 'phải ghi theo năm, ví dụ {"2025": "good"}')
        found = []
        for key, item in value.items():
            here = (*path, key)
            if not (key.isascii() and key.isdigit() and len(key) == 4):
                raise _Fault(here, f"{key} không phải một năm")
            found.append(Rated(int(key), self._one_of(RATINGS, item, here)))
        return tuple(found)

    def _members(self, value: Any, path: Path) -> Members | None:
        keys = dict.fromkeys(("COMPLETED", "women", *sorted(self._awards)), _count)
        found = self._made(value, path, {"total": _number, **keys}, "total")
        if not found:
            return None
        total, done, women = (found.pop(key, None) for key in ("total", "COMPLETED", "women"))
        for count in (done, women, *found.values()):
            if count is not None and count.at_most > total:
                raise _Fault(path, f"có số lớn hơn total {total}")
        return Members(total, tuple(sorted(found.items())), done, women)

    def _quota(self, value: Any, path: Path) -> Quota | None:
        fields: dict[str, Read] = {"unit_name": _text, "holders": _count, "taken": _number}
        found = self._made(value, path, fields, "holders", "taken")
        return (
            Quota(found.get("unit_name", ""), found["holders"], found["taken"]) if found else None
        )

    def _scores(self, value: Any, path: Path) -> tuple[tuple[str, int], ...]:
        found = self._made(value, path, dict.fromkeys(sorted(self._criteria), _number))
        return tuple(sorted(found.items())) if found else ()

    def _paper_codes(self, value: Any, path: Path) -> frozenset[str]:
        return frozenset(self._list(partial(self._one_of, sorted(self._papers)), value, path))


def _text(value: Any, path: Path) -> str:
    if not isinstance(value, str):
        raise _Fault(path, "phải là chữ trong ngoặc kép")
    return value


def _flag(value: Any, path: Path) -> bool:
    if not isinstance(value, bool):
        raise _Fault(path, "phải là true hoặc false")
    return value


def _number(value: Any, path: Path) -> int:
    if type(value) is not int or not 0 <= value <= MOST_PEOPLE:
        raise _Fault(path, "phải là số nguyên, từ 0 trở lên")
    return value


def _year(value: Any, path: Path) -> int:
    if type(value) is not int or not EARLIEST_YEAR <= value <= LATEST_YEAR:
        raise _Fault(path, "phải là năm bốn chữ số, ví dụ 2025")
    return value


def _count(value: Any, path: Path) -> Count:
    """8, or [6, 8]: six for certain and eight at most."""
    if isinstance(value, list) and len(value) == 2:
        least, most = (_number(item, (*path, place)) for place, item in enumerate(value))
        if least <= most:
            return Count(least, most)
        raise _Fault(path, "số đầu phải không lớn hơn số sau")
    exact = _number(value, path)
    return Count(exact, exact)


def _day(value: Any, path: Path) -> date:
    try:
        if isinstance(value, str) and len(value) == 10:
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise _Fault(path, "phải là ngày có thật, ghi như 2025-12-31")


def _month(value: Any, path: Path) -> Month:
    try:
        if isinstance(value, str) and len(value) == 7:
            return Month.from_iso(value)
    except ValueError:
        pass
    raise _Fault(path, "phải là tháng có thật, ghi như 2025-12")
