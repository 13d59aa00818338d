"""Giấy mời họp Hội đồng: a sheet for every member, laid out as NĐ 30/2020 asks."""

from dataclasses import dataclass

from reportlab.platypus import Flowable, PageBreak, Spacer

from app.documents.sheets import Rule, build, header, paragraph, signature
from app.errors import ClerkError


@dataclass(frozen=True)
class Invitation:
    """One meeting. guests: as addressed, e.g. "ông Lê Văn Khánh, Chủ tịch UBND xã".

    body: sentences before the facts. facts: (name, words), such as Thời gian.
    """

    above: str
    office: tuple[str, ...]
    number: str
    place_date: str
    matter: str
    guests: tuple[str, ...]
    opening: str
    facts: tuple[tuple[str, str], ...]
    closing: str
    roles: tuple[str, ...]
    signer: str
    receivers: tuple[str, ...]


def write(invitation: Invitation) -> bytes:
    """The invitations as PDF, one sheet each. Raises ClerkError without anybody to invite."""
    if not invitation.guests:
        raise ClerkError(
            "Chưa có thành viên nào để mời.", "Bấm Thành viên Hội đồng để ghi, rồi in giấy mời."
        )
    story: list[Flowable] = []
    for guest in invitation.guests:
        if story:
            story.append(PageBreak())
        story += _sheet(invitation, guest)
    return build(story, f"Giấy mời {invitation.matter}", numbered=False)


def _sheet(invitation: Invitation, guest: str) -> list[Flowable]:
    return [
        *header(
            invitation.office,
            invitation.number,
            invitation.place_date,
            above=invitation.above,
        ),
        Spacer(1, 8),
        paragraph("GIẤY MỜI", "centre_bold"),
        paragraph(invitation.matter, "centre_bold"),
        Rule(70),
        Spacer(1, 12),
        paragraph(f"Kính gửi: {guest}", "centre"),
        Spacer(1, 10),
        paragraph(invitation.opening, "body"),
        *(paragraph(words, "body", label=f"{name}:") for name, words in invitation.facts if words),
        paragraph(invitation.closing, "body"),
        signature(invitation.roles, invitation.signer, invitation.receivers),
    ]
