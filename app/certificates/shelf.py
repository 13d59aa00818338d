"""The layouts an office may choose among: those that ship with the program, and its own.

Plain values and pure functions: the page keeps the shelf in its hand, changes it, takes a change
back by putting the shelf of before in its place, and stores it. It stays in this file and is not
sent; another machine gets a layout as a file (docs/decisions/0105-an-offices-own-layouts.md).
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any
from uuid import uuid4

from sqlalchemy.orm import Session

from app import identity
from app.certificates import layouts
from app.certificates.layouts import Layout
from app.errors import ClerkError
from app.text import clean

MOST = 50  # own layouts
MOST_BYTES = 64 * 1024  # of a layout's file
LONGEST_NAME = 60
ENDING = ".maukhen"
_FORMAT = "so-vang-mau-1"
_NAME = "certificate layouts"


@dataclass(frozen=True, slots=True)
class Own:
    """A layout of the office. base: the shipped one that it was made from."""

    id: str
    base: str
    layout: Layout


@dataclass(frozen=True, slots=True)
class Shelf:
    """in_use: the name of a shipped layout, or the id of an own one."""

    in_use: str = layouts.A4
    own: tuple[Own, ...] = ()


def choices(shelf: Shelf) -> list[tuple[str, str]]:
    """What can be chosen, as (id, name): the shipped ones first."""
    given = [(name, layouts.load(name).name) for name in layouts.shipped()]
    return given + [(each.id, each.layout.name) for each in shelf.own]


def own_in_use(shelf: Shelf) -> Own | None:
    """The office's own layout in use, None while it is a shipped one."""
    return next((each for each in shelf.own if each.id == shelf.in_use), None)


def current(shelf: Shelf) -> Layout:
    """The layout in use."""
    own = own_in_use(shelf)
    return own.layout if own else layouts.load(shelf.in_use)


def use(shelf: Shelf, chosen: str) -> Shelf:
    """The shelf with another layout in use. Raises KeyError for one that is not there."""
    if chosen not in dict(choices(shelf)):
        raise KeyError(chosen)
    return replace(shelf, in_use=chosen)


def change(shelf: Shelf, layout: Layout) -> Shelf:
    """The shelf with the layout in use changed. A shipped one stays: its copy is changed."""
    if own_in_use(shelf) is None:
        shelf = copy(shelf)
        layout = replace(layout, name=current(shelf).name)
    own = tuple(
        replace(each, layout=layout) if each.id == shelf.in_use else each for each in shelf.own
    )
    return replace(shelf, own=own)


def copy(shelf: Shelf) -> Shelf:
    """The shelf with a copy of the layout in use, which is then in use. Raises ClerkError."""
    own, layout = own_in_use(shelf), current(shelf)
    return _added(shelf, own.base if own else shelf.in_use, layout, _copy_name(layout.name))


def rename(shelf: Shelf, name: str) -> Shelf:
    """The shelf with another name for the own layout in use. Raises ClerkError naming the field."""
    name = clean(name)
    others = {words.casefold() for id, words in choices(shelf) if id != shelf.in_use}
    if not name or len(name) > LONGEST_NAME:
        raise ClerkError(
            "Chưa ghi tên mẫu." if not name else f"Tên mẫu dài {len(name)} ký tự.",
            f"Ghi tên không quá {LONGEST_NAME} ký tự. Ví dụ: Phôi Giấy khen năm 2025",
            field="name",
        )
    if name.casefold() in others:
        raise ClerkError("Đã có mẫu mang tên này.", "Ghi tên khác.", field="name")
    return change(shelf, replace(current(shelf), name=name))


def remove(shelf: Shelf) -> Shelf:
    """The shelf without the own layout in use; the one it was made from is then in use."""
    own = own_in_use(shelf)
    if own is None:
        raise KeyError(shelf.in_use)
    return Shelf(own.base, tuple(each for each in shelf.own if each is not own))


def original(shelf: Shelf) -> Shelf:
    """The shelf with all places of the own layout in use as in the one it was made from."""
    own = own_in_use(shelf)
    if own is None:
        return shelf
    return change(shelf, replace(layouts.load(own.base), name=own.layout.name))


def export(shelf: Shelf) -> bytes:
    """The layout in use as a file for another machine."""
    own = own_in_use(shelf)
    values = {
        "format": _FORMAT,
        "base": own.base if own else shelf.in_use,
        "layout": layouts.to_values(current(shelf)),
    }
    return json.dumps(values, ensure_ascii=False, indent=1, allow_nan=False).encode()


def take_in(shelf: Shelf, data: bytes) -> Shelf:
    """The shelf with a layout from a file, which is then in use.

    Raises ClerkError for anything but such a file, whole and printable.
    """
    try:
        if len(data) > MOST_BYTES:
            raise ValueError("too large")
        values = json.loads(data)
        if not isinstance(values, dict) or set(values) != {"format", "base", "layout"}:
            raise ValueError("not a layout's file")
        if values["format"] != _FORMAT:
            raise ValueError("another format")
        own = _own("", values)
        if not clean(own.layout.name) or len(own.layout.name) > LONGEST_NAME:
            raise ValueError("no name")
    except (ValueError, RecursionError) as error:
        raise ClerkError(
            "Tệp này không phải mẫu giấy khen của Sổ Vàng, hoặc đã bị sửa.",
            "Xin máy kia lưu lại mẫu ra tệp, rồi chọn lại.",
            kept="Các mẫu đang có vẫn nguyên.",
            details=str(error)[:80],
        ) from error
    return _added(shelf, own.base, own.layout, clean(own.layout.name))


def read(session: Session) -> Shelf:
    """The shelf as it was kept; an own layout that cannot be read is left out."""
    kept = identity.get(session, _NAME)
    values: dict[str, Any] = json.loads(kept) if kept else {"in_use": layouts.A4, "own": []}
    own = []
    for each in values["own"]:
        with suppress(ValueError):
            own.append(_own(each["id"], each))
    shelf = Shelf(own=tuple(own))
    return use(shelf, values["in_use"]) if values["in_use"] in dict(choices(shelf)) else shelf


def keep(session: Session, shelf: Shelf) -> None:
    """Keep the shelf in place of the one before."""
    values = {
        "in_use": shelf.in_use,
        "own": [
            {"id": each.id, "base": each.base, "layout": layouts.to_values(each.layout)}
            for each in shelf.own
        ],
    }
    identity.put(session, _NAME, json.dumps(values, ensure_ascii=False).encode())


def _own(id: str, values: Mapping[str, Any]) -> Own:
    base = values["base"]
    if base not in layouts.shipped():
        raise ValueError("made from a layout that this program does not have")
    return Own(id, base, layouts.from_values(values["layout"]))


def _added(shelf: Shelf, base: str, layout: Layout, name: str) -> Shelf:
    if len(shelf.own) >= MOST:
        raise ClerkError(
            f"Đã có {MOST} mẫu của đơn vị.",
            "Bỏ bớt mẫu không dùng nữa, rồi làm lại.",
            kept="Các mẫu đang có vẫn nguyên.",
        )
    taken = {words.casefold() for _id, words in choices(shelf)}
    wanted, number = name, 2
    while name.casefold() in taken:
        name = f"{wanted[: LONGEST_NAME - 4]} {number}"
        number += 1
    made = Own(uuid4().hex, base, replace(layout, name=name))
    return Shelf(made.id, (*shelf.own, made))


def _copy_name(name: str) -> str:
    words = " (của đơn vị)"
    return name if name.endswith(words) else name[: LONGEST_NAME - len(words)] + words
