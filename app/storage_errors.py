"""What the database says when it can't, told to a clerk."""

from sqlalchemy.exc import DBAPIError

from app.errors import ClerkError


def explain(error: DBAPIError) -> Exception:
    """The ClerkError for a trouble of disk or file, or the error itself: a fault of ours."""
    said = (str(error.orig).splitlines() or [""])[0]  # further lines may quote a row
    text, details = said.lower(), f"{type(error.orig).__name__}: {said[:80]}"
    if "disk is full" in text or "no space" in text:
        return ClerkError(
            what="Ổ đĩa của máy đã đầy nên chưa ghi được.",
            kept="Mọi việc đã lưu trước đó vẫn nguyên; chỗ đang gõ vẫn còn trên màn hình.",
            todo="Xóa bớt tệp không cần trên ổ đĩa rồi làm lại việc vừa rồi.",
            details=details,
        )
    if "disk i/o error" in text or "unable to open" in text or "readonly" in text:
        return ClerkError(
            what="Máy không ghi được vào ổ đĩa.",
            kept="Mọi việc đã lưu trước đó vẫn nguyên; chỗ đang gõ vẫn còn trên màn hình.",
            todo="Kiểm tra ổ đĩa còn hoạt động và cho phép ghi, rồi làm lại việc vừa rồi.",
            details=details,
        )
    if "locked" in text or "busy" in text:
        return ClerkError(
            what="Một chương trình khác đang giữ sổ.",
            kept="Chưa có gì thay đổi.",
            todo="Đóng cửa sổ Sổ Vàng kia hoặc chờ quét vi-rút xong, rồi làm lại.",
            details=details,
        )
    if "malformed" in text or "not a database" in text:
        return file_is_damaged("so-vang.db", details)
    return error


def file_is_damaged(name: str, details: str) -> ClerkError:
    return ClerkError(
        what=f"Sổ {name} bị hỏng một phần nên máy không đọc được.",
        kept="Tệp hỏng được để nguyên, các bản sao lưu trong thư mục sao-luu vẫn còn.",
        todo="Đóng chương trình, mở lại, bấm Mở từ bản sao lưu. Gói đã gửi vẫn có ở tỉnh.",
        details=details,
    )


def file_is_newer(details: str) -> ClerkError:
    return ClerkError(
        what="Sổ này do bản Sổ Vàng mới hơn ghi.",
        kept="Máy chưa mở và chưa sửa gì trong sổ.",
        todo="Cài bản Sổ Vàng mới nhất rồi mở lại.",
        details=details,
    )


def open_elsewhere() -> ClerkError:
    return ClerkError(
        what="Sổ này đang mở ở một cửa sổ khác.",
        kept="Cửa sổ kia vẫn làm việc bình thường.",
        todo="Chuyển sang cửa sổ đó, hoặc đóng nó rồi mở lại.",
    )
