"""One line of the golden book beside the list: all that was frozen, and what followed it."""

from collections.abc import Sequence
from functools import partial
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from app.catalog.model import COMMENDATION_TYPES, LABOUR_ROLES
from app.clock import VIETNAM
from app.dates import short_day
from app.decisions import afterwards, register, struck
from app.decisions.afterwards import Afterwards
from app.decisions.register import EntryDetail
from app.money import Rounding, decimal_text, dong
from app.oversight import complaints
from app.oversight.complaints import KINDS, RESULTS, ComplaintRow
from ui.desk import Desk
from ui.nominations.words import KIND_NAMES, SEXES, award_name, paper_name
from ui.parts.boxes import Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.menus import pop_up
from ui.parts.plates import Plate
from ui.parts.sidepane import WIDE, SidePane
from ui.parts.text import Text
from ui.register.afterwards import fill_menu

tr = partial(QCoreApplication.translate, "register")
Line = tuple[EntryDetail, Afterwards, list[ComplaintRow]]
ROUNDING_WORDS: dict[str, str] = {
    Rounding.CEIL_10000: tr("làm tròn lên chục nghìn"),
    Rounding.NEAREST_10000: tr("làm tròn đến chục nghìn"),
    Rounding.NONE: tr("không làm tròn"),
}


class EntryPane(SidePane):
    """Read only: a line of the golden book is never changed."""

    def __init__(self, desk: Desk, *, wide: int = WIDE) -> None:
        self._desk = desk
        self._shown: EntryDetail | None = None
        self._paper = ""  # what its award gives into the hand
        self.name = Text("", "name", wrap=True, copyable=True)
        self.name.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.under = Text("", "caption", "text_3", wrap=True)
        self.gone = Plate("bad", "", "ban")
        self.gone.hide()
        self.citation = Text("", "body", "text_2", wrap=True, copyable=True)
        self.citation.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.money, self.decision = Facts(names=104), Facts(names=104)
        self.person, self.after = Facts(names=104), Facts(names=104)
        self.open_button = Button(tr("Mở quyết định"), icon="award", clicked=self._open)
        self.dossier_button = Button(
            tr("Mở hồ sơ"), "quiet", "file-text", clicked=self._open_dossier
        )
        self.next_button = Button(
            tr("Việc sau khi khen…"), "link", "ellipsis", clicked=self.offer_next
        )
        self.then = Facts(names=104)
        history = Button(tr("Lịch sử"), "link", "history", clicked=self.show_history)
        super().__init__(
            self.name,
            self.under,
            Row(self.gone, None),
            6,
            self.citation,
            6,
            Row(self.open_button, None),
            Row(self.dossier_button, None),
            10,
            SectionHead(tr("Tiền thưởng")),
            self.money,
            10,
            SectionHead(tr("Quyết định")),
            self.decision,
            10,
            SectionHead(tr("In và trao")),
            self.after,
            self.then,
            Row(self.next_button, None),
            10,
            SectionHead(tr("Ghi lúc quyết định")),
            self.person,
            6,
            Row(history, None),
            name=tr("Dòng sổ vàng đang chọn"),
            jobs=desk.window.shell.jobs,
            wide=wide,
        )

    def read(self, id: UUID) -> Line:
        read, login = self._desk.workspace.read, self._desk.workspace.person.login
        return (
            read(register.read_entry, id),
            read(afterwards.of_entry, id),
            read(complaints.about, login, register_entry_ids=[id]),
        )

    def fill(self, line: Line) -> None:
        found, followed, told = line
        self._shown = found
        catalog = self._desk.catalog
        self.name.setText(found.recipient)
        number = f"{found.line:02}/{found.year}"
        award = award_name(catalog, found.award_code, short=False)
        self.under.setText(tr("Số sổ vàng {0} · {1}").format(number, award))
        self._paper = paper_name(catalog, found.award_code, found.decided_on)
        self.open_button.setText(tr("Mở {0}").format(self._paper))
        self.citation.setText(found.citation)
        self._show_facts(found)
        self._show_then(followed, told)

    def _show_facts(self, found: EntryDetail) -> None:
        rounding = ROUNDING_WORDS.get(found.rounding, found.rounding)
        self.money.set(
            [
                (tr("Tiền thưởng"), Text(dong(found.amount), "strong")),
                (tr("Tính ra"), dong(found.raw_amount)),
                (tr("Cách tính"), tr("{0} × {1}, {2}").format(
                    decimal_text(found.coefficient), dong(found.base_salary), rounding)),
            ]
        )  # fmt: skip
        self.decision.set(
            [
                (tr("Số"), found.symbol),
                (tr("Ngày"), short_day(found.decided_on)),
                (tr("Người ký"), found.signer_name),
            ]
        )
        printed = [f"{at.astimezone(VIETNAM):%H:%M %d/%m/%Y}" for at in found.printed]
        handed = short_day(found.presented_on) if found.presented_on else tr("Chưa trao")
        self.after.set(
            [
                (tr("Mã kiểm tra"), found.check_code or tr("Chưa lập {0}").format(self._paper)),
                (tr("Đã in, lưu"), _times(printed)),
                (tr("Ngày trao"), handed),
                (tr("Người nhận"), found.received_by),
                (tr("Dịp trao"), found.occasion),
            ]
        )
        group = self._desk.catalog.ethnic_group(found.ethnic_code or "")
        self.person.set(
            [
                (tr("Loại"), KIND_NAMES.get(found.kind, found.kind)),
                (tr("Giới tính"), SEXES.get(found.sex or "", "")),
                (tr("Năm sinh"), str(found.birth_year or "")),
                (tr("Dân tộc"), group.name if group else ""),
                (tr("Công việc"), found.position),
                (tr("Vị trí"), LABOUR_ROLES.get(found.labour_role or "", "")),
                (tr("Địa chỉ"), found.address),
                (tr("Loại khen"), COMMENDATION_TYPES.get(found.commendation_type, "")),
                (tr("Thời gian"), found.period),
            ]
        )

    def _show_then(self, followed: Afterwards, about: Sequence[ComplaintRow]) -> None:
        """What followed the decision: corrections, new papers, a revocation with what came back."""
        facts: list[tuple[str, str | QWidget]] = [
            (tr("Đính chính"), tr("{0}: “{1}” thay “{2}”").format(c.symbol, c.after, c.before))
            for c in followed.corrections
        ]
        facts += [
            (afterwards.SHORT[r.kind], f"{short_day(r.done_on)} {r.symbol}".strip())
            for r in followed.reissues
        ]
        for told in about:
            if told.result is not None:
                plate = Plate("idle", tr("đơn {0}: {1}").format(told.number, RESULTS[told.result]))
            elif told.suspends:
                plate = Plate("warn", tr("đơn {0}: tạm dừng trao").format(told.number), "pause")
            else:
                plate = Plate("info", tr("đơn {0}: đang giải quyết").format(told.number))
            facts.append((KINDS[told.kind], plate))
        gone, taken = followed.revoked, followed.stripped
        why = struck.words(gone.symbol if gone else "", taken.symbol if taken else "")
        why = tr("Đã {0}").format(f"{why[0].lower()}{why[1:]}") if why else ""
        self.name.set_struck(bool(why))
        self.name.setAccessibleName(f"{self.name.text()}, {why}" if why else "")
        self.gone.setVisible(bool(why))
        self.gone.set("bad", why, "ban")
        facts += [
            (tr("Phục hồi") if one.restores else tr("Tước vì"),
             f"{one.symbol}, {short_day(one.decided_on)}. {one.ground}. {one.reason}")
            for one in followed.orders
        ]  # fmt: skip
        if gone is not None:
            facts.append((tr("Hủy bỏ vì"), f"{afterwards.GROUNDS[gone.ground]}. {gone.reason}"))
            item = tr("đã thu {0}") if gone.item_returned else tr("chưa thu {0}")
            item = item.format(self._paper)
            due = tr("còn phải nộp {0}").format(dong(gone.still_due)) if gone.still_due else ""
            facts.append((tr("Thu hồi"), ", ".join(filter(None, (item, due)))))
        self.then.set(facts)
        self.then.setVisible(bool(facts))

    # ------------------------------------------------------------ ways on

    def offer_next(self) -> None:
        """The menu of what can still be done with this award."""
        if self._shown is not None:
            menu = QMenu(self)
            fill_menu(self._desk, menu, self._shown.id)
            pop_up(menu, self.next_button.mapToGlobal(QPoint(0, self.next_button.height())))

    def _open(self) -> None:
        if self._shown is not None:
            self._desk.open_decision(self._shown.decision_id)

    def _open_dossier(self) -> None:
        if self._shown is not None:
            self._desk.open_nomination(self._shown.nomination_id)

    def show_history(self) -> None:
        """Who wrote what of this line, and when."""
        if self._shown is not None:
            self._desk.show_history(list(self._shown.records), self._shown.recipient)


def _times(printed: list[str]) -> str:
    if not printed:
        return tr("Chưa in")
    if len(printed) == 1:
        return printed[0]
    return tr("{0} lần, lần cuối {1}").format(len(printed), printed[-1])
