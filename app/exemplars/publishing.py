"""A publication pack: chosen papers and pages of one or more exemplars, made in one step.

An exemplar without a consent that stands never gets in: it is asked for when the pack is begun, and
again in the transaction that records where the pack went.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import attachments, finding
from app.catalog import Catalog
from app.dates import place_and_day, short_day
from app.documents import exemplar as papers
from app.documents import exemplar_pages as pages
from app.documents.exemplar import Told
from app.errors import ClerkError
from app.exemplars import consent, loudspeaker
from app.exemplars.actions import number_text
from app.exemplars.cropping import Focus, crop
from app.exemplars.loudspeaker import Estimate
from app.exemplars.paragraphs import after_summary
from app.files import make_folder, write_careful
from app.journal import JournalSession
from app.progress import Report, ignore
from app.prose import in_line
from app.text import clean, fold
from db.attachments import Attachment
from db.exemplars import Exemplar, Publication
from db.offices import Account
from db.subjects import Subject

KICKERS = {False: "GƯƠNG NGƯỜI TỐT, VIỆC TỐT", True: "MÔ HÌNH HAY, CÁCH LÀM SÁNG TẠO"}
SHAPES = {  # of the photo: width and height as parts, most pixels across
    "sheet": (papers.SHEET_PHOTO, 1600),
    "poster": (papers.POSTER_PHOTO, 1600),
    "column": (papers.COLUMN_PHOTO, 1200),
    "page": (pages.PHOTO, 1400),
    "gallery": (papers.COLUMN_PHOTO, 640),
}


@dataclass(frozen=True)
class Item:
    """One exemplar ready to be published. photo: as it is stored, not cut yet; b"" for none."""

    id: UUID
    number: str
    told: Told
    photo: bytes


@dataclass(frozen=True)
class Choice:
    """What goes into a pack. formats: codes of packwords. script: read aloud, "" leaves it to the
    machine. per_minute, minutes: see loudspeaker.estimate."""

    formats: frozenset[str]
    focus: Focus = Focus.MIDDLE
    script: str = ""
    per_minute: int = 170
    minutes: int = 2


def gather(
    session: Session, exemplar_ids: Sequence[UUID], catalog: Catalog, today: date
) -> list[Item]:
    """Read exemplars for a pack, in the order given. Raises ClerkError for one that may not go."""
    office = finding.office(session)
    unit = catalog.units.on(office.unit_code, today)
    where = unit.place if unit is not None else ""
    made = []
    for exemplar_id in exemplar_ids:
        stored = session.get_one(Exemplar, exemplar_id)
        subject = session.get_one(Subject, stored.subject_id)
        consent.require(subject.full_name, stored.consent_on, stored.withdrawn_on)
        home = catalog.units.find(subject.unit_code or "", subject.unit_valid_from)
        place = ", ".join(part for part in (subject.village, home.in_line if home else "") if part)
        name = stored.model_name or subject.full_name
        photo = session.get(Attachment, stored.photo_id) if stored.photo_id else None
        agreed = stored.consent_on
        told = Told(
            office=office.name,
            kicker=KICKERS[bool(stored.model_name)],
            name=name,
            summary=stored.summary,
            place=f"{subject.full_name}, {in_line(place)}"
            if stored.model_name and place
            else place,
            facts=(
                ("Công việc", subject.position),
                ("Lĩnh vực", stored.field),
                ("Phong trào", stored.movement),
            ),
            text=after_summary(stored.summary, stored.story),
            photo=b"",
            caption=photo.name if photo else "",
            consent=f"Người trong câu chuyện đồng ý công khai ngày {short_day(agreed)}."
            if agreed
            else "",
            dated=place_and_day(where, today),
        )
        data = attachments.data_of(session, photo.id) if photo else b""
        made.append(Item(exemplar_id, number_text(stored.number), told, data))
    return made


def script_of(item: Item, choice: Choice) -> tuple[str, Estimate]:
    """What is read aloud of an exemplar, and how long it takes."""
    told = item.told
    text = choice.script or loudspeaker.script(
        "Kính thưa bà con. Sau đây là chuyện người tốt, việc tốt.",
        ", ".join(part for part in (told.name, in_line(told.place)) if part),
        told.summary,
        told.text,
        "Xin cảm ơn bà con đã nghe.",
        choice.per_minute,
        choice.minutes,
    )
    return text, loudspeaker.estimate(text, choice.per_minute, choice.minutes)


def reading_of(item: Item, choice: Choice) -> bytes:
    """The page for the loudspeaker, however long it is."""
    text, time = script_of(item, choice)
    about = f"Đọc khoảng {time.words}. {item.told.office}, {item.told.dated}."
    return papers.reading(text, about, item.told.name)


def files(items: Sequence[Item], choice: Choice, report: Report = ignore) -> dict[str, bytes]:
    """Every file of a pack, by its path in the pack's folder. The same choice gives the same bytes.

    Raises ClerkError where nothing is chosen or a text for the loudspeaker is too long.
    """
    if not choice.formats or not items:
        raise ClerkError(
            what="Chưa chọn dạng nào.", todo="Đánh dấu ít nhất một dạng công khai.", field="formats"
        )
    made: dict[str, bytes] = {}
    for done, item in enumerate(items):
        report(done, len(items))
        folder = "" if len(items) == 1 else f"{file_name(item)}/"
        made |= {folder + name: data for name, data in _of_one(item, choice).items()}
    if "gallery" in choice.formats:
        made |= _gallery(items, choice)
    report(len(items), len(items))
    return made


def file_name(item: Item) -> str:
    """A name of plain letters for the folder or page of an exemplar: dh-0061-pi-nang-thi-hoai."""
    words = fold(f"{item.number} {item.told.name}")
    kept = "".join(letter if letter.isascii() and letter.isalnum() else "-" for letter in words)
    return "-".join(part for part in kept.split("-") if part)[:60].strip("-")


def folder_name(items: Sequence[Item], day: date) -> str:
    """The name of a pack's folder: goi-dh-0061-pi-nang-thi-hoai-20250312."""
    about = file_name(items[0]) if len(items) == 1 else f"{len(items)}-guong"
    return f"goi-{about}-{day:%Y%m%d}"


def save(folder: Path, made: dict[str, bytes], report: Report = ignore) -> None:
    """Write a pack into a new folder. Raises ClerkError; an older pack is never written over."""
    if folder.exists() and any(folder.iterdir()):
        raise ClerkError(
            what=f"Thư mục {folder.name} đã có sẵn.",
            kept="Gói cũ vẫn nguyên, máy chưa ghi gì.",
            todo="Chọn nơi khác, hoặc đổi tên thư mục cũ rồi lưu lại.",
        )
    for done, (name, data) in enumerate(sorted(made.items())):
        report(done, len(made))
        path = folder / name
        make_folder(path.parent)
        write_careful(path, data, mode=0o644)
    report(len(made), len(made))


def record(
    session: JournalSession,
    exemplar_ids: Sequence[UUID],
    formats: Sequence[str],
    went_to: str,
    folder: str,
    on: date,
) -> list[UUID]:
    """Write down that a pack went out, once for every exemplar in it. Raises ClerkError."""
    if not clean(went_to):
        raise ClerkError(
            what="Chưa ghi gói này đưa tới đâu.",
            todo="Ví dụ: Loa thôn Ma Rơi; chuyên trang của tỉnh.",
            field="went_to",
        )
    author = session.get_one(Account, session.author.account_id).full_name
    made = []
    for exemplar_id in exemplar_ids:
        stored = session.get_one(Exemplar, exemplar_id)
        name = session.scalar(select(Subject.full_name).filter_by(id=stored.subject_id)) or ""
        consent.require(name, stored.consent_on, stored.withdrawn_on)
        row = Publication(
            exemplar_id=exemplar_id,
            formats="\n".join(formats),
            went_to=clean(went_to),
            published_on=on,
            published_by=author,
            folder=folder,
        )
        session.add(row)
        made.append(row)
    session.flush()
    return [row.id for row in made]


def with_photo(item: Item, kind: str, focus: Focus) -> Told:
    """What a paper of a kind tells, its photo cut to that paper's shape."""
    if not item.photo:
        return item.told
    shape, most = SHAPES[kind]
    return replace(item.told, photo=crop(item.photo, shape, focus, most))


def _of_one(item: Item, choice: Choice) -> dict[str, bytes]:
    made: dict[str, bytes] = {}
    formats, focus = choice.formats, choice.focus
    if "sheet" in formats:
        made["to-guong-a4.pdf"] = papers.sheets([with_photo(item, "sheet", focus)])
    if "poster" in formats:
        made["ap-phich-a3.pdf"] = papers.poster(with_photo(item, "poster", focus))
    if "loudspeaker" in formats:
        text, time = script_of(item, choice)
        if not time.fits:
            raise ClerkError(
                what=f"Bài đọc loa của {item.told.name} dài {time.words}, quá"
                f" {choice.minutes} phút.",
                kept="Lời đã viết vẫn còn trong ô.",
                todo="Bỏ bớt vài câu, hoặc để trống để máy viết lại.",
                field="script",
            )
        made["bai-doc-loa.pdf"] = reading_of(item, choice)
        made["bai-doc-loa.txt"] = ("\ufeff" + text.replace("\n", "\r\n") + "\r\n").encode()
    if "column" in formats:
        made["bai-ban-tin.docx"] = papers.column(with_photo(item, "column", focus))
    if "page" in formats:
        told = with_photo(item, "page", focus)
        made |= {f"trang/{name}": data for name, data in pages.alone(told).items()}
    return made


def _gallery(items: Sequence[Item], choice: Choice) -> dict[str, bytes]:
    """All exemplars on pages that open from one, and on sheets in one PDF."""
    focus = choice.focus
    cards = [
        pages.Card(
            file_name(item),
            with_photo(item, "page", focus),
            with_photo(item, "gallery", focus).photo,
        )
        for item in items
    ]
    made = {f"tap-guong/{name}": data for name, data in pages.gallery(cards).items()}
    told = [with_photo(item, "sheet", focus) for item in items]
    made["tap-guong.pdf"] = papers.sheets(told)
    return made
