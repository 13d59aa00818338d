"""Careful files: the old bytes or the new ones, never a mix; words for every fault."""

import errno
import os
from hashlib import sha256

import pytest

from app import files
from app.errors import ClerkError


def test_what_was_written_is_what_is_read(tmp_path):
    path = tmp_path / "a.bin"
    for data in (b"", b"mot", b"x" * 3_000_000):
        assert files.write_careful(path, data) == sha256(data).hexdigest()
        assert files.read_capped(path, 3_000_000) == data
    assert [found.name for found in tmp_path.iterdir()] == ["a.bin"]
    assert path.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EROFS, errno.EACCES])
@pytest.mark.parametrize("step", ["fsync", "replace", "open"])
def test_a_fault_at_any_step_leaves_the_old_file_and_no_rubbish(tmp_path, monkeypatch, step, code):
    path = tmp_path / "so.bin"
    path.write_bytes(b"ban cu")

    def fail(*_arguments, **_more):
        raise OSError(code, "fault")

    target = {"fsync": (os, "fsync"), "replace": (files.Path, "replace"), "open": (os, "open")}
    with monkeypatch.context() as broken:
        broken.setattr(*target[step], fail)
        with pytest.raises(ClerkError) as error:
            files.write_careful(path, b"ban moi")
    assert error.value.what and error.value.kept and error.value.todo
    assert path.read_bytes() == b"ban cu"
    assert [found.name for found in tmp_path.iterdir()] == ["so.bin"]


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "đầy"),
        (errno.EROFS, "không cho phép"),
        (errno.EIO, "rút ra"),
        (errno.ENODEV, "rút ra"),
        (errno.EACCES, "không cho phép"),
    ],
)
def test_each_trouble_has_its_own_words(tmp_path, code, words):
    told = files.explain(OSError(code, "x"), tmp_path / "goi.tdkt")
    assert words in told.what and told.kept and told.todo
    assert errno.errorcode[code] == told.details


def test_a_stick_that_was_taken_out_is_named_as_such(tmp_path):
    with pytest.raises(ClerkError) as error:
        files.write_careful(tmp_path / "usb" / "goi.tdkt", b"x")
    assert "rút ra" in error.value.what


def test_a_stick_that_gives_back_other_bytes_is_never_called_done(tmp_path, monkeypatch):
    path = tmp_path / "goi.tdkt"
    path.write_bytes(b"cu")
    monkeypatch.setattr(files, "hash_of", lambda _path: sha256(b"khac").hexdigest())
    with pytest.raises(ClerkError) as error:
        files.write_careful(path, b"moi")
    assert "hỏng" in error.value.what
    assert path.read_bytes() == b"cu"


def test_a_scanner_that_holds_the_file_for_a_moment_is_waited_for(tmp_path, monkeypatch):
    monkeypatch.setattr(files, "PAUSE", 0)
    held = [True, True, False]
    replace = files.Path.replace

    def busy(self, target):
        if held.pop(0):
            error = PermissionError(errno.EACCES, "held")
            error.winerror = 32
            raise error
        return replace(self, target)

    monkeypatch.setattr(files.Path, "replace", busy)
    files.write_careful(tmp_path / "a", b"x")
    assert held == []
    held[:] = [True] * files.TRIES
    with pytest.raises(ClerkError) as error:
        files.write_careful(tmp_path / "a", b"y")
    assert "chương trình khác" in error.value.what
    assert (tmp_path / "a").read_bytes() == b"x"


def test_only_plain_files_of_a_fitting_size_are_read(tmp_path):
    real = tmp_path / "real"
    real.write_bytes(b"12345")
    (tmp_path / "link").symlink_to(real)
    (tmp_path / "folder").mkdir()
    os.mkfifo(tmp_path / "pipe")
    for name in ("link", "folder", "pipe", "absent"):
        with pytest.raises(ClerkError):
            files.read_capped(tmp_path / name, 100)
    with pytest.raises(ClerkError):
        files.read_capped(real, 4)
    assert files.read_capped(real, 5) == b"12345"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Giấy khen Pi Năng", "Giấy-khen-Pi-Năng.pdf"),
        ("a/b\\c:d*e?", "a-b-c-d-e.pdf"),
        ("../../etc/passwd", "etc-passwd.pdf"),
        ("CON", "tep-CON.pdf"),
        ("nul.txt", "tep-nul.txt.pdf"),
        ("", "tep.pdf"),
        ("\u202egnp", "gnp.pdf"),
        ("…", "tep.pdf"),
        ("x" * 300, "x" * 96 + ".pdf"),
    ],
)
def test_names_made_from_words_are_safe_everywhere(words, name):
    assert files.safe_name(words, ".pdf") == name


def test_a_file_named_by_its_hash_is_not_spelt_out_in_a_sentence(tmp_path):
    full = OSError(errno.ENOSPC, "full")
    told = files.explain(full, tmp_path / f"{'0123456789abcdef' * 4}.tdkt")
    assert "chưa ghi xong 01234567….tdkt." in told.what
    assert "chưa ghi xong so.bin." in files.explain(full, tmp_path / "so.bin").what
