"""An office of two years with everything that statistics look at, made by chance from a seed.

It straddles 01/07/2025 under two names. Facts are missing, lines corrected and struck, people
written down twice. Everybody and everything is invented; rows are made straight, as years of work
would leave them.
"""

import random
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any
from uuid import uuid4

from sqlalchemy import select, text
from sqlalchemy.orm import Session

from db.decisions import Correction, Decision, Recovery, RegisterEntry, Revocation, TitleOrder
from db.exemplars import Exemplar, ExemplarStage, ExemplarTag
from db.handling import (
    Claim,
    Closing,
    DeedCapture,
    DossierReceipt,
    DossierReturn,
    Submission,
    SubmissionLetter,
    SuperiorVerdict,
    UnitReview,
)
from db.movements import Movement, MovementRegistration, MovementReview, MovementState
from db.nominations import Nomination, NominationStep
from db.offices import Office, OfficeName
from db.oversight import Complaint
from db.sealed import SealedCase
from db.subjects import PastAward, SameAs, Subject, SubjectKind

FIRST, DAYS = date(2024, 1, 1), 900
CHANGE = date(2025, 7, 1)
OLD, NEW, OTHER = ("22792", None), ("22795", CHANGE), ("22780", CHANGE)
AWARDS = (
    *("GIAY_KHEN_XA", "GIAY_KHEN_XA", "LDTT", "LDTT", "CSTDCS", "TTLDTT", "GIAY_KHEN_HUYEN"),
    *("BANG_KHEN_TINH", "GIA_DINH_VAN_HOA", "GIA_DINH_VAN_HOA", "GIA_DINH_VAN_HOA"),
    *("THON_VAN_HOA", "XA_TIEU_BIEU", "BANG_KHEN_TTG", "HC_LAO_DONG_3", "THU_KHEN", "CO_TD_TINH"),
)
VILLAGES = ("Thôn Ma Rơi", "Thôn Suối Vàng", "Khu phố Ví Dụ", "")
TYPES = ("CONG_TRANG", "PHONG_TRAO", "DOT_XUAT", "DOT_XUAT", "VAN_HOA")


@dataclass
class _Making:
    session: Session
    chance: random.Random
    born: dict[Any, datetime] = field(default_factory=dict)
    movements: list[Movement] = field(default_factory=list)

    def add(self, record: Any) -> Any:
        record.id = uuid4()
        self.session.add(record)
        return record

    def day(self, after: date = FIRST, span: int = DAYS) -> date:
        return after + timedelta(days=self.chance.randrange(span))

    def often(self, percent: int) -> bool:
        return self.chance.randrange(100) < percent

    def one(self, *choices: Any) -> Any:
        return self.chance.choice(choices)


def fill(session: Session, seed: int, dossiers: int = 90) -> None:
    """Everything of one office; the same for the same seed."""
    make = _Making(session, random.Random(seed))
    session.execute(text("PRAGMA defer_foreign_keys = ON"))  # written in any order
    office = session.scalars(select(Office)).one()
    office.unit_code, office.unit_valid_from, office.name = *NEW, "UBND xã Bác Ái"
    office.parent_name = "UBND tỉnh Khánh Hòa"
    for key, name, above, first, last in (
        (OLD, "UBND xã Phước Tiến", "UBND huyện Bác Ái", None, CHANGE - timedelta(days=1)),
        (NEW, "UBND xã Bác Ái", "UBND tỉnh Khánh Hòa", CHANGE, None),
    ):
        make.add(OfficeName(unit_code=key[0], unit_valid_from=key[1], name=name, level="xa",
                            parent_name=above, used_from=first, used_to=last))  # fmt: skip
    subjects = [_subject(make, number) for number in range(45)]
    session.flush()  # a dossier takes its subject's name from the file
    _links(make, subjects)
    for number in range(1, 7):
        _movement(make, number, subjects)
    for number in range(1, dossiers + 1):
        _dossier(make, make.one(*subjects), number)
    for _ in range(25):
        _past(make, make.one(*subjects))
    for number, subject in enumerate(make.chance.sample(subjects, 20), 1):
        _exemplar(make, number, subject)
    for n in range(4):
        made = make.add(SealedCase(body=f"sealed {n}"))
        make.born[made] = datetime(2025, 1 + n * 2, 28, 20, 0, tzinfo=UTC)  # the next day here
    session.flush()
    for record, instant in make.born.items():
        record.created_at = instant
    session.flush()


def _subject(make: _Making, number: int) -> Subject:
    kind = make.one(*SubjectKind, SubjectKind.INDIVIDUAL, SubjectKind.HOUSEHOLD)
    unit = make.one(OLD, NEW, OTHER, (None, None), (None, None))
    return make.add(Subject(
        kind=kind, full_name=f"Người Ví Dụ {number}", village=make.one(*VILLAGES),
        unit_code=unit[0], unit_valid_from=unit[1],
        deleted_at=datetime(2025, 1, 1, tzinfo=UTC) if make.often(5) else None,
    ))  # fmt: skip


def _links(make: _Making, subjects: list[Subject]) -> None:
    for _ in range(9):
        first, second = make.chance.sample(subjects, 2)
        gone = datetime(2025, 1, 1, tzinfo=UTC) if make.often(20) else None
        make.add(SameAs(first_id=first.id, second_id=second.id, is_same=make.often(75),
                        said_by="Ví Dụ", said_on=FIRST, deleted_at=gone))  # fmt: skip


def _dossier(make: _Making, subject: Subject, number: int) -> None:
    begun = make.day()
    award = make.one(*AWARDS)
    year = make.one(2022, 2023, 2024, 2025)
    dossier = Nomination(
        number=number, subject_id=subject.id, award_code=award, commendation_type=make.one(*TYPES),
        period_from=f"{year}-01" if make.often(80) else None,
        step=NominationStep.APPRAISAL, step_since=begun,
        received_on=begun if make.often(70) else None,
        deleted_at=datetime(2025, 1, 1, tzinfo=UTC) if make.often(4) else None,
    )  # fmt: skip
    dossier.movement_id = make.one(None, make.one(*make.movements).id)
    dossier.period_to = f"{year}-12" if dossier.period_from else None
    dossier.deed_kind = make.one("", "initiative", "brave_act", "dares", "special_task", "unheard")
    make.add(dossier)
    hour = make.one(1, 16, 18)  # the last is the next day here
    make.born[dossier] = datetime(begun.year, begun.month, begun.day, hour, 30, tzinfo=UTC)
    if make.often(60):
        make.add(DossierReceipt(
            nomination_id=dossier.id, year=begun.year, number=number, received_on=begun, sets=1,
            submitted_by="Ví Dụ", received_by="Ví Dụ", due_on=begun + timedelta(days=14),
        ))  # fmt: skip
    _on_its_way(make, dossier, begun)
    if make.often(65):
        _line(make, dossier, subject, begun, number)


def _on_its_way(make: _Making, dossier: Nomination, begun: date) -> None:
    after = {"nomination_id": dossier.id}
    gone = datetime(2025, 1, 1, tzinfo=UTC) if make.often(10) else None
    if make.often(40):
        make.add(Claim(**after, key=make.one("REGISTERED", "MEMBERS"), question="Ví dụ",
                       value=make.one(0, 1), deleted_at=gone))  # fmt: skip
    if make.often(30):
        make.add(UnitReview(**after, unit_name="Thôn", held_on=begun, members=9, present=8,
                            votes_for=7, votes_against=1, chaired_by="Ví Dụ"))  # fmt: skip
    if make.often(30):
        make.add(DossierReturn(
            **after, kind=make.one("supplement", "correction", "superior"), from_step="appraisal",
            asked_by="Ví Dụ", asked_on=make.day(begun, 40), reason="Thiếu", deleted_at=gone,
        ))  # fmt: skip
    if make.often(20):
        make.add(Closing(
            **after, outcome=make.one("not_eligible", "not_passed", "withdrawn", "refused"),
            from_step="appraisal", closed_on=make.day(begun, 40), decided_by="Ví Dụ",
            reason="Ví dụ", deleted_at=gone,
        ))  # fmt: skip
    if make.often(25):
        signed = make.day(begun, 40)
        letter = make.add(SubmissionLetter(
            year=signed.year, number=dossier.number, symbol="1/TTr", signed_on=signed,
            signer_name="Ví Dụ", signer_role="CHỦ TỊCH", place="Ví Dụ", recipient="UBND",
            grounds="",
        ))  # fmt: skip
        make.add(Submission(letter_id=letter.id, nomination_id=dossier.id))
        make.add(SuperiorVerdict(**after, kind=make.one("returned", "decided", "refused"),
                                 told_on=make.day(signed, 40)))  # fmt: skip
    if dossier.commendation_type == "DOT_XUAT" and make.often(70):
        make.add(DeedCapture(
            **after, deed="Việc ví dụ", happened_on=begun - timedelta(days=make.one(0, 2, 9, 40)),
            place="Suối", witnesses="Ví Dụ", told_on=begun,
        ))  # fmt: skip


def _line(make: _Making, dossier: Nomination, subject: Subject, begun: date, number: int) -> None:
    decided = make.day(begun, 45)
    decision = make.add(Decision(
        doc_type=make.one("QD", "QD", "QD_CAP_TREN"), year=decided.year, number=number,
        symbol=f"{number}/QĐ-UBND", decided_on=decided, abstract="Ví dụ", authority="CHỦ TỊCH",
        place="Ví Dụ", signer_name="Ví Dụ", signer_role="CHỦ TỊCH", grounds="",
    ))  # fmt: skip
    unit = make.one(OLD, NEW, OTHER, (None, None), ("99999", None), ("584", None))
    place = make.one("thôn Ma Rơi", "thôn Suối Vàng", "khu phố Ví Dụ", "")
    where = make.one(
        "", "xã Phước Tiến, huyện Bác Ái, tỉnh Ninh Thuận", "xã Bác Ái, tỉnh Khánh Hòa"
    )
    amount = make.one(0, 710_000, 1_410_000)
    entry = make.add(RegisterEntry(
        year=decided.year, line=number, entered_on=decided, decision_id=decision.id,
        nomination_id=dossier.id, subject_id=subject.id,
        kind=make.one("individual", "individual", subject.kind.value),
        full_name=make.one(subject.full_name, "Thôn Ma Rơi"), recipient=subject.full_name,
        sex=make.one("female", "male", "unknown", None),
        birth_year=make.one(None, decided.year - 30, decided.year - 31, 1960),
        ethnic_code=make.one("01", "21", "17", "55", "56", None),
        labour_role=make.one("TRUC_TIEP", "CHUYEN_MON", "LANH_DAO_QUAN_LY", "DOANH_NHAN", None),
        position="", address=", ".join(part for part in (place, where) if part),
        unit_code=unit[0], unit_valid_from=unit[1], award_code=dossier.award_code,
        commendation_type=dossier.commendation_type, citation="Ví dụ", period="2024",
        coefficient=make.one(Decimal("0.3"), Decimal("0.6"), Decimal(0)), base_salary=2_340_000,
        raw_amount=amount, amount=amount, rounding="none",
    ))  # fmt: skip
    after = {"register_entry_id": entry.id}
    for turn in range(make.one(0, 0, 0, 1, 2)):
        make.add(Correction(
            **after, field=make.one("address", "citation"), before="Ví dụ",
            after=f"thôn Đính Chính {turn}, xã Bác Ái", reason="Ví dụ", symbol="1/QĐ",
            decided_on=make.day(decided, 60), signer_name="Ví Dụ",
        ))  # fmt: skip
    if make.often(15):
        gone = make.add(Revocation(
            **after, ground=make.one("a", "b", "c", "d"), reason="Ví dụ", symbol="2/QĐ",
            decided_on=make.day(decided, 200), authority="CHỦ TỊCH", signer_name="Ví Dụ",
            amount=amount,
        ))  # fmt: skip
        for _ in range(make.one(0, 1, 2)):
            make.add(Recovery(
                revocation_id=gone.id, recovered_on=make.day(gone.decided_on, 90),
                item_returned=make.often(50), amount=make.one(0, 100_000),
            ))  # fmt: skip
    elif make.often(10):
        said = {"ground": "Ví dụ", "reason": "Ví dụ", "symbol": "5/QĐ-CTN",
                "authority": "Chủ tịch nước", "signer_name": "Ví Dụ"}  # fmt: skip
        taken = make.add(TitleOrder(**after, **said, decided_on=make.day(decided, 200)))
        if make.often(50):
            later = make.day(taken.decided_on, 90)
            make.add(TitleOrder(**after, **said, decided_on=later, restores_id=taken.id))
    if make.often(25):
        came = make.day(decided, 60)
        result = make.one(None, "upheld", "partly", "rejected", "withdrawn")
        make.add(Complaint(
            year=came.year, number=number, kind=make.one("complaint", "denunciation"),
            register_entry_id=entry.id if make.often(70) else None,
            nomination_id=dossier.id if make.often(50) else None,
            received_on=came, due_on=came + timedelta(days=30), result=result,
            closed_on=came + timedelta(days=20) if result else None,
            deleted_at=datetime(2025, 1, 1, tzinfo=UTC) if make.often(8) else None,
        ))  # fmt: skip


def _movement(make: _Making, number: int, subjects: list[Subject]) -> None:
    starts = make.day()
    movement = make.add(Movement(
        number=number, name=f"Phong trào ví dụ {number}", state=make.one(*MovementState),
        launch_level=("commune", "province", "nation", "ministry")[number % 4],
        form=("thematic", "regular")[number % 2],
        starts_on=make.one(None, starts), ends_on=make.one(None, starts + timedelta(days=200)),
    ))  # fmt: skip
    make.movements.append(movement)
    for _ in range(make.one(0, 3, 8)):
        make.add(MovementRegistration(
            movement_id=movement.id, subject_id=make.one(None, subjects[0].id), full_name="Ví Dụ",
            people=make.one(1, 1, 12), registered_on=make.day(),
            deleted_at=datetime(2025, 1, 1, tzinfo=UTC) if make.often(10) else None,
        ))  # fmt: skip
    for _ in range(make.one(0, 1, 2)):
        make.add(MovementReview(movement_id=movement.id, kind=make.one("interim", "final"),
                                held_on=make.day(), summary="Ví dụ"))  # fmt: skip


def _exemplar(make: _Making, number: int, subject: Subject) -> None:
    exemplar = make.add(Exemplar(
        number=number, subject_id=subject.id, stage=make.one(*ExemplarStage),
        detected_on=make.one(None, make.day()), fostered_on=make.one(None, make.day()),
        summed_up_on=make.one(None, make.day()), replicated_on=make.one(None, make.day()),
        withdrawn_on=make.one(None, None, None, make.day()),
        deleted_at=datetime(2025, 1, 1, tzinfo=UTC) if make.often(10) else None,
    ))  # fmt: skip
    for tag in make.chance.sample(("woman", "youth", "brave_act"), make.one(0, 1, 2)):
        make.add(ExemplarTag(exemplar_id=exemplar.id, tag=tag,
                             deleted_at=make.one(None, None, datetime(2025, 1, 1, tzinfo=UTC)))
                 )  # fmt: skip


def _past(make: _Making, subject: Subject) -> None:
    make.add(PastAward(
        subject_id=subject.id, award_code=make.one("GIA_DINH_VAN_HOA", "LDTT"),
        year=make.one(2022, 2023, 2024, 2025),
        deleted_at=datetime(2025, 1, 1, tzinfo=UTC) if make.often(10) else None,
    ))  # fmt: skip
