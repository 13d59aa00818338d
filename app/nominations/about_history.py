"""Conditions that look back: titles and ratings of other years, initiatives, discipline, moves."""

from collections.abc import Iterable
from datetime import date

from app.catalog import Catalog
from app.catalog.model import (
    DISCIPLINES,
    INITIATIVE_LEVELS,
    RATINGS,
    STATE_AUTHORITIES,
    ConditionRule,
)
from app.dates import Month, short_day
from app.nominations.facts import Disciplined, Facts, Finding, Verdict

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION
DISPUTED = "?"  # two records of one year say different things
NOT_LIMITED_A_YEAR = ("DOT_XUAT", "CONG_HIEN", "NIEN_HAN")  # P8 of the catalogue of awards
WORTH_ASKING = 3  # years between two provincial titles that some read as consecutive


def no_year() -> Finding:
    """Without its last month nobody knows which year a dossier is for."""
    reason = "Chưa có tháng kết thúc nên chưa biết xét năm nào"
    todo = "Ghi tháng kết thúc lập thành tích"
    return Finding(ASK, reason, todo=todo, section="achievement", field="period_to")


def rating_of(facts: Facts, year: int | None) -> str:
    """The rating of a year: of the dossier and of the yearly ratings; "" where nobody knows.

    DISPUTED where they differ: a person has to say which is right.
    """
    found = {rated.rating for rated in facts.ratings or () if rated.year == year}
    if facts.rating and year == facts.year:
        found.add(facts.rating)
    if len(found) > 1:
        return DISPUTED
    return found.pop() if found else ""


def title_same_year(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """The lower title of the very year; one that is considered in the same round is a question."""
    year, codes = facts.year, row.parts[0].split("|")
    names = names_of(codes, catalog)
    if year is None:
        return no_year()
    if facts.previous is None:
        return _not_searched()
    mine = [a for a in facts.previous if a.award_code in codes and a.for_year == year]
    for award in mine:
        if not award.waiting:
            told = f"{catalog.award(award.award_code).short_name} năm {year}"
            return Finding(MET, f"Đã là {told}{_by(award.decision)}", told)
    if mine:
        reason = f"{names} năm {year} đang xét trong hồ sơ khác: phải được công nhận trước"
        return Finding(ASK, reason, todo="Xét hồ sơ đó trước", section="opinions")
    reason = f"Chưa thấy {names} năm {year}"
    todo = f"Lập hồ sơ {names}, hoặc ghi vào quá trình khen thưởng"
    return Finding(NOT_MET, reason, "", todo, "subject", "subject_id")


def titles_in_row(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """A title in as many years running as the row says; the nominated year is the last of them."""
    codes, needed = row.parts[0].split("|"), catalog.number(row.parts[1], rule_set)
    names, last = names_of(codes, catalog), facts.year
    if last is None:
        return no_year()
    if facts.previous is None:
        return _not_searched()
    wanted = range(last - needed + 1, last + 1)
    mine = [award for award in facts.previous if award.award_code in codes]
    given = {award.for_year for award in mine if not award.waiting}
    waiting = {award.for_year for award in mine if award.waiting}
    told = f"{names}: {years_words(year for year in given if year is not None)}" if given else ""
    missing = [year for year in wanted if year not in given]
    if not missing:
        return Finding(MET, f"{names} {needed} năm liên tục: {years_words(wanted)}", told)
    if all(year in waiting for year in missing):
        reason = f"{names} năm {years_words(missing)} đang xét trong hồ sơ khác"
        return Finding(ASK, reason, told, "Xét hồ sơ đó trước", "opinions")
    if None in given:
        reason = f"Có {names} chưa rõ năm: cần xác nhận đủ {needed} năm liên tục"
        return Finding(ASK, reason, told, "Ghi năm của danh hiệu", "opinions")
    apart = last - WORTH_ASKING
    if (
        codes == ["CSTD_TINH"]
        and {last, apart} <= given
        and not set(range(apart + 1, last)) & given
    ):
        reason = f"Hai lần {names} năm {apart} và {last}: cần xác nhận là liên tục"
        return Finding(ASK, reason, told, "Hỏi Sở Nội vụ", "opinions")
    reason = f"Cần {names} {needed} năm liên tục, còn thiếu năm {years_words(missing)}"
    todo = f"Ghi thêm {names} vào quá trình khen thưởng nếu đã có"
    return Finding(NOT_MET, reason, told, todo, "subject", "subject_id")


def ratings_in_row(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Rated so well in as many years running, the nominated year the last of them."""
    lowest, needed = row.parts[0], catalog.number(row.parts[1], rule_set)
    last, order, word = facts.year, list(RATINGS), RATINGS[row.parts[0]]
    if last is None:
        return no_year()
    wanted = list(range(last - needed + 1, last + 1))
    known = {year: rating_of(facts, year) for year in wanted}
    told = ", ".join(f"{year}: {RATINGS[known[year]]}" for year in wanted if known[year] in RATINGS)
    lower = [
        year
        for year in wanted
        if known[year] in RATINGS and order.index(known[year]) > order.index(lowest)
    ]
    if lower:
        reason = f"Năm {years_words(lower)} chưa được xếp {word}"
        todo = "Xem lại kết quả xếp loại"
        return Finding(NOT_MET, reason, told, todo, "achievement", "rating")
    for year in wanted:
        if known[year] == DISPUTED:
            return disputed(year)
    missing = [year for year in wanted if not known[year]]
    if missing and facts.ratings is None:
        reason = f"Chưa tìm kết quả xếp loại năm {years_words(missing)}"
        return Finding(ASK, reason, told, "Tìm kết quả xếp loại", "opinions")
    if missing:
        reason = f"Chưa ghi kết quả xếp loại năm {years_words(missing)}"
        return Finding(NOT_MET, reason, told, "Ghi kết quả xếp loại", "achievement", "rating")
    return Finding(MET, f"{word} {needed} năm liên tục: {years_words(wanted)}", told)


def initiatives(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """So many initiatives or research works of a level or higher, in so many years."""
    level = row.parts[0]
    needed, span = (catalog.number(part, rule_set) for part in row.parts[1:])
    order, last = list(INITIATIVE_LEVELS), facts.year
    if last is None:
        return no_year()
    when = f"năm {last}" if span == 1 else f"{last - span + 1} - {last}"
    word = f"sáng kiến, đề tài được công nhận {INITIATIVE_LEVELS[level]}"
    if facts.initiatives is None:
        return Finding(
            ASK, f"Chưa tìm {word} {when}", todo="Hỏi Hội đồng sáng kiến", section="opinions"
        )
    mine = [found for found in facts.initiatives if last - span < found.year <= last]
    high = [found for found in mine if order.index(found.level) >= order.index(level)]
    told = "; ".join(sorted(found.title for found in high if found.title))
    if len(high) >= needed:
        return Finding(MET, f"Có {len(high)} {word} {when}", told)
    has = f"Mới có {len(high)}" if high else "Chưa có"
    reason = f"{has} {word} {when}" + (f", cần {needed}" if needed > 1 else "")
    if not high and mine:
        best = max((found.level for found in mine), key=order.index)
        reason += f" (chỉ có {INITIATIVE_LEVELS[best]})"
    return Finding(
        NOT_MET, reason, told, "Ghi sáng kiến đã được công nhận", "subject", "subject_id"
    )


def earlier_award(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """An award that the standard itself asks for to have been given before."""
    codes = row.parts[0].split("|")
    names = names_of(codes, catalog)
    if facts.previous is None:
        return _not_searched()
    for award in facts.previous:
        if award.award_code in codes and not award.waiting:
            told = f"{names}{_by(award.decision)}"
            return Finding(MET, f"Đã có {told}", told)
    todo = f"Ghi {names} vào quá trình khen thưởng nếu đã có"
    return Finding(NOT_MET, f"Chưa thấy {names}", "", todo, "subject", "subject_id")


def not_added_up(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """Years that already counted for the same award are not counted for it again unseen."""
    last, span = facts.year, catalog.number(row.parts[0], rule_set)
    if facts.previous is None:
        return _not_searched()
    if last is None:
        return no_year()
    for award in facts.previous:
        year = award.for_year
        is_same = award.award_code == facts.award_code and not award.waiting
        if is_same and year is not None and last - span < year < last:
            name = catalog.award(award.award_code).short_name
            reason = f"Đã có {name} năm {year}: cần xác nhận không tính lại thành tích cũ"
            return Finding(ASK, reason, f"{name} năm {year}", "So hai thành tích", "opinions")
    return Finding(MET, "Chưa dùng thành tích này cho lần khen nào trước", "")


def state_once(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding | None:
    """State-level awards are counted by the year, but for exceptional, long-service and seniority.

    A parameter of 0 lifts the limit.
    """
    most = catalog.number(row.parts[0], rule_set)
    if not is_state_level(facts.award_code, catalog, rule_set) or not most:
        return None
    if facts.commendation_type in NOT_LIMITED_A_YEAR or facts.ground == "exceptional":
        return Finding(MET, "Khen đột xuất, cống hiến, niên hạn không giới hạn theo năm", "")
    if facts.year is None:
        return no_year()
    if facts.previous is None:
        return _not_searched()
    mine = [
        award
        for award in facts.previous
        if award.for_year == facts.year
        and not award.waiting
        and award.commendation_type not in NOT_LIMITED_A_YEAR
        and is_state_level(award.award_code, catalog, rule_set)
    ]
    if len(mine) >= most:
        names = names_of(sorted({award.award_code for award in mine}), catalog)
        reason = f"Năm {facts.year} đã có {names}, mỗi năm chỉ khen cấp Nhà nước {most} lần"
        return Finding(
            NOT_MET, reason, names, "Xem lại hoặc để năm sau", "achievement", "award_code"
        )
    return Finding(MET, f"Năm {facts.year} chưa được khen cấp Nhà nước", "")


def is_state_level(award_code: str, catalog: Catalog, rule_set: str) -> bool:
    """Whether an award is given by the President, the Government or its head."""
    rule = catalog.rule(award_code, rule_set)
    return rule is not None and bool(STATE_AUTHORITIES & set(rule.authorities))


def discipline(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """A disciplined person is not considered; a collective is barred from a member's level up.

    What the dossier says and what is recorded of the period both count: the heavier one.
    """
    where = ("achievement", "discipline")
    order = list(DISCIPLINES)
    recorded = [d.level for d in facts.disciplined if _in_period(d, facts)]
    stated = [facts.discipline] if facts.discipline in DISCIPLINES else []
    if not stated and not recorded:
        reason = "Chưa ghi trong thời gian này có bị kỷ luật không"
        return Finding(NOT_MET, reason, "", "Ghi mức kỷ luật, hoặc không bị", *where)
    heaviest = max((*recorded, *stated), key=order.index)
    told = DISCIPLINES[heaviest]
    if heaviest == "none":
        return Finding(MET, told, told)
    if facts.subject_kind != "individual":
        rule = catalog.rule(facts.award_code, rule_set)
        limit = rule.discipline_limit if rule else ""
        if limit and order.index(heaviest) < order.index(limit):
            if not stated:
                reason = f"Có người bị {told.lower()}: chưa ghi có ai bị nặng hơn không"
                return Finding(NOT_MET, reason, told, "Ghi mức kỷ luật nặng nhất", *where)
            return Finding(MET, f"Có người bị {told.lower()}, dưới mức {DISCIPLINES[limit]}", told)
        if not limit:
            reason = f"Có người bị {told.lower()}: cần người xét có nên khen không"
            return Finding(ASK, reason, told, "Ghi ý kiến người xét", "opinions", "discipline")
    reason = f"Bị {told.lower()} trong thời gian lập thành tích"
    return Finding(NOT_MET, reason, told, "Xem lại hoặc rút hồ sơ", *where)


def _in_period(found: Disciplined, facts: Facts) -> bool:
    """Whether a measure touches the time of the achievement; where that is open it does."""
    first, last = facts.period_from, facts.period_to
    began = _month(found.decided_on)
    ended = _month(found.ended_on) if found.ended_on else began
    return (last is None or began <= last) and (first is None or first <= max(began, ended))


def transfer(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding | None:
    """Whoever spent most of the time elsewhere brings that unit's written opinion."""
    least = catalog.number(row.parts[0], rule_set)
    first, last = facts.period_from, facts.period_to
    if first is None or last is None:
        return None
    start = first
    moves = [m for m in facts.transfers if first <= _month(m.moved_on) <= last]
    silent = []
    for moved in sorted(moves, key=lambda move: (move.moved_on, move.opinion)):
        month = _month(moved.moved_on)
        months = start.months_to(month) - (moved.moved_on.day <= 15)
        if months >= least:
            silent.append((moved, months))
        start = month
    if not silent:
        return None
    for moved, months in silent:
        told = f"Chuyển ngày {short_day(moved.moved_on)}"
        if not moved.opinion.strip():
            reason = f"{told}, {months} tháng ở đơn vị cũ: chưa có nhận xét của đơn vị đó"
            todo = "Ghi nhận xét của đơn vị cũ"
            return Finding(NOT_MET, reason, told, todo, "subject", "subject_id")
    moved, months = silent[-1]
    told = f"Chuyển ngày {short_day(moved.moved_on)}"
    return Finding(MET, f"{told}, đã có nhận xét của đơn vị cũ ({months} tháng)", moved.opinion)


def names_of(codes: Iterable[str], catalog: Catalog) -> str:
    """The short names of some awards: Lao động tiên tiến hoặc Chiến sĩ tiên tiến."""
    return " hoặc ".join(catalog.award(code).short_name for code in codes)


def years_words(years: Iterable[int]) -> str:
    """2023, 2024, 2025; a long run as its ends."""
    found = sorted(set(years))
    if len(found) > 3 and found[-1] - found[0] == len(found) - 1:
        return f"{found[0]} - {found[-1]}"
    return ", ".join(map(str, found))


def disputed(year: int) -> Finding:
    """Two records of one year say different things."""
    reason = f"Hồ sơ và kết quả xếp loại năm {year} ghi khác nhau: cần xác nhận"
    return Finding(ASK, reason, "", "Xem văn bản xếp loại", "opinions", "rating")


def _not_searched() -> Finding:
    reason = "Chưa tìm trong sổ khen thưởng"
    return Finding(ASK, reason, todo="Tìm trong sổ khen thưởng", section="opinions")


def _by(decision: str) -> str:
    return f", quyết định {decision}" if decision else ""


def _month(day: date) -> Month:
    return Month(day.year, day.month)
