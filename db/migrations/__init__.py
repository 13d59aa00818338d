"""The steps from an empty database to today's, oldest first. A released step is never edited."""

from collections.abc import Callable

from alembic.operations import Operations

from db.migrations import (
    v0001_first,
    v0002_people,
    v0003_after,
    v0004_council,
    v0005_catalog,
    v0006_handling,
    v0007_joined,
    v0008_exemplars,
    v0009_movements,
    v0010_statistics,
    v0011_unit_reviews,
    v0012_clusters,
    v0013_oversight,
    v0014_printing,
    v0015_died_on,
    v0016_abroad,
    v0017_title_orders,
    v0018_award_by_step,
    v0019_large_offices,
    v0020_breakdowns,
    v0021_archive,
    v0022_held_posts,
    v0023_result_notices,
    v0024_awards_counted,
)

STEPS: tuple[Callable[[Operations], None], ...] = (
    v0001_first.upgrade,
    v0002_people.upgrade,
    v0003_after.upgrade,
    v0004_council.upgrade,
    v0005_catalog.upgrade,
    v0006_handling.upgrade,
    v0007_joined.upgrade,
    v0008_exemplars.upgrade,
    v0009_movements.upgrade,
    v0010_statistics.upgrade,
    v0011_unit_reviews.upgrade,
    v0012_clusters.upgrade,
    v0013_oversight.upgrade,
    v0014_printing.upgrade,
    v0015_died_on.upgrade,
    v0016_abroad.upgrade,
    v0017_title_orders.upgrade,
    v0018_award_by_step.upgrade,
    v0019_large_offices.upgrade,
    v0020_breakdowns.upgrade,
    v0021_archive.upgrade,
    v0022_held_posts.upgrade,
    v0023_result_notices.upgrade,
    v0024_awards_counted.upgrade,
)
