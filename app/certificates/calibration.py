"""What was measured on a printer's test sheet, kept for this machine by printer and by tray."""

import json
from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import identity
from app.certificates.drawing import CROSS, Offset, measured
from app.certificates.layouts import Layout
from app.errors import ClerkError
from db.local import LocalValue

FARTHEST = 15.0  # mm from where the cross belongs; no printer that works is farther off
LEAST_SCALE, MOST_SCALE = 0.95, 1.05


@dataclass(frozen=True, slots=True)
class Calibration:
    """What the clerk measured, mm, and when. far: between the two crosses, where measured."""

    across: float
    down: float
    far: float | None
    measured_on: date

    def offset(self, layout: Layout) -> Offset:
        """What makes up for it."""
        return measured(self.across, self.down, self.far, layout)


def read(session: Session, printer: str, tray: str) -> Calibration | None:
    """What was measured for a printer and tray; None where nothing was, or it cannot be read."""
    kept = identity.get(session, _name(printer, tray))
    if not kept:
        return None
    try:
        values = json.loads(kept)
        far = values["far"]
        return Calibration(
            float(values["across"]),
            float(values["down"]),
            None if far is None else float(far),
            date.fromisoformat(values["measured_on"]),
        )
    except (ValueError, TypeError, KeyError):
        return None


def keep(session: Session, printer: str, tray: str, found: Calibration | None) -> None:
    """Keep what was measured for a printer and tray; None goes back to no offset."""
    text = "" if found is None else json.dumps(asdict(found), default=str)
    identity.put(session, _name(printer, tray), text.encode())


def measured_printers(session: Session) -> list[str]:
    """The printers that were measured on this machine, with their trays."""
    query = select(LocalValue).where(LocalValue.name.startswith(_name("", "").rstrip("\n")))
    kept = [one.name.removeprefix("calibration ") for one in session.scalars(query) if one.value]
    return sorted(name.strip().replace("\n", ", ") for name in kept)


def length(typed: str, name: str, true: float = CROSS) -> float:
    """A length in mm as typed ("21,5", "21.5 mm"), checked to be near where it belongs.

    true: what a perfect printer gives, mm. name: the field for a ClerkError.
    """
    plain = typed.replace("mm", "").replace(",", ".").strip()
    try:
        value = float(plain)
    except ValueError:
        value = float("nan")
    near = FARTHEST if true == CROSS else true * (1 - LEAST_SCALE)
    if not abs(value - true) <= near:
        shown = f"{true + 1.5:g}".replace(".", ",")
        raise ClerkError(
            what=f"Số đo phải gần {true:g} mm, lệch nhiều nhất {near:.0f} mm.",
            todo=f"Đo lại trên tờ thử. Ví dụ: {shown}",
            field=name,
        )
    return value


def _name(printer: str, tray: str) -> str:
    return f"calibration {printer}\n{tray}"
