"""What belongs to one exemplar, pasted: checks, the plan, visits, the places that learn from it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from app import pasted
from app.dates import parse_day
from app.errors import ClerkError
from app.exemplars import journey, replication
from app.exemplars.journey import CheckDraft, VisitDraft
from app.exemplars.replication import Place, PlaceDraft
from app.exemplars.tags import VISITS
from app.journal import JournalSession
from app.pasted import OwnedList, Said
from app.text import exact_key, fold

_NUMBER = ("stt", "tt", "so tt")
_STANDS = {True: ("van xung dang", "con xung dang", "xung dang"), False: ("khong",)}
_TRUE = {"yes": "Đúng sự thật", "no": "Chưa đúng"}
_SPELT = {"yes": ("dung",), "no": ("chua", "khong", "sai")}


@dataclass(frozen=True, slots=True)
class Step:
    """A milestone as it would be written; done_on None while it is open."""

    words: str
    due_on: date
    done_on: date | None = None
    evidence: str = ""


@dataclass(frozen=True, slots=True)
class Learner:
    """A place by names: whom it learnt from is there already, or further up in the list."""

    place: PlaceDraft
    teacher: str


def _key(one: Any) -> tuple[object, str]:
    """A day, and what was done on it."""
    if isinstance(one, (Learner, Place)):
        place = one.place if isinstance(one, Learner) else one.draft
        return None, exact_key(place.unit_name)
    days = (getattr(one, name, None) for name in ("checked_on", "visited_on", "due_on"))
    return next(filter(None, days)), exact_key(one.words)


def _check(said: Said) -> CheckDraft:
    is_true = pasted.choose(said.get("result", ""), _TRUE, _SPELT, usual="yes") == "yes"
    return CheckDraft(
        checked_on=parse_day(said.get("day", ""), "checked_on"),
        checked_by=said.get("by", ""),
        asked=said.get("asked", ""),
        words=said.get("words", ""),
        is_true=is_true,
    )


def _step(said: Said) -> Step:
    return Step(
        said.get("words", ""),
        parse_day(said.get("due", ""), "due_on"),
        pasted.day(said, "done"),
        said.get("evidence", ""),
    )


def _visit(said: Said) -> VisitDraft:
    stands = fold(said.get("stands", ""))
    yearly = {"yearly": ("xem lai", "hang nam")}
    return VisitDraft(
        kind=pasted.choose(said.get("kind", ""), VISITS, yearly, usual="visit"),
        visited_on=parse_day(said.get("day", ""), "visited_on"),
        visited_by=said.get("by", ""),
        words=said.get("words", ""),
        next_on=pasted.day(said, "next"),
        still_stands=next(
            (is_so for is_so, begins in _STANDS.items() if stands.startswith(begins)), None
        ),
    )


def _learner(said: Said) -> Learner:
    return Learner(
        PlaceDraft(
            unit_name=said.get("name", ""),
            started_on=parse_day(said.get("day", ""), "started_on"),
            reached=pasted.whole(said.get("reached", ""), ("hộ", "người"), "reached") or None,
            effect=said.get("effect", ""),
            stopped_on=pasted.day(said, "stopped"),
        ),
        said.get("teacher", ""),
    )


def _add_step(session: JournalSession, exemplar_id: UUID, step: Step, today: date) -> UUID:
    made = journey.plan(session, exemplar_id, step.words, step.due_on)
    if step.done_on is not None:
        journey.finish(session, made, step.done_on, step.evidence, today)
    return made


def _add_place(session: JournalSession, exemplar_id: UUID, line: Learner, today: date) -> UUID:
    known = {
        exact_key(one.draft.unit_name): one.id for one in replication.places(session, exemplar_id)
    }
    parent = known.get(exact_key(line.teacher))
    if line.teacher and parent is None and not fold(line.teacher).startswith(("thang", "guong")):
        raise ClerkError(
            what=f"Chưa có nơi “{line.teacher[:60]}” để học từ.",
            todo="Ghi nơi ấy ở dòng trên, hoặc để trống là học thẳng từ gương.",
            field="parent_id",
        )
    draft = replace(line.place, parent_id=parent)
    return replication.save(session, exemplar_id, draft, today)


def _part(
    heads: Mapping[str, Sequence[str]],
    columns: str,
    read: Callable[[Said], Any],
    store: Callable[[JournalSession, UUID, Any, date], object],
    known: Callable[[JournalSession, UUID], Sequence[Any]],
) -> OwnedList:
    stays = store is journey.check
    return OwnedList(heads, columns, lambda *_about: read, store, _key, known, stays)


PARTS = {
    "checks": _part(
        {
            "words": ("da thay gi", "noi dung", "ket qua xac minh"),
            "day": ("ngay", "ngay xac minh"),
            "by": ("nguoi xac minh", "ai xac minh"),
            "asked": ("da hoi ai", "nguoi duoc hoi"),
            "result": ("ket luan",),
            "number": _NUMBER,
        },
        "đã thấy gì, ngày, người xác minh, đã hỏi ai, kết luận",
        _check,
        journey.check,
        lambda session, id: journey.read(session, id).checks,
    ),
    "plan": _part(
        {
            "words": ("viec", "viec can lam", "noi dung", "moc"),
            "due": ("han", "thoi han", "ngay"),
            "done": ("ngay xong", "xong"),
            "evidence": ("minh chung", "ket qua"),
            "number": _NUMBER,
        },
        "việc cần làm, hạn; việc đã xong thêm ngày xong, minh chứng",
        _step,
        _add_step,
        lambda session, id: journey.read(session, id).milestones,
    ),
    "visits": _part(
        {
            "words": ("ghi nhan", "da thay gi", "noi dung"),
            "day": ("ngay", "ngay tham"),
            "by": ("nguoi tham", "ai tham"),
            "kind": ("loai",),
            "next": ("tham lai truoc", "tham lai", "lan sau"),
            "stands": ("ket luan",),
            "number": _NUMBER,
        },
        "đã thấy gì, ngày thăm, người thăm, loại, thăm lại trước",
        _visit,
        journey.visit,
        lambda session, id: journey.read(session, id).visits,
    ),
    "places": _part(
        {
            "name": ("noi hoc theo", "ten noi hoc theo", "don vi", "ten don vi", "thon"),
            "day": ("bat dau lam", "bat dau", "tu ngay", "ngay bat dau", "ngay"),
            "reached": ("so ho so nguoi", "so ho", "so nguoi"),
            "effect": ("ket qua so lieu", "ket qua"),
            "teacher": ("hoc tu",),
            "stopped": ("thoi lam tu", "thoi lam"),
            "number": _NUMBER,
        },
        "nơi học theo, ngày bắt đầu, số hộ hoặc số người, kết quả, học từ nơi nào",
        _learner,
        _add_place,
        replication.places,
    ),
}
