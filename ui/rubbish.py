"""When Python looks for objects that nothing uses any more, and on which thread.

Left alone, Python looks wherever it happens to be, also on a thread of ui/jobs.py, and takes down
there what it finds. But an object of Qt must go on the thread it lives on: elsewhere its timers
are not stopped, and two threads may wait for each other for good. So Python's own looking is off
while there is a window, and the screen's thread looks between two things that a clerk does.
"""

import gc

from PySide6.QtCore import QCoreApplication, QTimer

PAUSE = 500  # ms between two looks
_NAME = "rubbish"


def settle_memory() -> None:
    """Look for rubbish from now on, and never again among what has been loaded so far.

    Walking through some hundred thousand objects of the libraries would stop the screen's thread
    for longer than one notices.
    """
    gc.disable()
    gc.freeze()
    program = QCoreApplication.instance()
    if program is not None and program.findChild(QTimer, _NAME) is None:
        timer = QTimer(program, interval=PAUSE)
        timer.setObjectName(_NAME)
        timer.timeout.connect(look)
        timer.start()


def look() -> None:
    """Take down what nothing uses, of the youngest objects or of all, as Python would have."""
    due = [have > most for have, most in zip(gc.get_count(), gc.get_threshold(), strict=True)]
    if due[0]:
        gc.collect(2 if due[2] else 1 if due[1] else 0)
