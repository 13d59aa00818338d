"""What to do next with a dossier: one sentence, one verb."""

from dataclasses import dataclass
from typing import Literal

from app.dates import short_day
from app.dossier import Dossier
from app.nominations import steps
from app.nominations.steps import Step
from ui.nominations.words import paper_word, step_word, tr
from ui.parts.notices import Tone

Deed = Literal[
    "advance", "confirm", "open", "council", "lower",
    "decide", "letter", "answer", "print", "present", "",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Next:
    """deed: what the verb does. condition: the code of the condition it is about, or ""."""

    tone: Tone
    icon: str
    title: str
    text: str
    verb: str
    deed: Deed
    condition: str = ""
    section: str = ""


def verb_of(dossier: Dossier) -> str:
    """The red button's words, "" where nothing is left to do."""
    detail, course = dossier.detail, dossier.course
    if detail.step is Step.AWAITING_COUNCIL:
        return tr("Ghi kết quả họp")
    if detail.step is Step.AWAITING_SIGNATURE and not course.decides_here:
        return tr("Lập tờ trình")
    if detail.step is Step.FORWARDED:
        return tr("Ghi trả lời")
    if detail.step is Step.AWAITING_PRINT:
        return tr("Ghi đã trao") if _of_superior(dossier) else tr("Mở {0}").format(_paper(dossier))
    back = course.back_to()
    if back is not None and back is not Step.APPRAISAL:
        return tr("Chuyển lại {0}").format(step_word(back))
    after = steps.next_step(detail.step, detail.draft.procedure)
    if after is None:
        return ""
    return steps.transition(detail.step, after, detail.draft.procedure).verb


def deed_of(dossier: Dossier) -> Deed:
    """What the red button does."""
    step = dossier.detail.step
    if step in steps.ENDED:
        return ""
    found: dict[Step, Deed] = {
        Step.AWAITING_COUNCIL: "council",
        Step.AWAITING_SIGNATURE: "decide" if dossier.course.decides_here else "letter",
        Step.FORWARDED: "answer",
        Step.AWAITING_PRINT: "present" if _of_superior(dossier) else "print",
        Step.PRESENTED: "",
    }
    return found.get(step, "advance")


def _paper(dossier: Dossier) -> str:
    """What the award gives into the hand: giấy khen, bằng chứng nhận …"""
    return paper_word(dossier.paper)


def _of_superior(dossier: Dossier) -> bool:
    """Whether the superior decided: it prints and signs its own certificate."""
    return any(verdict.kind == "decided" for verdict in dossier.course.verdicts)


def what_next(dossier: Dossier) -> Next:
    """The box in the detail: what waits for whom."""
    detail = dossier.detail
    step, verb = detail.step, verb_of(dossier)
    if step in steps.ENDED:
        return Next("plain", "ban", step_word(step), _closed_words(dossier), "", "")
    if step is Step.AWAITING_COUNCIL:
        return Next(
            "plain", "gavel", tr("Chờ Hội đồng họp"),
            tr("Họp xong, ghi số phiếu theo biên bản. Máy tính kết quả."), verb, "council",
        )  # fmt: skip
    if step is Step.AWAITING_SIGNATURE:
        said = dossier.council.rule if dossier.council is not None else ""
        if not dossier.course.decides_here:
            text = tr("Hình thức này do cấp trên quyết định. Lập tờ trình gửi {0}.").format(
                dossier.course.superior
            )
            return Next("plain", "send", tr("Chờ ký tờ trình"), text, verb, "letter")
        text = tr("Hội đồng: {0}.").format(said) if said else tr("Đã đủ để trình Chủ tịch ký.")
        return Next("plain", "stamp", tr("Chờ Chủ tịch ký"), text, verb, "decide")
    if step is Step.FORWARDED:
        return Next("plain", "send", tr("Chờ cấp trên"), _sent_words(dossier), verb, "answer")
    if step is Step.AWAITING_PRINT and _of_superior(dossier):
        return Next("plain", "medal", tr("Chờ trao"), _decision_words(dossier), verb, "present")
    if step is Step.AWAITING_PRINT:
        return Next(
            "plain",
            "printer",
            tr("Chờ in {0}").format(_paper(dossier)),
            _decision_words(dossier),
            verb,
            "print",
        )
    if step is Step.PRESENTED:
        return Next("ok", "medal", tr("Đã trao"), _presented_words(dossier), "", "")
    if dossier.course.lower_award:
        return Next(
            "warn", "arrow-up-down", tr("Hội đồng đề nghị mức thấp hơn"),
            detail.returned_because, tr("Lập hồ sơ mức thấp hơn"), "lower",
        )  # fmt: skip
    returned = tr("Trả lại vì: {0}").format(detail.returned_because)
    missing = [c for c in dossier.result.conditions if c.effective == "not_met"]
    if missing:
        first = missing[0]
        text = first.todo or first.reason
        if step is Step.RETURNED and detail.returned_because:
            text = f"{returned} {text}"
        title = tr("Còn {0} việc phải làm").format(len(missing))
        return Next(
            "bad", "circle-x", title, text, tr("Mở hồ sơ"), "open", first.code, first.section
        )
    if dossier.course.complaints:
        return Next(
            "bad", "circle-alert", tr("Có khiếu nại, phản ánh"),
            tr("Trả lời rồi hồ sơ mới đi tiếp."), tr("Mở hồ sơ"), "open", "", "opinions",
        )  # fmt: skip
    waiting = dossier.course.waiting
    if waiting and step in (Step.APPRAISAL, Step.DRAFTING):
        first_asked = waiting[0]
        title = tr("Chờ {0} trả lời").format(first_asked.agency)
        text = tr("Hỏi ngày {0}: {1}").format(short_day(first_asked.asked_on), first_asked.question)
        return Next("warn", "message-square", title, text, tr("Mở hồ sơ"), "open", "", "opinions")
    asked = [c for c in dossier.result.conditions if c.effective == "needs_confirmation"]
    if asked and step is Step.APPRAISAL:
        first = asked[0]
        return Next(
            "warn", "circle-help", tr("Cần một người xác nhận"),
            first.todo or first.reason, tr("Ghi xác nhận"), "confirm", first.code,
        )  # fmt: skip
    if step is Step.RETURNED and detail.returned_because:
        return Next("warn", "rotate-ccw", tr("Đã bị trả lại"), returned, verb, "advance")
    return Next(
        "ok", "circle-check", tr("Đủ để chuyển bước"),
        tr("Xem lại lần cuối rồi chuyển."), verb, "advance",
    )  # fmt: skip


def _decision_words(dossier: Dossier) -> str:
    made = dossier.decided
    if made is None:
        return ""
    return tr("Quyết định {0} ngày {1}, sổ vàng dòng {2}.").format(
        made.symbol, short_day(made.decided_on), made.line
    )


def _presented_words(dossier: Dossier) -> str:
    made = dossier.decided
    if made is None or made.presented_on is None:
        return _decision_words(dossier)
    handed = tr("Trao ngày {0}, người nhận {1}.").format(
        short_day(made.presented_on), made.received_by
    )
    return f"{_decision_words(dossier)} {handed}"


def _closed_words(dossier: Dossier) -> str:
    ended = dossier.course.closed
    if ended is None:
        return ""
    return tr("{0} Ngày {1}, {2}.").format(
        ended.reason, short_day(ended.closed_on), ended.decided_by
    )


def _sent_words(dossier: Dossier) -> str:
    if not dossier.course.letters:
        return ""
    letter = dossier.course.letters[-1]
    return tr("Đã trình {0} ngày {1}, tờ trình {2}.").format(
        letter.recipient, short_day(letter.signed_on), letter.symbol
    )
