"""What a sheet looks like beside what its cells say: fonts, and what of it is not shown."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Look:
    """fonts: the commonest of each column, by its number from 0. merged: first and last cell of
    every joined area, as row and column from 0, where calamine does not tell them."""

    fonts: Mapping[int, str] = field(default_factory=dict)
    hidden_rows: int = 0
    hidden_columns: tuple[int, ...] = ()
    merged: tuple[tuple[tuple[int, int], tuple[int, int]], ...] = ()
