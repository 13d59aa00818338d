"""How the paragraphs of a plain story look, on the screen and on every paper alike."""

import re

NUMBERED = re.compile(r"(\d{1,2})[.)]\s+(.+)")
_QUOTED = re.compile(r"[“\"].+[”\"][.!]?")
LONGEST_HEADING = 60
ENDS = ".!?…"  # of a sentence


def looks_of(paragraphs: list[str]) -> list[str]:
    """How each paragraph of a plain story is shown: plain, quote, said, step or heading.

    quote: a paragraph wholly in quotation marks. said: the short line right after one, beginning
    with a dash: who said it. step: "1. …". heading: a short line without a full stop before more.
    """
    looks: list[str] = []
    for place, text in enumerate(paragraphs):
        after_quote = bool(looks) and looks[-1] == "quote"
        is_short = len(text) <= LONGEST_HEADING and text[-1:].isalnum()
        if _QUOTED.fullmatch(text):
            looks.append("quote")
        elif after_quote and text[:1] in "-–—":
            looks.append("said")
        elif NUMBERED.fullmatch(text):
            looks.append("step")
        elif is_short and 0 < place < len(paragraphs) - 1:
            looks.append("heading")
        else:
            looks.append("plain")
    return looks


def after_summary(summary: str, story: str) -> str:
    """A story without its first sentence where that is the summary, which stands above it."""
    head = summary.strip().rstrip(ENDS)
    rest = story.strip()[len(head) :]
    is_whole = story.strip().startswith(head) and (not rest or rest[0] in f"{ENDS}\n")
    return rest.lstrip(f"{ENDS} \n") if head and is_whole else story
