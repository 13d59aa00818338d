"""A morning's work that ends in a power cut: undo across pages, then writing until it is dark.

    python -m tests.journeys.power_cut_story PLAN.json

Opens the office of the plan in the real program and prints "stored N" each time the page says
that nothing typed is left unstored. It never ends by itself.
"""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

import ui.main
from tests.journeys.clerk import Clerk, at_work
from ui.nominations.editor import NominationEditor
from ui.window import MainWindow

FIRST, SECOND = "Mặt trận thôn Suối Ngọt (ví dụ)", "Chi hội Phụ nữ thôn (ví dụ)"
SENTENCE = "Câu thứ {0} của báo cáo, gõ trước khi mất điện."


def story(clerk: Clerk, plan: dict[str, Any]) -> None:
    """Unlock, edit, undo and redo from another page, then write on and on."""
    clerk.window("UnlockWindow")
    clerk.fill("Mật khẩu", plan["passphrase"])
    clerk.press("Return")
    clerk.window("MainWindow")
    open_dossier(clerk, plan["person"])
    for words in (FIRST, SECOND):
        clerk.fill("Nơi phát hiện gương tốt", words)
        clerk.press("Ctrl+S")
        clerk.wait(_all_stored, "the save")
    clerk.press("Ctrl+2", "Ctrl+Z")  # on another page
    clerk.text("Đã hoàn tác việc vừa rồi")
    open_dossier(clerk, plan["person"])
    assert clerk.value("Nơi phát hiện gương tốt") == FIRST
    clerk.press("Ctrl+4", "Ctrl+Y")
    open_dossier(clerk, plan["person"])
    assert clerk.value("Nơi phát hiện gương tốt") == SECOND
    print("undone and done again", flush=True)
    clerk.go_to("Báo cáo thành tích")
    for number in range(1, 1000):
        clerk.type(SENTENCE.format(number) + " ")
        clerk.wait(_all_stored, "the autosave")
        print(f"stored {number}", flush=True)


def open_dossier(clerk: Clerk, person: str) -> None:
    """From anywhere to the page of that person's dossier."""
    clerk.press("Ctrl+3")
    clerk.go_to("Hồ sơ khen thưởng")
    clerk.row(person)
    clerk.press("Return")
    clerk.text("Báo cáo thành tích")


def _all_stored() -> bool:
    """Whether the dossier's page says that all that was typed is in the file."""
    windows = [w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow)]
    page = windows[0].page()
    return isinstance(page, NominationEditor) and not page.saving.dirty


def main() -> int:
    """Run the program with the story beside it."""
    plan = json.loads(Path(sys.argv[1]).read_text())
    at_work(lambda clerk: story(clerk, plan), Path(plan["folder"]))
    return ui.main.main(["--folder", plan["office"]])


if __name__ == "__main__":
    sys.exit(main())
