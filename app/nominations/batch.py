"""One award for a whole list: every line judged by itself, the good ones made at once."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import pasted
from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.errors import ClerkError
from app.finding import office
from app.journal import JournalSession
from app.nominations import actions, households, judge, kinds, outlook, steps
from app.nominations.actions import NominationDraft, number_text
from app.nominations.outlook import Outlook
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft, SubjectRow
from app.text import clean, exact_key
from db.nominations import Nomination
from db.subjects import SubjectKind

HEADS = {  # folded words of a head -> the column
    "name": (
        "chu ho",
        "ten ho",
        "ho ten chu ho",
        "ho gia dinh",
        "ho ten",
        "ho va ten",
        "ten",
        "ho ten tap the",
        "ten tap the",
        "ca nhan tap the",
    ),
    "born": ("nam sinh", "ngay sinh", "sinh nam"),
    "position": ("chuc vu", "cong viec", "chuc vu don vi", "chuc danh"),
    "village": ("thon", "noi o", "thon noi o"),
    "group1": ("nhom i", "nhom 1", "i", "diem nhom i", "diem nhom 1"),  # of a culture title
    "group2": ("nhom ii", "nhom 2", "ii", "diem nhom ii", "diem nhom 2"),
    "group3": ("nhom iii", "nhom 3", "iii", "diem nhom iii", "diem nhom 3"),
    "group4": ("nhom iv", "nhom 4", "iv", "diem nhom iv", "diem nhom 4"),
    "group5": ("nhom v", "nhom 5", "v", "diem nhom v", "diem nhom 5"),
    "barred": (
        "khong xet tang",
        "truong hop khong xet tang",
        "khong xet",
        "truong hop khong xet",
        "vi pham",
        "loai tru",
    ),
    "number": ("stt", "tt", "so tt", "so thu tu"),
}
GROUPS = ("group1", "group2", "group3", "group4", "group5")
USUAL = ("name", "born", "position")  # the columns of a list without a head
MOST_LINES = 500


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the list as it came. place: from 1. subject_id: chosen from the register.

    scores: of a culture title, a cell for each group of criteria; empty where the list has none.
    barred: which cases bar the title, "" for none of them; None where the list has no such column.
    """

    place: int
    full_name: str
    born: str = ""
    position: str = ""
    subject_id: UUID | None = None
    village: str = ""
    scores: tuple[str, ...] = ()
    barred: str | None = None


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked for all of them. citation: {tên} and {chức vụ} stand for the line's own."""

    award_code: str
    commendation_type: str = "CONG_TRANG"
    movement: str = ""
    source: str = ""
    period_from: str | None = None
    period_to: str | None = None
    citation: str = ""
    kind: SubjectKind = SubjectKind.INDIVIDUAL


@dataclass(frozen=True, slots=True)
class Verdict:
    """What becomes of one line. state: known, new or bad; reason: why it can't be made.

    outlook: what the records already say of the award, None where they say nothing.
    """

    line: Line
    state: str
    subject_id: UUID | None
    words: str
    reason: str = ""
    outlook: Outlook | None = None

    @property
    def is_good(self) -> bool:
        return self.state != "bad"


def parse(text: str) -> tuple[Line, ...]:
    """Lines copied from a spreadsheet: cells between tabs, a head line or none.

    A first column of running numbers is passed over. Raises ClerkError for more than 500 lines.
    """
    found = pasted.lines(text, HEADS, USUAL, "name")
    if len(found) > MOST_LINES:
        raise ClerkError(
            what=f"Danh sách có {len(found)} dòng, mỗi lần chỉ lập được {MOST_LINES}.",
            kept="Chưa lập hồ sơ nào.",
            todo="Chia danh sách làm nhiều lần.",
        )
    scored = any(of in cells for cells in found for of in GROUPS)
    asked = any("barred" in cells for cells in found)
    return tuple(
        Line(
            place,
            cells.get("name", ""),
            cells.get("born", ""),
            cells.get("position", ""),
            village=cells.get("village", ""),
            scores=tuple(cells.get(of, "") for of in GROUPS) if scored else (),
            barred=cells.get("barred", "") if asked else None,
        )
        for place, cells in enumerate(found, 1)
    )


def as_pasted(lines: Sequence[Line]) -> str:
    """Lines as `parse` reads them; with a head where they say more than a name."""
    heads = ["Họ tên", "Năm sinh", "Chức vụ"]
    rows = [[line.full_name, line.born, line.position] for line in lines]
    if not any(line.village or line.scores or line.barred is not None for line in lines):
        return "\n".join("\t".join(row).rstrip("\t") for row in rows)
    more = ["Thôn"]
    scored = any(line.scores for line in lines)
    asked = any(line.barred is not None for line in lines)
    more += [f"Nhóm {place}" for place in ("I", "II", "III", "IV", "V")] if scored else []
    more += ["Không xét tặng"] if asked else []
    for row, line in zip(rows, lines, strict=True):
        row += [line.village, *line.scores]
        row += [line.barred or ""] if asked else []
    return "\n".join("\t".join(row) for row in ([*heads, *more], *rows))


def of_subjects(rows: Sequence[SubjectRow], first: int = 1) -> tuple[Line, ...]:
    """Lines of people chosen from the register."""
    return tuple(
        Line(place, row.full_name, str(row.birth_year or ""), row.position, row.id)
        for place, row in enumerate(rows, first)
    )


def check(
    session: Session, lines: Sequence[Line], ask: Ask, catalog: Catalog, today: date
) -> tuple[Verdict, ...]:
    """What becomes of every line, in their order; no line stands in another's way."""
    seen: dict[tuple[str, str], int] = {}
    taken: dict[UUID, int] = {}
    verdicts = []
    for line in lines:
        found = _judged(session, line, ask, catalog, today)
        key = (exact_key(line.full_name), line.born)
        twin = seen.get(key)
        if found.is_good and found.subject_id is not None:
            twin = taken.get(found.subject_id, twin)
        if found.is_good and twin is not None:
            found = _bad(line, f"Trùng với dòng {twin}.")
        if found.is_good:
            seen[key] = line.place
            if found.subject_id is not None:
                taken[found.subject_id] = line.place
        verdicts.append(found)
    if ask.period_to is None:
        return tuple(verdicts)
    known = [one.subject_id for one in verdicts if one.is_good and one.subject_id is not None]
    year = int(ask.period_to[:4])
    told = outlook.of(session, ask.award_code, year, known, catalog, today)
    return tuple(
        replace(one, outlook=told.get(one.subject_id)) if one.is_good and one.subject_id else one
        for one in verdicts
    )


def _judged(session: Session, line: Line, ask: Ask, catalog: Catalog, today: date) -> Verdict:
    if not clean(line.full_name):
        return _bad(line, "Chưa ghi tên.")
    if len(clean(line.full_name)) > subjects.LONGEST_NAME:
        return _bad(line, "Tên quá dài.")
    if any(sign.isdigit() for sign in line.full_name):
        return _bad(line, "Trong tên có chữ số.")
    born = birth_year(line.born)
    if born is None and line.born:
        return _bad(line, f"Chưa đọc được năm sinh “{line.born[:20]}”.")
    award = catalog.award(ask.award_code, today)
    rows = _same_people(session, line, ask, born)
    if len(rows) > 1:
        return _bad(line, f"Có {len(rows)} người cùng tên trong sổ. Ghi năm sinh để chọn đúng.")
    kind = rows[0].kind if rows else ask.kind
    if subject_code(kind.value) not in award.subjects:
        return _bad(line, f"{award.short_name} không dành cho đối tượng này.")
    try:
        scored = _scored(line, ask, catalog, today)
    except ClerkError as error:
        return _bad(line, error.what)
    if not rows:
        return Verdict(line, "new", None, f"Người mới, sẽ thêm vào sổ{scored}")
    open_one = _open_dossier(session, rows[0].id, ask.award_code)
    if open_one is not None:
        number = number_text(open_one.number)
        step = steps.LABELS[open_one.step]
        return _bad(line, f"Đã có hồ sơ {number} đề nghị hình thức này, ở bước {step}.")
    about = ", ".join(part for part in (rows[0].position, rows[0].village) if part)
    return Verdict(line, "known", rows[0].id, f"Có trong sổ{': ' + about if about else ''}{scored}")


def _scored(line: Line, ask: Ask, catalog: Catalog, today: date) -> str:
    """What a line's scores come to, as the end of a sentence."""
    said = ""
    if line.scores:
        given = households.typed(catalog, ask.award_code, today, line.scores)
        said = f", {sum(given.values())} điểm" if given else ""
    if line.barred is not None:
        cases = households.barred(catalog, ask.award_code, today, line.barred)
        said += ", không xét tặng" if any(cases.values()) else ""
    return said


def _bad(line: Line, reason: str) -> Verdict:
    return Verdict(line, "bad", None, "", reason)


def birth_year(text: str) -> int | None:
    """The year of "1984" or "12/03/1984"; None for anything else."""
    tail = clean(text).replace("-", "/").replace(".", "/").split("/")[-1]
    return int(tail) if tail.isdecimal() and 1900 <= int(tail) <= 2100 else None


def _same_people(session: Session, line: Line, ask: Ask, born: int | None) -> list[SubjectRow]:
    """Who in the register a line may be. Another birth year is another person."""
    if line.subject_id is not None:
        return subjects.rows(session, [line.subject_id])
    draft = SubjectDraft(kind=ask.kind, full_name=clean(line.full_name))
    alike = subjects.look_alikes(session, draft, None)
    exact = [row for row in alike if exact_key(row.full_name) == exact_key(line.full_name)]
    if born is None:
        return exact
    agreeing = [row for row in exact if row.birth_year == born]
    return agreeing or [row for row in exact if row.birth_year is None]


def _open_dossier(session: Session, subject_id: UUID, award_code: str) -> Nomination | None:
    return session.scalars(
        select(Nomination).where(
            Nomination.subject_id == subject_id,
            Nomination.award_code == award_code,
            Nomination.step.in_(steps.UNFINISHED),
            Nomination.deleted_at.is_(None),
        )
    ).first()


def make(
    session: JournalSession, lines: Sequence[Line], ask: Ask, catalog: Catalog, today: date
) -> tuple[UUID, ...]:
    """Make a dossier of every good line, in one transaction; the bad ones are left out.

    They are judged once more here: somebody may have begun a dossier meanwhile. Raises
    ClerkError where no line is good.
    """
    good = [one for one in check(session, lines, ask, catalog, today) if one.is_good]
    if not good:
        raise ClerkError(
            what="Chưa có dòng nào lập được hồ sơ.",
            kept="Danh sách vẫn nguyên.",
            todo="Sửa các dòng có ghi lý do rồi làm lại.",
        )
    made, level = [], office(session).level
    for one in good:
        subject = one.subject_id
        if subject is None:
            subject = subjects.save(
                session,
                SubjectDraft(
                    kind=ask.kind,
                    full_name=one.line.full_name,
                    birth_year=birth_year(one.line.born),
                    position=one.line.position,
                    village=one.line.village,
                ),
            )
        draft = NominationDraft(
            subject_id=subject,
            award_code=ask.award_code,
            commendation_type=ask.commendation_type,
            movement=ask.movement,
            source=ask.source,
            period_from=ask.period_from,
            period_to=ask.period_to,
            citation=_filled(ask.citation, one.line),
        )
        begun = kinds.begun(draft, catalog, today, level)
        made.append(actions.create(session, begun, today))
        if one.line.scores or one.line.barred is not None:
            cells, barred = one.line.scores, one.line.barred
            households.score(session, made[-1], catalog, ask.award_code, today, cells, barred)
    for nomination_id in made:
        judge.rejudge(session, nomination_id, catalog, today)
    return tuple(made)


def _filled(pattern: str, line: Line) -> str:
    return pattern.replace("{tên}", line.full_name).replace("{chức vụ}", line.position)
