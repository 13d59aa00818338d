"""Who a file is: other keys in every file, and all of them inside it."""

from uuid import uuid4

import pytest
from cryptography.exceptions import InvalidSignature

from app import identity
from app.identity import new_identity
from app.workspace import Workspace
from tests.office import reopened


def test_every_new_file_has_keys_and_a_number_of_its_own() -> None:
    office = uuid4()
    made = [new_identity(office) for _ in range(20)]
    for name in ("db", "device", "issuer", "age_secret"):
        assert len({getattr(one, name) for one in made}) == 20
    assert all(len(one.db) == 32 and one.device != one.issuer for one in made)


def test_the_identity_is_the_same_after_the_file_was_closed(desk: Workspace) -> None:
    before = desk.identity
    desk.close()
    again = reopened(desk.folder)
    assert again.identity == before
    again.close()


def test_ids_name_the_keys_and_signatures_fit_only_their_own(desk: Workspace) -> None:
    own = desk.identity
    assert len(own.device_id) == 32 and len(own.issuer_id) == 8
    assert own.age_recipient.startswith("age1")
    signature = own.device_key.sign(b"x")
    own.device_key.public_key().verify(signature, b"x")
    with pytest.raises(InvalidSignature):
        own.issuer_key.public_key().verify(signature, b"x")


def test_a_value_of_this_machine_is_replaced_and_a_missing_one_is_none(desk: Workspace) -> None:
    desk.write(identity.put, "window", b"one")
    desk.write(identity.put, "window", b"two")
    assert desk.read(identity.get, "window") == b"two"
    assert desk.read(identity.get, "nothing") is None
    assert not desk.can_undo  # it is no record, so no entry and nothing to take back
