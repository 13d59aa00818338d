"""Consent: dated events, one after another; without one that stands nothing is published."""

from datetime import timedelta

import pytest

from app.errors import ClerkError
from app.exemplars import actions, consent, journey
from app.workspace import Workspace
from tests.exemplars.ways import added
from tests.office import TODAY, photo


def allowed(desk: Workspace, kept: object) -> None:
    found = desk.read(actions.read, kept)
    consent.require("Pi Năng Thị Hoài", found.consent_on, found.withdrawn_on)


def test_without_consent_nothing_is_published_and_taking_it_back_counts(desk: Workspace) -> None:
    kept = added(desk)
    with pytest.raises(ClerkError) as refused:
        allowed(desk, kept)
    assert refused.value.field == "consent" and refused.value.kept and refused.value.todo
    desk.write(consent.give, kept, TODAY, "", ("giay.png", photo()))
    allowed(desk, kept)
    assert desk.read(actions.read, kept).consent_attachment_id is not None
    desk.write(consent.withdraw, kept, TODAY, "Không muốn lên báo nữa")
    with pytest.raises(ClerkError):
        allowed(desk, kept)
    said = [(one.kind, one.given_by) for one in desk.read(consent.events, kept)]
    assert said == [("withdrawn", "Pi Năng Thị Hoài"), ("given", "Pi Năng Thị Hoài")]
    desk.write(consent.give, kept, TODAY, "Ông Katơr Mẫu, cha")
    allowed(desk, kept)
    assert desk.read(actions.read, kept).consent_attachment_id is None, "the old paper is of before"


def test_one_that_was_withdrawn_is_not_published_even_with_consent(desk: Workspace) -> None:
    kept = added(desk)
    desk.write(consent.give, kept, TODAY)
    desk.write(journey.withdraw, kept, TODAY, "Có kết luận vi phạm", TODAY)
    with pytest.raises(ClerkError) as refused:
        allowed(desk, kept)
    assert refused.value.field == "withdrawn_on"


def test_a_consent_of_tomorrow_leaves_everything_as_it_was(desk: Workspace) -> None:
    kept = added(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(consent.give, kept, TODAY + timedelta(days=1))
    assert refused.value.field == "consent_on"
    assert desk.read(consent.events, kept) == []
