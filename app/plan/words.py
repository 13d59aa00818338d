"""What the codes of the plan are called."""

RECURRENCES = {
    "once": "Một lần",
    "month": "Hằng tháng",
    "quarter": "Hằng quý",
    "half": "6 tháng một lần",
    "year": "Hằng năm",
}
STATUSES = {
    "not_started": "Chưa thực hiện",
    "in_progress": "Đang thực hiện",
    "done": "Hoàn thành",
    "overdue": "Quá hạn",
    "dropped": "Không còn phù hợp",
}
