"""From dossiers that await a signature to the decision as it would be signed on a given day.

Money, authority, legal grounds and unit names all follow the decision's date
(docs/decisions/0402-the-day-chooses-the-rule.md), never today.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import finding, names
from app.catalog import Catalog
from app.catalog.model import Award
from app.catalog.words import certificate_of, verb_of
from app.dates import short_day, span_words
from app.decisions import actions, pending
from app.decisions.actions import DecisionDraft, LineDraft
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations import kinds
from app.nominations.actions import number_text
from app.offices import names as names_of_office
from app.prose import in_line
from app.text import clean
from db.nominations import CouncilResult, Nomination
from db.subjects import Subject, SubjectKind

SIGN_MODES = {  # how the block before the name reads
    "": ("CHỦ TỊCH",),
    "KT": ("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    "Q": ("Q. CHỦ TỊCH",),
}
CATALOGUE_KIND = {
    SubjectKind.INDIVIDUAL: "individual",
    SubjectKind.COLLECTIVE: "collective",
    SubjectKind.HOUSEHOLD: "household",
    SubjectKind.ENTERPRISE: "collective",  # an enterprise is paid as a collective
}
ORDER = (
    SubjectKind.COLLECTIVE, SubjectKind.ENTERPRISE, SubjectKind.INDIVIDUAL, SubjectKind.HOUSEHOLD,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Signing:
    """Who signs, and how: sign_mode is "", KT or Q."""

    signer_name: str
    sign_mode: str = ""
    number: int | None = None


def prepare(
    session: Session,
    nomination_ids: Sequence[UUID],
    decided_on: date,
    signing: Signing,
    catalog: Catalog,
) -> tuple[DecisionDraft, tuple[LineDraft, ...]]:
    """The decision and its lines, ready to be looked at and then given their numbers.

    Raises ClerkError where the catalogue has no money or no authority for that day.
    """
    office = names_of_office.on(session, decided_on)
    pairs = _dossiers(session, nomination_ids)
    lines = tuple(_line(nomination, subject, decided_on, catalog) for nomination, subject in pairs)
    unit = names_of_office.unit_on(session, catalog, decided_on)
    if unit is None:
        raise ClerkError(
            what=f"Ngày {decided_on:%d/%m/%Y} đơn vị {office.name} chưa có hoặc không còn.",
            todo="Xem lại ngày quyết định.",
            field="decided_on",
        )
    award_codes = {line.award_code for line in lines}
    if len(award_codes) > 1:
        raise ClerkError(
            what="Một quyết định chỉ ghi một hình thức khen.",
            todo="Chọn các hồ sơ cùng hình thức, còn lại để quyết định khác.",
        )
    award = catalog.award(award_codes.pop(), decided_on) if award_codes else None
    title = award is not None and award.kind == "DANH_HIEU_THI_DUA"
    document = "QD_DANH_HIEU" if title else "QD_GIAY_KHEN"
    province = catalog.units.parent(unit, decided_on)
    grounds = catalog.legal_grounds(
        document,
        decided_on,
        award_code=award.code if award else "",
        province_code=province.code if province else "",
        proposer="Hội đồng Thi đua - Khen thưởng",
    )
    what, verb = _form(award), verb_of(award) if award else "tặng"
    if award is not None and award.form_line == "DANH HIỆU":
        what = f"danh hiệu “{award.name}”"
    late = [names.is_posthumous(one.recipient) for one in lines]
    if any(late):
        verb = "truy tặng" if all(late) else f"{verb}, truy tặng"
    abstract = f"Về việc {verb} {what}"
    draft = DecisionDraft(
        decided_on=decided_on,
        abstract=abstract,
        authority=unit.chairman_title,
        place=unit.place,
        signer_name=signing.signer_name,
        signer_role=SIGN_MODES[signing.sign_mode],
        grounds=tuple(grounds),
        number=signing.number,
        told_by=kinds.told_by(catalog, decided_on),
    )
    return draft, lines


def titled(session: Session, nomination_ids: Sequence[UUID], catalog: Catalog, day: date) -> str:
    """What a decision on these dossiers is called: quyết định tặng giấy khen, công nhận danh hiệu …

    Of several awards, which is refused later on, the first one's.
    """
    first = session.scalar(
        select(Nomination.award_code)
        .where(Nomination.id.in_(nomination_ids))
        .order_by(Nomination.number)
        .limit(1)
    )
    if first is None:
        return "Quyết định khen thưởng"
    award = catalog.award(first, day)
    if award.form_line == "DANH HIỆU":
        return f"Quyết định {verb_of(award)} danh hiệu “{award.name}”"
    return f"Quyết định {verb_of(award)} {certificate_of(award)}"


def _form(award: Award | None) -> str:
    """The form of an award as a heading writes it: Giấy khen."""
    words = certificate_of(award) if award else "giấy khen"
    return words[:1].upper() + words[1:]


def odd_day(session: Session, nomination_ids: Sequence[UUID], decided_on: date, today: date) -> str:
    """What is strange about the day of a decision, which a slip of the hand may have made.

    Never a refusal: the machine's own clock may be wrong, and old papers are written up late.
    """
    if decided_on > today:
        return f"Ngày {short_day(decided_on)} ở sau hôm nay, {short_day(today)}."
    passed = select(func.max(CouncilResult.held_on)).where(
        CouncilResult.nomination_id.in_(nomination_ids), CouncilResult.passed
    )
    held_on = session.scalar(passed)
    if held_on is not None and decided_on < held_on:
        return f"Ngày {short_day(decided_on)} ở trước ngày Hội đồng họp, {short_day(held_on)}."
    return ""


def give(
    session: JournalSession,
    nomination_ids: Sequence[UUID],
    decided_on: date,
    signing: Signing,
    catalog: Catalog,
) -> UUID:
    """Prepare a decision and give it its number, in one transaction; who signed is remembered.

    Raises ClerkError as `prepare` and `actions.decide` do; nothing is then written.
    """
    draft, lines = prepare(session, nomination_ids, decided_on, signing, catalog)
    decision = actions.decide(session, draft, lines)
    pending.settle(session, nomination_ids)
    name = clean(signing.signer_name)
    office = finding.office(session)
    if not signing.sign_mode and name != office.chairman_name:
        finding.set_chairman(session, name, "\n".join(draft.signer_role))
    return decision


def _dossiers(session: Session, ids: Sequence[UUID]) -> list[tuple[Nomination, Subject]]:
    """In the order in which a decision names them: collectives, people, households."""
    query = (
        select(Nomination, Subject)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.id.in_(ids))
        .order_by(Nomination.number)
    )
    found = [(nomination, subject) for nomination, subject in session.execute(query)]
    return sorted(found, key=lambda pair: ORDER.index(pair[1].kind))


def _line(
    nomination: Nomination, subject: Subject, decided_on: date, catalog: Catalog
) -> LineDraft:
    kind = CATALOGUE_KIND[subject.kind]
    money = catalog.money(nomination.award_code, kind, decided_on)
    if not nomination.citation:
        paper = certificate_of(catalog.award(nomination.award_code, decided_on))
        raise ClerkError(
            what=f"Hồ sơ {number_text(nomination.number)} chưa có câu ghi trên {paper}.",
            todo="Mở hồ sơ, ghi câu đó rồi trình ký lại.",
            field="citation",
        )
    return LineDraft(
        nomination_id=nomination.id,
        subject_id=subject.id,
        kind=subject.kind,
        full_name=subject.full_name,
        recipient=_recipient(subject, decided_on),
        sex=subject.sex,
        birth_year=subject.birth_year,
        ethnic_code=subject.ethnic_code,
        labour_role=subject.labour_role,
        position=subject.position,
        address=address(subject, decided_on, catalog),
        unit_code=subject.unit_code,
        unit_valid_from=subject.unit_valid_from,
        award_code=nomination.award_code,
        commendation_type=nomination.commendation_type,
        citation=nomination.citation,
        period=span_words(nomination.period_from, nomination.period_to),
        coefficient=money.coefficient,
        base_salary=money.base_salary,
        raw_amount=money.raw,
        amount=money.amount,
        rounding=money.rounding,
    )


def _recipient(subject: Subject, decided_on: date) -> str:
    """As it is printed; whoever had died by then is told so: Bà Ví Dụ (truy tặng)."""
    recipient = names.addressed(subject.kind, subject.full_name, subject.sex)
    died = subject.died_on is not None and subject.died_on <= decided_on
    return recipient + names.POSTHUMOUS if died else recipient


def address(subject: Subject, day: date, catalog: Catalog) -> str:
    """Where a subject is, with the unit's name of that day: "thôn Ma Rơi, xã Bác Ái, tỉnh …".

    A unit that was split keeps its old name: which half the village fell to is a person's choice.
    """
    parts = [in_line(subject.village)]
    if subject.unit_code:
        unit = catalog.units.find(subject.unit_code, subject.unit_valid_from)
        if unit is not None:
            after = catalog.units.successors(unit, day)
            unit = after[0] if len(after) == 1 else unit
        while unit is not None:
            parts.append(unit.in_line)
            unit = catalog.units.parent(unit, day)
    return ", ".join(part for part in parts if part)
