"""The English words of the window: found in the source, kept in a .ts file, made into a .qm file.

Standard library and Qt's lrelease only. Qt's lupdate gives `tr("…")` at the level of a module the
empty context, whatever `tr` is there; so the source is read here, with the contexts that
are true at run time:

- `self.tr("…")`, and `tr("…")` after `tr = self.tr`: the class;
- `tr("…")` where the module says `tr = partial(QCoreApplication.translate, "name")`, or imports
  the `tr` of such a module: that name.
"""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parents[1]
TS = ROOT / "resources/translations/sovang_en.ts"
QM = TS.with_suffix(".qm")
PLACES = re.compile(r"\{[^{}]*\}")


class UnknownContextError(Exception):
    """A call of tr() that cannot be found again at run time; the text says where it stands."""


@dataclass(frozen=True)
class Entry:
    """One text of one context, and the file it was first found in."""

    context: str
    source: str
    file: str

    @property
    def key(self) -> tuple[str, str]:
        return self.context, self.source


Translations = dict[tuple[str, str], str]


# --- the source -----------------------------------------------------------------------------------


def entries(root: Path = ROOT) -> list[Entry]:
    """Every text inside tr() in ui/, once for each context. Raises UnknownContextError."""
    found: dict[tuple[str, str], Entry] = {}
    for path in sorted((root / "ui").rglob("*.py")):
        name = path.relative_to(root).as_posix()
        module = ast.parse(path.read_text(encoding="utf-8"), name)
        for call, context in calls(module, module_context(module, root)):
            text = call.args[0] if len(call.args) == 1 else None
            if not isinstance(text, ast.Constant) or not isinstance(text.value, str):
                raise UnknownContextError(f"{name}:{call.lineno}: tr() takes one text as it stands")
            if not context:
                raise UnknownContextError(f"{name}:{call.lineno}: whose tr() is this?")
            entry = Entry(context, text.value, name)
            found.setdefault(entry.key, entry)
    return sorted(found.values(), key=lambda entry: entry.context)


def module_context(module: ast.Module, root: Path = ROOT) -> str:
    """The context of a module's own `tr`, "" where it has none."""
    for node in module.body:
        if isinstance(node, ast.ImportFrom) and any(name.name == "tr" for name in node.names):
            path = root / f"{(node.module or '').replace('.', '/')}.py"
            return module_context(ast.parse(path.read_text(encoding="utf-8")), root)
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "tr":
            made = node.value
            if isinstance(made, ast.Call) and isinstance(made.args[-1], ast.Constant):
                return str(made.args[-1].value)
    return ""


def calls(module: ast.Module, context: str) -> Iterator[tuple[ast.Call, str]]:
    """Every call of tr() in a module with its context, "" where that is unknown."""

    def walk(node: ast.AST, owner: str, own: str) -> Iterator[tuple[ast.Call, str]]:
        if isinstance(node, ast.ClassDef):
            owner = node.name
        elif isinstance(node, ast.FunctionDef):
            if any(_takes_own(line) for line in ast.walk(node)):
                own = owner
        elif isinstance(node, ast.Call):
            called = node.func
            if isinstance(called, ast.Name) and called.id == "tr":
                yield node, own
            elif isinstance(called, ast.Attribute) and called.attr == "tr":
                yield node, owner if _is_own(called) else ""
        for child in ast.iter_child_nodes(node):
            yield from walk(child, owner, own)

    return walk(module, "", context)


def _takes_own(node: ast.AST) -> bool:
    """Whether this is `tr = self.tr`, also as one of several: `tr, desk = self.tr, …`."""
    if not isinstance(node, ast.Assign):
        return False
    target, value = node.targets[0], node.value
    if isinstance(target, ast.Tuple) and isinstance(value, ast.Tuple):
        pairs = list(zip(target.elts, value.elts, strict=False))
    else:
        pairs = [(target, value)]
    return any(isinstance(a, ast.Name) and a.id == "tr" and _is_own(b) for a, b in pairs)


def _is_own(node: ast.AST) -> bool:
    """Whether this is `self.tr`."""
    return (
        isinstance(node, ast.Attribute)
        and node.attr == "tr"
        and isinstance(node.value, ast.Name)
        and node.value.id == "self"
    )


# --- the files ------------------------------------------------------------------------------------


def read(path: Path = TS) -> Translations:
    """What has been translated; nothing where the file does not exist yet."""
    if not path.exists():
        return {}
    known: Translations = {}
    for context in ElementTree.parse(path).getroot().iter("context"):  # noqa: S314 - our own file
        for message in context.iter("message"):
            translation = message.find("translation")
            if translation is not None and translation.text and not translation.get("type"):
                key = context.findtext("name", ""), message.findtext("source", "")
                known[key] = translation.text
    return known


def write(wanted: list[Entry], known: Translations, path: Path = TS) -> None:
    """The .ts file of exactly the wanted entries, as Qt Linguist reads and writes it."""
    root = ElementTree.Element("TS", version="2.1", language="en", sourcelanguage="vi")
    contexts: dict[str, ElementTree.Element] = {}
    for entry in wanted:
        if entry.context not in contexts:
            contexts[entry.context] = ElementTree.SubElement(root, "context")
            ElementTree.SubElement(contexts[entry.context], "name").text = entry.context
        message = ElementTree.SubElement(contexts[entry.context], "message")
        ElementTree.SubElement(message, "location", filename=f"../../{entry.file}")
        ElementTree.SubElement(message, "source").text = entry.source
        translation = ElementTree.SubElement(message, "translation")
        if entry.key in known:
            translation.text = known[entry.key]
        else:
            translation.set("type", "unfinished")
    ElementTree.indent(root, "    ")
    words = ElementTree.tostring(root, encoding="unicode")
    text = f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{words}\n'
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def release(tool: Path, into: Path = QM, path: Path = TS) -> None:
    """Make the .qm file that the program loads. An entry without English keeps its Vietnamese."""
    line = [str(tool), "-silent", str(path), "-qm", str(into)]
    subprocess.run(line, check=True)


def release_tool(packages: Path) -> Path:
    """Qt's lrelease inside the PySide6 package of a site-packages folder."""
    return packages / "PySide6" / ("lrelease.exe" if sys.platform == "win32" else "lrelease")


# --- the work -------------------------------------------------------------------------------------


def faults(source: str, english: str) -> str:
    """What a translation has lost of its source, "" where it is whole."""
    if sorted(set(PLACES.findall(source))) != sorted(set(PLACES.findall(english))):
        return "other {places}"
    for mark, name in (("\n", "line breaks"), ("\t", "tabs"), ("→", "arrows")):
        if source.count(mark) != english.count(mark):
            return f"other {name}"
    if _letters(source) != _letters(english):
        return "other & letters"
    if source[:1].isspace() != english[:1].isspace() or source[-1:].isspace() != (
        english[-1:].isspace()
    ):
        return "other blanks at an end"
    return ""


def _letters(text: str) -> int:
    return text.replace("&&", "").count("&")


def update(added: Mapping[str, str], tool: Path, root: Path = ROOT) -> list[str]:
    """Bring both files up to date; returns the sources that still lack English.

    added: English by source, for every context that has the source. An entry that has none takes
    what the same source has in another context.
    """
    ts, qm = root / TS.relative_to(ROOT), root / QM.relative_to(ROOT)
    wanted, known = entries(root), read(ts)
    elsewhere = {source: english for (_, source), english in known.items()}
    for entry in wanted:
        english = added.get(entry.source) or known.get(entry.key) or elsewhere.get(entry.source)
        if english:
            known[entry.key] = english
    write(wanted, known, ts)
    release(tool, qm, ts)
    return list(dict.fromkeys(entry.source for entry in wanted if entry.key not in known))


def run(tool: Path, add: str | None) -> int:
    """The command: 1 while an entry lacks English or has lost a part of its source."""
    added: dict[str, str] = json.loads(Path(add).read_text(encoding="utf-8")) if add else {}
    missing = update(added, tool)
    lost = [
        f"{context}: {source!r} → {english!r}: {fault}"
        for (context, source), english in read().items()
        if (fault := faults(source, english))
    ]
    if missing:  # to be filled in and given back through --add
        print(json.dumps(dict.fromkeys(missing, ""), ensure_ascii=False, indent=1))
    print(*lost, sep="\n", end="\n" if lost else "", file=sys.stderr)
    print(f"{len(read())} translated, {len(missing)} missing, {len(lost)} faulty", file=sys.stderr)
    return 1 if missing or lost else 0
