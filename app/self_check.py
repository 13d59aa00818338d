"""What a support line asks first: does every part this program stands on work on this machine?"""

import io
import secrets
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pyrage
import zxingcpp
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app import files, keys, resources
from db.engine import check_library, connect


@dataclass(frozen=True, slots=True)
class Finding:
    """One check and what came of it; `trouble` is empty where all is well."""

    name: str
    trouble: str


Check = tuple[str, Callable[[], None]]


def run(more: tuple[Check, ...] = ()) -> list[Finding]:
    """Run every check and tell of each; none stops the others."""
    findings = []
    for name, check in (*CHECKS, *more):
        try:
            check()
            findings.append(Finding(name, ""))
        except Exception as error:  # what went wrong is the answer itself
            findings.append(Finding(name, f"{type(error).__name__}: {error}"[:200]))
    return findings


def _encrypted_file() -> None:
    check_library()
    with tempfile.TemporaryDirectory() as folder:
        path, key = Path(folder) / "thu.db", secrets.token_bytes(32)
        connection = connect(path, key, create=True)
        connection.execute("CREATE VIRTUAL TABLE t USING fts5(words, prefix='1 2 3')")
        connection.execute("INSERT INTO t VALUES ('dang thi hoa')")
        found = connection.execute("SELECT count(*) FROM t WHERE t MATCH '\"hoa\"*'").fetchone()[0]
        connection.close()
        if found != 1 or path.read_bytes()[:6] == b"SQLite":
            raise RuntimeError("the file is not searched or not encrypted")


def _keys() -> None:
    secret = keys.new_recovery_code()
    file_key = keys.new_file_key()
    slot = keys.wrap(file_key, "recovery", "", keys.read_recovery_code(secret))
    if keys.unwrap(slot, keys.read_recovery_code(secret)) != file_key:
        raise RuntimeError("a wrapped key did not come back")


def _signing_and_sealing() -> None:
    key = Ed25519PrivateKey.generate()
    key.public_key().verify(key.sign(b"thu"), b"thu")
    identity = pyrage.x25519.Identity.generate()
    sealed = pyrage.encrypt(b"thu", [identity.to_public()])
    if pyrage.decrypt(sealed, [identity]) != b"thu":
        raise RuntimeError("sealed bytes did not come back")


def _catalogue() -> None:
    from app.catalog import load  # read on demand: the other checks must run without it

    catalog = load()
    if catalog.base_salary(date(2026, 7, 1)) != 2_530_000:
        raise RuntimeError("the catalogue gives a wrong base salary")


def _certificate() -> None:
    from app.certificates import drawing, layouts
    from app.certificates.texts import CertificateText, Mode

    text = CertificateText(
        authority="CHỦ TỊCH",
        verb="TẶNG",
        form="GIẤY KHEN",
        recipient="Ông Thử",
        address="Xã Thử",
        citation="Có thành tích",
        decision="Quyết định số 01",
        decision_date="ngày 01",
        register="Số 01",
        place_date="Nơi ký",
        signer_roles=("CHỦ TỊCH",),
        signer="Người Ký",
    )
    out = io.BytesIO()
    drawing.draw([text], Mode.FULL, layouts.load(), drawing.Offset(), out)
    if not out.getvalue().startswith(b"%PDF"):
        raise RuntimeError("no certificate was drawn")


def _fonts() -> None:
    from app import apart  # another program is started: nothing else here needs that

    font = str(resources.path("fonts/LiberationSerif-Regular.ttf"))
    if not apart.answer("convert-font", font, "0", patience=60).startswith(b"\0\1\0\0"):
        raise RuntimeError("no font was converted")


def _codes() -> None:
    code = zxingcpp.create_barcode("SO VANG", zxingcpp.BarcodeFormat.QRCode, ec_level="Q")
    read = zxingcpp.read_barcodes(code.to_image(scale=4))
    if not read or read[0].text != "SO VANG":
        raise RuntimeError("a code was not read back")


def _careful_writing() -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "thu.bin"
        files.write_careful(path, b"1")
        files.write_careful(path, b"2")
        if path.read_bytes() != b"2":
            raise RuntimeError("a careful write was not there")


def _resources() -> None:
    for name in ("catalog", "fonts", "icons", "artwork"):
        resources.path(name)


CHECKS: tuple[Check, ...] = (
    ("resources", _resources),
    ("encrypted file and search", _encrypted_file),
    ("key slots", _keys),
    ("signing and sealing", _signing_and_sealing),
    ("careful writing", _careful_writing),
    ("catalogue", _catalogue),
    ("certificate", _certificate),
    ("fonts", _fonts),
    ("codes", _codes),
)
