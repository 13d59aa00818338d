"""What the law wants to be kept in mind of a nomination: it informs and never blocks."""

from app.catalog import Catalog
from app.catalog.model import STATE_AUTHORITIES
from app.nominations.facts import Facts, Remark

EQUAL = "Khi các trường hợp ngang nhau: "
_LAW = "Luật TĐKT 2022, Điều 5"


def remarks(facts: Facts, catalog: Catalog, rule_set: str) -> tuple[Remark, ...]:
    """Preferences among equals, and certificates that don't count for this award."""
    found = []
    if facts.subject_kind == "individual" and facts.sex == "female":
        found.append(Remark("WOMAN", f"{EQUAL}ưu tiên nữ", _LAW))
        if facts.commendation_type == "CONG_HIEN" and not catalog.post_terms(
            facts.award_code, rule_set
        ):
            share = catalog.parameter("women_post_time_cut", rule_set)
            words = f"Khen cống hiến: thời gian giữ chức vụ của nữ được giảm {share}"
            found.append(Remark("WOMAN_IN_POST", words, "Nghị định hướng dẫn Luật TĐKT, Điều 4"))
    members = facts.members
    if members is not None and members.total and members.women is not None:
        percent = catalog.number("female_collective_pct", rule_set)
        if members.women.sure * 100 >= percent * members.total:
            words = f"{EQUAL}ưu tiên tập thể có từ {percent} % nữ"
            found.append(Remark("WOMEN", words, _LAW))
    if members is not None and members.rated is not None:
        excellent, good = members.rated
        percent = catalog.number("party_excellent_pct_max", rule_set)
        if excellent * 100 > percent * good:
            words = (
                f"{excellent} người hoàn thành xuất sắc trên {good} người hoàn thành tốt, quá"
                f" {percent} %: xem lại kết quả xếp loại"
            )
            found.append(Remark("EXCELLENT_SHARE", words, "QĐ 124-QĐ/TW; QĐ 366-QĐ/TW"))
    if facts.labour_role == "TRUC_TIEP":
        found.append(Remark("DIRECT_WORKER", f"{EQUAL}ưu tiên người trực tiếp lao động", _LAW))
    rule = catalog.rule(facts.award_code, rule_set)
    leads = facts.labour_role == "LANH_DAO_QUAN_LY"
    if leads and rule is not None and {"TINH", *STATE_AUTHORITIES} & set(rule.authorities):
        words = "Cán bộ lãnh đạo, quản lý: xin ý kiến cấp ủy quản lý trước khi trình"
        found.append(Remark("PARTY_OPINION", words, "Quy chế TĐKT; chưa chắc"))
    if members is not None and facts.subject_kind == "collective":
        fewer_than = catalog.number("small_collective_members", rule_set)
        if 0 < members.total < fewer_than:
            words = f"{EQUAL}ưu tiên tập thể nhỏ, dưới {fewer_than} người"
            found.append(Remark("SMALL_COLLECTIVE", words, _LAW))
    if facts.is_hard_area or _is_hard_by_decision(facts, catalog, rule_set):
        words = f"{EQUAL}ưu tiên vùng khó khăn, biên giới, hải đảo"
        found.append(Remark("HARD_AREA", words, _LAW))
    if facts.commendation_type == "CONG_TRANG" and facts.ground == "merit":
        movements = [
            award
            for award in facts.previous or ()
            if award.commendation_type == "PHONG_TRAO" and not award.waiting
        ]
        if movements:
            words = (
                f"{len(movements)} lần khen phong trào, chuyên đề không tính làm công trạng để khen"
                " mức cao hơn"
            )
            found.append(Remark("MOVEMENT_AWARDS", words, "Nghị định hướng dẫn Luật TĐKT"))
    return tuple(found)


def _is_hard_by_decision(facts: Facts, catalog: Catalog, rule_set: str) -> bool:
    """Whether the commune itself was said to be border, island or of the hardest area."""
    if facts.office_level != "xa":  # of a district or province the parameters tell no commune's
        return False
    said = {"unit_is_border": "1", "unit_is_island": "1", "unit_area_class": "III"}
    return any(catalog.parameter(name, rule_set) == value for name, value in said.items())
