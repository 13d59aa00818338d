"""Oversight written through the actions into any office; everything is invented."""

from datetime import date, timedelta
from uuid import UUID

from app import catalog
from app.oversight import inspections
from app.oversight.inspections import FindingDraft, InspectionDraft, VisitDraft
from app.plan import tasks
from app.plan.tasks import EvidenceDraft, TaskDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace

CATALOG = catalog.load()


def overseen(workspace: Workspace, day: date) -> UUID:
    """A plan under way and two inspections; the one with something to put right."""

    def before(days: int) -> date:
        return day - timedelta(days)

    def write(code: str, draft: EvidenceDraft) -> None:
        workspace.write(tasks.add_evidence, code, draft, CATALOG, day)

    read = workspace.read(tasks.read, CATALOG, "CT41-II.1", day)
    draft = TaskDraft(read.title, "CAP_UY", read.partners, before(20), "half", read.indicator,
                      "CT41-II.1")  # fmt: skip
    workspace.write(tasks.save, draft, CATALOG, day)
    for words, people, days in (
        ("Hội nghị quán triệt Chỉ thị 41 tại nhà văn hóa xã", 84, 60),
        ("Sinh hoạt chi bộ thôn Ma Rơi, thôn Suối Vàng", 46, 31),
    ):
        write("CT41-II.1", EvidenceDraft(before(days), words, people=people))
    write("CT41-II.7", EvidenceDraft(before(12), "Tập huấn thẩm tra hồ sơ", people=15,
                                     completes=True))  # fmt: skip
    write("CT41-III.1", EvidenceDraft(before(90), "Chương trình hành động của đảng ủy xã",
                                      "05-CTr/ĐU", "DANG_UY_XA"))  # fmt: skip
    workspace.write(tasks.set_figure, "CT41-II.2", 7, 9, CATALOG, day)
    own = TaskDraft("Kẻ khẩu hiệu thi đua ở năm thôn", "UBND", due_on=day + timedelta(6))
    workspace.write(tasks.save, own, CATALOG, day)
    made = workspace.write(
        inspections.plan,
        InspectionDraft(
            "supervision", "Việc bình xét Gia đình văn hóa", "Ủy ban Mặt trận Tổ quốc xã",
            before(25), "Ban Công tác Mặt trận thôn Ma Rơi", "08/KH-MTTQ",
        ),
    )  # fmt: skip
    visit = VisitDraft(before(24), "Nhà văn hóa thôn Ma Rơi", "Trưởng thôn, 12 hộ", "Xem biên bản")
    workspace.write(inspections.visit, made, visit, day)
    for words, due in (
        ("Bổ sung chữ ký vào biên bản họp thôn", 4),
        ("Niêm yết lại đủ 10 ngày", -8),
    ):
        finding = FindingDraft(before(24), words, "Ban thôn Ma Rơi", before(due))
        found = workspace.write(inspections.note_finding, made, finding, day)
        if due < 0:
            workspace.write(inspections.fix, found, before(2), "Ảnh bảng tin ngày niêm yết", day)
    for name in ("Chamaléa Một", "Chamaléa Hai", "Pi Năng Ba", "Katơr Bốn", "Tain Năm"):
        draft_of = SubjectDraft(full_name=name, village="Thôn Đá Trắng Ví Dụ")
        workspace.write(subjects.save, draft_of)
    next_one = InspectionDraft(
        "inspection", "Hồ sơ khen thưởng quý III", "Phòng Văn hóa - Xã hội", day + timedelta(9)
    )
    workspace.write(inspections.plan, next_one)
    return made
