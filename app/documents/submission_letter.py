"""Tờ trình đề nghị khen thưởng, laid out as NĐ 30/2020 asks, with its list of nominees.

The same letter goes from a unit to the committee and from the committee to its superior; what
differs comes in as words.
"""

from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak, Spacer

from app.documents.sheets import Restart, Rule, build, closed, header, paragraph, signature, table
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
    """What a letter says. office, number, place_date, roles: see sheets.

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


def check(letter: SubmissionLetter) -> None:
    """Raises ClerkError without nominees."""
    if not letter.nominees:
        raise ClerkError(
            "Tờ trình chưa có ai được đề nghị.", "Chọn ít nhất một hồ sơ.", field="nominees"
        )


def write(letter: SubmissionLetter) -> bytes:
    """The letter as PDF. Raises ClerkError without nominees."""
    check(letter)
    annexed = len(letter.nominees) >= ANNEX_FROM
    story: list[Flowable] = header(letter.office, letter.number, letter.place_date)
    story += [
        Spacer(1, 6),
        paragraph("TỜ TRÌNH", "centre_bold"),
        paragraph(letter.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 10),
        paragraph(f"Kính gửi: {letter.recipient}", "centre"),
        Spacer(1, 8),
    ]
    story += [paragraph(ground, "grounds") for ground in closed(letter.grounds)]
    story.append(paragraph(letter.opening, "body"))
    story += [paragraph(f"- {count}.", "body") for count in letter.counts]
    if letter.council:
        story.append(paragraph(letter.council, "body"))
    if not annexed:
        story += [Spacer(1, 2), _list(letter), Spacer(1, 8)]
    if letter.compliance:
        story.append(paragraph(letter.compliance, "body"))
    if letter.enclosed:
        story.append(paragraph("Hồ sơ gửi kèm gồm:", "body"))
        story += [
            paragraph(f"{place}. {name}", "body")
            for place, name in enumerate(closed(letter.enclosed), 1)
        ]
    story.append(paragraph(f"Kính trình {letter.recipient} xem xét, quyết định.", "body"))
    story.append(signature(letter.roles, letter.signer, letter.receivers))
    if annexed:
        story += [
            PageBreak(),
            Restart(),
            paragraph("Phụ lục", "centre_bold"),
            paragraph("DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG", "centre_bold"),
            paragraph(letter.annexed_to, "centre_italic"),
            Spacer(1, 10),
            _list(letter),
        ]
    return build(story, f"{letter.number} {letter.matter}")


def _list(letter: SubmissionLetter) -> Flowable:
    with_votes = any(nominee.votes for nominee in letter.nominees)
    heads = ["STT", "Họ tên, tên tập thể", "Năm sinh", "Chức vụ, đơn vị", "Thành tích", "Đề nghị"]
    widths = [0.07, 0.19, 0.09, 0.23, 0.25, 0.17]
    if with_votes:
        heads, widths = [*heads, "Phiếu"], [0.07, 0.17, 0.09, 0.22, 0.21, 0.13, 0.11]
    rows = [
        [
            str(number),
            nominee.name,
            nominee.born,
            nominee.position,
            nominee.achievement,
            nominee.award,
            nominee.votes,
        ][: len(heads)]
        for number, nominee in enumerate(letter.nominees, 1)
    ]
    return table(heads, rows, widths)
