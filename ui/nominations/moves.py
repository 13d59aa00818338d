"""The steps of a dossier as a click does them, from the list and from its own page alike."""

from collections.abc import Callable, Sequence
from functools import partial
from uuid import UUID

from app import dossier as dossiers
from app import journal
from app.council import actions as council
from app.dossier import Dossier
from app.errors import ClerkError
from app.nominations import actions, bulk, judge
from app.nominations.actions import number_text
from app.nominations.bulk import Answer
from app.nominations.eligibility import Condition
from app.nominations.steps import Step, Transition
from ui.desk import Desk
from ui.errors import show_error
from ui.nominations.answers import AnswersDialog
from ui.nominations.council import CouncilDialog
from ui.nominations.dialogs import NoteDialog, ReturnDialog
from ui.nominations.forwarding import LetterDialog, VerdictDialog
from ui.nominations.next import deed_of
from ui.nominations.words import step_word, tr


def read(desk: Desk, nomination_id: UUID) -> Dossier:
    """The dossier as it stands."""
    return desk.workspace.read(dossiers.read, nomination_id, desk.catalog, desk.today())


def advance(desk: Desk, nomination_id: UUID) -> Step:
    """Bring a dossier to its next step and say so, with an undo.

    Raises judge.NotReady with the list of what is missing.
    """
    step = desk.workspace.write(judge.advance, nomination_id, desk.catalog, desk.today())
    row = desk.workspace.read(dossiers.read, nomination_id, desk.catalog, desk.today())
    sentence = tr("{0} đã chuyển sang {1}").format(number_text(row.detail.number), step_word(step))
    desk.window.toast(sentence, undo_of(desk))
    return step


def advance_all(desk: Desk, nomination_ids: Sequence[UUID], done: Callable[[], object]) -> None:
    """Bring several dossiers to their next steps on another thread; one undo takes all back.

    Where some are not ready, a list says of each why. done: called when it is over, either way.
    """
    write, catalog, today = desk.workspace.write, desk.catalog, desk.today()

    def moved(answers: Sequence[Answer]) -> None:
        count = sum(answer.step is not None for answer in answers)
        left = len(answers) - count
        words = tr("Đã chuyển {0} hồ sơ")
        if left:
            words = tr("Đã chuyển {0} hồ sơ. {1} hồ sơ còn lại")
        if count:
            desk.window.toast(words.format(count, left), undo_of(desk))
        done()
        if left:
            AnswersDialog(desk, answers, desk.window).open()

    def failed(error: Exception) -> None:
        done()
        show_error(desk.window, error, tr("Chưa chuyển được"))

    desk.window.shell.jobs.start(
        lambda _report: write(bulk.advance, nomination_ids, catalog, today),
        done=moved,
        failed=failed,
    )


def forward(desk: Desk, nomination_ids: Sequence[UUID]) -> LetterDialog:
    """Ask for the letter that takes dossiers to the superior."""
    dialog = LetterDialog(desk, [read(desk, one) for one in nomination_ids], desk.window)
    dialog.open()
    return dialog


def superior_answered(desk: Desk, dossier: Dossier, kind: str = "decided") -> VerdictDialog:
    """Ask what the superior answered."""
    dialog = VerdictDialog(desk, dossier, kind, desk.window)
    dialog.open()
    return dialog


def present(desk: Desk, dossier: Dossier) -> None:
    """Ask when the superior's award was handed over, and to whom."""
    from ui.nominations.presenting import HandedDialog

    HandedDialog(desk, dossier, desk.window).open()


def go_on(desk: Desk, dossier: Dossier) -> None:
    """Do what the red button of a dossier says. Raises judge.NotReady as `advance` does."""
    deed, nomination_id = deed_of(dossier), dossier.detail.id
    if deed == "advance":
        advance(desk, nomination_id)
    elif deed == "council":
        record_council(desk, dossier)
    elif deed == "decide":
        desk.decide([nomination_id])
    elif deed == "letter":
        forward(desk, [nomination_id])
    elif deed == "answer":
        superior_answered(desk, dossier)
    elif deed == "present":
        present(desk, dossier)
    elif deed == "print" and dossier.decided is not None:
        desk.open_decision(dossier.decided.decision_id)


def give_back(desk: Desk, dossier: Dossier) -> ReturnDialog | VerdictDialog:
    """Ask for the reason and return a dossier to its nominating side."""
    if dossier.detail.step is Step.FORWARDED:
        return superior_answered(desk, dossier, "returned")
    dialog = ReturnDialog(desk, dossier, desk.window)
    dialog.open()
    return dialog


def confirm(
    desk: Desk, nomination_id: UUID, condition: Condition, *, overrule: bool = False
) -> NoteDialog:
    """Ask what somebody said of a condition, or for the reason to overrule it."""
    dialog = NoteDialog(desk, nomination_id, condition, overrule, desk.window)
    dialog.open()
    return dialog


def record_council(desk: Desk, dossier: Dossier) -> CouncilDialog | None:
    """Go to the session that hears the dossier; else ask for the numbers of the vote.

    None where a session was opened, or where no council votes on this award.
    """
    meeting = desk.workspace.read(council.session_of, dossier.detail.id)
    if meeting is not None:
        desk.open_session(meeting)
        return None
    made = desk.attempt(partial(CouncilDialog, desk, dossier, desk.window))
    if made is not None:
        made.open()
    return made


def back_to(desk: Desk, nomination_id: UUID, number: str, move: Transition) -> bool:
    """Take a dossier back a step, with an undo; False where it was refused."""

    def work() -> bool:
        desk.workspace.write(actions.move, nomination_id, move.end, desk.today())
        return True

    if not desk.attempt(work):
        return False
    words = tr("{0} đã về bước {1}").format(number, step_word(move.end))
    desk.window.toast(words, undo_of(desk))
    return True


def put_away(desk: Desk, nomination_ids: Sequence[UUID], name: str) -> bool:
    """Put dossiers into Mục đã xóa, with an undo; False where it was refused."""

    def work() -> bool:
        desk.workspace.write(dossiers.put_away, list(nomination_ids))
        return True

    if not desk.attempt(work):
        return False
    before = _head(desk)

    def back() -> None:
        if _head(desk) == before and desk.workspace.can_undo:
            desk.attempt(desk.workspace.undo)
        else:  # other work came between: bring back just these
            desk.workspace.write(dossiers.bring_back, list(nomination_ids))

    desk.window.toast(tr("Đã bỏ {0} vào Mục đã xóa").format(name), back)
    return True


def undo_of(desk: Desk) -> partial[object] | None:
    """What takes the last write back, and nothing that was written after it.

    None where that write stands for good, as a handing over does.
    """
    if not desk.workspace.can_undo:
        return None
    before = _head(desk)

    def back() -> None:
        if _head(desk) != before:
            raise ClerkError(
                what=tr("Sau việc này đã có việc khác được ghi."),
                kept=tr("Mọi nội dung vẫn như cũ."),
                todo=tr("Nhấn Ctrl+Z để hoàn tác lần lượt từng việc."),
            )
        desk.workspace.undo()

    return partial(desk.attempt, back)


def _head(desk: Desk) -> int:
    return desk.workspace.read(journal.read_head, desk.workspace.db).n


def undo(desk: Desk, nomination_id: UUID) -> bool:
    """Take back the last write and judge the dossier anew; False where it was refused."""

    def work() -> bool:
        desk.workspace.undo()
        desk.workspace.write(judge.rejudge, nomination_id, desk.catalog, desk.today())
        return True

    return bool(desk.attempt(work))
