"""An office and a province that know each other, and the way between them."""

import pytest

from app import workspace
from app.province import enrolment
from app.sync import connection
from tests.office import SETUP
from tests.postgres import postgres
from tests.province.conftest import now, province
from tests.province.offices import NOW

__all__ = ["now", "postgres", "province"]


@pytest.fixture
def office(tmp_path):
    """An office that knows no province yet."""
    opened = workspace.create(tmp_path / "xa", SETUP, lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def linked(office, province):
    """The same office after its request went there and the trust file came back."""
    request = office.read(connection.make_request, office.identity, NOW)
    _, answer = enrolment.enroll(province, request, NOW)
    office.write(connection.accept_trust, office.identity, answer)
    return office
