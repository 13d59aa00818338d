"""What is done with an award after it was decided: dialogs, and the menu that offers them."""

from collections.abc import Callable
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QWidget

from app import finding
from app.decisions import after_papers, afterwards, register
from app.decisions.afterwards import (
    CORRECTABLE,
    GROUNDS,
    OLD_ITEMS,
    REISSUES,
    SHORT,
    Afterwards,
    CorrectionDraft,
    Reissued,
    ReissueDraft,
    RevocationDraft,
    Revoked,
)
from app.decisions.register import EntryDetail
from app.documents.blocks import Paper
from app.money import dong
from ui.desk import Desk
from ui.entries import (
    EntryDialog,
    check_entry,
    choice_entry,
    day_entry,
    line_entry,
    money_entry,
    text_entry,
)
from ui.nominations.words import paper_name
from ui.paper import PaperPage
from ui.parts.notices import Notice
from ui.register.titles import title_choices

tr = partial(QCoreApplication.translate, "register")

SYMBOL_HELP = tr("Ví dụ: 15/QĐ-UBND")


def fill_menu(desk: Desk, menu: QMenu, entry_id: UUID) -> None:
    """Put what can be done with a line into a menu: only what still makes sense for it."""
    entry = desk.workspace.read(register.read_entry, entry_id)
    found = desk.workspace.read(afterwards.of_entry, entry_id)
    for words, do in choices(desk, entry, found):
        menu.addAction(words).triggered.connect(lambda _on=False, do=do: do())


def choices(
    desk: Desk, entry: EntryDetail, found: Afterwards
) -> list[tuple[str, Callable[[], object]]]:
    """The verbs for a line, each with what it does."""
    from ui.oversight.complaints import receive_dialog

    offered: list[tuple[str, Callable[[], object]]] = []
    if found.revoked is None and found.stripped is None:
        offered += [
            (tr("Đính chính…"), lambda: correction_dialog(desk, entry).open()),
            (tr("Cấp đổi, cấp lại, xác nhận…"), lambda: reissue_dialog(desk, entry).open()),
            (tr("Hủy bỏ, thu hồi…"), lambda: revocation_dialog(desk, entry).open()),
        ]
    elif found.revoked is not None:
        revoked = found.revoked
        if revoked.still_due or not revoked.item_returned:
            offered.append(
                (tr("Ghi thu hồi được…"), lambda: recovery_dialog(desk, entry, revoked).open())
            )
        offered.append((tr("Xem quyết định hủy bỏ"), partial(show_revocation, desk, revoked)))
    if found.revoked is None:
        offered += title_choices(desk, entry.id, entry.award_code, entry.recipient, found.orders)
    for made in found.corrections:
        words = tr("Xem quyết định đính chính {0}").format(made.symbol)
        offered.append((words, partial(show_correction, desk, made.id, made.symbol)))
    for given in found.reissues:
        if given.kind != "confirmation":  # of all awards, printed from the person's page
            words = tr("Xem quyết định {0} {1}").format(SHORT[given.kind].lower(), given.symbol)
            offered.append((words.rstrip(), partial(show_reissue, desk, given)))
    offered.append(
        (tr("Ghi đơn khiếu nại, tố cáo…"), lambda: receive_dialog(desk, entry_id=entry.id).open())
    )
    return offered


def correction_dialog(desk: Desk, entry: EntryDetail) -> EntryDialog:
    """One thing of the line put right by a decision."""
    now = desk.workspace.read(afterwards.reads_now, entry.id)
    field = choice_entry("field", tr("&Chỗ cần đính chính"), tuple(CORRECTABLE.items()))
    after = text_entry("after", tr("Ghi lại cho đú&ng"), optional=False)
    rows = [
        (field,),
        (after,),
        (text_entry("reason", tr("&Lý do"), optional=False),),
        (
            line_entry("symbol", tr("&Số quyết định"), help=SYMBOL_HELP, optional=False),
            day_entry("decided_on", tr("N&gày quyết định")),
        ),
        (line_entry("signer_name", tr("Người &ký"), optional=False),),
    ]
    dialog = EntryDialog(
        desk,
        tr("Đính chính: {0}").format(entry.recipient),
        rows,
        lambda values: _keep(desk, afterwards.correct, entry.id, CorrectionDraft(**values)),
        verb=tr("Ghi quyết định đính chính"),
        done=tr("Đã ghi đính chính. Dòng sổ vàng vẫn nguyên"),
        before=[_stays()],
    )
    _begin(desk, dialog)
    control: Any = field.part.control  # type: ignore[attr-defined]
    offered = ""

    def offer(_place: int = 0) -> None:
        """What stands there now, unless something of one's own was typed."""
        nonlocal offered
        if after.read() == offered:
            offered = now[field.read()]
            after.show(offered)

    control.currentIndexChanged.connect(offer)
    offer()
    return dialog


def revocation_dialog(desk: Desk, entry: EntryDetail) -> EntryDialog:
    """The award cancelled, by one of the four grounds of the law."""
    amount = money_entry("amount", tr("&Tiền phải nộp lại"))
    grounds = tuple((code, f"{code}) {words}") for code, words in GROUNDS.items())
    rows = [
        (choice_entry("ground", tr("&Căn cứ, Luật TĐKT Điều 93"), grounds),),
        (text_entry("reason", tr("&Lý do"), help=tr("In trong quyết định"), optional=False),),
        (
            line_entry("symbol", tr("&Số quyết định"), help=SYMBOL_HELP, optional=False),
            day_entry("decided_on", tr("N&gày quyết định")),
        ),
        (line_entry("signer_name", tr("Người &ký"), optional=False), amount),
    ]
    dialog = EntryDialog(
        desk,
        tr("Hủy bỏ: {0}").format(entry.recipient),
        rows,
        lambda values: _keep(desk, afterwards.revoke, entry.id, RevocationDraft(**values)),
        verb=tr("Ghi quyết định hủy bỏ"),
        done=tr("Đã ghi hủy bỏ. Dòng sổ vàng được gạch, không xóa"),
        before=[
            Notice(
                "warn",
                tr("Ghi rồi thì không lấy lại được."),
                tr("Dòng {0:02}/{1} được gạch và dẫn tới quyết định này.").format(
                    entry.line, entry.year
                ),
            )
        ],
        width=560,
    )
    _begin(desk, dialog)
    amount.show(entry.amount)
    return dialog


def recovery_dialog(desk: Desk, entry: EntryDetail, revoked: Revoked) -> EntryDialog:
    """What came back: the paper, money, or both."""
    item = check_entry(
        "item_returned", tr("Đã th&u {0}").format(paper_name(desk.catalog, entry.award_code))
    )
    amount = money_entry(
        "amount", tr("&Tiền nộp lại"), help=tr("Còn phải nộp {0}").format(dong(revoked.still_due))
    )
    rows = [
        (day_entry("recovered_on", tr("&Ngày thu")), amount),
        (item,),
        (line_entry("words", tr("Ghi &chú")),),
    ]

    def keep(values: dict[str, Any]) -> None:
        desk.workspace.write(afterwards.recover, revoked.id, today=desk.today(), **values)

    dialog = EntryDialog(
        desk, tr("Thu hồi: {0}").format(entry.recipient), rows, keep, verb=tr("Ghi thu hồi")
    )
    dialog.entries["recovered_on"].show(desk.today())
    item.part.setVisible(not revoked.item_returned)
    return dialog


def reissue_dialog(desk: Desk, entry: EntryDetail) -> EntryDialog:
    """A new paper for the same award."""
    rows = [
        (choice_entry("kind", tr("&Cấp gì"), tuple(REISSUES.items())),),
        (
            line_entry("requested_by", tr("&Người đề nghị"), optional=False),
            day_entry("requested_on", tr("Ngày đề &nghị")),
        ),
        (text_entry("reason", tr("&Lý do"), optional=False),),
        (
            line_entry("confirmed_by", tr("Nơi &xác nhận giấy mất")),
            choice_entry("old_item", tr("&Giấy cũ"), tuple(OLD_ITEMS.items())),
        ),
        (
            line_entry("symbol", tr("&Số văn bản")),
            day_entry("done_on", tr("Ngày cấ&p")),
        ),
    ]
    dialog = EntryDialog(
        desk,
        tr("Cấp đổi, cấp lại: {0}").format(entry.recipient),
        rows,
        lambda values: _keep(desk, afterwards.reissue, entry.id, ReissueDraft(**values)),
        verb=tr("Ghi lại"),
        done=tr("Đã ghi. Mở quyết định để in lại"),
    )
    for name in ("requested_on", "done_on"):
        dialog.entries[name].show(desk.today())
    return dialog


def show_revocation(desk: Desk, revoked: Revoked) -> None:
    """The decision that struck the line, as it is printed."""
    _show_order(
        desk, tr("Quyết định hủy bỏ {0}"), revoked.symbol, after_papers.revocation, revoked.id
    )


def show_correction(desk: Desk, correction_id: UUID, symbol: str) -> None:
    """A correction as it is printed."""
    _show_order(
        desk, tr("Quyết định đính chính {0}"), symbol, after_papers.correction, correction_id
    )


def show_reissue(desk: Desk, given: Reissued) -> None:
    """The decision that gave a new paper, as it is printed."""
    _show_order(
        desk, tr("Quyết định cấp đổi, cấp lại {0}"), given.symbol, after_papers.reissue, given.id
    )


def _show_order(
    desk: Desk, title: str, symbol: str, paper: Callable[..., Paper], record_id: UUID
) -> None:
    def write() -> Paper:
        return desk.workspace.read(paper, record_id, desk.catalog)

    file = f"quyet-dinh-{symbol}"
    desk.window.open(PaperPage(desk, title.format(symbol), write, tr("quyết định"), file))


def _keep(desk: Desk, action: Callable[..., UUID], entry_id: UUID, draft: object) -> None:
    """Written once: there is no undo to offer."""
    desk.workspace.write(action, entry_id, draft, desk.today())


def _begin(desk: Desk, dialog: EntryDialog) -> None:
    dialog.entries["decided_on"].show(desk.today())
    dialog.entries["signer_name"].show(desk.workspace.read(finding.office).chairman_name)


def _stays() -> QWidget:
    return Notice("plain", tr("Dòng sổ vàng không sửa: bản đính chính đứng bên cạnh."))
