"""Sổ điển hình tiên tiến as a sheet: who was found, where from, how far it has come."""

from collections import Counter, defaultdict
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.documents.tabular import Field, Line, Sheet
from app.exemplars.actions import number_text
from app.exemplars.stages import NOW
from app.exemplars.tags import SOURCES
from app.subjects import awards
from db.exemplars import Exemplar, Replication
from db.subjects import Subject

FIELDS = (
    Field("Mã", 9),
    Field("Cá nhân, tập thể", 24),
    Field("Lĩnh vực", 18),
    Field("Ngày phát hiện", 11, "day"),
    Field("Nguồn", 18),
    Field("Tóm tắt", 44),
    Field("Giai đoạn", 14),
    Field("Đã khen", 24),
    Field("Nhân rộng", 16),
    Field("Ghi chú", 16),
)


def sheet(year: int | None = None) -> Sheet:
    """What stands around the lines of a year, None for those of all."""
    title = f"SỔ ĐIỂN HÌNH TIÊN TIẾN NĂM {year}" if year else "SỔ ĐIỂN HÌNH TIÊN TIẾN"
    return Sheet(name=f"Sổ điển hình {year or ''}".strip(), title=title, fields=FIELDS)


def lines(session: Session, catalog: Catalog, year: int | None = None) -> list[Line]:
    """The exemplars found in a year, None for all, in the order of their numbers."""
    query = (
        select(Exemplar, Subject)
        .join(Subject, Subject.id == Exemplar.subject_id)
        .where(Exemplar.deleted_at.is_(None))
        .order_by(Exemplar.number)
    )
    places = Counter(
        session.scalars(select(Replication.exemplar_id).where(Replication.deleted_at.is_(None)))
    )
    given: dict[UUID, str] = defaultdict(str)
    found = []
    for one, whom in session.execute(query):
        if year is not None and (one.detected_on is None or one.detected_on.year != year):
            continue
        given[whom.id] = given[whom.id] or _awards(session, whom.id, catalog)
        source = ", ".join(filter(None, (SOURCES.get(one.source_kind or "", ""), one.source)))
        ended = f"Thôi làm điển hình: {one.withdrawn_because}" if one.withdrawn_on else ""
        name = names.addressed(whom.kind, whom.full_name, whom.sex)
        spread = f"{places[one.id]} nơi" if places[one.id] else ""
        values = (
            number_text(one.number),
            f"{one.model_name} ({name})" if one.model_name else name,
            one.field,
            one.detected_on,
            source,
            one.summary,
            NOW[one.stage],
            given[whom.id],
            spread,
            ended,
        )
        found.append(Line(values))
    return found


def _awards(session: Session, subject_id: UUID, catalog: Catalog) -> str:
    """Giấy khen xã (2025); what was struck is left out."""
    return "; ".join(
        f"{catalog.award(line.award_code, line.decided_on).short_name} ({line.year})"
        for line in reversed(awards.history(session, subject_id))
        if not line.struck
    )
