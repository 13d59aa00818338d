"""What comes next for a movement: one sentence, one verb."""

from dataclasses import dataclass
from datetime import date

from app.dates import due_words, short_day
from app.movements.listing import MovementView
from app.movements.words import State
from ui.movements.words import tr


@dataclass(frozen=True)
class Step:
    """verb: on the red button; empty where nothing is to do. do: which of the page's deeds."""

    title: str = ""
    words: str = ""
    verb: str = ""
    do: str = ""


def next_step(shown: MovementView, today: date) -> Step:
    """The next step by the state, what is missing and what is due."""
    state = shown.state
    if state is State.DRAFT and shown.missing:
        todo = "; ".join(words[0].lower() + words[1:] for _field, words in shown.missing)
        title = tr("Còn {0} việc trước khi trình").format(len(shown.missing))
        only = {field for field, _words in shown.missing} == {"criteria"}
        verb = tr("Thêm tiêu chí") if only else tr("Sửa nội dung")
        return Step(title, f"{todo[0].upper()}{todo[1:]}.", verb, "criterion" if only else "edit")
    fixed = {
        State.DRAFT: Step(
            tr("Trình người có thẩm quyền duyệt"),
            tr("Tiêu chí và nội dung đã đủ."),
            tr("Trình duyệt"),
            "submit",
        ),
        State.SUBMITTED: Step(
            tr("Chờ ký kế hoạch"),
            tr("Có số kế hoạch thì ghi lại."),
            tr("Ghi số kế hoạch"),
            "issue",
        ),
        State.ISSUED: Step(
            tr("Phát động"), tr("Ghi ngày và lễ phát động."), tr("Ghi phát động"), "launch"
        ),
        State.LAUNCHED: Step(
            tr("Nhận đăng ký"),
            tr("Gõ danh sách giấy của từng thôn, hoặc chọn từ sổ."),
            tr("Ghi đăng ký"),
            "register",
        ),
        State.SUMMED_UP: Step(
            tr("Đã tổng kết"),
            tr("Đề nghị khen xong thì kết thúc phong trào."),
            tr("Kết thúc phong trào"),
            "advance",
        ),
    }
    if state in fixed:
        return fixed[state]
    if state in (State.REGISTERING, State.RUNNING):
        return _under_way(shown, today)
    return Step()


def _under_way(shown: MovementView, today: date) -> Step:
    interim = next((one for one in shown.due if one.kind == "interim"), None)
    final = next((one for one in shown.due if one.kind == "final"), None)
    if final is not None and final.due_on <= today:
        when = due_words(final.due_on, today).lower()
        return Step(tr("Đến hạn tổng kết, {0}").format(when), "", tr("Ghi tổng kết"), "final")
    if interim is not None and interim.due_on <= today:
        when = due_words(interim.due_on, today).lower()
        return Step(tr("Đến hạn sơ kết, {0}").format(when), "", tr("Ghi sơ kết"), "interim")
    if shown.state is State.REGISTERING and not shown.units + shown.persons:
        words = tr("Gõ danh sách giấy của từng thôn, hoặc chọn từ sổ.")
        return Step(tr("Chưa ai đăng ký"), words, tr("Ghi đăng ký"), "register")
    if shown.state is State.REGISTERING:
        words = tr("Đủ danh sách thì chuyển sang triển khai.")
        return Step(tr("Đang nhận đăng ký"), words, tr("Chuyển triển khai"), "advance")
    due = min(shown.due, key=lambda one: one.due_on, default=None)
    words = ""
    if due is not None:
        what = tr("Sơ kết") if due.kind == "interim" else tr("Tổng kết")
        words = tr("{0} ngày {1}.").format(what, short_day(due.due_on))
    return Step(tr("Đang triển khai"), words, tr("Ghi kết quả"), "result")
