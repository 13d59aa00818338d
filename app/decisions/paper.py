"""A signed decision as the paper it is: everything from what was frozen, nothing looked up anew."""

import re
from collections.abc import Sequence
from datetime import date
from uuid import UUID

from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.units import Unit
from app.catalog.words import granted, verb_of
from app.dates import long_day, place_and_day
from app.decisions import actions
from app.decisions.actions import DecisionDetail, LineDraft, RegisterRow
from app.decisions.prepare import Signing, prepare
from app.documents.blocks import Paper
from app.documents.decision import DecisionPaper, Named, lay_out
from app.money import dong, in_words_line
from app.names import POSTHUMOUS, is_posthumous
from app.offices import names
from app.offices import papers as office_papers
from app.prose import clause, whole_line

TITLE = "DANH_HIEU_THI_DUA"
KINDS = (  # as a decision counts and names them
    (("collective", "enterprise"), "tập thể"),
    (("individual",), "cá nhân"),
    (("household",), "hộ gia đình"),
)
_DECREE = re.compile(r"Nghị định số \S+")


def paper(session: Session, decision_id: UUID, catalog: Catalog) -> Paper:
    """The decision (Nghị định 30/2020/NĐ-CP), with its list annexed where it is long."""
    decision = actions.read(session, decision_id)
    lines = actions.register_lines(session, decision_id=decision_id)
    return lay_out(_facts(session, decision, lines, catalog))


def draft(
    session: Session, ids: Sequence[UUID], day: date, signing: Signing, catalog: Catalog
) -> Paper:
    """A decision as it is put before its signer: all but the number, which comes with the stamp.

    Raises ClerkError as `prepare` does.
    """
    made, lines = prepare(session, ids, day, signing, catalog)
    detail = DecisionDetail(
        UUID(int=0),
        made.pattern.replace("{number:02}", "…"),
        made.decided_on,
        made.abstract,
        made.authority,
        made.place,
        made.signer_name,
        made.signer_role,
        made.grounds,
    )
    return lay_out(_facts(session, detail, lines, catalog))


def _facts(
    session: Session,
    decision: DecisionDetail,
    lines: Sequence[RegisterRow | LineDraft],
    catalog: Catalog,
) -> DecisionPaper:
    issuer = office_papers.issuer(session, catalog, decision.decided_on)
    award = catalog.award(lines[0].award_code, decision.decided_on)
    is_title = award.kind == TITLE
    body = decision.authority.removeprefix("CHỦ TỊCH ")
    unit = names.unit_on(session, catalog, decision.decided_on)
    chairman = unit.chairman if unit else f"Chủ tịch {issuer.name}"
    in_full = chairman.replace("UBND", "Ủy ban nhân dân")
    day = long_day(decision.decided_on)
    what = issuer.own(granted(award)).replace("UBND", "Ủy ban nhân dân")
    verb = verb_of(award)
    grants, said = _grants(lines, verb, what.removeprefix(f"{verb} "))
    whose_fund = fund(unit, issuer.name, is_title=is_title)
    single = len({line.citation for line in lines}) == 1
    for_what = "" if is_title else "đã có thành tích"
    return DecisionPaper(
        office=unit.office_lines if unit else (body,),
        number=f"Số: {decision.symbol}",
        place_date=place_and_day(decision.place, decision.decided_on),
        matter=decision.abstract,
        authority=decision.authority,
        grounds=tuple(line.rstrip(";.") for line in decision.grounds),
        grants=grants,
        subjects=tuple(
            Named(line.recipient.removesuffix(said), _address(line), line.citation, line.amount)
            for line in lines
        ),
        count_words=_count(lines),
        award_for=clause(lines[0].citation) if single else for_what,
        money=_money(lines, decision.grounds, whose_fund),
        carried_out_by=(
            "Quyết định có hiệu lực từ ngày ký. Công chức phụ trách thi đua, khen thưởng"
            f"{', bộ phận kế toán' if any(line.amount for line in lines) else ''} và {_whom(lines)}"
            " có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này."
        ),
        roles=decision.signer_role,
        signer=decision.signer_name,
        receivers=("Như Điều 3", *issuer.told, issuer.kept),
        annexed_to=f"(Kèm theo Quyết định số {decision.symbol} {day} của {in_full})",
    )


def _grants(lines: Sequence[RegisterRow | LineDraft], verb: str, what: str) -> tuple[str, str]:
    """Điều 1 up to whom, and what then need not stand behind each name: that all had died."""
    late = [is_posthumous(line.recipient) for line in lines]
    if all(late):
        return f"Truy tặng {what} cho", POSTHUMOUS
    if any(late):
        verb = f"{verb}, truy tặng"
    return f"{verb[:1].upper()}{verb[1:]} {what} cho", ""


def fund(unit: Unit | None, office_name: str, *, is_title: bool) -> str:
    """Whose fund pays: the deciding level's; for an emulation title, of whoever manages the person.

    unit: the office's unit on the day; None, as for a school, leaves the office's own name.
    """
    if is_title:
        whose = "đơn vị quản lý tập thể, cá nhân được công nhận"
    else:
        whose = unit.kind_word if unit else office_name
    return f"quỹ thi đua, khen thưởng của {whose}"


def _address(line: RegisterRow | LineDraft) -> str:
    return whole_line(line.position, line.address, line.recipient)


def _whom(lines: Sequence[RegisterRow | LineDraft]) -> str:
    """các tập thể, cá nhân; of one alone: cá nhân."""
    kinds = ", ".join(words for kinds, words in KINDS if any(one.kind in kinds for one in lines))
    return f"các {kinds}" if len(lines) > 1 else kinds


def _count(lines: Sequence[RegisterRow | LineDraft]) -> str:
    counted = [(sum(line.kind in names for line in lines), words) for names, words in KINDS]
    return ", ".join(f"{number:02} {words}" for number, words in counted if number)


def _money(
    lines: Sequence[RegisterRow | LineDraft], grounds: Sequence[str], whose_fund: str
) -> str:
    """Điều 2: the sum, by which decree (the first that the decision is grounded on), who pays."""
    total = sum(line.amount for line in lines)
    if not total:
        return "Quyết định này không kèm tiền thưởng."
    decree = next((found[0] for line in grounds if (found := _DECREE.search(line))), "")
    by = f"thực hiện theo {decree}: " if decree else ""
    return (
        f"Tiền thưởng kèm theo: {dong(total)} {in_words_line(total)}, {by}mức lương cơ sở"
        f" {dong(lines[0].base_salary)} nhân với hệ số ghi trong sổ theo dõi khen thưởng;"
        f" chi từ {whose_fund}."
    )
