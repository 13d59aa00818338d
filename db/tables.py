"""Every stored class in one place, so that the metadata is whole wherever it is used."""

from db import (
    attachments,
    decisions,
    exemplars,
    handling,
    journal,
    local,
    nominations,
    offices,
    outbox,
    sealed,
    search,
    subjects,
)
from db.base import Base, Record, record_types

metadata = Base.metadata
RECORDS = record_types()

__all__ = [
    "RECORDS",
    "Record",
    "attachments",
    "decisions",
    "exemplars",
    "handling",
    "journal",
    "local",
    "metadata",
    "nominations",
    "offices",
    "outbox",
    "sealed",
    "search",
    "subjects",
]
