"""The example in docs/wire-format.md is what its page says, and still opens."""

import json
from hashlib import sha256
from pathlib import Path

import pyrage
import pytest

from app.packages import container, keys, limits, receipts, statements, trust, wire

ROOT = Path(__file__).resolve().parents[2]
GOLDENS = ROOT / "tests" / "goldens"
PAGE = (ROOT / "docs" / "wire-format.md").read_text(encoding="utf-8")
KEYS = json.loads((GOLDENS / "example-keys.json").read_text())
PACKAGE = (GOLDENS / "example.tdkt").read_bytes()


@pytest.fixture(scope="module")
def opened():
    recipient = keys.recipient_of(KEYS["age_secret"])
    secrets = {keys.key_id(recipient): KEYS["age_secret"]}
    return wire.open_sealed(PACKAGE, bytes.fromhex(KEYS["device_public"]), secrets)


def test_the_example_opens_with_its_keys(opened):
    assert (opened.run.first, opened.run.last, len(opened.run.ops)) == (1, 2, 2)
    assert opened.run.ops[1].after == {"note": "Người hư cấu, đã xem lại"}
    assert opened.run.ops[1].entry["reason"] == "bổ sung"
    assert list(opened.attachments.values()) == [b"anh vi du"]


def test_the_page_shows_the_examples_bytes(opened):
    assert PACKAGE[: opened.preamble.size].decode().rstrip() in PAGE
    assert f"`{opened.preamble.hash}`" in PAGE
    assert f"`{sha256(PACKAGE).hexdigest()}`" in PAGE
    body = PACKAGE[opened.preamble.size :]
    plain = pyrage.decrypt(body, [keys.age_identity(KEYS["age_secret"])])
    reader = container.Reader(plain, limits.PLAINTEXT_BYTES)
    digest = opened.preamble.header.manifest_sha256
    manifest = reader.take("manifest.json", digest, most=limits.MANIFEST_BYTES).decode()
    assert manifest in PAGE
    first = json.loads(manifest)["members"][0]
    lines = reader.take(first["name"], first["sha256"], most=limits.OPS_BYTES).decode()
    assert lines in PAGE


def test_the_examples_receipt_and_trust_file_still_verify():
    data = (GOLDENS / "example.biennhan").read_bytes()
    assert data.decode().rstrip() in PAGE
    found = (GOLDENS / "example.ketnoi").read_bytes()
    device = keys.device_id(bytes.fromhex(KEYS["device_public"]))
    province = trust.read_trust(found, device)
    signed = receipts.read_receipt(data, province.sign_key)
    assert signed.is_received
    assert signed.receipt.header == wire.read_preamble(PACKAGE).hash
    request = trust.read_request((GOLDENS / "example.denghi").read_bytes())
    assert request.device == device


def test_the_page_names_every_limit_and_every_header_key(opened):
    for words in ("64 MiB", "256 MiB", "20,000 ops", "256 KiB", "16 MiB", "200 attachments"):
        assert words in PAGE
    for name in json.loads(opened.preamble.line):
        assert f"`{name}`" in PAGE
    value, _ = statements.read("receipt", (GOLDENS / "example.biennhan").read_bytes())
    for name in value:
        assert f"`{name}`" in PAGE
