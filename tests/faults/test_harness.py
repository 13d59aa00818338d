"""The harness sees the faults it is there for, and careful writing survives all of them."""

import shutil
import sys

import pytest

from tests.faults.driver import Fault, outcomes

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc"), reason="the fault shim needs Linux and gcc"
)


@pytest.mark.parametrize(
    ("scenario", "fault", "state"),
    [
        ("letters.in_place", Fault.TORN, "kept"),
        ("letters.without_sync", Fault.KILL, "contents lost"),
        ("letters.without_folder_sync", Fault.KILL, "names lost"),
        ("databases.careless", Fault.KILL, "contents lost"),
    ],
)
def test_careless_writing_is_caught(scenario, fault, state):
    caught = [found for found in outcomes(scenario, fault) if found.problems]
    assert any(found.state == state for found in caught)


@pytest.mark.parametrize("scenario", ["letters.careful", "databases.careful"])
def test_careful_writing_survives_a_kill_and_a_power_cut_at_every_operation(scenario):
    found = outcomes(scenario, Fault.KILL)
    assert [outcome for outcome in found if outcome.problems] == []
    assert found[-1].ended == "clean", "every operation was reached"
    assert {"kept", "contents lost"} <= {outcome.state for outcome in found}


@pytest.mark.parametrize("scenario", ["letters.careful", "databases.careful"])
def test_careful_writing_survives_a_kill_in_the_middle_of_every_write(scenario):
    found = outcomes(scenario, Fault.TORN)
    assert [outcome for outcome in found if outcome.problems] == []
    assert found[-1].ended == "clean", "every operation was reached"


@pytest.mark.parametrize("scenario", ["letters.careful", "databases.careful"])
@pytest.mark.parametrize("forever", [False, True], ids=["once", "forever"])
@pytest.mark.parametrize("fault", [Fault.NO_SPACE, Fault.IO_ERROR, Fault.SHORT])
def test_careful_writing_refuses_on_a_sick_disk_and_works_again_after(scenario, fault, forever):
    found = outcomes(scenario, fault, forever=forever)
    assert [outcome for outcome in found if outcome.problems or outcome.ended != "clean"] == []
    if fault != Fault.SHORT:  # a short write is carried on with, not refused
        assert sum(any(w.startswith("refused") for w in o.said) for o in found) >= 3
