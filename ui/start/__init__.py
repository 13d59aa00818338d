"""The first start, opening the file, and locking it."""
