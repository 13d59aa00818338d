"""The commands of a developer: what they promise on a machine that lacks things."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

import dev

ROOT = Path(dev.__file__).parent


def test_it_starts_on_an_older_python_and_says_which_one_is_needed(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(dev.shutil, "which", lambda name: None)
    assert dev.main(["lint"]) == 2
    assert "3.11" in capsys.readouterr().err


def test_it_needs_nothing_but_the_standard_library():
    code = "import sys; sys.modules['site'] = None; import dev; print('fine')"
    command = [
        sys.executable,
        "-I",
        "-S",
        "-c",
        f"import sys; sys.path.insert(0, {str(ROOT)!r}); {code}",
    ]
    assert subprocess.check_output(command, text=True) == "fine\n"


@pytest.mark.skipif(sys.platform != "linux", reason="only Debian has packages to install")
def test_without_root_it_prints_the_one_line_to_type_and_changes_nothing(monkeypatch, capsys):
    asked = []
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(dev, "installed_packages", lambda: set(dev.QT_PACKAGES) - {"libcups2"})
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev, "venv_works", lambda: True)
    monkeypatch.setattr(dev.subprocess, "check_call", lambda *a, **k: asked.append(a))
    assert dev.main(["run"]) == 2
    told = capsys.readouterr().err.splitlines()[-1].strip()
    assert told == "sudo apt-get install -y --no-install-recommends libcups2"
    assert asked == []


def test_every_step_runs_and_the_first_failure_is_the_exit_code(capsys):
    steps = [
        (name, [sys.executable, "-c", f"import sys; sys.exit({code})"])
        for name, code in (("one", 0), ("two", 5), ("three", 7), ("four", 0))
    ]
    assert dev.run_steps(steps) == 5
    result = capsys.readouterr().out.split("=== result")[1]
    assert [line.split()[0] for line in result.splitlines()[1:]] == ["ok", "FAILED", "FAILED", "ok"]


def test_the_launcher_finds_the_checkout_from_any_folder_and_through_a_link(tmp_path, monkeypatch):
    checkout = tmp_path / "thư mục có dấu"
    venv = checkout / ".venv"
    (checkout / "ui").mkdir(parents=True)
    (checkout / "ui" / "__init__.py").touch()
    (checkout / "ui" / "main.py").write_text("def main():\n    print('here')\n    return 3\n")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    monkeypatch.setattr(dev, "ROOT", checkout)
    monkeypatch.setattr(dev, "VENV", venv)
    monkeypatch.setattr(dev, "BIN", venv / dev.BIN.name)
    dev.link_project()
    path_file = next(venv.rglob("sovang-checkout.pth"))
    assert path_file.read_bytes().isascii(), "a home folder with Vietnamese letters is no trouble"
    launcher = venv / dev.BIN.name / ("sovang.cmd" if dev.WINDOWS else "sovang")
    if not dev.WINDOWS:
        link = tmp_path / "sovang"
        link.symlink_to(launcher)
        launcher = link
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    answer = subprocess.run([launcher], cwd=tmp_path, env=clean, capture_output=True, text=True)
    assert (answer.returncode, answer.stdout) == (3, "here\n")


def test_ci_runs_exactly_the_test_command():
    script = (ROOT / ".ci" / "run").read_text()
    assert script.splitlines()[-1].endswith("exec python3 dev.py test")
    assert os.access(ROOT / ".ci" / "run", os.X_OK) or dev.WINDOWS


@pytest.mark.skipif(not Path("/usr/bin/Xvfb").exists(), reason="needs Xvfb")
def test_the_virtual_screen_is_there_while_open_and_gone_after():
    with dev.virtual_screen() as found:
        number = found["SOVANG_XVFB"].removeprefix(":")
        socket = Path(f"/tmp/.X11-unix/X{number}")  # noqa: S108
        assert socket.exists()
    assert not socket.exists()
