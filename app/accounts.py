"""The people who may open the file, and what each may do."""

import re
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from app import keys
from app.errors import ClerkError
from app.journal import JournalSession
from app.text import clean
from db.offices import Account

MANAGER, CLERK, OBSERVER = "manager", "clerk", "observer"
ROLES = {
    MANAGER: "Quản lý",
    CLERK: "Nhập hồ sơ",
    OBSERVER: "Chỉ xem",
}
LOGIN = re.compile(r"[a-z][a-z0-9]{1,19}")


@dataclass(frozen=True, slots=True)
class NewAccount:
    """A person to be let in. login: small letters and digits."""

    full_name: str
    login: str
    passphrase: str
    job_title: str = ""
    role: str = OBSERVER


@dataclass(frozen=True, slots=True)
class AccountRow:
    id: UUID
    full_name: str
    login: str
    job_title: str
    role: str


def observes(name: str) -> ClerkError:
    """What is said to somebody who reads only and would change something."""
    return ClerkError(
        what=f"Tài khoản của {name} chỉ xem, không sửa được.",
        kept="Sổ vẫn như cũ, chưa ghi gì.",
        todo="Cần sửa thì nhờ người quản lý sổ mở bằng tài khoản của mình.",
    )


def add(session: Session, new: NewAccount, by_role: str) -> UUID:
    """Store a new account. Its passphrase is never stored: it wraps the key (app/keys.py).

    Raises ClerkError, naming the field, also for somebody who is no manager.
    """
    if by_role != MANAGER:
        raise ClerkError(
            what="Chỉ người quản lý sổ thêm được tài khoản.",
            kept="Các tài khoản vẫn như cũ.",
            todo="Nhờ người quản lý sổ thêm.",
        )
    if not clean(new.full_name):
        raise ClerkError(
            what="Chưa ghi họ tên.", todo="Ghi đủ họ, tên đệm, tên.", field="full_name"
        )
    if not LOGIN.fullmatch(new.login):
        raise ClerkError(
            what="Tên đăng nhập chưa đúng.",
            todo="Chữ thường không dấu và số, từ 2 đến 20 chữ. Ví dụ: giamsat",
            field="login",
        )
    if new.login in {row.login for row in listed(session)}:
        raise ClerkError(
            what=f"Tên đăng nhập “{new.login}” đã có người dùng.",
            todo="Chọn tên khác, chẳng hạn thêm một chữ số.",
            field="login",
        )
    if new.role not in ROLES:
        raise ClerkError(what="Chưa chọn quyền.", todo="Chọn trong danh sách.", field="role")
    keys.check_passphrase(new.passphrase)
    made = Account(
        login=new.login,
        full_name=clean(new.full_name),
        job_title=clean(new.job_title),
        role=new.role,
    )
    session.add(made)
    session.flush()
    return made.id


def stop(session: JournalSession, account_id: UUID, by_role: str) -> UUID:
    """End an observer's account: from the next start on it opens nothing. Undo takes that back."""
    found = session.get_one(Account, account_id)
    if by_role != MANAGER or found.role != OBSERVER:
        raise ClerkError(
            what=f"Tài khoản của {found.full_name} không ngừng được ở đây.",
            kept="Các tài khoản vẫn như cũ.",
            todo="Chỉ người quản lý sổ cho người chỉ xem ngừng dùng được.",
        )
    found.disabled_at = session.author.now
    session.flush()
    return found.id


def listed(session: Session) -> list[AccountRow]:
    """Everybody who may open the file, in the order they were let in."""
    query = (
        select(Account.id, Account.full_name, Account.login, Account.job_title, Account.role)
        .where(Account.deleted_at.is_(None), Account.disabled_at.is_(None))
        .order_by(Account.created_at, Account.id)
    )
    return [AccountRow(*row) for row in session.execute(query)]
