"""The register of those who may be honoured."""

from datetime import date
from enum import StrEnum

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from db.base import FOLDED, SORTED, Record


class SubjectKind(StrEnum):
    INDIVIDUAL = "individual"
    COLLECTIVE = "collective"
    HOUSEHOLD = "household"
    ENTERPRISE = "enterprise"


class Subject(Record):
    """A person, collective, household or enterprise.

    full_name is authoritative; its parts only serve sorting and letters. A partial birth date
    keeps its precision: a missing month or day stays empty.
    """

    __tablename__ = "subject"
    __table_args__ = (
        CheckConstraint("birth_month IS NOT NULL OR birth_day IS NULL", name="birth_precision"),
        Index("ix_subject_order", "sort_key", "id"),
    )

    kind: Mapped[SubjectKind] = mapped_column(default=SubjectKind.INDIVIDUAL)
    full_name: Mapped[str]
    family_name: Mapped[str | None]
    middle_name: Mapped[str | None]
    given_name: Mapped[str | None]
    sex: Mapped[str | None]  # male, female, or unknown
    birth_year: Mapped[int | None]
    birth_month: Mapped[int | None]
    birth_day: Mapped[int | None]
    personal_id: Mapped[str | None]
    personal_id_type: Mapped[str | None]  # CCCD (12 digits) or CMND (9)
    ethnic_code: Mapped[str | None]
    labour_role: Mapped[str | None]  # TRUC_TIEP, CHUYEN_MON, LANH_DAO_QUAN_LY
    position: Mapped[str] = mapped_column(default="")  # work and organisation, as people say it
    unit_code: Mapped[str | None]
    unit_valid_from: Mapped[date | None]
    village: Mapped[str] = mapped_column(default="")
    member_count: Mapped[int | None]  # people of a collective or household
    head_name: Mapped[str] = mapped_column(default="")  # chủ hộ, or who leads the collective
    note: Mapped[str] = mapped_column(default="")
    search_text: Mapped[str] = mapped_column(default="", info=FOLDED)
    sort_key: Mapped[str] = mapped_column(default="", info=SORTED)
