"""Draws the pictures of docs/documents.md: python -m tests.documents.pictures [FOLDER]

The first page of every paper, book and table, in sixteen greys, from the example office; all of
it is invented.
"""

import sys
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import pypdfium2
from PIL import Image
from sqlalchemy import select

from app import outgoing
from app.documents import sheets
from app.files import make_folder
from app.statistics.periods import Period
from app.statistics.tables import PLANS
from app.workspace import Workspace
from db.clusters import ClusterMember
from tests.documents import every_paper
from tests.documents.every_paper import CATALOG
from tests.ui_pages.running import DAY, MORNING, example_office

FOLDER = Path(__file__).resolve().parents[2] / "docs" / "pictures" / "papers"
WIDE = 460  # pixels of an upright page
GREYS = 16
MOST = 46_000  # bytes of a picture


def main(folder: Path) -> None:
    """Write one picture for each kind."""
    make_folder(folder)
    with tempfile.TemporaryDirectory() as temporary:
        office = example_office(Path(temporary) / "so")
        ids = every_paper.fill(office, DAY)
        every_paper.fill_books(office, DAY)
        desk = outgoing.Desk(CATALOG, MORNING, office.folder)
        for kind, (_formats, make) in outgoing.PAPERS.items():
            paper = office.read(make, ids[kind], desk)
            keep(sheets.write(paper), folder / f"{kind}.png")
        year = Period(date(DAY.year, 1, 1), date(DAY.year, 12, 31))
        desk = replace(desk, period=year)
        for name, (kind, id) in tables(office).items():
            out = Path(temporary) / "table.pdf"
            office.read(outgoing.write, kind, id, "pdf", out, desk)
            keep(out.read_bytes(), folder / f"{name}.png")
        office.close()


def tables(office: Workspace) -> dict[str, tuple[str, str]]:
    """The name of each picture of a book or table, with its kind and id."""
    one = office.read(lambda s: s.scalars(select(ClusterMember).limit(1)).one())
    return {
        **{kind: (kind, str(DAY.year)) for kind in ("register", *outgoing.BOOKS)},
        **{code: ("statistics", code) for code in PLANS},
        "score-sheet": ("score-sheet", str(one.id)),
        "ranking": ("ranking", f"{one.cluster_id}/{one.year}"),
    }


def keep(data: bytes, path: Path) -> None:
    """The picture of a PDF as a file."""
    picture(data).save(path, optimize=True)
    if (size := path.stat().st_size) > MOST:
        raise ValueError(f"{path.name} has {size} bytes")


def picture(data: bytes) -> Image.Image:
    """The first page of a PDF, small."""
    page = pypdfium2.PdfDocument(data)[0]
    wide, high = page.get_size()
    drawn = page.render(scale=WIDE * 3 / min(wide, high)).to_pil().convert("L")
    small = drawn.resize((drawn.width // 3, drawn.height // 3), Image.Resampling.LANCZOS)
    return small.quantize(GREYS, dither=Image.Dither.NONE)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else FOLDER)
