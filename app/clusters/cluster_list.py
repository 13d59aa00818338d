"""Clusters and blocs as the superior's decision lists them, pasted at once."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from app import pasted
from app.clusters import rosters
from app.clusters.rosters import ClusterDraft
from app.clusters.words import KINDS
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.text import exact_key, fold

HEADS = {  # folded words of a head -> the column
    "name": ("cum khoi", "ten cum khoi", "ten", "cum", "khoi", "ten cum", "cum khoi thi dua",
             "ten cum khoi thi dua"),
    "kind": ("loai",),
    "ended": ("thoi hoat dong", "thoi hoat dong ngay", "ngay thoi hoat dong"),
    "note": ("ghi chu",),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("name", "note")
COLUMNS = "tên cụm, khối; ghi chú"


def judge(session: JournalSession, text: str, today: date) -> list[Judged[ClusterDraft]]:
    """What becomes of every line, tried on the list itself."""
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "name"),
        _read,
        partial(rosters.save, session),
        key=lambda draft: exact_key(draft.name),
        known=[exact_key(row.draft.name) for row in rosters.listed(session, today.year)],
        there="Cụm, khối này đã có trong danh sách.",
    )


def save(session: JournalSession, lines: Sequence[Judged[ClusterDraft]]) -> int:
    """Put every good line into the list, as one change; how many."""
    return pasted.save(lines, partial(rosters.save, session), COLUMNS)


def _read(said: Said) -> ClusterDraft:
    name = said.get("name", "")
    usual = "bloc" if fold(name).startswith("khoi") else "cluster"
    spellings = {"cluster": ("cum",), "bloc": ("khoi",)}
    kind = pasted.choose(said.get("kind", ""), KINDS, spellings, usual=usual)
    return ClusterDraft(name, kind, said.get("note", ""), pasted.day(said, "ended"))
