"""Each kind of condition as a plain function of facts and catalogue rows.

Those of the dossier itself are here, the others in about_history, about_collective, about_claims.

A function answers None where its condition does not apply. What a form can tell and is not
filled in is not met; what only a person can know needs confirmation; nothing unknown is met.
"""

from collections.abc import Callable, Sequence

from app.catalog import Catalog
from app.catalog.catalog import subject_code
from app.catalog.model import GROUNDS, RATINGS, ConditionRule, RequiredPaper
from app.catalog.words import certificate_of
from app.dates import Month, period_words
from app.nominations import (
    about_abroad,
    about_claims,
    about_collective,
    about_history,
    about_posts,
)
from app.nominations.about_history import DISPUTED, disputed, rating_of
from app.nominations.facts import Branch, Facts, Finding, PreviousAward, Verdict
from app.text import exact_key

Rule = Callable[[Facts, Catalog, str, ConditionRule], Finding | None]

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION
_DECIDERS = {
    "XA": "Chủ tịch UBND xã",
    "HUYEN": "Chủ tịch UBND huyện",
    "TINH": "Chủ tịch UBND tỉnh",
    "TTG": "Thủ tướng Chính phủ",
    "CP": "Chính phủ",
    "CTN": "Chủ tịch nước",
    "SO": "Giám đốc sở",
    "BO": "Bộ, ngành, tổ chức",
    "LLVT": "Chỉ huy quân đội, công an",
    "HEAD": "Thủ trưởng đơn vị",
    "DN": "Lãnh đạo doanh nghiệp, hợp tác xã",
}
_ABOVE = {
    "xa": ("XA", "HUYEN", "TINH", "SO", "BO", "LLVT", "TTG", "CP", "CTN"),
    "huyen": ("HUYEN", "TINH", "SO", "BO", "LLVT", "TTG", "CP", "CTN"),
    "tinh": ("TINH", "BO", "LLVT", "TTG", "CP", "CTN"),
}
_RANK = {Verdict.MET: 0, Verdict.NEEDS_CONFIRMATION: 1, Verdict.NOT_MET: 2}
_SUBJECT_WORDS = {"CA_NHAN": "cá nhân", "TAP_THE": "tập thể", "HO_GIA_DINH": "hộ gia đình"}
REPORTS = ("BAO_CAO_THANH_TICH", "BAO_CAO_TOM_TAT")


def _authority(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """Who decides is a matter of the day of the decision, not of the dossier's standards."""
    award = catalog.award(facts.award_code, facts.day)
    rule = catalog.rule(facts.award_code, catalog.rule_set(facts.day).code)
    todo = "Chọn hình thức khác"
    if award.kind == "GHI_NHAN_DIA_PHUONG" and rule is not None:
        return Finding(MET, "Thủ trưởng cơ quan ghi nhận, không cần thẩm quyền riêng", award.name)
    if not catalog.is_award_valid(facts.award_code, facts.day) or rule is None:
        reason = f"{award.short_name} không còn hoặc chưa có trong quy định hiện hành"
        return Finding(NOT_MET, reason, award.name, todo, "achievement", "award_code")
    levels = _ABOVE.get(facts.office_level, _ABOVE["tinh"])
    deciding = next((level for level in levels if level in rule.authorities), "")
    if not deciding and set(rule.authorities) <= {"HEAD", "DN", "SO"}:
        reason = f"{award.short_name} do {_DECIDERS[rule.authorities[0]]} quyết định, không trình"
        return Finding(NOT_MET, reason, award.name, todo, "achievement", "award_code")
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
    """Officials and employees need a rating; other workers are judged by people who know them.

    An excellent rating is never presumed of anybody.
    """
    unrated = not rating_of(facts, facts.year)
    if unrated and facts.labour_role == "TRUC_TIEP" and row.value != "excellent":
        reason = "Người trực tiếp lao động không xếp loại: cần xác nhận lao động có năng suất cao"
        return Finding(ASK, reason, todo="Hỏi thôn hoặc đơn vị", section="opinions")
    return _rated_at_least(facts, row.value)


def _merit_rating(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """Regular merit: well rated, or a positive contribution that somebody can vouch for."""
    if facts.ground != "merit":
        return None
    rating = rating_of(facts, facts.year)
    if rating in ("", "completed"):
        told = RATINGS.get(rating, "Chưa có xếp loại")
        reason = f"{told}: cần xác nhận có đóng góp tích cực cho địa phương"
        return Finding(ASK, reason, told, "Hỏi thôn hoặc đơn vị", "opinions", "rating")
    return _rated_at_least(facts, row.value)


def _rated_at_least(facts: Facts, lowest: str) -> Finding:
    where = ("achievement", "rating")
    rating, order = rating_of(facts, facts.year), list(RATINGS)
    if rating == DISPUTED:
        return disputed(facts.year or facts.day.year)
    if rating not in RATINGS:
        todo = "Ghi kết quả xếp loại"
        return Finding(NOT_MET, "Chưa ghi kết quả xếp loại năm", "", todo, *where)
    told = RATINGS[rating]
    if order.index(rating) <= order.index(lowest):
        return Finding(MET, f"Xếp loại: {told}", told)
    reason = f"Xếp loại: {told}, cần từ {RATINGS[lowest]}"
    return Finding(NOT_MET, reason, told, "Xem lại kết quả xếp loại", *where)


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
    sentence = f"câu ghi trên {certificate_of(catalog.award(facts.award_code, facts.day))}"
    if facts.citation.strip():
        return Finding(MET, f"Đã có {sentence}", facts.citation)
    return Finding(
        NOT_MET, f"Chưa viết {sentence}", "", f"Viết {sentence}", "achievement", "citation"
    )


def _report(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    if facts.report.strip():
        return Finding(MET, f"Đã viết, {len(facts.report.split())} chữ")
    if facts.papers & set(REPORTS):
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
    counted = _counted(facts, catalog, rule_set)
    for earlier in facts.previous:
        if earlier.award_code in counted or _kind(earlier.award_code, catalog) not in (
            "",
            award.kind,
        ):
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


def _counted(facts: Facts, catalog: Catalog, rule_set: str) -> set[str]:
    """Awards that the standard builds on, down to the lowest: to hold one is no second reward."""
    built_on = ("TITLE_SAME_YEAR", "TITLES_IN_ROW", "EARLIER_AWARD")
    subject = subject_code(facts.subject_kind)
    found, left = {facts.award_code}, [facts.award_code]
    while left:
        code = left.pop()
        rows = list(catalog.conditions(code, rule_set, subject))
        for way in catalog.branches(code, rule_set, subject).values():
            rows += [row.part for row in way]
        named = {c for row in rows if row.condition in built_on for c in row.parts[0].split("|")}
        left += named - found
        found |= named
    return found - {facts.award_code}


def _overlap(facts: Facts, earlier: PreviousAward) -> bool | None:
    """Whether the two times share a month; None where either isn't known."""
    first, last, span = facts.period_from, facts.period_to, earlier.span
    if not (first and last and span):
        return None
    return first <= span[1] and span[0] <= last


def _kind(award_code: str, catalog: Catalog) -> str:
    """The kind of an award; empty for one of old registers that the catalogue doesn't know."""
    return next((a.kind for a in catalog.tables.awards if a.code == award_code), "")


def _named(earlier: PreviousAward, catalog: Catalog) -> str:
    is_known = bool(_kind(earlier.award_code, catalog))
    name = catalog.award(earlier.award_code).short_name if is_known else earlier.award_code
    period = period_words(*(earlier.span or (earlier.period_from, earlier.period_to)))
    decided = f", quyết định {earlier.decision}" if earlier.decision else ""
    return f"{name} {period}".rstrip() + decided


def _papers(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    needed = catalog.papers(
        facts.award_code,
        rule_set,
        facts.subject_kind,
        facts.procedure,
        facts.ground or "",
        is_abroad=bool(facts.abroad),
    )
    required = [paper for paper in needed if paper.required]
    if not required:
        reason = "Danh mục chưa có bộ giấy tờ của hình thức này, cần người xét"
        return Finding(ASK, reason, todo="Xem thành phần hồ sơ", section="opinions")
    required += _of_the_branch(facts, catalog, rule_set, needed)
    missing = [paper for paper in required if paper.code not in facts.papers]
    told = f"{len(required) - len(missing)}/{len(required)}"
    if missing:
        names = ", ".join(paper.name for paper in missing)
        todo = f"Đính kèm {missing[0].name[0].lower()}{missing[0].name[1:]}"
        return Finding(NOT_MET, f"Còn thiếu: {names}", told, todo, "papers", missing[0].code)
    return Finding(MET, f"Đủ {told} giấy tờ", told)


def _of_the_branch(
    facts: Facts, catalog: Catalog, rule_set: str, needed: Sequence[RequiredPaper]
) -> list[RequiredPaper]:
    """The certificate of an initiative, where it is the initiative that carries the award."""
    papers = [p for p in needed if p.code == "XAC_NHAN_SANG_KIEN" and not p.required]
    if papers:
        for row in catalog.conditions(facts.award_code, rule_set, subject_code(facts.subject_kind)):
            if row.condition == "ONE_OF":
                used = _ways(facts, catalog, rule_set)
                return papers if used and used[0].code == "INITIATIVE" else []
    return []


def _one_of(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding | None:
    """Any one of several ways is enough; the one that has come furthest speaks for all."""
    ways = _ways(facts, catalog, rule_set)
    if not ways:
        return None
    best, others = ways[0], ways[1:]
    used = f"{best.title}: {_small(best.reason)}"
    if best.verdict is MET:
        return Finding(MET, used, best.title, branches=ways)
    section, field, todo = "opinions", "", f"Xác nhận: {_small(best.title)}"
    if best.verdict is NOT_MET:
        section, field, todo = "achievement", "ground", "Bổ sung cho đủ một trong các tiêu chuẩn"
        used = f"Chưa đạt tiêu chuẩn nào trong {len(others) + 1}; gần nhất là {_small(used)}"
    return Finding(best.verdict, used, best.title, todo, section, field, ways)


def _ways(facts: Facts, catalog: Catalog, rule_set: str) -> tuple[Branch, ...]:
    """The ways that are open to such a subject, the one that has come furthest first."""
    found = []
    for code, rows in catalog.branches(
        facts.award_code, rule_set, subject_code(facts.subject_kind)
    ).items():
        parts = [
            (row.part, RULES[row.part.condition][1](facts, catalog, rule_set, row.part))
            for row in rows
        ]
        known = [(part, finding) for part, finding in parts if finding is not None]
        if not known:
            continue
        unmet = [finding for _, finding in known if finding.verdict is not MET]
        worst = max((finding.verdict for _, finding in known), key=_RANK.__getitem__)
        told = [finding for finding in unmet if finding.verdict is worst] or [
            finding for _, finding in known
        ]
        reason = "; ".join(dict.fromkeys(_small(finding.reason) for finding in told))
        place = (_RANK[worst], sum(f.verdict is NOT_MET for f in unmet), len(unmet))
        found.append((place, Branch(code, rows[0].branch_title, worst, _big(reason))))
    return tuple(branch for _, branch in sorted(found, key=lambda item: item[0]))


def _small(text: str) -> str:
    """Inside a sentence: only the first letter of an ordinary word is made small."""
    return text if text[:2].isupper() else f"{text[:1].lower()}{text[1:]}"


def _big(text: str) -> str:
    return f"{text[:1].upper()}{text[1:]}"


RULES: dict[str, tuple[str, Rule]] = {
    "AUTHORITY": ("Đúng thẩm quyền quyết định", _authority),
    "SUBJECT": ("Đúng đối tượng được khen", _subject),
    "LAW_COMPLIANCE": ("Chấp hành tốt pháp luật", about_claims.law_compliance),
    "GROUND": ("Có căn cứ để khen", _ground),
    "GROUND_IS": ("Đúng căn cứ khen", about_claims.ground_is),
    "RATING": ("Hoàn thành tốt nhiệm vụ trở lên", _rating),
    "MERIT_RATING": ("Hoàn thành tốt nhiệm vụ hoặc đóng góp tích cực", _merit_rating),
    "RATINGS_IN_ROW": ("Xếp loại liên tục các năm", about_history.ratings_in_row),
    "TITLE_SAME_YEAR": ("Có danh hiệu thấp hơn của cùng năm", about_history.title_same_year),
    "TITLES_IN_ROW": ("Có danh hiệu liên tục các năm", about_history.titles_in_row),
    "EARLIER_AWARD": ("Đã có hình thức khen trước đó", about_history.earlier_award),
    "INITIATIVES": ("Có sáng kiến, đề tài được công nhận", about_history.initiatives),
    "NOT_ADDED_UP": ("Không cộng dồn thành tích đã được khen", about_history.not_added_up),
    "STATE_ONCE": ("Khen cấp Nhà nước một lần trong năm", about_history.state_once),
    "QUOTA": ("Trong tỷ lệ của đơn vị", about_collective.quota),
    "MEMBER_SHARE": ("Đủ tỷ lệ thành viên", about_collective.member_share),
    "MEMBER_COUNT": ("Đủ số thành viên có danh hiệu", about_collective.member_count),
    "SOLIDARITY": ("Đoàn kết, tích cực tham gia phong trào thi đua", about_claims.solidarity),
    "DISCIPLINE": ("Không bị kỷ luật", about_history.discipline),
    "PERIOD": ("Ghi rõ thời gian lập thành tích", _period),
    "CITATION": ("Có câu ghi thành tích", _citation),
    "REPORT": ("Có báo cáo thành tích", _report),
    "NOT_TWICE": ("Chưa được khen cùng thành tích này", _not_twice),
    "PAPERS": ("Đủ giấy tờ trong hồ sơ", _papers),
    "ENTERPRISE_OPINIONS": (
        "Có ý kiến của cơ quan quản lý doanh nghiệp",
        about_collective.enterprise_opinions,
    ),
    "ABROAD": ("Đúng đối tượng khen đối ngoại", about_abroad.subject),
    "ABROAD_OPINIONS": ("Có ý kiến về người, tổ chức ở nước ngoài", about_abroad.opinions),
    "UNIT_EXISTS": ("Tập thể còn hoạt động", about_collective.unit_exists),
    "HEAD_OF_UNIT": ("Người đứng đầu gắn với kết quả đơn vị", about_collective.head_of_unit),
    "TRANSFER": ("Có nhận xét của đơn vị cũ", about_history.transfer),
    "REGISTRATION": ("Đã đăng ký thi đua", about_claims.registration),
    "SCORE": ("Đạt nhóm tiêu chí", about_claims.score),
    "EXCLUDED": ("Không thuộc trường hợp không xét tặng", about_claims.excluded),
    "POSTED": ("Đã niêm yết lấy ý kiến", about_claims.posted),
    "CLAIM": ("Có xác nhận", about_claims.claim),
    "ONE_OF": ("Đạt một trong các tiêu chuẩn", _one_of),
    "IN_POST": ("Giữ chức vụ đủ thời gian", about_posts.in_post),
    "STANDARD": ("Đạt tiêu chuẩn của hình thức khen", about_claims.standard),
    "HISTORY": ("Hồ sơ theo luật cũ", about_claims.history_only),
}


def title_of(code: str, catalog: Catalog) -> str:
    """What a condition is called where no award is at hand; a code of a newer program stays."""
    told = {row.title for row in catalog.tables.conditions if row.condition == code}
    if len(told) == 1 and (title := told.pop()):
        return title
    return RULES[code][0] if code in RULES else code
