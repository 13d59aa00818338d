"""Exemplars as hamlets and unions report them, pasted at once: who, where, and what was done."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from uuid import UUID

from sqlalchemy import select

from app import pasted
from app.catalog import Catalog
from app.exemplars import actions
from app.exemplars.newcomer import newcomer
from app.exemplars.tags import SOURCES
from app.importing import cells
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.subjects import actions as subjects
from app.subjects import by_name
from app.subjects.actions import SubjectDraft
from app.subjects.by_name import Known
from app.subjects.words import KINDS, Kind
from app.text import exact_key, squash
from db.exemplars import Exemplar
from db.subjects import Subject

HEADS = {  # folded words of a head -> the column
    "name": ("ho ten", "ho va ten", "ten", "ca nhan tap the", "ten ca nhan tap the", "guong",
             "dien hinh", "ten dien hinh"),
    "village": ("noi o", "thon", "dia chi", "don vi"),
    "summary": ("viec da lam", "noi dung", "thanh tich", "viec lam", "tom tat", "tom tat viec lam",
                "tom tat thanh tich"),
    "born": ("nam sinh", "ngay sinh", "ngay thang nam sinh"),
    "kind": ("loai", "doi tuong"),
    "source": ("ai ke", "nguon", "nguoi gioi thieu", "noi gioi thieu", "ai bao"),
    "source_kind": ("nguon tin",),
    "model": ("mo hinh", "ten mo hinh", "mo hinh cach lam"),
    "day": ("ngay", "ngay phat hien"),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("name", "village", "summary", "source")
COLUMNS = "họ tên, nơi ở, việc đã làm, ai kể"


@dataclass(frozen=True, slots=True)
class Pasted:
    """A line as it would be written. whom: somebody of the register, or a new one."""

    name: str
    whom: UUID | SubjectDraft
    summary: str
    source: str
    on: date
    source_kind: str = ""
    model_name: str = ""


def judge(
    session: JournalSession, text: str, catalog: Catalog, today: date
) -> list[Judged[Pasted]]:
    """What becomes of every line, tried on the list itself. Who stands in the register is taken
    from it, whoever does not is written into it."""
    query = (
        select(Subject.full_name, Exemplar.summary)
        .join(Exemplar, Exemplar.subject_id == Subject.id)
        .where(Exemplar.deleted_at.is_(None))
    )
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "name"),
        partial(_read, session, by_name.known(session), catalog, today),
        partial(_store, session, {}),
        key=lambda line: (squash(line.name), exact_key(line.summary)),
        known=[(squash(name), exact_key(words)) for name, words in session.execute(query)],
        there="Gương này đã có trong danh sách.",
    )


def save(session: JournalSession, lines: Sequence[Judged[Pasted]]) -> int:
    """Write every good line down, as one change; how many."""
    return pasted.save(lines, partial(_store, session, {}), COLUMNS)


def _store(session: JournalSession, made: dict[str, UUID], line: Pasted) -> UUID:
    """made: who came into the register with a line further up, to be written there once."""
    whom = line.whom
    if not isinstance(whom, UUID):
        who = f"{squash(line.name)} {whom.birth_year or ''} {squash(whom.village)}"
        made[who] = whom = made.get(who) or subjects.save(session, whom)
    told = line.summary, line.source, line.on, line.source_kind, line.model_name
    return actions.capture(session, whom, *told)


def _read(
    session: JournalSession, known: Known, catalog: Catalog, today: date, said: Said
) -> Pasted:
    _courtesy, name = pasted.person(said.get("name", ""))
    whom: UUID | SubjectDraft
    if name and squash(name) not in known:
        whom = _new(session, name, said, catalog, today)
    else:
        whom = by_name.find(known, name, said.get("born", ""), today)
    return Pasted(
        name=name,
        whom=whom,
        summary=said.get("summary", ""),
        source=said.get("source", ""),
        on=pasted.day(said, "day") or today,
        source_kind=pasted.choose(said.get("source_kind", ""), SOURCES, usual=""),
        model_name=said.get("model", ""),
    )


def _new(
    session: JournalSession, name: str, said: Said, catalog: Catalog, today: date
) -> SubjectDraft:
    usual = (cells.kind_of(name) or Kind.INDIVIDUAL).value
    shown = {kind.value: words for kind, words in KINDS.items()}
    kind = Kind(pasted.choose(said.get("kind", ""), shown, usual=usual))
    found = newcomer(session, catalog, kind, name, said.get("village", ""), today)
    if kind is not Kind.INDIVIDUAL:
        return found
    pasted.needed(cells.name(name), "Chưa ghi tên")
    day = by_name.born_on(said.get("born", ""), today)
    if day is None:
        return found
    return replace(found, birth_year=day.year, birth_month=day.month, birth_day=day.day)
