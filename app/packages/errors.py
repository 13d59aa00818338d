"""Why a package, receipt or trust file is refused: a code for machines, three lines for people."""

from app.errors import ClerkError

_STAYS = "Chưa có gì bị thay đổi; bản gốc vẫn ở máy đã lập gói."
_ASK_AGAIN = "Xin chép hoặc gửi lại gói từ máy đã lập gói."
_NEWER = "Cài bản Sổ Vàng mới hơn rồi mở lại gói này."
_SUPPORT = "Gửi mã ở mục Chi tiết cho người hỗ trợ; không cần nhập lại gì."

_DAMAGED = ("Gói này không còn nguyên vẹn: đã bị cắt ngắn hoặc bị sửa.", _STAYS, _ASK_AGAIN)
_SEALED_WRONG = ("Gói này nguyên vẹn nhưng bên trong lập sai quy cách.", _STAYS, _SUPPORT)
_TOO_LARGE = (
    "Gói này lớn quá mức cho phép.",
    _STAYS,
    "Xin gửi thành nhiều gói nhỏ hơn từ máy đã lập gói.",
)

TEXTS: dict[str, tuple[str, str, str]] = {
    # the outside
    "magic": ("Tệp này không phải gói của Sổ Vàng.", _STAYS, "Chọn đúng tệp có đuôi .tdkt."),
    "cut_short": _DAMAGED,
    "header": _DAMAGED,
    "version": ("Gói này do bản Sổ Vàng mới hơn lập.", _STAYS, _NEWER),
    "crit": ("Gói này dùng điều mà bản Sổ Vàng ở đây chưa hiểu.", _STAYS, _NEWER),
    "signature": (
        "Chữ ký của gói không khớp: gói không phải của máy này lập, hoặc đã bị sửa.",
        _STAYS,
        _ASK_AGAIN,
    ),
    "body_length": _DAMAGED,
    "body_hash": _DAMAGED,
    "recipient": (
        "Gói này khóa cho nơi nhận khác nên ở đây không mở được.",
        _STAYS,
        "Xin lại tệp kết nối của tỉnh, rồi gửi lại.",
    ),
    "decrypt": _DAMAGED,
    "too_large": _TOO_LARGE,
    # the inside
    "manifest": _SEALED_WRONG,
    "container": _SEALED_WRONG,
    "members": _SEALED_WRONG,
    "member_hash": _SEALED_WRONG,
    "ratio": _SEALED_WRONG,
    "ops": _SEALED_WRONG,
    "op_form": _SEALED_WRONG,
    "op_order": _SEALED_WRONG,
    "op_chain": (
        "Các thay đổi trong gói không nối liền nhau: nhật ký đã bị sửa.",
        _STAYS,
        "Chạy Kiểm tra nhật ký trên máy đã lập gói và báo người hỗ trợ.",
    ),
    "op_payload": (
        "Nội dung một thay đổi không khớp với nhật ký.",
        _STAYS,
        "Chạy Kiểm tra nhật ký trên máy đã lập gói và báo người hỗ trợ.",
    ),
    # what the province finds when it applies
    "record": ("Một hồ sơ trong gói ghi sai quy cách.", _STAYS, _SUPPORT),
    "other_office": ("Gói này sửa hồ sơ của đơn vị khác.", _STAYS, _SUPPORT),
    "written_once": (
        "Gói này sửa một quyết định hoặc dòng sổ đã ghi.",
        "Quyết định và dòng sổ ở tỉnh vẫn nguyên.",
        "Đính chính bằng một quyết định mới.",
    ),
    "unknown_device": (
        "Tỉnh chưa nhận ra máy này.",
        "Mọi thay đổi vẫn ở trong máy.",
        "Gửi tệp đề nghị kết nối lên tỉnh và chờ tệp trả lời.",
    ),
    "device_stopped": (
        "Tỉnh đã ngừng nhận gói từ máy này.",
        "Mọi thay đổi vẫn ở trong máy.",
        "Gọi cho người phụ trách ở tỉnh.",
    ),
    "frozen": (
        "Tỉnh đang giữ các gói của máy này lại để xem xét.",
        "Tỉnh giữ đủ các gói đã gửi, không ghi đè gói nào.",
        "Gọi cho người phụ trách ở tỉnh.",
    ),
    "after_rejected": (
        "Gói này nối sau một gói mà tỉnh chưa nhận được.",
        "Mọi thay đổi vẫn ở trong máy.",
        "Bấm Lập lại gói ở gói đầu tiên chưa nhận được.",
    ),
    "fork": (
        "Tỉnh đã có một gói khác cùng số thứ tự từ máy này.",
        "Cả hai gói đều được tỉnh giữ nguyên, chưa bên nào ghi đè bên nào.",
        "Gọi cho người phụ trách ở tỉnh; có thể sổ đã được mở lại từ bản sao cũ.",
    ),
    "clone": (
        "Gói này đến từ một bản sổ mà tỉnh chưa biết.",
        "Tỉnh giữ nguyên gói, chưa ghi vào sổ của tỉnh.",
        "Gọi cho người phụ trách ở tỉnh; có thể có hai máy dùng chung một sổ.",
    ),
    # receipts, trust, requests
    "statement": (
        "Tệp này không đúng quy cách hoặc đã bị sửa.",
        "Máy chưa nhận gì từ tệp này.",
        "Xin tỉnh chép lại.",
    ),
    "statement_signature": (
        "Tệp này không phải của tỉnh hoặc đã bị sửa.",
        "Máy chưa nhận gì từ tệp này.",
        "Xin tỉnh chép lại.",
    ),
    "older": (
        "Máy đã có bản mới bằng hoặc hơn tệp này.",
        "Máy chưa nhận gì từ tệp này.",
        "Xin tỉnh bản mới hơn.",
    ),
    "down_gap": (
        "Còn thiếu một phong trào tỉnh đã gửi xuống trước tệp này.",
        "Máy chưa nhận gì từ tệp này.",
        "Nhận qua mạng, hoặc xin tỉnh chép lại đủ các tệp vào USB.",
    ),
    "down_fork": (
        "Tỉnh đã gửi xuống một tệp khác cùng số thứ tự.",
        "Bản đã nhận vẫn nguyên, máy chưa nhận gì từ tệp này.",
        "Gọi cho người phụ trách ở tỉnh.",
    ),
    "head": (
        "Nhật ký ở máy này không khớp với nhật ký mà tỉnh đang giữ.",
        "Gói và nhật ký vẫn nguyên trong máy, biên nhận chưa được ghi.",
        "Chạy Kiểm tra nhật ký, rồi gọi cho người phụ trách ở tỉnh.",
    ),
    "other_package": (
        "Biên nhận này không phải của gói này.",
        "Gói vẫn ở trong máy, coi như chưa thấy biên nhận.",
        "Gửi lại gói, hoặc xin tỉnh chép lại biên nhận.",
    ),
}


class PackageError(ClerkError):
    """A package, receipt or trust file that is not accepted. Nothing of it was used.

    code: a key of TEXTS, for the support line and for receipts; details say where, without names.
    """

    def __init__(self, code: str, details: str = "") -> None:
        what, kept, todo = TEXTS[code]
        super().__init__(what, todo, kept=kept, details=f"{code}: {details}" if details else code)
        self.code = code


def text_of(code: str) -> str:
    """The three lines of a code as one text, for receipts."""
    return "\n".join(TEXTS[code])


def lines_of(text: str | None) -> tuple[str, str, str]:
    """What such a text of a receipt says: why, what was kept, what to do; "" where it is silent."""
    why, kept, todo = [*(text or "").split("\n"), "", "", ""][:3]
    return why, kept, todo
