"""One start of a window in a process of its own; prints JSON. For bench_window.

    python -m tests.bench.window_child minimal
    python -m tests.bench.window_child product FOLDER LOGIN      (the key in hex on stdin)

    python -m tests.bench.window_child first FOLDER

`shown` is the wall clock when the first whole picture had been painted; the parent knows when it
began. `read`: the same for the picture with all the numbers of the home page in it.
"""

import json
import os
import sys
import time
from pathlib import Path

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
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from app import clock, workspace
    from ui import looks, texts, theme
    from ui.start.run import Start

    application = QApplication([])
    theme.start(application, *looks.load(folder))
    texts.install(application)
    start = Start(folder)
    start.open(workspace._open(folder, key, login, clock.now))
    if start.program is None:
        raise RuntimeError("the program did not open")
    window = start.program.window
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


def first(folder: Path) -> dict[str, object]:
    """The program's own way to the window that asks for the passphrase."""
    from PySide6.QtWidgets import QApplication

    from ui import looks, texts, theme
    from ui.start.run import Start

    application = QApplication([])
    theme.start(application, *looks.load(folder))
    texts.install(application)
    start = Start(folder)
    start.begin()
    if start.asking is None:
        raise RuntimeError("nothing is asked")
    loaded = sorted(name for name in (*FORBIDDEN, "sqlalchemy") if name in sys.modules)
    application.processEvents()
    start.asking.grab()
    shown = time.time()
    return {"shown": shown, "loaded": loaded}


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if sys.argv[1] == "minimal":
        answer = minimal()
    elif sys.argv[1] == "first":
        answer = first(Path(sys.argv[2]))
    else:
        answer = product(Path(sys.argv[2]), sys.argv[3], bytes.fromhex(sys.stdin.read()))
    print(json.dumps(answer))
    sys.stdout.flush()
    os._exit(0)
