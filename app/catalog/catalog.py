"""Asks the catalogue: which rule, which award, how much money, on which day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from app.catalog.loading import Tables
from app.catalog.model import (
    SUBJECT_CODES,
    Award,
    AwardMoney,
    AwardRule,
    BranchRule,
    ConditionRule,
    Criterion,
    DocumentKind,
    EthnicGroup,
    Form,
    RequiredPaper,
    RuleSet,
    VoteRule,
)
from app.catalog.overlay import based
from app.catalog.posts import PostTerm
from app.catalog.reports import ReportSection
from app.catalog.tables import within
from app.catalog.units import Units
from app.dates import WorkingCalendar, short_day
from app.errors import ClerkError
from app.money import Rounding, award_money

_SIMPLIFIED_PAPERS = ("TO_TRINH", "BAO_CAO_TOM_TAT", "XAC_NHAN_SU_VIEC")  # Luật TĐKT, Điều 85
_ENTERPRISE_PAPERS = ("XN_THUE", "XN_BHXH", "XN_MOI_TRUONG", "XN_ATLD_ATTP")
_ABROAD_PAPERS = ("YK_NGHIA_VU", "YK_NGOAI_VU")
_LEVEL_AUTHORITY = {"xa": "XA", "huyen": "HUYEN", "tinh": "TINH"}


class _OfRuleSets(Protocol):
    @property
    def rule_sets(self) -> tuple[str, ...]: ...


Ruled = TypeVar("Ruled", bound=_OfRuleSets)


def _place(row: Criterion) -> list[str]:
    """By code, numbers as such: a local change has put its row behind all others."""
    return [part.zfill(4) for part in row.code.split("_")]


def subject_code(kind: str) -> str:
    """individual -> CA_NHAN and so on; a code of the law stays as it is."""
    return SUBJECT_CODES.get(kind, kind)


@dataclass
class Catalog:
    """The law as data. Dates choose the rule set.

    `tables` is exchanged whole when a local change or an update comes, so that everybody who was
    handed the catalogue sees the new one; nothing else of it ever changes.
    """

    tables: Tables

    @property
    def units(self) -> Units:
        """The administrative units."""
        return self.tables.units

    @property
    def calendar(self) -> WorkingCalendar:
        """Public holidays and exchanged working days."""
        return self.tables.calendar

    @property
    def ethnic_groups(self) -> tuple[EthnicGroup, ...]:
        """The national list, in its own order."""
        return self.tables.ethnic_groups

    def ethnic_group(self, code: str) -> EthnicGroup | None:
        """The group of a two-digit code, or None."""
        return next((group for group in self.ethnic_groups if group.code == code), None)

    def rule_set(self, day: date) -> RuleSet:
        """The rule set in force on a day. Raises ClerkError where the catalogue has none."""
        for rule_set in self.tables.rule_sets:
            if within(day, rule_set.valid_from, rule_set.valid_to):
                return rule_set
        raise ClerkError(
            f"Danh mục chưa có bộ quy định cho ngày {short_day(day)}.",
            "Bổ sung bộ quy định trong Danh mục.",
        )

    def award(self, code: str, day: date | None = None) -> Award:
        """An award as it is called on a day; without a day, or when it has ended, the last name.

        Raises KeyError for a code that is nowhere in the catalogue.
        """
        named = self.tables.awards_of[code]
        for award in named:
            if day is not None and within(day, award.valid_from, award.valid_to):
                return award
        return named[-1]

    def is_award_valid(self, code: str, day: date) -> bool:
        """Whether the award can be given on a day."""
        return any(
            award.code == code and within(day, award.valid_from, award.valid_to)
            for award in self.tables.awards
        )

    def awards(self, day: date, level: str = "") -> tuple[Award, ...]:
        """The awards of a day; with a level (xa, huyen, tinh) those its chairman decides."""
        found = [a for a in self.tables.awards if within(day, a.valid_from, a.valid_to)]
        if level:
            rule_set = self.rule_set(day).code
            authority = _LEVEL_AUTHORITY[level]
            found = [
                award
                for award in found
                if (rule := self.rule(award.code, rule_set)) and authority in rule.authorities
            ]
        return tuple(found)

    def rule(self, award_code: str, rule_set: str, subject: str = "") -> AwardRule | None:
        """What the law says of an award, or None. A draft is never an answer.

        subject: a kind of subject; then only a rule that admits it.
        """
        fitting = [
            rule
            for rule in self.tables.rules_of.get(award_code, ())
            if rule.in_force and (not subject or subject_code(subject) in rule.subjects)
        ]
        return next(iter(self._in_rule_set(fitting, rule_set)), None)

    def conditions(self, award_code: str, rule_set: str, subject: str) -> tuple[ConditionRule, ...]:
        """What is checked for an award, in order; the rows of "*" where it has none of its own."""
        rows = self.tables.conditions_of
        chosen = self._in_rule_set(rows.get(award_code, ()), rule_set) or self._in_rule_set(
            rows.get("*", ()), rule_set
        )
        fitting = (r for r in chosen if not r.subjects or subject_code(subject) in r.subjects)
        return tuple(sorted(fitting, key=lambda row: row.order))

    def branches(
        self, award_code: str, rule_set: str, subject: str
    ) -> dict[str, tuple[BranchRule, ...]]:
        """The ways that the standard of an award leaves open, each with all it requires."""
        own = self.tables.branches_of.get(award_code, ())
        found: dict[str, tuple[BranchRule, ...]] = {}
        for row in self._in_rule_set(own, rule_set):
            if not row.subjects or subject_code(subject) in row.subjects:
                found[row.branch] = (*found.get(row.branch, ()), row)
        return found

    def criteria(self, award_code: str, rule_set: str, within: str = "") -> tuple[Criterion, ...]:
        """The groups of criteria of a culture title; the criteria of one; or what bars it.

        In the order of their codes.
        """
        named: dict[str, list[Criterion]] = {}
        for row in self.tables.criteria:
            if (row.award_code, row.within) == (award_code, within):
                named.setdefault(row.code, []).append(row)
        found = (self._in_rule_set(rows, rule_set) for rows in named.values())
        return tuple(sorted((rows[0] for rows in found if rows), key=_place))

    def post_terms(self, award_code: str, rule_set: str) -> tuple[PostTerm, ...]:
        """How long which posts must have been held for an award by long service."""
        found: list[PostTerm] = []
        mine = [row for row in self.tables.post_terms if row.award_code == award_code]
        for level in dict.fromkeys(row.level for row in mine):
            found += self._in_rule_set([row for row in mine if row.level == level], rule_set)
        return tuple(found)

    def post_level_name(self, code: str) -> str:
        """What a level of posts is called; a code of a newer catalogue stays."""
        return next((one.name for one in self.tables.post_levels if one.code == code), code)

    def papers(
        self,
        award_code: str,
        rule_set: str,
        subject: str,
        procedure: str = "DAY_DU",
        ground: str = "",
        *,
        is_abroad: bool = False,
    ) -> tuple[RequiredPaper, ...]:
        """The papers of a dossier, in the order of the law.

        ground: exceptional asks for a confirmation of the deed. An enterprise adds four opinions
        for awards of the province and up (Nghị định 98/2023, Điều 31), asked for but not required;
        so does who is foreign or an overseas Vietnamese two.
        """
        rule = self.rule(award_code, rule_set, subject)
        codes = _SIMPLIFIED_PAPERS if procedure == "DON_GIAN" else (rule.papers if rule else ())
        papers = {paper.code: paper for paper in self.tables.papers}
        needed = [
            RequiredPaper(
                code=code.rstrip("?"),
                name=papers[code.rstrip("?")].name,
                required=not code.endswith("?"),
                hint=papers[code.rstrip("?")].hint,
            )
            for code in codes
        ]
        optional = []
        if ground == "exceptional" and procedure != "DON_GIAN":
            optional.append("XAC_NHAN_THANH_TICH")
        if subject == "enterprise" and rule and not {"XA", "HUYEN"} & set(rule.authorities):
            optional += _ENTERPRISE_PAPERS
        if is_abroad:
            optional += _ABROAD_PAPERS
        present = {paper.code for paper in needed}
        needed += [
            RequiredPaper(code, papers[code].name, code == "XAC_NHAN_THANH_TICH", papers[code].hint)
            for code in optional
            if code not in present
        ]
        return tuple(needed)

    def paper_name(self, code: str) -> str:
        """The Vietnamese name of a paper; the code itself for one that isn't in the catalogue."""
        return next((paper.name for paper in self.tables.papers if paper.code == code), code)

    def document(self, code: str) -> DocumentKind:
        """A kind of document. Raises KeyError for an unknown one, our fault."""
        found = next((kind for kind in self.tables.documents if kind.code == code), None)
        if found is None:
            raise KeyError(code)
        return found

    def forms(self, day: date) -> tuple[Form, ...]:
        """The numbered specimens of the rule set of a day."""
        return tuple(self._in_rule_set(self.tables.forms, self.rule_set(day).code))

    def report_sections(self, form: str, subject_kind: str) -> tuple[ReportSection, ...]:
        """The headings of an achievement report. An enterprise has some of its own."""
        code = "DOANH_NGHIEP" if subject_kind == "enterprise" else subject_code(subject_kind)
        found = [
            one
            for one in self.tables.report_sections
            if one.form == form and (not one.subjects or code in one.subjects)
        ]
        return tuple(sorted(found, key=lambda one: one.order))

    def parameter(self, name: str, rule_set: str) -> str:
        """The value of a rule parameter. Raises KeyError for an unknown one, our fault."""
        found = self._in_rule_set(self.tables.parameters_of.get(name, ()), rule_set)
        if not found:
            raise KeyError(f"{name} in {rule_set}")
        return found[0].value

    def number(self, name: str, rule_set: str) -> int:
        """A whole number as a condition writes it: in figures, or as a parameter's name."""
        return int(name if name.isdigit() else self.parameter(name, rule_set))

    def vote_rule(self, award_code: str, rule_set: str, subject: str) -> VoteRule | None:
        """The vote an award needs; None where no council votes on it."""
        rule = self.rule(award_code, rule_set, subject)
        if rule is None or not rule.vote_rule:
            return None
        named = [row for row in self.tables.vote_rules if row.code == rule.vote_rule]
        return next(iter(self._in_rule_set(named, rule_set)), None)

    def coefficient(self, award_code: str, subject: str, decided_on: date) -> Decimal:
        """The coefficient of the award money on the decision date.

        A form that has none for collectives or households gets the individual's, as many times as
        the rule parameter says. Raises ClerkError where the catalogue has none: it is added there,
        never guessed.
        """
        kind = "collective" if subject == "enterprise" else subject
        rule = self.rule(award_code, self.rule_set(decided_on).code, subject)
        money_award = rule.money_award if rule else award_code
        if (found := self._coefficient_of(money_award, kind, decided_on)) is not None:
            return found
        single = self._coefficient_of(money_award, "individual", decided_on)
        times = self._times(kind, self.rule_set(decided_on).code)
        is_form = self.award(money_award, decided_on).kind == "HINH_THUC_KHEN_THUONG"
        if single is not None and times is not None and is_form:
            return single * times
        raise ClerkError(
            f"Danh mục chưa có hệ số tiền thưởng của {self.award(award_code).short_name} "
            f"cho ngày {short_day(decided_on)}.",
            "Bổ sung hệ số trong Danh mục.",
        )

    def _coefficient_of(self, award_code: str, kind: str, day: date) -> Decimal | None:
        for row in self.tables.money:
            if (row.award_code, row.subject) == (award_code, kind) and within(
                day, row.valid_from, row.valid_to
            ):
                return row.coefficient
        return None

    def _times(self, kind: str, rule_set: str) -> Decimal | None:
        """How many times the individual's money such a subject gets; None where nothing says."""
        try:
            return Decimal(self.parameter(f"money_{kind}_multiplier", rule_set))
        except KeyError:
            return None

    def base_salary(self, day: date) -> int:
        """The base salary of a day in đồng. Raises ClerkError where the catalogue has none."""
        for row in self.tables.base_salaries:
            if within(day, row.valid_from, row.valid_to):
                return row.amount
        raise ClerkError(
            f"Danh mục chưa có mức lương cơ sở của ngày {short_day(day)}.",
            "Bổ sung mức lương cơ sở trong Danh mục.",
        )

    def money(self, award_code: str, subject: str, decided_on: date) -> AwardMoney:
        """The award money of one subject: coefficient × base salary of the decision date.

        Rounded as the rule parameter money_rounding says. Source: Nghị định 98/2023, Điều 53.
        """
        coefficient = self.coefficient(award_code, subject, decided_on)
        base = self.base_salary(decided_on)
        rounding = Rounding(self.parameter("money_rounding", self.rule_set(decided_on).code))
        money = award_money(coefficient, base, rounding)
        basis = next(
            row.basis
            for row in self.tables.base_salaries
            if within(decided_on, row.valid_from, row.valid_to)
        )
        return AwardMoney(coefficient, base, money.raw, money.amount, rounding.value, basis)

    def legal_grounds(
        self,
        document: str,
        decided_on: date,
        award_code: str = "",
        province_code: str = "",
        proposer: str = "",
    ) -> tuple[str, ...]:
        """The căn cứ lines of a document of that day, each ended by ";" and the last by ".".

        proposer: who stands in "Xét đề nghị của …"; without one that line is left out.
        """
        lines = []
        for ground in sorted(self.tables.grounds, key=lambda row: row.order):
            fits = (
                document in ground.documents
                and within(decided_on, ground.valid_from, ground.valid_to)
                and (not ground.awards or award_code in ground.awards)
                and ground.province_code in ("", province_code)
                and (proposer or "{proposer}" not in ground.text)
            )
            if fits:
                lines.append(ground.text.replace("{proposer}", proposer))
        return tuple(
            text + ("." if place == len(lines) else ";") for place, text in enumerate(lines, 1)
        )

    def _in_rule_set(self, rows: Sequence[Ruled], rule_set: str) -> list[Ruled]:
        """The rows of a rule set or, where it has none, of the set it is based on."""
        based_on = {row.code: row.based_on for row in self.tables.rule_sets}
        while rule_set:
            found = [row for row in rows if rule_set in row.rule_sets]
            if found:
                return found
            # a part that was cut off for a local change is gone once that change is withdrawn
            rule_set = based_on.get(
                rule_set, based(rule_set) if based(rule_set) != rule_set else ""
            )
        return []
