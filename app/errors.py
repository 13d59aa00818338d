"""What a clerk can put right."""


class ClerkError(Exception):
    """Something the clerk can put right; every other exception is a fault of ours.

    what, kept, todo: the three lines a clerk reads (vì sao, đã giữ, làm tiếp), one Vietnamese
    sentence each. `kept` may stay empty where nothing was at risk: the screen then says that
    everything typed is still there. field: the form field to put the cursor in.
    details: codes for the support line, never a person's name or number.
    """

    def __init__(
        self, what: str, todo: str, *, kept: str = "", field: str = "", details: str = ""
    ) -> None:
        super().__init__(" ".join(part for part in (what, kept, todo) if part))
        self.what, self.kept, self.todo = what, kept, todo
        self.field, self.details = field, details
