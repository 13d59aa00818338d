"""Makes a plain value of each row of the tables that have no module of their own."""

from datetime import date
from fractions import Fraction
from typing import Any

from app.catalog.model import (
    AUTHORITIES,
    AWARD_KINDS,
    COMMENDATION_TYPES,
    GROUNDS,
    PROCEDURES,
    SUBJECT_CODES,
    Award,
    AwardRule,
    BaseSalary,
    CommendationKind,
    DocumentKind,
    EthnicGroup,
    Form,
    LegalGround,
    MoneyRule,
    Paper,
    Parameter,
    PostingRule,
    RuleSet,
    VoteBase,
    VoteRule,
)
from app.catalog.standards import SUBJECTS
from app.catalog.tables import Row
from app.catalog.units import LEVELS, Unit

_MONEY_SUBJECTS = tuple(kind for kind in SUBJECT_CODES if kind != "enterprise")
_YES_NO = {"1": True, "0": False, "": None}


def rule_set(row: Row) -> RuleSet:
    return RuleSet(
        row.text("code"),
        *row.validity(),
        row.maybe("based_on"),
        row.maybe("banner"),
        row.text("source"),
        row.text("confidence"),
    )


def award(row: Row) -> Award:
    first, last = row.validity()
    return Award(
        code=row.text("code"),
        name=row.text("name"),
        short_name=row.text("short_name"),
        kind=row.one_of("kind", AWARD_KINDS),
        subjects=row.some_of("subjects", SUBJECTS),
        verb=row.maybe("verb"),
        form_line=row.maybe("form_line"),
        title_line=row.maybe("title_line"),
        valid_from=first,
        valid_to=last,
        item=row.maybe("item"),
        source=row.maybe("source"),
        confidence=row.text("confidence"),
    )


def rule(row: Row) -> AwardRule:
    return AwardRule(
        award_code=row.text("award_code"),
        rule_sets=row.codes("ruleset"),
        subjects=row.some_of("subject", SUBJECTS),
        authorities=row.some_of("authority", AUTHORITIES),
        cycle=row.text("cycle"),
        prerequisite_award=row.maybe("prereq_award"),
        prerequisite_count=row.maybe("prereq_count"),
        consecutive=row.maybe("consecutive"),
        minimum_rating=row.maybe("min_rating"),
        initiative=row.maybe("initiative"),
        quota_parameter=row.maybe("quota_pct_param"),
        member_rule=row.maybe("member_rule"),
        discipline_limit=row.maybe("max_discipline_exclusive"),
        council=row.maybe("council_required"),
        vote_rule=row.maybe("vote_param"),
        papers=row.codes("documents"),
        money_award=row.text("money_ref"),
        basis=row.text("basis"),
        confidence=row.text("confidence"),
        in_force=row.one_of("status", ("in_force", "draft")) == "in_force",
    )


def paper(row: Row) -> Paper:
    return Paper(
        row.text("code"),
        row.text("name"),
        row.maybe("condition"),
        row.maybe("hint"),
        row.text("source"),
        row.text("confidence"),
    )


def form(row: Row) -> Form:
    return Form(
        row.text("code"),
        row.codes("ruleset"),
        row.text("official_no"),
        row.text("title"),
        row.text("source"),
        row.text("confidence"),
    )


def document_kind(row: Row) -> DocumentKind:
    kind = DocumentKind(
        row.text("code"),
        row.text("name"),
        row.text("pattern"),
        row.text("numbered_by"),
        row.text("source"),
        row.text("confidence"),
    )
    try:
        kind.symbol(1, 2025)
    except (KeyError, IndexError, ValueError) as error:
        raise ValueError(f"pattern has no number: {kind.pattern}") from error
    return kind


def vote_rule(row: Row) -> VoteRule:
    percent = row.number("percent")
    if percent > 100:
        raise ValueError(f"percent is above 100: {percent}")
    return VoteRule(
        code=row.text("code"),
        percent=percent,
        strictly_more=row.one_of("strictly_more", ("0", "1")) == "1",
        base=VoteBase(row.one_of("base", tuple(VoteBase))),
        rule_sets=row.codes("ruleset"),
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )


def money(row: Row) -> MoneyRule:
    first, last = row.validity()
    return MoneyRule(
        award_code=row.text("award_code"),
        subject=row.one_of("subject", _MONEY_SUBJECTS),
        valid_from=first,
        valid_to=last,
        coefficient=row.decimal("coefficient"),
        is_ceiling=row.one_of("is_ceiling", ("0", "1")) == "1",
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )


def salary(row: Row) -> BaseSalary:
    return BaseSalary(
        *row.validity(), row.number("amount_vnd"), row.text("basis"), row.text("confidence")
    )


# parameters of words, by bars
LISTS = ("strip_awards", "strip_grounds", "restore_grounds", "archive_terms", "state_awards_asked")


def check_parameter(name: str, value: str, unit: str) -> None:
    """Raise ValueError unless the value has the form that those who ask for it count on.

    unit: "a|b|c" offers choices, of which a note in brackets is no part.
    """
    choices = unit.split(" (")[0].split("|")
    if name in ("money_rounding", "council_secret_ballot", "office_hours", *LISTS):
        return  # checked with what they name, or by who reads them
    if len(choices) > 1:
        if value not in choices:
            raise ValueError(f"default is no choice of {name}: {value}")
    elif name in ("council_quorum", "women_post_time_cut"):
        share = _fraction(value)
        if share is None or not 0 <= share <= 1 or (name == "council_quorum" and not share):
            raise ValueError(f"default is no share of a whole: {value}")
    elif name.startswith("han_"):
        day, _, month = value.partition("/")
        try:
            date(2024, int(month), int(day))
        except ValueError:
            raise ValueError(f"default is no day of the year: {value}") from None
    elif name.endswith("_multiplier"):
        row = Row({"default": value})
        row.decimal("default")
    else:
        number = Row({"default": value}).number("default")
        if number > 100 and ("_pct" in name or name.startswith("vote_min")):
            raise ValueError(f"default is above 100: {value}")


def _fraction(text: str) -> Fraction | None:
    try:
        return Fraction(text)
    except (ValueError, ZeroDivisionError):
        return None


def parameter(row: Row) -> Parameter:
    check_parameter(row.text("parameter"), row.text("default"), row.maybe("unit"))
    return Parameter(
        row.text("parameter"),
        row.text("default"),
        row.maybe("unit"),
        row.codes("ruleset"),
        row.maybe("basis"),
        row.text("confidence"),
    )


def ground(row: Row) -> LegalGround:
    first, last = row.validity()
    text = row.text("text")
    if text[-1] in ";.":
        raise ValueError("text must end without a sign: it is set by the place in the list")
    return LegalGround(
        documents=row.codes("documents"),
        order=row.number("order"),
        text=text,
        valid_from=first,
        valid_to=last,
        awards=row.codes("awards"),
        province_code=row.maybe("province_code"),
        source=row.text("source"),
        confidence=row.text("confidence"),
    )


def kind(row: Row) -> CommendationKind:
    return CommendationKind(
        code=row.one_of("code", tuple(COMMENDATION_TYPES)),
        name=row.text("name"),
        procedure=row.one_of("procedure", tuple(PROCEDURES)),
        ground=row.one_of("ground", tuple(GROUNDS)),
        due_parameter=row.text("due_parameter"),
        capture=row.one_of("capture", ("0", "1")) == "1",
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )


def posting(row: Row) -> PostingRule:
    return PostingRule(
        of=row.text("award_code"),
        parameter=row.text("parameter"),
        counted=row.one_of("counted", ("working", "calendar")),
        is_required=row.one_of("required", ("0", "1")) == "1",
        place=row.text("place"),
        basis=row.text("basis"),
        confidence=row.text("confidence"),
    )


def ethnic_group(row: Row) -> EthnicGroup:
    aliases = tuple(part.strip() for part in row.maybe("aliases").split(",") if part.strip())
    return EthnicGroup(
        row.text("code"), row.text("name"), aliases, _YES_NO[row.maybe("is_minority")]
    )


def holiday(row: Row) -> tuple[str, Any]:
    row.text("name")
    row.text("day")
    return row.one_of("kind", ("off", "work")), row.day("day")


def unit(row: Row) -> Unit:
    first, last = row.validity()
    unit = Unit(
        code=row.text("code"),
        name=row.text("name"),
        level=row.one_of("level", LEVELS),
        parent_code=row.maybe("parent_code"),
        valid_from=first,
        valid_to=last,
        successor_codes=row.codes("successor_code"),
        is_mountain=_YES_NO[row.maybe("is_mountain")],
        is_ethnic_area=_YES_NO[row.maybe("is_ethnic_area")],
        confidence=row.text("confidence"),
    )
    try:
        unit.kind_word  # noqa: B018 - a name that begins with no known kind has none
    except StopIteration:
        raise ValueError(f"name begins with no kind of unit: {unit.name}") from None
    return unit
