"""What was measured on a printer's test sheet, kept for this machine by printer, tray and paper."""

import json
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import identity
from app.certificates.drawing import CROSS, RULER, Offset, measured, paper_words
from app.errors import ClerkError
from db.local import LocalValue

Paper = tuple[float, float]  # width and height, mm
_BEFORE: Paper = (297.0, 210.0)
FARTHEST = 15.0  # mm from where the cross belongs; no printer that works is farther off
LEAST_SCALE, MOST_SCALE = 0.95, 1.05
_KEY = "calibration "


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the clerk measured, mm, and when. wide, high: the two rulers, where measured."""

    across: float
    down: float
    wide: float | None
    high: float | None
    measured_on: date

    def offset(self) -> Offset:
        """What makes up for it."""
        return measured(self.across, self.down, self.wide, self.high)


def read(session: Session, printer: str, tray: str, paper: Paper) -> Calibration | None:
    """What was measured for a printer, tray and paper; None where nothing was.

    What was measured before papers were told apart is that of A4.
    """
    kept = identity.get(session, _name(printer, tray, paper))
    if kept is None and paper == _BEFORE:
        kept = identity.get(session, f"{_KEY}{printer}\n{tray}")
    try:
        return _of(json.loads(kept)) if kept else None
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


def _of(values: dict[str, Any]) -> Calibration:
    wide, high = values.get("wide"), values.get("high")
    if wide is None and (far := values.get("far")) is not None:
        wide = round(float(far) * RULER / (_BEFORE[0] - 2 * CROSS), 2)
    return Calibration(
        float(values["across"]),
        float(values["down"]),
        None if wide is None else float(wide),
        None if high is None else float(high),
        date.fromisoformat(values["measured_on"]),
    )


def keep(
    session: Session, printer: str, tray: str, paper: Paper, found: Calibration | None
) -> None:
    """Keep what was measured for a printer, tray and paper; None goes back to no offset."""
    text = "" if found is None else json.dumps(asdict(found), default=str)
    identity.put(session, _name(printer, tray, paper), text.encode())


def measured_printers(session: Session) -> list[str]:
    """The printers that were measured on this machine, with their trays and papers."""
    query = select(LocalValue).where(LocalValue.name.startswith(_KEY, autoescape=True))
    kept = [one.name.removeprefix(_KEY) for one in session.scalars(query) if one.value]
    return sorted(", ".join(filter(None, name.split("\n"))) for name in kept)


def length(typed: str, name: str, true: float = CROSS) -> float:
    """A length in mm as typed ("21,5", "21.5 mm", "2,15 cm"), near where it belongs.

    true: what a perfect printer gives, mm. name: the field for a ClerkError.
    """
    plain = typed.casefold().strip()
    times = 10 if plain.endswith("cm") else 1
    try:
        value = float(plain.rstrip("cm ").replace(",", ".")) * times
    except ValueError:
        value = float("nan")
    near = FARTHEST if true == CROSS else true * (1 - LEAST_SCALE)
    if abs(value - true) <= near:
        return round(value, 2)
    example = value * 10 if abs(value * 10 - true) <= near else true + 1.5
    todo = "Ghi bằng mi-li-mét, như" if example == value * 10 else "Đo lại trên tờ thử. Ví dụ:"
    raise ClerkError(
        what=f"Số đo phải gần {true:g} mm, lệch nhiều nhất {near:.0f} mm.",
        todo=f"{todo} {f'{example:g}'.replace('.', ',')}",
        field=name,
    )


def _name(printer: str, tray: str, paper: Paper) -> str:
    return f"{_KEY}{printer}\n{tray}\n{paper_words(paper)}"
