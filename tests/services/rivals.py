"""Two who act at the same moment."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from domain.errors import DomainError


def at_once(*acts: Callable[[], object]) -> list[DomainError]:
    """Everybody acts at the same moment; gives what those heard who came second."""
    together = threading.Barrier(len(acts))

    def go(act: Callable[[], object]) -> DomainError | None:
        together.wait()
        try:
            act()
        except DomainError as error:
            return error
        return None

    with ThreadPoolExecutor(len(acts)) as pool:
        heard = list(pool.map(go, acts))
    return [each for each in heard if each is not None]
