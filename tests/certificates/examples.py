"""Invented certificates. Every person, number and place name here is made up."""

from datetime import date

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.certificates.codes import Claim, check_code, sign_claim, signed_bytes
from app.certificates.texts import CertificateText, person

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KID = b"xa-2025\x01"
CITATION = (
    "Có thành tích vận động 46 hộ đồng bào Raglai thôn Ma Rơi cùng giữ nguồn nước sạch, "
    "góp phần xây dựng nông thôn mới năm 2024"
)
ADDRESS = "Thôn Ma Rơi, xã Phước Nghĩa, huyện Thuận Hòa, tỉnh Ninh Thuận"


def claim(number: int = 4, recipient: str = "Pi Năng Thị Hoài") -> Claim:
    return Claim(
        number=f"GK-2025-{number:04}",
        recipient=recipient,
        unit="UBND xã Phước Nghĩa",
        award="Giấy khen",
        decision="12/QĐ-UBND",
        decided_on=date(2025, 1, 27),
        serial=number,
        id=number.to_bytes(16, "big"),
    )


def certificate(number: int = 4, *, signed: bool = True, **changes) -> CertificateText:
    code = sign_claim(claim(number), KEY, KID) if signed else ""
    values = {
        "authority": "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC NGHĨA",
        "verb": "TẶNG",
        "form": "GIẤY KHEN",
        "recipient": person("Bà", "Pi Năng Thị Hoài"),
        "address": ADDRESS,
        "citation": CITATION,
        "decision": "Quyết định số 12/QĐ-UBND",
        "decision_date": "ngày 27 tháng 01 năm 2025",
        "register": f"Số sổ vàng: {number:02}/2025",
        "place_date": "Phước Nghĩa, ngày 27 tháng 01 năm 2025",
        "signer_roles": ("CHỦ TỊCH",),
        "signer": "Lê Văn Khánh",
        "number": f"GK-2025-{number:04}",
        "code": code,
        "check_code": check_code(signed_bytes(code)) if code else "",
    }
    return CertificateText(**(values | changes))
