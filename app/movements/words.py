"""What the codes of a movement are called."""

from app.catalog.model import LABOUR_ROLES
from db.movements import MovementState
from db.subjects import SubjectKind

State = MovementState  # for those who may not look into db

STATES = {
    MovementState.DRAFT: "Đang soạn",
    MovementState.SUBMITTED: "Trình duyệt",
    MovementState.ISSUED: "Đã ban hành",
    MovementState.LAUNCHED: "Đã phát động",
    MovementState.REGISTERING: "Đang đăng ký",
    MovementState.RUNNING: "Đang triển khai",
    MovementState.SUMMED_UP: "Đã tổng kết",
    MovementState.CLOSED: "Đã kết thúc",
    MovementState.CANCELLED: "Đã hủy",
}
FORMS = {"regular": "Thường xuyên", "thematic": "Theo đợt, chuyên đề"}
LAUNCH_LEVELS = {
    "nation": "Toàn quốc",
    "ministry": "Bộ, ban, ngành",
    "province": "Tỉnh",
    "district": "Huyện",
    "cluster": "Cụm, khối thi đua",
    "commune": "Xã, phường",
    "unit": "Cơ quan, đơn vị",
}
FIELDS = {  # of work, as people in a commune tell them apart; `other` takes the rest
    "countryside": "Nông thôn mới, đô thị văn minh",
    "economy": "Làm kinh tế, giảm nghèo",
    "housing": "Nhà ở, an sinh xã hội",
    "education": "Giáo dục, khuyến học",
    "health": "Y tế, dân số",
    "culture": "Văn hóa, thể thao",
    "environment": "Môi trường, nguồn nước, giữ rừng",
    "security": "Quốc phòng, an ninh trật tự",
    "digital": "Cải cách hành chính, chuyển đổi số",
    "party": "Xây dựng Đảng, chính quyền, đoàn thể",
    "enterprise": "Doanh nghiệp, hợp tác xã",
    "other": "Lĩnh vực khác",
}
STRATA = {  # who is to be reached; one person may belong to several
    **{f"role:{code}": name for code, name in LABOUR_ROLES.items()},
    "women": "Phụ nữ",
    "youth": "Thanh niên (đến 30 tuổi)",
    "ethnic": "Đồng bào dân tộc thiểu số",
    f"kind:{SubjectKind.HOUSEHOLD.value}": "Hộ gia đình",
    f"kind:{SubjectKind.COLLECTIVE.value}": "Tập thể",
    f"kind:{SubjectKind.ENTERPRISE.value}": "Doanh nghiệp",
}
CRITERION_KINDS = {
    "at_least": "Ít nhất",
    "at_most": "Nhiều nhất",
    "yes_no": "Có hoặc không",
}
POINTS = {"target": "Mức phấn đấu", "result": "Kết quả"}
REVIEWS = {"interim": "Sơ kết", "final": "Tổng kết"}
CHANGES = {"extended": "Gia hạn", "cancelled": "Hủy"}
