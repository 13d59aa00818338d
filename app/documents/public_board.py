"""The board of what is posted for everybody to read: one table for each part, on A4."""

from dataclasses import dataclass

from app.documents.blocks import Block, Gap, Grid, Paper, Rule, Text, head, signed
from app.documents.tabular import Value


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


def lay_out(board: Board) -> Paper:
    """The board as a paper; a part without a row says so in a sentence."""
    parts: list[Block] = []
    for number, part in enumerate(board.parts, 1):
        parts.append(Text(f"{number}. {part.title}", "heading"))
        if part.rows:
            rows: list[tuple[Value, ...]] = [
                (place, *row) for place, row in enumerate(part.rows, 1)
            ]
            widths = (0.07, *(width * 0.93 for width in part.widths))
            parts.append(Grid(("STT", *part.heads), rows, widths))
        else:
            parts.append(Text("Không có trong kỳ này.", "italic"))
        parts.append(Gap(4))
    asked = f"Ý kiến của nhân dân gửi về {board.asked}, có ghi họ tên, nơi ở để được trả lời."
    return Paper(
        "Công khai công tác thi đua, khen thưởng",
        (
            *head(board.office, "", board.place_date),
            Gap(4),
            Text("BẢNG CÔNG KHAI", "title"),
            Text("Công tác thi đua, khen thưởng", "centre_bold"),
            Text(board.period, "centre_italic"),
            Rule(),
            Gap(6),
            *parts,
            Gap(6),
            Text(asked),
            signed(("NGƯỜI LẬP",), ""),
        ),
    )
