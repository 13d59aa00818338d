"""Exemplars as web pages in a folder: no scripts, nothing fetched, opened from a USB stick as well.

Jinja escapes every text; all paths are relative and of plain letters.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from app import resources, text
from app.documents.exemplar import Told
from app.exemplars.paragraphs import looks_of

PHOTO = (16, 9)
SHARED = {  # file of a folder -> resource
    "kieu.css": "publishing/page.css",
    "thuong.ttf": "fonts/SoVangUI-Regular.ttf",
    "dam.ttf": "fonts/SoVangUI-SemiBold.ttf",
    "giay-phep-phong-chu.txt": "fonts/OFL.txt",
}


@dataclass(frozen=True)
class Card:
    """One exemplar of a gallery. name: of its page, plain letters. small: photo of the overview."""

    name: str
    told: Told
    small: bytes


def alone(told: Told) -> dict[str, bytes]:
    """The folder of one exemplar."""
    photo = "anh.jpg" if told.photo else ""
    made = _shared() | {"index.html": _page(told, photo, back=False)}
    return made | ({photo: told.photo} if photo else {})


def gallery(cards: Sequence[Card]) -> dict[str, bytes]:
    """The folder of many exemplars: an overview, and a page for each."""
    made = _shared()
    shown = []
    for card in cards:
        photo = f"{card.name}.jpg" if card.told.photo else ""
        small = f"{card.name}-nho.jpg" if card.small else ""
        made[f"{card.name}.html"] = _page(card.told, photo, back=True)
        if photo:
            made[photo] = card.told.photo
        if small:
            made[small] = card.small
        shown.append({"page": f"{card.name}.html", "photo": small, "told": card.told})
    told = cards[0].told
    page = (
        _pages()
        .get_template("gallery.html")
        .render(
            title="Gương người tốt, việc tốt", office=told.office, dated=told.dated, cards=shown
        )
    )
    return made | {"index.html": page.encode()}


def _page(told: Told, photo: str, *, back: bool) -> bytes:
    lines = [text.clean(line) for line in told.text.split("\n") if line.strip()]
    page = (
        _pages()
        .get_template("page.html")
        .render(
            told=told,
            photo=photo,
            back=back,
            lines=list(zip(looks_of(lines), lines, strict=True)),
        )
    )
    return page.encode()


def _shared() -> dict[str, bytes]:
    return {name: resources.path(source).read_bytes() for name, source in SHARED.items()}


def _pages() -> Environment:
    return Environment(
        loader=FileSystemLoader(resources.path("publishing")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
