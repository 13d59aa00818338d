"""sovang-province: set up a province, enrol its offices, take their packages in.

    sovang-province init DIR --name NAME --address URL [--db postgresql+psycopg://…]
    sovang-province enroll DIR REQUEST [--out FILE]
    sovang-province serve DIR [--host 127.0.0.1] [--port 8321] [--cert FILE --key FILE]
    sovang-province import DIR USBFOLDER
    sovang-province catalog DIR --out FILE [--from CSVFOLDER]   sign a catalogue for the offices
    sovang-province send-down DIR [ID] [--usb FOLDER]   send a movement down to every office
    sovang-province stop DIR DEVICE      no more packages from a lost device
    sovang-province release DIR DEVICE   take from a stopped or frozen device again

Exit codes: 0 done · 1 something a person can put right, told in Vietnamese · 2 wrong arguments ·
3 import: some packages were refused or damaged, the others were taken in.
"""

import argparse
import getpass
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TextIO
from uuid import UUID

import uvicorn
from sqlalchemy import select, update
from sqlalchemy.exc import SQLAlchemyError
from starlette.applications import Starlette

from app import clock, files, keys, logs, storage_errors
from app.clock import Clock
from app.errors import ClerkError
from app.packages import receipts, trust
from app.packages.keys import fingerprint
from app.packages.limits import STATEMENT_BYTES
from app.province import console, down, enrolment, folder, intake, spool, usb, web
from app.province.folder import Province
from app.province.login import hash_password
from db.engine import CannotOpen
from db.migrate import NewerSchema
from db.province import Device, DeviceFile, Task

DONE, CLERK, USAGE, PARTLY = 0, 1, 2, 3
STOP_WITHIN = 10  # seconds that a request under way may still take once the service is to stop
PASSWORD = "SOVANG_PROVINCE_PASSWORD"  # noqa: S105 - the name of a variable, for unattended set-up


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code."""
    chosen = _parser().parse_args(arguments)
    try:
        return int(chosen.run(chosen))
    except ClerkError as error:
        return _explain(error)
    except (SQLAlchemyError, CannotOpen, NewerSchema) as error:
        return _explain(_not_opened(error))
    except KeyboardInterrupt:
        return DONE


def _explain(error: ClerkError) -> int:
    for part in (error.what, error.kept, error.todo, error.details):
        if part:
            _say(part, sys.stderr)
    return CLERK


def _not_opened(error: Exception) -> ClerkError:
    """Why the database of a province did not open."""
    details = f"{type(error).__name__}: {(str(error).splitlines() or [''])[0][:200]}"
    if isinstance(error, NewerSchema):
        return storage_errors.file_is_newer(details)
    if isinstance(error, CannotOpen):
        return ClerkError(
            what=f"Tệp {folder.DATABASE} của tỉnh bị hỏng hoặc không phải của khóa này.",
            kept="Máy để nguyên tệp đó.",
            todo=f"Chép lại {folder.DATABASE} và {folder.KEYS} từ cùng một bản sao lưu.",
            details=details,
        )
    return ClerkError(
        what="Không mở được sổ của tỉnh.",
        kept="Những gì tỉnh đã ghi vẫn nguyên.",
        todo="Xem PostgreSQL có đang chạy, địa chỉ --db có đúng, máy này có được phép vào không.",
        details=details,
    )


def make_app(province: Province, now: Clock = clock.now) -> Starlette:
    """The whole service: the door for packages and the console for people."""
    return Starlette(routes=[*web.routes(province, now), *console.routes(province, now)])


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="sovang-province",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    commands = parser.add_subparsers(dest="command", required=True)
    init = commands.add_parser(
        "init",
        help="set up a province in an empty folder",
        epilog=f"Asks for the console's password, or takes it from the variable {PASSWORD}.",
    )
    init.add_argument("dir", type=Path)
    init.add_argument("--name", required=True, help="as people read it, e.g. “Tỉnh Khánh Hòa”")
    init.add_argument(
        "--address", action="append", default=[], help="where offices send to; may be repeated"
    )
    init.add_argument("--db", default="", help="postgresql+psycopg://…; default: a file in DIR")
    init.set_defaults(run=_init)
    enroll = commands.add_parser("enroll", help="answer an office's request with a trust file")
    enroll.add_argument("dir", type=Path)
    enroll.add_argument("request", type=Path)
    enroll.add_argument("--out", type=Path, help="default: beside the request")
    enroll.set_defaults(run=_enroll)
    serve = commands.add_parser("serve", help="take packages over the network, show the console")
    serve.add_argument("dir", type=Path)
    serve.add_argument("--host", default="127.0.0.1")
    serve.add_argument("--port", type=_port, default=8321)
    serve.add_argument("--cert", type=Path, help="certificate chain, to serve https itself")
    serve.add_argument("--key", type=Path)
    serve.set_defaults(run=_serve)
    take = commands.add_parser("import", help="take packages from a USB stick, answer onto it")
    take.add_argument("dir", type=Path)
    take.add_argument("stick", type=Path, metavar="USBFOLDER")
    take.set_defaults(run=_import)
    catalog = commands.add_parser("catalog", help="publish a signed catalogue for the offices")
    catalog.add_argument("dir", type=Path)
    catalog.add_argument("--out", type=Path, required=True)
    catalog.add_argument(
        "--from", type=Path, dest="source", help="folder of CSV tables; default: the shipped ones"
    )
    catalog.set_defaults(run=_catalog)
    sending = commands.add_parser("send-down", help="send a launched movement down to the offices")
    sending.add_argument("dir", type=Path)
    sending.add_argument("movement", type=UUID, nargs="?", help="its id; without it: which ones")
    sending.add_argument("--usb", type=Path, help="copy all that was sent down to a stick")
    sending.set_defaults(run=_send_down)
    for name, status in (("stop", "stopped"), ("release", "active")):
        one = commands.add_parser(name, help=f"make a device {status}")
        one.add_argument("dir", type=Path)
        one.add_argument("device")
        one.set_defaults(run=_set_status, status=status)
    return parser


def _init(chosen: argparse.Namespace) -> int:
    for address in chosen.address:
        if not trust.ADDRESS.fullmatch(address):
            raise ClerkError(
                what=f"{address} không phải địa chỉ nhận.",
                todo="Ghi địa chỉ như https://thidua.example/nhan.",
            )
    if chosen.db and not folder.is_server(chosen.db):
        raise ClerkError(
            what=f"{chosen.db} không phải địa chỉ PostgreSQL.",
            kept="Chưa lập gì.",
            todo="Ghi như postgresql+psycopg://tinh@may-chu/sovang, hoặc bỏ --db.",
        )
    keys.check_passphrase(password := os.environ.get(PASSWORD) or _ask_password())
    made = folder.make(chosen.dir, chosen.name, chosen.address, chosen.db, hash_password(password))
    public = made.keys.sign_key.public_key().public_bytes_raw()
    made.close()
    _say(f"Đã lập {chosen.name} trong {chosen.dir}.")
    _say(f"Dấu nhận của tỉnh: {fingerprint(public)}")
    return DONE


def _ask_password() -> str:
    try:
        return getpass.getpass("Mật khẩu trang tỉnh: ")
    except EOFError as error:
        raise ClerkError(
            what="Chưa có mật khẩu cho trang của tỉnh.",
            kept="Chưa lập gì.",
            todo=f"Gõ mật khẩu khi được hỏi, hoặc đặt biến {PASSWORD}.",
        ) from error


def _enroll(chosen: argparse.Namespace) -> int:
    province = folder.open_province(chosen.dir)
    try:
        data = files.read_capped(chosen.request, STATEMENT_BYTES)
        request, answer = enrolment.enroll(province, data, clock.now())
    finally:
        province.close()
    target = chosen.out or chosen.request.with_suffix(trust.TRUST_ENDING)
    files.write_careful(target, answer)
    _say(f"{request.office_name} ({request.unit_code})")
    _say(f"Đọc qua điện thoại để so với máy của đơn vị: {request.fingerprint}")
    _say(f"Đã ghi {target}")
    return DONE


def _serve(chosen: argparse.Namespace) -> int:
    province = folder.open_province(chosen.dir)
    try:
        spool.settle_all(province, clock.now)
        settings = uvicorn.Config(
            make_app(province),
            host=chosen.host,
            port=chosen.port,
            log_config=logs.SERVICE,
            log_level="warning",
            access_log=False,
            server_header=False,
            ssl_certfile=chosen.cert,
            ssl_keyfile=chosen.key,
            timeout_keep_alive=30,
            timeout_graceful_shutdown=STOP_WITHIN,
            h11_max_incomplete_event_size=32 * 1024,
        )
        _load_certificate(settings, chosen)
        server = uvicorn.Server(settings)
        with suppress(SystemExit):  # its own code for an address that it does not get
            server.run()
        if not server.started:
            raise ClerkError(
                what=f"Không mở được cổng {chosen.port} ở {chosen.host}.",
                kept="Sổ của tỉnh vẫn nguyên.",
                todo="Tắt chương trình đang giữ cổng đó, hoặc chọn --host, --port khác.",
            )
    finally:
        province.close()
    return DONE


def _load_certificate(settings: uvicorn.Config, chosen: argparse.Namespace) -> None:
    try:
        settings.load()
    except OSError as error:  # ssl.SSLError is one
        raise ClerkError(
            what="Không đọc được chứng thư --cert hoặc khóa --key.",
            kept="Sổ của tỉnh vẫn nguyên, chưa mở cổng nào.",
            todo="Xem lại hai tệp đã ghi, và quyền đọc của chúng.",
            details=type(error).__name__,
        ) from error


def _port(text: str) -> int:
    """A port of the command line."""
    if not 1 <= (number := int(text)) <= 65_535:
        raise argparse.ArgumentTypeError("a port is 1 to 65535")
    return number


def _import(chosen: argparse.Namespace) -> int:
    province = folder.open_province(chosen.dir)
    try:
        found = usb.take_stick(province, chosen.stick, clock.now)
    finally:
        province.close()
    refused = 0
    for answer in found.answers.values():
        receipt = answer.receipt
        refused += receipt.status == receipts.REJECTED
        first = (receipt.text or "").split("\n")[0]
        _say(f"Gói {receipt.seq} của máy {receipt.device[:8]}: {receipt.status} {first}".rstrip())
    for digest in found.damaged:
        _say(f"Tệp {digest[:8]}….tdkt hỏng, xin chép lại.")
    if not found.answers and not found.damaged:
        _say(f"Không có gói nào trong {chosen.stick}.")
    return PARTLY if refused or found.damaged else DONE


def _catalog(chosen: argparse.Namespace) -> int:
    from app.province import catalogue

    province = folder.open_province(chosen.dir)
    try:
        today = clock.local_day(clock.now())
        version, data = catalogue.publish(province, chosen.source, today)
        files.write_careful(chosen.out, data)
    finally:
        province.close()
    _say(f"Đã ghi bản danh mục số {version}: {chosen.out}")
    return DONE


def _send_down(chosen: argparse.Namespace) -> int:
    province = folder.open_province(chosen.dir)
    try:
        if chosen.movement is not None:
            seq = down.publish(province, chosen.movement, clock.now)
            _say(f"Đã gửi xuống, số {seq}. Các đơn vị nhận khi bấm Gửi qua mạng hoặc cắm USB.")
        elif chosen.usb is None:
            for id_, name in down.candidates(province):
                _say(f"{id_}  {name}")
        if chosen.usb is not None:
            count = down.copy_to(province, chosen.usb)
            _say(f"Đã chép {count} tệp vào {chosen.usb}.")
    finally:
        province.close()
    return DONE


def _set_status(chosen: argparse.Namespace) -> int:
    province = folder.open_province(chosen.dir)
    try:
        with province.writer.begin() as connection:
            changed = connection.execute(
                update(Device).filter_by(id=chosen.device).values(status=chosen.status)
            ).rowcount
            if not changed:
                raise ClerkError(
                    what=f"Tỉnh không có máy {chosen.device}.",
                    todo="Xem mã máy trong trang Đơn vị.",
                )
            if chosen.status == "active":
                connection.execute(
                    update(Task)
                    .filter_by(device=chosen.device, closed_at=None)
                    .values(closed_at=clock.now())
                )
            dbs = connection.scalars(select(DeviceFile.db).filter_by(device=chosen.device)).all()
        if chosen.status == "active":
            for db in dbs:
                intake.take_waiting(province, chosen.device, db, clock.now)
    finally:
        province.close()
    _say(f"Máy {chosen.device}: {chosen.status}")
    return DONE


def _say(text: str, to: TextIO | None = None) -> None:
    print(text, file=to or sys.stdout)


if __name__ == "__main__":
    sys.exit(main())
