"""A title of the State, stripped and given back: new orders beside a line that never changes."""

from dataclasses import replace
from datetime import timedelta
from uuid import UUID

import pytest

from app import outgoing
from app.catalog import load
from app.decisions import actions as decisions
from app.decisions import after_papers, afterwards, book, title_papers, titles
from app.decisions.titles import TitleDraft
from app.documents.blocks import Grid, Text
from app.errors import ClerkError
from app.nominations import history
from app.subjects import awards, records
from app.subjects.records import PastAwardDraft
from app.workspace import Workspace
from db.nominations import Nomination
from db.subjects import PastAward
from tests.decisions.test_afterwards import REISSUE
from tests.office import TODAY, whole_story

CATALOG = load()
LATER = TODAY + timedelta(30)
STRIP, RESTORE = titles.grounds(CATALOG, LATER), titles.grounds(CATALOG, LATER, restoring=True)
ORDER = TitleDraft(STRIP[0], "Bản án hình sự (ví dụ)", "5/QĐ-CTN", LATER, "Người Ký Ví Dụ")
LIFTED = replace(ORDER, ground=RESTORE[0], symbol="9/QĐ-CTN", decided_on=LATER + timedelta(400))
AT_LAST = LIFTED.decided_on


@pytest.fixture
def entry(desk: Workspace, monkeypatch: pytest.MonkeyPatch) -> UUID:
    """A line of the golden book with a title of the State."""
    listed = titles._listed
    monkeypatch.setattr(
        titles, "_listed",
        lambda catalog, name, day: (*listed(catalog, name, day), "GIAY_KHEN_XA"),
    )  # fmt: skip
    whole_story(desk)
    return desk.read(decisions.register_page, None, 1)[0].id


@pytest.fixture
def old(desk: Workspace) -> UUID:
    """A title copied from paper."""
    whole_story(desk)
    row = desk.read(decisions.register_page, None, 1)[0]
    whom = desk.read(decisions.register_lines, decision_id=row.decision_id)[0].nomination_id
    subject = desk.read(lambda session: session.get_one(Nomination, whom).subject_id)
    draft = PastAwardDraft(subject, "DHVD_AH_LAO_DONG", 2015, symbol="100/QĐ-CTN")
    return desk.write(records.save, draft, TODAY)


def give(desk: Workspace, award: UUID, order: TitleDraft, how=titles.strip) -> UUID:
    return desk.write(how, award, order, CATALOG, AT_LAST)


def counted(desk: Workspace) -> list[str]:
    """The awards that the rules of eligibility know of."""
    found = desk.read(lambda session: history.histories(session, history.same(session)))
    return [one.award_code for of in found.values() for one in of.awards]


def test_only_titles_of_the_state_can_be_stripped() -> None:
    assert titles.can_be_stripped(CATALOG, "DHVD_NGND", LATER)
    for code in ("GIAY_KHEN_XA", "LDTT", "BANG_KHEN_TTG", "HC_LAO_DONG_1"):
        assert not titles.can_be_stripped(CATALOG, code, LATER), code


def test_a_stripped_line_is_struck_everywhere_until_it_is_given_back(
    desk: Workspace, entry: UUID
) -> None:
    (before,) = desk.read(decisions.register_page, None, 10)
    give(desk, entry, ORDER)
    (row,) = desk.read(decisions.register_page, None, 10)
    assert row.struck == "Tước danh hiệu theo 5/QĐ-CTN"
    assert replace(row, stripped_by=None) == before
    assert counted(desk) == []
    assert desk.read(afterwards.of_entry, entry).notes == (row.struck,)
    (line,) = desk.read(lambda s: list(book.lines(s, CATALOG, TODAY.year)))
    assert line.values[-1] == row.struck
    with pytest.raises(ClerkError, match="tước theo"):
        desk.write(afterwards.reissue, entry, REISSUE, AT_LAST)
    with pytest.raises(ClerkError, match="đã bị tước"):
        give(desk, entry, ORDER)

    give(desk, entry, LIFTED, titles.restore)
    (row,) = desk.read(decisions.register_page, None, 10)
    assert row == before
    (line,) = desk.read(lambda s: list(book.lines(s, CATALOG, TODAY.year)))
    assert line.values[-1] == "Tước danh hiệu theo 5/QĐ-CTN; Phục hồi danh hiệu theo 9/QĐ-CTN"
    with pytest.raises(ClerkError, match="không bị tước"):
        give(desk, entry, LIFTED, titles.restore)
    again = give(desk, entry, replace(ORDER, symbol="11/QĐ-CTN", decided_on=AT_LAST))
    struck = desk.read(titles.stripping, entry)
    assert struck is not None and struck.id == again


def test_a_title_copied_from_paper_is_stripped_too_and_stays_in_the_book(
    desk: Workspace, old: UUID
) -> None:
    order = give(desk, old, ORDER)
    subject = desk.read(lambda session: session.get_one(PastAward, old).subject_id)
    assert counted(desk) == ["GIAY_KHEN_XA"]
    (line,) = [one for one in desk.read(awards.history, subject) if one.id == old]
    assert line.struck == "Tước danh hiệu theo 5/QĐ-CTN"
    with pytest.raises(ClerkError, match="5/QĐ-CTN đi kèm"):
        desk.write(records.remove, PastAwardDraft, old)
    paper = desk.read(after_papers.confirmed, subject, CATALOG, AT_LAST, "", "", ("CHỦ TỊCH",))
    rows = next(block for block in paper.blocks if isinstance(block, Grid)).rows
    assert rows[0][-1] == "Đã tước danh hiệu theo 5/QĐ-CTN"
    lifted = give(desk, old, LIFTED, titles.restore)
    told = [desk.read(title_papers.told, one, CATALOG, AT_LAST, "Ví Dụ", ("CHỦ TỊCH",))
            for one in (order, lifted)]  # fmt: skip
    first, last = (" ".join(b.words for b in paper.blocks if isinstance(b, Text)) for paper in told)
    assert "bị tước danh hiệu “Anh hùng Lao động” đã được tặng theo Quyết định số 100" in first
    assert "nộp lại bằng" in first and STRIP[0][1:] in first
    assert "được phục hồi danh hiệu" in last and "5/QĐ-CTN" in last and "nộp lại" not in last
    assert "title-notice" in outgoing.PAPERS


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"ground": "Vì thế"}, "ground"),
        ({"reason": " "}, "reason"),
        ({"symbol": ""}, "symbol"),
        ({"signer_name": ""}, "signer_name"),
        ({"decided_on": TODAY - timedelta(1)}, "decided_on"),
        ({"decided_on": AT_LAST + timedelta(1)}, "decided_on"),
    ],
)
def test_an_order_that_says_too_little_is_refused_at_its_field(
    desk: Workspace, entry: UUID, change: dict[str, object], field: str
) -> None:
    with pytest.raises(ClerkError) as refused:
        give(desk, entry, replace(ORDER, **change))  # type: ignore[arg-type]
    assert refused.value.field == field and refused.value.todo
    assert desk.read(titles.orders, entry) == ()
