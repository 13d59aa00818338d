"""The fields of a subject. What kind it is decides which of them are asked for."""

from collections.abc import Callable
from datetime import date
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app import names
from app.catalog import Catalog, Unit
from app.catalog.model import LABOUR_ROLES
from app.dates import PartialDate, parse_day, short_day
from app.errors import ClerkError
from app.names import NameParts
from app.subjects.actions import SubjectDraft
from app.subjects.words import ABROAD, ABROAD_BODIES, SEXES, Kind
from app.text import clean
from ui import theme
from ui.forms import Field
from ui.parts.boxes import Column, in_order
from ui.parts.buttons import Button
from ui.parts.inputs import Choice, DayInput, LineInput, NumberInput, Radios, TextArea
from ui.subjects.fields import (
    BirthInput,
    EthnicGroups,
    NamePartsLine,
    PersonalIdInput,
    UnitField,
    WarnedField,
    birth_problem,
)
from ui.subjects.pick import Pick

TOP = Qt.AlignmentFlag.AlignTop

# Which fields a kind has, row by row; a row of one takes the whole width.
ROWS: dict[Kind, tuple[tuple[str, ...], ...]] = {
    Kind.INDIVIDUAL: (
        ("name",), ("sex", "birth"), ("personal_id", "ethnic"), ("position", "labour"),
        ("village", "unit"), ("abroad", "died"), ("note",),
    ),
    Kind.COLLECTIVE: (
        ("name",), ("head", "members"), ("position",), ("village", "unit"), ("abroad", "note"),
    ),
    Kind.HOUSEHOLD: (
        ("name",), ("head", "sex"), ("members", "ethnic"), ("position",), ("village", "unit"),
        ("note",),
    ),
    Kind.ENTERPRISE: (
        ("name",), ("head", "members"), ("position",), ("village", "unit"), ("abroad", "note"),
    ),
}  # fmt: skip


class SubjectForm(QWidget):
    """Holds what is typed for every kind, so that changing the kind and back loses nothing."""

    identity_left = Signal()  # name or citizen ID was left: time to look for the same person

    def __init__(self, catalog: Catalog, day: date, home: Unit | None) -> None:
        super().__init__()
        self._day, self._kind = day, Kind.INDIVIDUAL
        self._groups = EthnicGroups(catalog)
        self.name, self.parts = LineInput(), NamePartsLine()
        self.title_case = Button("", "link", clicked=self._use_title_case)
        self.sex = Radios([*SEXES.items(), (None, self.tr("Không ghi"))])
        self.birth, self.personal_id = BirthInput(), PersonalIdInput()
        self.ethnic = Pick(self._groups, placeholder=self.tr("Gõ tên, không cần dấu"))
        roles: list[tuple[Any, str]] = [(None, self.tr("Không ghi")), *LABOUR_ROLES.items()]
        self.labour, self.position = Choice(roles), LineInput()
        self.village, self.head = LineInput(), LineInput()
        self.died = DayInput()
        self.abroad = Choice([("", self.tr("Không")), *ABROAD.items()])
        self.members, self.note = NumberInput(most=99_999), TextArea(lines=2)
        self.unit = UnitField(self.tr("&Xã, phường"), catalog, day, home)
        self._boxes: dict[str, Field] = self._make_fields()
        self._name_column = Column(self._boxes["name"], self.title_case, self.parts, gap=6)
        self._shown: dict[str, QWidget] = {
            **self._boxes, "name": self._name_column, "unit": self.unit,
        }  # fmt: skip
        for widget in self._shown.values():
            widget.setParent(self)
            widget.hide()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.title_case.hide()
        self.name.left.connect(self._name_left)
        self.personal_id.left.connect(self._number_left)
        self.birth.left.connect(self._check_number)
        self.sex.chosen.connect(lambda _sex: self._check_number())

    def _make_fields(self) -> dict[str, Field]:
        tr = self.tr
        birth_help = tr("Chỉ nhớ năm cũng được: 1958, 03/1958")
        return {
            "name": WarnedField("", self.name, name="full_name", help=" "),
            "sex": Field("", self.sex, name="sex"),
            "birth": WarnedField(
                tr("Ngày s&inh"), self.birth, optional=True, help=birth_help, name="birth_year"
            ),
            "personal_id": WarnedField(
                tr("Số định &danh"),
                self.personal_id,
                optional=True,
                help=tr("12 chữ số, hoặc 9 chữ số của chứng minh cũ"),
                name="personal_id",
            ),
            "ethnic": Field(tr("Dân tộ&c"), self.ethnic, optional=True, name="ethnic_code"),
            "labour": Field(tr("Vị t&rí công tác"), self.labour, optional=True, name="labour_role"),
            "position": Field("", self.position, optional=True, name="position", help=" "),
            "village": Field(tr("&Thôn, nơi ở"), self.village, optional=True, name="village"),
            "head": Field("", self.head, optional=True, name="head_name"),
            "members": Field("", self.members, optional=True, name="member_count"),
            "note": Field(tr("&Ghi chú"), self.note, optional=True, name="note"),
            "abroad": Field(
                tr("Nước ngoài, &kiều bào"),
                self.abroad,
                optional=True,
                name="abroad",
                help=tr("Để xét khen đối ngoại"),
            ),
            "died": Field(
                tr("Ngà&y mất"),
                self.died,
                optional=True,
                help=tr("Khen sau ngày này là truy tặng"),
                name="died_on",
                check=self.died.problem,
            ),
        }

    # -------------------------------------------------------------- shape

    def show_kind(self, kind: Kind) -> None:
        """Ask for what this kind has. Hidden fields keep what was typed."""
        self._kind = kind
        groups = ABROAD if kind is Kind.INDIVIDUAL else ABROAD_BODIES
        self.abroad.set_choices([("", self.tr("Không")), *groups.items()])
        for name, words in self._labels(kind).items():
            field = self._boxes[name]
            field.label.setText(words[0])
            field.control.setAccessibleName(words[0].replace("&", ""))
            if len(words) > 1:
                field.set_help(words[1])
        self.parts.setVisible(kind is Kind.INDIVIDUAL and bool(clean(self.name.text())))
        self._check_name()
        self._arrange()

    def _labels(self, kind: Kind) -> dict[str, tuple[str, ...]]:
        tr = self.tr
        name_help = tr("Viết như trong giấy tờ")
        work = tr("Ví dụ: Làm rẫy, Chi hội trưởng Phụ nữ thôn")
        return {
            Kind.INDIVIDUAL: {
                "name": (tr("&Họ và tên"), name_help),
                "sex": (tr("Giới tính"),),
                "position": (tr("Công &việc, chức vụ"), work),
            },
            Kind.COLLECTIVE: {
                "name": (tr("Tên tập t&hể"), tr("Ví dụ: Chi hội Phụ nữ thôn Suối Vàng")),
                "head": (tr("Người đứ&ng đầu"),),
                "members": (tr("Số thành &viên"),),
                "position": (tr("&Cơ quan, lĩnh vực"), tr("Ví dụ: Hội Liên hiệp Phụ nữ xã")),
            },
            Kind.HOUSEHOLD: {
                "name": (tr("Tên &hộ"), tr("Ví dụ: Hộ ông Chamaléa Thành")),
                "sex": (tr("Giới tính chủ hộ"),),
                "head": (tr("Họ tê&n chủ hộ"),),
                "members": (tr("Số nhân &khẩu"),),
                "position": (tr("Công &việc chính"), tr("Ví dụ: Làm rẫy, nuôi bò")),
            },
            Kind.ENTERPRISE: {
                "name": (tr("Tên doan&h nghiệp"), tr("Viết như trong giấy đăng ký")),
                "head": (tr("Người đại diệ&n"),),
                "members": (tr("Số la&o động"),),
                "position": (tr("Ngành, &việc chính"), tr("Ví dụ: Trồng và chế biến táo")),
            },
        }[kind]

    def _arrange(self) -> None:
        for widget in self._shown.values():
            self._grid.removeWidget(widget)
            widget.hide()
        single, line, before = theme.is_large(), 0, None
        for row in ROWS[self._kind]:
            for column, name in enumerate(row):
                widget = self._shown[name]
                if single or len(row) == 1:
                    self._grid.addWidget(widget, line, 0, 1, 2, TOP)
                else:
                    self._grid.addWidget(widget, line, column, TOP)
                line += single
                widget.show()
                if before is not None:
                    before = in_order(before, widget)
                before = before or widget
            line += not single
        self.restyle()

    def put_below_name(self, widget: QWidget) -> None:
        """Show a part right below the name."""
        self._name_column.add(widget)

    def restyle(self) -> None:
        self._grid.setHorizontalSpacing(theme.space("l"))
        self._grid.setVerticalSpacing(theme.space("gap_field"))
        self.note.setMaximumHeight(theme.line("body") * 3 + theme.px(18))

    # -------------------------------------------------------------- values

    def fields(self) -> list[Field]:
        """Every field that may be named by a refusal and is on show."""
        every = [*self._boxes.values(), *self.parts.fields, self.unit.field]
        return [field for field in every if not field.isHidden()]

    def typed(self) -> tuple[object, ...]:
        """Everything as it stands in the fields, to see whether something was typed."""
        lines = (self.name, self.birth, self.ethnic, self.position, self.village, self.head)
        more = (
            self.members,
            self.died,
            self.unit.pick,
            *(field.control for field in self.parts.fields),
        )
        texts = [box.text() for box in (*lines, *more) if isinstance(box, LineInput)]
        return (
            *texts,
            self.note.text(),
            self.personal_id.number(),
            self.sex.value(),
            self.labour.value(),
            self.abroad.value(),
            self._kind,
        )

    def set_draft(self, draft: SubjectDraft) -> None:
        """Show what is stored."""
        self.name.setText(draft.full_name)
        parts = None
        if draft.given_name:
            parts = NameParts(draft.family_name or "", draft.middle_name or "", draft.given_name)
        self.parts.set_name(draft.full_name, parts)
        self.sex.set_value(draft.sex if draft.sex in SEXES else None)
        if draft.birth_year is not None:
            born = PartialDate(draft.birth_year, draft.birth_month, draft.birth_day)
            self.birth.set_value(born)
        self.personal_id.set_number(draft.personal_id or "")
        self.ethnic.set_option(self._groups.of(draft.ethnic_code))
        self.labour.set_value(draft.labour_role)
        self.position.setText(draft.position)
        self.unit.set_value(draft.unit_code, draft.unit_valid_from)
        self.village.setText(draft.village)
        self.members.setText("" if draft.member_count is None else str(draft.member_count))
        self.head.setText(draft.head_name)
        self.note.setText(draft.note)
        self.died.setText(short_day(draft.died_on) if draft.died_on else "")
        self.abroad.set_value(draft.abroad)
        self._check_number()

    def draft(self, kind: Kind) -> SubjectDraft:
        """What the fields of this kind say. Raises ClerkError naming the field at fault."""
        asked = {name for row in ROWS[kind] for name in row}
        is_person = kind is Kind.INDIVIDUAL
        full_name = clean(self.name.text())
        parts = NameParts("", "", "")
        if is_person:
            full_name = names.clean_name(full_name)
            self.parts.follow(full_name)
            parts = self.parts.parts() if full_name else parts
        born = self.birth.value() if "birth" in asked else None
        number = self.personal_id.number() if "personal_id" in asked else ""
        unit_code, unit_from = self.unit.value()
        return SubjectDraft(
            kind=kind,
            full_name=full_name,
            family_name=parts.family or None,
            middle_name=parts.middle or None,
            given_name=parts.given or None,
            sex=self.sex.value() if "sex" in asked else None,
            birth_year=born.year if born else None,
            birth_month=born.month if born else None,
            birth_day=born.day if born else None,
            personal_id=number or None,
            personal_id_type=names.personal_id_type(number) or None,
            ethnic_code=self._ethnic_code() if "ethnic" in asked else None,
            labour_role=self.labour.value() if "labour" in asked else None,
            position=self.position.text(),
            unit_code=unit_code,
            unit_valid_from=unit_from,
            village=self.village.text(),
            member_count=self.members.value() if "members" in asked else None,
            head_name=self.head.text() if "head" in asked else "",
            note=self.note.text(),
            died_on=self._died_on() if "died" in asked else None,
            abroad=self.abroad.value() or "" if "abroad" in asked else "",
        )

    def draft_for_search(self, kind: Kind) -> SubjectDraft:
        """Only what tells one subject from another; nothing of it is checked."""
        number = self.personal_id.number() if kind is Kind.INDIVIDUAL else ""
        return SubjectDraft(kind=kind, full_name=self.name.text(), personal_id=number or None)

    def refusal(self, work: Callable[[], object]) -> ClerkError | None:
        """Do the work and return what it refused, or None."""
        for field in self.fields():
            field.set_error("")
        try:
            work()
        except ClerkError as error:
            return error
        return None

    def _died_on(self) -> date | None:
        typed = self.died.text().strip()
        if not typed:
            return None
        day = parse_day(typed, "died_on")
        if day > self._day:
            raise ClerkError(
                what=self.tr("Ngày mất ở sau hôm nay."),
                todo=self.tr("Xem lại ngày, hoặc để trống."),
                field="died_on",
            )
        return day

    def _ethnic_code(self) -> str | None:
        self.ethnic.settle()
        if self.ethnic.is_unknown():
            raise ClerkError(
                what=self.tr("Danh mục không có dân tộc “{0}”.").format(clean(self.ethnic.text())),
                todo=self.tr("Chọn trong danh sách. Ví dụ: Ra Glai, Chăm, Kinh"),
                field="ethnic_code",
            )
        code = self.ethnic.value()
        return str(code) if code is not None else None

    # -------------------------------------------------------------- what is odd

    def _name_left(self) -> None:
        shown = clean(self.name.text())
        if self._kind is Kind.INDIVIDUAL:
            shown = names.clean_name(shown)
        if shown != self.name.text():
            self.name.setText(shown)
        self.parts.follow(shown)
        self.parts.setVisible(self._kind is Kind.INDIVIDUAL and bool(shown))
        self._check_name()
        self.identity_left.emit()

    def _check_name(self) -> None:
        """Tell of an unusual name of a person; it is never refused."""
        field, typed = self._boxes["name"], clean(self.name.text())
        person = self._kind is Kind.INDIVIDUAL and bool(typed)
        better = names.title_case(typed) if person else typed
        self.title_case.setVisible(better != typed)
        self.title_case.setText(self.tr("Ghi là “{0}”").format(better))
        if isinstance(field, WarnedField):
            field.set_warnings(names.check_name(typed) if person else [])

    def _use_title_case(self) -> None:
        self.name.setText(names.title_case(self.name.text()))
        self._name_left()
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _number_left(self) -> None:
        self._check_number()
        self.identity_left.emit()

    def _check_number(self) -> None:
        """Compare citizen ID, sex and birth date; what does not fit is told."""
        problem = birth_problem(self.birth.text())
        self._boxes["birth"].set_error(problem)
        born = None if problem else self.birth.value()
        late = born is not None and date(born.year, born.month or 1, born.day or 1) > self._day
        birth, number = self._boxes["birth"], self._boxes["personal_id"]
        if isinstance(birth, WarnedField) and isinstance(number, WarnedField):
            birth.set_warnings([self.tr("Ngày sinh ở sau hôm nay")] if late else [])
            year = born.year if born else None
            found = names.check_personal_id(self.personal_id.number(), self.sex.value(), year)
            number.set_warnings(found)
