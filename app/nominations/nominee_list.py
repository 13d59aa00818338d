"""Danh sách đề nghị khen thưởng: who is put forward, on A4 across, with its totals."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.dates import place_and_day
from app.decisions.prepare import address
from app.documents.blocks import Gap, Grid, Paper, Text, head, signed
from app.errors import ClerkError
from app.nominations import letters
from app.offices import papers as office_papers
from app.prose import whole_line
from app.subjects.words import KINDS
from db.nominations import Nomination
from db.subjects import Subject, SubjectKind

DIRECT = "TRUC_TIEP"
HEADS = ("STT", "Họ tên, tập thể", "Năm sinh", "Dân tộc", "Chức vụ, đơn vị, nơi ở", "Thành tích",
         "Đề nghị", "Phiếu")  # fmt: skip
WIDTHS = (0.05, 0.17, 0.07, 0.08, 0.2, 0.24, 0.12, 0.07)


def paper(
    session: Session, nomination_ids: Sequence[UUID], catalog: Catalog, day: date, under: str
) -> Paper:
    """The list as of a day, in the order of the ids. under: what it is for.

    Raises ClerkError for an empty one.
    """
    query = (
        select(Nomination, Subject)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.id.in_(nomination_ids))
    )
    found = [(one, whom) for one, whom in session.execute(query)]
    found.sort(key=lambda pair: nomination_ids.index(pair[0].id))
    if not found:
        raise ClerkError(
            what="Danh sách chưa có ai.", todo="Chọn ít nhất một hồ sơ, rồi in danh sách."
        )
    groups = {group.code: group for group in catalog.ethnic_groups}
    issuer = office_papers.issuer(session, catalog, day)
    rows = []
    for place, (one, whom) in enumerate(found, 1):
        group = groups.get(whom.ethnic_code or "")
        rows.append(
            (
                place,
                names.addressed(whom.kind, whom.full_name, whom.sex),
                str(whom.birth_year or ""),
                group.name if group else "",
                whole_line(whom.position, letters.near(address(whom, day, catalog))),
                one.citation,
                issuer.own(catalog.award(one.award_code, day).name),
                letters.votes(session, one.id),
            )
        )
    with_votes = any(row[-1] for row in rows)
    table = (
        Grid(HEADS, rows, WIDTHS, centred=(2,))
        if with_votes
        else Grid(HEADS[:-1], [row[:-1] for row in rows], (*WIDTHS[:5], 0.28, 0.15), centred=(2,))
    )
    return Paper(
        "Danh sách đề nghị khen thưởng",
        (
            *head(issuer.lines, "", place_and_day(issuer.place, day)),
            Text("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "centre_bold"),
            Text(under, "centre_italic"),
            Gap(8),
            table,
            Gap(6),
            Text(totals([whom for _one, whom in found], catalog), "italic"),
            signed(("NGƯỜI LẬP",), ""),
        ),
        landscape=True,
        listed=table,
    )


def totals(subjects: Sequence[Subject], catalog: Catalog) -> str:
    """Tổng số 05: 01 tập thể, 04 cá nhân (nữ 02, dân tộc thiểu số 03, trực tiếp lao động 02)."""
    minority = {group.code for group in catalog.ethnic_groups if group.is_minority}
    kinds = Counter(subject.kind for subject in subjects)
    people = [subject for subject in subjects if subject.kind is SubjectKind.INDIVIDUAL]
    told = {
        "nữ": sum(one.sex == "female" for one in people),
        "dân tộc thiểu số": sum(one.ethnic_code in minority for one in people),
        "trực tiếp lao động": sum(one.labour_role == DIRECT for one in people),
    }
    among = ", ".join(f"{words} {count:02}" for words, count in told.items() if count)
    parts = []
    for kind in (SubjectKind.COLLECTIVE, SubjectKind.ENTERPRISE, SubjectKind.INDIVIDUAL,
                 SubjectKind.HOUSEHOLD):  # fmt: skip
        if kinds[kind]:
            more = f" ({among})" if among and kind is SubjectKind.INDIVIDUAL else ""
            parts.append(f"{kinds[kind]:02} {KINDS[kind].lower()}{more}")
    return f"Tổng số {len(subjects):02}: {', '.join(parts)}."
