"""The words of clusters, scores and rating cards."""

from collections.abc import Mapping
from decimal import Decimal
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.catalog.model import RATINGS
from app.clusters.words import KINDS as CLUSTER_KINDS
from app.clusters.words import METHODS, ROLES, STAGES, points_words

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "cluster": tr("cụm, khối thi đua"),
    "cluster_member": tr("đơn vị trong cụm"),
    "score_sheet": tr("bảng điểm"),
    "score_criterion": tr("tiêu chí chấm điểm"),
    "score": tr("điểm chấm"),
    "score_knock_out": tr("lý do không xếp hạng"),
    "score_appeal": tr("kiến nghị về điểm"),
    "cluster_ranking": tr("bảng xếp hạng"),
    "ranking_line": tr("dòng xếp hạng"),
    "rating_card": tr("phiếu tiêu chí thi đua"),
    "rating_figure": tr("số liệu của phiếu"),
}
LABELS: dict[str, dict[str, str]] = {
    "cluster": {
        "kind": tr("Loại"),
        "name": tr("Tên"),
        "note": tr("Ghi chú"),
        "ended_on": tr("Ngày thôi hoạt động"),
    },
    "cluster_member": {
        "cluster_id": tr("Cụm, khối"),
        "year": tr("Năm"),
        "name": tr("Đơn vị"),
        "subject_id": tr("Người, tập thể"),
        "role": tr("Vai trò"),
        "place": tr("Thứ tự"),
    },
    "score_sheet": {
        "cluster_id": tr("Cụm, khối"),
        "version": tr("Bản số"),
        "name": tr("Tên"),
        "valid_from": tr("Áp dụng từ"),
        "tie_code": tr("Phần xét khi bằng điểm"),
        "symbol": tr("Số văn bản"),
        "source": tr("Nguồn"),
        "adopted_on": tr("Ngày thông qua"),
    },
    "score_criterion": {
        "sheet_id": tr("Bảng điểm"),
        "within_id": tr("Thuộc phần"),
        "place": tr("Thứ tự"),
        "code": tr("Mã"),
        "title": tr("Nội dung"),
        "method": tr("Cách chấm"),
        "max_points": tr("Điểm tối đa"),
        "each": tr("Điểm mỗi lần"),
        "over_each": tr("Điểm mỗi 1 % vượt"),
        "over_most": tr("Điểm vượt tối đa"),
        "steps": tr("Bậc điểm"),
        "target": tr("Chỉ tiêu"),
        "unit": tr("Đơn vị tính"),
        "evidence_required": tr("Cần minh chứng"),
    },
    "score": {
        "member_id": tr("Đơn vị"),
        "criterion_id": tr("Tiêu chí"),
        "stage": tr("Bước chấm"),
        "value": tr("Số ghi"),
        "target": tr("Chỉ tiêu"),
        "note": tr("Ghi chú"),
        "evidence": tr("Minh chứng"),
    },
    "score_knock_out": {
        "member_id": tr("Đơn vị"),
        "criterion_id": tr("Điều kiện"),
        "reason": tr("Lý do"),
        "symbol": tr("Số văn bản"),
        "stated_on": tr("Ngày ghi"),
    },
    "score_appeal": {
        "member_id": tr("Đơn vị"),
        "criterion_id": tr("Tiêu chí"),
        "asked_on": tr("Ngày kiến nghị"),
        "words": tr("Nội dung"),
        "result": tr("Kết quả"),
        "answer": tr("Trả lời"),
        "answered_by": tr("Người trả lời"),
        "answered_on": tr("Ngày trả lời"),
    },
    "cluster_ranking": {
        "cluster_id": tr("Cụm, khối"),
        "year": tr("Năm"),
        "sheet_id": tr("Bảng điểm"),
        "replaces_id": tr("Thay bảng xếp hạng"),
        "adopted_on": tr("Ngày thông qua"),
        "adopted_by": tr("Nơi thông qua"),
        "symbol": tr("Số biên bản"),
        "voters": tr("Số đơn vị bỏ phiếu"),
        "votes_for": tr("Đồng ý"),
        "note": tr("Ghi chú"),
    },
    "ranking_line": {
        "ranking_id": tr("Bảng xếp hạng"),
        "member_id": tr("Đơn vị"),
        "name": tr("Tên đơn vị"),
        "standing": tr("Thứ hạng"),
        "total": tr("Tổng điểm"),
        "tie_points": tr("Điểm phần xét khi bằng"),
        "reason": tr("Lý do không xếp hạng"),
        "arithmetic": tr("Cách tính"),
    },
    "rating_card": {
        "year": tr("Năm"),
        "name": tr("Tổ chức, tập thể"),
        "subject_id": tr("Người, tập thể"),
        "of_office": tr("Lấy số liệu của đơn vị"),
        "proposed": tr("Mức máy đề xuất"),
        "rating": tr("Mức đã quyết định"),
        "reason": tr("Lý do"),
        "decided_by": tr("Người quyết định"),
        "decided_on": tr("Ngày quyết định"),
    },
    "rating_figure": {
        "card_id": tr("Phiếu"),
        "indicator": tr("Chỉ số"),
        "origin": tr("Cách có số"),
        "value": tr("Giá trị"),
        "part": tr("Số đạt"),
        "whole": tr("Tổng số"),
        "source": tr("Nguồn"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "stage": STAGES,
    "method": METHODS,
    "proposed": RATINGS,
    "evidence_required": {"True": tr("Có"), "False": tr("Không")},
    "of_office": {"True": tr("Có"), "False": tr("Không")},
    "origin": {"typed": tr("Ghi tay"), "computed": tr("Máy tính")},
}
KINDS: dict[str, Mapping[str, str]] = {"cluster": CLUSTER_KINDS}
POINTS = ("max_points", "each", "over_each", "over_most", "total", "tie_points")


def value_words(_catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """A value of one of these records where its form is their own; None for any other."""
    if record_type not in TYPES:
        return None
    if field == "role":  # "member" is another word in a council
        return ROLES.get(str(value))
    if field in POINTS and isinstance(value, int):
        return points_words(value)
    if field in ("value", "target"):
        return f"{Decimal(str(value)).normalize():f}".replace(".", ",")
    return None
