"""Whether this machine has a network, as its system tells it; nothing is asked of the internet."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtNetwork import QNetworkInformation

Reach = QNetworkInformation.Reachability


def has_network(reach: Reach) -> bool | None:
    """True only where the system reaches the internet; None where it can't say.

    A network of the house alone counts as none: nothing gets to the province through it.
    """
    if reach == Reach.Unknown:
        return None
    return reach == Reach.Online


class Network(QObject):
    """Says it now and whenever it changes. say: gets what `has_network` gives.

    A network is no receipt: that the province has something is said by its receipt alone.
    """

    def __init__(self, say: Callable[[bool | None], object], parent: QObject) -> None:
        super().__init__(parent)
        self._say = say
        told = None
        if QNetworkInformation.loadBackendByFeatures(QNetworkInformation.Feature.Reachability):
            told = QNetworkInformation.instance()
        if told is None:  # a system that tells nothing: neither do we
            return
        told.reachabilityChanged.connect(self._changed)
        self._changed(told.reachability())

    def _changed(self, reach: Reach) -> None:
        self._say(has_network(reach))
