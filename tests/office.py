"""An office to test with: a real encrypted file, invented people, and a fast way to many of them.

Every person, number and place of work here is invented.
"""

import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from unittest.mock import patch
from uuid import UUID

import pytest
from PIL import Image
from sqlalchemy import Engine

from app import keys, workspace
from app.clock import Clock
from app.council import actions as council
from app.council.rules import CouncilNumbers, VoteRule
from app.decisions import actions as decisions
from app.decisions.actions import DecisionDraft, LineDraft
from app.exemplars import actions as exemplars
from app.exemplars.actions import ExemplarDraft
from app.nominations import actions as nominations
from app.nominations.actions import NominationDraft, Note
from app.subjects import actions as subjects
from app.subjects.actions import SubjectDraft
from app.workspace import FILE, Setup, Workspace, create
from db import engine
from db.nominations import NominationStep

PASSPHRASE = "suối đá mùa xuân trong"
TODAY = date(2025, 3, 12)
START = datetime(2025, 3, 12, 1, 0, tzinfo=UTC)

CODE = keys.new_recovery_code()  # another in every run

SETUP = Setup(
    unit_code="22786",
    unit_valid_from=None,
    office_name="UBND xã Suối Đá",
    level="xa",
    parent_name="UBND tỉnh Ví Dụ",
    full_name="Đàng Thị Mẫu",
    job_title="Công chức văn hóa - xã hội",
    login="mau",
    passphrase=PASSPHRASE,
    recovery_code=CODE,
)
HOAI = SubjectDraft(
    full_name="Pi Năng Thị Hoài",
    family_name="Pi Năng",
    middle_name="Thị",
    given_name="Hoài",
    sex="female",
    birth_year=1990,
    personal_id="058190001234",
    personal_id_type="CCCD",
    ethnic_code="21",
    village="Thôn Suối Mẫu",
    position="Chi hội trưởng Phụ nữ",
)
RULE = VoteRule(70, False, "ALL_MEMBERS", Fraction(2, 3), "invented for tests")
NUMBERS = CouncilNumbers(TODAY, 9, 8, 8, 8, 7, 1)
DECISION = DecisionDraft(
    decided_on=TODAY,
    abstract="Về việc tặng Giấy khen",
    authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ SUỐI ĐÁ",
    place="Suối Đá",
    signer_name="Katơr Mẫu",
    signer_role=("CHỦ TỊCH",),
    grounds=("Căn cứ một văn bản ví dụ;",),
)


KEY = bytes(range(32))  # of `quick_office`: known, so that opening it derives no key


class Ticking:
    """A clock of the tests: every look at it is one second later, and nothing else moves it."""

    def __init__(self, start: datetime = START) -> None:
        self.instant = start

    def __call__(self) -> datetime:
        self.instant += timedelta(seconds=1)
        return self.instant


def office(folder: Path) -> Workspace:
    """A new office in a folder, with a clock that ticks once a look."""
    return create(folder, SETUP, Ticking())


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Workspace]:
    """The office of a test, open; another one for every test."""
    opened = quick_office(tmp_path / "office")
    yield opened
    opened.close()


@cache
def _template() -> TemporaryDirectory[str]:
    """An office made once for a run of tests, by all of the true steps."""
    made = TemporaryDirectory(prefix="sovang-office-")
    with patch.object(keys, "new_file_key", lambda: KEY):
        office(Path(made.name)).close()
    return made


def quick_office(folder: Path, now: Clock | None = None) -> Workspace:
    """As `office`, copied from one made earlier: quick enough for every test to have its own."""
    shutil.copytree(_template().name, folder)
    return reopened(folder, now)


def reopened(folder: Path, now: Clock | None = None) -> Workspace:
    """A quick office opened again, by all the true steps but the unwrapping of its key."""
    return opened(folder, SETUP.login, now or Ticking())


def opened(folder: Path, login: str, now: Clock) -> Workspace:
    """Any file with our KEY, opened without unwrapping it. Statements are compiled once for all
    the files of a run; a clerk's program, which opens one, has them compiled once as well."""
    with patch.object(workspace, "open_file", _compiled_once):
        return workspace._open(folder, KEY, login, now)


def _compiled_once(path: Path, key: bytes) -> Engine:
    made = engine.open_file(path, key)
    first = _first_engine.setdefault("", made)
    made.dialect, made._compiled_cache = first.dialect, first._compiled_cache
    return made


_first_engine: dict[str, Engine] = {}


def nomination_draft(subject_id: UUID, award_code: str = "GIAY_KHEN_XA") -> NominationDraft:
    """An invented nomination for 2024."""
    return NominationDraft(
        subject_id,
        award_code,
        movement="Phong trào ví dụ",
        period_from="2024-01",
        period_to="2024-12",
        citation="Có thành tích xuất sắc trong phong trào ví dụ",
    )


def nominated(desk: Workspace, full_name: str = HOAI.full_name) -> tuple[UUID, UUID]:
    """A new person and their new nomination, as (subject, nomination)."""
    subject = desk.write(subjects.save, replace(HOAI, full_name=full_name, given_name=None))
    return subject, desk.write(nominations.create, nomination_draft(subject), TODAY)


def awaiting_signature(desk: Workspace, full_name: str = HOAI.full_name) -> LineDraft:
    """A nomination that the council has passed, as the line that a decision would freeze."""
    subject, nomination = nominated(desk, full_name)
    for step in (NominationStep.APPRAISAL, NominationStep.AWAITING_COUNCIL):
        desk.write(nominations.move, nomination, step, TODAY)
    assert desk.write(council.record_result, nomination, NUMBERS, RULE, TODAY)
    return line_of(subject, nomination, full_name)


def line_of(subject: UUID, nomination: UUID, full_name: str) -> LineDraft:
    """An invented line of the golden book: 0.3 of 2,340,000 đồng."""
    return LineDraft(
        nomination_id=nomination,
        subject_id=subject,
        kind="individual",
        full_name=full_name,
        recipient=f"Bà {full_name}",
        sex="female",
        birth_year=1990,
        ethnic_code="21",
        labour_role=None,
        position="Chi hội trưởng Phụ nữ",
        address="Thôn Suối Mẫu",
        unit_code=None,
        unit_valid_from=None,
        award_code="GIAY_KHEN_XA",
        commendation_type="CONG_TRANG",
        citation="Có thành tích xuất sắc trong phong trào ví dụ",
        period="2024",
        coefficient=Decimal("0.3"),
        base_salary=2_340_000,
        raw_amount=702_000,
        amount=702_000,
        rounding="không làm tròn",
    )


def whole_story(desk: Workspace) -> LineDraft:
    """One record of every type that has an action here, up to the presentation."""
    line = awaiting_signature(desk)
    exemplar = desk.write(exemplars.save, ExemplarDraft(line.subject_id, summary="Người mẫu"))
    desk.write(exemplars.set_photo, exemplar, "anh.png", photo())
    note = Note("NO_DISCIPLINE", "confirmed", "Chị Mẫu", TODAY, "Không có kỷ luật")
    desk.write(nominations.note_condition, line.nomination_id, note)
    decision = desk.write(decisions.decide, DECISION, [line])
    entry = desk.read(decisions.register_lines, decision_id=decision)[0].id
    desk.write(decisions.present, entry, TODAY, "Pi Năng Thị Hoài", "Hội nghị ví dụ")
    return line


def photo(width: int = 40, height: int = 30) -> bytes:
    """A small picture in one colour, as PNG."""
    drawn = io.BytesIO()
    Image.new("RGB", (width, height), (150, 40, 30)).save(drawn, "PNG")
    return drawn.getvalue()


def bare(folder: Path) -> Any:
    """The file of a quick office through the bare driver, behind the program's back."""
    return engine.connect(folder / FILE, KEY)
