"""What may stand in a log: ids, places in the program and kinds of faults, never people's words."""

import logging
import traceback
from pathlib import PureWindowsPath
from typing import Any


class NoValues(logging.Formatter):
    """Writes where a fault came through and of what kind it was, never its words or values."""

    def formatException(self, ei: Any) -> str:
        kind, _error, trace = ei
        lines = [f"  {where}" for where in places(trace)]
        return "\n".join([*lines, kind.__name__ if kind else ""])


def places(trace: Any) -> list[str]:
    """The lines of the program that a fault came through, by file name only.

    A whole path would tell the name of the person whose machine it is.
    """
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
