"""Signals that somebody should look at something: pure rules over plain rows.

A signal never accuses: it says in one sentence what stands in the file, names the records behind
it, and gives the innocent reasons that it may well have. A person looks and says why.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from itertools import pairwise
from uuid import UUID

from app.dates import short_day
from app.links import Link
from app.text import exact_key

FEWEST = 5  # below so many people a share or a zero says nothing
KINDS = {
    "same_merit": "Một thành tích, hai lần khen",
    "quota": "Vượt tỷ lệ",
    "leaders": "Lãnh đạo nhiều hơn người trực tiếp lao động",
    "unhonoured": "Thôn, nhóm chưa từng được khen",
    "certificate": "Giấy, bằng không khớp dòng sổ",
    "order": "Số không theo thứ tự ngày",
    "edited": "Hồ sơ sửa sau khi bỏ phiếu",
}
REASONS = {  # what may well be behind it
    "same_merit": (
        "Hai thành tích khác nhau nhưng lời ghi giống nhau.",
        "Xã khen trước, cấp trên khen sau cho cùng quá trình.",
        "Giấy cũ ghi lại từ sổ giấy trùng với dòng của máy.",
    ),
    "quota": (
        "Danh hiệu cấp dưới của một số người chưa nhập vào máy.",
        "Tỷ lệ của địa phương khác tỷ lệ trong Danh mục.",
    ),
    "leaders": (
        "Chưa ghi vị trí công tác của nhiều người trực tiếp lao động.",
        "Đợt tổng kết năm của khối cơ quan rơi vào kỳ này.",
    ),
    "unhonoured": (
        "Thôn ghi bằng tên khác trên dòng sổ.",
        "Thôn mới lập, mới sáp nhập.",
        "Chưa có ai ở đó gửi đề nghị.",
    ),
    "certificate": (
        "Tờ cũ giữ lại để lưu, không trao.",
        "In lại để làm bản lưu trước khi hủy tờ cũ.",
    ),
    "order": (
        "Văn thư giữ số trước cho văn bản ký sau.",
        "Ngày trên giấy ghi theo ngày họp.",
    ),
    "edited": (
        "Sửa chính tả, tên, năm sinh sau khi Hội đồng góp ý.",
        "Cấp trên trả lại, yêu cầu sửa đúng chỗ đó.",
    ),
}
GROUP_REASONS = (  # of a group of people that has no line; a hamlet has its own
    "Giới, dân tộc, vị trí công tác của nhiều người chưa ghi lúc khen.",
    "Tên mới nhập vào sổ, chưa tới kỳ xét.",
    "Chưa đơn vị nào gửi đề nghị cho nhóm này.",
)


@dataclass(frozen=True, slots=True)
class Signal:
    """Something to look at. key: of the kind and what stands behind it now.

    whom: the people that it speaks of, where no single record stands behind it (Group.whom).
    """

    kind: str
    sentence: str
    behind: tuple[Link, ...]
    facts: str = ""
    whom: str = ""

    @property
    def key(self) -> str:
        """Another record behind it, or another number, makes another key: it asks again."""
        records = sorted(f"{one.kind} {one.id} {one.words}" for one in self.behind)
        told = "\n".join([self.kind, self.facts, *records])
        return f"{self.kind}:{sha256(told.encode()).hexdigest()}"

    @property
    def reasons(self) -> tuple[str, ...]:
        is_group = self.whom != "" and not self.whom.startswith("village:")
        return GROUP_REASONS if is_group else REASONS[self.kind]


@dataclass(frozen=True, slots=True)
class Merit:
    """One honour of one subject, given or on its way. subject: stands for all its records."""

    record: Link
    subject: UUID
    name: str
    award_code: str
    period: str
    citation: str


@dataclass(frozen=True, slots=True)
class QuotaUse:
    """A title whose number is a share of a lower one, in one unit and year."""

    unit: str
    year: int
    title: str
    percent: int
    lower: int  # who holds the lower title
    given: tuple[Link, ...]
    waiting: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Roles:
    """The people honoured in a year whose place at work is known."""

    year: int
    leaders: tuple[Link, ...]
    direct: int


@dataclass(frozen=True, slots=True)
class Group:
    """A hamlet, or a group of people: how many are in the register, how many lines they have.

    whom: what finds those people again; "village:…" of a hamlet.
    """

    name: str
    people: int
    honoured: int
    whom: str = ""


@dataclass(frozen=True, slots=True)
class Paper:
    """A certificate. line: number of its register line, "" where there is none."""

    record: Link
    name: str
    number: str
    line: str
    struck_on: date | None
    printed_on: date | None


@dataclass(frozen=True, slots=True)
class Numbered:
    """A document of a row of numbers. row: the book and year."""

    record: Link
    row: str
    number: int
    symbol: str
    day: date


@dataclass(frozen=True, slots=True)
class Edit:
    """A change of a dossier's content that stands after its vote in the journal."""

    record: Link
    name: str
    voted_on: date
    edited_on: date
    fields: tuple[str, ...]  # in words


def same_merit(rows: Iterable[Merit]) -> list[Signal]:
    """Two honours of one subject with the same award and period, or in the same words."""
    groups: dict[tuple[object, ...], list[Merit]] = {}
    for one in rows:
        if one.period:
            groups.setdefault((one.subject, one.award_code, one.period), []).append(one)
        if words := exact_key(one.citation):
            groups.setdefault((one.subject, words, one.period), []).append(one)
    found: dict[frozenset[UUID], Signal] = {}
    for several in groups.values():
        ids = frozenset(one.record.id for one in several)
        if len(ids) > 1 and ids not in found:
            records = {one.record.id: one.record for one in several}
            where = ", ".join(one.words or one.name for one in records.values())
            sentence = f"{several[0].name} có {len(ids)} lần khen cho cùng một thành tích: {where}."
            found[ids] = Signal("same_merit", sentence, tuple(records.values()))
    return list(found.values())


def seats(lower: int, percent: int) -> int:
    """How many may hold a title that is a share of a lower one."""
    return lower * percent // 100


def quota(rows: Iterable[QuotaUse]) -> list[Signal]:
    """More given and on the way than the share of the lower title leaves room for."""
    found = []
    for one in rows:
        most, asked = seats(one.lower, one.percent), len(one.given) + len(one.waiting)
        if asked > most:
            sentence = (
                f"{one.unit}, năm {one.year}: {len(one.given)} {one.title} đã có và"
                f" {len(one.waiting)} đang xét, trong khi {one.percent} % của {one.lower}"
                f" là {most}."
            )
            found.append(
                Signal("quota", sentence, (*one.given, *one.waiting), f"{one.lower} {one.percent}")
            )
    return found


def leaders(rows: Iterable[Roles]) -> list[Signal]:
    """More leaders than direct workers honoured in a year, where both together are enough."""
    return [
        Signal(
            "leaders",
            f"Năm {one.year} khen {len(one.leaders)} lượt người lãnh đạo, quản lý và {one.direct}"
            " lượt người trực tiếp lao động.",
            one.leaders,
            str(one.direct),
        )
        for one in rows
        if len(one.leaders) > one.direct and len(one.leaders) + one.direct >= FEWEST
    ]


def unhonoured(rows: Iterable[Group], years: int) -> list[Signal]:
    """Hamlets and groups with people in the register and no line in so many years."""
    return [
        Signal(
            "unhonoured",
            f"{one.name}: {one.people} tên trong sổ, chưa dòng khen nào trong {years} năm.",
            (),
            one.name,
            one.whom,
        )
        for one in rows
        if one.people >= FEWEST and not one.honoured
    ]


def certificates(rows: Iterable[Paper]) -> list[Signal]:
    """Papers without their line, with another number than its, or printed after it was struck."""
    found = []
    for one in rows:
        if not one.line:
            told = f"Giấy, bằng số {one.number} không có dòng sổ nào."
        elif one.number != one.line:
            told = f"Giấy, bằng số {one.number} của {one.name} ở dòng sổ {one.line}."
        elif one.struck_on and one.printed_on and one.printed_on > one.struck_on:
            told = (
                f"Giấy, bằng số {one.number} của {one.name} in ngày {short_day(one.printed_on)},"
                f" sau khi dòng sổ bị hủy ngày {short_day(one.struck_on)}."
            )
        else:
            continue
        found.append(Signal("certificate", told, (one.record,), told))
    return found


def out_of_order(rows: Iterable[Numbered]) -> list[Signal]:
    """A higher number with an earlier day, in the same book and year."""
    found = []
    ordered = sorted(rows, key=lambda one: (one.row, one.number, one.day, str(one.record.id)))
    for before, after in pairwise(ordered):
        if before.row == after.row and after.day < before.day:
            sentence = (
                f"Số {after.symbol} ký ngày {short_day(after.day)}, trước số {before.symbol}"
                f" ký ngày {short_day(before.day)}."
            )
            found.append(Signal("order", sentence, (before.record, after.record)))
    return found


def edited(rows: Iterable[Edit]) -> list[Signal]:
    """Dossiers whose content was changed after the council had voted, one signal for each."""
    by_dossier: dict[UUID, list[Edit]] = {}
    for one in rows:
        by_dossier.setdefault(one.record.id, []).append(one)
    found = []
    for several in by_dossier.values():
        last = max(several, key=lambda one: one.edited_on)
        fields = ", ".join(dict.fromkeys(name for one in several for name in one.fields)).lower()
        sentence = (
            f"Hồ sơ của {last.name} bỏ phiếu ngày {short_day(last.voted_on)}, sửa {fields} ngày"
            f" {short_day(last.edited_on)}."
        )
        facts = f"{len(several)} {fields}"
        found.append(Signal("edited", sentence, (last.record,), facts))
    return found


def ordered(found: Sequence[Signal]) -> list[Signal]:
    """By kind, then by what they say: the same file gives the same list."""
    kinds = list(KINDS)
    return sorted(found, key=lambda one: (kinds.index(one.kind), one.sentence, one.key))
