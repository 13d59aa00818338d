"""What is asked for along a movement: a few fields each, kept when refused."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any
from uuid import UUID

from PySide6.QtCore import Qt

from app.dates import short_day
from app.finding import office
from app.movements import actions, course, rules
from app.movements.course import InspectionDraft, ReviewDraft
from app.movements.listing import Criterion, Inspection, MovementView
from app.movements.rules import CriterionDraft
from app.movements.words import CRITERION_KINDS, REVIEWS
from app.nominations import from_movement, judge
from ui.desk import Desk
from ui.entries import (
    Entry,
    EntryDialog,
    choice_entry,
    day_entry,
    line_entry,
    money_entry,
    text_entry,
)
from ui.forms import Dialog, Field
from ui.movements.words import tr
from ui.parts.inputs import Choice, LineInput
from ui.parts.notices import Notice

USUAL = "GIAY_KHEN_XA"


def number_entry(name: str, label: str, *, help: str = "", optional: bool = False) -> Entry:
    """A number as clerks write it: 80, 92,5, 1.250."""
    control = LineInput(width=150)

    def read() -> Decimal | None:
        if optional and not control.text().strip():
            return None
        return rules.parse_number(control.text(), name)

    def show(value: Decimal | None) -> None:
        control.setText(rules.number_words(value) if value is not None else "")

    field = Field(label, control, name=name, help=help)
    return Entry(name, field, read, show)


def criterion_dialog(desk: Desk, movement_id: UUID, one: Criterion | None = None) -> EntryDialog:
    """A criterion: what, how much of what, and how a villager checks it."""
    kind = choice_entry("kind", tr("Cách đ&o"), tuple(CRITERION_KINDS.items()))
    threshold = number_entry("threshold", tr("&Mức cần đạt"), help=tr("Ví dụ: 80"), optional=True)
    unit = line_entry("unit", tr("Đơ&n vị tính"), help=tr("Ví dụ: hộ, %, km"), optional=False)

    def keep(values: dict[str, Any]) -> UUID:
        if values["kind"] == "yes_no":
            values |= {"threshold": None, "unit": ""}
        draft = CriterionDraft(**values)
        known = one.id if one else None
        return desk.workspace.write(actions.save_criterion, movement_id, draft, known)

    dialog = EntryDialog(
        desk,
        tr("Sửa tiêu chí") if one else tr("Thêm tiêu chí"),
        [
            (line_entry("name", tr("&Tiêu chí"), optional=False,
                        help=tr("Ví dụ: Hộ có giếng hoặc bể nước sạch")),),
            (kind, threshold),
            (unit,),
            (text_entry("how_checked", tr("Người &dân kiểm tra bằng cách nào?"), optional=False,
                        help=tr("Ai cũng làm được. Ví dụ: ra ngõ đếm số bể có nắp, so với danh"
                                " sách dán ở nhà văn hóa")),),
        ],
        keep,
        shown=one,
        verb=tr("&Ghi tiêu chí"),
        done=tr("Đã ghi tiêu chí"),
    )  # fmt: skip
    control: Any = kind.part.control  # type: ignore[attr-defined]

    def follow(_place: int = 0) -> None:
        counted = kind.read() != "yes_no"
        threshold.part.setVisible(counted)
        unit.part.setVisible(counted)

    control.currentIndexChanged.connect(follow)
    follow()
    return dialog


def issue_dialog(desk: Desk, shown: MovementView) -> EntryDialog:
    """The plan has got its number."""

    def keep(values: dict[str, Any]) -> UUID:
        desk.workspace.write(actions.issue, shown.id, values["plan_symbol"], values["plan_on"])
        return shown.id

    dialog = EntryDialog(
        desk,
        tr("Ghi số kế hoạch"),
        [
            (
                line_entry("plan_symbol", tr("&Số kế hoạch"), optional=False,
                           help=tr("Ví dụ: 15/KH-UBND")),
                day_entry("plan_on", tr("N&gày ký")),
            ),
        ],
        keep,
        verb=tr("&Ban hành"),
        done=tr("Đã ban hành kế hoạch"),
    )  # fmt: skip
    dialog.entries["plan_on"].show(desk.today())
    return dialog


def launch_dialog(desk: Desk, shown: MovementView) -> EntryDialog:
    """It is launched."""

    def keep(values: dict[str, Any]) -> UUID:
        on, event = values["launched_on"], values["launch_event"]
        desk.workspace.write(actions.launch, shown.id, on, event)
        return shown.id

    dialog = EntryDialog(
        desk,
        tr("Ghi phát động"),
        [
            (day_entry("launched_on", tr("N&gày phát động")),),
            (line_entry("launch_event", tr("&Lễ phát động"),
                        help=tr("Ví dụ: Lễ phát động ở nhà văn hóa xã, 120 người dự")),),
        ],
        keep,
        verb=tr("&Phát động"),
        done=tr("Đã ghi phát động"),
    )  # fmt: skip
    dialog.entries["launched_on"].show(desk.today())
    return dialog


def change_dialog(desk: Desk, shown: MovementView, kind: str) -> EntryDialog:
    """Extend or cancel, with reason and day."""
    more = kind == "extended"
    rows: list[tuple[Entry, ...]] = [
        (day_entry("ends_on", tr("Ngày &kết thúc mới")),) if more else (),
        (
            line_entry("symbol", tr("&Số văn bản"), help=tr("Ví dụ: 31/QĐ-UBND")),
            day_entry("on", tr("N&gày quyết định")),
        ),
        (text_entry("reason", tr("&Lý do"), optional=False),),
    ]

    def keep(values: dict[str, Any]) -> UUID:
        words = (values["reason"], values["on"], values["symbol"])
        if more:
            return desk.workspace.write(actions.extend, shown.id, values["ends_on"], *words)
        return desk.workspace.write(actions.cancel, shown.id, *words)

    ends = shown.draft.ends_on
    before = [Notice("plain", tr("Đang kết thúc ngày {0}").format(short_day(ends)))] if (
        more and ends) else []  # fmt: skip
    dialog = EntryDialog(
        desk,
        tr("Gia hạn phong trào") if more else tr("Hủy phong trào"),
        [row for row in rows if row],
        keep,
        verb=tr("&Gia hạn") if more else tr("&Hủy phong trào"),
        done=tr("Đã gia hạn") if more else tr("Đã hủy phong trào"),
        before=before,
    )
    dialog.entries["on"].show(desk.today())
    return dialog


def point_dialog(
    desk: Desk, criteria: Sequence[Criterion], kind: str, chosen: UUID | None = None
) -> EntryDialog:
    """A result that was counted, or a target for a day."""
    is_result = kind == "result"
    names = [
        (one.id, f"{one.name} ({rules.criterion_words(one.kind, one.threshold, one.unit)})")
        for one in criteria
    ]

    def keep(values: dict[str, Any]) -> UUID:
        return desk.workspace.write(
            course.add_point,
            values["criterion"],
            kind,
            values["measured_on"],
            values["value"],
            values["source"],
            desk.today(),
        )

    dialog = EntryDialog(
        desk,
        tr("Ghi kết quả") if is_result else tr("Ghi mức phấn đấu"),
        [
            (choice_entry("criterion", tr("&Tiêu chí"), names),),
            (
                number_entry("value", tr("&Số đếm được") if is_result else tr("&Số cần đạt"),
                             help=tr("Có thì ghi 1, không thì ghi 0")
                             if any(one.kind == "yes_no" for one in criteria) else ""),
                day_entry("measured_on", tr("N&gày")),
            ),
            (line_entry("source", tr("T&heo ai, văn bản nào"),
                        help=tr("Ví dụ: bảng kiểm thôn Ma Rơi")),),
        ],
        keep,
        verb=tr("&Ghi lại"),
    )  # fmt: skip
    if chosen is not None:
        dialog.entries["criterion"].show(chosen)
    if is_result:
        dialog.entries["measured_on"].show(desk.today())
    return dialog


def pact_dialog(desk: Desk, shown: MovementView) -> EntryDialog:
    """A signed pact."""

    def keep(values: dict[str, Any]) -> UUID:
        told = (values["signed_on"], values["parties"], values["pledge"])
        return desk.workspace.write(course.sign_pact, shown.id, *told, desk.today())

    dialog = EntryDialog(
        desk,
        tr("Ghi giao ước thi đua"),
        [
            (text_entry("parties", tr("&Các bên"), optional=False,
                        help=tr("Mỗi thôn, đơn vị một dòng")),),
            (text_entry("pledge", tr("&Nội dung giao ước"), optional=False),),
            (day_entry("signed_on", tr("N&gày ký")),),
        ],
        keep,
        verb=tr("Ghi giao ước"),
    )  # fmt: skip
    dialog.entries["signed_on"].show(desk.today())
    return dialog


def inspection_dialog(desk: Desk, shown: MovementView) -> EntryDialog:
    """What an inspection found."""

    def keep(values: dict[str, Any]) -> UUID:
        draft = InspectionDraft(**values)
        return desk.workspace.write(course.inspect, shown.id, draft, desk.today())

    dialog = EntryDialog(
        desk,
        tr("Ghi lần kiểm tra"),
        [
            (
                line_entry("inspector", tr("&Ai kiểm tra"), optional=False),
                day_entry("inspected_on", tr("N&gày kiểm tra")),
            ),
            (line_entry("village", tr("&Thôn, đơn vị được kiểm tra")),),
            (text_entry("findings", tr("&Kết quả kiểm tra"), optional=False),),
            (
                line_entry("to_fix", tr("&Việc cần khắc phục")),
                day_entry("due_on", tr("&Hạn khắc phục"), optional=True),
            ),
        ],
        keep,
        verb=tr("Ghi lần kiểm tra"),
        width=560,
    )
    dialog.entries["inspected_on"].show(desk.today())
    return dialog


def fixed_dialog(desk: Desk, one: Inspection) -> EntryDialog:
    """What was to be put right has been."""

    def keep(values: dict[str, Any]) -> UUID:
        desk.workspace.write(course.mark_fixed, one.id, values["fixed_on"], desk.today())
        return one.id

    dialog = EntryDialog(
        desk,
        tr("Ghi đã khắc phục"),
        [(day_entry("fixed_on", tr("N&gày xong")),)],
        keep,
        verb=tr("&Ghi lại"),
        before=[Notice("plain", one.to_fix)],
    )
    dialog.entries["fixed_on"].show(desk.today())
    return dialog


def review_dialog(desk: Desk, shown: MovementView, kind: str) -> EntryDialog:
    """An interim or the final review, with its lessons."""
    is_final = kind == "final"

    def keep(values: dict[str, Any]) -> UUID:
        draft = ReviewDraft(kind=kind, **{**values, "cost": values["cost"] or None})
        return desk.workspace.write(course.review, shown.id, draft, desk.today())

    name = REVIEWS[kind].lower()
    dialog = EntryDialog(
        desk,
        tr("Ghi {0}").format(name),
        [
            (
                day_entry("held_on", tr("N&gày {0}").format(name)),
                line_entry("symbol", tr("&Số báo cáo"), help=tr("Ví dụ: 20/BC-UBND")),
            ),
            (text_entry("summary", tr("&Kết quả chính"), optional=False),),
            (text_entry("lessons", tr("&Bài học"), optional=not is_final,
                        help=tr("Việc nên giữ, việc nên tránh")),),
            (money_entry("cost", tr("K&inh phí"), help=tr("Số đồng, để trống nếu không chi")),),
        ],
        keep,
        verb=tr("Ghi {0}").format(name),
        done=tr("Đã ghi {0}").format(name),
        width=560,
    )  # fmt: skip
    dialog.entries["held_on"].show(desk.today())
    dialog.entries["cost"].part.control.clear()  # type: ignore[attr-defined]
    return dialog


def propose_dialog(desk: Desk, registration_ids: Sequence[UUID], names: str, kind: str) -> Dialog:
    """Dossiers for those selected, all for one award; one undo takes them back together.

    kind: of the first of those selected, which says what awards there are.
    """
    today, level = desk.today(), desk.workspace.read(office).level
    awards = judge.awards_for(kind, "", desk.catalog, today, level)
    control = Choice([(award.code, award.name) for award in awards])
    control.set_value(USUAL)
    field = Field(tr("&Hình thức đề nghị"), control, name="award_code")

    def keep() -> None:
        made, again = desk.workspace.write(
            from_movement.propose, registration_ids, control.value() or "", desk.catalog, today
        )
        words = tr("Đã lập {0} hồ sơ đề nghị").format(len(made))
        if again:
            words += tr(", {0} người đã có hồ sơ").format(len(again))
        desk.window.toast(words, lambda: desk.attempt(desk.workspace.undo))

    dialog = Dialog(
        tr("Đề nghị khen từ phong trào"),
        Notice("plain", names),
        field,
        verb=tr("&Lập hồ sơ"),
        action=keep,
        width=520,
        parent=desk.window,
    )
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    control.setFocus(Qt.FocusReason.OtherFocusReason)
    return dialog
