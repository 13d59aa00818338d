"""The catalogue as a clerk looks through it: entries with validity, source and doubt, in words."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import NamedTuple

from app.catalog import overlay, sheets, words
from app.catalog.catalog import Catalog
from app.catalog.model import COMMENDATION_TYPES, EXCLUDED, VoteBase, VoteRule
from app.catalog.rows import LISTS
from app.catalog.sheets import Cells
from app.catalog.standards import SUBJECTS
from app.catalog.stateforms import OTHER
from app.catalog.stateforms import WHOLE as ALL
from app.catalog.tables import within
from app.dates import short_day
from app.money import dong
from app.text import search_text, search_words

SHOWN = (  # the tables of the page, in its order; time limits are parameters shown apart
    "awards",
    "award_rules",
    "award_money",
    "base_salary",
    "vote_rules",
    "culture_criteria",
    "post_terms",
    "time_limits",
    "rule_parameters",
    "papers",
    "forms",
    "report_forms",
    "state_forms",
    "documents",
    "legal_grounds",
    "instruments",
    "holidays",
    "movement_fields",
    "movement_strata",
    "units",
    "ethnic_groups",
    "rule_sets",
)
LIMITS = ("tl_", "han_")
CYCLES = {
    "YEAR": "Hằng năm",
    "ANY": "Khi có thành tích",
    "AT_3RD": "Năm thứ ba liên tục đạt CSTĐ cơ sở",
    "AT_2ND": "Lần thứ hai liên tục đạt CSTĐ cấp tỉnh, bộ",
    "YEAR|MOVEMENT>=3Y": "Hằng năm; sơ kết, tổng kết phong trào từ 3 năm",
    "YEAR|MOVEMENT>=5Y": "Hằng năm; phong trào từ 5 năm do Thủ tướng phát động",
}
COUNCILS = {
    "1": "Hội đồng họp và bỏ phiếu",
    "unit_review": "Họp xét ở đơn vị",
    "quy_che": "Theo quy chế",
    "village_meeting": "Họp thôn, tổ dân phố",
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One row of a table. id: unique in its table; key: what a local change calls the row.

    fields: the columns that may be changed here. cells: the row as it is stored.
    """

    table: str
    id: str
    key: str
    title: str
    value: str
    valid_from: date | None
    valid_to: date | None
    confidence: str
    source: str
    facts: tuple[tuple[str, str], ...] = ()
    fields: tuple[str, ...] = ()
    cells: Mapping[str, str] = field(default_factory=dict)

    @property
    def is_doubtful(self) -> bool:
        return words.is_doubtful(self.confidence)

    @property
    def is_local(self) -> bool:
        return self.confidence == overlay.LOCAL

    @property
    def validity(self) -> str:
        """Từ 01/07/2025; Đến 30/06/2025; 01/07/2024 – 30/06/2026; empty for ever."""
        first, last = self.valid_from, self.valid_to
        if first and first == last:
            return short_day(first)
        if first and last:
            return f"{short_day(first)} – {short_day(last)}"
        if first:
            return f"Từ {short_day(first)}"
        return f"Đến {short_day(last)}" if last else ""


class _Told(NamedTuple):
    """What one row says of itself."""

    title: str
    value: str
    facts: tuple[tuple[str, str], ...] = ()


def entries(catalog: Catalog, table: str) -> list[Entry]:
    """All entries of a table, of every time, in its own order."""
    return list(_all(catalog, table))


def pick(
    found: Sequence[Entry],
    day: date | None,
    typed: str = "",
    *,
    doubtful: bool = False,
    local: bool = False,
) -> list[Entry]:
    """Of these entries those in force on a day (days off: of its year), found by every word typed.

    doubtful, local: only those in doubt, only those that were set here.
    """
    wanted = search_words(typed)
    return [
        entry
        for entry in found
        if (day is None or _counts(entry, day))
        and (entry.is_doubtful or not doubtful)
        and (entry.is_local or not local)
        and _fits(entry, wanted)
    ]


def _counts(entry: Entry, day: date) -> bool:
    if entry.table == "holidays" and entry.valid_from is not None:
        return entry.valid_from.year == day.year
    return within(day, entry.valid_from, entry.valid_to)


def _fits(entry: Entry, wanted: Sequence[str]) -> bool:
    if not wanted:
        return True
    text = search_text(f"{entry.title} {entry.value}").split(" ")
    return all(any(word.startswith(part) for word in text) for part in wanted)


def _all(catalog: Catalog, table: str) -> Iterator[Entry]:
    stored = "rule_parameters" if table == "time_limits" else table
    texts = catalog.tables.sheets
    sources = {row["id"]: row["source"] for row in sheets.rows(texts["sources"])}
    for number, cells in enumerate(sheets.rows(texts.get(stored, "x\n"))):
        if stored == "rule_parameters":
            limit = cells["parameter"].startswith(LIMITS)
            if limit != (table == "time_limits") or cells["parameter"].startswith("vote_min"):
                continue
        told = _TELLERS[stored](cells, catalog)
        for first, last in _spans(cells, catalog):
            confidence = cells.get("confidence", "K")
            own = cells.get("source") or cells.get("basis") or ""
            if cells.get("status") == "draft":
                own = "Dự thảo sửa đổi Luật"
            named = words.source_words(confidence, sources)
            yield Entry(
                table,
                f"{number} {first}",
                overlay.key_of(stored, cells) if stored in overlay.KEYS else "",
                told.title,
                told.value,
                first,
                last,
                confidence,
                "; ".join(dict.fromkeys(part for part in (own, named) if part)),
                told.facts,
                _fields(stored, cells),
                cells,
            )


def _fields(stored: str, cells: Cells) -> tuple[str, ...]:
    """The columns that may be changed: of a group of criteria what is enough, of a case none."""
    found = overlay.FIELDS.get(stored, ())
    if stored != "culture_criteria" or cells["within"] not in ("", EXCLUDED):
        return found
    return () if cells["within"] else ("least",)


def _spans(cells: Cells, catalog: Catalog) -> list[tuple[date | None, date | None]]:
    """When a row counts; a row of rule sets over all sets that find it, also by their base."""
    if "day" in cells:
        day = date.fromisoformat(cells["day"])
        return [(day, day)]
    if "valid_from" in cells:
        return [overlay.span_of(cells)]
    if "ruleset" not in cells:
        return [(None, None)]
    mine = set(cells["ruleset"].split(";"))
    spans: list[tuple[date | None, date | None]] = []
    for rule_set in catalog.tables.rule_sets:
        if rule_set.code not in mine and not (
            rule_set.based_on in mine and not _has_own(catalog, cells, rule_set.code)
        ):
            continue
        before = spans[-1] if spans else None
        if before and before[1] and before[1] + timedelta(days=1) == rule_set.valid_from:
            spans[-1] = (before[0], rule_set.valid_to)
        else:
            spans.append((rule_set.valid_from, rule_set.valid_to))
    return spans


def _has_own(catalog: Catalog, cells: Cells, code: str) -> bool:
    """Whether a rule set has its own row in place of this one."""
    if "parameter" in cells:
        names = [row.rule_sets for row in catalog.tables.parameters
                 if row.name == cells["parameter"]]  # fmt: skip
    elif "within" in cells:
        own = (cells["award_code"], cells["code"])
        names = [row.rule_sets for row in catalog.tables.criteria
                 if (row.award_code, row.code) == own]  # fmt: skip
    elif "years" in cells:
        own = (cells["award_code"], cells["level"])
        names = [row.rule_sets for row in catalog.tables.post_terms
                 if (row.award_code, row.level) == own]  # fmt: skip
    elif "percent" in cells:
        names = [row.rule_sets for row in catalog.tables.vote_rules if row.code == cells["code"]]
    else:
        names = [
            rule.rule_sets
            for rule in catalog.tables.rules
            if rule.award_code == cells.get("award_code") and rule.in_force
        ]
    return any(code in sets for sets in names)


def _and(parts: Sequence[str]) -> str:
    """The parts as one phrase that begins with a capital."""
    text = ", ".join(part for part in parts if part)
    return text[:1].upper() + text[1:]


def _award_name(catalog: Catalog, code: str) -> str:
    return catalog.award(code).name if code != "*" else "Mọi hình thức"


def _awards(cells: Cells, catalog: Catalog) -> _Told:
    subjects = [words.SUBJECT_WORDS.get(code, code) for code in cells["subjects"].split(";")]
    facts = (
        ("Loại", words.KIND_WORDS.get(cells["kind"], "")),
        ("Đối tượng", _and(subjects)),
        ("Trên giấy", _and((cells["form_line"], cells["title_line"]))),
        ("Hiện vật", cells["item"]),
        ("Gọi ngắn", cells["short_name"]),
    )
    everyone = len(subjects) == len(SUBJECTS)  # each by name would not fit in a column
    return _Told(cells["name"], "Mọi đối tượng" if everyone else _and(subjects), facts)


def _rules(cells: Cells, catalog: Catalog) -> _Told:
    who = [words.AUTHORITY_WORDS.get(code, code) for code in cells["authority"].split(";")]
    subjects = [words.SUBJECT_WORDS.get(code, code) for code in cells["subject"].split(";")]
    papers = []
    for code in filter(None, cells["documents"].split(";")):
        maybe = " (nếu có)" if code.endswith("?") else ""
        papers.append(catalog.paper_name(code.rstrip("?")) + maybe)
    before = cells["prereq_award"]
    chain = f"{_award_name(catalog, before)}, {cells['prereq_count']} lần" if before else ""
    vote = next((v for v in catalog.tables.vote_rules if v.code == cells["vote_param"]), None)
    draft = "Dự thảo, chưa áp dụng" if cells.get("status") == "draft" else ""
    limit = {"CANH_CAO": "Không ai bị kỷ luật từ cảnh cáo"}
    facts = (
        ("Tình trạng", draft),
        ("Đối tượng", _and(subjects)),
        ("Thẩm quyền", _and(who)),
        ("Chu kỳ", CYCLES.get(cells["cycle"], "")),
        ("Đã đạt trước", chain),
        ("Xét ở", COUNCILS.get(cells["council_required"], "")),
        ("Tỷ lệ phiếu", vote.words if vote else ""),
        ("Kỷ luật", limit.get(cells["max_discipline_exclusive"], "")),
        ("Giấy tờ", _and(papers)),
        ("Điều khoản", "" if draft else cells["basis"].replace(";", "; ")),
    )
    return _Told(_award_name(catalog, cells["award_code"]), draft or _and(who), facts)


def _money(cells: Cells, catalog: Catalog) -> _Told:
    subject = words.SUBJECT_WORDS.get(cells["subject"], cells["subject"])
    most = "Không quá " if cells["is_ceiling"] == "1" else ""
    value = f"{most}{cells['coefficient'].replace('.', ',')}"
    title = f"{_award_name(catalog, cells['award_code'])}, {subject}"
    return _Told(title, value, (("Hệ số", value), ("Đối tượng", _and((subject,)))))


def _salary(cells: Cells, _catalog: Catalog) -> _Told:
    amount = dong(int(cells["amount_vnd"]))
    return _Told("Mức lương cơ sở", amount, (("Mức", amount),))


def _vote(cells: Cells, _catalog: Catalog) -> _Told:
    rule = VoteRule(
        cells["code"],
        int(cells["percent"]),
        cells["strictly_more"] == "1",
        VoteBase(cells["base"]),
        (),
        "",
        "",
    )
    title = words.PARAMETER_WORDS.get(cells["code"], cells["code"])
    return _Told(title.removeprefix("Tỷ lệ phiếu cho "), rule.words, (("Tỷ lệ", rule.words),))


def _parameter(cells: Cells, catalog: Catalog) -> _Told:
    name, value = cells["parameter"], cells["default"]
    shown = words.VALUE_WORDS.get(value, value)
    if cells["unit"].startswith("0|1"):
        shown = words.YES_NO.get(value, value)
    if name == "council_secret_ballot":
        named = (words.PARAMETER_WORDS[code] for code in value.split("|"))
        shown = "; ".join(one.removeprefix("Tỷ lệ phiếu cho ") for one in named)
    if name in ("strip_awards", "state_awards_asked"):
        shown = "; ".join(catalog.award(code).short_name for code in value.split("|"))
    elif name in LISTS:
        shown = value.replace("|", "; ")
    unit = "" if "|" in cells["unit"] or "/" in cells["unit"] else cells["unit"]
    if name == "council_quorum":
        unit = "tổng số thành viên"
    if name in ("council_secret_ballot", "office_hours", *LISTS):
        unit = ""
    whole = f"{shown} {unit}".strip().replace("phần trăm", "%").replace(".", ",")
    return _Told(words.PARAMETER_WORDS.get(name, name), whole, (("Giá trị", whole),))


def _criterion(cells: Cells, catalog: Catalog) -> _Told:
    award, within = catalog.award(cells["award_code"]), cells["within"]
    of, value = "", f"Cần từ {cells['least']} điểm"
    if within == EXCLUDED:
        of, value = "Trường hợp không xét tặng", "Không xét tặng"
    elif within:
        of = next(
            (row.title for row in catalog.tables.criteria
             if (row.award_code, row.code) == (award.code, within)), within
        )  # fmt: skip
        value = f"{cells['most']} điểm"
        value += f", không dưới {cells['least']}" if cells["least"] != "0" else ""
    facts = (
        ("Danh hiệu", award.name),
        ("Thuộc", of),
        ("Điểm", "" if within == EXCLUDED else value),
    )
    return _Told(f"{award.short_name}. {cells['title']}", value, facts)


def _term(cells: Cells, catalog: Catalog) -> _Told:
    award, name = catalog.award(cells["award_code"]), catalog.post_level_name(cells["level"])
    value = f"{cells['years']} năm"
    facts = (("Hình thức", award.name), ("Chức vụ", name), ("Thời gian", value))
    short = award.short_name.removeprefix("Huân chương ")  # the post is what tells rows apart
    return _Told(f"{short}: {name}", value, facts)


def _paper(cells: Cells, _catalog: Catalog) -> _Told:
    when = {"initiative": "Khi xét theo sáng kiến", "exceptional": "Khi thành tích đột xuất",
            "enterprise": "Với doanh nghiệp, hợp tác xã",
            "abroad": "Với người, tổ chức nước ngoài, kiều bào"}  # fmt: skip
    told = when.get(cells["condition"], "")
    return _Told(cells["name"], told, (("Khi nào", told), ("Chỉ dẫn", cells["hint"])))


def _form(cells: Cells, _catalog: Catalog) -> _Told:
    return _Told(cells["title"], cells["official_no"], (("Mẫu số", cells["official_no"]),))


def _report_form(cells: Cells, catalog: Catalog) -> _Told:
    kinds = [COMMENDATION_TYPES[code] for code in cells["kinds"].split(";") if code]
    awards = [_award_name(catalog, code) for code in cells["awards"].split(";") if code]
    number = cells["form"].replace("MAU_", "Mẫu ")
    title = cells["title"].capitalize()
    named = _and((*kinds, *awards[:3], "…" if len(awards) > 3 else ""))
    back = f"{cells['years']} năm" if cells["years"] != "0" else "thời gian lập thành tích"
    subjects = [words.SUBJECT_WORDS.get(code, code) for code in cells["subjects"].split(";")]
    facts = (
        ("Đối tượng", _and(subjects)),
        ("Dùng cho", _and((*kinds, *awards)) or "Hình thức khác"),
        ("Nhìn lại", back),
    )
    return _Told(f"{number}. {title}", named or "Hình thức khác", facts)


def _state_form(cells: Cells, catalog: Catalog) -> _Told:
    whole = {ALL: "Tổng các cột", OTHER: "Phần còn lại"}.get(cells["counts"], "")
    codes = () if whole or cells["form"] == "0701" else cells["counts"].split(";")
    counts = whole or _and([_award_name(catalog, code) for code in codes]) or cells["heading"]
    title = f"{cells['form']}, cột {cells['number']}: {cells['heading']}"
    return _Told(title, counts, (("Biểu", cells["official"]), ("Đếm", counts)))


def _document(cells: Cells, catalog: Catalog) -> _Told:
    example = catalog.document(cells["code"]).symbol(5, 2025)
    facts = (("Ví dụ", example), ("Đánh số theo", _and((cells["numbered_by"],))))
    return _Told(cells["name"], example, facts)


def _ground(cells: Cells, catalog: Catalog) -> _Told:
    kinds = {
        "QD_GIAY_KHEN": "quyết định tặng giấy khen",
        "QD_DANH_HIEU": "quyết định công nhận danh hiệu",
        "QD_HUY_BO": "quyết định hủy bỏ",
        "TTR_KHEN": "tờ trình",
    }
    of = _and([kinds.get(code, code) for code in cells["documents"].split(";")])
    text = cells["text"].replace("{proposer}", "…")
    only = _and([_award_name(catalog, code) for code in filter(None, cells["awards"].split(";"))])
    facts = (("Nội dung", text), ("In trên", of), ("Chỉ với", only), ("Thứ tự", cells["order"]))
    return _Told(text, "", facts)


def _instrument(cells: Cells, _catalog: Catalog) -> _Told:
    issued = short_day(date.fromisoformat(cells["issued"])) if cells["issued"] else ""
    return _Told(cells["title"], "", (("Ban hành", issued), ("Dùng để", cells["use"])))


def _holiday(cells: Cells, _catalog: Catalog) -> _Told:
    kind = {"off": "Nghỉ", "work": "Làm bù"}.get(cells["kind"], "")
    return _Told(cells["name"], kind, (("Loại", kind),))


def _field(cells: Cells, _catalog: Catalog) -> _Told:
    used = "" if cells["in_use"] == "1" else "Không dùng nữa"
    return _Told(cells["name"], used, (("Đang dùng", words.YES_NO[cells["in_use"]]),))


def _stratum(cells: Cells, catalog: Catalog) -> _Told:
    used = cells["short"] if cells["in_use"] == "1" else "Không dùng nữa"
    facts = (
        ("Gọi ngắn", cells["short"]),
        ("Tính theo", words.WAY_WORDS[cells["by"]]),
        ("Là", _stratum_value(cells, catalog)),
        ("Đang dùng", words.YES_NO[cells["in_use"]]),
    )
    return _Told(cells["name"], used, facts)


def _stratum_value(cells: Cells, catalog: Catalog) -> str:
    """What a stratum's value is called; "" where it goes by none."""
    value = cells["value"]
    if cells["by"] == "age":
        first, _, last = value.partition("-")
        parts = (f"từ {first}" if first else "", f"đến {last}" if last else "")
        return f"{' '.join(filter(None, parts))} tuổi"
    group = catalog.ethnic_group(value)
    return group.name if group is not None else words.STRATUM_VALUES.get(value, "")


def _unit(cells: Cells, catalog: Catalog) -> _Told:
    first, _last = overlay.span_of(cells)
    unit = catalog.units.find(cells["code"], first)
    day = unit and (unit.valid_to or unit.valid_from)
    parent = catalog.units.parent(unit, day or date.max) if unit else None
    above = parent.name if parent else ""
    facts = (
        ("Mã", cells["code"]),
        ("Cấp", words.LEVEL_WORDS.get(cells["level"], "")),
        ("Thuộc", above),
        ("Miền núi", words.YES_NO[cells["is_mountain"]]),
        ("Vùng DTTS", words.YES_NO[cells["is_ethnic_area"]]),
    )
    return _Told(cells["name"], above, facts)


def _group(cells: Cells, _catalog: Catalog) -> _Told:
    return _Told(cells["name"], cells["aliases"], (("Mã", cells["code"]),
                 ("Tên khác", cells["aliases"]),
                 ("Thiểu số", words.YES_NO[cells["is_minority"]])))  # fmt: skip


def _set(cells: Cells, _catalog: Catalog) -> _Told:
    whole = overlay.based(cells["code"])
    cut = "có thay đổi của địa phương" if whole != cells["code"] else ""
    facts = (
        ("Mã", whole),
        ("Lời nhắc", cells["banner"]),
        ("Dựa trên", overlay.based(cells["based_on"])),
        ("Ghi chú", cut),
    )
    return _Told(f"Bộ quy định {whole}", cells["banner"] or cut, facts)


_TELLERS: Mapping[str, Callable[[Cells, Catalog], _Told]] = {
    "awards": _awards,
    "award_rules": _rules,
    "award_money": _money,
    "base_salary": _salary,
    "vote_rules": _vote,
    "rule_parameters": _parameter,
    "culture_criteria": _criterion,
    "post_terms": _term,
    "papers": _paper,
    "forms": _form,
    "report_forms": _report_form,
    "state_forms": _state_form,
    "documents": _document,
    "legal_grounds": _ground,
    "instruments": _instrument,
    "holidays": _holiday,
    "movement_fields": _field,
    "movement_strata": _stratum,
    "units": _unit,
    "ethnic_groups": _group,
    "rule_sets": _set,
}
