"""How to come to every dialog of the example office."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtGui import QGuiApplication

from app import dossier as dossiers
from app import fonts
from app.certificates import runs
from app.council import members as council_members
from app.council import view as council_view
from app.council.view import SessionView
from app.decisions import actions as decisions
from app.decisions import afterwards, fund, inquiries, pending, register
from app.decisions.afterwards import Afterwards
from app.decisions.register import EntryDetail
from app.documents.stationery import OWN
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.movements import listing as movements
from app.nominations import common, judge, listing
from app.nominations.listing import Filter, Order
from app.oversight import complaints, inspections, watching
from app.oversight.complaints import ComplaintRow
from app.oversight.inspections import InspectionView
from app.plan import tasks
from app.plan.tasks import Task
from app.subjects import actions as people
from app.subjects import duplicates
from tests.ui_pages import clustering, pasting
from tests.ui_pages.screens import (
    family,
    moved,
    newest_decision,
    overseen_once,
    print_run,
)
from ui.catalog.adding import AddDialog
from ui.certificates import blanks as blank_pages
from ui.certificates.book import LayoutBook
from ui.certificates.fontsdialog import FontsDialog
from ui.certificates.printset import PrintSetDialog
from ui.certificates.running import AnswerDialog, RunDialog
from ui.council.conflicts import ConflictDialog
from ui.council.members import MemberDialog, MembersDialog, paste_dialog
from ui.council.plan import PlanDialog
from ui.council.tally import TallyDialog
from ui.decisions import handing
from ui.decisions import signers as signer_pages
from ui.decisions.dialog import DecisionDialog
from ui.desk import Desk
from ui.exemplars import beginning, checking, diary, ending, places
from ui.forms import Dialog
from ui.movements import dialogs as movement_dialogs
from ui.movements import form as movement_form
from ui.nominations import beginning as begin_dossier
from ui.nominations import telling
from ui.nominations.archiving import ArchiveDialog
from ui.nominations.claiming import ClaimsDialog
from ui.nominations.common import CommonDialog
from ui.nominations.decision_list import DecisionListDialog
from ui.nominations.dialogs import NoteDialog
from ui.oversight import complaints as oversight
from ui.oversight import inspections as inspection_pages
from ui.oversight.signals import signal_dialog
from ui.plan import dialogs as plan_dialogs
from ui.program import Program
from ui.register import afterwards as following
from ui.register import fund as fund_pages
from ui.register import inquiries as inquiry_pages
from ui.register import numbers as number_pages
from ui.register import titles as title_orders
from ui.subjects import records as known
from ui.subjects.twins import CompareDialog


def sheets_answer(program: Program) -> Dialog:
    print_run(program)
    run = program.workspace.read(runs.open_run)
    assert run is not None
    dialog = AnswerDialog(program.desk, run)
    dialog.spoiled.setText("1")
    return dialog


def refused() -> None:
    raise ClerkError(what="Chưa ghi lý do.", todo="Ví dụ: Tờ trước bị ướt", field="reason")


def printing_again(program: Program) -> Dialog:
    return RunDialog(program.desk, 12, 2, {"Phôi Giấy khen A4": 200}, lambda **_asked: refused())


def print_set(program: Program) -> Dialog:
    """With all its fields, and a size that A4 has no room for."""
    dialog = PrintSetDialog(program.desk, newest_decision(program))
    for part in dialog.parts.values():
        part.setChecked(part.isEnabled())
    for choice in (dialog.labels, dialog.envelope):
        choice.which.set_value(OWN)
        choice.which.activated.emit(choice.which.currentIndex())
    dialog.labels._own[0].control.setText("4")  # type: ignore[attr-defined]
    return dialog


def missing_fonts(program: Program) -> Dialog:
    book = LayoutBook(program.desk, program.window)
    book.left_out = {".VnTime": fonts.LETTERS_LACK, "Thư pháp Xưa": fonts.BROKEN,
                     "Phông Mua": fonts.FORBIDDEN}  # fmt: skip
    return FontsDialog(book, program.window)


def scores(program: Program) -> Dialog:
    desk = program.desk
    found = program.workspace.read(dossiers.read, family(program), desk.catalog, desk.today())
    return ClaimsDialog(desk, found, program.window)


def line_of(program: Program) -> tuple[EntryDetail, Afterwards]:
    """The second line of the book, which was not struck."""
    _first, second, *_ = program.workspace.read(decisions.register_page, None, 2)
    read = program.workspace.read
    return read(register.read_entry, second.id), read(afterwards.of_entry, second.id)


def of_line(make: Callable[[Desk, EntryDetail], Dialog]) -> Callable[[Program], Dialog]:
    return lambda program: make(program.desk, line_of(program)[0])


def recovery(program: Program) -> Dialog:
    first, *_ = program.workspace.read(decisions.register_page, None, 1)
    found = program.workspace.read(afterwards.of_entry, first.id).revoked
    assert found is not None
    entry = program.workspace.read(register.read_entry, first.id)
    return following.recovery_dialog(program.desk, entry, found)


def held_post(program: Program) -> Dialog:
    (first, *_) = program.workspace.read(people.search, "Võ Minh Trí", 1)
    return known.post_dialog(program.desk, first.id)


def compared(program: Program) -> Dialog:
    (first, *_) = program.workspace.read(people.search, "Võ Minh Trí", 1)
    (pair, *_) = program.workspace.read(duplicates.candidates, first.id)
    return CompareDialog(program.desk, pair)


def confirmed(program: Program) -> Dialog:
    desk, made = program.desk, finished(program)
    result = program.workspace.read(judge.judge, made, desk.catalog, desk.today())
    return NoteDialog(desk, made, result.conditions[2], False, program.window)


def common_of_many(program: Program) -> Dialog:
    """Of all dossiers, at whatever step."""
    desk = program.desk
    ids = [row.id for row in program.workspace.read(listing.page, Filter(), Order.NUMBER, False,
                                                    None, 100)]  # fmt: skip
    found = program.workspace.read(common.missing, ids, desk.catalog, desk.today())
    return CommonDialog(desk, ids, found)


def met(program: Program) -> SessionView:
    """The example's session, as it stands."""
    desk, read = program.desk, program.workspace.read
    (first,) = read(council_view.page, None, 1)
    return read(council_view.read, first.id, desk.catalog, desk.today())


def council_tally(program: Program) -> Dialog:
    return TallyDialog(program.desk, met(program), None, lambda _count: None)


def council_member(program: Program) -> Dialog:
    """Over the list of members, which is a dialog itself."""
    council = program.workspace.read(council_members.council)
    assert council is not None
    return MemberDialog(program.desk, council.id, None, MembersDialog(program.desk))


def finished(program: Program) -> UUID:
    """The dossier of the first line of the book."""
    first, *_ = program.workspace.read(decisions.register_page, None, 1)
    return program.workspace.read(register.read_entry, first.id).nomination_id


def denunciation(program: Program) -> Dialog:
    made = oversight.receive_dialog(program.desk)
    made.entries["kind"].show("denunciation")
    return made


def complaint(make: Callable[[Desk, ComplaintRow], Dialog]) -> Callable[[Program], Dialog]:
    def dialog(program: Program) -> Dialog:
        login = program.workspace.person.login
        rows = program.workspace.read(complaints.listed, login)
        return make(
            program.desk, next(row for row in rows if row.words and not row.extended_because)
        )

    return dialog


def answer(program: Program) -> Dialog:
    return inquiry_pages.answer_dialog(program.desk, program.workspace.read(inquiries.listed)[0])


def numbering(program: Program) -> Dialog:
    (draft,) = program.workspace.read(pending.listed)
    return DecisionDialog(program.desk, draft.waiting_ids, signed=draft)


def ceremony(program: Program) -> Dialog:
    first, *_ = program.workspace.read(decisions.register_page, None, 1)
    return handing.ceremony_dialog(program.desk, first.decision_id, first.symbol)


def reversal(program: Program) -> Dialog:
    rows = program.workspace.read(fund.rows, program.desk.today().year)
    return fund_pages.reverse_dialog(program.desk, rows[0])


def of_exemplar(dialog: Callable[[Desk, UUID], Dialog]) -> Callable[[Program], Dialog]:
    def made(program: Program) -> Dialog:
        (first,) = program.workspace.read(exemplars.page, None, 1, descending=False)
        return dialog(program.desk, first.id)

    return made


def of_task(dialog: Callable[[Desk, Task], Dialog]) -> Callable[[Program], Dialog]:
    def made(program: Program) -> Dialog:
        desk = program.desk
        task = desk.workspace.read(tasks.read, desk.catalog, "CT41-III.3", desk.today())
        return dialog(desk, task)

    return made


def of_inspection(
    dialog: Callable[[Desk, InspectionView], Dialog],
) -> Callable[[Program], Dialog]:
    def made(program: Program) -> Dialog:
        desk, id = program.desk, overseen_once(program)
        return dialog(desk, desk.workspace.read(inspections.read, id, desk.today()))

    return made


def signal(program: Program) -> Dialog:
    desk = program.desk
    overseen_once(program)
    (first, *_) = desk.workspace.read(watching.read, desk.catalog, desk.today())
    return signal_dialog(desk, first)


def members_pasted(program: Program) -> Dialog:
    QGuiApplication.clipboard().setText(
        "Ông Lê Văn Ví Dụ\tChủ tịch UBND xã\tUBND xã\tChủ tịch Hội đồng\nBà Mẫu\t\t\tThư ký"
    )
    council = program.workspace.read(council_members.council)
    assert council is not None
    return paste_dialog(program.desk, council, program.window)


DIALOGS: dict[str, Callable[[Program], Dialog]] = {
    "scores": scores,
    "decision-list": lambda program: DecisionListDialog(program.desk, program.window),
    "council-pasted": members_pasted,
    "correction": of_line(following.correction_dialog),
    "revocation": of_line(following.revocation_dialog),
    "title-order": of_line(
        lambda desk, entry: title_orders.order_dialog(desk, entry.id, entry.recipient)
    ),
    "reissue": of_line(following.reissue_dialog),
    "recovery": recovery,
    "held-post": held_post,
    "twins": compared,
    "dossier-begun": lambda program: begin_dossier.BeginDialog(
        program.desk, None, None, program.window
    ),
    "confirmation": confirmed,
    "session-planned": lambda program: PlanDialog(program.desk, met(program)),
    "session-conflicts": lambda program: ConflictDialog(
        program.desk, met(program), met(program).items[0]
    ),
    "council-member": council_member,
    "council-tally": council_tally,
    "nomination-common": common_of_many,
    "tell": lambda program: telling.tell_dialog(program.desk, [finished(program)]),
    "archive": lambda program: ArchiveDialog(program.desk, [finished(program)], program.window),
    "movement-form": lambda program: movement_form.open_form(program.desk, moved(program)),
    "stratum": lambda program: AddDialog(program.desk, "movement_strata"),
    "movement-criterion": lambda program: movement_dialogs.criterion_dialog(
        program.desk, moved(program)
    ),
    "movement-review": lambda program: movement_dialogs.review_dialog(
        program.desk, program.workspace.read(movements.read, moved(program)), "final"
    ),
    "complaint": lambda program: oversight.receive_dialog(program.desk),
    "denunciation": denunciation,
    "plan-evidence": of_task(plan_dialogs.evidence_dialog),
    "plan-task": of_task(plan_dialogs.task_dialog),
    "plan-drop": of_task(plan_dialogs.drop_dialog),
    "inspection-plan": lambda program: inspection_pages.plan_dialog(program.desk),
    "inspection-visit": of_inspection(inspection_pages.visit_dialog),
    "inspection-finding": of_inspection(inspection_pages.finding_dialog),
    "inspection-conclude": of_inspection(inspection_pages.conclude_dialog),
    "signal": signal,
    "complaint-read": complaint(oversight.reading_dialog),
    "complaint-extend": complaint(oversight.extend_dialog),
    "complaint-settle": complaint(oversight.settle_dialog),
    "inquiry": lambda program: inquiry_pages.receive_dialog(program.desk),
    "inquiry-answer": answer,
    "fund-entry": lambda program: fund_pages.enter_dialog(program.desk),
    "fund-reversal": reversal,
    "ceremony": ceremony,
    "signer": lambda program: signer_pages.signer_dialog(program.desk, None),
    "number": lambda program: number_pages.explain_dialog(program.desk, 2025, 7),
    "decision-of-draft": numbering,
    "exemplar-check": of_exemplar(checking.check_dialog),
    "exemplar-visit": of_exemplar(diary.visit_dialog),
    "exemplar-milestone": of_exemplar(diary.plan_dialog),
    "exemplar-place": of_exemplar(partial(places.place_dialog, place=None)),
    "exemplar-withdrawal": of_exemplar(ending.withdraw_dialog),
    "exemplar-begun": lambda program: beginning.BeginDialog(program.desk, program.window),
    "blanks": lambda program: blank_pages.enter_dialog(program.desk),
    "print-answer": sheets_answer,
    "print-again": printing_again,
    "print-set": print_set,
    "fonts": missing_fonts,
    **clustering.DIALOGS,
    **pasting.DIALOGS,
}
