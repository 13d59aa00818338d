"""Journeys use the real things: an X screen and a PostgreSQL."""

from tests.journeys.screen import display
from tests.postgres import postgres

__all__ = ["display", "postgres"]
