"""When Python looks for objects that nothing uses any more."""

import gc


def settle_memory() -> None:
    """Look for rubbish from now on, and never again among what has been loaded so far.

    Walking through some hundred thousand objects of the libraries would stop the screen's thread
    for longer than one notices.
    """
    gc.freeze()
    gc.enable()
