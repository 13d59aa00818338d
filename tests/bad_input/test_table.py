"""The table at the head of this room is true."""

import ast
import re
from pathlib import Path

import tests.bad_input

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^    (tests/[\w/]+\.py)::(\w+)$", re.M)


def test_every_test_that_the_table_names_is_there() -> None:
    table = tests.bad_input.__doc__ or ""
    rows = ROW.findall(table)
    assert len(rows) == table.count("::") > 40
    missing = [f"{file}::{name}" for file, name in rows if name not in names_in(ROOT / file)]
    assert missing == []


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text())
    return {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}
