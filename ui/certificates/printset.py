"""What is printed beside the certificates: asked for once, looked at, and sent as one job."""

from collections.abc import Collection
from dataclasses import replace
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from app.certificates import printset
from app.certificates.printset import USUAL, Stationery
from app.decisions import actions
from ui.certificates.stationery import EnvelopeChoice, LabelChoice
from ui.desk import Desk
from ui.forms import LongDialog
from ui.paper import PaperPage
from ui.parts.boxes import Column
from ui.parts.inputs import Check
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "certificates")

WORDS = {
    "list": tr("&Danh sách trao, ký nhận (A4 ngang)"),
    "money": tr("&Phiếu nhận tiền thưởng (A4, cắt rời)"),
    "labels": tr("&Nhãn dán sau khung"),
    "envelopes": tr("Phong &bì"),
}
KEPT_PARTS = "certificate print set"


class PrintSetDialog(LongDialog):
    """Asks which papers; they open one behind the other, to be looked at and printed in one job.

    only: the register lines that are meant, all of the decision for none.
    """

    def __init__(self, desk: Desk, decision_id: UUID, only: Collection[UUID] = ()) -> None:
        self._desk, self._decision, self._only = desk, decision_id, frozenset(only)
        self._memory = desk.window.shell.memory
        made = desk.workspace.read(printset.paper, decision_id, desk.catalog, self._only)
        kept = str(self._memory.get(KEPT_PARTS) or "list").split()
        self.parts = {part: Check(words, checked=part in kept) for part, words in WORDS.items()}
        self.labels, self.envelope = LabelChoice(self._memory), EnvelopeChoice(self._memory)
        has_money = any(one.amount for one in made.receivers)
        if not has_money:
            self.parts["money"].setChecked(False)
            self.parts["money"].setEnabled(False)
        said = tr("Cho {0} người, tập thể, hộ của quyết định {1}.").format(
            len(made.receivers), made.decision
        )
        if not has_money:
            said += " " + tr("Quyết định không có tiền thưởng.")
        super().__init__(
            tr("Giấy tờ kèm theo giấy khen"),
            Text(said, "body", "text_2", wrap=True),
            self.parts["list"],
            self.parts["money"],
            Column(self.parts["labels"], self.labels, gap=6),
            Column(self.parts["envelopes"], self.envelope, gap=6),
            Text(
                tr("Máy dựng thành một tệp để xem trước rồi in một lần, mỗi loại đúng khổ giấy."),
                "caption",
                "text_3",
                wrap=True,
            ),
            verb=tr("&Xem rồi in"),
            action=self._open,
            parent=desk.window,
        )
        self.verb.writes = False  # they are only looked at
        for check in self.parts.values():
            check.toggled.connect(lambda _on: self._tell())
        self._tell()
        self.parts["list"].setFocus()

    def _chosen(self) -> list[str]:
        return [part for part, check in self.parts.items() if check.isChecked()]

    def _tell(self) -> None:
        chosen = self._chosen()
        self.verb.setEnabled(bool(chosen))
        self.labels.setVisible("labels" in chosen)
        self.envelope.setVisible("envelopes" in chosen)

    def _open(self) -> None:
        chosen, on = self._chosen(), USUAL
        if "labels" in chosen:
            on = replace(on, labels=self.labels.sheet(), first=self.labels.begins())
        if "envelopes" in chosen:
            on = replace(on, envelope=self.envelope.envelope())
        for choice, part in ((self.labels, "labels"), (self.envelope, "envelopes")):
            if part in chosen:
                choice.keep()
        self._memory.put(KEPT_PARTS, " ".join(chosen))
        page = PrintSetPage(self._desk, self._decision, chosen, self._only, on)
        self._desk.window.open(page)


class PrintSetPage(PaperPage):
    """The chosen papers, the very bytes that are saved and printed."""

    def __init__(
        self,
        desk: Desk,
        decision_id: UUID,
        parts: list[str],
        only: Collection[UUID] = (),
        on: Stationery = USUAL,
    ) -> None:
        decision = desk.workspace.read(actions.read, decision_id)
        read = desk.workspace.read
        super().__init__(
            desk,
            tr("Giấy tờ kèm theo QĐ {0}").format(decision.symbol),
            lambda: read(printset.pdf, decision_id, parts, desk.catalog, only, on),
            tr("giấy tờ kèm theo"),
            f"giay-to-kem-theo-{decision.symbol}",
        )
        self.home = "decisions"
