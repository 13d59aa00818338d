"""The console: plain pages made on the server, behind a login, that only read."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any
from urllib.parse import parse_qs, urlsplit
from uuid import UUID

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from sqlalchemy.orm import Session
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import HTMLResponse, PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route

from app import resources
from app.clock import VIETNAM, Clock
from app.files import size_words
from app.province import views
from app.province.folder import Province
from app.province.login import COOKIE, SESSION_SECONDS, Guard
from app.province.words import FIELD_WORDS
from app.recordwords import TYPE_WORDS

FORM_BYTES = 4_096
SAFE = {
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; font-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",  # with none at all browsers send the origin "null"
    "Cache-Control": "no-store",
}
STATIC = {
    "console.css": ("province/console.css", "text/css"),
    "regular.ttf": ("fonts/SoVangUI-Regular.ttf", "font/ttf"),
    "semibold.ttf": ("fonts/SoVangUI-SemiBold.ttf", "font/ttf"),
}
Answer = Callable[[Request], Awaitable[Response]]


def routes(province: Province, now: Clock) -> list[Route]:
    """The addresses that people at the province open in a browser."""
    guard = Guard(province, now)
    pages = _pages(province)

    def show(template: str, status: int = 200, **values: Any) -> HTMLResponse:
        page = pages.get_template(template).render(**values)
        return HTMLResponse(page, status_code=status, headers=SAFE)

    def closed(read: Callable[[Session, Request], Response]) -> Answer:
        """A page that only who is inside may see; it reads on a thread, on one snapshot."""

        def on_thread(request: Request) -> Response:
            with Session(province.engine, autoflush=False) as session:
                return read(session, request)

        async def answer(request: Request) -> Response:
            if not guard.knows(request.cookies.get(COOKIE)):
                return RedirectResponse("/dang-nhap", 303, headers=SAFE)
            try:
                return await run_in_threadpool(on_thread, request)
            except (ValueError, LookupError):
                return show("missing.html", 404, here="")

        return answer

    async def login(request: Request) -> Response:
        address = request.client.host if request.client else ""
        if request.method == "GET":
            return show("login.html", problem="", here="login")
        if not _same_origin(request):
            return PlainTextResponse("other origin", 403, headers=SAFE)
        form = parse_qs((await _small_body(request)).decode(errors="replace"))
        if seconds := guard.turn(address):
            problem = f"Gõ sai nhiều lần nên phải chờ {seconds} giây rồi gõ lại."
            return show("login.html", 429, problem=problem, here="login")
        cookie = await run_in_threadpool(guard.enter, address, form.get("mat_khau", [""])[0])
        if cookie is None:
            problem = "Mật khẩu chưa đúng. Gõ lại."
            return show("login.html", 403, problem=problem, here="login")
        answer = RedirectResponse("/", 303, headers=SAFE)
        answer.set_cookie(
            COOKIE,
            cookie,
            max_age=SESSION_SECONDS,
            httponly=True,
            samesite="strict",
            secure=request.url.scheme == "https",
        )
        return answer

    async def leave(request: Request) -> Response:
        if not _same_origin(request):
            return PlainTextResponse("other origin", 403, headers=SAFE)
        guard.leave(request.cookies.get(COOKIE))
        answer = RedirectResponse("/dang-nhap", 303, headers=SAFE)
        answer.delete_cookie(COOKIE, httponly=True, samesite="strict")
        return answer

    def offices(session: Session, _request: Request) -> Response:
        return show("offices.html", here="offices", found=views.overview(session))

    def packages(session: Session, request: Request) -> Response:
        rows, following = views.packages(session, request.query_params.get("truoc", ""))
        return show("packages.html", here="packages", rows=rows, following=following)

    def records(session: Session, request: Request) -> Response:
        kind = request.query_params.get("loai", views.SHOWN[0])
        rows, following = views.records(session, kind, request.query_params.get("sau", ""))
        return show("records.html", here="records", kind=kind, rows=rows, following=following)

    def record(session: Session, request: Request) -> Response:
        kind, record_id = request.path_params["kind"], UUID(request.path_params["id"])
        name, lines = views.record(session, kind, record_id)
        if not lines:
            raise LookupError(record_id)
        return show("record.html", here="records", kind=kind, name=name, lines=lines)

    async def static(request: Request) -> Response:
        name, media_type = STATIC[request.url.path.removeprefix("/")]
        data = await run_in_threadpool(resources.path(name).read_bytes)
        headers = {**SAFE, "Cache-Control": "max-age=3600"}
        return Response(data, media_type=media_type, headers=headers)

    return [
        Route("/", closed(offices)),
        Route("/goi", closed(packages)),
        Route("/ho-so", closed(records)),
        Route("/ho-so/{kind}/{id}", closed(record)),
        Route("/dang-nhap", login, methods=["GET", "POST"]),
        Route("/dang-xuat", leave, methods=["POST"]),
        *(Route(f"/{name}", static) for name in STATIC),
    ]


def _pages(province: Province) -> Environment:
    pages = Environment(
        loader=FileSystemLoader(resources.path("province")),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    pages.globals.update(
        province=province.name,
        package_words=views.PACKAGE_WORDS,
        device_words=views.DEVICE_WORDS,
        type_words=TYPE_WORDS,
        action_words=views.ACTION_WORDS,
        field_words=FIELD_WORDS,
        shown=views.SHOWN,
        value=views.shown_value,
    )
    pages.filters["at"] = _at
    pages.filters["weight"] = size_words
    return pages


def _at(instant: datetime | None) -> str:
    return "" if instant is None else f"{instant.astimezone(VIETNAM):%d/%m/%Y %H:%M}"


def _same_origin(request: Request) -> bool:
    """Whether a form came from our own page: browsers say so, and others' pages can't lie here."""
    if request.headers.get("Sec-Fetch-Site", "same-origin") not in ("same-origin", "none"):
        return False
    origin = request.headers.get("Origin")
    return origin is None or urlsplit(origin).netloc == request.headers.get("Host")


async def _small_body(request: Request) -> bytes:
    body = b""
    async for part in request.stream():
        body += part
        if len(body) > FORM_BYTES:
            return b""
    return body
