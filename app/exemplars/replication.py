"""Where an exemplar is copied: the places, whom each one learnt from, and with what effect."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.dates import short_day
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.exemplars import Replication


@dataclass(frozen=True, slots=True)
class PlaceDraft:
    """A place that does as the exemplar did. parent_id: learnt from that place, else first hand.

    reached: households or people. effect: figures in words.
    """

    unit_name: str
    started_on: date
    parent_id: UUID | None = None
    reached: int | None = None
    effect: str = ""
    stopped_on: date | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place as it is on file."""

    id: UUID
    draft: PlaceDraft


@dataclass(frozen=True, slots=True)
class Branch:
    """A place in the tree. depth: 1 for those that learnt first hand."""

    place: Place
    depth: int
    children: int


@dataclass(frozen=True, slots=True)
class Reach:
    """What a tree comes to: places that still do it, all there ever were, people of the former."""

    active: int
    places: int
    people: int


def save(
    session: JournalSession,
    exemplar_id: UUID,
    draft: PlaceDraft,
    today: date,
    place_id: UUID | None = None,
) -> UUID:
    """Store a place. Raises ClerkError naming the field at fault."""
    if not clean(draft.unit_name):
        raise ClerkError(
            what="Chưa ghi nơi học theo.", todo="Ví dụ: Thôn Suối Vàng.", field="unit_name"
        )
    if draft.started_on > today:
        raise ClerkError(
            what=f"Ngày {short_day(draft.started_on)} ở sau hôm nay.",
            todo="Ghi ngày nơi ấy bắt đầu làm.",
            field="started_on",
        )
    if draft.stopped_on is not None and draft.stopped_on < draft.started_on:
        raise ClerkError(
            what="Ngày thôi làm ở trước ngày bắt đầu.",
            todo=f"Ghi một ngày từ {short_day(draft.started_on)} trở đi, hoặc để trống.",
            field="stopped_on",
        )
    if place_id is not None and _is_below(places(session, exemplar_id), draft.parent_id, place_id):
        raise ClerkError(
            what="Nơi này không thể học từ chính nó hoặc từ nơi đã học nó.",
            todo="Chọn nơi khác, hoặc chọn học thẳng từ gương.",
            field="parent_id",
        )
    values = asdict(draft) | {"unit_name": clean(draft.unit_name), "effect": clean(draft.effect)}
    stored = Replication(exemplar_id=exemplar_id) if place_id is None else None
    stored = stored or session.get_one(Replication, place_id)
    for name, value in values.items():
        setattr(stored, name, value)
    session.add(stored)
    session.flush()
    return stored.id


def remove(session: JournalSession, place_id: UUID) -> None:
    """Take a place away; those that learnt from it move up to where it had learnt."""
    stored = session.get_one(Replication, place_id)
    query = select(Replication).filter_by(parent_id=place_id, deleted_at=None)
    for child in session.scalars(query):
        child.parent_id = stored.parent_id
    stored.deleted_at = session.author.now
    session.flush()


def places(session: Session, exemplar_id: UUID) -> list[Place]:
    """The places of an exemplar, earliest first."""
    query = (
        select(Replication)
        .where(Replication.exemplar_id == exemplar_id, Replication.deleted_at.is_(None))
        .order_by(Replication.started_on, Replication.unit_name, Replication.id)
    )
    names = PlaceDraft.__slots__
    return [
        Place(row.id, PlaceDraft(**{name: getattr(row, name) for name in names}))
        for row in session.scalars(query)
    ]


def tree(found: Sequence[Place]) -> list[Branch]:
    """The places from the top down, each right after the one it learnt from.

    Every place stands there once, whatever was merged into the file: a parent that is gone, or a
    ring of places, begins at the top.
    """
    known = {place.id for place in found}
    children: dict[UUID | None, list[Place]] = {}
    for place in found:
        parent = place.draft.parent_id
        children.setdefault(parent if parent in known else None, []).append(place)
    made: list[Branch] = []
    seen: set[UUID] = set()

    def walk(place: Place) -> None:
        waiting = [(place, 1)]
        while waiting:
            one, depth = waiting.pop()
            if one.id in seen:
                continue
            seen.add(one.id)
            below = [child for child in children.get(one.id, ()) if child.id not in seen]
            made.append(Branch(one, depth, len(below)))
            waiting += [(child, depth + 1) for child in reversed(below)]

    for place in (*children.get(None, ()), *found):
        walk(place)
    return made


def reach(found: Sequence[Place]) -> Reach:
    """How far it has come."""
    active = [place.draft for place in found if place.draft.stopped_on is None]
    return Reach(len(active), len(found), sum(draft.reached or 0 for draft in active))


def _is_below(found: Sequence[Place], place_id: UUID | None, top: UUID) -> bool:
    """Whether a place is `top` or learnt, at however many removes, from it."""
    parents = {place.id: place.draft.parent_id for place in found}
    seen: set[UUID] = set()
    while place_id is not None and place_id not in seen:
        if place_id == top:
            return True
        seen.add(place_id)
        place_id = parents.get(place_id)
    return False
