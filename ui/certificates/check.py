"""Checking certificates: by photo, scan, scanner or ten letters; what is said of each."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from app.certificates import checking, scanning
from app.certificates.checking import Checked, Verdict
from app.dates import short_day
from app.errors import ClerkError
from app.progress import Report
from ui.desk import Desk
from ui.errors import ErrorBox, show_error
from ui.forms import Field
from ui.page import Page
from ui.parts.boxes import Column, Panel, Scrolled
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.inputs import LineInput
from ui.parts.notices import Notice, announce
from ui.parts.notices import Tone as NoticeTone
from ui.parts.progress import ProgressStrip
from ui.parts.text import Text
from ui.recordfiles import dropped_files

tr = partial(QCoreApplication.translate, "checking")

KINDS = tr("Ảnh, PDF (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff *.pdf)")
MOST_NAMED = 8  # files, or pages of one
MOST_SHOWN = 40  # cards; a file of more sheets says how many are not shown

TONES: dict[Verdict, NoticeTone] = {
    Verdict.REGISTERED: "ok",
    Verdict.NOT_LISTED: "warn",
    Verdict.REVOKED: "bad",
    Verdict.OTHER_OFFICE: "plain",
    Verdict.NOT_GENUINE: "bad",
}


class CheckPage(Page):
    """Above, where a code comes in; below, a card for each certificate that was found."""

    home = "register"

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.title = tr("Kiểm tra giấy khen")
        self.help_text = tr(
            "# Kiểm tra giấy khen\nQuét mã QR vào ô, dán chữ của mã, hoặc gõ 10 chữ của mã kiểm"
            " tra in cạnh mã QR rồi nhấn Enter. Alt+C: chọn ảnh chụp hay bản quét PDF; kéo tệp"
            " thả vào trang cũng được.\nMáy so chữ ký và so với sổ vàng trong máy này, không cần"
            " mạng. Mã đúng chưa đủ: hãy so tên trên thẻ với tên trên giấy, vì mã có thể bị chép"
            " sang tờ khác."
        )
        self.checked: tuple[Checked, ...] = ()
        self.input = LineInput(placeholder=tr("Quét, dán mã, hoặc gõ mã kiểm tra"))
        self.input.setMaxLength(4096)
        self.input.returnPressed.connect(self.check_typed)
        self.field = Field(
            tr("&Mã trên giấy khen"),
            self.input,
            help=tr("Mã QR bắt đầu bằng TD1:. Mã kiểm tra có 10 chữ. Ví dụ: K7P2X-9WQ4M"),
        )
        self.check_button = Button(
            tr("&Kiểm tra"), "primary", "shield-check", clicked=self.check_typed
        )
        self.choose_button = Button(tr("&Chọn ảnh, PDF"), icon="image", clicked=self.choose)
        self.progress = ProgressStrip(tr("Đang tìm mã QR"), unit=tr("trang"))
        self.progress.stopped.connect(lambda: self.desk.window.toast(tr("Đã dừng tìm mã")))
        self.trouble = Column()
        self.trouble.hide()
        self.found = Column(gap=10)
        self.nothing = EmptyState(
            "qr-code",
            tr("Chưa kiểm tra tờ nào"),
            tr("Kéo ảnh chụp hoặc bản quét PDF vào đây. Máy tự tìm mã, không cần mạng."),
            None,
            None,
            hint=tr("Enter: kiểm tra mã   ·   Alt+C: chọn tệp"),
        )
        self.add(Panel(self.field))
        self.add(self.progress)
        self.add(self.trouble)
        self.empty = Scrolled(self.nothing)
        self.add((self.empty, 1))
        self.results = Scrolled(Column(self.found, None))
        self.results.setAccessibleName(tr("Kết quả kiểm tra"))
        self.results.hide()
        self.add((self.results, 1))
        self.setAcceptDrops(True)

    # ------------------------------------------------------------ the window's calls

    def header_actions(self) -> list[QWidget]:
        return [self.choose_button, self.check_button]

    def shown(self) -> None:
        self.input.setFocus(Qt.FocusReason.OtherFocusReason)

    def regions(self) -> list[QWidget]:
        return [self.input, self.results]

    def new(self) -> None:
        """Ctrl+N: the next paper."""
        self.input.clear()
        self.shown()

    # ------------------------------------------------------------ what comes in

    def check_typed(self) -> None:
        """Check what stands in the box; it is selected afterwards, so the next scan replaces it."""
        self.input.selectAll()
        try:
            text = scanning.typed(self.input.text())
        except ClerkError as error:
            self._refused(error)
            return
        self._check(lambda _report: ([text], []))

    def choose(self) -> None:
        """Ask for photos and scans."""
        names, _kind = QFileDialog.getOpenFileNames(self, tr("Chọn ảnh, PDF"), "", KINDS)
        if names:
            self.check_files([Path(name) for name in names])

    def check_files(self, paths: Sequence[Path]) -> None:
        """Check every code in these files; one that cannot be read keeps no other back."""

        def read(report: Report) -> tuple[list[str], list[str]]:
            codes, missed = list[str](), list[str]()
            for path in paths:
                try:
                    found = scanning.in_file(path, report)
                except ClerkError:
                    if len(paths) == 1:
                        raise
                    missed.append(path.name)
                    continue
                codes += found.codes
                if found.without:
                    missed.append(_pages_of(path, found.without))
            return codes, missed

        self._check(read)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(map(scanning.is_scan, dropped_files(event))):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        found = [path for path in dropped_files(event) if scanning.is_scan(path)]
        if found:
            event.acceptProposedAction()
            self.check_files(found)

    def _check(self, read: Callable[[Report], tuple[list[str], list[str]]]) -> None:
        workspace, today = self.desk.workspace, self.desk.today()

        def work(report: Report) -> tuple[tuple[Checked, ...], list[str]]:
            codes, missed = read(report)
            return tuple(
                workspace.read(checking.check, code, workspace.identity, today) for code in codes
            ), missed

        event = self.desk.window.shell.jobs.start(
            work,
            done=lambda found: self._show(*found),
            failed=self._refused,
            progress=self.progress.report,
            key=f"check {id(self)}",
        )
        self.progress.begin(event)

    # ------------------------------------------------------------ what is said

    def _refused(self, error: Exception) -> None:
        """The cards of before are gone: they are of another paper."""
        self.progress.end()
        if not isinstance(error, ClerkError):
            show_error(self, error, tr("Chưa kiểm tra được"))
            return
        self._clear()
        self.trouble.add(ErrorBox(error, tr("Chưa kiểm tra được")))
        self.trouble.show()
        announce(self, f"{error.what} {error.todo}", urgent=True)

    def _clear(self) -> None:
        self.checked = ()
        self.trouble.clear()
        self.trouble.hide()
        self.found.clear()
        self.results.hide()
        self.empty.show()

    def _show(self, checked: tuple[Checked, ...], missed: Sequence[str]) -> None:
        self.progress.end()
        self._clear()
        self.checked = checked
        if missed:
            self.found.add(_not_read(missed))
        if len(checked) > 1:
            self.found.add(Text(tr("{0} mã: {1}").format(len(checked), _counted(checked)),
                                "body", "text_2", wrap=True))  # fmt: skip
        worst_first = sorted(checked[:], key=lambda one: one.verdict is Verdict.REGISTERED)
        for one in worst_first[:MOST_SHOWN]:
            self.found.add(Card(one))
        if len(checked) > MOST_SHOWN:
            rest = tr("Và {0} tờ nữa. Tách tệp để xem hết.").format(len(checked) - MOST_SHOWN)
            self.found.add(Text(rest, "caption", "text_3"))
        self.empty.hide()
        self.results.show()
        announce(self, " ".join(verdict_words(one)[0] for one in worst_first[:3]), urgent=True)


class Card(Panel):
    """The verdict on one code, large, and beside it what must stand on the paper."""

    def __init__(self, checked: Checked) -> None:
        title, words = verdict_words(checked)
        self.notice = Notice(TONES[checked.verdict], title, words)
        inside: list[QWidget] = [self.notice]
        claim, listed = checked.claim, checked.listed
        if claim is not None:
            inside.append(SectionHead(tr("So với tờ giấy đang cầm")))
            inside.append(Text(claim.recipient, "name", wrap=True, copyable=True))
            facts = [
                (tr("Hình thức"), claim.award),
                (tr("Quyết định"), tr("{0} ngày {1}").format(
                    claim.decision, short_day(claim.decided_on))),
                (tr("Số sổ vàng"), claim.number),
                (tr("Đơn vị tặng"), claim.unit),
            ]  # fmt: skip
            if listed is not None:
                facts += [
                    (tr("Địa chỉ"), listed.address),
                    (tr("Người ký"), listed.signer),
                    (tr("Ghi chú"), "; ".join(listed.notes)),
                ]
            inside.append(Facts(facts))
        inside.append(Text(list_words(checked), "caption", "text_3", wrap=True))
        super().__init__(*inside, gap=8)
        self.setAccessibleName(f"{title}. {claim.recipient if claim else words}")


def list_words(checked: Checked) -> str:
    """How old the list is; no verdict stands without it."""
    day = short_day(checked.list_day)
    if not checked.list_age:
        return tr("So với sổ vàng trong máy này, ghi đến hôm nay {0}.").format(day)
    return tr("So với sổ vàng trong máy này, ghi đến {0}, cách hôm nay {1} ngày.").format(
        day, checked.list_age
    )


def verdict_words(checked: Checked) -> tuple[str, str]:
    """A verdict in large words, and what follows from it."""
    day = short_day(checked.list_day)
    match checked.verdict:
        case Verdict.REGISTERED if checked.by_letters:
            return (
                tr("Mã kiểm tra có trong sổ"),
                tr("Mới so 10 chữ của mã kiểm tra. So tên, quyết định với tờ giấy; chắc nhất là"
                   " quét mã QR."),
            )  # fmt: skip
        case Verdict.REGISTERED:
            return (
                tr("Hợp lệ, đã đăng ký"),
                tr("Chữ ký đúng và có trong sổ vàng. Tên trên giấy phải đúng như dưới đây."),
            )
        case Verdict.NOT_LISTED:
            return (
                tr("Chữ ký đúng, chưa có trong sổ ngày {0}").format(day),
                tr("Có thể sổ trong máy này cũ hơn tờ giấy. Hỏi lại nơi giữ sổ trước khi nhận."),
            )
        case Verdict.REVOKED:
            reason = checked.listed.revoked if checked.listed else ""
            return tr("Đã hủy bỏ"), tr("Lý do: {0}").format(reason)
        case Verdict.OTHER_OFFICE:
            return (
                tr("Chưa kiểm tra được: do đơn vị khác ký"),
                tr("Máy này không có khóa của đơn vị ký, nên chưa biết thật hay giả. Gọi đơn vị"
                   " ghi trên giấy, đọc số sổ vàng và mã kiểm tra."),
            )  # fmt: skip
    if checked.by_letters:
        return (
            tr("Không có mã kiểm tra này trong sổ"),
            tr("Xem lại từng chữ; mã không có số 0, số 1, chữ O, chữ I."),
        )
    return (
        tr("Không hợp lệ"),
        tr("Mã không phải của giấy khen làm bằng Sổ Vàng, đọc chưa trọn, hoặc đã bị sửa. Quét lại"
           " một lần; vẫn vậy thì không nhận tờ này."),
    )  # fmt: skip


def _pages_of(path: Path, pages: Sequence[int]) -> str:
    """quét.pdf trang 5, 9"""
    some = ", ".join(map(str, pages[:MOST_NAMED])) + (" …" if len(pages) > MOST_NAMED else "")
    return tr("{0} trang {1}").format(path.name, some)


def _not_read(missed: Sequence[str]) -> Notice:
    """What was given and holds no code that can be read: it is neither true nor false."""
    named = "; ".join(missed[:MOST_NAMED])
    more = len(missed) - MOST_NAMED
    rest = tr("và {0} tệp nữa").format(more) if more > 0 else ""
    return Notice(
        "warn",
        tr("Chưa đọc được mã ở: {0}").format(" ".join(filter(None, [named, rest]))),
        tr("Chụp thẳng, đủ sáng, thấy trọn ô mã; hoặc gõ mã kiểm tra in cạnh mã QR."),
    )


def _counted(checked: Sequence[Checked]) -> str:
    words = {
        Verdict.REGISTERED: tr("{0} hợp lệ"),
        Verdict.NOT_LISTED: tr("{0} chưa có trong sổ"),
        Verdict.REVOKED: tr("{0} đã hủy bỏ"),
        Verdict.OTHER_OFFICE: tr("{0} do đơn vị khác ký"),
        Verdict.NOT_GENUINE: tr("{0} không hợp lệ"),
    }
    counts = {verdict: sum(one.verdict is verdict for one in checked) for verdict in Verdict}
    return ", ".join(words[verdict].format(count) for verdict, count in counts.items() if count)
