"""The places that copy an exemplar: the tree, and the dialog of one place."""

from typing import Any
from uuid import UUID

from app.exemplars import replication
from app.exemplars.replication import Place, PlaceDraft
from ui.desk import Desk
from ui.entries import Entry, EntryDialog, choice_entry, day_entry, line_entry, text_entry
from ui.exemplars.late import LatePart
from ui.exemplars.pasting import paste_dialog
from ui.exemplars.tree import ReplicationTree
from ui.exemplars.words import tr
from ui.forms import Field
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.inputs import NumberInput
from ui.parts.text import Text
from ui.pasting import on_paste, small_paste
from ui.takingback import of_last_change


class PlacesPart(LatePart):
    """Enter on a place changes it; a new one begins below the place at hand."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self.add_button = Button(tr("Ghi nơi học theo"), "secondary", "plus", small=True)
        self.paste_button = small_paste(lambda: paste_dialog(desk, "places", exemplar_id).open())
        right = Row(self.paste_button, self.add_button, gap=8)
        self.head = SectionHead(tr("Nơi học theo"), right=right)
        self.tree = ReplicationTree()
        self.none = Text(
            tr("Chưa có nơi nào học theo. Ghi nơi đầu tiên: đơn vị nào, từ ngày nào, kết quả ra"
               " sao."), "body", "text_2", wrap=True,
        )  # fmt: skip
        self.keys = Text(
            tr("Mũi tên: đi lại, mở và gập · Enter: sửa · Delete: bỏ · Ctrl+C: chép"),
            "caption",
            "text_3",
        )
        super().__init__(desk, exemplar_id, self.head, self.none, self.tree, self.keys)
        on_paste(self, self.paste_button)
        self.name = ""
        self.add_button.clicked.connect(lambda _checked=False: self.add_place())
        self.tree.opened.connect(self._change)
        self.tree.delete_asked.connect(self._take_away)

    def fill(self) -> None:
        found = self.desk.workspace.read(replication.places, self.exemplar_id)
        far = replication.reach(found)
        note = tr("{0} nơi đang làm, {1} hộ, người").format(far.active, far.people)
        self.head.set(tr("Nơi học theo"), note if found else "")
        self.none.setVisible(not found)
        for part in (self.tree, self.keys):
            part.setVisible(bool(found))
        self.tree.show_places(self.name, found)

    def add_place(self) -> None:
        """Write down one more place, learnt from the one at hand."""
        at_hand = self.tree.current() if self.tree.isVisible() else None
        place_dialog(self.desk, self.exemplar_id, None, at_hand.id if at_hand else None).open()

    def _change(self, place: Place) -> None:
        place_dialog(self.desk, self.exemplar_id, place).open()

    def _take_away(self, place: Place) -> None:
        desk = self.desk

        def work() -> bool:
            desk.workspace.write(replication.remove, place.id)
            return True

        children = [
            one.id
            for one in desk.workspace.read(replication.places, self.exemplar_id)
            if one.draft.parent_id == place.id
        ]
        if desk.attempt(work):
            words = tr("Đã bỏ {0}").format(place.draft.unit_name)
            desk.window.toast(words, of_last_change(desk, [place.id, *children]))


def place_dialog(
    desk: Desk, exemplar_id: UUID, place: Place | None, parent_id: UUID | None = None
) -> EntryDialog:
    """Ask for one place: who, since when, from whom, with what effect."""
    known = desk.workspace.read(replication.places, exemplar_id)
    others = [(one.id, one.draft.unit_name) for one in known if place is None or one.id != place.id]
    shown = place.draft if place else PlaceDraft("", desk.today(), parent_id)

    def store(values: dict[str, Any]) -> UUID:
        draft = PlaceDraft(**values)
        return desk.workspace.write(
            replication.save, exemplar_id, draft, desk.today(), place.id if place else None
        )

    return EntryDialog(
        desk,
        tr("Sửa nơi học theo") if place else tr("Ghi nơi học theo"),
        [
            (line_entry("unit_name", tr("&Nơi học theo"), optional=False,
                        help=tr("Ví dụ: Thôn Suối Vàng, xã Phước Nghĩa")),),
            (choice_entry("parent_id", tr("&Học từ"), [(None, tr("Thẳng từ gương")), *others]),
             day_entry("started_on", tr("Bắt đầu &làm"))),
            (_number_entry("reached", tr("&Số hộ, số người")),
             day_entry("stopped_on", tr("&Thôi làm từ"), optional=True)),
            (text_entry("effect", tr("&Kết quả, số liệu"),
                        help=tr("Ví dụ: 38/41 hộ đủ nước")),),
        ],
        store,
        shown=shown,
        done=tr("Đã ghi nơi học theo"),
        width=560,
    )  # fmt: skip


def _number_entry(name: str, label: str) -> Entry:
    control = NumberInput(most=999_999)
    field = Field(label, control, name=name, optional=True)

    def show(value: int | None) -> None:
        control.setText("" if value is None else str(value))

    return Entry(name, field, control.value, show)
