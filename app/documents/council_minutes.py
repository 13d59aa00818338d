"""Biên bản họp Hội đồng and biên bản kiểm phiếu, laid out as NĐ 30/2020 asks.

Of a ballot both know totals only.
"""

from dataclasses import asdict, dataclass
from typing import Any

from app.documents.blocks import (
    Block,
    Gap,
    Grid,
    Paper,
    Text,
    Together,
    head,
    paragraphs,
    signers,
    titled,
)

TALLY = (0.08, 0.27, 0.08, 0.08, 0.08, 0.08, 0.08, 0.13, 0.12)  # columns of the tellers' table


@dataclass(frozen=True)
class Part:
    """A part of the minutes: its heading and its paragraphs."""

    heading: str
    text: str


@dataclass(frozen=True)
class ResultLine:
    """A dossier in the table of results, in the words that are printed."""

    name: str
    award: str
    issued: str
    collected: str
    valid: str
    invalid: str
    votes_for: str
    against: str
    share: str


@dataclass(frozen=True)
class CouncilMinutes:
    """The minutes of a session.

    above: the body over the council. table_after: the heading after whose part the results stand.
    """

    above: str
    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    parts: tuple[Part, ...]
    table_after: str
    results: tuple[ResultLine, ...]
    secretary: str
    chair: str
    chair_role: str = "CHỦ TỊCH HỘI ĐỒNG"


@dataclass(frozen=True)
class TallyMinutes:
    """What the tellers found. tellers: three, each name "" where nobody is named yet."""

    above: str
    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    opening: tuple[str, ...]
    results: tuple[ResultLine, ...]
    tellers: tuple[str, ...]


def lay_out(minutes: CouncilMinutes) -> Paper:
    """The minutes of the session as a paper."""
    *most, last = [_part(minutes, part) for part in minutes.parts]
    signed = signers((("THƯ KÝ", minutes.secretary), (minutes.chair_role, minutes.chair)))
    return Paper(
        f"Biên bản {minutes.matter}",
        (
            *head(minutes.office, minutes.number, minutes.place_date, minutes.above),
            *titled("BIÊN BẢN", minutes.matter, after=8),
            *(block for part in most for block in part),
            Together((*last, signed)),  # no signature stands alone on its page
        ),
        form="minutes",
        values=values(minutes),
    )


def values(minutes: CouncilMinutes) -> dict[str, Any]:
    """The fields of the minutes' form."""
    parts = [
        {
            "heading": part.heading,
            "lines": [line for line in part.text.splitlines() if line.strip()],
            "has_table": part.heading == minutes.table_after and bool(minutes.results),
            "ends": part is minutes.parts[-1],
        }
        for part in minutes.parts
    ]
    return asdict(minutes) | {"parts": parts}


def _part(minutes: CouncilMinutes, part: Part) -> list[Block]:
    found: list[Block] = [Text(part.heading, "heading"), *paragraphs(part.text)]
    if part.heading == minutes.table_after and minutes.results:
        found += [Gap(4), _short(minutes.results), Gap(6)]
    return found


def _short(results: tuple[ResultLine, ...]) -> Grid:
    heads = ("STT", "Họ tên, tập thể", "Đề nghị", "Phát ra", "Hợp lệ", "Đồng ý", "Tỷ lệ")
    rows = [
        (n, each.name, each.award, each.issued, each.valid, each.votes_for, each.share)
        for n, each in enumerate(results, 1)
    ]
    return Grid(heads, rows, (0.08, 0.28, 0.22, 0.10, 0.10, 0.10, 0.12), centred=(3, 4, 5, 6))


def lay_out_tally(minutes: TallyMinutes) -> Paper:
    """The minutes of the tellers as a paper."""
    heads = (
        *("STT", "Họ tên, tập thể", "Phát ra", "Thu về", "Hợp lệ", "Hỏng", "Đồng ý"),
        *("Không đồng ý", "Tỷ lệ"),
    )
    rows = [
        (
            *(n, f"{each.name} ({each.award})", each.issued, each.collected, each.valid),
            *(each.invalid, each.votes_for, each.against, each.share),
        )
        for n, each in enumerate(minutes.results, 1)
    ]
    names = (*minutes.tellers, "", "", "")[: max(3, len(minutes.tellers))]
    return Paper(
        f"Biên bản kiểm phiếu {minutes.matter}",
        (
            *head(minutes.office, minutes.number, minutes.place_date, minutes.above),
            *titled("BIÊN BẢN KIỂM PHIẾU", minutes.matter, after=8),
            *(Text(line, "body") for line in minutes.opening),
            Grid(heads, rows, TALLY, centred=tuple(range(2, len(heads)))),
            Gap(8),
            Text(
                "Biên bản được Tổ kiểm phiếu thông qua và công bố trước Hội đồng; phiếu bầu được"
                " niêm phong, lưu cùng hồ sơ phiên họp.",
                "body",
            ),
            signers(tuple(("NGƯỜI KIỂM PHIẾU", name) for name in names)),
        ),
    )
