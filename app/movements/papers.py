"""The papers of a movement: its plan, who registered, its reviews, a checklist for hamlets."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import long_day, place_and_day, short_day
from app.documents import movement_checklist
from app.documents.blocks import (
    BLANK,
    Block,
    Gap,
    Grid,
    Paper,
    Text,
    head,
    signed,
    titled,
)
from app.documents.movement_checklist import ChecklistPaper
from app.documents.tabular import Value
from app.money import in_report
from app.movements import listing, registrations, rules
from app.movements.listing import Criterion
from app.movements.words import called
from app.offices import names
from app.offices import papers as office_papers
from app.prose import in_line, stopped
from db.subjects import SubjectKind

STEP = 500  # registrations read at once


def checklist(session: Session, movement_id: UUID, villages: Sequence[str]) -> Paper:
    """The pages. Raises ClerkError without criteria."""
    shown = listing.read(session, movement_id)
    first, last = shown.draft.starts_on, shown.draft.ends_on
    period = f"từ {short_day(first)} đến {short_day(last)}" if first and last else ""
    return movement_checklist.lay_out(
        ChecklistPaper(
            office=(names.current(session).name.replace("UBND", "Ủy ban nhân dân").upper(),),
            movement=shown.draft.name,
            slogan=shown.draft.slogan,
            period=period,
            criteria=tuple(
                (
                    one.name,
                    rules.criterion_words(one.kind, one.threshold, one.unit),
                    one.how_checked,
                )
                for one in shown.criteria
            ),
            villages=tuple(villages),
        )
    )


def plan(session: Session, movement_id: UUID, catalog: Catalog, today: date) -> Paper:
    """The plan that launches it, with a dotted line for what is not written yet."""
    shown = listing.read(session, movement_id)
    draft, day = shown.draft, shown.plan_on or today
    issuer = office_papers.issuer(session, catalog, day)
    opening = (
        f"{issuer.name} ban hành kế hoạch phát động phong trào thi đua “{draft.name}” như sau:"
    )
    if shown.parent_name:
        opening = f"Hưởng ứng phong trào “{shown.parent_name}”, {opening}"
    names = called(catalog)
    reached = ", ".join(names[code] for code in draft.strata if code in names)
    first, last = draft.starts_on, draft.ends_on
    span = f"Từ {long_day(first)} đến {long_day(last)}." if first and last else BLANK
    reviews = (
        f"Sơ kết {draft.interim_months} tháng một lần; tổng" if draft.interim_months else "Tổng"
    )
    table = _criteria(shown.criteria)
    parts: list[Block] = [
        *_part("I. Mục đích, yêu cầu", draft.objective),
        *_part("II. Đối tượng, phạm vi", draft.audience or reached),
        Text(f"Phạm vi: {', '.join(map(in_line, draft.villages)) or 'toàn địa bàn'}.", "body"),
        Text("III. Nội dung, tiêu chí thi đua", "heading"),
        *([Text(f"Khẩu hiệu: “{draft.slogan}”.", "body")] if draft.slogan else []),
        *([table, Gap(6)] if shown.criteria else [Text(BLANK, "body")]),
        Text("IV. Thời gian thực hiện", "heading"),
        Text(span, "body"),
        *([Text(f"Lập thành tích chào mừng {draft.greets}.", "body")] if draft.greets else []),
        *_part("V. Biện pháp thực hiện", draft.measures),
        *_part("VI. Khen thưởng", draft.expected_awards),
        Text("VII. Tổ chức thực hiện", "heading"),
        Text(
            "Các thôn, cơ quan, đơn vị phổ biến đến từng người, lập danh sách đăng ký thi đua gửi"
            " công chức phụ trách thi đua, khen thưởng.",
            "body",
        ),
        Text(f"{reviews} kết khi kết thúc phong trào, theo các tiêu chí nêu trên.", "body"),
    ]
    return Paper(
        f"Kế hoạch phong trào {draft.name}",
        (
            *head(
                issuer.lines,
                f"Số: {shown.plan_symbol or '…/KH-UBND'}",
                place_and_day(issuer.place, day),
            ),
            *titled("KẾ HOẠCH", f"Phát động phong trào thi đua “{draft.name}”"),
            Text(opening, "body"),
            *parts,
            signed(
                ("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"),
                issuer.chairman,
                (*issuer.told, "Các thôn, cơ quan, đơn vị", issuer.kept),
            ),
        ),
        listed=table if shown.criteria else None,
    )


def registered(session: Session, movement_id: UUID, catalog: Catalog, today: date) -> Paper:
    """Danh sách đăng ký thi đua: everybody by name, with what they promise."""
    shown = listing.read(session, movement_id)
    issuer = office_papers.issuer(session, catalog, today)
    rows: list[tuple[Value, ...]] = []
    kinds = Counter[SubjectKind]()
    for place, one in enumerate(_registered(session, movement_id), 1):
        kinds[one.kind] += 1
        rows.append(
            (
                place,
                one.full_name,
                str(one.birth_year or ""),
                one.village,
                one.pledge,
                one.registered_on,
                "",
            )
        )
    heads = ("STT", "Họ tên, đơn vị", "Năm sinh", "Thôn, nơi ở", "Nội dung đăng ký", "Ngày", "Ký")
    table = Grid(heads, rows, (0.07, 0.23, 0.09, 0.16, 0.24, 0.13, 0.08), centred=(2, 5))
    total = (
        f"Tổng số {in_report(len(rows))} đăng ký: {in_report(shown.units)} tập thể, hộ, doanh"
        f" nghiệp; {in_report(shown.persons)} cá nhân."
    )
    none = Text("Chưa có ai đăng ký.", "italic")
    return Paper(
        f"Danh sách đăng ký {shown.draft.name}",
        (
            *head(issuer.lines, "", place_and_day(issuer.place, today)),
            *titled("DANH SÁCH ĐĂNG KÝ THI ĐUA", f"Phong trào “{shown.draft.name}”"),
            *([table, Gap(6), Text(total, "italic")] if rows else [none]),
            signed(("NGƯỜI LẬP",), ""),
        ),
        listed=table if rows else None,
    )


def _criteria(criteria: Sequence[Criterion]) -> Grid:
    rows = [
        (
            place,
            one.name,
            rules.criterion_words(one.kind, one.threshold, one.unit),
            one.how_checked,
        )
        for place, one in enumerate(criteria, 1)
    ]
    return Grid(("STT", "Tiêu chí", "Mức cần đạt", "Cách kiểm tra"), rows, (0.08, 0.36, 0.2, 0.36))


def _part(heading: str, words: str) -> list[Block]:
    lines = [stopped(line) for line in words.splitlines() if line.strip()]
    return [Text(heading, "heading"), *(Text(line, "body") for line in lines or [BLANK])]


def _registered(session: Session, movement_id: UUID) -> Iterator[registrations.Row]:
    """Everybody, by name."""
    after: registrations.Row | None = None
    while found := registrations.page(session, movement_id, after, STEP):
        yield from found
        after = found[-1]
