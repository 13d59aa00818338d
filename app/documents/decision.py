"""Quyết định tặng giấy khen and quyết định công nhận danh hiệu, laid out as NĐ 30/2020 asks.

What they say comes in: legal grounds and titles are data of the rule set, dates and money in
words are written by their own helpers. Only the frame's fixed words stand here.
"""

from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak, Spacer

from app.documents.sheets import (
    Restart,
    Rule,
    build,
    closed,
    header,
    paragraph,
    signature,
    table,
)
from app.errors import ClerkError

ANNEX_FROM = 4  # subjects: up to three are named in Điều 1, more go to an annexed list


@dataclass(frozen=True)
class Named:
    """One subject of a decision: name with honorific, position and address, reason, money.

    money: as printed, e.g. "702.000 đồng"; may be empty.
    """

    name: str
    address: str
    achievement: str
    money: str = ""


@dataclass(frozen=True)
class DecisionPaper:
    """What a decision says, in the words that are printed.

    office: lines of the issuing body. number: e.g. "Số: 12/QĐ-UBND". matter: the line under
    QUYẾT ĐỊNH, e.g. "Về việc tặng Giấy khen". authority: the line before the grounds, capitals.
    grounds: căn cứ lines from the rule set, and last the proposal ("Xét đề nghị của …"),
    without their closing signs. grants: Điều 1 up to whom, e.g. "Tặng Giấy khen của Chủ tịch Ủy
    ban nhân dân xã Bác Ái cho". award_for: after the names, e.g. "đã có thành tích …"; may be
    empty. count_words: e.g. "02 tập thể, 05 cá nhân". money: Điều 2, whole sentence(s).
    carried_out_by: Điều 3, whole sentence. roles: see sheets.signer_roles. annexed_to: the
    line under the annex's title, "(Kèm theo Quyết định số …)".
    """

    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    authority: str
    grounds: tuple[str, ...]
    grants: str
    subjects: tuple[Named, ...]
    count_words: str
    award_for: str
    money: str
    carried_out_by: str
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]
    annex_title: str = "DANH SÁCH ĐƯỢC KHEN THƯỞNG"
    annexed_to: str = ""


def check(paper: DecisionPaper) -> None:
    """Raises ClerkError without subjects or without legal grounds."""
    if not paper.subjects:
        raise ClerkError(
            "Quyết định chưa có ai được khen.", "Chọn người, tập thể được khen.", field="subjects"
        )
    if not paper.grounds:
        raise ClerkError(
            "Quyết định chưa có căn cứ pháp lý.",
            "Chọn bộ quy định đang có hiệu lực cho quyết định.",
            field="grounds",
        )


def write(paper: DecisionPaper) -> bytes:
    """The decision as PDF; with four subjects or more, a list is annexed to it.

    Raises ClerkError without subjects or without legal grounds.
    """
    check(paper)
    annexed = len(paper.subjects) >= ANNEX_FROM
    story: list[Flowable] = header(paper.office, paper.number, paper.place_date)
    story += [
        Spacer(1, 6),
        paragraph("QUYẾT ĐỊNH", "centre_bold"),
        paragraph(paper.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 10),
        paragraph(paper.authority, "centre_bold"),
        Spacer(1, 8),
    ]
    story += [paragraph(ground, "grounds") for ground in closed(paper.grounds)]
    story += [Spacer(1, 4), paragraph("QUYẾT ĐỊNH:", "centre_bold"), Spacer(1, 6)]
    grants, *named = first_article(paper)
    story.append(paragraph(grants, "body", label="Điều 1."))
    story += [paragraph(line, "body") for line in named]
    story += [
        paragraph(paper.money, "body", label="Điều 2."),
        paragraph(paper.carried_out_by, "body", label="Điều 3."),
        signature(paper.roles, paper.signer, paper.receivers),
    ]
    if annexed:
        story += _annex(paper)
    return build(story, f"{paper.number} {paper.matter}")


def first_article(paper: DecisionPaper) -> tuple[str, ...]:
    """Điều 1 without its label, then a line for each who is named in it."""
    award_for = f" {paper.award_for}" if paper.award_for else ""
    if len(paper.subjects) >= ANNEX_FROM:
        return (f"{paper.grants} {paper.count_words}{award_for} (có danh sách kèm theo).",)
    if len(paper.subjects) == 1:
        subject = paper.subjects[0]
        whom = ", ".join(filter(None, (f"{paper.grants} {subject.name}", subject.address)))
        reason = subject.achievement or paper.award_for
        return (f"{whom}; {reason}." if reason else f"{whom}.",)
    articles = [f"{paper.grants} {paper.count_words}{award_for}, gồm:"]
    for number, subject in enumerate(paper.subjects, start=1):
        whom = ", ".join(filter(None, (subject.name, subject.address)))
        ending = f"; {subject.achievement}." if subject.achievement else "."
        articles.append(f"{number}. {whom}{ending}")
    return tuple(articles)


def _annex(paper: DecisionPaper) -> list[Flowable]:
    with_money = any(subject.money for subject in paper.subjects)
    heads = ["STT", "Họ tên, tên tập thể", "Chức vụ, địa chỉ", "Thành tích"]
    widths = [0.07, 0.25, 0.28, 0.40]
    if with_money:
        heads, widths = [*heads, "Tiền thưởng"], [0.07, 0.23, 0.25, 0.29, 0.16]
    rows = [
        [str(number), subject.name, subject.address, subject.achievement, subject.money][
            : len(heads)
        ]
        for number, subject in enumerate(paper.subjects, start=1)
    ]
    return [
        PageBreak(),
        Restart(),
        paragraph("Phụ lục", "centre_bold"),
        paragraph(paper.annex_title, "centre_bold"),
        paragraph(paper.annexed_to, "centre_italic"),
        Spacer(1, 10),
        table(heads, rows, widths),
    ]
