"""Invented documents. Every person, number and place name here is made up."""

from app.documents.blocks import signer_roles
from app.documents.decision import DecisionPaper, Named
from app.documents.nomination_slip import Condition, NominationSlip, Paper
from app.documents.recovery_sheet import RecoverySheet

ACHIEVEMENT = "đã có thành tích vận động 46 hộ đồng bào Raglai cùng giữ nguồn nước sạch năm 2024"
SUBJECTS = (
    Named("Bà Pi Năng Thị Hoài", "thôn Ma Rơi, xã Phước Nghĩa", ACHIEVEMENT, 702_000),
    Named("Ông Taín Văn Liêm", "thôn Ma Hoa, xã Phước Nghĩa", ACHIEVEMENT, 702_000),
    Named("Ông Quảng Đại Phước", "thôn Tà Lú 1, xã Phước Nghĩa", ACHIEVEMENT, 702_000),
    Named("Hộ ông Chamaléa Thành", "thôn Ma Rơi, xã Phước Nghĩa", ACHIEVEMENT, 1_053_000),
)


def decision(count: int = 4, **changes) -> DecisionPaper:
    values = {
        "office": ("ỦY BAN NHÂN DÂN", "XÃ PHƯỚC NGHĨA"),
        "number": "Số: 12/QĐ-UBND",
        "place_date": "Phước Nghĩa, ngày 27 tháng 01 năm 2025",
        "matter": "Về việc tặng Giấy khen",
        "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC NGHĨA",
        "grounds": (
            "Căn cứ Luật Ví dụ về tổ chức ngày 01 tháng 01 năm 2000",
            "Căn cứ Luật Ví dụ về thi đua ngày 02 tháng 02 năm 2001",
            "Xét đề nghị của Công chức Văn hóa - Xã hội",
        ),
        "grants": "Tặng Giấy khen của Chủ tịch Ủy ban nhân dân xã Phước Nghĩa cho",
        "subjects": SUBJECTS[:count],
        "count_words": f"{count:02} cá nhân, hộ gia đình",
        "award_for": "đã có thành tích xuất sắc trong phong trào giữ nguồn nước năm 2024",
        "money": "Tiền thưởng kèm theo Giấy khen là 3.159.000 đồng (Bằng chữ: Ba triệu một trăm "
        "năm mươi chín nghìn đồng), trích từ Quỹ thi đua, khen thưởng của xã năm 2025.",
        "carried_out_by": "Công chức Văn phòng - Thống kê, Tài chính - Kế toán và các cá nhân, hộ "
        "gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này, kể từ ngày ký.",
        "roles": signer_roles("KT.", "Phó Chủ tịch"),
        "signer": "Lê Văn Khánh",
        "receivers": ("Như Điều 3", "Ủy ban nhân dân huyện", "Lưu: VT, VHXH"),
        "annexed_to": "(Kèm theo Quyết định số 12/QĐ-UBND ngày 27 tháng 01 năm 2025 "
        "của Chủ tịch Ủy ban nhân dân xã Phước Nghĩa)",
    }
    return DecisionPaper(**(values | changes))


def slip(**changes) -> NominationSlip:
    values = {
        "office": ("ỦY BAN NHÂN DÂN", "XÃ PHƯỚC NGHĨA"),
        "number": "Hồ sơ số 07/2025",
        "place_date": "Phước Nghĩa, ngày 22 tháng 01 năm 2025",
        "recipient": "Bà Pi Năng Thị Hoài",
        "award": "Giấy khen của Chủ tịch Ủy ban nhân dân xã",
        "facts": (
            ("Năm sinh", "1984"),
            ("Dân tộc", "Raglai"),
            ("Đơn vị, địa chỉ", "Chi hội Phụ nữ thôn Ma Rơi, xã Phước Nghĩa"),
            ("Thời gian lập thành tích", "từ 01/2024 đến 12/2024"),
        ),
        "achievement": "Vận động 46 hộ đồng bào Raglai cùng giữ nguồn nước sạch.\n"
        "Hướng dẫn bà con làm 12 bể lọc.",
        "verdict": "cần xác nhận 1 điều",
        "conditions": (
            Condition(
                "Chấp hành tốt pháp luật",
                "Đạt (đã xác nhận)",
                "Chưa có xác nhận của thôn",
                "Luật Ví dụ, Điều 1",
                "Lê Thị Ngọc Hân, 21/01/2025: trưởng thôn đã xác nhận qua điện thoại",
            ),
            Condition("Có thành tích trong năm", "Đạt", "Đã ghi 2 việc", "Luật Ví dụ, Điều 2"),
        ),
        "papers": (Paper("Báo cáo thành tích", "có, 2 trang"), Paper("Biên bản", "còn thiếu")),
    }
    return NominationSlip(**(values | changes))


def recovery() -> RecoverySheet:
    return RecoverySheet(
        "Ủy ban nhân dân xã Phước Nghĩa",
        ("K7P2", "XWQ4", "M9TB", "3HJL", "ZC5R", "V8DN"),
        "05/01/2025",
        "Chủ tịch UBND xã Phước Nghĩa",
    )
