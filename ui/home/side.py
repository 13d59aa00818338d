"""The right side of the home page: what waits for sending, and two small charts."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt

from app.clock import VIETNAM
from app.today import Honoured, Unsent
from ui.parts.boxes import Column, Line, Panel, Row
from ui.parts.buttons import Button
from ui.parts.charts import ColumnChart, Legend, ShareBar, Value
from ui.parts.heads import SectionHead
from ui.parts.text import Text

tr = partial(QCoreApplication.translate, "home")

ROLES = {
    "TRUC_TIEP": tr("Người lao động trực tiếp"),
    "CHUYEN_MON": tr("Công chức, chuyên môn"),
    "LANH_DAO_QUAN_LY": tr("Lãnh đạo, quản lý"),
    "DOANH_NHAN": tr("Doanh nhân"),
    "": tr("Chưa ghi"),
}
TYPES = {
    "nomination": tr("hồ sơ khen thưởng"),
    "exemplar": tr("điển hình, gương tốt"),
    "decision": tr("quyết định"),
    "subject": tr("người, tập thể"),
    "register_entry": tr("dòng sổ vàng"),
}
MOST_KINDS = 4  # lines beside the number


class SendingPanel(Panel):
    """How much the province has not confirmed, and of what."""

    def __init__(self, open_sending: Callable[[], object]) -> None:
        self.number = Text("0", "figure")
        self.kinds = Text("", "body", "text_2", wrap=True)
        self.last = Text("", "caption", "text_3", wrap=True)
        top = Qt.AlignmentFlag.AlignTop
        words = Text(tr("thay đổi chưa gửi"), "caption", "text_3")
        super().__init__(
            SectionHead(tr("Chờ gửi về tỉnh"), icon="inbox", icon_colour="warn"),
            Row((Column(self.number, words, gap=0), top), (self.kinds, 1), gap=24),
            Line(),
            Row(
                (self.last, 1),
                Button(tr("G&ửi và nhận"), icon="send", clicked=open_sending),
                gap=12,
            ),
            gap=10,
        )

    def show_unsent(self, unsent: Unsent) -> None:
        self.number.setText(str(unsent.changes))
        kinds = [
            f"{unsent.by_type[name]} {words}"
            for name, words in TYPES.items()
            if unsent.by_type.get(name)
        ]
        self.kinds.setText("\n".join(kinds[:MOST_KINDS]))
        if unsent.last_received_at is None:
            last = tr("Chưa gửi lần nào. Mọi thay đổi nằm trong máy này.")
        else:
            at = unsent.last_received_at.astimezone(VIETNAM)
            last = tr("Tỉnh nhận lần cuối lúc {0}.").format(f"{at:%H:%M %d/%m/%Y}")
        if unsent.waiting:
            last += tr(" {0} gói chưa thấy biên nhận.").format(unsent.waiting)
        self.last.setText(last)


class HonouredPanel(Panel):
    """The awards of twelve months, and who was honoured this year."""

    def __init__(self, open_statistics: Callable[[], object]) -> None:
        self.legend = Legend(
            [(tr("Giấy khen của xã"), "chart.s1"), (tr("Cấp trên khen"), "chart.s2")]
        )
        self.months = ColumnChart("", [], high=64)
        self.shares = ShareBar("", [])
        self.shares_head = Text("", "body", "text_2")
        self.no_awards = Text(
            tr("Chưa có ai trong sổ vàng 12 tháng qua."), "body", "text_3", wrap=True
        )
        self._between = Line()
        super().__init__(
            SectionHead(
                tr("Khen thưởng 12 tháng"),
                right=Button(tr("Thống kê"), "link", clicked=open_statistics),
            ),
            self.no_awards,
            self.legend,
            self.months,
            self._between,
            self.shares_head,
            self.shares,
            gap=8,
        )

    def show_honoured(self, honoured: Honoured) -> None:
        total = sum(lines for _year, _month, lines in honoured.months)
        finding = tr("{0} lượt khen trong 12 tháng").format(total)
        values = [
            Value(str(month), lines - above, before=above)
            for (_year, month, lines), above in zip(honoured.months, honoured.superior, strict=True)
        ]
        self.months.set(finding, values)
        people = sum(honoured.roles.values())
        roles = [
            Value(ROLES.get(role, role), number, shown=f"{round(100 * number / people)} %")
            for role, number in honoured.roles.items()
        ]
        words = tr("Ai được khen năm {0}").format(honoured.year)
        self.shares.set(words, roles)
        self.shares_head.setText(words)
        self.no_awards.setVisible(total == 0)
        self.months.setVisible(total > 0)
        self.legend.setVisible(any(honoured.superior))
        for part in (self._between, self.shares, self.shares_head):
            part.setVisible(bool(roles))
