"""Dossiers that await a signature, decisions and paper for page tests; everyone is invented."""

import io
from dataclasses import replace
from pathlib import Path
from uuid import UUID

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from app import catalog
from app.decisions import prepare
from app.decisions.prepare import Signing
from app.nominations import actions
from app.nominations.actions import NominationDraft
from app.nominations.steps import Step
from app.subjects import actions as subjects
from app.workspace import Workspace
from tests.office import HOAI, TODAY
from ui.certificates.page import CertificatePage
from ui.desk import Desk
from ui.printing import render_page

CATALOG = catalog.load()
NAMES = ("Pi Năng Thị Hoài", "Katơr Văn Mẫu", "Tổ giữ nước thôn Suối Mẫu")
STEPS = (Step.APPRAISAL, Step.AWAITING_COUNCIL, Step.AWAITING_SIGNATURE)


def awaiting(workspace: Workspace, count: int = 3, award_code: str = "GIAY_KHEN_XA") -> list[UUID]:
    """Dossiers that await a signature; the third is a group's."""
    made = []
    for place in range(count):
        name = NAMES[place] if place < len(NAMES) else f"Người Ví Dụ {place}"
        who = replace(HOAI, full_name=name, unit_code="22786", personal_id="")
        if place == 2:
            who = replace(
                who, kind="collective", sex=None, birth_year=None, ethnic_code=None, position=""
            )
        subject = workspace.write(subjects.save, who)
        draft = NominationDraft(
            subject_id=subject,
            award_code=award_code,
            citation="Có thành tích giữ nguồn nước sạch",
        )
        nomination = workspace.write(actions.create, draft, TODAY)
        for step in STEPS:
            workspace.write(actions.move, nomination, step, TODAY)
        made.append(nomination)
    return made


def decided(workspace: Workspace, count: int = 3, award_code: str = "GIAY_KHEN_XA") -> UUID:
    """A decision on so many."""
    ids = awaiting(workspace, count, award_code)
    signing = Signing("Lê Văn Ví Dụ")
    return workspace.write(prepare.give, ids, TODAY, signing, CATALOG)


def certificates(desk: Desk, decision: UUID, qtbot: QtBot) -> CertificatePage:
    """Open the certificates of a decision and wait for the first sheet."""
    desk.open_decision(decision)
    page = desk.window.page()
    assert isinstance(page, CertificatePage)
    drawn(page, qtbot)
    return page


def drawn(page: CertificatePage, qtbot: QtBot) -> None:
    """Wait until the sheet on show is drawn and nothing else runs."""
    jobs, follow = page.desk.window.shell.jobs, page.table._follow
    qtbot.waitUntil(lambda: not (follow.isActive() or page.view.data == b"" or jobs.busy()))


def to_file(path: Path) -> QPrinter:
    """A printer that is a PDF file, set up as a real one is."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setFullPage(True)
    return printer


def sizes(data: bytes) -> list[tuple[float, float]]:
    """Width and height of every page, mm."""
    document = pypdfium2.PdfDocument(data)
    found = [page.get_size() for page in document]
    document.close()
    return [(wide * 25.4 / 72, high * 25.4 / 72) for wide, high in found]


def text_of(data: bytes) -> str:
    """All letters of the first page, as a reader finds them."""
    document = pypdfium2.PdfDocument(data)
    found = document[0].get_textpage().get_text_bounded()
    document.close()
    return str(found)


def small(data: bytes) -> QImage:
    """The first page at 50 points an inch, every point the mean of sixteen."""
    ways = Qt.TransformationMode
    page = render_page(data, 0, 200)
    return page.scaled(585, 414, Qt.AspectRatioMode.IgnoreAspectRatio, ways.SmoothTransformation)


def grey(image: QImage) -> bytes:
    """A picture as one byte a point, row by row."""
    plain = image.convertToFormat(QImage.Format.Format_Grayscale8)
    out = io.BytesIO()
    for row in range(plain.height()):
        out.write(bytes(plain.constScanLine(row)[: plain.width()]))
    return out.getvalue()


def difference(one: QImage, other: QImage) -> float:
    """How far two pictures of one size are apart: the mean of all points, 0 to 255."""
    assert one.size() == other.size()
    first, second = grey(one), grey(other)
    return sum(abs(a - b) for a, b in zip(first, second, strict=True)) / len(first)


def ink(image: QImage) -> float:
    """The share of points that are not paper."""
    points = grey(image)
    return sum(point < 200 for point in points) / len(points)
