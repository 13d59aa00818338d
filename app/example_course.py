"""What has happened to some dossiers of the example on their way: invented, like all of it."""

from datetime import date, timedelta
from uuid import UUID

from app.catalog import Catalog
from app.journal import JournalSession
from app.nominations import consultations, judge, postings, receipts, reviews
from app.nominations.consultations import Answer, Question
from app.nominations.receipts import Reception
from app.nominations.reviews import Review
from app.workspace import Workspace

CLERK = "Nguyễn Thị Ví Dụ"


def fill(workspace: Workspace, ids: dict[str, UUID], catalog: Catalog, today: date) -> None:
    """A receipt, unit reviews, questions to agencies and a posting, all in one transaction.

    ids: the example's dossiers by the names of their subjects.
    """
    workspace.write(_fill, ids, catalog, today)


def _fill(session: JournalSession, ids: dict[str, UUID], catalog: Catalog, today: date) -> None:
    def before(days: int) -> date:
        return today - timedelta(days=days)

    teacher, officer = ids["Lưu Thị Mỹ Duyên"], ids["Võ Minh Trí"]
    weaver = ids["Đàng Thị Kim Hoa"]
    school = Review("Trường Mầm non Tân Lộc", before(12), 16, 15, 14, 1, "Cô Ví Dụ, hiệu trưởng")
    reviews.record(session, teacher, school, today)
    reception = Reception(before(6), 1, "Cô Ví Dụ, Trường Mầm non Tân Lộc", CLERK)
    receipts.receive(session, teacher, reception, catalog, today)
    asked = consultations.ask(
        session,
        teacher,
        Question("Công an xã", "Có đang bị khiếu nại, tố cáo không?", before(5), "LAW_COMPLIANCE"),
        catalog,
    )
    said = Answer("agrees", before(2), "Ông Ví Dụ, Trưởng Công an xã", "Không có vi phạm.")
    consultations.answer(session, asked, said, catalog, today)
    office = Review("Văn phòng UBND xã", before(9), 14, 12, 12, 0, "Ông Ví Dụ, chánh văn phòng")
    reviews.record(session, officer, office, today)
    question = Question("Đảng ủy xã", "Có ý kiến gì về việc đề nghị danh hiệu này?", before(3))
    consultations.ask(session, officer, question, catalog)
    posted = postings.post(session, weaver, "Nhà văn hóa thôn Tân Lộc", before(2), catalog, today)
    words = "Bà con đồng tình, đề nghị khen thêm các học viên đã nhận nghề."
    postings.remark(session, posted, "Tổ dệt thôn Tân Lộc", words, False, before(1))
    for dossier in (teacher, officer, weaver):
        judge.rejudge(session, dossier, catalog, today)
