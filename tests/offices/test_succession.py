"""A unit ends, its office goes on: under the right name of every day, found by both names."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app import audit, finding
from app.catalog import load
from app.decisions import actions as decisions
from app.decisions import after_papers, afterwards, paper, prepare
from app.decisions.afterwards import RevocationDraft
from app.decisions.prepare import Signing
from app.documents import sheets
from app.errors import ClerkError
from app.nominations import forwarding
from app.offices import handover, names, succession
from app.offices.succession import Ended
from app.subjects import actions as subjects
from db.nominations import Nomination
from db.offices import Office
from tests.office import HOAI, awaiting_signature, nominated

CATALOG = load()
UNITS = CATALOG.units
LAST, FIRST = date(2025, 6, 30), date(2025, 7, 1)
TODAY = date(2025, 7, 2)
OLD_COMMUNES = [unit for unit in UNITS if unit.level == "xa" and unit.valid_to == LAST]
DISTRICTS = [unit for unit in UNITS if unit.level == "huyen"]
SPLIT = UNITS.on("22768", LAST)


def place(desk, unit, name=""):
    """Make the office one of this unit, as it was set up before the unit ended."""

    def write(session):
        office = names.current(session)
        parent = UNITS.parent(unit, unit.valid_to)
        office.unit_code, office.unit_valid_from = unit.key
        office.name, office.level = name or unit.office, unit.level
        office.parent_name = parent.name if parent else ""
        session.flush()

    desk.write(write)


def ended(desk, today=TODAY):
    return desk.read(succession.ended, CATALOG, today)


def succeed(desk, unit, name=None):
    desk.write(succession.succeed, CATALOG, unit.key, unit.office if name is None else name, TODAY)


def test_the_map_has_all_sixty_two_communes_and_seven_districts():
    assert (len(OLD_COMMUNES), len(DISTRICTS)) == (62, 7)
    assert len({unit.key for unit in OLD_COMMUNES}) == 62


@pytest.mark.parametrize("unit", OLD_COMMUNES, ids=lambda unit: f"{unit.code} {unit.name}")
def test_every_old_commune_leads_to_its_new_one_and_back(unit):
    after = UNITS.successors(unit, TODAY)
    assert len(after) == (2 if unit.key == SPLIT.key else 1)
    for new in after:
        assert new.valid_from == FIRST and new.parent_code == "56"
        assert unit in UNITS.predecessors(new)
        assert unit.in_line in UNITS.formerly(new)
        assert unit.key in UNITS.called(new.name) and new.key in UNITS.called(unit.name)
    assert UNITS.on(unit.code, LAST) == unit  # a code alone may be another commune a day later


@pytest.mark.parametrize("unit", OLD_COMMUNES, ids=lambda unit: f"{unit.code} {unit.name}")
def test_the_superior_and_the_powers_of_every_old_commune_change_on_its_last_day(unit):
    (new, *_) = UNITS.successors(unit, TODAY)
    assert UNITS.parent(unit, LAST).level == "huyen"
    assert UNITS.parent(new, FIRST).name == "Tỉnh Khánh Hòa"
    for award in ("CSTDCS", "TTLDTT", "THON_VAN_HOA"):
        before = handover.decided_by(CATALOG, award, unit.level, LAST)
        after = handover.decided_by(CATALOG, award, new.level, FIRST)
        assert (before, after) == ("Chủ tịch UBND cấp huyện", "Chủ tịch UBND cấp xã")
    for award in ("GIAY_KHEN_XA", "LDTT"):
        assert handover.decided_by(CATALOG, award, "xa", LAST) == "Chủ tịch UBND cấp xã"
    assert handover.decided_by(CATALOG, "GIAY_KHEN_HUYEN", "xa", FIRST) == ""


@pytest.mark.parametrize("unit", DISTRICTS, ids=lambda unit: unit.name)
def test_a_district_may_be_carried_on_by_any_commune_of_its_ground_or_by_the_province(desk, unit):
    place(desk, unit)
    assert ended(desk, LAST) is None
    found = ended(desk)
    assert isinstance(found, Ended) and found.first_day == FIRST
    assert found.successors[-1].name == "Tỉnh Khánh Hòa"
    communes = {
        new.key for child in UNITS.children(unit, LAST) for new in UNITS.successors(child, TODAY)
    }
    assert {new.key for new in found.successors[:-1]} == communes
    succeed(desk, found.successors[0])
    assert desk.read(names.on, LAST).name == unit.office
    assert desk.read(names.on, FIRST).name == found.successors[0].office


def test_an_old_commune_goes_on_with_both_names_in_its_history(desk):
    old = UNITS.on("22786", LAST)
    place(desk, old)
    found = ended(desk)
    (new,) = found.successors
    assert (old.name, new.name) == ("Xã Phước Hòa", "Xã Bác Ái Tây")
    succeed(desk, new)
    first, second = desk.read(names.history)
    assert (first.name, first.used_from, first.used_to) == ("UBND xã Phước Hòa", None, LAST)
    assert (second.name, second.used_from, second.used_to) == ("UBND xã Bác Ái Tây", FIRST, None)
    assert (first.parent_name, second.parent_name) == ("Huyện Bác Ái", "Tỉnh Khánh Hòa")
    assert ended(desk) is None
    assert desk.read(audit.check, desk.db).faults == ()
    desk.undo()
    assert ended(desk) is not None and len(desk.read(names.history)) == 1


def test_two_changes_in_a_row_make_three_names(desk):
    first = UNITS.on("22747", date(2024, 10, 1))  # Phủ Hà, merged on 01/11/2024 and again in 2025
    place(desk, first)
    today = date(2024, 12, 1)
    (second,) = desk.read(succession.ended, CATALOG, today).successors
    desk.write(succession.succeed, CATALOG, second.key, second.office, today)
    (third,) = ended(desk).successors
    succeed(desk, third)
    told = [(named.name, named.used_to) for named in desk.read(names.history)]
    assert told == [
        ("UBND phường Phủ Hà", date(2024, 10, 31)),
        ("UBND phường Phủ Hà", LAST),
        ("UBND phường Phan Rang", None),
    ]


def test_an_office_with_a_name_of_its_own_keeps_it(desk):
    old = UNITS.on("22885", LAST)
    place(desk, old, "Trường Tiểu học Ví Dụ")
    found = ended(desk)
    assert succession.proposed_name(found, found.successors[0]) == "Trường Tiểu học Ví Dụ"


def test_what_is_no_successor_or_has_no_name_is_refused(desk):
    place(desk, UNITS.on("22786", LAST))
    with pytest.raises(ClerkError, match="không phải nơi tiếp nối"):
        succeed(desk, UNITS.on("22900", FIRST))
    with pytest.raises(ClerkError) as refused:
        succeed(desk, UNITS.on("22786", FIRST), "  ")
    assert refused.value.field == "name"
    assert len(desk.read(names.history)) == 1


@pytest.mark.parametrize(
    ("day", "authority", "place_name", "code"),
    [
        (LAST, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ PHƯỚC HÒA", "Phước Hòa", "98/2023"),
        (FIRST, "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ BÁC ÁI TÂY", "Bác Ái Tây", "152/2025"),
    ],
)
def test_a_decision_has_the_name_powers_and_grounds_of_its_day(
    desk, day, authority, place_name, code
):
    old = UNITS.on("22786", LAST)
    place(desk, old)
    line = awaiting_signature(desk)
    succeed(desk, UNITS.on("22786", FIRST))
    draft, _ = desk.read(prepare.prepare, [line.nomination_id], day, Signing("Katơr Mẫu"), CATALOG)
    assert (draft.authority, draft.place) == (authority, place_name)
    assert any(code in ground for ground in draft.grounds)


def test_before_the_change_is_answered_a_decision_under_the_ended_unit_is_refused(desk):
    place(desk, UNITS.on("22786", LAST))
    line = awaiting_signature(desk)
    with pytest.raises(ClerkError, match="không còn"):
        desk.read(prepare.prepare, [line.nomination_id], FIRST, Signing("Katơr Mẫu"), CATALOG)


def test_an_old_decision_is_printed_again_under_the_name_of_its_day(desk):
    """The code of the new commune was another commune's until then."""
    place(desk, UNITS.on("22885", LAST))
    line = awaiting_signature(desk)
    made = desk.write(
        prepare.give, [line.nomination_id], date(2025, 6, 20), Signing("Katơr Mẫu"), CATALOG
    )
    before = text_of(desk.read(paper.paper, made, CATALOG))
    (new,) = UNITS.successors(UNITS.on("22885", LAST), TODAY)
    assert UNITS.on(new.code, LAST).name != new.name
    succeed(desk, new)
    assert text_of(desk.read(paper.paper, made, CATALOG)) == before
    assert "XÃ PHƯỚC HÀ" in text_of(desk.read(after_papers.money, made, CATALOG)).upper()
    letter = desk.read(forwarding.superior, CATALOG, LAST)
    assert (letter.name, desk.read(forwarding.superior, CATALOG, FIRST).name) == (
        "UBND huyện Thuận Nam",
        "UBND tỉnh Khánh Hòa",
    )


def test_what_follows_an_old_decision_is_ordered_by_who_carries_the_office_on(desk):
    place(desk, UNITS.on("22786", LAST))
    line = awaiting_signature(desk)
    made = desk.write(
        prepare.give, [line.nomination_id], date(2025, 6, 20), Signing("Katơr Mẫu"), CATALOG
    )
    (entry,) = desk.read(decisions.register_lines, decision_id=made)
    succeed(desk, UNITS.on("22786", FIRST))
    old, new = (f"CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ {name}" for name in ("PHƯỚC HÒA", "BÁC ÁI TÂY"))
    for day, expected in ((LAST, old), (FIRST, new)):
        assert desk.read(afterwards.authority_on, made, day) == expected
    draft = RevocationDraft("a", "Khai tăng", "15/QĐ-UBND", TODAY, "Katơr Mẫu")
    struck = desk.write(afterwards.revoke, entry.id, draft, TODAY)
    text = text_of(desk.read(after_papers.revocation, struck, CATALOG))
    assert new in text and old not in text and "Khánh Hòa" in text


def text_of(paper):
    import pypdfium2

    pages = pypdfium2.PdfDocument(sheets.write(paper))
    return " ".join(" ".join(page.get_textpage().get_text_bounded().split()) for page in pages)


def test_a_person_is_found_by_the_old_name_and_by_the_new_one(desk):
    old, new = UNITS.on("22786", LAST), UNITS.on("22786", FIRST)
    mine = desk.write(
        subjects.save, replace(HOAI, unit_code=old.code, unit_valid_from=old.valid_from)
    )
    other = desk.write(
        subjects.save,
        replace(HOAI, full_name="Chamaléa Thị Mẫu", unit_code=new.code, unit_valid_from=FIRST),
    )
    far = desk.write(
        subjects.save,
        replace(HOAI, full_name="Đàng Thị Xa", unit_code="22900", unit_valid_from=FIRST),
    )
    for typed in ("Phước Hòa", "phuoc hoa", "xã bác ái tây", "bac ai tay"):
        found = desk.read(succession.subjects_of_place, CATALOG, typed, 20)
        assert set(found) == {mine, other} and far not in found, typed
    assert desk.read(succession.subjects_of_place, CATALOG, "không có", 20) == []


def test_dossiers_and_register_lines_are_found_by_both_names(desk):
    old = UNITS.on("22786", LAST)
    place(desk, old)
    subject, nomination = nominated(desk)
    desk.write(subjects.save, replace(HOAI, unit_code=old.code, unit_valid_from=None), subject)
    for typed in ("phuoc hoa", "bác ái tây"):
        hits = desk.read(finding.find, typed, 6, CATALOG)
        assert [hit.id for hit in hits] == [nomination]
    line = replace(
        awaiting_signature(desk, "Katơr Thị Lan"), unit_code=old.code, unit_valid_from=None
    )
    from tests.office import DECISION

    desk.write(decisions.decide, DECISION, [line])
    for typed in ("phuoc hoa", "bác ái tây"):
        keys = UNITS.called(typed)
        rows = desk.read(decisions.register_page, None, 10, typed, None, keys)
        assert [row.full_name for row in rows] == ["Katơr Thị Lan"]
    assert not desk.read(
        decisions.register_page, None, 10, "đô vinh", None, UNITS.called("đô vinh")
    )


def test_records_of_a_split_ward_wait_for_a_person_and_may_go_one_by_one_or_all_at_once(desk):
    home = {"unit_code": SPLIT.code, "unit_valid_from": SPLIT.valid_from}
    ids = [
        desk.write(subjects.save, replace(HOAI, full_name=name, given_name=None, **home))
        for name in ("Ama Một", "Ama Hai", "Ama Ba")
    ]
    assert desk.read(succession.unsettled, CATALOG, LAST) == []
    waiting = desk.read(succession.unsettled, CATALOG, TODAY)
    assert {row.id for row in waiting} == set(ids)
    ward, commune = waiting[0].choices
    assert (ward.name, commune.name) == ("Phường Đông Hải", "Xã Phước Dinh")
    subject = desk.read(lambda session: session.get(prepare.Subject, ids[0]))
    assert "phường Đông Hải, thành phố Phan Rang" in prepare.address(subject, TODAY, CATALOG)
    assert desk.write(succession.settle, CATALOG, ids[:1], commune.key) == 1
    assert desk.write(succession.settle, CATALOG, ids[1:], ward.key) == 2
    assert desk.read(succession.unsettled, CATALOG, TODAY) == []
    subject = desk.read(lambda session: session.get(prepare.Subject, ids[0]))
    assert "xã Phước Dinh, tỉnh Khánh Hòa" in prepare.address(subject, TODAY, CATALOG)
    with pytest.raises(ClerkError, match="không ở nơi"):
        desk.write(succession.settle, CATALOG, ids, UNITS.on("22900", FIRST).key)
    desk.undo()
    assert len(desk.read(succession.unsettled, CATALOG, TODAY)) == 2


def test_the_list_of_what_goes_on_names_who_decides_before_and_after(desk):
    assert desk.read(handover.read, CATALOG) is None
    place(desk, UNITS.on("22786", LAST))
    _, first = nominated(desk)
    _, second = nominated(desk, "Katơr Thị Lan")
    desk.write(lambda s: setattr(s.get_one(Nomination, second), "award_code", "CSTDCS"))
    succeed(desk, UNITS.on("22786", FIRST))
    found = desk.read(handover.read, CATALOG)
    assert (found.old.name, found.new.name) == ("UBND xã Phước Hòa", "UBND xã Bác Ái Tây")
    assert [(one.id, one.before, one.after) for one in found.open] == [
        (first, "Chủ tịch UBND cấp xã", "Chủ tịch UBND cấp xã"),
        (second, "Chủ tịch UBND cấp huyện", "Chủ tịch UBND cấp xã"),
    ]
    paper = handover.paper(found, "Bác Ái Tây", TODAY)
    import pypdfium2

    text = pypdfium2.PdfDocument(sheets.write(paper))[0].get_textpage().get_text_bounded()
    assert "Katơr Thị Lan" in text and "cấp huyện" in text and "Tỉnh Khánh Hòa" in text


def test_the_office_itself_is_the_same_record_before_and_after(desk):
    place(desk, UNITS.on("22786", LAST))
    before = desk.read(finding.office).id
    succeed(desk, UNITS.on("22786", FIRST))
    after = desk.read(finding.office)
    assert (after.id, after.name, after.unit_code) == (before, "UBND xã Bác Ái Tây", "22786")
    assert desk.read(lambda s: s.query(Office).count()) == 1
    assert FIRST - timedelta(days=1) == LAST
