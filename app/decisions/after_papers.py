"""The papers of what comes after an award, from what is stored: orders, confirmations, money."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.catalog.words import certificate_of, granted
from app.dates import long_day, place_and_day, short_day
from app.decisions import actions, afterwards, register
from app.decisions.actions import RegisterRow
from app.decisions.afterwards import CORRECTABLE, GROUNDS, SHORT
from app.decisions.register import EntryDetail
from app.documents import confirmation, money_list, order
from app.documents.blocks import Paper
from app.documents.confirmation import ConfirmationPaper, ConfirmedAward
from app.documents.money_list import MoneyLine, MoneyPaper
from app.documents.order import OrderPaper
from app.money import dong
from app.offices import names as names_of_office
from app.offices import papers as office_papers
from app.prose import capital
from app.subjects import actions as subjects
from app.subjects import awards
from db.decisions import Correction, Reissue, Revocation
from db.offices import Office


def revocation(session: Session, revocation_id: UUID, catalog: Catalog) -> Paper:
    """The decision that cancels an award and asks for item and money back."""
    found = session.get_one(Revocation, revocation_id)
    entry = register.read_entry(session, found.register_entry_id)
    money = f", nộp lại số tiền thưởng {dong(found.amount)}" if found.amount else ""
    award = catalog.award(entry.award_code, entry.decided_on)
    whom, given = names.within(entry.recipient), _here(session, catalog, entry, granted(award))
    articles = (
        f"Hủy bỏ việc {given} cho {whom} theo Quyết định số {entry.symbol}"
        f" {long_day(entry.decided_on)}. Lý do: {_sentence(GROUNDS[found.ground])}"
        f" (điểm {found.ground} khoản 2 Điều 93 Luật Thi đua, khen thưởng). {found.reason}.",
        f"{entry.recipient} trả lại {certificate_of(award)} đã nhận{money}. Số sổ vàng"
        f" {entry.line:02}/{entry.year} được ghi chú hủy bỏ, không xóa.",
        "Quyết định có hiệu lực từ ngày ký. Công chức phụ trách thi đua, khen thưởng, bộ phận kế"
        f" toán và {whom} chịu trách nhiệm thi hành Quyết định này.",
    )
    return order.lay_out(
        _order(session, catalog, found.decided_on, found.symbol, found.signer_name,
               f"Về việc hủy bỏ quyết định {given}", articles, found.authority)
    )  # fmt: skip


def correction(session: Session, correction_id: UUID, catalog: Catalog) -> Paper:
    """The decision that puts one thing right."""
    found = session.get_one(Correction, correction_id)
    entry = register.read_entry(session, found.register_entry_id)
    authority = afterwards.authority_on(session, entry.decision_id, found.decided_on)
    articles = (
        f"Đính chính {CORRECTABLE[found.field].lower()} của {names.within(entry.recipient)} tại"
        f" Quyết định số {entry.symbol} {long_day(entry.decided_on)}: “{found.before}” nay sửa"
        f" thành “{found.after}”."
        f" Lý do: {found.reason}.",
        "Các nội dung khác của Quyết định nói trên giữ nguyên.",
        "Quyết định có hiệu lực từ ngày ký. Công chức phụ trách thi đua, khen thưởng và"
        f" {names.within(entry.recipient)} chịu trách nhiệm thi hành Quyết định này.",
    )
    return order.lay_out(
        _order(session, catalog, found.decided_on, found.symbol, found.signer_name,
               f"Về việc đính chính Quyết định số {entry.symbol}", articles, authority)
    )  # fmt: skip


def reissue(session: Session, reissue_id: UUID, catalog: Catalog) -> Paper:
    """The decision that gives a new paper for an old award; a confirmation has its own paper."""
    found = session.get_one(Reissue, reissue_id)
    entry = register.read_entry(session, found.register_entry_id)
    award = catalog.award(entry.award_code, entry.decided_on)
    verb = SHORT[found.kind].lower()
    paper = certificate_of(award)
    whom, given = names.within(entry.recipient), _here(session, catalog, entry, granted(award))
    by = f"có xác nhận của {_sentence(found.confirmed_by)}" if found.confirmed_by else ""
    confirmed_by = f", {by}" if by else ""
    void = f" ({by})" if by else ""
    old = {
        "destroyed": f"{capital(paper)} cũ đã thu, hủy theo biên bản.",
        "kept": f"{capital(paper)} cũ đã thu, lưu hồ sơ.",
        "lost": f"{capital(paper)} cũ đã báo mất{confirmed_by}; khi tìm thấy phải nộp lại.",
    }.get(found.old_item, f"{capital(paper)} cũ{void} không còn giá trị, phải nộp lại.")
    articles = (
        f"{capital(verb)} {paper} cho {whom}, đã được {given} theo Quyết định"
        f" số {entry.symbol} {long_day(entry.decided_on)}. Người đề nghị: {found.requested_by}."
        f" Lý do: {found.reason.rstrip('.')}.",
        f"{old} Số sổ vàng {entry.line:02}/{entry.year} và lần khen giữ nguyên, không kèm tiền"
        " thưởng mới.",
        "Quyết định có hiệu lực từ ngày ký. Công chức phụ trách thi đua, khen thưởng và"
        f" {whom} chịu trách nhiệm thi hành Quyết định này.",
    )
    signer = session.scalars(select(Office).where(Office.deleted_at.is_(None))).one()
    return order.lay_out(
        _order(session, catalog, found.done_on, found.symbol or "…/QĐ-UBND", signer.chairman_name,
               f"Về việc {verb} {paper}", articles,
               afterwards.authority_on(session, entry.decision_id, found.done_on))
    )  # fmt: skip


def confirmed(
    session: Session,
    subject_id: UUID,
    catalog: Catalog,
    day: date,
    number: str,
    signer: str,
    roles: tuple[str, ...],
    addressed: str = "",
) -> Paper:
    """A confirmation of all that somebody was awarded; addressed: an answer to that body."""
    whom = subjects.read(session, subject_id)
    kind, sex = whom.kind.value, whom.sex
    before, _name = names.in_two(kind, whom.full_name, sex)
    within = before[:1].lower() + before[1:]  # the name stands within a sentence
    name = names.addressed(kind, whom.full_name, sex, within)
    born = f", sinh năm {whom.birth_year}," if whom.birth_year else ""
    lines = [
        ConfirmedAward(
            award=names.given_by(
                catalog.award(line.award_code, line.decided_on).name, line.authority
            ),
            decision=" ".join(
                part
                for part in (
                    f"số {line.symbol}" if line.symbol else "",
                    f"ngày {short_day(line.decided_on)}" if line.decided_on else f"năm {line.year}",
                )
                if part
            ),
            authority=f"của {names.authority(line.authority)}" if line.authority else "",
            citation=line.citation,
            remark=f"Đã {_sentence(line.struck)}" if line.struck else "",
        )
        for line in reversed(awards.history(session, subject_id))
    ]
    issuer = office_papers.issuer(session, catalog, day)
    paper = ConfirmationPaper(
        office=issuer.lines,
        number=f"Số: {number or ('…/UBND-VHXH' if addressed else '…/GXN-UBND')}",
        place_date=place_and_day(issuer.place, day),
        addressed=addressed,
        body=issuer.name,
        whom=f"{name}{born}",
        awards=tuple(lines),
        purpose="" if addressed else "Giấy này được cấp theo đề nghị của người có tên trên.",
        roles=office_papers.on_behalf(roles),
        signer=signer,
        receivers=("Như trên" if addressed else "Người đề nghị", issuer.kept),
    )
    return confirmation.lay_out(paper)


def money(session: Session, decision_id: UUID, catalog: Catalog) -> Paper:
    """The list of money of a decision for the accountant; revoked lines are marked, not counted."""
    decision = actions.read(session, decision_id)
    lines = actions.register_lines(session, decision_id=decision_id)
    issuer = office_papers.issuer(session, catalog, decision.decided_on)
    paper = MoneyPaper(
        office=issuer.lines,
        place_date=place_and_day(decision.place, decision.decided_on),
        under=f"(Kèm theo Quyết định số {decision.symbol} {long_day(decision.decided_on)}"
        f" của {names.authority(decision.authority)})",
        lines=tuple(_money_line(line) for line in lines),
        payer=f"Nguồn chi: quỹ thi đua, khen thưởng của {issuer.name}.",
        roles=decision.signer_role,
        signer=decision.signer_name,
    )
    return money_list.lay_out(paper)


def _money_line(line: RegisterRow) -> MoneyLine:
    return MoneyLine(
        line.recipient,
        line.coefficient,
        line.base_salary,
        line.raw_amount,
        0 if line.revoked_by else line.amount,
        f"đã {_sentence(line.struck)}" if line.struck else "",
    )


def _order(
    session: Session,
    catalog: Catalog,
    day: date,
    symbol: str,
    signer: str,
    matter: str,
    articles: tuple[str, ...],
    authority: str,
) -> OrderPaper:
    issuer = office_papers.issuer(session, catalog, day)
    unit = names_of_office.unit_on(session, catalog, day)
    province = catalog.units.parent(unit, day) if unit else None
    grounds = catalog.legal_grounds(
        "QD_HUY_BO", day, province_code=province.code if province else ""
    )
    return OrderPaper(
        office=issuer.lines,
        number=f"Số: {symbol}",
        place_date=place_and_day(issuer.place, day),
        matter=matter,
        authority=authority,
        grounds=grounds,
        articles=articles,
        roles=("CHỦ TỊCH",),
        signer=signer,
        receivers=("Như Điều 3", *issuer.told, issuer.kept),
    )


def _here(session: Session, catalog: Catalog, entry: EntryDetail, words: str) -> str:
    """The award with the office's own name in place of "UBND cấp xã"."""
    return office_papers.issuer(session, catalog, entry.decided_on).own(words)


def _sentence(words: str) -> str:
    return words[:1].lower() + words[1:]
