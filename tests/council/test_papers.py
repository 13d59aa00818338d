"""What the papers of a session say, read back from their PDF."""

from dataclasses import replace

import pypdfium2
import pytest

from app.council import papers, sessions
from app.council.rules import Ballots
from app.documents import sheets
from app.errors import ClerkError
from app.workspace import Workspace
from tests.council.meeting import NAMES, known, planned, running, seated, shown, vote
from tests.office import TODAY


def pages(desk: Workspace, session: object, kind: str) -> list[str]:
    data = sheets.write(desk.read(papers.paper, session, kind, known(), TODAY))
    document = pypdfium2.PdfDocument(data)
    return [" ".join(page.get_textpage().get_text_bounded().split()) for page in document]


def test_the_minutes_say_who_was_there_what_was_voted_and_who_signs(desk: Workspace) -> None:
    session = running(desk, "Pi Năng Thị Hoài", "Trần <b>Quốc</b> & Lực", came=8)
    seats = [seat.member.id for seat in shown(desk, session).seats]
    draft = shown(desk, session).draft
    signing = replace(draft, chair_id=seats[0], secretary_id=seats[2])
    desk.write(sessions.change, session, signing)
    first, second = shown(desk, session).items
    vote(desk, first.id, Ballots(8, 8, 1, 7, 0))
    vote(desk, second.id, Ballots(8, 8, 0, 4, 4))
    text = " ".join(pages(desk, session, "minutes"))
    order = [
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
        "Số: 01/BB-HĐTĐKT",
        "BIÊN BẢN",
        "Họp xét khen thưởng năm 2024",
        "14 giờ 00, ngày 12 tháng 3 năm 2025",
        "Lê Văn Khánh, Chủ tịch Hội đồng",
        "Có mặt 8/9 thành viên, đủ số người",
        "Thành viên có mặt: ",
        "Vắng: Đỗ Thị Lài (đi học)",
        "Phát ra 08 phiếu, thu về 08 phiếu",
        "1. Pi Năng Thị Hoài: đồng ý 7/8 (87,5 %)",
        "2. Trần <b>Quốc</b> & Lực: đồng ý 4/8 (50 %), chưa đủ tỷ lệ trên 50 %",
        "Chưa thông qua 01 hồ sơ",
        "THƯ KÝ",
        "CHỦ TỊCH HỘI ĐỒNG",
    ]
    places = [text.find(part) for part in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)
    assert text.rfind("Đàng Thị Mẫu") > text.find("THƯ KÝ")


def test_there_is_a_ballot_for_each_who_is_there_and_no_name_of_a_voter(desk: Workspace) -> None:
    session = running(desk, "Pi Năng Thị Hoài", "Trần Quốc Lực", came=7)
    text = " ".join(pages(desk, session, "ballots"))
    assert text.count("PHIẾU BẦU") == 7 == text.count("Pi Năng Thị Hoài")
    assert text.count("Không đồng ý") == 7
    assert not [name for name, _role in NAMES if name in text]


def test_what_a_member_may_not_vote_on_is_not_on_that_members_ballot(desk: Workspace) -> None:
    session = running(desk, "Pi Năng Thị Hoài", "Trần Quốc Lực", came=7)
    view = shown(desk, session)
    here = [seat.member.id for seat in view.seats if seat.state == "present"]
    first, second = view.items
    desk.write(sessions.set_conflicts, first.id, here[:2], "người nhà")
    desk.write(sessions.set_conflicts, second.id, here[1:3], "người nhà")
    text = " ".join(pages(desk, session, "ballots"))
    # one of the seven may vote on neither, one lacks the first, one the second
    assert text.count("PHIẾU BẦU") == 6
    assert text.count("Pi Năng Thị Hoài") == 5 == text.count("Trần Quốc Lực")
    assert text.index("Pi Năng Thị Hoài") < text.index("Trần Quốc Lực")
    assert not [name for name, _role in NAMES if name in text]


def test_the_tellers_minutes_have_every_count_and_three_signatures(desk: Workspace) -> None:
    session = running(desk, "Pi Năng Thị Hoài")
    vote(desk, shown(desk, session).items[0].id, Ballots(9, 8, 1, 6, 1))
    (text,) = pages(desk, session, "tally")
    assert text.count("NGƯỜI KIỂM PHIẾU") == 3
    assert "9 8 7 1 6 1 66,7 %" in text


def test_every_member_is_invited_on_a_sheet_of_their_own(desk: Workspace) -> None:
    seated(desk)
    session = planned(desk, "Pi Năng Thị Hoài")
    sheets = pages(desk, session, "invitation")
    assert len(sheets) == 9
    for (name, _role), sheet in zip(NAMES, sheets, strict=True):
        assert f"Kính gửi: {name}" in sheet and "14 giờ 00, ngày 12 tháng 3 năm 2025" in sheet


def test_ballots_without_a_dossier_are_refused(desk: Workspace) -> None:
    seated(desk)
    with pytest.raises(ClerkError):
        pages(desk, planned(desk), "ballots")


def test_a_deputy_who_presides_signs_for_the_chair(desk: Workspace) -> None:
    session = running(desk, "Pi Năng Thị Hoài", came=8)
    seats = shown(desk, session).seats
    deputy = next(one.member.id for one in seats if one.member.draft.role == "vice_chairman")
    desk.write(sessions.change, session, replace(shown(desk, session).draft, chair_id=deputy))
    assert "TM. HỘI ĐỒNG KT. CHỦ TỊCH PHÓ CHỦ TỊCH" in pages(desk, session, "invitation")[0]
    assert "KT. CHỦ TỊCH HỘI ĐỒNG" in " ".join(pages(desk, session, "minutes"))
