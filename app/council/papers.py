"""The papers of a session: invitations, ballots, minutes and the tellers' minutes."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.council import minutes, view
from app.council.members import MemberRow
from app.council.minutes import award_words, matter, named, time_words
from app.council.rules import SECRET
from app.council.view import Item, SessionView, outcome
from app.dates import long_day, place_and_day
from app.documents import ballots, council_minutes, invitation
from app.documents.ballots import BallotPaper, Slips
from app.documents.blocks import Paper
from app.documents.council_minutes import CouncilMinutes, Part, ResultLine, TallyMinutes
from app.documents.invitation import Invitation
from app.errors import ClerkError
from app.names import capitals
from app.nominations import nominee_list
from app.offices import names
from app.pdf import keep_together
from app.prose import capital


@dataclass(frozen=True, slots=True)
class _Head:
    """What all papers of a session begin with."""

    above: str
    council: tuple[str, ...]
    place: str
    matter: str


def paper(session: Session, session_id: UUID, kind: str, catalog: Catalog, today: date) -> Paper:
    """One of the papers. kind: a key of view.PAPERS."""
    shown = view.read(session, session_id, catalog, today)
    head = _head(session, shown, catalog)
    writers: dict[str, Callable[[], Paper]] = {
        "invitation": lambda: invitation.lay_out(_invitation(shown, head, today)),
        "ballots": lambda: ballots.lay_out(_ballots(shown, head, catalog)),
        "minutes": lambda: council_minutes.lay_out(_minutes(shown, head, catalog)),
        "tally": lambda: council_minutes.lay_out_tally(_tally(shown, head, catalog)),
        "list": lambda: nominee_list.paper(
            session,
            [item.nomination_id for item in shown.items],
            catalog,
            shown.draft.held_on,
            f"Trình {shown.council.draft.name} {head.matter[:1].lower()}{head.matter[1:]}",
        ),
    }
    return writers[kind]()


def _head(session: Session, shown: SessionView, catalog: Catalog) -> _Head:
    facts = names.on(session, shown.draft.held_on)
    unit = names.unit_on(session, catalog, shown.draft.held_on)
    council = ("HỘI ĐỒNG", "THI ĐUA - KHEN THƯỞNG")
    if shown.council.is_leaders:
        council = ("TẬP THỂ", "LÃNH ĐẠO")
    above = capitals(facts.name.replace("UBND", "Ủy ban nhân dân"))
    return _Head(above, council, unit.place if unit else "", matter(shown))


def _number(shown: SessionView, kind: str) -> str:
    body = "TTLĐ" if shown.council.is_leaders else "HĐTĐKT"
    return f"Số: {shown.number:02}/{kind}-{body}"


def _invitation(shown: SessionView, head: _Head, today: date) -> Invitation:
    draft = shown.draft
    chair, secretary = shown.member(draft.chair_id), shown.member(draft.secretary_id)
    body = shown.council.draft.name
    if not shown.seats:
        raise ClerkError(
            "Chưa có thành viên nào để mời.", "Bấm Thành viên Hội đồng để ghi, rồi in giấy mời."
        )
    return Invitation(
        above=head.above,
        office=head.council,
        number=_number(shown, "GM"),
        place_date=place_and_day(head.place, min(today, draft.held_on)),
        matter=matter(shown),
        guests=tuple(capital(named(seat.member, shown)) for seat in shown.seats),
        opening=f"{body} trân trọng kính mời ông (bà) dự họp:",
        facts=(
            ("Nội dung", f"{draft.title}, gồm {len(shown.items):02} hồ sơ."),
            ("Thời gian", f"{time_words(draft.starts_at)}, {long_day(draft.held_on)}."),
            ("Địa điểm", f"{draft.place}."),
            ("Chủ trì", f"{named(chair, shown)}." if chair else ""),
        ),
        closing="Đề nghị ông (bà) đến dự đúng giờ. Nếu không dự được, đề nghị báo thư ký"
        + (f" ({secretary.called})" if secretary else "")
        + " và gửi ý kiến bằng văn bản trước giờ họp.",
        roles=_inviting(chair, shown),
        signer=chair.draft.full_name if chair else "",
        receivers=("Như trên", "Lưu: VT, Hội đồng"),
    )


def _inviting(chair: MemberRow | None, shown: SessionView) -> tuple[str, ...]:
    if shown.council.is_leaders:
        return ("CHỦ TRÌ",)
    if chair is not None and chair.draft.role == "vice_chairman":
        return ("TM. HỘI ĐỒNG", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH")
    return ("TM. HỘI ĐỒNG", "CHỦ TỊCH")


def _ballots(shown: SessionView, head: _Head, catalog: Catalog) -> BallotPaper:
    """A slip for each who may vote; before anything is known of who comes, for every member.

    What a member has a conflict of interest in is not on that member's slip; slips that lack the
    same are alike, and no slip says whose it is.
    """
    came = {"present", "written", ""}
    if shown.substitutes_vote:
        came.add("substitute")
    secret = [item for item in shown.items if item.ballot == SECRET]
    items = [
        (place, item.full_name, catalog.award(item.award_code).short_name, item.conflicts)
        for place, item in enumerate(secret or shown.items, 1)
    ]
    alike = Counter(
        tuple(
            (place, name, award)
            for place, name, award, barred in items
            if seat.member.id not in barred
        )
        for seat in shown.seats
        if seat.state in came
    )
    slips = [Slips(lines, copies) for lines, copies in alike.items()]
    slips.sort(key=lambda one: (-len(one.lines), one.lines))  # never by who sits where
    whole = tuple(one[:3] for one in items)
    return BallotPaper(
        (head.above, *head.council), matter(shown), tuple(slips) or (Slips(whole, 0),)
    )


def _minutes(shown: SessionView, head: _Head, catalog: Catalog) -> CouncilMinutes:
    parts = minutes.sections(shown, catalog)
    chair = shown.member(shown.draft.chair_id)
    secretary = shown.member(shown.draft.secretary_id)
    after = next(part.heading for part in parts if part.key == "results")
    leads = "CHỦ TRÌ" if shown.council.is_leaders else "CHỦ TỊCH HỘI ĐỒNG"
    if chair is not None and chair.draft.role == "vice_chairman" and not shown.council.is_leaders:
        leads = f"{keep_together('KT. CHỦ TỊCH HỘI ĐỒNG')}\n{keep_together('PHÓ CHỦ TỊCH')}"
    return CouncilMinutes(
        above=head.above,
        office=head.council,
        number=_number(shown, "BB"),
        place_date=place_and_day(head.place, shown.draft.held_on),
        matter=matter(shown),
        parts=tuple(Part(part.heading, part.text) for part in parts),
        table_after=after,
        results=_lines(shown, catalog),
        secretary=secretary.draft.full_name if secretary else "",
        chair=chair.draft.full_name if chair else "",
        chair_role=leads,
    )


def _tally(shown: SessionView, head: _Head, catalog: Catalog) -> TallyMinutes:
    draft = shown.draft
    tellers = tuple(draft.tellers.splitlines())
    who = shown.present
    opening = [
        f"Hồi {time_words(draft.starts_at)}, {long_day(draft.held_on)}, tại {draft.place},"
        f" {shown.council.draft.name} họp và bỏ phiếu. Có mặt {who.present}/{who.members} thành"
        " viên.",
        f"Tổ kiểm phiếu gồm: {', '.join(shown.called(name) for name in tellers) or '……'}.",
        "Kết quả kiểm phiếu:",
    ]
    return TallyMinutes(
        above=head.above,
        office=head.council,
        number=_number(shown, "BBKP"),
        place_date=place_and_day(head.place, draft.held_on),
        matter=matter(shown),
        opening=tuple(opening),
        results=_lines(shown, catalog),
        tellers=tellers,
    )


def _lines(shown: SessionView, catalog: Catalog) -> tuple[ResultLine, ...]:
    return tuple(_line(shown, item, catalog) for item in shown.items if item.first is not None)


def _line(shown: SessionView, item: Item, catalog: Catalog) -> ResultLine:
    numbers = item.numbers(shown.draft.held_on)
    assert numbers is not None and item.first is not None  # noqa: S101 - only voted items come here
    found, b = outcome(numbers, item.rule), item.first.ballots
    return ResultLine(
        item.full_name,
        award_words(item, shown, catalog),
        str(b.issued),
        str(b.collected),
        str(b.valid),
        str(b.invalid),
        str(b.votes_for),
        str(b.votes_against),
        found.percent,
    )
