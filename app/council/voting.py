"""The numbers of a vote, typed once and once more, and what they bring about when all is over."""

from collections.abc import Mapping, Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.council import rules, view
from app.council.actions import record_result
from app.council.rules import Ballots, Voters
from app.council.sessions import open_session, parse_time
from app.council.view import Item, SessionState, SessionView
from app.errors import ClerkError
from app.journal import JournalSession
from db.council import AgendaItem, CouncilSession, CouncilVote
from db.nominations import Nomination


def record(
    session: JournalSession,
    item_id: UUID,
    ballots: Ballots,
    typing: int,
    catalog: Catalog,
    today: date,
) -> None:
    """Keep the totals of one item as they were typed the first or the second time.

    Raises ClerkError, having kept nothing, where the session is not running, too few are there,
    the ballots do not balance, or the second typing differs: it then names the first number that
    differs as its field. A first typing may be repeated; then the second is due again.
    """
    stored = session.get_one(AgendaItem, item_id)
    shown = view.read(session, stored.session_id, catalog, today, only=item_id)
    item = _awaiting(shown, item_id)
    _require_running(session, shown)
    session.add(_vote(item, ballots, typing))
    session.flush()


def record_all(
    session: JournalSession,
    session_id: UUID,
    numbers: Mapping[UUID, Ballots],
    typing: int,
    catalog: Catalog,
    today: date,
    *,
    again: bool = False,
) -> None:
    """Keep the totals of many items, each as a vote of its own: all of them, or none.

    Raises ClerkError, naming the dossier, for what `record` refuses, and for an item whose typing
    is not due: it has been voted on meanwhile. again: the first typing of such items is repeated.
    """
    shown = view.read(session, session_id, catalog, today)
    _require_running(session, shown)
    for item_id, ballots in numbers.items():
        item = _awaiting(shown, item_id)
        if view.typing_of(shown, item) != typing and not (again and item.first is not None):
            raise ClerkError(
                what=f"{item.full_name} đã được ghi số phiếu trong lúc này.",
                kept="Số đã ghi vẫn nguyên, chưa ghi thêm hồ sơ nào.",
                todo="Mở lại bảng số phiếu để xem hồ sơ nào còn lại.",
            )
        try:
            session.add(_vote(item, ballots, typing))
        except ClerkError as error:
            raise ClerkError(
                what=f"{item.full_name}: {error.what}",
                kept="Chưa ghi hồ sơ nào của bảng này.",
                todo=error.todo,
            ) from None
    session.flush()


def _awaiting(shown: SessionView, item_id: UUID) -> Item:
    item = shown.item(item_id)
    if item is None or not item.awaits:
        raise ClerkError(
            what="Hồ sơ này không còn ở bước Chờ họp.",
            kept="Các hồ sơ khác của phiên vẫn nguyên.",
            todo="Bỏ hồ sơ khỏi phiên họp rồi ghi hồ sơ tiếp theo.",
        )
    return item


def voters_of(item: Item, typing: int) -> Voters:
    """Who votes: those of the moment, or of the first typing where that is repeated."""
    return item.first.voters if typing == 2 and item.first is not None else item.voters


def _vote(item: Item, ballots: Ballots, typing: int) -> CouncilVote:
    """The vote as it is stored. Raises ClerkError where it can't be."""
    if typing == 2:
        _compare(item, ballots)
    voters = voters_of(item, typing)
    rules.check_ballots(ballots, voters)
    return CouncilVote(
        item_id=item.id,
        typing=typing,
        members=voters.members,
        present=voters.present,
        written=voters.written,
        conflicted=voters.conflicted,
        conflicted_present=voters.conflicted_present,
        issued=ballots.issued,
        collected=ballots.collected,
        invalid=ballots.invalid,
        votes_for=ballots.votes_for,
        votes_against=ballots.votes_against,
        abstained=ballots.abstained,
    )


def _require_running(session: Session, shown: SessionView) -> None:
    open_session(session, shown.id)
    if shown.state is not SessionState.RUNNING:
        raise ClerkError(
            what="Phiên họp chưa mở nên chưa ghi phiếu được.",
            kept="Số vừa gõ vẫn còn trên màn hình.",
            todo="Điểm danh rồi bấm Mở phiên họp.",
        )
    if not shown.has_quorum:
        who = shown.present
        raise ClerkError(
            what=f"Chưa đủ số người để họp: có mặt {who.present}/{who.members},"
            f" cần từ {shown.quorum_needed}.",
            kept="Số vừa gõ vẫn còn trên màn hình.",
            todo="Sửa điểm danh, hoặc dừng phiên họp sang ngày khác.",
        )


def _compare(item: Item, ballots: Ballots) -> None:
    if item.first is None:
        raise ClerkError(
            what="Hồ sơ này chưa được ghi lần một.",
            kept="Số vừa gõ vẫn còn trên màn hình.",
            todo="Ghi lần một trước.",
        )
    different = rules.first_difference(item.first.ballots, ballots)
    if different is not None:
        field, first, second = different
        raise ClerkError(
            what=f"Số {rules.NAMES[field]} hai lần gõ khác nhau: lần một {first}, lần này"
            f" {second}.",
            kept="Số của lần một vẫn nguyên, chưa ghi gì thêm.",
            todo="Xem lại phiếu kiểm. Lần một đúng thì gõ lại; lần một sai thì ghi lại lần một.",
            field=field,
        )


# ---------------------------------------------------------------- the end


def left_to_do(shown: SessionView) -> list[tuple[UUID, str]]:
    """Items that keep a session from being closed: (item, what it lacks)."""
    left = []
    for item in shown.items:
        if not item.awaits:
            left.append((item.id, f"{item.full_name}: không còn ở bước Chờ họp"))
        elif item.first is None:
            left.append((item.id, f"{item.full_name}: chưa bỏ phiếu"))
        elif shown.draft.typed_twice and item.second is None:
            left.append((item.id, f"{item.full_name}: chưa gõ lần hai"))
    return left


def check_ready(shown: SessionView) -> None:
    """Raise what `close` would raise for the session on show; nothing is changed."""
    _require_done([shown])


def chain(session: Session, session_id: UUID) -> list[UUID]:
    """The days of one meeting, the first first."""
    ids = [session_id]
    while (before := session.get_one(CouncilSession, ids[0]).continues_id) is not None:
        ids.insert(0, before)
    return ids


def close(
    session: JournalSession, session_id: UUID, ends_at: str, catalog: Catalog, today: date
) -> tuple[int, int]:
    """End a meeting with all of its days and record every result. Returns (passed, not passed).

    A dossier that passed goes on to the signature; one that did not is returned with its numbers
    and the lower award that was proposed. From here on nothing of the meeting can be changed.
    Raises ClerkError while an item lacks its vote or its second typing.
    """
    found = open_session(session, session_id)
    if found.state is not SessionState.RUNNING:
        raise ClerkError(
            what="Phiên họp chưa mở.",
            kept="Phiên họp vẫn nguyên.",
            todo="Điểm danh rồi bấm Mở phiên họp.",
        )
    days = [view.read(session, day, catalog, today) for day in chain(session, session_id)]
    _require_done(days)
    found.ends_at = parse_time(ends_at, "ends_at") if ends_at else ""
    for day in days:
        session.get_one(CouncilSession, day.id).state = SessionState.CLOSED
    session.flush()
    passed = [_record(session, day, item, catalog, today) for day in days for item in day.items]
    return sum(passed), len(passed) - sum(passed)


def _require_done(days: Sequence[SessionView]) -> None:
    left = [line for day in days for line in left_to_do(day)]
    if not any(day.items for day in days):
        raise ClerkError(
            what="Phiên họp chưa có hồ sơ nào.",
            kept="Phiên họp vẫn nguyên.",
            todo="Thêm hồ sơ chờ họp, rồi ghi số phiếu.",
        )
    if left:
        more = f" và {len(left) - 1} hồ sơ khác" if len(left) > 1 else ""
        raise ClerkError(
            what=f"Chưa kết thúc được. {left[0][1]}{more}.",
            kept="Mọi số phiếu đã ghi vẫn nguyên.",
            todo="Ghi nốt, bỏ hồ sơ khỏi phiên, hoặc dừng để họp tiếp ngày khác.",
        )


def _record(
    session: JournalSession, day: SessionView, item: Item, catalog: Catalog, today: date
) -> bool:
    numbers = item.numbers(day.draft.held_on)
    assert numbers is not None  # noqa: S101 - `_require_done` has just looked at every item
    passed = record_result(session, item.nomination_id, numbers, item.rule, today)
    nomination = session.get_one(Nomination, item.nomination_id)
    if not passed and item.lower_award:
        lower = catalog.award(item.lower_award, day.draft.held_on).name
        nomination.returned_because += f" Hội đồng đề nghị mức thấp hơn: {lower}."
        session.flush()
    return passed
