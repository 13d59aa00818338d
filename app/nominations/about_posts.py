"""Whether a person held posts long enough for an award by long service (cống hiến)."""

from collections.abc import Iterable
from fractions import Fraction
from math import ceil

from app.catalog import Catalog
from app.catalog.model import ConditionRule
from app.dates import Month, months_words
from app.nominations.facts import Branch, Facts, Finding, Held, Verdict

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION
KIND = "CONG_HIEN"
_WHERE = ("subject", "subject_id")
_RANK = {MET: 0, ASK: 1, NOT_MET: 2}


def in_post(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding | None:
    """The months in posts of a level beside the years the award asks for; one level is enough.

    None for another kind of commendation, and where the catalogue knows no years of the award.
    """
    terms = catalog.post_terms(facts.award_code, rule_set)
    if facts.commendation_type != KIND or not terms:
        return None
    if facts.posts is None:
        reason = "Chưa tìm các chức vụ đã giữ"
        return Finding(ASK, reason, todo="Tìm các chức vụ đã giữ", section="opinions")
    if not facts.posts:
        reason = "Chưa ghi chức vụ nào đã giữ nên chưa tính được thời gian"
        return Finding(
            NOT_MET, reason, "", "Ghi các chức vụ đã giữ, ở trang của người này", *_WHERE
        )
    day = facts.received_on or facts.day
    ways = []
    for term in terms:
        months = months_at(facts.posts, term.level, Month(day.year, day.month), catalog, rule_set)
        if months:
            needed = term.years * 12
            verdict, reason = _beside(months, needed, facts.sex, catalog, rule_set)
            name = catalog.post_level_name(term.level)
            ways.append(
                ((_RANK[verdict], needed - months), Branch(term.level, name, verdict, reason))
            )
    if not ways:
        ranks = {one.code: one.rank for one in catalog.tables.post_levels}
        lowest = catalog.post_level_name(min((term.level for term in terms), key=ranks.__getitem__))
        reason = f"Chưa giữ chức vụ nào được tính, thấp nhất là {lowest[:1].lower()}{lowest[1:]}"
        return Finding(NOT_MET, reason, "", "Xem lại nhóm của các chức vụ đã ghi", *_WHERE)
    branches = tuple(way for _, way in sorted(ways, key=lambda pair: pair[0]))
    best = branches[0]
    told = f"{best.title}: {best.reason[:1].lower()}{best.reason[1:]}"
    if best.verdict is MET:
        return Finding(MET, told, best.reason, branches=branches)
    if best.verdict is ASK:
        return Finding(ASK, told, best.reason, "Ghi nam hay nữ", *_WHERE, branches=branches)
    todo = "Ghi thêm chức vụ đã giữ, nếu còn"
    return Finding(NOT_MET, told, best.reason, todo, *_WHERE, branches=branches)


def _beside(
    months: int, needed: int, sex: str | None, catalog: Catalog, rule_set: str
) -> tuple[Verdict, str]:
    """What so many months come to, with the reckoning: 12 năm 3 tháng, cần 10 năm."""
    share = catalog.parameter("women_post_time_cut", rule_set)
    shorter = ceil(needed * (1 - Fraction(share)))
    told, whole, cut = months_words(months), months_words(needed), months_words(shorter)
    if sex == "female" and shorter < needed:
        verdict = MET if months >= shorter else NOT_MET
        return verdict, f"{told}, cần {cut} ({whole}, nữ giảm {share})"
    if months >= needed or sex == "male" or months < shorter:
        return (MET if months >= needed else NOT_MET), f"{told}, cần {whole}"
    return ASK, f"{told}, cần {whole}; nếu là nữ thì {cut}"


def months_at(
    posts: Iterable[Held], level: str, until: Month, catalog: Catalog, rule_set: str
) -> int:
    """How many months somebody held posts of a level, each month counted once.

    Those of a higher level too, unless post_time_adds_down says no. until: the last that counts.
    """
    ranks = {one.code: one.rank for one in catalog.tables.post_levels}
    adds_down = bool(catalog.number("post_time_adds_down", rule_set))
    least = ranks[level]
    held = [
        post
        for post in posts
        if post.level == level or (adds_down and ranks.get(post.level, -1) >= least)
    ]
    start = Month(1, 1)
    counted: set[int] = set()
    for post in held:
        last = min(post.last or until, until)
        counted.update(range(start.months_to(post.first), start.months_to(last) + 1))
    return len(counted)
