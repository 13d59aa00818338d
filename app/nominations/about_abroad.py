"""Conditions of foreigners and overseas Vietnamese, and of the awards that are for them."""

from app.catalog import Catalog
from app.catalog.model import COMMENDATION_TYPES, ConditionRule
from app.nominations.facts import Facts, Finding, Verdict
from app.subjects.words import abroad_words

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION
EXTERNAL = "DOI_NGOAI"
OPINIONS = {
    "YK_NGHIA_VU": "thực hiện nghĩa vụ tại Việt Nam",
    "YK_NGOAI_VU": "công tác đối ngoại",
}


def subject(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding | None:
    """Some awards are for foreigners alone, named by the value; commendation in foreign affairs
    is for foreigners and overseas Vietnamese."""
    only_foreign = bool(row.value) and facts.award_code in row.parts[0].split("|")
    if not only_foreign and facts.commendation_type != EXTERNAL:
        return None
    word = abroad_words(facts.subject_kind, facts.abroad)
    if facts.abroad == "foreign" or (facts.abroad and not only_foreign):
        return Finding(MET, f"Ghi trong sổ: {word[0].lower()}{word[1:]}", word)
    if only_foreign:
        named = catalog.award(facts.award_code).short_name
        whom = f"{named} chỉ dành cho người, tổ chức nước ngoài"
    else:
        kind = COMMENDATION_TYPES[EXTERNAL].lower()
        whom = f"Khen {kind} dành cho người nước ngoài, người Việt Nam ở nước ngoài"
    now = f"đang ghi là {word[0].lower()}{word[1:]}" if word else "trong sổ chưa ghi như vậy"
    todo = "Ghi lại ở thông tin người được khen, hoặc chọn loại hình khác"
    return Finding(NOT_MET, f"{whom}; {now}", word, todo, "subject", "subject_id")


def opinions(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding | None:
    """What the agencies say of somebody from abroad: their duties here, and foreign affairs."""
    if not facts.abroad:
        return None
    missing = [code for code in OPINIONS if code not in facts.papers]
    told = f"{len(OPINIONS) - len(missing)}/{len(OPINIONS)}"
    if not missing:
        return Finding(MET, f"Đủ {told} ý kiến: {', '.join(OPINIONS.values())}", told)
    reason = f"Chưa có ý kiến về {', '.join(OPINIONS[code] for code in missing)}"
    return Finding(ASK, reason, told, "Hỏi ý kiến cơ quan ngoại vụ, cơ quan quản lý", "opinions")
