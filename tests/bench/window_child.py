"""One start of a window in a process of its own; prints JSON. For bench_window.

    python -m tests.bench.window_child minimal
    python -m tests.bench.window_child product FOLDER LOGIN      (the key in hex on stdin)

    python -m tests.bench.window_child first [PASSPHRASE]  (the office in $XDG_DATA_HOME/SoVang)

`shown` is the wall clock when the first whole picture had been painted; the parent knows when it
began. `read`: the same for the picture with all the numbers of the home page in it.
"""

import gc
import json
import os
import sys
import time
from functools import partial
from pathlib import Path
from typing import Any

FORBIDDEN = (
    *("alembic", "reportlab", "pypdfium2", "httpx", "starlette", "uvicorn", "psycopg", "jinja2"),
    *("PIL", "zxingcpp", "zstandard", "PySide6.QtPrintSupport"),
)


def minimal() -> dict[str, object]:
    """The least that PySide6 can show: a main window with one line of text."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    application = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Sổ Vàng"))
    window.resize(1366, 697)
    window.show()
    application.processEvents()
    window.grab()
    return {"shown": time.time()}


def product(folder: Path, login: str, key: bytes) -> dict[str, object]:
    """The program's own way from the open file to the home page, without the key derivation."""
    gc.disable()  # as ui/main.py does before anything else
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from app import clock, workspace
    from ui import looks, texts, theme
    from ui.start.run import Start
    from ui.verdicts import JUDGED_ON

    application = QApplication([])
    theme.start(application, *looks.load(folder))
    texts.install(application)
    start = Start(folder)
    start.open(workspace._open(folder, key, login, clock.now))
    if start.program is None:
        raise RuntimeError("the program did not open")
    window = start.program.window
    today = start.program.desk.today().isoformat()
    window.shell.memory.put(JUDGED_ON, today)  # what is done once a day, behind it, is no start
    application.processEvents()
    window.grab()
    shown = time.time()
    loaded = sorted(name for name in FORBIDDEN if name in sys.modules)
    while window.shell.jobs.busy():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    application.processEvents()
    window.grab()
    read = time.time()
    start.program.backups.changed = False  # no copy at the end of this start
    window.close()
    return {"shown": shown, "read": read, "loaded": loaded}


def first(typed: str = "") -> dict[str, object]:
    """A double click: the command itself, up to the passphrase window with the cursor in its field.

    typed: then these words and Enter, once the program has loaded what it loads meanwhile; `ready`
    is when it had, `entered` when Enter was pressed, `open` when the main window had been painted.
    """
    from ui import main

    answer: dict[str, object] = {}

    def instead_of_waiting(application: Any) -> int:
        from PySide6.QtCore import QEventLoop

        from ui.start.unlock import UnlockWindow

        (unlock,) = (w for w in application.topLevelWidgets() if isinstance(w, UnlockWindow))
        application.processEvents()
        unlock.grab()
        answer["shown"] = time.time()
        answer["loaded"] = sorted(
            name for name in (*FORBIDDEN, "sqlalchemy") if name in sys.modules
        )
        if not typed:
            return 0
        turn = partial(application.processEvents, QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        while not gc.get_freeze_count():  # what is loaded by now is set aside (ui/rubbish.py)
            turn()
        answer["ready"] = time.time()
        unlock.words.secret.control.setText(typed)
        answer["entered"] = time.time()
        unlock.words.go.click()
        while not (windows := [w for w in application.topLevelWidgets() if _is_main(w)]):
            turn()
        windows[0].grab()
        answer["open"] = time.time()
        return 0

    log_to = main._log_to

    def log_to_and_replace(folder: Path) -> None:  # not before: the program is to load Qt by itself
        from PySide6.QtWidgets import QApplication

        QApplication.exec = instead_of_waiting  # type: ignore[assignment, method-assign]
        log_to(folder)

    main._log_to = log_to_and_replace
    main.main([])
    return answer


def _is_main(window: Any) -> bool:
    return type(window).__name__ == "MainWindow" and window.isVisible()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "minimal":
        answer = minimal()
    elif sys.argv[1] == "first":
        answer = first(*sys.argv[2:])
    else:
        answer = product(Path(sys.argv[2]), sys.argv[3], bytes.fromhex(sys.stdin.read()))
    print(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)
