"""Conditions that somebody vouches for: claims, scores, posting, registration, and any-one-of."""

from app.catalog import Catalog
from app.catalog.model import EXCLUDED, GROUNDS, ConditionRule, Criterion
from app.dates import short_day
from app.nominations.facts import Branch, Facts, Finding, Verdict

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION


def law_compliance(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Whether proceedings are under way is known to people; the file knows its own complaints.

    While one that bears on the dossier is open it isn't considered, unless a person takes it on
    their word that it may be.
    """
    barred = [one.number for one in facts.complaints if one.bars]
    if barred:
        told = f"Đơn {', '.join(barred)} chưa giải quyết xong"
        reason = f"{told}: chưa xét khen"
        return Finding(NOT_MET, reason, told, "Giải quyết đơn trước khi xét", "opinions")
    if facts.complaints:
        told = f"Đơn {', '.join(one.number for one in facts.complaints)} chưa giải quyết xong"
        reason = f"{told}, về lần khen khác: cần xác nhận vẫn xét được"
        return Finding(ASK, reason, told, "Xem đơn, rồi ghi ai xác nhận", "opinions")
    reason = "Máy không tự biết được, cần ý kiến của công an xã hoặc thôn"
    todo = "Hỏi công an xã: có đang bị xem xét kỷ luật, điều tra, khiếu nại, tố cáo không"
    return Finding(ASK, reason, todo=todo, section="opinions")


def solidarity(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Unity and taking part are for the unit to confirm: its own meeting has the last word.

    Its vote speaks where more than unit_review_over_pct of those present agreed.
    """
    if facts.reviews:
        last = facts.reviews[-1]
        day, share = short_day(last.held_on), f"{last.votes_for}/{last.present}"
        told = f"{last.unit_name} bình xét {day}: {share} đồng ý"
        percent = catalog.number("unit_review_over_pct", rule_set)
        if last.votes_for * 100 > last.present * percent:
            return Finding(MET, told, told)
        reason = f"{told}, chưa quá {percent} % số người dự: cần đơn vị xác nhận"
        return Finding(ASK, reason, told, "Hỏi thủ trưởng đơn vị", "opinions")
    reason = "Cần đơn vị xác nhận tinh thần đoàn kết và việc tham gia phong trào"
    return Finding(ASK, reason, todo="Hỏi thủ trưởng đơn vị", section="opinions")


def standard(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """The catalogue doesn't hold this standard in a form that can be computed."""
    reason = "Máy chưa xét được tiêu chuẩn của hình thức này, cần người xét"
    return Finding(ASK, reason, todo="Đối chiếu tiêu chuẩn trong Luật", section="opinions")


def history_only(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Dossiers of the old law are typed in for the record, not judged anew."""
    reason = "Hồ sơ theo luật trước năm 2024 chỉ nhập lại, máy không xét"
    return Finding(ASK, reason, todo="Đối chiếu quyết định giấy", section="opinions")


def claim(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """What the dossier claims and a responsible person has to confirm."""
    reason = "Máy không tự biết được, cần người có trách nhiệm xác nhận"
    return Finding(ASK, reason, todo=f"Xác nhận: {row.title or row.value}", section="opinions")


def ground_is(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """A way that is open only to dossiers with this ground."""
    wanted = GROUNDS[row.parts[0]]
    where = ("achievement", "ground")
    if facts.ground not in GROUNDS:
        return Finding(NOT_MET, "Chưa chọn căn cứ khen", "", "Chọn căn cứ khen", *where)
    told = GROUNDS[facts.ground]
    if facts.ground != row.parts[0]:
        reason = f"Căn cứ khen là {told.lower()}, không phải {wanted.lower()}"
        return Finding(NOT_MET, reason, told, "Xem lại căn cứ khen", *where)
    return Finding(MET, told, told)


def score(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """A group of criteria of a culture title; what is enough is editable data of the province.

    What isn't scored yet may still bring anything from nothing to its highest. A group that was
    scored only as a whole counts as that.
    """
    groups = catalog.criteria(facts.award_code, rule_set)
    group = next((one for one in groups if one.code == row.parts[0]), None)
    if group is None:
        return standard(facts, catalog, rule_set, row)
    criteria = catalog.criteria(facts.award_code, rule_set, group.code)
    given, most = dict(sorted(facts.scores)), sum(one.most for one in criteria)
    wanted = f"cần từ {group.least}/{most}"
    typed = [one for one in criteria if one.code in given]
    ways = tuple(_scored(one, given.get(one.code)) for one in criteria)
    if typed:
        sure = sum(given[one.code] for one in typed)
        left = [one for one in criteria if one.code not in given]
    elif group.code in given:
        sure, left, ways = given[group.code], [], ()
    else:
        reason = f"{group.title}: chưa chấm, {wanted}"
        return Finding(ASK, reason, "", f"Chấm {group.title}", "opinions", branches=ways)
    told = f"{sure}/{most}"
    whole = f"{group.title}: {told}"
    if sure > most or any(given[one.code] > one.most for one in typed):
        again = f"Chấm lại {group.title}"
        return Finding(ASK, f"{whole}, xem lại", told, again, "opinions", branches=ways)
    low = [one for one in typed if given[one.code] < max(one.least, 1)]
    is_short = sure + sum(one.most for one in left) < group.least
    if is_short or any(given[one.code] < one.least for one in low):
        reason, todo = f"{whole}, {wanted}{_named(low)}", f"Xem lại {group.title}"
        return Finding(NOT_MET, reason, told, todo, "opinions", branches=ways)
    if sure >= group.least and not any(one.least for one in left):
        return Finding(MET, whole, told, branches=ways)
    reason = f"{whole}, mới chấm {len(typed)}/{len(criteria)} tiêu chí, {wanted}"
    return Finding(ASK, reason, told, f"Chấm {group.title}", "opinions", branches=ways)


def _scored(one: Criterion, given: int | None) -> Branch:
    if given is None:
        return Branch(one.code, one.title, ASK, "Chưa chấm")
    verdict = MET if given >= max(one.least, 1) else NOT_MET
    words = {MET: "Đạt", NOT_MET: "Chưa đạt"}[verdict]
    return Branch(one.code, one.title, verdict, words if one.most == 1 else f"{given}/{one.most}")


def _named(low: list[Criterion]) -> str:
    """The criteria that pull a group down: the first by name, the others counted."""
    if not low:
        return ""
    rest = f" và {len(low) - 1} tiêu chí khác" if len(low) > 1 else ""
    return f". Chưa đạt: {_small(low[0].title)}{rest}"


def _small(title: str) -> str:
    return title[:1].lower() + title[1:]


def excluded(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """The cases in which a culture title isn't given, whatever the scores."""
    cases, given = (
        catalog.criteria(facts.award_code, rule_set, EXCLUDED),
        dict(sorted(facts.scores)),
    )
    ways = tuple(_case(one, given.get(one.code)) for one in cases)
    bars = [way for way in ways if way.verdict is NOT_MET]
    if bars:
        reason = f"Thuộc trường hợp không xét tặng: {_small(bars[0].title)}"
        todo = "Xem lại, hoặc ghi lý do vẫn xét"
        return Finding(NOT_MET, reason, "Có", todo, "opinions", branches=ways)
    if cases and all(way.verdict is MET for way in ways):
        reason = f"Không thuộc trường hợp nào trong {len(cases)} trường hợp không xét tặng"
        return Finding(MET, reason, "Không", branches=ways)
    reason = "Cần trả lời từng trường hợp không xét tặng"
    return Finding(ASK, reason, "", "Hỏi thôn, công an xã", "opinions", branches=ways)


def _case(one: Criterion, given: int | None) -> Branch:
    if given is None:
        return Branch(one.code, one.title, ASK, "Chưa rõ")
    return Branch(one.code, one.title, *((NOT_MET, "Có") if given else (MET, "Không")))


def posted(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """The list hung out for the people as many days as the law says, and is over."""
    needed, first, last = catalog.number(row.parts[0], rule_set), facts.posted_from, facts.posted_to
    if first is None or last is None:
        reason = f"Cần xác nhận đã niêm yết đủ {needed} ngày và ý kiến của nhân dân"
        return Finding(ASK, reason, todo="Ghi ngày niêm yết và kết quả", section="opinions")
    days, waiting = (last - first).days, facts.posting_complaints
    told = f"Từ {short_day(first)} đến {short_day(last)}"
    if days < needed:
        reason = f"{told}: {max(days, 0)} ngày, cần {needed} ngày"
        return Finding(NOT_MET, reason, told, "Niêm yết đủ ngày", "opinions")
    if waiting:
        reason = f"{told}: còn {waiting} khiếu nại, phản ánh chưa trả lời"
        return Finding(NOT_MET, reason, told, "Trả lời khiếu nại, phản ánh", "opinions")
    if last >= facts.day:
        return Finding(NOT_MET, f"{told}: chưa hết hạn", told, "Đợi hết hạn niêm yết", "opinions")
    return Finding(MET, f"{told}, {days} ngày", told)


def registration(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """Asked for only where the province's regulation still does."""
    if not catalog.number(row.parts[0], rule_set):
        return None
    if facts.registered is None:
        reason = "Chưa biết đã đăng ký thi đua đầu năm chưa"
        return Finding(ASK, reason, todo="Tìm trong danh sách đăng ký thi đua", section="opinions")
    if not facts.registered:
        reason = "Chưa đăng ký thi đua đầu năm"
        return Finding(NOT_MET, reason, "Chưa đăng ký", "Xem lại danh sách đăng ký", "opinions")
    return Finding(MET, "Đã đăng ký thi đua đầu năm", "Đã đăng ký")
