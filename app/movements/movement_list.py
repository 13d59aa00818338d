"""Movements as the plan of a year lists them, pasted at once: each becomes a draft."""

from collections.abc import Mapping, Sequence
from datetime import date
from functools import partial

from sqlalchemy import select

from app import pasted
from app.catalog import Catalog
from app.journal import JournalSession
from app.movements import actions, words
from app.movements.actions import MovementDraft
from app.movements.words import FORMS, LAUNCH_LEVELS
from app.pasted import Judged, Said
from app.text import exact_key
from db.movements import Movement

HEADS = {  # folded words of a head -> the column
    "name": ("phong trao", "ten phong trao", "ten", "phong trao thi dua", "ten phong trao thi dua"),
    "objective": ("muc tieu", "noi dung", "muc dich"),
    "audience": ("doi tuong", "ai tham gia", "doi tuong tham gia"),
    "starts": ("bat dau", "ngay bat dau", "tu ngay", "tu"),
    "ends": ("ket thuc", "ngay ket thuc", "den ngay", "den"),
    "form": ("hinh thuc", "loai", "hinh thuc to chuc"),
    "level": ("cap phat dong", "cap"),
    "by": ("noi phat dong", "co quan phat dong", "ai phat dong"),
    "field": ("linh vuc",),
    "slogan": ("khau hieu", "chu de"),
    "awards": ("du kien khen thuong", "khen thuong"),
    "number": ("stt", "tt", "so tt"),
}
USUAL = ("name", "objective", "audience", "starts", "ends")
COLUMNS = "tên phong trào, mục tiêu, ai tham gia, ngày bắt đầu, ngày kết thúc"
_FORMS = {"regular": ("thuong xuyen",), "thematic": ("theo dot", "chuyen de")}
_LEVELS = {"commune": ("xa", "phuong"), "unit": ("co quan", "don vi"), "cluster": ("cum", "khoi")}


def judge(
    session: JournalSession, text: str, catalog: Catalog, today: date
) -> list[Judged[MovementDraft]]:
    """What becomes of every line, tried on the list itself. Of one name there are several only
    where they begin on other days."""
    query = select(Movement.name, Movement.starts_on).where(Movement.deleted_at.is_(None))
    return pasted.judge(
        pasted.lines(text, HEADS, USUAL, "name"),
        partial(_read, words.fields(catalog, today)),
        partial(actions.save, session),
        key=lambda draft: (exact_key(draft.name), draft.starts_on),
        known=[(exact_key(name), day) for name, day in session.execute(query)],
        there="Phong trào này đã có trong danh sách.",
    )


def save(session: JournalSession, lines: Sequence[Judged[MovementDraft]]) -> int:
    """Begin a draft for every good line, as one change; how many."""
    return pasted.save(lines, partial(actions.save, session), COLUMNS)


def _read(fields: Mapping[str, str], said: Said) -> MovementDraft:
    field = said.get("field", "")
    return MovementDraft(
        name=said.get("name", ""),
        slogan=said.get("slogan", ""),
        objective=said.get("objective", ""),
        audience=said.get("audience", ""),
        form=pasted.choose(said.get("form", ""), FORMS, _FORMS, usual="thematic"),
        launch_level=pasted.choose(said.get("level", ""), LAUNCH_LEVELS, _LEVELS, usual="commune"),
        launched_by=said.get("by", ""),
        work_fields=(pasted.choose(field, fields),) if field else (),
        starts_on=pasted.day(said, "starts"),
        ends_on=pasted.day(said, "ends"),
        expected_awards=said.get("awards", ""),
    )
