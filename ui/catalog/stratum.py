"""A new group of people for the coverage of movements: its name, and who belongs to it."""

from PySide6.QtWidgets import QWidget

from app.catalog import Catalog, reach, words
from app.errors import ClerkError
from ui.catalog.words import tr
from ui.forms import Field, FieldGrid
from ui.parts.boxes import Column
from ui.parts.inputs import Choice, LineInput

WAYS = ("list", "age", "ethnic", "role", "kind", "sex")  # those that a commune chooses from


class StratumFields(Column):
    """The cells of a row of movement_strata."""

    def __init__(self, catalog: Catalog) -> None:
        self.name, self.short = LineInput(), LineInput()
        self.by = Choice([(way, words.WAY_WORDS[way]) for way in WAYS])
        self.first, self.last = LineInput(), LineInput()
        named = {
            way: [(code, words.STRATUM_VALUES[code]) for code in reach.KNOWN[way]]
            for way in ("role", "kind", "sex")
        }
        named["ethnic"] = [(group.code, group.name) for group in catalog.ethnic_groups]
        self.values = {way: Choice(choices) for way, choices in named.items()}
        self._asked: dict[str, QWidget] = {
            way: Field(tr("&Là"), control) for way, control in self.values.items()
        }
        self._asked["age"] = FieldGrid(
            (
                Field(tr("Từ t&uổi"), self.first, optional=True, name="ages"),
                Field(tr("Đến tu&ổi"), self.last, optional=True),
            )
        )
        super().__init__(
            FieldGrid(
                (
                    Field(tr("T&ên thành phần"), self.name, name="value",
                          help=tr("Ví dụ: Cựu chiến binh")),
                    Field(tr("&Gọi ngắn"), self.short, optional=True,
                          help=tr("Đầu cột ở Độ bao phủ. Ví dụ: CCB")),
                )
            ),
            Field(tr("Nhận ra &theo"), self.by,
                  help=tr("Không có trong sổ thì chọn dòng đầu: danh sách của nhóm nào ghi cho nhóm"
                          " ấy.")),
            *self._asked.values(),
            gap=12,
        )  # fmt: skip
        self.by.currentIndexChanged.connect(lambda _place: self._choose())
        self._choose()

    def _choose(self) -> None:
        for way, field in self._asked.items():
            field.setVisible(way == self.by.value())

    def cells(self) -> dict[str, str]:
        """The row as it is typed. Raises ClerkError."""
        name, by = " ".join(self.name.text().split()), str(self.by.value())
        value = str(self.values[by].value()) if by in self.values else ""
        if by == "age":
            value = self._ages()
        short = " ".join(self.short.text().split()) or name
        return {
            "code": name, "name": name, "short": short, "by": by, "value": value, "in_use": "1"
        }  # fmt: skip

    def _ages(self) -> str:
        first, last = self.first.text().strip(), self.last.text().strip()
        typed = [text for text in (first, last) if text]
        if not typed or not all(text.isascii() and text.isdecimal() for text in typed):
            raise ClerkError(
                what=tr("Chưa ghi tuổi bằng số."), todo=tr("Ví dụ: từ 60, để trống ô sau."),
                field="ages",
            )  # fmt: skip
        if len(typed) == len((first, last)) and int(first) > int(last):
            raise ClerkError(
                what=tr("Tuổi đầu lớn hơn tuổi cuối."), todo=tr("Đổi lại hai tuổi."), field="ages"
            )
        return f"{first}-{last}"
