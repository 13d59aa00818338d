"""The movement selected in the list, read only: what it is, what comes next, how far it is."""

from functools import partial
from uuid import UUID

from PySide6.QtCore import Qt

from app.catalog import Catalog
from app.movements import listing, rules
from app.movements.actions import number_text
from app.movements.listing import MovementView
from app.movements.words import FORMS, LAUNCH_LEVELS
from ui.desk import Desk
from ui.movements.next import next_step
from ui.movements.words import called_of, greeting_words, registered_words, span_words, tr
from ui.parts.boxes import Column, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.notices import Notice
from ui.parts.sidepane import SidePane
from ui.parts.text import Icon, Text

TOP = Qt.AlignmentFlag.AlignTop


class MovementPane(SidePane):
    """Who, where it stands, what to do next, facts, criteria."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self.name = Text("", "name", wrap=True)
        self.under = Text("", "caption", "text_3", wrap=True)
        self.next = Notice("plain", "", icon="arrow-right")
        self.facts = Facts(names=84)
        self.head = SectionHead(tr("Tiêu chí"))
        self.criteria = Column(gap=7)
        self.open_button = Button(tr("Mở phong trào"), icon="flag", clicked=self._open)
        super().__init__(
            self.name,
            self.under,
            8,
            self.next,
            10,
            self.facts,
            8,
            Row(self.open_button, None),
            12,
            self.head,
            2,
            self.criteria,
            name=tr("Phong trào đang chọn"),
            jobs=desk.window.shell.jobs,
        )

    def read(self, id: UUID) -> MovementView:
        return self._desk.workspace.read(listing.read, id)

    def fill(self, shown: MovementView) -> None:
        draft, today = shown.draft, self._desk.today()
        self.name.setText(draft.name)
        level = f"{LAUNCH_LEVELS[draft.launch_level]}, {FORMS[draft.form].lower()}"
        self.under.setText(f"{number_text(shown.number)} · {level}")
        step = next_step(shown, today)
        self.next.setVisible(bool(step.title))
        self.next.set(step.title, step.words)
        self.facts.set(movement_facts(shown, today, self._desk.catalog))
        self.head.set(tr("Tiêu chí"), str(len(shown.criteria) or ""))
        self.criteria.clear()
        for one in shown.criteria:
            self.criteria.add(criterion_line(one))
        if not shown.criteria:
            self.criteria.add(Text(tr("Chưa có tiêu chí nào."), "body", "text_3", wrap=True))

    def _open(self) -> None:
        if self.shown_id is not None:
            self._desk.attempt(partial(self._desk.open_movement, self.shown_id))


def movement_facts(shown: MovementView, today: object, catalog: Catalog) -> list[tuple[str, str]]:
    """The facts of a movement, empty ones included."""
    draft = shown.draft
    plan = shown.plan_symbol
    return [
        (tr("Thời gian"), span_words(draft.starts_on, draft.ends_on)),
        (tr("Chào mừng"), greeting_words(draft.greets, draft.greets_on, today)),  # type: ignore[arg-type]
        (tr("Đăng ký"), registered_words(shown.units, shown.persons)),
        (tr("Lĩnh vực"), called_of(catalog, draft.work_fields)),
        (tr("Đối tượng"), draft.audience),
        (tr("Thôn"), ", ".join(draft.villages)),
        (tr("Kế hoạch"), plan),
        (tr("Gửi xuống"), shown.sent_by),
        (tr("Hưởng ứng"), shown.parent_name),
        (tr("Dự kiến khen"), draft.expected_awards),
    ]


def criterion_line(one: listing.Criterion) -> Row:
    """A criterion with how far it is."""
    percent = one.percent
    icon, colour = "circle-dashed", "text_3"
    told = tr("chưa có kết quả")
    if percent is not None:
        last = one.results[-1]
        told = rules.value_words(one.kind, one.unit, last.value)
        icon, colour = ("circle-check", "ok") if percent == 100 else ("circle-dot", "warn")
        told = tr("{0}, đạt").format(told) if percent == 100 else f"{told}, {percent} %"
    most = rules.criterion_words(one.kind, one.threshold, one.unit)
    words = Column(
        Text(one.name, "body", wrap=True),
        Text(f"{most} · {told}", "caption", "text_3", wrap=True),
        gap=0,
    )
    return Row((Icon(icon, colour), TOP), (words, 1), gap=8)
