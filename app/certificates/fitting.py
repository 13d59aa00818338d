"""Whether a decision's words have room on its certificates, told before its number is given for
good: what was decided stands as it was written."""

from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.certificates import shelf
from app.certificates.issue import text_of
from app.certificates.shelf import Shelf
from app.certificates.texts import Mode
from app.decisions import prepare
from app.decisions.actions import DecisionDraft, LineDraft
from app.decisions.prepare import Signing
from app.errors import ClerkError
from db.decisions import Decision, RegisterEntry


def prepared(
    session: Session,
    nomination_ids: Sequence[UUID],
    decided_on: date,
    signing: Signing,
    catalog: Catalog,
) -> tuple[DecisionDraft, tuple[LineDraft, ...], str]:
    """A decision as `prepare` makes it, and what is too long in it for a certificate, or ""."""
    draft, lines = prepare.prepare(session, nomination_ids, decided_on, signing, catalog)
    return draft, lines, too_long(draft, lines, shelf.read(session), catalog)


def too_long(
    draft: DecisionDraft, lines: Sequence[LineDraft], kept: Shelf, catalog: Catalog
) -> str:
    """The first line that the layout in use has no room for, and what is too long in it."""
    from app.certificates.placing import place  # here: a dialog opens without waiting for it

    decision = Decision(
        symbol=draft.pattern.format(number=1),
        decided_on=draft.decided_on,
        authority=draft.authority,
        place=draft.place,
        signer_name=draft.signer_name,
        signer_role="\n".join(draft.signer_role),
    )
    for line in lines:
        values = {name: getattr(line, name) for name in LineDraft.__slots__}
        entry = RegisterEntry(year=draft.decided_on.year, line=1, **values)
        text = text_of(entry, decision, catalog, None)
        try:
            place(text, shelf.layout_of(kept, Mode.FULL, text), Mode.FULL)
        except ClerkError as error:
            if error.field:  # else it is a fault of this machine, told when it prints
                return f"{line.full_name[:60]}: {error.what}"
    return ""
