"""What goes on under the successor: every open dossier, who decides it before and from that day."""

from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.catalog import Catalog, words
from app.dates import long_day, short_day
from app.documents.blocks import Grid, Paper, Text, head, signed, titled
from app.nominations.actions import number_text
from app.nominations.steps import LABELS
from app.offices import names
from app.offices.names import Named
from db.decisions import RegisterEntry
from db.exemplars import Exemplar
from db.nominations import Nomination, NominationStep
from db.subjects import Subject

SUPERIORS = {"xa": ("HUYEN", "TINH", "TTG", "CP"), "huyen": ("TINH", "TTG", "CP"),
             "tinh": ("TTG", "CP")}  # fmt: skip
OWN = {"xa": "XA", "huyen": "HUYEN", "tinh": "TINH"}


@dataclass(frozen=True, slots=True)
class Going:
    """One open dossier. before, after: who decides it on the last old and the first new day."""

    id: UUID
    number: str
    full_name: str
    award: str
    step: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Handover:
    """What an office takes with it under its new name."""

    old: Named
    new: Named
    first_day: date
    open: tuple[Going, ...]
    subjects: int
    exemplars: int
    lines: int


def decided_by(catalog: Catalog, award_code: str, level: str, day: date) -> str:
    """Who decides an award on a day as an office of that level sees it; empty: nobody any more."""
    rule = catalog.rule(award_code, catalog.rule_set(day).code)
    if rule is None or not catalog.is_award_valid(award_code, day):
        return ""
    for code in (OWN[level], *SUPERIORS[level]):
        if code in rule.authorities:
            return words.AUTHORITY_WORDS[code]
    return words.AUTHORITY_WORDS[rule.authorities[0]] if rule.authorities else ""


def read(session: Session, catalog: Catalog) -> Handover | None:
    """What goes on since the office's last change of unit; None where it never changed."""
    history = names.history(session)
    if len(history) < 2 or history[-1].used_from is None:
        return None
    old, new, first = history[-2], history[-1], history[-1].used_from
    last = first - timedelta(days=1)
    query = (
        select(Nomination, Subject.full_name)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(
            Nomination.deleted_at.is_(None),
            Nomination.step.not_in((NominationStep.PRESENTED, NominationStep.AWAITING_PRINT)),
        )
        .order_by(Nomination.number)
    )
    going = tuple(
        Going(
            nomination.id,
            number_text(nomination.number),
            full_name,
            catalog.award(nomination.award_code, last).name,
            LABELS[nomination.step],
            decided_by(catalog, nomination.award_code, old.level, last),
            decided_by(catalog, nomination.award_code, new.level, first),
        )
        for nomination, full_name in session.execute(query)
    )

    def count(kind: type[Subject] | type[Exemplar] | type[RegisterEntry]) -> int:
        query = select(func.count()).select_from(kind).where(kind.deleted_at.is_(None))
        return session.scalar(query) or 0

    return Handover(old, new, first, going, count(Subject), count(Exemplar), count(RegisterEntry))


def paper(found: Handover, place: str, day: date) -> Paper:
    """The list on paper, for the record of the handing over."""
    rows = [
        (
            one.number,
            f"{one.full_name}. {one.award}",
            one.step,
            one.before or "không còn",
            one.after or "không còn hình thức này",
        )
        for one in found.open
    ]
    heads = ("Số", "Ai, hình thức", "Bước", "Trước do", "Nay do")
    table = Grid(heads, rows, (0.12, 0.36, 0.14, 0.19, 0.19)) if rows else None
    return Paper(
        "Danh sách hồ sơ tiếp tục",
        (
            *head(
                ("ỦY BAN NHÂN DÂN", found.new.name.removeprefix("UBND ").upper()),
                "",
                f"{place}, {long_day(day)}",
            ),
            *titled("DANH SÁCH HỒ SƠ TIẾP TỤC", f"khi {found.old.name} thành {found.new.name}"),
            Text(
                f"Từ {short_day(found.first_day)} mọi sổ sách của {found.old.name} do"
                f" {found.new.name} giữ và ghi tiếp: {found.subjects} người, tập thể, hộ;"
                f" {found.exemplars} gương tốt; {found.lines} dòng sổ theo dõi. Số hồ sơ, số quyết"
                f" định đã cấp giữ nguyên. Cấp trên trực tiếp: trước là {found.old.parent_name},"
                f" nay là {found.new.parent_name}.",
                "body",
            ),
            Text(f"Hồ sơ đang mở: {len(found.open)}", "heading"),
            table or Text("Không có hồ sơ nào đang mở.", "italic"),
            signed(("NGƯỜI LẬP",), ""),
        ),
        listed=table,
    )
