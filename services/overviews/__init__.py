"""What waits for somebody, and where their plans stand: for the hub, the status and App Home."""

from services.overviews.lists import CHOSEN, Chosen, hr_list
from services.overviews.standings import Standing, standing, standing_of
from services.overviews.waiting import Overview, Todo, Waiting, overview

__all__ = [
    "CHOSEN",
    "Chosen",
    "Overview",
    "Standing",
    "Todo",
    "Waiting",
    "hr_list",
    "overview",
    "standing",
    "standing_of",
]
