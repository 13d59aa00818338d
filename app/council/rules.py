"""Whether a vote carries: pure arithmetic over the numbers that the tellers read out."""

from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.errors import ClerkError


@dataclass(frozen=True, slots=True)
class VoteRule:
    """What an award needs.

    percent: whole percent of the base. more_than: the share must exceed it, else reach it.
    base: ALL_MEMBERS or PRESENT. quorum: the part of all members who must be present.
    source: document and article; confidence "?" where it is a local default.
    """

    percent: int
    more_than: bool
    base: str
    quorum: Fraction
    source: str
    confidence: str = ""


@dataclass(frozen=True, slots=True)
class CouncilNumbers:
    """What was counted: whole people and ballots."""

    held_on: date
    members: int
    present: int
    ballots_issued: int
    ballots_valid: int
    votes_for: int
    votes_against: int


def check_numbers(numbers: CouncilNumbers) -> None:
    """Raise ClerkError, naming the field, where the numbers contradict one another."""
    n = numbers
    checks = (
        (n.members < 1, "Chưa ghi Hội đồng có mấy người.", "members"),
        (n.present > n.members, "Số người có mặt nhiều hơn số thành viên.", "present"),
        (n.ballots_issued > n.present, "Số phiếu phát ra nhiều hơn số người có mặt.", "issued"),
        (
            n.ballots_valid > n.ballots_issued,
            "Số phiếu hợp lệ nhiều hơn số phát ra.",
            "valid",
        ),
        (
            n.votes_for + n.votes_against > n.ballots_valid,
            "Đồng ý và không đồng ý cộng lại nhiều hơn số phiếu hợp lệ.",
            "votes_for",
        ),
        (min(n.present, n.votes_for, n.votes_against) < 0, "Số phiếu không thể âm.", "votes_for"),
    )
    for wrong, what, field in checks:
        if wrong:
            raise ClerkError(what=what, todo="Đếm lại theo biên bản kiểm phiếu.", field=field)


def has_quorum(numbers: CouncilNumbers, rule: VoteRule) -> bool:
    """Whether enough members were present for the vote to count."""
    return Fraction(numbers.present) >= rule.quorum * numbers.members


def passes(numbers: CouncilNumbers, rule: VoteRule) -> bool:
    """Whether the vote carries. Exact: 70 % of 9 members is 6.3, so it takes 7 votes."""
    base = numbers.members if rule.base == "ALL_MEMBERS" else numbers.present
    if base == 0 or not has_quorum(numbers, rule):
        return False
    share = Fraction(numbers.votes_for * 100, base)
    return share > rule.percent if rule.more_than else share >= rule.percent


def sentence(numbers: CouncilNumbers, rule: VoteRule) -> str:
    """The result as minutes say it: share, base and threshold."""
    base = numbers.members if rule.base == "ALL_MEMBERS" else numbers.present
    of_whom = "tổng số thành viên" if rule.base == "ALL_MEMBERS" else "số người có mặt"
    share = f"{numbers.votes_for * 100 / base:.1f}".replace(".", ",") if base else "0"
    sign = "trên" if rule.more_than else "từ"
    return (
        f"{numbers.votes_for}/{base} phiếu đồng ý ({share} % {of_whom}), "
        f"cần {sign} {rule.percent} %"
    )
