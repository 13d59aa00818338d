"""What the office tells when the State has stripped a title or given it back."""

from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.dates import long_day, place_and_day, short_day
from app.documents import notice
from app.documents.blocks import Paper
from app.documents.notice import NoticePaper
from app.offices import papers as office_papers
from app.subjects import actions as subjects
from db.decisions import Decision, RegisterEntry, TitleOrder
from db.subjects import PastAward


def told(
    session: Session,
    order_id: UUID,
    catalog: Catalog,
    day: date,
    signer: str,
    roles: tuple[str, ...],
) -> Paper:
    """The notice of an order about a title: the order itself is the State's, and not ours."""
    found = session.get_one(TitleOrder, order_id)
    whom, award_code, given, where = _award(session, found)
    title = catalog.award(award_code).name
    is_lifting = found.restores_id is not None
    verb = "phục hồi" if is_lifting else "tước"
    matter = f"Về việc {verb} danh hiệu “{title}”"
    ground = f"{found.ground[:1].lower()}{found.ground[1:]}"
    issuer = office_papers.issuer(session, catalog, day)
    items = [
        f"{whom} {'được phục hồi' if is_lifting else 'bị tước'} danh hiệu “{title}”{given}."
        f" Căn cứ: {ground}. Nội dung: {found.reason.rstrip('.')}.",
        f"{where} được ghi chú {'phục hồi' if is_lifting else 'tước danh hiệu'}; dòng cũ giữ"
        " nguyên, không xóa.",
    ]
    if is_lifting:
        lifted = session.get_one(TitleOrder, found.restores_id)
        items.append(
            f"Quyết định số {lifted.symbol} ngày {short_day(lifted.decided_on)} về việc tước danh"
            " hiệu không còn được áp dụng từ ngày có quyết định phục hồi. Hiện vật đã thu, nếu có,"
            " được trả lại theo hướng dẫn của cấp trên."
        )
    else:
        items.append(
            f"{whom} nộp lại bằng và hiện vật kèm theo danh hiệu cho {issuer.name} để"
            " chuyển cấp trên. Các quyền lợi gắn với danh hiệu thực hiện theo quyết định nói trên."
        )
    return notice.lay_out(
        NoticePaper(
            office=issuer.lines,
            number="Số: …/TB-UBND",
            place_date=place_and_day(issuer.place, day),
            matter=matter,
            opening=f"Thực hiện Quyết định số {found.symbol} {long_day(found.decided_on)} của"
            f" {found.authority}, {issuer.name} thông báo:",
            items=tuple(items),
            roles=office_papers.on_behalf(roles),
            signer=signer,
            receivers=(whom, *issuer.told, issuer.kept),
        )
    )


def _award(session: Session, order: TitleOrder) -> tuple[str, str, str, str]:
    """Whom, which award, by which decision it was given, and where it stands in our books."""
    if order.register_entry_id is not None:
        entry = session.get_one(RegisterEntry, order.register_entry_id)
        decision = session.get_one(Decision, entry.decision_id)
        by = f" đã được tặng theo Quyết định số {decision.symbol} {long_day(decision.decided_on)}"
        line = f"Số sổ vàng {entry.line:02}/{entry.year}"
        return entry.recipient, entry.award_code, by, line
    past = session.get_one(PastAward, order.past_award_id)
    subject = subjects.read(session, past.subject_id)
    name = names.addressed(subject.kind.value, subject.full_name, subject.sex)
    on = f" {long_day(past.decided_on)}" if past.decided_on else ""
    by = f" đã được tặng theo Quyết định số {past.symbol}{on}" if past.symbol else ""
    return name, past.award_code, by, "Lần khen ghi trong sổ của đơn vị"
