"""Where the paper file of a dossier that is over lies."""

from datetime import timedelta

import pytest

from app.errors import ClerkError
from app.nominations import archiving, closing, listing
from app.nominations.archiving import Place
from app.nominations.listing import Filter, Order
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import CATALOG, at, dossier
from tests.office import TODAY

BOX = Place("05.2025/TĐKT", "Hộp 12", "20 năm", TODAY)


def over(desk: Workspace):
    made = dossier(desk)
    desk.write(closing.close, made, Step.WITHDRAWN, "Xin rút", "bà Mẫu", TODAY)
    return made


def test_many_files_go_into_one_box_and_one_undo_takes_them_out(desk: Workspace):
    files = [over(desk) for _ in range(3)]
    assert desk.read(archiving.latest) is None
    desk.write(archiving.save, files, BOX, TODAY)
    assert {desk.read(archiving.read, one) for one in files} == {BOX}
    assert BOX.words == "Hồ sơ số 05.2025/TĐKT, Hộp 12, bảo quản 20 năm"
    desk.undo()
    assert {desk.read(archiving.read, one) for one in files} == {None}


def test_a_new_place_replaces_the_old_one(desk: Workspace):
    made = over(desk)
    for place in (BOX, Place("06.2025/TĐKT", "", "", TODAY)):
        desk.write(archiving.save, [made], place, TODAY)
        assert desk.read(archiving.read, made) == desk.read(archiving.latest) == place


def test_what_is_under_way_is_not_put_away_nor_anything_with_it(desk: Workspace):
    done, open_ = over(desk), at(desk, Step.APPRAISAL)
    with pytest.raises(ClerkError, match="đang xử lý"):
        desk.write(archiving.save, [done, open_], BOX, TODAY)
    assert desk.read(archiving.read, done) is None


@pytest.mark.parametrize(
    ("place", "field"),
    [
        (Place(" ", "", "", TODAY), "file_code"),
        (Place("1", "", "", TODAY + timedelta(1)), "archived_on"),
    ],
)
def test_a_place_has_a_code_and_no_day_to_come(desk: Workspace, place: Place, field: str):
    with pytest.raises(ClerkError) as refused:
        desk.write(archiving.save, [over(desk)], place, TODAY)
    assert refused.value.field == field


def test_the_list_shows_what_is_over_and_was_not_put_away(desk: Workspace):
    filed, waiting = over(desk), over(desk)
    at(desk, Step.APPRAISAL)
    desk.write(archiving.save, [filed], BOX, TODAY)

    def found(shown: Filter):
        return [row.id for row in desk.read(listing.page, shown, Order.NUMBER, False, None, 9)]

    assert found(Filter(unfiled=True)) == [waiting]
    assert found(Filter("hoai", unfiled=True)) == [waiting]
    assert found(Filter(unfiled=True, steps=(Step.PRESENTED,))) == []
    desk.undo()
    assert found(Filter(unfiled=True)) == [filed, waiting]


def test_the_terms_to_choose_from_are_of_the_catalogue():
    assert archiving.terms(CATALOG, TODAY)[:3] == ("Vĩnh viễn", "70 năm", "20 năm")
