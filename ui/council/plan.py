"""Planning a session: what, when, where, who presides, which dossiers."""

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt

from app.council import members, sessions, view
from app.council.members import MemberRow
from app.council.sessions import Waiting
from app.council.view import SessionDraft, SessionView
from app.dates import due_words, parse_day, short_day
from app.errors import ClerkError
from app.nominations.actions import number_text
from ui.council.words import tr
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.nominations.words import award_name
from ui.parts.boxes import Column
from ui.parts.inputs import Check, Choice, DayInput, LineInput
from ui.parts.text import Text

KEPT_PLACE = "council place"  # where one usually meets, remembered for the next time


class PlanDialog(LongDialog):
    """Plans a session, or changes one that is not over. What is typed stays where it is refused."""

    def __init__(self, desk: Desk, shown: SessionView | None = None) -> None:
        self._desk, self._shown = desk, shown
        self.made: UUID | None = None
        draft = shown.draft if shown is not None else _usual(desk)
        rows = _sitting(desk)
        self.title_input = LineInput(draft.title)
        self.day = DayInput(short_day(draft.held_on))
        self.time = LineInput(draft.starts_at)
        self.place_input = LineInput(draft.place)
        people = [(None, tr("Chưa chọn"))] + [(row.id, row.draft.full_name) for row in rows]
        self.chair, self.secretary = Choice(people), Choice(people)
        self.chair.set_value(draft.chair_id)
        self.secretary.set_value(draft.secretary_id)
        self.kind = Choice(list(view.KINDS.items()))
        self.kind.set_value(draft.kind)
        self.ballot = Choice(list(view.BALLOTS.items()))
        self.ballot.set_value(draft.ballot)
        self.twice = Check(tr("Gõ số phiếu hai lần để &kiểm"), checked=draft.typed_twice)
        named = [*draft.tellers.splitlines(), "", "", ""][:3]
        self.tellers = [LineInput(name) for name in named]
        self.waiting = [] if shown is not None else desk.workspace.read(sessions.waiting)
        self.boxes = {row.id: Check(self._named(row), checked=True) for row in self.waiting}
        teller_fields = tuple(
            Field(tr("Người kiểm phiếu {0}").format(place), box)
            for place, box in enumerate(self.tellers, 1)
        )
        parts = [
            Field(tr("Họp về &việc"), self.title_input, name="title",
                  help=tr("Ví dụ: Xét khen thưởng tổng kết năm 2025")),
            FieldGrid(
                (Field(tr("&Ngày họp"), self.day, name="held_on", check=self.day.problem),
                 Field(tr("&Giờ"), self.time, name="starts_at"),
                 Field(tr("&Loại phiên"), self.kind)),
                columns=3,
            ),
            Field(tr("Nơi &họp"), self.place_input, name="place"),
            FieldGrid(
                (Field(tr("&Chủ trì"), self.chair), Field(tr("&Thư ký"), self.secretary),
                 Field(tr("Cách &biểu quyết"), self.ballot)),
                columns=3,
            ),
            FieldGrid(teller_fields, columns=3),
            self.twice,
        ]  # fmt: skip
        if shown is None:
            parts.append(self._waiting_part())
        super().__init__(
            tr("Lập phiên họp") if shown is None else tr("Sửa phiên họp"),
            *parts,
            verb=tr("&Lập phiên họp") if shown is None else tr("&Ghi phiên họp"),
            action=self._write,
            width=680,
            parent=desk.window,
        )
        self.title_input.setFocus()

    def _waiting_part(self) -> Column:
        if not self.waiting:
            words = tr("Chưa có hồ sơ nào ở bước Chờ họp. Thêm hồ sơ sau cũng được.")
            return Column(Text(words, "body", "text_2", wrap=True))
        head = Text(tr("Hồ sơ chờ họp, bỏ dấu ở hồ sơ chưa xét lần này"), "label", "text_2")
        return Column(head, *self.boxes.values(), gap=4)

    def _named(self, row: Waiting) -> str:
        award = award_name(self._desk.catalog, row.award_code)
        due = ""
        if row.due_on is not None:
            due = tr(", hạn {0}").format(due_words(row.due_on, self._desk.today()).lower())
        return f"{number_text(row.number)}  {row.full_name}, {award}{due}"

    def _write(self) -> None:
        desk = self._desk
        draft = SessionDraft(
            title=self.title_input.text(),
            held_on=parse_day(self.day.text(), "held_on"),
            starts_at=self.time.text(),
            place=self.place_input.text(),
            kind=self.kind.value() or "regular",
            ballot=self.ballot.value() or "secret",
            typed_twice=self.twice.isChecked(),
            chair_id=self.chair.value(),
            secretary_id=self.secretary.value(),
            tellers="\n".join(box.text() for box in self.tellers),
            ends_at=self._shown.draft.ends_at if self._shown is not None else "",
        )
        desk.window.shell.memory.put(KEPT_PLACE, draft.place)
        if self._shown is not None:
            desk.workspace.write(sessions.change, self._shown.id, draft)
            return
        chosen = [row.id for row in self.waiting if self.boxes[row.id].isChecked()]
        self.made = desk.workspace.write(sessions.plan, draft, chosen, desk.catalog, desk.today())


class AddItemsDialog(LongDialog):
    """Dossiers that wait for the council and are in no session yet."""

    def __init__(self, desk: Desk, session_id: UUID) -> None:
        self._desk, self._id = desk, session_id
        waiting = desk.workspace.read(sessions.waiting)
        self.boxes = {
            row.id: Check(
                f"{number_text(row.number)}  {row.full_name},"
                f" {award_name(desk.catalog, row.award_code)}"
            )
            for row in waiting
        }
        inside = Column(*self.boxes.values(), gap=6)
        if not waiting:
            inside.add(Text(tr("Không còn hồ sơ nào chờ họp."), "body", "text_2"))
        super().__init__(
            tr("Thêm hồ sơ vào phiên họp"),
            inside,
            verb=tr("Thêm hồ sơ"),
            action=self._write,
            width=520,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def _write(self) -> None:
        chosen = [made for made, box in self.boxes.items() if box.isChecked()]
        if not chosen:
            raise ClerkError(tr("Chưa chọn hồ sơ nào."), tr("Đánh dấu hồ sơ cần thêm."))
        desk = self._desk
        desk.workspace.write(sessions.add_items, self._id, chosen, desk.catalog, desk.today())


class AdjournDialog(LongDialog):
    """The other day on which the rest is heard."""

    def __init__(self, desk: Desk, shown: SessionView) -> None:
        self._desk, self._shown = desk, shown
        self.made: UUID | None = None
        left = sum(item.first is None for item in shown.items)
        self.day, self.time = DayInput(width=150), LineInput(shown.draft.starts_at)
        self.place_input = LineInput(shown.draft.place)
        super().__init__(
            tr("Dừng, họp tiếp ngày khác"),
            Text(
                tr("{0} hồ sơ chưa bỏ phiếu sẽ sang phiên họp tiếp. Số phiếu đã ghi vẫn giữ; kết"
                   " quả ghi vào hồ sơ khi kết thúc phiên cuối.").format(left),
                "body", "text_2", wrap=True,
            ),
            FieldGrid(
                (Field(tr("&Ngày họp tiếp"), self.day, name="held_on", check=self.day.problem),
                 Field(tr("&Giờ"), self.time, name="starts_at")),
            ),
            Field(tr("Nơi &họp"), self.place_input, name="place"),
            verb=tr("Dừng phiên này"),
            action=self._write,
            width=480,
            parent=desk.window,
        )  # fmt: skip

    def _write(self) -> None:
        self.made = self._desk.workspace.write(
            sessions.adjourn,
            self._shown.id,
            parse_day(self.day.text(), "held_on"),
            self.time.text(),
            self.place_input.text(),
        )


def _usual(desk: Desk) -> SessionDraft:
    """What a new session most likely is."""
    rows = _sitting(desk)

    def first(role: str) -> UUID | None:
        return next((row.id for row in rows if row.draft.role == role), None)

    day = desk.today()
    rule_set = desk.catalog.rule_set(day).code
    kept = desk.window.shell.memory.get(KEPT_PLACE)
    return SessionDraft(
        title=f"Xét khen thưởng năm {day.year}",
        held_on=day,
        starts_at="14:00",
        place=kept if isinstance(kept, str) else "Phòng họp UBND",
        typed_twice=desk.catalog.parameter("council_typed_twice", rule_set) == "1",
        chair_id=first("chairman"),
        secretary_id=first("secretary"),
    )


def _sitting(desk: Desk) -> Sequence[MemberRow]:
    council = desk.workspace.read(members.council)
    if council is None:
        return ()
    rows = desk.workspace.read(members.members, council.id)
    return members.members_on(rows, desk.today())
