"""The example office with something on paper of every kind. All of it is invented."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any
from uuid import UUID

from sqlalchemy import select

from app import catalog
from app.certificates import blanks
from app.certificates.blanks import BlankDraft
from app.clusters import cards
from app.clusters.cards import CardDraft
from app.decisions import actions as decisions
from app.decisions import afterwards, fund, numbers, titles
from app.decisions.afterwards import CorrectionDraft, ReissueDraft, RevocationDraft
from app.decisions.fund import FundDraft
from app.decisions.titles import TitleDraft
from app.movements import actions, course
from app.movements.course import InspectionDraft, ReviewDraft
from app.nominations import batch, returning
from app.nominations.returning import Request
from app.subjects import records
from app.subjects.records import InitiativeDraft, PastAwardDraft
from app.workspace import Workspace
from db.council import CouncilSession
from db.decisions import Decision, RegisterEntry
from db.handling import Consultation, DossierReceipt, Posting, UnitReview
from db.nominations import Nomination, NominationStep
from db.subjects import Subject, SubjectKind
from tests.movements.launching import WATER, WELLS, criterion_of, registered

CATALOG = catalog.load()
SIGNER = "Lê Văn Ví Dụ"
VILLAGES = ("Thôn Ma Rơi", "Thôn Bàu Sen")
NAMES = ("Katơr Thị Một", "Pi Năng Hai", "Chamaléa Ba", "Taín Thị Tư", "Quảng Năm")


def fill(workspace: Workspace, day: date) -> dict[str, str]:
    """Write what the example lacks; return which record each kind of paper is made of."""

    def first(column: Any, *where: Any) -> str:
        query = select(column).where(*where).limit(1)
        return str(workspace.read(lambda s: s.scalars(query).one()))

    decision = first(Decision.id)
    lines = workspace.read(decisions.register_lines, decision_id=UUID(decision))
    correction = CorrectionDraft(
        "address", "thôn Ma Rơi Mới", "Thôn đổi tên", "31/QĐ-UBND", day, SIGNER
    )
    corrected = workspace.write(afterwards.correct, lines[0].id, correction, day)
    gone = RevocationDraft("a", "Kê khai không đúng số hộ", "32/QĐ-UBND", day, SIGNER)
    revoked = workspace.write(afterwards.revoke, lines[-1].id, gone, day)
    again = ReissueDraft("reissue", day, "Bà Ví Dụ", "Mất khi chuyển nhà", day,
                         "Trưởng thôn Ma Rơi", "33/QĐ-UBND", "lost")  # fmt: skip
    given = workspace.write(afterwards.reissue, lines[0].id, again, day)
    stripped = _title(workspace, UUID(first(RegisterEntry.subject_id)), day)
    moving = _movement(workspace, day)
    review = ReviewDraft("interim", day, "52/80 hộ đã có nước sạch.", "Đi từng nhà thì được.",
                         cost=1_250_000)  # fmt: skip
    reviewed = workspace.write(course.review, moving, review, day)
    session = first(CouncilSession.id)
    reviewed_dossier = first(UnitReview.nomination_id, UnitReview.unit_name.startswith("Trường"))
    returned = _returned(workspace, day)
    return {
        **dict.fromkeys(("decision", "money", "guests", "signing-list", "money-slips"), decision),
        "revocation": str(revoked),
        "title-notice": str(stripped),
        "reissue": str(given),
        "correction": str(corrected),
        "confirmation": first(RegisterEntry.subject_id, RegisterEntry.line == 2),
        "letter": reviewed_dossier,
        "unit-letter": reviewed_dossier,
        "unit-minutes": reviewed_dossier,
        "households": str(_households(workspace, day)),
        "receipt": first(DossierReceipt.nomination_id),
        "request": str(returned),
        "consultation": first(Consultation.id, Consultation.agency == "Công an xã"),
        "summary": reviewed_dossier,
        "posting": first(Posting.id),
        **dict.fromkeys(("invitation", "nominees", "ballots", "minutes", "tally"), session),
        **dict.fromkeys(("report", "board"), str(day.year)),
        "achievement": reviewed_dossier,
        "plan-report": str(day.year),
        "rating-card": str(workspace.write(cards.save, CardDraft(day.year, "Lãnh đạo UBND xã"))),
        "movement-plan": str(moving),
        "registered": str(moving),
        "movement-review": str(reviewed),
        "checklist": str(moving),
    }


def fill_books(workspace: Workspace, day: date) -> None:
    """Write what the books of the example office lack: blanks, money, an initiative."""
    write, kind = workspace.write, "Phôi Giấy khen A4"
    write(blanks.enter, BlankDraft(day, kind, "received", 50, "GK 0001", "Mua"), day)
    write(blanks.enter, BlankDraft(day, kind, "spoiled", 2, "GK 0003", "Ướt"), day)
    before = day.replace(year=day.year - 1)
    for on, amount, words, voucher, giver in (
        (before, 9_000_000, "Ngân sách xã cấp", "PT01", "Ngân sách xã"),
        (day, 1_000_000, "Doanh nghiệp ủng hộ", "PT02", "Công ty Ví Dụ"),
    ):
        write(fund.enter, FundDraft(on, "in", amount, words, voucher, giver), day)
    who = workspace.read(lambda s: s.scalars(select(Subject.id).limit(1)).one())
    write(records.save, InitiativeDraft(who, "Tưới nhỏ giọt (ví dụ)", day.year, "base"), day)
    write(numbers.explain, day.year, 5, "void", "Đánh máy nhầm, bỏ số")


def _households(workspace: Workspace, day: date) -> UUID:
    """A hamlet's families, scored by a pasted list."""
    marks = ("", "\t\t5\t", "", "\t3\t\t", "")
    lines = batch.parse(
        "Chủ hộ\tThôn\tNhóm I\tNhóm II\tNhóm III\n"
        + "\n".join(
            f"{name} (ví dụ)\tThôn Ma Rơi{of}" for name, of in zip(NAMES, marks, strict=True)
        )
    )
    ask = batch.Ask("GIA_DINH_VAN_HOA", "VAN_HOA", period_from="2025-01", period_to="2025-12",
                    kind=SubjectKind.HOUSEHOLD)  # fmt: skip
    return workspace.write(batch.make, lines, ask, CATALOG, day)[0]


def _title(workspace: Workspace, whom: UUID, day: date) -> UUID:
    """A title copied from paper, and the order that strips it."""
    old = PastAwardDraft(whom, "DHVD_AH_LAO_DONG", 2015, "100/QĐ-CTN", date(2015, 9, 2))
    award = workspace.write(records.save, old, day)
    (ground, *_) = titles.grounds(CATALOG, day)
    order = TitleDraft(ground, "Bản án hình sự phúc thẩm (ví dụ)", "5/QĐ-CTN", day, SIGNER)
    return workspace.write(titles.strip, award, order, CATALOG, day)


def _returned(workspace: Workspace, day: date) -> UUID:
    """A dossier in appraisal that is asked to bring something."""
    query = select(Nomination.id).where(Nomination.step == NominationStep.APPRAISAL).limit(1)
    made = workspace.read(lambda s: s.scalars(query).one())
    request = Request(
        "supplement", "Thiếu tờ trình, câu khen chưa rõ", ("citation",), ("TO_TRINH",)
    )
    workspace.write(returning.give_back, made, request, CATALOG, day)
    return made


def _movement(workspace: Workspace, day: date) -> UUID:
    starts = day - timedelta(60)
    draft = replace(
        WATER,
        villages=VILLAGES,
        measures="Họp thôn, đi từng nhà, nêu gương.",
        starts_on=starts,
        ends_on=day + timedelta(300),
    )
    made: UUID = workspace.write(actions.save, draft)
    workspace.write(actions.save_criterion, made, WELLS)
    workspace.write(actions.submit, made)
    workspace.write(actions.issue, made, "15/KH-UBND", starts - timedelta(4))
    workspace.write(actions.launch, made, starts, "Nhà văn hóa thôn Ma Rơi")
    workspace.write(actions.advance, made)
    workspace.write(actions.advance, made)
    what = criterion_of(workspace, made)
    for ago, value in ((40, 21), (10, 52)):
        on = day - timedelta(ago)
        workspace.write(course.add_point, what, "result", on, Decimal(value), "trưởng thôn", day)
    registered(workspace, made, *NAMES, registered_on=day, village=VILLAGES[0])
    seen = InspectionDraft(day, "bà Mẫu", "Bể ở ngõ 3 hở nắp", VILLAGES[0], "Đậy nắp bể", day)
    workspace.write(course.inspect, made, seen, day)
    return made
