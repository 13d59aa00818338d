"""Papers that the clerk goes on writing in Word, from forms that an office may replace.

A form is a .docx of resources/forms/ with fields in it, {{ matter }}, filled by docxtpl; what a
form may name is what `example` of its kind has. A form of the office's own lies in a folder beside
its file and is tried with invented values before it is taken.
"""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import docx
from docx.opc.exceptions import PackageNotFoundError
from docxtpl import DocxTemplate
from jinja2 import StrictUndefined, TemplateError, UndefinedError
from jinja2.sandbox import SandboxedEnvironment
from lxml.etree import XMLSyntaxError

from app import files, pdf, resources
from app.documents import council_minutes, decision, docx_blocks, report, submission_letter
from app.documents.blocks import Paper, Text
from app.documents.council_minutes import CouncilMinutes
from app.documents.decision import DecisionPaper, Named
from app.documents.report import Report, ReportPart, ReportRow, ReportTable
from app.documents.submission_letter import Nominee, SubmissionLetter
from app.errors import ClerkError

FOLDER = "mau-van-ban"  # of the office's own forms, beside its file
MOST_BYTES = 2 * 1024 * 1024  # of a form
MOST_UNPACKED = 20 * 1024 * 1024
PAGE_BREAK, GOES = b'w:type="page"', "{%p"
FRAME = "frame"  # the form of every paper that has none of its own
NO_WORD = "không phải là tệp Word .docx đọc được"
UNREADABLE = (zipfile.BadZipFile, PackageNotFoundError, XMLSyntaxError, KeyError, ValueError)

Values = Mapping[str, Any]


@dataclass(frozen=True)
class Form:
    """A kind of paper. file: of its form. title: as the clerk calls it. example: what it is tried
    with."""

    file: str
    title: str
    example: Callable[[], Values]


def made(paper: Paper, folder: Path) -> bytes:
    """A paper to go on with in Word: in the office's own form where it has one, else as in print.

    folder: of its file. Raises ClerkError for a broken form.
    """
    own = own_form(folder, paper.form) if paper.form else None
    if own is not None:
        return fill(paper.form, paper.values, own)
    return docx_blocks.write(paper, own_form(folder, FRAME))


def own_form(folder: Path, kind: str) -> bytes | None:
    """The office's own form of a kind, None while the shipped one is in use."""
    path = folder / FOLDER / FORMS[kind].file
    return files.read_capped(path, MOST_BYTES) if path.is_file() else None


def shipped(kind: str) -> bytes:
    """The form that comes with the program."""
    return resources.path(f"forms/{FORMS[kind].file}").read_bytes()


def put_form(folder: Path, kind: str, data: bytes) -> None:
    """Take a form of the office's own into use. Raises ClerkError that names a broken field."""
    check(kind, data)
    files.make_folder(folder / FOLDER)
    files.write_careful(folder / FOLDER / FORMS[kind].file, data)


def drop_form(folder: Path, kind: str) -> None:
    """Go back to the shipped form."""
    (folder / FOLDER / FORMS[kind].file).unlink(missing_ok=True)


def check(kind: str, data: bytes) -> None:
    """Try a form with invented values. Raises ClerkError that names what is broken in it."""
    if kind not in FORMS:
        raise ClerkError(what=f"Không có mẫu nào là “{kind}”.", todo=f"Chọn {', '.join(FORMS)}.")
    if kind != FRAME:
        fill(kind, FORMS[kind].example(), data)
        return
    try:
        _look_into(data)
        docx_blocks.write(Paper("Ví dụ", [Text("Ví dụ")]), data)
    except UNREADABLE as error:
        raise _broken(FORMS[kind].title, NO_WORD) from error


def fill(kind: str, values: Values, form: bytes | None = None) -> bytes:
    """The paper. form: the office's own, None for the shipped one. Raises ClerkError for a form
    that names what there is not, or is no Word file. The same values give the same bytes."""
    title = FORMS[kind].title
    data = shipped(kind) if form is None else form
    try:
        _look_into(data)
        template = DocxTemplate(io.BytesIO(_with_breaks(data)))
        # A form may be anybody's: no attribute of a value leads out of it.
        environment = SandboxedEnvironment(undefined=StrictUndefined, autoescape=True)
        template.render(_clean(values), environment, autoescape=True)
        return docx_blocks.saved(template.docx, str(values.get("matter", title)))
    except UndefinedError as error:
        raise _broken(title, f"dùng ô {_field(error)} mà chương trình không có") from error
    except TemplateError as error:
        line = str(error.message or "").strip()
        raise _broken(title, f"có ô ghi chưa đúng ({line})") from error
    except UNREADABLE as error:
        raise _broken(title, NO_WORD) from error


def _with_breaks(data: bytes) -> bytes:
    """The form, with a new page that stands in a paragraph of {%p …, which goes, at the next one
    that stays: LibreOffice writes it there."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        if PAGE_BREAK not in archive.read("word/document.xml"):
            return data
    document = docx.Document(io.BytesIO(data))
    waiting = False
    for paragraph in document.paragraphs:
        if GOES in paragraph.text:
            for found in paragraph._p.xpath('.//w:br[@w:type="page"]'):
                found.getparent().remove(found)
                waiting = True
        elif waiting:
            paragraph.paragraph_format.page_break_before = True
            waiting = False
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _field(error: UndefinedError) -> str:
    found = re.search(r"'([^']+)' is undefined|attribute '([^']+)'", str(error))
    name = next(filter(None, found.groups()), "?") if found else "?"
    return f"“{name}”"


def _broken(title: str, how: str) -> ClerkError:
    return ClerkError(
        what=f"Mẫu {title} của đơn vị {how}.",
        kept="Máy chưa thay mẫu nào, hồ sơ vẫn nguyên.",
        todo="Mở mẫu bằng Word, sửa ô đó theo mẫu có sẵn, rồi chọn lại; hoặc dùng mẫu có sẵn.",
    )


def _look_into(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if sum(entry.file_size for entry in entries) > MOST_UNPACKED:
            raise ValueError("unpacks to too much")
        if any("vbaproject" in entry.filename.lower() for entry in entries):
            raise ValueError("holds a macro")


def _clean(value: Any) -> Any:
    """Every text as it is printed: composed letters, one line, nothing that XML doesn't take."""
    if isinstance(value, str):
        return pdf.clean(value)
    if isinstance(value, Mapping):
        return {key: _clean(each) for key, each in value.items()}
    if isinstance(value, (list, tuple)):
        return [_clean(each) for each in value]
    return value


def _office() -> dict[str, Any]:
    return {
        "office": ("ỦY BAN NHÂN DÂN", "XÃ VÍ DỤ"),
        "number": "Số: 01/VD-UBND",
        "place_date": "Ví Dụ, ngày 05 tháng 3 năm 2026",
        "matter": "Về việc ví dụ",
    }


def _signed() -> dict[str, Any]:
    return {"roles": ("CHỦ TỊCH",), "signer": "Nguyễn Ví Dụ", "receivers": ("Như trên", "Lưu: VT")}


def _decision() -> Values:
    one = Named("Bà Ví Dụ", "thôn Ví Dụ", "có thành tích ví dụ", 702_000)
    return decision.values(
        DecisionPaper(
            **_office(),
            **_signed(),
            authority="CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ VÍ DỤ",
            grounds=("Căn cứ ví dụ",),
            grants="Tặng Giấy khen cho",
            subjects=(one,) * decision.ANNEX_FROM,
            count_words="04 cá nhân",
            award_for="",
            money="Tiền thưởng ví dụ.",
            carried_out_by="Thi hành từ ngày ký.",
        )
    )


def _letter() -> Values:
    one = Nominee("Bà Ví Dụ", "1980", "thôn Ví Dụ", "Thành tích ví dụ", "Giấy khen", "7/9")
    return submission_letter.values(
        SubmissionLetter(
            **_office(),
            **_signed(),
            recipient="Ủy ban nhân dân tỉnh Ví Dụ",
            grounds=("Căn cứ ví dụ",),
            opening="Đề nghị khen thưởng, gồm:",
            counts=("Giấy khen: 04 cá nhân",),
            council="Hội đồng đã họp.",
            compliance="Chịu trách nhiệm.",
            enclosed=("Biên bản",),
            nominees=(one,) * submission_letter.ANNEX_FROM,
        )
    )


def _minutes() -> Values:
    line = council_minutes.ResultLine("Bà Ví Dụ", "Giấy khen", *("9",) * 6, "100 %")
    part = council_minutes.Part("Kết quả", "Dòng ví dụ.")
    return council_minutes.values(
        CouncilMinutes(
            **_office(),
            above="ỦY BAN NHÂN DÂN XÃ VÍ DỤ",
            parts=(part,),
            table_after=part.heading,
            results=(line,),
            secretary="Ví Dụ",
            chair="Ví Dụ",
        )
    )


def _report() -> Values:
    table = ReportTable("Bảng ví dụ", "Nội dung", ("Tổng",), (ReportRow("Cả xã", ("1",)),))
    return report.values(
        Report(**_office(), **_signed(), parts=(ReportPart("Ví dụ", ("Dòng.",)),), tables=(table,))
    )


FORMS: Mapping[str, Form] = {
    "decision": Form("quyet-dinh.docx", "Quyết định", _decision),
    "letter": Form("to-trinh.docx", "Tờ trình", _letter),
    "minutes": Form("bien-ban-hop.docx", "Biên bản họp Hội đồng", _minutes),
    "report": Form("bao-cao.docx", "Báo cáo sơ kết, tổng kết", _report),
    FRAME: Form(docx_blocks.FRAME, "Khung chung của các văn bản khác", dict),
}
