"""What has happened to a dossier, line by line, and what can be written down of it now."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from app.dates import short_day
from app.dossier import Dossier
from app.nominations import actions, archiving, asked, closing, telling
from app.nominations.actions import number_text
from app.nominations.asked import Return
from app.nominations.claims import Question
from app.nominations.consultations import ANSWERS
from app.nominations.postings import Posted
from app.nominations.steps import LABELS, Step
from ui.nominations.summary import Flow
from ui.nominations.words import tr
from ui.parts.boxes import Column, Panel, Row
from ui.parts.buttons import Button
from ui.parts.heads import SectionHead
from ui.parts.text import Icon, Text

TOP = Qt.AlignmentFlag.AlignTop
COUNTED = (Step.DRAFTING, Step.RETURNED, Step.APPRAISAL)


@dataclass(frozen=True, slots=True)
class Entry:
    """One line: its day, what happened, more of it, and links as (words, deed, what it is about).

    tone: colour of the icon.
    """

    day: date
    icon: str
    title: str
    text: str = ""
    links: tuple[tuple[str, str, object], ...] = ()
    tone: str = "text_3"


class CoursePart(Column):
    """The buttons that write something down, and below them the course. Says what was asked."""

    asked = Signal(str, object)  # a deed of `deeds` or of a link, and what it is about

    def __init__(self) -> None:
        self.buttons: dict[str, Button] = {}
        self.links: dict[str, Button] = {}
        self._verbs = QWidget()
        self._flow = Flow(self._verbs, gap=8, between=8)
        self._list = Column(gap=8)
        self._panel = Panel(
            SectionHead(tr("Quá trình")), self._verbs, self._list, gap=10, margins=(14, 9, 14, 12)
        )
        super().__init__(self._panel)

    def set(self, dossier: Dossier, today: date) -> None:
        """Show the course of a dossier."""
        self._list.clear()
        while (item := self._flow.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons, self.links = {}, {}
        for deed, words, icon in deeds(dossier):
            button = Button(words, "secondary", icon, small=True, clicked=self._asks(deed, None))
            button.setParent(self._verbs)
            self._flow.addWidget(button)
            button.show()
            self.buttons[deed] = button
        self._verbs.setVisible(bool(self.buttons))
        for entry in entries(dossier, today):
            self._list.add(self._line(entry))
        empty = self._list.lines.count() == 0
        if empty:
            self._list.add(Text(tr("Chưa ghi gì."), "body", "text_3"))
        self._verbs.updateGeometry()

    def _asks(self, deed: str, about: object) -> Callable[[], None]:
        return lambda: self.asked.emit(deed, about)

    def _line(self, entry: Entry) -> Row:
        head = Row(
            (Text(entry.title, "strong", wrap=True), 1),
            Text(short_day(entry.day), "caption", "text_3"),
            gap=8,
        )
        words = Column(head, gap=1)
        if entry.text:
            words.add(Text(entry.text, "body", "text_2", wrap=True, copyable=True))
        if entry.links:
            row = Row(gap=14)
            for said, deed, about in entry.links:
                link = Button(said, "link", clicked=self._asks(deed, about))
                link.setAccessibleName(f"{said}: {entry.title}")
                self.links[deed] = link
                row.add(link)
            row.add(None)
            words.add(row)
        return Row((Icon(entry.icon, entry.tone, 16), TOP), (words, 1), gap=9)


def deeds(dossier: Dossier) -> list[tuple[str, str, str]]:
    """What can be written down now: its name, the words on its button, an icon."""
    step, course = dossier.detail.step, dossier.course
    found: list[tuple[str, str, str]] = []
    if step in COUNTED:
        if course.receipt is None:
            found.append(("receive", tr("Ghi tiếp nhận"), "inbox"))
        found.append(("review", tr("Ghi bình xét"), "users-round"))
        if course.questions:
            found.append(("claims", tr("Ghi số liệu"), "list-checks"))
        found.append(("consult", tr("Hỏi ý kiến"), "message-square"))
        found.append(("post", tr("Niêm yết"), "clipboard-list"))
    if step in (Step.AWAITING_COUNCIL, Step.AWAITING_SIGNATURE):
        found.append(("consult", tr("Hỏi ý kiến"), "message-square"))
    if step is Step.AWAITING_COUNCIL:
        found.append(("lower", tr("Chuyển hình thức khác"), "arrow-up-down"))
    if course.lower_award:
        found.append(("lower", tr("Lập hồ sơ mức thấp hơn"), "arrow-up-down"))
    if step is Step.FORWARDED:
        found.append(("decision_list", tr("Đọc danh sách kèm quyết định…"), "sheet"))
    if closing.outcomes(step):
        found.append(("close", tr("Dừng hồ sơ"), "ban"))
    if dossier.course.closed is not None:
        found.append(("go_on", tr("Lập hồ sơ khác từ hồ sơ này"), "file-plus"))
    if step in telling.KNOWN:
        found.append(("tell", tr("Ghi đã báo kết quả"), "bell"))
    if step in archiving.OVER:
        words = tr("Ghi nơi lưu") if course.archived is None else tr("Sửa nơi lưu")
        found.append(("archive", words, "archive"))
    return found


def entries(dossier: Dossier, today: date) -> list[Entry]:
    """The course of a dossier, newest first."""
    course = dossier.course
    found: list[Entry] = []
    if course.deed is not None:
        deed = course.deed
        text = tr("{0}, tại {1}. Người chứng kiến: {2}").format(
            short_day(deed.happened_on), deed.place, deed.witnesses
        )
        found.append(Entry(deed.told_on, "flag", tr("Nhận tin việc đột xuất"), text))
    if course.receipt is not None:
        receipt = course.receipt
        text = tr("{0} bộ, người nộp: {1}. Hẹn {2}").format(
            receipt.sets, receipt.submitted_by, short_day(receipt.due_on)
        )
        title = tr("Đã tiếp nhận, số {0}").format(receipt.symbol)
        links = ((tr("Phiếu tiếp nhận"), "slip", None),)
        found.append(Entry(receipt.received_on, "inbox", title, text, links))
    for review in course.reviews:
        title = tr("{0} bình xét").format(review.unit_name)
        is_last = review is course.reviews[-1]
        minutes = ((tr("Biên bản"), "unit_minutes", None),) if is_last else ()
        found.append(Entry(review.held_on, "users-round", title, review.words, minutes))
    if course.claims:
        found.append(_claims(dossier))
    found += [_consultation(dossier, place) for place in range(len(course.consultations))]
    found += [_posting(posted, today) for posted in course.postings]
    for posted in course.postings:
        found += _remarks(posted)
    newest = course.returns[-1] if course.returns else None
    found += [_return(one, dossier, one is newest) for one in course.returns]
    found += _letters(dossier)
    if course.closed is not None:
        ended = course.closed
        by = tr("{0} Người quyết định: {1}").format(ended.reason, ended.decided_by)
        found.append(Entry(ended.closed_on, "ban", LABELS[ended.outcome], by, tone="bad"))
    for told in course.notices:
        title = tr("Đã báo kết quả cho {0}").format(told.told_to)
        found.append(Entry(told.told_on, "bell", title, told.words))
    if course.archived is not None:
        place = course.archived
        found.append(Entry(place.archived_on, "archive", tr("Đã lưu hồ sơ giấy"), place.words))
    found.sort(key=lambda entry: entry.day, reverse=True)
    if course.origin is not None:
        title = tr("Tiếp theo hồ sơ {0}").format(number_text(course.origin[1]))
        found.append(_linked(dossier, title, course.origin[0]))
    for follower, number in course.followers:
        title = tr("Đã lập hồ sơ {0} từ hồ sơ này").format(number_text(number))
        found.insert(0, _linked(dossier, title, follower))
    return found


def _claims(dossier: Dossier) -> Entry:
    """What the unit gave, in one line; its day is that of the dossier's step."""
    given = dict(dossier.course.claims)
    parts = []
    for heading, ones in groupby(dossier.course.questions, lambda one: one.heading):
        found = [(one, given[one.key]) for one in ones if one.key in given]
        if heading is None:
            parts += [f"{one.words}: {_answer(one, value)}" for one, value in found]
        elif heading.most and found:
            parts.append(f"{heading.title}: {sum(value for _, value in found)}/{heading.most}")
        elif found:
            said = [one.words for one, value in found if value] or [tr("không có")]
            parts.append(f"{heading.title}: {', '.join(said)}")
    title = tr("Số liệu của đơn vị")
    return Entry(dossier.detail.step_since, "list-checks", title, "; ".join(parts))


def _answer(one: Question, value: int) -> str:
    return one.answers[value].lower() if one.answers else str(value)


def _linked(dossier: Dossier, title: str, other: UUID) -> Entry:
    links = ((tr("Mở hồ sơ đó"), "open", other),)
    return Entry(dossier.detail.step_since, "link", title, "", links)


def _consultation(dossier: Dossier, place: int) -> Entry:
    one = dossier.course.consultations[place]
    if one.answer and one.answered_on is not None:
        good = one.answer == "agrees"
        text = f"{ANSWERS[one.answer]}. {one.answered_by}: {one.words}"
        return Entry(
            one.answered_on,
            "circle-check" if good else "circle-x",
            tr("{0} đã trả lời").format(one.agency),
            text,
            tone="ok" if good else "bad",
        )
    until = f" {tr('Hạn {0}.').format(short_day(one.due_on))}" if one.due_on else ""
    return Entry(
        one.asked_on,
        "message-square",
        tr("Chờ {0} trả lời").format(one.agency),
        one.question + ("" if one.question.endswith((".", "?")) else ".") + until,
        ((tr("Ghi trả lời"), "answer", one), (tr("Văn bản hỏi"), "asking", one)),
        "warn",
    )


def _posting(posted: Posted, today: date) -> Entry:
    over = posted.is_over(today)
    words = tr("Đã niêm yết đến {0}") if over else tr("Đang niêm yết đến hết {0}")
    said = len(posted.remarks)
    text = posted.place if not said else tr("{0}. {1} ý kiến").format(posted.place, said)
    tone = "ok" if over and not posted.complaints else "text_3"
    return Entry(
        posted.from_on,
        "clipboard-list",
        words.format(short_day(posted.to_on)),
        text,
        (
            (tr("Ghi ý kiến nhận được"), "remark", posted),
            (tr("Xem trước thông báo"), "notice", posted),
        ),
        tone,
    )


def _remarks(posted: Posted) -> list[Entry]:
    found = []
    for remark in posted.remarks:
        title = tr("Khiếu nại, phản ánh của {0}") if remark.is_complaint else tr("Ý kiến của {0}")
        open_ = remark.answered_on is None
        text = (
            remark.words if open_ else tr("{0}\nTrả lời: {1}").format(remark.words, remark.answer)
        )
        found.append(
            Entry(
                remark.received_on,
                "circle-alert" if remark.is_complaint and open_ else "message-square",
                title.format(remark.said_by),
                text,
                ((tr("Trả lời"), "answer_remark", remark),) if open_ else (),
                "bad" if remark.is_complaint and open_ else "text_3",
            )
        )
    return found


def _return(one: Return, dossier: Dossier, newest: bool) -> Entry:
    names = {
        "supplement": tr("{0} yêu cầu bổ sung"),
        "correction": tr("{0} trả lại để sửa"),
        "superior": tr("{0} trả lại"),
    }
    papers = {paper.code: paper.name for paper in dossier.papers}
    wanted = [asked.FIELDS[name] for name in one.fields if name in asked.FIELDS]
    wanted += [papers.get(code, code) for code in one.papers]
    parts = [one.reason, tr("Cần: {0}.").format(", ".join(wanted)) if wanted else ""]
    if one.answered_on is not None:
        parts.append(tr("Đã trả lời {0}.").format(short_day(one.answered_on)))
    elif one.due_on is not None:
        parts.append(tr("Hạn trả lời {0}.").format(short_day(one.due_on)))
    return Entry(
        one.asked_on,
        "rotate-ccw",
        names.get(one.kind, "{0}").format(one.asked_by),
        " ".join(part for part in parts if part),
        ((tr("Phiếu yêu cầu"), "request", None),) if newest else (),
        "warn" if one.answered_on is None else "text_3",
    )


def _letters(dossier: Dossier) -> list[Entry]:
    course = dossier.course
    found = [
        Entry(
            letter.signed_on,
            "send",
            tr("Đã trình {0}").format(letter.recipient),
            tr("Tờ trình {0}, người ký {1}").format(letter.symbol, letter.signer_name),
            ((tr("Xem tờ trình"), "letter", letter),),
        )
        for letter in course.letters
    ]
    for verdict in course.verdicts:
        if verdict.kind == "decided":
            title = tr("Cấp trên quyết định khen, {0}").format(verdict.symbol)
            text = tr("Người ký {0}").format(verdict.signer_name)
            found.append(Entry(verdict.told_on, "circle-check", title, text, tone="ok"))
        elif verdict.kind == "refused":
            title = tr("Cấp trên không khen")
            found.append(Entry(verdict.told_on, "circle-x", title, verdict.reason, tone="bad"))
    return found


def may_change(dossier: Dossier, code: str) -> bool:
    """Whether a paper may be brought or taken now: all of an open dossier's, or those asked for."""
    if dossier.detail.step not in actions.OPEN:
        return False
    found = dossier.course.open_return
    return found is None or found.is_whole or code in found.papers
