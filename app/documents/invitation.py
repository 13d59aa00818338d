"""Giấy mời: a sheet for every guest, laid out as NĐ 30/2020 asks."""

from dataclasses import dataclass

from app.documents.blocks import Block, Gap, NewPage, Paper, Text, head, signed, titled


@dataclass(frozen=True)
class Invitation:
    """One meeting or ceremony. guests: as addressed, e.g. "ông Lê Văn Khánh, Chủ tịch UBND xã".

    above: the body over the office, "" for none. facts: (name, words), such as Thời gian.
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
    """The invitations as a paper, one sheet each."""
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
