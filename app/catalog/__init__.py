"""Titles, forms, rule sets, money, units, ethnic groups: the law as data with its source."""

from functools import cache
from pathlib import Path

from app import resources
from app.catalog.catalog import Catalog
from app.catalog.loading import read_all
from app.catalog.sheets import read_folder
from app.catalog.tables import CatalogError, Problem
from app.catalog.units import Unit, UnitHit, Units

__all__ = ["Catalog", "CatalogError", "Problem", "Unit", "UnitHit", "Units", "load", "load_from"]


@cache
def load() -> Catalog:
    """The catalogue that ships with the program, read once.

    Raises CatalogError naming every wrong row.
    """
    return load_from(resources.path("catalog"))


def load_from(folder: Path) -> Catalog:
    """The catalogue of a folder with the same tables. Raises CatalogError."""
    return Catalog(read_all(read_folder(folder)))
