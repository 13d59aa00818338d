"""All parts in all states on one sheet, to look at and to check. The people are invented."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QMainWindow

from app.errors import ClerkError
from ui import lists, theme
from ui.errors import ErrorBox
from ui.forms import Field, FieldGrid
from ui.parts.boxes import Column, Panel, Row, Scrolled
from ui.parts.buttons import Button, Kind
from ui.parts.charts import BarChart, ColumnChart, Legend, QuorumBar, ShareBar, Value
from ui.parts.empty import NoMatch
from ui.parts.facts import Facts, PhotoFrame
from ui.parts.heads import SectionHead
from ui.parts.inputs import Check, Choice, DayInput, LineInput, Radios, SearchBox, Secret, TextArea
from ui.parts.notices import Notice
from ui.parts.plates import Chip, Plate
from ui.parts.progress import ProgressStrip
from ui.parts.steps import Journey, Stage, StepBar
from ui.parts.tabs import Tab, Tabs
from ui.parts.text import Text
from ui.toasts import Toast

STEPS = ("Đang soạn", "Thẩm tra", "Chờ họp", "Chờ ký", "Chờ in", "Đã trao")


def buttons() -> Panel:
    kinds: tuple[tuple[str, Kind], ...] = (
        ("Ghi phiếu", "primary"),
        ("Xem trước", "secondary"),
        ("Để sau", "quiet"),
        ("Sửa ngay", "link"),
    )
    rows = []
    for words, kind in kinds:
        off = Button(words, kind)
        off.setEnabled(False)
        small = Button(words, kind, "check", small=True)
        rows.append(Row(Button(words, kind), Button(words, kind, "printer"), small, off, None))
    forward = Row(Button("Tiếp tục", "primary", "arrow-right", shortcut="Ctrl+Enter"), None)
    return Panel(SectionHead("Nút", note="Mỗi màn hình một nút chính"), *rows, forward)


def fields() -> Panel:
    wrong = Field("Ngày sinh", DayInput("31/02/1990", width=0))
    wrong.set_error("Tháng 2 không có ngày 31")
    fixed = LineInput("HS-0147")
    fixed.setReadOnly(True)
    grid = FieldGrid(
        (
            Field("Họ và tên", LineInput("Katơr Văn Đoàn"), help="Viết như trong giấy tờ"),
            Field("Nơi ở", LineInput("Thôn Ma Rơi"), optional=True),
        ),
        (wrong, Field("Số hồ sơ", fixed, help="Máy tự đánh số, không sửa")),
        (
            Field("Hình thức", Choice([(1, "Giấy khen của Chủ tịch UBND xã"), (2, "Khác")])),
            Field("Mật khẩu", Secret()),
        ),
        (Field("Câu ghi trên giấy khen", TextArea("Có thành tích giữ nguồn nước sạch", lines=2)),),
    )
    checks = Row(Check("Đã có giấy đồng ý", checked=True), Check("In kèm danh sách"), None, gap=18)
    radios = Radios([("one", "Cá nhân"), ("many", "Tập thể, hộ gia đình")])
    radios.set_value("one")
    return Panel(SectionHead("Ô nhập"), grid, checks, radios)


def plates() -> Panel:
    return Panel(
        SectionHead("Trạng thái", note="luôn có hình và chữ", right=Button("Xem hết", "link")),
        Row(Plate("ok", "Đủ điều kiện"), Plate("ask", "Cần xác nhận"), Plate("bad", "Còn thiếu 2"),
            None),
        Row(Plate("info", "Đang họp"), Plate("idle", "Chưa xét", "circle-dashed"),
            Plate("gold", "Đã trao"), None),
        Row(SearchBox("Lọc nhanh", shortcut="Ctrl+F"), Chip("Chưa trao"), None),
        StepBar(STEPS, 1),
        Tabs([
            Tab("1. Người được đề nghị", "done"),
            Tab("2. Thành tích", "fix", "1 chỗ cần sửa", "bad"),
            Tab("3. Giấy tờ", "partly", "4/5"),
        ], chosen=1),
    )  # fmt: skip


def _name(row: tuple[str, ...]) -> lists.Cell:
    return lists.Cell(row[1], icon="user-round", strong=True)


def people_model() -> lists.PagedModel:
    people = [
        ("1", "Trần Quốc Lực", "ok", "Đủ điều kiện", "23/01"),
        ("2", "Đàng Thị Kim Hoa", "ask", "Cần xác nhận", "22/01"),
        ("3", "Bá Trung Hiền", "bad", "Còn thiếu 1", "24/01"),
    ]
    model = lists.PagedModel(
        [
            lists.Column("name", "Cá nhân, tập thể", _name, 170, stretch=True, sortable=True),
            lists.Column("state", "Điều kiện", lambda r: lists.Cell(r[3], tone=r[2]), 140),
            lists.Column("step", "Bước", lambda r: lists.Cell("Thẩm tra", steps=(1, 6)), 124),
            lists.Column("due", "Hạn", lambda r: r[4], 76, right=True),
        ],
        key=lambda row: row[0],
    )  # fmt: skip
    model.set_rows(people)
    model.sort_by("due")
    return model


class Gallery(QMainWindow):
    """The whole sheet in a window."""

    def __init__(self) -> None:
        self.table = lists.RowsTable(people_model(), accessible_name="Hồ sơ")
        self.table.hide_when_large("step")
        self.table.setMinimumHeight(0)
        self.table.setFixedHeight(32 * 4 + 4)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.table.select_key("2")
        error = ClerkError(
            what="USB đầy: cần 3,2 MB, chỉ còn 1,1 MB.",
            kept="12 thay đổi vẫn nằm trong máy, không mất gì.",
            todo="Xóa bớt tệp trên USB hoặc cắm USB khác, rồi bấm Chép lại.",
            details="usb-full 3200000 1100000",
        )
        progress = ProgressStrip("Đang chép gói vào USB", keeps="Lần sau chép tiếp từ mục thứ 8.")
        progress.report(7, 12)
        progress._offer_stop(True)
        progress.show()
        toast = Toast()
        toast.words.setText("Đã chuyển 3 hồ sơ sang Thẩm tra")
        toast.undo.setText("Hoàn tác  Ctrl+Z")
        links = [("1. Ghi tháng bắt đầu", _nothing), ("2. Đính kèm xác nhận", _nothing)]
        left = Column(
            buttons(),
            fields(),
            plates(),
            Notice(
                "bad",
                "Chưa chuyển thẩm tra được. Còn 2 việc, mọi nội dung vẫn được giữ.",
                "",
                links,
            ),
            Notice(
                "warn",
                "Quên mật khẩu mà mất luôn mã này thì không ai mở được dữ liệu",
                "In ra, cất ở tủ hồ sơ.",
            ),
            None,
            gap=12,
        )
        right = Column(
            Panel(self.table, margins=(1, 1, 1, 1)),
            ErrorBox(error, "Chưa chép được gói vào USB", ("Chép lại", _nothing)),
            progress,
            Row(toast, None),
            self._charts(),
            self._facts(),
            NoMatch("Không có hồ sơ nào tên “hoài” trong năm 2025", _nothing),
            None,
            gap=12,
        )
        super().__init__()
        theme.dress(self)
        sheet = _Sheet((left, 1), (right, 1), gap=14, margins=(20, 18, 20, 16))
        self.setCentralWidget(Scrolled(sheet))
        self.restyle()

    def restyle(self) -> None:
        self.table.setFixedHeight(theme.size("table_header") + 3 * theme.size("row") + 2)

    @staticmethod
    def _charts() -> Panel:
        awards = [
            Value("Giấy khen của xã", 31, before=24),
            Value("Lao động tiên tiến", 22, before=23),
        ]
        months = [Value(str(n), n % 5 + 1, before=n % 3) for n in range(1, 13)]
        who = [
            Value("Người lao động trực tiếp", 61, "61 %"),
            Value("Công chức", 25, "25 %"),
            Value("Lãnh đạo", 14, "14 %"),
        ]
        return Panel(
            SectionHead("Khen thưởng 12 tháng", icon="chart-column"),
            Legend([("Giấy khen của xã", "chart.s1"), ("Cấp trên khen", "chart.s2")]),
            ColumnChart("Tháng 9 khen nhiều nhất", months),
            BarChart("Giấy khen của xã tăng từ 24 lên 31", awards),
            ShareBar("Sáu phần mười là người lao động trực tiếp", who),
            QuorumBar(7, 9, 6, "cần từ 6/9"),
        )

    @staticmethod
    def _facts() -> Panel:
        stages = [
            Stage("Phát hiện", "12/06/2024", "Mặt trận thôn báo"),
            Stage("Bồi dưỡng", "từ 01/07/2024", "3 lần thăm"),
            Stage("Tổng kết", "dự kiến 03/2025", "Cần: báo cáo"),
            Stage("Nhân rộng", "chưa định"),
        ]
        facts = Facts([
            ("Lĩnh vực", "Nước sạch, môi trường"),
            ("Công việc", "Làm rẫy, Chi hội trưởng Phụ nữ thôn Ma Rơi, tổ trưởng tổ giữ nước"),
            ("Công khai", Plate("ok", "Có giấy đồng ý 14/06/2024", "shield-check")),
        ])  # fmt: skip
        return Panel(
            Text("Pi Năng Thị Hoài", "name"), Journey(stages, 1), PhotoFrame(high=100), facts
        )


class _Sheet(Row):
    """The two columns; below each other where the text is large."""

    def restyle(self) -> None:
        ways = QBoxLayout.Direction
        self.lines.setDirection(ways.TopToBottom if theme.is_large() else ways.LeftToRight)
        super().restyle()


def _nothing() -> None:
    """What a button of the gallery does."""
