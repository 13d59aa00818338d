"""0701–0703: the sector's own statistical forms, by the columns that the catalogue gives them.

They end at the province, so a commune's are the base data that it hands up: what its file knows of
movements launched above it, and of awards given by the State and by the province.
"""

from collections.abc import Callable, Sequence

from sqlalchemy.sql.expression import false

from app.catalog.model import STATE_AUTHORITIES
from app.catalog.stateforms import OTHER, StateColumn
from app.catalog.stateforms import WHOLE as ALL
from app.catalog.words import is_doubtful
from app.movements.words import FORMS
from app.statistics import lines
from app.statistics.counting import Cells, Question, Test
from app.statistics.lines import LINE
from app.statistics.model import Cell, Column
from app.statistics.movements import running
from app.statistics.plans import WHOLE, Ground, Head, Plan
from db.movements import Movement


def movements(ground: Ground) -> Plan:
    """0701: movements of the period by who launched them."""
    shown = _columns(ground, "0701")
    named = [code for one in shown for code in one.counts if code != ALL]
    question = Question(
        "movement",
        Movement,
        (*running(ground.choice.period), Movement.launch_level.in_(named)),
        Movement.id,
        Movement.created_at,
        (Movement.form,),
        lambda form: (WHOLE, form),
        {
            _code(one): None if ALL in one.counts else Movement.launch_level.in_(one.counts)
            for one in shown
        },
    )
    order = list(FORMS)

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng số", 0, ())
        return Head(FORMS.get(key, key), 2, (order.index(key) if key in order else 0, key))

    return _plan("0701", shown, question, head, (WHOLE, *FORMS), (
        "Phong trào đã có kế hoạch, có thời gian nằm trong kỳ, do cấp trên phát động.",
    ))  # fmt: skip


def of_state(ground: Ground) -> Plan:
    """0702: awards of the State."""
    every = {
        rule.award_code
        for rule in ground.catalog.tables.rules
        if STATE_AUTHORITIES & set(rule.authorities)
    }
    return _awards(ground, "0702", every)


def of_province(ground: Ground) -> Plan:
    """0703: awards of ministries and provinces."""
    return _awards(ground, "0703", set())


def _awards(ground: Ground, form: str, every: set[str]) -> Plan:
    """every: codes that the form counts besides those that a column names."""
    shown = _columns(ground, form)
    named = {code for one in shown for code in one.counts if code not in (ALL, OTHER)}

    def test(one: StateColumn) -> Test | None:
        if ALL in one.counts:
            return None
        codes = every - named if OTHER in one.counts else set(one.counts)
        return LINE.award_code.in_(sorted(codes)) if codes else false()

    named_era = {era.key: f"e|{era.name}" for era in ground.eras}

    def rows_of(era: str) -> Sequence[str]:
        return WHOLE, named_era[era]

    question = Question(
        "register_entry",
        LINE,
        (*lines.in_period(ground), LINE.award_code.in_(sorted(named | every))),
        LINE.id,
        LINE.entered_on,
        (lines.era_key(ground),),
        rows_of,
        {_code(one): test(one) for one in shown},
        subject=LINE.subject_id,
    )
    eras = {f"e|{era.name}": era for era in reversed(ground.eras)}

    def head(key: str) -> Head:
        if key == WHOLE:
            return Head("Tổng số", 0, ())
        era = eras.get(key)  # none of a row that only the year before has
        days = f" ({era.days})" if era and len(eras) > 1 else ""
        return Head(f"{key[2:]}{days}", 2, (era.key if era else "", key))

    def derive(cells: Cells) -> None:
        for key, era in eras.items():
            if key in cells:
                cells[key]["unit"] = Cell(words=era.unit.code if era.unit else "")

    return _plan(form, shown, question, head, (WHOLE, *eras), (lines.NOTE,), derive)


def _columns(ground: Ground, form: str) -> list[StateColumn]:
    return [one for one in ground.catalog.tables.state_forms if one.form == form]


def _code(one: StateColumn) -> str:
    return f"c{one.number}"


def _plan(
    form: str,
    shown: Sequence[StateColumn],
    question: Question,
    head: Callable[[str], Head],
    fixed: tuple[str, ...],
    notes: tuple[str, ...],
    derive: Callable[[Cells], None] = lambda _cells: None,
) -> Plan:
    first = shown[0]
    unit = (Column("unit", "Mã số", "", "words"),) if form != "0701" else ()
    asked = f"Biểu {first.official}. {first.source}."
    if is_doubtful(first.confidence):
        asked += " Cột của biểu ở Danh mục cần xem lại theo chế độ báo cáo đang có hiệu lực."
    return Plan(
        form,
        first.title,
        (*unit, *(Column(_code(one), f"{one.number}. {one.heading}", one.group) for one in shown)),
        (question,),
        head,
        fixed=fixed,
        derive=derive,
        notes=(asked, *notes),
        is_form=True,
    )
