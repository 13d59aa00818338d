"""What a clerk reads stands inside tr(), and the English translation has all of it."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from app import resources
from ui import looks, texts, translation

VIETNAMESE = re.compile("[À-ỹĐđ]")
SITE_PACKAGES = Path(sys.modules["PySide6"].__path__[0]).parent
ROOT = translation.ROOT

KEPT = {  # whole files, or single texts, that no translation may touch
    "ui/texts.py": "Qt's own words, translated into Vietnamese",
    "ui/demo.py": "a story with invented people, without a screen",
    "ui/commandline/rules.py": "prints Vietnamese verdicts on the command line",
    "ui/commandline/statistics.py": "prints Vietnamese reasons on the command line",
    "ui/commandline/certificates.py": "prints Vietnamese reasons on the command line",
    "ui/commandline/shared.py": "prints Vietnamese reasons on the command line",
    "ui/commandline/importing.py": "prints Vietnamese verdicts on the command line",
    "ui/window_check.py": "the self-check's invented office",
    "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM": "the head of an official paper",
    "Độc lập - Tự do - Hạnh phúc": "the head of an official paper",
    "BIÊN BẢN": "the head of an official paper",
    "Hội đồng Thi đua - Khen thưởng": "filled in, then printed on papers",
    "Xét khen thưởng năm ": "filled in, then printed on papers",
    "Phòng họp UBND": "filled in, then printed on papers",
    "CHỦ TỊCH": "printed on papers",
    "CHỦ TỊCH ỦY BAN NHÂN DÂN ": "compared with what is printed on papers",
    "1245/QĐ-UBND": "how a number looks on a paper",
    "đồng": "the money, taken away from what was typed",
    "ông": "a form of address, kept in the minutes",
    "bà": "a form of address, kept in the minutes",
    "Hoàn tác": "the reason written into the journal",
    "Lập lại gói": "looked for in the province's words",
    "Mật khẩu: ": "asked on the command line",
    "Chữ của đơn vị": "stands on the certificate until it is typed over",
    "Sổ Vàng": "the program's name",
    "Sổ Vàng: commendation work of communes and districts, offline.": "the program's name",
    "Ngôn ngữ: Tiếng Việt": "a language is named in itself",
}


def translates(key: ast.expr | None, call: ast.Call) -> bool:
    """Whether an entry of a table gives the key's own words in the window's language."""
    return key is not None and [ast.dump(key)] == [ast.dump(one) for one in call.args]


def outside(path: Path) -> Iterator[tuple[int, str]]:
    """Line and text of every Vietnamese literal that is outside tr(), and no key of a menu."""
    module = ast.parse(path.read_text(encoding="utf-8"))
    inside = {call.args[0] for call, _ in translation.calls(module, "")}
    for node in ast.walk(module):
        if isinstance(node, ast.Expr):
            inside.add(node.value)  # a docstring
        elif isinstance(node, ast.keyword) and node.arg == "menu":
            inside.update(ast.walk(node.value))
        elif isinstance(node, ast.Dict):
            inside.update(
                key
                for key, value in zip(node.keys, node.values, strict=True)
                if isinstance(value, ast.Call) and translates(key, value)
            )
        elif isinstance(node, ast.Assign):
            name = ast.unparse(node.targets[0])
            if name in ("MENUS", "menu"):
                inside.update(ast.walk(node.value))
            elif name == "MENU_LETTERS" and isinstance(node.value, ast.Dict):
                inside.update(key for key in node.value.keys if key)
    for node in ast.walk(module):
        if not isinstance(node, ast.Constant) or node in inside:
            continue
        if isinstance(node.value, str) and VIETNAMESE.search(node.value):
            yield node.lineno, node.value


def test_every_vietnamese_word_of_the_window_stands_inside_tr() -> None:
    found = [
        f"{name}:{line} {text!r}"
        for path in sorted((ROOT / "ui").rglob("*.py"))
        if (name := path.relative_to(ROOT).as_posix()) not in KEPT
        for line, text in outside(path)
        if text not in KEPT
    ]
    assert found == []


def test_the_english_translation_is_whole() -> None:
    """Where this fails, `python3 dev.py words` prints what is missing (docs/commands.md)."""
    wanted, known = translation.entries(), translation.read()
    assert {entry.key for entry in wanted} == set(known)
    lost = [(key, english) for key, english in known.items() if translation.faults(key[1], english)]
    assert lost == []


def test_the_file_that_is_loaded_is_made_from_the_translation(tmp_path: Path) -> None:
    translation.release(translation.release_tool(SITE_PACKAGES), tmp_path / "fresh.qm")
    assert (tmp_path / "fresh.qm").read_bytes() == translation.QM.read_bytes()


def test_the_program_finds_every_entry_under_its_context() -> None:
    words = QTranslator()
    assert words.load(str(resources.path(texts.ENGLISH)))
    for (context, source), english in translation.read().items():
        assert words.translate(context, source) == english


@pytest.mark.parametrize(
    ("source", "english"),
    [
        ("{0} trong {1}", "{0}"),
        ("Một\nHai", "One two"),
        ("&Lưu", "Save"),
        (" và ", "and"),
        ("Mở →", "Open"),
    ],
)
def test_a_translation_that_lost_something_is_a_fault(source: str, english: str) -> None:
    assert translation.faults(source, english)
    assert not translation.faults(source, source)


def test_the_tool_says_what_is_missing_and_keeps_what_is_there(tmp_path: Path) -> None:
    tool = translation.release_tool(SITE_PACKAGES)
    page = tmp_path / "ui" / "page.py"
    page.parent.mkdir()
    line = 'tr = partial(QCoreApplication.translate, "{}")\nA = tr("Một"), tr("Hai")\n'
    page.write_text(line.format("one"))
    assert translation.update({}, tool, tmp_path) == ["Một", "Hai"]
    assert translation.update({"Một": "One", "Ba": "Three"}, tool, tmp_path) == ["Hai"]
    page.write_text(line.format("two"))  # moved: the English is taken over
    assert translation.update({"Hai": "Two"}, tool, tmp_path) == []
    kept = translation.read(tmp_path / translation.TS.relative_to(ROOT))
    assert kept == {("two", "Một"): "One", ("two", "Hai"): "Two"}
    words = QTranslator()
    assert words.load(str(tmp_path / translation.QM.relative_to(ROOT)))
    assert words.translate("two", "Hai") == "Two"


def test_a_call_whose_context_is_not_known_is_refused(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    for line in ('x = window.tr("Một")', 'x = tr("Một")', "def f(self): return self.tr(name)"):
        (tmp_path / "ui" / "page.py").write_text(line)
        with pytest.raises(translation.UnknownContextError, match=r"ui/page\.py:1"):
            translation.entries(tmp_path)


def test_contexts_are_those_of_the_running_program(tmp_path: Path) -> None:
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui" / "words.py").write_text(
        'tr = partial(QCoreApplication.translate, "room")\nA = tr("một")\n'
    )
    (tmp_path / "ui" / "page.py").write_text(
        "from ui.words import tr\n"
        'B = tr("hai")\n'
        "class Page(QWidget):\n"
        "    def one(self):\n"
        '        self.tr("ba")\n'
        "    def two(self):\n"
        "        tr, desk = self.tr, self.desk\n"
        '        tr("bốn")\n'
        "    def three(self):\n"
        '        tr("năm " "sáu")\n'
    )
    found = {entry.key for entry in translation.entries(tmp_path)}
    assert found == {
        ("room", "một"),
        ("room", "hai"),
        ("Page", "ba"),
        ("Page", "bốn"),
        ("room", "năm sáu"),
    }


def test_no_module_with_words_is_loaded_before_the_language_is_known() -> None:
    """Words in constants are translated once, when their module is loaded."""
    line = "import sys, ui.start.run; print(*(m for m in sys.modules if m.startswith('ui')))"
    answer = subprocess.run([sys.executable, "-c", line], cwd=ROOT, capture_output=True, text=True)
    assert "ui.texts" in answer.stdout
    early = [name for name in answer.stdout.split() if _says_something(name)]
    assert early == []


def _says_something(module: str) -> bool:
    """Whether loading a module calls tr()."""
    path = ROOT / f"{module.replace('.', '/')}.py"
    if not path.exists():
        return False

    def calls(node: ast.AST) -> bool:
        if isinstance(node, ast.FunctionDef | ast.Lambda):
            return False
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "tr":
            return True
        return any(calls(child) for child in ast.iter_child_nodes(node))

    return calls(ast.parse(path.read_text(encoding="utf-8")))


def test_the_chosen_language_is_kept_beside_the_look(tmp_path: Path) -> None:
    assert looks.language(tmp_path) == "vi"
    looks.keep_language(tmp_path, "en")
    looks.keep(tmp_path)
    assert looks.language(tmp_path) == "en"
    looks.keep_language(tmp_path, "vi")
    assert looks.language(tmp_path) == "vi"
    assert looks.load(tmp_path)[1] == 100
