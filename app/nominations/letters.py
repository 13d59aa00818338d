"""Letters that ask for awards, as they were signed or as they would be signed today."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import finding, names
from app.catalog import Catalog
from app.catalog.words import granted
from app.council import actions as council
from app.dates import long_day, place_and_day
from app.decisions.prepare import ORDER, address
from app.documents.blocks import BLANK, Paper, annexed_to
from app.documents.submission_letter import Nominee, SubmissionLetter, lay_out
from app.money import in_report
from app.nominations import actions, forwarding, judge, reviews
from app.nominations.forwarding import Letter, LetterDraft
from app.offices import names as office_names
from app.offices import papers as office_papers
from app.offices.papers import Issuer
from app.prose import whole_line
from app.subjects.words import KINDS
from db.nominations import Nomination
from db.subjects import Subject

NO_NUMBER = "Số: …/TTr-UBND"
HEAD = "THỦ TRƯỞNG ĐƠN VỊ"
HEADS = {
    "trường": "HIỆU TRƯỞNG",
    "thôn": "TRƯỞNG THÔN",
    "ban quản lý thôn": "TRƯỞNG THÔN",
    "tổ dân phố": "TỔ TRƯỞNG",
    "khu phố": "TRƯỞNG KHU PHỐ",
    "phòng": "TRƯỞNG PHÒNG",
    "trạm": "TRƯỞNG TRẠM",
    "trung tâm": "GIÁM ĐỐC",
    "văn phòng": "CHÁNH VĂN PHÒNG",
}
OURS = ("trường ", "thôn ", "ban quản lý ", "tổ dân phố ", "khu phố ", "ấp ", "bản ", "buôn ",
        "làng ", "phòng ", "trạm y tế", "trung tâm ", "văn phòng ")  # fmt: skip
SAID = (
    "Ủy ban nhân dân {unit} chịu trách nhiệm về tính chính xác của hồ sơ; các tập thể, cá nhân được"
    " đề nghị chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước."
)


def signed(session: Session, letter_id: UUID, catalog: Catalog) -> Paper:
    """A signed letter, from what was frozen."""
    return lay_out(_facts(session, forwarding.read_letter(session, letter_id), catalog, ""))


def unsigned(
    session: Session, nomination_ids: Sequence[UUID], draft: LetterDraft, catalog: Catalog
) -> Paper:
    """The letter as it would be, with its number left open."""
    day = draft.signed_on
    own = forwarding.own_unit(session, catalog, day)
    codes = _codes(session, nomination_ids)
    letter = Letter(
        UUID(int=0),
        "",
        day,
        draft.signer_name,
        forwarding.SIGN_MODES[draft.sign_mode],
        own.place if own else "",
        forwarding.superior(session, catalog, day).name,
        forwarding.grounds(session, codes, catalog, day),
        tuple(nomination_ids),
    )
    return lay_out(_facts(session, letter, catalog, NO_NUMBER))


def _facts(session: Session, letter: Letter, catalog: Catalog, number: str) -> SubmissionLetter:
    day = letter.signed_on
    issuer = office_names.on(session, day)
    head = office_papers.issuer(session, catalog, day)
    own = forwarding.own_unit(session, catalog, day)
    nominees, kinds = _nominees(session, letter.nomination_ids, day, catalog)
    number = number or f"Số: {letter.symbol}"
    in_line = own.in_line if own else issuer.name.removeprefix("UBND ")
    codes = _codes(session, letter.nomination_ids)
    above = letter.recipient.replace("UBND", "Ủy ban nhân dân") or BLANK
    return SubmissionLetter(
        office=own.office_lines if own else (names.capitals(issuer.name),),
        number=number,
        place_date=place_and_day(letter.place, day),
        matter=_matter(codes, head, day, catalog),
        recipient=above,
        grounds=letter.grounds,
        opening=f"Ủy ban nhân dân {in_line} đề nghị {above} xét khen thưởng, gồm:",
        counts=_counts(kinds),
        council=_council_words(session, letter.nomination_ids),
        compliance=SAID.format(unit=in_line),
        enclosed=_enclosed(session, letter.nomination_ids, catalog),
        nominees=nominees,
        roles=letter.signer_role,
        signer=letter.signer_name,
        receivers=("Như trên", head.kept),
        annexed_to=annexed_to("Tờ trình", number, long_day(day), f"Ủy ban nhân dân {in_line}"),
    )


def _codes(session: Session, ids: Sequence[UUID]) -> Sequence[str]:
    return session.scalars(select(Nomination.award_code).where(Nomination.id.in_(ids))).all()


def _nominees(
    session: Session, nomination_ids: Sequence[UUID], day: date, catalog: Catalog
) -> tuple[tuple[Nominee, ...], Counter[tuple[str, str]]]:
    query = (
        select(Nomination, Subject)
        .join(Subject, Subject.id == Nomination.subject_id)
        .where(Nomination.id.in_(nomination_ids))
        .order_by(Nomination.award_code, Nomination.number)
    )
    issuer = office_papers.issuer(session, catalog, day)
    nominees, kinds = [], Counter[tuple[str, str]]()
    found = [(nomination, subject) for nomination, subject in session.execute(query)]
    found.sort(key=lambda pair: (pair[0].award_code, ORDER.index(pair[1].kind)))
    for nomination, subject in found:
        award = issuer.own(catalog.award(nomination.award_code, day).name)
        kinds[(award, KINDS[subject.kind].lower())] += 1
        nominees.append(
            Nominee(
                names.addressed(subject.kind, subject.full_name, subject.sex),
                str(subject.birth_year or ""),
                whole_line(subject.position, near(address(subject, day, catalog))),
                nomination.citation,
                award,
                votes(session, nomination.id),
            )
        )
    return tuple(nominees), kinds


def _counts(kinds: Counter[tuple[str, str]]) -> tuple[str, ...]:
    """Giấy khen …: 01 tập thể, 05 cá nhân, for each award in the order of the list."""
    by_award: dict[str, list[str]] = {}
    for (award, kind), amount in kinds.items():
        by_award.setdefault(award, []).append(f"{amount:02} {kind}")
    return tuple(f"{award}: {', '.join(parts)}" for award, parts in by_award.items())


def near(where: str) -> str:
    """Village and commune: the letter says elsewhere which district and province they are in."""
    return ", ".join(where.split(", ")[:2])


def votes(session: Session, nomination_id: UUID) -> str:
    """7/9 (77,8 %): votes for, of whom the council has; "" where it did not vote."""
    made = council.result(session, nomination_id)
    if made is None:
        return ""
    share = made.numbers.votes_for * 100 / made.numbers.members
    return f"{made.numbers.votes_for}/{made.numbers.members} ({share:.1f} %)".replace(".", ",")


def _council_words(session: Session, nomination_ids: Sequence[UUID]) -> str:
    held = {
        made.numbers.held_on
        for one in nomination_ids
        if (made := council.result(session, one)) is not None
    }
    if not held:
        return ""
    return (
        "Hội đồng Thi đua - Khen thưởng đã họp xét"
        f" {long_day(max(held))}; tỷ lệ phiếu đồng ý ghi trong danh sách."
    )


def _enclosed(
    session: Session, nomination_ids: Sequence[UUID], catalog: Catalog
) -> tuple[str, ...]:
    """The names of the papers that go with the letter, each once."""
    names_: dict[str, None] = {}
    for nomination_id in nomination_ids:
        for paper in actions.papers(session, nomination_id):
            names_.setdefault(catalog.paper_name(paper.kind))
    return tuple(names_)


def of_unit(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Paper:
    """The nominating unit's own letter to this office, from what the dossier says."""
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    issuer = finding.office(session)
    own = forwarding.own_unit(session, catalog, today)
    unit = unit_name(session, found, subject)
    nominees, kinds = _nominees(session, [nomination_id], today, catalog)
    head = office_papers.issuer(session, catalog, today)
    meetings = reviews.reviews(session, nomination_id)
    held = ""
    if meetings:
        last = meetings[-1]
        held = (
            f"Đơn vị đã họp bình xét {long_day(last.held_on)}: {last.present}/{last.members} người"
            f" dự, {in_report(last.votes_for)} đồng ý, {in_report(last.votes_against)} không đồng"
            " ý."
        )
    needed = judge.papers_needed(session, nomination_id, catalog, today)
    paper = lay_out(
        SubmissionLetter(
            above=over_unit(head, unit),
            office=(names.capitals(unit),),
            number="Số: …/TTr",
            place_date=place_and_day(own.place if own else "", today),
            matter=_matter((found.award_code,), head, today, catalog),
            recipient=issuer.name.replace("UBND", "Ủy ban nhân dân"),
            grounds=(),
            opening=f"{unit} đề nghị xét khen thưởng, gồm:",
            counts=_counts(kinds),
            council=held,
            compliance="Đơn vị chịu trách nhiệm về tính chính xác của thành tích đã nêu.",
            enclosed=tuple(p.name for p in needed if p.required and p.code != "TO_TRINH"),
            nominees=nominees,
            roles=(head_of_unit(unit),),
            signer="",
            receivers=("Như trên", "Lưu: VT"),
        )
    )
    return replace(paper, form="")  # the form is this office's own, not the unit's


def _matter(codes: Sequence[str], issuer: Issuer, day: date, catalog: Catalog) -> str:
    """Về việc đề nghị tặng Bằng khen …; of several awards, for commendation."""
    asked = set(codes)
    if len(asked) > 1:
        return "Về việc đề nghị khen thưởng"
    return f"Về việc đề nghị {issuer.own(granted(catalog.award(asked.pop(), day)))}"


def over_unit(issuer: Issuer, unit: str) -> str:
    """The body that stands over a unit at the head of its papers: the committee over its schools
    and hamlets; "" over what belongs to the Party, a union or an enterprise."""
    is_ours = unit.lower().startswith(OURS) and issuer.name.startswith("Ủy ban nhân dân")
    return names.capitals(issuer.name) if is_ours else ""


def head_of_unit(unit: str) -> str:
    """Who signs a unit's papers, in capitals."""
    low = unit.lower()
    return next((role for kind, role in HEADS.items() if low.startswith(f"{kind} ")), HEAD)


def unit_name(session: Session, found: Nomination, subject: Subject) -> str:
    """Who puts the dossier forward: who met on it, else where it comes from."""
    meetings = reviews.reviews(session, found.id)
    if meetings:
        return meetings[-1].unit_name
    village = subject.village[:1].lower() + subject.village[1:]
    return found.source or (village and f"Ban quản lý {village}") or "Đơn vị"
