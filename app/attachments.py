"""Files of records: read once, checked, and stored inside the encrypted file."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from typing import Any
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from app import pdfium
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.attachments import Attachment, Blob

MOST_BYTES = 10 * 1024 * 1024  # docs/wire-format.md: an attachment of a package
MOST_PIXELS = 60_000_000
PROOF = "proof"  # the kind of a file that shows that what a record says is so
PHOTO_SIDE = 1600  # px, the longer side of a stored photo
PHOTO_QUALITY = 85
TELEPHONES = (b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif")  # HEIF, which Pillow lacks
KINDS = {b"%PDF": "application/pdf", b"\xff\xd8\xff": "image/jpeg", b"\x89PNG": "image/png"}


@dataclass(frozen=True, slots=True)
class AttachmentRow:
    """A file of a record, without its bytes."""

    id: UUID
    kind: str
    name: str
    media_type: str
    size: int
    pages: int | None


def attach(
    session: Session,
    owner_type: str,
    owner_id: UUID,
    kind: str,
    name: str,
    data: bytes,
    *,
    again: bool = False,
) -> UUID:
    """Store a file of a record. A photo is drawn anew, so nothing hidden in it comes along.

    again: whether the record may have these very bytes in this place twice.

    Raises ClerkError for a file that is empty, too large, not what its kind needs, or there
    already.
    """
    if kind == "photo":
        data, media_type, pages = redraw(data), "image/jpeg", None
    else:
        media_type, pages = recognise(data)
    digest = sha256(data).hexdigest()
    if not again:
        _refuse_second(session, owner_type, owner_id, kind, digest)
    if session.get(Blob, digest) is None:
        session.add(Blob(sha256=digest, data=data))
    row = Attachment(
        owner_type=owner_type,
        owner_id=owner_id,
        kind=kind,
        name=clean(name)[:200] or kind,
        media_type=media_type,
        size=len(data),
        pages=pages,
        sha256=digest,
    )
    session.add(row)
    session.flush()
    return row.id


def _refuse_second(
    session: Session, owner_type: str, owner_id: UUID, kind: str, digest: str
) -> None:
    """Raise ClerkError where the record has these very bytes in this place: a slip of the hand."""
    there = select(Attachment.name).where(
        Attachment.owner_type == owner_type,
        Attachment.owner_id == owner_id,
        Attachment.kind == kind,
        Attachment.sha256 == digest,
        Attachment.deleted_at.is_(None),
    )
    name = session.scalar(there.limit(1))
    if name is not None:
        raise ClerkError(
            what=f"Tệp này đã có ở đây rồi, tên là {name}.",
            kept="Tệp đã đính kèm vẫn nguyên, máy không thêm bản thứ hai.",
            todo="Chọn tệp khác, hoặc bỏ qua.",
        )


def recognise(data: bytes) -> tuple[str, int | None]:
    """The media type of a scanned paper by its bytes, and its pages. Raises ClerkError."""
    if not data or len(data) > MOST_BYTES:
        raise ClerkError(
            what="Tệp trống." if not data else f"Tệp nặng {len(data) / 1048576:.1f} MB.",
            kept="Hồ sơ vẫn nguyên, tệp chưa được đính kèm.",
            todo="Chọn tệp PDF, JPG hoặc PNG không quá 10 MB; quét lại ở 200 dpi là vừa.",
        )
    for start, media_type in KINDS.items():
        if data.startswith(start):
            return media_type, _pages(data) if media_type == "application/pdf" else 1
    raise ClerkError(
        what="Tệp này không phải PDF, JPG hay PNG.",
        kept="Hồ sơ vẫn nguyên, tệp chưa được đính kèm.",
        todo="Lưu văn bản thành PDF, hoặc chụp rõ từng trang, rồi đính kèm.",
    )


def _pages(data: bytes) -> int:
    import pypdfium2  # here, not above: lists open without waiting for it

    try:
        with pdfium.opened(data) as document:
            return len(document)
    except pypdfium2.PdfiumError as error:
        raise ClerkError(
            what="Tệp PDF này hỏng hoặc có mật khẩu nên không mở được.",
            kept="Hồ sơ vẫn nguyên, tệp chưa được đính kèm.",
            todo="Mở thử bằng chương trình khác, lưu lại không mật khẩu rồi đính kèm.",
            details=str(error)[:80],
        ) from error


def redraw(data: bytes) -> bytes:
    """A photo as a fresh JPEG of at most 1600 px, upright, without what cameras write into it.

    Raises ClerkError where the bytes are no picture, one of a telephone's own kind, or too large.
    """
    from PIL import Image, ImageOps

    if data[4:8] == b"ftyp" and data[8:12] in TELEPHONES:
        raise _no_photo(
            what="Ảnh này ở dạng HEIC của điện thoại, máy chưa đọc được.",
            todo="Trên iPhone: Cài đặt > Camera > Định dạng > Tương thích nhất rồi chụp lại, hoặc "
            "gửi ảnh qua Zalo để thành JPG.",
        )
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP", "BMP")) as picture:
            whole = f"{picture.width} × {picture.height}"
            picture.draft("RGB", (PHOTO_SIDE, PHOTO_SIDE))  # a JPEG is unpacked smaller at once
            if picture.width * picture.height > MOST_PIXELS:
                raise _too_large(whole)
            if picture.mode.startswith("I;16"):  # grey of a scanner, which would turn all white
                grey = picture.convert("I").point(lambda level: level / 256).convert("L")
            else:
                grey = None
            upright = ImageOps.exif_transpose(grey or picture).convert("RGBA")
            upright.thumbnail((PHOTO_SIDE, PHOTO_SIDE))
            paper = Image.new("RGB", upright.size, "white")  # a new one: Pillow copies comments
            paper.paste(upright, mask=upright)
            drawn = io.BytesIO()
            paper.save(drawn, "JPEG", quality=PHOTO_QUALITY, optimize=True)
            return drawn.getvalue()
    except Image.DecompressionBombError as error:
        raise _too_large("") from error
    except (OSError, ValueError, SyntaxError) as error:
        raise _no_photo(
            what="Tệp này không phải ảnh JPG, PNG, WEBP, BMP hoặc ảnh đã hỏng.",
            todo="Chọn ảnh JPG hoặc PNG khác, ví dụ chụp lại bằng điện thoại.",
            details=type(error).__name__,
        ) from error


def _too_large(pixels: str) -> ClerkError:
    return _no_photo(
        what=f"Ảnh quá lớn: {pixels} điểm ảnh." if pixels else "Ảnh quá lớn.",
        todo="Gửi ảnh qua Zalo để máy thu nhỏ, hoặc chụp lại ở cỡ thường, rồi chọn lại.",
    )


def _no_photo(what: str, todo: str, details: str = "") -> ClerkError:
    kept = "Trang điển hình vẫn nguyên, ảnh cũ vẫn còn."
    return ClerkError(what=what, kept=kept, todo=todo, details=details)


def listed(session: Session, owner_type: str, owner_ids: Sequence[UUID]) -> list[AttachmentRow]:
    """The files of some records of one type, oldest first."""
    query = (
        select(
            Attachment.id,
            Attachment.kind,
            Attachment.name,
            Attachment.media_type,
            Attachment.size,
            Attachment.pages,
        )
        .where(Attachment.owner_type == owner_type, Attachment.owner_id.in_(owner_ids))
        .where(Attachment.deleted_at.is_(None))
        .order_by(Attachment.created_at, Attachment.id)
    )
    return [AttachmentRow(*row) for row in session.execute(query)]


def counts(session: Session, owner_type: str, owner_ids: Any) -> dict[UUID, int]:
    """How many files each of some records has. owner_ids: a list, or a select of them."""
    query = (
        select(Attachment.owner_id, func.count())
        .where(Attachment.owner_type == owner_type, Attachment.owner_id.in_(owner_ids))
        .where(Attachment.deleted_at.is_(None))
        .group_by(Attachment.owner_id)
    )
    return {row[0]: row[1] for row in session.execute(query)}


def data_of(session: Session, attachment_id: UUID) -> bytes:
    """The bytes of a file. Raises ClerkError where they are not in this file."""
    digest = session.scalar(select(Attachment.sha256).filter_by(id=attachment_id))
    data = session.scalar(select(Blob.data).filter_by(sha256=digest))
    if data is None:
        raise ClerkError(
            what="Tệp đính kèm này không còn trong máy.",
            kept="Tên và số trang của tệp vẫn được ghi.",
            todo="Đính kèm lại tệp gốc.",
        )
    return data


def remove(session: JournalSession, attachment_id: UUID) -> None:
    """Mark a file removed; undo brings it back."""
    row = session.get_one(Attachment, attachment_id)
    row.deleted_at = session.author.now
    session.flush()
