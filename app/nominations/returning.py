"""Giving a dossier back for chosen fields and papers, and taking the answer in again."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.dates import add_working_days, short_day, working_days_between
from app.errors import ClerkError
from app.nominations import actions, asked, kinds, steps
from app.nominations.steps import Step
from app.text import clean, clean_paragraphs
from db.handling import DossierReturn
from db.nominations import Nomination

SUPPLEMENT, CORRECTION, SUPERIOR = "supplement", "correction", "superior"
ASKERS = {  # who has a dossier at a step, and may therefore ask
    Step.APPRAISAL: "Bộ phận thẩm tra",
    Step.AWAITING_COUNCIL: "Hội đồng Thi đua - Khen thưởng",
    Step.AWAITING_SIGNATURE: "Chủ tịch UBND",
    Step.FORWARDED: "Cấp trên",
}


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked for. fields: of asked.FIELDS; papers: codes; neither opens the whole dossier.

    due_on None: a supplement gets the catalogue's usual day, a correction has none.
    """

    kind: str
    reason: str
    fields: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    asked_by: str = ""
    due_on: date | None = None


def rounds_left(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> int:
    """How many requests for a supplement may still be made."""
    most = int(catalog.parameter("supplement_rounds_max", catalog.rule_set(today).code))
    had = sum(one.kind == SUPPLEMENT for one in asked.returns(session, nomination_id))
    return max(0, most - had)


def give_back(
    session: Session, nomination_id: UUID, request: Request, catalog: Catalog, today: date
) -> UUID:
    """Return a dossier for what is asked; its own deadline waits until the answer is in.

    Raises ClerkError without a reason, for a second supplement (rule parameter
    supplement_rounds_max), or from a step that nobody can return from.
    """
    nomination = session.get_one(Nomination, nomination_id)
    start = nomination.step
    if request.kind == SUPPLEMENT:
        _check_supplement(session, nomination, request, catalog, today)
    if request.due_on is not None and request.due_on < today:
        raise ClerkError(
            what=f"Hạn trả lời {short_day(request.due_on)} đã qua.",
            todo="Ghi ngày từ hôm nay trở đi.",
            field="due_on",
        )
    due_on = request.due_on
    if due_on is None and request.kind == SUPPLEMENT:
        due_on = kinds.supplement_due(catalog, today)
    held = nomination.due_on
    actions.move(session, nomination_id, Step.RETURNED, today, request.reason)
    nomination.due_on = due_on
    made = DossierReturn(
        nomination_id=nomination_id,
        kind=request.kind,
        # what the superior sent back goes up again under another letter
        from_step=(Step.AWAITING_SIGNATURE if start is Step.FORWARDED else start).value,
        asked_by=clean(request.asked_by) or ASKERS.get(start, ""),
        asked_on=today,
        reason=clean_paragraphs(request.reason),
        fields="\n".join(name for name in asked.FIELDS if name in request.fields),
        papers="\n".join(dict.fromkeys(request.papers)),
        due_on=due_on,
        held_due_on=held,
    )
    session.add(made)
    session.flush()
    return made.id


def _check_supplement(
    session: Session, nomination: Nomination, request: Request, catalog: Catalog, today: date
) -> None:
    if nomination.step is not Step.APPRAISAL:
        raise ClerkError(
            what=f"Hồ sơ ở bước “{steps.LABELS[nomination.step]}” không yêu cầu bổ sung nữa.",
            kept="Hồ sơ vẫn ở bước cũ.",
            todo="Chọn Trả lại để sửa, ghi rõ ô cần sửa.",
        )
    if not request.fields and not request.papers:
        raise ClerkError(
            what="Chưa chọn cần bổ sung những gì.",
            todo="Đánh dấu từng ô, từng giấy tờ còn thiếu.",
            field="fields",
        )
    if rounds_left(session, nomination.id, catalog, today) == 0:
        raise ClerkError(
            what="Hồ sơ này đã được yêu cầu bổ sung đủ số lần cho phép.",
            kept="Hồ sơ vẫn ở bước Thẩm tra.",
            todo="Trả lại để sửa từng ô, hoặc kết luận không đủ điều kiện, có ghi lý do.",
        )


def answer(session: Session, nomination_id: UUID, catalog: Catalog, today: date) -> Step:
    """Bring an answered dossier back to where it was asked from; return that step.

    What was asked for is whole is the caller's to have checked. The dossier's own deadline moves
    on by the working days that it was away.
    """
    nomination = session.get_one(Nomination, nomination_id)
    found = asked.open_return(session, nomination_id)
    if found is None:
        actions.move(session, nomination_id, Step.APPRAISAL, today)
        return Step.APPRAISAL
    stored = session.get_one(DossierReturn, found.id)
    stored.answered_on = max(today, found.asked_on)
    nomination.due_on = found.held_due_on
    if found.held_due_on is not None:
        away = max(0, working_days_between(found.asked_on, today, catalog.calendar))
        nomination.due_on = add_working_days(found.held_due_on, away, catalog.calendar)
    nomination.step, nomination.step_since = found.from_step, today
    nomination.returned_because = ""
    session.flush()
    return found.from_step
