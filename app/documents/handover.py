"""What goes with certificates to a ceremony: who signs for them, money slips, labels, envelopes.

The list is a paper of the office; the others are small and stand at fixed places, in millimetres
from the top left corner of their sheet.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from app import pdf
from app.certificates.balance import fewest
from app.documents import table_paper
from app.documents.table_paper import Heading
from app.documents.tabular import Field, Line, Sheet
from app.money import dong, in_words_line
from app.pdf import MM, StreamedCanvas

A4 = (210.0, 297.0)
ENVELOPE = (220.0, 110.0)  # DL, the usual long one
SLIPS = 3  # money slips on a sheet
COLUMNS, ROWS = 3, 8  # of a sheet of labels of 70 × 37 mm
_EDGE = 6.0  # mm inside a label or slip
_STEP = 0.5  # points by which a text shrinks
_MISSING = "□"


@dataclass(frozen=True, slots=True)
class Receiver:
    """Who is honoured. recipient: "Bà …"; register: 04/2025; amount: đồng, 0 for none."""

    recipient: str
    unit: str
    award: str
    register: str
    amount: int


@dataclass(frozen=True, slots=True)
class Handover:
    """All receivers of a decision. decision: "12/QĐ-UBND ngày 27/01/2025"."""

    heading: Heading
    office: str
    decision: str
    receivers: tuple[Receiver, ...]


def signing_list(paper: Handover) -> bytes:
    """The list on which everybody signs for certificate and money, A4 across."""
    fields = (
        Field("STT", 5, "number"),
        Field("Họ tên, tập thể, hộ gia đình", 30),
        Field("Chức vụ, đơn vị, địa chỉ", 36),
        Field("Hình thức khen", 24),
        Field("Số sổ vàng", 9),
        Field("Tiền thưởng (đồng)", 12, "number", summed=True),
        Field("Ngày nhận", 12),
        Field("Ký nhận", 16),
    )
    sheet = Sheet(
        "Ký nhận",
        "DANH SÁCH TRAO, KÝ NHẬN KHEN THƯỞNG",
        fields,
        above=(f"(Theo Quyết định số {paper.decision})",),
        notes=("Người nhận thay ghi rõ họ tên và quan hệ.",),
    )
    rows = [
        Line((number, one.recipient, one.unit, one.award, one.register, one.amount or None, "", ""))
        for number, one in enumerate(paper.receivers, 1)
    ]
    return table_paper.write(sheet, rows, paper.heading)


def money_slips(paper: Handover) -> bytes:
    """A slip for each who gets money, three on a sheet, to be cut along the dotted lines."""
    out = BytesIO()
    canvas = StreamedCanvas(out, *A4, "Phiếu nhận tiền thưởng")
    paid = [one for one in paper.receivers if one.amount]
    high = A4[1] / SLIPS
    for place, one in enumerate(paid):
        at = place % SLIPS
        if place and not at:
            canvas.showPage()
        if at:
            _cut(canvas, at * high)
        _slip(canvas, at * high, paper, one)
    canvas.save()
    return out.getvalue()


def labels(paper: Handover) -> bytes:
    """A label for the back of each frame, on sheets of 3 × 8 labels."""
    out = BytesIO()
    canvas = StreamedCanvas(out, *A4, "Nhãn khung giấy khen")
    wide, high = A4[0] / COLUMNS, A4[1] / ROWS
    for place, one in enumerate(paper.receivers):
        row, column = divmod(place % (COLUMNS * ROWS), COLUMNS)
        if place and not (row or column):
            canvas.showPage()
        middle, top = (column + 0.5) * wide, row * high
        room = wide - 2 * _EDGE
        write = _Pen(canvas, A4[1])
        y = write.lines(one.recipient, pdf.BOLD, middle, top + 10, room, (13, 8), 2)
        y = write.lines(one.unit, pdf.REGULAR, middle, y + 5, room, (9, 6.5), 2)
        write.lines(one.award, pdf.REGULAR, middle, y + 5, room, (9, 6.5), 1)
        foot = f"Số sổ vàng {one.register} · QĐ {paper.decision}"
        write.lines(foot, pdf.ITALIC, middle, top + high - 3.5, room, (8, 5), 1)
    canvas.save()
    return out.getvalue()


def envelopes(paper: Handover) -> bytes:
    """An envelope for each, 220 × 110 mm: the office at the top left, the receiver at the right."""
    out = BytesIO()
    wide, high = ENVELOPE
    canvas = StreamedCanvas(out, wide, high, "Phong bì")
    for place, one in enumerate(paper.receivers):
        if place:
            canvas.showPage()
        write = _Pen(canvas, high)
        write.lines(paper.office, pdf.BOLD, 12, 16, 90, (12, 8), 2, left=True)
        write.lines("Kính gửi:", pdf.ITALIC, 100, 58, 108, (13, 13), 1, left=True)
        y = write.lines(one.recipient, pdf.BOLD, 100, 67, 108, (16, 10), 2, left=True)
        write.lines(one.unit, pdf.REGULAR, 100, y + 8, 108, (13, 9), 3, left=True)
    canvas.save()
    return out.getvalue()


def _slip(canvas: StreamedCanvas, top: float, paper: Handover, one: Receiver) -> None:
    write = _Pen(canvas, A4[1])
    left, room = 20.0, A4[0] - 35
    write.lines(paper.office, pdf.BOLD, left, top + 14, 100, (12, 8), 2, left=True)
    write.lines("PHIẾU NHẬN TIỀN THƯỞNG", pdf.BOLD, A4[0] / 2, top + 27, room, (15, 15), 1)
    y = top + 37
    for head, value in (
        ("Người nhận: ", one.recipient),
        ("Chức vụ, đơn vị, địa chỉ: ", one.unit),
        ("Được khen: ", f"{one.award}, Quyết định số {paper.decision}, sổ vàng số {one.register}"),
        ("Số tiền: ", f"{dong(one.amount)} {in_words_line(one.amount)}"),
    ):
        y = write.lines(head + value, pdf.REGULAR, left, y, room, (13, 8), 2, left=True) + 6.5
    write.lines("Ngày ...... tháng ...... năm ..........", pdf.ITALIC, 150, y, 80, (12, 12), 1)
    write.lines("NGƯỜI GIAO", pdf.BOLD, 60, y + 6, 60, (12, 12), 1)
    write.lines("NGƯỜI NHẬN", pdf.BOLD, 150, y + 6, 60, (12, 12), 1)
    for x in (60, 150):
        write.lines("(Ký, ghi rõ họ tên)", pdf.ITALIC, x, y + 10.5, 60, (10, 10), 1)


def _cut(canvas: StreamedCanvas, down: float) -> None:
    canvas.setDash(1, 3)
    canvas.setLineWidth(0.4)
    canvas.line(8 * MM, (A4[1] - down) * MM, (A4[0] - 8) * MM, (A4[1] - down) * MM)
    canvas.setDash()


class _Pen:
    """Writes texts at places in mm from the top left corner."""

    def __init__(self, canvas: StreamedCanvas, height: float) -> None:
        self._canvas, self._height = canvas, height

    def lines(
        self,
        value: str,
        face: str,
        x: float,
        y: float,
        room: float,
        sizes: tuple[float, float],
        most: int,
        *,
        left: bool = False,
    ) -> float:
        """A text about x (or from x on) with its first line on y; where its last line stands, mm.

        sizes: the largest and the smallest, points; what is longer still takes more lines.
        """
        text, size = _printable(value, face), sizes[0]
        if not text:
            return y
        while (found := _fitting(text, face, most, room * MM / size, left)) is None:
            if size <= sizes[1]:
                found = _filled(text, face, room * MM / size)
                break
            size -= _STEP
        for number, line in enumerate(found):
            down = y + number * size * 1.2 / MM
            begin = x * MM if left else x * MM - pdf.width(line, face) * size / 2
            self._canvas.setFont(face, size)
            self._canvas.drawString(begin, (self._height - down) * MM, line)
        return down


def _printable(value: str, face: str) -> str:
    text = pdf.clean(value)
    for sign in pdf.without_glyph(text, face):
        text = text.replace(sign, _MISSING)
    return text


def _fitting(text: str, face: str, most: int, limit: float, left: bool) -> Sequence[str] | None:
    """Lines of about one width about a middle, filled lines from an edge; None for too many."""
    if not left:
        return fewest(text, face, most, limit)
    found = _filled(text, face, limit)
    wide = max(pdf.width(line, face) for line in found)
    return found if len(found) <= most and wide <= limit else None


def _filled(text: str, face: str, limit: float) -> list[str]:
    """Lines filled word by word; nothing is left out, however long a word is."""
    found: list[str] = [""]
    for word in text.split(" "):
        longer = f"{found[-1]} {word}".strip()
        if found[-1] and pdf.width(longer, face) > limit:
            found.append(word)
        else:
            found[-1] = longer
    return found


PARTS = {
    "list": signing_list,
    "money": money_slips,
    "labels": labels,
    "envelopes": envelopes,
}


def write(paper: Handover, parts: Sequence[str]) -> list[bytes]:
    """The chosen papers, in the order of `PARTS`; money slips only where there is money."""
    chosen = [part for part in PARTS if part in parts]
    if not any(one.amount for one in paper.receivers):
        chosen = [part for part in chosen if part != "money"]
    return [PARTS[part](paper) for part in chosen]
