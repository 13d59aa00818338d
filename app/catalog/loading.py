"""Turns the tables of resources/catalog into plain values and checks them against each other."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cached_property
from typing import Any, TypeVar

from app.catalog import plan, posts, reach, reports, rows, scoring, standards, stateforms
from app.catalog.model import (
    STATE_AUTHORITIES,
    Award,
    AwardRule,
    BaseSalary,
    BranchRule,
    CommendationKind,
    ConditionRule,
    Criterion,
    DocumentKind,
    EthnicGroup,
    Form,
    LegalGround,
    MoneyRule,
    Paper,
    Parameter,
    PostingRule,
    RuleSet,
    VoteRule,
)
from app.catalog.plan import PlanBodySeed, PlanTaskSeed
from app.catalog.posts import PostLevel, PostTerm
from app.catalog.reports import ReportForm, ReportSection
from app.catalog.scoring import Indicator, SheetRow
from app.catalog.sheets import Sheets
from app.catalog.standards import Shapes
from app.catalog.stateforms import StateColumn
from app.catalog.tables import CatalogError, Line, Problem, Row, overlap, read, within
from app.catalog.units import Unit, Units
from app.dates import WorkingCalendar
from app.money import Rounding


@dataclass(frozen=True)
class Tables:
    """Everything read, in the order of the files."""

    rule_sets: tuple[RuleSet, ...]
    awards: tuple[Award, ...]
    rules: tuple[AwardRule, ...]
    papers: tuple[Paper, ...]
    vote_rules: tuple[VoteRule, ...]
    money: tuple[MoneyRule, ...]
    base_salaries: tuple[BaseSalary, ...]
    parameters: tuple[Parameter, ...]
    grounds: tuple[LegalGround, ...]
    conditions: tuple[ConditionRule, ...]
    branches: tuple[BranchRule, ...]
    criteria: tuple[Criterion, ...]
    kinds: tuple[CommendationKind, ...]
    postings: tuple[PostingRule, ...]
    ethnic_groups: tuple[EthnicGroup, ...]
    calendar: WorkingCalendar
    units: Units
    forms: tuple[Form, ...] = ()
    documents: tuple[DocumentKind, ...] = ()
    report_forms: tuple[ReportForm, ...] = ()
    report_sections: tuple[ReportSection, ...] = ()
    state_forms: tuple[StateColumn, ...] = ()
    score_sheet: tuple[SheetRow, ...] = ()
    rating_indicators: tuple[Indicator, ...] = ()
    plan_bodies: tuple[PlanBodySeed, ...] = ()
    plan_tasks: tuple[PlanTaskSeed, ...] = ()
    movement_fields: tuple[reach.Field, ...] = ()
    movement_strata: tuple[reach.Stratum, ...] = ()
    post_levels: tuple[PostLevel, ...] = ()
    post_terms: tuple[PostTerm, ...] = ()
    sheets: Sheets = field(default_factory=dict)  # all of it as text, as it was read

    # Asked a hundred times for one verdict, and by the hundred thousand for an office. Of the
    # tables, so that nobody who changes the tables keeps the old order of them.

    @cached_property
    def conditions_of(self) -> Mapping[str, Sequence[ConditionRule]]:
        """The conditions of each award."""
        return _by(self.conditions, lambda row: row.award_code)

    @cached_property
    def branches_of(self) -> Mapping[str, Sequence[BranchRule]]:
        """The ways to each award."""
        return _by(self.branches, lambda row: row.award_code)

    @cached_property
    def awards_of(self) -> Mapping[str, Sequence[Award]]:
        """The names of each award in time."""
        return _by(self.awards, lambda row: row.code)

    @cached_property
    def rules_of(self) -> Mapping[str, Sequence[AwardRule]]:
        """The rules of each award."""
        return _by(self.rules, lambda row: row.award_code)

    @cached_property
    def parameters_of(self) -> Mapping[str, Sequence[Parameter]]:
        """The values of each parameter in the rule sets."""
        return _by(self.parameters, lambda row: row.name)


Listed = TypeVar("Listed")


def _by(rows: Iterable[Listed], key: Callable[[Listed], str]) -> dict[str, list[Listed]]:
    found: dict[str, list[Listed]] = {}
    for row in rows:
        found.setdefault(key(row), []).append(row)
    return found


def read_all(texts: Sheets) -> Tables:
    """Every table. Raises CatalogError that names every wrong row."""
    problems: list[Problem] = []

    def table(name: str, columns: str, make: Callable[[Row], Any]) -> list[Line[Any]]:
        return read(f"{name}.csv", texts.get(name), columns, make, problems)

    span = "valid_from,valid_to"
    sets = table("rule_sets", f"code,{span},based_on,banner,source,confidence", rows.rule_set)
    awards = table(
        "awards",
        f"code,name,short_name,kind,subjects,verb,form_line,title_line,{span},item,source,confidence",
        rows.award,
    )
    rules = table(
        "award_rules",
        "award_code,ruleset,subject,authority,cycle,prereq_award,prereq_count,consecutive,"
        "min_rating,initiative,quota_pct_param,member_rule,max_discipline_exclusive,"
        "council_required,vote_param,documents,money_ref,basis,confidence,status",
        rows.rule,
    )
    papers = table("papers", "code,name,condition,hint,source,confidence", rows.paper)
    votes = table(
        "vote_rules", "code,percent,strictly_more,base,ruleset,basis,confidence", rows.vote_rule
    )
    money = table(
        "award_money",
        f"award_code,subject,{span},coefficient,is_ceiling,basis,confidence",
        rows.money,
    )
    salaries = table("base_salary", f"{span},amount_vnd,basis,confidence", rows.salary)
    parameters = table(
        "rule_parameters", "parameter,default,unit,ruleset,basis,confidence", rows.parameter
    )
    grounds = table(
        "legal_grounds",
        f"documents,order,text,{span},awards,province_code,source,confidence",
        rows.ground,
    )
    conditions = table(
        "conditions",
        "award_code,ruleset,subjects,order,condition,value,title,basis,confidence",
        standards.condition,
    )
    branches = table(
        "branches",
        "award_code,ruleset,subjects,branch,branch_title,condition,value,title,basis,confidence",
        standards.branch,
    )
    criteria = table(
        "culture_criteria",
        "award_code,ruleset,code,within,title,least,most,basis,confidence",
        standards.criterion,
    )
    kinds = table(
        "kinds", "code,name,procedure,ground,due_parameter,capture,basis,confidence", rows.kind
    )
    postings = table(
        "postings", "award_code,parameter,counted,required,place,basis,confidence", rows.posting
    )
    groups = table(
        "ethnic_groups", "code,name,aliases,is_minority,source,confidence", rows.ethnic_group
    )
    holidays = table("holidays", "day,kind,name,source,confidence", rows.holiday)
    units = table(
        "units",
        f"code,name,level,parent_code,{span},successor_code,is_mountain,is_ethnic_area,confidence",
        rows.unit,
    )
    table("compound_families", "family,people,source,confidence", lambda row: row.text("family"))
    table("personal_id_places", "code,source,confidence", lambda row: row.text("code"))
    table(
        "instruments",
        f"code,title,issued,{span},use,source,confidence",
        lambda row: (row.text("code"), row.text("title"), row.day("issued"), row.validity()),
    )
    forms = table("forms", "code,ruleset,official_no,title,source,confidence", rows.form)
    documents = table(
        "documents", "code,name,pattern,numbered_by,source,confidence", rows.document_kind
    )
    report_forms = table(
        "report_forms",
        "form,title,subjects,kinds,awards,years,source,confidence",
        reports.form,
    )
    report_sections = table(
        "report_sections",
        "form,subjects,order,number,heading,content,hint,source,confidence",
        reports.section,
    )
    state_forms = table(
        "state_forms",
        "form,official,title,number,heading,group,counts,source,confidence",
        stateforms.column,
    )
    score_sheet = table(
        "score_sheet",
        "code,within,title,method,max,each,over_each,over_most,steps,unit,evidence,basis,confidence",
        scoring.sheet_row,
    )
    indicators = table(
        "rating_indicators",
        "code,title,unit,weight,good,poor,basis,confidence",
        scoring.indicator,
    )
    bodies = table("plan_bodies", "code,name,ended,succeeded_by,source,confidence", plan.body)
    tasks = table(
        "plan_tasks",
        "code,item,title,lead,partners,due_on,recurrence,indicator,source,confidence",
        plan.task,
    )
    fields = table("movement_fields", f"code,name,in_use,{span},basis,confidence", reach.field)
    strata = table(
        "movement_strata",
        f"code,name,short,by,value,in_use,{span},basis,confidence",
        reach.stratum,
    )
    levels = table("post_levels", "code,name,rank,source,confidence", posts.level)
    terms = table("post_terms", "award_code,ruleset,level,years,basis,confidence", posts.term)
    table("sources", "id,source", lambda row: row.text("source"))

    def wrong(name: str, line: int, reason: str) -> None:
        problems.append(Problem(f"{name}.csv", line, reason))

    known_sets = {rule_set.code for _, rule_set in sets}
    known_awards = {award.code for _, award in awards}
    known_papers = {paper.code for _, paper in papers}
    known_votes = {vote.code for _, vote in votes} | {""}
    for name, lines in (
        ("award_rules", rules),
        ("vote_rules", votes),
        ("rule_parameters", parameters),
        ("conditions", conditions),
        ("forms", forms),
        ("branches", branches),
        ("culture_criteria", criteria),
        ("post_terms", terms),
    ):
        for line, value in lines:
            for code in set(value.rule_sets) - known_sets:
                wrong(name, line, f"ruleset is unknown: {code}")
    for name, lines in (
        ("award_rules", rules),
        ("award_money", money),
        ("conditions", conditions),
        ("branches", branches),
        ("culture_criteria", criteria),
        ("post_terms", terms),
    ):
        for line, value in lines:
            if value.award_code not in known_awards | {"*"}:
                wrong(name, line, f"award_code is unknown: {value.award_code}")
    shapes = Shapes(
        awards=frozenset(known_awards),
        parameters=frozenset(parameter.name for _, parameter in parameters),
        criteria=frozenset((one.award_code, one.code) for _, one in criteria if not one.within),
    )
    for name, line, row in (
        *(("conditions", line, row) for line, row in conditions),
        *(("branches", line, branch.part) for line, branch in branches),
    ):
        if reason := shapes.fault(row):
            wrong(name, line, reason)
    standards.check_criteria(criteria, {row.code: row.based_on for _, row in sets}, wrong)
    ways = {branch.award_code for _, branch in branches}
    for line, row in conditions:
        if row.condition == "ONE_OF" and row.award_code not in ways:
            wrong("conditions", line, f"ONE_OF without a branch of {row.award_code}")
    known_parameters = {parameter.name for _, parameter in parameters}
    for line, kind in kinds:
        if kind.due_parameter not in known_parameters:
            wrong("kinds", line, f"due_parameter is unknown: {kind.due_parameter}")
    for line, posting in postings:
        if posting.of not in known_awards | {"*", *STATE_AUTHORITIES}:
            wrong("postings", line, f"award_code is unknown: {posting.of}")
        if posting.parameter not in known_parameters:
            wrong("postings", line, f"parameter is unknown: {posting.parameter}")
    for line, rule in rules:
        for code in {paper.rstrip("?") for paper in rule.papers} - known_papers:
            wrong("award_rules", line, f"paper is unknown: {code}")
        if rule.vote_rule not in known_votes:
            wrong("award_rules", line, f"vote_param is unknown: {rule.vote_rule}")
    for line, parameter in parameters:
        named = set(parameter.value.split("|"))
        if parameter.name in ("strip_awards", "state_awards_asked"):
            for code in sorted(named - known_awards):
                wrong("rule_parameters", line, f"award_code is unknown: {code}")
        if parameter.name == "council_secret_ballot" and not named <= known_votes:
            wrong("rule_parameters", line, f"unknown vote rule in {parameter.value}")
        if parameter.name == "money_rounding" and parameter.value not in set(Rounding):
            wrong("rule_parameters", line, f"default is no way of rounding: {parameter.value}")
    _check_alone("rule_sets", sets, lambda value: "rule set", wrong)
    _check_alone("awards", awards, lambda value: value.code, wrong)
    _check_alone("award_money", money, lambda value: (value.award_code, value.subject), wrong)
    _check_alone("base_salary", salaries, lambda value: "base salary", wrong)
    _check_alone("units", units, lambda value: value.code, wrong)
    _check_units(units, wrong)
    scoring.check(score_sheet, indicators, wrong)
    plan.check(bodies, tasks, wrong)
    reports.check(report_forms, report_sections, known_awards, wrong)
    stateforms.check(state_forms, known_awards, wrong)
    _check_alone("movement_fields", fields, lambda value: value.code, wrong)
    _check_alone("movement_strata", strata, lambda value: value.code, wrong)
    reach.check(fields, strata, groups, wrong)
    posts.check(levels, terms, wrong)
    if problems:
        raise CatalogError(sorted(problems))
    return Tables(
        rule_sets=_values(sets),
        awards=_values(awards),
        rules=_values(rules),
        papers=_values(papers),
        vote_rules=_values(votes),
        money=_values(money),
        base_salaries=_values(salaries),
        parameters=_values(parameters),
        grounds=_values(grounds),
        conditions=_values(conditions),
        branches=_values(branches),
        criteria=_values(criteria),
        kinds=_values(kinds),
        postings=_values(postings),
        ethnic_groups=_values(groups),
        calendar=WorkingCalendar(
            frozenset(day for _, (kind, day) in holidays if kind == "off"),
            frozenset(day for _, (kind, day) in holidays if kind == "work"),
        ),
        units=Units(_values(units)),
        forms=_values(forms),
        documents=_values(documents),
        report_forms=_values(report_forms),
        report_sections=_values(report_sections),
        state_forms=_values(state_forms),
        score_sheet=_values(score_sheet),
        rating_indicators=_values(indicators),
        plan_bodies=_values(bodies),
        plan_tasks=_values(tasks),
        movement_fields=_values(fields),
        movement_strata=_values(strata),
        post_levels=_values(levels),
        post_terms=_values(terms),
        sheets=texts,
    )


def _values(lines: Iterable[Line[Any]]) -> tuple[Any, ...]:
    return tuple(value for _, value in lines)


def _check_alone(
    name: str,
    lines: list[Line[Any]],
    key: Callable[[Any], object],
    wrong: Callable[[str, int, str], None],
) -> None:
    """Of one thing only one value may be valid on a day."""
    seen: dict[object, list[Line[Any]]] = {}
    for line, value in lines:
        span = (value.valid_from, value.valid_to)
        for other_line, other in seen.setdefault(key(value), []):
            if overlap(span, (other.valid_from, other.valid_to)):
                wrong(name, line, f"valid on the same days as line {other_line}")
        seen[key(value)].append((line, value))


def _check_units(lines: list[Line[Unit]], wrong: Callable[[str, int, str], None]) -> None:
    units = Units(unit for _, unit in lines)
    codes = {unit.code for unit in units}
    for line, unit in lines:
        if unit.level != "tinh" and unit.parent_code not in codes:
            wrong("units", line, f"parent_code is unknown: {unit.parent_code}")
        for code in unit.successor_codes:
            if unit.valid_to is None:
                wrong("units", line, f"successor {code} of a unit without an end")
                continue
            next_day = unit.valid_to + timedelta(days=1)
            if not any(
                u.code == code and within(next_day, u.valid_from, u.valid_to) for u in units
            ):
                wrong("units", line, f"successor {code} is not valid on {next_day}")
