"""The words that several parts of an exemplar's screens share."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.exemplars.stages import Stage
from app.subjects.actions import SubjectRow
from ui.parts.plates import Tone

tr = partial(QCoreApplication.translate, "exemplars")

KIND_ICONS = {"individual": "user-round", "household": "house", "enterprise": "building-2"}
STAGE_LOOKS: dict[Stage, tuple[Tone, str]] = {
    Stage.DETECT: ("idle", "circle-dot"),
    Stage.FOSTER: ("idle", "sprout"),
    Stage.SUM_UP: ("info", "book-open"),
    Stage.REPLICATE: ("gold", "star"),
}


def about(row: SubjectRow) -> str:
    """What tells one subject from another of the same name."""
    born = str(row.birth_year) if row.birth_year else ""
    return ", ".join(part for part in (born, row.position, row.village) if part)
