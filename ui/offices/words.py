"""The words of a changing unit."""

from functools import partial

from PySide6.QtCore import QCoreApplication

tr = partial(QCoreApplication.translate, "offices")
