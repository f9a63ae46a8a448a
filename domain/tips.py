"""Which curated tips a team channel gets next: each once, then from the start again."""

from collections.abc import Sequence
from random import Random

TIPS_A_DIGEST = 3
"""A digest has a constant size (PRIVACY.md 4, Release)."""


def choose(available: Sequence[str], sent: Sequence[str], seed: str) -> tuple[str, ...]:
    """Ids of the next digest: unsent ones first, in an order that `seed` decides, then the oldest sent.

    The same arguments give the same choice, so a retry after a crash says the same thing.
    """
    fresh = sorted(set(available) - set(sent))
    # Not for secrecy: curated tips have no author. Only for variety.
    Random(seed).shuffle(fresh)  # noqa: S311
    known = [tip for tip in sent if tip in set(available)]
    return tuple([*fresh, *known][:TIPS_A_DIGEST])
