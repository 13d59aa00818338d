"""Phiếu tóm tắt hồ sơ: who, for what, every condition with its reason and basis, the papers.

What a person said of a condition stands below the table, with what the rules had found by
themselves where it goes against them: the slip is where the council reads both.
"""

from dataclasses import dataclass

from app.documents.blocks import Block, Grid, Text, head, paragraphs, signed, titled
from app.documents.blocks import Paper as Laid


@dataclass(frozen=True)
class Condition:
    """One condition: in plain words, the verdict that counts, why, the legal basis.

    said: who spoke of it, when, and the words; empty when no one did.
    """

    words: str
    verdict: str
    reason: str
    basis: str
    said: str = ""


@dataclass(frozen=True)
class Paper:
    """One paper of the dossier: its name and what is there, e.g. "có, 2 trang" or "còn thiếu"."""

    name: str
    state: str


@dataclass(frozen=True)
class NominationSlip:
    """A dossier in the words that are printed. facts: label and value, e.g. ("Năm sinh", "1984").

    office, number, place_date: see blocks.head; number may be empty. verdict: the whole
    dossier's, e.g. "Đủ điều kiện". roles and signer: may be empty for a slip no one signs.
    """

    office: tuple[str, ...]
    number: str
    place_date: str
    recipient: str
    award: str
    facts: tuple[tuple[str, str], ...]
    achievement: str
    verdict: str
    conditions: tuple[Condition, ...]
    papers: tuple[Paper, ...]
    roles: tuple[str, ...] = ()
    signer: str = ""


def lay_out(slip: NominationSlip) -> Laid:
    """The slip as a paper: one page for a usual dossier, more where the texts are long."""
    blocks: list[Block] = [
        *head(slip.office, slip.number, slip.place_date),
        *titled("PHIẾU TÓM TẮT HỒ SƠ", f"Đề nghị: {slip.award}", after=6),
        Text(slip.recipient, label="Người, tập thể được đề nghị:"),
        *(Text(value, label=f"{name}:") for name, value in slip.facts),
        Text("1. Thành tích", "heading"),
        *paragraphs(slip.achievement, "plain"),
        Text(f"2. Điều kiện: {slip.verdict}", "heading"),
    ]
    if slip.conditions:
        rows = [(each.words, each.verdict, each.reason, each.basis) for each in slip.conditions]
        heads = ("Điều kiện", "Kết quả", "Vì sao", "Căn cứ")
        blocks.append(Grid(heads, rows, (0.28, 0.14, 0.34, 0.24)))
    spoken = [each for each in slip.conditions if each.said]
    if spoken:
        blocks.append(Text("Ý kiến, xác nhận", "heading"))
        blocks += [Text(each.said, label=f"{each.words}:") for each in spoken]
    blocks.append(Text("3. Giấy tờ kèm theo", "heading"))
    if slip.papers:
        listed = [(place, each.name, each.state) for place, each in enumerate(slip.papers, 1)]
        blocks.append(Grid(("STT", "Giấy tờ", "Tình trạng"), listed, (0.08, 0.62, 0.30)))
    else:
        blocks.append(Text("Chưa có giấy tờ nào.", "italic"))
    if slip.roles or slip.signer:
        blocks.append(signed(slip.roles, slip.signer))
    return Laid(f"Phiếu tóm tắt hồ sơ {slip.number}", blocks)
