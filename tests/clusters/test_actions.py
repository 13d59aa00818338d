"""A cluster's year on a real file: rosters, versions, scores, appeals, the ranking written once."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import text

from app import attachments
from app.clusters import ranking, rosters, scoresheets, scoring, unit_list
from app.clusters.ranking import Adoption
from app.clusters.rosters import ClusterDraft, MemberDraft
from app.clusters.rules import Count
from app.clusters.scoresheets import SheetDraft
from app.clusters.scoring import Entered
from app.errors import ClerkError
from app.subjects import actions as subjects
from app.sync import overview
from tests.after import CATALOG
from tests.clusters.years import FROM, UNITS, YEAR, cluster, full, scored
from tests.office import TODAY, bare, photo

MINUTES = Adoption(TODAY, "Hội nghị tổng kết cụm", "01/BB-CTĐ", 3, 3)


def test_the_head_moves_on_when_a_roster_is_carried_over(desk):
    made = cluster(desk, sheet=False)
    assert desk.write(rosters.carry_over, made, 2025) == 3
    roles = [one.role for one in desk.read(rosters.members, made, 2025)]
    assert roles == ["member", "head", "member"]
    assert desk.read(rosters.members, made, YEAR)[0].role == "head"
    for _ in range(2):
        desk.write(rosters.carry_over, made, 2026 + _)
    assert desk.read(rosters.members, made, 2027)[0].role == "head"
    with pytest.raises(ClerkError):
        desk.write(rosters.carry_over, made, 2027)


def test_a_roster_has_one_head_and_no_unit_twice(desk):
    made = cluster(desk, sheet=False)
    desk.write(rosters.save_member, made, YEAR, MemberDraft("Xã Ví Dụ Bốn", "head"))
    roles = [one.role for one in desk.read(rosters.members, made, YEAR)]
    assert roles.count("head") == 1 and roles[-1] == "head"
    with pytest.raises(ClerkError) as refused:
        desk.write(rosters.save_member, made, YEAR, MemberDraft("xã ví dụ bốn"))
    assert refused.value.field == "name"


def test_every_score_that_waits_to_be_sent_says_whose_it_is_and_for_what(desk):
    made = cluster(desk)
    year = desk.read(scoring.read, made, YEAR)
    first = year.sheet.counted[0]
    given = [Entered(unit.id, first.id, full(first, "self")) for unit in year.members]
    desk.write(scoring.enter, "self", given)
    waiting = [row.name for row in desk.read(overview.pending, desk.db)]
    assert {f"Tự chấm {first.code}: {name}" for name in UNITS} <= set(waiting)


def test_pasted_units_are_put_on_the_roster_at_once(desk):
    made = desk.write(rosters.save, ClusterDraft("Cụm ví dụ"))
    text = "1\tXã Một\tCụm trưởng\n2\tXã Hai\n3\tXã Một\n4\t\n"
    found = desk.trial(unit_list.judge, made, YEAR, text)
    assert [bool(one.reason) for one in found] == [False, False, True, True]
    assert desk.write(unit_list.save, made, YEAR, found) == 2
    roster = desk.read(rosters.members, made, YEAR)
    assert [(one.name, one.role) for one in roster] == [("Xã Một", "head"), ("Xã Hai", "member")]
    desk.undo()
    assert not desk.read(rosters.members, made, YEAR)


def test_the_template_gives_a_thousand_points_and_every_row_may_be_changed(desk):
    made = cluster(desk, sheet=False)
    version = desk.write(scoresheets.begin, made, SheetDraft("Bản đầu", FROM), CATALOG)
    sheet = desk.read(scoresheets.read, version)
    four = [one for one in sheet.parts if one.code in ("I", "II", "III", "IV")]
    assert sum(one.max_points for one in four) == 100_000
    for part in four:
        rows = [one for one in sheet.criteria if one.within == part.id]
        assert sum(one.max_points for one in rows) == part.max_points
    assert len(sheet.knock_outs) == 2
    first = sheet.counted[0]
    desk.write(
        scoresheets.save_criterion, version, type(first)(
            first.id, first.within, "I.1", "Tên khác", "manual", 10_000
        )
    )  # fmt: skip
    assert desk.read(scoresheets.read, version).counted[0].title == "Tên khác"


def test_a_new_criterion_stands_last_in_its_part(desk):
    made = cluster(desk, sheet=False)
    version = desk.write(scoresheets.begin, made, SheetDraft("Bản đầu", FROM), CATALOG)
    sheet = desk.read(scoresheets.read, version)
    part, sample = sheet.parts[0], sheet.counted[2]
    row = type(sample)(sample.id, part.id, "I.5", "Thêm", "manual", 5_000)
    desk.write(scoresheets.save_criterion, version, row, is_new=True)
    codes = [one.code for one in desk.read(scoresheets.read, version).criteria]
    assert codes[:7] == ["I", "I.1", "I.2", "I.3", "I.4", "I.5", "II"]
    with pytest.raises(ClerkError) as refused:
        desk.write(scoresheets.save_criterion, version, row, is_new=True)
    assert refused.value.field == "code"


def test_old_years_keep_the_version_that_they_were_scored_by(desk):
    made = cluster(desk)
    first = desk.read(scoresheets.of_year, made, YEAR)
    second = desk.write(
        scoresheets.begin, made, SheetDraft("Bảng điểm 2025", date(2025, 1, 1)), CATALOG, first.id
    )
    assert desk.read(scoresheets.of_year, made, 2025).id == first.id, "a draft counts for nothing"
    desk.write(scoresheets.adopt, second, date(2025, 1, 1))
    assert desk.read(scoresheets.of_year, made, YEAR).id == first.id
    assert desk.read(scoresheets.of_year, made, 2025).id == second
    for change in (scoresheets.remove,):
        with pytest.raises(ClerkError) as refused:
            desk.write(change, first.id)
        assert "đã thông qua" in refused.value.what


def test_scores_are_entered_and_taken_back_as_one(desk):
    made = cluster(desk)
    year = desk.read(scoring.read, made, YEAR)
    row, unit = year.sheet.counted[2], year.members[0]
    cells = [Entered(one.id, row.id, Count(Decimal(30), None, "self")) for one in year.members]
    assert desk.write(scoring.enter, "self", cells) == 3
    desk.write(scoring.enter, "self", [Entered(unit.id, row.id, Count(Decimal(20)))])
    assert desk.read(scoring.read, made, YEAR).count(unit.id, row.id, "self").value == 20
    desk.undo()
    assert desk.read(scoring.read, made, YEAR).count(unit.id, row.id, "self").value == 30
    desk.undo()
    assert desk.read(scoring.read, made, YEAR).counts == {}


def test_the_clusters_count_stands_over_the_units_own(desk):
    made = cluster(desk)
    scored(desk, made, ("1", "1", "1"), "self")
    assert desk.write(scoring.take_over, made, YEAR, "self", "cross") > 0
    year = desk.read(scoring.read, made, YEAR)
    row, unit = year.sheet.counted[2], year.members[0]
    desk.write(scoring.enter, "cross", [Entered(unit.id, row.id, Count(Decimal(100)))])
    year = desk.read(scoring.read, made, YEAR)
    assert year.result(unit.id).total == 100_000 - 3_000
    assert year.result(unit.id, "self").total == 100_000


def adopted(desk, **more):
    made = cluster(desk)
    scored(desk, made)
    desk.write(ranking.adopt, made, YEAR, MINUTES, **more)
    return made


def test_a_ranking_is_adopted_with_its_arithmetic_and_never_changed(desk):
    made = adopted(desk)
    found = desk.read(ranking.read, made, YEAR)
    assert [line.standing for line in found.lines] == [1, 2, 3]
    assert [line.name for line in found.lines] == list(UNITS)
    assert found.lines[0].arithmetic[-1].endswith("= 1.000")
    with pytest.raises(ClerkError):
        desk.undo()
    connection = bare(desk.folder)
    with pytest.raises(Exception, match="written once"):
        connection.execute("UPDATE ranking_line SET total = 0")
    connection.close()
    year = desk.read(scoring.read, made, YEAR)
    cell = Entered(year.members[0].id, year.sheet.counted[0].id, Count(Decimal(1), Decimal(1)))
    with pytest.raises(ClerkError) as refused:
        desk.write(scoring.enter, "final", [cell])
    assert "đã thông qua" in refused.value.what


def test_an_appeal_opens_the_year_again_and_a_new_ranking_replaces_the_first(desk):
    made = adopted(desk)
    year = desk.read(scoring.read, made, YEAR)
    row, unit = year.sheet.counted[2], year.members[1]
    asked = desk.write(scoring.appeal, unit.id, row.id, "Chấm thiếu", TODAY)
    assert desk.read(scoring.read, made, YEAR).is_open
    with pytest.raises(ClerkError) as refused:
        desk.write(ranking.adopt, made, YEAR, MINUTES)
    assert "kiến nghị" in refused.value.what
    desk.write(scoring.answer, asked, "upheld", "Đã xem lại", "Cụm trưởng", TODAY)
    desk.write(scoring.enter, "final", [Entered(unit.id, row.id, Count(Decimal(130)))])
    first = desk.read(ranking.read, made, YEAR)
    desk.write(ranking.adopt, made, YEAR, MINUTES)
    second = desk.read(ranking.read, made, YEAR)
    assert second.id != first.id
    assert second.lines[1].total == first.lines[1].total + 1_300
    assert not desk.read(scoring.read, made, YEAR).is_open


def test_a_unit_that_is_knocked_out_is_not_ranked_and_the_reason_stands_there(desk):
    made = cluster(desk)
    scored(desk, made)
    year = desk.read(scoring.read, made, YEAR)
    rule, unit = year.sheet.knock_outs[0], year.members[0]
    desk.write(scoring.knock_out, unit.id, rule.id, "Bị cảnh cáo", "12/QĐ-UBND", TODAY)
    desk.write(ranking.adopt, made, YEAR, MINUTES)
    lines = desk.read(ranking.read, made, YEAR).lines
    assert [line.standing for line in lines] == [1, 2, None]
    assert (lines[2].name, lines[2].reason) == (UNITS[0], "Bị cảnh cáo (12/QĐ-UBND)")


def test_a_year_with_open_tasks_is_not_adopted_and_says_what_is_open(desk):
    made = cluster(desk)
    with pytest.raises(ClerkError) as refused:
        desk.write(ranking.adopt, made, YEAR, MINUTES)
    assert "chưa chấm" in refused.value.what
    scored(desk, made)
    year = desk.read(scoring.read, made, YEAR)
    row = next(one for one in year.sheet.counted if one.evidence_required)
    cell = Entered(year.members[0].id, row.id, Count(Decimal(9), Decimal(9)), evidence="")
    desk.write(scoring.enter, "final", [cell])
    with pytest.raises(ClerkError) as refused:
        desk.write(ranking.adopt, made, YEAR, MINUTES)
    assert "thiếu minh chứng" in refused.value.what
    desk.write(ranking.adopt, made, YEAR, MINUTES, unproved_ok=True)


def test_a_file_proves_a_count_as_words_do_until_the_year_is_adopted(desk):
    made = cluster(desk)
    scored(desk, made)
    year = desk.read(scoring.read, made, YEAR)
    member = year.members[0].id
    wanted = next(one for one in year.sheet.counted if one.evidence_required)
    told = year.told[(member, wanted.id, "final")]
    count = year.count(member, wanted.id, "final")
    desk.write(scoring.enter, "final", [Entered(member, wanted.id, count, evidence="")])
    year = desk.read(scoring.read, made, YEAR)
    assert wanted in scoring.unproved(year, member)
    file = desk.write(scoring.prove, told.score, "bao-cao.png", photo())
    year = desk.read(scoring.read, made, YEAR)
    assert year.told[(member, wanted.id, "final")].files == 1
    assert scoring.unproved(year, member) == []
    desk.write(ranking.adopt, made, YEAR, MINUTES)
    with pytest.raises(ClerkError):
        desk.write(scoring.prove, told.score, "them.png", photo())
    assert desk.read(attachments.listed, "score", [told.score])[0].id == file


def test_the_leader_stands_in_the_list_and_becomes_a_collective_once(desk):
    made = adopted(desk)
    (row,) = desk.read(rosters.listed, YEAR)
    assert (row.leader, row.head, row.units) == (UNITS[0], UNITS[0], 3)
    line = desk.read(ranking.read, made, YEAR).lines[0]
    first = desk.write(ranking.subject_of, line.id)
    assert desk.write(ranking.subject_of, line.id) == first
    assert desk.read(subjects.read, first).full_name == UNITS[0]
    assert desk.read(lambda s: s.scalar(text("SELECT count(*) FROM subject"))) == 1
