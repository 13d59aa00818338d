"""What belongs to one movement, pasted: criteria, counts of them, pacts, inspections, reviews."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import pasted
from app.catalog import Catalog
from app.dates import parse_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.movements import actions, course, rules
from app.movements.course import InspectionDraft, ReviewDraft
from app.movements.rules import CriterionDraft
from app.movements.words import CRITERION_KINDS, POINTS, REVIEWS
from app.pasted import OwnedList, Said
from app.text import clean, exact_key, fold
from db.movements import (
    MovementCriterion,
    MovementInspection,
    MovementPact,
    MovementPoint,
    MovementReview,
)

_NUMBER = ("stt", "tt", "so tt")
_WAYS = {
    "at_least": ("tu", "toi thieu", "tren"),
    "at_most": ("khong qua", "toi da", "duoi"),
    "yes_no": ("co khong", "co", "dat"),
}
_THRESHOLD = re.compile(r"^([^\d]*?)\s*(\d[\d.,]*)\s*(.*)$")
_ENDS = re.compile(r"\s*(?:trở lên|trở xuống)$")
_VALUES = {"dat": "1", "co": "1", "khong": "0", "chua": "0"}
_PARTIES = re.compile(r"\s*[;\n]\s*")


@dataclass(frozen=True, slots=True)
class Point:
    """A count of a criterion: what was reached, or is to be."""

    criterion_id: UUID
    kind: str
    measured_on: date
    value: Decimal
    source: str


@dataclass(frozen=True, slots=True)
class Pact:
    """A signed pact; parties one a line."""

    signed_on: date
    parties: str
    pledge: str


def _criterion(said: Said) -> CriterionDraft:
    """Also where one cell says all of it: “từ 80 % trở lên”, “không quá 2 vụ”."""
    whole = _THRESHOLD.match(said.get("threshold", ""))
    way, number, unit = whole.groups() if whole else ("", said.get("threshold", ""), "")
    kind = said.get("kind", "") or way.replace("≥", "từ").replace("≤", "không quá")
    usual = "at_least" if number else "yes_no"
    return CriterionDraft(
        name=said.get("name", ""),
        kind=pasted.choose(kind, CRITERION_KINDS, _WAYS, usual=usual),
        unit=said.get("unit", "") or _ENDS.sub("", unit),
        threshold=rules.parse_number(number, "threshold") if number else None,
        how_checked=said.get("how", ""),
    )


def _point(said: Said, criteria: Sequence[MovementCriterion], today: date) -> Point:
    name, value = exact_key(said.get("criterion", "")), said.get("value", "")
    found = next((one for one in criteria if name and exact_key(one.name) == name), None)
    if found is None:
        raise ClerkError(
            what=f"Phong trào không có tiêu chí “{said.get('criterion', '')[:60]}”.",
            todo="Ghi tên tiêu chí như trong phong trào.",
            field="criterion",
        )
    bare = value.removesuffix(found.unit) if found.unit else _VALUES.get(fold(value), value)
    return Point(
        criterion_id=found.id,
        kind=pasted.choose(said.get("kind", ""), POINTS, {"target": ("chi tieu",)}, usual="result"),
        measured_on=pasted.day(said, "day") or today,
        value=rules.parse_number(bare, "value"),
        source=said.get("source", ""),
    )


def _pact(said: Said) -> Pact:
    parties = "\n".join(filter(None, map(clean, _PARTIES.split(said.get("parties", "")))))
    return Pact(parse_day(said.get("day", ""), "signed_on"), parties, said.get("pledge", ""))


def _inspection(said: Said) -> InspectionDraft:
    return InspectionDraft(
        inspected_on=parse_day(said.get("day", ""), "inspected_on"),
        inspector=said.get("inspector", ""),
        findings=said.get("findings", ""),
        village=said.get("village", ""),
        to_fix=said.get("to_fix", ""),
        due_on=pasted.day(said, "due"),
    )


def _review(said: Said) -> ReviewDraft:
    return ReviewDraft(
        kind=pasted.choose(said.get("kind", ""), REVIEWS, usual="interim"),
        held_on=parse_day(said.get("day", ""), "held_on"),
        summary=said.get("summary", ""),
        lessons=said.get("lessons", ""),
        symbol=said.get("symbol", ""),
        cost=pasted.whole(said.get("cost", ""), ("đồng", "đ"), "cost") or None,
    )


def _add_criterion(
    session: JournalSession, movement_id: UUID, draft: CriterionDraft, _today: date
) -> UUID:
    return actions.save_criterion(session, movement_id, draft)


def _add_point(session: JournalSession, _movement_id: UUID, one: Point, today: date) -> UUID:
    told = one.kind, one.measured_on, one.value, one.source
    return course.add_point(session, one.criterion_id, *told, today)


def _add_pact(session: JournalSession, movement_id: UUID, one: Pact, today: date) -> UUID:
    return course.sign_pact(session, movement_id, one.signed_on, one.parties, one.pledge, today)


def _plain(read: Callable[[Said], Any]) -> Callable[..., Callable[[Said], Any]]:
    return lambda *_about: read


def _points(
    session: JournalSession, movement_id: UUID, _catalog: Catalog, today: date
) -> Callable[[Said], Point]:
    criteria = actions.criteria(session, movement_id)
    return lambda said: _point(said, criteria, today)


def _stored(kind: type[Any]) -> Callable[[JournalSession, UUID], Sequence[Any]]:
    def known(session: JournalSession, movement_id: UUID) -> Sequence[Any]:
        return session.scalars(
            select(kind).filter_by(movement_id=movement_id, deleted_at=None)
        ).all()

    return known


PARTS = {
    "criteria": OwnedList(
        {
            "name": ("tieu chi", "ten tieu chi", "noi dung", "tieu chi cach kiem tra"),
            "kind": ("cach do", "loai"),
            "threshold": ("muc can dat", "can", "muc", "chi tieu"),
            "unit": ("don vi tinh", "dvt"),
            "how": ("cach kiem tra", "nguoi dan kiem tra bang cach nao", "kiem tra"),
            "number": _NUMBER,
        },
        "tiêu chí, cách đo, mức cần đạt, đơn vị tính, cách kiểm tra",
        _plain(_criterion),
        _add_criterion,
        lambda one: exact_key(one.name),
        actions.criteria,
    ),
    "points": OwnedList(
        {
            "criterion": ("tieu chi", "ten tieu chi"),
            "value": ("so", "ket qua", "so dem duoc", "so dat duoc", "so can dat"),
            "day": ("ngay", "ngay dem"),
            "kind": ("loai",),
            "source": ("theo", "theo ai van ban nao", "nguon", "can cu"),
            "number": _NUMBER,
        },
        "tiêu chí, số, ngày, loại (kết quả, mức phấn đấu), theo ai",
        _points,
        _add_point,
        lambda one: (one.criterion_id, one.kind, one.measured_on),
        _stored(MovementPoint),
    ),
    "pacts": OwnedList(
        {
            "parties": ("cac ben", "don vi", "ben ky", "cac don vi", "cac ben noi dung"),
            "pledge": ("noi dung", "noi dung giao uoc", "giao uoc"),
            "day": ("ngay", "ngay ky"),
            "number": _NUMBER,
        },
        "các bên (cách nhau dấu chấm phẩy), nội dung giao ước, ngày ký",
        _plain(_pact),
        _add_pact,
        lambda one: (one.signed_on, exact_key(one.pledge)),
        _stored(MovementPact),
    ),
    "inspections": OwnedList(
        {
            "findings": ("ket qua", "ket qua kiem tra", "ket qua nguoi kiem tra", "noi dung"),
            "inspector": ("nguoi kiem tra", "ai kiem tra", "doan kiem tra"),
            "day": ("ngay", "ngay kiem tra"),
            "village": ("thon", "don vi", "noi kiem tra", "thon don vi duoc kiem tra"),
            "to_fix": ("viec can khac phuc", "can khac phuc", "khac phuc"),
            "due": ("han", "han khac phuc"),
            "number": _NUMBER,
        },
        "kết quả, người kiểm tra, ngày, thôn, việc cần khắc phục, hạn",
        _plain(_inspection),
        course.inspect,
        lambda one: (one.inspected_on, exact_key(one.findings)),
        _stored(MovementInspection),
    ),
    "reviews": OwnedList(
        {
            "summary": ("ket qua chinh", "ket qua", "noi dung"),
            "day": ("ngay", "ngay so ket"),
            "kind": ("loai",),
            "symbol": ("so bao cao", "bao cao", "van ban"),
            "lessons": ("bai hoc",),
            "cost": ("kinh phi",),
            "number": _NUMBER,
        },
        "kết quả chính, ngày, loại (sơ kết, tổng kết), số báo cáo, bài học",
        _plain(_review),
        course.review,
        lambda one: (one.held_on, exact_key(one.summary)),
        _stored(MovementReview),
    ),
}
