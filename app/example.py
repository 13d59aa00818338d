"""An example office to look around in: every person, place story and number here is invented.

Made through the same actions as real work, so its journal, register and lists are real ones.
"""

import io
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from PIL import Image, ImageDraw
from reportlab.pdfgen.canvas import Canvas

from app import (
    attachments,
    example_clusters,
    example_course,
    example_exemplars,
    example_movements,
    example_oversight,
    example_people,
    finding,
)
from app import dossier as dossiers
from app.catalog import Catalog, load
from app.certificates import issue
from app.council import actions as council
from app.council import members, sessions, view, voting
from app.council.rules import Ballots, CouncilNumbers
from app.council.view import SessionDraft
from app.dates import Month
from app.decisions import actions as decisions
from app.decisions import prepare
from app.example_movements import HOUSES, LANES, WATER
from app.exemplars import actions as exemplars
from app.exemplars import consent
from app.nominations import actions as nominations
from app.nominations import judge, listing
from app.nominations.actions import NominationDraft, Note
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Setup, Workspace
from db.exemplars import ExemplarStage
from db.nominations import NominationStep
from db.subjects import SubjectKind

NOTE = "Người và việc trong ví dụ này là hư cấu."
PASSPHRASE = "suối trong mùa lúa chín vàng"  # noqa: S105 - the way into invented data


def setup(recovery_code: str) -> Setup:
    """The example office: a real commune, an invented clerk."""
    return Setup(
        unit_code="22795",
        unit_valid_from=date(2025, 7, 1),
        office_name="UBND xã Bác Ái",
        level="xa",
        parent_name="Tỉnh Khánh Hòa",
        full_name="Nguyễn Thị Ví Dụ",
        job_title="Công chức Văn hóa – Xã hội",
        login="vidu",
        passphrase=PASSPHRASE,
        recovery_code=recovery_code,
    )


@dataclass(frozen=True, slots=True)
class _Case:
    kind: str
    name: str
    sex: str | None
    year: int | None
    ethnic: str | None
    village: str
    position: str
    award: str
    citation: str
    steps: int  # how far the dossier has come
    due: int | None  # days from today


PERSON, GROUP, HOUSE, FIRM = "individual", "collective", "household", "enterprise"
CASES = (
    _Case(
        PERSON,
        "Pi Năng Thị Hoài",
        "female",
        1986,
        "21",
        "Thôn Ma Rơi",
        "Chi hội trưởng Phụ nữ",
        "GIAY_KHEN_XA",
        "Có thành tích vận động 46 hộ đồng bào Raglai thôn Ma Rơi cùng giữ nguồn"
        " nước sạch, góp phần xây dựng nông thôn mới",
        0,
        0,
    ),
    _Case(
        GROUP,
        "Tổ thủy nông thôn Bàu Sen",
        None,
        None,
        None,
        "Thôn Bàu Sen",
        "Hợp tác xã Bàu Sen",
        "GIAY_KHEN_XA",
        "Có thành tích giữ kênh mương thông suốt trong mùa khô",
        1,
        6,
    ),
    _Case(
        PERSON,
        "Đàng Thị Kim Hoa",
        "female",
        1971,
        "17",
        "Thôn Tân Lộc",
        "Nghệ nhân dệt",
        "GIAY_KHEN_XA",
        "Có thành tích truyền nghề dệt cho 24 học viên trong thôn",
        1,
        2,
    ),
    _Case(
        GROUP,
        "Trường Tiểu học Suối Vàng",
        None,
        None,
        None,
        "Thôn Suối Vàng",
        "Giáo dục",
        "GIAY_KHEN_XA",
        "Có thành tích vận động học sinh ra lớp đầy đủ trong năm học",
        2,
        7,
    ),
    _Case(
        PERSON,
        "Katơr Văn Đoàn",
        "male",
        1994,
        "21",
        "Thôn Chà Là",
        "Dân quân xã",
        "GIAY_KHEN_XA",
        "Có hành động dũng cảm cứu người trong lũ",
        3,
        -3,
    ),
    _Case(
        PERSON,
        "Trần Quốc Lực",
        "male",
        1988,
        "01",
        "Thôn Tân Lộc",
        "Trạm Y tế xã",
        "LDTT",
        "Hoàn thành tốt nhiệm vụ, gương mẫu trong các phong trào thi đua",
        2,
        3,
    ),
    _Case(
        HOUSE,
        "Chamaléa Thành",
        "male",
        None,
        "21",
        "Thôn Ma Rơi",
        "Làm rẫy",
        "GIAY_KHEN_XA",
        "Gia đình hiến 800 m² đất mở đường vào khu sản xuất",
        3,
        4,
    ),
    _Case(
        PERSON,
        "Bá Trung Hiền",
        "male",
        1979,
        "17",
        "Thôn Bàu Sen",
        "Nuôi cừu",
        "GIAY_KHEN_XA",
        "",
        0,
        4,
    ),
    _Case(
        GROUP,
        "Chi hội Phụ nữ thôn Suối Vàng",
        None,
        None,
        None,
        "Thôn Suối Vàng",
        "Hội Phụ nữ xã",
        "GIAY_KHEN_XA",
        "Có thành tích trong phong trào “Sạch nhà, đẹp ngõ”",
        2,
        5,
    ),
    _Case(
        PERSON,
        "Lưu Thị Mỹ Duyên",
        "female",
        1992,
        "17",
        "Thôn Tân Lộc",
        "Giáo viên mầm non",
        "LDTT",
        "Hoàn thành xuất sắc nhiệm vụ năm học",
        1,
        3,
    ),
    _Case(
        PERSON,
        "Võ Minh Trí",
        "male",
        1985,
        "01",
        "Thôn Chà Là",
        "Công chức Địa chính",
        "LDTT",
        "Hoàn thành tốt nhiệm vụ, giải quyết hồ sơ đất đai đúng hạn",
        1,
        2,
    ),
    _Case(
        PERSON,
        "Taín Văn Liêm",
        "male",
        1990,
        "21",
        "Thôn Ma Rơi",
        "Trưởng thôn",
        "GIAY_KHEN_XA",
        "Có thành tích trong phong trào toàn dân bảo vệ an ninh Tổ quốc",
        3,
        7,
    ),
    _Case(
        FIRM,
        "Hợp tác xã Táo Phước Xanh",
        None,
        None,
        None,
        "Thôn Bàu Sen",
        "Trồng và chế biến táo",
        "GIAY_KHEN_XA",
        "Có thành tích tạo việc làm cho 35 lao động tại chỗ",
        2,
        None,
    ),
    _Case(
        GROUP,
        "Ban Công tác Mặt trận thôn Chà Là",
        None,
        None,
        None,
        "Thôn Chà Là",
        "Mặt trận xã",
        "GIAY_KHEN_XA",
        "Có thành tích xóa 12 nhà tạm, nhà dột nát",
        3,
        4,
    ),
    _Case(
        PERSON,
        "Mang Thị Nhiễm",
        "female",
        1968,
        "21",
        "Thôn Suối Vàng",
        "Già làng",
        "GIAY_KHEN_XA",
        "",
        0,
        11,
    ),
)
MOVEMENTS = {  # whose dossier came out of another one than most
    "Chi hội Phụ nữ thôn Suối Vàng": LANES,
    "Ban Công tác Mặt trận thôn Chà Là": HOUSES,
}
STORY = (
    "Thôn có 52 hộ, phần lớn là đồng bào Raglai. Mùa khô, bể nước tự chảy cạn dần từ giữa trưa."
    " Chị đi từng nhà, ghi lại giờ mất nước của mỗi hộ, rồi cùng già làng mời bà con họp ngay bên"
    " bể nước.\n"
    "Tổ giữ nước gồm 7 người ra đời, thay nhau trông đầu nguồn, sửa ống rò, rào lối gia súc. Sau"
    " sáu tháng, 46/52 hộ có nước suốt ngày. Không còn ai phải gùi nước từ suối.\n"
    "Bà con tự góp 8,4 triệu đồng làm quỹ sửa chữa, sổ thu chi dán công khai ở nhà cộng đồng."
)
COUNCIL = 2  # the step that a vote brings about
SEATS = (  # name, how called, role, post, whether he is there
    ("Lê Văn Khánh", "ông", "chairman", "Chủ tịch UBND xã", "present"),
    ("Trượng Thị Mai", "bà", "vice_chairman", "Phó Chủ tịch UBND xã", "present"),
    ("Nguyễn Thị Ví Dụ", "bà", "secretary", "Công chức Văn hóa - Xã hội", "present"),
    ("Nguyễn Hữu Đạt", "ông", "member", "Chủ tịch Mặt trận xã", "present"),
    ("Katơr Thị Liên", "bà", "member", "Hội Phụ nữ", "present"),
    ("Quảng Văn Đại", "ông", "member", "Hội Nông dân", "present"),
    ("Chamaléa Hùng", "ông", "member", "Xã đội trưởng", "present"),
    ("Bá Văn Sĩ", "ông", "member", "Hội Cựu chiến binh", "written"),
    ("Đỗ Thị Lài", "bà", "member", "Kế toán", "absent"),
)


def fill(workspace: Workspace, today: date) -> None:
    """Write the example's people, exemplars and dossiers into a new office."""
    catalog = load()
    example_movements.fill(workspace, catalog, today)
    made: list[UUID] = []
    begun: dict[str, UUID] = {}
    for case in CASES:
        subject = workspace.write(subjects.save, _subject(case))
        made.append(subject)
        dossier = workspace.write(nominations.create, _draft(case, subject, today), today)
        begun[case.name] = dossier
        if case.steps:
            complete(workspace, dossier, catalog, today)
        for step in range(case.steps):
            if step == COUNCIL:
                vote(workspace, dossier, catalog, today)
            else:
                workspace.write(judge.advance, dossier, catalog, today)
        workspace.write(judge.rejudge, dossier, catalog, today)
    for place, stage in ((0, 2), (2, 1), (6, 1), (9, 0)):
        case = CASES[place]
        exemplar = workspace.write(
            exemplars.save,
            exemplars.ExemplarDraft(
                subject_id=made[place],
                field="Nước sạch, môi trường" if place == 0 else "Đời sống cộng đồng",
                movement=WATER if place == 0 else "",
                summary=case.citation,
                story=STORY if place == 0 else case.citation,
                source="Mặt trận " + _small(case.village),
                detected_on=today - timedelta(days=160 - place),
            ),
        )
        days = {ExemplarStage.FOSTER: 120, ExemplarStage.SUM_UP: 20}
        if stage:
            example_exemplars.accompany(workspace, exemplar, today, is_first=place == 0)
        if place == 0:
            workspace.write(exemplars.set_photo, exemplar, "Tranh vẽ ví dụ", _drawing())
            workspace.write(consent.give, exemplar, today - timedelta(days=150))
        for next_stage in list(ExemplarStage)[1 : stage + 1]:
            on = today - timedelta(days=days[next_stage])
            workspace.write(exemplars.move, exemplar, next_stage, on)

    _decide(workspace, today)
    names = (case.name for case in CASES)
    example_people.fill(workspace, dict(zip(names, made, strict=True)), today)
    example_course.fill(workspace, begun, catalog, today)
    _meet(workspace, catalog, today)
    example_oversight.fill(workspace, catalog, today)
    example_clusters.fill(workspace, catalog, today)


def complete(workspace: Workspace, dossier: UUID, catalog: Catalog, today: date) -> None:
    """Attach every paper that is asked for, and let a person confirm what no file can show."""
    paper = _sample_paper()
    for needed in workspace.read(judge.papers_needed, dossier, catalog, today):
        name = f"{needed.code.lower()}-vi-du.pdf"
        workspace.write(attachments.attach, "nomination", dossier, needed.code, name, paper)
    for condition in workspace.read(judge.judge, dossier, catalog, today).conditions:
        if condition.verdict == "needs_confirmation":
            said = Note(condition.code, "confirmed", "Ông Ví Dụ, Công an xã", today, "Không có gì.")
            workspace.write(judge.note, dossier, said, catalog, today)


def vote(workspace: Workspace, dossier: UUID, catalog: Catalog, today: date) -> None:
    numbers = CouncilNumbers(today, 9, 8, 8, 8, 8, 0)
    rule = workspace.read(dossiers.vote_rule, dossier, catalog, today)
    workspace.write(council.record_result, dossier, numbers, rule, today)


def _meet(workspace: Workspace, catalog: Catalog, today: date) -> None:
    """A council of invented people in the midst of a session: two dossiers voted, two to come."""
    founded = date(2025, 7, 4)
    draft = members.CouncilDraft(
        "Hội đồng Thi đua - Khen thưởng xã Bác Ái", members.COUNCIL, "01/QĐ-UBND (ví dụ)", founded
    )
    council_id = workspace.write(members.save_council, draft)
    seats = [
        workspace.write(
            members.save_member,
            council_id,
            members.MemberDraft(name, founded, role, honorific=called, position=post),
        )
        for name, called, role, post, _state in SEATS
    ]
    plan = SessionDraft(
        title=f"Xét khen thưởng năm {today.year} (ví dụ)",
        held_on=today,
        starts_at="14:00",
        place="Phòng họp UBND xã",
        chair_id=seats[0],
        secretary_id=seats[2],
        tellers="Trượng Thị Mai\nQuảng Văn Đại\nKatơr Thị Liên",
    )
    waiting = [row.id for row in workspace.read(sessions.waiting)]
    meeting = workspace.write(sessions.plan, plan, waiting, catalog, today)
    for member, (*_who, state) in zip(seats, SEATS, strict=True):
        reason = "đi học" if state == "absent" else ""
        workspace.write(sessions.attend, meeting, member, state, reason)
    workspace.write(sessions.open_now, meeting, catalog)
    shown = workspace.read(view.read, meeting, catalog, today)
    for item, counted in zip(shown.items, (Ballots(8, 8, 0, 8, 0), Ballots(8, 8, 1, 4, 3)),
                             strict=False):  # fmt: skip
        workspace.write(voting.record, item.id, counted, 1, catalog, today)


def _small(village: str) -> str:
    """A village inside a line: thôn Ma Rơi."""
    return village[:1].lower() + village[1:]


def _drawing() -> bytes:
    """A drawn picture in place of a photo: hills, a spring, a roof."""
    picture = Image.new("RGB", (960, 540), "#D5E4EA")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((690, 110, 780, 200), fill="#F2C25C")
    pen.polygon([(0, 330), (220, 210), (480, 340), (720, 240), (960, 330), (960, 540), (0, 540)],
                fill="#A9B7A8")  # fmt: skip
    pen.polygon([(0, 400), (260, 330), (560, 430), (960, 350), (960, 540), (0, 540)],
                fill="#5F8763")  # fmt: skip
    pen.line([(430, 400), (470, 440), (440, 480), (500, 540)], fill="#EAF3F8", width=22)
    pen.rectangle((640, 400, 740, 460), fill="#7A4E2E")
    pen.polygon([(620, 405), (690, 350), (760, 405)], fill="#B5552F")
    out = io.BytesIO()
    picture.save(out, "PNG")
    return out.getvalue()


def _sample_paper() -> bytes:
    out = io.BytesIO()
    page = Canvas(out, invariant=1)
    page.drawString(72, 720, "Giay to vi du, khong co gia tri.")
    page.save()
    return out.getvalue()


def _decide(workspace: Workspace, today: date) -> None:
    """Three dossiers of the example are decided, and two of them handed over."""
    catalog = load()
    workspace.write(finding.set_chairman, "Lê Văn Ví Dụ", "CHỦ TỊCH")
    shown = listing.Filter(steps=(NominationStep.AWAITING_SIGNATURE,))
    waiting = workspace.read(listing.page, shown, listing.Order.NUMBER, False, None, 10)
    ids = [row.id for row in waiting][1:]
    day = max(today - timedelta(days=9), date(today.year, 1, 1))
    signing = prepare.Signing("Lê Văn Ví Dụ")
    draft, lines = workspace.read(prepare.prepare, ids, day, signing, catalog)
    decision = workspace.write(decisions.decide, draft, lines)
    workspace.write(issue.issue, decision, workspace.identity, catalog)
    entries = workspace.read(decisions.register_lines, decision_id=decision)
    for entry in entries[:2]:
        workspace.write(decisions.present, entry.id, today, entry.full_name, "Lễ tổng kết (ví dụ)")


def _subject(case: _Case) -> SubjectDraft:
    return SubjectDraft(
        kind=SubjectKind(case.kind),
        full_name=case.name,
        sex=case.sex,
        birth_year=case.year,
        ethnic_code=case.ethnic,
        labour_role="TRUC_TIEP" if case.kind == PERSON else None,
        position=case.position,
        unit_code="22795",
        unit_valid_from=date(2025, 7, 1),
        village=case.village,
        note=NOTE,
    )


def _draft(case: _Case, subject: UUID, today: date) -> NominationDraft:
    has_report = bool(case.citation)
    first = Month(today.year - 1, today.month)
    return NominationDraft(
        subject_id=subject,
        award_code=case.award,
        movement=MOVEMENTS.get(case.name, WATER) if case.award == "GIAY_KHEN_XA" else "",
        commendation_type="PHONG_TRAO" if case.award == "GIAY_KHEN_XA" else "CONG_TRANG",
        source="Ban Công tác Mặt trận " + _small(case.village),
        period_from=first.iso if has_report else None,
        period_to=f"{today.year}-{today.month:02}",
        citation=case.citation,
        report=STORY if has_report else "",
        ground="movement" if has_report else None,
        rating="good" if case.award == "LDTT" else None,
        discipline="none" if has_report else None,
        due_on=None if case.due is None else today + timedelta(days=case.due),
    )
