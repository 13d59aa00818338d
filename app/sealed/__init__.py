"""Cases that only named people may read."""
