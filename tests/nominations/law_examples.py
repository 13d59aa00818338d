"""Invented people and units as the standards see them, and what is found of them."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from app.catalog import load
from app.dates import Month
from app.nominations.eligibility import Condition, Facts, PreviousAward, Verdict, check
from app.nominations.facts import (
    Count,
    Held,
    Members,
    Quota,
    Rated,
    Recognised,
)

CATALOG = load()
MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION


def given(code: str, *years: int, waiting: bool = False, kind: str = "") -> tuple:
    return tuple(
        PreviousAward(code, f"{code} {year}", None, None, "", year, kind, waiting) for year in years
    )


def rated(*pairs: tuple[int, str]) -> tuple:
    return tuple(Rated(year, rating) for year, rating in pairs)


def initiatives(level: str, *years: int) -> tuple:
    return tuple(Recognised(year, level, f"Sáng kiến {year} (ví dụ)") for year in years)


PERSON = Facts(
    award_code="CSTDCS",
    subject_kind="individual",
    office_level="xa",
    day=date(2026, 1, 20),
    received_on=date(2026, 1, 10),
    labour_role="CHUYEN_MON",
    period_from=Month(2025, 1),
    period_to=Month(2025, 12),
    ground="merit",
    discipline="none",
    previous=given("LDTT", 2025),
    ratings=rated((2025, "excellent")),
    initiatives=(),
    quota=Quota("Phòng Văn hóa - Xã hội (ví dụ)", Count(20, 20), 0),
)
TEN = Members(
    total=10,
    holding=(("LDTT", Count(8, 8)), ("CSTDCS", Count(1, 1)), ("CSTT", Count(8, 8))),
    completed=Count(10, 10),
    women=Count(7, 7),
)
UNIT = replace(
    PERSON,
    award_code="TTLDTT",
    subject_kind="collective",
    labour_role=None,
    previous=(),
    ratings=rated((2025, "excellent")),
    members=TEN,
    quota=None,
    unit_dissolved=False,
)
TINH = replace(
    PERSON,
    award_code="CSTD_TINH",
    previous=given("CSTDCS", 2023, 2024, 2025),
    initiatives=initiatives("province", 2024),
)
NATION = replace(
    PERSON,
    award_code="CSTD_TOAN_QUOC",
    previous=given("CSTD_TINH", 2024, 2025),
    initiatives=initiatives("nation", 2025),
)
PRAISE = replace(PERSON, award_code="BANG_KHEN_TINH", previous=given("CSTDCS", 2024, 2025))
STATE = replace(PERSON, award_code="HC_LAO_DONG_3", previous=())
SCORES = {
    **{f"GDVH_{of}_{n}": 1 for of, most in ((1, 4), (2, 6), (3, 5)) for n in range(1, most + 1)},
    **{f"GDVH_X{n}": 0 for n in (1, 2, 3)},
}


def scored(**changed: int | None) -> dict[str, tuple]:
    """The scores of a family that has them all, with some changed or left out."""
    given = {**SCORES, **changed}
    return {"scores": tuple((key, n) for key, n in given.items() if n is not None)}


CULTURE = replace(
    PERSON,
    award_code="GIA_DINH_VAN_HOA",
    subject_kind="household",
    **scored(),
    posted_from=date(2025, 12, 20),
    posted_to=date(2025, 12, 30),
)
FIRM = replace(
    UNIT,
    award_code="BANG_KHEN_TINH",
    subject_kind="enterprise",
    papers=frozenset(["XN_THUE", "XN_BHXH", "XN_MOI_TRUONG", "XN_ATLD_ATTP"]),
    ratings=(),
)


def eleven(holders: int) -> Members:
    return replace(TEN, total=11, holding=(("LDTT", Count(holders, holders)),))


TEN_YEARS = (
    Held("PHO_VU_TRUONG", Month(2008, 1), Month(2016, 12)),
    Held("VU_TRUONG", Month(2016, 7), Month(2018, 6)),  # half a year of both posts at once
)
TEAM_ID = uuid4()
SERVED = replace(
    PERSON, award_code="HC_LAO_DONG_3", commendation_type="CONG_HIEN", sex="male", posts=TEN_YEARS
)


def found(facts: Facts) -> dict[str, Condition]:
    return {condition.code: condition for condition in check(facts, CATALOG).conditions}


def with_quota(**columns: dict) -> object:
    """The catalogue with another quota from R2026 on."""
    tables = CATALOG.tables
    quota = next(row for row in tables.parameters if row.name == "cstdcs_quota_pct")
    later = replace(quota, value=columns["value"], rule_sets=("R2026",))
    return replace(CATALOG, tables=replace(tables, parameters=(*tables.parameters, later)))
