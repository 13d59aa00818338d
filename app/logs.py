"""What may stand in a log: ids, places in the program and kinds of faults, never people's words."""

import logging
from pathlib import Path, PureWindowsPath
from typing import Any


class NoValues(logging.Formatter):
    """Writes where a fault came through and of what kind it was, never its words or values."""

    def formatException(self, ei: Any) -> str:
        kind, _error, trace = ei
        lines = [f"  {where}" for where in places(trace)]
        return "\n".join([*lines, kind.__name__ if kind else ""])


class LateFile(logging.Handler):
    """A small file of faults that never grows past a megabyte, opened with the first of them.

    What writes it takes as long to load as a quarter of a start, and most starts write nothing.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.file: logging.Handler | None = None
        self.setFormatter(NoValues("%(asctime)s %(levelname)s %(name)s %(message)s"))

    def emit(self, record: logging.LogRecord) -> None:
        if self.file is None:
            from logging.handlers import RotatingFileHandler

            self.file = RotatingFileHandler(
                self._path, maxBytes=1_000_000, backupCount=3, encoding="utf-8", delay=True
            )
            self.file.setFormatter(self.formatter)
        self.file.emit(record)

    def close(self) -> None:
        if self.file is not None:
            self.file.close()
        super().close()


def places(trace: Any) -> list[str]:
    """The lines of the program that a fault came through, by file name only.

    A whole path would tell the name of the person whose machine it is.
    """
    import traceback  # of use after a fault only

    frames = traceback.extract_tb(trace)
    return [
        f"{PureWindowsPath(frame.filename).name}:{frame.lineno} {frame.name}" for frame in frames
    ]


# for uvicorn, whose own way writes the words of a fault, and with them rows of the database
SERVICE: dict[str, Any] = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"()": NoValues, "fmt": "%(asctime)s %(levelname)s %(name)s %(message)s"}
    },
    "handlers": {
        "errors": {
            "class": "logging.StreamHandler",
            "formatter": "plain",
            "stream": "ext://sys.stderr",
        }
    },
    "root": {"handlers": ["errors"], "level": "WARNING"},
}
