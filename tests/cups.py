"""A printing system of the test's own: CUPS on the loopback with Debian's PDF printer behind it.

Its configuration, queue, logs and tray lie in a temporary folder. The PDF printer knows only its
own folder for jobs of people whom the machine does not know; a small backend around it brings the
paper from there into the tray.
"""

import ctypes
import os
import re
import shutil
import socket
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, gettempdir
from time import monotonic

from tests import patience

PRINTER = "Giay_khen"
SMALL = "May_A4"  # a second one, which takes A4 only, from one tray, on one side
BIN = Path("/usr/lib/cups")
BACKEND = """#!/bin/sh
# a printer that is asked what it is has no arguments, a job has its number as the first
[ $# -gt 0 ] || exec {bin}/backend/cups-pdf
if [ -e {tray}/no-paper ]; then
    echo "STATE: +media-empty-error" >&2
    while [ -e {tray}/no-paper ]; do sleep 0.05; done
    echo "STATE: -media-empty-error" >&2
fi
exec 9> {lock} && flock 9  # tests in another process have the same folder
{bin}/backend/cups-pdf "$@" || exit $?
echo "$5" > {tray}/$1.options
cd /var/spool/cups-pdf/ANONYMOUS || exit 1
mv "$(ls -t | head -n 1)" {tray}/part && mv {tray}/part {tray}/$1.pdf
"""
PPD = Path("/usr/share/ppd/cups-pdf/CUPS-PDF_noopt.ppd")
TRAYS = """
*OpenUI *InputSlot/Media Source: PickOne
*DefaultInputSlot: Cassette
*InputSlot Manual/Manual Feed: ""
*InputSlot Cassette/Cassette: ""
*CloseUI: *InputSlot
*OpenUI *Duplex/2-Sided Printing: PickOne
*DefaultDuplex: DuplexNoTumble
*Duplex None/Off: ""
*Duplex DuplexNoTumble/Long Edge: ""
*Duplex DuplexTumble/Short Edge: ""
*CloseUI: *Duplex
"""  # what the PDF printer lacks of a real one: trays, and both sides as its usual way
LOCK = Path(gettempdir()) / "sovang-cups.lock"
WHO = "sovang-thu-in"  # nobody whom the machine knows


def why_not() -> str:
    """Why there can be no printing system here, "" where there can be one."""
    if not (sys.platform == "linux" and shutil.which("cupsd") and PPD.exists()):
        return "needs the packages cups and printer-driver-cups-pdf"
    if os.geteuid() != 0:
        return "the PDF printer of CUPS prints for root only"
    try:
        guarded = "cupsd (enforce)" in Path("/sys/kernel/security/apparmor/profiles").read_text()
    except OSError:
        guarded = False
    return "AppArmor keeps cupsd to the machine's own configuration" if guarded else ""


@dataclass
class Cups:
    """A running printing system. environment: what lets any thread print on it.

    tray: where the paper lies, named by the job's number; jobs: how many were looked at.
    """

    tray: Path
    environment: dict[str, str]
    jobs: int = 0

    def printed(self, wait: Callable[[Callable[[], bool]], None], jobs: int = 1) -> list[bytes]:
        """The paper of the next jobs, in their order, as PDF.

        wait: until something holds, as qtbot.waitUntil does.
        """
        papers = [self.tray / f"{self.jobs + n + 1}.pdf" for n in range(jobs)]
        wait(lambda: all(path.exists() for path in papers))
        self.jobs += jobs
        return [path.read_bytes() for path in papers]

    def obey(self, *command: str) -> None:
        """A command of CUPS: cupsdisable, cupsreject and the like."""
        subprocess.run(command, check=True, env=os.environ | self.environment, capture_output=True)

    @contextmanager
    def without_paper(self) -> Iterator[None]:
        """What is printed waits for paper, and comes out when there is some again."""
        (self.tray / "no-paper").touch()
        try:
            yield
        finally:
            (self.tray / "no-paper").unlink()

    def asked(self) -> list[str]:
        """What the last job that was looked at asked of the printer."""
        return (self.tray / f"{self.jobs}.options").read_text().split()


@contextmanager
def running() -> Iterator[Cups]:
    """Start CUPS, and make this thread's printing use it."""
    with TemporaryDirectory(prefix="sovang-cups-") as made:
        folder, port, process = Path(made), _free_port(), None
        conf = _configure(folder, port)
        library = ctypes.CDLL("libcups.so.2")
        files = ("-c", str(conf / "cupsd.conf"), "-s", str(conf / "cups-files.conf"))
        try:
            process = subprocess.Popen(["cupsd", "-f", *files], stderr=subprocess.DEVNULL)
            _wait_for(port, process, folder)
            server = f"127.0.0.1:{port}"
            library.cupsSetServer(server.encode())
            library.cupsSetUser(WHO.encode())
            yield Cups(folder / "tray", {"CUPS_SERVER": server, "CUPS_USER": WHO})
        finally:
            library.cupsSetServer(None)
            library.cupsSetUser(None)
            if process is not None:
                process.terminate()
                process.wait(patience.SECONDS)


def _configure(folder: Path, port: int) -> Path:
    folder.chmod(0o711)  # the filters run as another user
    for name in ("root/ppd", "spool/tmp", "cache", "state", "log", "tray", "bin/backend"):
        (folder / name).mkdir(parents=True)
    for each in BIN.iterdir():
        if each.name != "backend":
            (folder / "bin" / each.name).symlink_to(each)
    backend = folder / "bin" / "backend" / "cups-pdf"
    backend.write_text(BACKEND.format(bin=BIN, tray=folder / "tray", lock=LOCK))
    backend.chmod(0o700)  # as root
    conf = folder / "root"
    (conf / "cups-files.conf").write_text(
        f"ServerRoot {conf}\nServerBin {folder}/bin\n"
        f"RequestRoot {folder}/spool\nTempDir {folder}/spool/tmp\n"
        f"CacheDir {folder}/cache\nStateDir {folder}/state\nErrorLog {folder}/log/error\n"
        f"AccessLog {folder}/log/access\nPageLog {folder}/log/page\n"
        "User lp\nGroup lp\nSystemGroup lpadmin\nSandboxing relaxed\n"
    )
    (conf / "cupsd.conf").write_text(
        f"LogLevel info\nListen 127.0.0.1:{port}\nBrowsing Off\nWebInterface No\n"
        "DefaultAuthType None\n<Location />\nOrder allow,deny\nAllow 127.0.0.1\n</Location>\n"
        "<Policy default>\n<Limit All>\nOrder allow,deny\nAllow 127.0.0.1\n</Limit>\n</Policy>\n"
    )
    (conf / "printers.conf").write_text(
        "".join(
            f"<{kind} {name}>\nInfo {name}\nDeviceURI cups-pdf:/\nState Idle\n"
            "Accepting Yes\nShared No\nJobSheets none none\nOpPolicy default\n"
            f"ErrorPolicy abort-job\n</{kind}>\n"
            for kind, name in (("DefaultPrinter", PRINTER), ("Printer", SMALL))
        )
    )
    described = PPD.read_text(encoding="latin-1")
    others = r"^\*(PageSize|PageRegion|ImageableArea|PaperDimension) (?!A4/).*\n"
    before, own = described.split("*VariablePaperSize", 1)  # sizes of one's own: up to the groups
    plain = re.sub(others, "", before + own[own.index("*OpenGroup") :], flags=re.M)
    for name, text in ((PRINTER, described + TRAYS), (SMALL, plain)):
        (conf / "ppd" / f"{name}.ppd").write_text(text, encoding="latin-1")
    return conf


def _free_port() -> int:
    with socket.socket() as made:
        made.bind(("127.0.0.1", 0))
        port: int = made.getsockname()[1]
        return port


def _wait_for(port: int, process: "subprocess.Popen[bytes]", folder: Path) -> None:
    late = monotonic() + patience.SECONDS
    while process.poll() is None and monotonic() < late:
        try:
            socket.create_connection(("127.0.0.1", port), 0.05).close()
        except OSError:
            continue
        return
    log = folder / "log" / "error"
    raise RuntimeError(f"CUPS did not start: {log.read_text() if log.exists() else 'no log'}")
