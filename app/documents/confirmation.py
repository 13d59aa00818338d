"""Giấy xác nhận khen thưởng, and the answer to a body that asks: what somebody was awarded."""

from dataclasses import dataclass

from app.documents.blocks import Block, Gap, Grid, Paper, Text, head, signed, titled


@dataclass(frozen=True)
class ConfirmedAward:
    """One award as the register has it, in the words that are printed."""

    award: str
    decision: str
    authority: str
    citation: str
    remark: str = ""


@dataclass(frozen=True)
class ConfirmationPaper:
    """What a confirmation says. addressed: "Kính gửi" line of an answer, empty for a paper handed
    to the person. body: who confirms. whom: name with honorific, birth year, address. purpose: last
    sentence."""

    office: tuple[str, ...]
    number: str
    place_date: str
    addressed: str
    body: str
    whom: str
    awards: tuple[ConfirmedAward, ...]
    purpose: str
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]


def lay_out(paper: ConfirmationPaper) -> Paper:
    """The confirmation as a paper; without awards it says that the register has none."""
    about = "xác nhận khen thưởng" if paper.addressed else ""
    if paper.addressed:
        opening: list[Block] = [Gap(6), Text(f"Kính gửi: {paper.addressed}", "centre"), Gap(8)]
    else:
        opening = titled("GIẤY XÁC NHẬN", "Về việc khen thưởng")
    searched = f"Qua tra cứu sổ theo dõi khen thưởng, {paper.body}"
    if not paper.awards:
        whom = paper.whom.rstrip(",")
        words = f"{searched} chưa thấy lần khen thưởng nào của {whom}."
        found: list[Block] = [Text(words, "body")]
    else:
        words = f"{searched} xác nhận {paper.whom} đã được khen thưởng như sau:"
        heads = ("STT", "Danh hiệu, hình thức", "Quyết định", "Thành tích", "Ghi chú")
        rows = [
            (place, one.award, f"{one.decision} {one.authority}".strip(), one.citation, one.remark)
            for place, one in enumerate(paper.awards, start=1)
        ]
        table = Grid(heads, rows, (0.07, 0.24, 0.25, 0.29, 0.15))
        found = [Text(words, "body"), Gap(4), table, Gap(8)]
    return Paper(
        f"{paper.number} xác nhận khen thưởng",
        (
            *head(paper.office, paper.number, paper.place_date, about=about),
            *opening,
            *found,
            *([Text(paper.purpose, "body")] if paper.purpose else []),
            signed(paper.roles, paper.signer, paper.receivers),
        ),
    )
