"""The folder of a province: its name and addresses, its keys, its database, its quarantine."""

import json
import secrets
import stat
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from sqlalchemy import Engine

from app import files
from app.errors import ClerkError
from app.packages import keys
from db import KEY_BYTES
from db import province as tables
from db.engine import WRITES, open_file, open_server

SETTINGS, KEYS, DATABASE = "tinh.json", "khoa-tinh.json", "tinh.db"
QUARANTINE, WAITING = "cach-ly", "cho-xu-ly"


@dataclass(frozen=True, slots=True)
class ProvinceKeys:
    """Private keys and the console's password, in one file that only its owner may read.

    sign: Ed25519 raw hex, for receipts and trust; age: opens packages; file: of the embedded
    database; session: signs the console's cookies; password: hash (login.py).
    """

    sign: str
    age: str
    file: str
    session: str
    password: str

    @property
    def sign_key(self) -> Ed25519PrivateKey:
        return Ed25519PrivateKey.from_private_bytes(bytes.fromhex(self.sign))

    @property
    def age_secrets(self) -> dict[str, str]:
        """Age secrets by key id, as opening a package asks for them."""
        return {keys.key_id(keys.recipient_of(self.age)): self.age}


@dataclass(frozen=True, slots=True)
class Province:
    """A province, open. db: the address of its PostgreSQL, or empty for its own encrypted file."""

    folder: Path
    id: str
    name: str
    addresses: tuple[str, ...]
    db: str
    keys: ProvinceKeys
    engine: Engine
    # public keys of devices that were enrolled once: a key never changes, whatever else may
    device_keys: dict[str, bytes] = field(default_factory=dict)

    @property
    def quarantine(self) -> Path:
        """Where uploads grow."""
        return self.folder / QUARANTINE

    @property
    def waiting(self) -> Path:
        """Where whole packages lie that are not settled yet."""
        return self.folder / WAITING

    @property
    def writer(self) -> Engine:
        return self.engine.execution_options(**WRITES)

    def close(self) -> None:
        self.engine.dispose()


def make(
    folder: Path, name: str, addresses: Sequence[str], db: str, password_hash: str
) -> Province:
    """Set up a province in an empty folder. Raises ClerkError where one is there already."""
    if (folder / SETTINGS).exists() or (folder / KEYS).exists():
        raise ClerkError(
            what=f"Thư mục {folder} đã có một tỉnh.",
            kept="Tỉnh đang có vẫn nguyên.",
            todo="Chọn thư mục trống khác.",
        )
    for path in (folder, folder / QUARANTINE, folder / WAITING):
        files.make_folder(path)
        path.chmod(0o700)
    made = ProvinceKeys(
        secrets.token_bytes(32).hex(),
        keys.new_age_identity(),
        secrets.token_bytes(KEY_BYTES).hex(),
        secrets.token_hex(32),
        password_hash,
    )
    _write_json(folder / KEYS, asdict(made))
    settings = {
        "format": 1,
        "id": secrets.token_hex(16),
        "name": name,
        "addresses": list(addresses),
        "db": db,
    }
    # the database first: without its settings a folder half made is simply not a province yet
    engine = _engine(folder, db, made, create=True)
    with engine.execution_options(**WRITES).begin() as connection:
        tables.upgrade(connection)
    engine.dispose()
    _write_json(folder / SETTINGS, settings)
    return open_province(folder)


def open_province(folder: Path) -> Province:
    """Open a province and bring its database up to date. Raises ClerkError."""
    settings = _read_json(folder / SETTINGS)
    found = ProvinceKeys(**_read_json(folder / KEYS))
    engine = _engine(folder, settings["db"], found, create=False)
    with engine.execution_options(**WRITES).begin() as connection:
        tables.upgrade(connection)
    return Province(
        folder,
        settings["id"],
        settings["name"],
        tuple(settings["addresses"]),
        settings["db"],
        found,
        engine,
    )


def _engine(folder: Path, db: str, found: ProvinceKeys, *, create: bool) -> Engine:
    if db:
        return open_server(db)
    return open_file(folder / DATABASE, bytes.fromhex(found.file), create=create)


def _write_json(path: Path, value: dict[str, Any]) -> None:
    files.write_careful(path, json.dumps(value, ensure_ascii=False, indent=1).encode())


def _read_json(path: Path) -> dict[str, Any]:
    if sys.platform != "win32" and path.exists() and path.name == KEYS:
        loose = stat.S_IMODE(path.stat().st_mode) & 0o077
        if loose:
            raise ClerkError(
                what=f"Người khác trên máy này cũng đọc được tệp khóa {path}.",
                kept="Tỉnh chưa mở.",
                todo=f"Chạy: chmod 600 {path}, rồi khởi động lại.",
            )
    try:
        found: dict[str, Any] = json.loads(files.read_capped(path, files.CHUNK))
    except ValueError as error:
        raise ClerkError(
            what=f"Tệp {path.name} của tỉnh bị hỏng.",
            kept="Sổ của tỉnh vẫn nguyên, chỉ chưa mở được.",
            todo=f"Chép lại {path.name} từ bản sao lưu của thư mục này.",
        ) from error
    return found
