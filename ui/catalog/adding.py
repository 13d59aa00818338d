"""One more row of the locality: a coefficient, a legal ground, a day off, a field of work, a group
of people."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from app.catalog import overlay, words
from app.catalog.overlay import Override
from app.catalog.row_list import LOCAL_PLACE, PAPERS
from app.dates import parse_day, short_day
from ui.catalog.controls import plain_number
from ui.catalog.dialog import WIDE, ScopeFields, store
from ui.catalog.stratum import StratumFields
from ui.catalog.words import tr
from ui.desk import Desk
from ui.forms import Field, FieldGrid, LongDialog
from ui.parts.inputs import Choice, DayInput, LineInput, TextArea


class AddDialog(LongDialog):
    """Asks for the cells of the new row, then for days, regulation and reason as for a change."""

    def __init__(self, desk: Desk, table: str) -> None:
        self._desk, self._table = desk, table
        self.award = Choice([(a.code, a.name) for a in desk.catalog.awards(desk.today())])
        subjects = ("individual", "collective", "household")
        self.subject = Choice([(code, words.SUBJECT_WORDS[code]) for code in subjects])
        self.coefficient = LineInput()
        self.text = TextArea()
        self.off_day = DayInput("")
        self.kind = Choice([("off", tr("Nghỉ")), ("work", tr("Làm bù"))])
        self.name, self.field = LineInput(), LineInput()
        shapes: dict[str, list[QWidget]] = {
            "award_money": [
                Field(tr("&Danh hiệu, hình thức"), self.award),
                FieldGrid((
                    Field(tr("Đố&i tượng"), self.subject),
                    Field(tr("&Hệ số"), self.coefficient, help=tr("Ví dụ: 0,3"), name="value"),
                )),
            ],
            "legal_grounds": [
                Field(tr("Dòng &căn cứ"), self.text, name="value",
                      help=tr("Bắt đầu bằng “Căn cứ”, không có dấu ở cuối; máy tự đặt.")),
            ],
            "holidays": [
                FieldGrid((
                    Field(tr("N&gày"), self.off_day, check=self.off_day.problem, name="value"),
                    Field(tr("L&oại"), self.kind),
                )),
                Field(tr("&Tên"), self.name, help=tr("Ví dụ: Tết Nguyên đán")),
            ],
            "movement_fields": [
                Field(tr("Tên &lĩnh vực"), self.field, name="value",
                      help=tr("Ví dụ: Du lịch cộng đồng")),
            ],
            "movement_strata": [],
        }  # fmt: skip
        self.stratum: StratumFields | None = None
        if table == "movement_strata":
            self.stratum = StratumFields(desk.catalog)
            shapes[table].append(self.stratum)
        self.scope = ScopeFields(desk.today())
        super().__init__(
            tr("Thêm vào {0}").format(words.TABLE_WORDS[table]),
            *shapes[table],
            self.scope,
            verb=tr("&Thêm dòng"),
            action=self._keep,
            width=WIDE,
            parent=desk.window,
        )
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def cells(self) -> dict[str, str]:
        """The row as it is typed. Raises ClerkError."""
        if self._table == "award_money":
            return {
                "award_code": str(self.award.value()),
                "subject": str(self.subject.value()),
                "coefficient": plain_number(self.coefficient.text(), "coefficient"),
                "is_ceiling": "0",
            }
        if self._table == "movement_fields":
            name = " ".join(self.field.text().split())
            return {"code": name, "name": name, "in_use": "1"}
        if self.stratum is not None:
            return self.stratum.cells()
        if self._table == "legal_grounds":
            return {"documents": PAPERS, "order": LOCAL_PLACE, "text": self.text.text().strip()}
        day = parse_day(self.off_day.text(), "value")
        return {
            "day": day.isoformat(),
            "kind": str(self.kind.value()),
            "name": self.name.text().strip() or short_day(day),
        }

    def _keep(self) -> None:
        cells = self.cells()
        key = overlay.key_of(self._table, cells)
        store(
            self._desk,
            self.scope,
            Override(
                self._table,
                key,
                "",
                overlay.new_row(cells),
                *self.scope.days(),
                self.scope.basis.text(),
            ),
        )
