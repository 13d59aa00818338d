"""What the page said is stored is there after the power was cut in the middle of writing."""

import os
import signal
from datetime import date
from pathlib import Path
from threading import Timer

from app import audit, clock, example, keys, workspace
from app.nominations import actions as nominations
from app.nominations.actions import NominationDraft
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from tests import patience
from tests.journeys import screen
from tests.journeys.power_cut_story import SECOND, SENTENCE

PERSON = "Katơr Thị Ví Dụ"
CUT_AFTER = 3  # saves that were told of


def test_everything_acknowledged_is_there_after_a_power_cut_and_undo_works_from_any_page(
    tmp_path: Path, display: str
) -> None:
    office = tmp_path / "office"
    made = workspace.create(office, example.setup(keys.new_recovery_code()))
    subject = made.write(
        subjects.save,
        SubjectDraft(full_name=PERSON, unit_code="22795", unit_valid_from=date(2025, 7, 1)),
    )
    draft = NominationDraft(subject_id=subject, award_code="GIAY_KHEN_XA")
    dossier = made.write(nominations.create, draft, clock.local_day(clock.now()))
    made.close()
    plan = {
        "folder": tmp_path,
        "office": office,
        "person": PERSON,
        "passphrase": example.PASSPHRASE,
    }
    environment = screen.environment(display, tmp_path / "home")
    program = screen.start("tests.journeys.power_cut_story", plan, environment)
    assert program.stdout is not None and program.stderr is not None
    dead_end = Timer(patience.STORY, program.kill)
    dead_end.start()
    said = []
    try:
        for line in program.stdout:
            said.append(line.strip())
            if len(said) > CUT_AFTER:
                os.kill(program.pid, signal.SIGKILL)  # the next sentence is on its way
                break
    finally:
        dead_end.cancel()
        rest, troubles = program.communicate()
    assert said[0:1] == ["undone and done again"], troubles[-4000:]
    told = [int(line.split()[1]) for line in [*said[1:], *rest.splitlines()]]
    assert len(told) >= CUT_AFTER, troubles[-4000:]

    opened = workspace.open_with_passphrase(office, "vidu", example.PASSPHRASE)
    try:
        kept = opened.read(nominations.read, dossier).draft
        found = opened.read(audit.check, opened.db)
    finally:
        opened.close()
    assert kept.source == SECOND
    for number in told:
        assert SENTENCE.format(number) in kept.report
    assert not found.faults
