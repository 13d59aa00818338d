"""What happens to an award after it was decided: each a new record that points at the old line.

Nothing here edits a register line. A correction says what it reads now, a revocation strikes it, a
recovery says what came back, a re-issue gives a new paper for the same award.
Source: Luật Thi đua, khen thưởng 2022, Điều 93 khoản 2 for revocation.
"""

from dataclasses import asdict, dataclass
from datetime import date
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app.decisions import titles
from app.decisions.titles import Ordered
from app.errors import ClerkError
from app.offices import names
from app.text import clean
from db.decisions import (
    Correction,
    Decision,
    Recovery,
    RegisterEntry,
    Reissue,
    Revocation,
)

GROUNDS = {
    "a": "Gian dối trong việc kê khai thành tích",
    "b": "Cung cấp thông tin sai sự thật, làm giả giấy tờ",
    "c": "Thẩm định hoặc quyết định trái quy định của pháp luật",
    "d": "Có kết luận, bản án xác định vi phạm, không đủ tiêu chuẩn trong thời gian xét khen",
}
CORRECTABLE = {
    "recipient": "Tên ghi trên giấy",
    "position": "Công việc, đơn vị",
    "address": "Địa chỉ",
    "citation": "Câu ghi thành tích",
}
REISSUES = {
    "exchange": "Cấp đổi giấy hỏng, in sai",
    "reissue": "Cấp lại giấy mất",
    "confirmation": "Giấy xác nhận khen thưởng",
}
SHORT = {"exchange": "Cấp đổi", "reissue": "Cấp lại", "confirmation": "Xác nhận"}
OLD_ITEMS = {
    "": "Chưa thu được",
    "destroyed": "Đã thu, hủy theo biên bản",
    "kept": "Đã thu, lưu hồ sơ",
    "lost": "Mất",
}


@dataclass(frozen=True, slots=True)
class CorrectionDraft:
    """One thing on a register line put right by a decision."""

    field: str
    after: str
    reason: str
    symbol: str
    decided_on: date
    signer_name: str


@dataclass(frozen=True, slots=True)
class RevocationDraft:
    """An award cancelled. ground: a point of Điều 93 khoản 2. amount: None for all given."""

    ground: str
    reason: str
    symbol: str
    decided_on: date
    signer_name: str
    authority: str = ""
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class ReissueDraft:
    """A new paper for an old award."""

    kind: str
    requested_on: date
    requested_by: str
    reason: str
    done_on: date
    confirmed_by: str = ""
    symbol: str = ""
    old_item: str = ""


@dataclass(frozen=True, slots=True)
class Corrected:
    """A stored correction."""

    id: UUID
    field: str
    before: str
    after: str
    reason: str
    symbol: str
    decided_on: date


@dataclass(frozen=True, slots=True)
class Revoked:
    """A stored revocation with what came back so far. still_due: đồng."""

    id: UUID
    ground: str
    reason: str
    symbol: str
    decided_on: date
    signer_name: str
    amount: int
    repaid: int
    item_returned: bool

    @property
    def still_due(self) -> int:
        """Đồng that have not been paid back."""
        return max(0, self.amount - self.repaid)


@dataclass(frozen=True, slots=True)
class Reissued:
    """A stored re-issue."""

    id: UUID
    kind: str
    requested_on: date
    requested_by: str
    reason: str
    done_on: date
    symbol: str
    old_item: str


@dataclass(frozen=True, slots=True)
class Afterwards:
    """Everything that followed one register line, oldest first."""

    corrections: tuple[Corrected, ...]
    revoked: Revoked | None
    reissues: tuple[Reissued, ...]
    orders: tuple[Ordered, ...] = ()  # about an honorary title

    @property
    def stripped(self) -> Ordered | None:
        """The order that has stripped the title and still stands."""
        lifted = {one.restores for one in self.orders}
        return next((o for o in self.orders if o.restores is None and o.id not in lifted), None)

    @property
    def notes(self) -> tuple[str, ...]:
        """The lines that stand in the register's column for remarks."""
        said = [
            f"Đính chính {CORRECTABLE.get(one.field, one.field).lower()} theo {one.symbol}"
            for one in self.corrections
        ]
        said += [
            f"{REISSUES[one.kind].split(' giấy')[0]} {one.symbol}".strip() for one in self.reissues
        ]
        if self.revoked is not None:
            said.append(f"Hủy bỏ theo {self.revoked.symbol}")
        said += [one.words for one in self.orders]
        return tuple(said)


def correct(session: Session, entry_id: UUID, draft: CorrectionDraft, today: date) -> UUID:
    """Write a correction decision about one thing of a line; the line stays as it was signed.

    Raises ClerkError, naming the field, where nothing would change or the paper is not named.
    """
    entry = session.get_one(RegisterEntry, entry_id)
    if draft.field not in CORRECTABLE:
        raise ClerkError(
            what="Chưa chọn chỗ cần đính chính.", todo="Chọn trong danh sách.", field="field"
        )
    _require(draft.after, "after", "Chưa ghi lại cho đúng.", "Ghi như phải có trên giấy.")
    before = reads_now(session, entry_id)[draft.field]
    if clean(draft.after) == before:
        raise ClerkError(
            what="Nội dung mới giống hệt nội dung đang có.",
            todo="Sửa lại cho khác, hoặc thôi đính chính.",
            field="after",
        )
    _paper(session, entry, draft.reason, draft.symbol, draft.decided_on, today)
    _require(draft.signer_name, "signer_name", "Chưa ghi người ký.", "Ghi họ tên người ký.")
    _not_revoked(session, entry)
    made = Correction(
        register_entry_id=entry_id,
        field=draft.field,
        before=before,
        after=clean(draft.after),
        reason=clean(draft.reason),
        symbol=clean(draft.symbol),
        decided_on=draft.decided_on,
        signer_name=clean(draft.signer_name),
    )
    session.add(made)
    session.flush()
    return made.id


def revoke(session: Session, entry_id: UUID, draft: RevocationDraft, today: date) -> UUID:
    """Strike a line by a decision that cancels its award.

    Raises ClerkError for an unknown ground, no reason, no paper, a day before the award's
    decision, more money than was given, or a line that is struck already.
    """
    entry = session.get_one(RegisterEntry, entry_id)
    _not_revoked(session, entry)
    if draft.ground not in GROUNDS:
        raise ClerkError(
            what="Chưa chọn căn cứ hủy bỏ.",
            todo="Chọn một trong bốn trường hợp của Luật TĐKT, Điều 93.",
            field="ground",
        )
    _paper(session, entry, draft.reason, draft.symbol, draft.decided_on, today)
    _require(draft.signer_name, "signer_name", "Chưa ghi người ký.", "Ghi họ tên người ký.")
    amount = entry.amount if draft.amount is None else draft.amount
    if not 0 <= amount <= entry.amount:
        raise ClerkError(
            what="Số tiền phải nộp lại nhiều hơn số đã thưởng.",
            todo="Ghi không quá số tiền của dòng này.",
            field="amount",
        )
    authority = authority_on(session, entry.decision_id, draft.decided_on)
    made = Revocation(
        register_entry_id=entry_id,
        ground=draft.ground,
        reason=clean(draft.reason),
        symbol=clean(draft.symbol),
        decided_on=draft.decided_on,
        authority=clean(draft.authority) or authority,
        signer_name=clean(draft.signer_name),
        amount=amount,
    )
    session.add(made)
    session.flush()
    return made.id


def recover(
    session: Session,
    revocation_id: UUID,
    recovered_on: date,
    item_returned: bool,
    amount: int,
    words: str,
    today: date,
) -> UUID:
    """Write down what came back. Raises ClerkError for nothing, too much, or a wrong day."""
    revocation = session.get_one(Revocation, revocation_id)
    now = _revoked(session, revocation)
    if amount < 0 or amount > now.still_due:
        raise ClerkError(
            what="Số tiền nộp lại nhiều hơn số còn phải nộp.",
            kept="Các lần thu hồi đã ghi vẫn nguyên.",
            todo="Ghi không quá số còn phải nộp.",
            field="amount",
        )
    if not item_returned and not amount:
        raise ClerkError(
            what="Chưa ghi thu hồi được gì.", todo="Đánh dấu đã thu, hoặc ghi số tiền."
        )
    if item_returned and now.item_returned:
        raise ClerkError(
            what="Tờ đã trao đã thu hồi rồi.", todo="Chỉ ghi số tiền.", field="item_returned"
        )
    if not revocation.decided_on <= recovered_on <= today:
        raise ClerkError(
            what="Ngày thu hồi không nằm giữa ngày hủy bỏ và hôm nay.",
            todo="Xem lại ngày.",
            field="recovered_on",
        )
    made = Recovery(
        revocation_id=revocation_id,
        recovered_on=recovered_on,
        item_returned=item_returned,
        amount=amount,
        words=clean(words),
    )
    session.add(made)
    session.flush()
    return made.id


def reissue(session: Session, entry_id: UUID, draft: ReissueDraft, today: date) -> UUID:
    """Write down a new paper for an old award.

    A lost certificate is confirmed by somebody. Raises ClerkError, naming the field.
    """
    entry = session.get_one(RegisterEntry, entry_id)
    _not_revoked(session, entry)
    if draft.kind not in REISSUES:
        raise ClerkError(what="Chưa chọn cấp gì.", todo="Chọn trong danh sách.", field="kind")
    _require(draft.requested_by, "requested_by", "Chưa ghi ai đề nghị.", "Ghi họ tên hoặc đơn vị.")
    _require(draft.reason, "reason", "Chưa ghi lý do.", "Ví dụ: Giấy bị mưa ướt, rách góc.")
    if draft.kind == "reissue":
        _require(
            draft.confirmed_by,
            "confirmed_by",
            "Giấy mất cần có nơi xác nhận.",
            "Ghi thôn hoặc đơn vị đã xác nhận.",
        )
    if not entry.entered_on <= draft.requested_on <= draft.done_on <= today:
        raise ClerkError(
            what="Các ngày không theo thứ tự: quyết định, đề nghị, cấp, hôm nay.",
            todo="Xem lại ngày đề nghị và ngày cấp.",
            field="done_on",
        )
    values = {
        name: clean(value) if isinstance(value, str) else value
        for name, value in asdict(draft).items()
    }
    made = Reissue(register_entry_id=entry_id, **values)
    session.add(made)
    session.flush()
    return made.id


def of_entry(session: Session, entry_id: UUID) -> Afterwards:
    """What followed one line."""
    of_line = {"register_entry_id": entry_id}
    corrections = session.scalars(
        select(Correction)
        .filter_by(**of_line)
        .order_by(Correction.decided_on, Correction.created_at)
    )
    reissues = session.scalars(
        select(Reissue).filter_by(**of_line).order_by(Reissue.done_on, Reissue.created_at)
    )
    struck = session.scalars(select(Revocation).filter_by(**of_line)).first()
    return Afterwards(
        tuple(
            Corrected(c.id, c.field, c.before, c.after, c.reason, c.symbol, c.decided_on)
            for c in corrections
        ),
        None if struck is None else _revoked(session, struck),
        tuple(
            Reissued(
                r.id,
                r.kind,
                r.requested_on,
                r.requested_by,
                r.reason,
                r.done_on,
                r.symbol,
                r.old_item,
            )
            for r in reissues
        ),
        titles.orders(session, entry_id),
    )


def reads_now(session: Session, entry_id: UUID) -> dict[str, str]:
    """What the correctable fields of a line read after all corrections."""
    entry = session.get_one(RegisterEntry, entry_id)
    values = {name: str(getattr(entry, name)) for name in CORRECTABLE}
    query = (
        select(Correction.field, Correction.after)
        .filter_by(register_entry_id=entry_id)
        .order_by(Correction.decided_on, Correction.created_at, Correction.id)
    )
    values.update(dict(session.execute(query).all()))
    return values


def authority_on(session: Session, decision_id: UUID, day: date) -> str:
    """Who orders something of a decision on a later day: the same, or who carries the office on."""
    decision = session.get_one(Decision, decision_id)
    before, after = (names.on(session, one) for one in (decision.decided_on, day))
    if before.name == after.name:
        return decision.authority
    return f"CHỦ TỊCH {after.name.replace('UBND', 'Ủy ban nhân dân', 1).upper()}"


def may_hand_over(session: Session, entry_id: UUID) -> None:
    """Raise ClerkError where an award must not be handed over: it was revoked."""
    _not_revoked(session, session.get_one(RegisterEntry, entry_id))


def _revoked(session: Session, found: Revocation) -> Revoked:
    query = select(func.coalesce(func.sum(Recovery.amount), 0), func.max(Recovery.item_returned))
    repaid, returned = session.execute(query.filter_by(revocation_id=found.id)).one()
    return Revoked(
        found.id,
        found.ground,
        found.reason,
        found.symbol,
        found.decided_on,
        found.signer_name,
        found.amount,
        int(repaid),
        bool(returned),
    )


def _not_revoked(session: Session, entry: RegisterEntry) -> None:
    struck = session.scalars(select(Revocation).filter_by(register_entry_id=entry.id)).first()
    if struck is not None:
        raise ClerkError(
            what=f"Dòng này đã bị hủy bỏ theo {struck.symbol}.",
            kept="Dòng sổ và quyết định hủy bỏ vẫn nguyên.",
            todo="Mở dòng này trong Sổ theo dõi để xem.",
        )
    taken = titles.stripping(session, entry.id)
    if taken is not None:
        raise ClerkError(
            what=f"Danh hiệu của dòng này đã bị tước theo {taken.symbol}.",
            kept="Dòng sổ và quyết định đã ghi vẫn nguyên.",
            todo="Chờ quyết định phục hồi, hoặc mở dòng này trong Sổ theo dõi để xem.",
        )


def _paper(
    session: Session, entry: RegisterEntry, reason: str, symbol: str, decided_on: date, today: date
) -> None:
    _require(reason, "reason", "Chưa ghi lý do.", "Ghi một câu, sẽ in trong quyết định.")
    _require(symbol, "symbol", "Chưa ghi số quyết định.", "Ví dụ: 15/QĐ-UBND.")
    if decided_on < session.get_one(Decision, entry.decision_id).decided_on:
        raise ClerkError(
            what="Ngày này trước ngày quyết định khen thưởng.",
            todo="Xem lại ngày quyết định.",
            field="decided_on",
        )
    if decided_on > today:
        raise ClerkError(
            what="Ngày này chưa tới.", todo="Ghi ngày trên văn bản đã ký.", field="decided_on"
        )


def _require(text: str, field: str, what: str, todo: str) -> None:
    if not clean(text):
        raise ClerkError(what=what, todo=todo, field=field)
