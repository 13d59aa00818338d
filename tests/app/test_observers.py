"""An observer reads everything and changes nothing: there is one gate, and it is shut."""

import importlib
import inspect
import pkgutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import app
from app import accounts, audit, folder, identity, keys, workspace
from app.accounts import NewAccount
from app.errors import ClerkError
from app.journal import JournalSession, read_head
from app.subjects import actions as subjects
from app.sync import rounds
from app.workspace import Workspace
from tests.office import HOAI, KEY, Ticking, opened

WORDS = "trăng lên đỉnh núi xanh"
OBSERVER = NewAccount("Chamaléa Giám Sát", "giamsat", WORDS, "Ủy ban Mặt trận xã")


def actions() -> Iterator[tuple[str, object]]:
    """Every function of the program that writes with a journal."""
    for found in pkgutil.walk_packages(app.__path__, "app."):
        if found.name.startswith("app.province"):
            continue
        module = importlib.import_module(found.name)
        for name, function in vars(module).items():
            if getattr(function, "__module__", "") != found.name or name.startswith("_"):
                continue
            if inspect.isfunction(function):
                first = next(iter(inspect.signature(function).parameters.values()), None)
                if first is not None and first.annotation is JournalSession:
                    yield f"{found.name}.{name}", function


ACTIONS = dict(actions())


@pytest.fixture
def observing(desk: Workspace) -> Iterator[Workspace]:
    desk.write(subjects.save, HOAI)
    desk.add_account(OBSERVER)
    desk.close()
    seen = opened(desk.folder, "giamsat", Ticking())
    yield seen
    seen.close()


def refused(error: ClerkError) -> bool:
    return "chỉ xem" in error.what and bool(error.kept and error.todo)


def test_there_are_many_actions_to_refuse() -> None:
    assert len(ACTIONS) > 60


def test_every_action_is_refused_before_it_begins(observing: Workspace) -> None:
    for name, action in ACTIONS.items():
        with pytest.raises(ClerkError) as error:
            observing.write(action)  # type: ignore[arg-type]
        assert refused(error.value), name


def test_nothing_else_of_the_workspace_writes_either(observing: Workspace) -> None:
    before = observing.read(read_head, observing.db)
    slots = keys.load_slots(observing.slots_path)
    for refuse in (
        lambda: observing.write_because("vì ví dụ", subjects.save, HOAI),
        lambda: observing.change_code(keys.new_recovery_code()),
        lambda: observing.add_account(NewAccount("Ai Đó", "aido", WORDS, role="manager")),
        lambda: rounds.send(observing, client=None),  # type: ignore[arg-type]
        observing.undo,
        observing.redo,
    ):
        with pytest.raises(ClerkError):
            refuse()
    assert observing.read(read_head, observing.db) == before
    assert keys.load_slots(observing.slots_path) == slots
    assert observing.read(audit.check, observing.db).faults == ()


def test_an_observer_reads_and_keeps_how_their_own_window_looks(observing: Workspace) -> None:
    assert [row.full_name for row in observing.read(subjects.search, "hoài")] == [HOAI.full_name]
    before = observing.read(read_head, observing.db)
    observing.keep("window giamsat", b"{}")
    assert observing.read(identity.get, "window giamsat") == b"{}"
    assert observing.read(read_head, observing.db) == before and not observing.can_undo


def test_the_gate_is_the_only_way_to_a_journal() -> None:
    room = Path(app.__file__).parent
    made = {
        path.relative_to(room).as_posix()
        for path in room.rglob("*.py")
        if " JournalSession(" in path.read_text("utf-8").replace("class JournalSession(", "")
    }
    assert made == {"workspace.py"}


@pytest.mark.usefixtures("true_cost")
def test_an_account_opens_the_file_by_its_own_words_until_it_is_taken_back(desk: Workspace) -> None:
    slots = keys.load_slots(desk.slots_path)
    desk.add_account(OBSERVER)
    assert folder.logins(desk.folder) == [slot.login for slot in slots if slot.login] + ["giamsat"]
    desk.close()
    seen = workspace.open_with_passphrase(desk.folder, "giamsat", WORDS)
    assert seen.is_observer and seen.person.full_name == OBSERVER.full_name
    assert keys.unlock(keys.load_slots(seen.slots_path), "giamsat", WORDS) == KEY
    seen.close()


def test_an_account_that_was_taken_back_opens_nothing_and_can_be_given_again(
    desk: Workspace,
) -> None:
    desk.add_account(OBSERVER)
    desk.undo()
    assert [row.login for row in desk.read(accounts.listed)] == ["mau"]
    desk.close()
    with pytest.raises(ClerkError, match="ngừng dùng"):
        opened(desk.folder, "giamsat", Ticking())
    again = opened(desk.folder, "mau", Ticking())
    again.add_account(OBSERVER)
    assert folder.logins(again.folder).count("giamsat") == 1
    again.close()


def test_an_observer_whose_account_has_ended_opens_nothing_and_others_go_on(
    desk: Workspace,
) -> None:
    made = desk.add_account(OBSERVER)
    with pytest.raises(ClerkError):
        desk.write(accounts.stop, desk.person.id, "manager")  # nobody shuts the book for all
    with pytest.raises(ClerkError):
        desk.write(accounts.stop, made, "clerk")
    desk.write(accounts.stop, made, "manager")
    assert [row.login for row in desk.read(accounts.listed)] == ["mau"]
    desk.close()
    with pytest.raises(ClerkError, match="ngừng dùng"):
        opened(desk.folder, "giamsat", Ticking())
    opened(desk.folder, "mau", Ticking()).close()


@pytest.mark.parametrize(
    ("changed", "field"),
    [
        ({"full_name": " "}, "full_name"),
        ({"login": "Giám sát"}, "login"),
        ({"login": "mau"}, "login"),
        ({"role": "boss"}, "role"),
        ({"passphrase": "ngắn"}, "passphrase"),
    ],
)
def test_a_wrong_account_is_refused_at_its_field(
    desk: Workspace, changed: dict[str, str], field: str
) -> None:
    before = keys.load_slots(desk.slots_path)
    with pytest.raises(ClerkError) as error:
        desk.add_account(replace(OBSERVER, **changed))  # type: ignore[arg-type]
    assert error.value.field == field and error.value.todo
    assert keys.load_slots(desk.slots_path) == before
