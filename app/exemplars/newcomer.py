"""Who is written into the register together with an exemplar, as far as a name and a place go."""

from datetime import date

from sqlalchemy.orm import Session

from app import finding, names
from app.catalog import Catalog
from app.subjects.actions import SubjectDraft
from app.subjects.words import Kind
from app.text import clean


def newcomer(
    session: Session, catalog: Catalog, kind: Kind, typed: str, village: str, today: date
) -> SubjectDraft:
    """Somebody of that name, living in the commune of this office where it is one."""
    name, parts = clean(typed), names.NameParts("", "", "")
    if kind is Kind.INDIVIDUAL and name:
        name = names.clean_name(name)
        parts = names.split(name)
    home = catalog.units.on(finding.office(session).unit_code, today)
    in_commune = home is not None and home.level == "xa"
    return SubjectDraft(
        kind=kind,
        full_name=name,
        family_name=parts.family or None,
        middle_name=parts.middle or None,
        given_name=parts.given or None,
        village=village,
        unit_code=home.code if home is not None and in_commune else None,
        unit_valid_from=home.valid_from if home is not None and in_commune else None,
    )
