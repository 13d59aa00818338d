"""The key of the clerk's file: random, and wrapped once per person and once by a printed code.

The wraps stand in one small file beside the database. Nothing in it opens anything by itself.
What wraps and opens is loaded at the first use: the window that asks for the words names the people
of that file, and shall not wait for a cipher.
"""

import json
import unicodedata
from importlib import import_module
from pathlib import Path
from typing import Any, NamedTuple

from app import canonical
from app.errors import ClerkError
from app.files import write_careful
from db import KEY_BYTES

CODE_LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"  # 32 signs, none of 0 O 1 I
CODE_GROUPS, GROUP_LENGTH = 6, 4
SHORTEST_PASSPHRASE = 15  # characters; NIST SP 800-63B-4 for a passphrase that stands alone
COST = (64 * 1024, 3, 4)  # of a new wrap: KiB, rounds, lanes; every slot keeps its own
MOST_DELAY = 300  # seconds between tries after many wrong ones

COMMON = frozenset({"123456789012345", "1234567890123456", "matkhaumatkhau1", "passwordpassword"})


class WrongSecret(ClerkError):
    """Neither this passphrase nor this code opens the file."""


class Slot(NamedTuple):
    """One wrap of the file's key. kind: passphrase or recovery; login is empty for the latter."""

    kind: str
    login: str
    salt: bytes
    nonce: bytes
    wrapped: bytes
    memory_kib: int
    rounds: int
    lanes: int

    def is_usable(self) -> bool:
        """Whether lengths and costs are sane: a damaged cost could stop the machine."""
        lengths = (len(self.salt), len(self.nonce), len(self.wrapped))
        costs = 64 <= self.memory_kib <= 1024 * 1024 and 1 <= self.rounds <= 32
        known = isinstance(self.kind, str) and isinstance(self.login, str)
        return known and lengths == (16, 12, KEY_BYTES + 16) and costs and 1 <= self.lanes <= 16

    def bound(self) -> bytes:
        """What the wrap is bound to besides the secret: moving it elsewhere breaks it."""
        return canonical.encode(
            {
                "kind": self.kind,
                "login": self.login,
                "memory_kib": self.memory_kib,
                "rounds": self.rounds,
                "lanes": self.lanes,
            }
        )


def load_ciphers() -> None:
    """Load what wraps and opens, before it is needed."""
    import_module("cryptography.hazmat.primitives.ciphers.aead")
    import_module("cryptography.hazmat.primitives.kdf.argon2")


def new_file_key() -> bytes:
    """A random key for a new file."""
    import secrets

    return secrets.token_bytes(KEY_BYTES)


def new_recovery_code() -> str:
    """A code of 6 groups of 4: 115 random bits and a check sign that catches a slip of the pen."""
    import secrets

    letters = [secrets.choice(CODE_LETTERS) for _ in range(CODE_GROUPS * GROUP_LENGTH - 1)]
    letters.append(_check_sign(letters))
    text = "".join(letters)
    return "-".join(
        text[start : start + GROUP_LENGTH] for start in range(0, len(text), GROUP_LENGTH)
    )


def read_recovery_code(typed: str) -> str:
    """The bare letters of a code as typed, in any case and with any spaces or dashes.

    Raises ClerkError where it cannot be a code: wrong length, a sign that is never used, or a
    check sign that does not fit.
    """
    bare = "".join(letter for letter in typed.upper() if letter.isalnum())
    if len(bare) != CODE_GROUPS * GROUP_LENGTH:
        raise ClerkError(
            what=f"Mã khôi phục có 24 chữ và số, anh chị mới gõ {len(bare)}.",
            kept="Dữ liệu trong máy không thay đổi.",
            todo="Gõ đủ 6 nhóm, mỗi nhóm 4 ký tự.",
            field="recovery",
        )
    strange = [letter for letter in bare if letter not in CODE_LETTERS]
    if strange or _check_sign(list(bare[:-1])) != bare[-1]:
        raise ClerkError(
            what="Mã khôi phục có chỗ gõ nhầm.",
            kept="Dữ liệu trong máy không thay đổi.",
            todo="So lại từng nhóm với tờ phiếu đã in. Mã không có số 0, số 1, chữ O và chữ I.",
            field="recovery",
        )
    return bare


def _check_sign(letters: list[str]) -> str:
    """A sum with odd weights modulo 32: any single wrong sign changes it."""
    total = 0
    for place, letter in enumerate(letters):
        total += CODE_LETTERS.index(letter) * (2 * place + 3)
    return CODE_LETTERS[total % len(CODE_LETTERS)]


def check_passphrase(passphrase: str) -> None:
    """Raise ClerkError for a passphrase that is too short or known to everybody. No other rules."""
    text = normal(passphrase)
    if not text:
        raise ClerkError(
            what=f"Chưa đặt mật khẩu. Cần từ {SHORTEST_PASSPHRASE} ký tự.",
            todo="Ghép bốn, năm từ dễ nhớ, ví dụ tên một con suối và một mùa trong năm.",
            field="passphrase",
        )
    if len(text) < SHORTEST_PASSPHRASE:
        raise ClerkError(
            what=f"Mật khẩu mới có {len(text)} ký tự, cần từ {SHORTEST_PASSPHRASE}.",
            todo="Ghép bốn, năm từ dễ nhớ, ví dụ tên một con suối và một mùa trong năm.",
            field="passphrase",
        )
    if text.lower() in COMMON or len(set(text)) < 5:
        raise ClerkError(
            what="Mật khẩu này ai cũng đoán được.",
            todo="Ghép bốn, năm từ chỉ mình anh chị nghĩ ra.",
            field="passphrase",
        )


def normal(passphrase: str) -> str:
    """The same passphrase whichever way the keyboard composed its letters, and whatever stood
    between its words: a line end that was pasted looks like a space and cannot be typed again."""
    return " ".join(unicodedata.normalize("NFC", passphrase).split())


def wrap(file_key: bytes, kind: str, login: str, secret: str) -> Slot:
    """A new slot: Argon2id of the secret, then ChaCha20-Poly1305 around the file's key."""
    import secrets

    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    empty = Slot(kind, login, secrets.token_bytes(16), secrets.token_bytes(12), b"", *COST)
    sealed = ChaCha20Poly1305(_derive(empty, secret)).encrypt(empty.nonce, file_key, empty.bound())
    return empty._replace(wrapped=sealed)


def unwrap(slot: Slot, secret: str) -> bytes | None:
    """The file's key, or None where the secret is not the slot's."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

    try:
        return ChaCha20Poly1305(_derive(slot, secret)).decrypt(
            slot.nonce, slot.wrapped, slot.bound()
        )
    except InvalidTag:
        return None


def _derive(slot: Slot, secret: str) -> bytes:
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

    return Argon2id(
        salt=slot.salt,
        length=KEY_BYTES,
        iterations=slot.rounds,
        lanes=slot.lanes,
        memory_cost=slot.memory_kib,
    ).derive(secret.encode())


def unlock(slots: list[Slot], login: str, passphrase: str) -> bytes:
    """The file's key by a person's passphrase. Raises WrongSecret, telling nothing of the login."""
    for slot in slots:
        if slot.kind == "passphrase" and slot.login == login:
            key = unwrap(slot, normal(passphrase))
            if key is not None:
                return key
    raise wrong_passphrase()


def wrong_passphrase() -> WrongSecret:
    return WrongSecret(
        what="Mật khẩu chưa đúng.",
        kept="Dữ liệu vẫn nguyên trong máy, gõ sai bao nhiêu lần cũng không bị xóa.",
        todo="Gõ lại, bấm hình con mắt để xem, hoặc dùng mã khôi phục đã in.",
        field="passphrase",
    )


def may_be_code(typed: str) -> bool:
    """Whether these letters have the form of a recovery code, of this file or another."""
    try:
        read_recovery_code(typed)
    except ClerkError:
        return False
    return True


def unlock_by_code(slots: list[Slot], typed: str) -> bytes:
    """The file's key by the printed recovery code.

    Raises ClerkError for a slip of the pen, WrongSecret for another file's code.
    """
    code = read_recovery_code(typed)
    for slot in slots:
        if slot.kind == "recovery":
            key = unwrap(slot, code)
            if key is not None:
                return key
    raise WrongSecret(
        what="Mã khôi phục này không phải của máy này, hoặc đã được thay bằng mã mới.",
        kept="Dữ liệu vẫn nguyên trong máy.",
        todo="Tìm phiếu mã khôi phục in gần nhất rồi gõ lại.",
        field="recovery",
    )


def delay_after(wrong_tries: int) -> int:
    """Whole seconds to wait after so many wrong tries in a row: 0, 1, 2, 4 … up to five minutes."""
    return 0 if wrong_tries < 1 else min(2 ** (wrong_tries - 1), MOST_DELAY)


def save_slots(path: Path, slots: list[Slot]) -> None:
    """Write the slots carefully: the old file stays until the new one is on the disk."""
    lines = [
        {
            "kind": slot.kind,
            "login": slot.login,
            "salt": slot.salt.hex(),
            "nonce": slot.nonce.hex(),
            "wrapped": slot.wrapped.hex(),
            "memory_kib": slot.memory_kib,
            "rounds": slot.rounds,
            "lanes": slot.lanes,
        }
        for slot in slots
    ]
    write_careful(path, json.dumps({"format": 1, "slots": lines}, indent=1).encode())


def load_slots(path: Path) -> list[Slot]:
    """The slots of a file. Raises ClerkError where it is missing or damaged."""
    try:
        found: dict[str, Any] = json.loads(path.read_bytes())
        slots = [
            Slot(
                line["kind"],
                line["login"],
                bytes.fromhex(line["salt"]),
                bytes.fromhex(line["nonce"]),
                bytes.fromhex(line["wrapped"]),
                int(line["memory_kib"]),
                int(line["rounds"]),
                int(line["lanes"]),
            )
            for line in found["slots"]
        ]
        if not all(slot.is_usable() for slot in slots):
            raise ValueError("a slot that nobody can have written")
        return slots
    except (OSError, ValueError, KeyError, TypeError, RecursionError) as error:
        raise ClerkError(
            what=f"Tệp khóa {path.name} bị thiếu hoặc hỏng nên chưa mở được sổ.",
            kept="Sổ vẫn nguyên trong máy, chỉ chưa mở được.",
            todo=f"Chép lại {path.name} từ bản sao lưu vào cùng thư mục rồi mở lại.",
            details=type(error).__name__,
        ) from error
