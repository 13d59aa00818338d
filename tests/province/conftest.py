"""A province in a temporary folder, on its own encrypted file and on PostgreSQL alike."""

import json
import shutil

import pytest

from app.province import folder
from app.province.login import hash_password
from tests.province.offices import NOW, PASSWORD


@pytest.fixture(scope="session")
def made_provinces(tmp_path_factory):
    """Makes a province of each kind once, by all of the true steps; gives its folder and
    its database."""
    found = {}

    def made(kind, new_database):
        if kind not in found:
            path, db = tmp_path_factory.mktemp(kind) / "tinh", new_database()
            password = hash_password(PASSWORD)
            folder.make(path, "Tỉnh Ví Dụ", ["http://tinh.example"], db, password).close()
            found[kind] = path, db
        return found[kind]

    return made


@pytest.fixture(params=["file", "postgresql"])
def province(request, tmp_path, made_provinces):
    """A province of its own for every test, copied from the one made first."""
    target, database = tmp_path / "tinh", ""
    if request.param == "file":
        path, _ = made_provinces("file", str)
        shutil.copytree(path, target)
    else:
        server = request.getfixturevalue("postgres")
        path, db = made_provinces("postgresql", server.new_database)
        shutil.copytree(path, target)
        settings = json.loads((target / folder.SETTINGS).read_text())
        settings["db"] = database = server.new_database(like=db)
        (target / folder.SETTINGS).write_text(json.dumps(settings))
    opened = folder.open_province(target)
    yield opened
    opened.close()
    if database:
        server.drop(database)


@pytest.fixture
def now():
    return lambda: NOW
