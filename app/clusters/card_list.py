"""Emulation criterion cards of a year, and the figures of one, pasted from a workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import partial
from uuid import UUID

from app import pasted
from app.catalog import Catalog
from app.clusters import cards
from app.clusters.cards import CardDraft, Figure
from app.clusters.cells import read_number
from app.errors import ClerkError
from app.importing import cells
from app.journal import JournalSession
from app.pasted import Judged, Said
from app.text import exact_key

HEADS = {  # folded words of a head -> the column
    "name": ("to chuc tap the", "tap the", "to chuc", "ten", "don vi", "ten don vi", "ten tap the",
             "co quan don vi"),
    "year": ("nam",),
    "of_office": ("lay so lieu ca don vi", "so lieu ca don vi", "lay so lieu trong may"),
    "number": ("stt", "tt", "so tt"),
}  # fmt: skip
USUAL = ("name", "year")
COLUMNS = "tổ chức, tập thể; năm"


def judge(
    session: JournalSession, text: str, catalog: Catalog, today: date
) -> list[Judged[CardDraft]]:
    """What becomes of every line. Without a year it is this one's; the office's own figures are
    taken only where the list says so."""
    found = cards.listed(session, catalog, today)
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "name"),
        partial(_read, today=today),
        partial(cards.save, session),
        key=lambda draft: (draft.year, exact_key(draft.name)),
        known=[(card.draft.year, exact_key(card.draft.name)) for card in found],
        there="Phiếu này đã có.",
    )


def save(session: JournalSession, lines: Sequence[Judged[CardDraft]]) -> int:
    """Begin a card for every good line, as one change; how many."""
    return pasted.save(lines, partial(cards.save, session), COLUMNS)


def _read(said: Said, today: date) -> CardDraft:
    year = said.get("year", "") or str(today.year)
    return CardDraft(
        pasted.needed(cells.year(year, today), "Chưa ghi năm"),
        said.get("name", ""),
        of_office=cells.is_marked(said.get("of_office", "")),
    )


# ---------------------------------------------------------------- the figures of one card

FIGURE_HEADS = {
    "title": ("chi so", "tieu chi", "noi dung", "ten chi so"),
    "value": ("ket qua", "so", "so lieu", "gia tri", "so dat duoc", "ty le"),
    "source": ("nguon", "so nay lay tu dau", "lay tu dau", "can cu", "van ban", "theo"),
    "number": ("stt", "tt", "so tt"),
}
FIGURE_USUAL = ("title", "value", "source")
FIGURE_COLUMNS = "chỉ số, kết quả, số này lấy từ đâu"


@dataclass(frozen=True, slots=True)
class FigurePasted:
    """A figure of an indicator with where it comes from."""

    title: str
    code: str
    value: Decimal
    source: str


def judge_figures(
    session: JournalSession, card_id: UUID, text: str, catalog: Catalog, today: date
) -> list[Judged[FigurePasted]]:
    """What becomes of every line, tried on the card itself."""
    figures = cards.read(session, card_id, catalog, today).figures
    return pasted.judge(
        pasted.lines(text, FIGURE_HEADS, FIGURE_USUAL, "value"),
        partial(_figure, figures),
        partial(_put, session, card_id),
        key=lambda line: line.code,
        there="Chỉ số này đã có một dòng ở trên.",
    )


def save_figures(
    session: JournalSession, card_id: UUID, lines: Sequence[Judged[FigurePasted]]
) -> int:
    """Type every good figure, as one change; how many."""
    return pasted.save(lines, partial(_put, session, card_id), FIGURE_COLUMNS)


def _put(session: JournalSession, card_id: UUID, line: FigurePasted) -> None:
    cards.put_figure(session, card_id, line.code, line.value, line.source)


def _figure(figures: Sequence[Figure], said: Said) -> FigurePasted:
    """The indicator by its title, also with its source behind it, as the page copies it."""
    title, value = exact_key(said.get("title", "")), said.get("value", "")
    for one in figures:
        if title.startswith(exact_key(one.indicator.title)) or title == exact_key(one.id):
            bare = value.removesuffix(one.indicator.unit)
            number, source = read_number(bare, "value"), said.get("source", "")
            return FigurePasted(one.indicator.title, one.id, number, source)
    raise ClerkError(
        what=f"Phiếu không có chỉ số “{said.get('title', '')[:60]}”.",
        todo="Ghi tên chỉ số như trong phiếu.",
        field="title",
    )
