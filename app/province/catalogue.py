"""Publishing the province's catalogue: checked, numbered one above the last, signed."""

import json
from datetime import date
from pathlib import Path

from app import files
from app.catalog import load, load_from, updates
from app.catalog.tables import CatalogError
from app.errors import ClerkError
from app.province.folder import Province

PUBLISHED = "danh-muc.json"
MOST_SHOWN = 20


def publish(province: Province, source: Path | None, made_on: date) -> tuple[int, bytes]:
    """The next version and its signed file. source: a folder of tables; None: the shipped ones.

    Raises ClerkError naming the wrong rows, and then no version is used up.
    """
    try:
        tables = (load() if source is None else load_from(source)).tables.sheets
    except CatalogError as error:
        named = [str(problem) for problem in error.problems]
        more = f" (và {len(named) - MOST_SHOWN} dòng nữa)" if len(named) > MOST_SHOWN else ""
        raise ClerkError(
            what="Danh mục có dòng sai nên chưa lập tệp:\n" + "\n".join(named[:MOST_SHOWN]) + more,
            kept="Bản danh mục đã phát hành lần trước vẫn nguyên.",
            todo="Sửa các dòng đó rồi chạy lại lệnh.",
        ) from error
    place = province.folder / PUBLISHED
    version = 1 + (json.loads(files.read_capped(place, files.CHUNK))["version"]
                   if place.exists() else 0)  # fmt: skip
    data = updates.write(tables, version, made_on, province.name, province.keys.sign_key)
    files.write_careful(place, json.dumps({"version": version}).encode())
    return version, data
