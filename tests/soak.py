"""How many cases a test tries: few enough for every day, or as many as a night has room for."""

import os

IS_SOAK = os.environ.get("SOVANG_HYPOTHESIS") == "soak"


def cases(every_day: int, soak: int) -> int:
    return soak if IS_SOAK else every_day
