"""The papers of handing awards over: invitations, the list to sign, slips for the money."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.dates import long_day, place_and_day
from app.decisions import actions
from app.decisions.actions import DecisionDetail, RegisterRow
from app.documents import invitation
from app.documents.blocks import (
    Beside,
    Block,
    Cut,
    Gap,
    Grid,
    Paper,
    Text,
    Together,
    head,
    signers,
)
from app.documents.invitation import Invitation
from app.errors import ClerkError
from app.money import dong, in_words_line
from app.offices import papers as office_papers
from app.prose import after_name, whole_line


@dataclass(frozen=True, slots=True)
class Ceremony:
    """Where awards are handed over. starts_at: as it is said, "08 giờ 00"."""

    occasion: str = "Lễ trao tặng khen thưởng"
    held_on: date | None = None
    starts_at: str = ""
    place: str = ""


OPEN = "…" * 10
APART, MOTHERS = ("DOT_XUAT", "KHANG_CHIEN"), "DHVD_BME_VNAH"  # Nghị định 98/2023, Điều 25


def may_be_apart(session: Session, decision_id: UUID, catalog: Catalog) -> bool:
    """Whether a ceremony of its own may be held for a decision: by the rule parameter, and always
    for exceptional deeds, the resistance and the Heroic Mothers."""
    lines = actions.register_lines(session, decision_id=decision_id)
    if all(one.commendation_type in APART or one.award_code == MOTHERS for one in lines):
        return True
    rule_set = catalog.rule_set(actions.read(session, decision_id).decided_on).code
    try:
        return bool(catalog.number("ceremony_separate_allowed", rule_set))
    except KeyError:  # the law before 2024 says nothing
        return True


def invitations(
    session: Session, decision_id: UUID, ceremony: Ceremony, catalog: Catalog, day: date
) -> Paper:
    """A sheet for everybody who is honoured; what is not yet known is left open to be filled in."""
    decision, lines = standing(session, decision_id)
    issuer = office_papers.issuer(session, catalog, day)
    when = long_day(ceremony.held_on) if ceremony.held_on else f"ngày {OPEN}"
    return invitation.lay_out(
        Invitation(
            above="",
            office=issuer.lines,
            number="Số: …/GM-UBND",
            place_date=place_and_day(issuer.place, day),
            matter=f"Dự {ceremony.occasion[:1].lower()}{ceremony.occasion[1:]}",
            guests=tuple(_guest(line) for line in lines),
            opening=f"{issuer.name} trân trọng kính mời đến dự {ceremony.occasion} theo Quyết định"
            f" số {decision.symbol} {long_day(decision.decided_on)}.",
            facts=(
                ("Thời gian", f"{ceremony.starts_at or f'{OPEN} giờ'}, {when}."),
                ("Địa điểm", f"{ceremony.place or OPEN}."),
            ),
            closing="Đề nghị có mặt trước giờ khai mạc 15 phút. Trường hợp không dự được, đề nghị"
            " báo công chức phụ trách thi đua, khen thưởng để cử người nhận thay.",
            roles=("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
            signer=issuer.chairman,
            receivers=("Như trên", issuer.kept),
        )
    )


def signing_list(
    session: Session, decision_id: UUID, catalog: Catalog, only: Collection[UUID] = ()
) -> Paper:
    """The list that everybody signs on taking certificate and money.

    only: the register lines that are meant, none for all that stand.
    """
    decision, lines = standing(session, decision_id, only)
    issuer = office_papers.issuer(session, catalog, decision.decided_on)
    heads = ("STT", "Họ tên, tập thể", "Chức vụ, nơi ở", "Danh hiệu, hình thức", "Số sổ vàng",
             "Tiền thưởng", "Ngày nhận", "Người nhận ký, ghi rõ họ tên")  # fmt: skip
    rows = [
        (
            place,
            line.recipient,
            whole_line(line.position, line.address, line.recipient),
            issuer.own(catalog.award(line.award_code, decision.decided_on).name),
            f"{line.line:02}/{line.year}",
            line.amount,
            line.presented_on,
            "",
        )
        for place, line in enumerate(lines, 1)
    ]
    widths = (0.05, 0.17, 0.19, 0.15, 0.08, 0.1, 0.1, 0.16)
    table = Grid(heads, rows, widths, summed=(5,), centred=(4, 6))
    total = sum(line.amount for line in lines)
    return Paper(
        f"Danh sách trao tặng, ký nhận {decision.symbol}",
        (
            *head(issuer.lines, "", place_and_day(decision.place, decision.decided_on)),
            Text("DANH SÁCH TRAO TẶNG, KÝ NHẬN", "centre_bold"),
            Text(_under(decision), "centre_italic"),
            Gap(8),
            table,
            Gap(6),
            Text(in_words_line(total), "italic"),
            signers((("NGƯỜI TRAO", ""), ("NGƯỜI LẬP DANH SÁCH", ""))),
        ),
        landscape=True,
        listed=table,
    )


def money_slips(
    session: Session, decision_id: UUID, catalog: Catalog, only: Collection[UUID] = ()
) -> Paper:
    """Phiếu nhận tiền thưởng, one for everybody, to be cut apart. Raises ClerkError without any."""
    decision, lines = standing(session, decision_id, only)
    paid = [line for line in lines if line.amount]
    if not paid:
        raise ClerkError(
            what="Quyết định này không kèm tiền thưởng.", todo="In danh sách ký nhận là đủ."
        )
    issuer = office_papers.issuer(session, catalog, decision.decided_on)
    blocks: list[Block] = []
    for line in paid:
        blocks += [*([Cut()] if blocks else []), Together(_slip(line, decision, issuer.lines))]
    return Paper(f"Phiếu nhận tiền thưởng {decision.symbol}", blocks, numbered=False)


def _slip(line: RegisterRow, decision: DecisionDetail, office: Sequence[str]) -> tuple[Block, ...]:
    return (
        Text(" ".join(office), "office"),
        Text("PHIẾU NHẬN TIỀN THƯỞNG", "centre_bold"),
        Text(_under(decision), "centre_italic"),
        Gap(6),
        Text(line.recipient, label="Người, tập thể được thưởng:"),
        Text(whole_line(line.position, line.address, line.recipient), label="Chức vụ, nơi ở:"),
        Text(f"{dong(line.amount)} {in_words_line(line.amount)}", label="Số tiền:"),
        Text(f"số {line.line:02}/{line.year}", label="Sổ vàng:"),
        Gap(6),
        Beside(((_signs("Người chi"), _signs("Người nhận")),), (0.5, 0.5)),
    )


def _signs(who: str) -> tuple[Block, ...]:
    return Text(who, "centre_bold"), Text("(Ký, ghi rõ họ tên)", "centre_italic"), Gap(44)


def standing(
    session: Session, decision_id: UUID, only: Collection[UUID] = ()
) -> tuple[DecisionDetail, list[RegisterRow]]:
    """The decision with its lines that no later decision has struck, or those of `only`."""
    found = [
        line
        for line in actions.register_lines(session, decision_id=decision_id)
        if not line.struck and (not only or line.id in only)
    ]
    if not found:
        raise ClerkError(
            what="Quyết định này không còn dòng nào được khen.",
            todo="Xem lại quyết định hủy bỏ trong Sổ theo dõi.",
        )
    return actions.read(session, decision_id), found


def _guest(line: RegisterRow) -> str:
    where = after_name(whole_line(line.position, line.address, line.recipient))
    return f"{line.recipient}, {where}" if where else line.recipient


def _under(decision: DecisionDetail) -> str:
    by = names.authority(decision.authority)
    return f"(Theo Quyết định số {decision.symbol} {long_day(decision.decided_on)} của {by})"
