"""The one door of the console: a password, a signed cookie, and patience with wrong tries."""

import hashlib
import hmac
import secrets
from collections import OrderedDict
from threading import Lock

from itsdangerous import BadSignature, URLSafeTimedSerializer

from app import keys
from app.clock import Clock
from app.province.folder import Province

COOKIE = "sovang_tinh"
SESSION_SECONDS = 8 * 3600  # a working day
COST, BLOCK, LANES, MEMORY = 2**15, 8, 1, 64 * 1024 * 1024  # scrypt: 32 MiB, about 0.1 s
MOST_ADDRESSES = 10_000


def hash_password(password: str) -> str:
    """What is kept of the console's password: scrypt with its own salt."""
    salt = secrets.token_bytes(16)
    return f"scrypt${salt.hex()}${_scrypt(password, salt).hex()}"


def fits(password: str, kept: str) -> bool:
    """Whether this is the password that was hashed."""
    _, salt, digest = kept.split("$")
    return hmac.compare_digest(_scrypt(password, bytes.fromhex(salt)), bytes.fromhex(digest))


def _scrypt(password: str, salt: bytes) -> bytes:
    secret = keys.normal(password).encode()
    return hashlib.scrypt(secret, salt=salt, n=COST, r=BLOCK, p=LANES, maxmem=MEMORY, dklen=32)


class Guard:
    """Who may see the console. Wrong tries are counted per network address, in memory."""

    def __init__(self, province: Province, now: Clock) -> None:
        self._password, self._now = province.keys.password, now
        self._cookies = URLSafeTimedSerializer(province.keys.session, salt="console")
        self._wrong: OrderedDict[str, tuple[int, float]] = OrderedDict()
        self._left: set[str] = set()  # cookies of who went out, for as long as this service runs
        self._lock = Lock()

    def turn(self, address: str) -> int:
        """Whole seconds this address must wait, or 0 and its next try is counted as a wrong one.

        Counted before it is judged: of tries that come all at once only the first is looked at.
        """
        now = self._now().timestamp()
        with self._lock:
            tries, last = self._wrong.pop(address, (0, now))
            last = min(last, now)  # a clock set back lengthens nothing
            left = last + keys.delay_after(tries) - now
            self._wrong[address] = (tries, last) if left > 0 else (tries + 1, now)
            while len(self._wrong) > MOST_ADDRESSES:
                self._wrong.popitem(last=False)
        return max(0, -int(-left // 1))

    def enter(self, address: str, password: str) -> str | None:
        """A cookie for the right password, None for a wrong one. Ask for its `turn` first."""
        if not fits(password, self._password):
            return None
        with self._lock:
            self._wrong.pop(address, None)
        return str(self._cookies.dumps(secrets.token_hex(16)))

    def leave(self, cookie: str | None) -> None:
        """Whoever kept a copy of this cookie is out, too."""
        if cookie and self.knows(cookie):
            self._left.add(cookie)

    def knows(self, cookie: str | None) -> bool:
        """Whether a cookie is one of ours, not older than a working day, and nobody left by it."""
        if not cookie or cookie in self._left:
            return False
        try:
            self._cookies.loads(cookie, max_age=SESSION_SECONDS)
        except BadSignature:
            return False
        return True
