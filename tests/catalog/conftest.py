"""An office and a province that know each other, for the tests of the catalogue's files."""

from tests.office import desk
from tests.sync.conftest import linked, made_provinces, now, office, province

__all__ = ["desk", "linked", "made_provinces", "now", "office", "province"]
