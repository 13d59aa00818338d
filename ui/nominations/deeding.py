"""What the buttons and links of a dossier's course do: each opens its dialog or its paper."""

from collections.abc import Callable
from functools import partial
from uuid import UUID

from app.dossier import Dossier
from app.nominations import achievement, judge, letters, papers
from app.nominations.actions import number_text
from app.nominations.consultations import Asked
from app.nominations.forwarding import Letter
from app.nominations.postings import Posted, Remark
from app.progress import Report
from ui.desk import Desk
from ui.errors import show_error
from ui.forms import Dialog
from ui.nominations.archiving import ArchiveDialog
from ui.nominations.asking import (
    AnswerDialog,
    ConsultDialog,
    PostingDialog,
    RemarkAnswerDialog,
    RemarkDialog,
    ReviewDialog,
)
from ui.nominations.claiming import ClaimsDialog
from ui.nominations.decision_list import read_decision_list
from ui.nominations.ending import CloseDialog, OtherAwardDialog
from ui.nominations.receiving import ReceiveDialog, show_request, show_slip
from ui.nominations.telling import tell_dialog
from ui.nominations.words import tr
from ui.paper import PaperPage

MakeDialog = Callable[[Desk, Dossier], Dialog]
DIALOGS: dict[str, MakeDialog] = {
    "receive": lambda desk, dossier: ReceiveDialog(desk, dossier, desk.window),
    "review": lambda desk, dossier: ReviewDialog(desk, dossier, desk.window),
    "claims": lambda desk, dossier: ClaimsDialog(desk, dossier, desk.window),
    "consult": lambda desk, dossier: ConsultDialog(desk, dossier, desk.window),
    "post": lambda desk, dossier: PostingDialog(desk, dossier, desk.window),
    "close": lambda desk, dossier: CloseDialog(desk, dossier, desk.window),
    "lower": lambda desk, dossier: OtherAwardDialog(desk, dossier, True, desk.window),
    "tell": lambda desk, dossier: tell_dialog(desk, [dossier.detail.id]),
    "archive": lambda desk, dossier: ArchiveDialog(desk, [dossier.detail.id], desk.window),
    "go_on": lambda desk, dossier: OtherAwardDialog(desk, dossier, False, desk.window),
}


def do(desk: Desk, dossier: Dossier, deed: str, about: object) -> None:
    """Do one deed of the course. about: what its line is of, None for a button."""
    if deed in DIALOGS:
        _ask(desk, dossier, DIALOGS[deed](desk, dossier))
    elif deed == "decision_list":
        read_decision_list(desk)
    elif deed == "answer" and isinstance(about, Asked):
        _ask(desk, dossier, AnswerDialog(desk, dossier, about, desk.window))
    elif deed == "remark" and isinstance(about, Posted):
        _ask(desk, dossier, RemarkDialog(desk, about, desk.window))
    elif deed == "answer_remark" and isinstance(about, Remark):
        _ask(desk, dossier, RemarkAnswerDialog(desk, about, desk.window))
    elif deed == "open" and isinstance(about, UUID):
        desk.open_nomination(about)
    elif deed == "letter" and isinstance(about, Letter):
        make = partial(desk.workspace.read, letters.signed, about.id, desk.catalog)
        title = tr("Tờ trình {0}").format(about.symbol)
        page = PaperPage(desk, title, make, tr("tờ trình"), "to-trinh")
        desk.window.open(page)
    elif deed == "notice" and isinstance(about, Posted):
        make = partial(desk.workspace.read, papers.posting_notice, about.id, desk.catalog)
        title = tr("Thông báo công khai")
        desk.window.open(PaperPage(desk, title, make, tr("thông báo"), "thong-bao-cong-khai"))
    elif deed == "asking" and isinstance(about, Asked):
        make = partial(desk.workspace.read, papers.consultation_letter, about.id, desk.catalog)
        title = tr("Lấy ý kiến {0}").format(about.agency)
        desk.window.open(PaperPage(desk, title, make, tr("công văn"), "lay-y-kien"))
    elif deed == "unit_minutes":
        made = dossier.detail.id
        make = partial(
            desk.workspace.read, papers.made, made, papers.MINUTES[0], desk.catalog, desk.today()
        )
        title = tr("Biên bản bình xét")
        desk.window.open(PaperPage(desk, title, make, tr("biên bản"), "bien-ban-binh-xet"))
    elif deed == "summary":
        show_summary(desk, dossier)
    elif deed == "achievement":
        show_achievement(desk, dossier)
    elif deed == "slip":
        show_slip(desk, dossier)
    elif deed == "request":
        show_request(desk, dossier)


def show_summary(desk: Desk, dossier: Dossier) -> None:
    """What the council reads of a dossier before it votes."""
    made, number = dossier.detail.id, number_text(dossier.detail.number)
    make = partial(desk.workspace.read, papers.summary, made, desk.catalog, desk.today())
    title = tr("Phiếu tóm tắt hồ sơ")
    page = PaperPage(desk, title, make, tr("phiếu"), f"tom-tat-{number}", number=number)
    desk.window.open(page)


def show_achievement(desk: Desk, dossier: Dossier) -> None:
    """The achievement report in the form that the award asks for, open lines and all."""
    made, number = dossier.detail.id, number_text(dossier.detail.number)
    make = partial(desk.workspace.read, achievement.report, made, desk.catalog, desk.today())
    title, file = tr("Báo cáo thành tích"), f"bao-cao-thanh-tich-{number}"
    desk.window.open(PaperPage(desk, title, make, tr("báo cáo"), file, number=number))


def _ask(desk: Desk, dossier: Dossier, dialog: Dialog) -> None:
    """Open a dialog; what it wrote down may answer a condition, and the list shows the verdict."""
    write, day = desk.workspace.write, desk.today()
    dialog.accepted.connect(lambda: write(judge.rejudge, dossier.detail.id, desk.catalog, day))
    dialog.open()


def make_paper(desk: Desk, nomination_id: UUID, code: str) -> None:
    """Write a paper from what the dossier says and put it in, on another thread."""
    write, catalog, day = desk.workspace.write, desk.catalog, desk.today()

    def work(_report: Report) -> None:
        write(papers.attach_made, nomination_id, code, catalog, day)

    name = catalog.paper_name(code)
    desk.window.shell.jobs.start(
        work,
        done=lambda _none: desk.window.toast(tr("Đã lập: {0}").format(name)),
        failed=lambda error: show_error(desk.window, error, tr("Chưa lập được giấy tờ")),
    )
