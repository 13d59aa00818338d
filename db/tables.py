"""Every stored class in one place, so that the metadata is whole wherever it is used."""

from db import (
    attachments,
    catalog,
    clusters,
    council,
    decisions,
    exemplars,
    handling,
    journal,
    local,
    movements,
    nominations,
    offices,
    outbox,
    oversight,
    plan,
    printing,
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
    "catalog",
    "clusters",
    "council",
    "decisions",
    "exemplars",
    "handling",
    "journal",
    "local",
    "metadata",
    "movements",
    "nominations",
    "offices",
    "outbox",
    "oversight",
    "plan",
    "printing",
    "sealed",
    "search",
    "subjects",
]
