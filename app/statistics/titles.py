"""T03 titles of the year, T04 families and villages of culture."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy import Integer, cast, exists, func, select, union_all
from sqlalchemy.orm import join

from app.prose import VILLAGE_KINDS, in_line
from app.statistics import lines
from app.statistics.awards import award_name, placed
from app.statistics.counting import Cells, Question, Test
from app.statistics.eras import by_rules
from app.statistics.lines import LINE
from app.statistics.model import Cell
from app.statistics.plans import WHOLE, Ground, Head, Plan, columns, share
from app.text import sort_key
from db.handling import Claim, UnitReview
from db.nominations import Nomination
from db.subjects import PastAward, Subject

FAMILY, VILLAGE, COMMUNE = "GIA_DINH_VAN_HOA", "THON_VAN_HOA", "XA_TIEU_BIEU"
CULTURE = (FAMILY, VILLAGE, COMMUNE)
COMMON, BEST = "LDTT", "CSTDCS"  # the second is a share of the first
IN_VIETNAM = "+7 hours"
YEARS = 3  # in a row


def dossier_day() -> Any:
    """The day that dates a dossier: when it was received, else when it was begun."""
    begun = func.date(Nomination.created_at, IN_VIETNAM)
    return func.coalesce(Nomination.received_on, begun)


def begun(ground: Ground) -> tuple[Test, ...]:
    """Dossiers received or begun in the period, of the chosen unit."""
    period, day = ground.choice.period, dossier_day()
    found = (
        Nomination.deleted_at.is_(None),
        day >= period.first.isoformat(),
        day <= period.last.isoformat(),
    )
    if ground.choice.unit is None:
        return found
    people = select(Subject.id).where(*lines.of_unit(ground, Subject))
    return (*found, Nomination.subject_id.in_(people))


def is_registered() -> Test:
    """Whether the unit says that it was registered at the beginning of the year."""
    said = select(Claim.nomination_id).where(
        Claim.key == "REGISTERED", Claim.value > 0, Claim.deleted_at.is_(None)
    )
    return Nomination.id.in_(said)


def is_honoured() -> Test:
    """Whether the dossier has a line in the golden book that still stands."""
    return exists().where(LINE.nomination_id == Nomination.id, lines.stands())


def of_year(ground: Ground) -> Plan:
    """T03: titles, from the registration to the recognition."""
    awards = ground.catalog.tables.awards
    codes = dict.fromkeys(
        award.code
        for award in awards
        if award.kind == "DANH_HIEU_THI_DUA" and award.code not in CULTURE
    )

    def rows_of(award: str) -> Sequence[str]:
        return (WHOLE, award)

    dossiers = Question(
        "nomination",
        Nomination,
        (*begun(ground), Nomination.award_code.in_(list(codes))),
        Nomination.id,
        dossier_day(),
        (Nomination.award_code,),
        rows_of,
        {
            "proposed": None,
            "registered": is_registered(),
            "reviewed": Nomination.id.in_(select(UnitReview.nomination_id)),
            "of_them": is_honoured(),
        },
        subject=Nomination.subject_id,
    )
    decided = Question(
        "register_entry",
        LINE,
        (*lines.in_period(ground), LINE.award_code.in_(list(codes))),
        LINE.id,
        LINE.entered_on,
        (LINE.award_code,),
        rows_of,
        {"recognised": None},
        subject=LINE.subject_id,
    )
    quotas = dict.fromkeys(
        value for _, value in by_rules(ground.catalog, ground.choice.period, "cstdcs_quota_pct")
    )

    def derive(cells: Cells) -> None:
        share(cells, "share", "of_them", "proposed")
        if BEST in cells:
            best = cells[BEST]["recognised"]
            whole = cells[COMMON]["recognised"].number if COMMON in cells else 0
            cells[BEST]["of_common"] = Cell(best.number, best.opens, None, whole)
            cells[BEST]["quota"] = Cell(words=" hoặc ".join(f"{value} %" for value in quotas))

    order = list(codes)
    return Plan(
        "T03",
        "Danh hiệu thi đua năm",
        (
            *columns(
                ("proposed", "Đề nghị"),
                ("registered", "Đã đăng ký"),
                ("reviewed", "Đã bình xét"),
                ("of_them", "Đã được công nhận"),
                ("share", "Tỷ lệ", "share"),
                group="Hồ sơ nhận trong kỳ",
            ),
            *columns(("recognised", "Công nhận"), group="Trong kỳ"),
            *columns(
                ("of_common", "So với LĐTT", "share"), ("quota", "Mức trần", "words"),
                group="CSTĐCS",
            ),
        ),
        (dossiers, decided),
        lambda key: (
            Head("Tổng cộng", 0, ())
            if key == WHOLE
            else Head(award_name(ground, key), 2, (order.index(key), key))
        ),
        fixed=(WHOLE, COMMON, BEST),
        same={"share": "of_them", "of_common": "recognised"},
        only={"of_common": (BEST,)},
        derive=derive,
        notes=(
            lines.NOTE,
            "Hồ sơ tính theo ngày nhận, chưa nhận thì theo ngày lập.",
            "Đã đăng ký là theo trả lời của đơn vị trong hồ sơ.",
            "So với LĐTT: CSTĐCS công nhận trong kỳ trên số LĐTT công nhận trong kỳ.",
        ),
    )  # fmt: skip


def culture(ground: Ground) -> Plan:
    """T04: households and villages of culture."""

    def by_village(village: str) -> Sequence[str]:
        return WHOLE, f"v|{in_line(village)}"

    def by_address(award: str, name: str, address: str) -> Sequence[str]:
        place = placed(address)[1]
        if award == VILLAGE and name.startswith(VILLAGE_KINDS):
            place = in_line(name)
        return (WHOLE,) if award == COMMUNE else (WHOLE, f"v|{place}")

    of_unit = lines.of_unit(ground, Subject)
    household = (Subject.kind == "household", Subject.deleted_at.is_(None), *of_unit)
    year = ground.choice.period.last.year
    households = Question(
        "subject",
        Subject,
        household,
        Subject.id,
        Subject.created_at,
        (Subject.village,),
        by_village,
        {
            "households": None,
            "in_a_row": Subject.id.in_(_in_a_row(year)),
        },
        subject=Subject.id,
    )
    dossiers = Question(
        "nomination",
        _with_subject(),
        (*begun(ground), Nomination.award_code == FAMILY),
        Nomination.id,
        dossier_day(),
        (Subject.village,),
        by_village,
        {"proposed": None, "registered": is_registered()},
        subject=Nomination.subject_id,
    )
    decided = Question(
        "register_entry",
        LINE,
        (*lines.in_period(ground), LINE.award_code.in_(CULTURE)),
        LINE.id,
        LINE.entered_on,
        (LINE.award_code, LINE.full_name, lines.address()),
        by_address,
        {
            "families": LINE.award_code == FAMILY,
            "villages": LINE.award_code == VILLAGE,
            "communes": LINE.award_code == COMMUNE,
        },
        subject=LINE.subject_id,
    )

    def derive(cells: Cells) -> None:
        share(cells, "share", "families", "households", people=True)

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ())
        village = key.partition("|")[2]
        title = village[:1].upper() + village[1:]
        return Head(title or "Chưa ghi thôn", 2, (not village, sort_key(village)))

    return Plan(
        "T04",
        "Gia đình văn hóa, thôn văn hóa",
        (
            *columns(("households", "Tổng số hộ"), group="Trong sổ"),
            *columns(
                ("proposed", "Đề nghị"),
                ("registered", "Đã đăng ký"),
                ("families", "Đạt"),
                ("share", "Tỷ lệ đạt", "share"),
                ("in_a_row", "Đạt 3 năm liền"),
                group="Gia đình văn hóa",
            ),
            *columns(
                ("villages", "Thôn văn hóa"), ("communes", "Xã tiêu biểu"), group="Được công nhận"
            ),
        ),
        (households, dossiers, decided),
        head,
        same={"share": "families"},
        derive=derive,
        notes=(
            lines.NOTE,
            "Tổng số hộ là số hộ có trong sổ hiện nay, theo thôn đang ghi.",
            "Tỷ lệ đạt: số hộ khác nhau được công nhận trên tổng số hộ.",
            f"Đạt 3 năm liền: có danh hiệu của cả các năm {year - 2}, {year - 1}, {year}.",
        ),
    )


def _with_subject() -> Any:
    return join(Nomination, Subject, Subject.id == Nomination.subject_id)


def _in_a_row(last: int) -> Any:
    """Subjects with the title for each year up to `last`: the years the achievements ended in."""
    ended = func.coalesce(
        func.substr(Nomination.period_to, 1, 4), func.substr(LINE.entered_on, 1, 4)
    )
    here = (
        select(LINE.subject_id.label("who"), cast(ended, Integer).label("year"))
        .join(Nomination, Nomination.id == LINE.nomination_id)
        .where(
            LINE.award_code == FAMILY,
            LINE.entered_on >= date(last - YEARS + 1, 1, 1),
            lines.stands(),
        )
    )
    copied = select(PastAward.subject_id, PastAward.year).where(
        PastAward.award_code == FAMILY, PastAward.deleted_at.is_(None)
    )
    given = union_all(here, copied).subquery()
    return (
        select(given.c.who)
        .where(given.c.year > last - YEARS, given.c.year <= last)
        .group_by(given.c.who)
        .having(func.count(given.c.year.distinct()) == YEARS)
    )
