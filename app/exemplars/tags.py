"""What an exemplar is counted under, and the words of its other codes."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog.model import DEED_KINDS
from app.journal import JournalSession
from db.exemplars import ExemplarTag

LABELS = {
    "grassroots": "Cơ sở",
    "direct_worker": "Trực tiếp lao động",
    "ethnic_area": "Vùng dân tộc thiểu số, miền núi",
    "woman": "Phụ nữ",
    "youth": "Thanh niên",
    "enterprise": "Doanh nghiệp, doanh nhân",
    **{deed: DEED_KINDS[deed] for deed in ("brave_act", "dares", "special_task")},
}
SOURCES = {
    "citizen": "Người dân",
    "hamlet": "Thôn, tổ dân phố",
    "front": "Mặt trận, đoàn thể",
    "press": "Báo chí",
    "inspection": "Kiểm tra, giám sát",
}
VISITS = {"visit": "Thăm", "training": "Tập huấn, hướng dẫn", "yearly": "Xem lại hằng năm"}


def suggested(
    *,
    kind: str,
    sex: str | None,
    age: int | None,
    youth_under: int,
    is_ethnic: bool,
    labour_role: str | None,
) -> tuple[str, ...]:
    """The tags that the register already speaks for; a person decides.

    age: in years, None where it is unknown. is_ethnic: of an ethnic minority, or living in such an
    area.
    """
    found = {
        "direct_worker": labour_role == "TRUC_TIEP",
        "ethnic_area": is_ethnic,
        "woman": kind == "individual" and sex == "female",
        "youth": kind == "individual" and age is not None and age < youth_under,
        "enterprise": kind == "enterprise" or labour_role == "DOANH_NHAN",
    }
    return tuple(tag for tag in LABELS if found.get(tag))


def put(session: JournalSession, exemplar_id: UUID, tags: Collection[str]) -> None:
    """Give an exemplar exactly these tags."""
    query = select(ExemplarTag).where(
        ExemplarTag.exemplar_id == exemplar_id, ExemplarTag.deleted_at.is_(None)
    )
    known = {row.tag: row for row in session.scalars(query)}
    for tag in LABELS:
        if tag in tags and tag not in known:
            session.add(ExemplarTag(exemplar_id=exemplar_id, tag=tag))
    for tag, row in known.items():
        if tag not in tags:
            row.deleted_at = session.author.now
    session.flush()


def of(session: Session, exemplar_ids: Sequence[UUID]) -> dict[UUID, tuple[str, ...]]:
    """The tags of some exemplars, in the order of LABELS."""
    query = select(ExemplarTag.exemplar_id, ExemplarTag.tag).where(
        ExemplarTag.exemplar_id.in_(exemplar_ids), ExemplarTag.deleted_at.is_(None)
    )
    found: dict[UUID, set[str]] = {}
    for exemplar_id, tag in session.execute(query):
        found.setdefault(exemplar_id, set()).add(tag)
    return {id_: tuple(tag for tag in LABELS if tag in tags) for id_, tags in found.items()}


def deeds(session: Session, exemplar_id: UUID) -> tuple[str, ...]:
    """The tags of an exemplar that are also kinds of deeds of a dossier."""
    return tuple(
        tag for tag in of(session, [exemplar_id]).get(exemplar_id, ()) if tag in DEED_KINDS
    )
