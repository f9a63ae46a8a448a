"""Figures that come between check-ins: noted by one of the two, corrected by who wrote them, or imported."""

from services.progress.importing import NOTICE, Found, NoGoal, put
from services.progress.noting import Noting, check, note, opened, take_back

__all__ = ["NOTICE", "Found", "NoGoal", "Noting", "check", "note", "opened", "put", "take_back"]
