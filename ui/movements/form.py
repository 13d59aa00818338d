"""The form a movement is launched with: what for, who, when, what it greets."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from PySide6.QtWidgets import QGridLayout, QWidget

from app.dates import parse_day
from app.finding import office
from app.movements import actions, listing, registrations, words
from app.movements.actions import MovementDraft
from app.movements.words import FORMS, LAUNCH_LEVELS
from ui import theme
from ui.desk import Desk
from ui.entries import Entry, EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.forms import Field
from ui.movements.words import tr
from ui.parts.boxes import Column
from ui.parts.inputs import Check, NumberInput
from ui.parts.text import Text

OWN_LEVELS = {"xa": "commune", "huyen": "district", "tinh": "province"}


class Checks(Column):
    """Boxes under one label, two in a row: any of them may be ticked."""

    def __init__(self, label: str, choices: Mapping[str, str], help: str = "") -> None:
        self.boxes = {code: Check(words) for code, words in choices.items()}
        self._inside = QWidget()
        self._grid = QGridLayout(self._inside)
        self._grid.setContentsMargins(0, 0, 0, 0)
        head = Text(label, "label", "text_2")
        under = Text(help, "caption", "text_3", wrap=True)
        super().__init__(head, under, self._inside, gap=2)
        under.setVisible(bool(help))
        self.setAccessibleName(label)

    def restyle(self) -> None:
        super().restyle()
        columns = 1 if theme.is_large() else 2
        for place, box in enumerate(self.boxes.values()):
            self._grid.addWidget(box, place // columns, place % columns)
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(0)

    def value(self) -> tuple[str, ...]:
        """The codes that are ticked."""
        return tuple(code for code, box in self.boxes.items() if box.isChecked())

    def set_value(self, codes: Sequence[str]) -> None:
        for code, box in self.boxes.items():
            box.setChecked(code in codes)


def checks_entry(name: str, label: str, choices: Mapping[str, str], help: str = "") -> Entry:
    part = Checks(label, choices, help)
    return Entry(name, part, part.value, part.set_value)


def months_entry(name: str, label: str) -> Entry:
    control = NumberInput(most=60)
    field = Field(label, control, name=name, help=tr("Ví dụ: 6. Để trống hoặc 0 là không sơ kết"))
    return Entry(
        name, field, lambda: control.value() or 0, lambda value: control.setText(str(value or ""))
    )


def later_day(name: str, label: str) -> Entry:
    """A day that a draft may still lack, though it is wanted in the end."""
    made = day_entry(name, label)
    control: Any = made.part.control  # type: ignore[attr-defined]

    def read() -> date | None:
        return parse_day(control.text(), name) if control.text().strip() else None

    return Entry(name, made.part, read, made.show)


def open_form(
    desk: Desk, movement_id: UUID | None = None, preset: MovementDraft | None = None
) -> EntryDialog:
    """Ask for what is launched; a new movement opens when it is stored. preset: a new one's start.

    Raises ClerkError for a movement that the superior sent down.
    """
    read = desk.workspace.read
    stored: MovementDraft | None = preset
    if movement_id is not None:
        read(actions.own, movement_id)
        stored = read(listing.read, movement_id).draft
    known = dict.fromkeys((*read(registrations.villages), *(stored.villages if stored else ())))
    parents = [(id_, name) for id_, name in read(listing.choices) if id_ != movement_id]
    villages = {name: name for name in known}
    called = words.called(desk.catalog)
    fields = words.fields(desk.catalog, desk.today())
    strata = {code: one.name for code, one in words.strata(desk.catalog, desk.today()).items()}
    for codes, of in ((fields, "work_fields"), (strata, "strata")):  # one no longer in use stays
        for code in getattr(stored, of, ()):
            codes.setdefault(code, called.get(code, code))
    whole = tr("Không chọn thôn nào là cả đơn vị cùng tham gia.")
    rows: list[tuple[Entry, ...]] = [
        (
            line_entry("name", tr("Tên &phong trào"), optional=False,
                       help=tr("Ngắn, dễ nhớ. Ví dụ: Cả xã chung sức giữ nước sạch")),
            line_entry("slogan", tr("Khẩu hiệ&u")),
        ),
        (
            choice_entry("form", tr("&Hình thức"), tuple(FORMS.items())),
            choice_entry("launch_level", tr("&Cấp phát động"), tuple(LAUNCH_LEVELS.items())),
        ),
        (
            line_entry("launched_by", tr("Nơi phát độn&g")),
            choice_entry("parent_id", tr("Hưởng ứng phong t&rào"),
                         [(None, tr("Không")), *parents]),
        ),
        (
            text_entry("objective", tr("&Mục tiêu"), optional=False,
                       help=tr("Đến hết đợt thì có gì khác trước?")),
            text_entry("measures", tr("&Biện pháp")),
        ),
        (
            line_entry("audience", tr("&Ai tham gia"), optional=False),
            line_entry("expected_awards", tr("&Dự kiến khen"), optional=False,
                       help=tr("Ví dụ: 5 giấy khen tập thể, 10 giấy khen cá nhân")),
        ),
        (
            later_day("starts_on", tr("&Từ ngày")),
            later_day("ends_on", tr("Đế&n ngày")),
        ),
        (
            months_entry("interim_months", tr("&Sơ kết sau mỗi (tháng)")),
            day_entry("greets_on", tr("N&gày của dịp chào mừng"), optional=True),
        ),
        (
            line_entry("greets", tr("Chào mừn&g"),
                       help=tr("Đại hội, ngày kỷ niệm: máy đếm ngược đến ngày ấy")),
        ),
        (checks_entry("work_fields", tr("Lĩnh vực"), fields),),
        (checks_entry("strata", tr("Nhằm tới ai"), strata),),
    ]  # fmt: skip
    if villages:
        rows.append((checks_entry("villages", tr("Thôn tham gia"), villages, whole),))

    def keep(values: dict[str, Any]) -> UUID:
        values.setdefault("villages", stored.villages if stored else ())
        return desk.workspace.write(actions.save, MovementDraft(**values), movement_id)

    made: list[UUID] = []

    def store(values: dict[str, Any]) -> UUID:
        made.append(keep(values))
        return made[-1]

    if stored is None:
        here = desk.workspace.read(office)
        stored = MovementDraft(
            "", launch_level=OWN_LEVELS.get(here.level, "commune"), launched_by=here.name
        )
    dialog = EntryDialog(
        desk,
        tr("Sửa nội dung phát động") if movement_id else tr("Lập phong trào"),
        rows,
        store,
        shown=stored,
        verb=tr("&Ghi lại") if movement_id else tr("&Lập phong trào"),
        done=tr("Đã ghi lại") if movement_id else tr("Đã lập phong trào, tiếp theo ghi tiêu chí"),
        width=760,
    )
    if movement_id is None:
        dialog.accepted.connect(lambda: desk.open_movement(made[-1], "criteria"))
    dialog.open()
    return dialog
