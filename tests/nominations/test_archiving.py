"""Where the paper file of a dossier that is over lies."""

from datetime import timedelta

import pytest

from app.errors import ClerkError
from app.nominations import archiving, closing
from app.nominations.archiving import Place
from app.nominations.steps import Step
from app.workspace import Workspace
from tests.nominations.dossiers import at, dossier
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
