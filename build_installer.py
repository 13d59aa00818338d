"""Builds the program that needs no Python: a folder in dist/, and on Debian a .deb of it.

    python3 build_installer.py              the folder, its self-check, and the .deb
    python3 build_installer.py --check-deb  also installs it on a bare Debian 12 and starts it there

The folder is PyInstaller's, trimmed of what Qt brings along unused. System libraries are not
carried: the .deb depends on Debian's own, found by asking dpkg who owns each library that the
program really loads, so that they get their security updates from Debian.
"""

import argparse
import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import tomllib
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

import dev

ROOT = Path(__file__).resolve().parent
BUILD, DIST = ROOT / "build" / "installer", ROOT / "dist"
PROGRAM = DIST / "sovang"
NAME, HOME = "sovang", "opt/sovang"
LARGEST_DEB, LARGEST_INSTALLED = 70, 200  # MB of a million bytes

# Never imported by the clerk's program; PyInstaller would follow a maybe into them.
EXCLUDED = (
    *("tkinter", "test", "unittest", "pydoc", "lib2to3", "ensurepip", "idlelib", "turtledemo"),
    *("pytest", "_pytest", "hypothesis", "mypy", "setuptools", "pip", "PyInstaller", "selenium"),
    *("psycopg", "psycopg_binary", "psycopg_pool", "IPython", "numpy", "matplotlib"),
    *("fontTools.varLib", "fontTools.otlLib", "fontTools.colorLib", "fontTools.designspaceLib"),
    *("fontTools.feaLib.ast", "fontTools.feaLib.builder", "fontTools.feaLib.parser"),
    *("fontTools.feaLib.lexer", "fontTools.ttx", "fontTools.ttLib.woff2", "fontTools.unicodedata"),
    *("PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtOpenGL", "PySide6.QtSql", "PySide6.QtTest"),
)
COLLECTED = ("uvicorn", "sqlalchemy.dialects.sqlite", "reportlab.pdfbase", "reportlab.graphics")
# Of Qt's plugins only these: screens, Vietnamese input methods, pictures, printing, dialogs, and
# what tells whether there is a network.
KEPT_PLUGINS = re.compile(
    r"platforms/\w*q(xcb|wayland|offscreen|windows)\b"
    r"|platforminputcontexts/lib(ibus|compose)"
    r"|platformthemes/libqxdgdesktopportal"
    r"|networkinformation/\w*q(glib|networkmanager|networklistmanager)\b"
    r"|imageformats/\w*q(jpeg|svg|gif|webp)\b|iconengines/|printsupport/|styles/|xcbglintegrations/"
    r"|wayland-(shell-integration/libxdg-shell|decoration-client|graphics-integration-client/libqt)"
)
UNWANTED = (
    *("PySide6/Qt/translations", "PySide6/Qt/qml", "PySide6/translations", "PySide6/qml"),
    *("tcl", "tk", "_tcl_data", "_tk_data", "reportlab/fonts"),
)
UNWANTED_FILES = ("zstandard/_cffi.*", "PIL/_avif.*", "PIL/_imagingcms.*", "PIL/_imagingtk.*")
LOADED_BY_NAME = ("libgl1", "libegl1", "libfontconfig1", "libcups2", "libxcb-cursor0")  # dlopen
DESKTOP = """[Desktop Entry]
Type=Application
Name=Sổ Vàng
Comment=Thi đua, khen thưởng ở xã, phường
Exec=sovang
Icon=sovang
Categories=Office;
Keywords=khen thưởng;thi đua;giấy khen;hồ sơ;
StartupWMClass=sovang
"""


def main() -> int:
    """Build, check, measure. Exit code 0 where all of it holds."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument(
        "--check-deb", action="store_true", help="try it on a bare Debian 12 (root)"
    )
    parser.add_argument(
        "--entry", type=Path, default=ROOT / "ui" / "main.py", help=argparse.SUPPRESS
    )
    chosen = parser.parse_args()
    if Path(sys.prefix).resolve() != dev.VENV.resolve():
        dev.set_up("requirements-dev.lock", dev.QT_PACKAGES)
        return subprocess.call([str(dev.PYTHON), __file__, *sys.argv[1:]])
    os.environ.setdefault("SOURCE_DATE_EPOCH", _time_of_the_source())
    freeze(chosen.entry)
    trim(PROGRAM)
    self_check(str(PROGRAM / NAME))
    if not sys.platform.startswith("linux") or not shutil.which("dpkg-deb"):
        print(f"{PROGRAM}: {size_of(PROGRAM) / 1e6:.1f} MB")
        return 0
    deb = make_deb()
    installed, packed = size_of(PROGRAM) / 1e6, deb.stat().st_size / 1e6
    print(f"{deb.name}: {packed:.1f} MB (aim {LARGEST_DEB}), installed {installed:.1f} MB", end=" ")
    print(f"(aim {LARGEST_INSTALLED})")
    if chosen.check_deb:
        check_deb(deb)
    return 0 if packed <= LARGEST_DEB and installed <= LARGEST_INSTALLED else 1


# --- the folder -----------------------------------------------------------------------------------


def freeze(entry: Path) -> None:
    """PyInstaller's one-folder program in dist/sovang."""
    BUILD.mkdir(parents=True, exist_ok=True)
    start = BUILD / f"{NAME}.py"
    start.write_text(
        "import sys\nfrom ui.main import main\n\nsys.exit(main(sys.argv[1:]))\n"
        if entry == ROOT / "ui" / "main.py"
        else entry.read_text(encoding="utf-8"),
        encoding="utf-8",
    )
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--onedir"]
    command += ["--name", NAME, "--log-level", "WARN", "--paths", str(ROOT)]
    command += ["--distpath", str(DIST), "--workpath", str(BUILD), "--specpath", str(BUILD)]
    command += ["--add-data", f"{ROOT / 'resources'}{os.pathsep}resources"]
    command += ["--windowed"] if sys.platform == "win32" else []
    for name in EXCLUDED:
        command += ["--exclude-module", name]
    for name in ("app", "db", "ui", *COLLECTED):
        command += ["--collect-submodules", name]
    subprocess.run([*command, str(start)], check=True, cwd=BUILD)


def trim(program: Path) -> None:
    """Take away what nothing loads: Qt's other plugins, then every library left without a user."""
    inside = program / "_internal"
    for name in UNWANTED:
        shutil.rmtree(inside / name, ignore_errors=True)
    for pattern in UNWANTED_FILES:
        for file in inside.glob(pattern):
            file.unlink()
    for plugins in (inside / "PySide6" / "Qt" / "plugins", inside / "PySide6" / "plugins"):
        for file in [path for path in plugins.rglob("*") if path.is_file()]:
            if not KEPT_PLUGINS.search(file.relative_to(plugins).as_posix()):
                file.unlink()
    for tests in [path for path in inside.rglob("tests") if path.is_dir()]:
        shutil.rmtree(tests)
    if sys.platform.startswith("linux"):
        _drop_system_libraries(inside)
        _drop_unused_libraries(program)
        _strip(program)
    for folder in sorted((path for path in inside.rglob("*") if path.is_dir()), reverse=True):
        if not any(folder.iterdir()):
            folder.rmdir()


def _drop_system_libraries(inside: Path) -> None:
    """Debian's libraries stay Debian's; the .deb depends on their packages."""
    if not shutil.which("dpkg-query"):
        return
    system = _system_libraries()
    for file in inside.glob("lib*.so*"):
        if not file.name.startswith("libpython") and _owner(system.get(file.name)):
            file.unlink()


def _drop_unused_libraries(program: Path) -> None:
    """Remove shared libraries that no remaining binary names, until none is left."""
    while True:
        wanted = {name for file in _binaries(program) for name in _needed(file)}
        unused = [
            file
            for file in _binaries(program)
            if re.match(r"lib.*\.so", file.name)
            and file.name not in wanted
            and "plugins" not in file.parts
            and not file.name.startswith("libpython")
            and file.parent.name in ("_internal", "lib", "pillow.libs")
        ]
        if not unused:
            break
        for file in unused:
            file.unlink()
    for link in [path for path in program.rglob("*") if path.is_symlink() and not path.exists()]:
        link.unlink()


def _strip(program: Path) -> None:
    """Take the debugger's tables out of what the wheels left them in; code stays as it is."""
    for file in _binaries(program):
        if "PySide6" not in file.parts and not file.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def _binaries(program: Path) -> Iterator[Path]:
    for file in program.rglob("*"):
        if file.is_file() and not file.is_symlink():
            with file.open("rb") as opened:
                if opened.read(4) == b"\x7fELF":
                    yield file


def _needed(binary: Path) -> list[str]:
    """The names of the libraries that a binary asks the loader for."""
    answer = subprocess.run(
        ["objdump", "-p", str(binary)], capture_output=True, text=True, check=True
    )
    return re.findall(r"^\s+NEEDED\s+(\S+)$", answer.stdout, re.MULTILINE)


def _system_libraries() -> dict[str, str]:
    listing = subprocess.run(["/sbin/ldconfig", "-p"], capture_output=True, text=True, check=True)
    lines = (line.split(" => ") for line in listing.stdout.splitlines() if " => " in line)
    return {left.split()[0]: right for left, right in lines}


def _owner(library: str | None) -> str:
    """The Debian package that a library came from, or nothing."""
    if library is None:
        return ""
    for path in (library, str(Path(library).resolve()), f"/usr{library}"):
        answer = subprocess.run(["dpkg-query", "-S", path], capture_output=True, text=True)
        if answer.returncode == 0:
            return answer.stdout.split(":")[0]
    return ""


def self_check(program: str, bare: Path | None = None, display: str = "") -> None:
    """Run the built program's own check of all its parts; raises where one fails.

    bare: the system to run it in, a folder with a Debian of its own; else this one.
    display: an X screen, for a real window.
    """
    with tempfile.TemporaryDirectory(dir=bare and bare / "tmp") as home:
        inside = f"/tmp/{Path(home).name}" if bare else home  # noqa: S108
        environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LANG": "C.UTF-8"}
        environment |= {"HOME": inside, "XDG_RUNTIME_DIR": inside}
        screen = {"QT_QPA_PLATFORM": "xcb", "DISPLAY": display}
        environment |= screen if display else {"QT_QPA_PLATFORM": "offscreen"}
        kept = {name: os.environ[name] for name in ("SYSTEMROOT", "TEMP") if name in os.environ}
        enter = ["/usr/sbin/chroot", str(bare)] if bare else []
        for words in ("self-check", "--help"):
            command = [*enter, program, words]
            subprocess.run(command, check=True, env=environment | kept, cwd=home)


def size_of(folder: Path) -> int:
    """Bytes of all files under a folder."""
    return sum(path.lstat().st_size for path in folder.rglob("*") if not path.is_dir())


def _time_of_the_source() -> str:
    answer = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return answer.stdout.strip() or "0"


# --- the .deb -------------------------------------------------------------------------------------


def make_deb() -> Path:
    """Pack dist/sovang as a Debian package, every file dated as the last commit."""
    tree = BUILD / "deb"
    shutil.rmtree(tree, ignore_errors=True)
    shutil.copytree(PROGRAM, tree / HOME, symlinks=True)
    (tree / "usr/bin").mkdir(parents=True)
    (tree / "usr/bin" / NAME).symlink_to(f"/{HOME}/{NAME}")
    _write(tree / "usr/share/applications/sovang.desktop", DESKTOP)
    icon = (ROOT / "resources/icons/award.svg").read_text(encoding="utf-8")
    _write(tree / "usr/share/icons/hicolor/scalable/apps/sovang.svg", icon)
    _write_legal(tree / "usr/share/doc" / NAME)
    facts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    kind = subprocess.check_output(["dpkg", "--print-architecture"], text=True).strip()
    kib = size_of(tree) // 1024
    control = [f"Package: {NAME}", f"Version: {facts['version']}", f"Architecture: {kind}"]
    control += [f"Installed-Size: {kib}", "Section: misc", "Priority: optional"]
    control += ["Maintainer: So Vang <so-vang@localhost>", f"Depends: {', '.join(depends())}"]
    control += [f"Description: {facts['description']}"]
    _write(tree / "DEBIAN/control", "\n".join(control) + "\n")
    _same_modes_and_times(tree)
    deb = DIST / f"{NAME}_{facts['version']}_{kind}.deb"
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(tree), str(deb)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    return deb


def depends() -> list[str]:
    """The Debian packages whose libraries the program loads."""
    carried = {path.name for path in PROGRAM.rglob("*.so*")}
    wanted = {name for file in _binaries(PROGRAM) for name in _needed(file)} - carried
    system = _system_libraries()
    owners = {_owner(system.get(name)) for name in wanted} - {""}
    return sorted(owners | set(LOADED_BY_NAME))


def _write_legal(folder: Path) -> None:
    """Debian's copyright file and the licence texts of everything that is carried."""
    carried = "\n".join(_legal_lines(folder / "licenses"))
    _write(
        folder / "copyright",
        "Sổ Vàng carries these parts, each under its own licence; the texts are in licenses/.\n"
        "Qt and PySide6 are used under the LGPL-3.0: their libraries are separate files in\n"
        f"/{HOME}/_internal/PySide6 and may be replaced by others of the same interface.\n\n"
        f"{carried}\n",
    )
    changes = gzip.compress(b"sovang: see docs/ of the source\n", mtime=0)
    (folder / "changelog.gz").write_bytes(changes)


def _legal_lines(texts: Path) -> Iterator[str]:
    for part in sorted(distributions(), key=lambda part: part.name.lower()):
        if not _is_carried(part):
            continue
        facts = part.metadata
        stated = facts.json.get("license_expression") or facts.json.get("license") or ""
        terms = str(stated).split("\n", maxsplit=1)[0]
        yield f"{part.name} {part.version}: {terms or 'see its text'}"
        for file in part.files or ():
            if re.search(r"licen[cs]e|copying|notice", file.name, re.IGNORECASE):
                _write(texts / part.name / file.name, Path(str(file.locate())).read_text("utf-8"))


def _is_carried(part: Distribution) -> bool:
    inside = PROGRAM / "_internal"
    tops = {file.parts[0] for file in part.files or () if file.suffix in (".py", ".so", ".pyi")}
    archived = BUILD / NAME / "PYZ-00.toc"
    names = archived.read_text(encoding="utf-8") if archived.exists() else ""
    return any((inside / top).exists() or f"('{top}'," in names for top in tops)


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def _same_modes_and_times(tree: Path) -> None:
    instant = int(os.environ["SOURCE_DATE_EPOCH"])
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            runs = path.is_dir() or os.access(path, os.X_OK)
            path.chmod(0o755 if runs else 0o644)
        os.utime(path, (instant, instant), follow_symlinks=False)


# --- the .deb on a bare Debian --------------------------------------------------------------------


def check_deb(deb: Path) -> None:
    """Install the package on a Debian 12 with nothing else, start it there, and remove it again.

    Raises SystemExit with the reason where a bare Debian cannot be made here.
    """
    if os.geteuid() != 0:
        raise SystemExit("--check-deb makes a small Debian in a folder: it must be root")
    dev.install_packages(["debootstrap", "xvfb"])
    with tempfile.TemporaryDirectory(prefix="bare-debian-") as name:
        bare = Path(name)
        bare.chmod(0o755)  # apt reads its lists as another user
        try:
            subprocess.run(
                ["debootstrap", "--variant=minbase", "bookworm", name],
                check=True,
                stdout=subprocess.DEVNULL,
            )
        except subprocess.CalledProcessError as error:
            raise SystemExit(f"a bare Debian cannot be made here: {error}") from error
        shutil.copy("/etc/resolv.conf", bare / "etc/resolv.conf")
        shutil.copy(deb, bare / "tmp" / deb.name)
        _inside(bare, ["apt-get", "update", "-qq"])
        install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", f"/tmp/{deb.name}"]  # noqa: S108
        _inside(bare, install)
        self_check(f"/usr/bin/{NAME}", bare)
        with dev.virtual_screen() as screen:
            self_check(f"/usr/bin/{NAME}", bare, screen.get("SOVANG_XVFB", ""))
        _inside(bare, ["apt-get", "purge", "-y", "-qq", NAME])
        if (bare / HOME).exists():
            raise SystemExit("removing the package leaves files behind")
    print("installed, started and removed on a bare Debian 12")


def _inside(bare: Path, command: Iterable[str]) -> None:
    environment = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "DEBIAN_FRONTEND": "noninteractive"}
    quiet = subprocess.DEVNULL
    subprocess.run(
        ["/usr/sbin/chroot", str(bare), *command], check=True, env=environment, stdout=quiet
    )


if __name__ == "__main__":
    sys.exit(main())
