"""The menu Hội đồng: what a secretary does, wherever the pages of the council are open."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from app.council.view import PAPERS
from ui.council.words import tr
from ui.desk import Desk

if TYPE_CHECKING:
    from ui.council.page import SessionPage

PAGES = ("council",)


def add_commands(desk: Desk) -> None:
    """Add the commands; those of one session work while it is on show."""
    window = desk.window
    add = window.commands.add

    def at_session(do: "Callable[[SessionPage], object]") -> Callable[[], None]:
        def run() -> None:
            from ui.council.page import SessionPage

            page = window.page()
            if isinstance(page, SessionPage):
                do(page)
            else:
                window.toast(tr("Mở một phiên họp trước"))

        return run

    add("plan-session", tr("Lập phiên họp…"), desk.plan_session, menu="Hội đồng", icon="plus")
    add(
        "council-members",
        tr("Thành viên Hội đồng…"),
        desk.open_members,
        menu="Hội đồng",
        icon="users-round",
    )
    steps: tuple[tuple[str, str, Callable[[SessionPage], object], str], ...] = (
        ("all-present", tr("Ghi mọi người có mặt"), lambda page: page.seats.mark_all(), "users"),
        ("add-items", tr("Thêm hồ sơ chờ họp…"), lambda page: page.add_items(), "file-plus"),
        (
            "type-many",
            tr("Ghi số phiếu nhiều hồ sơ…"),
            lambda page: page.type_many(),
            "list-checks",
        ),
        ("edit-minutes", tr("Sửa biên bản…"), lambda page: page.minutes.edit(), "square-pen"),
        ("adjourn", tr("Dừng, họp tiếp ngày khác…"), lambda page: page.adjourn(), "pause"),
        ("close-session", tr("Kết thúc họp…"), lambda page: page.close_session(), "check"),
    )
    for place, (id, words, do, icon) in enumerate(steps):
        add(id, words, at_session(do), menu="Hội đồng", icon=icon, pages=PAGES,
            separate=place == 0)  # fmt: skip
    for place, (kind, name) in enumerate(PAPERS.items()):
        add(
            f"paper-{kind}",
            tr("Xem và in {0}").format(name[:1].lower() + name[1:]),
            at_session(lambda page, kind=kind: page.open_paper(kind)),  # type: ignore[misc]
            menu="Hội đồng",
            icon="printer",
            pages=PAGES,
            separate=place == 0,
        )
