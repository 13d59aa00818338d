"""The emulation criterion card: figures, what they come to, and what a person decides."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app.catalog import Catalog
from app.catalog.model import RATINGS
from app.catalog.scoring import Indicator
from app.clusters import card_rules, indicators
from app.clusters.card_rules import Thresholds
from app.clusters.rosters import check_year
from app.clusters.rules import number
from app.dates import place_and_day
from app.documents import rating_card
from app.documents.blocks import Paper
from app.documents.rating_card import CardPaper, FigureLine
from app.errors import ClerkError
from app.journal import JournalSession
from app.links import Link
from app.offices import names
from app.text import clean, clean_paragraphs
from db.clusters import RatingCard, RatingFigure

ON_PAPER = {"typed": "Ghi tay", "computed": "Tính từ sổ", "": "Chưa có"}
ORIGINS = {"typed": "Ghi tay", "computed": "Máy tính", "": "Chưa có"}


@dataclass(frozen=True, slots=True)
class CardDraft:
    """Whose card of which year. of_office: this file's own figures are this organisation's."""

    year: int
    name: str
    of_office: bool = True


@dataclass(frozen=True, slots=True)
class Figure:
    """One indicator with its figure. origin: typed, computed, or "" while there is none."""

    indicator: Indicator
    value: Decimal | None
    part: int | None
    whole: int | None
    origin: str
    source: str
    points: int | None
    line: str
    links: tuple[Link, ...] = ()  # what was counted, while the card is not decided
    rest: tuple[Link, ...] = ()

    @property
    def id(self) -> str:
        return self.indicator.code


@dataclass(frozen=True, slots=True)
class Card:
    """A card as it stands."""

    id: UUID
    draft: CardDraft
    figures: tuple[Figure, ...]
    total: int
    proposed: str | None
    rating: str | None
    reason: str
    decided_by: str
    decided_on: date | None

    @property
    def missing(self) -> tuple[Figure, ...]:
        """The indicators that have no figure yet."""
        return tuple(one for one in self.figures if one.value is None)


def save(session: Session, draft: CardDraft, card_id: UUID | None = None) -> UUID:
    """Begin a card or change whose it is. Raises ClerkError, naming the field."""
    check_year(draft.year)
    if not clean(draft.name):
        raise ClerkError(
            what="Chưa ghi tên tổ chức, tập thể.",
            todo="Ví dụ: Tập thể lãnh đạo UBND xã.",
            field="name",
        )
    found = RatingCard() if card_id is None else _open(session, card_id)
    found.year, found.name, found.of_office = draft.year, clean(draft.name), draft.of_office
    session.add(found)
    session.flush()
    return found.id


def remove(session: JournalSession, card_id: UUID) -> None:
    """Put an undecided card away."""
    _open(session, card_id).deleted_at = session.author.now
    session.flush()


def put_figure(
    session: JournalSession, card_id: UUID, code: str, value: Decimal | None, source: str
) -> None:
    """Type a figure by hand, over a computed one too; None takes it back.

    Raises ClerkError where nobody says where it comes from, or for a decided card.
    """
    _open(session, card_id)
    query = select(RatingFigure).filter_by(card_id=card_id, indicator=code)
    found = session.scalars(query.where(RatingFigure.deleted_at.is_(None))).first()
    if value is None:
        if found is not None:
            found.deleted_at = session.author.now
        session.flush()
        return
    if not clean(source):
        raise ClerkError(
            what="Chưa ghi số này lấy từ đâu.",
            todo="Ví dụ: Báo cáo số 12/BC-UBND.",
            field="source",
        )
    if found is None:
        found = RatingFigure(card_id=card_id, indicator=code, origin="typed", value=value)
        session.add(found)
    found.value, found.source = value, clean(source)
    session.flush()


def decide(
    session: Session,
    card_id: UUID,
    rating: str,
    decided_by: str,
    day: date,
    reason: str,
    catalog: Catalog,
    today: date,
) -> None:
    """A person decides; every figure is kept as it is today. Raises ClerkError, with the field."""
    found = _open(session, card_id)
    card = read(session, card_id, catalog, today)
    if card.missing:
        titles = "; ".join(one.indicator.title for one in card.missing[:3])
        raise ClerkError(
            what=f"Còn {len(card.missing)} chỉ số chưa có số: {titles}.",
            kept="Các số đã có vẫn nguyên.",
            todo="Ghi tay các chỉ số ấy rồi quyết định.",
        )
    if rating not in RATINGS:
        raise ClerkError(what="Chưa chọn mức.", todo="Chọn một mức.", field="rating")
    if not clean(decided_by):
        raise ClerkError(
            what="Chưa ghi ai quyết định.", todo="Ghi họ tên, chức vụ.", field="decided_by"
        )
    if rating != card.proposed and not clean_paragraphs(reason):
        raise ClerkError(
            what="Mức này khác mức theo số liệu.",
            todo="Ghi lý do, lý do được in vào phiếu.",
            field="reason",
        )
    for one in card.figures:
        if one.origin == "computed" and one.value is not None:
            session.add(
                RatingFigure(
                    card_id=card_id,
                    indicator=one.id,
                    origin="computed",
                    value=one.value,
                    part=one.part,
                    whole=one.whole,
                    source=one.source,
                )
            )
    found.proposed, found.rating = card.proposed, rating
    found.reason, found.decided_by = clean_paragraphs(reason), clean(decided_by)
    found.decided_on = day
    session.flush()


def read(session: Session, card_id: UUID, catalog: Catalog, today: date) -> Card:
    """A card; while it is not decided, with the figures of this moment."""
    found = session.get_one(RatingCard, card_id)
    stored = {
        one.indicator: one
        for one in session.scalars(
            select(RatingFigure).filter_by(card_id=card_id).where(RatingFigure.deleted_at.is_(None))
        )
    }
    known: Mapping[str, indicators.Found] = {}
    if found.decided_on is None and found.of_office:
        known = indicators.computed(session, found.year, today)
    figures = tuple(
        _figure(one, stored.get(one.code), known.get(one.code))
        for one in catalog.tables.rating_indicators
    )
    day = found.decided_on or date(found.year, 12, 31)
    proposed = card_rules.proposed([one.points for one in figures], thresholds(catalog, day))
    return Card(
        found.id,
        CardDraft(found.year, found.name, found.of_office),
        figures,
        sum(one.points or 0 for one in figures),
        found.proposed if found.decided_on else proposed,
        found.rating,
        found.reason,
        found.decided_by,
        found.decided_on,
    )


def listed(session: Session, catalog: Catalog, today: date) -> list[Card]:
    """Every card, the newest year first."""
    query = select(RatingCard.id).where(RatingCard.deleted_at.is_(None))
    ids = session.scalars(query.order_by(RatingCard.year.desc(), RatingCard.name, RatingCard.id))
    return [read(session, one, catalog, today) for one in ids]


def thresholds(catalog: Catalog, day: date) -> Thresholds:
    """The points from which a level is proposed, by the rules of a day."""
    rule_set = catalog.rule_set(day).code
    levels = (
        int(catalog.parameter(f"card_{level}_points", rule_set)) for level in card_rules.LEVELS
    )
    return Thresholds(*levels)


def paper(session: Session, card_id: UUID, catalog: Catalog, today: date) -> Paper:
    """The card as one sheet."""
    card = read(session, card_id, catalog, today)
    day = card.decided_on or today
    facts = names.on(session, day)
    unit = names.unit_on(session, catalog, day)
    office = ("ỦY BAN NHÂN DÂN", facts.name.removeprefix("UBND ").upper())
    limits = thresholds(catalog, card.decided_on or date(card.draft.year, 12, 31))
    return rating_card.lay_out(
        CardPaper(
            office=office,
            place_date=place_and_day(unit.place if unit else "", day),
            year=card.draft.year,
            name=card.draft.name,
            lines=tuple(_paper_line(one) for one in card.figures),
            total=Decimal(card.total) / 100,
            scale=(
                f"Từ {limits.excellent} điểm: {RATINGS['excellent'].lower()}; từ {limits.good}:"
                f" {RATINGS['good'].lower()}; từ {limits.completed}:"
                f" {RATINGS['completed'].lower()}."
            ),
            proposed=RATINGS[card.proposed] if card.proposed else "",
            rating=RATINGS[card.rating] if card.rating else "",
            reason=card.reason,
            decided_by=card.decided_by,
        )
    )


def _paper_line(one: Figure) -> FigureLine:
    value = "" if one.value is None else f"{number(one.value)} {one.indicator.unit}"
    if one.part is not None and one.whole is not None:
        value += f" ({one.part}/{one.whole})"
    return FigureLine(
        one.indicator.title,
        value,
        one.indicator.weight,
        None if one.points is None else Decimal(one.points) / 100,
        f"{ON_PAPER[one.origin]}: {one.source}" if one.source else "",
    )


def _figure(
    indicator: Indicator, stored: RatingFigure | None, known: indicators.Found | None
) -> Figure:
    links: tuple[Link, ...] = ()
    rest: tuple[Link, ...] = ()
    if stored is not None:
        value: Decimal | None = stored.value
        part, whole, origin, source = stored.part, stored.whole, stored.origin, stored.source
    elif known is not None:
        value, part, whole = known.value, known.part, known.whole
        origin, source, links, rest = "computed", known.source, known.links, known.rest
    else:
        value, part, whole, origin, source = None, None, None, "", ""
    return Figure(
        indicator,
        value,
        part,
        whole,
        origin,
        source,
        None if value is None else card_rules.points(indicator, value),
        "" if value is None else card_rules.line(indicator, value),
        links,
        rest,
    )


def _open(session: Session, card_id: UUID) -> RatingCard:
    found = session.get_one(RatingCard, card_id)
    if found.decided_on is not None:
        raise ClerkError(
            what="Phiếu này đã có quyết định nên không sửa được nữa.",
            kept="Số liệu và mức đã quyết định vẫn nguyên.",
            todo="Cần đánh giá lại thì lập phiếu mới.",
        )
    return found
