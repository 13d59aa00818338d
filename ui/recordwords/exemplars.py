"""The words of an exemplar and of what belongs to it."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.exemplars import packwords, stages, tags

tr = partial(QCoreApplication.translate, "history")

TYPES = {
    "exemplar": tr("gương tốt"),
    "exemplar_tag": tr("nhãn gương tốt"),
    "exemplar_criteria_set": tr("bộ tiêu chí"),
    "exemplar_criterion": tr("tiêu chí"),
    "exemplar_criterion_mark": tr("đánh giá tiêu chí"),
    "exemplar_check": tr("lần xác minh"),
    "exemplar_milestone": tr("mốc bồi dưỡng"),
    "exemplar_visit": tr("lần thăm"),
    "exemplar_replication": tr("nơi học theo"),
    "exemplar_consent": tr("ý kiến về công khai"),
    "exemplar_publication": tr("lần công khai"),
}
_WHOSE = {"exemplar_id": tr("Gương tốt")}
LABELS: dict[str, dict[str, str]] = {
    "exemplar": {
        "number": tr("Số"),
        "subject_id": tr("Người, tập thể"),
        "field": tr("Lĩnh vực"),
        "movement": tr("Phong trào"),
        "movement_id": tr("Phong trào đã phát động"),
        "summary": tr("Việc đã làm"),
        "story": tr("Câu chuyện"),
        "source": tr("Nơi báo tin"),
        "stage": tr("Bước"),
        "detected_on": tr("Ngày phát hiện"),
        "fostered_on": tr("Ngày bắt đầu bồi dưỡng"),
        "summed_up_on": tr("Ngày tổng kết"),
        "replicated_on": tr("Ngày bắt đầu nhân rộng"),
        "consent_on": tr("Ngày có giấy đồng ý công khai"),
        "consent_attachment_id": tr("Bản quét giấy đồng ý"),
        "photo_id": tr("Ảnh chính"),
        "source_kind": tr("Nguồn tin"),
        "model_name": tr("Tên mô hình, cách làm"),
        "mentor": tr("Người theo dõi"),
        "criteria_set_id": tr("Bộ tiêu chí"),
        "next_visit_on": tr("Thăm lại trước"),
        "withdrawn_on": tr("Ngày rút"),
        "withdrawn_because": tr("Lý do rút"),
    },
    "exemplar_tag": {**_WHOSE, "tag": tr("Nhãn")},
    "exemplar_criteria_set": {
        "name": tr("Tên"),
        "field": tr("Lĩnh vực"),
        "village": tr("Địa bàn"),
    },
    "exemplar_criterion": {
        "criteria_set_id": tr("Bộ tiêu chí"),
        "place": tr("Thứ tự"),
        "words": tr("Tiêu chí"),
    },
    "exemplar_criterion_mark": {
        **_WHOSE,
        "criterion_id": tr("Dòng tiêu chí"),
        "words": tr("Tiêu chí"),
        "is_met": tr("Đánh giá"),
        "evidence": tr("Minh chứng"),
        "marked_on": tr("Ngày đánh giá"),
    },
    "exemplar_check": {
        **_WHOSE,
        "checked_on": tr("Ngày xác minh"),
        "checked_by": tr("Người xác minh"),
        "asked": tr("Đã hỏi ai"),
        "is_true": tr("Kết luận"),
        "words": tr("Nội dung xác minh"),
    },
    "exemplar_milestone": {
        **_WHOSE,
        "words": tr("Việc cần làm"),
        "due_on": tr("Hạn"),
        "done_on": tr("Ngày xong"),
        "evidence": tr("Minh chứng"),
    },
    "exemplar_visit": {
        **_WHOSE,
        "kind": tr("Loại"),
        "visited_on": tr("Ngày thăm"),
        "visited_by": tr("Người thăm"),
        "words": tr("Ghi nhận"),
        "still_stands": tr("Kết luận"),
    },
    "exemplar_replication": {
        **_WHOSE,
        "parent_id": tr("Học từ nơi"),
        "unit_name": tr("Nơi học theo"),
        "started_on": tr("Bắt đầu làm"),
        "reached": tr("Số hộ, số người"),
        "effect": tr("Kết quả"),
        "stopped_on": tr("Thôi làm từ"),
    },
    "exemplar_consent": {
        **_WHOSE,
        "kind": tr("Ý kiến"),
        "happened_on": tr("Ngày"),
        "given_by": tr("Người ký"),
        "attachment_id": tr("Bản quét"),
        "words": tr("Ghi chú"),
    },
    "exemplar_publication": {
        **_WHOSE,
        "formats": tr("Dạng"),
        "went_to": tr("Nơi công khai"),
        "published_on": tr("Ngày công khai"),
        "published_by": tr("Người lập"),
        "folder": tr("Thư mục"),
        "recalled_on": tr("Ngày gỡ"),
        "recalled_words": tr("Đã gỡ thế nào"),
    },
}
CODES: dict[str, Mapping[str, str]] = {
    "stage": {stage.value: name for stage, name in stages.LABELS.items()},
    "source_kind": tags.SOURCES,
    "tag": tags.LABELS,
    "is_met": {"True": tr("Đạt"), "False": tr("Chưa đạt")},
    "is_true": {"True": tr("Đúng sự thật"), "False": tr("Chưa đúng")},
    "still_stands": {"True": tr("Vẫn xứng đáng"), "False": tr("Không còn xứng đáng")},
}
KINDS: dict[str, Mapping[str, str]] = {
    "exemplar_visit": tags.VISITS,
    "exemplar_consent": {"given": tr("Đồng ý"), "withdrawn": tr("Thôi đồng ý")},
}


def value_words(_catalog: Catalog, record_type: str, field: str, value: object) -> str | None:
    """The kinds of paper in a publication pack, by their words; None for anything else."""
    if (record_type, field) != ("exemplar_publication", "formats"):
        return None
    return ", ".join(packwords.FORMATS.get(code, code) for code in str(value).split("\n"))
