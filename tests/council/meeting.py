"""A council of invented people, and dossiers that wait for it."""

from datetime import date
from functools import cache
from uuid import UUID

from app.catalog import Catalog, load
from app.council import members, sessions, view, voting
from app.council.members import CouncilDraft, MemberDraft
from app.council.rules import Ballots
from app.council.view import SessionDraft, SessionView
from app.nominations import actions as nominations
from app.workspace import Workspace
from db.nominations import NominationStep
from tests.office import TODAY, nominated

FOUNDED = date(2024, 1, 5)
NAMES = (
    ("Lê Văn Khánh", "chairman"),
    ("Trượng Thị Mai", "vice_chairman"),
    ("Đàng Thị Mẫu", "secretary"),
    ("Nguyễn Hữu Đạt", "member"),
    ("Katơr Thị Liên", "member"),
    ("Quảng Văn Đại", "member"),
    ("Chamaléa Hùng", "member"),
    ("Bá Văn Sĩ", "member"),
    ("Đỗ Thị Lài", "member"),
)
PLAN = SessionDraft("Xét khen thưởng năm 2024", TODAY, "14:00", "Phòng họp UBND xã")


@cache
def known() -> Catalog:
    return load()


def seated(desk: Workspace) -> list[UUID]:
    """A council of nine; the ids of its members, the chairman's first."""
    council = desk.write(members.save_council, CouncilDraft("Hội đồng Thi đua - Khen thưởng xã"))
    return [
        desk.write(members.save_member, council, MemberDraft(name, FOUNDED, role))
        for name, role in NAMES
    ]


def awaiting(desk: Workspace, *names: str) -> list[UUID]:
    """Dossiers of so many people at Chờ họp."""
    made = []
    for name in names:
        _, nomination = nominated(desk, name)
        for step in (NominationStep.APPRAISAL, NominationStep.AWAITING_COUNCIL):
            desk.write(nominations.move, nomination, step, TODAY)
        made.append(nomination)
    return made


def planned(desk: Workspace, *names: str, draft: SessionDraft = PLAN) -> UUID:
    """A session that will hear the dossiers of these people."""
    return desk.write(sessions.plan, draft, awaiting(desk, *names), known(), TODAY)


def running(desk: Workspace, *names: str, came: int = 9, draft: SessionDraft = PLAN) -> UUID:
    """A session in course: the first `came` members are there, the others are not."""
    seats = seated(desk)
    made = planned(desk, *names, draft=draft)
    for place, member in enumerate(seats):
        state = "present" if place < came else "absent"
        desk.write(sessions.attend, made, member, state, "" if place < came else "đi học")
    desk.write(sessions.open_now, made, known())
    return made


def shown(desk: Workspace, session_id: UUID) -> SessionView:
    return desk.read(view.read, session_id, known(), TODAY)


def vote(desk: Workspace, item: UUID, ballots: Ballots, *, twice: bool = True) -> None:
    """Type totals once and again."""
    for typing in (1, 2) if twice else (1,):
        desk.write(voting.record, item, ballots, typing, known(), TODAY)


def all_for(count: int) -> Ballots:
    return Ballots(count, count, 0, count, 0)
