"""A record behind a number or a signal, as a page lists and opens it."""

from dataclasses import dataclass
from uuid import UUID


@dataclass(frozen=True, slots=True)
class Link:
    """kind: what it is opened as; "" where it stands only here."""

    kind: str
    id: UUID
    name: str
    words: str = ""
