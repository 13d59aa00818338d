"""One record of every type, written through the actions, stands at a real province as it stands
here and is called by words there; what is sealed leaves no word in any package."""

from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

import httpx
import pytest
from sqlalchemy import func, select, text
from sqlalchemy.orm import Session

import db.attachments
import db.clusters
import db.council
import db.decisions
import db.exemplars
import db.handling
import db.movements
import db.oversight
import db.plan
import db.printing
import db.subjects
from app import attachments, audit
from app.certificates import issue, runs
from app.certificates.runs import RunDraft
from app.certificates.texts import Mode
from app.clock import local_day
from app.clusters import cards, ranking, scoring
from app.clusters.cards import CardDraft
from app.clusters.ranking import Adoption
from app.council import minutes, sessions, voting
from app.council.rules import Ballots
from app.decisions import actions as decisions
from app.decisions import prepare, titles
from app.decisions.prepare import Signing
from app.decisions.titles import TitleDraft
from app.exemplars import consent, criteria, journey, publishing, replication, tags
from app.exemplars.replication import PlaceDraft
from app.exemplars.stages import Stage
from app.links import Link
from app.movements import actions as movements
from app.movements import course
from app.movements.course import ReviewDraft
from app.nominations import (
    archiving,
    capture,
    closing,
    consultations,
    forwarding,
    judge,
    postings,
    receipts,
    returning,
    reviews,
    telling,
)
from app.nominations.archiving import Place
from app.nominations.capture import Told
from app.nominations.consultations import Question
from app.nominations.forwarding import LetterDraft, VerdictDraft
from app.nominations.receipts import Reception
from app.nominations.returning import Request
from app.nominations.reviews import Review
from app.nominations.steps import Step
from app.oversight import inspections, watching
from app.oversight.inspections import FindingDraft, InspectionDraft, VisitDraft
from app.oversight.signals import Signal
from app.packages import ops
from app.plan import tasks
from app.plan.tasks import Body, EvidenceDraft, TaskDraft
from app.province import views
from app.province.words import FIELD_WORDS
from app.recordwords import TYPE_WORDS
from app.sealed import actions as sealed
from app.sealed.actions import CaseDraft
from app.subjects import actions as subjects
from app.subjects import duplicates, records
from app.subjects.actions import SubjectDraft
from app.subjects.records import (
    DisciplineDraft,
    InitiativeDraft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.sync import outbox, rounds
from app.workspace import Workspace
from db.attachments import Blob
from db.base import Record, journaled_columns
from db.subjects import SubjectKind
from db.tables import RECORDS
from tests import patience
from tests.after import CATALOG, DENOUNCED, INFORMANT, written_after
from tests.clusters.years import YEAR, cluster, scored
from tests.council.meeting import known, running, shown, vote
from tests.exemplars import ways
from tests.movements.launching import criterion_of, movement, registered
from tests.nominations.dossiers import at, dossier
from tests.office import TODAY, photo
from tests.sync.provinces import Door, serving

ROOMS = (
    db.attachments,
    db.clusters,
    db.council,
    db.decisions,
    db.exemplars,
    db.handling,
    db.movements,
    db.oversight,
    db.plan,
    db.printing,
    db.subjects,
)
TYPES = sorted(
    name for name, kind in RECORDS.items() if kind.__module__ in {room.__name__ for room in ROOMS}
)
CASE = "Hoàng Yến Kín"
TEAM = SubjectDraft(kind=SubjectKind.COLLECTIVE, full_name="Tổ Ví Dụ Hai", unit_code="22786")


def known_of_people(desk: Workspace) -> None:
    """Every kind of fact about a person."""
    write = desk.write
    who, twin = (write(subjects.save, SubjectDraft(full_name="Katơr Thị Mẫu")) for _ in range(2))
    group = write(subjects.save, SubjectDraft(full_name="Tổ Ví Dụ", kind="collective"))
    for draft in (
        RatingDraft(who, 2024, "good"),
        InitiativeDraft(who, "Sáng kiến ví dụ", 2024, "base"),
        DisciplineDraft(who, next(iter(records.MEASURES)), TODAY - timedelta(400)),
        PastAwardDraft(who, "LDTT", 2023),
        MembershipDraft(group, who),
        PostDraft(who, "Chủ tịch UBND xã", "CAP_XA", "2011-07"),
    ):
        write(records.save, draft, TODAY)
    title = PastAwardDraft(who, "DHVD_AH_LAO_DONG", 2015)
    award = write(records.save, title, TODAY)
    (ground, *_) = titles.grounds(CATALOG, TODAY)
    order = TitleDraft(ground, "Bản án (ví dụ)", "5/QĐ-CTN", TODAY, "Người Ký Ví Dụ")
    write(titles.strip, award, order, CATALOG, TODAY)
    write(records.transfer, TransferDraft(who, TODAY, to_place="Trường ví dụ"), TODAY)
    write(duplicates.state, who, twin, True, "Đàng Thị Mẫu", TODAY)


def handled(desk: Workspace) -> None:
    """Every kind of thing that happens to a dossier on its way."""
    write = desk.write
    made = dossier(desk)
    write(receipts.receive, made, Reception(TODAY, 1, "bà Mẫu", "Đàng Thị Mẫu"), CATALOG, TODAY)
    write(reviews.record, made, Review("Chi hội ví dụ", TODAY, 20, 18, 17, 1, "bà Mẫu"), TODAY)
    write(consultations.ask, made, Question("Công an xã", "Có vi phạm không", TODAY), CATALOG)
    posted = write(postings.post, made, "Nhà văn hóa thôn", TODAY, CATALOG, TODAY)
    write(postings.remark, posted, "một người dân", "Chưa đúng", True, TODAY)
    request = Request("correction", "Sai tháng", fields=("period_from",))
    write(returning.give_back, at(desk, Step.AWAITING_COUNCIL), request, CATALOG, TODAY)
    team = dossier(desk, TEAM, award_code="TTLDTT", rating="good")
    write(judge.claim, team, {"MEMBERS": 4, "LDTT": 3}, CATALOG, TODAY)
    write(closing.close, over := dossier(desk), Step.WITHDRAWN, "Xin rút", "bà Mẫu", TODAY)
    write(telling.tell, [over], telling.Notice("Chi hội ví dụ", TODAY, "phone"), TODAY)
    write(archiving.save, [over], Place("05.2025/TĐKT", "Hộp 12", "20 năm", TODAY), TODAY)
    told = Told("Người Ví Dụ", "Cứu người khỏi lũ", TODAY, "Suối Mẫu", "cả thôn")
    write(capture.capture, told, "GIAY_KHEN_XA", CATALOG, TODAY)
    above = at(desk, Step.AWAITING_SIGNATURE, award_code="BANG_KHEN_TINH")
    write(forwarding.forward, [above], LetterDraft(TODAY, "Katơr Mẫu"), CATALOG)
    verdict = VerdictDraft("decided", TODAY, "1245/QĐ-UBND", TODAY, "Ông Ví Dụ", 1_640_000)
    write(forwarding.record_verdict, above, verdict, CATALOG, TODAY)


def followed(desk: Workspace) -> None:
    """Every kind of thing that happens to an exemplar, and one withdrawal of everything."""
    write = desk.write
    kept = ways.at(desk, Stage.FOSTER, "Chamaléa Mẫu")
    write(journey.finish, write(journey.plan, kept, "Mở lớp", TODAY), TODAY, "18 người", TODAY)
    write(criteria.begin, kept, "")
    line = desk.read(criteria.checklist, kept).lines[0]
    write(criteria.mark, kept, line.criterion_id, True, "46/52 hộ", TODAY)
    first = write(replication.save, kept, PlaceDraft("Thôn Một", TODAY, None, 40), TODAY)
    write(replication.save, kept, PlaceDraft("Thôn Hai", TODAY, first), TODAY)
    write(tags.put, kept, ("woman", "grassroots"))
    day = local_day(desk.now())
    write(consent.give, kept, day)
    (sent,) = write(publishing.record, [kept], ["sheet", "page"], "Loa thôn", "goi-mau", TODAY)
    write(consent.withdraw, kept, day, "Không muốn nữa")
    write(consent.recall, sent, day, "Đã gỡ")
    write(journey.withdraw, kept, TODAY, "Chuyển đi nơi khác", TODAY)


def moved(desk: Workspace) -> None:
    """Every kind of thing that belongs to a movement."""
    write = desk.write
    made = movement(desk)
    registered(desk, made, "Katơr Thị Mẫu")
    write(course.sign_pact, made, TODAY, "Thôn Một\nThôn Hai", "Giữ suối sạch", TODAY)
    for kind in ("target", "result"):
        what = criterion_of(desk, made)
        write(course.add_point, what, kind, TODAY, Decimal("80.5"), "bảng kiểm", TODAY)
    seen = course.InspectionDraft(TODAY, "bà Mẫu", "Bể hở nắp", "Thôn Một", "Đậy nắp", TODAY)
    write(course.inspect, made, seen, TODAY)
    write(movements.extend, made, date(2026, 6, 30), "Mưa lũ", TODAY, "31/QĐ-UBND")
    write(course.review, made, ReviewDraft("final", TODAY, "80 hộ", "Đi từng nhà"), TODAY)


def ranked(desk: Workspace) -> None:
    """A cluster's year with everything that can happen in it, and a decided card."""
    write = desk.write
    made = cluster(desk)
    scored(desk, made)
    year = desk.read(scoring.read, made, YEAR)
    assert year.sheet is not None
    rule, unit, row = year.sheet.knock_outs[0], year.members[2], year.sheet.counted[2]
    write(scoring.knock_out, unit.id, rule.id, "Bị cảnh cáo", "12/QĐ-UBND", TODAY)
    asked = write(scoring.appeal, year.members[1].id, row.id, "Chấm thiếu", TODAY)
    write(scoring.answer, asked, "rejected", "Đã xem lại", "Cụm trưởng", TODAY)
    write(ranking.adopt, made, YEAR, Adoption(TODAY, "Hội nghị cụm", "01/BB", 3, 3))
    card = write(cards.save, CardDraft(YEAR, "Tập thể lãnh đạo ví dụ", of_office=False))
    for one in desk.read(cards.read, card, CATALOG, TODAY).missing:
        write(cards.put_figure, card, one.id, Decimal(one.indicator.good), "Báo cáo ví dụ")
    write(cards.decide, card, "excellent", "Bí thư", TODAY, "", CATALOG, TODAY)


def overseen(desk: Workspace) -> None:
    """A task of the plan with its evidence and body, an inspection, a signal that was seen."""
    write = desk.write
    body = Body("", "Ban Ví Dụ", "", "", "", False, None)
    write(tasks.save_body, body, CATALOG)
    code = write(tasks.save, TaskDraft("Kẻ khẩu hiệu", "UBND", due_on=TODAY), CATALOG, TODAY)
    write(tasks.add_evidence, code, EvidenceDraft(TODAY, "Đã kẻ", completes=True), CATALOG, TODAY)
    made = write(
        inspections.plan, InspectionDraft("supervision", "Bình xét ở thôn", "Mặt trận", TODAY)
    )
    write(inspections.visit, made, VisitDraft(TODAY, "Thôn Mẫu"), TODAY)
    wanted = FindingDraft(TODAY, "Thiếu biên bản", "Ban thôn", TODAY)
    found = write(inspections.note_finding, made, wanted, TODAY)
    write(inspections.fix, found, TODAY, "Đã họp lại", TODAY)
    write(inspections.conclude, made, TODAY, "Đúng quy trình", "", TODAY)
    signal = Signal("order", "Số ví dụ", (Link("", made, "ví dụ"),))
    write(watching.mark_seen, signal, "Đã đối chiếu sổ giấy", "Đàng Thị Mẫu", TODAY)
    write(attachments.attach, "inspection_finding", found, attachments.PROOF, "anh.png", photo())


def everything(desk: Workspace) -> None:
    """One of each, and what must never leave: a sealed case, sealed words."""
    write = desk.write
    known_of_people(desk)
    moved(desk)
    handled(desk)
    followed(desk)
    ranked(desk)
    overseen(desk)
    session = running(desk, "Pi Năng Thị Hoài", came=8)
    item = shown(desk, session).items[0]
    conflicted = shown(desk, session).seats[1].member.id
    write(sessions.set_conflicts, item.id, [conflicted], "vợ của người được đề nghị")
    vote(desk, item.id, Ballots(7, 7, 0, 6, 1))
    write(minutes.save_section, session, "content", "Bàn kỹ.", "")
    write(voting.close, session, "16:30", known(), TODAY)
    ids: list[UUID] = [at(desk, Step.AWAITING_SIGNATURE) for _ in range(4)]
    made = write(prepare.give, ids[:2], TODAY, Signing("Lê Văn Ví Dụ"), CATALOG)
    cards = write(issue.issue, made, desk.identity, CATALOG)
    write(issue.record_print, [cards[0].id], Mode.FULL, "pdf", "", desk.now())
    run = write(runs.begin, RunDraft(made, (cards[1].id,), Mode.FULL), desk.now())
    write(runs.answer, run, (runs.SPOILED,), desk.now())
    write(decisions.present, cards[0].register_entry_id, TODAY, "Bà Hoài", "Hội nghị ví dụ")
    written_after(desk, TODAY, ids[2:])
    write(sealed.save, CaseDraft(CASE, "GIAY_KHEN_XA", f"Việc của {CASE}", CASE, TODAY))


@pytest.fixture
def line(province, now):
    with (
        serving(province, now) as address,
        httpx.Client(transport=Door(address), timeout=patience.SECONDS) as client,
    ):
        yield client


def test_every_type_of_record_stands_at_the_province_and_is_called_by_words(linked, province, line):
    everything(linked)
    done = rounds.send(linked, client=line)
    assert done.received and done.refused == ()
    with province.engine.connect() as connection:
        for name in TYPES:
            table = RECORDS[name].__table__
            columns = [table.c[c] for c in ("id", *journaled_columns(RECORDS[name]))]
            query = select(*columns).order_by(table.c.id)
            here = linked.read(lambda s, query=query: s.execute(query).all())
            assert here, f"nothing here is a {name}"
            assert connection.execute(query).all() == here, name
    with Session(province.engine) as session:
        bytes_here = linked.read(lambda s: s.execute(select(Blob.sha256, Blob.data)).all())
        assert dict(session.execute(select(Blob.sha256, Blob.data)).all()) == dict(bytes_here)
        for name in TYPES:
            rows, _more = views.records(session, name, "")
            assert rows and TYPE_WORDS[name][0].isupper(), name
            _called, lines = views.record(session, name, rows[0].id)
            fields = {change.field for told in lines for change in told.changes}
            assert fields and fields <= set(FIELD_WORDS), (name, fields - set(FIELD_WORDS))
    assert linked.read(audit.check, linked.db).faults == ()


def test_what_is_sealed_leaves_no_word_in_any_package(linked):
    everything(linked)

    def sent(session) -> list[bytes]:
        found, after = [], 0
        while (run := outbox._next_run(session, linked.db, after, lambda *_: None)) is not None:
            found.append(run.written.data)
            after = ops.read(run.written.data).ops[-1].entry["n"]
        return found

    packages = linked.read(sent)
    whole = b"".join(packages)
    assert "Không đồng ý kết quả xét".encode() in whole  # the control: a complaint does travel
    stored = linked.read(
        lambda s: s.execute(text("SELECT informant, words FROM sealed_words")).all()
    )
    assert stored and all(row == (INFORMANT, DENOUNCED) for row in stored)
    for secret in (INFORMANT, DENOUNCED, CASE, "hoàng yến", "Kín Danh"):
        assert secret.encode() not in whole
    assert linked.read(lambda s: s.scalar(select(func.count()).select_from(RECORDS["complaint"])))


def test_nothing_of_these_rooms_is_stored_without_travelling():
    named = {room.__name__ for room in ROOMS}
    tables = [kind for room in ROOMS for kind in vars(room).values() if hasattr(kind, "__table__")]
    local = {
        kind.__name__
        for kind in tables
        if kind.__module__ in named and not issubclass(kind, Record)
    }
    assert local == {"SealedWords", "Blob"}  # the bytes of a file go as a part of a package
