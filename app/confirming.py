"""Whether the person at an open file may go on: by the passphrase, or by the code on paper."""

from app import keys
from app.workspace import Workspace


def by_passphrase_or_code(workspace: Workspace, typed: str) -> None:
    """Raise WrongSecret unless this is the person's passphrase or the file's recovery code.

    The code counts too, because whoever opened the file by it has no passphrase to type. Raises
    ClerkError where the key file cannot be read. Takes as long as one or two key derivations.
    """
    try:
        workspace.confirm(typed)
    except keys.WrongSecret:
        if not keys.may_be_code(typed):
            raise
        keys.unlock_by_code(keys.load_slots(workspace.slots_path), typed)
