"""The minutes, written from what was recorded; a part that the secretary has rewritten stays his.

A secret ballot leaves only totals here too: nobody is named beside a vote.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select

from app.catalog import Catalog
from app.catalog.words import granted
from app.council.members import LEADER_ROLES, ROLES, MemberRow
from app.council.rules import SECRET
from app.council.sessions import open_session
from app.council.view import Item, Seat, SessionView, outcome
from app.dates import long_day
from app.journal import JournalSession
from app.names import LEVELS
from app.prose import capital
from app.text import clean_paragraphs
from db.council import MinutesSection

HEADINGS = {
    "opening": "I. Thời gian, địa điểm, thành phần",
    "content": "II. Nội dung",
    "results": "III. Kết quả bỏ phiếu",
    "conclusion": "IV. Kết luận",
}


@dataclass(frozen=True, slots=True)
class Section:
    """One part of the minutes. edited: the secretary's own words. stale: and since then the
    figures that the program writes there have changed."""

    key: str
    heading: str
    text: str
    generated: str
    edited: bool = False
    stale: bool = False


def sections(view: SessionView, catalog: Catalog) -> tuple[Section, ...]:
    """The whole of the minutes, part by part."""
    texts = {
        "opening": opening(view),
        "content": content(view, catalog),
        "results": results(view, catalog),
        "conclusion": conclusion(view),
    }
    made = []
    for key, generated in texts.items():
        edit = view.edits.get(key)
        text = edit[0] if edit else generated
        stale = edit is not None and edit[1] != generated
        heading = HEADINGS[key]
        if key == "results" and view.draft.ballot != SECRET:
            heading = "III. Kết quả biểu quyết"
        made.append(Section(key, heading, text, generated, edit is not None, stale))
    return tuple(made)


def save_section(
    session: JournalSession, session_id: UUID, section: str, words: str, generated: str
) -> None:
    """Keep the secretary's words for a part; the program's own words give the part back to it."""
    open_session(session, session_id)
    found = session.scalars(
        select(MinutesSection).where(
            MinutesSection.session_id == session_id,
            MinutesSection.section == section,
            MinutesSection.deleted_at.is_(None),
        )
    ).first()
    words = clean_paragraphs(words)
    if words == generated or not words:
        if found is not None:
            found.deleted_at = session.author.now
            session.flush()
        return
    if found is None:
        found = MinutesSection(session_id=session_id, section=section)
        session.add(found)
    found.words, found.generated = words, generated
    session.flush()


def save_sections(
    session: JournalSession, session_id: UUID, changed: Sequence[tuple[str, str, str]]
) -> None:
    """Keep several parts at once, each as (section, words, generated)."""
    for section, words, generated in changed:
        save_section(session, session_id, section, words, generated)


def head_lines(shown: SessionView, office_name: str) -> tuple[str, str]:
    """Who meets, in two lines at the head of its papers."""
    return office_name.upper(), "TẬP THỂ LÃNH ĐẠO" if shown.council.is_leaders else "HỘI ĐỒNG TĐ-KT"


def matter(shown: SessionView) -> str:
    """Họp xét khen thưởng tổng kết năm 2024."""
    title = shown.draft.title
    if title.lower().startswith("họp"):
        return title
    return f"Họp {title[:1].lower()}{title[1:]}"


# ---------------------------------------------------------------- the parts


def opening(view: SessionView) -> str:
    """When and where, who presides, who is there, who is not and why."""
    draft = view.draft
    lines = [
        f"Thời gian: bắt đầu lúc {time_words(draft.starts_at)}, {long_day(draft.held_on)}.",
        f"Địa điểm: {draft.place}.",
    ]
    if view.continues:
        lines.append(f"Phiên họp tiếp tục {view.continues[:1].lower()}{view.continues[1:]}.")
    led = []
    chair, secretary = view.member(draft.chair_id), view.member(draft.secretary_id)
    if chair is not None:
        led.append(f"Chủ trì: {named(chair, view)}.")
    if secretary is not None:
        led.append(f"Thư ký: {secretary.called}.")
    if led:
        lines.append(" ".join(led))
    who = view.present
    quorum = "đủ" if view.has_quorum else "chưa đủ"
    lines.append(f"Có mặt {who.present}/{who.members} thành viên, {quorum} số người để họp.")
    came = [seat.member.called for seat in view.seats if seat.state == "present"]
    if came:
        lines.append(f"Thành viên có mặt: {', '.join(came)}.")
    absent = [absence(seat) for seat in view.seats if seat.state in ("absent", "written")]
    if absent:
        lines.append(f"Vắng: {', '.join(absent)}.")
    instead = [seat for seat in view.seats if seat.state == "substitute"]
    if instead:
        told = ", ".join(f"{seat.substitute} (thay {seat.member.called})" for seat in instead)
        lines.append(f"Dự thay: {told}.")
    return "\n".join(lines)


def named(member: MemberRow, view: SessionView) -> str:
    """ông Lê Văn Khánh, Chủ tịch UBND xã, Chủ tịch Hội đồng."""
    roles = LEADER_ROLES if view.council.is_leaders else ROLES
    role = roles[member.draft.role] if member.draft.role != "member" else ""
    return ", ".join(part for part in (member.called, member.draft.position, role) if part)


def absence(seat: Seat) -> str:
    """bà Đỗ Thị Lài (đi học)."""
    reason = seat.reason or ("đã gửi ý kiến bằng văn bản" if seat.state == "written" else "")
    return f"{seat.member.called} ({reason})" if reason else seat.member.called


def content(view: SessionView, catalog: Catalog) -> str:
    """What was put before the council and what was said."""
    body = "Tập thể lãnh đạo" if view.council.is_leaders else "Hội đồng"
    lines = [f"{body} nghe báo cáo và thảo luận {len(view.items):02} hồ sơ đề nghị khen thưởng."]
    for item in view.items:
        if item.remarks:
            lines.append(f"Về {whom(item, view, catalog)}: {item.remarks}")
        barred = [m.called for m in (view.member(id) for id in item.conflicts) if m is not None]
        if barred:
            lines.append(
                f"{capital(', '.join(barred))} không bỏ phiếu đối với {item.full_name} vì có"
                " liên quan."
            )
    return "\n".join(lines)


def results(view: SessionView, catalog: Catalog) -> str:
    """How many ballots, then every dossier with its numbers; the one that is not voted on has …"""
    voted = [item for item in view.items if item.first is not None]
    lines = []
    if voted:
        lines.append(_ballots(voted))
    tellers = view.draft.tellers.splitlines()
    if tellers:
        lines.append(f"Tổ kiểm phiếu: {', '.join(map(view.called, tellers))}.")
    for place, item in enumerate(view.items, 1):
        lines.append(f"{place}. {_result(view, item, catalog)}")
    return "\n".join(lines)


def _ballots(voted: Sequence[Item]) -> str:
    counts = {(v.ballots.issued, v.ballots.collected, v.voters.written)
              for v in (item.first for item in voted) if v is not None}  # fmt: skip
    if len(counts) > 1:
        return "Số phiếu phát ra, thu về của từng hồ sơ ghi ở biên bản kiểm phiếu."
    ((issued, collected, written),) = counts
    if any(item.ballot != SECRET for item in voted):
        more = f", cộng {written:02} ý kiến gửi bằng văn bản" if written else ""
        return f"Có {issued - written:02} người biểu quyết{more}."
    more = f", trong đó {written:02} phiếu gửi bằng văn bản" if written else ""
    return f"Phát ra {issued:02} phiếu, thu về {collected:02} phiếu{more}."


def _result(view: SessionView, item: Item, catalog: Catalog) -> str:
    numbers = item.numbers(view.draft.held_on)
    if numbers is None:
        return f"{item.full_name}: …"
    found = outcome(numbers, item.rule)
    share = f"đồng ý {found.votes}/{found.whole} ({found.percent})"
    award = _own(granted(catalog.award(item.award_code, view.draft.held_on)), view)
    if found.passed:
        return f"{item.full_name}: {share}, đề nghị {award}."
    sign = "trên" if item.rule.more_than else "từ"
    words = f"{item.full_name}: {share}, chưa đủ tỷ lệ {sign} {item.rule.percent} % để đề nghị"
    words += f" {award}"
    if item.lower_award:
        lower = _own(catalog.award(item.lower_award, view.draft.held_on).name, view)
        words += f"; đề nghị mức thấp hơn: {lower}"
    return words + "."


def conclusion(view: SessionView) -> str:
    """What comes of it."""
    passed, failed = split(view)
    if len(passed) + len(failed) < len(view.items):
        return "…"  # nothing is concluded while dossiers wait
    body = "Tập thể lãnh đạo" if view.council.is_leaders else "Hội đồng"
    lines = []
    if passed:
        lines.append(
            f"{body} nhất trí trình Chủ tịch quyết định hoặc đề nghị cấp trên khen thưởng"
            f" {len(passed):02} hồ sơ."
        )
    if failed:
        names = ", ".join(item.full_name for item in failed)
        lines.append(f"Chưa thông qua {len(failed):02} hồ sơ: {names}.")
    if view.continued_id is not None:
        lines.append("Những hồ sơ chưa bỏ phiếu được xét ở phiên họp tiếp theo.")
    if view.draft.ends_at:
        lines.append(f"Phiên họp kết thúc lúc {time_words(view.draft.ends_at)} cùng ngày.")
    return "\n".join(lines) or "…"


def split(view: SessionView) -> tuple[list[Item], list[Item]]:
    """The items that have carried and those that have not; the unvoted are in neither."""
    passed: list[Item] = []
    failed: list[Item] = []
    for item in view.items:
        numbers = item.numbers(view.draft.held_on)
        if numbers is not None:
            (passed if outcome(numbers, item.rule).passed else failed).append(item)
    return passed, failed


def award_words(item: Item, view: SessionView, catalog: Catalog) -> str:
    """Giấy khen của Chủ tịch UBND xã Bác Ái."""
    return _own(catalog.award(item.award_code, view.draft.held_on).name, view)


def _own(award: str, view: SessionView) -> str:
    """The award with the name of the council's own commune or province in it."""
    unit = view.council.draft.name.removeprefix("Hội đồng Thi đua - Khen thưởng ")
    for level in next((of for word, of in LEVELS.items() if unit.startswith(f"{word} ")), ()):
        award = award.replace(f"UBND cấp {level}", f"UBND {unit}")
    return award


def whom(item: Item, view: SessionView, catalog: Catalog) -> str:
    """Trần Quốc Lực (Chiến sĩ thi đua cơ sở)."""
    return f"{item.full_name} ({award_words(item, view, catalog)})"


def time_words(time: str) -> str:
    """14 giờ 00."""
    hours, _, minutes = time.partition(":")
    return f"{hours} giờ {minutes}"
