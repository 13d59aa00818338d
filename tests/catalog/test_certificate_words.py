"""What the paper of each award is called, and what its decision does."""

import pytest

from app import catalog
from app.catalog.words import certificate_of, granted

CATALOG = catalog.load()


@pytest.mark.parametrize(
    ("code", "paper", "deed"),
    [
        ("GIAY_KHEN_XA", "giấy khen", "tặng Giấy khen của Chủ tịch UBND cấp xã"),
        ("BANG_KHEN_TINH", "bằng khen", "tặng Bằng khen của Chủ tịch UBND cấp tỉnh"),
        ("CSTDCS", "bằng chứng nhận", "công nhận danh hiệu “Chiến sĩ thi đua cơ sở”"),
        ("LDTT", "giấy chứng nhận", "công nhận danh hiệu “Lao động tiên tiến”"),
        ("GIA_DINH_VAN_HOA", "giấy chứng nhận", "công nhận danh hiệu “Gia đình văn hóa”"),
        ("CO_TD_TINH", "cờ thi đua", "tặng Cờ thi đua của Ủy ban nhân dân tỉnh"),
        ("HC_LAO_DONG_3", "huân chương", "tặng Huân chương Lao động hạng Ba"),
    ],
)
def test_an_award_is_called_after_its_own_form(code, paper, deed):
    award = CATALOG.award(code)
    assert (certificate_of(award), granted(award)) == (paper, deed)
