"""What is put around certificates: labels for the frames, envelopes. Their words stand at fixed
places, in millimetres from the top left corner of the sheet."""

from collections.abc import Sequence
from dataclasses import dataclass
from io import BytesIO

from app import pdf
from app.certificates.balance import fewest
from app.documents import stationery
from app.documents.stationery import A4, Envelope, LabelSheet, label_sheets
from app.pdf import MM, StreamedCanvas

_USUAL_LABEL, _USUAL_ENVELOPE = (70.0, 37.0), (220.0, 110.0)  # mm: what the places are made for
_LARGEST = 1.6  # how much larger words become at most
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


def labels(paper: Handover, sheet: LabelSheet | None = None, first: int = 1) -> bytes:
    """A label for the back of each frame. sheet: None for the usual one.

    first: the label to begin at, counted from 1, where those before it are used up.
    """
    sheet = sheet or label_sheets()[0]
    out = BytesIO()
    canvas = StreamedCanvas(out, *A4, "Nhãn khung giấy khen")
    grown = _grown((sheet.width, sheet.height), _USUAL_LABEL)
    edge = min(_EDGE, sheet.width / 10)
    for number, one in enumerate(paper.receivers, first - 1):
        place = number % sheet.count
        if not place and number > first - 1:
            canvas.showPage()
        left, top = sheet.place(place)
        middle, room = left + sheet.width / 2, sheet.width - 2 * edge
        top += (sheet.height - _USUAL_LABEL[1] * grown) / 2
        write = _Pen(canvas, A4[1], grown)
        y = write.lines(one.recipient, pdf.BOLD, middle, top + 10 * grown, room, (13, 8), 2)
        y = write.lines(one.unit, pdf.REGULAR, middle, y + 5 * grown, room, (9, 6.5), 2)
        write.lines(one.award, pdf.REGULAR, middle, y + 5 * grown, room, (9, 6.5), 1)
        foot = f"Số sổ vàng {one.register} · QĐ {paper.decision}"
        write.lines(foot, pdf.ITALIC, middle, top + 33.5 * grown, room, (8, 5), 1)
    canvas.save()
    return out.getvalue()


def envelopes(paper: Handover, size: Envelope | None = None) -> bytes:
    """An envelope for each: the office at the top left, the receiver at the right.

    size: None for the usual one.
    """
    size = size or stationery.envelopes()[0]
    out = BytesIO()
    wide, high = size.width, size.height
    across, down = wide / _USUAL_ENVELOPE[0], high / _USUAL_ENVELOPE[1]
    grown = _grown((wide, high), _USUAL_ENVELOPE)
    canvas = StreamedCanvas(out, wide, high, "Phong bì")
    left, room = 100 * across, 108 * across
    for place, one in enumerate(paper.receivers):
        if place:
            canvas.showPage()
        write = _Pen(canvas, high, grown)
        write.lines(paper.office, pdf.BOLD, 12, 16, 90 * across, (12, 8), 2, left=True)
        write.lines("Kính gửi:", pdf.ITALIC, left, 58 * down, room, (13, 13), 1, left=True)
        y = 58 * down + 9 * grown
        y = write.lines(one.recipient, pdf.BOLD, left, y, room, (16, 10), 2, left=True)
        write.lines(one.unit, pdf.REGULAR, left, y + 8 * grown, room, (13, 9), 3, left=True)
    canvas.save()
    return out.getvalue()


def _grown(sides: tuple[float, float], usual: tuple[float, float]) -> float:
    """How much larger than on the usual one words are."""
    return min(_LARGEST, *(side / one for side, one in zip(sides, usual, strict=True)))


class _Pen:
    """Writes texts at places in mm from the top left corner, larger or smaller by `grown`."""

    def __init__(self, canvas: StreamedCanvas, height: float, grown: float) -> None:
        self._canvas, self._height, self._grown = canvas, height, grown

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
        text, size, least = _printable(value, face), *(self._points(one) for one in sizes)
        if not text:
            return y
        while (found := _fitting(text, face, most, room * MM / size, left)) is None:
            if size <= least:
                found = _filled(text, face, room * MM / size)
                break
            size -= _STEP
        for number, line in enumerate(found):
            down = y + number * size * 1.2 / MM
            begin = x * MM if left else x * MM - pdf.width(line, face) * size / 2
            self._canvas.setFont(face, size)
            self._canvas.drawString(begin, (self._height - down) * MM, line)
        return down

    def _points(self, usual: float) -> float:
        """A size for this paper, in whole steps, never too small to be read."""
        return max(4.5, round(usual * self._grown / _STEP) * _STEP)


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
