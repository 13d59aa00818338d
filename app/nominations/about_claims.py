"""Conditions that somebody vouches for: claims, scores, posting, registration, and any-one-of."""

from app.catalog import Catalog
from app.catalog.model import GROUNDS, ConditionRule
from app.dates import short_day
from app.nominations.facts import Facts, Finding, Verdict

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
    """A group of criteria of a culture title; what is enough is editable data of the province."""
    criterion = catalog.criterion(facts.award_code, row.parts[0], rule_set)
    if criterion is None:
        return standard(facts, catalog, rule_set, row)
    found = [value for code, value in facts.scores if code == criterion.code]
    wanted = f"{criterion.least}/{criterion.most}"
    if not found:
        reason = f"{criterion.title}: chưa chấm, cần từ {wanted}"
        return Finding(ASK, reason, todo=f"Chấm {criterion.title}", section="opinions")
    told = f"{min(found)}/{criterion.most}"
    if max(found) > criterion.most or len(set(found)) > 1:
        reason = f"{criterion.title}: ghi {', '.join(map(str, sorted(set(found))))}, xem lại"
        return Finding(ASK, reason, told, f"Chấm lại {criterion.title}", "opinions")
    if found[0] >= criterion.least:
        return Finding(MET, f"{criterion.title}: {told}", told)
    reason = f"{criterion.title}: {told}, cần từ {wanted}"
    return Finding(NOT_MET, reason, told, f"Xem lại {criterion.title}", "opinions")


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
