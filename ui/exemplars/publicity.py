"""Whether an exemplar may be published, what was said about it, and where it went."""

from typing import Any
from uuid import UUID

from app.dates import short_day
from app.exemplars import actions, consent, packwords
from app.exemplars.consent import Event, Sent
from app.subjects import actions as subjects
from ui.desk import Desk
from ui.entries import EntryDialog, day_entry, line_entry, text_entry
from ui.exemplars.late import LatePart, ShortList
from ui.exemplars.words import tr
from ui.lists import Cell
from ui.lists import Column as ListColumn
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.notices import Notice

EVENTS = {
    "given": ("ok", tr("Đồng ý"), "shield-check"),
    "withdrawn": ("bad", tr("Thôi đồng ý"), "ban"),
}


class PublicityPart(LatePart):
    """The pack button, what was agreed to, and every pack that went out."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self.pack_button = Button(tr("Lập gói công khai"), "secondary", "send", small=True)
        self.consent_button = Button(tr("Ghi giấy đồng ý"), "secondary", "shield-check", small=True)
        self.stop_button = Button(tr("Người ấy thôi đồng ý"), "link", "ban")
        self.told = Notice("warn", "")
        self.events = ShortList(
            desk,
            tr("Đồng ý công khai"),
            [
                ListColumn("when", tr("Ngày"), lambda r: short_day(r.happened_on), 110),
                ListColumn("kind", tr("Ý kiến"), _event, 150),
                ListColumn("by", tr("Ai nói"), _said, 200, stretch=True),
            ],
            tr("Chưa có giấy đồng ý. Chưa có thì không in, không đưa lên loa, lên báo."),
            self.consent_button,
        )  # fmt: skip
        self.packs = ShortList(
            desk,
            tr("Đã công khai ở đâu"),
            [
                ListColumn("when", tr("Ngày"), lambda r: short_day(r.published_on), 110),
                ListColumn("where", tr("Nơi công khai"), _where, 240, stretch=True),
                ListColumn("state", tr("Còn ở đó"), self._state, 150),
            ],
            tr("Chưa công khai lần nào."),
            self.pack_button,
            open=self._recall,
            density="row_two_line",
        )  # fmt: skip
        super().__init__(
            desk, exemplar_id, self.told, self.events, Row(self.stop_button, None), self.packs
        )
        self._agreed = True
        self.pack_button.clicked.connect(lambda _checked=False: self.pack())
        self.consent_button.clicked.connect(lambda _checked=False: self.ask_consent())
        self.stop_button.clicked.connect(
            lambda _checked=False: stop_dialog(desk, exemplar_id).open()
        )

    def fill(self) -> None:
        read = self.desk.workspace.read
        detail = read(actions.read, self.exemplar_id)
        sent = read(consent.sent, self.exemplar_id)
        self._agreed = detail.consent_on is not None and detail.withdrawn_on is None
        left = [row for row in sent if row.recalled_on is None]
        self.told.setVisible(not self._agreed and bool(left))
        self.told.set(
            tr("Còn {0} nơi đang để câu chuyện này").format(len(left)),
            tr("Người trong câu chuyện không còn đồng ý hoặc đã rút. Nhắn từng nơi gỡ xuống, rồi"
               " Enter vào dòng ấy để ghi đã gỡ."),
        )  # fmt: skip
        self.events.show_rows(read(consent.events, self.exemplar_id))
        self.stop_button.setVisible(detail.consent_on is not None)
        self.packs.show_rows(sent)

    def pack(self) -> None:
        """Make a pack; without consent it is refused with what to do."""
        from ui.exemplars.packing import begin

        begin(self.desk, [self.exemplar_id], self.ask_consent)

    def ask_consent(self) -> None:
        """Record the consent to publish."""
        from ui.exemplars.dialogs import ConsentDialog

        read = self.desk.workspace.read
        detail = read(actions.read, self.exemplar_id)
        name = read(subjects.read, detail.draft.subject_id).full_name
        ConsentDialog(self.desk, detail, name).open()

    def _state(self, row: Sent) -> Cell:
        if row.recalled_on is not None:
            return Cell(tr("Đã gỡ {0}").format(short_day(row.recalled_on)), tone="idle", icon="ban")
        if not self._agreed:
            return Cell(tr("Cần gỡ"), tone="bad", icon="circle-alert")
        return Cell(tr("Đang để"), tone="ok", icon="circle-check")

    def _recall(self, row: Sent) -> None:
        desk = self.desk

        def store(values: dict[str, Any]) -> UUID:
            on, words = values["recalled_on"], values["recalled_words"]
            return desk.workspace.write(consent.recall, row.id, on, words)

        day, words = row.recalled_on or desk.today(), row.recalled_words
        dialog = EntryDialog(
            desk,
            tr("Đã gỡ ở {0}").format(row.went_to),
            [
                (day_entry("recalled_on", tr("&Ngày gỡ")),),
                (line_entry("recalled_words", tr("Đã gỡ &thế nào"),
                            help=tr("Ví dụ: Anh Tuấn ở đài xã đã bỏ bài")),),
            ],
            store,
            done=tr("Đã ghi nơi ấy đã gỡ"),
        )  # fmt: skip
        dialog.entries["recalled_on"].show(day)
        dialog.entries["recalled_words"].show(words)
        dialog.open()


def stop_dialog(desk: Desk, exemplar_id: UUID) -> EntryDialog:
    """Record that the subject no longer agrees, and say where earlier packs went."""

    def store(values: dict[str, Any]) -> None:
        on, words = values["withdrawn_on"], values["words"]
        desk.workspace.write(consent.withdraw, exemplar_id, on, words)

    sent = [
        row for row in desk.workspace.read(consent.sent, exemplar_id) if row.recalled_on is None
    ]
    where = "; ".join(f"{row.went_to} ({short_day(row.published_on)})" for row in sent)
    told = Notice(
        "warn" if sent else "info",
        tr("Các gói lập sau không còn câu chuyện này"),
        tr("Đã đưa tới: {0}. Nhắn từng nơi gỡ xuống.").format(where)
        if sent
        else tr("Câu chuyện chưa được công khai ở đâu."),
    )
    dialog = EntryDialog(
        desk,
        tr("Thôi đồng ý công khai"),
        [
            (day_entry("withdrawn_on", tr("&Ngày nói")),),
            (text_entry("words", tr("&Lời người ấy"),
                        help=tr("Ví dụ: Không muốn lên báo nữa")),),
        ],
        store,
        verb=tr("&Ghi thôi đồng ý"),
        done=tr("Đã ghi; máy không in và không công khai câu chuyện này nữa"),
        before=(told,),
    )  # fmt: skip
    dialog.entries["withdrawn_on"].show(desk.today())
    return dialog


def _event(row: Event) -> Cell:
    tone, words, icon = EVENTS[row.kind]
    return Cell(words, tone=tone, icon=icon)


def _said(row: Event) -> str:
    return ". ".join(part for part in (row.given_by, row.words.replace("\n", " ")) if part)


def _where(row: Sent) -> Cell:
    kinds = ", ".join(packwords.FORMATS.get(code, code) for code in row.formats)
    return Cell(row.went_to, f"{kinds}; {row.folder}", colour="text")
