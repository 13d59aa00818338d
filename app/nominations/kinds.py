"""What a kind of commendation brings with it, from the catalogue: one engine for all of them."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from app.catalog import Catalog
from app.catalog.model import CommendationKind
from app.clock import VIETNAM, local_day
from app.dates import (
    add_days,
    add_working_days,
    is_working_day,
    working_days_between,
    working_minutes_left,
)
from app.nominations.actions import NominationDraft

COMMUNES = "tl_xa_xet_wd"
HIGHER = {"huyen": "HUYEN", "tinh": "TINH"}
ABOVE = {"HUYEN": "tl_huyen_xet_wd", "TINH": "tl_tinh_xet_wd"}  # who decides -> its limit
CULTURAL = "VAN_HOA"
CULTURAL_AWARDS = ("GIA_DINH_VAN_HOA", "THON_VAN_HOA", "XA_TIEU_BIEU")


def kind(catalog: Catalog, code: str) -> CommendationKind:
    """The kind of a code. Raises KeyError for one that is not in the catalogue."""
    found = next((row for row in catalog.tables.kinds if row.code == code), None)
    if found is None:
        raise KeyError(code)
    return found


def due(catalog: Catalog, code: str, start: date, award_code: str = "", level: str = "xa") -> date:
    """The last day to decide on a dossier of a kind that came in on `start`.

    level: of the office. A district or province has a limit of its own for what it decides itself.
    """
    usual = kind(catalog, code).due_parameter
    rule = catalog.rule(award_code, catalog.rule_set(start).code)
    authority = HIGHER.get(level, "")
    if usual == COMMUNES and rule is not None and authority in rule.authorities:
        try:
            return _last(catalog, ABOVE[authority], start)
        except KeyError:  # a district under rules that know none any more
            pass
    return _last(catalog, usual, start)


def told_by(catalog: Catalog, decided_on: date) -> date | None:
    """The last day to tell what was decided and to hand it over; None under rules without one."""
    try:
        return _last(catalog, "tl_notify_result_wd", decided_on)
    except KeyError:
        return None


def answered_by(catalog: Catalog, award_code: str, sent_on: date) -> date | None:
    """The last day for the superior to decide on what was sent up; None where nothing says."""
    rule = catalog.rule(award_code, catalog.rule_set(sent_on).code)
    for authority, parameter in ABOVE.items():
        if rule is not None and authority in rule.authorities:
            own = "tl_xtb_decide_days" if award_code == "XA_TIEU_BIEU" else parameter
            try:
                return _last(catalog, own, sent_on)
            except KeyError:
                return None
    return None


def _last(catalog: Catalog, parameter: str, start: date) -> date:
    """The last day of a limit that begins on `start`. Raises KeyError where there is none."""
    days = int(catalog.parameter(parameter, catalog.rule_set(start).code))
    counted = "working" if parameter.endswith("_wd") else "calendar"
    return add_days(start, days, counted, catalog.calendar)


def of_award(award_code: str, chosen: str) -> str:
    """The kind that an award makes plain of itself, else the one that was chosen."""
    if award_code in CULTURAL_AWARDS:
        return CULTURAL
    return "CONG_TRANG" if chosen == CULTURAL else chosen


def begun(draft: NominationDraft, catalog: Catalog, today: date, level: str) -> NominationDraft:
    """A draft with the procedure, ground and deadline of its kind where it says nothing."""
    code = of_award(draft.award_code, draft.commendation_type)
    found = kind(catalog, code)
    return replace(
        draft,
        commendation_type=code,
        procedure=found.procedure,
        ground=draft.ground or found.ground,
        due_on=draft.due_on or due(catalog, code, today, draft.award_code, level),
    )


def turned(
    stored: NominationDraft, draft: NominationDraft, catalog: Catalog, start: date, level: str
) -> NominationDraft:
    """A draft whose kind was changed, with what the new kind brings; else as it is.

    What a person changed in the same moment stays as they said it. start: the day that the
    deadline counts from. level: of the office.
    """
    code = draft.commendation_type
    if draft.award_code != stored.award_code:
        code = of_award(draft.award_code, code)
    if code == stored.commendation_type:
        return draft
    found = kind(catalog, code)
    old = kind(catalog, stored.commendation_type)
    changes: dict[str, object] = {"commendation_type": code}
    if draft.procedure == stored.procedure:
        changes["procedure"] = found.procedure
    if draft.ground == stored.ground and stored.ground in (None, old.ground):
        changes["ground"] = found.ground
    usual = due(catalog, old.code, start, stored.award_code, level)
    if draft.due_on == stored.due_on and stored.due_on in (None, usual):
        changes["due_on"] = due(catalog, code, start, draft.award_code, level)
    return replace(draft, **changes)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Clock:
    """How much is left of a limit. days: working days after today; minutes: left of today."""

    days: int
    minutes: int
    is_late: bool

    @property
    def words(self) -> str:
        """Còn 2 ngày làm việc; Còn 3 giờ làm việc; Quá 1 ngày làm việc."""
        if self.is_late:
            return f"Quá {-self.days} ngày làm việc" if self.days else "Đã quá hạn"
        if self.days > 0:
            return f"Còn {self.days} ngày làm việc"
        hours, minutes = divmod(self.minutes, 60)
        if hours:
            return f"Còn {hours} giờ làm việc"
        return f"Còn {minutes} phút làm việc" if minutes else "Hết giờ làm việc hôm nay"


def clock(catalog: Catalog, due_on: date, now: datetime) -> Clock:
    """What is left until the end of `due_on`. now: an aware instant."""
    today = local_day(now)
    days = working_days_between(today, due_on, catalog.calendar)
    minutes = 0
    if due_on == today and is_working_day(today, catalog.calendar):
        hours = catalog.parameter("office_hours", catalog.rule_set(today).code)
        minutes = working_minutes_left(now.astimezone(VIETNAM), hours)
    return Clock(days, minutes, due_on < today)


def supplement_due(catalog: Catalog, start: date) -> date:
    """The usual last day to answer a request for a supplement."""
    days = int(catalog.parameter("tl_supplement_wd", catalog.rule_set(start).code))
    return add_working_days(start, days, catalog.calendar)
