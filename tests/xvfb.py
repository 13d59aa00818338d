"""A real X window for the few tests that need one: a program of its own, on the virtual screen.

The test process itself runs Qt without a screen, and one process has one screen, so such a test
starts another: subprocess.run([...], env=xvfb.environment()).
"""

import os

import pytest


def environment() -> dict[str, str]:
    """The environment of a program that shows its windows on the virtual screen of dev.py test.

    Skips the test where there is none: SOVANG_XVFB=":N" names the display of a running Xvfb.
    """
    display = os.environ.get("SOVANG_XVFB")
    if not display:
        pytest.skip("no virtual screen: start with `python3 dev.py test`, or set SOVANG_XVFB")
    return {**os.environ, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
