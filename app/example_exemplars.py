"""The way of the example's exemplars: checked, accompanied, copied. Everyone is invented."""

from datetime import date, timedelta
from uuid import UUID

from app.exemplars import criteria, journey, replication, tags
from app.exemplars.journey import CheckDraft, VisitDraft
from app.exemplars.replication import PlaceDraft
from app.workspace import Workspace

HANDS = "Lê Thị Ngọc Hân"
FACTS = (
    "Không có đơn thư, kỷ luật nào trong ba năm",
    "46/52 hộ có nước suốt ngày, trước đó 19 hộ",
    "Chia phiên theo đầu nguồn, ghi giờ mất nước",
    "Cả thôn góp 8,4 triệu đồng làm quỹ sửa chữa",
)


def accompany(workspace: Workspace, exemplar: UUID, today: date, *, is_first: bool) -> None:
    """Check and visit an exemplar; the first one also has its criteria, plan and places."""

    def before(days: int) -> date:
        return today - timedelta(days=days)

    write = workspace.write
    checked = CheckDraft(before(150), HANDS, "Trưởng thôn và ba hộ bên cạnh", "Đúng như đã kể.")
    write(journey.check, exemplar, checked, today)
    write(journey.accompany, exemplar, HANDS, today + timedelta(days=9))
    if not is_first:
        return
    for words, due, done in (
        ("Lập danh sách trực đầu nguồn", 110, 112),
        ("Mở lớp sửa ống dẫn cho tổ", 80, 78),
        ("Báo cáo sáu tháng, có ảnh", 25, 24),
    ):
        made = write(journey.plan, exemplar, words, before(due))
        write(journey.finish, made, before(done), "Biên bản của thôn, có chữ ký", today)
    write(journey.plan, exemplar, "Đưa cách làm sang thôn Suối Vàng", today + timedelta(days=20))
    for kind, days, words in (
        ("visit", 118, "Bảy người thay nhau trông nguồn, chưa lập quỹ."),
        ("training", 78, "12 người học vá ống, thay van."),
        ("visit", 40, "Bể thứ hai đã xây, quỹ còn 3,1 triệu đồng."),
    ):
        draft = VisitDraft(kind, before(days), HANDS, words, today + timedelta(days=9))
        write(journey.visit, exemplar, draft, today)
    write(criteria.begin, exemplar, "")
    lines = workspace.read(criteria.checklist, exemplar).lines
    for line, fact in zip(lines, FACTS, strict=False):
        write(criteria.mark, exemplar, line.criterion_id, True, fact, today)
    write(tags.put, exemplar, ("grassroots", "direct_worker", "ethnic_area", "woman"))
    first = PlaceDraft("Thôn Suối Vàng", before(60), reached=41, effect="38/41 hộ đủ nước")
    gold = write(replication.save, exemplar, first, today)
    for name, days, reached, effect in (
        ("Thôn Đá Trắng", 30, 27, "Lập tổ 5 người, đang góp quỹ"),
        ("Thôn Gia É", 21, 33, "Đã ghi giờ mất nước 10 ngày"),
    ):
        learnt = PlaceDraft(name, before(days), gold, reached, effect)
        write(replication.save, exemplar, learnt, today)
    other = PlaceDraft("Tổ dân phố Suối Mây", before(45), reached=18, effect="Chưa có số liệu")
    write(replication.save, exemplar, other, today)
