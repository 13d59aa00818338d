"""The office that owns records, and the people who work in it."""

from datetime import date, datetime

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from db.base import Record


class Office(Record):
    """One office: a unit of the administrative map as it was called when the office was set up."""

    __tablename__ = "office"

    unit_code: Mapped[str]
    unit_valid_from: Mapped[date | None]  # with the code the key of the unit; empty = before 2024
    name: Mapped[str]  # "UBND xã Bác Ái"
    level: Mapped[str]  # tinh, huyen, xa
    parent_name: Mapped[str]
    chairman_name: Mapped[str] = mapped_column(default="")
    chairman_role: Mapped[str] = mapped_column(default="CHỦ TỊCH")


class Account(Record):
    """A person who may open the file; their passphrase wraps the key (app/keys.py).

    An observer reads and changes nothing (app/workspace.py).
    """

    __tablename__ = "account"
    __table_args__ = (CheckConstraint("role IN ('manager', 'clerk', 'observer')", name="role"),)

    login: Mapped[str]
    full_name: Mapped[str]
    job_title: Mapped[str] = mapped_column(default="")
    role: Mapped[str] = mapped_column(default="clerk")
    lock_after_minutes: Mapped[int] = mapped_column(default=10)  # 0 = never
    disabled_at: Mapped[datetime | None]


class OfficeName(Record):
    """What the office was called in a span of days: one for every unit that it has been."""

    __tablename__ = "office_name"
    __table_args__ = (CheckConstraint("used_from <= used_to", name="span"),)

    unit_code: Mapped[str]
    unit_valid_from: Mapped[date | None]
    name: Mapped[str]
    level: Mapped[str]
    parent_name: Mapped[str]
    used_from: Mapped[date | None]  # empty = from the beginning
    used_to: Mapped[date | None]  # empty = still
