"""What the example office knows of its people over the years: invented, like all of it."""

from datetime import date
from uuid import UUID

from app.subjects import actions as subjects
from app.subjects import records
from app.subjects.actions import SubjectDraft
from app.subjects.records import (
    InitiativeDraft,
    MembershipDraft,
    PastAwardDraft,
    PostDraft,
    RatingDraft,
    TransferDraft,
)
from app.workspace import Workspace


def fill(workspace: Workspace, ids: dict[str, UUID], today: date) -> None:
    """Old awards, ratings, an initiative, members and one record too many.

    ids: the example's subjects by name.
    """
    write, year = workspace.write, today.year
    worker = ids["Võ Minh Trí"]
    for back, rating in ((3, "good"), (2, "excellent"), (1, "excellent")):
        write(records.save, RatingDraft(worker, year - back, rating, "Thông báo ví dụ"), today)
    for back in (3, 2):
        write(
            records.save,
            PastAwardDraft(
                worker, "LDTT", year - back, f"{20 + back}/QĐ-UBND", date(year - back, 12, 20),
                "UBND huyện Ví Dụ", "UBND xã Phước Thắng",
            ),
            today,
        )  # fmt: skip
    write(
        records.save,
        InitiativeDraft(
            worker, "Trả kết quả đất đai tại thôn theo phiên chợ", year - 1, "base", "initiative",
            "07/QĐ-UBND", date(year - 1, 11, 5),
        ),
        today,
    )  # fmt: skip
    write(
        records.transfer,
        TransferDraft(
            worker, date(2025, 7, 1), "22795", None, "UBND xã Phước Thắng", "22795",
            date(2025, 7, 1), "",
        ),
        today,
    )  # fmt: skip
    post = PostDraft(worker, "Công chức Địa chính", "KHAC", "2019-03", None, "UBND xã")
    write(records.save, post, today)
    hoai = ids["Pi Năng Thị Hoài"]
    old = PastAwardDraft(
        hoai, "GIAY_KHEN_HUYEN", 2019, "112/QĐ-UBND", date(2019, 10, 20),
        "Chủ tịch UBND huyện Ví Dụ", "Xã Phước Thắng", "Vận động phụ nữ giữ nguồn nước",
    )  # fmt: skip
    write(records.save, old, today)
    group = ids["Chi hội Phụ nữ thôn Suối Vàng"]
    write(records.save, MembershipDraft(group, hoai, "Chi hội trưởng", date(2018, 3, 8)), today)
    write(records.save, MembershipDraft(group, ids["Mang Thị Nhiễm"], "Hội viên"), today)
    member = SubjectDraft(
        full_name="Pupur Thị Mẫu", sex="female", birth_year=1979, ethnic_code="21",
        labour_role="TRUC_TIEP", position="Tổ phó tổ giữ nước", village="Thôn Suối Vàng",
    )  # fmt: skip
    write(records.save, MembershipDraft(group, write(subjects.save, member), "Hội viên"), today)
    write(subjects.save, SubjectDraft(full_name="Vo Minh Tri", position="Địa chính xã"))
