"""Rows of the locality for a table of the catalogue, as its document lists them, pasted at once."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from uuid import UUID

from app import pasted
from app.catalog import Catalog, local, overlay, words
from app.catalog.loading import Tables
from app.catalog.overlay import Override
from app.dates import parse_day, short_day
from app.importing import cells
from app.journal import JournalSession
from app.pasted import Judged, Said

LOCAL_PLACE = "65"  # among the căn cứ lines: after decrees and circulars, before the proposal
PAPERS = "QD_GIAY_KHEN;QD_DANH_HIEU;QD_HUY_BO;TTR_KHEN"
SCOPE = {  # the columns of every table: from when to when, by which regulation of whom, and why
    "from": ("ap dung tu", "tu ngay", "hieu luc tu", "ngay hieu luc"),
    "to": ("den het", "den ngay", "het hieu luc"),
    "basis": ("van ban", "so van ban", "can cu phap ly", "quy dinh"),
    "reason": ("ly do", "ghi chu"),
    "source": ("do ai quy dinh", "ai quy dinh", "cap"),
    "number": ("stt", "tt", "so tt"),
}
HEADS: Mapping[str, Mapping[str, Sequence[str]]] = {  # by table; its first columns come first
    "award_money": {
        "award": ("danh hieu hinh thuc", "danh hieu", "hinh thuc", "ten"),
        "subject": ("doi tuong",),
        "value": ("he so", "gia tri"),
    },
    "legal_grounds": {"text": ("dong can cu", "can cu", "noi dung", "ten")},
    "holidays": {
        "day": ("ngay", "ngay nghi"),
        "name": ("ten", "noi dung", "ten ngay nghi"),
        "kind": ("loai",),
    },
    "movement_fields": {"name": ("ten linh vuc", "linh vuc", "ten")},
    "movement_strata": {
        "name": ("ten thanh phan", "thanh phan", "ten"),
        "short": ("goi ngan",),
    },
}
COLUMNS = {
    "award_money": "danh hiệu hoặc hình thức, đối tượng, hệ số",
    "legal_grounds": "dòng căn cứ",
    "holidays": "ngày, tên, loại (nghỉ, làm bù)",
    "movement_fields": "tên lĩnh vực",
    "movement_strata": "tên thành phần, gọi ngắn",
}
SUBJECTS = {code: words.SUBJECT_WORDS[code] for code in ("individual", "collective", "household")}
DAYS = {"off": "Nghỉ", "work": "Làm bù"}


@dataclass(frozen=True, slots=True)
class Pasted:
    """A row as it would be laid over the catalogue."""

    change: Override
    reason: str
    source: str


def judge(
    session: JournalSession,
    table: str,
    text: str,
    catalog: Catalog,
    shipped: Tables,
    actor: UUID,
    today: date,
) -> list[Judged[Pasted]]:
    """What becomes of every line, tried on the catalogue itself. Day, regulation and reason are
    those of the line above where a line leaves them out; in a list without days it is today."""
    own = HEADS[table]
    heads = {**SCOPE, **own}
    usual = (*own, *(name for name in SCOPE if name != "number"))
    said = _filled(pasted.lines(text, heads, usual, usual[0]))
    read = partial(_READS[table], catalog)
    return pasted.judge(
        said,
        lambda line: _row(table, read(line), line, today),
        lambda line: _store(session, shipped, actor, line),
        key=lambda line: (line.change.key, line.change.valid_from),
        there="Dòng này đã có ở trên.",
    )


def save(
    session: JournalSession, lines: Sequence[Judged[Pasted]], table: str, shipped: Tables,
    actor: UUID,
) -> int:  # fmt: skip
    """Lay every good row over the catalogue, as one change; how many."""
    columns = f"{COLUMNS[table]}, áp dụng từ, văn bản, lý do"
    return pasted.save(lines, lambda line: _store(session, shipped, actor, line), columns)


def _store(session: JournalSession, shipped: Tables, actor: UUID, line: Pasted) -> UUID:
    return local.put(session, line.change, line.reason, line.source, shipped, actor)


def _filled(lines: Iterable[Said]) -> list[Said]:
    found: list[Said] = []
    above: dict[str, str] = {}
    for line in lines:
        said = dict(line)
        for name in SCOPE:
            if not said.get(name) and above.get(name):
                said[name] = above[name]
        above = {name: said.get(name, "") for name in SCOPE if name != "number"}
        found.append(said)
    return found


def _row(table: str, row: Mapping[str, str], said: Said, today: date) -> Pasted:
    change = Override(
        table=table,
        key=overlay.key_of(table, dict(row)),
        field="",
        value=overlay.new_row(row),
        valid_from=parse_day(said["from"], "valid_from") if "from" in said else today,
        valid_to=pasted.day(said, "to"),
        basis=said.get("basis", ""),
    )
    who = {"province": ("tinh",), "commune": ("xa", "phuong")}
    source = pasted.choose(said.get("source", ""), local.SOURCES, who, usual="commune")
    return Pasted(change, said.get("reason", ""), source)


# ---------------------------------------------------------------- the cells of each table


def _money(catalog: Catalog, said: Said) -> dict[str, str]:
    award = cells.AwardNames(catalog).read(said.get("award", ""))
    return {
        "award_code": pasted.needed(award, "Chưa ghi danh hiệu, hình thức"),
        "subject": pasted.choose(said.get("subject", ""), SUBJECTS),
        "coefficient": said.get("value", "").replace(",", "."),
        "is_ceiling": "0",
    }


def _ground(_catalog: Catalog, said: Said) -> dict[str, str]:
    text = said.get("text", "").rstrip(" ;.,")
    return {"documents": PAPERS, "order": LOCAL_PLACE, "text": text}


def _holiday(_catalog: Catalog, said: Said) -> dict[str, str]:
    day = parse_day(said.get("day", ""), "value")
    kind = pasted.choose(said.get("kind", ""), DAYS, {"work": ("lam", "di lam")}, usual="off")
    return {"day": day.isoformat(), "kind": kind, "name": said.get("name", "") or short_day(day)}


def _field(_catalog: Catalog, said: Said) -> dict[str, str]:
    name = said.get("name", "")
    return {"code": name, "name": name, "in_use": "1"}


def _stratum(_catalog: Catalog, said: Said) -> dict[str, str]:
    """A group that goes by lists: what else it may go by is chosen in the dialog."""
    name = said.get("name", "")
    short = said.get("short", "") or name
    return {"code": name, "name": name, "short": short, "by": "list", "value": "", "in_use": "1"}


_READS: Mapping[str, Callable[[Catalog, Said], dict[str, str]]] = {
    "award_money": _money,
    "legal_grounds": _ground,
    "holidays": _holiday,
    "movement_fields": _field,
    "movement_strata": _stratum,
}
