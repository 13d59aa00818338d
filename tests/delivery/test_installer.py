"""What the installed program must still carry after the trimming, and what it must not.

The package itself is built and tried on a bare Debian by `build_installer.py --check-deb`: minutes,
so not here.
"""

import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

import build_installer

PLUGINS = Path(PySide6.__file__).parent / "Qt" / "plugins"
linux = pytest.mark.skipif(sys.platform != "linux", reason="Qt's plugins have other names there")


def kept() -> set[str]:
    names = (path.relative_to(PLUGINS).as_posix() for path in PLUGINS.rglob("*.so"))
    return {name for name in names if build_installer.KEPT_PLUGINS.search(name)}


@linux
@pytest.mark.parametrize(
    "plugin",
    [
        "platforms/libqxcb.so",
        "platforms/libqwayland.so",
        "platforms/libqoffscreen.so",
        "platforminputcontexts/libibusplatforminputcontextplugin.so",  # typing Vietnamese
        "platforminputcontexts/libcomposeplatforminputcontextplugin.so",
        "imageformats/libqjpeg.so",
        "iconengines/libqsvgicon.so",
        "printsupport/libcupsprintersupport.so",
    ],
)
def test_the_installed_program_keeps(plugin):
    assert plugin in kept()


@linux
def test_the_installed_program_leaves_out_what_draws_in_other_libraries():
    unwanted = ("virtualkeyboard", "qmltooling", "sqldrivers", "eglfs", "libqpdf", "gtk3")
    assert [name for name in kept() if any(word in name for word in unwanted)] == []


@pytest.mark.skipif(not Path("/usr/bin/objdump").exists(), reason="needs binutils")
def test_a_library_that_nothing_asks_for_is_dropped_and_its_followers_with_it(tmp_path):
    inside = tmp_path / "_internal"
    inside.mkdir()
    (tmp_path / "c.c").write_text("int answer(void) { return 42; }")
    (tmp_path / "main.c").write_text("int answer(void); int main(void) { return answer() - 42; }")

    def build(output: Path, source: str, *options: str) -> None:
        command = ["gcc", "-o", output, tmp_path / source, "-Wl,--no-as-needed", f"-L{inside}"]
        subprocess.run([*command, *options], check=True)

    build(inside / "libused.so", "c.c", "-shared", "-fPIC")
    build(inside / "libleaf.so", "c.c", "-shared", "-fPIC")
    build(inside / "libunused.so", "c.c", "-shared", "-fPIC", "-lleaf")
    build(tmp_path / "program", "main.c", "-lused")
    build_installer._drop_unused_libraries(tmp_path)
    assert sorted(path.name for path in inside.iterdir()) == ["libused.so"]


def test_a_failing_self_check_stops_the_build(tmp_path):
    program = tmp_path / "program"
    program.write_text("#!/bin/sh\nexit 1\n")
    program.chmod(0o755)
    with pytest.raises(subprocess.CalledProcessError):
        build_installer.self_check(str(program))
