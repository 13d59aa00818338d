"""The folder of a province: its name and addresses, its keys, its database, its quarantine."""

import json
import secrets
import stat
import sys
from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass, field, fields
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
    """Set up a province in an empty folder. db: an address that `is_server`, or empty.

    Raises ClerkError where one is there already. What fails leaves nothing behind, so that the
    same command can be given again.
    """
    if any((folder / name).exists() for name in (SETTINGS, KEYS, DATABASE)):
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
    try:
        _make_tables(_engine(folder, db, made, create=True))
        _write_json(folder / SETTINGS, settings)  # last: from here on it is a province
    except BaseException:
        for name in (KEYS, DATABASE):
            (folder / name).unlink(missing_ok=True)
        raise
    return open_province(folder)


def _make_tables(engine: Engine) -> None:
    try:
        with engine.execution_options(**WRITES).begin() as connection:
            if tables.version(connection):
                raise ClerkError(
                    what="Kho PostgreSQL này đã có sổ của một tỉnh.",
                    kept="Sổ đang có vẫn nguyên.",
                    todo="Ghi --db của một kho còn trống.",
                )
            tables.upgrade(connection)
    finally:
        engine.dispose()


def open_province(folder: Path) -> Province:
    """Open a province and bring its database up to date.

    Raises ClerkError, and of the database itself what opening it raises (main.py tells it).
    """
    if not (folder / SETTINGS).exists():
        raise ClerkError(
            what=f"Không có tỉnh nào trong {folder}.",
            kept="Máy chưa đổi gì.",
            todo="Xem lại thư mục, hoặc lập tỉnh bằng sovang-province init.",
        )
    settings = _read_json(folder / SETTINGS, ("id", "name", "addresses", "db"))
    kept = _read_json(folder / KEYS, [key.name for key in fields(ProvinceKeys)])
    found = ProvinceKeys(**kept)
    db = settings["db"]
    if not db and not (folder / DATABASE).exists():
        raise _broken(DATABASE, "không còn")
    engine = _engine(folder, db, found, create=False)
    with engine.execution_options(**WRITES).begin() as connection:
        tables.upgrade(connection)
    addresses = tuple(settings["addresses"])
    return Province(folder, settings["id"], settings["name"], addresses, db, found, engine)


def is_server(db: str) -> bool:
    """Whether this is the address of a PostgreSQL: on any other the records would lie open."""
    return db.startswith("postgresql+psycopg://")


def _engine(folder: Path, db: str, found: ProvinceKeys, *, create: bool) -> Engine:
    if db:
        return open_server(db)
    return open_file(folder / DATABASE, bytes.fromhex(found.file), create=create)


def _write_json(path: Path, value: dict[str, Any]) -> None:
    files.write_careful(path, json.dumps(value, ensure_ascii=False, indent=1).encode())


def _read_json(path: Path, names: Collection[str]) -> dict[str, Any]:
    """The values of a file of ours: these and no others. Raises ClerkError."""
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
        raise _broken(path.name) from error
    if not isinstance(found, dict) or not found.keys() >= set(names):
        raise _broken(path.name)
    return {name: found[name] for name in names}


def _broken(name: str, how: str = "bị hỏng") -> ClerkError:
    return ClerkError(
        what=f"Tệp {name} của tỉnh {how}.",
        kept="Các tệp khác trong thư mục của tỉnh vẫn nguyên.",
        todo=f"Chép lại {name} từ bản sao lưu của thư mục này.",
    )
