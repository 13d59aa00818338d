"""The words for what is recorded of a subject."""

from db.subjects import SubjectKind

Kind = SubjectKind

KINDS = {
    Kind.INDIVIDUAL: "Cá nhân",
    Kind.COLLECTIVE: "Tập thể",
    Kind.HOUSEHOLD: "Hộ gia đình",
    Kind.ENTERPRISE: "Doanh nghiệp",
}
# Whom commendation in foreign affairs (đối ngoại) is for.
ABROAD = {"foreign": "Người nước ngoài", "overseas": "Người Việt Nam ở nước ngoài"}
ABROAD_BODIES = {
    "foreign": "Tổ chức nước ngoài", "overseas": "Tổ chức của người Việt Nam ở nước ngoài",
}  # fmt: skip
SEXES = {"female": "Nữ", "male": "Nam"}


def abroad_words(kind: str, abroad: str) -> str:
    """Người nước ngoài, Tổ chức nước ngoài …; empty for one of this country."""
    return (ABROAD if kind == Kind.INDIVIDUAL else ABROAD_BODIES).get(abroad, "")


def kind_words(kind: Kind, abroad: str) -> str:
    """What a subject is, in a list."""
    return abroad_words(kind, abroad) or KINDS[kind]
