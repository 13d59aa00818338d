"""Quyết định tặng giấy khen and quyết định công nhận danh hiệu, laid out as NĐ 30/2020 asks.

What they say comes in: legal grounds and titles are data of the rule set, dates and money in
words are written by their own helpers. Only the frame's fixed words stand here.
"""

from dataclasses import asdict, dataclass
from typing import Any

from app.documents.blocks import (
    Block,
    Gap,
    Grid,
    Paper,
    Text,
    annexed,
    closed,
    head,
    receiver_lines,
    signed,
    titled,
)
from app.errors import ClerkError
from app.money import dong
from app.names import within
from app.prose import after_name, clause

ANNEX_FROM = 4  # subjects: up to three are named in Điều 1, more go to an annexed list


@dataclass(frozen=True)
class Named:
    """One subject of a decision: name with honorific, position and address, reason, money.

    money: in đồng, 0 for none.
    """

    name: str
    address: str
    achievement: str
    money: int = 0


@dataclass(frozen=True)
class DecisionPaper:
    """What a decision says, in the words that are printed.

    office: lines of the issuing body. number: e.g. "Số: 12/QĐ-UBND". matter: the line under
    QUYẾT ĐỊNH, e.g. "Về việc tặng Giấy khen". authority: the line before the grounds, capitals.
    grounds: căn cứ lines from the rule set, and last the proposal ("Xét đề nghị của …"),
    without their closing signs. grants: Điều 1 up to whom, e.g. "Tặng Giấy khen của Chủ tịch Ủy
    ban nhân dân xã Bác Ái cho". award_for: after the names, e.g. "đã có thành tích …"; may be
    empty. count_words: e.g. "02 tập thể, 05 cá nhân". money: Điều 2, whole sentence(s).
    carried_out_by: Điều 3, whole sentence. roles: see blocks.signer_roles. annexed_to: the
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


def lay_out(paper: DecisionPaper) -> Paper:
    """The decision as a paper; with four subjects or more, a list is annexed to it.

    Raises ClerkError without subjects or without legal grounds.
    """
    check(paper)
    is_annexed = len(paper.subjects) >= ANNEX_FROM
    grants, *named = first_article(paper)
    table = _list(paper)
    annex: list[Block] = []
    if is_annexed:
        annex = [*annexed(paper.annex_title, paper.annexed_to), table]
    return Paper(
        f"{paper.number} {paper.matter}",
        (
            *head(paper.office, paper.number, paper.place_date),
            *titled("QUYẾT ĐỊNH", paper.matter),
            Text(paper.authority, "centre_bold"),
            Gap(8),
            *(Text(ground, "grounds") for ground in closed(paper.grounds)),
            Gap(4),
            Text("QUYẾT ĐỊNH:", "centre_bold"),
            Gap(6),
            Text(grants, "body", "Điều 1."),
            *(Text(line, "body") for line in named),
            Text(paper.money, "body", "Điều 2."),
            Text(paper.carried_out_by, "body", "Điều 3."),
            signed(paper.roles, paper.signer, paper.receivers),
            *annex,
        ),
        form="decision",
        values=values(paper),
        listed=table,
    )


def values(paper: DecisionPaper) -> dict[str, Any]:
    """The fields of a decision's form. Raises ClerkError as `lay_out` does."""
    check(paper)
    grants, *named = first_article(paper)
    return asdict(paper) | {
        "grounds": closed(paper.grounds),
        "grants": grants,
        "named": named,
        "subjects": [asdict(one) | {"money": _sum(one.money)} for one in paper.subjects],
        "annexed": len(paper.subjects) >= ANNEX_FROM,
        "receivers": receiver_lines(paper.receivers),
    }


def _sum(money: int) -> str:
    return dong(money) if money else ""


def first_article(paper: DecisionPaper) -> tuple[str, ...]:
    """Điều 1 without its label, then a line for each who is named in it."""
    award_for = f" {paper.award_for}" if paper.award_for else ""
    if len(paper.subjects) >= ANNEX_FROM:
        return (f"{paper.grants} {paper.count_words}{award_for} (có danh sách kèm theo).",)
    if len(paper.subjects) == 1:
        subject = paper.subjects[0]
        name = within(subject.name)
        whom = ", ".join(filter(None, (f"{paper.grants} {name}", after_name(subject.address))))
        reason = clause(subject.achievement) or paper.award_for
        return (f"{whom}; {reason}." if reason else f"{whom}.",)
    articles = [f"{paper.grants} {paper.count_words}{award_for}, gồm:"]
    is_told = bool(award_for) and len({one.achievement for one in paper.subjects}) == 1
    for number, subject in enumerate(paper.subjects, start=1):
        whom = ", ".join(filter(None, (subject.name, after_name(subject.address))))
        what = "" if is_told else clause(subject.achievement)
        ending = f"; {what}." if what else "."
        articles.append(f"{number}. {whom}{ending}")
    return tuple(articles)


def _list(paper: DecisionPaper) -> Grid:
    with_money = any(subject.money for subject in paper.subjects)
    heads = ["STT", "Họ tên, tên tập thể", "Chức vụ, địa chỉ", "Thành tích"]
    widths = [0.07, 0.25, 0.28, 0.40]
    if with_money:
        heads, widths = [*heads, "Tiền thưởng (đồng)"], [0.07, 0.23, 0.26, 0.3, 0.14]
    rows = [
        (number, subject.name, subject.address, subject.achievement, subject.money)[: len(heads)]
        for number, subject in enumerate(paper.subjects, start=1)
    ]
    return Grid(heads, rows, widths, summed=(4,) if with_money else ())
