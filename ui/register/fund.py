"""The emulation fund: what came in, what went out, what is left, year by year."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication

from app.dates import short_day
from app.decisions import fund, fund_list
from app.decisions.fund import FundDraft, FundRow, FundSum
from app.documents.tabular import Table
from app.money import dong, grouped
from ui.bookpage import Verb, YearBook
from ui.desk import Desk
from ui.entries import EntryDialog, choice_entry, day_entry, line_entry, money_entry
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.empty import EmptyState
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column

tr = partial(QCoreApplication.translate, "register")

KINDS = {"in": tr("Thu"), "out": tr("Chi")}


class FundPage(YearBook):
    """One line an entry with the balance after it; a wrong one is reversed, never edited."""

    name = "fund"
    title = tr("Sổ quỹ thi đua, khen thưởng")
    help_text = tr(
        "Thu, chi và số còn lại của quỹ. Khoản ghi nhầm thì ghi ngược, không sửa.\nCtrl+N: ghi"
        " khoản mới · Ctrl+V: dán các khoản từ Excel · Enter: ghi ngược khoản đang chọn"
    )
    keys = tr("Ctrl+N: ghi thu, chi   ·   Ctrl+V: dán từ Excel   ·   Enter: ghi ngược")
    pastes = True
    spared = ("receiver", "voucher")
    add_words = tr("Ghi thu, chi")
    density = "row"
    all_years = False

    def __init__(self, desk: Desk) -> None:
        self._sums: dict[int, FundSum] = {}
        self.home = "register"
        self.words = Text("", "body", "text_2", wrap=True)
        super().__init__(desk, self.words)

    def new(self) -> None:
        enter_dialog(self.desk).open()

    def _year(self) -> int:
        return int(self.years.value())

    def paste_dialog(self) -> PasteDialog:
        desk, today = self.desk, self.desk.today()
        return PasteDialog(
            desk,
            tr("Dán thu, chi quỹ"),
            tr("Các cột: ngày, nội dung, thu, chi, số chứng từ, người nhận. Khoản đã ghi thì không"
               " xóa được, chỉ ghi ngược."),
            [
                said_column("day", tr("Ngày"), 100, lambda draft: draft.happened_on),
                said_column("words", tr("Nội dung"), 140, stretch=True),
                said_column("kind", tr("Thu, chi"), 70, lambda draft: KINDS[draft.kind]),
                said_column("amount", tr("Số tiền"), 110, lambda draft: grouped(draft.amount),
                            right=True),
            ],
            lambda text: desk.workspace.read(fund_list.judge, text, today),
            lambda rows: desk.workspace.write(fund_list.save, rows, today),
            stays=True,
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[FundRow]]:
        year, workspace = self._year(), self.desk.workspace

        def work() -> Sequence[FundRow]:
            self._sums[year] = workspace.read(fund.summed, year)
            return workspace.read(fund.rows, year)

        return work

    def written(self, rows: Sequence[FundRow]) -> Table:
        return fund.sheet(rows, self._sums[self._year()], self._year())

    def rows_shown(self, rows: Sequence[FundRow]) -> None:
        total = self._sums[self._year()]
        self.words.setText(
            tr("Đầu năm {0} · thu {1} · chi {2} · còn {3}. Đã thưởng trong năm {4}, đã chi thưởng"
               " {5}.").format(*(grouped(n) for n in (total.opening, total.received, total.spent,
                                                      total.balance, total.awarded, total.paid)))
        )  # fmt: skip
        self.sums.setText(tr("Còn lại {0}").format(dong(total.balance)))

    def columns(self) -> list[ListColumn]:
        def words(row: FundRow) -> Cell:
            icon = "undo-2" if row.reverses_id else ""
            colour = "text_3" if row.is_reversed else "text"
            return Cell(row.words, icon=icon, colour=colour, struck=row.is_reversed)

        return [
            ListColumn("day", tr("Ngày"), lambda row: short_day(row.happened_on), 104),
            ListColumn("words", tr("Nội dung"), words, 160, stretch=True),
            ListColumn("receiver", tr("Người nhận"), lambda row: row.receiver, 210),
            ListColumn("voucher", tr("Chứng từ"), lambda row: row.voucher, 96),
            ListColumn(
                "in",
                tr("Thu"),
                lambda row: grouped(row.amount) if row.kind == "in" else "",
                112,
                right=True,
                summed=True,
            ),
            ListColumn(
                "out",
                tr("Chi"),
                lambda row: grouped(row.amount) if row.kind == "out" else "",
                112,
                right=True,
                summed=True,
            ),
            ListColumn(
                "balance",
                tr("Còn lại"),
                lambda row: Cell(
                    grouped(row.balance), strong=True, colour="bad" if row.balance < 0 else "text"
                ),
                116,
                right=True,
            ),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "coins",
            tr("Năm này chưa có khoản nào"),
            tr("Kinh phí được cấp và tiền thưởng đã chi ghi ở đây."),
            (tr("Ghi thu, chi"), self.new, "plus"),
            hint="Ctrl+N",
        )

    def verbs(self, row: FundRow) -> list[Verb]:
        if row.is_reversed or row.reverses_id is not None:
            return []
        return [(tr("Ghi ngược khoản này…"), lambda r: reverse_dialog(self.desk, r).open())]


def enter_dialog(desk: Desk) -> EntryDialog:
    """Money in or out."""

    def keep(values: dict[str, Any]) -> None:
        desk.workspace.write(fund.enter, FundDraft(**values), desk.today())

    dialog = EntryDialog(
        desk,
        tr("Ghi thu, chi quỹ"),
        [
            (
                choice_entry("kind", tr("&Thu hay chi"), tuple(KINDS.items())),
                day_entry("happened_on", tr("N&gày")),
            ),
            (line_entry("words", tr("&Nội dung"), optional=False),),
            (money_entry("amount", tr("&Số tiền")), line_entry("voucher", tr("Số &chứng từ"))),
            (line_entry("receiver", tr("Người nhậ&n, nơi cấp")),),
        ],
        keep,
        verb=tr("Ghi vào sổ"),
        done=tr("Đã ghi vào sổ quỹ"),
    )
    dialog.entries["happened_on"].show(desk.today())
    return dialog


def reverse_dialog(desk: Desk, row: FundRow) -> EntryDialog:
    """The same amount the other way."""

    def keep(values: dict[str, Any]) -> None:
        desk.workspace.write(fund.reverse, row.id, values["happened_on"], values["words"])

    dialog = EntryDialog(
        desk,
        tr("Ghi ngược: {0}, {1}").format(row.words, dong(row.amount)),
        [
            (day_entry("happened_on", tr("N&gày")),),
            (line_entry("words", tr("&Lý do"), help=tr("Ví dụ: Ghi nhầm số tiền"),
                        optional=False),),
        ],
        keep,
        verb=tr("Ghi ngược"),
        done=tr("Đã ghi ngược, khoản cũ vẫn nguyên"),
    )  # fmt: skip
    dialog.entries["happened_on"].show(desk.today())
    return dialog


def pay_dialog(desk: Desk, decision_id: Any, symbol: str) -> EntryDialog:
    """Pay all of a decision that is not paid yet."""

    def keep(values: dict[str, Any]) -> None:
        paid = desk.workspace.write(
            fund.pay_decision, decision_id, values["happened_on"], values["voucher"], desk.today()
        )
        words = tr("Đã ghi chi {0} khoản") if paid else tr("Mọi khoản đã chi từ trước")
        desk.window.toast(words.format(paid))

    dialog = EntryDialog(
        desk,
        tr("Ghi đã chi tiền thưởng của {0}").format(symbol),
        [(day_entry("happened_on", tr("N&gày chi")), line_entry("voucher", tr("Số &chứng từ")))],
        keep,
        verb=tr("Ghi đã chi"),
    )
    dialog.entries["happened_on"].show(desk.today())
    return dialog
