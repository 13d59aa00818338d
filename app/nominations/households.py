"""Gia đình văn hóa of a hamlet: every household with its scores, on one sheet."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.model import EXCLUDED, Criterion
from app.catalog.words import is_doubtful
from app.documents.blocks import Paper
from app.documents.dossier_slips import Signer, Slip, lay_out
from app.documents.tabular import Value
from app.errors import ClerkError
from app.journal import JournalSession
from app.money import in_report
from app.nominations import claims, history
from app.offices import papers as office_papers
from app.text import fold
from db.nominations import Nomination, NominationStep
from db.subjects import Subject

SHEET = "BANG_TONG_HOP_HO_DAT"
MET, SHORT, OPEN, BARRED = "Đạt", "Chưa đạt", "Chưa chấm đủ", "Không xét tặng"


def summary(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Paper:
    """Bảng tổng hợp of the hamlet and year of a household's dossier, in the order of names."""
    one = session.get_one(Nomination, nomination_id)
    village = session.get_one(Subject, one.subject_id).village
    year = (one.period_to or str(today.year))[:4]
    query = (
        select(
            Nomination.id,
            Nomination.subject_id,
            Subject.full_name,
            Subject.head_name,
            Subject.member_count,
        )
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(
            Nomination.award_code == one.award_code,
            Nomination.deleted_at.is_(None),
            Nomination.period_to.startswith(year),
            Subject.village == village,
            Nomination.step != NominationStep.WITHDRAWN,
        )
        .order_by(Subject.sort_key, Nomination.id)
    )
    rule_set = catalog.rule_set(one.received_on or today).code
    groups = catalog.criteria(one.award_code, rule_set)
    within = {
        group.code: catalog.criteria(one.award_code, rule_set, group.code) for group in groups
    }
    cases = catalog.criteria(one.award_code, rule_set, EXCLUDED)
    found_rows = session.execute(query).all()
    running = _years_running(session, [row[1] for row in found_rows], one.award_code, int(year))
    rows: list[tuple[Value, ...]] = []
    passed = 0
    for place, row in enumerate(found_rows, 1):
        id, subject, full_name, head_name, members = row
        given = claims.read(session, id)
        sums = [points(group.code, within[group.code], given) for group in groups]
        found = standing(groups, within, cases, given)
        passed += found == MET
        total = sum(value or 0 for value in sums)
        shown = tuple("" if value is None else str(value) for value in sums)
        years = 0 if found in (SHORT, BARRED) else running[subject] + (found == MET)
        who = (place, head_name or full_name, str(members or ""))
        rows.append((*who, *shown, str(total), str(years or ""), found))
    heading = office_papers.heading(session, catalog, today)
    titles = tuple(
        f"Nhóm {place} ({sum(part.most for part in within[group.code])})"
        for place, group in zip(("I", "II", "III", "IV", "V"), groups, strict=False)
    )
    share = 0.28 / max(len(groups), 1)
    in_doubt = any(is_doubtful(row.confidence) for of in within.values() for row in of)
    enough = ", ".join(f"{of.title.split(':')[0]}: {of.least}" for of in groups)
    check = " (đối chiếu quy định của tỉnh)" if in_doubt else ""
    return lay_out(
        Slip(
            above=" ".join(heading.office) if village else "",
            office=(village.upper(),) if village else heading.office,
            number="",
            place_date=heading.place_date,
            title="BẢNG TỔNG HỢP",
            matter=f"Hộ bình xét {catalog.award(one.award_code, today).name} năm {year}",
            facts=(),
            heads=("STT", "Chủ hộ", "Nhân khẩu", *titles, "Tổng", "Số năm liên tục", "Kết quả"),
            widths=(0.07, 0.24, 0.09, *(share for _ in groups), 0.08, 0.1, 0.14),
            centred=tuple(range(2, 5 + len(groups))),
            rows=tuple(rows),
            text=f"Tổng số hộ bình xét: {in_report(len(rows))}; số hộ đạt: {in_report(passed)}."
            f" Điểm cần đạt{check}: {enough}.",
            signer=Signer(("TRƯỞNG THÔN",)),
            is_list=True,
        )
    )


def _years_running(
    session: Session, subject_ids: Sequence[UUID], award_code: str, year: int
) -> dict[UUID, int]:
    """In how many years without a gap up to the year before each household had the title."""
    linked = history.same(session)
    told = history.histories(session, linked, subject_ids)
    found = {}
    for id in subject_ids:
        story = told.get(linked.one(id), history.History())
        given = {
            award.for_year
            for award in story.awards
            if award.award_code == award_code and not award.waiting
        }
        years = 0
        while year - 1 - years in given:
            years += 1
        found[id] = years
    return found


def points(group: str, parts: Sequence[Criterion], given: Mapping[str, int]) -> int | None:
    """What a household has in a group: the sum of its criteria, or the group as a whole."""
    typed = [given[part.code] for part in parts if part.code in given]
    return sum(typed) if typed else given.get(group)


def standing(
    groups: Sequence[Criterion],
    within: Mapping[str, Sequence[Criterion]],
    cases: Sequence[Criterion],
    given: Mapping[str, int],
) -> str:
    """What the scores of a household come to."""
    if any(given.get(case.code) for case in cases):
        return BARRED
    words = MET
    for group in groups:
        parts = within[group.code]
        typed = [part for part in parts if part.code in given]
        if not typed and group.code in given:
            sure, left = given[group.code], 0
        else:
            sure = sum(given[part.code] for part in typed)
            left = sum(part.most for part in parts if part.code not in given)
        if sure + left < group.least or any(given[part.code] < part.least for part in typed):
            return SHORT
        if sure < group.least or any(part.least and part.code not in given for part in parts):
            words = words if not left else OPEN
    return words


def typed(catalog: Catalog, award_code: str, day: date, cells: Sequence[str]) -> dict[str, int]:
    """The scores that a line of a list gives, a cell for each group in its order.

    An empty cell, "x" or "đạt" is all of the group; fewer points count for the group as a whole.
    Raises ClerkError for what is no number, or more than the group has.
    """
    rule_set = catalog.rule_set(day).code
    given: dict[str, int] = {}
    for group, cell in zip(catalog.criteria(award_code, rule_set), cells, strict=False):
        parts = catalog.criteria(award_code, rule_set, group.code)
        most = sum(part.most for part in parts)
        text = fold(cell)
        if text in ("", "x", "dat", str(most)):
            given.update({part.code: part.most for part in parts})
        elif text.isdecimal() and int(text) < most:
            given[group.code] = int(text)
        else:
            raise ClerkError(
                what=f"{group.title}: “{cell[:20]}” không phải số điểm từ 0 đến {most}.",
                kept="Danh sách vẫn nguyên.",
                todo="Ghi số điểm; để trống nếu đạt cả nhóm.",
            )
    return given


def barred(catalog: Catalog, award_code: str, day: date, cell: str) -> dict[str, int]:
    """Which cases that bar the title a cell names by their numbers, "1" or "1, 3"; 1 for those.

    An empty cell, "0", "không" or "-" is none of them: every case is answered. Raises ClerkError
    for anything else, or an award that has no such cases.
    """
    cases = catalog.criteria(award_code, catalog.rule_set(day).code, EXCLUDED)
    text = fold(cell)
    if text in ("", "0", "-", "khong", "khong co"):
        return dict.fromkeys((case.code for case in cases), 0)
    named = text.replace(";", " ").replace(",", " ").split()
    if not all(one.isdecimal() and 0 < int(one) <= len(cases) for one in named):
        raise ClerkError(
            what=f"Không xét tặng: “{cell[:20]}” không phải số từ 1 đến {len(cases)}."
            if cases
            else "Hình thức này không có trường hợp không xét tặng.",
            kept="Danh sách vẫn nguyên.",
            todo="Ghi số thứ tự của trường hợp; để trống nếu không có.",
        )
    numbers = {int(one) for one in named}
    return {case.code: int(place in numbers) for place, case in enumerate(cases, 1)}


def score(
    session: JournalSession,
    nomination_id: UUID,
    catalog: Catalog,
    award_code: str,
    day: date,
    cells: Sequence[str],
    barred_cell: str | None = None,
) -> None:
    """Keep what a line of a list says of one household.

    barred_cell: None where the list says nothing of the cases that bar the title. Raises
    ClerkError as `typed` and `barred` do.
    """
    given = typed(catalog, award_code, day, cells)
    if barred_cell is not None:
        given |= barred(catalog, award_code, day, barred_cell)
    rule_set = catalog.rule_set(day).code
    groups = catalog.criteria(award_code, rule_set)
    parts = [part for of in groups for part in catalog.criteria(award_code, rule_set, of.code)]
    cases = catalog.criteria(award_code, rule_set, EXCLUDED)
    asked = tuple(
        claims.Question(one.code, one.title, given[one.code])
        for one in (*groups, *parts, *cases)
        if one.code in given
    )
    claims.save(session, nomination_id, asked, given)
