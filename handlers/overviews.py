"""The first screen's content, for the hub and Home alike: gathered from the services of each feature."""

from dataclasses import replace

from handlers.requests import Request
from services import deliveries, overviews, support, training


def overview(request: Request) -> overviews.Overview:
    """What waits for the reader, their plans, and what did not arrive; nothing of a plan is unsealed."""
    turn = request.turn
    return replace(
        overviews.overview(turn),
        undelivered=len(deliveries.for_hr(turn)),
        support=tuple(support.waiting(turn)),
        training=tuple(training.waiting(turn)),
    )
