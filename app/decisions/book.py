"""Sổ theo dõi khen thưởng of a year as a sheet: every line with what was frozen, in its order."""

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names as names_of_people
from app.catalog import Catalog
from app.dates import short_day
from app.decisions import titles
from app.decisions.afterwards import CORRECTABLE, SHORT
from app.documents.tabular import Field, Line, Sheet, Value, words
from app.money import grouped
from app.offices import names
from app.prose import whole_line
from app.subjects.words import SEXES
from db.decisions import (
    Certificate,
    Correction,
    Decision,
    Presentation,
    RegisterEntry,
    Reissue,
    Revocation,
    TitleOrder,
)
from db.nominations import Nomination
from db.printing import SheetOutcome

FIELDS = (
    Field("Số", 7),
    Field("Ngày vào sổ", 10, "day"),
    Field("Số", 15, group="Quyết định"),
    Field("Ngày", 10, "day", group="Quyết định"),
    Field("Người ký", 17, group="Quyết định"),
    Field("Cấp quyết định", 26, group="Quyết định"),
    Field("Họ tên, tập thể", 22),
    Field("Giới", 5),
    Field("Năm sinh", 5),
    Field("Dân tộc", 9),
    Field("Chức vụ, đơn vị, địa chỉ", 26),
    Field("Mã đơn vị", 8),
    Field("Danh hiệu, hình thức", 17),
    Field("Loại hình", 16),
    Field("Thành tích", 34),
    Field("Thời gian", 22),
    Field("Phong trào, chuyên đề", 24),
    Field("Hệ số", 5, "number", group="Tiền thưởng"),
    Field("Lương cơ sở", 11, "number", group="Tiền thưởng"),
    Field("Số tiền", 12, "number", group="Tiền thưởng", summed=True),
    Field("Số giấy", 9),
    Field("Số phôi", 12),
    Field("Ngày", 10, "day", group="Trao tặng"),
    Field("Người nhận", 17, group="Trao tặng"),
    Field("Ghi chú", 30),
)

ON_PAPER = (  # what would be too narrow alone stands together
    Field("Số", 7),
    Field("Ngày vào sổ", 9, "day"),
    Field("Quyết định, người ký", 22),
    Field("Họ tên, tập thể", 24),
    Field("Giới, năm sinh, dân tộc", 11),
    Field("Chức vụ, đơn vị, địa chỉ", 26),
    Field("Danh hiệu, hình thức, loại hình", 20),
    Field("Thành tích, thời gian", 36),
    Field("Hệ số", 4, "number", group="Tiền thưởng"),
    Field("Số tiền", 11, "number", group="Tiền thưởng", summed=True),
    Field("Số giấy, số phôi, ngày trao, người nhận", 20),
    Field("Ghi chú", 24),
)


def sheet(session: Session, year: int, *, paper: bool = False) -> Sheet:
    """What stands around the lines of the year. paper: for A4, else for a spreadsheet."""
    offices = {one.name: None for one in names.history(session)
               if (one.used_from is None or one.used_from.year <= year)
               and (one.used_to is None or one.used_to.year >= year)}  # fmt: skip
    return Sheet(
        name=f"Sổ theo dõi {year}",
        title=f"SỔ THEO DÕI KHEN THƯỞNG NĂM {year}",
        fields=ON_PAPER if paper else FIELDS,
        above=(" · ".join(offices),),
        notes=("Số tiền trong ngoặc: đã hủy bỏ quyết định, không cộng.",),
    )


def lines(session: Session, catalog: Catalog, year: int) -> Iterator[Line]:
    """The lines of the year, the first one first."""
    kinds = {row.code: row.name for row in catalog.tables.kinds}
    query = (
        select(
            RegisterEntry,
            Decision,
            Nomination.movement,
            Certificate.number,
            Presentation,
            Revocation.symbol,
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .join(Nomination, Nomination.id == RegisterEntry.nomination_id)
        .outerjoin(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .outerjoin(Presentation, Presentation.register_entry_id == RegisterEntry.id)
        .outerjoin(Revocation, Revocation.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.year == year)
        .order_by(RegisterEntry.line, RegisterEntry.id)
    )
    told, blanks = _followed(session, year), _blanks(session, year)
    for entry, decision, movement, number, handed, revoked in session.execute(query):
        struck = f"Hủy bỏ theo {revoked}" if revoked else ""
        ethnic = catalog.ethnic_group(entry.ethnic_code) if entry.ethnic_code else None
        yield Line((
            f"{entry.line:02}/{year}",
            entry.entered_on,
            decision.symbol,
            decision.decided_on,
            decision.signer_name,
            names_of_people.authority(decision.authority),
            entry.full_name,
            SEXES.get(entry.sex or "", ""),
            str(entry.birth_year or ""),
            ethnic.name if ethnic else "",
            whole_line(entry.position, entry.address),
            entry.unit_code or "",
            names_of_people.given_by(
                catalog.award(entry.award_code, entry.entered_on).name, decision.authority
            ),
            kinds.get(entry.commendation_type, ""),
            entry.citation,
            entry.period,
            movement,
            entry.coefficient or None,
            entry.base_salary or None,
            f"({grouped(entry.amount)})" if revoked else entry.amount,
            number or "",
            blanks.get(entry.id, ""),
            handed.presented_on if handed else None,
            handed.received_by if handed else "",
            "; ".join(filter(None, (struck, *told[entry.id]))),
        ))  # fmt: skip


def _followed(session: Session, year: int) -> dict[UUID, list[str]]:
    """What came after the lines of the year, in words: corrected, given anew, stripped."""
    found: dict[UUID, list[str]] = defaultdict(list)
    of_year = select(RegisterEntry.id).where(RegisterEntry.year == year)
    corrected = (
        select(Correction)
        .where(Correction.register_entry_id.in_(of_year))
        .order_by(Correction.decided_on, Correction.created_at)
    )
    for one in session.scalars(corrected):
        words_ = CORRECTABLE.get(one.field, one.field).lower()
        found[one.register_entry_id].append(
            f"Đính chính theo {one.symbol}: {words_} là “{one.after}”"
        )
    again = (
        select(Reissue)
        .where(Reissue.register_entry_id.in_(of_year))
        .order_by(Reissue.done_on, Reissue.created_at)
    )
    for given in session.scalars(again):
        by = f" theo {given.symbol}" if given.symbol else ""
        found[given.register_entry_id].append(
            f"{SHORT[given.kind]} ngày {short_day(given.done_on)}{by}"
        )
    about = select(TitleOrder.register_entry_id).where(TitleOrder.register_entry_id.is_not(None))
    for id in session.scalars(about.distinct()):
        if id is not None:
            found[id] = [one.words for one in titles.orders(session, id)]
    return found


def _blanks(session: Session, year: int) -> dict[UUID, str]:
    """The serial of the blank that each line's certificate came out well on, the last one."""
    query = (
        select(RegisterEntry.id, SheetOutcome.serial)
        .join(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .join(SheetOutcome, SheetOutcome.certificate_id == Certificate.id)
        .where(
            RegisterEntry.year == year, SheetOutcome.outcome == "good", SheetOutcome.serial != ""
        )
        .order_by(SheetOutcome.answered_at, SheetOutcome.id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def on_paper(line: Line) -> Line:
    """The same line in the columns that go on A4."""
    number, entered, symbol, decided, signer, _authority, name, *who = line.values
    sex, born, ethnic, where, _unit, award, kind, citation, period, _movement, *given = who
    factor, _salary, amount, paper, blank, handed, to, note = given
    return Line((
        number,
        entered,
        _joined(symbol, decided, signer),
        name,
        _joined(sex, born, ethnic),
        where,
        _joined(award, _small(kind)),
        _joined(citation, _small(period)),
        factor,
        amount,
        _joined(paper, blank, handed, to),
        note,
    ))  # fmt: skip


def _small(value: Value) -> str:
    """Inside a sentence."""
    said = words(value)
    return said[:1].lower() + said[1:]


def _joined(*values: Value) -> str:
    return ", ".join(filter(None, map(words, values)))
