"""Packages from a USB stick: the same bytes, the same answer, written back onto the stick, and
beside them what is sent down."""

from dataclasses import dataclass
from pathlib import Path

from app.clock import Clock
from app.packages.receipts import SignedReceipt
from app.province import down, intake
from app.province.folder import Province
from app.sync import usb


@dataclass(frozen=True, slots=True)
class Imported:
    """What a stick held. answers: by file digest; damaged: digests whose bytes are not theirs."""

    answers: dict[str, SignedReceipt]
    damaged: tuple[str, ...]


def take_stick(province: Province, stick: Path, now: Clock) -> Imported:
    """Take every package on a stick in, in whatever order it lies there.

    Raises ClerkError where an answer can't be written back; what was taken in stays taken in.
    """
    answers: dict[str, SignedReceipt] = {}
    damaged: list[str] = []
    for found in usb.packages_on(stick):
        if found.data is None:
            damaged.append(found.digest)
        else:
            answers[found.digest] = intake.take(province, found.data, "usb", now)
    for digest, answer in answers.items():
        # what had to wait may have been applied when a later file closed the gap
        newest = intake.receipt_of(province, answer.receipt.package)
        if newest is not None and newest.receipt.header == answer.receipt.header:
            answers[digest] = newest
        usb.write_receipt(stick, digest, answers[digest].data)
    down.copy_to(province, stick)
    return Imported(answers, tuple(damaged))
