"""Journeys use the real things: an X screen and a PostgreSQL."""

from tests.journeys.screen import display

__all__ = ["display"]
