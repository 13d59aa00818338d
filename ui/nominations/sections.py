"""The four sections of a dossier's page and how far each has come."""

from app.dossier import Dossier
from app.nominations.steps import Step
from ui.nominations.person import lacking_words
from ui.nominations.words import tr
from ui.parts.tabs import State, Tab

SECTIONS = ("subject", "achievement", "papers", "opinions")


def section_tabs(dossier: Dossier, wrong_fields: int) -> list[Tab]:
    """The tabs with their states. wrong_fields: fields with text that can't be stored."""
    return [
        _subject(dossier),
        _achievement(dossier, wrong_fields),
        _papers(dossier),
        _opinions(dossier),
    ]


def _unmet(dossier: Dossier, section: str) -> int:
    return sum(
        1
        for condition in dossier.result.conditions
        if condition.section == section and condition.effective == "not_met"
    )


def _subject(dossier: Dossier) -> Tab:
    words = tr("1. Người được đề nghị")
    wrong = _unmet(dossier, "subject")
    if wrong:
        return Tab(words, "fix", tr("{0} chỗ cần sửa").format(wrong), "bad")
    return Tab(words, "partly" if lacking_words(dossier) else "done")


def _achievement(dossier: Dossier, wrong_fields: int) -> Tab:
    words, draft = tr("2. Thành tích"), dossier.detail.draft
    wrong = max(_unmet(dossier, "achievement"), wrong_fields)
    if wrong == 0:
        return Tab(words, "done")
    if wrong_fields == 0 and not (draft.citation or draft.report or draft.period_from):
        return Tab(words, "empty")
    return Tab(words, "fix", tr("{0} chỗ cần sửa").format(wrong), "bad")


def _papers(dossier: Dossier) -> Tab:
    had, needed = dossier.papers_had, dossier.papers_required
    state: State = "done" if had >= needed else "partly" if had else "empty"
    return Tab(tr("3. Giấy tờ"), state, f"{had}/{needed}")


def _opinions(dossier: Dossier) -> Tab:
    words = tr("4. Ý kiến, xác nhận")
    asked = sum(1 for c in dossier.result.conditions if c.effective == "needs_confirmation")
    if asked:
        note = tr("{0} cần hỏi").format(asked)
        return Tab(words, "partly", note, "warn")
    spoken = dossier.notes or dossier.council is not None
    return Tab(words, "done" if spoken or dossier.detail.step is not Step.DRAFTING else "empty")
