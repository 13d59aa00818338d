"""Issuing certificates: the signed claim is made once per register line, then only printed."""

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.orm import Session

from app import names
from app.catalog import Catalog
from app.certificates import codes
from app.certificates.texts import CertificateText, Mode, person
from app.dates import long_day, place_and_day
from app.identity import Identity
from app.offices import names as names_of_office
from app.offices.names import Named
from app.prose import UNITS, whole_line
from db.decisions import Certificate, CertificatePrint, Decision, RegisterEntry
from db.subjects import SubjectKind

LONGEST_HEAD = 6  # words of the name of a household's head; longer ones are no name alone


@dataclass(frozen=True, slots=True)
class Issued:
    """A certificate ready to print, and how often it was printed before."""

    id: UUID
    register_entry_id: UUID
    text: CertificateText
    prints: int


def issue(
    session: Session, decision_id: UUID, identity: Identity, catalog: Catalog
) -> list[Issued]:
    """The certificates of a decision, in the register's order; missing ones are made and signed.

    A certificate once made keeps its number and its code whatever happens to the catalogue.
    """
    rows = session.execute(_lines(decision_id)).all()
    serial = session.scalar(select(func.max(Certificate.serial))) or 0
    for entry, decision, certificate in rows:
        if certificate is None:
            serial += 1
            office = names_of_office.on(session, decision.decided_on)
            session.add(_new(entry, decision, office, serial, identity, catalog))
    session.flush()
    return issued(session, decision_id, catalog)


def issued(session: Session, decision_id: UUID, catalog: Catalog) -> list[Issued]:
    """The certificates of a decision that were made, in the register's order."""
    rows = session.execute(_lines(decision_id)).all()
    ids = [certificate.id for _, _, certificate in rows if certificate is not None]
    prints = _prints(session, ids)
    return [
        Issued(
            certificate.id,
            entry.id,
            text_of(entry, decision, catalog, certificate),
            prints.get(certificate.id, 0),
        )
        for entry, decision, certificate in rows
        if certificate is not None
    ]


def record_print(
    session: Session, ids: Sequence[UUID], mode: Mode, way: str, printer: str, at: datetime
) -> None:
    """Write down that certificates were printed (way "printer") or saved (way "pdf")."""
    for certificate_id in ids:
        session.add(
            CertificatePrint(
                certificate_id=certificate_id,
                mode=mode.value,
                way=way,
                printer=printer,
                printed_at=at,
            )
        )
    session.flush()


def text_of(
    entry: RegisterEntry, decision: Decision, catalog: Catalog, certificate: Certificate | None
) -> CertificateText:
    """What is printed for a register line, in the words that were frozen on the decision day."""
    award = catalog.award(entry.award_code, decision.decided_on)
    day = decision.decided_on
    before, name = names.in_two(entry.kind, entry.full_name, entry.sex)
    is_person = entry.kind == SubjectKind.INDIVIDUAL or (
        entry.kind == SubjectKind.HOUSEHOLD and name.count(" ") < LONGEST_HEAD
    )
    recipient = person(before, name) if is_person else entry.recipient
    # of a title it is the title that stands large, "CÔNG NHẬN DANH HIỆU" above it
    posthumous = names.is_posthumous(entry.recipient) and award.verb
    verb, form = "TRUY TẶNG" if posthumous else award.verb, award.form_line
    if award.title_line:
        verb, form = f"{verb} {form}", title_of(award.title_line, entry.recipient)
    return CertificateText(
        authority=decision.authority,
        verb=verb,
        form=form,
        recipient=recipient,
        address=whole_line(entry.position, entry.address),
        citation=entry.citation,
        decision=f"Quyết định số {decision.symbol}",
        decision_date=long_day(day),
        register=f"Số sổ vàng: {number_of(entry)}",
        place_date=place_and_day(decision.place, day),
        signer_roles=tuple(decision.signer_role.splitlines()),
        signer=decision.signer_name,
        number=certificate.number if certificate else "",
        code=certificate.qr if certificate else "",
        check_code=certificate.check_code if certificate else "",
        recipient_is_person=is_person,
        award=entry.award_code,
    )


def title_of(title: str, recipient: str) -> str:
    """The title as one recipient holds it: THÔN VĂN HÓA for Thôn Ma Rơi.

    title: as the catalogue has it, for several kinds of units: THÔN, TỔ DÂN PHỐ VĂN HÓA.
    """
    *kinds, last = title.split(", ")
    words, held = last.split(), f" {recipient.casefold()} "
    heads = (n for n in (3, 2, 1) if tuple(word.casefold() for word in words[:n]) in UNITS)
    head = next(heads, 0)
    if not (kinds and head):
        return title
    kinds.append(" ".join(words[:head]))
    places = {held.find(f" {kind.casefold()} "): kind for kind in kinds}
    found = min((place for place in places if place >= 0), default=-1)
    return " ".join((places[found], *words[head:])) if found >= 0 else title


def number_of(entry: RegisterEntry) -> str:
    """The golden-book number of a line as it is printed: 04/2025."""
    return f"{entry.line:02}/{entry.year}"


def _new(
    entry: RegisterEntry,
    decision: Decision,
    office: Named,
    serial: int,
    identity: Identity,
    catalog: Catalog,
) -> Certificate:
    claim_id = secrets.token_bytes(16)
    claim = codes.Claim(
        number=number_of(entry),
        recipient=entry.recipient,
        unit=office.name,
        award=catalog.award(entry.award_code, decision.decided_on).short_name,
        decision=decision.symbol,
        decided_on=decision.decided_on,
        serial=serial,
        id=claim_id,
    )
    code = codes.sign_claim(claim, identity.issuer_key, identity.issuer_id)
    return Certificate(
        register_entry_id=entry.id,
        number=claim.number,
        serial=serial,
        claim_id=claim_id.hex(),
        qr=code,
        check_code=codes.check_code(codes.signed_bytes(code)),
    )


def _lines(decision_id: UUID) -> Select[RegisterEntry, Decision, Certificate]:
    return (
        select(RegisterEntry, Decision, Certificate)
        .join(Decision, Decision.id == RegisterEntry.decision_id)
        .outerjoin(Certificate, Certificate.register_entry_id == RegisterEntry.id)
        .where(RegisterEntry.decision_id == decision_id)
        .order_by(RegisterEntry.line)
    )


def _prints(session: Session, ids: Sequence[UUID]) -> dict[UUID, int]:
    query = (
        select(CertificatePrint.certificate_id, func.count())
        .where(CertificatePrint.certificate_id.in_(ids))
        .group_by(CertificatePrint.certificate_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}
