"""What the catalogue holds, as plain frozen values. Every one says its source or confidence."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

# What a subject of the register counts as in the tables of the law.
SUBJECT_CODES = {
    "individual": "CA_NHAN",
    "collective": "TAP_THE",
    "household": "HO_GIA_DINH",
    "enterprise": "TAP_THE",
}
AWARD_KINDS = ("DANH_HIEU_THI_DUA", "HINH_THUC_KHEN_THUONG", "GHI_NHAN_DIA_PHUONG")
COMMENDATION_TYPES = {
    "CONG_TRANG": "Theo công trạng",
    "DOT_XUAT": "Đột xuất",
    "PHONG_TRAO": "Phong trào, chuyên đề",
    "CONG_HIEN": "Quá trình cống hiến",
    "NIEN_HAN": "Theo niên hạn",
    "DOI_NGOAI": "Đối ngoại",
    "KHANG_CHIEN": "Tổng kết kháng chiến",
    "VAN_HOA": "Danh hiệu văn hóa, tiêu biểu",
}
PROCEDURES = {"DAY_DU": "Đầy đủ", "DON_GIAN": "Đơn giản"}
LABOUR_ROLES = {
    "TRUC_TIEP": "Trực tiếp lao động, sản xuất",
    "CHUYEN_MON": "Chuyên môn, nghiệp vụ",
    "LANH_DAO_QUAN_LY": "Lãnh đạo, quản lý",
    "DOANH_NHAN": "Doanh nhân",
}
RATINGS = {  # from best to worst
    "excellent": "Hoàn thành xuất sắc nhiệm vụ",
    "good": "Hoàn thành tốt nhiệm vụ",
    "completed": "Hoàn thành nhiệm vụ",
    "failed": "Không hoàn thành nhiệm vụ",
}
DISCIPLINES = {  # from lightest to heaviest
    "none": "Không bị kỷ luật",
    "KHIEN_TRACH": "Khiển trách",
    "CANH_CAO": "Cảnh cáo",
    "NANG_HON": "Nặng hơn cảnh cáo",
}
GROUNDS = {
    "movement": "Thành tích trong phong trào thi đua",
    "exceptional": "Thành tích đột xuất",
    "merit": "Công trạng, đóng góp thường xuyên",
}
DEED_KINDS = {  # what the plan wants told apart among awards; of the last nothing but its number
    "initiative": "Sáng kiến, cách làm mới",
    "brave_act": "Cứu người, cứu tài sản",
    "dares": "Dám nghĩ, dám làm",
    "special_task": "Nhiệm vụ đặc biệt",
}
INITIATIVE_LEVELS = {  # from lowest to highest
    "base": "cấp cơ sở",
    "province": "cấp tỉnh",
    "nation": "toàn quốc",
}
AUTHORITIES = ("HEAD", "DN", "XA", "HUYEN", "SO", "TINH", "BO", "LLVT", "TTG", "CP", "CTN")
STATE_AUTHORITIES = frozenset(("TTG", "CP", "CTN"))
EXCLUDED = "EXCLUDED"  # the group of the cases that bar a culture title
SEVERAL = ("MEMBER_SHARE", "MEMBER_COUNT", "SCORE", "CLAIM")  # kinds that stand more than once


@dataclass(frozen=True)
class RuleSet:
    """The rules of a span of days. based_on: the set that answers what this one leaves open."""

    code: str
    valid_from: date | None
    valid_to: date | None
    based_on: str
    banner: str
    source: str
    confidence: str


@dataclass(frozen=True)
class Award:
    """An award as it was called in a span of days, with the lines of its certificate."""

    code: str
    name: str
    short_name: str
    kind: str
    subjects: tuple[str, ...]
    verb: str  # TẶNG
    form_line: str  # GIẤY KHEN
    title_line: str  # of an emulation title: LAO ĐỘNG TIÊN TIẾN
    valid_from: date | None
    valid_to: date | None
    item: str
    source: str
    confidence: str


@dataclass(frozen=True)
class AwardRule:
    """Who may have an award in a rule set, who decides, and what the standard names."""

    award_code: str
    rule_sets: tuple[str, ...]
    subjects: tuple[str, ...]
    authorities: tuple[str, ...]
    cycle: str
    prerequisite_award: str
    prerequisite_count: str
    consecutive: str
    minimum_rating: str
    initiative: str
    quota_parameter: str
    member_rule: str
    discipline_limit: str  # a member at or above it bars a collective
    council: str
    vote_rule: str
    papers: tuple[str, ...]  # a "?" at the end: only where that branch is used
    money_award: str
    basis: str
    confidence: str
    in_force: bool


@dataclass(frozen=True)
class Paper:
    """A paper of a dossier. condition: the case that asks for it, empty for always."""

    code: str
    name: str
    condition: str
    hint: str
    source: str
    confidence: str


@dataclass(frozen=True)
class Form:
    """A numbered specimen of a report or decision, as the decrees of a rule set number it."""

    code: str
    rule_sets: tuple[str, ...]
    official_number: str  # "Mẫu 06"
    title: str
    source: str
    confidence: str


@dataclass(frozen=True)
class DocumentKind:
    """A kind of document and how its numbers read. pattern: with {number} and maybe {year}."""

    code: str
    name: str
    pattern: str
    numbered_by: str
    source: str
    confidence: str

    def symbol(self, number: int, year: int) -> str:
        """05/QĐ-UBND: a zero before numbers under 10."""
        return self.pattern.format(number=number, year=year)


@dataclass(frozen=True)
class RequiredPaper:
    """A paper as one dossier needs it; `required` False: only if that branch is used."""

    code: str
    name: str
    required: bool
    hint: str


class VoteBase(StrEnum):
    ALL_MEMBERS = "ALL_MEMBERS"
    PRESENT = "PRESENT"


@dataclass(frozen=True)
class VoteRule:
    """The share of votes an award needs. percent: whole, 0 to 100."""

    code: str
    percent: int
    strictly_more: bool
    base: VoteBase
    rule_sets: tuple[str, ...]
    basis: str
    confidence: str

    def passes(self, votes_for: int, members: int, present: int) -> bool:
        """Whether so many votes are enough. Counted in whole numbers, nothing rounded."""
        whole = members if self.base is VoteBase.ALL_MEMBERS else present
        reached, needed = votes_for * 100, self.percent * whole
        return whole > 0 and (reached > needed if self.strictly_more else reached >= needed)

    @property
    def words(self) -> str:
        """Từ 70 % trên tổng số thành viên; Trên 50 % trên số người có mặt."""
        whole = "tổng số thành viên" if self.base is VoteBase.ALL_MEMBERS else "số người có mặt"
        return f"{'Trên' if self.strictly_more else 'Từ'} {self.percent} % {whole}"


@dataclass(frozen=True)
class MoneyRule:
    """The coefficient of an award for one kind of subject. is_ceiling: may be less."""

    award_code: str
    subject: str
    valid_from: date | None
    valid_to: date | None
    coefficient: Decimal
    is_ceiling: bool
    basis: str
    confidence: str


@dataclass(frozen=True)
class BaseSalary:
    """The base salary of a span of days, in đồng."""

    valid_from: date | None
    valid_to: date | None
    amount: int
    basis: str
    confidence: str


@dataclass(frozen=True)
class Parameter:
    """A number or choice of a rule set that an office may change."""

    name: str
    value: str
    unit: str
    rule_sets: tuple[str, ...]
    basis: str
    confidence: str


@dataclass(frozen=True)
class LegalGround:
    """One căn cứ line of some documents. awards empty: of all; province_code empty: everywhere."""

    documents: tuple[str, ...]
    order: int
    text: str
    valid_from: date | None
    valid_to: date | None
    awards: tuple[str, ...]
    province_code: str
    source: str
    confidence: str


@dataclass(frozen=True)
class ConditionRule:
    """One condition to check for an award; award_code "*" for those without rows of their own."""

    award_code: str
    rule_sets: tuple[str, ...]
    subjects: tuple[str, ...]  # empty: all
    order: int
    condition: str
    value: str
    title: str
    basis: str
    confidence: str

    @property
    def parts(self) -> tuple[str, ...]:
        """The parts of the value, between colons."""
        return tuple(self.value.split(":"))

    @property
    def code(self) -> str:
        """Under it a person's word on the condition is kept: MEMBER_SHARE.LDTT."""
        several = self.condition in SEVERAL
        return f"{self.condition}.{self.parts[0]}" if several else self.condition


@dataclass(frozen=True)
class BranchRule:
    """One requirement of one of the ways that an award's standard leaves open."""

    award_code: str
    rule_sets: tuple[str, ...]
    subjects: tuple[str, ...]  # empty: all
    branch: str
    branch_title: str
    part: ConditionRule


@dataclass(frozen=True)
class Criterion:
    """A criterion of a culture title, or a group of them, or a case that bars the title.

    within: the code of its group, EXCLUDED of a case that bars, empty for a group. least: of a
    group the sum that is enough, of a criterion the points below which its group fails. most: the
    highest points of a criterion; 1 is simply met or not.
    """

    award_code: str
    rule_sets: tuple[str, ...]
    code: str
    within: str
    title: str
    least: int
    most: int
    basis: str
    confidence: str


@dataclass(frozen=True)
class CommendationKind:
    """How a kind of commendation begins. capture: a deed is first told in five fields."""

    code: str
    name: str
    procedure: str
    ground: str
    due_parameter: str
    capture: bool
    basis: str
    confidence: str


@dataclass(frozen=True)
class PostingRule:
    """How long an award is hung out.

    of: an award, an authority of the State, or * for all others.
    """

    of: str
    parameter: str
    counted: str  # working or calendar days
    is_required: bool
    place: str
    basis: str
    confidence: str


@dataclass(frozen=True)
class EthnicGroup:
    """An ethnic group of the national list. is_minority None: a foreigner or not known."""

    code: str
    name: str
    aliases: tuple[str, ...]
    is_minority: bool | None


@dataclass(frozen=True)
class AwardMoney:
    """Award money with all it was computed from, in đồng."""

    coefficient: Decimal
    base_salary: int
    raw: int
    amount: int
    rounding: str
    basis: str
