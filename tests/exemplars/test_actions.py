"""Exemplars: four stages in their order, and a story kept whole."""

import unicodedata
from datetime import timedelta

import pytest

from app import attachments, catalog
from app.errors import ClerkError
from app.exemplars import actions as exemplars
from app.exemplars import book, replication
from app.exemplars.replication import PlaceDraft
from app.subjects import records
from app.subjects.records import PastAwardDraft
from app.workspace import Workspace
from db.exemplars import ExemplarStage as Stage
from tests.exemplars.ways import added, at, ready
from tests.office import TODAY, photo

CATALOG = catalog.load()


def test_a_story_keeps_its_paragraphs_and_nothing_else_of_word(desk: Workspace) -> None:
    story = unicodedata.normalize("NFD", "Chị nuôi  dê.\r\n\r\n\u200bCả thôn\u00a0học theo.")
    kept = added(desk, story=story, summary="  Người   mẫu ")
    found = desk.read(exemplars.read, kept)
    assert found.draft.story == "Chị nuôi dê.\nCả thôn học theo."
    assert found.draft.summary == "Người mẫu" and found.number == 1
    assert found.stage is Stage.DETECT and found.dates[0] is not None


def test_stages_follow_one_another_each_with_its_day(desk: Workspace) -> None:
    kept = ready(desk, added(desk))
    order = tuple(Stage)
    for place, stage in enumerate(order[1:], start=1):
        for wrong in order:
            if wrong is not stage:
                with pytest.raises(ClerkError):
                    desk.write(exemplars.move, kept, wrong, TODAY)
        desk.write(exemplars.move, kept, stage, TODAY + timedelta(days=place))
    found = desk.read(exemplars.read, kept)
    assert found.stage is Stage.REPLICATE
    assert found.dates[1:] == tuple(TODAY + timedelta(days=place) for place in (1, 2, 3))


def test_a_refused_photo_leaves_the_old_one_showing(desk: Workspace) -> None:
    kept = added(desk)
    first = desk.write(exemplars.set_photo, kept, "anh.png", photo())
    with pytest.raises(ClerkError):
        desk.write(exemplars.set_photo, kept, "hong.jpg", b"khong phai anh")
    assert desk.read(exemplars.read, kept).photo_id == first
    assert desk.read(attachments.data_of, first).startswith(b"\xff\xd8\xff")


def test_one_that_is_put_away_leaves_the_list_and_comes_back_by_undo(desk: Workspace) -> None:
    kept = added(desk)
    desk.write(exemplars.delete, kept)
    assert desk.read(exemplars.count) == 0
    desk.undo()
    assert desk.read(exemplars.count) == 1
    assert desk.read(exemplars.read, kept).number == 1


def test_numbers_count_up_and_are_written_as_on_paper(desk: Workspace) -> None:
    numbers = [desk.read(exemplars.read, added(desk, f"Hồ {n}")).number for n in range(3)]
    assert numbers == [1, 2, 3] and exemplars.number_text(61) == "ĐH-0061"


def test_the_book_says_of_each_who_from_where_how_far_and_what_for(desk: Workspace) -> None:
    made = at(desk, Stage.REPLICATE)
    place = PlaceDraft(unit_name="Thôn Bàu Sen", started_on=TODAY)
    desk.write(replication.save, made, place, TODAY)
    whom = desk.read(exemplars.read, made).draft.subject_id
    desk.write(records.save, PastAwardDraft(whom, "GIAY_KHEN_XA", 2024), TODAY)
    added(desk, "Katơr Ví Dụ", source="Ban quản lý thôn")
    sheet, (first, second) = desk.read(book.table, CATALOG)
    words = dict(zip((field.title for field in sheet.fields), first.values, strict=True))
    assert words["Số"] == "ĐH-0001" and words["Giai đoạn"] == "Nhân rộng"
    assert words["Đã khen"] == "Giấy khen xã (2024)" and words["Nhân rộng"] == "Thôn Bàu Sen"
    assert second.values[1].endswith("Katơr Ví Dụ") and "Ban quản lý thôn" in second.values
    assert len(desk.read(book.table, CATALOG, year=1999)[1]) == 0
