"""Pages whose work this version does not do yet: they say so, and what can be done meanwhile."""

from ui.page import Page
from ui.parts.empty import Action, EmptyState


class ComingPage(Page):
    """One sentence on what will be here, and the way to what is here already."""

    def __init__(self, title: str, icon: str, text: str, other: Action | None = None) -> None:
        super().__init__()
        self.title = title
        self.help_text = text
        self.add(
            (EmptyState(icon, self.tr("Phần này chưa có trong bản này"), text, None, other), 1)
        )
