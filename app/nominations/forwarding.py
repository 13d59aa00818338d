"""Asking the superior for an award that is not this office's to give, and its answer."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import finding, names
from app.catalog import Catalog
from app.catalog.units import Unit
from app.dates import short_day, span_words
from app.decisions import actions as decisions
from app.decisions.prepare import CATALOGUE_KIND, address
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations import closing, kinds, returning
from app.nominations.actions import number_text
from app.nominations.returning import Request
from app.nominations.steps import LABELS, Step
from app.offices import names as office_names
from app.text import clean, clean_paragraphs
from db.decisions import Decision, RegisterEntry
from db.handling import Submission, SubmissionLetter, SuperiorVerdict
from db.nominations import Nomination
from db.subjects import Subject

SUPERIOR_DECISION = "QD_CAP_TREN"  # in our books, but not of our numbers
PATTERN = "{number:02}/TTr-UBND"
OWN = {"xa": "XA", "huyen": "HUYEN", "tinh": "TINH"}
STATE = {  # who decides for the State: name, as in a decision
    "TTG": ("Thủ tướng Chính phủ", "THỦ TƯỚNG CHÍNH PHỦ"),
    "CP": ("Chính phủ", "CHÍNH PHỦ"),
    "CTN": ("Chủ tịch nước", "CHỦ TỊCH NƯỚC"),
}
ROLES = {  # over the signature, where it is not "CHỦ TỊCH"
    "THỦ TƯỚNG CHÍNH PHỦ": "THỦ TƯỚNG",
    "CHÍNH PHỦ": "TM. CHÍNH PHỦ\nTHỦ TƯỚNG",
}
SIGN_MODES = {  # how the block before the name of a letter of the committee reads
    "": ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
    "KT": ("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
    "Q": ("TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"),
}


@dataclass(frozen=True, slots=True)
class Superior:
    """The office above on a day. name: "UBND huyện …"; chairman: capitals, as in a decision."""

    name: str
    chairman: str
    place: str


@dataclass(frozen=True, slots=True)
class LetterDraft:
    """A letter about to be signed. number None takes the year's next one."""

    signed_on: date
    signer_name: str
    sign_mode: str = ""
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it was signed."""

    id: UUID
    symbol: str
    signed_on: date
    signer_name: str
    signer_role: tuple[str, ...]
    place: str
    recipient: str
    grounds: tuple[str, ...]
    nomination_ids: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class VerdictDraft:
    """What the superior answered. decided needs symbol, day and signer; the others a reason.

    amount: đồng as the superior's decision gives it; None takes the catalogue's.
    """

    kind: str  # decided, returned or refused
    told_on: date
    symbol: str = ""
    decided_on: date | None = None
    signer_name: str = ""
    amount: int | None = None
    reason: str = ""
    fields: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()


def decides_here(catalog: Catalog, award_code: str, level: str, day: date) -> bool:
    """Whether an office of a level decides on an award that day; also where no rule says."""
    rule = catalog.rule(award_code, catalog.rule_set(day).code)
    return rule is None or OWN[level] in rule.authorities


def own_unit(session: Session, catalog: Catalog, day: date) -> Unit | None:
    """The unit of the map that the office was on a day; None where it was none then."""
    return office_names.unit_on(session, catalog, day)


def superior(session: Session, catalog: Catalog, day: date) -> Superior:
    """Who is above this office on a day: the district to 30/06/2025, after it the province."""
    office = office_names.on(session, day)
    own = own_unit(session, catalog, day)
    above = catalog.units.parent(own, day) if own is not None else None
    if above is None:
        return Superior(office.parent_name, f"CHỦ TỊCH {names.capitals(office.parent_name)}", "")
    return Superior(above.office, above.chairman_title, above.place)


def decider(session: Session, catalog: Catalog, award_code: str, day: date) -> Superior:
    """Who decides on an award that goes up: the district, the province above it, or the State."""
    rule = catalog.rule(award_code, catalog.rule_set(day).code)
    authorities = rule.authorities if rule is not None else ()
    state = next((STATE[one] for one in authorities if one in STATE), None)
    if state is not None:
        return Superior(*state, "Hà Nội")
    own = own_unit(session, catalog, day)
    above = catalog.units.parent(own, day) if own is not None else None
    over = catalog.units.parent(above, day) if above is not None else None
    if over is not None and "TINH" in authorities and "HUYEN" not in authorities:
        return Superior(over.office, over.chairman_title, over.place)
    return superior(session, catalog, day)


def next_number(session: Session, year: int) -> int:
    """The number that the year's next letter will get."""
    query = select(func.max(SubmissionLetter.number)).filter_by(year=year)
    return (session.scalar(query) or 0) + 1


def grounds(
    session: Session, award_codes: Sequence[str], catalog: Catalog, day: date
) -> tuple[str, ...]:
    """Căn cứ lines of a letter that asks for these awards, without their closing signs."""
    own = own_unit(session, catalog, day)
    province = own
    while province is not None and province.level != "tinh":
        province = catalog.units.parent(province, day)
    lines: list[str] = []
    for code in dict.fromkeys(award_codes):
        found = catalog.legal_grounds(
            "TTR_KHEN",
            day,
            award_code=code,
            province_code=province.code if province else "",
            proposer="Hội đồng Thi đua - Khen thưởng",
        )
        lines += [line.rstrip(" ;.") for line in found]
    last = [line for line in lines if line.startswith("Xét")]
    return tuple(dict.fromkeys([line for line in lines if line not in last] + last))


def forward(
    session: JournalSession, nomination_ids: Sequence[UUID], draft: LetterDraft, catalog: Catalog
) -> UUID:
    """Give the letter its number and send its dossiers on to the superior, all or none.

    Raises ClerkError for a missing signer, a taken number, a dossier that does not await the
    signature, or an award that this office decides itself.
    """
    found = [session.get_one(Nomination, one) for one in nomination_ids]
    _check_letter(session, found, draft, catalog)
    year = draft.signed_on.year
    number = draft.number or next_number(session, year)
    own = own_unit(session, catalog, draft.signed_on)
    letter = SubmissionLetter(
        year=year,
        number=number,
        symbol=PATTERN.format(number=number),
        signed_on=draft.signed_on,
        signer_name=clean(draft.signer_name),
        signer_role="\n".join(SIGN_MODES[draft.sign_mode]),
        place=own.place if own else "",
        recipient=superior(session, catalog, draft.signed_on).name,
        grounds="\n".join(
            grounds(session, [one.award_code for one in found], catalog, draft.signed_on)
        ),
    )
    session.add(letter)
    session.flush()
    for nomination in found:
        session.add(Submission(letter_id=letter.id, nomination_id=nomination.id))
        nomination.step, nomination.step_since = Step.FORWARDED, draft.signed_on
        nomination.due_on = kinds.answered_by(catalog, nomination.award_code, draft.signed_on)
    session.flush()
    return letter.id


def _check_letter(
    session: Session, found: Sequence[Nomination], draft: LetterDraft, catalog: Catalog
) -> None:
    if not found:
        raise ClerkError(
            what="Tờ trình chưa có hồ sơ nào.", todo="Chọn ít nhất một hồ sơ ở bước Chờ ký."
        )
    level = finding.office(session).level
    for nomination in found:
        number = number_text(nomination.number)
        if nomination.step is not Step.AWAITING_SIGNATURE:
            raise ClerkError(
                what=f"Hồ sơ {number} ở bước “{LABELS[nomination.step]}”, không phải Chờ ký.",
                kept="Chưa cấp số tờ trình nào.",
                todo="Bỏ hồ sơ đó khỏi tờ trình rồi làm lại.",
            )
        if decides_here(catalog, nomination.award_code, level, draft.signed_on):
            raise ClerkError(
                what=f"Hồ sơ {number} đề nghị hình thức do đơn vị tự quyết định.",
                kept="Chưa cấp số tờ trình nào.",
                todo="Mở hồ sơ đó và bấm Ghi quyết định.",
            )
    if not clean(draft.signer_name):
        raise ClerkError(
            what="Chưa ghi người ký tờ trình.", todo="Ghi họ tên người ký.", field="signer_name"
        )
    year, number_ = draft.signed_on.year, draft.number
    taken = select(SubmissionLetter.id).filter_by(year=year, number=number_)
    if number_ is not None and (number_ < 1 or session.scalar(taken) is not None):
        raise ClerkError(
            what=f"Số {number_} của năm {year} không dùng được cho tờ trình này.",
            kept="Các tờ trình đã cấp số vẫn nguyên.",
            todo=f"Dùng số {next_number(session, year)}, hoặc ghi số khác còn trống.",
            field="number",
        )


def read_letter(session: Session, letter_id: UUID) -> Letter:
    """A letter as it was signed."""
    found = session.get_one(SubmissionLetter, letter_id)
    theirs = (
        select(Submission.nomination_id)
        .join(Nomination, Nomination.id == Submission.nomination_id)
        .where(Submission.letter_id == letter_id)
        .order_by(Nomination.number)
    )
    return Letter(
        found.id,
        found.symbol,
        found.signed_on,
        found.signer_name,
        tuple(found.signer_role.splitlines()),
        found.place,
        found.recipient,
        tuple(found.grounds.splitlines()),
        tuple(session.scalars(theirs)),
    )


def letters(session: Session, nomination_id: UUID) -> tuple[Letter, ...]:
    """The letters that asked for this award, oldest first."""
    query = (
        select(SubmissionLetter.id)
        .join(Submission, Submission.letter_id == SubmissionLetter.id)
        .where(Submission.nomination_id == nomination_id)
        .order_by(SubmissionLetter.year, SubmissionLetter.number)
    )
    return tuple(read_letter(session, letter_id) for letter_id in session.scalars(query))


def sent_with(session: Session, nomination_id: UUID) -> tuple[tuple[UUID, str], ...]:
    """The others of a dossier's last letter that wait for the superior too, with their names."""
    found = letters(session, nomination_id)
    if not found:
        return ()
    query = (
        select(Nomination.id, Subject.full_name)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(
            Nomination.id.in_(found[-1].nomination_ids),
            Nomination.id != nomination_id,
            Nomination.step == Step.FORWARDED,
        )
        .order_by(Nomination.number)
    )
    return tuple((row[0], row[1]) for row in session.execute(query))


def verdicts(session: Session, nomination_id: UUID) -> tuple[VerdictDraft, ...]:
    """What the superior answered so far, oldest first."""
    query = (
        select(SuperiorVerdict)
        .filter_by(nomination_id=nomination_id)
        .order_by(SuperiorVerdict.told_on, SuperiorVerdict.created_at, SuperiorVerdict.id)
    )
    names_ = ("kind", "told_on", "symbol", "decided_on", "signer_name", "amount", "reason")
    return tuple(
        VerdictDraft(**{name: getattr(found, name) for name in names_})
        for found in session.scalars(query)
    )


def record_verdict(
    session: JournalSession,
    nomination_id: UUID,
    draft: VerdictDraft,
    catalog: Catalog,
    today: date,
) -> None:
    """Write the superior's answer down, and do what it asks of the dossier.

    decided: a line of the golden book as the superior gave it, and the award waits to be handed
    over. returned: the dossier opens for what is asked. refused: it ends. Raises ClerkError.
    """
    nomination = session.get_one(Nomination, nomination_id)
    if nomination.step is not Step.FORWARDED:
        raise ClerkError(
            what=f"Hồ sơ ở bước “{LABELS[nomination.step]}”, không phải Chờ cấp trên.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Mở hồ sơ để xem bước tiếp theo.",
        )
    _check_verdict(session, nomination, draft, today)
    session.add(
        SuperiorVerdict(
            nomination_id=nomination_id,
            kind=draft.kind,
            told_on=draft.told_on,
            symbol=clean(draft.symbol),
            decided_on=draft.decided_on,
            signer_name=clean(draft.signer_name),
            amount=draft.amount,
            reason=clean_paragraphs(draft.reason),
        )
    )
    day = draft.decided_on or draft.told_on
    above = superior(session, catalog, day)
    if draft.kind == "decided":
        above = decider(session, catalog, nomination.award_code, day)
        _enter(session, nomination, draft, above, catalog)
    elif draft.kind == "returned":
        request = Request(
            returning.SUPERIOR, draft.reason, draft.fields, draft.papers, asked_by=above.name
        )
        returning.give_back(session, nomination_id, request, catalog, today)
    else:
        closing.close(session, nomination_id, Step.REFUSED, draft.reason, above.name, today)
    session.flush()


def record_verdicts(
    session: JournalSession,
    nomination_ids: Sequence[UUID],
    draft: VerdictDraft,
    catalog: Catalog,
    today: date,
    *,
    each: bool = False,
) -> None:
    """One decision of the superior for several, all or none.

    A sum that the decision gives is the first one's, and the others get what the catalogue
    reckons; each: it is every one's.
    """
    for place, one in enumerate(nomination_ids):
        given = draft if place == 0 or each else replace(draft, amount=None)
        record_verdict(session, one, given, catalog, today)


def _check_verdict(
    session: Session, nomination: Nomination, draft: VerdictDraft, today: date
) -> None:
    if draft.told_on > today:
        raise ClerkError(
            what="Ngày nhận trả lời ở sau hôm nay.", todo="Xem lại ngày.", field="told_on"
        )
    if draft.kind != "decided":
        if not clean(draft.reason):
            raise ClerkError(
                what="Chưa ghi cấp trên nêu lý do gì.",
                todo="Ghi theo văn bản của cấp trên.",
                field="reason",
            )
        return
    if not any(sign.isdigit() for sign in draft.symbol):
        raise ClerkError(
            what="Chưa ghi số quyết định của cấp trên.",
            todo="Ví dụ: 1245/QĐ-UBND.",
            field="symbol",
        )
    last = letters(session, nomination.id)
    sent_on = last[-1].signed_on if last else nomination.step_since
    if draft.decided_on is None or not sent_on <= draft.decided_on <= today:
        raise ClerkError(
            what=f"Ngày quyết định phải từ ngày trình {short_day(sent_on)} đến hôm nay.",
            todo="Ghi ngày trên quyết định của cấp trên.",
            field="decided_on",
        )
    if not clean(draft.signer_name):
        raise ClerkError(
            what="Chưa ghi người ký quyết định.", todo="Ghi họ tên người ký.", field="signer_name"
        )


def _enter(
    session: JournalSession,
    nomination: Nomination,
    draft: VerdictDraft,
    above: Superior,
    catalog: Catalog,
) -> None:
    """The superior's decision and one line of the golden book, as they were given."""
    day = draft.decided_on
    if day is None:
        raise ValueError("a decision has its day")
    decision = _decision(session, draft, day, above, catalog, nomination.award_code)
    subject = session.get_one(Subject, nomination.subject_id)
    money = _money(nomination, subject, draft.amount, day, catalog)
    period = span_words(nomination.period_from, nomination.period_to)
    session.add(
        RegisterEntry(
            year=day.year,
            line=decisions.next_line(session, day.year),
            entered_on=day,
            decision_id=decision,
            nomination_id=nomination.id,
            subject_id=subject.id,
            kind=subject.kind.value,
            full_name=subject.full_name,
            recipient=names.addressed(subject.kind, subject.full_name, subject.sex),
            sex=subject.sex,
            birth_year=subject.birth_year,
            ethnic_code=subject.ethnic_code,
            labour_role=subject.labour_role,
            position=subject.position,
            address=address(subject, day, catalog),
            unit_code=subject.unit_code,
            unit_valid_from=subject.unit_valid_from,
            award_code=nomination.award_code,
            commendation_type=nomination.commendation_type,
            citation=nomination.citation,
            period=period,
            **money,
        )
    )
    nomination.step, nomination.step_since = Step.AWAITING_PRINT, day
    nomination.due_on = kinds.told_by(catalog, draft.told_on)


def _decision(
    session: JournalSession,
    draft: VerdictDraft,
    day: date,
    above: Superior,
    catalog: Catalog,
    award_code: str,
) -> UUID:
    """The superior's decision in our books: the same one for all whom it names."""
    symbol = clean(draft.symbol)
    same = select(Decision.id).filter_by(doc_type=SUPERIOR_DECISION, symbol=symbol, decided_on=day)
    had = session.scalar(same)
    if had is not None:
        return had
    digits = "".join(sign if sign.isdigit() else " " for sign in symbol).split()[0]
    made = Decision(
        doc_type=SUPERIOR_DECISION,
        year=day.year,
        number=max(1, int(digits[:9])),
        symbol=symbol,
        decided_on=day,
        abstract=f"Về việc khen thưởng: {catalog.award(award_code, day).name}",
        authority=above.chairman,
        place=above.place,
        signer_name=clean(draft.signer_name),
        signer_role=ROLES.get(above.chairman, "CHỦ TỊCH"),
        grounds="",
    )
    session.add(made)
    session.flush()
    return made.id


def _money(
    nomination: Nomination, subject: Subject, given: int | None, day: date, catalog: Catalog
) -> dict[str, object]:
    """What the catalogue reckons where that is what was given; else the given sum alone."""
    try:
        own = catalog.money(nomination.award_code, CATALOGUE_KIND[subject.kind], day)
    except ClerkError:
        own = None
    if own is not None and given in (None, own.amount):
        return {
            "coefficient": own.coefficient,
            "base_salary": own.base_salary,
            "raw_amount": own.raw,
            "amount": own.amount,
            "rounding": own.rounding,
        }
    amount = given or 0
    return {
        "coefficient": Decimal(0),
        "base_salary": 0,
        "raw_amount": amount,
        "amount": amount,
        "rounding": "none",
    }
