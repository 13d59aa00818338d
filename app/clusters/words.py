"""What the codes of a cluster's year are called, and how points read."""

KINDS = {"cluster": "Cụm thi đua", "bloc": "Khối thi đua"}
ROLES = {"head": "Cụm trưởng, khối trưởng", "deputy": "Cụm phó, khối phó", "member": "Thành viên"}
STAGES = {"self": "Tự chấm", "cross": "Cụm chấm", "final": "Thẩm định"}
METHODS = {
    "group": "Phần, nhóm tiêu chí",
    "manual": "Ghi điểm",
    "percent_of_target": "Theo % chỉ tiêu",
    "step": "Theo bậc",
    "yes_no": "Có hoặc không",
    "penalty": "Điểm trừ theo lần",
    "bonus": "Điểm thưởng theo lần",
    "knock_out": "Có thì không xếp hạng",
}
RESULTS = {
    "upheld": "Đúng",
    "partly": "Đúng một phần",
    "rejected": "Không đúng",
    "withdrawn": "Đã rút kiến nghị",
}


def points_words(hundredths: int) -> str:
    """Hundredths of a point as people write points: 45,5, 1.000, −20."""
    whole, rest = divmod(abs(hundredths), 100)
    text = f"{whole:,}".replace(",", ".")
    if rest:
        text += f",{rest:02}".rstrip("0")
    return f"−{text}" if hundredths < 0 else text
