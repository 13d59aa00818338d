"""The words of an exemplar's codes: what it is counted under, where it was heard of, visits."""

LABELS = {
    "grassroots": "Cơ sở",
    "direct_worker": "Trực tiếp lao động",
    "ethnic_area": "Vùng dân tộc thiểu số, miền núi",
    "woman": "Phụ nữ",
    "youth": "Thanh niên",
    "enterprise": "Doanh nghiệp, doanh nhân",
    "brave_act": "Cứu người, cứu tài sản",
    "dares": "Dám nghĩ, dám làm",
    "special_task": "Nhiệm vụ đặc biệt",  # counted only: no content is stored
}
SOURCES = {
    "citizen": "Người dân",
    "hamlet": "Thôn, tổ dân phố",
    "front": "Mặt trận, đoàn thể",
    "press": "Báo chí",
    "inspection": "Kiểm tra, giám sát",
}
VISITS = {"visit": "Thăm", "training": "Tập huấn, hướng dẫn", "yearly": "Xem lại hằng năm"}
