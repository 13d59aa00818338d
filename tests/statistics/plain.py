"""Every table worked out anew from all the records, object by object, without any query.

It knows the law's words by itself: nothing here is asked of app/statistics.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from db.tables import RECORDS

Numbers = dict[tuple[str, str], tuple[Any, ...]]  # row, column -> number, people, whole
CHANGE = date(2025, 7, 1)
KINH = "01"
NOBODY_SAID = ("55", "56", None)
ROLES = {
    "TRUC_TIEP": "direct",
    "CHUYEN_MON": "skilled",
    "LANH_DAO_QUAN_LY": "leader",
    "DOANH_NHAN": "entrepreneur",
}
TYPES = {"DOT_XUAT": "sudden", "PHONG_TRAO": "movement", "CONG_TRANG": "merit"}
DEEDS = ("initiative", "brave_act", "dares", "special_task")
GIVEN_BY = {  # own decision: always the commune
    "GIAY_KHEN_XA": ("XA", "XA"), "GIAY_KHEN_HUYEN": ("HUYEN", "HUYEN"),
    "BANG_KHEN_TINH": ("TINH", "TINH"), "XA_TIEU_BIEU": ("TINH", "TINH"),
    "CO_TD_TINH": ("TINH", "TINH"), "GIA_DINH_VAN_HOA": ("XA", "XA"),
    "BANG_KHEN_TTG": ("TTG", "TTG"), "HC_LAO_DONG_3": ("NN", "NN"), "THU_KHEN": ("XA", "KHAC"),
}  # fmt: skip
TITLES = ("LDTT", "CSTDCS", "TTLDTT", "CO_TD_TINH")


class Office:
    """All the records of a file, in memory."""

    first: date  # of the period that is asked about
    last: date

    def __init__(self, session: Session, catalog: Catalog, today: date) -> None:
        self.all = {
            name: [r for r in session.scalars(select(kind)) if r.deleted_at is None]
            for name, kind in RECORDS.items()
        }
        self.catalog, self.today = catalog, today
        self.subjects = {s.id: s for s in session.scalars(select(RECORDS["subject"]))}
        self.decisions = {d.id: d for d in self.all["decision"]}
        self.dossiers = {n.id: n for n in session.scalars(select(RECORDS["nomination"]))}
        self.entries = {e.id: e for e in self.all["register_entry"]}
        lifted = {o.restores_id for o in self.all["title_order"]}
        self.struck = {r.register_entry_id for r in self.all["revocation"]} | {
            o.register_entry_id for o in self.all["title_order"]
            if o.restores_id is None and o.id not in lifted
        }  # fmt: skip
        self.area = {u.key: u.is_ethnic_area for u in catalog.units}
        self.level = {u.key: u.level for u in catalog.units}
        self.mountain = {u.key: u.is_mountain for u in catalog.units}
        self._group: dict[UUID, set[UUID]] = {}
        for said in self.all["same_as"]:
            if said.is_same:
                both = self.group(said.first_id) | self.group(said.second_id)
                for one in both:
                    self._group[one] = both

    def group(self, subject: UUID) -> set[UUID]:
        return self._group.get(subject, {subject})

    def person(self, subject: UUID) -> UUID:
        return min(self.group(subject))

    def inside(self, day: date | None) -> bool:
        return day is not None and self.first <= day <= self.last

    def lines(self) -> list[Any]:
        """The lines of the period that stand."""
        return [
            e
            for e in self.entries.values()
            if e.id not in self.struck and self.inside(e.entered_on)
        ]

    def above(self, entry: Any) -> bool:
        return self.decisions[entry.decision_id].doc_type != "QD"

    def address(self, entry: Any) -> str:
        said = [c for c in self.all["correction"]
                if c.register_entry_id == entry.id and c.field == "address"]  # fmt: skip
        said.sort(key=lambda c: (c.decided_on, c.created_at, str(c.id)))
        return said[-1].after if said else entry.address

    def begun(self, dossier: Any) -> date:
        here = dossier.created_at.astimezone(UTC) + timedelta(hours=7)
        return dossier.received_on or here.date()


class Sums:
    """Numbers and people by row and column."""

    def __init__(self, office: Office) -> None:
        self.office = office
        self.times: dict[tuple[str, str], int] = defaultdict(int)
        self.who: dict[tuple[str, str], set[UUID]] = defaultdict(set)

    def add(self, rows: Iterable[str], column: str, subject: UUID | None, by: int = 1) -> None:
        for row in set(rows):
            self.times[row, column] += by
            if subject is not None:
                self.who[row, column].add(self.office.person(subject))

    def numbers(self) -> Numbers:
        return {key: (n, len(self.who[key])) for key, n in self.times.items()}


def facts(office: Office, e: Any) -> list[str]:
    """The columns of T01 that a line counts in."""
    found = ["total", e.kind, TYPES.get(e.commendation_type, "other_type")]
    deed = office.dossiers[e.nomination_id].deed_kind
    found.append(deed if deed in DEEDS else "other_deed")
    unit = (e.unit_code, e.unit_valid_from)
    if e.unit_code is None:
        unit = ("22792", None) if e.entered_on < CHANGE else ("22795", CHANGE)
    found.append({True: "area", False: "no_area"}.get(office.area.get(unit), "area_unknown"))
    level = office.level.get(unit)
    found.append("level_unknown" if level is None else "grassroots" if level == "xa" else "above")
    if e.kind == "individual":
        found.append(e.sex if e.sex in ("female", "male") else "sex_unknown")
        age = None if e.birth_year is None else e.entered_on.year - e.birth_year
        found.append("age_unknown" if age is None else "young" if age <= 30 else "older")
        unsaid = e.ethnic_code in NOBODY_SAID
        found.append(
            "ethnic_unknown" if unsaid else "majority" if e.ethnic_code == KINH else "minority"
        )
        found.append(ROLES.get(e.labour_role, "role_unknown"))
    return found


def given_by(office: Office, e: Any) -> str:
    if e.award_code == "THON_VAN_HOA":
        return "HUYEN" if e.entered_on < CHANGE else "XA"
    if e.award_code in GIVEN_BY:
        return GIVEN_BY[e.award_code][office.above(e)]
    if not office.above(e):
        return "XA"
    if e.entered_on < CHANGE:  # the district above the commune, where the decree lets it
        return "HUYEN"
    return "KHAC"


def t01(office: Office) -> Numbers:
    sums = Sums(office)
    for e in office.lines():
        era = "" if e.entered_on < CHANGE else CHANGE.isoformat()
        group = f"{era}|{given_by(office, e)}"
        for column in facts(office, e):
            sums.add(("all", group, f"{group}|{e.award_code}"), column, e.subject_id)
    return sums.numbers()


def t02(office: Office) -> Numbers:
    sums = Sums(office)
    for e in office.lines():
        unit, village = placed(office.address(e))
        unit = unit or ("xã Phước Tiến" if e.entered_on < CHANGE else "xã Bác Ái")
        for column in facts(office, e):
            if column in ("total", "individual", "collective", "household", "enterprise", "female",
                          "minority", "direct", "leader", "sudden"):  # fmt: skip
                rows = ("all", f"u|{unit}", f"v|{unit}|{village}")
                sums.add(rows, column, e.subject_id)
    return sums.numbers()


def placed(address: str) -> tuple[str, str]:
    parts = address.split(", ")
    if parts[0].startswith("xã "):
        return parts[0], ""
    return (parts[1] if len(parts) > 1 else ""), parts[0]


def t03(office: Office) -> Numbers:
    sums = Sums(office)
    honoured = {e.nomination_id for e in office.entries.values() if e.id not in office.struck}
    registered = {c.nomination_id for c in office.all["claim"]
                  if c.key == "REGISTERED" and c.value > 0}  # fmt: skip
    reviewed = {r.nomination_id for r in office.all["unit_review"]}
    for n in office.all["nomination"]:
        if n.award_code not in TITLES or not office.inside(office.begun(n)):
            continue
        rows = ("all", n.award_code)
        sums.add(rows, "proposed", n.subject_id)
        for column, ids in (
            ("registered", registered), ("reviewed", reviewed), ("of_them", honoured),
        ):  # fmt: skip
            if n.id in ids:
                sums.add(rows, column, n.subject_id)
    for e in office.lines():
        if e.award_code in TITLES:
            sums.add(("all", e.award_code), "recognised", e.subject_id)
    found = sums.numbers()
    for row in {row for row, _ in found} | {"all", "LDTT", "CSTDCS"}:
        part = found.get((row, "of_them"), (0, 0))[0]
        found[row, "share"] = (part, None, found.get((row, "proposed"), (0, 0))[0])
    best = found.get(("CSTDCS", "recognised"), (0, 0))[0]
    found["CSTDCS", "of_common"] = (best, None, found.get(("LDTT", "recognised"), (0, 0))[0])
    return found


def t04(office: Office) -> Numbers:
    sums = Sums(office)

    def village(name: str) -> str:
        return f"v|{name[:1].lower()}{name[1:]}"

    years = defaultdict(set)
    for e in office.entries.values():
        if e.award_code == "GIA_DINH_VAN_HOA" and e.id not in office.struck:
            ended = office.dossiers[e.nomination_id].period_to
            if e.entered_on >= date(office.last.year - 2, 1, 1):
                years[e.subject_id].add(int(ended[:4]) if ended else e.entered_on.year)
    for p in office.all["past_award"]:
        if p.award_code == "GIA_DINH_VAN_HOA":
            years[p.subject_id].add(p.year)
    last = office.last.year
    for s in office.all["subject"]:
        if s.kind == "household":
            rows = ("all", village(s.village))
            sums.add(rows, "households", s.id)
            if years[s.id] >= {last, last - 1, last - 2}:
                sums.add(rows, "in_a_row", s.id)
    registered = {c.nomination_id for c in office.all["claim"]
                  if c.key == "REGISTERED" and c.value > 0}  # fmt: skip
    for n in office.all["nomination"]:
        if n.award_code == "GIA_DINH_VAN_HOA" and office.inside(office.begun(n)):
            rows = ("all", village(office.subjects[n.subject_id].village))
            sums.add(rows, "proposed", n.subject_id)
            if n.id in registered:
                sums.add(rows, "registered", n.subject_id)
    for e in office.lines():
        place = f"v|{placed(office.address(e))[1]}"
        if e.award_code == "GIA_DINH_VAN_HOA":
            sums.add(("all", place), "families", e.subject_id)
        if e.award_code == "THON_VAN_HOA":
            own = village(e.full_name) if e.full_name.startswith("Thôn ") else place
            sums.add(("all", own), "villages", e.subject_id)
        if e.award_code == "XA_TIEU_BIEU":
            sums.add(("all",), "communes", e.subject_id)
    found = sums.numbers()
    for row in {row for row, _ in found} | {"all"}:
        whole = found.get((row, "households"), (0, 0))[0]
        found[row, "share"] = (found.get((row, "families"), (0, 0))[1], None, whole)
    return found


def t05(office: Office) -> Numbers:
    sums, plain = Sums(office), Sums(office)
    for m in office.all["movement"]:
        begun = m.starts_on is None or m.starts_on <= office.last
        goes_on = m.ends_on is None or m.ends_on >= office.first
        if begun and goes_on and m.state not in ("draft", "submitted", "cancelled"):
            plain.add(("all", m.id.hex), "movements", None)
    for r in office.all["movement_registration"]:
        if office.inside(r.registered_on):
            plain.add(("all", r.movement_id.hex), "registered", None)
            plain.add(("all", r.movement_id.hex), "people", None, r.people)
    for r in office.all["movement_review"]:
        if office.inside(r.held_on):
            plain.add(("all", r.movement_id.hex), r.kind, None)
    for e in office.lines():
        movement = office.dossiers[e.nomination_id].movement_id
        if movement is not None:
            sums.add(("all", movement.hex), "awards", e.subject_id)
    return sums.numbers() | {key: (n, None) for key, (n, _) in plain.numbers().items()}


def t06(office: Office) -> Numbers:
    sums = Sums(office)
    for e in office.all["exemplar"]:
        rows = ["withdrawn"] if e.withdrawn_on else ["all", f"s|{e.stage}"]
        for stage, day in (
            ("detect", e.detected_on), ("foster", e.fostered_on), ("sum_up", e.summed_up_on),
            ("replicate", e.replicated_on),
        ):  # fmt: skip
            if office.inside(day):
                rows.append(f"p|{stage}")
        tags = {t.tag for t in office.all["exemplar_tag"] if t.exemplar_id == e.id}
        for column in ("total", *(tags or ("untagged",))):
            sums.add(rows, column, e.subject_id)
    return sums.numbers()


def t07(office: Office) -> Numbers:
    sums = Sums(office)

    def count(day: date | None, column: str) -> None:
        if office.inside(day) and day is not None:
            place = (day.year - office.first.year) * 12 + day.month - office.first.month
            sums.add(("all", f"m{place:03}"), column, None)

    letters = {one.id: one for one in office.all["submission_letter"]}
    done: dict[UUID, list[date]] = defaultdict(list)
    for e in office.entries.values():
        done[e.nomination_id].append(e.entered_on)
        count(e.entered_on, "decided")
    for s in office.all["submission"]:
        done[s.nomination_id].append(letters[s.letter_id].signed_on)
        count(letters[s.letter_id].signed_on, "forwarded")
    for c in office.all["closing"]:
        done[c.nomination_id].append(c.closed_on)
        if c.outcome in ("not_eligible", "not_passed"):
            count(c.closed_on, "unmet")
    for r in office.all["dossier_receipt"]:
        count(r.received_on, "received")
        ended = min(done[r.nomination_id], default=None)
        if ended is None:
            count(r.received_on, "late" if r.due_on < office.today else "open")
        else:
            count(r.received_on, "in_time" if ended <= r.due_on else "late")
    for r in office.all["dossier_return"]:
        if r.kind != "superior":
            count(r.asked_on, "returned")
    for v in office.all["superior_verdict"]:
        if v.kind == "returned":
            count(v.told_on, "sent_back")
    for s in office.all["sealed_case"]:
        made: datetime = s.created_at
        count((made + timedelta(hours=7)).date(), "sealed")
    found: Numbers = {key: (n, None) for key, (n, _) in sums.numbers().items()}
    months = (office.last.year - office.first.year) * 12 + office.last.month - office.first.month
    for row in ("all", *(f"m{n:03}" for n in range(months + 1))):
        part = found.get((row, "in_time"), (0,))[0]
        found[row, "time_share"] = (part, None, found.get((row, "received"), (0,))[0])
    return found


def t08(office: Office) -> Numbers:
    counted, money = Sums(office), Sums(office)
    for e in office.lines():
        last = f"{e.award_code}|{e.coefficient}|{int(office.above(e))}"
        rows = ("all", e.award_code, last)
        counted.add(rows, "count", e.subject_id)
        money.add(rows, "amount", e.subject_id, e.amount)
    return counted.numbers() | money.numbers()


def t09(office: Office) -> Numbers:
    sums, plain = Sums(office), Sums(office)
    for c in office.all["complaint"]:
        rows = ("c", f"c|{c.kind}")
        if office.inside(c.received_on):
            plain.add(rows, "received", None)
        if office.inside(c.closed_on):
            plain.add(rows, "settled", None)
            plain.add(rows, c.result, None)
    struck = {r.id: r for r in office.all["revocation"]}
    for r in struck.values():
        if office.inside(r.decided_on):
            who = office.entries[r.register_entry_id].subject_id
            rows = ("cancelled", f"cancelled|{r.ground}")
            sums.add(rows, "cancelled", who)
            if r.amount:
                sums.add(rows, "due", who, r.amount)
    for o in office.all["title_order"]:
        if o.register_entry_id and office.inside(o.decided_on):
            who = office.entries[o.register_entry_id].subject_id
            sums.add(("titles",), "restored" if o.restores_id else "stripped", who)
    for b in office.all["recovery"]:
        if office.inside(b.recovered_on):
            r = struck[b.revocation_id]
            who = office.entries[r.register_entry_id].subject_id
            rows = ("cancelled", f"cancelled|{r.ground}")
            if b.item_returned:
                sums.add(rows, "papers", who)
            if b.amount:
                sums.add(rows, "paid", who, b.amount)
    return sums.numbers() | {key: (n, None) for key, (n, _) in plain.numbers().items()}


def t10(office: Office, population: int = 0) -> Numbers:
    sums = Sums(office)
    for e in office.lines():
        unit = (e.unit_code, e.unit_valid_from)
        if e.unit_code is None:
            unit = ("22792", None) if e.entered_on < CHANGE else ("22795", CHANGE)
        rows = ["all", "k|?", *(["mountain"] if office.mountain.get(unit) else [])]
        sums.add(rows, "total", e.subject_id)
    found = sums.numbers()
    whole = found.get(("all", "total"), (0, 0))[0]
    for row in ("all", "k|I", "k|II", "k|III", "k|?", "border", "island", "mountain"):
        number = found.get((row, "total"), (0, 0))[0]
        found[row, "share"] = (number, None, whole)
        of = population if row in ("all", "k|?", "mountain") else 0
        found[row, "per_thousand"] = (number, None, of)
    return found


def t11(office: Office) -> Numbers:
    sums, days = Sums(office), Sums(office)
    told = {c.nomination_id: c.happened_on for c in office.all["deed_capture"]}
    for e in office.lines():
        if e.commendation_type != "DOT_XUAT":
            continue
        rows = ("all", e.award_code)
        sums.add(rows, "total", e.subject_id)
        if e.nomination_id not in told:
            sums.add(rows, "day_unknown", e.subject_id)
            continue
        span = (e.entered_on - told[e.nomination_id]).days
        sums.add(rows, "quick" if span <= 7 else "month" if span <= 30 else "slow", e.subject_id)
        days.add(rows, "days", e.subject_id, span)
        days.add(rows, "known", e.subject_id)
    found = sums.numbers()
    added = days.numbers()
    for row in {row for row, _ in found} | {"all"}:
        quick, total = found.get((row, "quick"), (0, 0))[0], found.get((row, "total"), (0, 0))[0]
        found[row, "quick_share"] = (quick, None, total)
        found[row, "days"] = (added.get((row, "days"), (0,))[0], None,
                              added.get((row, "known"), (0,))[0])  # fmt: skip
    return found


def f0701(office: Office) -> Numbers:
    plain = Sums(office)
    for m in office.all["movement"]:
        begun = m.starts_on is None or m.starts_on <= office.last
        goes_on = m.ends_on is None or m.ends_on >= office.first
        column = {"nation": "c2", "ministry": "c3", "province": "c3"}.get(m.launch_level)
        there = m.state not in ("draft", "submitted", "cancelled")
        if begun and goes_on and there and column is not None:
            for each in ("c1", column):
                plain.add(("all", m.form), each, None)
    return {key: (n, None) for key, (n, _) in plain.numbers().items()}


def _given_above(office: Office, columns: dict[str, str]) -> Numbers:
    sums = Sums(office)
    for e in office.lines():
        if e.award_code in columns:
            name = "UBND xã Phước Tiến" if e.entered_on < CHANGE else "UBND xã Bác Ái"
            for column in ("c1", columns[e.award_code]):
                sums.add(("all", f"e|{name}"), column, e.subject_id)
    return sums.numbers()


def f0702(office: Office) -> Numbers:
    return _given_above(office, {"BANG_KHEN_TTG": "c17", "HC_LAO_DONG_3": "c6"})


def f0703(office: Office) -> Numbers:
    return _given_above(office, {"BANG_KHEN_TINH": "c2", "CO_TD_TINH": "c4"})


PLAIN: dict[str, Callable[[Office], Numbers]] = {
    "T01": t01,
    "T02": t02,
    "T03": t03,
    "T04": t04,
    "T05": t05,
    "T06": t06,
    "T07": t07,
    "T08": t08,
    "T09": t09,
    "T10": t10,
    "T11": t11,
    "0701": f0701,
    "0702": f0702,
    "0703": f0703,
}
