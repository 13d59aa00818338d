"""Tờ trình đề nghị khen thưởng, laid out as NĐ 30/2020 asks, with its list of nominees.

The same letter goes from a unit to the committee and from the committee to its superior; what
differs comes in as words.
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

ANNEX_FROM = 4  # nominees: up to three stand in the letter, more on an annexed list


@dataclass(frozen=True)
class Nominee:
    """One line of the list. born, votes: as printed, may be empty."""

    name: str
    born: str
    position: str
    achievement: str
    award: str
    votes: str = ""


@dataclass(frozen=True)
class SubmissionLetter:
    """What a letter says. above, office, number, place_date, roles: see blocks.

    grounds: căn cứ lines without closing signs; may be empty for a unit's letter. opening: the
    sentence before the counts. counts: e.g. "Giấy khen của Chủ tịch UBND xã: 02 cá nhân".
    council: the vote in words, may be empty. compliance: what the sender answers for. enclosed:
    papers by name. annexed_to: the line under the annex's title.
    """

    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    recipient: str
    grounds: tuple[str, ...]
    opening: str
    counts: tuple[str, ...]
    council: str
    compliance: str
    enclosed: tuple[str, ...]
    nominees: tuple[Nominee, ...]
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]
    annexed_to: str = ""
    above: str = ""


def check(letter: SubmissionLetter) -> None:
    """Raises ClerkError without nominees."""
    if not letter.nominees:
        raise ClerkError(
            "Tờ trình chưa có ai được đề nghị.", "Chọn ít nhất một hồ sơ.", field="nominees"
        )


def lay_out(letter: SubmissionLetter) -> Paper:
    """The letter as a paper. Raises ClerkError without nominees."""
    check(letter)
    is_annexed = len(letter.nominees) >= ANNEX_FROM
    table = _list(letter)
    here: list[Block] = [] if is_annexed else [Gap(2), table, Gap(8)]
    annex: list[Block] = []
    if is_annexed:
        annex = [*annexed("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", letter.annexed_to), table]
    enclosed = [
        Text("Hồ sơ gửi kèm gồm:", "body"),
        *(
            Text(f"{place}. {name}", "body")
            for place, name in enumerate(closed(letter.enclosed), 1)
        ),
    ]
    return Paper(
        f"{letter.number} {letter.matter}",
        (
            *head(letter.office, letter.number, letter.place_date, letter.above),
            *titled("TỜ TRÌNH", letter.matter),
            Text(f"Kính gửi: {letter.recipient}", "centre"),
            Gap(8),
            *(Text(ground, "grounds") for ground in closed(letter.grounds)),
            Text(letter.opening, "body"),
            *(Text(f"- {count}.", "body") for count in letter.counts),
            *([Text(letter.council, "body")] if letter.council else []),
            *here,
            *([Text(letter.compliance, "body")] if letter.compliance else []),
            *(enclosed if letter.enclosed else []),
            Text(f"Kính trình {letter.recipient} xem xét, quyết định.", "body"),
            signed(letter.roles, letter.signer, letter.receivers),
            *annex,
        ),
        form="letter",
        values=values(letter),
        listed=table,
    )


def values(letter: SubmissionLetter) -> dict[str, Any]:
    """The fields of a submission letter's form. Raises ClerkError as `lay_out` does."""
    check(letter)
    return asdict(letter) | {
        "grounds": closed(letter.grounds),
        "enclosed": closed(letter.enclosed),
        "annexed": len(letter.nominees) >= ANNEX_FROM,
        "receivers": receiver_lines(letter.receivers),
    }


def _list(letter: SubmissionLetter) -> Grid:
    with_votes = any(nominee.votes for nominee in letter.nominees)
    heads = ["STT", "Họ tên, tên tập thể", "Năm sinh", "Chức vụ, đơn vị", "Thành tích", "Đề nghị"]
    widths = [0.07, 0.19, 0.09, 0.23, 0.25, 0.17]
    if with_votes:
        heads, widths = [*heads, "Phiếu"], [0.07, 0.17, 0.09, 0.22, 0.21, 0.13, 0.11]
    rows = [
        (
            number,
            nominee.name,
            nominee.born,
            nominee.position,
            nominee.achievement,
            nominee.award,
            nominee.votes,
        )[: len(heads)]
        for number, nominee in enumerate(letter.nominees, 1)
    ]
    return Grid(heads, rows, widths, centred=(2,))
