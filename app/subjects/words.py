"""The words for what is recorded of a subject."""

from db.subjects import SubjectKind

Kind = SubjectKind

KINDS = {
    Kind.INDIVIDUAL: "Cá nhân",
    Kind.COLLECTIVE: "Tập thể",
    Kind.HOUSEHOLD: "Hộ gia đình",
    Kind.ENTERPRISE: "Doanh nghiệp",
}
SEXES = {"female": "Nữ", "male": "Nam"}
