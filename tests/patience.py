"""How long a test waits for what should come: a machine that is busy is slow, not wrong.

What comes is waited for no longer than it takes; only what never comes costs all of it.
"""

SECONDS = 120
MS = SECONDS * 1000
STORY = 5 * SECONDS  # a program of its own, from its start to the end of what it does
