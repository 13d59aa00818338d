"""Whether a subject is foreign or an overseas Vietnamese: external commendation is for them."""

import sqlalchemy as sa
from alembic.operations import Operations


def upgrade(op: Operations) -> None:
    op.add_column("subject", sa.Column("abroad", sa.Text(), nullable=False, server_default=""))
