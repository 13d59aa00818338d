"""What the columns of lists are called on the screen."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.importing import legacy
from app.importing.lines import Say

tr = partial(QCoreApplication.translate, "importing")

WHATS = {
    "people": tr("Người, hộ, tập thể"),
    "awards": tr("Khen thưởng các năm trước"),
    "nominations": tr("Đề nghị khen thưởng"),
    "ratings": tr("Xếp loại hằng năm"),
}
SHOWN = {
    "all": tr("Mọi dòng"),
    "bad": tr("Chỉ dòng sai"),
    "doubtful": tr("Chỉ dòng còn ngờ"),
    "new": tr("Chỉ dòng ghi thêm"),
}
SAYS = {
    Say.SAME: tr("Là một với bản ghi trong sổ"),
    Say.NEW: tr("Người khác, ghi thêm vào sổ"),
    Say.KEEP: tr("Giữ mức đã ghi trong sổ"),
    Say.REPLACE: tr("Thay bằng mức của danh sách"),
}
FIELDS = {
    "number": tr("Số thứ tự"),
    "full_name": tr("Họ và tên"),
    "collective_name": tr("Tên tập thể"),
    "household_head": tr("Chủ hộ"),
    "enterprise_name": tr("Tên doanh nghiệp"),
    "family_part": tr("Họ và đệm"),
    "born": tr("Ngày, năm sinh"),
    "born_male": tr("Năm sinh của nam"),
    "born_female": tr("Năm sinh của nữ"),
    "born_day": tr("Ngày sinh"),
    "born_month": tr("Tháng sinh"),
    "born_year": tr("Năm sinh"),
    "sex": tr("Giới tính"),
    "sex_male": tr("Đánh dấu nam"),
    "sex_female": tr("Đánh dấu nữ"),
    "personal_id": tr("Số định danh"),
    "ethnic": tr("Dân tộc"),
    "unit": tr("Đơn vị"),
    "position": tr("Công việc, đơn vị"),
    "village": tr("Nơi ở"),
    "member_count": tr("Số người"),
    "head_name": tr("Người đứng đầu"),
    "note": tr("Ghi chú"),
    "award": tr("Danh hiệu, hình thức"),
    "year": tr("Năm khen"),
    "symbol": tr("Số quyết định"),
    "decided_on": tr("Ngày quyết định"),
    "authority": tr("Cấp quyết định"),
    "unit_name": tr("Đơn vị khi đó"),
    "citation": tr("Thành tích"),
    "report": tr("Báo cáo thành tích"),
    "movement": tr("Phong trào"),
    "source": tr("Đơn vị đề nghị"),
    "period": tr("Năm thành tích"),
    "rating": tr("Mức xếp loại"),
    "rating_excellent": tr("Đánh dấu HTXSNV"),
    "rating_good": tr("Đánh dấu HTTNV"),
    "rating_completed": tr("Đánh dấu HTNV"),
    "rating_failed": tr("Đánh dấu Không HTNV"),
    "rating_year": tr("Năm xếp loại"),
    "reason": tr("Lý do chưa nhập"),
}
LONG = frozenset(("report",))  # of several paragraphs: changed in the dialog of its line
ENCODINGS = {
    legacy.UNICODE: tr("Unicode, giữ nguyên"),
    legacy.TCVN3: tr("TCVN3, phông .VnTime"),
    legacy.TCVN3_CAPITALS: tr("TCVN3 chữ hoa, phông .VnTimeH"),
    legacy.VNI: tr("VNI, phông VNI-Times"),
}
