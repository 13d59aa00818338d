"""The layouts an office may choose among: those that ship with the program, and its own.

Plain values and pure functions: the page keeps the shelf in its hand, changes it, takes a change
back by putting the shelf of before in its place, and stores it. One layout is used for all, or
another for an award, or for an award in one way of printing: a `Use` names them. It stays in this
file and is not sent; another machine gets a layout as a file
(docs/decisions/0105-an-offices-own-layouts.md).
"""

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from uuid import uuid4

from sqlalchemy.orm import Session

from app import identity
from app.certificates import layouts
from app.certificates.layouts import Layout
from app.certificates.texts import CertificateText, Mode
from app.errors import ClerkError
from app.text import clean

MOST = 50  # own layouts
MOST_BYTES = 64 * 1024  # of a layout's file
LONGEST_NAME = 60
ENDING = ".maukhen"
_FORMAT = "so-vang-mau-1"
_NAME = "certificate layouts"


class Use(NamedTuple):
    """What a layout is for. award: a code of the catalogue; mode: of texts.Mode; "" for any."""

    award: str = ""
    mode: str = ""


ANY = Use()


@dataclass(frozen=True, slots=True)
class Own:
    """A layout of the office. base: the shipped one that it was made from.

    backdrop: the name of its scanned blank, as backdrop.py keeps it; "" for none.
    """

    id: str
    base: str
    layout: Layout
    backdrop: str = ""


@dataclass(frozen=True, slots=True)
class Shelf:
    """in_use: the name of a shipped layout, or the id of an own one. special: others, by use."""

    in_use: str = layouts.A4
    own: tuple[Own, ...] = ()
    special: tuple[tuple[Use, str], ...] = ()


def choices(shelf: Shelf) -> list[tuple[str, str]]:
    """What can be chosen, as (id, name): the shipped ones first."""
    given = [(name, layouts.load(name).name) for name in layouts.shipped()]
    return given + [(each.id, each.layout.name) for each in shelf.own]


def scope(shelf: Shelf, use: Use = ANY) -> Use:
    """What the layout was chosen for that is used here: award and way, the award alone, or ANY."""
    taken = dict(shelf.special)
    return next((each for each in (use, Use(use.award)) if each in taken), ANY)


def chosen(shelf: Shelf, use: Use = ANY) -> str:
    """The id of the layout that is used here."""
    return dict(shelf.special).get(scope(shelf, use), shelf.in_use)


def own_in_use(shelf: Shelf, use: Use = ANY) -> Own | None:
    """The office's own layout in use, None while it is a shipped one."""
    id = chosen(shelf, use)
    return next((each for each in shelf.own if each.id == id), None)


def current(shelf: Shelf, use: Use = ANY) -> Layout:
    """The layout in use."""
    own = own_in_use(shelf, use)
    return own.layout if own else layouts.load(chosen(shelf, use))


def layout_of(shelf: Shelf, mode: Mode, certificate: CertificateText) -> Layout:
    """The layout by which a certificate is printed; `drawing.draw` takes it of each."""
    return current(shelf, Use(certificate.award, mode))


def use(shelf: Shelf, id: str, at: Use = ANY) -> Shelf:
    """The shelf with another layout in use. Raises KeyError for one that is not there."""
    if id not in dict(choices(shelf)):
        raise KeyError(id)
    return _put(shelf, id, scope(shelf, at))


def use_for(shelf: Shelf, at: Use, wanted: Use) -> Shelf:
    """The shelf where the layout that is used at `at` was chosen for `wanted`.

    wanted: `at` itself, its award alone, or ANY. What was chosen more closely gives way.
    """
    closer = {at: (), Use(at.award): (at,)}.get(wanted, (at, Use(at.award)))
    kept = tuple(each for each in shelf.special if each[0] not in closer)
    return _put(replace(shelf, special=kept), chosen(shelf, at), wanted)


def change(shelf: Shelf, layout: Layout, at: Use = ANY) -> Shelf:
    """The shelf with the layout in use changed. A shipped one stays: its copy is changed."""
    if own_in_use(shelf, at) is None:
        shelf = copy(shelf, at)
        layout = replace(layout, name=current(shelf, at).name)
    return _with(shelf, replace(_own_at(shelf, at), layout=layout))


def with_backdrop(shelf: Shelf, name: str, at: Use = ANY) -> Shelf:
    """The shelf with another scanned blank behind the layout in use, "" for none."""
    if own_in_use(shelf, at) is None:
        shelf = copy(shelf, at)
    return _with(shelf, replace(_own_at(shelf, at), backdrop=name))


def copy(shelf: Shelf, at: Use = ANY) -> Shelf:
    """The shelf with a copy of the layout in use, which is then in use. Raises ClerkError."""
    own, layout = own_in_use(shelf, at), current(shelf, at)
    base, backdrop = (own.base, own.backdrop) if own else (chosen(shelf, at), "")
    return _added(shelf, Own("", base, layout, backdrop), _copy_name(layout.name), at)


def rename(shelf: Shelf, name: str, at: Use = ANY) -> Shelf:
    """The shelf with another name for the own layout in use. Raises ClerkError naming the field."""
    name = clean(name)
    others = {words.casefold() for id, words in choices(shelf) if id != chosen(shelf, at)}
    if not name or len(name) > LONGEST_NAME:
        raise ClerkError(
            "Chưa ghi tên mẫu." if not name else f"Tên mẫu dài {len(name)} ký tự.",
            f"Ghi tên không quá {LONGEST_NAME} ký tự. Ví dụ: Phôi Giấy khen năm 2025",
            field="name",
        )
    if name.casefold() in others:
        raise ClerkError("Đã có mẫu mang tên này.", "Ghi tên khác.", field="name")
    return change(shelf, replace(current(shelf, at), name=name), at)


def remove(shelf: Shelf, at: Use = ANY) -> Shelf:
    """The shelf without the own layout in use; where it was used, the one it was made from is."""
    gone = _own_at(shelf, at)
    special = ((each, gone.base if id == gone.id else id) for each, id in shelf.special)
    return Shelf(
        gone.base if shelf.in_use == gone.id else shelf.in_use,
        tuple(each for each in shelf.own if each is not gone),
        tuple(special),
    )


def original(shelf: Shelf, at: Use = ANY) -> Shelf:
    """The shelf with all places of the own layout in use as in the one it was made from."""
    own = own_in_use(shelf, at)
    if own is None:
        return shelf
    return change(shelf, replace(layouts.load(own.base), name=own.layout.name), at)


def export(shelf: Shelf, at: Use = ANY) -> bytes:
    """The layout in use as a file for another machine: no font and no scanned blank are in it."""
    own = own_in_use(shelf, at)
    values = {
        "format": _FORMAT,
        "base": own.base if own else chosen(shelf, at),
        "layout": layouts.to_values(current(shelf, at)),
    }
    return json.dumps(values, ensure_ascii=False, indent=1, allow_nan=False).encode()


def take_in(shelf: Shelf, data: bytes, at: Use = ANY) -> Shelf:
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
    return _added(shelf, own, clean(own.layout.name), at)


def read(session: Session) -> Shelf:
    """The shelf as it was kept; an own layout that cannot be read is left out."""
    kept = identity.get(session, _NAME)
    values: dict[str, Any] = json.loads(kept) if kept else {"in_use": layouts.A4, "own": []}
    own = []
    for each in values["own"]:
        with suppress(ValueError):
            own.append(replace(_own(each["id"], each), backdrop=each.get("backdrop", "")))
    shelf = Shelf(own=tuple(own))
    there = dict(choices(shelf))
    special = tuple(
        (Use(award, mode), id) for award, mode, id in values.get("special", ()) if id in there
    )
    in_use = values["in_use"] if values["in_use"] in there else shelf.in_use
    return replace(shelf, in_use=in_use, special=special)


def keep(session: Session, shelf: Shelf) -> None:
    """Keep the shelf in place of the one before."""
    values = {
        "in_use": shelf.in_use,
        "own": [
            {
                "id": each.id,
                "base": each.base,
                "layout": layouts.to_values(each.layout),
                "backdrop": each.backdrop,
            }
            for each in shelf.own
        ],
        "special": [[*each, id] for each, id in shelf.special],
    }
    identity.put(session, _NAME, json.dumps(values, ensure_ascii=False).encode())


def _put(shelf: Shelf, id: str, at: Use) -> Shelf:
    """The shelf with a layout chosen for exactly this use."""
    if at == ANY:
        return replace(shelf, in_use=id)
    others = tuple(each for each in shelf.special if each[0] != at)
    return replace(shelf, special=(*others, (at, id)))


def _own_at(shelf: Shelf, at: Use) -> Own:
    own = own_in_use(shelf, at)
    if own is None:
        raise KeyError(chosen(shelf, at))
    return own


def _with(shelf: Shelf, changed: Own) -> Shelf:
    return replace(
        shelf, own=tuple(changed if each.id == changed.id else each for each in shelf.own)
    )


def _own(id: str, values: Mapping[str, Any]) -> Own:
    base = values["base"]
    if base not in layouts.shipped():
        raise ValueError("made from a layout that this program does not have")
    return Own(id, base, layouts.from_values(values["layout"]))


def _added(shelf: Shelf, own: Own, name: str, at: Use) -> Shelf:
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
    made = replace(own, id=uuid4().hex, layout=replace(own.layout, name=name))
    return _put(replace(shelf, own=(*shelf.own, made)), made.id, scope(shelf, at))


def _copy_name(name: str) -> str:
    words = " (của đơn vị)"
    plain = name.split(words)[0]
    return plain[: LONGEST_NAME - len(words)] + words
