"""Phiếu tóm tắt hồ sơ: who, for what, every condition with its reason and basis, the papers.

A condition that a person overruled keeps the rule's own verdict beside that person's written
reason: the slip is where the council reads both.
"""

from dataclasses import dataclass

from reportlab.platypus import Flowable, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signature, table


@dataclass(frozen=True)
class Condition:
    """One condition: in plain words, its verdict, why, the legal basis.

    overruled: who decided otherwise, when, and the written reason; empty when no one did.
    """

    words: str
    verdict: str
    reason: str
    basis: str
    overruled: str = ""


@dataclass(frozen=True)
class Paper:
    """One paper of the dossier: its name and what is there, e.g. "có, 2 trang" or "còn thiếu"."""

    name: str
    state: str


@dataclass(frozen=True)
class NominationSlip:
    """A dossier in the words that are printed. facts: label and value, e.g. ("Năm sinh", "1984").

    office, number, place_date: see sheets.header; number may be empty. verdict: the whole
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


def write(slip: NominationSlip) -> bytes:
    """The slip as PDF: one page for a usual dossier, more where the texts are long."""
    story: list[Flowable] = header(slip.office, slip.number, slip.place_date)
    story += [
        paragraph("PHIẾU TÓM TẮT HỒ SƠ", "centre_bold"),
        paragraph(f"Đề nghị: {slip.award}", "centre_bold"),
        Rule(70),
        Spacer(1, 6),
        paragraph(slip.recipient, label="Người, tập thể được đề nghị:"),
    ]
    story += [paragraph(value, label=f"{name}:") for name, value in slip.facts]
    story.append(paragraph("1. Thành tích", "heading"))
    story += [paragraph(part) for part in slip.achievement.splitlines() if part.strip()]
    story.append(paragraph(f"2. Điều kiện: {slip.verdict}", "heading"))
    if slip.conditions:
        rows = [[each.words, _verdict(each), each.reason, each.basis] for each in slip.conditions]
        heads = ("Điều kiện", "Kết quả", "Vì sao", "Căn cứ")
        story.append(table(heads, rows, (0.28, 0.14, 0.34, 0.24)))
    overruled = [each for each in slip.conditions if each.overruled]
    if overruled:
        story.append(paragraph("Ý kiến khác với kết quả xét của máy", "heading"))
        story += [paragraph(each.overruled, label=f"{each.words}:") for each in overruled]
    story.append(paragraph("3. Giấy tờ kèm theo", "heading"))
    if slip.papers:
        rows = [[str(place), each.name, each.state] for place, each in enumerate(slip.papers, 1)]
        story.append(table(("STT", "Giấy tờ", "Tình trạng"), rows, (0.08, 0.62, 0.30)))
    else:
        story.append(paragraph("Chưa có giấy tờ nào.", "italic"))
    if slip.roles or slip.signer:
        story.append(signature(slip.roles, slip.signer, ()))
    return build(story, f"Phiếu tóm tắt hồ sơ {slip.number}")


def _verdict(condition: Condition) -> str:
    return f"{condition.verdict} (có ý kiến khác)" if condition.overruled else condition.verdict
