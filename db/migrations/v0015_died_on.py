"""The day a person died: an award decided after it is posthumous (truy tặng)."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.add_column("subject", sa.Column("died_on", sa.Date(), nullable=True))
