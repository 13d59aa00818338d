"""The parts of an exemplar's page that read only what is in view, with their tabs."""

from uuid import UUID

from ui.desk import Desk
from ui.exemplars.checking import CheckingPart
from ui.exemplars.diary import DiaryPart
from ui.exemplars.late import LatePart
from ui.exemplars.panels import Shown
from ui.exemplars.places import PlacesPart
from ui.exemplars.publicity import PublicityPart
from ui.exemplars.words import tr
from ui.parts.tabs import Tab


class LateParts:
    """Checks and criteria, the diary, the places that copy it, publicity; in this order."""

    def __init__(self, desk: Desk, exemplar_id: UUID) -> None:
        self.checking = CheckingPart(desk, exemplar_id)
        self.diary = DiaryPart(desk, exemplar_id)
        self.places = PlacesPart(desk, exemplar_id)
        self.publicity = PublicityPart(desk, exemplar_id)
        self.all: tuple[LatePart, ...] = (self.checking, self.diary, self.places, self.publicity)

    def show_exemplar(self, shown: Shown) -> list[Tab]:
        """Read again what is in view; the tabs with their counts."""
        have = shown.evidence
        self.places.name = shown.detail.draft.model_name or shown.subject.full_name
        self.checking.village = shown.subject.village
        for part in self.all:
            part.refresh()
        return [
            Tab(tr("Xác minh")),
            Tab(tr("Nhật ký"), note=str(have.visits + have.milestones or "")),
            Tab(tr("Nơi học theo"), note=str(have.places or "")),
            Tab(tr("Công khai"), note=str(have.packs or "")),
        ]
