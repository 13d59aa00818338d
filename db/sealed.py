"""Cases that only named people may read: what is stored and travels is a sealed body."""

from sqlalchemy.orm import Mapped

from db.base import Record


class SealedCase(Record):
    """One case that not everybody may know of. Its key never leaves this machine's file."""

    __tablename__ = "sealed_case"

    body: Mapped[str]  # base64 of nonce and ciphertext (app/sealed/sealing.py)
