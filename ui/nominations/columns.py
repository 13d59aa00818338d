"""The columns of the list of nominations."""

from datetime import date

from app.catalog import Catalog
from app.dates import due_state, due_words
from app.nominations.actions import number_text
from app.nominations.listing import NominationRow
from app.nominations.steps import ENDED, ORDER, Step
from ui.nominations.words import (
    KIND_ICONS,
    award_name,
    step_place,
    step_word,
    tr,
    verdict_plate,
)
from ui.rows import Cell, Column

DUE_COLOURS = {"late": "bad", "today": "warn", "later": "text_2"}


def columns(catalog: Catalog, today: date) -> list[Column]:
    """Số hồ sơ · Cá nhân, tập thể · Đề nghị · Điều kiện · Bước · Hạn."""

    def verdict(row: NominationRow) -> Cell:
        tone, words, icon = verdict_plate(row.verdict, row.missing_count)
        return Cell(words, tone=tone, icon=icon)

    return [
        Column(
            "number",
            tr("Số hồ sơ"),
            lambda row: number_text(row.number),
            84,
            first_down=True,
            sortable=True,
        ),
        Column(
            "name",
            tr("Cá nhân, tập thể"),
            lambda row: Cell(
                row.full_name, icon=KIND_ICONS.get(row.kind, "user-round"), strong=True
            ),
            150,
            stretch=True,
            sortable=True,
        ),
        Column(
            "award",
            tr("Đề nghị"),
            lambda row: award_name(catalog, row.award_code),
            140,
        ),
        Column("verdict", tr("Điều kiện"), verdict, 128),
        Column("step", tr("Bước"), _step, 134, sortable=True),
        Column("due", tr("Hạn"), lambda row: _due(row, today), 98, right=True, sortable=True),
    ]


def _step(row: NominationRow) -> Cell:
    if row.step in ENDED:
        return Cell(step_word(row.step), icon="ban", colour="text_3")
    return Cell(step_word(row.step), steps=(step_place(row.step), len(ORDER)))


def _due(row: NominationRow, today: date) -> Cell:
    if row.due_on is None or row.step in (Step.PRESENTED, *ENDED):
        return Cell("")
    state = due_state(row.due_on, today)
    return Cell(due_words(row.due_on, today), colour=DUE_COLOURS[state])


def sentence(row: NominationRow, catalog: Catalog, today: date) -> str:
    """The whole row in one sentence, for screen readers."""
    parts = [
        row.full_name,
        number_text(row.number),
        award_name(catalog, row.award_code),
        verdict_plate(row.verdict, row.missing_count)[1],
        step_word(row.step),
    ]
    due = _due(row, today).text
    return ", ".join([*parts, tr("hạn {0}").format(due)] if due else parts)
