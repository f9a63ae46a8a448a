"""Which stories there are."""

from sandbox.tours.chapters import Tour
from sandbox.tours.stories.launch import LAUNCH
from sandbox.tours.stories.parting import PARTING
from sandbox.tours.stories.sales import SALES

TOURS: tuple[Tour, ...] = (SALES, LAUNCH, PARTING)


def tour(key: str) -> Tour:
    """A story by its key. Raises KeyError."""
    return {each.key: each for each in TOURS}[key]
