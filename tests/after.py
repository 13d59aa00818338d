"""What follows decisions, written through the actions into any office; everything is invented."""

from datetime import date, timedelta
from uuid import UUID

from app import catalog
from app.certificates import blanks
from app.certificates.blanks import BlankDraft
from app.decisions import actions as decisions
from app.decisions import afterwards, fund, inquiries, numbers, pending, register, signers
from app.decisions.afterwards import CorrectionDraft, ReissueDraft, RevocationDraft
from app.decisions.fund import FundDraft
from app.decisions.inquiries import InquiryDraft
from app.decisions.signers import SignerDraft
from app.nominations import actions as nominations
from app.oversight import complaints
from app.oversight.complaints import ComplaintDraft
from app.workspace import Workspace

CATALOG = catalog.load()
SIGNER = "Lê Văn Ví Dụ"
DENOUNCED = "Chim hoàng yến trong hồ sơ ví dụ"
INFORMANT = "Người Kín Danh"


def written_after(workspace: Workspace, day: date, waiting: list[UUID]) -> UUID:
    """Every kind of thing that follows a decision, about the newest lines; the struck line's id.

    waiting: dossiers that wait for a signature.
    """
    write = workspace.write
    first, second, *_ = workspace.read(decisions.register_page, None, 10)
    entry, other = first.id, second.id
    dossier = workspace.read(register.read_entry, entry).nomination_id
    who = workspace.read(nominations.read, dossier).draft.subject_id
    correction = CorrectionDraft(
        "address", "Thôn Suối Mẫu Mới", "Thôn đổi tên", "31/QĐ-UBND", day, SIGNER
    )
    write(afterwards.correct, entry, correction, day)
    again = ReissueDraft("exchange", day, "Ông Ví Dụ", "Giấy bị mưa ướt, rách góc", day)
    write(afterwards.reissue, entry, again, day)
    decision = workspace.read(register.read_entry, other).decision_id
    budget = FundDraft(date(day.year, 1, 15), "in", 20_000_000, "Ngân sách xã cấp", "PT01", "Xã")
    write(fund.enter, budget, day)
    wrong = write(fund.enter, FundDraft(day, "out", 99_000, "In phôi giấy khen", "PC02"), day)
    write(fund.reverse, wrong, day, "Ghi nhầm số tiền")
    write(fund.pay_decision, decision, day, "PC03", day)
    bundle = BlankDraft(day, "Phôi Giấy khen A4", "received", 200, "GK 000101", "Nhà in ví dụ")
    write(blanks.enter, bundle, day)
    wet = BlankDraft(day, bundle.blank, "spoiled", 3, "GK 000101", "Mưa ướt kho")
    write(blanks.reverse, write(blanks.enter, wet, day), "Ghi nhầm, tờ còn tốt", day)
    write(blanks.enter, BlankDraft(day, bundle.blank, "returned", 20, "GK 000281"), day)
    gone = RevocationDraft("a", "Kê khai không đúng số hộ", "32/QĐ-UBND", day, SIGNER)
    revoked = write(afterwards.revoke, entry, gone, day)
    write(afterwards.recover, revoked, day, True, 100_000, "Thu tại nhà văn hóa", day)
    complaint = ComplaintDraft(
        "complaint", day - timedelta(40), "Bà Ví Dụ, Thôn Suối Mẫu", "Không đồng ý kết quả xét",
        register_entry_id=other, suspends=True,
    )  # fmt: skip
    made = write(complaints.receive, complaint, CATALOG, day)
    login = workspace.person.login
    secret = ComplaintDraft("denunciation", day, INFORMANT, DENOUNCED, readers=(login,))
    write(complaints.receive, secret, CATALOG, day)
    hidden = ComplaintDraft("denunciation", day, INFORMANT, DENOUNCED, readers=("khac",))
    write(complaints.receive, hidden, CATALOG, day)
    done = write(complaints.receive, complaint, CATALOG, day)
    write(complaints.extend, done, "Phải đi xác minh", CATALOG)
    write(complaints.settle, done, "rejected", "Đúng trình tự", "21/QĐ-UBND", day)
    write(complaints.extend, made, "Hồ sơ phức tạp", CATALOG)
    asked = InquiryDraft(who, "Sở Nội vụ tỉnh Ví Dụ", day, "77/SNV", day + timedelta(5))
    write(inquiries.receive, asked, day)
    late = InquiryDraft(who, "Công an xã", day - timedelta(9), "12/CA", day)
    answered = write(inquiries.receive, late, day)
    write(inquiries.answer, answered, "Có một giấy khen.", "14/UBND-VX", day)
    write(numbers.explain, day.year, 90, "elsewhere", "Quyết định về nhân sự ví dụ")
    write(signers.save, SignerDraft(SIGNER, "", date(day.year, 1, 1)))
    deputy = SignerDraft("Katơr Thị Phó", "KT", date(2024, 7, 1), None, "QĐ phân công ví dụ")
    write(signers.save, deputy)
    write(pending.keep, waiting, "Katơr Thị Phó", "KT", day)
    return entry
