"""One package over the network: begins where it stopped, believes nobody but the province.

tus 1.0 words: POST opens, HEAD asks how far, PATCH adds a part with its hash. docs/wire-format.md.
"""

import base64
import random
import time
from dataclasses import dataclass
from hashlib import sha256

import httpx

from app.errors import ClerkError
from app.packages import receipts, wire
from app.packages.errors import PackageError
from app.packages.limits import KIB, STATEMENT_BYTES
from app.packages.receipts import SignedReceipt
from app.packages.trust import Trust
from app.progress import Report, ignore

PART = 512 * KIB
TUS = "1.0.0"
RECEIPT_TYPE = "application/vnd.tdkt.receipt"
TIMEOUT = httpx.Timeout(30, connect=10)  # seconds
LONGEST_ANSWER = 120  # seconds for the whole of one answer, however steadily it drips
FIRST_WAIT, LONGEST_WAIT = 15, 30 * 60  # seconds between tries
BUSY = (413, 429, 500, 502, 503, 504)  # also of what stands before the province: no Wi-Fi says so
MOST_PARTS_AGAIN = 3  # a part that arrived wrong, in a row
KEPT = "Mọi thay đổi vẫn ở trong máy, phần đã gửi không phải gửi lại."


class NotSent(ClerkError):
    """The package has not reached the province; trying again is safe."""


@dataclass(frozen=True, slots=True)
class Upload:
    """How far the province has a package's ciphertext, bytes."""

    offset: int
    length: int


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    headers: httpx.Headers
    body: bytes


def wait_after(failures: int, chance: random.Random) -> float:
    """Seconds before the next try: doubling from 15 up to 30 minutes, spread by half."""
    longest = min(FIRST_WAIT * 2 ** min(failures - 1, 10), LONGEST_WAIT) if failures else 0
    return longest * (0.5 + chance.random() / 2)


def new_client() -> httpx.Client:
    """A client as `send` wants it: patient, and follows no redirects (portals use them)."""
    return httpx.Client(timeout=TIMEOUT, follow_redirects=False)


def send(client: httpx.Client, trust: Trust, data: bytes, report: Report = ignore) -> SignedReceipt:
    """Bring a package to the province and return its answer, verified to be about this package.

    report: bytes done and in all. Raises Cancelled from it between parts; NotSent where the
    network or the province fails; the next call goes on from there. Raises ClerkError where there
    is no address to send to.
    """
    if not trust.addresses:
        raise ClerkError(
            what="Tỉnh chưa cho địa chỉ nhận qua mạng.",
            kept=KEPT,
            todo="Gửi bằng USB.",
        )
    preamble = wire.read_preamble(data)
    failures: list[NotSent] = []
    for address in trust.addresses:
        try:
            return _send_to(client, address.rstrip("/"), trust, data, preamble, report)
        except NotSent as error:
            failures.append(error)
    raise failures[0]


def get_down(client: httpx.Client, trust: Trust, seq: int) -> bytes | None:
    """What the province sends down under a number; None where it has none, or cannot be reached
    now: the next round asks again. Its signature is still to be checked."""
    for address in trust.addresses:
        try:
            answer = _call(client, trust, "GET", f"{address.rstrip('/')}/v1/down/{seq}")
        except NotSent:
            continue
        return answer.body if answer.status == 200 else None
    return None


def _send_to(
    client: httpx.Client,
    address: str,
    trust: Trust,
    data: bytes,
    preamble: wire.Preamble,
    report: Report,
) -> SignedReceipt:
    body_id = preamble.header.body_sha256
    for _ in range(2):  # the second time only where the bytes arrived wrong and were dropped
        answer = _call(
            client,
            trust,
            "POST",
            f"{address}/v1/uploads",
            content=data[: preamble.size],
            headers={"Content-Type": "application/vnd.tdkt.header"},
        )
        if answer.status == 403:
            return _receipt(answer, trust, preamble)
        _expect(answer, 200, 201)
        _send_parts(client, f"{address}/v1/uploads/{body_id}", trust, data, preamble.size, report)
        answer = _call(client, trust, "GET", f"{address}/v1/receipts/{body_id}")
        if answer.status != 404:
            _expect(answer, 200)
            return _receipt(answer, trust, preamble)
    raise NotSent(
        what="Gói bị hỏng trên đường đến tỉnh.",
        kept=KEPT,
        todo="Gửi lại, hoặc gửi bằng USB.",
        details="body dropped twice",
    )


def _send_parts(
    client: httpx.Client, address: str, trust: Trust, data: bytes, start: int, report: Report
) -> None:
    body = memoryview(data)[start:]
    upload = _progress(_call(client, trust, "HEAD", address), len(body))
    again = 0
    while upload.offset < upload.length:
        report(upload.offset, upload.length)
        part = bytes(body[upload.offset : upload.offset + PART])
        checksum = base64.b64encode(sha256(part).digest()).decode()
        headers = {
            "Content-Type": "application/offset+octet-stream",
            "Upload-Offset": str(upload.offset),
            "Upload-Checksum": f"sha256 {checksum}",
        }
        answer = _call(client, trust, "PATCH", address, content=part, headers=headers)
        if answer.status == 204:
            again = 0
            upload = _progress(answer, len(body))
            continue
        again += 1
        if answer.status not in (409, 460) or again > MOST_PARTS_AGAIN:
            raise _strange(answer)
        upload = _progress(_call(client, trust, "HEAD", address), len(body))
    report(len(body), len(body))


def _progress(answer: _Answer, length: int) -> Upload:
    _expect(answer, 200, 204)
    try:
        offset, told = (int(answer.headers[f"Upload-{name}"]) for name in ("Offset", "Length"))
    except (KeyError, ValueError) as error:
        raise _strange(answer) from error
    if told == 0:  # settled long ago: only the receipt is left to fetch
        return Upload(length, length)
    if told != length or not 0 <= offset <= length:
        raise _strange(answer)
    return Upload(offset, length)


def _call(
    client: httpx.Client,
    trust: Trust,
    method: str,
    address: str,
    content: bytes | None = None,
    headers: dict[str, str] | None = None,
) -> _Answer:
    """One exchange, of which at least the outside looks like the province's."""
    sent = {"Tus-Resumable": TUS, **(headers or {})}
    end = time.monotonic() + LONGEST_ANSWER
    try:
        with client.stream(method, address, content=content, headers=sent) as reply:
            body = bytearray()
            for part in reply.iter_bytes():
                body += part
                if len(body) > STATEMENT_BYTES:
                    break
                if time.monotonic() > end:
                    raise httpx.ReadTimeout("the answer never ends")
            answer = _Answer(reply.status_code, reply.headers, bytes(body))
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        raise _no_network(error) from error
    marks = (answer.headers.get("Tus-Resumable"), answer.headers.get("TDKT-Province"))
    if len(answer.body) > STATEMENT_BYTES or marks != (TUS, trust.province):
        raise _strange(answer) if answer.status in BUSY else _portal(answer)
    return answer


def _receipt(answer: _Answer, trust: Trust, preamble: wire.Preamble) -> SignedReceipt:
    """The receipt in an answer: its type, then its signature, then whom it is for."""
    if answer.headers.get("Content-Type") != RECEIPT_TYPE:
        raise _portal(answer)
    try:
        signed = receipts.read_receipt(answer.body, trust.sign_key)
    except PackageError as error:
        raise _portal(answer) from error
    receipt = signed.receipt
    same = (receipt.package, receipt.header) == (preamble.header.body_sha256, preamble.hash)
    if not same or receipt.province != trust.province:
        raise _portal(answer)
    return signed


def _expect(answer: _Answer, *codes: int) -> None:
    if answer.status not in codes:
        raise _strange(answer)


def _portal(answer: _Answer) -> NotSent:
    return NotSent(
        what="Mạng này trả lời thay cho tỉnh, thường là trang đăng nhập Wi-Fi.",
        kept=KEPT,
        todo="Mở trình duyệt để vào mạng rồi gửi lại, hoặc gửi bằng USB.",
        details=f"HTTP {answer.status}",
    )


def _strange(answer: _Answer) -> NotSent:
    return NotSent(
        what="Tỉnh đang bận nên chưa nhận được gói.",
        kept=KEPT,
        todo="Để máy tự thử lại sau ít phút, hoặc gửi bằng USB.",
        details=f"HTTP {answer.status}",
    )


def _no_network(error: Exception) -> NotSent:
    slow = isinstance(error, httpx.TimeoutException)
    return NotSent(
        what="Chưa gửi được vì mạng chậm." if slow else "Chưa gửi được vì không tới được tỉnh.",
        kept=KEPT,
        todo="Để máy tự thử lại khi có mạng, hoặc gửi bằng USB.",
        details=type(error).__name__,
    )
