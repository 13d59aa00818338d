"""Careful files: what is on the disk afterwards is what was meant, or the clerk hears why not.

Every file that the program writes goes through here, to the local disk and to a USB stick alike.
"""

import errno
import os
import re
import stat
import sys
import time
import unicodedata
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from app.errors import ClerkError

T = TypeVar("T")

TRIES, PAUSE = 10, 0.2  # a virus scanner on Windows holds a new file for a moment; seconds
SHARING = (32, 33)  # Windows: sharing violation, lock violation
CHUNK = 1024 * 1024
LONGEST_NAME = 100  # characters of a name made from words
MOST_NAME_BYTES = 200  # in UTF-8: Linux takes 255, and a Vietnamese letter has up to three
HASH = re.compile("[0-9a-f]{64}")
DEVICES = frozenset(
    ["con", "prn", "aux", "nul"] + [f"{kind}{n}" for kind in ("com", "lpt") for n in range(1, 10)]
)


def write_careful(path: Path, data: bytes, *, mode: int = 0o600) -> str:
    """Put bytes into a file and return their SHA-256 in hex, read back from the disk.

    The old file stays until the new one is whole, and is never removed first. mode: permissions
    where the system knows them. Raises ClerkError for a full, locked or missing disk.
    """
    from hashlib import sha256  # of no use to a window that asks for the passphrase

    wanted = sha256(data).hexdigest()
    temporary = path.with_name(f".{path.name}.{os.getpid()}.tam")
    try:
        _write(temporary, data, mode)
        if hash_of(temporary) != wanted:
            raise _reads_differently(path)
        patiently(lambda: temporary.replace(path))
        settle_folder(path.parent)
        if hash_of(path) != wanted:
            raise _reads_differently(path)
    except OSError as error:
        raise explain(error, path) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
    return wanted


def read_capped(path: Path, most: int) -> bytes:
    """The bytes of a plain file of at most `most` bytes; links and devices are not followed.

    Raises ClerkError where it is missing, larger, or not a plain file.
    """
    try:
        with os.fdopen(os.open(path, _READING), "rb") as file:
            found = os.fstat(file.fileno())
            if not stat.S_ISREG(found.st_mode):
                raise not_ours(path)
            data = file.read(most + 1) if found.st_size <= most else b""
    except OSError as error:
        if error.errno in (errno.ELOOP, errno.EISDIR):
            raise not_ours(path) from error
        raise explain(error, path) from error
    if found.st_size > most or len(data) > most:
        raise ClerkError(
            what=f"Tệp {path.name} lớn quá mức máy nhận ({_most_words(most)}).",
            kept="Máy chưa đọc và chưa sửa gì.",
            todo="Kiểm tra đã chọn đúng tệp, hoặc xin gửi lại tệp khác.",
        )
    return data


def _most_words(most: int) -> str:
    return f"{most // CHUNK} MB" if most >= CHUNK else f"{most // 1024} KB"


def hash_of(path: Path) -> str:
    """SHA-256 of a file's bytes as they lie on the disk, hex."""
    from hashlib import sha256

    digest = sha256()
    with path.open("rb") as file:
        if hasattr(os, "posix_fadvise"):  # else the answer would come from memory, not the stick
            os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
        while chunk := file.read(CHUNK):
            digest.update(chunk)
    return digest.hexdigest()


def make_folder(path: Path) -> None:
    """Make a folder and those above it. Raises ClerkError."""
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise explain(error, path) from error


def safe_name(words: str, ending: str) -> str:
    """A file name that Windows, Linux and FAT all take, made from any words.

    ending: with its dot. Letters with marks stay; what systems forbid becomes a dash.
    """
    words = unicodedata.normalize("NFC", words)  # marks that stand alone would become dashes
    kept = "".join(letter if letter.isalnum() or letter in " ._" else "-" for letter in words)
    kept = "-".join(part for part in kept.replace(" ", "-").split("-") if part)
    kept = kept[: LONGEST_NAME - len(ending)]
    kept = kept.encode()[:MOST_NAME_BYTES].decode(errors="ignore").strip("-. ")
    if not kept or kept.split(".")[0].lower() in DEVICES:
        kept = f"tep-{kept}" if kept else "tep"
    return kept + ending


def size_words(size: int) -> str:
    """Bytes as people say them: 840 KB, 3,2 MB."""
    if size < 1_000_000:
        return f"{max(1, round(size / 1000))} KB"
    return f"{size / 1_000_000:.1f} MB".replace(".", ",")


def patiently(action: Callable[[], T]) -> T:
    """Do something to a file, again for two seconds while Windows says another one holds it."""
    for _ in range(TRIES - 1):
        try:
            return action()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in SHARING:
                raise
            time.sleep(PAUSE)
    return action()


def explain(error: OSError, path: Path) -> ClerkError:
    """What went wrong with a file, as a clerk reads it."""
    name, details = _called(path), errno.errorcode.get(error.errno or 0, type(error).__name__)
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ClerkError(
            what=f"Ổ đĩa đã đầy nên chưa ghi xong {name}.",
            kept="Bản cũ vẫn nguyên, mọi thay đổi vẫn ở trong máy.",
            todo="Xóa bớt tệp không cần trên ổ đĩa đó, hoặc chọn ổ khác, rồi ghi lại.",
            details=details,
        )
    if getattr(error, "winerror", None) in SHARING:
        return ClerkError(
            what=f"Một chương trình khác đang mở {name}.",
            kept="Bản cũ vẫn nguyên, mọi thay đổi vẫn ở trong máy.",
            todo="Đóng chương trình đó rồi ghi lại.",
            details=details,
        )
    if error.errno in (errno.EROFS, errno.EACCES, errno.EPERM):
        return ClerkError(
            what=f"Ổ đĩa hoặc thư mục của {name} không cho phép ghi hoặc đọc.",
            kept="Bản cũ vẫn nguyên, mọi thay đổi vẫn ở trong máy.",
            todo="Gạt chốt khóa trên USB nếu có, hoặc chọn thư mục khác.",
            details=details,
        )
    if error.errno in (errno.EIO, errno.ENODEV, errno.ENXIO) or not path.parent.is_dir():
        return ClerkError(
            what="USB hoặc ổ đĩa đã bị rút ra hoặc không còn đọc được.",
            kept="Mọi thay đổi vẫn ở trong máy.",
            todo="Cắm lại USB rồi làm lại từ đầu bước này.",
            details=details,
        )
    if error.errno == errno.ENOENT:
        return ClerkError(
            what=f"Không còn thấy tệp {name}.",
            kept="Mọi thay đổi vẫn ở trong máy.",
            todo="Kiểm tra tên thư mục, cắm lại USB nếu tệp ở trên đó, rồi làm lại.",
            details=details,
        )
    return ClerkError(
        what=f"Máy chưa đọc hoặc ghi được {name}.",
        kept="Bản cũ vẫn nguyên, mọi thay đổi vẫn ở trong máy.",
        todo="Thử lại, hoặc chọn thư mục khác.",
        details=details,
    )


def _called(path: Path) -> str:
    """The name of a file as a sentence can bear it: of one named by its hash, the beginning."""
    name = path.stem
    return f"{name[:8]}…{path.suffix}" if HASH.fullmatch(name) else path.name


def not_ours(path: Path) -> ClerkError:
    """For a link, a folder or a device where a plain file should be."""
    return ClerkError(
        what=f"{path.name} không phải là một tệp thường.",
        kept="Máy chưa đọc và chưa sửa gì.",
        todo="Chọn đúng tệp, hoặc xin chép lại vào USB.",
    )


_READING = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_READING |= getattr(os, "O_NONBLOCK", 0)  # a named pipe must not make us wait
_WRITING = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)


def _write(path: Path, data: bytes, mode: int) -> None:
    path.unlink(missing_ok=True)  # a leftover of ours from before a power cut
    with os.fdopen(os.open(path, _WRITING, mode), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def settle_folder(folder: Path) -> None:
    """Make a new name in it survive a power cut; Windows does so by itself."""
    if sys.platform == "win32":
        return
    number = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):  # some sticks refuse: the file itself is already on the disk
            os.fsync(number)
    finally:
        os.close(number)


def _reads_differently(path: Path) -> ClerkError:
    return ClerkError(
        what=f"Đọc lại {_called(path)} thấy khác với lúc ghi: ổ đĩa hoặc USB này hỏng.",
        kept="Mọi thay đổi vẫn ở trong máy.",
        todo="Dùng USB hoặc ổ đĩa khác rồi ghi lại.",
    )
