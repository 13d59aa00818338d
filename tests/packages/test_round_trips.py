"""What is sealed is what is opened, and the same work always gives the same bytes."""

import json
from unicodedata import normalize

import orjson
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from app import canonical
from app.packages import keys, ops, wire
from tests.packages import making

SECRET, RECIPIENT = making.age_pair()
SECRETS = {keys.key_id(RECIPIENT): SECRET}

texts = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=40).map(
    lambda text: normalize("NFC", text)
)
values = st.one_of(texts, st.integers(-(2**53) + 1, 2**53 - 1), st.booleans(), st.none())
payloads = st.dictionaries(
    st.text("abcdefghijklmnopqrstuvwxyz_", min_size=1, max_size=12), values, max_size=6
)


@settings(max_examples=40)
@given(st.lists(payloads, min_size=1, max_size=8), st.dictionaries(st.binary(), st.none()))
@example([{"entry": ',"entry":{"action":', "salt": '","salt":"'}], {})
def test_what_was_sealed_comes_out_again(after, files):
    made = making.make_ops(len(after), after=after)
    attachments = {ops.sha256(data).hexdigest(): data for data in files}
    sealed = making.seal(made, RECIPIENT, attachments=attachments)
    opened = wire.open_sealed(sealed.data, making.PUBLIC, SECRETS)
    assert [ops.Op(*op[:4]) for op in opened.run.ops] == made
    assert opened.attachments == attachments
    assert opened.preamble.header == sealed.header
    assert opened.preamble.hash == sealed.hash


@settings(max_examples=40)
@given(st.lists(payloads, min_size=2, max_size=8), st.randoms())
def test_the_order_of_ops_never_changes_the_bytes(after, chance):
    made = making.make_ops(len(after), after=after)
    shuffled = chance.sample(made, len(made))
    attachments = {ops.sha256(b"x").hexdigest(): b"x", ops.sha256(b"y").hexdigest(): b"y"}
    backwards = dict(reversed(attachments.items()))
    one = wire.plaintext(ops.write(made), attachments, making.SALT)
    assert wire.plaintext(ops.write(shuffled), backwards, making.SALT) == one


@given(payloads)
def test_the_fast_spelling_is_the_canonical_one(payload):
    assert orjson.dumps(payload, option=orjson.OPT_SORT_KEYS) == canonical.encode(payload)


@given(payloads)
def test_a_payload_in_any_other_spelling_is_refused(payload):
    line = ops.line(making.make_ops(1, after=[payload])[0])
    for other in (
        json.dumps(json.loads(line)).encode(),
        line.replace(b"{", b"{ ", 1),
        line[:-1] + b',"salt":"' + b"0" * 32 + b'"}',
    ):
        with pytest.raises(ops.PackageError):
            ops.read(other + b"\n")


def test_a_text_that_begins_with_a_combining_mark_after_an_escape_still_travels():
    made = making.make_ops(1, after=[{"note": "một dòng"}])
    strange = making.make_ops(1, after=[{"note": 'a\n\u0301"\u0301'}])
    for one in (made, strange):
        assert ops.read(ops.write(one).data).ops[0].after == one[0].after


def test_lines_put_together_from_the_journals_bytes_are_the_same_lines():
    op = making.make_ops(1)[0]
    fields = canonical.encode({"after": op.after, "before": op.before})
    assert ops.line_of(canonical.encode(op.entry), fields, op.salt) == ops.line(op)


def test_very_even_data_is_stored_so_that_its_own_reader_accepts_it():
    blank = bytes(3_000_000)
    name = ops.sha256(blank).hexdigest()
    sealed = making.seal(making.make_ops(1), RECIPIENT, attachments={name: blank})
    assert wire.open_sealed(sealed.data, making.PUBLIC, SECRETS).attachments == {name: blank}


def test_a_package_for_another_province_does_not_open():
    _, stranger = making.age_pair()
    sealed = making.seal(making.make_ops(1), stranger)
    with pytest.raises(wire.PackageError) as refused:
        wire.open_sealed(sealed.data, making.PUBLIC, SECRETS)
    assert refused.value.code == "recipient"
