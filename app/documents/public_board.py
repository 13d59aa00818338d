"""The board of what is posted for everybody to read: one table for each part, on A4."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signature, table


@dataclass(frozen=True)
class Part:
    """One part with its table; widths as parts of the text's width."""

    title: str
    heads: tuple[str, ...]
    widths: tuple[float, ...]
    rows: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Board:
    """office: lines of the head. asked: the office that takes opinions."""

    office: tuple[str, ...]
    place_date: str
    period: str
    parts: tuple[Part, ...]
    asked: str


def write(board: Board) -> bytes:
    """The board as PDF; a part without a row says so in a sentence."""
    story: list[Flowable] = header(board.office, "", board.place_date)
    story += [
        Spacer(1, 4),
        paragraph("CÔNG KHAI", "title"),
        paragraph("Công tác thi đua, khen thưởng", "centre_bold"),
        paragraph(board.period, "centre_italic"),
        Rule(70),
        Spacer(1, 6),
    ]
    for number, part in enumerate(board.parts, 1):
        story.append(paragraph(f"{number}. {part.title}", "heading"))
        if part.rows:
            rows = [(str(place), *row) for place, row in enumerate(part.rows, 1)]
            widths = (0.07, *(width * 0.93 for width in part.widths))
            story.append(table(("TT", *part.heads), rows, widths))
        else:
            story.append(paragraph("Không có trong kỳ này.", "italic"))
        story.append(Spacer(1, 4))
    asked = f"Ý kiến của nhân dân gửi về {board.asked}, có ghi họ tên, nơi ở để được trả lời."
    story += [Spacer(1, 6), paragraph(asked, "plain")]
    story.append(signature(("NGƯỜI LẬP",), "", ()))
    return build(story, "Công khai công tác thi đua, khen thưởng")
