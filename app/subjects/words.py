"""The words for what is recorded of a subject."""

from db.subjects import SubjectKind as Kind

KINDS = {
    Kind.INDIVIDUAL: "Cá nhân",
    Kind.COLLECTIVE: "Tập thể",
    Kind.HOUSEHOLD: "Hộ gia đình",
    Kind.ENTERPRISE: "Doanh nghiệp",
}
SEXES = {"female": "Nữ", "male": "Nam"}
LABOUR_ROLES = {
    "TRUC_TIEP": "Trực tiếp lao động, sản xuất, công tác",
    "CHUYEN_MON": "Chuyên môn, nghiệp vụ",
    "LANH_DAO_QUAN_LY": "Lãnh đạo, quản lý",
}
