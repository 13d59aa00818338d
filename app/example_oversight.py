"""The plan's tasks, inspections and a signal of the example office: invented, like all of it."""

from datetime import date, timedelta

from app.catalog import Catalog
from app.journal import JournalSession
from app.oversight import inspections
from app.oversight.inspections import FindingDraft, InspectionDraft, VisitDraft
from app.plan import tasks
from app.plan.tasks import EvidenceDraft, TaskDraft
from app.workspace import Workspace


def fill(workspace: Workspace, catalog: Catalog, today: date) -> None:
    """A plan under way, a supervision with something to put right, an inspection to come."""
    workspace.write(_fill, catalog, today)


def _fill(session: JournalSession, catalog: Catalog, today: date) -> None:
    def before(days: int) -> date:
        return today - timedelta(days=days)

    read = tasks.read(session, catalog, "CT41-II.1", today)
    draft = TaskDraft(read.title, read.lead[0], read.partners, before(-70), "half",
                      read.indicator, read.code)  # fmt: skip
    tasks.save(session, draft, catalog, today)
    for code, done in (
        ("CT41-II.1", EvidenceDraft(before(150), "Hội nghị quán triệt Chỉ thị 41 tại nhà văn hóa"
                                    " xã", "12/GM-UBND (ví dụ)", people=84)),
        ("CT41-II.1", EvidenceDraft(before(95), "Sinh hoạt chi bộ thôn Ma Rơi, Suối Vàng",
                                    people=46)),
        ("CT41-II.7", EvidenceDraft(before(40), "Tập huấn thẩm tra hồ sơ cho cán bộ thôn",
                                    people=15, completes=True)),
        ("CT41-III.1", EvidenceDraft(before(160), "Chương trình hành động của đảng ủy xã",
                                     "05-CTr/ĐU (ví dụ)", "DANG_UY_XA")),
        ("CT41-III.3", EvidenceDraft(before(30), "Chuyên mục gương tốt trên loa thôn, bốn kỳ")),
        ("CT41-III.4", EvidenceDraft(before(25), "Kế hoạch giám sát của Mặt trận xã",
                                     "08/KH-MTTQ (ví dụ)")),
    ):  # fmt: skip
        tasks.add_evidence(session, code, done, catalog, today)
    tasks.set_figure(session, "CT41-II.2", 7, 9, catalog, today)
    culture = inspections.plan(
        session,
        InspectionDraft(
            "supervision", "Việc bình xét Gia đình văn hóa", "Ủy ban Mặt trận Tổ quốc xã",
            before(25), "Ban Công tác Mặt trận thôn Ma Rơi", "08/KH-MTTQ (ví dụ)",
        ),
    )  # fmt: skip
    visit = VisitDraft(before(24), "Nhà cộng đồng thôn Ma Rơi", "Trưởng thôn, 12 hộ",
                       "Xem biên bản họp thôn hai năm")  # fmt: skip
    inspections.visit(session, culture, visit, today)
    signed = FindingDraft(before(24), "Niêm yết lại danh sách đủ 10 ngày", "Ban thôn Ma Rơi",
                          before(8))  # fmt: skip
    found = inspections.note_finding(session, culture, signed, today)
    proof = "Ảnh bảng tin ngày niêm yết, lưu tại thôn"
    inspections.fix(session, found, before(10), proof, today)
    open_one = FindingDraft(before(24), "Bổ sung chữ ký vào biên bản họp thôn", "Ban thôn Ma Rơi",
                            before(-21))  # fmt: skip
    inspections.note_finding(session, culture, open_one, today)
    last = inspections.plan(
        session,
        InspectionDraft("inspection", "Sổ tiếp nhận, thời hạn hồ sơ", "Phòng Văn hóa - Xã hội",
                        before(100), "Bộ phận một cửa", "03/KH-UBND (ví dụ)"),
    )  # fmt: skip
    seen = VisitDraft(before(99), "Bộ phận một cửa", "Công chức tiếp nhận", "Xem 20 phiếu hẹn")
    inspections.visit(session, last, seen, today)
    words = "Phiếu hẹn đủ; hai hồ sơ trả chậm một ngày, đã nhắc."
    inspections.conclude(session, last, before(95), words, "05/KL-UBND (ví dụ)", today)
    to_come = InspectionDraft("inspection", "Hồ sơ khen thưởng quý IV", "Phòng Văn hóa - Xã hội",
                              before(-30), "Bốn thôn, hai trường")  # fmt: skip
    inspections.plan(session, to_come)
