"""What tables, columns and parameters of the catalogue are called on screens and in papers."""

from app.catalog.model import LABOUR_ROLES, Award

TABLE_WORDS = {
    "awards": "Danh hiệu, hình thức",
    "award_rules": "Tiêu chuẩn",
    "award_money": "Hệ số tiền thưởng",
    "base_salary": "Lương cơ sở",
    "vote_rules": "Tỷ lệ phiếu",
    "culture_criteria": "Tiêu chí văn hóa",
    "post_levels": "Nhóm chức vụ",
    "post_terms": "Thời gian giữ chức vụ",
    "time_limits": "Thời hạn",
    "rule_parameters": "Tham số địa phương",
    "papers": "Giấy tờ",
    "instruments": "Văn bản pháp luật",
    "legal_grounds": "Căn cứ pháp lý",
    "holidays": "Ngày nghỉ",
    "movement_fields": "Lĩnh vực phong trào",
    "movement_strata": "Thành phần phong trào",
    "units": "Đơn vị hành chính",
    "ethnic_groups": "Dân tộc",
    "rule_sets": "Bộ quy định",
    "conditions": "Điều kiện xét",
    "compound_families": "Họ kép",
    "personal_id_places": "Mã nơi cấp số định danh",
    "forms": "Mẫu số",
    "documents": "Số, ký hiệu văn bản",
    "report_forms": "Mẫu báo cáo thành tích",
    "report_sections": "Các mục của báo cáo thành tích",
    "state_forms": "Biểu thống kê ngành",
    "score_sheet": "Mẫu bảng điểm cụm, khối",
    "rating_indicators": "Chỉ số của phiếu tiêu chí thi đua",
    "sources": "Nguồn",
}
FIELD_WORDS = {
    "default": "Giá trị",
    "percent": "Tỷ lệ",
    "strictly_more": "Cách tính",
    "base": "Tính trên",
    "coefficient": "Hệ số",
    "amount_vnd": "Mức lương (đồng)",
    "documents": "Giấy tờ của hồ sơ",
    "vote_param": "Tỷ lệ phiếu",
    "least": "Điểm ít nhất",
    "most": "Điểm cao nhất",
    "years": "Số năm",
    "name": "Tên gọi",
    "short": "Gọi ngắn",
    "in_use": "Đang dùng",
    "": "Dòng mới",
}
PARAMETER_WORDS = {
    "cstdcs_quota_pct": "Tỷ lệ Chiến sĩ thi đua cơ sở trên số Lao động tiên tiến",
    "ttldtt_min_ldtt_pct": "Tập thể LĐ tiên tiến: tỷ lệ người đạt Lao động tiên tiến",
    "ttldxs_min_ldtt_pct": "Tập thể LĐ xuất sắc: tỷ lệ người đạt Lao động tiên tiến",
    "ttldxs_min_complete_pct": "Tập thể LĐ xuất sắc: tỷ lệ người hoàn thành nhiệm vụ",
    "cstd_tinh_prereq_years": "CSTĐ cấp tỉnh: số năm liên tục đạt CSTĐ cơ sở",
    "cstd_toan_quoc_prereq": "CSTĐ toàn quốc: số lần liên tục đạt CSTĐ cấp tỉnh, bộ",
    "council_quorum": "Số thành viên có mặt để Hội đồng họp được",
    "vote_min_base": "Tỷ lệ phiếu cho danh hiệu, giấy khen cơ sở",
    "vote_min_cstdcs_ttldxs_bangkhen": "Tỷ lệ phiếu cho CSTĐ cơ sở, TTLĐXS, bằng khen",
    "vote_min_cstdtinh_co_huanchuong": "Tỷ lệ phiếu cho CSTĐ tỉnh, cờ, huân chương",
    "vote_min_cstdtq_anhhung": "Tỷ lệ phiếu cho CSTĐ toàn quốc, Anh hùng",
    "tl_xa_xet_wd": "Xã xét giấy khen, Lao động tiên tiến",
    "tl_huyen_xet_wd": "Huyện xét (đến 30/06/2025)",
    "tl_tinh_xet_wd": "Tỉnh xét bằng khen, CSTĐ tỉnh, TTLĐXS, cờ",
    "tl_dot_xuat_wd": "Khen đột xuất, thủ tục đơn giản",
    "tl_gdvh_posting_days": "Gia đình văn hóa: thôn công khai danh sách",
    "tl_gdvh_decide_days": "Gia đình văn hóa: Chủ tịch xã quyết định",
    "tl_xtb_posting_days": "Xã tiêu biểu: công khai lấy ý kiến",
    "tl_xtb_decide_days": "Xã tiêu biểu: quyết định",
    "tl_state_posting_wd": "Khen cấp Nhà nước: lấy ý kiến nhân dân",
    "tl_unit_posting_wd": "Công khai trong đơn vị trước khi xét",
    "tl_notify_result_wd": "Báo kết quả hoặc lý do trả lại",
    "unit_review_over_pct": "Bình xét ở đơn vị: tỷ lệ đồng ý phải vượt quá",
    "supplement_rounds_max": "Số lần được trả lại bổ sung",
    "dossier_sets": "Số bộ hồ sơ",
    "money_rounding": "Cách làm tròn tiền thưởng",
    "money_collective_multiplier": "Tiền thưởng tập thể so với cá nhân, khi chưa có hệ số riêng",
    "money_household_multiplier": "Tiền thưởng hộ gia đình so với cá nhân, khi chưa có hệ số riêng",
    "require_registration": "Phải đăng ký thi đua đầu năm",
    "female_collective_pct": "Tập thể nhiều nữ: tỷ lệ nữ để được ưu tiên",
    "small_collective_members": "Tập thể nhỏ được ưu tiên: ít hơn bao nhiêu người",
    "state_award_per_year_max": "Khen cấp Nhà nước mỗi năm cho một người, tập thể",
    "party_excellent_pct_max": "Tỷ lệ hoàn thành xuất sắc trên số hoàn thành tốt",
    "ceremony_separate_allowed": "Được tổ chức lễ trao riêng",
    "han_nop_thuong_nien": "Hạn xã gửi hồ sơ tổng kết năm lên tỉnh",
    "han_nop_giao_duc": "Hạn gửi hồ sơ ngành giáo dục lên tỉnh",
    "han_nn_co_cp": "Hạn tỉnh gửi Bộ Nội vụ: Cờ thi đua của Chính phủ",
    "han_nn_khac": "Hạn tỉnh gửi Bộ Nội vụ: khen theo công trạng",
    "complaint_days": "Giải quyết khiếu nại lần đầu",
    "complaint_remote_days": "Giải quyết khiếu nại ở vùng sâu, vùng xa",
    "complaint_extra_days": "Khiếu nại phức tạp: gia hạn thêm",
    "denunciation_days": "Giải quyết tố cáo",
    "denunciation_extra_days": "Tố cáo phức tạp: gia hạn thêm",
    "council_secret_ballot": "Bỏ phiếu kín khi xét",
    "council_written_opinions": "Ý kiến bằng văn bản của người vắng được tính phiếu",
    "council_conflict_base": "Người không được bỏ phiếu trong mẫu số",
    "council_substitutes_vote": "Người dự thay được bỏ phiếu",
    "council_typed_twice": "Gõ số phiếu hai lần",
    "bang_khen_tinh_years": "Bằng khen tỉnh: số năm liên tục",
    "bang_khen_tinh_initiatives": "Bằng khen tỉnh: số sáng kiến cấp cơ sở",
    "bang_khen_ttg_years": "Bằng khen Thủ tướng: số năm liên tục",
    "women_post_time_cut": "Khen cống hiến: phần thời gian giữ chức vụ giảm cho nữ",
    "post_time_adds_down": "Khen cống hiến: thời gian ở chức vụ cao tính cho chức vụ thấp hơn",
    "transfer_min_months": "Chuyển nơi công tác: số tháng cần ý kiến nơi cũ",
    "youth_under_age": "Thanh niên: dưới bao nhiêu tuổi",
    "statistics_youth_age": "Thống kê: thanh niên đến bao nhiêu tuổi",
    "statistics_quick_days": "Thống kê: khen đột xuất kịp thời trong bao nhiêu ngày",
    "unit_area_class": "Đơn vị thuộc khu vực nào",
    "unit_is_border": "Đơn vị là xã biên giới",
    "unit_is_island": "Đơn vị là hải đảo",
    "unit_population": "Thống kê: dân số của đơn vị",
    "new_text_if_more_favourable": "Áp dụng quy định mới khi có lợi hơn",
    "office_hours": "Giờ làm việc",
    "strip_awards": "Danh hiệu có thể bị tước",
    "strip_grounds": "Căn cứ tước danh hiệu",
    "restore_grounds": "Căn cứ phục hồi danh hiệu",
    "loudspeaker_syllables": "Loa thôn: số tiếng đọc trong một phút",
    "loudspeaker_minutes": "Loa thôn: bài đọc dài nhất",
    "exemplar_visit_months": "Điển hình: thăm lại sau",
    "exemplar_review_months": "Điển hình đang nhân rộng: xem lại sau",
    "state_awards_asked": "Khen của Chủ tịch nước: hình thức lập hồ sơ được ở xã",
    "archive_terms": "Lưu hồ sơ giấy: thời hạn bảo quản để chọn",
    "tl_supplement_wd": "Đơn vị bổ sung hồ sơ",
    "card_excellent_points": "Phiếu thi đua: điểm đề xuất hoàn thành xuất sắc",
    "card_good_points": "Phiếu thi đua: điểm đề xuất hoàn thành tốt",
    "card_completed_points": "Phiếu thi đua: điểm đề xuất hoàn thành",
    "tl_consultation_wd": "Cơ quan được hỏi trả lời",
}
VALUE_WORDS = {
    "ALL_MEMBERS": "tổng số thành viên",
    "PRESENT": "số người có mặt",
    "ceil_10000": "làm tròn lên hàng chục nghìn",
    "nearest_10000": "làm tròn đến hàng chục nghìn",
    "none": "không làm tròn",
    "KEEP": "vẫn tính",
    "LEAVE": "không tính",
}
AUTHORITY_WORDS = {
    "HEAD": "thủ trưởng đơn vị",
    "DN": "lãnh đạo doanh nghiệp, hợp tác xã",
    "XA": "Chủ tịch UBND cấp xã",
    "HUYEN": "Chủ tịch UBND cấp huyện",
    "SO": "giám đốc sở",
    "TINH": "Chủ tịch UBND tỉnh",
    "TTG": "Thủ tướng Chính phủ",
    "CP": "Chính phủ",
    "CTN": "Chủ tịch nước",
    "BO": "bộ, ngành, tổ chức",
    "LLVT": "quân đội, công an",
}
SUBJECT_WORDS = {
    "CA_NHAN": "cá nhân",
    "TAP_THE": "tập thể",
    "HO_GIA_DINH": "hộ gia đình",
    "individual": "cá nhân",
    "collective": "tập thể",
    "household": "hộ gia đình",
}
KIND_WORDS = {
    "DANH_HIEU_THI_DUA": "Danh hiệu thi đua",
    "HINH_THUC_KHEN_THUONG": "Hình thức khen thưởng",
    "GHI_NHAN_DIA_PHUONG": "Ghi nhận của địa phương",
}
WAY_WORDS = {  # what a stratum of movements goes by
    "role": "Vị trí công tác",
    "kind": "Loại đối tượng",
    "sex": "Giới",
    "young": "Tuổi, theo tham số Thanh niên của Thống kê",
    "minority": "Dân tộc thiểu số",
    "enterprise": "Doanh nghiệp và người là doanh nhân",
    "age": "Tuổi, theo năm sinh",
    "ethnic": "Một dân tộc",
    "list": "Danh sách đăng ký ghi cho riêng nhóm này",
}
STRATUM_VALUES = {  # of a role, a kind, a sex
    **LABOUR_ROLES,
    "individual": "Cá nhân",
    "collective": "Tập thể",
    "household": "Hộ gia đình",
    "enterprise": "Doanh nghiệp",
    "female": "Nữ",
    "male": "Nam",
}
LEVEL_WORDS = {"tinh": "Tỉnh", "huyen": "Huyện", "xa": "Xã"}
YES_NO = {"1": "Có", "0": "Không", "": "Chưa rõ"}
DOUBTFUL = "Chưa chắc, cần xem lại"
NOT_SURE = "chưa chắc"
SET_HERE = "Địa phương quy định"


def is_doubtful(confidence: str) -> bool:
    """Whether the confidence of a row says that somebody has to look at it again."""
    return "?" in confidence or "verify" in confidence


def source_words(confidence: str, sources: dict[str, str]) -> str:
    """Where a row is from, in words: the sources that its confidence names, each once."""
    if confidence == "L":
        return SET_HERE
    named = []
    for part in confidence.replace(";", " ").replace(",", " ").replace(":", " ").split():
        code = part.split("(")[0].strip("()")
        if code in sources:
            named.append(sources[code])
    return "; ".join(dict.fromkeys(named))


def certificate_of(award: Award) -> str:
    """What the paper of an award is called: giấy khen, bằng khen, bằng chứng nhận …

    A title for which the law names no paper has a giấy chứng nhận, where the office makes one.
    """
    if award.form_line not in ("DANH HIỆU", "BIỂU DƯƠNG"):
        return award.form_line.lower()
    item = award.item.split(",")[0].strip().lower()
    return item if item.startswith(("bằng", "giấy")) else "giấy chứng nhận"


def verb_of(award: Award) -> str:
    """What is done with an award: tặng, công nhận. A thư khen has none on its face: tặng."""
    return award.verb.lower() or "tặng"


def granted(award: Award) -> str:
    """What was done with an award: công nhận danh hiệu “Lao động tiên tiến”, tặng Giấy khen …"""
    if award.form_line == "DANH HIỆU":
        return f"{verb_of(award)} danh hiệu “{award.name}”"
    return f"{verb_of(award)} {award.name}"
