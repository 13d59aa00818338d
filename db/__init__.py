"""What is stored: tables, their constraints and how a file or server is opened."""

KEY_BYTES = 32  # of the file's key; here, because asking for the passphrase needs nothing else
