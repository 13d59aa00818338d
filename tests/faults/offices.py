"""A clerk's file, opened and written through the workspace as the window does it."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar
from unittest.mock import patch
from uuid import UUID

from sqlalchemy import text
from sqlalchemy.orm import Session

from app import audit, clock, keys, workspace
from app.errors import ClerkError
from app.nominations import actions as nominations
from app.nominations.actions import NominationDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from db.engine import connect
from db.nominations import Nomination
from db.subjects import Subject
from tests import office
from tests.faults.driver import Scenario, Work
from tests.office import KEY, SETUP, TODAY

T = TypeVar("T")
STORED = {"subject": Subject, "nomination": Nomination}


def prepare(folder: Path) -> None:
    """A new office with one person in it."""
    cheap = patch.object(keys, "COST", (64, 1, 1))
    with patch.object(keys, "new_file_key", lambda: KEY), cheap:
        office_of_clerk = office.office(folder)
    office_of_clerk.write(subjects.save, person(0))
    office_of_clerk.close()


def person(number: int) -> SubjectDraft:
    """An invented person."""
    return SubjectDraft(full_name=f"Pi Năng Ví Dụ {number}", birth_year=1980 + number)


def opened(folder: Path) -> Workspace:
    """The workspace, by all of its own steps but the unwrapping of the key."""
    return office.opened(folder, SETUP.login, clock.now)


def insist(work: Work, step: Callable[[], T]) -> T:
    """Do a step; refused with a message for the clerk, make the disk well and do it again."""
    try:
        return step()
    except ClerkError as error:
        if not (error.what and error.todo and error.kept):
            raise
        work.say(f"refused: {error}")
        work.heal()
        return step()


def save_subjects(work: Work) -> None:
    """Two people, and the first of them changed."""
    office_of_clerk = insist(work, lambda: opened(work.folder))
    for number in (1, 2):
        made = insist(work, lambda n=number: office_of_clerk.write(subjects.save, person(n)))
        work.say(f"subject {made}")
    insist(work, lambda: office_of_clerk.write(subjects.save, person(3), made))
    work.say(f"changed subject {made} full_name Pi Năng Ví Dụ 3")
    insist(work, office_of_clerk.close)


def save_nomination(work: Work) -> None:
    """A dossier for the person who is there, then its citation."""
    office_of_clerk = insist(work, lambda: opened(work.folder))
    rows: Any = office_of_clerk.read(lambda session: session.query(Subject.id).all())
    draft = NominationDraft(subject_id=rows[0][0], award_code="GIAY_KHEN_XA")
    made = insist(work, lambda: office_of_clerk.write(nominations.create, draft, TODAY))
    work.say(f"nomination {made}")
    told = NominationDraft(rows[0][0], "GIAY_KHEN_XA", citation="Có thành tích ví dụ. " * 40)
    insist(work, lambda: office_of_clerk.write(nominations.save, made, told))
    work.say(f"changed nomination {made} citation {told.citation.strip()}")
    insist(work, office_of_clerk.close)


def check(folder: Path, said: Sequence[str]) -> list[str]:
    """Whole pages, a whole journal, every promise kept, and the next save works."""
    problems = _faults_of_the_file(folder)
    office_of_clerk = opened(folder)
    answer = office_of_clerk.read(audit.check, office_of_clerk.db)
    problems += [f"journal: {fault}" for fault in answer.faults]
    problems += office_of_clerk.read(_broken_promises, said)
    office_of_clerk.write(subjects.save, person(9))
    office_of_clerk.close()
    return problems


def _faults_of_the_file(folder: Path) -> list[str]:
    connection = connect(folder / workspace.FILE, KEY)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")  # the cipher check reads no log
    faults = [str(row) for row in connection.execute("PRAGMA cipher_integrity_check")]
    faults += [row for (row,) in connection.execute("PRAGMA integrity_check") if row != "ok"]
    faults += [str(row) for row in connection.execute("PRAGMA foreign_key_check")]
    connection.close()
    return faults


def _broken_promises(session: Session, said: Sequence[str]) -> list[str]:
    broken = []
    for words in (line.split(" ") for line in said):
        if words[0] in STORED and session.get(STORED[words[0]], UUID(words[1])) is None:
            broken.append(f"{words[0]} was promised and is lost")
        if words[0] == "changed":
            found = session.get(STORED[words[1]], UUID(words[2]))
            if getattr(found, words[3]).strip() != " ".join(words[4:]):
                broken.append(f"{words[3]} of a {words[1]} was promised and is lost")
    entries = session.execute(text("SELECT count(*) FROM journal_entry")).scalar_one()
    promised = sum(not line.startswith("refused") for line in said)
    return [*broken, *(["the journal lacks entries"] if entries < promised else [])]


subject = Scenario(prepare, save_subjects, check)
nomination = Scenario(prepare, save_nomination, check)
