"""From the first start to the province's receipt, by keyboard, with every part the real one."""

import io
import json
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
import zxingcpp
from reportlab.pdfgen.canvas import Canvas
from sqlalchemy import select
from sqlalchemy.orm import Session

from app import audit, catalog, identity, journal, keys, workspace
from app.certificates import codes
from app.clock import local_day, now
from app.dates import parse_day
from app.decisions import actions as decisions
from app.money import dong
from app.province.folder import open_province
from app.text import fold
from db.decisions import Certificate, RegisterEntry
from db.outbox import Package
from db.subjects import Subject
from tests import patience
from tests.journeys import office_story as story
from tests.journeys import screen
from tests.journeys.serving import Serving, serving
from tests.postgres import Server
from tests.soak import IS_SOAK

_PACKAGES = select(Package.receipt_status, Package.last_n).order_by(Package.seq)


@dataclass(frozen=True)
class Played:
    """The story after its end. told: what the clerk saw."""

    folder: Path
    office: Path
    home: Path
    province: Serving
    told: dict[str, Any]


PROVINCES = ["sqlite", "postgresql"] if IS_SOAK else ["postgresql"]  # the demo has SQLite


@pytest.fixture(scope="module", params=PROVINCES)
def played(
    request: pytest.FixtureRequest,
    tmp_path_factory: pytest.TempPathFactory,
    display: str,
) -> Iterator[Played]:
    """The story played once on each kind of province; its tests look at what it left."""
    folder = tmp_path_factory.mktemp("journey")
    home = folder / "home"
    for name in ("stick", "papers"):
        (folder / name).mkdir()
    for number in range(1, 6):
        (folder / "papers" / f"giay-{number}.pdf").write_bytes(_paper())
    db = ""
    if request.param == "postgresql":
        server: Server = request.getfixturevalue("postgres")
        db = server.new_database()
    with serving(folder / "province", db) as province:
        plan = {
            "folder": folder,
            "office": folder / "office",
            "province": province.folder,
            "stick": folder / "stick",
            "papers": folder / "papers",
        }
        program = screen.start(
            "tests.journeys.office_story", plan, screen.environment(display, home)
        )
        try:
            said, troubles = program.communicate(timeout=patience.STORY)
        except subprocess.TimeoutExpired:
            program.kill()
            said, troubles = program.communicate()
        assert program.returncode == 0, f"{said}\n{troubles[-6000:]}"
        told = json.loads((folder / "told.json").read_text())
        yield Played(folder, folder / "office", home, province, told)


def test_the_certificate_says_what_was_typed(played: Played) -> None:
    document = pypdfium2.PdfDocument(played.folder / "giay-khen.pdf")
    assert len(document) == 1
    text = " ".join(document[0].get_textpage().get_text_bounded().split())
    for words in (story.PERSON, story.CITATION, story.SIGNER, "07/QĐ-UBND", "01/"):
        assert words in text, words
    assert "ỦY BAN NHÂN DÂN XÃ PHƯỚC HÀ" in text
    assert story.PERSONAL_ID not in text


def test_what_was_printed_is_what_was_saved(played: Played) -> None:
    saved, printed = (_picture(played.folder / name) for name in ("giay-khen.pdf", "in-ra.pdf"))
    assert _code(saved) == _code(printed)
    assert all(abs(a - b) <= 3 for a, b in zip(saved.size, printed.size, strict=True))  # 1 point
    assert _far(saved, printed) < 0.01


def test_the_code_on_the_paper_is_signed_by_the_office(played: Played) -> None:
    opened = workspace.open_with_passphrase(played.office, played.told["login"], story.PASSPHRASE)
    try:
        issuers = {opened.identity.issuer_id: opened.identity.issuer_key.public_key()}
        certificate = opened.read(lambda session: session.scalars(select(Certificate)).one().qr)
    finally:
        opened.close()
    code = _code(_picture(played.folder / "giay-khen.pdf"))
    assert code == certificate
    claim = codes.read_claim(code, issuers)
    assert claim.recipient.endswith(story.PERSON)
    assert (claim.decision, claim.unit) == ("07/QĐ-UBND", "UBND xã Phước Hà")
    other = identity.new_identity(opened.identity.office_id)
    with pytest.raises(codes.NotGenuine):
        codes.read_claim(code, {opened.identity.issuer_id: other.issuer_key.public_key()})


def test_the_money_and_the_golden_book_line_are_those_of_the_decision_day(played: Played) -> None:
    day = parse_day(played.told["decided_on"])
    assert day == local_day(now())
    money = catalog.load().money("GIAY_KHEN_XA", "individual", day)
    assert played.told["money_shown"] == f"Cộng 1: {dong(money.amount)}"
    opened = workspace.open_with_code(played.office, played.told["code"])
    try:
        line = opened.read(decisions.register_lines)[0]
    finally:
        opened.close()
    assert (line.line, line.year, line.amount) == (1, day.year, money.amount)
    assert (line.base_salary, line.coefficient) == (money.base_salary, money.coefficient)
    assert f"01/{day.year}" in played.told["register_row"]


def test_the_file_opens_with_the_passphrase_or_the_code_and_with_nothing_else(
    played: Played,
) -> None:
    with pytest.raises(keys.WrongSecret):
        workspace.open_with_passphrase(played.office, played.told["login"], "lúa vàng gió thổi xa")
    with pytest.raises(keys.WrongSecret):
        workspace.open_with_code(played.office, keys.new_recovery_code())
    sheet = pypdfium2.PdfDocument(played.folder / "ma-khoi-phuc.pdf")[0].get_textpage()
    printed = "".join(sheet.get_text_bounded().split())  # its letters stand apart
    assert all(group in printed for group in played.told["code"].split("-"))


def test_history_tells_who_did_what_and_when(played: Played) -> None:
    told = played.told["history"]
    for words in (
        "Bước: Chờ in  →  Đã trao",
        "Bước: Thẩm tra  →  Chờ họp",
        story.SAID,
        f"Lời ghi trên giấy, bằng: chưa ghi  →  {story.CITATION}",
        f"{local_day(now()):%d/%m/%Y}",
    ):
        assert words in told, words
    assert told.count(f"· {story.CLERK}") >= 12


def test_the_journal_is_whole_here_and_its_head_stands_in_the_last_receipt(played: Played) -> None:
    opened = workspace.open_with_passphrase(played.office, played.told["login"], story.PASSPHRASE)
    try:
        found = opened.read(audit.check, opened.db)
        head = opened.read(journal.read_head, opened.db)
        packages = opened.read(lambda session: session.execute(_PACKAGES).all())
    finally:
        opened.close()
    assert not found.faults
    assert [row.receipt_status for row in packages] == ["applied", "applied"]
    assert packages[-1].last_n == head.n


def test_the_province_holds_the_same_values(played: Played) -> None:
    province = open_province(played.province.folder)
    opened = workspace.open_with_passphrase(played.office, played.told["login"], story.PASSPHRASE)
    try:
        with Session(province.engine) as there:
            for kind in (Subject, RegisterEntry, Certificate):
                names = [column.key for column in kind.__table__.columns if column.key != "rev"]
                rows = there.scalars(select(kind)).all()
                sent = {row.id: [getattr(row, name) for name in names] for row in rows}
                here = opened.read(_values, kind, names)
                assert sent == here and len(sent) == 1, kind.__name__
            assert there.scalars(select(Subject)).one().village == story.MOVED
    finally:
        opened.close()
        province.close()


def test_the_provinces_console_shows_the_office_its_packages_and_the_person(
    played: Played,
) -> None:
    with played.province.console() as console:
        assert "UBND xã Phước Hà" in console.get("/").text
        assert story.PERSON in console.get("/ho-so?loai=subject").text
        packages = console.get("/goi").text
    assert "UBND xã Phước Hà" in packages


def test_no_name_and_no_citizen_id_stands_in_the_clear_in_any_file(played: Played) -> None:
    words = [story.PERSON, story.PERSONAL_ID, story.SOURCE, story.CITATION, story.SIGNER]
    words += [fold(word) for word in words]  # as a search would keep it
    encodings = ("utf-8", "utf-16-le", "utf-16-be")
    needles = [(word, word.encode(encoding)) for word in words for encoding in encodings]
    searched = 0
    for place in (played.office, played.home, played.folder / "stick"):
        for path in place.rglob("*"):
            if not path.is_file():
                continue
            searched += 1
            data = path.read_bytes()
            found = [word for word, needle in needles if needle in data]
            assert not found, f"{path.relative_to(played.folder)} says {found}"
    assert searched > 5


def _paper() -> bytes:
    out = io.BytesIO()
    page = Canvas(out)
    page.drawString(72, 720, "Giay to vi du")
    page.save()
    return out.getvalue()


def _picture(path: Path) -> Any:
    page = pypdfium2.PdfDocument(path)[0]
    return page.render(scale=3).to_pil().convert("L")


def _code(picture: Any) -> str:
    found = zxingcpp.read_barcodes(picture)
    assert len(found) == 1
    return str(found[0].text)


def _far(first: Any, second: Any) -> float:
    """The share of the paper on which two pictures differ by more than half of black and white."""
    from PIL import ImageChops

    both = (0, 0, min(first.width, second.width), min(first.height, second.height))
    first, second = first.crop(both), second.crop(both)
    difference = ImageChops.difference(first, second).point(lambda value: 255 * (value > 127))
    return float(sum(difference.histogram()[128:])) / (first.width * first.height)


def _values(session: Session, kind: Any, names: list[str]) -> dict[Any, list[Any]]:
    rows = session.scalars(select(kind)).all()
    return {row.id: [getattr(row, name) for name in names] for row in rows}
