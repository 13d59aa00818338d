"""Giấy xác nhận khen thưởng, and the answer to a body that asks: what somebody was awarded."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signature, table


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
    to the person. whom: name with honorific, birth year, address. purpose: last sentence."""

    office: tuple[str, ...]
    number: str
    place_date: str
    addressed: str
    whom: str
    awards: tuple[ConfirmedAward, ...]
    purpose: str
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]


def write(paper: ConfirmationPaper) -> bytes:
    """The confirmation as PDF; without awards it says that the register has none."""
    story: list[Flowable] = header(paper.office, paper.number, paper.place_date)
    if paper.addressed:
        story += [Spacer(1, 6), paragraph(f"Kính gửi: {paper.addressed}.", "centre"), Spacer(1, 8)]
    else:
        story += [
            Spacer(1, 6),
            paragraph("GIẤY XÁC NHẬN", "centre_bold"),
            paragraph("Về việc khen thưởng", "centre_bold"),
            Rule(70),
            Spacer(1, 10),
        ]
    if not paper.awards:
        words = f"Qua tra cứu sổ khen thưởng, chưa thấy lần khen thưởng nào của {paper.whom}."
        story.append(paragraph(words, "body"))
    else:
        words = f"Qua tra cứu sổ khen thưởng, {paper.whom} đã được khen thưởng như sau:"
        story += [paragraph(words, "body"), Spacer(1, 4)]
        heads = ["STT", "Danh hiệu, hình thức", "Quyết định", "Thành tích", "Ghi chú"]
        rows = [
            [str(place), one.award, f"{one.decision} {one.authority}".strip(), one.citation,
             one.remark]
            for place, one in enumerate(paper.awards, start=1)
        ]  # fmt: skip
        story += [table(heads, rows, [0.07, 0.24, 0.25, 0.29, 0.15]), Spacer(1, 8)]
    if paper.purpose:
        story.append(paragraph(paper.purpose, "body"))
    story.append(signature(paper.roles, paper.signer, paper.receivers))
    return build(story, f"{paper.number} xác nhận khen thưởng")
