"""What belongs to this machine alone and never travels."""

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Base


class LocalValue(Base):
    """Identity, keys, trust and the window's memory, by name. Bytes: the reader knows the form."""

    __tablename__ = "local_value"

    name: Mapped[str] = mapped_column(primary_key=True)
    value: Mapped[bytes] = mapped_column(LargeBinary)
