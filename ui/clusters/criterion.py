"""The dialogs of a score sheet: one criterion, and what is said of a version."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any
from uuid import UUID, uuid4

from app.clusters import rules, scoresheets
from app.clusters.cells import read_number, read_points
from app.clusters.rules import Criterion
from app.clusters.scoresheets import Sheet, SheetDraft
from app.clusters.words import METHODS, points_words
from app.errors import ClerkError
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
)

NONE = "none"


def criterion_dialog(
    desk: Desk, sheet: Sheet | None, row: Criterion | None, after: Criterion | None = None
) -> EntryDialog:
    """All of one criterion; what its method has no use for is left out of the way."""
    if sheet is None:
        raise ValueError("a criterion needs its sheet")
    parts: list[tuple[Any, str]] = [(NONE, tr("Không thuộc phần nào"))]
    parts += [
        (one.id, f"{one.code}   {one.title}") for one in sheet.criteria if one.method == "group"
    ]
    method = choice_entry("method", tr("&Cách chấm"), tuple(METHODS.items()))
    entries: dict[str, Entry] = {
        "code": line_entry("code", tr("&Mã"), optional=False, help=tr("Ví dụ: I.5")),
        "within": choice_entry("within", tr("Thuộc &phần"), parts),
        "title": line_entry("title", tr("&Nội dung"), optional=False),
        "max_points": _points_entry("max_points", tr("Điểm &tối đa")),
        "each": _points_entry("each", tr("Điểm mỗi &lần")),
        "over_each": _points_entry("over_each", tr("Thêm cho mỗi 1 % &vượt")),
        "over_most": _points_entry("over_most", tr("Thêm nhiều nhất")),
        "target": _target_entry(),
        "unit": line_entry("unit", tr("Đơn vị tín&h"), help=tr("%, hộ, lần")),
        "steps": _steps_entry(),
        "evidence_required": check_entry("evidence_required", tr("Cần minh chứng")),
    }
    shown = row or Criterion(uuid4(), _part_of(after), _next_code(sheet, after), "", "manual")

    def keep(values: dict[str, Any]) -> UUID:
        within = None if values["within"] == NONE else values["within"]
        made = replace(shown, **{**values, "within": within})
        stored: UUID = desk.workspace.write(
            scoresheets.save_criterion, sheet.id, made, is_new=row is None
        )
        return stored

    of = entries["within"]
    entries["within"] = replace(of, of=lambda one: one.within or NONE)
    dialog = EntryDialog(
        desk,
        tr("Tiêu chí") if row else tr("Thêm tiêu chí"),
        [
            (entries["code"], entries["within"]),
            (entries["title"],),
            (method, entries["max_points"]),
            (entries["each"],),
            (entries["over_each"], entries["over_most"]),
            (entries["unit"], entries["target"]),
            (entries["steps"],),
            (entries["evidence_required"],),
        ],
        keep,
        shown=shown,
        width=600,
    )
    uses: dict[str, tuple[str, ...]] = {
        "each": rules.TIMES,
        "unit": (*rules.TIMES, "percent_of_target", "step"),
        "over_each": ("percent_of_target",),
        "over_most": ("percent_of_target",),
        "target": ("percent_of_target",),
        "steps": ("step",),
    }

    def follow(_place: int = 0) -> None:
        now = method.read()
        for name, methods in uses.items():
            entries[name].part.setVisible(now in methods)
        entries["max_points"].part.setVisible(now != "knock_out")
        entries["evidence_required"].part.setVisible(now != "group")
        dialog.fit()

    control: Any = method.part.control  # type: ignore[attr-defined]
    control.currentIndexChanged.connect(follow)
    follow()
    return dialog


def _part_of(after: Criterion | None) -> UUID | None:
    if after is None:
        return None
    return after.id if after.method == "group" else after.within


def _next_code(sheet: Sheet, after: Criterion | None) -> str:
    """I.5 behind I.4."""
    part = next((one for one in sheet.criteria if one.id == _part_of(after)), None)
    if part is None:
        return ""
    taken = sum(one.within == part.id for one in sheet.criteria)
    return f"{part.code}.{taken + 1}"


def sheet_dialog(
    desk: Desk,
    keep: Callable[[dict[str, Any]], UUID],
    title: str,
    shown: SheetDraft | None = None,
) -> EntryDialog:
    return EntryDialog(
        desk,
        title,
        [
            (line_entry("name", tr("&Tên bảng điểm"), optional=False),),
            (
                day_entry("valid_from", tr("&Áp dụng từ ngày")),
                line_entry("tie_code", tr("&Phần xét khi bằng điểm"),
                           help=tr("Mã của phần. Ví dụ: I")),
            ),
            (line_entry("symbol", tr("&Số văn bản quy định")),),
        ],
        keep,
        shown=shown,
        width=560,
    )  # fmt: skip


def _points_entry(name: str, label: str) -> Entry:
    made = line_entry(name, label, help=tr("Ví dụ: 45 hoặc 12,5"), optional=name != "max_points")
    typed = made.read

    def read() -> int:
        text = typed().strip()
        return read_points(text, name) if text else 0

    return replace(
        made, read=read, show=lambda value: made.show(points_words(value) if value else "")
    )


def _target_entry() -> Entry:
    made = line_entry(
        "target", tr("Chỉ tiêu chun&g"), help=tr("Để trống khi mỗi đơn vị một chỉ tiêu")
    )
    typed = made.read

    def read() -> Any:
        text = typed().strip()
        return read_number(text, "target") if text else None

    return replace(
        made, read=read, show=lambda value: made.show(rules.number(value) if value else "")
    )


def _steps_entry() -> Entry:
    made = text_entry(
        "steps", tr("&Bậc điểm"),
        help=tr("Mỗi dòng một bậc. Ví dụ: 95 = 30 (từ 95 trở lên, 30 điểm)"),
        optional=False,
    )  # fmt: skip
    typed = made.read

    def read() -> Any:
        found = []
        for line in typed().splitlines():
            if not line.strip():
                continue
            threshold, sign, points = line.partition("=")
            if not sign:
                raise ClerkError(
                    what=tr("Dòng “{0}” thiếu dấu =.").format(line.strip()),
                    todo=tr("Ví dụ: 95 = 30"),
                    field="steps",
                )
            found.append((read_number(threshold, "steps"), read_points(points, "steps")))
        return tuple(sorted(found, reverse=True))

    def show(steps: Any) -> None:
        made.show(
            "\n".join(f"{rules.number(step)} = {points_words(points)}" for step, points in steps)
        )

    return replace(made, read=read, show=show)
