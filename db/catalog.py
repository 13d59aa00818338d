"""What an office has laid over the shipped catalogue, and the updates it has accepted."""

from datetime import date

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record


class CatalogOverride(Record):
    """One local change of one cell, or one row added: from a day, to a day or open.

    Never changed afterwards: what is new gets a record of its own, what was wrong is deleted.
    """

    __tablename__ = "catalog_override"
    __table_args__ = (CheckConstraint("valid_from <= valid_to", name="span"),)

    table_name: Mapped[str]  # "rule_parameters"
    row_key: Mapped[str]  # "cstdcs_quota_pct"
    field: Mapped[str]  # a column; empty = a whole new row, `value` holds it as JSON
    value: Mapped[str]
    valid_from: Mapped[date]
    valid_to: Mapped[date | None]
    basis: Mapped[str]  # the regulation: "Quyết định số 9/2024/QĐ-UBND"
    reason: Mapped[str]
    source: Mapped[str]  # who set it: province, commune


class CatalogUpdate(Record):
    """A catalogue of the province that was accepted here. Its tables lie in a local value."""

    __tablename__ = "catalog_update"
    __table_args__ = ({"info": {"append_only": True}},)

    version: Mapped[int]
    made_on: Mapped[date]
    province: Mapped[str] = mapped_column(default="")
    sha256: Mapped[str]
    changed_rows: Mapped[int]
