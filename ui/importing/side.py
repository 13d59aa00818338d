"""What a list from Excel is: its kind, its sheet, its columns, what holds for every line."""

from app.importing import headers
from app.importing.table import EVERY, Table
from app.money import grouped
from ui import theme
from ui.forms import Field
from ui.importing.filecolumns import FileColumns
from ui.importing.words import WHATS, tr
from ui.parts.boxes import Column, Panel
from ui.parts.heads import SectionHead
from ui.parts.inputs import Choice, LineInput


class FileSide(Panel):
    """Beside the lines. what: one of `headers.WHATS`."""

    def __init__(self, what: str) -> None:
        self.what = Choice(list(WHATS.items()))
        self.what.set_value(what)
        self.sheet = Choice()
        self.columns = FileColumns()
        self.award, self.year, self.symbol = self.boxes = LineInput(), LineInput(), LineInput()
        self._award = Field(
            tr("&Hình thức chung"), self.award, optional=True,
            help=tr("Cho dòng không ghi. Ví dụ: Lao động tiên tiến"),
        )  # fmt: skip
        self._symbol = Field(
            tr("&Văn bản chung"), self.symbol, optional=True,
            help=tr("Văn bản ghi kết quả xếp loại, cho dòng không ghi"),
        )  # fmt: skip
        self._common = Column(
            self._award, Field(tr("Nă&m chung"), self.year, optional=True), self._symbol, gap=8
        )
        self._sheet = Field(tr("&Trang tính"), self.sheet)
        head = SectionHead(tr("Các cột"))
        head.set(tr("Các cột"), tr("Enter: sửa"))
        super().__init__(
            Field(tr("&Danh sách này là"), self.what),
            self._sheet,
            head,
            (self.columns, 1),
            self._common,
            gap=10,
        )

    def restyle(self) -> None:
        super().restyle()
        self.columns.setMinimumHeight(theme.px(200))

    def show_sheets(self, found: Table) -> None:
        """The lists of the file to choose from, where it has several."""
        choices = [
            (name, tr("{0} · {1} dòng").format(name, grouped(lines)))
            for name, lines in found.sheets
        ]
        if found.alike > 1:
            choices.append((EVERY, tr("Cả {0} trang tính cùng cột").format(found.alike)))
        self.sheet.set_choices(choices)
        self.sheet.set_value(found.name)
        self._sheet.setVisible(len(found.sheets) > 1)

    def ask_common(self) -> None:
        """Only what can be common to the lines of such a list."""
        what = str(self.what.value())
        self._common.setVisible(what != "people")
        self._award.setVisible(what != "ratings")
        self._symbol.setVisible(what == "ratings")

    def common(self, what: str) -> dict[str, str]:
        """What is said for every line of a list of this kind, by meaning."""
        said = {"award": self.award.text()}
        said |= dict.fromkeys(("year", "period", "rating_year"), self.year.text())
        if what == "ratings":
            said["symbol"] = self.symbol.text()
        fields = headers.fields(what)
        return {name: words for name, words in said.items() if words.strip() and name in fields}
