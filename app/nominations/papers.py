"""Papers that the program writes itself from what a dossier says (lập từ mẫu)."""

from datetime import date
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import dossier as dossiers
from app import names
from app.catalog import Catalog
from app.catalog.words import NOT_SURE, granted
from app.dates import long_day, place_and_day, short_day, span_words
from app.documents import nomination_slip, sheets
from app.documents.blocks import Gap, Paper, Text, head, paragraphs, signed
from app.documents.dossier_slips import Signer, Slip, lay_out
from app.documents.nomination_slip import Condition, NominationSlip
from app.documents.nomination_slip import Paper as PaperLine
from app.errors import ClerkError
from app.journal import JournalSession
from app.nominations import (
    achievement,
    asked,
    forwarding,
    households,
    judge,
    letters,
    receipts,
    reviews,
)
from app.nominations.actions import number_text
from app.nominations.asked import Return
from app.nominations.conditions import REPORTS
from app.nominations.eligibility import VERDICT_WORDS, Verdict
from app.nominations.eligibility import Condition as JudgedCondition
from app.offices import names as names_of_office
from app.offices import papers as office_papers
from app.prose import as_prose, in_line, stopped, whole_line
from db.handling import Consultation, Posting
from db.nominations import Nomination
from db.subjects import Subject

MINUTES = ("BIEN_BAN_BINH_XET", "BIEN_BAN_XET_KHEN_THUONG", "BIEN_BAN_HOP_BINH_XET")
TEMPLATES = ("TO_TRINH", *REPORTS, *MINUTES, households.SHEET)  # papers that can be made


def made(session: Session, nomination_id: UUID, code: str, catalog: Catalog, today: date) -> Paper:
    """A paper of the checklist. Raises ClerkError where the dossier lacks what it needs."""
    if code == "TO_TRINH":
        return letters.of_unit(session, nomination_id, catalog, today)
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    if code == households.SHEET:
        return households.summary(session, nomination_id, catalog, today)
    if code in MINUTES:
        return lay_out(_minutes(session, found, subject, catalog, today))
    if code in REPORTS:
        _told(found)
        brief = code == "BAO_CAO_TOM_TAT"
        return achievement.report(session, nomination_id, catalog, today, brief=brief)
    raise ValueError(f"no template for {code}")


def attach_made(
    session: JournalSession, nomination_id: UUID, code: str, catalog: Catalog, today: date
) -> UUID:
    """Make a paper and put it into the dossier; return the file's id."""
    data = sheets.write(made(session, nomination_id, code, catalog, today))
    number = session.get_one(Nomination, nomination_id).number
    name = f"{catalog.paper_name(code)} {number_text(number)}.pdf"
    return dossiers.attach(session, nomination_id, code, name, data, catalog, today)


def _minutes(
    session: Session, found: Nomination, subject: Subject, catalog: Catalog, today: date
) -> Slip:
    meetings = reviews.reviews(session, found.id)
    if not meetings:
        raise ClerkError(
            what="Chưa ghi kết quả bình xét của đơn vị.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Bấm Ghi bình xét ở phần Quá trình, rồi lập biên bản.",
        )
    review = meetings[-1]
    issuer = office_papers.issuer(session, catalog, today)
    asked_for = issuer.own(granted(catalog.award(found.award_code, today)))
    name = names.addressed(subject.kind, subject.full_name, subject.sex)
    return Slip(
        above=letters.over_unit(issuer, review.unit_name),
        office=(names.capitals(review.unit_name),),
        number="",
        place_date=place_and_day(_place(session, catalog, today), review.held_on),
        title="BIÊN BẢN",
        matter=f"Họp bình xét đề nghị {asked_for}",
        facts=(
            ("Thời gian", f"{long_day(review.held_on)}."),
            ("Đơn vị", f"{review.unit_name}."),
            ("Chủ trì", f"{review.chaired_by}."),
            ("Thành phần", f"{review.present}/{review.members} người dự họp."),
        ),
        before_rows="Kết quả biểu quyết:",
        heads=("Người, tập thể được xét", "Đồng ý", "Không đồng ý", "Tỷ lệ"),
        widths=(0.46, 0.16, 0.2, 0.18),
        centred=(1, 2, 3),
        rows=(
            (
                name,
                str(review.votes_for),
                str(review.votes_against),
                f"{review.votes_for * 100 / review.present:.1f} %".replace(".", ","),
            ),
        ),
        text=f"Cuộc họp thống nhất đề nghị {asked_for} cho {names.within(name)}.\nBiên bản được đọc"
        " lại cho mọi người cùng nghe, nhất trí.",
        signer=Signer(("CHỦ TRÌ",), review.chaired_by),
        also="THƯ KÝ",
    )


def _told(found: Nomination) -> None:
    if not found.report.strip():
        raise ClerkError(
            what="Chưa viết báo cáo thành tích.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Viết ở mục Thành tích, rồi lập báo cáo.",
            field="report",
        )


def receipt_slip(session: Session, nomination_id: UUID, catalog: Catalog) -> Paper:
    """Phiếu tiếp nhận hồ sơ, as it is handed to whoever brought the dossier."""
    receipt = receipts.read(session, nomination_id)
    if receipt is None:
        raise ClerkError(
            what="Hồ sơ này chưa ghi tiếp nhận.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Bấm Ghi tiếp nhận ở phần Quá trình.",
        )
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    day = receipt.received_on
    papers = dossiers.read(session, nomination_id, catalog, day).papers
    return lay_out(
        Slip(
            office=_office(session, catalog, day),
            number=f"Số: {receipt.symbol}",
            place_date=place_and_day(_place(session, catalog, day), day),
            title="PHIẾU TIẾP NHẬN HỒ SƠ",
            matter="",
            facts=(
                ("Người nộp", receipt.submitted_by),
                ("Hồ sơ", f"{number_text(found.number)}, {subject.full_name}"),
                ("Đề nghị", catalog.award(found.award_code, day).name),
                ("Số bộ", f"{receipt.sets:02}"),
                ("Ngày nhận", short_day(day)),
                ("Ngày hẹn trả kết quả", short_day(receipt.due_on)),
            ),
            before_rows="Giấy tờ trong hồ sơ:",
            heads=("STT", "Giấy tờ", "Khi nhận"),
            widths=(0.1, 0.62, 0.28),
            rows=tuple(
                (place, paper.name, "có" if paper.files else "chưa có")
                for place, paper in enumerate(papers, 1)
            ),
            text="",
            signer=Signer(("NGƯỜI NHẬN",), receipt.received_by),
            receivers=("Người nộp", "Lưu hồ sơ"),
        )
    )


def posting_notice(session: Session, posting_id: UUID, catalog: Catalog) -> Paper:
    """Thông báo công khai: what hangs at one place over the same days, on one list."""
    posted = session.get_one(Posting, posting_id)
    day = posted.from_on
    issuer = office_papers.issuer(session, catalog, day)
    together = (
        select(Nomination, Subject)
        .join(Subject, Subject.id == Nomination.subject_id)
        .join(Posting, Posting.nomination_id == Nomination.id)
        .where(
            Posting.place == posted.place,
            Posting.from_on == posted.from_on,
            Posting.to_on == posted.to_on,
            Nomination.deleted_at.is_(None),
        )
        .order_by(Nomination.number)
    )
    rows = tuple(
        (
            place,
            names.addressed(subject.kind, subject.full_name, subject.sex),
            whole_line(subject.position, in_line(subject.village)),
            issuer.own(catalog.award(found.award_code, day).name),
        )
        for place, (found, subject) in enumerate(session.execute(together).all(), 1)
    )
    counted = "ngày làm việc" if posted.counted == "working" else "ngày"
    return lay_out(
        Slip(
            office=_office(session, catalog, day),
            number="Số: …/TB-UBND",
            place_date=place_and_day(_place(session, catalog, day), day),
            title="THÔNG BÁO",
            matter="Công khai danh sách đề nghị khen thưởng",
            facts=(
                ("Nơi niêm yết", stopped(posted.place)),
                (
                    "Thời gian",
                    f"{posted.days:02} {counted}, từ {long_day(posted.from_on)}"
                    f" đến hết {long_day(posted.to_on)}.",
                ),
                ("Căn cứ", stopped(posted.basis)),
            ),
            before_rows=f"{issuer.name} công khai danh sách đề nghị khen thưởng như sau:",
            heads=("STT", "Họ tên, tập thể", "Chức vụ, nơi ở", "Đề nghị"),
            widths=(0.08, 0.32, 0.34, 0.26),
            rows=rows,
            text="Tổ chức, cá nhân có ý kiến về danh sách này, đề nghị gửi về"
            f" {issuer.name} trước khi hết {long_day(posted.to_on)}. Ý kiến được ghi lại và trả"
            " lời; hết thời gian trên mà không có ý kiến, hồ sơ được xét tiếp.",
            signer=Signer(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), issuer.chairman),
            receivers=(posted.place, issuer.kept),
            is_list=True,
        )
    )


def request_letter(session: Session, nomination_id: UUID, catalog: Catalog) -> Paper:
    """The newest request for a supplement or correction, as it goes to the unit."""
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    request = _newest(session, nomination_id)
    day = request.asked_on
    wanted = [asked.FIELDS[name] for name in request.fields if name in asked.FIELDS]
    wanted += [catalog.paper_name(code) for code in request.papers]
    until = f" chậm nhất {long_day(request.due_on)}" if request.due_on else ""
    rows = tuple((place, name) for place, name in enumerate(wanted, 1))
    is_supplement = request.kind == "supplement"
    return lay_out(
        Slip(
            office=_office(session, catalog, day),
            number="",
            place_date=place_and_day(_place(session, catalog, day), day),
            title="PHIẾU YÊU CẦU BỔ SUNG HỒ SƠ" if is_supplement else "PHIẾU TRẢ HỒ SƠ",
            matter="",
            facts=(
                ("Kính gửi", letters.unit_name(session, found, subject)),
                ("Hồ sơ", f"{number_text(found.number)}, {subject.full_name}"),
                ("Đề nghị", catalog.award(found.award_code, day).name),
                ("Nơi yêu cầu", request.asked_by),
                ("Lý do", stopped(request.reason)),
            ),
            before_rows="Cần bổ sung, sửa:",
            heads=("STT", "Nội dung, giấy tờ"),
            widths=(0.1, 0.9),
            rows=rows,
            text=f"Đề nghị đơn vị bổ sung, gửi lại{until}.",
            signer=Signer(("NGƯỜI YÊU CẦU",)),
            receivers=("Như trên", "Lưu hồ sơ"),
        )
    )


def consultation_letter(session: Session, consultation_id: UUID, catalog: Catalog) -> Paper:
    """Công văn that asks an agency what it knows of somebody."""
    asking = session.get_one(Consultation, consultation_id)
    found = session.get_one(Nomination, asking.nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    day = asking.asked_on
    issuer = office_papers.issuer(session, catalog, day)
    name = names.within(names.addressed(subject.kind, subject.full_name, subject.sex))
    born = f"sinh năm {subject.birth_year}" if subject.birth_year else ""
    where = as_prose(subject.position), in_line(subject.village)
    whom = ", ".join(part for part in (name, born, *where) if part)
    asked_for = issuer.own(granted(catalog.award(found.award_code, day)))
    until = f" trước {long_day(asking.due_on)}" if asking.due_on else ""
    return Paper(
        f"Lấy ý kiến về khen thưởng {subject.full_name}",
        (
            *head(
                issuer.lines,
                "Số: …/UBND-VHXH",
                place_and_day(issuer.place, day),
                about="lấy ý kiến về đề nghị khen thưởng",
            ),
            Gap(6),
            Text(f"Kính gửi: {asking.agency}", "centre"),
            Gap(8),
            Text(
                f"{issuer.name} đang xét hồ sơ {number_text(found.number)} đề nghị"
                f" {asked_for} cho {whom}.",
                "body",
            ),
            *([Text(stopped(found.citation), "body", "Thành tích:")] if found.citation else []),
            Text(f"Đề nghị {asking.agency} cho ý kiến về nội dung sau:", "body"),
            *paragraphs(asking.question),
            Text(
                f"Ý kiến bằng văn bản xin gửi về {issuer.name}{until} để kịp xét khen thưởng.",
                "body",
            ),
            signed(("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"), issuer.chairman, ("Như trên", issuer.kept)),
        ),
    )


def summary(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Paper:
    """Phiếu tóm tắt hồ sơ: what the council reads before it votes."""
    found = session.get_one(Nomination, nomination_id)
    subject = session.get_one(Subject, found.subject_id)
    result = judge.judge(session, nomination_id, catalog, today)
    issuer = office_papers.issuer(session, catalog, today)
    group = catalog.ethnic_group(subject.ethnic_code) if subject.ethnic_code else None
    facts = (
        ("Năm sinh", str(subject.birth_year or "")),
        ("Dân tộc", group.name if group else ""),
        ("Chức vụ, đơn vị", subject.position),
        ("Nơi ở", subject.village),
        ("Thời gian lập thành tích", span_words(found.period_from, found.period_to)),
    )
    return nomination_slip.lay_out(
        NominationSlip(
            office=issuer.lines,
            number=f"Hồ sơ số {number_text(found.number)}",
            place_date=place_and_day(issuer.place, today),
            recipient=names.addressed(subject.kind, subject.full_name, subject.sex),
            award=catalog.award(found.award_code, today).name,
            facts=tuple((name, value) for name, value in facts if value),
            achievement=found.report or found.citation,
            verdict=result.words,
            conditions=tuple(
                Condition(
                    one.title,
                    _counts(one),
                    (one.reason or one.fact).replace("Máy không tự biết được, cần", "Cần"),
                    f"{one.basis}; {NOT_SURE}" if one.is_doubtful else one.basis,
                    _spoken(one),
                )
                for one in result.conditions
            ),
            papers=tuple(
                PaperLine(one.name, "có" if one.files else "còn thiếu")
                for one in dossiers.papers(session, nomination_id, catalog, today)
                if one.required or one.files
            ),
            roles=("NGƯỜI THẨM ĐỊNH",),
        )
    )


SPOKEN = {  # kind of a person's word -> in the verdict, in the sentence
    "confirmed": ("đã xác nhận", "xác nhận đạt"),
    "refuted": ("có người bác", "xác nhận không đạt"),
    "overruled": ("người xét cho đạt", "vẫn cho đạt"),
}


def _counts(one: JudgedCondition) -> str:
    """What counts of a condition, and whether that is a person's word: đạt (đã xác nhận)."""
    words = VERDICT_WORDS[one.effective]
    if one.note is None or one.effective is one.verdict:
        return words
    return f"{words} ({SPOKEN[one.note.kind][0]})"


def _spoken(one: JudgedCondition) -> str:
    """A person's word, with what the rules said by themselves where it goes against them."""
    note = one.note
    if note is None:
        return ""
    against = note.kind == "overruled" or (one.verdict is Verdict.MET and note.kind == "refuted")
    rule = f"Máy xét {VERDICT_WORDS[one.verdict]}. " if against else ""
    who = f"{note.said_by}, ngày {short_day(note.said_on)}, {SPOKEN[note.kind][1]}"
    return f"{rule}{who}: {note.words}"


def _newest(session: Session, nomination_id: UUID) -> Return:
    found = asked.returns(session, nomination_id)
    if not found:
        raise ClerkError(
            what="Hồ sơ này chưa bị trả lần nào.",
            kept="Hồ sơ vẫn nguyên.",
            todo="Xem phần Quá trình của hồ sơ.",
        )
    return found[-1]


def _office(session: Session, catalog: Catalog, day: date) -> tuple[str, ...]:
    own = forwarding.own_unit(session, catalog, day)
    return own.office_lines if own else (names.capitals(names_of_office.current(session).name),)


def _place(session: Session, catalog: Catalog, day: date) -> str:
    own = forwarding.own_unit(session, catalog, day)
    return own.place if own else ""
