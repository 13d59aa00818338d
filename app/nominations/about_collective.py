"""Conditions of collectives: their members, their quota, their heads, and whether they exist."""

from app.catalog import Catalog
from app.catalog.model import RATINGS, ConditionRule
from app.dates import short_day
from app.nominations.about_history import names_of
from app.nominations.facts import Count, Facts, Finding, Verdict

MET, NOT_MET, ASK = Verdict.MET, Verdict.NOT_MET, Verdict.NEEDS_CONFIRMATION
OPINIONS = {
    "XN_THUE": "thuế",
    "XN_BHXH": "bảo hiểm xã hội",
    "XN_MOI_TRUONG": "môi trường",
    "XN_ATLD_ATTP": "an toàn lao động, thực phẩm",
}


def member_share(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """At least so many percent of the members. Counted in whole people, nothing rounded."""
    key, percent = row.parts[0], catalog.number(row.parts[1], rule_set)
    word = "hoàn thành nhiệm vụ" if key == "COMPLETED" else f"là {names_of([key], catalog)}"
    count = facts.members.count(key) if facts.members else None
    if facts.members is None or not facts.members.total or count is None:
        return _unknown(f"Chưa biết bao nhiêu thành viên {word}")
    total = facts.members.total
    told = f"{_of(count)}/{total} người"
    if count.sure * 100 >= percent * total:
        return Finding(MET, f"{told} {word}, từ {percent} %", told)
    if count.at_most * 100 >= percent * total:
        reason = f"{told} {word}: cần xác nhận đủ {percent} %"
        return Finding(ASK, reason, told, "Ghi đủ danh sách thành viên", "opinions")
    needed = -(-percent * total // 100)
    reason = f"{told} {word}, cần từ {percent} % ({needed} người)"
    todo = "Xem lại danh sách thành viên"
    return Finding(NOT_MET, reason, told, todo, "subject", "subject_id")


def member_count(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """At least so many members."""
    key, needed = row.parts[0], catalog.number(row.parts[1], rule_set)
    word = names_of([key], catalog)
    count = facts.members.count(key) if facts.members else None
    if count is None:
        return _unknown(f"Chưa biết có thành viên nào là {word}")
    told = f"{_of(count)} người"
    if count.sure >= needed:
        return Finding(MET, f"Có {told} là {word}", told)
    if count.at_most >= needed:
        reason = f"Cần xác nhận có {needed} thành viên là {word}"
        return Finding(ASK, reason, told, "Ghi đủ danh sách thành viên", "opinions")
    reason = f"Có {count.at_most} thành viên là {word}, cần {needed}"
    return Finding(NOT_MET, reason, told, "Xem lại danh sách thành viên", "subject", "subject_id")


def _unknown(reason: str) -> Finding:
    todo = "Ghi danh sách thành viên, hoặc ghi xác nhận của đơn vị"
    return Finding(ASK, reason, todo=todo, section="opinions")


def quota(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """So many percent of those with the title below, rounded down, less those put forward."""
    base, percent = names_of([row.parts[0]], catalog), catalog.number(row.parts[1], rule_set)
    if facts.quota is None:
        reason = f"Chưa biết đơn vị có bao nhiêu {base}: cần xác nhận trong tỷ lệ {percent} %"
        return Finding(ASK, reason, todo="Hỏi đơn vị đề nghị", section="opinions")
    found, unit = facts.quota, facts.quota.unit_name or "Đơn vị"
    sure, hoped = (n * percent // 100 for n in (found.holders.sure, found.holders.at_most))
    told = f"{unit}: {_of(found.holders)} {base}, đã đề nghị {found.taken}"
    if found.taken + 1 <= sure:
        return Finding(MET, f"{told}, được {sure} ({percent} %)", told)
    if found.taken + 1 <= hoped:
        reason = f"{told}: đủ tỷ lệ {percent} % khi các hồ sơ {base} được công nhận"
        return Finding(ASK, reason, told, f"Xét các hồ sơ {base} trước", "opinions")
    reason = f"{told}, chỉ được {hoped} ({percent} %)"
    return Finding(NOT_MET, reason, told, "Chọn lại trong đơn vị", "achievement", "award_code")


def allowed(holders: int, percent: int) -> int:
    """How many people a quota allows: rounded down. holders: 0 or more; percent: 0 to 100."""
    return holders * percent // 100


def _of(count: Count) -> str:
    return str(count.sure) if count.sure == count.at_most else f"{count.sure} - {count.at_most}"


def unit_exists(facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule) -> Finding:
    """A unit that a reorganisation dissolved is not commended; its people still are."""
    if facts.unit_dissolved is None:
        reason = "Cần xác nhận tập thể còn hoạt động sau sắp xếp"
        if facts.unit_ended_on is not None:
            ended = short_day(facts.unit_ended_on)
            reason = f"Đơn vị hành chính cũ hết ngày {ended}: cần xác nhận tập thể còn hoạt động"
        return Finding(ASK, reason, todo="Hỏi đơn vị quản lý", section="opinions")
    if facts.unit_dissolved:
        reason = "Tập thể đã giải thể sau sắp xếp, chỉ khen được từng cá nhân"
        return Finding(
            NOT_MET, reason, "Đã giải thể", "Lập hồ sơ cho cá nhân", "subject", "subject_id"
        )
    return Finding(MET, "Tập thể đang hoạt động", "Đang hoạt động")


def head_of_unit(
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


def enterprise_opinions(
    facts: Facts, catalog: Catalog, rule_set: str, row: ConditionRule
) -> Finding | None:
    """An enterprise brings the opinions on tax, insurance, environment and safety.

    required: without one of them it isn't met; asked: a person says why it may be missing.
    """
    if facts.subject_kind != "enterprise":
        return None
    missing = [code for code in OPINIONS if code not in facts.papers]
    told = f"{len(OPINIONS) - len(missing)}/{len(OPINIONS)}"
    if not missing:
        return Finding(MET, f"Đủ {told} ý kiến: {', '.join(OPINIONS.values())}", told)
    reason = f"Chưa có ý kiến về {', '.join(OPINIONS[code] for code in missing)}"
    todo = "Đính kèm ý kiến của cơ quan quản lý"
    if row.value == "required":
        return Finding(NOT_MET, reason, told, todo, "papers", missing[0])
    return Finding(ASK, reason, told, todo, "opinions")
