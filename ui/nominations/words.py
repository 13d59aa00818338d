"""How the facts of a nomination read on the screen: plates, marks, icons, lines of its log."""

from collections.abc import Mapping
from datetime import date
from functools import partial

from PySide6.QtCore import QCoreApplication

from app.catalog import Catalog
from app.catalog.words import certificate_of
from app.clock import VIETNAM
from app.dates import short_day
from app.dossier import Dossier
from app.journal import HistoryLine
from app.nominations import steps
from app.nominations.eligibility import Condition
from app.nominations.steps import Step
from ui.parts.plates import Tone

tr = partial(QCoreApplication.translate, "nominations")

LONGEST_NAME = 28  # letters of a file's name in the log: it may have no place to break
PAPERS = {  # what an award gives into the hand, as app/catalog/words.py calls it
    "giấy khen": tr("giấy khen"),
    "bằng khen": tr("bằng khen"),
    "bằng chứng nhận": tr("bằng chứng nhận"),
    "giấy chứng nhận": tr("giấy chứng nhận"),
    "cờ thi đua": tr("cờ thi đua"),
    "thư khen": tr("thư khen"),
}
KIND_ICONS = {
    "individual": "user-round",
    "collective": "users-round",
    "household": "house",
    "enterprise": "building-2",
}
KIND_NAMES = {
    "individual": tr("Cá nhân"),
    "collective": tr("Tập thể"),
    "household": tr("Hộ gia đình"),
    "enterprise": tr("Doanh nghiệp, hợp tác xã"),
}
SEXES = {"male": tr("Nam"), "female": tr("Nữ")}
MARKS = {  # effective verdict of a condition -> icon, colour, what a screen reader says
    "met": ("circle-check", "ok", tr("đạt")),
    "not_met": ("circle-x", "bad", tr("chưa đạt")),
    "needs_confirmation": ("circle-help", "warn", tr("cần xác nhận")),
    "unchecked": ("circle-dashed", "text_3", tr("chưa xét")),
}
NOTE_NAMES = {
    "confirmed": tr("Xác nhận đạt"),
    "refuted": tr("Xác nhận không đạt"),
    "overruled": tr("Vẫn cho đạt"),
}
COURSE_DEEDS = {
    "dossier_receipt": tr("ghi tiếp nhận hồ sơ"),
    "dossier_return": tr("ghi yêu cầu trả lại"),
    "closing": tr("dừng hồ sơ"),
    "deed_capture": tr("ghi việc đột xuất"),
    "unit_review": tr("ghi bình xét của đơn vị"),
    "claim": tr("ghi số liệu của đơn vị"),
    "consultation": tr("ghi lần hỏi ý kiến"),
    "posting": tr("ghi niêm yết"),
    "posting_remark": tr("ghi ý kiến khi niêm yết"),
    "submission": tr("đưa vào tờ trình"),
    "superior_verdict": tr("ghi trả lời của cấp trên"),
    "archive": tr("ghi nơi lưu hồ sơ"),
}
FIELD_NAMES = {
    "award_code": tr("hình thức đề nghị"),
    "movement": tr("phong trào"),
    "source": tr("nơi phát hiện"),
    "period_from": tr("tháng bắt đầu"),
    "period_to": tr("tháng kết thúc"),
    "citation": tr("câu ghi thành tích"),
    "report": tr("báo cáo thành tích"),
    "ground": tr("căn cứ"),
    "deed_kind": tr("loại việc được khen"),
    "rating": tr("xếp loại"),
    "discipline": tr("kỷ luật"),
    "due_on": tr("hạn"),
    "procedure": tr("thủ tục"),
    "commendation_type": tr("loại khen thưởng"),
    "subject_id": tr("người được đề nghị"),
}
STEP_TONES: Mapping[str, tuple[Tone, str]] = {
    "drafting": ("idle", "pencil"),
    "returned": ("warn", "rotate-ccw"),
    "appraisal": ("info", "clipboard-check"),
    "awaiting_council": ("info", "gavel"),
    "awaiting_signature": ("info", "stamp"),
    "awaiting_print": ("info", "printer"),
    "presented": ("gold", "medal"),
    "forwarded": ("info", "send"),
    "withdrawn": ("idle", "ban"),
    "not_eligible": ("idle", "ban"),
    "not_passed": ("idle", "ban"),
    "refused": ("idle", "ban"),
    "overdue": ("idle", "ban"),
}


def verdict_plate(verdict: str, missing: int) -> tuple[Tone, str, str]:
    """Tone, words and icon of the plate in the list."""
    if verdict == "eligible":
        return "ok", tr("Đủ điều kiện"), ""
    if verdict == "missing":
        return "bad", tr("Còn thiếu {0}").format(missing), ""
    if verdict == "needs_confirmation":
        return "ask", tr("Cần xác nhận"), ""
    return "idle", tr("Chưa xét"), "circle-dashed"


def step_word(step: Step) -> str:
    """The step's word; a returned dossier says that something is to be added."""
    return tr("Trả lại bổ sung") if step is Step.RETURNED else steps.LABELS[step]


def step_place(step: Step) -> int:
    """Where a step stands among the six; a returned dossier is back at the first.

    One at the superior awaits a signature still: that of the superior.
    """
    if step is Step.FORWARDED:
        step = Step.AWAITING_SIGNATURE
    return steps.ORDER.index(step) if step in steps.ORDER else 0


def award_name(catalog: Catalog, code: str, *, short: bool = True) -> str:
    """The name of an award; its code where the catalogue does not know it."""
    try:
        award = catalog.award(code)
    except KeyError:
        return code
    return award.short_name if short else award.name


def paper_name(catalog: Catalog, code: str, day: date | None = None) -> str:
    """What an award gives into the hand: giấy khen, bằng chứng nhận …"""
    try:
        return paper_word(certificate_of(catalog.award(code, day)))
    except KeyError:
        return tr("giấy khen")


def paper_word(words: str) -> str:
    """A paper's name in the window's language."""
    return PAPERS.get(words, words)


def capital(words: str) -> str:
    """The words as a sentence begins."""
    return words[:1].upper() + words[1:]


def mark_of(condition: Condition) -> tuple[str, str, str]:
    """Icon, colour and word of a condition as it counts, with what was said of it."""
    return MARKS.get(str(condition.effective), MARKS["unchecked"])


def who_line(dossier: Dossier, number: str) -> str:
    """The line under a name: HS-0145 · Nghệ nhân dệt, thôn Tân Lộc."""
    subject = dossier.subject
    village = subject.village
    if subject.position and village:
        village = village[0].lower() + village[1:]
    about = ", ".join(part for part in (subject.position, village) if part)
    return f"{number} · {about}" if about else number


def short_time(line: HistoryLine, today: date) -> str:
    """17/01 15:08; with the year where it is not this one."""
    at = line.at.astimezone(VIETNAM)
    return f"{at:%d/%m %H:%M}" if at.year == today.year else f"{at:%d/%m/%Y %H:%M}"


def log_line(line: HistoryLine) -> str:
    """What one entry did, after the name of who did it."""
    who = line.who or tr("Máy")
    return f"{who} {_deed(line)}"


def _deed(line: HistoryLine) -> str:
    changes = {change.field: change.after for change in line.changes}
    if line.record_type == "attachment":
        name = changes.get("name") or tr("một giấy tờ")
        if line.action == "delete":
            return tr("bỏ một giấy tờ")
        name = name if len(name) <= LONGEST_NAME else name[: LONGEST_NAME - 1] + "…"
        name = name.replace("_", "_\u200b")  # a place to break the line
        return tr("thêm {0}").format(name) if line.action == "create" else tr("sửa giấy tờ")
    if line.record_type == "condition_note":
        return tr("ghi xác nhận của {0}").format(changes.get("said_by", ""))
    if line.record_type == "council_result":
        return tr("ghi kết quả Hội đồng")
    if line.record_type in COURSE_DEEDS:
        return COURSE_DEEDS[line.record_type]
    if line.action == "create":
        return tr("lập hồ sơ")
    if line.action in ("delete", "restore"):
        return tr("bỏ vào Mục đã xóa") if line.action == "delete" else tr("lấy lại hồ sơ")
    if "step" in changes:
        return tr("chuyển sang {0}").format(step_word(Step(changes["step"])))
    names = [FIELD_NAMES[name] for name in changes if name in FIELD_NAMES]
    if not names:
        return tr("sửa hồ sơ")
    return tr("sửa {0}").format(", ".join(names))


def basis_of(condition: Condition) -> str:
    """The legal basis, with a mark where the catalogue is not sure of it."""
    return (
        tr("{0} · chưa chắc").format(condition.basis) if condition.is_doubtful else condition.basis
    )


def said(note_kind: str, said_by: str, said_on: date) -> str:
    """Xác nhận đạt · chị Lan, Hội Phụ nữ xã · 05/01/2025."""
    return f"{NOTE_NAMES.get(note_kind, note_kind)} · {said_by} · {short_day(said_on)}"
