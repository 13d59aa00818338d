"""Honorary titles of the State: what an order has taken away or given back, and its notice."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app import finding
from app.decisions import title_papers, titles
from app.decisions.titles import Ordered, TitleDraft
from app.documents.blocks import Paper
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.paper import PaperPage
from ui.parts.notices import Notice

tr = partial(QCoreApplication.translate, "register")


def title_choices(
    desk: Desk, award_id: UUID, award_code: str, whom: str, orders: Sequence[Ordered]
) -> list[tuple[str, Callable[[], object]]]:
    """The verbs for an award that is a title of the State, each with what it does."""
    lifted = {one.restores for one in orders}
    is_stripped = any(one.restores is None and one.id not in lifted for one in orders)
    offered: list[tuple[str, Callable[[], object]]] = []
    if is_stripped:
        words = tr("Phục hồi danh hiệu…")
        offered.append((words, lambda: order_dialog(desk, award_id, whom, restoring=True).open()))
    elif titles.can_be_stripped(desk.catalog, award_code, desk.today()):
        words = tr("Tước danh hiệu…")
        offered.append((words, lambda: order_dialog(desk, award_id, whom).open()))
    for one in orders:
        words = tr("Xem thông báo: {0}").format(f"{one.words[:1].lower()}{one.words[1:]}")
        offered.append((words, partial(show_notice, desk, one)))
    return offered


def order_dialog(desk: Desk, award_id: UUID, whom: str, *, restoring: bool = False) -> EntryDialog:
    """An order of the President of the State, as it came on paper."""
    grounds = titles.grounds(desk.catalog, desk.today(), restoring=restoring)
    rows = [
        (choice_entry("ground", tr("&Căn cứ, Luật TĐKT Điều 93"), [(w, w) for w in grounds]),),
        (text_entry("reason", tr("&Nội dung"), help=tr("In trong thông báo"), optional=False),),
        (
            line_entry(
                "symbol", tr("&Số quyết định"), help=tr("Ví dụ: 123/QĐ-CTN"), optional=False
            ),
            day_entry("decided_on", tr("N&gày quyết định")),
        ),
        (
            line_entry("signer_name", tr("Người &ký"), optional=False),
            line_entry("authority", tr("&Thẩm quyền")),
        ),
    ]
    action = titles.restore if restoring else titles.strip

    def keep(values: dict[str, Any]) -> None:
        """Written once: there is no undo to offer."""
        draft = TitleDraft(**values)
        desk.workspace.write(action, award_id, draft, desk.catalog, desk.today())

    if restoring:
        title, verb = tr("Phục hồi danh hiệu: {0}"), tr("Ghi quyết định phục hồi")
        done = tr("Đã ghi phục hồi. Quyết định tước vẫn còn trong sổ")
        what = tr("Danh hiệu lại được tính từ nay; quyết định tước vẫn đứng trong sổ.")
    else:
        title, verb = tr("Tước danh hiệu: {0}"), tr("Ghi quyết định tước")
        done = tr("Đã ghi tước danh hiệu. Dòng cũ được gạch, không xóa")
        what = tr("Dòng cũ được gạch và dẫn tới quyết định này, không xóa.")
    dialog = EntryDialog(
        desk,
        title.format(whom),
        rows,
        keep,
        verb=verb,
        done=done,
        before=[Notice("warn", tr("Ghi rồi thì không lấy lại được."), what)],
        width=560,
    )
    dialog.entries["decided_on"].show(desk.today())
    dialog.entries["authority"].show(titles.PRESIDENT)
    return dialog


def show_notice(desk: Desk, order: Ordered) -> None:
    """What the office tells of an order, as it is printed."""

    def write() -> Paper:
        office = desk.workspace.read(finding.office)
        roles = tuple(office.chairman_role.splitlines()) or ("CHỦ TỊCH",)
        return desk.workspace.read(
            title_papers.told, order.id, desk.catalog, desk.today(), office.chairman_name, roles
        )

    title = tr("Thông báo theo {0}").format(order.symbol)
    desk.window.open(PaperPage(desk, title, write, tr("thông báo"), f"thong-bao-{order.symbol}"))
