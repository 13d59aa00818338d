"""One clerk's file, open: every read and every write of the program goes through here."""

import errno
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar
from uuid import UUID, uuid4

from filelock import FileLock, Timeout
from sqlalchemy import Engine, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm import Session, configure_mappers

from app import accounts, backup, clock, files, identity, keys, recovery, undo
from app.accounts import OBSERVER, observes
from app.clock import Clock, local_day
from app.errors import ClerkError
from app.folder import FILE as FILE
from app.folder import LOCK, is_set_up, settle
from app.folder import SLOTS as SLOTS
from app.folder import logins as logins
from app.identity import Identity
from app.journal import Author, JournalSession
from app.storage_errors import explain, file_is_damaged, file_is_newer, open_elsewhere
from db import migrate
from db.base import append_only
from db.engine import WRITES, CannotOpen, check_library, is_whole, open_file
from db.offices import Account, Office
from db.tables import RECORDS

P = ParamSpec("P")
T = TypeVar("T")

MOST_UNDO = 200


@dataclass(frozen=True, slots=True)
class Setup:
    """What the first start asks for. login: lower-case letters and digits."""

    unit_code: str
    unit_valid_from: date | None
    office_name: str
    level: str
    parent_name: str
    full_name: str
    job_title: str
    login: str
    passphrase: str
    recovery_code: str
    lock_after_minutes: int = 10


@dataclass(frozen=True, slots=True)
class Person:
    """The person at the keyboard."""

    id: UUID
    login: str
    full_name: str
    job_title: str
    role: str
    lock_after_minutes: int


class Workspace:
    """An open file and the person who opened it. Thread-safe; one write at a time.

    Actions are plain functions that take a session first. `before_commit` is asked at the end of
    every write, within its transaction, to keep true what is worked out from records. `on_change`
    callbacks hear, on the thread that wrote, the set of record types that a committed write
    touched.
    """

    def __init__(
        self, folder: Path, engine: Engine, key: bytes, lock: FileLock, now: Clock, login: str
    ) -> None:
        self.folder, self.now = folder, now
        self._engine, self._key, self._lock = engine, key, lock
        self._writer = engine.execution_options(**WRITES)
        self._turn = threading.RLock()
        self._undo: list[tuple[int, ...]] = []
        self._redo: list[tuple[int, ...]] = []
        self.before_commit: list[Callable[[JournalSession], None]] = []
        self.on_change: list[Callable[[frozenset[str]], None]] = []
        self.identity: Identity = self.read(identity.load)
        self.person: Person = self.read(_person, login)

    @property
    def db(self) -> str:
        return self.identity.db

    @property
    def path(self) -> Path:
        return self.folder / FILE

    def read(
        self, action: Callable[Concatenate[Session, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run an action that only reads, on one snapshot of the file."""
        with self._explained(), Session(self._engine, autoflush=False) as session:
            try:
                return action(session, *args, **kwargs)
            finally:
                self._require_whole_pages(session)

    def write(
        self, action: Callable[Concatenate[JournalSession, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Run an action in one transaction with its journal entries, or not at all."""
        return self._write(action, None, self._undo, *args, **kwargs)

    def trial(
        self, action: Callable[Concatenate[JournalSession, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """What an action would answer; whatever it writes is taken back before anybody sees it."""
        with (
            self._turn,
            self._explained(),
            JournalSession(self._writer, self.author()) as session,
        ):
            return action(session, *args, **kwargs)

    def write_because(
        self,
        reason: str,
        action: Callable[Concatenate[JournalSession, P], T],
        *args: P.args,
        **kwargs: P.kwargs,
    ) -> T:
        """As `write`, with the reason that the journal keeps beside the change."""
        return self._write(action, reason or None, self._undo, *args, **kwargs)

    def _write(
        self,
        action: Callable[..., T],
        reason: str | None,
        stack: list[tuple[int, ...]],
        *args: Any,
        **kwargs: Any,
    ) -> T:
        if self.is_observer:
            raise observes(self.person.full_name)
        return self._commit(action, reason, stack, *args, **kwargs)

    def _commit(
        self,
        action: Callable[..., T],
        reason: str | None,
        stack: list[tuple[int, ...]],
        *args: Any,
        **kwargs: Any,
    ) -> T:
        author = self.author(reason)
        with self._turn, self._explained(), JournalSession(self._writer, author) as session:
            answer = action(session, *args, **kwargs)
            session.flush()
            for keep in self.before_commit:
                keep(session)
            self._require_whole_pages(session)
            session.commit()
            written = tuple(session.written)
            touched = frozenset(session.touched)
            if written:
                self._remember(written, touched, stack)
        if touched:
            for heard in tuple(self.on_change):
                heard(touched)
        return answer

    def _require_whole_pages(self, session: Session) -> None:
        """Raise ClerkError where a page that was just read is damaged.

        Of a long text or file the cipher hands a damaged page over as noughts and complains only
        at the next page: without this question the noughts would be taken for the answer.
        """
        if not is_whole(session.connection()):
            raise file_is_damaged(FILE, "cipher_status 0")

    @property
    def is_observer(self) -> bool:
        """Whether the person at the keyboard reads everything and changes nothing."""
        return self.person.role == OBSERVER

    def keep(self, name: str, value: bytes) -> None:
        """Keep a value of this machine, such as widths of columns: no record, in no journal."""
        self._commit(identity.put, None, self._undo, name, value)

    def add_account(self, new: accounts.NewAccount) -> UUID:
        """Let another person open the file. Raises ClerkError, naming the field."""
        before = keys.load_slots(self.slots_path)
        kept = [slot for slot in before if slot.login != new.login]

        def add(session: JournalSession) -> UUID:
            made = accounts.add(session, new, self.person.role)
            slot = keys.wrap(self._key, "passphrase", new.login, keys.normal(new.passphrase))
            keys.save_slots(self.slots_path, [*kept, slot])
            return made

        try:
            return self.write(add)
        except BaseException:
            if keys.load_slots(self.slots_path) != before:  # the account was not stored after all
                keys.save_slots(self.slots_path, before)
            raise

    def author(self, reason: str | None = None) -> Author:
        """The person at the keyboard, now."""
        now = self.now().replace(microsecond=0)
        return Author(self.person.id, self.identity.office_id, self.db, now, reason)

    def _remember(
        self, written: tuple[int, ...], touched: frozenset[str], stack: list[tuple[int, ...]]
    ) -> None:
        if any(append_only(RECORDS[name]) for name in touched):
            self._undo.clear()  # past a decision nothing is taken back, only corrected
            self._redo.clear()
            return
        stack.append(written)
        del stack[:-MOST_UNDO]
        if stack is self._undo:
            self._redo.clear()

    @property
    def can_undo(self) -> bool:
        return bool(self._undo)

    @property
    def next_undo(self) -> int:
        """How many entries `undo` would put back."""
        return len(self._undo[-1]) if self._undo else 0

    @property
    def next_redo(self) -> int:
        """How many entries `redo` would put back."""
        return len(self._redo[-1]) if self._redo else 0

    @property
    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo(self) -> None:
        """Take back the last write of this session. Raises ClerkError where it can't be."""
        self._step_back(self._undo, self._redo, "Hoàn tác")

    def redo(self) -> None:
        """Do again what was taken back last."""
        redo, self._redo = self._redo, []
        try:
            self._step_back(redo, self._undo, "Làm lại")
        finally:
            self._redo = redo

    def _step_back(
        self, source: list[tuple[int, ...]], target: list[tuple[int, ...]], reason: str
    ) -> None:
        with self._turn:
            if not source:
                raise ClerkError(
                    what=f"Không còn việc nào để {reason.lower()}.",
                    todo="Mở Lịch sử của hồ sơ để xem các lần sửa trước.",
                )
            entries = source.pop()
            try:
                self._write(undo.undo, reason, target, self.db, entries, self.now())
            except undo.CannotUndo:
                raise  # it never can be: what lies below it may
            except BaseException:
                source.append(entries)  # a full disk, say: the same key works once there is room
                raise

    def backup(self, folder: Path, within: float | None = None) -> Path:
        """Make a verified copy in a folder, keys beside it, and return its path.

        within: seconds, past which it raises backup.TooSlow.
        """
        target = folder / backup.name_for(self.now())
        with self._explained():
            backup.copy_verified(self._engine, self._key, target, within)
            keys.save_slots(target.with_suffix(".khoa.json"), keys.load_slots(self.slots_path))
        return target

    @property
    def slots_path(self) -> Path:
        return self.folder / SLOTS

    def confirm(self, passphrase: str) -> None:
        """Ask the person's passphrase once more. Raises WrongSecret."""
        keys.unlock(keys.load_slots(self.slots_path), self.person.login, passphrase)

    def change_passphrase(self, new: str) -> None:
        """Wrap the file's key anew for the person at the keyboard; the old passphrase is void."""
        keys.check_passphrase(new)
        login = self.person.login
        kept = [slot for slot in keys.load_slots(self.slots_path) if slot.login != login]
        slot = keys.wrap(self._key, "passphrase", login, keys.normal(new))
        keys.save_slots(self.slots_path, [*kept, slot])

    def change_code(self, new: str) -> None:
        """Wrap the file's key anew by a recovery code; until then the old code opens, after not.

        Raises ClerkError where it is no code or the key file cannot be written: the old one stays.
        """
        if self.is_observer:
            raise observes(self.person.full_name)
        code = keys.read_recovery_code(new)
        kept = [slot for slot in keys.load_slots(self.slots_path) if slot.kind != "recovery"]
        keys.save_slots(self.slots_path, [*kept, keys.wrap(self._key, "recovery", "", code)])
        self.write(recovery.remember, code, local_day(self.now()))

    def close(self) -> None:
        """Close the file. Safe to call twice."""
        self._engine.dispose()
        self._lock.release()

    @contextmanager
    def _explained(self) -> Iterator[None]:
        try:
            yield
        except DBAPIError as error:
            raise explain(error) from error
        except CannotOpen as error:  # another thread's connection, when the file broke meanwhile
            raise file_is_damaged(FILE, str(error)) from error
        except FileNotFoundError as error:
            if error.args != (self.path,):
                raise
            gone = FileNotFoundError(errno.ENOENT, "the file is gone")
            raise files.explain(gone, self.path) from error


def _person(session: Session, login: str) -> Person:
    query = select(Account).where(
        Account.login == login, Account.deleted_at.is_(None), Account.disabled_at.is_(None)
    )
    found = session.scalars(query).one_or_none()
    if found is None:
        raise ClerkError(
            what=f"Tài khoản “{login}” đã ngừng dùng.",
            kept="Sổ vẫn nguyên trong máy.",
            todo="Mở bằng tài khoản khác, hoặc nhờ người quản lý sổ thêm lại.",
        )
    return Person(
        found.id,
        found.login,
        found.full_name,
        found.job_title,
        found.role,
        found.lock_after_minutes,
    )


def create(folder: Path, setup: Setup, now: Clock = clock.now) -> Workspace:
    """Set up a new file. Until the last step nothing bears its final name, so a power cut is safe.

    Raises ClerkError where the folder already holds a file or the passphrase is too weak.
    """
    keys.check_passphrase(setup.passphrase)
    code = keys.read_recovery_code(setup.recovery_code)
    if is_set_up(folder):
        raise ClerkError(
            what="Thư mục này đã có một sổ.",
            kept="Sổ đang có vẫn nguyên.",
            todo="Mở sổ đó, hoặc chọn thư mục khác.",
        )
    new = folder / (FILE + ".moi")
    key = keys.new_file_key()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for leftover in (new, Path(f"{new}-wal"), Path(f"{new}-shm")):
            leftover.unlink(missing_ok=True)
        _put_aside(folder, now())
        _make(new, key, setup, now())
    except OSError as error:
        raise files.explain(error, new) from error
    except DBAPIError as error:
        raise explain(error) from error
    passphrase = keys.normal(setup.passphrase)
    slots = [
        keys.wrap(key, "passphrase", setup.login, passphrase),
        keys.wrap(key, "recovery", "", code),
    ]
    keys.save_slots(folder / SLOTS, slots)
    new.replace(folder / FILE)
    return _open(folder, key, setup.login, now)


def _put_aside(folder: Path, instant: datetime) -> None:
    """Keep what belongs to a file that was moved away: its keys open nothing else, but open it."""
    for name in (SLOTS, f"{FILE}-wal", f"{FILE}-shm"):
        if (folder / name).exists():
            (folder / name).replace(folder / f"{name}.cu-{instant:%Y%m%d-%H%M%S}")


def _make(new: Path, key: bytes, setup: Setup, instant: datetime) -> None:
    """Write the whole new file, and all of it into the one file: nothing stays in its log."""
    engine = open_file(new, key, create=True)
    try:
        _fill(engine.execution_options(**WRITES), setup, instant)
        with engine.connect() as connection:
            connection.exec_driver_sql("COMMIT")
            connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
            connection.exec_driver_sql("BEGIN")
    finally:
        engine.dispose()


def _fill(engine: Engine, setup: Setup, instant: datetime) -> None:
    office_id, account_id = uuid4(), uuid4()
    made = identity.new_identity(office_id)
    with engine.begin() as connection:
        migrate.upgrade(connection)
        author = Author(account_id, office_id, made.db, instant.replace(microsecond=0))
        session = JournalSession(connection, author)
        session.add(
            Office(
                id=office_id,
                unit_code=setup.unit_code,
                unit_valid_from=setup.unit_valid_from,
                name=setup.office_name,
                level=setup.level,
                parent_name=setup.parent_name,
            )
        )
        session.add(
            Account(
                id=account_id,
                login=setup.login,
                full_name=setup.full_name,
                job_title=setup.job_title,
                role="manager",
                lock_after_minutes=setup.lock_after_minutes,
            )
        )
        session.flush()
        identity.store(session, made)
        recovery.remember(session, setup.recovery_code, local_day(instant))


def prepare() -> None:
    """Load and join up what opening a file needs, while someone is still typing the passphrase."""
    check_library()
    configure_mappers()
    keys.load_ciphers()


def _slots(folder: Path) -> list[keys.Slot]:
    settle(folder)
    return keys.load_slots(folder / SLOTS)


def open_with_passphrase(
    folder: Path, login: str, passphrase: str, now: Clock = clock.now
) -> Workspace:
    """Open the file as a person. Raises WrongSecret, or ClerkError saying what is wrong."""
    key = keys.unlock(_slots(folder), login, passphrase)
    return _open(folder, key, login, now)


def open_with_code(folder: Path, typed: str, now: Clock = clock.now) -> Workspace:
    """Open the file by the printed recovery code, as the first person who may open it."""
    key = keys.unlock_by_code(_slots(folder), typed)
    return _open(folder, key, logins(folder)[0], now)


def open_with_secret(folder: Path, secret: str, now: Clock = clock.now) -> Workspace:
    """Open the file where nobody says whose secret it is: any person's passphrase, or the code.

    Raises WrongSecret, or ClerkError saying what is wrong.
    """
    slots = _slots(folder)
    for login in logins(folder):
        with suppress(keys.WrongSecret):
            return _open(folder, keys.unlock(slots, login, secret), login, now)
    if keys.may_be_code(secret):
        return open_with_code(folder, secret, now)
    raise keys.wrong_passphrase()


def _open(folder: Path, key: bytes, login: str, now: Clock) -> Workspace:
    with ExitStack() as undone:  # whatever fails, file and lock are let go
        lock = FileLock(folder / LOCK, thread_local=False)  # let go on any thread
        try:
            lock.acquire(timeout=0)
        except Timeout as error:
            raise open_elsewhere() from error
        except OSError as error:
            raise files.explain(error, folder / LOCK) from error
        undone.callback(lock.release)
        try:
            engine = open_file(folder / FILE, key)
            undone.callback(engine.dispose)
            _upgrade(engine, key, folder, now())
            workspace = Workspace(folder, engine, key, lock, now, login)
        except CannotOpen as error:
            raise file_is_damaged(FILE, str(error)) from error
        except DBAPIError as error:
            raise explain(error) from error
        undone.pop_all()
        return workspace


def _upgrade(engine: Engine, key: bytes, folder: Path, instant: datetime) -> None:
    with engine.connect() as connection:
        try:
            needed = migrate.needs_upgrade(connection)
        except migrate.NewerSchema as error:
            raise file_is_newer(str(error)) from error
    if needed:
        backup.copy_verified(engine, key, folder / "sao-luu" / backup.name_for(instant))
        with engine.execution_options(**WRITES).begin() as connection:
            migrate.upgrade(connection)
