"""What was said to be saved is there, whatever happens to the machine at whatever moment."""

import shutil
import sys

import pytest

from tests.conftest import PROFILE
from tests.faults.driver import Fault, outcomes

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("gcc"), reason="the fault shim needs Linux and gcc"
)
both = pytest.mark.parametrize("scenario", ["offices.subject", "offices.nomination"])


def step(scenario, fault, forever=False):
    """How many file operations lie between two that are struck. A soak strikes every one; every
    day two stories of the same kinds of operations are struck at different ones."""
    if PROFILE == "soak":
        return 1
    between = {Fault.KILL: 5, Fault.TORN: 5, Fault.NO_SPACE: 9, Fault.IO_ERROR: 9}[fault]
    return between + 2 * (scenario != "offices.subject") + 4 * forever


@both
@pytest.mark.parametrize("fault", [Fault.KILL, Fault.TORN])
def test_a_kill_or_power_cut_at_any_file_operation_of_a_save_loses_nothing_promised(
    scenario, fault
):
    every = step(scenario, fault)
    found = outcomes(scenario, fault, every=every)
    assert [outcome for outcome in found if outcome.problems] == []
    assert found[-1].ended == "clean", "every operation was reached"
    assert len({outcome.operation for outcome in found}) > 5
    assert len({outcome.point for outcome in found}) > 50 / every


@both
@pytest.mark.parametrize("fault", [Fault.NO_SPACE, Fault.IO_ERROR])
@pytest.mark.parametrize("forever", [False, True], ids=["once", "forever"])
def test_a_full_or_sick_disk_ends_in_a_message_and_the_next_save_works(scenario, fault, forever):
    every = step(scenario, fault, forever)
    found = outcomes(scenario, fault, forever=forever, every=every)
    assert [outcome for outcome in found if outcome.problems or outcome.ended != "clean"] == []
    refused = [outcome for outcome in found if any("refused" in said for said in outcome.said)]
    assert len(refused) > len(found) / 3
