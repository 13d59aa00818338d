"""Packages that left or wait to leave this office, and what the province answered."""

from datetime import datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class Package(Base):
    """A sealed run of journal entries; its bytes are the file goi/<digest>.tdkt.

    It is never removed before an applied receipt. `sent` is not `received`.
    """

    __tablename__ = "package"
    __table_args__ = (CheckConstraint("first_n <= last_n", name="run"),)

    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    digest: Mapped[str] = mapped_column(unique=True)  # SHA-256 of the whole file, hex
    header_hash: Mapped[str]
    first_n: Mapped[int]
    last_n: Mapped[int]
    size: Mapped[int]  # bytes
    sealed_at: Mapped[datetime]
    sent_at: Mapped[datetime | None]
    sent_by: Mapped[str | None]  # network, usb
    receipt: Mapped[bytes | None]  # the signed line as it came
    receipt_status: Mapped[str | None]  # stored, applied, applied_with_conflicts, rejected
    receipt_at: Mapped[datetime | None]  # when this office read it
