"""The four stages of an exemplar: their words, their order, and what each one should rest on."""

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


def missing(
    stage: Stage, *, source: str, summary: str, story: str, photos: int, consent: bool
) -> tuple[str, ...]:
    """What an exemplar still lacks to stand well at a stage, in the clerk's words.

    It is a reminder, never a refusal: only printing and publishing need the consent.
    """
    wanted = {
        Stage.DETECT: (("nơi báo tin", source), ("một câu về việc làm", summary)),
        Stage.FOSTER: (("một câu về việc làm", summary),),
        Stage.SUM_UP: (("câu chuyện", story), ("ảnh", photos)),
        Stage.REPLICATE: (("câu chuyện", story), ("giấy đồng ý công khai", consent)),
    }
    return tuple(words for words, there in wanted[stage] if not there)
