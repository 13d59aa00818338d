"""All that the page of one subject shows, read at once."""

from collections.abc import Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy.orm import Session

from app.subjects import actions, awards, duplicates, records
from app.subjects.actions import SubjectDraft, SubjectRow
from app.subjects.awards import AwardLine
from app.subjects.duplicates import Candidate, Statement
from app.subjects.records import (
    DisciplineDraft,
    InitiativeDraft,
    MembershipDraft,
    Noted,
    PostDraft,
    RatingDraft,
    TransferDraft,
)

KNOWN = (RatingDraft, InitiativeDraft, DisciplineDraft, PostDraft, TransferDraft, MembershipDraft)


@dataclass(frozen=True, slots=True)
class Whole:
    """One subject and what is known of it.

    known: the facts of each kind, those of records said to be the same among them. members: the
    names of a collective's people. groups: of what it belongs to. twins: who it may be twice.
    """

    subject: SubjectDraft
    awards: tuple[AwardLine, ...]
    known: Mapping[type[records.Draft], list[Noted]]
    members: Mapping[UUID, str]
    groups: tuple[str, ...]
    twins: tuple[tuple[Candidate, SubjectRow], ...]
    said: tuple[Statement, ...]


def read(session: Session, subject_id: UUID) -> Whole:
    """One subject as it stands."""
    same = tuple(duplicates.same(session, (subject_id,)))
    known: dict[type[records.Draft], list[Noted]] = {}
    for kind in KNOWN:
        known[kind] = records.listed(session, kind, same)
    members = [noted.draft.person_id for noted in known[MembershipDraft]]
    groups = [noted.draft.collective_id for noted in records.groups_of(session, (subject_id,))]
    pairs = duplicates.candidates(session, subject_id)
    rows = actions.rows(session, [*members, *groups, *(pair.second_id for pair in pairs)])
    people = {row.id: row for row in rows}
    return Whole(
        subject=actions.read(session, subject_id),
        awards=tuple(awards.history(session, subject_id)),
        known=known,
        members={id: people[id].full_name for id in members if id in people},
        groups=tuple(people[id].full_name for id in groups if id in people),
        twins=tuple((pair, people[pair.second_id]) for pair in pairs if pair.second_id in people),
        said=tuple(duplicates.statements(session, subject_id)),
    )
