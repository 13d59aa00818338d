"""What a clerk is told of a list as a whole."""

from collections.abc import Sequence

from app.importing.lines import Counts
from app.importing.table import EVERY, Table
from app.money import grouped
from ui.importing.words import tr

MOST_PLACES = 12  # of rows passed over, told by their numbers


def doubts(found: Table) -> list[tuple[str, str]]:
    """What a clerk should know of a file before taking it in: what it is, what to do."""
    told = []
    doubtful = [column.words for column in found.columns if column.doubtful]
    if doubtful:
        told.append((
            tr("Cột {0} có cả chữ Unicode và chữ phông cũ.").format(", ".join(doubtful)),
            tr("Mở từng cột ở bên phải, xem mẫu rồi chọn phông chữ."),
        ))  # fmt: skip
    if len(found.sheets) > 1 and found.name != EVERY:
        told.append((
            tr("Tệp có {0} trang tính có danh sách, đang xem trang “{1}”.").format(
                len(found.sheets), found.name),
            tr("Xem trang khác: chọn ở ô Trang tính."),
        ))  # fmt: skip
    rows, columns = found.hidden
    if rows or columns:
        hidden = [tr("{0} hàng").format(rows)] if rows else []
        hidden += [tr("{0} cột").format(columns)] if columns else []
        told.append((
            tr("Bảng tính đang ẩn {0}.").format(", ".join(hidden)),
            tr("Máy đọc cả phần ẩn. Không nhập phần ấy thì xóa trong Excel rồi chọn lại tệp."),
        ))  # fmt: skip
    return told


def counted(told: Counts) -> str:
    """How many lines there are of each kind."""
    parts = [
        (told.new, tr("{0} ghi thêm")),
        (told.known, tr("{0} đã có")),
        (told.doubtful, tr("{0} còn ngờ")),
        (told.bad, tr("{0} sai")),
        (told.skipped, tr("{0} hàng bỏ qua")),
    ]
    return " · ".join(text.format(grouped(number)) for number, text in parts if number)


def places(skipped: Sequence[int]) -> str:
    """Where some rows stand, those that follow each other as one: 4, 9 – 12."""
    runs: list[list[int]] = []
    for place in skipped:
        if runs and place == runs[-1][1] + 1:
            runs[-1][1] = place
        else:
            runs.append([place, place])
    said = [str(first) if first == last else f"{first} – {last}" for first, last in runs]
    return ", ".join([*said[:MOST_PLACES], *["…"][: len(said) > MOST_PLACES]])
