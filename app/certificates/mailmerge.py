"""A decision's list for Word's mail merge, for offices that print on a form of their own.

One row for each line of the golden book, under names that Word takes as fields; every cell is the
text as it is to be printed. What to do in Word stands on the second sheet.
"""

import io
from pathlib import Path
from uuid import UUID

import xlsxwriter
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import files, names
from app.catalog import Catalog
from app.certificates.issue import number_of, text_of
from app.dates import short_day
from app.errors import ClerkError
from app.money import grouped, in_words
from db.decisions import Certificate, Decision, RegisterEntry

FIELDS = (
    "Số thứ tự",
    "Người nhận",
    "Xưng hô",
    "Họ tên",
    "Năm sinh",
    "Chức vụ đơn vị",
    "Hình thức",
    "Thành tích",
    "Số quyết định",
    "Ngày quyết định",
    "Ngày quyết định bằng chữ",
    "Số sổ vàng",
    "Số giấy",
    "Tiền thưởng",
    "Tiền thưởng bằng chữ",
    "Nơi ngày ký",
    "Thẩm quyền",
    "Chức vụ người ký",
    "Người ký",
)
LIST, HELP = "Danh sach", "Cach dung"  # plain letters: Word asks for the sheet by its name
STEPS = (
    "1. Mở tệp mẫu của cơ quan trong Word.",
    "2. Thẻ Gửi thư (Mailings) → Chọn người nhận (Select Recipients) → Dùng danh sách có sẵn (Use"
    " an Existing List) → chọn tệp này → chọn tờ “Danh sach”, để nguyên dấu chọn ở dòng “hàng đầu"
    " tiên là tiêu đề”.",
    "3. Đặt con trỏ vào chỗ cần điền → Chèn trường trộn (Insert Merge Field) → chọn tên cột.",
    "4. Xem trước kết quả (Preview Results) → Kết thúc và trộn (Finish & Merge) → In, hoặc sửa từng"
    " trang.",
    "Mọi ô đã là chữ đúng như sẽ in: ngày, số tiền, số 0 ở đầu không bị Word đổi. Trước khi in cả"
    " tập, in thử một tờ trên giấy thường.",
    "Giấy in bằng Word không có mã kiểm tra và không được tính vào sổ phôi. In bằng máy này thì có"
    " cả hai.",
)


def write(session: Session, decision_id: UUID, catalog: Catalog, path: Path) -> int:
    """Write the workbook; how many rows. Raises ClerkError for a decision without lines."""
    query = (
        select(RegisterEntry, Decision, Certificate)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .outerjoin(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.decision_id == decision_id)
        .order_by(RegisterEntry.year, RegisterEntry.line)
    )
    rows = [_row(n, *found, catalog) for n, found in enumerate(session.execute(query), 1)]
    if not rows:
        raise ClerkError(
            what="Quyết định này chưa có dòng nào trong sổ vàng.", todo="Chọn quyết định khác."
        )
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False}
    with xlsxwriter.Workbook(out, options) as book:
        text = book.add_format({"num_format": "@"})
        head = book.add_format({"num_format": "@", "bold": True})
        sheet = book.add_worksheet(LIST)
        for down, cells in enumerate([FIELDS, *rows]):
            for across, cell in enumerate(cells):
                sheet.write_string(down, across, cell, text if down else head)
        sheet.set_column(0, len(FIELDS) - 1, 18)
        sheet.freeze_panes(1, 0)
        steps = book.add_worksheet(HELP)
        steps.set_column(0, 0, 100)
        wrapped = book.add_format({"text_wrap": True, "valign": "top"})
        for down, step in enumerate(STEPS):
            steps.write_string(down, 0, step, wrapped)
    files.write_careful(path, out.getvalue(), mode=0o644)
    return len(rows)


def _row(
    place: int,
    entry: RegisterEntry,
    decision: Decision,
    certificate: Certificate | None,
    catalog: Catalog,
) -> tuple[str, ...]:
    text = text_of(entry, decision, catalog, certificate)
    return (
        str(place),
        text.recipient,
        *names.in_two(entry.kind, entry.full_name, entry.sex),
        str(entry.birth_year or ""),
        text.address,
        catalog.award(entry.award_code, decision.decided_on).name,
        text.citation,
        decision.symbol,
        short_day(decision.decided_on),
        text.decision_date,
        number_of(entry),
        text.number,
        grouped(entry.amount),
        in_words(entry.amount),
        text.place_date,
        text.authority,
        ", ".join(text.signer_roles),
        text.signer,
    )
