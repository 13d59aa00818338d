"""A file gone back to a copy sends on where the copy knows all that left, and not where it does not."""
