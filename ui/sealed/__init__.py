"""Cases that only named people may read, on the screen."""
