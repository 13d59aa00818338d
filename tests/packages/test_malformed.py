"""Packages that are validly signed and encrypted, and wrong inside: each is refused by its code."""

import struct
import zlib
from hashlib import sha256

import pytest

from app import canonical
from app.packages import container, keys, limits, ops, wire
from app.packages.errors import PackageError
from tests.packages import making

SECRET, RECIPIENT = making.age_pair()
SECRETS = {keys.key_id(RECIPIENT): SECRET}
OPS = making.make_ops(3)
LINES = making.lines(OPS)
ATTACHMENT = b"mot tep dinh kem"
NAME = sha256(ATTACHMENT).hexdigest()


def code_of(data: bytes) -> str:
    with pytest.raises(PackageError) as error:
        wire.open_sealed(data, making.PUBLIC, SECRETS)
    assert error.value.what and error.value.kept and error.value.todo
    return error.value.code


def code_inside(manifest: bytes, plain: bytes) -> str:
    return code_of(making.sealed_raw(plain, manifest, RECIPIENT))


def whole(lines=LINES, attachments=None, **changes):
    """A manifest that is right for these members, and the zip around both."""
    attachments = attachments or {}
    run = {"first": 1, "last": 3, "head": ops.read(LINES).head, "prev": ops.START, "ops": 3}
    manifest = making.manifest_for(lines, attachments, **{**run, **changes})
    members = [("manifest.json", manifest), ("ops.ndjson", lines)]
    members += [(f"att/{name}", data) for name, data in attachments.items()]
    return manifest, members


def test_the_helper_itself_makes_a_good_package():
    manifest, members = whole(attachments={NAME: ATTACHMENT})
    data = making.sealed_raw(making.zip_of(*members), manifest, RECIPIENT)
    assert wire.open_sealed(data, making.PUBLIC, SECRETS).attachments == {NAME: ATTACHMENT}


@pytest.mark.parametrize(
    ("changes", "code"),
    [
        ({"first": 2}, "manifest"),
        ({"last": 4}, "manifest"),
        ({"ops": 4}, "manifest"),
        ({"head": "1" * 64}, "manifest"),
        ({"prev": "1" * 64}, "manifest"),
        ({"salt": "00"}, "manifest"),
        ({"salt": 5}, "manifest"),
        ({"extra": 1}, "manifest"),
        ({"members": []}, "manifest"),
        ({"members": None}, "manifest"),
        ({"members": [{"name": "ops.ndjson", "sha256": "0" * 64, "size": -1}]}, "manifest"),
        ({"members": [{"name": "ops.ndjson", "sha256": "0" * 64, "size": 9}]}, "members"),
        ({"members": [{"name": "../ops", "sha256": "0" * 64, "size": 9}]}, "manifest"),
        ({"members": [{"name": "ops.ndjson", "sha256": "0" * 64, "size": 1, "x": 1}]}, "manifest"),
    ],
)
def test_a_manifest_that_says_something_else_is_refused(changes, code):
    manifest, members = whole(**changes)
    assert code_inside(manifest, making.zip_of(*members)) == code


def test_members_that_are_missing_doubled_reordered_or_unpromised_are_refused():
    manifest, members = whole(attachments={NAME: ATTACHMENT})
    head, lines, attachment = members
    for wrong in (
        [head, lines],
        [head, attachment, lines],
        [lines, head, attachment],
        [head, lines, attachment, attachment],
        [head, lines, attachment, ("att/" + "0" * 64, b"x")],
        [head, head, lines, attachment],
        [],
    ):
        assert code_inside(manifest, making.zip_of(*wrong)) == "members"


def test_an_attachment_with_other_bytes_is_refused():
    manifest, (head, lines, _) = whole(attachments={NAME: ATTACHMENT})
    changed = ATTACHMENT[:-1] + b"M"
    plain = making.zip_of(head, lines, (f"att/{NAME}", changed))
    assert code_inside(manifest, plain) == "member_hash"


def test_two_attachments_of_one_name_in_the_manifest_are_refused():
    manifest, members = whole(attachments={NAME: ATTACHMENT})
    value = canonical.decode(manifest)
    value["members"].append(value["members"][-1])
    doubled = canonical.encode(value)
    plain = making.zip_of(("manifest.json", doubled), *members[1:], members[-1])
    assert code_inside(doubled, plain) == "manifest"


def rewritten(plain: bytes, offset: int, form: str, value: int) -> bytes:
    """The first local header with one number replaced."""
    changed = bytearray(plain)
    struct.pack_into(form, changed, offset, value)
    return bytes(changed)


@pytest.mark.parametrize(
    ("offset", "form", "value"),
    [
        (4, "<H", 45),  # needs zip64
        (6, "<H", 1),  # encrypted
        (6, "<H", 8),  # sizes behind the data
        (8, "<H", 12),  # bzip2
        (8, "<H", 99),
        (10, "<H", 1),  # a time of day
        (14, "<I", 0),  # checksum
        (18, "<I", 0xFFFFFFFF),  # packed size
        (22, "<I", 0xFFFFFFFF),  # size
        (22, "<I", 1),
        (26, "<H", 0xFFFF),  # name length
        (28, "<H", 4),  # an extra field
    ],
)
def test_a_local_header_that_lies_is_refused(offset, form, value):
    manifest, members = whole()
    plain = rewritten(making.zip_of(*members), offset, form, value)
    assert code_inside(manifest, plain) in ("container", "members", "member_hash", "too_large")


def test_a_directory_that_differs_from_the_members_is_refused():
    manifest, members = whole()
    plain = making.zip_of(*members)
    start = plain.index(container.CENTRAL)
    for place in range(start, len(plain)):
        changed = bytearray(plain)
        changed[place] ^= 0x10
        assert code_inside(manifest, bytes(changed)) == "members"
    assert code_inside(manifest, plain + b"\0") == "members"
    assert code_inside(manifest, b"\0" + plain) == "members"


def bomb(size: int) -> bytes:
    packing = zlib.compressobj(9, zlib.DEFLATED, -15)
    return packing.compress(bytes(size)) + packing.flush()


def member(name: str, method: int, packed: bytes, size: int, checksum: int) -> bytes:
    head = container._Member(name.encode(), method, checksum, len(packed), size, 0)
    return head.local() + packed


def test_a_bomb_that_declares_a_small_size_stops_at_that_size():
    packed = bomb(50_000_000)
    digest = sha256(b"\0" * 10).hexdigest()
    value = {"name": "ops.ndjson", "sha256": digest, "size": 10}
    manifest, members = whole(members=[value])
    plain = making.zip_of(members[0])
    plain = plain[: plain.index(container.CENTRAL)] + member("ops.ndjson", 8, packed, 10, 0)
    assert code_inside(manifest, plain) == "container"


def test_a_bomb_that_declares_its_true_size_is_refused_by_the_ratio_before_it_is_unpacked():
    packed, size = bomb(12_000_000), 12_000_000
    checksum = zlib.crc32(bytes(size))
    value = {"name": "ops.ndjson", "sha256": sha256(bytes(size)).hexdigest(), "size": size}
    manifest, members = whole(members=[value])
    plain = making.zip_of(members[0])
    plain = plain[: plain.index(container.CENTRAL)] + member(
        "ops.ndjson", 8, packed, size, checksum
    )
    assert code_inside(manifest, plain) == "ratio"


def test_a_member_with_bytes_behind_its_stream_is_refused():
    manifest, _ = whole()
    packed = bomb(0) + b"more"
    plain = member("manifest.json", 8, packed, 0, 0)
    assert code_inside(manifest, plain) == "container"


def with_lines(lines: bytes, **changes) -> str:
    manifest = making.manifest_for(lines, {}, **changes)
    return code_inside(manifest, making.zip_of(("manifest.json", manifest), ("ops.ndjson", lines)))


def broken(number, **entry):
    """Three ops, one with entry keys replaced; everything after is chained to it as if right."""
    return making.lines(making.make_ops(3, changes={number: entry}))


@pytest.mark.parametrize(
    ("number", "entry", "code"),
    [
        (2, {"n": 4}, "op_order"),
        (2, {"n": 1}, "op_order"),
        (1, {"n": 0}, "op_form"),
        (1, {"n": -1}, "op_form"),
        (3, {"n": 2**53 - 1}, "op_form"),
        (2, {"rev": "01234567.9"}, "op_order"),
        (2, {"db": "f" * 32}, "op_order"),
        (2, {"prev": "1" * 64}, "op_chain"),
        (1, {"prev": "1" * 64}, "op_chain"),
        (2, {"payload": "1" * 64}, "op_payload"),
        (2, {"action": "erase"}, "op_form"),
        (2, {"type": "Subject"}, "op_form"),
        (2, {"type": "x" * 41}, "op_form"),
        (2, {"rec": "not-a-uuid"}, "op_form"),
        (2, {"actor": None}, "op_form"),
        (2, {"lamport": "2"}, "op_form"),
        (2, {"lamport": 2**31}, "op_form"),
        (2, {"reason": "a\0b"}, "op_form"),
        (2, {"lamport": True}, "op_form"),
        (2, {"t_claimed": "2025-01-20"}, "op_form"),
        (2, {"reason": 5}, "op_form"),
        (2, {"base_rev": ""}, "op_form"),
        (2, {"extra": 1}, "op_form"),
    ],
)
def test_an_entry_of_the_wrong_form_or_place_is_refused(number, entry, code):
    assert with_lines(broken(number, **entry)) == code


def test_a_lamport_count_may_be_anything_from_one_up():
    made = making.make_ops(3, changes={2: {"lamport": 900, "reason": 'vì "nhầm"\n\\'}})
    assert ops.read(making.lines(made)).ops[1].entry["reason"] == 'vì "nhầm"\n\\'


@pytest.mark.parametrize(
    "lines",
    [
        b"",
        b"\n",
        b"\n\n",
        b"null\n",
        b"[]\n",
        b"{}\n",
        b'"x"\n',
        LINES[:-1],
        LINES + b"\n",
        LINES.replace(b"\n", b"\r\n"),
        b"\xef\xbb\xbf" + LINES,
        LINES.replace(b"1981", b"1981.0"),
        LINES.replace(b"1981", b"1e3"),
        LINES.replace(b"1981", b"9007199254740992"),
        LINES.replace(b"1981", b"1" * 4_000),
        LINES.replace(b"1981", b"NaN"),
        LINES.replace(b"1981", b"[" * 900 + b"]" * 900),
        LINES.replace(b"1981", b'{"a":1}'),
        LINES.replace(b'"note":""', b'"note":"\\ud800"'),
        LINES.replace(b'"note":""', b'"note":"","note":""'),
        LINES.replace("ví".encode(), "vi\u0301".encode()),
        LINES.replace("ví".encode(), b"v\xc3"),
        LINES.replace(b'"salt":"', b'"salt":"0'),
    ],
    ids=lambda lines: repr(lines[:20]),
)
def test_lines_that_are_not_canonical_are_refused(lines):
    assert with_lines(lines) in ("op_form", "ops")


def test_too_many_and_too_long_ops_are_refused():
    assert with_lines(b"{}\n" * (limits.OPS + 1)) == "too_large"
    long = making.make_ops(1, after=[{"note": "x" * (limits.OP_BYTES + 1)}])
    assert with_lines(making.lines(long)) == "too_large"


def test_a_chain_of_another_file_than_the_header_says_is_refused():
    other = making.lines(making.make_ops(3, db="f" * 32))
    manifest, _ = whole(other, head=ops.read(other).head)
    plain = making.zip_of(("manifest.json", manifest), ("ops.ndjson", other))
    assert code_inside(manifest, plain) == "ops"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"crit": ["x"]}, "crit"),
        ({"kind": "answer"}, "crit"),
        ({"schema": 2}, "version"),
        ({"schema": 0}, "header"),
        ({"schema": True}, "header"),
        ({"seq": 0}, "header"),
        ({"seq": 2**31, "prev": "1" * 64}, "header"),
        ({"seq": 2}, "header"),
        ({"seq": "1"}, "header"),
        ({"prev": "1" * 64}, "header"),
        ({"device": "x"}, "header"),
        ({"to": None}, "header"),
        ({"nonce": "1"}, "header"),
        ({"last_receipt": 1}, "header"),
        ({"parent": {"db": "f" * 32}}, "header"),
        ({"parent": {"db": making.DB, "hash": "1" * 64, "seq": 1}}, "header"),
        ({"body_len": limits.CIPHERTEXT_BYTES + 1}, "too_large"),
        ({"body_len": 10**30}, "header"),
        ({"unknown": 1}, "header"),
        ({"body_sha256": "0" * 64}, "body_hash"),
        ({"body_len": 1}, "body_length"),
        ({"manifest_sha256": "0" * 64}, "member_hash"),
    ],
)
def test_a_signed_header_of_the_wrong_form_is_refused(change, code):
    good = making.seal(OPS, RECIPIENT)
    preamble = wire.read_preamble(good.data)
    value = canonical.decode(preamble.line) | change
    if value.get("body_len") == 10**30:
        line = canonical.encode(value | {"body_len": 1}).replace(b'len":1,', b'len":%d,' % 10**30)
    else:
        line = canonical.encode(value)
    signature = making.DEVICE_KEY.sign(wire.SIGNED + line)
    head = wire.MAGIC + line + b"\n" + wire.base64.b64encode(signature) + b"\n"
    assert code_of(head + good.data[preamble.size :]) == code


def test_a_header_beyond_its_limit_is_refused_without_reading_on():
    assert code_of(wire.MAGIC + b"x" * (limits.HEADER_BYTES + 1) + b"\n" * 200) == "header"
    assert code_of(b"TDKT/2\n" + LINES) == "version"
    assert code_of(b"") == "magic"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda entry, salt, fields: (entry, salt, fields.replace(b"1982", b"1999")), "op_payload"),
        (lambda entry, salt, fields: ({**entry, "reason": "x"}, salt, fields), "op_chain"),
        (lambda entry, salt, fields: ({**entry, "prev": "0" * 64}, salt, fields), "op_chain"),
        (lambda entry, salt, fields: ({**entry, "n": 5}, salt, fields), "op_order"),
        (lambda entry, salt, fields: ({**entry, "n": 2.0}, salt, fields), "op_form"),
        (lambda entry, salt, fields: (entry, salt + "0", fields), "op_form"),
    ],
)
def test_a_journal_that_was_edited_behind_the_programs_back_is_never_sealed(change, code):
    parts = [
        (op.entry, op.salt, canonical.encode({"after": op.after, "before": op.before}))
        for op in OPS
    ]
    assert ops.join(parts).data == LINES
    parts[1] = change(*parts[1])
    with pytest.raises(PackageError) as error:
        ops.join(parts)
    assert error.value.code == code
