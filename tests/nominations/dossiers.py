"""Dossiers on their way, for the tests of what happens to them; every person is invented."""

import io
from collections.abc import Sequence
from dataclasses import replace
from typing import Any
from uuid import UUID

from PIL import Image

from app import catalog
from app import dossier as dossiers
from app.nominations import actions, judge
from app.nominations.actions import NominationDraft, Note
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from tests.office import HOAI, TODAY

CATALOG = catalog.load()
WHO = replace(HOAI, labour_role="TRUC_TIEP", unit_code="22786", unit_valid_from=None)
WHOLE: dict[str, Any] = {
    "movement": "Cả xã chung sức giữ nước sạch",
    "period_from": "2024-01",
    "period_to": "2024-12",
    "citation": "Có thành tích vận động 46 hộ cùng giữ nguồn nước sạch",
    "report": "Chị đi từng nhà.",
    "ground": "movement",
    "discipline": "none",
}


def page() -> bytes:
    """A scanned page that is really a picture."""
    drawn = io.BytesIO()
    Image.new("RGB", (40, 60), "white").save(drawn, "PNG")
    return drawn.getvalue()


def dossier(desk: Workspace, who: SubjectDraft = WHO, **draft: Any) -> UUID:
    """A new dossier of a new person, with all its words; only its papers are missing."""
    subject = desk.write(subjects.save, who)
    written = NominationDraft(subject_id=subject, award_code="GIAY_KHEN_XA")
    made = desk.write(actions.create, replace(written, **{**WHOLE, **draft}), TODAY)
    desk.write(judge.rejudge, made, CATALOG, TODAY)
    return made


def with_papers(desk: Workspace, nomination: UUID, codes: Sequence[str] = ()) -> UUID:
    """Attach the papers that the award asks for, or just these."""
    needed = desk.read(judge.papers_needed, nomination, CATALOG, TODAY)
    for code in codes or [paper.code for paper in needed if paper.required]:
        name = f"{code}.png"
        desk.write(dossiers.attach, nomination, code, name, page(), CATALOG, TODAY)
    return nomination


def confirmed(desk: Workspace, nomination: UUID) -> UUID:
    """Let an invented policeman answer for all that waits for a person."""
    result = desk.read(judge.judge, nomination, CATALOG, TODAY)
    for condition in result.conditions:
        if condition.effective != "met":
            kind = "confirmed" if condition.effective == "needs_confirmation" else "overruled"
            note = Note(condition.code, kind, "anh Mẫu, Công an xã", TODAY, "Không có gì")
            desk.write(judge.note, nomination, note, CATALOG, TODAY)
    return nomination


def at(desk: Workspace, step: Step, **draft: Any) -> UUID:
    """A dossier at a step before the decision."""
    made = confirmed(desk, with_papers(desk, dossier(desk, **draft)))
    while (now := step_of(desk, made)) is not step:
        if now is Step.AWAITING_COUNCIL:
            desk.write(actions.move, made, Step.AWAITING_SIGNATURE, TODAY)
        else:
            desk.write(judge.advance, made, CATALOG, TODAY)
    return made


def step_of(desk: Workspace, nomination: UUID) -> Step:
    """Where a dossier stands."""
    return desk.read(actions.read, nomination).step
