"""What is printed on one certificate, as plain values."""

import re
from dataclasses import dataclass
from enum import StrEnum

from app import pdf
from app.errors import ClerkError
from app.prose import UNITS

PLACES = {  # the field of a layout -> what a clerk calls it
    "nation": "Quốc hiệu",
    "motto": "Tiêu ngữ",
    "authority": "Người có thẩm quyền",
    "verb": "Tặng, truy tặng",
    "form": "Hình thức khen",
    "recipient": "Người, tập thể được khen",
    "address": "Chức vụ, địa chỉ",
    "citation": "Thành tích",
    "decision": "Số quyết định",
    "decision_date": "Ngày quyết định",
    "register": "Số sổ vàng",
    "check": "Số giấy và mã kiểm tra",
    "place_date": "Địa danh, ngày",
    "signer_role": "Chức vụ người ký",
    "signer": "Người ký",
}
RETIRED = frozenset(("verify_at",))  # lines that layouts had once and no certificate fills
CODE, EMBLEM = "code", "emblem"  # places of a layout that are no texts
DRAWN = {CODE: "Mã QR", EMBLEM: "Quốc huy"}
_NBSP = "\u00a0"
OWN_TEXT = re.compile(r"text-([1-9]|1[0-2])")  # a text that an office adds to a layout


def place_name(name: str) -> str:
    """What a clerk calls a field of a layout."""
    own = OWN_TEXT.fullmatch(name)
    return f"Chữ thêm {own[1]}" if own else PLACES.get(name) or DRAWN.get(name, name)


class Mode(StrEnum):
    """What goes on the paper."""

    FULL = "full"  # border and all texts, on plain paper
    OVERPRINT = "overprint"  # only what a ready-made blank lacks


@dataclass(frozen=True)
class CertificateText:
    """All texts of one certificate, in the words that are printed.

    A non-breaking space in any of them keeps its two words on one line. recipient_is_person:
    the name shrinks before it breaks; `person` writes such a name. signer_roles: one per line,
    e.g. "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". code: the signed text of the QR code (codes.sign_claim),
    empty for none; check_code: the ten characters of that same text (codes.check_code).
    award: the catalogue's code, which says by which layout it is printed.
    """

    authority: str
    verb: str
    form: str
    recipient: str
    address: str
    citation: str
    decision: str
    decision_date: str
    register: str
    place_date: str
    signer_roles: tuple[str, ...]
    signer: str
    number: str = ""
    code: str = ""
    check_code: str = ""
    recipient_is_person: bool = True
    award: str = ""


def person(honorific: str, full_name: str) -> str:
    """A recipient's line: "Bà" and a name, which may part only from each other.

    honorific: "Ông", "Bà", "Ông (bà)", "Hộ ông", "Hộ bà", a clergy title, or empty.
    """
    groups = (pdf.keep_together(honorific), pdf.keep_together(full_name))
    return " ".join(group for group in groups if group)


_ENDS = (",", ";", ".")


def keep_places(value: str) -> str:
    """The text with no line ending inside "xã Phước Nghĩa": a unit and its name stay together."""
    words, kept, at = value.split(" "), list[str](), 0
    while at < len(words):
        low = [word.casefold() for word in words[at : at + 3]]
        head = next((n for n in (3, 2, 1) if tuple(low[:n]) in UNITS), 0)
        end = at + head
        while (
            head
            and end < len(words)
            and (words[end][:1].isupper() or words[end][:1].isdigit())
            and not words[end - 1].endswith(_ENDS)
        ):
            end += 1
        end = end if end > at + head else at + 1  # no name follows, or no unit stands here
        kept.append(_NBSP.join(words[at:end]))
        at = end
    return " ".join(kept)


def lines_by_field(certificate: CertificateText) -> dict[str, tuple[str, ...]]:
    """The cleaned texts of a certificate under the names of a layout's fields; empty ones out.

    Raises ClerkError naming the field when the document font lacks one of its letters.
    """
    number = certificate.number
    told = certificate.register.endswith(f" {number}")  # usually it is the golden book's number
    check = (
        f"Mã kiểm tra: {certificate.check_code}" if certificate.check_code else "",
        f"Số giấy: {number}" if number and not told else "",
    )
    values = {
        "authority": (certificate.authority,),
        "verb": (certificate.verb,),
        "form": (certificate.form,),
        "recipient": (certificate.recipient,),
        "address": (certificate.address,),
        "citation": (certificate.citation,),
        "decision": (certificate.decision,),
        "decision_date": (certificate.decision_date,),
        "register": (certificate.register,),
        "check": check,
        "place_date": (certificate.place_date,),
        "signer_role": certificate.signer_roles,
        "signer": (certificate.signer,),
    }
    cleaned = {
        name: tuple(line for line in map(pdf.clean, lines) if line)
        for name, lines in values.items()
    }
    for name, lines in cleaned.items():
        for line in lines:
            if missing := pdf.without_glyph(line):
                raise ClerkError(
                    f"Phông chữ của giấy khen không có chữ “{missing[:5]}” ở dòng {PLACES[name]}.",
                    "Gõ lại dòng này bằng chữ thường dùng.",
                    field=name,
                )
    for name in ("recipient", "address", "citation"):
        cleaned[name] = tuple(map(keep_places, cleaned[name]))
    return {name: lines for name, lines in cleaned.items() if lines}
