"""What is known of one subject over the years, pasted: ratings, discipline, posts, old awards …

Initiatives have a module of their own, `initiative_list`: a book of theirs takes lists as well.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict
from datetime import date
from typing import Any
from uuid import UUID

from app import pasted
from app.catalog import Catalog
from app.dates import parse_day, parse_month
from app.importing import cells
from app.journal import JournalSession
from app.pasted import OwnedList, Said
from app.subjects import by_name, records
from app.subjects.records import (
    DisciplineDraft,
    Draft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.text import exact_key, fold
from db.subjects import SubjectKind

_SYMBOL = ("van ban", "so van ban", "so quyet dinh", "quyet dinh", "so qd", "van ban xep loai")
_NUMBER = ("stt", "tt", "so tt")
_OPEN = ("nay", "hien nay", "den nay", "dang giu", "dang co hieu luc")
_AND_ALIKE = re.compile(r" và (?:tương đương|cao hơn)$")  # of the name of a group of posts
_BETWEEN = re.compile(r"\s*[–—]\s*|\s+-\s+|\s+đến\s+")
Read = Callable[[Said], dict[str, Any]]


def _rating(_session: JournalSession, _catalog: Catalog, today: date) -> Read:
    return lambda said: {
        "year": pasted.needed(cells.year(said.get("year", ""), today), "Chưa ghi năm"),
        "rating": pasted.needed(cells.rating(said.get("rating", "")), "Chưa ghi mức xếp loại"),
        "symbol": said.get("symbol", ""),
    }


def _discipline(_session: JournalSession, _catalog: Catalog, _today: date) -> Read:
    def ended(said: Said) -> date | None:
        return None if fold(said.get("ended", "")) in _OPEN else pasted.day(said, "ended")

    return lambda said: {
        "level": pasted.choose(said.get("level", ""), records.MEASURES),
        "decided_on": parse_day(said.get("decided", ""), "decided_on"),
        "ended_on": ended(said),
        "symbol": said.get("symbol", ""),
    }


def _post(_session: JournalSession, catalog: Catalog, _today: date) -> Read:
    """The group of a post is the one that is named, else the one that has its title in its name."""
    levels = {one.code: _AND_ALIKE.sub("", one.name) for one in catalog.tables.post_levels}

    def month(said: str) -> str | None:
        return parse_month(said).iso if said and fold(said) not in _OPEN else None

    def read(said: Said) -> dict[str, Any]:
        first, _, last = _BETWEEN.sub("\t", said.get("from", "")).partition("\t")
        return {
            "title": said.get("title", ""),
            "level": pasted.choose(said.get("level", "") or said.get("title", ""), levels),
            "from_month": month(first),
            "to_month": month(said.get("to", "") or last),
            "place": said.get("place", ""),
            "symbol": said.get("symbol", ""),
        }

    return read


def _move(_session: JournalSession, _catalog: Catalog, _today: date) -> Read:
    return lambda said: {
        "moved_on": parse_day(said.get("moved", ""), "moved_on"),
        "from_place": said.get("old", ""),
        "to_place": said.get("new", ""),
        "opinion": said.get("opinion", ""),
    }


def _member(session: JournalSession, _catalog: Catalog, today: date) -> Read:
    people = by_name.known(session, SubjectKind.INDIVIDUAL)

    def read(said: Said) -> dict[str, Any]:
        _courtesy, name = pasted.person(said.get("name", ""))
        return {
            "person_id": by_name.find(people, name, said.get("born", ""), today),
            "role": said.get("role", ""),
            "joined_on": pasted.day(said, "from"),
            "left_on": pasted.day(said, "to"),
        }

    return read


def _past_award(_session: JournalSession, catalog: Catalog, today: date) -> Read:
    awards = cells.AwardNames(catalog)

    def read(said: Said) -> dict[str, Any]:
        symbol, day = cells.symbol(said.get("symbol", ""), today)
        day = pasted.day(said, "day") or day
        year = said.get("year", "") or (str(day.year) if day else "")
        return {
            "award_code": pasted.needed(awards.read(said.get("award", "")), "Chưa ghi hình thức"),
            "year": pasted.needed(cells.year(year, today), "Chưa ghi năm"),
            "symbol": symbol,
            "decided_on": day,
            "authority": said.get("authority", ""),
            "unit_name": said.get("unit", ""),
            "citation": said.get("citation", ""),
        }

    return read


def _kind(
    kind: type[Draft],
    read: Callable[[JournalSession, Catalog, date], Read],
    heads: Mapping[str, Sequence[str]],
    columns: str,
) -> OwnedList:
    """Facts of one kind; what is there already, word for word, goes in no second time."""

    def reader(
        session: JournalSession, owner: UUID, catalog: Catalog, today: date
    ) -> Callable[[Said], Draft]:
        values = read(session, catalog, today)
        return lambda said: kind(owner, **values(said))

    def known(session: JournalSession, owner: UUID) -> list[Draft]:
        return [one.draft for one in records.listed(session, kind, (owner,))]

    return OwnedList(heads, columns, reader, _store, _key, known)


def _store(session: JournalSession, _owner: UUID, draft: Draft, today: date) -> UUID:
    if isinstance(draft, TransferDraft):
        return records.transfer(session, draft, today)
    return records.save(session, draft, today)


def _key(draft: Draft) -> tuple[str, ...]:
    return tuple(exact_key(str(value or "")) for value in asdict(draft).values())


KINDS: dict[type[Draft], OwnedList] = {
    RatingDraft: _kind(
        RatingDraft,
        _rating,
        {
            "year": ("nam", "nam xep loai"),
            "rating": ("muc", "xep loai", "muc xep loai", "muc hoan thanh nhiem vu", "ket qua"),
            "symbol": _SYMBOL,
            "number": _NUMBER,
        },
        "năm, mức xếp loại, số văn bản",
    ),
    DisciplineDraft: _kind(
        DisciplineDraft,
        _discipline,
        {
            "level": ("hinh thuc", "hinh thuc ky luat", "ky luat"),
            "decided": ("ngay", "ngay quyet dinh", "ngay ky"),
            "ended": ("het hieu luc", "het hieu luc tu", "ngay het hieu luc"),
            "symbol": _SYMBOL,
            "number": _NUMBER,
        },
        "hình thức kỷ luật, ngày quyết định, hết hiệu lực, số văn bản",
    ),
    PostDraft: _kind(
        PostDraft,
        _post,
        {
            "title": ("chuc vu", "chuc danh", "chuc vu da giu"),
            "from": ("tu", "tu thang", "tu ngay", "tu den", "thoi gian"),
            "to": ("den", "den thang", "den ngay"),
            "level": ("nhom", "nhom chuc vu"),
            "place": ("co quan", "don vi", "co quan don vi", "noi cong tac"),
            "symbol": _SYMBOL,
            "number": _NUMBER,
        },
        "chức vụ, từ tháng, đến tháng, nhóm chức vụ, cơ quan",
    ),
    TransferDraft: _kind(
        TransferDraft,
        _move,
        {
            "moved": ("ngay", "ngay chuyen"),
            "old": ("noi cu", "tu", "don vi cu"),
            "new": ("noi moi", "den", "don vi moi"),
            "opinion": ("y kien", "y kien cua noi cu", "ghi chu"),
            "number": _NUMBER,
        },
        "ngày chuyển, nơi cũ, nơi mới",
    ),
    MembershipDraft: _kind(
        MembershipDraft,
        _member,
        {
            "name": ("ho ten", "ho va ten", "ten", "thanh vien"),
            "born": ("nam sinh", "ngay sinh", "ngay thang nam sinh"),
            "role": ("vai tro", "chuc vu", "quan he voi chu ho", "quan he"),
            "from": ("tu", "vao tu", "tu ngay"),
            "to": ("den", "roi ngay", "den ngay"),
            "number": _NUMBER,
        },
        "họ tên, năm sinh, vai trò, từ ngày, đến ngày",
    ),
    PastAwardDraft: _kind(
        PastAwardDraft,
        _past_award,
        {
            "award": ("danh hieu hinh thuc", "danh hieu", "hinh thuc", "hinh thuc khen",
                      "hinh thuc khen thuong", "danh hieu hinh thuc khen thuong"),
            "year": ("nam", "nam khen", "nam cua thanh tich"),
            "symbol": _SYMBOL,
            "day": ("ngay", "ngay quyet dinh", "ngay ky"),
            "authority": ("cap quyet dinh", "cap khen", "co quan khen"),
            "unit": ("don vi", "don vi luc do", "ten don vi luc do"),
            "citation": ("thanh tich", "ly do khen", "noi dung"),
            "number": _NUMBER,
        },
        "danh hiệu hoặc hình thức, năm, số quyết định, ngày",
    ),
}  # fmt: skip
