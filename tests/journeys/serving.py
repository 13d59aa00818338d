"""A province as its people run it: the command `sovang-province`, in processes of its own."""

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from tests import patience

PASSWORD = "mưa xuân trên núi Chúa xanh"
NAME = "Tỉnh Khánh Hòa"
COMMAND = (sys.executable, "-m", "app.province.main")


@dataclass(frozen=True, slots=True)
class Serving:
    """A province that answers. folder: its own; address: where offices and people reach it."""

    folder: Path
    address: str

    def run(self, command: str, *words: str) -> str:
        """Run a command of the province's; returns what it said."""
        line = [*COMMAND, command, str(self.folder), *words]
        return subprocess.run(line, check=True, capture_output=True, text=True).stdout

    @contextmanager
    def console(self) -> Iterator[httpx.Client]:
        """The console's pages, signed in."""
        with httpx.Client(
            base_url=self.address, trust_env=False, follow_redirects=True, timeout=patience.SECONDS
        ) as client:
            form, origin = {"mat_khau": PASSWORD}, {"Origin": self.address}
            client.post("/dang-nhap", data=form, headers=origin).raise_for_status()
            yield client


@contextmanager
def serving(folder: Path, db: str = "") -> Iterator[Serving]:
    """Set a province up and serve it on a free port of this machine."""
    with closing(socket.socket()) as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    address = f"http://127.0.0.1:{port}"
    init = [*COMMAND, "init", str(folder), "--name", NAME, "--address", address, "--db", db]
    environment = {**os.environ, "SOVANG_PROVINCE_PASSWORD": PASSWORD}
    subprocess.run(init, env=environment, check=True, capture_output=True)
    server = subprocess.Popen([*COMMAND, "serve", str(folder), "--port", str(port)])
    try:
        _wait(server, address)
        yield Serving(folder, address)
    finally:
        server.terminate()
        server.wait(patience.SECONDS)


def _wait(server: subprocess.Popen[bytes], address: str) -> None:
    end = time.monotonic() + patience.SECONDS
    while True:
        try:
            httpx.get(f"{address}/dang-nhap", trust_env=False)
        except httpx.TransportError:
            assert server.poll() is None, "the province ended"
            assert time.monotonic() < end, "the province does not answer"
            time.sleep(0.05)
        else:
            return
