"""The screen of the page tests: the real window over a real encrypted file."""

from tests.ui_pages.conftest import desk, look, workspace

__all__ = ["desk", "look", "workspace"]
