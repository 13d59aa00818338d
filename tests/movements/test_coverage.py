"""Whom the movements of a year reach: every registration counted where it belongs, gaps named."""

from dataclasses import replace
from datetime import date
from uuid import UUID, uuid4

from hypothesis import given
from hypothesis import strategies as st

from app.catalog import Catalog, overlay
from app.catalog.loading import read_all
from app.catalog.overlay import Override
from app.movements import coverage, registrations, words
from app.movements.coverage import Reach
from app.movements.registrations import Typed
from app.text import exact_key
from db.movements import MovementState as State
from db.subjects import SubjectKind
from tests.movements.launching import CATALOG, LIST, movement, registered
from tests.office import TODAY

FIELDS = words.fields(CATALOG, TODAY)
STRATA = {code: one.name for code, one in words.strata(CATALOG, TODAY).items()}
VILLAGES = ("Thôn Một", "Thôn Hai", "Thôn Ba")
counts = st.integers(0, 40)


@st.composite
def reaches(draw) -> Reach:
    return Reach(
        draw(st.uuids()),
        "Phong trào",
        tuple(draw(st.sets(st.sampled_from(list(FIELDS)), max_size=3))),
        frozenset(draw(st.sets(st.sampled_from(list(STRATA)), max_size=3))),
        frozenset(map(exact_key, draw(st.sets(st.sampled_from(VILLAGES), max_size=2)))),
        draw(counts),
        {code: draw(counts) for code in STRATA},
        {exact_key(name): draw(counts) for name in VILLAGES},
    )


@given(st.lists(reaches(), max_size=5, unique_by=lambda one: one.id))
def test_a_gap_is_a_place_no_movement_reaches_nor_is_meant_for(found):
    made = coverage.matrix(2025, found, VILLAGES, FIELDS, STRATA)
    for (field, stratum), cell in made.cells.items():
        of = [one for one in found if field in (one.work_fields or ("other",))]
        assert cell.registered == sum(one.strata[stratum] for one in of)
        assert cell.is_gap == all(
            not one.strata[stratum] and stratum not in one.aimed for one in of
        )
        assert not {id_ for id_, _n in cell.movements} & set(cell.aimed)
    for stratum in made.empty_strata:
        assert not any(one.strata[stratum] for one in found)
    for name in VILLAGES:
        reached = any(one.villages[exact_key(name)] for one in found)
        assert (name in made.empty_hamlets) == (not reached)


def test_each_who_is_registered_counts_in_every_stratum_they_belong_to(desk):
    made = movement(desk)
    typed = [
        Typed("Katơr Thị Một", "2000", "Nữ", "Ra-glai"),
        Typed("Nguyễn Văn Hai", "1960", "Nam", "Kinh"),
        Typed("Pi Năng Thị Ba", "1994", "Nữ"),
    ]
    head = replace(LIST, labour_role="TRUC_TIEP")
    desk.write(registrations.register, made, typed, head, CATALOG, TODAY)
    registered(desk, made, "Hộ ông Ví Dụ", kind=SubjectKind.HOUSEHOLD, village="Thôn Hai")
    found = desk.read(coverage.read, 2025, CATALOG, TODAY)
    got = {code: found.cells["environment", code].registered for code in STRATA}
    assert got == {
        "role:TRUC_TIEP": 3, "role:CHUYEN_MON": 0, "role:LANH_DAO_QUAN_LY": 0,
        "women": 2, "youth": 1, "ethnic": 1,
        "kind:household": 1, "kind:collective": 0, "kind:enterprise": 0,
    }  # fmt: skip
    assert found.registered == 4
    assert found.hamlets["Thôn Suối Mẫu"].movements == ((made, 3),)
    assert "party" in found.empty_fields and "environment" not in found.empty_fields
    assert "kind:enterprise" in found.empty_strata


def test_a_hamlet_or_stratum_that_is_only_meant_is_no_gap_but_is_told_apart(desk):
    made = movement(desk, villages=("Thôn Xa",))
    found = desk.read(coverage.read, 2025, CATALOG, TODAY)
    cell = found.hamlets["Thôn Xa"]
    assert cell.aimed == (made,) and not cell.is_gap and found.empty_hamlets == ("Thôn Xa",)
    assert found.cells["environment", "women"].aimed == (made,)


def test_only_movements_of_the_year_that_were_launched_count(desk):
    def names(year: int) -> set[UUID]:
        return set(desk.read(coverage.read, year, CATALOG, TODAY).names)

    movement(desk, State.DRAFT)
    running = movement(desk)
    long = movement(desk, starts_on=date(2023, 5, 1), ends_on=date(2026, 5, 1))
    assert names(2025) == {running, long} and names(2023) == {long} and names(2027) == set()


def test_a_registration_taken_away_is_counted_no_more(desk):
    from app.movements import actions

    made = movement(desk)
    (id_,) = registered(desk, made, "Katơr Một")
    desk.write(actions.take_away, id_)
    found = desk.read(coverage.read, 2025, CATALOG, TODAY)
    assert found.registered == 0 and found.empty_hamlets == ()
    assert uuid4() not in found.names


def overlaid(*changes: Override) -> Catalog:
    """The catalogue with the office's own changes, from 2025 on."""
    return Catalog(read_all(overlay.apply(CATALOG.tables.sheets, changes)))


def change(table: str, key: str, field: str, value: str) -> Override:
    return Override(table, key, field, value, date(2025, 1, 1), None, "Quy chế ví dụ")


def test_an_office_names_hides_and_adds_fields_and_strata_in_the_catalogue(desk):
    row = overlay.new_row({"code": "Du lịch", "name": "Du lịch", "in_use": "1"})
    law = overlaid(
        change("movement_fields", "Du lịch", "", row),
        change("movement_fields", "environment", "name", "Nước sạch"),
        change("movement_fields", "party", "in_use", "0"),
        change("movement_strata", "youth", "name", "Đoàn viên"),
        change("movement_strata", "kind:collective", "in_use", "0"),
    )
    made = movement(desk, work_fields=("Du lịch",))
    gone = movement(desk, work_fields=("party",), name="Lĩnh vực không dùng nữa")
    registered(desk, made, "Katơr Thị Một")
    found = desk.read(coverage.read, 2025, law, TODAY)
    assert found.fields["Du lịch"] == "Du lịch" and found.fields["environment"] == "Nước sạch"
    assert "party" not in found.fields and "kind:collective" not in found.strata
    assert found.strata["youth"] == "Đoàn viên"
    assert any(found.cells["Du lịch", code].movements for code in found.strata) is False
    assert found.cells["Du lịch", "women"].aimed == (made,)
    assert found.cells["other", "women"].aimed == (gone,)  # nothing drops out of the view
    before = words.fields(law, date(2024, 12, 31))
    assert "party" in before and "Du lịch" not in before and before["environment"] != "Nước sạch"
    assert words.called(law)["party"] == "Xây dựng Đảng, chính quyền, đoàn thể"


def added(name: str, by: str, value: str = "") -> Override:
    """A stratum as a commune adds it."""
    cells = {"code": name, "name": name, "short": name, "by": by, "value": value, "in_use": "1"}
    return change("movement_strata", name, "", overlay.new_row(cells))


def test_a_stratum_that_an_office_adds_counts_by_age_ethnic_group_role_or_what_a_list_says(desk):
    law = overlaid(
        added("Người cao tuổi", "age", "60-"),
        added("Thiếu niên", "age", "-17"),
        added("Đồng bào Raglai", "ethnic", "21"),
        added("Doanh nhân", "role", "DOANH_NHAN"),
        added("Cựu chiến binh", "list"),
    )
    made = movement(desk)
    rows = [
        Typed("Katơr Một", "1950", "nam", law.ethnic_group("21").name),
        Typed("Katơr Hai", str(TODAY.year - 60), "nữ", "Kinh"),
        Typed("Katơr Ba", str(TODAY.year - 17)),
    ]
    desk.write(registrations.register, made, rows, LIST, law, TODAY)
    registered(desk, made, "Katơr Một", "Pi Năng Bốn", stratum="Cựu chiến binh")
    registered(desk, made, "Pi Năng Năm", labour_role="DOANH_NHAN")
    found = desk.read(coverage.read, TODAY.year, law, TODAY)
    mine = {code: found.cells["environment", code].registered for code in found.strata}
    assert mine["Người cao tuổi"] == 2 and mine["Thiếu niên"] == 1
    assert mine["Đồng bào Raglai"] == 1 and mine["Doanh nhân"] == 1
    assert mine["Cựu chiến binh"] == 2


def test_a_number_of_the_coverage_opens_as_many_registrations_as_it_says(desk):
    law = overlaid(added("Người cao tuổi", "age", "60-"), added("Cựu chiến binh", "list"))
    for name in ("Một", "Hai"):
        made = movement(desk, name=name)
        rows = [Typed("Katơr Một", "1950", "nam"), Typed("Pi Năng Hai", "1999", "nữ", "Kinh")]
        desk.write(registrations.register, made, rows, LIST, law, TODAY)
        registered(desk, made, "Hộ ông Ví Dụ", kind=SubjectKind.HOUSEHOLD, village="THÔN suối mẫu")
        registered(desk, made, "Pi Năng Ba", village="Thôn Khác", stratum="Cựu chiến binh")
    found = desk.read(coverage.read, TODAY.year, law, TODAY)
    strata = words.strata(law, TODAY)
    opened = 0
    told = [
        *((strata[code], cell) for (_field, code), cell in found.cells.items()),
        *found.hamlets.items(),
    ]
    for of, cell in told:
        for id_, number in cell.movements:
            lines = desk.read(coverage.registered, id_, of, None, 100, law, TODAY)
            assert len(lines) == number, of
            opened += number
    assert opened > 12
