"""A province in a temporary folder, on its own encrypted file and on PostgreSQL alike."""

import pytest

from app.province import folder
from app.province.login import hash_password
from tests.postgres import postgres
from tests.province.offices import NOW, PASSWORD

__all__ = ["postgres"]
HASH = hash_password(PASSWORD)


@pytest.fixture(params=["file", "postgresql"])
def province(request, tmp_path):
    db = request.getfixturevalue("postgres").new_database() if request.param != "file" else ""
    address = "http://tinh.example"
    made = folder.make(tmp_path / "tinh", "Tỉnh Ví Dụ", [address], db, HASH)
    yield made
    made.close()


@pytest.fixture
def now():
    return lambda: NOW
