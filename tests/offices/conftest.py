"""Offices of units that have ended: a fast encrypted file, set to any unit of the map."""

from tests.office import desk

__all__ = ["desk"]
