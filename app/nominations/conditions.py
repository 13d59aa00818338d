"""Each condition of eligibility as a plain function of facts and catalogue rows.

A function answers None where its condition does not apply. What a form can tell and is not
filled in is not met; what only a person can know needs confirmation; nothing unknown is met.
"""

from collections.abc import Callable

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.catalog.model import DISCIPLINES, GROUNDS, RATINGS, ConditionRule
from app.dates import Month, period_words
from app.nominations.facts import Facts, Finding, PreviousAward, Verdict
from app.text import exact_key

Rule = Callable[[Facts, Catalog, str, ConditionRule], Finding | None]

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION
_DECIDERS = {
    "XA": "Chủ tịch UBND xã",
    "HUYEN": "Chủ tịch UBND huyện",
    "TINH": "Chủ tịch UBND tỉnh",
    "TTG": "Thủ tướng Chính phủ",
    "CP": "Chính phủ",
}
_ABOVE = {"xa": ("XA", "HUYEN", "TINH", "TTG", "CP"), "huyen": ("HUYEN", "TINH", "TTG", "CP")}
_SUBJECT_WORDS = {"CA_NHAN": "cá nhân", "TAP_THE": "tập thể", "HO_GIA_DINH": "hộ gia đình"}
_REPORTS = ("BAO_CAO_THANH_TICH", "BAO_CAO_TOM_TAT")


def _authority(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Who decides is a matter of the day of the decision, not of the dossier's standards."""
    award = catalog.award(facts.award_code, facts.day)
    rule = catalog.rule(facts.award_code, catalog.rule_set(facts.day).code)
    todo = "Chọn hình thức khác"
    if not catalog.is_award_valid(facts.award_code, facts.day) or rule is None:
        reason = f"{award.short_name} không còn hoặc chưa có trong quy định hiện hành"
        return Finding(NOT_MET, reason, award.name, todo, "achievement", "award_code")
    levels = _ABOVE.get(facts.office_level, ("TINH", "TTG", "CP"))
    deciding = next((level for level in levels if level in rule.authorities), "")
    if not deciding:
        reason = f"{award.short_name} không do {_DECIDERS[levels[0]]} hoặc cấp trên quyết định"
        return Finding(NOT_MET, reason, award.name, todo, "achievement", "award_code")
    if deciding == levels[0]:
        return Finding(MET, f"{_DECIDERS[deciding]} quyết định", award.name)
    return Finding(MET, f"{_DECIDERS[deciding]} quyết định, đơn vị lập hồ sơ trình lên", award.name)


def _subject(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    rule = catalog.rule(facts.award_code, rule_set)
    award = catalog.award(facts.award_code, facts.received_on or facts.day)
    subjects = rule.subjects if rule else award.subjects
    word = _SUBJECT_WORDS[subject_code(facts.subject_kind)]
    if subject_code(facts.subject_kind) in subjects:
        return Finding(MET, f"{award.short_name} dành cho {word}", word)
    given = ", ".join(_SUBJECT_WORDS[subject] for subject in subjects)
    reason = f"{award.short_name} chỉ dành cho {given}, đang đề nghị cho {word}"
    return Finding(NOT_MET, reason, word, "Chọn hình thức khác", "achievement", "award_code")


def _law_compliance(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    reason = "Máy không tự biết được, cần ý kiến của công an xã hoặc thôn"
    todo = "Hỏi công an xã: có đang bị xem xét kỷ luật, điều tra, khiếu nại, tố cáo không"
    return Finding(ASK, reason, todo=todo, section="opinions")


def _solidarity(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    reason = "Cần đơn vị xác nhận tinh thần đoàn kết và việc tham gia phong trào"
    return Finding(ASK, reason, todo="Hỏi thủ trưởng đơn vị", section="opinions")


def _standard(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    reason = "Máy chưa xét được tiêu chuẩn của hình thức này, cần người xét"
    return Finding(ASK, reason, todo="Đối chiếu tiêu chuẩn trong Luật", section="opinions")


def _ground(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    if facts.ground not in GROUNDS:
        reason = "Chưa chọn: phong trào thi đua, đột xuất, hay công trạng thường xuyên"
        return Finding(
            NOT_MET, reason, todo="Chọn căn cứ khen", section="achievement", field="ground"
        )
    if facts.ground == "movement" and not facts.movement.strip():
        reason = "Chưa ghi tên phong trào thi đua"
        todo = "Ghi tên phong trào"
        return Finding(NOT_MET, reason, todo=todo, section="achievement", field="movement")
    told = facts.movement if facts.ground == "movement" else GROUNDS[facts.ground]
    return Finding(MET, told, told)


def _rating(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Officials and employees need a rating; other workers are judged by people who know them."""
    if facts.rating is None and facts.labour_role == "TRUC_TIEP":
        reason = "Người trực tiếp lao động không xếp loại: cần xác nhận lao động có năng suất cao"
        return Finding(ASK, reason, todo="Hỏi thôn hoặc đơn vị", section="opinions")
    return _rated_at_least(facts, row.value)


def _merit_rating(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """Regular merit: well rated, or a positive contribution that somebody can vouch for."""
    if facts.ground != "merit":
        return None
    if facts.rating in (None, "completed"):
        told = RATINGS.get(facts.rating or "", "Chưa có xếp loại")
        reason = f"{told}: cần xác nhận có đóng góp tích cực cho địa phương"
        return Finding(ASK, reason, told, "Hỏi thôn hoặc đơn vị", "opinions", "rating")
    return _rated_at_least(facts, row.value)


def _rated_at_least(facts: Facts, lowest: str) -> Finding:
    where = ("achievement", "rating")
    if facts.rating not in RATINGS:
        todo = "Ghi kết quả xếp loại"
        return Finding(NOT_MET, "Chưa ghi kết quả xếp loại năm", "", todo, *where)
    told, order = RATINGS[facts.rating], list(RATINGS)
    if order.index(facts.rating) <= order.index(lowest):
        return Finding(MET, f"Xếp loại: {told}", told)
    reason = f"Xếp loại: {told}, cần từ {RATINGS[lowest]}"
    return Finding(NOT_MET, reason, told, "Xem lại kết quả xếp loại", *where)


def _discipline(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """A disciplined person is not considered; a collective is barred from a member's level up."""
    where = ("achievement", "discipline")
    if facts.discipline not in DISCIPLINES:
        reason = "Chưa ghi trong thời gian này có bị kỷ luật không"
        return Finding(NOT_MET, reason, "", "Ghi mức kỷ luật, hoặc không bị", *where)
    told = DISCIPLINES[facts.discipline]
    if facts.discipline == "none":
        return Finding(MET, told, told)
    if facts.subject_kind != "individual":
        rule = catalog.rule(facts.award_code, rule_set)
        order = list(DISCIPLINES)
        limit = rule.discipline_limit if rule else ""
        if limit and order.index(facts.discipline) < order.index(limit):
            return Finding(MET, f"Có người bị {told.lower()}, dưới mức {DISCIPLINES[limit]}", told)
        if not limit:
            reason = f"Có người bị {told.lower()}: cần người xét có nên khen không"
            return Finding(ASK, reason, told, "Ghi ý kiến người xét", "opinions", "discipline")
    reason = f"Bị {told.lower()} trong thời gian lập thành tích"
    return Finding(NOT_MET, reason, told, "Xem lại hoặc rút hồ sơ", *where)


def _period(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Both months, in order; for a title or regular merit usually as many as the row says."""
    first, last = facts.period_from, facts.period_to
    told = period_words(first, last)
    if first is None or last is None:
        word, field = ("bắt đầu", "period_from") if first is None else ("kết thúc", "period_to")
        reason = f"Chưa có tháng {word} nên chưa tính được thời gian"
        return Finding(
            NOT_MET, reason, told, f"Ghi tháng {word} lập thành tích", "achievement", field
        )
    if last < first:
        reason = f"Tháng bắt đầu {first} sau tháng kết thúc {last}"
        return Finding(NOT_MET, reason, told, "Đổi lại hai tháng", "achievement", "period_from")
    day = facts.received_on or facts.day
    if Month(day.year, day.month) < last:
        reason = f"Tháng {last} chưa tới khi xét hồ sơ: cần xác nhận thành tích"
        return Finding(ASK, reason, told, "Hỏi đơn vị đề nghị", "opinions", "period_to")
    usual = int(row.value or 0)
    months = first.months_to(last)
    is_short_work = facts.ground in ("movement", "exceptional")
    if months < usual and not is_short_work:
        reason = f"Mới có {months} tháng, thường xét đủ {usual} tháng"
        return Finding(ASK, reason, told, "Ghi lý do xét thời gian ngắn", "opinions", "period_from")
    return Finding(MET, f"{told[0].upper()}{told[1:]}, {months} tháng", told)


def _citation(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    if facts.citation.strip():
        return Finding(MET, "Đã có câu ghi trên giấy khen", facts.citation)
    todo = "Viết câu ghi trên giấy khen"
    return Finding(NOT_MET, "Chưa viết câu ghi trên giấy khen", "", todo, "achievement", "citation")


def _report(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    if facts.report.strip():
        return Finding(MET, f"Đã viết, {len(facts.report.split())} chữ")
    if facts.papers & set(_REPORTS):
        return Finding(MET, "Đã đính kèm báo cáo")
    todo = "Viết hoặc đính kèm báo cáo"
    return Finding(NOT_MET, "Chưa có báo cáo thành tích", "", todo, "achievement", "report")


def _not_twice(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """One achievement is rewarded once; a title and a form for the same year may both be given."""
    if facts.previous is None:
        reason = "Chưa tìm trong sổ khen thưởng"
        return Finding(ASK, reason, todo="Tìm trong sổ khen thưởng", section="opinions")
    award = catalog.award(facts.award_code)
    asked: PreviousAward | None = None
    for earlier in facts.previous:
        if _kind(earlier.award_code, catalog) not in ("", award.kind):
            continue
        overlaps = _overlap(facts, earlier)
        same_words = bool(facts.citation.strip()) and exact_key(earlier.citation) == exact_key(
            facts.citation
        )
        is_same_title = award.kind == "DANH_HIEU_THI_DUA" and earlier.award_code == award.code
        if same_words or (is_same_title and overlaps):
            reason = f"Đã được khen cùng thành tích này: {_named(earlier, catalog)}"
            todo = "Xem lại sổ khen thưởng"
            return Finding(NOT_MET, reason, earlier.decision, todo, "achievement", "period_from")
        if overlaps is not False:
            asked = asked or earlier
    if asked is not None:
        reason = f"Đã có {_named(asked, catalog)}: cần xác nhận là thành tích khác"
        return Finding(ASK, reason, asked.decision, "So hai thành tích", "opinions")
    found = len(facts.previous)
    told = f"Đã tìm trong sổ, {found} lần khen khác" if found else "Đã tìm trong sổ, chưa có"
    return Finding(MET, told, told)


def _overlap(facts: Facts, earlier: PreviousAward) -> bool | None:
    """Whether the two times share a month; None where either isn't known."""
    first, last = facts.period_from, facts.period_to
    if not (first and last and earlier.period_from and earlier.period_to):
        return None
    return first <= earlier.period_to and earlier.period_from <= last


def _kind(award_code: str, catalog: Catalog) -> str:
    """The kind of an award; empty for one of old registers that the catalogue doesn't know."""
    return next((a.kind for a in catalog.tables.awards if a.code == award_code), "")


def _named(earlier: PreviousAward, catalog: Catalog) -> str:
    is_known = bool(_kind(earlier.award_code, catalog))
    name = catalog.award(earlier.award_code).short_name if is_known else earlier.award_code
    period = period_words(earlier.period_from, earlier.period_to)
    decided = f", quyết định {earlier.decision}" if earlier.decision else ""
    return f"{name} {period}".rstrip() + decided


def _papers(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    needed = catalog.papers(
        facts.award_code, rule_set, facts.subject_kind, facts.procedure, facts.ground or ""
    )
    required = [paper for paper in needed if paper.required]
    if not required:
        reason = "Danh mục chưa có bộ giấy tờ của hình thức này, cần người xét"
        return Finding(ASK, reason, todo="Xem thành phần hồ sơ", section="opinions")
    missing = [paper for paper in required if paper.code not in facts.papers]
    told = f"{len(required) - len(missing)}/{len(required)}"
    if missing:
        names = ", ".join(paper.name for paper in missing)
        todo = f"Đính kèm {missing[0].name[0].lower()}{missing[0].name[1:]}"
        return Finding(NOT_MET, f"Còn thiếu: {names}", told, todo, "papers", missing[0].code)
    return Finding(MET, f"Đủ {told} giấy tờ", told)


def _unit_exists(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    if facts.unit_dissolved is None:
        reason = "Cần xác nhận tập thể còn hoạt động sau sắp xếp"
        return Finding(ASK, reason, todo="Hỏi đơn vị quản lý", section="opinions")
    if facts.unit_dissolved:
        reason = "Tập thể đã giải thể sau sắp xếp, chỉ khen được từng cá nhân"
        return Finding(
            NOT_MET, reason, "Đã giải thể", "Lập hồ sơ cho cá nhân", "subject", "subject_id"
        )
    return Finding(MET, "Tập thể đang hoạt động", "Đang hoạt động")


def _head_of_unit(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """A head is judged together with the unit's own result."""
    if facts.labour_role is None:
        reason = "Chưa ghi là lãnh đạo, chuyên môn hay trực tiếp lao động"
        return Finding(ASK, reason, "", "Ghi vai trò lao động", "subject", "labour_role")
    if facts.labour_role != "LANH_DAO_QUAN_LY":
        return None
    if facts.unit_rating not in RATINGS:
        reason = "Là lãnh đạo, quản lý: cần xác nhận đơn vị hoàn thành nhiệm vụ"
        return Finding(ASK, reason, todo="Hỏi kết quả xếp loại của đơn vị", section="opinions")
    told = RATINGS[facts.unit_rating]
    if facts.unit_rating == "failed":
        return Finding(NOT_MET, f"Đơn vị: {told}", told, "Xem lại hoặc rút hồ sơ", "opinions")
    return Finding(MET, f"Đơn vị: {told}", told)


RULES: dict[str, tuple[str, Rule]] = {
    "AUTHORITY": ("Đúng thẩm quyền quyết định", _authority),
    "SUBJECT": ("Đúng đối tượng được khen", _subject),
    "LAW_COMPLIANCE": ("Chấp hành tốt pháp luật", _law_compliance),
    "GROUND": ("Có căn cứ để khen", _ground),
    "RATING": ("Hoàn thành tốt nhiệm vụ trở lên", _rating),
    "MERIT_RATING": ("Hoàn thành tốt nhiệm vụ hoặc đóng góp tích cực", _merit_rating),
    "SOLIDARITY": ("Đoàn kết, tích cực tham gia phong trào thi đua", _solidarity),
    "DISCIPLINE": ("Không bị kỷ luật", _discipline),
    "PERIOD": ("Ghi rõ thời gian lập thành tích", _period),
    "CITATION": ("Có câu ghi trên giấy khen", _citation),
    "REPORT": ("Có báo cáo thành tích", _report),
    "NOT_TWICE": ("Chưa được khen cùng thành tích này", _not_twice),
    "PAPERS": ("Đủ giấy tờ trong hồ sơ", _papers),
    "UNIT_EXISTS": ("Tập thể còn hoạt động", _unit_exists),
    "HEAD_OF_UNIT": ("Người đứng đầu gắn với kết quả đơn vị", _head_of_unit),
    "STANDARD": ("Đạt tiêu chuẩn của hình thức khen", _standard),
}


def title_of(code: str, catalog: Catalog) -> str:
    """What a condition is called where no award is at hand; a code of a newer program stays."""
    told = {row.title for row in catalog.tables.conditions if row.condition == code}
    if len(told) == 1 and (title := told.pop()):
        return title
    return RULES[code][0] if code in RULES else code
