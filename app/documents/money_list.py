"""Bảng kê tiền thưởng: how every sum was worked out, with room for the receivers' signatures."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import build, header, paragraph, signature, table
from app.money import grouped, in_words_line


@dataclass(frozen=True)
class MoneyLine:
    """One receiver. raw and amount in đồng: before and after rounding."""

    name: str
    coefficient: str
    base_salary: int
    raw: int
    amount: int
    remark: str = ""


@dataclass(frozen=True)
class MoneyPaper:
    """What the list says. under: "(Kèm theo Quyết định số …)". payer: who pays, in words."""

    office: tuple[str, ...]
    place_date: str
    under: str
    lines: tuple[MoneyLine, ...]
    payer: str
    roles: tuple[str, ...]
    signer: str


def write(paper: MoneyPaper) -> bytes:
    """The list as PDF, its sum in figures and words."""
    total = sum(line.amount for line in paper.lines)
    story: list[Flowable] = header(paper.office, "", paper.place_date)
    story += [
        Spacer(1, 6),
        paragraph("BẢNG KÊ TIỀN THƯỞNG", "centre_bold"),
        paragraph(paper.under, "centre_italic"),
        Spacer(1, 8),
    ]
    heads = ["STT", "Họ tên, tập thể", "Hệ số", "Lương cơ sở", "Tính ra", "Số tiền", "Ký nhận"]
    rows = [
        [
            str(place),
            f"{line.name} ({line.remark})" if line.remark else line.name,
            line.coefficient,
            grouped(line.base_salary),
            grouped(line.raw),
            grouped(line.amount),
            "",
        ]
        for place, line in enumerate(paper.lines, start=1)
    ]
    rows.append(["", "Cộng", "", "", "", grouped(total), ""])
    story += [
        table(heads, rows, [0.07, 0.25, 0.08, 0.15, 0.15, 0.15, 0.15]),
        Spacer(1, 6),
        paragraph(in_words_line(total), "italic"),
        paragraph(paper.payer, "plain"),
        signature(paper.roles, paper.signer, ()),
    ]
    return build(story, f"Bảng kê tiền thưởng {paper.under}")
