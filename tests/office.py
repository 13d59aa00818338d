"""An office to test with: a real encrypted file, invented people, and a fast way to many of them.

Every person, number and place of work here is invented.
"""

from datetime import UTC, date, datetime, timedelta
from fractions import Fraction
from pathlib import Path

from app import keys
from app.council.rules import CouncilNumbers, VoteRule
from app.decisions.actions import DecisionDraft
from app.subjects.actions import SubjectDraft
from app.workspace import Setup, Workspace, create

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
