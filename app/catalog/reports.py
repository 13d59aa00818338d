"""Which achievement report an award asks for, and the sections of each form, in their order."""

from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass

from app.catalog.model import COMMENDATION_TYPES
from app.catalog.standards import SUBJECTS
from app.catalog.tables import Line, Row

CONTENTS = (  # what the program puts under a heading
    "heading",  # nothing: the sections below it do
    "identity",  # who it is
    "duties",  # what somebody does, where
    "career",  # the moves from one place of work to another
    "event",  # a sudden deed: when, where, who saw it
    "movement",  # the movement or theme, and what was promised
    "report",  # the dossier's own text
    "business",  # an enterprise's figures by year
    "members",  # what the members of a collective were given
    "initiatives",
    "ratings",
    "titles",  # emulation titles so far
    "awards",  # forms of commendation so far
    "discipline",
    "blank",  # lines to write on
)


@dataclass(frozen=True)
class ReportForm:
    """A form and what it is for. kinds, awards empty: any. years: how far back it looks; 0 for the
    time of the deed alone. The first row that fits counts."""

    form: str
    title: str
    subjects: tuple[str, ...]
    kinds: tuple[str, ...]
    awards: tuple[str, ...]
    years: int
    source: str
    confidence: str

    def fits(self, subject: str, kind: str, award_code: str) -> bool:
        """Whether it is the report for such a dossier."""
        return (
            subject in self.subjects
            and (not self.kinds or kind in self.kinds)
            and (not self.awards or award_code in self.awards)
        )


@dataclass(frozen=True)
class ReportSection:
    """One heading of a form. number: I, 1. hint: what is written there, on lines left open."""

    form: str
    subjects: tuple[str, ...]  # empty: all
    order: int
    number: str
    heading: str
    content: str
    hint: str
    source: str
    confidence: str


def form(row: Row) -> ReportForm:
    return ReportForm(
        row.text("form"),
        row.text("title"),
        row.some_of("subjects", SUBJECTS),
        row.some_of("kinds", COMMENDATION_TYPES),
        row.codes("awards"),
        row.number("years"),
        row.text("source"),
        row.text("confidence"),
    )


def section(row: Row) -> ReportSection:
    return ReportSection(
        row.text("form"),
        row.some_of("subjects", (*SUBJECTS, "DOANH_NGHIEP")),
        row.number("order"),
        row.text("number"),
        row.text("heading"),
        row.one_of("content", CONTENTS),
        row.maybe("hint"),
        row.text("source"),
        row.text("confidence"),
    )


def check(
    forms: Iterable[Line[ReportForm]],
    sections: Iterable[Line[ReportSection]],
    awards: Collection[str],
    wrong: Callable[[str, int, str], None],
) -> None:
    """Every form has its sections and stands for awards that there are; none is left over.

    Whoever is put forward for whatever has a form.
    """
    forms, sections = list(forms), list(sections)
    open_to = {whom for _, one in forms if not (one.kinds or one.awards) for whom in one.subjects}
    for whom in sorted(set(SUBJECTS) - open_to):
        wrong("report_forms", forms[-1][0] if forms else 1, f"no row for any award of {whom}")
    filled = {one.form for _, one in sections}
    used = set()
    for line, one in forms:
        used.add(one.form)
        if one.form not in filled:
            wrong("report_forms", line, f"{one.form} has no sections")
        for code in set(one.awards) - set(awards):
            wrong("report_forms", line, f"award is unknown: {code}")
    for line, found in sections:
        if found.form not in used:
            wrong("report_sections", line, f"form is unknown: {found.form}")
