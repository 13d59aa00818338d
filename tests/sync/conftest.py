"""An office and a province that know each other, and the way between them."""

import pytest

from app.province import enrolment
from app.sync import connection
from tests.office import quick_office
from tests.province.conftest import made_provinces, now, province
from tests.province.offices import NOW

__all__ = ["made_provinces", "now", "province"]


@pytest.fixture
def office(tmp_path):
    """An office that knows no province yet."""
    opened = quick_office(tmp_path / "xa", lambda: NOW)
    yield opened
    opened.close()


@pytest.fixture
def linked(office, province):
    """The same office after its request went there and the trust file came back."""
    request = office.read(connection.make_request, office.identity, NOW)
    _, answer = enrolment.enroll(province, request, NOW)
    office.write(connection.accept_trust, office.identity, answer)
    return office
