"""Giấy mời họp Hội đồng: a sheet for every member, laid out as NĐ 30/2020 asks."""

from dataclasses import dataclass

from app.documents.blocks import Block, Gap, NewPage, Paper, Text, head, signed, titled
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


def lay_out(invitation: Invitation) -> Paper:
    """The invitations as a paper, one sheet each. Raises ClerkError without anybody to invite."""
    if not invitation.guests:
        raise ClerkError(
            "Chưa có thành viên nào để mời.", "Bấm Thành viên Hội đồng để ghi, rồi in giấy mời."
        )
    blocks: list[Block] = []
    for guest in invitation.guests:
        blocks += [*([NewPage()] if blocks else []), *_sheet(invitation, guest)]
    return Paper(f"Giấy mời {invitation.matter}", blocks, numbered=False)


def _sheet(invitation: Invitation, guest: str) -> list[Block]:
    return [
        *head(invitation.office, invitation.number, invitation.place_date, invitation.above),
        *titled("GIẤY MỜI", invitation.matter, after=12),
        Text(f"Kính gửi: {guest}", "centre"),
        Gap(10),
        Text(invitation.opening, "body"),
        *(Text(words, "body", f"{name}:") for name, words in invitation.facts if words),
        Text(invitation.closing, "body"),
        signed(invitation.roles, invitation.signer, invitation.receivers),
    ]
