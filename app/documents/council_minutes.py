"""Biên bản họp Hội đồng and biên bản kiểm phiếu, laid out as NĐ 30/2020 asks.

Of a ballot both know totals only.
"""

from dataclasses import dataclass

from reportlab.platypus import Flowable, KeepTogether, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signers, table


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


def write(minutes: CouncilMinutes) -> bytes:
    """The minutes of the session as PDF."""
    story = header(minutes.office, minutes.number, minutes.place_date, above=minutes.above)
    story += [
        Spacer(1, 6),
        paragraph("BIÊN BẢN", "centre_bold"),
        paragraph(minutes.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 8),
    ]
    *most, last = [_part(minutes, part) for part in minutes.parts]
    for flowables in most:
        story += flowables
    signed = signers((("THƯ KÝ", minutes.secretary), (minutes.chair_role, minutes.chair)))
    story.append(KeepTogether([*last, signed]))  # no signature stands alone on its page
    return build(story, f"Biên bản {minutes.matter}")


def _part(minutes: CouncilMinutes, part: Part) -> list[Flowable]:
    found: list[Flowable] = [paragraph(part.heading, "heading")]
    found += [paragraph(line, "body") for line in part.text.splitlines() if line.strip()]
    if part.heading == minutes.table_after and minutes.results:
        found += [Spacer(1, 4), _short(minutes.results), Spacer(1, 6)]
    return found


def _short(results: tuple[ResultLine, ...]) -> Flowable:
    heads = ("STT", "Họ tên, tập thể", "Đề nghị", "Phát ra", "Hợp lệ", "Đồng ý", "Tỷ lệ")
    rows = [
        [str(n), each.name, each.award, each.issued, each.valid, each.votes_for, each.share]
        for n, each in enumerate(results, 1)
    ]
    return table(heads, rows, (0.08, 0.28, 0.22, 0.10, 0.10, 0.10, 0.12))


def write_tally(minutes: TallyMinutes) -> bytes:
    """The minutes of the tellers as PDF."""
    story = header(minutes.office, minutes.number, minutes.place_date, above=minutes.above)
    story += [
        Spacer(1, 6),
        paragraph("BIÊN BẢN KIỂM PHIẾU", "centre_bold"),
        paragraph(minutes.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 8),
    ]
    story += [paragraph(line, "body") for line in minutes.opening]
    heads = (
        *("STT", "Họ tên, tập thể", "Phát ra", "Thu về", "Hợp lệ", "Hỏng", "Đồng ý"),
        *("Không đồng ý", "Tỷ lệ"),
    )
    rows = [
        [
            *(str(n), f"{each.name} ({each.award})", each.issued, each.collected, each.valid),
            *(each.invalid, each.votes_for, each.against, each.share),
        ]
        for n, each in enumerate(minutes.results, 1)
    ]
    story.append(table(heads, rows, (0.08, 0.27, 0.08, 0.08, 0.08, 0.08, 0.08, 0.13, 0.12)))
    story += [
        Spacer(1, 8),
        paragraph(
            "Biên bản được Tổ kiểm phiếu thông qua và công bố trước Hội đồng; phiếu bầu được niêm"
            " phong, lưu cùng hồ sơ phiên họp.",
            "body",
        ),
    ]
    names = (*minutes.tellers, "", "", "")[: max(3, len(minutes.tellers))]
    story.append(signers(tuple(("NGƯỜI KIỂM PHIẾU", name) for name in names)))
    return build(story, f"Biên bản kiểm phiếu {minutes.matter}")
