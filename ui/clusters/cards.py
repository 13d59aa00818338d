"""The emulation criterion cards, and one card: its figures, what they come to, the decision."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QWidget

from app.catalog.model import RATINGS
from app.clusters import card_list, cards
from app.clusters.cards import ORIGINS, Card, CardDraft, Figure
from app.clusters.cells import read_number
from app.clusters.rules import number
from app.clusters.words import points_words
from app.dates import short_day
from app.plan.measures import Measure
from ui.bookpage import BookPage, Verb
from ui.clusters.words import tr
from ui.desk import Desk
from ui.entries import (
    Entry,
    EntryDialog,
    check_entry,
    choice_entry,
    day_entry,
    line_entry,
    text_entry,
    year_entry,
)
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.page import PlateWords
from ui.paper import PaperPage
from ui.parts.boxes import Column, Line
from ui.parts.buttons import Button
from ui.parts.empty import EmptyState
from ui.parts.notices import Notice
from ui.parts.text import Text
from ui.pasting import PasteDialog, said_column

TONES = {"excellent": "gold", "good": "ok", "completed": "info", "failed": "bad"}


class CardsPage(BookPage):
    """Enter opens a card."""

    name = "rating-cards"
    home = "plan"
    title = tr("Phiếu tiêu chí thi đua")
    keys = tr("Enter: mở phiếu   ·   Ctrl+N: lập   ·   Ctrl+V: dán từ Excel   ·   Delete: bỏ")
    pastes = True
    help_text = tr(
        "# Phiếu tiêu chí thi đua\nKết quả công tác thi đua của một tổ chức, tập thể trong năm: một"
        " tiêu chí khi xếp loại cuối năm. Máy tính những số có trong máy, số khác ghi tay kèm"
        " nguồn; máy đề xuất mức, người có thẩm quyền quyết định.\nCtrl+V: dán danh sách tổ chức,"
        " tập thể từ Excel, mỗi dòng một phiếu."
    )
    spared = ("points", "proposed")
    add_words = tr("Lập phiếu")

    def new(self) -> None:
        card_dialog(self.desk).open()

    def paste_dialog(self) -> PasteDialog:
        desk = self.desk
        workspace, about = desk.workspace, (desk.catalog, desk.today())
        return PasteDialog(
            desk,
            tr("Dán danh sách lập phiếu"),
            tr("Các cột: tổ chức, tập thể; năm (không ghi là năm nay). Phiếu của chính đơn vị thì"
               " thêm cột “lấy số liệu cả đơn vị” có dấu x."),
            [
                said_column("name", tr("Tổ chức, tập thể"), 200, stretch=True),
                said_column("year", tr("Năm"), 80, lambda draft: draft.year),
                said_column("of_office", tr("Số liệu"), 130, lambda draft: tr("Của cả đơn vị")
                            if draft.of_office else tr("Ghi tay")),
            ],
            lambda text: workspace.trial(card_list.judge, text, *about),
            lambda rows: workspace.write(card_list.save, rows),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[Card]]:
        desk = self.desk
        return partial(desk.workspace.read, cards.listed, desk.catalog, desk.today())

    def columns(self) -> list[ListColumn]:
        def proposed(row: Card) -> Cell:
            if row.proposed is None:
                return Cell(tr("Còn {0} số").format(len(row.missing)), colour="text_3")
            return Cell(RATINGS[row.proposed])

        def decided(row: Card) -> Cell:
            if row.rating is None or row.decided_on is None:
                return Cell(tr("Chưa quyết định"), tone="idle")
            return Cell(RATINGS[row.rating], tone=TONES[row.rating])

        return [
            ListColumn("year", tr("Năm"), lambda row: str(row.draft.year), 80),
            ListColumn(
                "name",
                tr("Tổ chức, tập thể"),
                lambda row: Cell(row.draft.name, strong=True),
                260,
                stretch=True,
            ),
            ListColumn("points", tr("Điểm"), lambda row: points_words(row.total), 84, right=True),
            ListColumn("proposed", tr("Mức theo số liệu"), proposed, 230),
            ListColumn("rating", tr("Mức đã quyết định"), decided, 250),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "clipboard-check",
            tr("Chưa có phiếu nào"),
            tr("Phiếu một trang: kế hoạch, phong trào, điển hình, tỷ lệ khen người trực tiếp, hồ sơ"
               " đúng hạn; kèm điểm và mức đề xuất."),
            (tr("Lập phiếu"), self.new, "plus"),
            hint="Ctrl+N",
        )  # fmt: skip

    def verbs(self, row: Card) -> list[Verb]:
        found: list[Verb] = [
            (tr("Mở phiếu"), lambda r: self.desk.window.open(CardPage(self.desk, r.id))),
            (tr("Xem và in"), lambda r: open_paper(self.desk, r)),
        ]
        if row.decided_on is None:
            found.append((tr("Sửa tên, năm…"), lambda r: card_dialog(self.desk, r).open()))
        found.append((tr("Lịch sử"), lambda r: self.desk.show_history([r.id], r.draft.name)))
        return found

    def take_away(self, row: Card) -> None:
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(cards.remove, row.id)
            return True

        if desk.attempt(work):
            desk.window.toast(
                tr("Đã bỏ phiếu {0}").format(row.draft.name),
                lambda: desk.attempt(desk.workspace.undo),
            )


class CardPage(BookPage):
    """One card. Enter types a figure; the red button writes down what was decided."""

    name = "rating-card"
    home = "plan"
    keys = tr("Enter: mở bản ghi, ghi số   ·   Ctrl+V: dán số từ Excel   ·   Ctrl+P: xem và in")
    pastes = True
    help_text = tr(
        "# Một phiếu\nMỗi dòng là một chỉ số. Số máy tính có ghi nguồn, Enter mở những bản ghi đã"
        " đếm; số chưa tính được thì Enter để ghi tay kèm nguồn, phiếu đánh dấu là ghi tay.\nĐủ"
        " số thì máy đề xuất mức; người có thẩm quyền quyết định, khác mức đề xuất thì ghi lý do."
        "\nCtrl+V: dán số ghi tay từ Excel: chỉ số, kết quả, lấy từ đâu."
    )
    spared = ("origin", "how")

    def __init__(self, desk: Desk, card_id: UUID) -> None:
        self.card_id = card_id
        self.place = tr("Phiếu tiêu chí thi đua")
        self.card: Card = desk.workspace.read(cards.read, card_id, desk.catalog, desk.today())
        self.title = self.card.draft.name
        self.number = tr("năm {0}").format(self.card.draft.year)
        self.verdict = Text("", "section", wrap=True)
        self.said = Text("", "body", "text_2", wrap=True)
        above = Column(self.verdict, self.said, gap=2, margins=(20, 8, 20, 10))
        super().__init__(desk, above=[above, Line("line")])
        self.paper_button = Button(tr("&Xem và in"), icon="printer", clicked=self.print)
        self.decide_button = Button(tr("&Ghi quyết định"), "primary", "check", clicked=self.decide)
        self.paste_button.hide()  # the header has no room for its words: Ctrl+V
        self.decide_button.hide()  # until the figures say whether it is decided already

    def header_actions(self) -> list[QWidget]:
        return [self.paper_button, self.decide_button]

    def paste_dialog(self) -> PasteDialog | None:
        desk, card = self.desk, self.card_id
        if self.card.decided_on is not None:
            desk.window.toast(tr("Phiếu đã có quyết định nên không dán số vào được nữa"))
            return None
        about = desk.catalog, desk.today()
        return PasteDialog(
            desk,
            tr("Dán số của phiếu"),
            tr("Các cột: chỉ số (tên như trong phiếu), kết quả, số này lấy từ đâu."),
            [
                said_column("title", tr("Chỉ số"), 190, lambda line: line.title, stretch=True),
                said_column("value", tr("Kết quả"), 80, lambda line: number(line.value),
                            right=True),
                said_column("source", tr("Lấy từ đâu"), 150),
            ],
            lambda text: desk.workspace.trial(card_list.judge_figures, card, text, *about),
            lambda rows: desk.workspace.write(card_list.save_figures, card, rows),
        )  # fmt: skip

    def read(self) -> Callable[[], Sequence[Figure]]:
        workspace, catalog, today = self.desk.workspace, self.desk.catalog, self.desk.today()

        def work() -> Sequence[Figure]:
            self.card = workspace.read(cards.read, self.card_id, catalog, today)
            return self.card.figures

        return work

    def rows_shown(self, rows: Sequence[Figure]) -> None:
        card = self.card
        self.title = card.draft.name
        self.number = tr("năm {0}").format(card.draft.year)
        total = points_words(card.total)
        if card.proposed is None:
            words = tr("Còn {0} chỉ số chưa có số; đang được {1}/100 điểm")
            self.verdict.setText(words.format(len(card.missing), total))
        else:
            words = tr("{0}/100 điểm, số liệu đề xuất: {1}")
            self.verdict.setText(words.format(total, RATINGS[card.proposed]))
        if card.rating is not None and card.decided_on is not None:
            self.plate = PlateWords(TONES[card.rating], RATINGS[card.rating], "circle-check")
            words = tr("{0} quyết định ngày {1}").format(
                card.decided_by, short_day(card.decided_on)
            )
            self.said.setText(f"{words}. {card.reason}".strip())
        else:
            self.plate = PlateWords("info", tr("Chưa quyết định"), "clock")
            self.said.setText(tr("Người có thẩm quyền quyết định; máy chỉ đề xuất theo số liệu."))
        self.decide_button.setVisible(card.decided_on is None)
        self.header_changed.emit()

    def columns(self) -> list[ListColumn]:
        def value(row: Figure) -> Cell:
            if row.value is None:
                return Cell(tr("Chưa có"), colour="text_3")
            of = "" if row.whole is None else f"{row.part}/{row.whole}"
            return Cell(f"{number(row.value)} {row.indicator.unit}", of, strong=True)

        def origin(row: Figure) -> Cell:
            tone = {"typed": "warn", "computed": "ok"}.get(row.origin, "idle")
            return Cell(ORIGINS[row.origin], tone=tone)

        def points(row: Figure) -> str:
            shown = "–" if row.points is None else points_words(row.points)
            return f"{shown}/{row.indicator.weight}"

        return [
            ListColumn(
                "title",
                tr("Chỉ số"),
                lambda row: Cell(row.indicator.title, row.source),
                300,
                stretch=True,
            ),
            ListColumn("value", tr("Kết quả"), value, 150),
            ListColumn("origin", tr("Cách có số"), origin, 120),
            ListColumn("how", tr("Cách tính điểm"), lambda row: _scale(row), 240),
            ListColumn("points", tr("Điểm"), points, 96, right=True),
        ]

    def empty_state(self) -> EmptyState:
        return EmptyState(
            "clipboard-check",
            tr("Danh mục chưa có chỉ số nào"),
            tr("Nhận bản danh mục mới của tỉnh rồi mở lại phiếu."),
            (tr("Mở danh mục"), lambda: self.desk.window.go("catalog"), "folder-tree"),
        )

    def verbs(self, row: Figure) -> list[Verb]:
        if self.card.decided_on is not None:
            return [(tr("Xem và in"), lambda _r: self.print())]
        type_it: Verb = (tr("Ghi số…"), lambda r: figure_dialog(self.desk, self.card, r).open())
        found = [(tr("Mở các bản ghi"), self.open_records), type_it]
        if row.origin != "computed":
            found = [type_it]
        if row.origin == "typed":
            found.append((tr("Bỏ số ghi tay"), self._take_back))
        return found

    def open_records(self, row: Figure) -> None:
        """What a computed figure was counted from."""
        from ui.plan.figures import LinksPage

        number_ = row.part if row.part is not None else int(row.value or 0)
        measure = Measure(row.indicator.title, number_, row.whole, row.links, row.rest)
        page = LinksPage(self.desk, row.indicator.title, measure)
        page.home, page.place = self.home, self.title
        self.desk.window.open(page)

    def take_away(self, row: Figure) -> None:
        if row.origin == "typed":
            self._take_back(row)

    def _take_back(self, row: Figure) -> None:
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(cards.put_figure, self.card_id, row.id, None, "")
            return True

        if desk.attempt(work):
            desk.window.toast(tr("Đã bỏ số ghi tay"), lambda: desk.attempt(desk.workspace.undo))

    def next_step(self) -> None:
        if self.card.decided_on is None:
            self.decide()

    def decide(self) -> None:
        """Ask what was decided; it is written down once."""
        decide_dialog(self.desk, self.card).open()

    def print(self) -> None:
        open_paper(self.desk, self.card)


def open_paper(desk: Desk, card: Card) -> None:
    """The card on paper."""
    name = tr("Phiếu tiêu chí thi đua")
    day = desk.today()
    page = PaperPage(
        desk,
        name,
        lambda: desk.workspace.read(cards.paper, card.id, desk.catalog, day),
        name[:1].lower() + name[1:],
        f"{name} {card.draft.year} {card.draft.name}",
        number=f"{card.draft.name}, {card.draft.year}",
    )
    page.place = name
    desk.window.open(page)


def card_dialog(desk: Desk, card: Card | None = None) -> EntryDialog:
    """Whose card of which year."""
    card_id = card.id if card else None

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(cards.save, CardDraft(**values), card_id)

    dialog = EntryDialog(
        desk,
        tr("Phiếu tiêu chí thi đua"),
        [
            (line_entry("name", tr("&Tổ chức, tập thể"), optional=False,
                        help=tr("Ví dụ: Tập thể lãnh đạo UBND xã")),),
            (year_entry("year", tr("&Năm"), desk.today()),),
            (check_entry("of_office", tr("&Lấy số liệu của cả đơn vị có trong máy")),),
        ],
        keep,
        shown=card.draft if card else None,
    )  # fmt: skip
    if card is None:
        dialog.entries["year"].show(desk.today().year)
        dialog.entries["of_office"].show(True)
    return dialog


def figure_dialog(desk: Desk, card: Card, row: Figure) -> EntryDialog:
    """A figure by hand, with where it comes from."""
    typed = line_entry("value", tr("&Kết quả ({0})").format(row.indicator.unit), optional=False,
                       help=tr("Ví dụ: 85 hoặc 66,7"))  # fmt: skip
    read_text = typed.read
    value = Entry("value", typed.part, lambda: read_number(read_text(), "value"), typed.show)

    def keep(values: dict[str, Any]) -> None:
        desk.workspace.write(cards.put_figure, card.id, row.id, values["value"], values["source"])

    dialog = EntryDialog(
        desk,
        row.indicator.title,
        [
            (value,),
            (line_entry("source", tr("&Số này lấy từ đâu"), optional=False,
                        help=tr("Ví dụ: Báo cáo số 12/BC-UBND")),),
        ],
        keep,
        before=[Notice("plain", _scale(row))],
    )  # fmt: skip
    if row.value is not None:
        dialog.entries["value"].show(number(row.value))
        dialog.entries["source"].show(row.source if row.origin == "typed" else "")
    return dialog


def decide_dialog(desk: Desk, card: Card) -> EntryDialog:
    """The level, who decided it, and why where it differs from what the figures say."""

    def keep(values: dict[str, Any]) -> UUID:
        desk.workspace.write(
            cards.decide,
            card.id,
            values["rating"],
            values["decided_by"],
            values["decided_on"],
            values["reason"],
            desk.catalog,
            desk.today(),
        )
        return card.id

    words = tr("Theo số liệu: {0}").format(
        RATINGS[card.proposed] if card.proposed else tr("chưa đủ số")
    )
    dialog = EntryDialog(
        desk,
        tr("Quyết định mức"),
        [
            (choice_entry("rating", tr("&Mức"), tuple(RATINGS.items())),
             day_entry("decided_on", tr("N&gày"))),
            (line_entry("decided_by", tr("&Người quyết định"), optional=False),),
            (text_entry("reason", tr("&Lý do"), help=tr("Cần ghi khi khác mức theo số liệu")),),
        ],
        keep,
        verb=tr("Ghi quyết định"),
        before=[Notice("plain", words)],
        width=560,
    )  # fmt: skip
    if card.proposed:
        dialog.entries["rating"].show(card.proposed)
    dialog.entries["decided_on"].show(desk.today())
    return dialog


def _scale(row: Figure) -> str:
    one = row.indicator
    return tr("{0}: đủ {1} điểm; {2}: không điểm").format(one.good, one.weight, one.poor)
