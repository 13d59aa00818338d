"""Going back to a copy of the file: looked at whole first, and the present file kept aside.

Until the last step everything happens in a folder of its own beside the file; from that step on
`folder.settle` carries it out, also after a power cut.
"""

import os
import shutil
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import audit, backup, clock, files, workspace
from app import folder as places
from app.accounts import observes
from app.clock import Clock
from app.errors import ClerkError
from app.folder import FILE, LOCK, READY, SLOTS
from app.packages import wire
from app.packages.errors import PackageError
from app.progress import Report, ignore
from app.storage_errors import open_elsewhere
from app.sync import outbox
from app.workspace import Workspace
from db.decisions import Decision
from db.journal import JournalEntry
from db.nominations import Nomination
from db.offices import Office
from db.outbox import Package
from db.subjects import Subject

LOOKED_AT = "khoi-phuc.tam"  # a copy that is looked at, not yet chosen
ASIDE = "truoc-khoi-phuc"  # where the file of before stays, as a copy of its last moment
MOST_HEADER = 64 * 1024


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy with its keys beside it. size: bytes."""

    path: Path
    made: datetime
    size: int

    @property
    def is_aside(self) -> bool:
        """Whether it is the file of before, which another took the place of."""
        return self.path.parent.name == ASIDE


@dataclass(frozen=True, slots=True)
class Found:
    """What a copy holds, and what going back to it would leave behind.

    last: of its newest change, None where it has none. lost: changes the present file has beyond
    it, None where that cannot be read by the same words or is another file. unknown: the highest
    number of a package that was sealed after it, 0 where it knows them all.
    """

    made: datetime
    office: str
    people: int
    dossiers: int
    decisions: int
    last: datetime | None
    lost: int | None
    unknown: int


def copies(where: Path) -> list[Copy]:
    """The copies in a folder, those made by themselves and files of before among them, newest
    first."""
    made = []
    for place in (where, where / backup.FOLDER, where / ASIDE):
        for instant, path in backup.copies(place).items():
            with suppress(OSError):
                if path.with_suffix(backup.KEYS).exists():
                    made.append(Copy(path, instant, path.stat().st_size))
    return sorted(made, key=lambda copy: copy.made, reverse=True)


def look(
    folder: Path, copy: Copy, secret: str, now: Clock = clock.now, report: Report = ignore
) -> Found:
    """Read a copy whole, and say what is in it. secret: a passphrase or the recovery code, of today
    or of when it was made. The present file is not touched.

    Raises WrongSecret, ClerkError where the copy is not whole or an observer asks, and Cancelled
    from `report`.
    """
    place = folder / LOOKED_AT
    try:
        shutil.rmtree(place, ignore_errors=True)
        files.make_folder(place)
        shutil.copyfile(copy.path, place / FILE)
        if _log_of(copy.path).exists():  # only a file of before has one
            shutil.copyfile(_log_of(copy.path), _log_of(place / FILE))
        opened = _opened(folder, copy, place, secret, now)
    except OSError as error:
        raise files.explain(error, copy.path) from error
    try:
        if opened.is_observer:
            raise observes(opened.person.full_name)
        found = opened.read(audit.check, opened.db, report)
        damage = opened.read(audit.damage)
        if found.faults or damage:
            raise _not_whole()
        sealed = opened.read(_last_package)
        unknown = _sealed_after(folder, opened.db, sealed)
        if unknown:
            opened.keep(outbox.BEHIND, unknown.to_bytes(8, "big"))
        people, dossiers, decisions = opened.read(_counts)
        return Found(
            copy.made,
            opened.read(_office),
            people,
            dossiers,
            decisions,
            opened.read(_last_change),
            _lost(folder, secret, opened.db, found.head.n, found.head.hash, now),
            unknown,
        )
    finally:
        opened.close()


def _opened(folder: Path, copy: Copy, place: Path, secret: str, now: Clock) -> Workspace:
    """By the keys of today where they fit, which know the newer words; else by the copy's own."""
    trouble: ClerkError | None = None
    for slots in (folder / SLOTS, copy.path.with_suffix(backup.KEYS)):
        if not slots.exists():
            continue
        shutil.copyfile(slots, place / SLOTS)
        try:
            return workspace.open_with_secret(place, secret, now)
        except ClerkError as error:
            trouble = error
    raise trouble or _not_whole()


def go_back(folder: Path, now: Clock = clock.now) -> Path:
    """Put the copy that was looked at last in the file's place; the file of before, as it lies now.

    Raises ClerkError where the file is open elsewhere or the disk does not take it: then nothing
    has changed.
    """
    lock = FileLock(folder / LOCK, thread_local=False)
    try:
        lock.acquire(timeout=0)
    except Timeout as error:
        raise open_elsewhere() from error
    try:
        aside = _free_name(folder / ASIDE, now())
        files.make_folder(aside.parent)
        for source, target in (
            (folder / FILE, aside),
            (_log_of(folder / FILE), _log_of(aside)),
            (folder / SLOTS, aside.with_suffix(backup.KEYS)),
        ):
            if source.exists():
                _copy_on_disk(source, target)
        for name in (FILE, SLOTS):
            _settle_on_disk(folder / LOOKED_AT / name)
        shutil.rmtree(folder / READY, ignore_errors=True)
        files.patiently(lambda: (folder / LOOKED_AT).replace(folder / READY))
        files.settle_folder(folder)
        places.settle(folder)
    except OSError as error:
        raise files.explain(error, folder / FILE) from error
    finally:
        lock.release()
    return aside


def forget(folder: Path) -> None:
    """Leave a copy that was looked at alone."""
    shutil.rmtree(folder / LOOKED_AT, ignore_errors=True)


def _free_name(where: Path, instant: datetime) -> Path:
    """A name that no file of before has."""
    while (where / backup.name_for(instant)).exists():
        instant += timedelta(seconds=1)
    return where / backup.name_for(instant)


def _log_of(path: Path) -> Path:
    return path.with_name(f"{path.name}-wal")


def _copy_on_disk(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    _settle_on_disk(target)


def _settle_on_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _not_whole() -> ClerkError:
    return ClerkError(
        what="Bản sao này không còn nguyên vẹn.",
        kept="Sổ đang dùng và các bản sao khác vẫn nguyên.",
        todo="Chọn bản sao khác, gần nhất trước.",
    )


def _counts(session: Session) -> tuple[int, int, int]:
    def many(kind: type) -> int:
        query = select(func.count()).select_from(kind).where(kind.deleted_at.is_(None))  # type: ignore[attr-defined]
        return int(session.scalar(query) or 0)

    return many(Subject), many(Nomination), many(Decision)


def _office(session: Session) -> str:
    return str(session.scalars(select(Office.name)).first() or "")


def _last_change(session: Session) -> datetime | None:
    return session.scalar(select(func.max(JournalEntry.claimed_at)))


def _last_package(session: Session) -> int:
    return int(session.scalar(select(func.max(Package.seq))) or 0)


def _sealed_after(folder: Path, db: str, seq: int) -> int:
    """The highest number among the sealed packages in the folder that a copy does not know."""
    found = [0]
    for path in (folder / outbox.FOLDER).glob("*.tdkt"):
        with suppress(OSError, PackageError), path.open("rb") as file:
            header = wire.read_preamble(file.read(MOST_HEADER)).header
            if header.db == db and header.seq > seq:
                found.append(header.seq)
    return max(found)


def _lost(folder: Path, secret: str, db: str, n: int, head: str, now: Clock) -> int | None:
    if not places.is_set_up(folder):
        return None
    try:
        present = workspace.open_with_secret(folder, secret, now)
    except ClerkError:
        return None
    try:
        return present.read(_beyond, db, n, head)
    except ClerkError:
        return None
    finally:
        present.close()


def _beyond(session: Session, db: str, n: int, head: str) -> int | None:
    if session.scalar(select(JournalEntry.hash).filter_by(db=db, n=n)) != head:
        return None
    last = session.scalar(select(func.max(JournalEntry.n)).where(JournalEntry.db == db))
    return int(last or 0) - n
