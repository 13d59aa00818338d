"""Print runs: sheets are meant to be printed, a clerk looks, and only then were they printed.

A run is written down before the first sheet goes to the printer. Whatever happens then, be it a
power cut, it stays open until a clerk has said what became of every sheet of it.
"""

import json
import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import identity
from app.certificates import blanks
from app.certificates.blanks import BlankDraft
from app.certificates.texts import Mode
from app.clock import local_day
from app.errors import ClerkError
from app.text import clean
from db.decisions import Certificate, CertificatePrint, RegisterEntry
from db.printing import PrintRun, SheetOutcome

GOOD, SPOILED, MISSING = "good", "spoiled", "missing"
_SENT = "print run sent"  # how far this machine's last run has gone to the printer
_KEPT = "Lần in vẫn nguyên, chưa tờ nào tính là đã in."
_PLACES = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")


@dataclass(frozen=True, slots=True)
class RunDraft:
    """What is to be printed, in this order. blank: a kind of the book of blanks, "" for none.

    first_serial: of the first blank, "" for the lowest on hand. reason: of printing again.
    """

    decision_id: UUID
    certificates: tuple[UUID, ...]
    mode: Mode
    printer: str = ""
    tray: str = ""
    blank: str = ""
    first_serial: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class OpenRun:
    """A run that still waits for a clerk's answer. names: of the sheets, in order.

    sent: how many went to the printer as far as this machine knows; that they came out is not
    known. serials: of the blanks, as many as sheets, or none. printer: its name on that machine.
    """

    id: UUID
    decision_id: UUID
    mode: Mode
    started_at: datetime
    certificates: tuple[UUID, ...]
    names: tuple[str, ...]
    sent: int
    blank: str
    serials: tuple[str, ...]
    printer: str


# ---------------------------------------------------------------- rules


def outcomes(count: int, came_out: int, spoiled: Collection[int]) -> tuple[str, ...]:
    """What became of each sheet of a run of `count`.

    came_out: the last sheet that left the printer, 0 for none; spoiled: those of them that are no
    good. Raises ClerkError for sheets that cannot be meant.
    """
    if not 0 <= came_out <= count:
        raise ClerkError(
            what=f"Lần in này chỉ có {count} tờ.",
            kept=_KEPT,
            todo=f"Ghi từ 0 đến {count}.",
            field="came_out",
        )
    wrong = sorted(place for place in spoiled if not 1 <= place <= came_out)
    if wrong:
        raise ClerkError(
            what=f"Tờ {wrong[0]} chưa ra giấy nên không thể hỏng."
            if 1 <= wrong[0] <= count
            else f"Không có tờ {wrong[0]} trong lần in này.",
            kept=_KEPT,
            todo="Xem lại số tờ hỏng, hoặc tờ cuối cùng ra giấy.",
            field="spoiled",
        )
    bad = set(spoiled)
    return tuple(
        MISSING if place > came_out else SPOILED if place in bad else GOOD
        for place in range(1, count + 1)
    )


def places(text: str) -> frozenset[int]:
    """The sheets that a text names: "3, 7-9" is 3, 7, 8 and 9; none for an empty one."""
    found: set[int] = set()
    for part in re.split(r"[,;.\n]", text):
        if not part.strip():
            continue
        match = _PLACES.fullmatch(part.strip())
        first, last = (int(match[1]), int(match[2] or match[1])) if match else (1, 0)
        if first > last:
            raise ClerkError(
                what=f"Chưa đọc được “{part.strip()[:30]}”.",
                kept=_KEPT,
                todo="Ghi số thứ tự các tờ hỏng. Ví dụ: 3, 7-9; không tờ nào hỏng thì bỏ trống.",
                field="spoiled",
            )
        found.update(range(first, last + 1))
    return frozenset(found)


# ---------------------------------------------------------------- actions


def begin(session: Session, draft: RunDraft, now: datetime) -> UUID:
    """Write a run down, before anything is sent to the printer. Nothing is printed by it.

    Raises ClerkError while another run waits for its answer, without a reason for printing again,
    or where the book has not enough blanks.
    """
    if not draft.certificates:
        raise ValueError("a run of no sheet")
    waiting = open_run(session)
    if waiting is not None:
        raise ClerkError(
            what="Lần in trước chưa trả lời tờ nào hỏng.",
            kept="Lần in ấy vẫn nguyên, chưa tờ nào tính là đã in.",
            todo="Trả lời lần in trước, rồi in tiếp.",
        )
    reason = clean(draft.reason)
    if printed(session, draft.certificates) and not reason:
        raise ClerkError(
            what="Có tờ đã in được từ trước mà chưa ghi vì sao in lại.",
            kept="Các lần in trước vẫn nguyên.",
            todo="Ghi lý do. Ví dụ: Tờ trước bị ướt",
            field="reason",
        )
    made = PrintRun(
        decision_id=draft.decision_id,
        mode=draft.mode.value,
        printer=draft.printer,
        tray=draft.tray,
        certificates="\n".join(map(str, draft.certificates)),
        blank=draft.blank if draft.mode is Mode.OVERPRINT else "",
        serials="\n".join(_serials(session, draft)),
        reason=reason,
        started_at=now,
    )
    session.add(made)
    session.flush()
    tell_sent(session, made.id, 0)
    return made.id


def tell_sent(session: Session, run_id: UUID, count: int) -> None:
    """Note how many sheets went to the printer: only to help a clerk's memory after a power cut."""
    identity.put(session, _SENT, json.dumps({"run": str(run_id), "sent": count}).encode())


def answer(session: Session, run_id: UUID, told: Sequence[str], now: datetime) -> None:
    """Write down what a clerk saw of every sheet of a run, once and whole.

    told: as `outcomes` gives them. Good sheets count as printed from now on; blanks that came out
    leave the book. Raises ClerkError where that was answered before, or blanks are missing.
    """
    run = session.get_one(PrintRun, run_id)
    ids = [UUID(line) for line in run.certificates.splitlines()]
    serials = run.serials.splitlines()
    if session.scalar(select(SheetOutcome.id).filter_by(run_id=run_id).limit(1)) is not None:
        raise ClerkError(
            what="Lần in này đã trả lời rồi.",
            kept="Câu trả lời trước vẫn nguyên.",
            todo="Tờ nào hỏng sau đó thì in lại và ghi lý do.",
        )
    if len(told) != len(ids) or not set(told) <= {GOOD, SPOILED, MISSING}:
        raise ValueError("an answer for each sheet")
    for place, (certificate_id, outcome) in enumerate(zip(ids, told, strict=True)):
        used_up = outcome != MISSING and bool(serials)
        session.add(
            SheetOutcome(
                run_id=run_id,
                certificate_id=certificate_id,
                place=place + 1,
                outcome=outcome,
                serial=serials[place] if used_up else "",
                answered_at=now,
            )
        )
        if outcome == GOOD:
            session.add(
                CertificatePrint(
                    certificate_id=certificate_id,
                    mode=run.mode,
                    way="printer",
                    printer=run.printer,
                    printed_at=now,
                )
            )
    if run.blank:
        _take(session, run, told, local_day(now))
    session.flush()


def open_run(session: Session) -> OpenRun | None:
    """The run that waits for an answer: one at most is written by one machine; the oldest first."""
    answered = select(SheetOutcome.run_id)
    query = (
        select(PrintRun)
        .where(PrintRun.id.not_in(answered), PrintRun.deleted_at.is_(None))
        .order_by(PrintRun.started_at, PrintRun.id)
        .limit(1)
    )
    run = session.scalar(query)
    if run is None:
        return None
    ids = tuple(UUID(line) for line in run.certificates.splitlines())
    recipients = (
        select(Certificate.id, RegisterEntry.recipient)
        .join(RegisterEntry, RegisterEntry.id == Certificate.register_entry_id)
        .where(RegisterEntry.decision_id == run.decision_id)
    )
    names = {row[0]: row[1] for row in session.execute(recipients)}
    kept = json.loads(identity.get(session, _SENT) or b"{}")
    return OpenRun(
        run.id,
        run.decision_id,
        Mode(run.mode),
        run.started_at,
        ids,
        tuple(names.get(id, "") for id in ids),
        int(kept["sent"]) if kept.get("run") == str(run.id) else 0,
        run.blank,
        tuple(run.serials.splitlines()),
        run.printer,
    )


def printed(session: Session, certificates: Sequence[UUID]) -> int:
    """How many of these a clerk has seen come out well before."""
    query = select(CertificatePrint.certificate_id).where(
        CertificatePrint.certificate_id.in_(certificates), CertificatePrint.way == "printer"
    )
    return len(set(session.scalars(query)))


def _serials(session: Session, draft: RunDraft) -> Sequence[str]:
    """The serials of the blanks for a run, in order; none where they bear none."""
    if draft.mode is not Mode.OVERPRINT or not draft.blank:
        return ()
    held = blanks.balance(session, draft.blank)
    count = len(draft.certificates)
    on_hand = held.serials
    first = clean(draft.first_serial)
    if first:
        if first not in on_hand:
            raise ClerkError(
                what=f"Phôi số {first[:60]} không còn trong kho.",
                kept="Sổ phôi vẫn nguyên, chưa in tờ nào.",
                todo="Ghi số của tờ phôi trên cùng trong khay.",
                field="first_serial",
            )
        on_hand = on_hand[on_hand.index(first) :]
    room = len(on_hand) if on_hand else held.left
    if room < count:
        raise ClerkError(
            what=f"Sổ phôi chỉ còn {room} tờ, cần {count} tờ.",
            kept="Sổ phôi vẫn nguyên, chưa in tờ nào.",
            todo=f"Chọn in {room} tờ trước, hoặc ghi phôi mới nhận vào sổ."
            if room
            else "Ghi phôi mới nhận vào sổ, hoặc chọn không ghi sổ phôi.",
            field="blank",
        )
    return on_hand[:count]


def _take(session: Session, run: PrintRun, told: Sequence[str], today: date) -> None:
    """The blanks of a run leave the book: good ones as used, the others as spoiled."""
    serials = run.serials.splitlines()
    for outcome, kind in ((GOOD, blanks.USED), (SPOILED, blanks.SPOILED)):
        at = [place for place, one in enumerate(told) if one == outcome]
        rows = blanks.spans([serials[place] for place in at]) if serials else [("", len(at))]
        for first, count in rows:
            if count:
                line = BlankDraft(today, run.blank, kind, count, first)
                blanks.enter(session, line, today, run.id)
