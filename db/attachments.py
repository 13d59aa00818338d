"""Files that belong to records, inside the encrypted file."""

from uuid import UUID

from sqlalchemy import CheckConstraint, Index, LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base, Record


class Blob(Base):
    """The bytes of a file, named by their SHA-256 in hex; two equal files are stored once."""

    __tablename__ = "blob"

    sha256: Mapped[str] = mapped_column(primary_key=True)
    data: Mapped[bytes] = mapped_column(LargeBinary)


class Attachment(Record):
    """One file of one record: a paper of a dossier, a photo, a consent form."""

    __tablename__ = "attachment"
    __table_args__ = (
        Index("ix_attachment_owner", "owner_type", "owner_id"),
        CheckConstraint("size >= 0", name="size"),
    )

    owner_type: Mapped[str]  # its record type: exemplar, nomination, score …
    owner_id: Mapped[UUID]
    kind: Mapped[str]  # a paper code of the catalogue (TO_TRINH, …), "photo", "consent", "proof"
    name: Mapped[str]
    media_type: Mapped[str]
    size: Mapped[int]  # bytes
    pages: Mapped[int | None]
    sha256: Mapped[str]
