"""T01 awards by who gave them, T02 by unit and village, T08 money, T10 areas, T11 exceptional ones.

Source: the tables of the sector's reports for communes; columns are the breakdowns of Chỉ thị 41.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from sqlalchemy import and_, case, func, or_, select

from app.money import decimal_text
from app.prose import capital, in_line
from app.statistics import eras, lines
from app.statistics.counting import Cells, Question, by_day, stored
from app.statistics.eras import Era
from app.statistics.lines import LINE
from app.statistics.model import Cell
from app.statistics.plans import WHOLE, Ground, Head, Plan, columns, share
from app.text import sort_key
from db.handling import DeedCapture

SUBJECTS = columns(
    ("total", "Tổng"),
    ("collective", "Tập thể"),
    ("individual", "Cá nhân"),
    ("household", "Hộ gia đình"),
    ("enterprise", "Doanh nghiệp"),
    group="Đối tượng",
)
SEX = columns(("female", "Nữ"), ("male", "Nam"), ("sex_unknown", "Chưa ghi"), group="Giới")
AGE = columns(
    ("young", "Thanh niên"), ("older", "Trên tuổi"), ("age_unknown", "Chưa ghi"), group="Tuổi"
)
ETHNIC = columns(
    ("minority", "DTTS"), ("majority", "Kinh"), ("ethnic_unknown", "Chưa ghi"), group="Dân tộc"
)
ROLE = columns(
    ("direct", "Trực tiếp"),
    ("skilled", "Chuyên môn"),
    ("leader", "Lãnh đạo"),
    ("entrepreneur", "Doanh nhân"),
    ("role_unknown", "Chưa ghi"),
    group="Việc làm",
)
AREA = columns(
    ("area", "Có"), ("no_area", "Không"), ("area_unknown", "Chưa ghi"), group="Vùng DTTS"
)
LEVEL = columns(
    ("grassroots", "Cơ sở"), ("above", "Trên cơ sở"), ("level_unknown", "Chưa ghi"), group="Cấp"
)
TYPE = columns(
    ("sudden", "Đột xuất"),
    ("movement", "Phong trào"),
    ("merit", "Công trạng"),
    ("other_type", "Khác"),
    group="Loại khen",
)
DEED = columns(
    ("initiative", "Sáng kiến"),
    ("brave_act", "Cứu người"),
    ("dares", "Dám nghĩ"),
    ("special_task", "Đặc biệt"),
    ("other_deed", "Khác"),
    group="Việc được khen",
)


def by_authority(ground: Ground) -> Plan:
    """T01: awards grouped by who gave them."""
    catalog, alone = ground.catalog, len(ground.eras) == 1
    known = {era.key: era for era in ground.eras}

    def rows_of(award: str, era: str, superior: int) -> Sequence[str]:
        group = f"{era}|{eras.authority(catalog, award, known[era], bool(superior))}"
        return WHOLE, group, f"{group}|{award}"

    question = Question(
        "register_entry",
        LINE,
        lines.in_period(ground),
        LINE.id,
        LINE.entered_on,
        (LINE.award_code, lines.era_key(ground), lines.by_superior()),
        rows_of,
        {
            **lines.subjects_tests(),
            **lines.people_tests(ground),
            **lines.area_tests(ground),
            **lines.level_tests(ground),
            **lines.type_tests(),
            **lines.deed_tests(),
        },
        subject=LINE.subject_id,
    )

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ())
        start, group, *award = key.split("|")
        order = (start, list(eras.GROUPS).index(group))
        if award:
            return Head(award_name(ground, award[0]), 2, (*order, 1, _rank(ground, award[0])))
        era = known.get(start) or Era(start, None, None, "", "xa", "", "tinh", None)
        return Head(eras.group_title(group, era, alone=alone), 1, (*order, 0, 0))

    age = " hoặc ".join(dict.fromkeys(value for _, value in eras.by_rules(
        catalog, ground.choice.period, "statistics_youth_age")))  # fmt: skip
    return Plan(
        "T01",
        "Tổng hợp khen thưởng",
        (*SUBJECTS, *SEX, *AGE, *ETHNIC, *ROLE, *AREA, *LEVEL, *TYPE, *DEED),
        (question,),
        head,
        fixed=(WHOLE, *_both_groups(ground)),
        notes=(
            lines.NOTE,
            "Giới, tuổi, dân tộc, việc làm chỉ tính cá nhân, theo những gì ghi lúc khen.",
            f"Thanh niên: đến {age} tuổi vào năm khen, theo năm sinh.",
            "Cơ sở: đơn vị ghi trên dòng sổ là cấp xã, kể cả thôn, hộ, doanh nghiệp ở xã.",
            "Dòng không ghi đơn vị được tính theo đơn vị của cơ quan lúc khen.",
            "Việc được khen ghi ở hồ sơ đề nghị: cứu người gồm cả cứu tài sản, dám nghĩ là dám"
            " nghĩ, dám làm; nhiệm vụ đặc biệt chỉ đếm, không ghi nội dung.",
        ),
    )


def _both_groups(ground: Ground) -> list[str]:
    """Where a period straddles a change: who gave awards before and after, with or without any."""
    if len(ground.eras) == 1:
        return []
    there = [era for era in ground.eras if era.unit is not None] or ground.eras
    levels = [(era, level) for era in there for level in (era.level, era.parent_level)]
    return [f"{era.key}|{eras.LEVELS[level]}" for era, level in levels]


def by_place(ground: Ground) -> Plan:
    """T02: awards by unit and village, as the address read on the day of the award."""
    names = {era.key: _own(era) for era in ground.eras}

    def rows_of(address: str, era: str) -> Sequence[str]:
        unit, village = placed(address)
        unit = unit or names[era]
        return WHOLE, f"u|{unit}", f"v|{unit}|{village}"

    everybody = lines.people_tests(ground)
    question = Question(
        "register_entry",
        LINE,
        lines.in_period(ground),
        LINE.id,
        LINE.entered_on,
        (lines.address(), lines.era_key(ground)),
        rows_of,
        {
            **lines.subjects_tests(),
            **{c: everybody[c] for c in ("female", "minority", "direct", "leader")},
            "sudden": LINE.commendation_type == "DOT_XUAT",
        },
        subject=LINE.subject_id,
    )

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ())
        kind, unit, *village = key.split("|")
        if kind == "u":
            return Head(capital(unit) or "Chưa ghi đơn vị", 1, (sort_key(unit), 0))
        title = capital(village[0]) or "Chưa ghi thôn"
        return Head(title, 2, (sort_key(unit), 1, not village[0], sort_key(village[0])))

    among = columns(
        ("female", "Nữ"),
        ("minority", "DTTS"),
        ("direct", "Trực tiếp"),
        ("leader", "Lãnh đạo"),
        ("sudden", "Đột xuất"),
        group="Trong đó",
    )
    return Plan(
        "T02",
        "Khen thưởng theo đơn vị, thôn",
        (*SUBJECTS, *among),
        (question,),
        head,
        notes=(
            lines.NOTE,
            "Thôn, đơn vị là nơi ghi trên dòng sổ lúc khen, sau các lần đính chính.",
        ),
    )


def money(ground: Ground) -> Plan:
    """T08: award money by award, coefficient and who pays."""

    def rows_of(award: str, coefficient: str, superior: int) -> Sequence[str]:
        return WHOLE, award, f"{award}|{coefficient}|{superior}"

    question = Question(
        "register_entry",
        LINE,
        lines.in_period(ground),
        LINE.id,
        LINE.entered_on,
        (LINE.award_code, stored(LINE.coefficient), lines.by_superior()),
        rows_of,
        {"count": None, "amount": None},
        subject=LINE.subject_id,
        amount=LINE.amount,
        summed=frozenset(("amount",)),
    )

    def derive(cells: Cells) -> None:
        for key, mine in cells.items():
            _award, *rest = key.split("|")
            if rest:
                coefficient, superior = Decimal(rest[0]), rest[1] == "1"
                mine["coefficient"] = Cell(
                    words=decimal_text(coefficient) if coefficient else "không ghi"
                )
                mine["source"] = Cell(words="Cấp trên" if superior else "Cơ quan quyết định")

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ())
        award, *rest = key.split("|")
        rank = _rank(ground, award)
        if not rest:
            return Head(award_name(ground, award), 1, (rank, award, 0))
        words = f"Hệ số {decimal_text(Decimal(rest[0]))}" if Decimal(rest[0]) else "Không ghi hệ số"
        return Head(words, 2, (rank, award, 1, Decimal(rest[0]), rest[1]))

    return Plan(
        "T08",
        "Tiền thưởng",
        tuple(
            columns(
                ("count", "Số lượng"),
                ("coefficient", "Hệ số", "words"),
                ("amount", "Thành tiền (đồng)", "sum"),
                ("source", "Nguồn", "words"),
            )
        ),
        (question,),
        head,
        derive=derive,
        notes=(
            lines.NOTE,
            "Tiền theo dòng sổ, đã làm tròn. Tiền của khoản cấp trên quyết định do cấp trên chi.",
        ),
    )


def areas(ground: Ground) -> Plan:
    """T10: awards by area, per 1,000 people and as a share of all."""
    period, catalog = ground.choice.period, ground.catalog

    def parameter(name: str) -> Any:
        return by_day(LINE.entered_on, list(eras.by_rules(catalog, period, name)))

    def rows_of(area: str, border: str, island: str, mountain: int, own: int) -> Sequence[str]:
        found = [WHOLE, f"k|{area}" if own and area in ("I", "II", "III") else "k|?"]
        found += ["border"] if own and border == "1" else []
        found += ["island"] if own and island == "1" else []
        return (*found, *(["mountain"] if mountain else []))

    own_keys = {key for era in ground.eras if era.unit for key in catalog.units.lineage(era.unit)}
    is_own = or_(
        LINE.unit_code.is_(None), lines.unit_key(LINE).in_([lines.unit_text(k) for k in own_keys])
    )
    high = [lines.unit_text(unit.key) for unit in catalog.units if unit.is_mountain]
    mine = [era.key for era in ground.eras if era.unit is not None and era.unit.is_mountain]
    is_high = or_(
        lines.unit_key(LINE).in_(high),
        and_(LINE.unit_code.is_(None), lines.era_key(ground).in_(mine)),
    )
    question = Question(
        "register_entry",
        LINE,
        lines.in_period(ground),
        LINE.id,
        LINE.entered_on,
        (
            parameter("unit_area_class"),
            parameter("unit_is_border"),
            parameter("unit_is_island"),
            _flag(is_high),
            _flag(is_own),
        ),
        rows_of,
        {"total": None},
        subject=LINE.subject_id,
    )
    now = {
        name: eras.by_rules(catalog, period, name)[-1][1]
        for name in ("unit_area_class", "unit_is_border", "unit_is_island", "unit_population")
    }
    population = int(now["unit_population"])
    inside = {WHOLE, f"k|{now['unit_area_class']}"}
    inside |= {"border"} if now["unit_is_border"] == "1" else set()
    inside |= {"island"} if now["unit_is_island"] == "1" else set()
    last = ground.eras[-1].unit
    inside |= {"mountain"} if last is not None and last.is_mountain else set()

    def derive(cells: Cells) -> None:
        whole = cells[WHOLE]["total"].number
        for key, cell in cells.items():
            total = cell["total"]
            cell["share"] = Cell(total.number, total.opens, None, whole)
            people = population if key in inside else 0
            cell["per_thousand"] = Cell(total.number, total.opens, None, people)

    titles = {
        WHOLE: ("Tổng cộng", 0),
        "k|I": ("Khu vực I", 2),
        "k|II": ("Khu vực II", 2),
        "k|III": ("Khu vực III", 2),
        "k|?": ("Chưa ghi khu vực", 2),
        "border": ("Trong đó: xã biên giới", 2),
        "island": ("Trong đó: hải đảo", 2),
        "mountain": ("Trong đó: miền núi", 2),
    }
    order = list(titles)
    return Plan(
        "T10",
        "Khen thưởng theo vùng",
        tuple(
            columns(
                ("total", "Lượt khen"),
                ("share", "Tỷ lệ trong tổng", "share"),
                ("per_thousand", "Trên 1.000 dân", "thousandth"),
            )
        ),
        (question,),
        lambda key: Head(*titles[key], (order.index(key),)),
        fixed=tuple(titles),
        same={"share": "total", "per_thousand": "total"},
        derive=derive,
        notes=(
            lines.NOTE,
            "Khu vực, biên giới, hải đảo và dân số của đơn vị ghi ở Danh mục, Tham số địa phương.",
            "Dân số lấy tại ngày cuối kỳ.",
        ),
    )


def sudden(ground: Ground) -> Plan:
    """T11: days from the deed to the decision, of exceptional awards."""
    happened = (
        select(func.min(DeedCapture.happened_on))
        .where(DeedCapture.nomination_id == LINE.nomination_id)
        .scalar_subquery()
    )
    days = func.julianday(LINE.entered_on) - func.julianday(happened)
    rules = eras.by_rules(ground.catalog, ground.choice.period, "statistics_quick_days")
    quick = by_day(LINE.entered_on, [(first, int(value)) for first, value in rules])
    words = " hoặc ".join(dict.fromkeys(value for _, value in rules))
    question = Question(
        "register_entry",
        LINE,
        (*lines.in_period(ground), LINE.commendation_type == "DOT_XUAT"),
        LINE.id,
        LINE.entered_on,
        (LINE.award_code,),
        lambda award: (WHOLE, award),
        {
            "total": None,
            "quick": days <= quick,
            "month": and_(days > quick, days <= 30),
            "slow": and_(days > quick, days > 30),
            "day_unknown": happened.is_(None),
            "days": happened.is_not(None),
        },
        subject=LINE.subject_id,
        amount=days,
        summed=frozenset(("days",)),
    )

    def derive(cells: Cells) -> None:
        for cell in cells.values():
            days = cell["days"]
            cell["days"] = Cell(int(days.number), days.opens, None, days.opens)
        share(cells, "quick_share", "quick", "total")

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng cộng", 0, ())
        return Head(award_name(ground, key), 2, (_rank(ground, key), key))

    return Plan(
        "T11",
        "Khen đột xuất: từ việc làm đến quyết định",
        (
            *columns(("total", "Tổng")),
            *columns(
                ("quick", f"Đến {words} ngày"),
                ("month", "Đến 30 ngày"),
                ("slow", "Trên 30 ngày"),
                ("day_unknown", "Chưa ghi ngày"),
                group="Từ việc làm đến quyết định",
            ),
            *columns(
                ("quick_share", f"Đến {words} ngày (%)", "share"),
                ("days", "Số ngày bình quân", "mean"),
            ),
        ),
        (question,),
        head,
        same={"quick_share": "quick"},
        derive=derive,
        notes=(
            lines.NOTE,
            "Bình quân là tổng số ngày chia cho số lượt có ghi ngày việc xảy ra.",
        ),
    )


def award_name(ground: Ground, code: str) -> str:
    """An award as it was called at the end of the period."""
    try:
        return ground.catalog.award(code, ground.choice.period.last).short_name
    except KeyError:
        return code


def _rank(ground: Ground, code: str) -> int:
    """The place of an award in the catalogue."""
    awards = ground.catalog.tables.awards
    return next((n for n, award in enumerate(awards) if award.code == code), len(awards))


def placed(address: str) -> tuple[str, str]:
    """Unit and village of an address as it stands on a line, each "" where it has none."""
    first, _, rest = address.partition(", ")
    unit = rest.partition(", ")[0]
    if not rest and first.startswith(_UNIT_WORDS):
        return first, ""
    if rest and first.startswith(_UNIT_WORDS) and unit.startswith(_ABOVE):
        return first, ""
    return unit, in_line(first)


_ABOVE = ("huyện ", "thị xã ", "thành phố ", "quận ", "tỉnh ")
_UNIT_WORDS = ("xã ", "phường ", "thị trấn ", "đặc khu ", *_ABOVE)


def _own(era: Era) -> str:
    return era.unit.in_line if era.unit is not None else era.name.removeprefix("UBND ")


def _flag(test: Any) -> Any:
    return case((test, 1), else_=0)
