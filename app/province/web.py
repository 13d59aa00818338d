"""The door for packages: resumable uploads after tus 1.0, receipts, and what is sent down.
docs/wire-format.md, §HTTP.

Bodies are read under a cap and never as forms; all that blocks runs on threads.
"""

from collections.abc import Awaitable, Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from app.clock import Clock
from app.errors import ClerkError
from app.packages import wire
from app.packages.errors import PackageError
from app.packages.receipts import SignedReceipt
from app.province import down, spool
from app.province.folder import Province

TUS = "1.0.0"
OFFSET_TYPE = "application/offset+octet-stream"
HEADER_TYPE = "application/vnd.tdkt.header"
RECEIPT_TYPE = "application/vnd.tdkt.receipt"
DOWN_TYPE = "application/vnd.tdkt.down"
CHECKSUM_MISMATCH = 460  # tus 1.0, checksum extension

Endpoint = Callable[[Request], Awaitable[Response]]


class TooLarge(Exception):
    """The body is longer than this address ever needs."""


def routes(province: Province, now: Clock) -> list[Route]:
    """The addresses that offices use."""
    marks = {"Tus-Resumable": TUS, "TDKT-Province": province.id, "Cache-Control": "no-store"}

    def answering(endpoint: Callable[[Request], Awaitable[Response]]) -> Endpoint:
        async def answer(request: Request) -> Response:
            try:
                response = await endpoint(request)
            except spool.Busy:
                response = PlainTextResponse("busy", 423)
            except spool.WrongOffset:
                response = PlainTextResponse("offset", 409)
            except spool.WrongChecksum:
                response = PlainTextResponse("checksum", CHECKSUM_MISMATCH)
            except TooLarge:
                response = PlainTextResponse("too large", 413)
            except ClientDisconnect:
                response = PlainTextResponse("cut", 400)
            except ValueError:
                response = PlainTextResponse("bad request", 400)
            except ClerkError as error:  # the disk of the province: the office tries again
                response = PlainTextResponse(error.details or "storage", 507)
            response.headers.update(marks)
            return response

        return answer

    async def create(request: Request) -> Response:
        _expect(request, HEADER_TYPE)
        preamble = await _body(request, wire.PREAMBLE_BYTES)
        try:
            upload = await run_in_threadpool(spool.begin, province, preamble, now)
        except PackageError as error:
            refused = await run_in_threadpool(spool.refuse, province, preamble, error, now())
            return _receipt(refused, 403)
        headers = {"Location": f"{request.url.path}/{upload.id}", **_progress(upload)}
        return Response(status_code=200 if upload.is_whole else 201, headers=headers)

    async def upload_of(request: Request) -> Response:
        upload_id = request.path_params["id"]
        if request.method == "HEAD":
            found = await run_in_threadpool(spool.find, province, upload_id)
            return Response(status_code=200, headers=_progress(found)) if found else _absent()
        _expect(request, OFFSET_TYPE)
        offset = int(request.headers.get("Upload-Offset", ""))
        checksum = request.headers.get("Upload-Checksum", "")
        part = await _body(request, spool.PART_BYTES)
        upload = await run_in_threadpool(spool.append, province, upload_id, offset, part, checksum)
        if upload is None:
            return _absent()
        if upload.is_whole:
            await run_in_threadpool(spool.settle, province, upload_id, now)
        return Response(status_code=204, headers=_progress(upload))

    async def receipt(request: Request) -> Response:
        found = await run_in_threadpool(spool.settle, province, request.path_params["id"], now)
        return _receipt(found) if found else _absent()

    async def sent_down(request: Request) -> Response:
        seq = int(request.path_params["seq"])
        found = await run_in_threadpool(down.read, province, seq)
        return Response(found, media_type=DOWN_TYPE) if found is not None else _absent()

    return [
        Route("/v1/down/{seq:int}", answering(sent_down), methods=["GET"]),
        Route("/v1/uploads", answering(create), methods=["POST"]),
        Route("/v1/uploads/{id}", answering(upload_of), methods=["HEAD", "PATCH"]),
        Route("/v1/receipts/{id}", answering(receipt), methods=["GET"]),
    ]


def _expect(request: Request, media_type: str) -> None:
    if request.headers.get("Tus-Resumable") != TUS:
        raise ValueError("Tus-Resumable")
    if request.headers.get("Content-Type") != media_type:
        raise ValueError("Content-Type")


async def _body(request: Request, most: int) -> bytes:
    """The raw body, refused as soon as it is longer than `most` bytes."""
    parts: list[bytes] = []
    size = 0
    async for part in request.stream():
        size += len(part)
        if size > most:
            raise TooLarge
        parts.append(part)
    return b"".join(parts)


def _progress(upload: spool.Upload) -> dict[str, str]:
    return {"Upload-Offset": str(upload.offset), "Upload-Length": str(upload.length)}


def _receipt(signed: SignedReceipt, status: int = 200) -> Response:
    return Response(signed.data, status_code=status, media_type=RECEIPT_TYPE)


def _absent() -> Response:
    return PlainTextResponse("no such upload", 404)
