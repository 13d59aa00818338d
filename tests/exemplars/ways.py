"""Exemplars for tests, and the quick way to a stage; everyone is invented."""

from uuid import UUID

from app.exemplars import actions, journey
from app.exemplars.actions import ExemplarDraft
from app.exemplars.journey import CheckDraft, VisitDraft
from app.exemplars.stages import ORDER, Stage
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import Workspace
from tests.office import HOAI, TODAY, photo

CHECK = CheckDraft(TODAY, "Đàng Thị Mẫu", "Trưởng thôn và hai hộ", "Đúng như đã kể.")
VISIT = VisitDraft("visit", TODAY, "Đàng Thị Mẫu", "Tổ vẫn đủ bảy người.")
STORY = "Mùa khô, bể nước cạn.\n“Nước là của chung.”\n– Chị Hoài\nBà con họp ngay bên bể nước."


def added(desk: Workspace, name: str = HOAI.full_name, **said: str) -> UUID:
    subject = desk.write(subjects.save, SubjectDraft(full_name=name, village="Thôn Suối Mẫu"))
    draft = ExemplarDraft(subject, **said)  # type: ignore[arg-type]
    return desk.write(actions.save, draft)


def ready(desk: Workspace, exemplar: UUID) -> UUID:
    """Give an exemplar all that any stage asks for."""
    write, draft = desk.write, desk.read(actions.read, exemplar).draft
    values = {name: getattr(draft, name) for name in ExemplarDraft.__slots__}
    values |= {"summary": draft.summary or "Giữ nguồn nước", "story": draft.story or STORY}
    write(actions.save, ExemplarDraft(**values), exemplar)
    write(journey.check, exemplar, CHECK, TODAY)
    write(journey.visit, exemplar, VISIT, TODAY)
    write(actions.set_photo, exemplar, "anh.png", photo())
    return exemplar


def at(desk: Workspace, stage: Stage, name: str = HOAI.full_name) -> UUID:
    """A new exemplar that has come to a stage."""
    made = ready(desk, added(desk, name))
    for one in ORDER[1 : ORDER.index(stage) + 1]:
        desk.write(actions.move, made, one, TODAY)
    return made
