"""The papers of a session, looked at before they are printed."""

from uuid import UUID

from app.council import papers
from app.council.view import PAPERS, SessionView
from ui.desk import Desk
from ui.paper import PaperPage


class CouncilPaperPage(PaperPage):
    """One paper of a session. kind: a key of PAPERS."""

    def __init__(self, desk: Desk, view: SessionView, kind: str) -> None:
        name = PAPERS[kind]
        session_id: UUID = view.id
        super().__init__(
            desk,
            name,
            lambda: desk.workspace.read(papers.paper, session_id, kind, desk.catalog, desk.today()),
            name[:1].lower() + name[1:],
            f"{name} {view.number:02}-{view.year}",
        )
        self.home = "council"
