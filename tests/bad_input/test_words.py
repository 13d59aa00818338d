"""What a clerk reads is Vietnamese of the office: no English, no machine's words, no blame."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOMS = [path for room in ("app", "ui", "db") for path in sorted((ROOT / room).rglob("*.py"))]
PAGES = sorted((ROOT / "resources" / "province").glob("*.html"))
ENGLISH_HELP = ROOT / "ui" / "main.py"  # the help of a command for support, not for clerks

VIETNAMESE = re.compile(
    "[ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ]", re.I
)
ENGLISH = """server sync synchronize upload download database hash byte bytes checksum file folder
    error timeout offline online login logout password passphrase backup import export submit
    session json sql http cache data click scan email update token failed loading undo redo header
    null exception debug log ok cancel"""
STIFF = """đồng bộ, máy chủ, lỗi, cơ sở dữ liệu, vui lòng, xung đột, dữ liệu không hợp lệ, thất bại,
    thành công, bạn, phiên làm việc, quyền truy cập, chắc chắn muốn, xin lỗi"""
FORBIDDEN = [*ENGLISH.split(), *(" ".join(words.split()) for words in STIFF.split(","))]
WORD = re.compile(r"(?<![\w.:/-])(" + "|".join(map(re.escape, FORBIDDEN)) + r")(?![\w:/-])", re.I)
STOP = re.compile(
    r"(?<![\w&])(the|of|and|is|are|not|with|for|page|by|or|done|found|must|save|open|close|yes"
    r"|please|name|date|this|that|you|your|new|print|search|settings)(?!\w)",
    re.I,
)
ERRORS = {"ClerkError", "NotSent", "WrongSecret"}


def words_of(node: ast.AST) -> Iterator[ast.Constant]:
    """Every piece of text inside an expression."""
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part


def docstrings(tree: ast.AST) -> set[ast.AST]:
    found: set[ast.AST] = set()
    for node in ast.walk(tree):
        body = getattr(node, "body", None)
        if isinstance(body, list) and body and isinstance(body[0], ast.Expr):
            found.add(body[0].value)
    return found


def read_by_clerks(path: Path) -> Iterator[tuple[int, str]]:
    """Every text of a module that may reach the screen or the paper: (line, text)."""
    tree = ast.parse(path.read_text())
    english = docstrings(tree)
    seen: set[ast.AST] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and name_of(node) in {"tr", "translate", *ERRORS}:
            hidden = [word.value for word in node.keywords if word.arg in ("details", "field")]
            skipped = {part for value in hidden for part in words_of(value)}
            context = list(words_of(node.args[0])) if name_of(node) == "translate" else []
            seen.update(set(words_of(node)) - skipped - set(context))
    for part in words_of(tree):
        if part not in english and (part in seen or VIETNAMESE.search(part.value)):
            yield part.lineno, part.value


def name_of(call: ast.Call) -> str:
    return str(getattr(call.func, "attr", getattr(call.func, "id", "")))


def errors_of(path: Path) -> Iterator[tuple[int, dict[str, ast.expr]]]:
    """Every refusal that a module words itself: (line, its parts)."""
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Call):
            parts = {word.arg: word.value for word in node.keywords if word.arg}
            if name_of(node) in ERRORS:
                parts |= dict(zip(("what", "todo"), node.args, strict=False))
            if name_of(node) in ERRORS or {"what", "todo"} <= parts.keys():
                yield node.lineno, parts


def faults(text: str) -> list[str]:
    found = [match[1] for match in WORD.finditer(text)]
    return found + (["!"] if re.search(r"\w!", text) else [])


def test_the_check_itself_sees_what_it_should() -> None:
    assert faults("Upload thất bại!") == ["Upload", "thất bại", "!"]
    assert faults("Vui lòng chờ, bạn nhé") == ["Vui lòng", "bạn"]
    assert faults("Lưu PDF vào USB rồi bấm Ctrl+S") == []
    assert STOP.search("Save the page") and not STOP.search("In giấy khen, &Lưu")


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_word_of_machines_no_blame_and_no_shouting(path: Path) -> None:
    if path == ENGLISH_HELP:
        return
    found = [f"{line}: {faults(text)} {text}" for line, text in read_by_clerks(path)]
    assert [told for told in found if ": [] " not in told] == []


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_no_english_sentence_reaches_the_screen(path: Path) -> None:
    if path == ENGLISH_HELP:
        return
    found = [(line, text) for line, text in read_by_clerks(path) if STOP.search(text)]
    assert found == []


@pytest.mark.parametrize("path", ROOMS, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_refusal_says_what_happened_and_what_to_do_in_whole_sentences(path: Path) -> None:
    for line, parts in errors_of(path):
        where = f"{path.name}:{line}"
        for name in ("what", "todo"):
            assert name in parts, f"{where} has no {name}"
        for name in ("what", "kept", "todo"):
            for text in whole_texts(parts.get(name)):
                assert text, f"{where}: {name} is empty"
                assert text == text.strip() and "  " not in text, f"{where}: {text!r}"
                assert text[0].isupper() or text[0] == "{", f"{where}: {text!r}"
                ended = text[-1] in ".}" or (name == "todo" and "Ví dụ" in text)
                assert ended, f"{where}: {text!r} does not end"


def whole_texts(node: ast.expr | None) -> Iterator[str]:
    """The sentences that an expression may give, a hole in them shown as {}."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.JoinedStr):
        parts = [str(p.value) if isinstance(p, ast.Constant) else "{}" for p in node.values]
        yield "".join(parts)
    elif isinstance(node, ast.IfExp):
        yield from whole_texts(node.body)
        yield from whole_texts(node.orelse)
    elif isinstance(node, ast.Call) and name_of(node) in ("tr", "translate"):
        yield from whole_texts(node.args[-1])
    elif isinstance(node, ast.Call) and name_of(node) == "format":
        yield from whole_texts(getattr(node.func, "value", None))


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_the_provinces_pages_speak_as_the_office_does(path: Path) -> None:
    shown = re.sub(r"<style.*?</style>|<[^>]*>|{[{%#].*?[}%#]}", " ", path.read_text(), flags=re.S)
    assert faults(shown) == []
    assert STOP.search(shown) is None
