"""Whether a vote carries: pure arithmetic over the numbers that the tellers read out.

Shares are exact fractions. What the law and the working rules leave open comes in with VoteRule.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from app.errors import ClerkError

ALL_MEMBERS, PRESENT = "ALL_MEMBERS", "PRESENT"
SECRET, HANDS = "secret", "hands"


@dataclass(frozen=True, slots=True)
class VoteRule:
    """What an award needs.

    percent: whole percent of the base. more_than: the share must exceed it, else reach it.
    base: ALL_MEMBERS or PRESENT. quorum: the part of all members who must be present.
    source: document and article; confidence "?" where it is a local default. secret: the award
    may only be voted on by secret ballot. counts_written: opinions sent by absent members are
    votes. counts_conflicted: who may not vote for a conflict of interest stays in the base.
    """

    percent: int
    more_than: bool
    base: str
    quorum: Fraction
    source: str
    confidence: str = ""
    secret: bool = False
    counts_written: bool = True
    counts_conflicted: bool = True


@dataclass(frozen=True, slots=True)
class CouncilNumbers:
    """What was counted: whole people and ballots.

    written: opinions sent by absent members that are among the ballots. conflicted: members who
    may not vote on this one, wherever they are; conflicted_present: those of them who are present.
    """

    held_on: date
    members: int
    present: int
    ballots_issued: int
    ballots_valid: int
    votes_for: int
    votes_against: int
    written: int = 0
    conflicted: int = 0
    conflicted_present: int = 0


@dataclass(frozen=True, slots=True)
class Voters:
    """Who takes part in one vote: counted from the attendance, never typed."""

    members: int
    present: int
    written: int = 0
    conflicted: int = 0
    conflicted_present: int = 0

    @property
    def may_vote(self) -> int:
        """How many ballots are given out: one for each who is present or has written, and may."""
        return self.present - self.conflicted_present + self.written


@dataclass(frozen=True, slots=True)
class Ballots:
    """The totals that the tellers read out. abstained: neither for nor against, by hands."""

    issued: int
    collected: int
    invalid: int
    votes_for: int
    votes_against: int
    abstained: int = 0

    @property
    def valid(self) -> int:
        return self.collected - self.invalid

    @property
    def missing(self) -> int:
        return self.issued - self.collected


NAMES = {  # as they are called in a sentence; the order in which they are compared
    "votes_for": "đồng ý",
    "votes_against": "không đồng ý",
    "invalid": "phiếu hỏng",
    "abstained": "không ý kiến",
    "issued": "phiếu phát ra",
    "collected": "phiếu thu về",
}


def voters(states: Iterable[tuple[str, bool]], rule: VoteRule, *, substitutes_vote: bool) -> Voters:
    """Count who takes part in a vote.

    states: for every member present, absent, substitute, written, or "" while nobody has said;
    and whether the member has a conflict of interest. A substitute is present only where the
    rules let him vote; a written opinion is a vote only where the rule says so.
    """
    came = {"present", "substitute"} if substitutes_vote else {"present"}
    members = present = written = conflicted = conflicted_present = 0
    for state, is_conflicted in states:
        members += 1
        conflicted += is_conflicted
        if state in came:
            present += 1
            conflicted_present += is_conflicted
        elif state == "written" and rule.counts_written and not is_conflicted:
            written += 1
    return Voters(members, present, written, conflicted, conflicted_present)


def numbers(held_on: date, who: Voters, ballots: Ballots) -> CouncilNumbers:
    """The numbers of a vote from its voters and its ballots."""
    return CouncilNumbers(
        held_on,
        who.members,
        who.present,
        ballots.issued,
        ballots.valid,
        ballots.votes_for,
        ballots.votes_against,
        who.written,
        who.conflicted,
        who.conflicted_present,
    )


def check_ballots(ballots: Ballots, who: Voters) -> None:
    """Raise ClerkError, naming the field, where ballots are lost or made between two counts.

    Issued = collected + missing; collected = valid + invalid; valid = for + against + abstained.
    """
    b = ballots
    if min(b.issued, b.collected, b.invalid, b.votes_for, b.votes_against, b.abstained) < 0:
        raise _wrong("Số phiếu không thể âm.", "votes_for")
    if b.issued > who.may_vote:
        raise _wrong(
            f"Phát ra {b.issued} phiếu nhưng chỉ có {who.may_vote} người được bỏ phiếu.", "issued"
        )
    if b.collected > b.issued:
        raise _wrong(
            f"Thu về {b.collected} phiếu, nhiều hơn {b.issued} phiếu phát ra.", "collected"
        )
    total = b.votes_for + b.votes_against + b.invalid + b.abstained
    if total != b.collected:
        more = total - b.collected
        words = f"thừa {more}" if more > 0 else f"thiếu {-more}"
        raise _wrong(f"Cộng lại được {total} phiếu, thu về {b.collected}: {words}.", "votes_for")


def _wrong(what: str, field: str) -> ClerkError:
    return ClerkError(
        what=what,
        kept="Số vừa gõ vẫn còn trên màn hình.",
        todo="Đếm lại theo biên bản kiểm phiếu.",
        field=field,
    )


def first_difference(first: Ballots, second: Ballots) -> tuple[str, int, int] | None:
    """The first number in which two typings differ, as (field, first, second); None for none."""
    for name in NAMES:
        one, other = getattr(first, name), getattr(second, name)
        if one != other:
            return name, one, other
    return None


def check_numbers(numbers: CouncilNumbers) -> None:
    """Raise ClerkError, naming the field, where the numbers contradict one another."""
    n = numbers
    may_vote = n.present - n.conflicted_present + n.written
    checks = (
        (n.members < 1, "Chưa ghi Hội đồng có mấy người.", "members"),
        (n.present + n.written > n.members, "Số người có mặt nhiều hơn số thành viên.", "present"),
        (n.ballots_issued > may_vote, "Số phiếu phát ra nhiều hơn số người có mặt.", "issued"),
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
        (
            min(n.present, n.votes_for, n.votes_against, n.written, n.conflicted_present) < 0,
            "Số phiếu không thể âm.",
            "votes_for",
        ),
    )
    for wrong, what, field in checks:
        if wrong:
            raise ClerkError(what=what, todo="Đếm lại theo biên bản kiểm phiếu.", field=field)


def quorum_needed(members: int, quorum: Fraction) -> int:
    """The fewest who must be present: 2/3 of 9 members is 6, of 8 members 6 as well."""
    return -(-quorum.numerator * members // quorum.denominator)


def has_quorum(numbers: CouncilNumbers, rule: VoteRule) -> bool:
    """Whether enough members were present for the vote to count. A letter makes nobody present."""
    return Fraction(numbers.present) >= rule.quorum * numbers.members


def base(numbers: CouncilNumbers, rule: VoteRule) -> int:
    """Of how many the share is taken: all members, or those who took part, by letter too.

    Where the rule takes members with a conflict of interest out, they are in neither.
    """
    if rule.base == ALL_MEMBERS:
        left = 0 if rule.counts_conflicted else numbers.conflicted
        return numbers.members - left
    left = 0 if rule.counts_conflicted else numbers.conflicted_present
    return numbers.present + numbers.written - left


def votes_needed(whole: int, rule: VoteRule) -> int:
    """The fewest votes that carry: 70 % of 9 is 6.3, so 7; more than 50 % of 8 is 5."""
    if rule.more_than:
        return rule.percent * whole // 100 + 1
    return -(-rule.percent * whole // 100)


def passes(numbers: CouncilNumbers, rule: VoteRule) -> bool:
    """Whether the vote carries. Exact: 70 % of 9 members is 6.3, so it takes 7 votes."""
    whole = base(numbers, rule)
    if whole <= 0 or not has_quorum(numbers, rule):
        return False
    share = Fraction(numbers.votes_for * 100, whole)
    return share > rule.percent if rule.more_than else share >= rule.percent


def percent_words(votes: int, whole: int) -> str:
    """88,9 %: one place, rounded half up from the exact share; 100 % without places."""
    if whole <= 0:
        return "0 %"
    tenths = (votes * 2000 + whole) // (2 * whole)
    ones, rest = divmod(tenths, 10)
    return f"{ones},{rest} %" if rest else f"{ones} %"


def base_words(numbers: CouncilNumbers, rule: VoteRule) -> str:
    """What the base is called in minutes."""
    fewer = not rule.counts_conflicted and (
        numbers.conflicted if rule.base == ALL_MEMBERS else numbers.conflicted_present
    )
    if rule.base == ALL_MEMBERS:
        return "số thành viên được bỏ phiếu" if fewer else "tổng số thành viên"
    if numbers.written:
        return "số người có mặt và gửi phiếu"
    return "số người có mặt được bỏ phiếu" if fewer else "số người có mặt"


def sentence(numbers: CouncilNumbers, rule: VoteRule) -> str:
    """The result as minutes say it: share, base and threshold."""
    whole = base(numbers, rule)
    share = percent_words(numbers.votes_for, whole)
    sign = "trên" if rule.more_than else "từ"
    return (
        f"{numbers.votes_for}/{whole} phiếu đồng ý ({share} {base_words(numbers, rule)}), "
        f"cần {sign} {rule.percent} %"
    )
