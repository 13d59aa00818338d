"""Sổ theo dõi khen thưởng of a year as a sheet: every line with what was frozen, in its order."""

from collections import defaultdict
from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names as names_of_people
from app.catalog import Catalog
from app.catalog.model import COMMENDATION_TYPES
from app.decisions import titles
from app.documents.tabular import Field, Line, Sheet, Value, words
from app.offices import names
from app.prose import whole_line
from app.subjects.words import SEXES
from db.decisions import Certificate, Decision, Presentation, RegisterEntry, Revocation, TitleOrder
from db.nominations import Nomination
from db.printing import SheetOutcome

FIELDS = (
    Field("Số", 7),
    Field("Ngày vào sổ", 10, "day"),
    Field("Số", 15, group="Quyết định"),
    Field("Ngày", 10, "day", group="Quyết định"),
    Field("Cấp quyết định", 26, group="Quyết định"),
    Field("Người ký", 17, group="Quyết định"),
    Field("Họ tên, tập thể", 22),
    Field("Giới", 5),
    Field("Năm sinh", 5),
    Field("Dân tộc", 9),
    Field("Chức vụ, đơn vị, địa chỉ", 26),
    Field("Mã đơn vị", 8),
    Field("Danh hiệu, hình thức", 17),
    Field("Loại hình", 14),
    Field("Thành tích", 34),
    Field("Thời gian thành tích", 16),
    Field("Phong trào, chuyên đề", 20),
    Field("Hệ số", 5, "number", group="Tiền thưởng"),
    Field("Lương cơ sở", 10, "number", group="Tiền thưởng"),
    Field("Số tiền", 12, "number", group="Tiền thưởng", summed=True),
    Field("Số giấy", 9),
    Field("Số phôi", 10),
    Field("Ngày", 10, "day", group="Trao tặng"),
    Field("Người nhận", 17, group="Trao tặng"),
    Field("Ghi chú", 16),
)

ON_PAPER = (  # what would be too narrow alone stands together
    Field("Số", 7),
    Field("Ngày vào sổ", 9, "day"),
    Field("Quyết định, người ký", 22),
    Field("Họ tên, tập thể", 24),
    Field("Giới, năm sinh, dân tộc", 11),
    Field("Chức vụ, đơn vị, địa chỉ", 28),
    Field("Danh hiệu, hình thức, loại hình", 22),
    Field("Thành tích, thời gian, phong trào", 36),
    Field("Hệ số", 4, "number", group="Tiền thưởng"),
    Field("Số tiền", 11, "number", group="Tiền thưởng", summed=True),
    Field("Số giấy, số phôi, ngày trao, người nhận", 22),
    Field("Ghi chú", 21),
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
    )


def lines(session: Session, catalog: Catalog, year: int) -> Iterator[Line]:
    """The lines of the year, the first one first."""
    query = (
        select(
            *(RegisterEntry, Decision, Certificate, Presentation),
            *(Revocation.symbol, Nomination.movement),
        )
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .join(Nomination, Nomination.id == RegisterEntry.nomination_id)
        .outerjoin(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .outerjoin(Presentation, Presentation.register_entry_id == RegisterEntry.id)
        .outerjoin(Revocation, Revocation.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.year == year)
        .order_by(RegisterEntry.line, RegisterEntry.id)
    )
    told, serials = _title_orders(session), _serials(session)
    for entry, decision, paper, handed, revoked, movement in session.execute(query):
        ethnic = catalog.ethnic_group(entry.ethnic_code) if entry.ethnic_code else None
        yield Line((
            f"{entry.line:02}/{year}",
            entry.entered_on,
            decision.symbol,
            decision.decided_on,
            names_of_people.authority(decision.authority),
            decision.signer_name,
            entry.full_name,
            SEXES.get(entry.sex or "", ""),
            str(entry.birth_year or ""),
            ethnic.name if ethnic else "",
            whole_line(entry.position, entry.address),
            entry.unit_code or "",
            catalog.award(entry.award_code, entry.entered_on).name,
            COMMENDATION_TYPES.get(entry.commendation_type, ""),
            entry.citation,
            entry.period,
            movement,
            entry.coefficient or None,
            entry.base_salary if entry.amount else None,
            entry.amount,
            paper.number if paper else "",
            serials.get(paper.id, "") if paper else "",
            handed.presented_on if handed else None,
            handed.received_by if handed else "",
            "; ".join(filter(None, (f"Hủy bỏ theo {revoked}" if revoked else "", *told[entry.id]))),
        ))  # fmt: skip


def _serials(session: Session) -> dict[UUID, str]:
    """The serial of the blank that each certificate came out on well, the last time."""
    query = (
        select(SheetOutcome.certificate_id, SheetOutcome.serial)
        .where(SheetOutcome.outcome == "good", SheetOutcome.serial != "")
        .order_by(SheetOutcome.answered_at)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def _title_orders(session: Session) -> dict[UUID, list[str]]:
    """What the State ordered about the titles of register lines, in words, oldest first."""
    found: dict[UUID, list[str]] = defaultdict(list)
    about = select(TitleOrder.register_entry_id).where(TitleOrder.register_entry_id.is_not(None))
    for id in session.scalars(about.distinct()):
        if id is not None:
            found[id] = [one.words for one in titles.orders(session, id)]
    return found


def on_paper(line: Line) -> Line:
    """The same line in the columns that go on A4."""
    number, entered, symbol, decided, _body, signer, name, *who = line.values
    sex, born, ethnic, where, _unit, award, kind, citation, period, movement, *more = who
    factor, _salary, amount, paper, serial, handed, to, note = more
    return Line((
        number,
        entered,
        _joined(symbol, decided, signer),
        name,
        _joined(sex, born, ethnic),
        where,
        _joined(award, kind),
        _joined(citation, period, movement),
        factor,
        amount,
        _joined(paper, serial, handed, to),
        note,
    ))  # fmt: skip


def _joined(*values: Value) -> str:
    return ", ".join(filter(None, map(words, values)))
