"""Sổ sáng kiến as a table: the lines of one year, by name."""

from app.documents import tabular
from app.subjects import actions, initiatives, records
from app.subjects.actions import SubjectDraft
from app.subjects.records import InitiativeDraft
from app.workspace import Workspace
from tests.office import TODAY


def test_the_table_holds_the_initiatives_of_its_year_by_name(desk: Workspace) -> None:
    for name, year in (("Katơr Mẫu", 2024), ("Pi Năng Ánh", 2024), ("Taín Xa", 2023)):
        who = desk.write(actions.save, SubjectDraft(full_name=name))
        desk.write(records.save, InitiativeDraft(who, f"Sáng kiến {year}", year, "base"), TODAY)
    sheet, lines = initiatives.sheet(desk.read(initiatives.book, 2024), 2024)
    assert [line.values[:3] for line in lines] == [
        (1, "2024", "Pi Năng Ánh"),
        (2, "2024", "Katơr Mẫu"),
    ]
    assert sheet.title == "SỔ SÁNG KIẾN NĂM 2024"
    assert all(len(line.values) == len(sheet.fields) for line in lines)
    assert {tabular.words(line.values[4]) for line in lines} == {"Sáng kiến 2024"}
