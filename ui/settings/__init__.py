"""Thiết lập: the look, the office, the passphrase, copies, and the check of the journal."""
