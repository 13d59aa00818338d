"""The story that the tests watch: one clerk, one nomination, from the first start to the receipt.

    python -m tests.journeys.office_story PLAN.json

Runs the real program on a real X screen and leaves what it saw in told.json. Every person, number
and story in it is invented.
"""

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from PySide6.QtPrintSupport import QPrinter

import ui.main
from tests.journeys.clerk import Clerk, at_work
from ui import printing

CLERK = "Lê Thị Ngọc Hân"
PASSPHRASE = "gió thổi lúa vàng đồng xa"
PERSON = "Chamaléa Thị Ngọc Sương"
PERSONAL_ID = "058186004217"
VILLAGE = "Thôn Suối Ngọt"
MOVED = "Thôn Suối Ngọt Hai"
DEED = "Vận động 46 hộ cùng giữ nguồn nước sạch đầu thôn"
SOURCE = "Bà Mấu Thị Ví Dụ, Mặt trận thôn"
CITATION = "Có thành tích vận động 46 hộ đồng bào cùng giữ nguồn nước sạch năm 2026"
REPORT = "Chị đi từng nhà ghi giờ mất nước. Sau sáu tháng, 46/52 hộ có nước suốt ngày."
SAID = "Không có vi phạm, bà con đều đồng tình."
SIGNER = "Trần Văn Ví Dụ"
RECEIVED = "chị Sương"


class Story:
    """What one run was given, and what it has seen."""

    def __init__(self, plan: dict[str, Any], clerk: Clerk) -> None:
        self.clerk = clerk
        self.folder, self.province = Path(plan["folder"]), Path(plan["province"])
        self.stick, self.papers = Path(plan["stick"]), Path(plan["papers"])
        self.told: dict[str, Any] = {}

    def at_province(self, command: str, *words: str) -> str:
        """Run a command of the province's, as somebody there would; returns what it said."""
        line = [sys.executable, "-m", "app.province.main", command, str(self.province), *words]
        return subprocess.run(line, check=True, capture_output=True, text=True).stdout

    def tell(self) -> None:
        """Leave what was seen for the test."""
        (self.folder / "told.json").write_text(json.dumps(self.told, ensure_ascii=False))


def first_start(story: Story) -> None:
    """Office, account, recovery code; the file opens afterwards."""
    clerk = story.clerk
    clerk.window("StartWizard")
    clerk.go_to("Tên xã, phường, tỉnh")
    clerk.type("phuoc ha")
    clerk.text("UBND xã Phước Hà")
    clerk.press("Return")
    clerk.push("Tiếp tục")
    clerk.fill("Họ và tên", CLERK)
    clerk.fill("Chức danh", "Công chức Văn hóa – Xã hội")
    story.told["login"] = clerk.value("Tên đăng nhập")
    clerk.fill("Mật khẩu", PASSPHRASE)
    clerk.fill("Gõ lại mật khẩu", PASSPHRASE)
    clerk.press("Return")
    clerk.text("Giữ mã khôi phục")
    shown = [words for words in clerk.texts() if words[:3] in {f"{n}: " for n in range(1, 7)}]
    groups = [words[3:].replace(" ", "") for words in shown]
    story.told["code"] = "-".join(groups)
    asked = clerk.text("Gõ lại nhóm số ")
    clerk.push("Lưu PDF vào USB")
    clerk.file(story.folder / "ma-khoi-phuc.pdf")
    clerk.push("Đã in và cất mã khôi phục")
    clerk.go_to("Gõ lại nhóm số")
    clerk.digits(groups[int(asked.removeprefix("Gõ lại nhóm số ").split()[0]) - 1])
    clerk.text("Đúng rồi")
    clerk.push("Bắt đầu dùng Sổ Vàng")
    clerk.window("MainWindow")


def exemplar(story: Story) -> None:
    """A good deed is heard of and written down; the person comes into the register with it."""
    clerk = story.clerk
    clerk.press("Ctrl+2", "Ctrl+N")
    clerk.window("BeginDialog")
    clerk.fill("Ai đã làm", PERSON)
    clerk.fill("Thôn, nơi ở", VILLAGE)
    clerk.fill("Việc đã làm, một câu", DEED)
    clerk.fill("Nghe ai kể", SOURCE)
    clerk.press("Ctrl+Return")
    clerk.window("MainWindow")
    clerk.text(PERSON)


def nomination(story: Story) -> None:
    """A dossier is begun for that person and filled in; who it is gets the full particulars."""
    clerk = story.clerk
    clerk.press("Ctrl+3", "Ctrl+N")
    clerk.window("BeginDialog")
    clerk.go_to("Gõ tên, không cần dấu")
    clerk.type("chamalea suong")
    clerk.press("Return")
    clerk.choose("Hình thức đề nghị", "Giấy khen")
    clerk.push("Lập hồ sơ")
    clerk.window("MainWindow")
    clerk.text("Lập thành tích từ")
    clerk.press("F2")
    clerk.window("SubjectDialog")
    clerk.push("Nữ")
    clerk.fill("Ngày sinh", "5/3/1986")
    clerk.fill("Số định danh", PERSONAL_ID)
    clerk.fill("Dân tộc", "raglai")
    clerk.press("Tab")
    clerk.press("Ctrl+Return")
    clerk.window("MainWindow")
    clerk.fill("Lập thành tích từ", "1/2026")
    clerk.fill("đến", "10/2026")
    clerk.fill("Nơi phát hiện gương tốt", SOURCE)
    clerk.choose("Căn cứ đề nghị", "Thành tích đột xuất")
    clerk.choose("Kỷ luật", "Không bị")
    clerk.fill("Câu ghi trên giấy khen", CITATION)
    clerk.fill("Báo cáo thành tích", REPORT)
    clerk.press("Ctrl+S")
    clerk.text("Đã tự lưu lúc")


def papers(story: Story) -> None:
    """Every paper that the checklist asks for is attached from a file."""
    clerk = story.clerk
    for number in range(1, 9):
        links = [words for words in clerk.texts() if words.startswith("Đính kèm: ")]
        missing = [words for words in links if words != "Đính kèm: Đủ giấy tờ trong hồ sơ"]
        if not missing:
            story.told["papers"] = number - 1
            return
        clerk.push(missing[0])
        clerk.file(story.papers / f"giay-{number}.pdf")
        clerk.text(f"Đã đính kèm giay-{number}.pdf")
        clerk.text(f"{number}/")
    raise AssertionError("the checklist never ends")


def confirmation(story: Story) -> None:
    """What no machine can know, a person says; the clerk writes down who and when."""
    clerk = story.clerk
    while True:
        asked = [words for words in clerk.texts() if words.startswith("Ghi xác nhận: ")]
        if not asked:
            break
        clerk.push(asked[0])
        clerk.window("NoteDialog")
        clerk.fill("Ai xác nhận, chức vụ gì", "Anh Ví Dụ, Công an xã")
        clerk.fill("Người đó nói gì", SAID)
        clerk.push("Ghi xác nhận")
        clerk.window("MainWindow")
        clerk.text("Đã ghi vào hồ sơ")


def steps(story: Story) -> None:
    """Appraisal, council, signature: the red button by its keys."""
    clerk = story.clerk
    clerk.press("Ctrl+Return")
    clerk.text("đã chuyển sang Thẩm tra")
    clerk.press("Ctrl+Return")
    clerk.text("đã chuyển sang Chờ họp")
    clerk.press("Ctrl+Return")
    clerk.window("CouncilDialog")
    for field, number in (
        ("Hội đồng có mấy người", "9"),
        ("Có mặt", "8"),
        ("Phiếu phát ra", "8"),
        ("Phiếu hợp lệ", "8"),
        ("Đồng ý", "7"),
        ("Không đồng ý", "1"),
    ):
        clerk.go_to(field)
        clerk.press("Ctrl+A")
        clerk.digits(number)
    clerk.text("Thông qua")
    clerk.push("Ghi kết quả")
    clerk.window("MainWindow")
    clerk.text("Đã ghi: thông qua")
    clerk.press("Ctrl+Return")
    clerk.window("DecisionDialog")
    clerk.fill("Người ký", SIGNER)
    story.told["money_shown"] = clerk.text("Cộng 1: ")
    story.told["decided_on"] = clerk.value("Ngày quyết định")
    clerk.go_to("Số quyết định")
    clerk.press("Ctrl+A")
    clerk.digits("7")
    clerk.text("Cấp số 07/QĐ-UBND")
    clerk.push("Cấp số 07/QĐ-UBND")
    clerk.window("MainWindow")
    clerk.text("Giấy khen theo QĐ 07/QĐ-UBND")


def certificate(story: Story) -> None:
    """The sheet is saved, printed on a printer that makes PDF, and handed over."""
    clerk = story.clerk
    clerk.push("Lưu PDF")
    clerk.file(story.folder / "giay-khen.pdf")
    clerk.text("Đã lưu 1 giấy khen")
    clerk.press("Ctrl+P")
    clerk.window("AnswerDialog")  # printed is what a clerk has seen
    clerk.text("Được 1 tờ")
    clerk.push("Ghi kết quả in")
    clerk.window("MainWindow")
    clerk.text("Đã ghi: được 1")
    clerk.push("Ghi đã trao")
    clerk.window("PresentDialog")
    clerk.fill("Ai nhận", RECEIVED)
    clerk.fill("Dịp trao", "Lễ tổng kết (ví dụ)")
    clerk.push("Ghi đã trao")
    clerk.window("MainWindow")
    clerk.text("Đã ghi trao 1 giấy khen")


def golden_book(story: Story) -> None:
    """The register holds the line that the decision gave."""
    clerk = story.clerk
    clerk.press("Ctrl+6")
    clerk.text("Sổ theo dõi")
    clerk.go_to("Sổ theo dõi")
    clerk.row(PERSON)
    story.told["register_row"] = clerk.cells()


def connect(story: Story) -> None:
    """The request file goes to the province, its trust file comes back."""
    clerk = story.clerk
    clerk.press("Ctrl+8")
    request, trust = story.folder / "may.denghi", story.folder / "tinh.ketnoi"
    clerk.push("1. Lưu tệp đề nghị kết nối")
    clerk.file(request)
    clerk.text("Đã lưu tệp đề nghị kết nối")
    story.told["enroll"] = story.at_province("enroll", str(request), "--out", str(trust))
    clerk.push("2. Mở tệp kết nối của tỉnh")
    clerk.file(trust)
    clerk.text("Đã kết nối với Tỉnh Khánh Hòa")
    story.told["fingerprint"] = clerk.text("Dãy số để đối chiếu qua điện thoại: ")


def send(story: Story) -> None:
    """Everything goes over the network; only the receipt counts."""
    clerk = story.clerk
    clerk.push("Gửi qua mạng")
    clerk.text("Tỉnh đã nhận 1 gói")
    story.told["sent"] = clerk.text("Đã gửi hết · Tỉnh nhận lúc ")
    clerk.wait(lambda: not clerk.reads("Chưa gửi"), "nothing unsent, here and in the status line")


def edit_and_carry(story: Story) -> None:
    """A later edit goes by stick: packed, taken in at the province, the answer brought home."""
    clerk = story.clerk
    clerk.press("Ctrl+2")
    clerk.go_to("Điển hình")
    clerk.row(PERSON)
    clerk.press("Return")
    clerk.push("Sửa thông tin người này")
    clerk.window("SubjectDialog")
    clerk.fill("Thôn, nơi ở", MOVED)
    clerk.press("Ctrl+Return")
    clerk.window("MainWindow")
    clerk.text(MOVED)
    clerk.press("Ctrl+8")
    clerk.push("Gửi bằng USB")
    clerk.file(story.stick)
    clerk.text("Đã chép 1 gói và đọc lại đúng")
    story.told["import"] = story.at_province("import", str(story.stick))
    clerk.push("Nhận biên nhận từ USB")
    clerk.file(story.stick)
    clerk.text("Tỉnh đã nhận 1 gói")
    clerk.wait(lambda: not clerk.reads("Chưa gửi"), "nothing unsent after the stick")


def history(story: Story) -> None:
    """Who changed what and when, from the journal; and the journal is whole."""
    clerk = story.clerk
    clerk.press("Ctrl+3")
    clerk.go_to("Hồ sơ khen thưởng")
    clerk.row(PERSON)
    clerk.press("Return")
    clerk.push("Lịch sử")
    clerk.window("HistoryDialog")
    story.told["history"] = clerk.value("Lịch sử")
    clerk.press("Escape")
    clerk.window("MainWindow")
    clerk.press("Ctrl+K")
    clerk.type("Thiết lập")
    clerk.press("Return")
    clerk.push("Kiểm tra nhật ký")
    story.told["audit"] = clerk.text("tất cả đều khớp")


def close(story: Story) -> None:
    """The window is closed the usual way."""
    story.tell()
    story.clerk.press("Ctrl+Q")


CHAPTERS = (
    *(first_start, exemplar, nomination, papers, confirmation, steps),
    *(certificate, golden_book, connect, send, edit_and_carry, history, close),
)


def to_pdf(folder: Path) -> None:
    """A printer of this machine's: Qt's own, that makes a PDF. No other is installed for a test."""

    def open_printer(_name: str, title: str, _tray: str = "") -> QPrinter:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(folder / "in-ra.pdf"))
        printer.setDocName(title)
        printer.setFullPage(True)
        return printer

    printing.open_printer = open_printer


def main() -> int:
    plan = json.loads(Path(sys.argv[1]).read_text())
    folder = Path(plan["folder"])

    def tell(clerk: Clerk) -> None:
        story = Story(plan, clerk)
        for chapter in CHAPTERS:
            begun = time.monotonic()
            chapter(story)
            print(f"{chapter.__name__}: {time.monotonic() - begun:.1f} s", flush=True)

    to_pdf(folder)
    at_work(tell, folder)
    return ui.main.main(["--folder", plan["office"]])


if __name__ == "__main__":
    sys.exit(main())
