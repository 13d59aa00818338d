"""The fixtures of these tests."""

from tests.office import desk

__all__ = ["desk"]
