"""The movements of the example office at every step of their way: invented, like all of it."""

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from uuid import UUID

from app.catalog import Catalog
from app.journal import JournalSession
from app.movements import actions, course, registrations
from app.movements.actions import MovementDraft
from app.movements.course import InspectionDraft, ReviewDraft
from app.movements.registrations import ListHead, Typed
from app.movements.rules import CriterionDraft
from app.workspace import Workspace
from db.subjects import SubjectKind

WATER = "Cả xã chung sức giữ nước sạch"
LANES = "Sạch nhà, đẹp ngõ"
HOUSES = "Xóa nhà tạm, nhà dột nát"
OFFICE = "UBND xã Bác Ái"
WELLS = CriterionDraft(
    "Hộ có nước sạch suốt ngày", "at_least", "hộ", Decimal(240),
    "Mở vòi lúc 16 giờ ở từng ngõ, ghi vào bảng kiểm dán ở nhà cộng đồng",
)  # fmt: skip
KEEPERS = CriterionDraft(
    "Thôn có tổ giữ nước, sổ thu chi công khai", "at_least", "thôn", Decimal(5),
    "Xem danh sách tổ và sổ quỹ dán ở nhà cộng đồng",
)  # fmt: skip
BINS = CriterionDraft(
    "Ngõ có thùng rác, không rác qua đêm", "at_least", "ngõ", Decimal(30),
    "Đi từng ngõ sáng Chủ nhật, đếm và chụp ảnh",
)  # fmt: skip
ROOFS = CriterionDraft(
    "Nhà tạm, nhà dột nát còn lại", "at_most", "nhà", Decimal(0),
    "Đối chiếu danh sách của thôn với từng nhà",
)  # fmt: skip
PEOPLE = {
    "Thôn Ma Rơi": (
        ("Pi Năng Thị Hoài", "1986", "nữ", "Ra-glai"),
        ("Taín Văn Liêm", "1990", "nam", "Ra-glai"),
        ("Chamaléa Thị Ví Dụ", "2001", "nữ", "Ra-glai"),
        ("Katơr Văn Mẫu", "1998", "nam", "Ra-glai"),
        ("Pinăng Ví Dụ", "1975", "nam", "Ra-glai"),
    ),
    "Thôn Tân Lộc": (
        ("Đàng Thị Kim Hoa", "1971", "nữ", "Chăm"),
        ("Lưu Thị Mỹ Duyên", "1992", "nữ", "Chăm"),
        ("Trần Quốc Lực", "1988", "nam", "Kinh"),
    ),
}
HOMES = {
    "Thôn Suối Vàng": ("Hộ bà Mang Thị Ví Dụ", "Hộ ông Katơr Ví Dụ", "Hộ bà Pupur Thị Mẫu"),
    "Thôn Bàu Sen": ("Hộ ông Bá Ví Dụ", "Hộ bà Quảng Thị Mẫu"),
}


@dataclass(frozen=True)
class _Making:
    session: JournalSession
    catalog: Catalog
    today: date

    def before(self, days: int) -> date:
        return self.today - timedelta(days=days)

    def launched(self, draft: MovementDraft, symbol: str, *criteria: CriterionDraft) -> UUID:
        session, begun = self.session, draft.starts_on or self.today
        made = actions.save(session, draft)
        for one in criteria:
            actions.save_criterion(session, made, one)
        actions.submit(session, made)
        actions.issue(session, made, symbol, begun - timedelta(days=5))
        actions.launch(session, made, begun, "Lễ phát động ở nhà văn hóa xã")
        return made

    def counted(self, criterion: UUID, kind: str, *points: tuple[int, int]) -> None:
        """Numbers of a criterion, each so many days ago."""
        told = "Bảng kiểm của các thôn" if kind == "result" else "Kế hoạch phát động"
        for days, value in points:
            course.add_point(
                self.session, criterion, kind, self.before(days), Decimal(value), told, self.today
            )

    def people(self, movement: UUID, village: str, days: int) -> None:
        """The list of persons that a hamlet has sent on paper."""
        head = ListHead(self.before(days), village, labour_role="TRUC_TIEP")
        self._register(movement, [Typed(*line) for line in PEOPLE[village]], head)

    def homes(self, movement: UUID, village: str, days: int) -> None:
        """The list of households that a hamlet has sent on paper."""
        head = ListHead(self.before(days), village, SubjectKind.HOUSEHOLD)
        rows = [Typed(name, pledge="Giữ vòi, bể sạch") for name in HOMES[village]]
        self._register(movement, rows, head)

    def _register(self, movement: UUID, rows: list[Typed], head: ListHead) -> None:
        registrations.register(self.session, movement, rows, head, self.catalog, self.today)


def fill(workspace: Workspace, catalog: Catalog, today: date) -> None:
    """One under way, one that people join, one summed up, one draft."""

    def work(session: JournalSession) -> None:
        make = _Making(session, catalog, today)
        for one in (_summed_up, _draft, _joining, _under_way):
            one(make)

    workspace.write(work)


def _summed_up(make: _Making) -> None:
    session, before, today = make.session, make.before, make.today
    houses = make.launched(
        MovementDraft(
            HOUSES, "Không ai ở nhà dột", "Hết nhà tạm, nhà dột nát trong xã.",
            "Mặt trận, các đoàn thể, doanh nghiệp", "Mỗi nhà một tổ giúp công.",
            launched_by=OFFICE, work_fields=("housing",), strata=("kind:collective", "ethnic"),
            starts_on=before(330), ends_on=before(60), expected_awards="3 giấy khen tập thể",
        ),
        "02/KH-UBND (ví dụ)", ROOFS,
    )  # fmt: skip
    actions.carry_out(session, houses)
    (roofs,) = (one.id for one in actions.criteria(session, houses))
    reason = "Mưa kéo dài, ba nhà chưa lợp xong"
    actions.extend(session, houses, before(30), reason, before(70), "19/QĐ-UBND (ví dụ)")
    make.counted(roofs, "result", (300, 12), (180, 7), (90, 3), (35, 0))
    final = ReviewDraft(
        "final", before(33), "12/12 nhà đã xong, 340 ngày công của bà con.",
        "Họp tổ tại từng nhà trước khi làm thì không phải sửa lại. Nên mua tôn cùng một lần.",
        "44/BC-UBND (ví dụ)", 612_000_000,
    )  # fmt: skip
    course.review(session, houses, final, today)


def _draft(make: _Making) -> None:
    rubbish = MovementDraft(
        "Thôn không rác thải nhựa", "Đi chợ mang giỏ", "", "Mọi hộ, các quầy hàng",
        launched_by=OFFICE, work_fields=("environment",), strata=("women", "kind:enterprise"),
        starts_on=make.before(-40), ends_on=make.before(-220),
    )  # fmt: skip
    actions.save(make.session, rubbish)


def _joining(make: _Making) -> None:
    lanes = make.launched(
        MovementDraft(
            LANES, "Ngõ nhà mình, mình giữ", "Mỗi ngõ không rác qua đêm, có cây xanh.",
            "Chi hội Phụ nữ, Đoàn thanh niên, mọi hộ", "Chủ nhật xanh hằng tháng.",
            launched_by=OFFICE, work_fields=("countryside", "environment"),
            strata=("women", "youth", "kind:household"), starts_on=make.before(12),
            ends_on=make.before(-200), interim_months=3, expected_awards="10 giấy khen hộ gia đình",
        ),
        "31/KH-UBND (ví dụ)", BINS,
    )  # fmt: skip
    make.homes(lanes, "Thôn Suối Vàng", 6)


def _under_way(make: _Making) -> None:
    session, before, today = make.session, make.before, make.today
    water = make.launched(
        MovementDraft(
            WATER, "Suối trong, nhà sạch", "Mọi hộ có nước sạch suốt ngày trong mùa khô.",
            "Mọi hộ, mọi thôn", "Mỗi thôn một tổ giữ nước; ghi giờ mất nước; góp quỹ sửa chữa.",
            launched_by=OFFICE, work_fields=("environment",),
            strata=("role:TRUC_TIEP", "women", "ethnic", "kind:household"),
            starts_on=before(200), ends_on=before(-110), interim_months=6,
            expected_awards="5 giấy khen tập thể, 12 giấy khen cá nhân",
            greets="Đại hội Thi đua yêu nước (ví dụ)", greets_on=before(-45),
        ),
        "07/KH-UBND (ví dụ)", WELLS, KEEPERS,
    )  # fmt: skip
    for village in PEOPLE:
        make.people(water, village, 190)
    for village in HOMES:
        make.homes(water, village, 185)
    actions.carry_out(session, water)
    wells, keepers = (one.id for one in actions.criteria(session, water))
    make.counted(wells, "target", (100, 150), (-100, 240))
    make.counted(wells, "result", (180, 87), (140, 121), (95, 158), (50, 186), (15, 207))
    make.counted(keepers, "result", (140, 1), (95, 2), (15, 4))
    pledge = "Không thả gia súc đầu nguồn; mỗi tháng cùng dọn bể một lần."
    parties = "Thôn Ma Rơi\nThôn Suối Vàng\nThôn Bàu Sen"
    course.sign_pact(session, water, before(188), parties, pledge, today)
    seen = InspectionDraft(
        before(60), "Bà Ví Dụ, Mặt trận xã", "Sổ quỹ của tổ chưa dán công khai", "Thôn Bàu Sen",
        "Dán sổ thu chi ở nhà cộng đồng", before(45),
    )  # fmt: skip
    course.mark_fixed(session, course.inspect(session, water, seen, today), before(47), today)
    half = ReviewDraft(
        "interim", before(20), "207/240 hộ có nước suốt ngày; bốn thôn có tổ giữ nước.",
        "Ghi giờ mất nước từng hộ thì thấy ngay chỗ rò. Nơi chưa có quỹ thì sửa chậm.",
        "52/BC-UBND (ví dụ)", 18_500_000,
    )  # fmt: skip
    course.review(session, water, half, today)
