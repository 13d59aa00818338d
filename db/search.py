"""Search of names as they are typed: FTS5 on the clerk's file, PostgreSQL's text search there.

Both look at `search_line`, one line a record, folded before it is stored (app/text.fold): FTS5
does not fold đ. Every word of the query must begin a word of the line.
"""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Index, func, literal_column, select, text
from sqlalchemy.orm import Mapped, Session, mapped_column

from db.base import Base


class SearchLine(Base):
    """The folded words of one record."""

    __tablename__ = "search_line"
    __table_args__ = (Index("ix_search_line_record", "record_type", "record_id", unique=True),)

    line: Mapped[int] = mapped_column(primary_key=True)
    record_type: Mapped[str]
    record_id: Mapped[UUID]
    words: Mapped[str]


FTS5 = (
    """CREATE VIRTUAL TABLE search_fts USING fts5(
        words, content='search_line', content_rowid='line',
        tokenize='unicode61 remove_diacritics 0', prefix='1 2 3')""",
    """CREATE TRIGGER search_line_added AFTER INSERT ON search_line BEGIN
        INSERT INTO search_fts(rowid, words) VALUES (new.line, new.words); END""",
    """CREATE TRIGGER search_line_removed AFTER DELETE ON search_line BEGIN
        INSERT INTO search_fts(search_fts, rowid, words) VALUES ('delete', old.line, old.words);
        END""",
    """CREATE TRIGGER search_line_changed AFTER UPDATE OF words ON search_line BEGIN
        INSERT INTO search_fts(search_fts, rowid, words) VALUES ('delete', old.line, old.words);
        INSERT INTO search_fts(rowid, words) VALUES (new.line, new.words); END""",
)
POSTGRESQL = (
    """CREATE INDEX ix_search_line_words ON search_line
        USING gin (to_tsvector('simple', words))""",
)


MOST_WORDS = 12  # of a query; more hardly narrow it further, and FTS5 nests only so deep
LINES = text(
    "SELECT l.record_id FROM search_fts f JOIN search_line l ON l.line = f.rowid "
    "WHERE search_fts MATCH :wanted AND l.record_type = :kind "
    "ORDER BY f.rowid DESC LIMIT :most"
).columns(SearchLine.record_id)


def find(session: Session, record_type: str, words: Sequence[str], limit: int) -> list[UUID]:
    """Ids of at most `limit` records whose line has, for every word, a word that begins with it.

    words: folded, letters and digits only. The order is that of writing, newest first.
    """
    if not words:
        return []
    return list(session.scalars(matching(session, record_type, words, limit)))


def matching(session: Session, record_type: str, words: Sequence[str], limit: int) -> Any:
    """The query of `find`, to stand inside another one: `subject_id.in_(matching(…))`."""
    words = words[:MOST_WORDS]
    if session.get_bind().dialect.name == "postgresql":
        wanted = " & ".join(f"{word}:*" for word in words)
        match = func.to_tsvector(literal_column("'simple'"), SearchLine.words).op("@@")(
            func.to_tsquery("simple", wanted)
        )
        query = select(SearchLine.record_id).where(match, SearchLine.record_type == record_type)
        return query.order_by(SearchLine.line.desc()).limit(limit)
    wanted = " ".join(f'"{word}"*' for word in words)
    return LINES.bindparams(wanted=wanted, kind=record_type, most=limit)
