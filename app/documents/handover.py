"""What is put around certificates: labels for the frames, envelopes. Their words stand at fixed
places, in millimetres from the top left corner of the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from app import pdf
from app.certificates.balance import fewest
from app.pdf import MM, StreamedCanvas

A4 = (210.0, 297.0)
ENVELOPE = (220.0, 110.0)  # DL, the usual long one
COLUMNS, ROWS = 3, 8  # of a sheet of labels of 70 × 37 mm
_EDGE = 6.0  # mm inside a label
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

    office: str
    decision: str
    receivers: tuple[Receiver, ...]


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
