"""The parts of an exemplar's page: the journey, the facts at the right, dossiers and files."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from PySide6.QtCore import Signal

from app import attachments
from app.attachments import AttachmentRow
from app.dates import PartialDate, compact_day, short_day
from app.exemplars.actions import ExemplarDetail
from app.exemplars.evidence import Evidence
from app.exemplars.stages import LABELS, ORDER, advisable, next_stage, required
from app.exemplars.tags import LABELS as TAGS
from app.exemplars.tags import SOURCES
from app.files import size_words
from app.nominations.actions import number_text
from app.nominations.listing import NominationRow
from app.nominations.steps import LABELS as STEPS
from app.nominations.steps import UNFINISHED, Step
from app.subjects.actions import SubjectDraft
from app.subjects.words import Kind
from ui import theme
from ui.desk import Desk
from ui.exemplars.diary import care_words
from ui.exemplars.photos import Photos, remove_file
from ui.exemplars.words import tr
from ui.lists import Cell, PagedModel, RowsTable
from ui.lists import Column as ListColumn
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button
from ui.parts.facts import Facts
from ui.parts.heads import SectionHead
from ui.parts.plates import Plate
from ui.parts.steps import Journey
from ui.parts.steps import Stage as Point
from ui.parts.text import Text
from ui.recordfiles import RecordFiles

FILE_KINDS = {"photo": tr("Ảnh"), "consent": tr("Giấy đồng ý công khai"), "file": tr("Tệp")}
FILE_ICONS = {"photo": "image", "consent": "shield-check"}
ENDINGS = {"application/pdf": ".pdf", "image/jpeg": ".jpg", "image/png": ".png"}
CHOOSER = tr("Giấy tờ (*.pdf *.jpg *.jpeg *.png)")


@dataclass(frozen=True)
class Shown:
    """All that the page shows of one exemplar, read together."""

    detail: ExemplarDetail
    subject: SubjectDraft
    files: Sequence[AttachmentRow]
    dossiers: Sequence[NominationRow]
    evidence: Evidence
    tags: tuple[str, ...]

    @property
    def photos(self) -> list[AttachmentRow]:
        return [file for file in self.files if file.kind == "photo"]

    def required_next(self) -> tuple[str, ...]:
        """What the next stage must have and lacks; empty after the last stage."""
        after = next_stage(self.detail.stage)
        return required(after, self.evidence) if after is not None else ()

    def advisable_next(self) -> tuple[str, ...]:
        """What the next stage would better have."""
        after = next_stage(self.detail.stage)
        return advisable(after, self.evidence) if after is not None else ()


class JourneyPanel(Panel):
    """The four stages with date and evidence, and the way to the next one."""

    def __init__(self, move: Callable[[], object], visit: Callable[[], object]) -> None:
        self.move_button = Button("", "secondary", "arrow-right", clicked=move, small=True)
        words = tr("Ghi lần thăm")
        self.visit_button = Button(words, "secondary", "plus", clicked=visit, small=True)
        self.journey = Journey([Point(LABELS[stage]) for stage in ORDER], 0)
        buttons = Row(self.visit_button, self.move_button, gap=8)
        super().__init__(SectionHead(tr("Hành trình"), right=buttons), self.journey, gap=6)

    def show_exemplar(self, shown: Shown) -> None:
        """Show where it stands."""
        current = ORDER.index(shown.detail.stage)
        points = [self._point(shown, place, current) for place in range(len(ORDER))]
        self.journey.set(points, current)
        after = next_stage(shown.detail.stage)
        self.move_button.setVisible(after is not None)
        if after is not None:
            self.move_button.setText(tr("Chuyển sang {0}").format(LABELS[after]))

    def _point(self, shown: Shown, place: int, current: int) -> Point:
        stage, detail = ORDER[place], shown.detail
        on = detail.dates[place]
        if place > current:
            if place > current + 1:
                return Point(LABELS[stage], tr("chưa đến"))
            lacking = shown.required_next() or shown.advisable_next()
            need = tr("Cần: {0}").format(", ".join(lacking)) if lacking else tr("Đã đủ để chuyển")
            return Point(LABELS[stage], tr("bước tiếp theo"), need)
        when = "" if on is None else short_day(on)
        when = tr("từ {0}").format(when) if when and place in (1, 3) else when
        return Point(LABELS[stage], when or tr("chưa ghi ngày"), _proof(shown, place))


def _proof(shown: Shown, place: int) -> str:
    """What a stage rests on, in one line."""
    have, draft = shown.evidence, shown.detail.draft
    if place == 0:
        checked = tr("đã xác minh") if have.verified else tr("chưa xác minh")
        return ", ".join(part for part in (draft.source, checked) if part)
    if place == 1:
        plan = tr("mốc {0}/{1}").format(have.milestones_done, have.milestones)
        visits = tr("{0} lần thăm").format(have.visits)
        return f"{visits}, {plan}" if have.milestones else visits
    if place == 2:
        return tr("{0} ảnh, {1} tệp khác").format(have.photos, have.files)
    return tr("{0} nơi học theo").format(have.places)


class FactsPanel(Panel):
    """Photo, who it is, whether it may be published, whether it is put forward."""

    consent_asked = Signal()
    subject_asked = Signal()
    tags_asked = Signal()

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self._desk = desk
        self.photos = Photos(desk, exemplar_id)
        self.facts = Facts()
        self.states = Facts()
        self.consent = Plate("warn", "")
        self.consent_link = Button("", "link", clicked=lambda: self.consent_asked.emit())
        self.award = Plate("idle", "")
        self.subject_link = Button(
            tr("Sửa thông tin người này"), "link", clicked=lambda: self.subject_asked.emit()
        )
        self.tags_link = Button("", "link", clicked=lambda: self.tags_asked.emit())
        self.source = Text("", "caption", "text_3", wrap=True)
        super().__init__(
            self.photos, Line(), self.facts, Row(self.subject_link, self.tags_link, None, gap=16),
            Line(), self.states, None, self.source,
            gap=9, margins=(16, 16, 16, 14),
        )  # fmt: skip
        self.states.set(
            [
                (tr("Công khai"), Column(self.consent, self.consent_link, gap=1)),
                (tr("Khen thưởng"), self.award),
            ]
        )

    def show_exemplar(self, shown: Shown) -> None:
        """Show everything anew."""
        detail, subject = shown.detail, shown.subject
        today, catalog = self._desk.today(), self._desk.catalog
        self.photos.set_photos(shown.photos, detail.photo_id, subject.full_name)
        group = catalog.ethnic_group(subject.ethnic_code or "")
        people = tr("{0} người").format(subject.member_count) if subject.member_count else ""
        unit = catalog.units.find(subject.unit_code or "", subject.unit_valid_from)
        where = ", ".join(part for part in (subject.village, unit.in_line if unit else "") if part)
        self.facts.set(
            [
                (tr("Mô hình"), detail.draft.model_name),
                (tr("Lĩnh vực"), detail.draft.field),
                (tr("Ngày sinh"), _born(subject, today)),
                (tr("Dân tộc"), group.name if group else ""),
                (tr("Đứng đầu"), subject.head_name),
                (tr("Số người"), people),
                (tr("Công việc"), subject.position),
                (tr("Nơi ở"), where),
                (tr("Phong trào"), detail.draft.movement),
                (tr("Nhãn"), ", ".join(TAGS[tag] for tag in shown.tags)),
            ]
        )
        is_person = subject.kind is Kind.INDIVIDUAL
        self.subject_link.setText(
            tr("Sửa thông tin người này") if is_person else tr("Sửa thông tin tập thể")
        )
        self._show_consent(detail)
        self._show_award(shown.dossiers)
        self.tags_link.setText(tr("Sửa nhãn") if shown.tags else tr("Đặt nhãn"))
        source, kind = detail.draft.source, SOURCES.get(detail.draft.source_kind, "")
        told = tr("Nghe {0} kể.").format(source) if source else kind and f"{kind}."
        care = care_words(detail.mentor, detail.next_visit_on)
        self.source.setText(" ".join(part for part in (told, care) if part))

    def _show_consent(self, detail: ExemplarDetail) -> None:
        if detail.consent_on is None:
            self.consent.set("warn", tr("Chưa có giấy đồng ý"))
            self.consent_link.setText(tr("Ghi giấy đồng ý"))
            return
        words = tr("Có giấy đồng ý {0}").format(short_day(detail.consent_on))
        self.consent.set("ok", words, "shield-check")
        there = detail.consent_attachment_id is not None
        self.consent_link.setText(tr("Sửa") if there else tr("Đính kèm bản quét"))

    def _show_award(self, dossiers: Sequence[NominationRow]) -> None:
        names = {row.id: self._desk.catalog.award(row.award_code).short_name for row in dossiers}
        open_ones = [row for row in dossiers if row.step in UNFINISHED]
        if open_ones:
            self.award.set("gold", tr("Đang đề nghị: {0}").format(names[open_ones[0].id]))
        elif dossiers:
            self.award.set("gold", tr("Đã trao: {0}").format(names[dossiers[0].id]))
        else:
            self.award.set("idle", tr("Chưa đề nghị"), "circle-dashed")


def _born(subject: SubjectDraft, today: date) -> str:
    """03/02/1986, 38 tuổi: the age by what is known, a year alone gives the year's age."""
    if subject.birth_year is None:
        return ""
    born = PartialDate(subject.birth_year, subject.birth_month, subject.birth_day)
    age = today.year - born.year
    if born.month is not None and (today.month, today.day) < (born.month, born.day or 1):
        age -= 1
    return tr("{0}, {1} tuổi").format(born, age) if age >= 0 else str(born)


class _ShortTable(RowsTable):
    """A table as high as its few rows, inside a page that scrolls."""

    def fit(self) -> None:
        """Take the height of the rows."""
        rows = max(1, self.rows.rowCount())
        self.setFixedHeight(theme.size("table_header") + rows * theme.size(self.density) + 4)

    def restyle(self) -> None:
        super().restyle()
        if hasattr(self, "rows"):
            self.fit()


class DossiersPart(Column):
    """The nominations of this subject; Enter opens one."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        catalog, today = desk.catalog, desk.today()

        def award(row: NominationRow) -> Cell:
            return Cell(catalog.award(row.award_code).short_name, strong=True)

        def step(row: NominationRow) -> Cell:
            tone = "gold" if row.step is Step.PRESENTED else "idle"
            return Cell(STEPS[row.step], tone="warn" if row.step is Step.RETURNED else tone)

        self.model = PagedModel(
            [
                ListColumn("number", tr("Số"), lambda r: number_text(r.number), 90),
                ListColumn("award", tr("Hình thức"), award, 180, stretch=True),
                ListColumn("step", tr("Bước"), step, 150),
                ListColumn(
                    "due",
                    tr("Hạn"),
                    lambda r: compact_day(r.due_on, today) if r.due_on else "",
                    90,
                    right=True,
                    value=lambda r: r.due_on,
                ),
            ]
        )
        self.table = _ShortTable(self.model, accessible_name=tr("Đề nghị khen thưởng"))
        self.table.opened.connect(lambda row: desk.open_nomination(row.id))
        self.none = Text(tr("Chưa có đề nghị khen thưởng nào."), "body", "text_2", wrap=True)
        super().__init__(self.none, self.table, gap=8)

    def show_exemplar(self, shown: Shown) -> None:
        self.model.set_rows(shown.dossiers)
        self.table.setVisible(bool(shown.dossiers))
        self.none.setVisible(not shown.dossiers)
        self.table.fit()


class FilesPart(Column):
    """Photos and papers: Enter shows one, Delete takes it away."""

    photo_chosen = Signal(object)  # the id of the photo to show

    def __init__(self, desk: Desk, exemplar_id: UUID, choose_photo: Callable[[], object]) -> None:
        self._desk, self._id = desk, exemplar_id

        def name(row: AttachmentRow) -> Cell:
            return Cell(row.name, icon=FILE_ICONS.get(row.kind, "file-text"), strong=True)

        def pages(row: AttachmentRow) -> str:
            return tr("{0} trang").format(row.pages) if row.pages else ""

        self.model = PagedModel(
            [
                ListColumn("name", tr("Tên, chú thích"), name, 200, stretch=True),
                ListColumn("kind", tr("Loại"), _file_kind, 160),
                ListColumn("pages", tr("Số trang"), pages, 84, right=True),
                ListColumn(
                    "size",
                    tr("Dung lượng"),
                    lambda row: size_words(row.size),
                    96,
                    right=True,
                ),
            ]
        )
        self.table = _ShortTable(self.model, accessible_name=tr("Ảnh, tệp"))
        self.table.hide_when_large("pages", "kind")
        self.table.opened.connect(self._open)
        self.table.delete_asked.connect(self._remove)
        self.none = Text(
            tr("Chưa có ảnh, tệp nào. Ảnh chụp bằng điện thoại là đủ."), "body", "text_2", wrap=True
        )
        buttons = Row(
            Button(tr("Thêm ảnh"), "secondary", "camera", clicked=choose_photo, small=True),
            Button(tr("Đính kèm tệp"), "secondary", "paperclip", clicked=self.choose, small=True),
            None,
        )
        super().__init__(buttons, self.none, self.table, gap=10)
        self.files = RecordFiles(desk, self)
        self.destroyed.connect(self.files.close)

    def show_exemplar(self, shown: Shown) -> None:
        self.model.set_rows(shown.files)
        self.table.setVisible(bool(shown.files))
        self.none.setVisible(not shown.files)
        self.table.fit()

    def choose(self) -> None:
        """Ask for papers to attach."""
        self.files.choose(self._keep)

    def take_in(self, paths: Sequence[Path]) -> None:
        """Read papers on another thread and attach them."""
        self.files.take_in(paths, self._keep)

    def _keep(self, name: str, data: bytes) -> None:
        write = self._desk.workspace.write
        write(attachments.attach, "exemplar", self._id, "file", name, data)

    def _open(self, row: AttachmentRow) -> None:
        if row.kind == "photo":
            self.photo_chosen.emit(row.id)
        else:
            self.files.open(row)

    def _remove(self, rows: Sequence[AttachmentRow]) -> None:
        for row in rows:
            remove_file(self._desk, self._id, row)


def _file_kind(row: AttachmentRow) -> str:
    return FILE_KINDS.get(row.kind, row.kind)
