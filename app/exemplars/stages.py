"""The four stages of an exemplar: their words, their order, and what each one rests on."""

from app.exemplars.evidence import Evidence
from db.exemplars import ExemplarStage

Stage = ExemplarStage

ORDER = tuple(Stage)
LABELS = {
    Stage.DETECT: "Phát hiện",
    Stage.FOSTER: "Bồi dưỡng",
    Stage.SUM_UP: "Tổng kết",
    Stage.REPLICATE: "Nhân rộng",
}
NOW = {  # what is said of an exemplar that stands there
    Stage.DETECT: "Mới phát hiện",
    Stage.FOSTER: "Đang bồi dưỡng",
    Stage.SUM_UP: "Đã tổng kết",
    Stage.REPLICATE: "Đang nhân rộng",
}


def next_stage(stage: Stage) -> Stage | None:
    """The stage that comes after, None after the last."""
    place = ORDER.index(stage) + 1
    return ORDER[place] if place < len(ORDER) else None


def required(stage: Stage, have: Evidence) -> tuple[str, ...]:
    """What an exemplar must have before it comes to a stage and has not, in the clerk's words."""
    verified = ("xác minh sự việc", bool(have.verified))
    accompanied = ("một lần thăm hoặc một mốc đã xong", have.visits or have.milestones_done)
    wanted: dict[Stage, tuple[tuple[str, object], ...]] = {
        Stage.DETECT: (),
        Stage.FOSTER: (("một câu về việc làm", have.summary), verified),
        Stage.SUM_UP: (verified, accompanied, ("câu chuyện", have.story)),
        Stage.REPLICATE: (
            verified,
            ("câu chuyện", have.story),
            ("ảnh hoặc tệp minh chứng", have.photos or have.files),
            ("đánh giá đủ tiêu chí", have.unmarked == 0),
        ),
    }
    return tuple(words for words, there in wanted[stage] if not there)


def advisable(stage: Stage, have: Evidence) -> tuple[str, ...]:
    """What would be good to have at a stage: a reminder, never a refusal."""
    wanted: dict[Stage, tuple[tuple[str, object], ...]] = {
        Stage.DETECT: (("nơi báo tin", have.source), ("một câu về việc làm", have.summary)),
        Stage.FOSTER: (("nơi báo tin", have.source), ("mốc bồi dưỡng", have.milestones)),
        Stage.SUM_UP: (("ảnh", have.photos),),
        Stage.REPLICATE: (("giấy đồng ý công khai", have.consent),),
    }
    return tuple(words for words, there in wanted[stage] if not there)
