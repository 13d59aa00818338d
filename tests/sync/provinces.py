"""A real province on a loopback port, and lines to it that fail as lines do."""

import random
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from hashlib import sha256

import httpx
import pyrage
import uvicorn

from app.files import write_careful
from app.packages import wire
from app.province.main import make_app
from app.sync import connection, outbox
from db.outbox import Package
from tests import patience


@contextmanager
def serving(province, now) -> Iterator[str]:
    """A province behind uvicorn on a free port of this machine; yields its address."""
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        port = listening.getsockname()[1]
        settings = uvicorn.Config(make_app(province, now), log_level="error", lifespan="off")
        server = uvicorn.Server(settings)
        started = threading.Event()
        original = server.startup

        async def startup(sockets=None):
            await original(sockets)
            started.set()

        server.startup = startup
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listening]})
        thread.start()
        try:
            assert started.wait(patience.SECONDS)
            yield f"http://127.0.0.1:{port}"
        finally:
            server.should_exit = True
            thread.join(patience.SECONDS)
            assert not thread.is_alive()


class Door(httpx.BaseTransport):
    """Every address leads to one real server; what the client asked for does not matter."""

    def __init__(self, address: str) -> None:
        self._base = httpx.URL(address)
        self._line = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        url = request.url.copy_with(
            scheme=self._base.scheme, host=self._base.host, port=self._base.port
        )
        moved = httpx.Request(request.method, url, headers=request.headers, stream=request.stream)
        return self._line.handle_request(moved)

    def close(self) -> None:
        self._line.close()


class BadLine(httpx.BaseTransport):
    """Cuts a request in the middle, loses an answer after the work was done, or repeats one.

    trouble: how many of a hundred exchanges go wrong.
    """

    def __init__(self, address: str, chance: random.Random, trouble: int) -> None:
        self._base, self._chance, self._trouble = httpx.URL(address), chance, trouble
        self._door = Door(address)
        self.troubles = 0

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        request.read()
        if self._chance.randrange(100) >= self._trouble:
            return self._door.handle_request(request)
        self.troubles += 1
        kind = self._chance.choice(["cut", "lost", "twice"])
        if kind == "cut":
            self._cut(request)
            raise httpx.ReadError("cut")
        answer = self._door.handle_request(request)
        answer.read()
        answer.close()
        if kind == "lost":
            raise httpx.ReadError("answer lost")
        return self._door.handle_request(request)

    def _cut(self, request: httpx.Request) -> None:
        """Send the beginning of the real bytes and hang up."""
        head = f"{request.method} {request.url.raw_path.decode()} HTTP/1.1\r\nHost: x\r\n"
        head += "".join(
            f"{name}: {value}\r\n" for name, value in request.headers.items() if name != "host"
        )
        whole = f"{head}\r\n".encode() + request.content
        with socket.create_connection((self._base.host, self._base.port), 10) as line:
            line.sendall(whole[: self._chance.randrange(len(whole))])

    def close(self) -> None:
        self._door.close()


def spoil(office, package):
    """Put bytes that are signed by the office and wrong inside into the place of a sealed package.

    The province refuses them for good, as it does where a program sealed in a wrong way.
    """
    trust = office.read(connection.need_trust, office.identity)
    preamble = wire.read_preamble(outbox.read_package(office.folder, package))
    body = pyrage.encrypt(b"not a zip", [pyrage.x25519.Recipient.from_str(trust.age)])
    changes = {"body_sha256": sha256(body).hexdigest(), "body_len": len(body)}
    wrong = wire.join(replace(preamble.header, **changes), body, office.identity.device_key)
    write_careful(outbox.path_of(office.folder, wrong.digest), wrong.data)

    def swap(session):
        row = session.get_one(Package, package.seq)
        row.digest, row.header_hash, row.size = wrong.digest, wrong.hash, len(wrong.data)

    office.write(swap)
