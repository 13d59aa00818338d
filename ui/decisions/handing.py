"""The papers of handing awards over, looked at before they are printed."""

from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.decisions import handing_papers
from app.decisions.handing_papers import Ceremony
from app.errors import ClerkError
from ui.desk import Desk
from ui.entries import EntryDialog, day_entry, line_entry
from ui.paper import PaperPage
from ui.parts.notices import Notice

tr = partial(QCoreApplication.translate, "decisions")


def ceremony_dialog(desk: Desk, decision_id: UUID, symbol: str) -> EntryDialog:
    """Asks when and where; what is left empty stays open on the invitations."""

    def show(values: dict[str, Any]) -> None:
        if not values["occasion"].strip():
            raise ClerkError(
                what=tr("Chưa ghi mời dự lễ nào."),
                todo=tr("Ví dụ: Lễ trao tặng khen thưởng"),
                field="occasion",
            )
        ceremony = Ceremony(**values)
        make = partial(
            desk.workspace.read, handing_papers.invitations, decision_id, ceremony, desk.catalog,
            desk.today(),
        )  # fmt: skip
        title = tr("Giấy mời trao tặng {0}").format(symbol)
        desk.window.open(PaperPage(desk, title, make, tr("giấy mời"), f"giay-moi-{symbol}"))

    apart = desk.workspace.read(handing_papers.may_be_apart, decision_id, desk.catalog)
    advice = Notice(
        "info",
        tr("Không tổ chức lễ trao riêng."),
        tr("Kết hợp ngày lễ, hội nghị tổng kết; mức khen cao trao trước (Nghị định 98/2023, Điều"
           " 25; quy định hiện hành xem trong Danh mục)."),
    )  # fmt: skip
    return EntryDialog(
        desk,
        tr("Giấy mời trao tặng theo {0}").format(symbol),
        [
            (line_entry("occasion", tr("&Dịp trao"), optional=False),),
            (line_entry("starts_at", tr("&Giờ"), help=tr("Ví dụ: 08 giờ 00")),
             day_entry("held_on", tr("&Ngày"), optional=True)),
            (line_entry("place", tr("&Địa điểm"), help=tr("Ví dụ: Hội trường UBND xã")),),
        ],
        show,
        shown=Ceremony(),
        verb=tr("Xem &giấy mời"),
        done=tr("Giấy mời của từng người, mỗi người một tờ"),
        before=[] if apart else [advice],
    )  # fmt: skip


def show_signing_list(desk: Desk, decision_id: UUID, symbol: str) -> None:
    """The list that everybody signs."""
    make = partial(desk.workspace.read, handing_papers.signing_list, decision_id, desk.catalog)
    title = tr("Danh sách ký nhận {0}").format(symbol)
    desk.window.open(PaperPage(desk, title, make, tr("danh sách"), f"ky-nhan-{symbol}"))


def show_money_slips(desk: Desk, decision_id: UUID, symbol: str) -> None:
    """A slip for everybody's money."""
    make = partial(desk.workspace.read, handing_papers.money_slips, decision_id, desk.catalog)
    title = tr("Phiếu nhận tiền thưởng {0}").format(symbol)
    desk.window.open(PaperPage(desk, title, make, tr("phiếu"), f"phieu-tien-{symbol}"))
