"""One round of sending: seal what is new, bring it to the province, keep the answers."""

import logging
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import httpx

from app import backup
from app.errors import ClerkError
from app.packages import receipts
from app.packages.errors import PackageError
from app.packages.receipts import SignedReceipt
from app.packages.trust import Trust
from app.progress import Report, ignore
from app.sync import connection, down, outbox, upload, usb
from app.sync.outbox import Waiting
from app.workspace import Workspace

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Round:
    """What one round did. packages: seqs that left; answers: receipts that came, in order.

    sent_down: movements of the superior that came.
    """

    packages: tuple[int, ...]
    answers: tuple[SignedReceipt, ...]
    sent_down: int = 0

    @property
    def received(self) -> int:
        """How many packages the province has received for certain."""
        return sum(answer.is_received for answer in self.answers)

    @property
    def refused(self) -> tuple[SignedReceipt, ...]:
        return tuple(a for a in self.answers if a.receipt.status == receipts.REJECTED)


def seal_all(workspace: Workspace, report: Report = ignore) -> list[Waiting]:
    """Seal everything that is not in a package yet; all that waits then, oldest first."""
    is_new = False
    while workspace.write(
        outbox.seal_outbox, workspace.identity, workspace.folder, workspace.now(), report
    ):
        is_new = True
    if is_new:
        _copy(workspace)
    return workspace.read(outbox.waiting)


def _copy(workspace: Workspace) -> None:
    """Before anything leaves a copy knows of it: having gone back to that, one may send on."""
    try:
        workspace.backup(workspace.folder / backup.FOLDER)
    except ClerkError as error:  # no room for a copy is no reason not to send
        _log.warning("no copy after sealing: %s", error.details or type(error).__name__)


def seal_again(workspace: Workspace, seq: int, report: Report = ignore) -> list[Waiting]:
    """Put the entries of a refused package, and of those behind it, into new packages.

    The new packages, oldest first. Stopped in between, the next round seals them.
    """
    workspace.write(outbox.seal_again, seq)
    return [package for package in seal_all(workspace, report) if package.seq >= seq]


def send(
    workspace: Workspace, report: Report = ignore, client: httpx.Client | None = None
) -> Round:
    """Seal and send over the network, then fetch what is sent down.

    report: bytes, over all packages of this round.
    Raises Cancelled from `report` and NotSent where the network fails; what was received until
    then is kept, and the next round goes on from there.
    """
    trust = workspace.read(connection.need_trust, workspace.identity)
    packages = seal_all(workspace)
    total, before = sum(package.size for package in packages), 0
    sent: list[int] = []
    answers: list[SignedReceipt] = []
    with ExitStack() as stack:
        line = client or stack.enter_context(upload.new_client())
        for package in packages:
            watched = _shifted(report, before, total)
            answers.append(_send_one(workspace, line, trust, package, watched))
            sent.append(package.seq)
            before += package.size
            if answers[-1].receipt.status == receipts.REJECTED:
                break  # those behind it build on it
        came = down.fetch(workspace, line, trust)
    if packages:
        report(total, total)
    return Round(tuple(sent), tuple(answers), came)


def send_by_usb(workspace: Workspace, stick: Path, report: Report = ignore) -> Round:
    """Seal, and copy all that waits to a stick. Every file was read back before this returns."""
    workspace.read(connection.need_trust, workspace.identity)
    packages = seal_all(workspace)
    data = [outbox.read_package(workspace.folder, package) for package in packages]
    usb.copy_out(stick, data, report)
    for package in packages:
        workspace.write(outbox.mark_sent, package.seq, "usb", workspace.now())
    return Round(tuple(package.seq for package in packages), ())


def fetch_from_usb(workspace: Workspace, stick: Path) -> Round:
    """Read the answers on a stick, and what is sent down. Those for others are left alone; a bad
    one is not believed.

    Raises ClerkError where the stick has answers for us and none of them can be used.
    """
    trust = workspace.read(connection.need_trust, workspace.identity)
    packages = {package.digest: package for package in workspace.read(outbox.waiting)}
    answers: list[SignedReceipt] = []
    failure: ClerkError | None = None
    for found in usb.receipts_on(stick):
        if found.digest not in packages:
            continue
        try:
            if found.data is None:
                raise PackageError("statement")
            header = receipts.read_receipt(found.data, trust.sign_key).receipt.header
            if header != packages[found.digest].header_hash:  # true, and put under a wrong name
                raise PackageError("other_package", "header")
            answers.append(_store(workspace, found.data))
        except ClerkError as error:
            failure = failure or error
    came = down.fetch_from_usb(workspace, stick)
    if failure is not None and not answers and not came:
        raise failure
    return Round((), tuple(answers), came)


def _send_one(
    workspace: Workspace, client: httpx.Client, trust: Trust, package: Waiting, report: Report
) -> SignedReceipt:
    data = outbox.read_package(workspace.folder, package)
    signed = upload.send(client, trust, data, report)
    workspace.write(outbox.mark_sent, package.seq, "network", workspace.now())
    return _store(workspace, signed.data)


def _store(workspace: Workspace, data: bytes) -> SignedReceipt:
    return workspace.write(outbox.store_receipt, workspace.identity, data, workspace.now())


def _shifted(report: Report, before: int, total: int) -> Report:
    def tell(done: int, _length: int) -> None:
        report(min(before + done, total), total)

    return tell
