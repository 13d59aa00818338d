"""The parts of an exemplar's page that lie behind its tabs, made and read when looked at."""

from uuid import UUID

from PySide6.QtWidgets import QWidget

from ui.desk import Desk
from ui.exemplars.checking import CheckingPart
from ui.exemplars.diary import DiaryPart
from ui.exemplars.panels import Shown
from ui.exemplars.places import PlacesPart
from ui.exemplars.publicity import PublicityPart
from ui.exemplars.words import tr
from ui.parts.later import Later
from ui.parts.tabs import Tab


class LateParts:
    """Checks and criteria, the diary, the places that copy it, publicity; in this order.

    after: the part of the page that Tab comes from.
    """

    def __init__(self, desk: Desk, exemplar_id: UUID, after: QWidget) -> None:
        self._desk, self._exemplar_id = desk, exemplar_id
        self._shown: Shown | None = None
        self._checking = Later(self._make_checking, after)
        self._diary = Later(lambda: DiaryPart(desk, exemplar_id), after)
        self._places = Later(self._make_places, after)
        self._publicity = Later(lambda: PublicityPart(desk, exemplar_id), after)
        self.all = (self._checking, self._diary, self._places, self._publicity)

    @property
    def checking(self) -> CheckingPart:
        return self._checking.part

    @property
    def diary(self) -> DiaryPart:
        return self._diary.part

    @property
    def places(self) -> PlacesPart:
        return self._places.part

    @property
    def publicity(self) -> PublicityPart:
        return self._publicity.part

    def _make_checking(self) -> CheckingPart:
        made = CheckingPart(self._desk, self._exemplar_id)
        made.village = self._village()
        return made

    def _make_places(self) -> PlacesPart:
        made = PlacesPart(self._desk, self._exemplar_id)
        made.name = self._name()
        return made

    def _village(self) -> str:
        return self._shown.subject.village if self._shown is not None else ""

    def _name(self) -> str:
        shown = self._shown
        return (shown.detail.draft.model_name or shown.subject.full_name) if shown else ""

    def show_exemplar(self, shown: Shown) -> list[Tab]:
        """Read again what is in view; the tabs with their counts."""
        self._shown, have = shown, shown.evidence
        if self._places.made is not None:
            self._places.made.name = self._name()
        if self._checking.made is not None:
            self._checking.made.village = self._village()
        for later in self.all:
            if later.made is not None:
                later.made.refresh()
        return [
            Tab(tr("Xác minh")),
            Tab(tr("Nhật ký"), note=str(have.visits + have.milestones or "")),
            Tab(tr("Nơi học theo"), note=str(have.places or "")),
            Tab(tr("Công khai"), note=str(have.packs or "")),
        ]
