"""Words of the pages of clusters and scores."""

from functools import partial

from PySide6.QtCore import QCoreApplication

from app.clusters.cells import cell_words
from app.clusters.rules import Count, Criterion

tr = partial(QCoreApplication.translate, "clusters")

PLACE = tr("Cụm, khối thi đua")
HOME = "movements"  # the item of the rail that these pages belong to
HINTS = {  # how a count of each method is typed
    "manual": tr("Gõ số điểm. Ví dụ: 45,5"),
    "percent_of_target": tr("Gõ số đạt/chỉ tiêu. Ví dụ: 108/120"),
    "step": tr("Gõ số đạt được, máy tìm bậc điểm"),
    "yes_no": tr("Gõ c (có) hoặc k (không)"),
    "penalty": tr("Gõ số lần, máy trừ điểm"),
    "bonus": tr("Gõ số lần, máy cộng điểm"),
}


def told(criterion: Criterion, count: Count | None) -> str:
    """What stands small beside the points of a cell: the count, where it is not the points."""
    return "" if criterion.method == "manual" else cell_words(criterion, count)
