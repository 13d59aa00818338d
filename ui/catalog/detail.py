"""One row of the catalogue: since when, from where, how sure, what it was before."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent

from app.catalog import local, words
from app.catalog.browse import Entry
from app.catalog.local import Local
from app.catalog.units import Unit
from app.clock import VIETNAM
from app.dates import short_day
from ui import theme
from ui.catalog.words import tr, unit_words
from ui.desk import Desk
from ui.page import Page
from ui.parts.boxes import Column, Row, Scrolled
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.plates import Plate
from ui.parts.text import Icon, Text

if TYPE_CHECKING:
    from ui.catalog.page import CatalogPage

WIDE = 336  # px at 100 %
LONGEST = 60  # letters of a value among the times of a row
MOST_UNITS = 30  # lines of a unit's tree


class EntryPane(Column):
    """Beside the list: read only, with the ways on."""

    def __init__(self, desk: Desk, page: "CatalogPage", *, wide: int = WIDE) -> None:
        self._desk, self._page, self._wide = desk, page, wide
        self._shown: Entry | None = None
        self.name = Text("", "name", wrap=True, copyable=True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.under = Text("", "caption", "text_3", wrap=True)
        self.doubt = Plate("ask", words.DOUBTFUL)
        self.here = Plate("info", words.SET_HERE)
        self.formerly = Text("", "caption", "text_2", wrap=True)
        self.facts = Facts(names=92)
        self.source = Text("", "body", "text_2", wrap=True, copyable=True)
        self.source.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.edit_button = Button(
            tr("Sửa từ một ngày…"), icon="pencil", clicked=lambda: self._page.edit()
        )
        self.before_head, self.before = SectionHead(tr("Các thời kỳ")), Facts(names=150)
        self.changes_head = SectionHead(tr("Thay đổi của địa phương"))
        self.changes = Column(gap=8)
        self.tree_head, self.tree = SectionHead(tr("Trước và sau")), Column(gap=2)
        self._inside = Column(
            self.name,
            self.under,
            Row(self.doubt, self.here, None, gap=6),
            self.formerly,
            8,
            self.facts,
            8,
            Row(self.edit_button, None),
            self.tree_head,
            self.tree,
            8,
            self.before_head,
            self.before,
            8,
            self.changes_head,
            self.changes,
            8,
            SectionHead(tr("Nguồn")),
            self.source,
            None,
            gap=4,
            margins=(20, 14, 20, 14),
        )
        self.rolled = Scrolled(self._inside)
        self.rolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        super().__init__((self.rolled, 1), gap=0, margins=(1, 0, 0, 0))
        self.rolled.hide()
        self.setAccessibleName(tr("Dòng đang chọn"))

    def forget(self) -> None:
        """Read the next row anew, even if it is the one on show."""
        self._shown = None

    def show_entry(self, entry: Entry | None) -> None:
        """Show a row; None shows nothing."""
        if entry is None:
            self._shown = None
            self.rolled.hide()
            return
        if entry == self._shown:
            return
        self.name.setText(entry.title)
        self.under.setText(
            " · ".join(part for part in (words.TABLE_WORDS[entry.table], entry.validity) if part)
        )
        self.doubt.setVisible(entry.is_doubtful)
        self.here.setVisible(entry.is_local)
        self.facts.set([fact for fact in entry.facts if fact[1] != entry.title])
        self.source.setText(entry.source or tr("Chưa ghi nguồn"))
        self.edit_button.setVisible(bool(entry.fields))
        self._show_times(entry)
        self._show_changes(entry)
        self._show_tree(entry)
        theme.restyle(self._inside)
        self.rolled.verticalScrollBar().setValue(0)
        self.rolled.show()
        self._shown = entry  # not before all of it stands there

    def _show_times(self, entry: Entry) -> None:
        times = self._page.same_row(entry)
        several = len(times) > 1
        self.before_head.setVisible(several)
        self.before.setVisible(several)
        told = [(one.validity, elided(one.value or one.title)) for one in times]
        self.before.set(told if several else [])

    def _show_changes(self, entry: Entry) -> None:
        table = "rule_parameters" if entry.table == "time_limits" else entry.table
        found = self._desk.workspace.read(local.of_row, table, entry.key)
        self.changes.clear()
        for change in found:
            self.changes.add(self._change(change))
        self.changes_head.setVisible(bool(found))
        self.changes.setVisible(bool(found))

    def _change(self, change: Local) -> Column:
        override = change.override
        last = f" – {short_day(override.valid_to)}" if override.valid_to else ""
        value = words.VALUE_WORDS.get(override.value, override.value)
        shown = value if override.field else tr("Thêm dòng")
        at = f"{change.created_at.astimezone(VIETNAM):%d/%m/%Y}"
        withdraw = Button(tr("Bỏ thay đổi này"), "link", clicked=partial(self.withdraw, change))
        history = Button(
            tr("Lịch sử"),
            "link",
            clicked=lambda: self._desk.show_history([change.id], self.name.text()),
        )
        return Column(
            Text(tr("{0}: từ {1}{2}").format(shown, short_day(override.valid_from), last), "strong",
                 wrap=True),
            Text(f"{local.SOURCES[change.source]}, {override.basis}", "body", "text_2", wrap=True),
            Text(tr("Lý do: {0} · ghi {1}").format(change.reason, at), "caption", "text_3",
                 wrap=True),
            Row(withdraw, history, None, gap=12),
            gap=2,
        )  # fmt: skip

    def withdraw(self, change: Local) -> None:
        """Take a local change away; can be undone."""
        workspace = self._desk.workspace

        def work() -> bool:
            workspace.write(local.withdraw, change.id, workspace.now(), workspace.person.id)
            return True

        if self._desk.attempt(work):
            self._desk.window.toast(
                tr("Đã bỏ thay đổi của địa phương"), lambda: self._desk.attempt(workspace.undo)
            )

    def _show_tree(self, entry: Entry) -> None:
        units = self._desk.catalog.units
        unit = None
        if entry.table == "units":
            unit = units.find(entry.cells["code"], entry.valid_from)
        self.tree.clear()
        lines: list[tuple[int, str, Unit]] = []
        if unit is not None:
            for old in units.predecessors(unit):
                lines += [(1, "arrow-left", older) for older in units.predecessors(old)]
                lines.append((0, "arrow-left", old))
            if unit.valid_to is not None:
                after = units.successors(unit, date.max)
                lines += [(0, "arrow-right", later) for later in after]
        for depth, icon, other in lines[:MOST_UNITS]:
            go = Button(unit_words(other), "link", clicked=self._goer(other))
            self.tree.add(Row(depth * 18 + 1, Icon(icon, "text_3", 14), go, None, gap=6))
        before = units.formerly(unit) if unit is not None else ""
        self.formerly.setText(before[:1].upper() + before[1:])
        self.formerly.setVisible(bool(self.formerly.text()))
        self.tree_head.setVisible(bool(lines))
        self.tree.setVisible(bool(lines))

    def _goer(self, unit: Unit) -> Callable[[], None]:
        return lambda: self._page.go_to_unit(unit.key)

    def restyle(self) -> None:
        super().restyle()
        if self._wide:
            self.setFixedWidth(theme.px(self._wide))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme.colour("surface"))
        if self._wide:
            painter.fillRect(0, 0, 1, self.height(), theme.colour("line"))


class EntryPage(Page):
    """The detail of a row as a page of its own, for narrow windows and large text."""

    def __init__(self, desk: Desk, page: "CatalogPage", entry: Entry) -> None:
        super().__init__(flush=True)
        self.title = entry.title
        self.home = "catalog"
        self._page, self._entry = page, entry
        self.pane = EntryPane(desk, page, wide=0)
        self.add((self.pane, 1))
        self.pane.show_entry(entry)

    def edit(self) -> None:
        """F2: as in the list."""
        self._page.edit()

    def shown(self) -> None:
        self.pane.edit_button.setFocus(Qt.FocusReason.OtherFocusReason)


def elided(text: str) -> str:
    """At most a line or two: the whole stands in the facts above."""
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1].rstrip(' ,')}…"
