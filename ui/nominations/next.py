"""What to do next with a dossier: one sentence, one verb."""

from dataclasses import dataclass
from typing import Literal

from app.dates import short_day
from app.dossier import Dossier
from app.nominations import steps
from app.nominations.steps import Step
from ui.nominations.words import tr
from ui.parts.notices import Tone

Deed = Literal["advance", "confirm", "open", "council", "decide", "print", ""]


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


def verb_of(step: Step, procedure: str) -> str:
    """The red button's words at a step, "" where nothing is left to do."""
    if step is Step.AWAITING_COUNCIL:
        return tr("Ghi kết quả họp")
    if step is Step.AWAITING_PRINT:
        return tr("Mở giấy khen")
    if step is Step.PRESENTED:
        return ""
    after = steps.next_step(step, procedure)
    return steps.transition(step, after, procedure).verb if after is not None else ""


def deed_of(step: Step) -> Deed:
    """What the red button does at a step."""
    found: dict[Step, Deed] = {
        Step.AWAITING_COUNCIL: "council",
        Step.AWAITING_SIGNATURE: "decide",
        Step.AWAITING_PRINT: "print",
        Step.PRESENTED: "",
    }
    return found.get(step, "advance")


def what_next(dossier: Dossier) -> Next:
    """The box in the detail: what waits for whom."""
    detail = dossier.detail
    step, procedure = detail.step, detail.draft.procedure
    verb = verb_of(step, procedure)
    if step is Step.AWAITING_COUNCIL:
        return Next(
            "plain", "gavel", tr("Chờ Hội đồng họp"),
            tr("Họp xong, ghi số phiếu theo biên bản. Máy tính kết quả."), verb, "council",
        )  # fmt: skip
    if step is Step.AWAITING_SIGNATURE:
        said = dossier.council.rule if dossier.council is not None else ""
        text = tr("Hội đồng: {0}.").format(said) if said else tr("Đã đủ để trình Chủ tịch ký.")
        return Next("plain", "stamp", tr("Chờ Chủ tịch ký"), text, verb, "decide")
    if step is Step.AWAITING_PRINT:
        return Next(
            "plain", "printer", tr("Chờ in giấy khen"), _decision_words(dossier), verb, "print"
        )
    if step is Step.PRESENTED:
        return Next("ok", "medal", tr("Đã trao"), _presented_words(dossier), "", "")
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
