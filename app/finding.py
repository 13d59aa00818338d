"""What Ctrl+K finds: people with their dossiers and exemplars, and the office itself."""

from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.exemplars import actions as exemplars
from app.nominations import actions as nominations
from app.nominations import listing, steps
from app.offices import succession
from app.subjects import actions as subjects
from app.subjects.actions import SubjectRow
from db.offices import Office


@dataclass(frozen=True, slots=True)
class Hit:
    """One found record. record_type: nomination, exemplar or subject; kind: of its subject."""

    record_type: str
    id: UUID
    kind: str
    name: str
    detail: str


@dataclass(frozen=True, slots=True)
class OfficeFacts:
    """The office of this file."""

    id: UUID
    name: str
    parent_name: str
    unit_code: str
    level: str
    chairman_name: str
    chairman_role: str


def office(session: Session) -> OfficeFacts:
    """The office that this file belongs to."""
    found = session.scalars(select(Office).where(Office.deleted_at.is_(None))).one()
    return OfficeFacts(
        found.id,
        found.name,
        found.parent_name,
        found.unit_code,
        found.level,
        found.chairman_name,
        found.chairman_role,
    )


def set_chairman(session: Session, name: str, role: str) -> None:
    """Who usually signs, offered for the next decision."""
    found = session.scalars(select(Office).where(Office.deleted_at.is_(None))).one()
    found.chairman_name, found.chairman_role = name, role
    session.flush()


def find(session: Session, typed: str, limit: int, catalog: Catalog | None = None) -> list[Hit]:
    """At most `limit` dossiers, exemplars and people each; "" gives the newest dossiers.

    catalog: then the name of a commune, old or new, finds who belongs to it under either name.
    """
    persons: list[SubjectRow] = []
    if typed.strip():
        persons = subjects.search(session, typed, 20)
        people = [row.id for row in persons]
        if catalog is not None:
            people += succession.subjects_of_place(session, catalog, typed, 20)
        dossiers = listing.rows(session, people, limit)
        stories = exemplars.of_subjects(session, people)[:limit]
        shown = listing.Filter(typed=typed)
        if not dossiers:
            dossiers = listing.page(session, shown, listing.Order.NUMBER, True, None, limit)
    else:
        shown = listing.Filter()
        dossiers = listing.page(session, shown, listing.Order.NUMBER, True, None, 5)
        stories = []
    hits = [
        Hit(
            "nomination",
            row.id,
            row.kind,
            row.full_name,
            f"{nominations.number_text(row.number)}, {steps.LABELS[row.step]}",
        )
        for row in dossiers
    ]
    hits += [
        Hit(
            "exemplar",
            row.id,
            row.subject_kind,
            row.full_name,
            f"{exemplars.number_text(row.number)}, {row.field}".rstrip(", "),
        )
        for row in stories
    ]
    hits += [
        Hit(
            "subject",
            row.id,
            row.kind.value,
            row.full_name,
            ", ".join(filter(None, (row.position, row.village))),
        )
        for row in persons[:limit]
    ]
    return hits
