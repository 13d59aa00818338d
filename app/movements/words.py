"""What the codes of a movement are called."""

from datetime import date

from app.catalog import Catalog
from app.catalog.reach import Stratum
from app.catalog.tables import within
from db.movements import MovementState

State = MovementState  # for those who may not look into db

STATES = {
    MovementState.DRAFT: "Đang soạn",
    MovementState.SUBMITTED: "Trình duyệt",
    MovementState.ISSUED: "Đã ban hành",
    MovementState.LAUNCHED: "Đã phát động",
    MovementState.REGISTERING: "Đang đăng ký",
    MovementState.RUNNING: "Đang triển khai",
    MovementState.SUMMED_UP: "Đã tổng kết",
    MovementState.CLOSED: "Đã kết thúc",
    MovementState.CANCELLED: "Đã hủy",
}
FORMS = {"regular": "Thường xuyên", "thematic": "Theo đợt, chuyên đề"}
LAUNCH_LEVELS = {
    "nation": "Toàn quốc",
    "ministry": "Bộ, ban, ngành",
    "province": "Tỉnh",
    "district": "Huyện",
    "cluster": "Cụm, khối thi đua",
    "commune": "Xã, phường",
    "unit": "Cơ quan, đơn vị",
}
CRITERION_KINDS = {
    "at_least": "Ít nhất",
    "at_most": "Nhiều nhất",
    "yes_no": "Có hoặc không",
}
POINTS = {"target": "Mức phấn đấu", "result": "Kết quả"}
REVIEWS = {"interim": "Sơ kết", "final": "Tổng kết"}
CHANGES = {"extended": "Gia hạn", "cancelled": "Hủy"}


def fields(catalog: Catalog, day: date) -> dict[str, str]:
    """The fields of work that are in use on a day, by code."""
    return {
        one.code: one.name
        for one in catalog.tables.movement_fields
        if one.in_use and within(day, one.valid_from, one.valid_to)
    }


def strata(catalog: Catalog, day: date) -> dict[str, Stratum]:
    """Who is to be reached, as far as that is in use on a day, by code."""
    return {
        one.code: one
        for one in catalog.tables.movement_strata
        if one.in_use and within(day, one.valid_from, one.valid_to)
    }


def listed_strata(catalog: Catalog, day: date) -> dict[str, str]:
    """The strata that only a list of registrations tells, by code."""
    return {code: one.name for code, one in strata(catalog, day).items() if one.by == "list"}


def called(catalog: Catalog) -> dict[str, str]:
    """What every field and stratum is called, those no longer in use among them."""
    tables = catalog.tables
    found = {one.code: one.name for one in tables.movement_strata}
    return found | {one.code: one.name for one in tables.movement_fields}
