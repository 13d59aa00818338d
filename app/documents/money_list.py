"""Bảng kê tiền thưởng: how every sum was worked out, with room for the receivers' signatures."""

from dataclasses import dataclass
from decimal import Decimal

from app.documents.blocks import Gap, Grid, Paper, Text, head, signers
from app.money import in_words_line


@dataclass(frozen=True)
class MoneyLine:
    """One receiver. raw and amount in đồng: before and after rounding."""

    name: str
    coefficient: Decimal
    base_salary: int
    raw: int
    amount: int
    remark: str = ""


@dataclass(frozen=True)
class MoneyPaper:
    """What the list says. under: "(Kèm theo Quyết định số …)". payer: who pays, in words. roles,
    signer: who approves it, beside who made it and the accountant."""

    office: tuple[str, ...]
    place_date: str
    under: str
    lines: tuple[MoneyLine, ...]
    payer: str
    roles: tuple[str, ...]
    signer: str


def lay_out(paper: MoneyPaper) -> Paper:
    """The list as a paper, its sum in figures and words."""
    heads = ("STT", "Họ tên, tập thể", "Hệ số", "Lương cơ sở", "Thành tiền", "Số tiền", "Ký nhận")
    rows = [
        (
            place,
            f"{line.name} ({line.remark})" if line.remark else line.name,
            line.coefficient,
            line.base_salary,
            line.raw,
            line.amount,
            "",
        )
        for place, line in enumerate(paper.lines, start=1)
    ]
    table = Grid(heads, rows, (0.07, 0.25, 0.08, 0.15, 0.15, 0.15, 0.15), summed=(5,), centred=(2,))
    return Paper(
        f"Bảng kê tiền thưởng {paper.under}",
        (
            *head(paper.office, "", paper.place_date),
            Gap(6),
            Text("BẢNG KÊ TIỀN THƯỞNG", "centre_bold"),
            Text(paper.under, "centre_italic"),
            Text("Đơn vị tính: đồng", "centre_italic"),
            Gap(8),
            table,
            Gap(6),
            Text(in_words_line(sum(line.amount for line in paper.lines)), "italic"),
            Text(paper.payer, "plain"),
            signers(
                (
                    ("NGƯỜI LẬP BẢNG", ""),
                    ("KẾ TOÁN", ""),
                    ("\n".join(paper.roles), paper.signer),
                )
            ),
        ),
        listed=table,
    )
